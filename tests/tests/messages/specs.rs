//! The shipped specs.

use std::path::Path;
use std::sync::LazyLock;

use denbun_codegen::diagnostic::Diagnostics;
use denbun_codegen::model::{Message, Spec};
use denbun_codegen::source::Sources;

static SPECS: LazyLock<Vec<Spec>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    let found = denbun_codegen::discover(&[folder]).expect("the folder of specs");
    let load = |path| {
        denbun_codegen::load(path, &[], &mut Sources::new(), &mut Diagnostics::new())
            .expect("the shipped specs are right")
    };
    found.iter().map(|path| load(path)).collect()
});

/// The spec of a provider.
pub(crate) fn spec(provider: &str) -> &'static Spec {
    SPECS.iter().find(|spec| spec.provider == provider).expect("a spec of this provider")
}

/// A message of a provider.
pub(crate) fn message(provider: &str, name: &str) -> &'static Message {
    let messages = &spec(provider).messages;
    messages.iter().find(|message| message.name == name).expect("a message of this name")
}
