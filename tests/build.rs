//! Lists what is generated for each provider, so that the tests over all messages need no list of their own: a new
//! spec is tested as soon as its code is generated.

#[path = "build/shops.rs"]
mod shops;

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

use denbun_codegen::diagnostic::{Diagnostics, Format, LIMIT};
use denbun_codegen::model::{Direction, Role, Spec, Wire};
use denbun_codegen::source::Sources;

fn main() {
    println!("cargo::rerun-if-changed=../specs");
    let found = denbun_codegen::discover(&[PathBuf::from("../specs")]).expect("the folder of specs");
    let specs: Vec<Spec> = found.iter().map(|path| load(path)).collect();
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    fs::write(out.join("registry.rs"), registry(&specs)).expect("the folder can be written to");
    fs::write(out.join("flows.rs"), flows(&specs)).expect("the folder can be written to");
    fs::write(out.join("shops.rs"), shops::shops(&specs)).expect("the folder can be written to");
    println!("cargo::rerun-if-changed=expected");
    fs::write(out.join("emitted.rs"), emitted(Path::new("expected"))).expect("the folder can be written to");
}

/// The providers of expected files as modules, so that they are compiled.
fn emitted(folder: &Path) -> String {
    let folder = std::path::absolute(folder).expect("the folder of expected files");
    let mut rust = String::new();
    for name in entries(&folder) {
        let src = folder.join(&name).join("src");
        let files = entries(&src).into_iter().filter(|file| file.ends_with(".rs") && file != "lib.rs");
        let modules: String =
            files.map(|file| format!("    pub mod {};\n", file.trim_end_matches(".rs"))).collect();
        let name = name.replace('-', "_");
        writeln!(rust, "#[path = {src:?}]\npub mod {name} {{\n{modules}}}").expect("a string takes all");
    }
    rust
}

/// The folder of a new case is empty at first.
fn entries(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort();
    names
}

fn load(path: &Path) -> Spec {
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let spec = denbun_codegen::load(path, &[], &mut sources, &mut diagnostics);
    spec.unwrap_or_else(|| panic!("{}", diagnostics.render(&sources, Format::Human { color: false }, LIMIT)))
}

fn registry(specs: &[Spec]) -> String {
    let mut rust = String::new();
    let mut write = |line: String| writeln!(rust, "{line}").expect("a string takes all");
    write("/// Every message that is sent by itself.".into());
    write("pub(crate) const MESSAGES: &[Entry] = &[".into());
    for (spec, message) in specs.iter().flat_map(|spec| spec.messages.iter().map(move |it| (spec, it))) {
        if message.role == Role::Object || message.wire == Wire::Headers {
            continue;
        }
        let how = match (message.direction, message.wire) {
            // Records are read with their file.
            (Direction::Request, _) | (_, Wire::Csv) => "written",
            (Direction::Response | Direction::Notification, _) => "read",
        };
        let (provider, ty) = (&spec.provider, &message.rust);
        write(format!(
            "    Entry::{how}::<denbun_providers::{provider}::{ty}>({provider:?}, {:?}),",
            message.name
        ));
    }
    write("];".into());
    write("/// Every operation.".into());
    write("pub(crate) const OPERATIONS: &[Asked] = &[".into());
    for (spec, operation) in specs.iter().flat_map(|spec| spec.operations.iter().map(move |it| (spec, it))) {
        if operation.page.is_some() {
            continue;
        }
        let (provider, ty) = (&spec.provider, &spec.messages[operation.request].rust);
        write(format!("    Asked::of::<denbun_providers::{provider}::{ty}>({provider:?}),"));
    }
    write("];".into());
    write("/// Every notification, hand-back and record of a file.".into());
    write("pub(crate) const NOTIFICATIONS: &[Told] = &[".into());
    for (spec, notification) in
        specs.iter().flat_map(|spec| spec.notifications.iter().map(move |it| (spec, it)))
    {
        let (provider, ty) = (&spec.provider, &spec.messages[notification.message].rust);
        write(format!("    Told::of::<denbun_providers::{provider}::{ty}>({provider:?}),"));
    }
    for (spec, hand_back) in specs.iter().flat_map(|spec| spec.hand_backs.iter().map(move |it| (spec, it))) {
        let (provider, ty) = (&spec.provider, &spec.messages[hand_back.message].rust);
        write(format!("    Told::handed_back::<denbun_providers::{provider}::{ty}>({provider:?}),"));
    }
    for (spec, file) in specs.iter().flat_map(|spec| spec.files.iter().map(move |it| (spec, it))) {
        for record in &file.records {
            let (provider, ty, name) = (&spec.provider, &file.rust_type, &spec.messages[record.message].name);
            write(format!(
                "    Told::in_file::<denbun_providers::{provider}::{ty}>({provider:?}, {name:?}),"
            ));
        }
    }
    write("];".into());
    rust
}

/// The list of flows, for the tests that follow them.
fn flows(specs: &[Spec]) -> String {
    let mut rust = String::from("/// Every flow.\npub(crate) const FLOWS: &[Followed] = &[\n");
    for (spec, flow) in specs.iter().flat_map(|spec| spec.flows.iter().map(move |it| (spec, it))) {
        let (provider, ty) = (&spec.provider, &flow.rust);
        let line = format!("    Followed::of::<denbun_providers::{provider}::flows::{ty}>({provider:?}),");
        writeln!(rust, "{line}").expect("a string takes all");
    }
    rust.push_str("];\n");
    rust
}
