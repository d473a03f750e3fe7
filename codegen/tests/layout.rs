//! How generated files hang together, whatever file of a spec a type comes from: each module has one file, each name is shown
//! once, and what is there without card data names nothing that is not.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{env, fs, process};

use denbun_codegen::diagnostic::{Diagnostics, Format};
use denbun_codegen::source::Sources;
use denbun_codegen::{generate, load};
use proc_macro2::{TokenStream, TokenTree};
use proptest::prelude::*;
use quote::ToTokens;
use syn::{Attribute, Item, UseTree, Visibility};

/// Names of files that are words of Rust, are the same in Rust, or are none at all.
const FILES: [&str; 8] = ["acme", "mod", "type", "card-data", "card_data", "カード", "objects", "core"];

/// An object: the file it is in, the objects and values it has.
#[derive(Debug, Clone)]
struct Object {
    file: usize,
    inner: Option<usize>,
    values: bool,
}

/// An operation: the file it is in, the objects it sends, and whether they are card data.
#[derive(Debug, Clone)]
struct Operation {
    file: usize,
    sent: Vec<usize>,
    answered: usize,
    card_data: bool,
}

#[derive(Debug, Clone)]
struct Written {
    objects: Vec<Object>,
    /// The files that answers are in, and the objects they have.
    answers: Vec<(usize, usize)>,
    operations: Vec<Operation>,
}

fn written() -> impl Strategy<Value = Written> {
    let file = 0..FILES.len();
    let object = (file.clone(), proptest::option::of(0..6usize), any::<bool>());
    let object = object.prop_map(|(file, inner, values)| Object { file, inner, values });
    let sent = proptest::collection::vec(0..6usize, 0..3);
    let operation = (file.clone(), sent, 0..2usize, any::<bool>());
    let operation =
        operation.prop_map(|(file, sent, answered, card_data)| Operation { file, sent, answered, card_data });
    let objects = proptest::collection::vec(object, 6);
    let answers = proptest::collection::vec((file, 0..6usize), 2);
    let operations = proptest::collection::vec(operation, 1..5);
    (objects, answers, operations).prop_map(|(objects, answers, operations)| Written {
        objects,
        answers,
        operations,
    })
}

/// The files of the spec, by their names.
fn files(written: &Written) -> BTreeMap<&'static str, String> {
    let mut files: BTreeMap<&str, [String; 3]> = BTreeMap::new();
    let mut add = |file: usize, part: usize, line: String| {
        files.entry(FILES[file]).or_default()[part].push_str(&line);
    };
    for (at, object) in written.objects.iter().enumerate() {
        // Only objects of higher numbers stand inside: no object contains itself.
        let inner = object.inner.filter(|inner| *inner > at);
        let inner = inner.map(|inner| format!(", inner: {{ label: 内, object: o{inner} }}"));
        let values = object.values.then(|| format!(", v{at}: {{ label: 値, values: {{ a: 甲, b: 乙 }} }}"));
        let rows = format!("x: {{ label: 項 }}{}{}", inner.unwrap_or_default(), values.unwrap_or_default());
        add(object.file, 0, format!("  o{at}: {{ label: 物{at}, fields: {{ {rows} }} }}\n"));
    }
    for (at, (file, object)) in written.answers.iter().enumerate() {
        let rows = format!("ok: {{ label: 成否, type: bool }}, o: {{ label: 物, object: o{object} }}");
        let rest = "outcome: { confirmed: ok }, examples: [ { wire: '{\"ok\":true}', outcome: confirmed } ]";
        add(*file, 1, format!("  r{at}: {{ label: 応答, wire: json, fields: {{ {rows} }}, {rest} }}\n"));
    }
    for (at, operation) in written.operations.iter().enumerate() {
        let sent: BTreeSet<usize> = operation.sent.iter().copied().collect();
        let rows: Vec<String> =
            sent.iter().map(|it| format!("o{it}: {{ label: 物, object: o{it} }}")).collect();
        let request = format!(
            "request: {{ post: /p{at}, wire: json, fields: {{ {} }}, examples: [ {{ wire: '{{}}' }} ] }}",
            rows.join(", ")
        );
        let answer = format!("response: r{}, card_data: {}", operation.answered, operation.card_data);
        add(
            operation.file,
            2,
            format!("  p{at}: {{ label: 処理, effect: read, retry: never, {answer}, {request} }}\n"),
        );
    }
    let keys = ["objects", "messages", "operations"];
    let text = |parts: [String; 3]| {
        let parts = keys.iter().zip(parts).filter(|(_, part)| !part.is_empty());
        parts.map(|(key, part)| format!("{key}:\n{part}")).collect::<String>()
    };
    let mut files: BTreeMap<&str, String> =
        files.into_iter().map(|(name, parts)| (name, text(parts))).collect();
    files.entry(FILES[0]).or_default().insert_str(0, "label: アクメ決済\nevidence: documented\n");
    files.values_mut().for_each(|text| text.insert_str(0, "denbun: 1\nprovider: acme\n"));
    files
}

/// The generated files of a spec in a folder, by their paths below `src`.
fn generated(files: &BTreeMap<&str, String>, folder: &Path) -> BTreeMap<PathBuf, syn::File> {
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder).expect("a folder for the spec");
    for (name, text) in files {
        fs::write(folder.join(name).with_extension("yaml"), text).expect("a file of the spec");
    }
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let spec = load(folder, &[], &mut sources, &mut diagnostics);
    let spec = spec
        .unwrap_or_else(|| panic!("{}", diagnostics.render(&sources, Format::Human { color: false }, 50)));
    let made = generate(&[spec], &folder.join("out"));
    let rust = made.iter().filter_map(|(path, text)| Some((path.strip_prefix("src").ok()?, text)));
    let rust = rust.filter(|(path, _)| *path != Path::new("lib.rs"));
    rust.map(|(path, text)| (path.to_owned(), syn::parse_file(text).expect("Rust"))).collect()
}

