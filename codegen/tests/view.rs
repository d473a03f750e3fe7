//! The view is what its documentation says, for every spec there is, and its shape does not change unnoticed.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::{env, fs};

use denbun_codegen::diagnostic::Diagnostics;
use denbun_codegen::source::Sources;
use denbun_codegen::{discover, load, model, view};
use serde_json::Value;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace").to_owned()
}

/// The repository's specs, and the good ones of the corpus.
fn specs() -> &'static [model::Spec] {
    static SPECS: OnceLock<Vec<model::Spec>> = OnceLock::new();
    SPECS.get_or_init(loaded)
}

fn loaded() -> Vec<model::Spec> {
    let folders = [root().join("specs"), root().join("tests/specs/good")];
    let paths = discover(&folders).expect("folders of specs");
    let load = |path: PathBuf| {
        let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
        load(&path, &[], &mut sources, &mut diagnostics)
    };
    let specs: Vec<model::Spec> = paths.into_iter().filter_map(load).collect();
    assert!(specs.len() >= 4, "{}", specs.len());
    specs
}

fn schema() -> Value {
    serde_json::from_str(&view::json_schema()).expect("the schema is JSON")
}

/// What a value has that its schema does not say, or the other way round.
fn differences(root: &Value, schema: &Value, value: &Value, at: &str) -> Vec<String> {
    if let Some(path) = schema["$ref"].as_str() {
        let name = path.rsplit('/').next().unwrap_or_default();
        return differences(root, &root["$defs"][name], value, at);
    }
    if let Some(options) = schema["anyOf"].as_array() {
        let found = options.iter().map(|option| differences(root, option, value, at));
        return found.min_by_key(Vec::len).unwrap_or_default();
    }
    if let Some(words) = schema["oneOf"].as_array() {
        let is_known = words.iter().any(|word| word["const"] == *value);
        return if is_known { Vec::new() } else { vec![format!("{at}: {value} is no word of its type")] };
    }
    match (value, schema["properties"].as_object()) {
        (Value::Object(map), Some(keys)) => {
            let (has, says): (BTreeSet<_>, BTreeSet<_>) = (map.keys().collect(), keys.keys().collect());
            let own = has.symmetric_difference(&says).map(|key| format!("{at}: the key `{key}`"));
            let inner = keys.iter().filter_map(|(key, schema)| Some((key, schema, map.get(key)?)));
            let inner = inner
                .flat_map(|(key, schema, value)| differences(root, schema, value, &format!("{at}.{key}")));
            own.chain(inner).collect()
        }
        (_, Some(_)) => vec![format!("{at}: {value} is no object")],
        (Value::Array(items), None) if schema.get("items").is_some() => {
            let items = items.iter().enumerate();
            items
                .flat_map(|(n, item)| differences(root, &schema["items"], item, &format!("{at}[{n}]")))
                .collect()
        }
        (_, None) if !is_of(&schema["type"], value) => {
            vec![format!("{at}: {value} is no {}", schema["type"])]
        }
        (_, None) => Vec::new(),
    }
}

fn is_of(ty: &Value, value: &Value) -> bool {
    match ty {
        Value::Array(types) => types.iter().any(|ty| is_of(ty, value)),
        Value::String(ty) => match ty.as_str() {
            "string" => value.is_string(),
            "integer" => value.is_i64() || value.is_u64(),
            "boolean" => value.is_boolean(),
            "null" => value.is_null(),
            "object" => value.is_object(),
            "array" => value.is_array(),
            _ => false,
        },
        // A schema without a type allows anything.
        _ => true,
    }
}

#[test]
fn the_data_have_the_documented_keys() {
    let schema = schema();
    for spec in specs() {
        let value = serde_json::to_value(view::provider(spec)).expect("the view is JSON");
        let found = differences(&schema, &schema, &value, &spec.provider);
        assert!(found.is_empty(), "{}", found[..found.len().min(20)].join("\n"));
    }
}

#[test]
fn every_key_and_word_is_explained() {
    let shapes = view::reference();
    let names: BTreeSet<&str> = shapes.iter().map(|shape| shape.name.as_str()).collect();
    for shape in &shapes {
        assert!(!shape.doc.is_empty(), "{}", shape.name);
        assert!(shape.keys.is_empty() != shape.words.is_empty(), "{}: keys or words", shape.name);
        for key in &shape.keys {
            assert!(!key.doc.is_empty(), "{}.{}", shape.name, key.name);
            assert!(
                !key.holds.contains("any value") || key.name == "rest",
                "{}.{}: {}",
                shape.name,
                key.name,
                key.holds
            );
            assert!(key.of.as_deref().is_none_or(|of| names.contains(of)), "{}.{}", shape.name, key.name);
        }
        assert!(shape.words.iter().all(|word| !word.doc.is_empty()), "{}", shape.name);
    }
    let described = schema()["$defs"].as_object().map_or(0, serde_json::Map::len) + 1;
    assert_eq!(shapes.len(), described, "types that no key leads to");
}

/// The shape without its words, which may become better at any time.
fn bare(schema: &mut Value) {
    match schema {
        Value::Object(map) => {
            map.retain(|key, value| !(matches!(key.as_str(), "description" | "title") && value.is_string()));
            map.values_mut().for_each(bare);
        }
        Value::Array(list) => list.iter_mut().for_each(bare),
        _ => {}
    }
}

#[test]
fn another_shape_is_another_version() {
    let mut shape = schema();
    bare(&mut shape);
    let text = serde_json::to_string_pretty(&shape).expect("JSON") + "\n";
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/view");
    let path = folder.join(format!("{}.json", view::VERSION));
    if env::var_os("UPDATE_GOLDEN").is_some() && !path.exists() {
        fs::write(&path, &text).expect("the snapshot is written");
    }
    let known = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        known == text,
        "the view's shape is not that of version {}: raise view::VERSION, and write {} with UPDATE_GOLDEN=1",
        view::VERSION,
        folder.join(format!("{}.json", view::VERSION + 1)).display()
    );
}

#[test]
fn the_reference_is_current() {
    let path = root().join("templates/VIEW.md");
    let text = view::reference_markdown();
    if env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&path, &text).expect("the reference is written");
    }
    let known = fs::read_to_string(&path).unwrap_or_default();
    assert!(known == text, "{} is stale; run this test with UPDATE_GOLDEN=1", path.display());
}

#[test]
fn what_is_linked_to_is_there_once() {
    for spec in specs() {
        let view = view::provider(spec);
        let mut names: Vec<&str> = view.messages.iter().map(|message| message.rust.as_str()).collect();
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count, "{}", spec.provider);
        for operation in &view.operations {
            let links = [Some(&operation.request), operation.response.as_ref()];
            for link in links.into_iter().flatten() {
                let message = view.messages.iter().find(|message| message.rust == link.rust);
                assert_eq!(
                    message.map(|message| (&message.name, &message.label)),
                    Some((&link.name, &link.label))
                );
            }
        }
    }
}

#[test]
fn no_secret_is_in_it() {
    for spec in specs() {
        let text = serde_json::to_string(&view::provider(spec)).expect("the view is JSON");
        let given = spec.signatures.iter().flat_map(|it| &it.vectors).flat_map(|vector| &vector.credentials);
        for (name, secret) in given.filter(|(_, secret)| secret.len() > 12) {
            assert!(!text.contains(secret.as_str()), "{}: a value of `{name}`", spec.provider);
        }
    }
}
