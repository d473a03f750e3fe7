//! The simulator on specs of a few lines.

mod codec;
mod conformance;
mod flow;
mod life;
mod nested;
mod page;
mod ranges;
mod records;
mod server;

use denbun_codegen::diagnostic::Diagnostics;
use denbun_codegen::model::{Message, Spec};
use denbun_codegen::source::Sources;

/// A provider with an operation for each part that the simulator has.
const SPEC: &str = include_str!("acme.yaml");

/// A provider of resources: JSON, paths, credentials, keys, pages, and a notification of each change.
const SHOP: &str = include_str!("shop.yaml");

/// A spec without errors.
fn load(text: &str) -> Spec {
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let nothing = |path: &str| Err(format!("there is no {path}"));
    let spec = denbun_codegen::load_text("acme.yaml", text, &nothing, &mut sources, &mut diagnostics);
    let found: Vec<&str> = diagnostics.iter().map(|it| it.message.as_str()).collect();
    spec.unwrap_or_else(|| panic!("a spec without errors: {found:?}"))
}

fn message<'s>(spec: &'s Spec, name: &str) -> &'s Message {
    spec.messages.iter().find(|message| message.name == name).expect("a message of this name")
}