/// A module, with what it shows of others: the module it is from, the name, and whether it is gated.
#[derive(Default)]
struct Module {
    children: Vec<(String, bool)>,
    shown: Vec<(String, String, bool)>,
    own: BTreeSet<String>,
}

fn module(file: &syn::File) -> Module {
    let mut module = Module::default();
    for item in &file.items {
        match item {
            Item::Mod(it) => module.children.push((plain(&it.ident.to_string()), is_gated(&it.attrs))),
            Item::Use(it) => used(&it.tree, &mut Vec::new(), is_gated(&it.attrs), &mut module.shown),
            Item::Struct(syn::ItemStruct { vis: Visibility::Public(_), ident, .. })
            | Item::Enum(syn::ItemEnum { vis: Visibility::Public(_), ident, .. })
            | Item::Const(syn::ItemConst { vis: Visibility::Public(_), ident, .. })
            | Item::Static(syn::ItemStatic { vis: Visibility::Public(_), ident, .. }) => {
                assert!(module.own.insert(ident.to_string()), "{ident} is there twice");
            }
            _ => {}
        }
    }
    module
}

fn used(tree: &UseTree, path: &mut Vec<String>, is_gated: bool, shown: &mut Vec<(String, String, bool)>) {
    match tree {
        UseTree::Path(it) => {
            path.push(plain(&it.ident.to_string()));
            used(&it.tree, path, is_gated, shown);
            path.pop();
        }
        UseTree::Group(it) => it.items.iter().for_each(|tree| used(tree, path, is_gated, shown)),
        UseTree::Name(it) => {
            assert!(path.len() == 2 && path[0] == "self", "{path:?}");
            shown.push((path[1].clone(), it.ident.to_string(), is_gated));
        }
        UseTree::Rename(_) | UseTree::Glob(_) => panic!("only names are shown"),
    }
}

fn plain(ident: &str) -> String {
    ident.trim_start_matches("r#").to_owned()
}

fn is_gated(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|it| it.to_token_stream().to_string().contains("card-data"))
}

/// The names behind so many `super`.
fn above(tokens: TokenStream, depth: usize, found: &mut BTreeSet<String>) {
    let mut supers = 0;
    for token in tokens {
        match token {
            TokenTree::Ident(ident) if ident == "super" => supers += 1,
            TokenTree::Ident(ident) if supers > 0 => {
                assert_eq!(supers, depth, "super::{ident}");
                found.insert(ident.to_string());
                supers = 0;
            }
            TokenTree::Group(group) => above(group.stream(), depth, found),
            TokenTree::Punct(punct) if punct.as_char() == ':' => {}
            _ => supers = 0,
        }
    }
}

/// Follows modules from the provider's own file. Gives the names that are there in this one, gated or not.
fn follow(
    path: &Path,
    files: &BTreeMap<PathBuf, syn::File>,
    seen: &mut BTreeSet<PathBuf>,
) -> BTreeMap<String, bool> {
    let file = files.get(&path.with_extension("rs"));
    let module = module(file.unwrap_or_else(|| panic!("{} has no file", path.display())));
    assert!(seen.insert(path.with_extension("rs")), "{} is declared twice", path.display());
    assert!(!files.contains_key(&path.join("mod.rs")), "{} has two files", path.display());
    let mut names: BTreeMap<String, bool> = module.own.into_iter().map(|name| (name, false)).collect();
    let mut inside = BTreeMap::new();
    for (child, gate) in module.children {
        let child_names = follow(&path.join(&child), files, seen);
        assert!(inside.insert(child.clone(), (child_names, gate)).is_none(), "{child} is declared twice");
    }
    for (from, name, gate) in module.shown {
        let (child, child_gate) = &inside[&from];
        let is_gated = child.get(&name).unwrap_or_else(|| panic!("{from} has no {name}"));
        assert_eq!(gate, *is_gated || *child_gate, "the gate of {from}::{name}");
        assert!(names.insert(name.clone(), gate).is_none(), "{name} is shown twice");
    }
    names
}

/// What is named in a file is there wherever the file is.
fn check_names(path: &Path, file: &syn::File, names: &BTreeMap<String, bool>, gated: &BTreeSet<PathBuf>) {
    let depth = path.components().count() - 1;
    let mut found = BTreeSet::new();
    above(file.to_token_stream(), depth, &mut found);
    for name in &found {
        let is_gated = names.get(name).unwrap_or_else(|| panic!("{}: no {name}", path.display()));
        assert!(!is_gated || gated.contains(path), "{}: {name} is gated", path.display());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn files_hang_together(written in written()) {
        let folder = env::temp_dir().join(format!("denbun-layout-{}", process::id()));
        let files = generated(&files(&written), &folder);
        let mut seen = BTreeSet::new();
        let names = follow(Path::new("acme"), &files, &mut seen);
        let all: BTreeSet<PathBuf> = files.keys().cloned().collect();
        prop_assert_eq!(&seen, &all, "every file is a module");
        let front = module(&files[Path::new("acme.rs")]);
        let gated = front.children.iter().filter(|(_, gate)| *gate);
        let gated = gated.map(|(child, _)| Path::new("acme").join(child).with_extension("rs")).collect();
        for (path, file) in &files {
            check_names(path, file, &names, &gated);
        }
        let _ = fs::remove_dir_all(folder);
    }
}
