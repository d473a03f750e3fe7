//! Reading specs: another YAML reader sees the same, and no text makes the checks panic.

use std::fs;
use std::time::{Duration, Instant};

use denbun_codegen::diagnostic::{Diagnostics, Format};
use denbun_codegen::lang::{self, Lang};
use denbun_codegen::source::Sources;
use denbun_codegen::tree::{Kind, Node, parse};
use denbun_codegen::{load_text, syntax};
use proptest::prelude::*;
use serde_yaml::Value;

fn good_specs() -> Vec<(String, String)> {
    let files = fs::read_dir("specs/good").expect("the corpus").map(|entry| entry.expect("an entry").path());
    let files = files.filter(|path| path.extension().is_some_and(|end| end == "yaml"));
    let texts = files.map(|path| (path.display().to_string(), fs::read_to_string(&path).expect("a text")));
    let mut specs: Vec<(String, String)> = texts.collect();
    specs.sort();
    specs
}

fn same(node: &Node, value: &Value) -> bool {
    match (&node.kind, value) {
        (Kind::Mapping(entries), Value::Mapping(other)) => {
            entries.len() == other.len()
                && entries
                    .iter()
                    .zip(other)
                    .all(|((key, node), (name, value))| same(key, name) && same(node, value))
        }
        (Kind::Sequence(items), Value::Sequence(other)) => {
            items.len() == other.len() && items.iter().zip(other).all(|(node, value)| same(node, value))
        }
        (Kind::Scalar { .. }, Value::Null) => node.is_null(),
        (Kind::Scalar { text, .. }, Value::String(other)) => text == other,
        // `1.50` keeps its zero here and loses it there.
        (Kind::Scalar { text, plain: true }, Value::Number(other)) => {
            *text == other.to_string() || text.parse().ok() == other.as_f64()
        }
        (Kind::Scalar { text, plain: true }, Value::Bool(other)) => *text == other.to_string(),
        _ => false,
    }
}

#[test]
fn another_reader_sees_the_same_tree() {
    for (path, text) in good_specs() {
        let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
        let file = sources.add(path.as_str(), text.as_str());
        let node = parse(file, &sources, &mut diagnostics).expect("a tree");
        let value: Value = serde_yaml::from_str(&text).expect("YAML");
        assert!(same(&node, &value), "{path}");
    }
}

#[test]
fn the_schema_is_the_same_every_time_and_knows_every_key() {
    let schema = syntax::json_schema(Lang::Ja);
    assert_eq!(schema, syntax::json_schema(Lang::Ja));
    for key in [
        "denbun",
        "operations",
        "at_least_one_of",
        "card_data",
        "dedupe",
        "const",
        "columns",
        "authentic",
        "objects",
        "by",
        "hand_backs",
        "by_hand",
        "returns",
        "digest",
        "files",
        "records",
        "totals",
        "unchanged",
    ] {
        assert!(schema.contains(&format!("\"{key}\"")), "{key}");
    }
    let schema = syntax::plain_schema(Lang::En);
    assert_eq!(schema["required"], serde_json::json!(["denbun", "provider", "label"]));
    assert_eq!(schema["additionalProperties"], false);
    assert_eq!(schema["$schema"], "http://json-schema.org/draft-07/schema#");
}

/// Whether a document is valid by the parts of JSON Schema that the language's schema uses.
fn is_valid(value: &serde_json::Value, schema: &serde_json::Value, root: &serde_json::Value) -> bool {
    use serde_json::Value as Json;
    let all = |key: &str| schema[key].as_array().into_iter().flatten();
    let valid = |part: &Json| is_valid(value, part, root);
    let is_type = |name: &str| match name {
        "string" => value.is_string(),
        "integer" => value.is_u64() || value.is_i64(),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        other => panic!("the schema has the type {other}"),
    };
    let types = match &schema["type"] {
        Json::String(name) => is_type(name),
        Json::Array(names) => names.iter().filter_map(Json::as_str).any(is_type),
        _ => true,
    };
    let entries = || value.as_object().into_iter().flatten();
    let members =
        entries().all(|(key, member)| match (&schema["properties"][key], &schema["additionalProperties"]) {
            // The only pattern that keys have is that of an arrow.
            (Json::Null, Json::Bool(false)) => schema["patternProperties"]
                .as_object()
                .and_then(|patterns| patterns.values().next())
                .is_some_and(|arrow| key.contains("->") && is_valid(member, arrow, root)),
            (Json::Null, Json::Object(other)) => is_valid(member, &Json::Object(other.clone()), root),
            (Json::Null, _) => true,
            (property, _) => is_valid(member, property, root),
        });
    let reference = schema["$ref"].as_str().is_none_or(|path| {
        let target = root.pointer(path.trim_start_matches('#')).expect("what is referred to");
        is_valid(value, target, root)
    });
    types
        && members
        && reference
        && schema["const"].as_str().is_none_or(|text| value == text)
        && all("required").filter_map(Json::as_str).all(|key| value.get(key).is_some())
        && all("allOf").all(valid)
        && (schema["anyOf"].is_null() || all("anyOf").any(valid))
        && (schema["oneOf"].is_null() || all("oneOf").filter(|part| valid(part)).count() == 1)
        && (schema["items"].is_null()
            || value.as_array().into_iter().flatten().all(|it| is_valid(it, &schema["items"], root)))
}

#[test]
fn good_specs_are_valid_by_the_schema_and_unknown_keys_are_not() {
    let schema = syntax::plain_schema(Lang::En);
    for (path, text) in good_specs().into_iter().filter(|(path, _)| !path.ends_with(".overlay.yaml")) {
        let value: serde_json::Value = serde_yaml::from_str(&text).expect("YAML");
        assert!(is_valid(&value, &schema, &schema), "{path}");
    }
    for bad in ["unknown-key", "unknown-type", "unknown-wire-format", "wrong-kinds"] {
        let text = fs::read_to_string(format!("specs/bad/{bad}.yaml")).expect("a text");
        let value: serde_json::Value = serde_yaml::from_str(&text).expect("YAML");
        assert!(!is_valid(&value, &schema, &schema), "{bad}");
    }
}

/// The samples of a mapping's keys, each with whether it is what the key may be.
fn try_samples(
    name: &str,
    mapping: &serde_json::Value,
    root: &serde_json::Value,
    tried: &mut Vec<(String, bool)>,
) {
    for (key, property) in mapping["properties"].as_object().into_iter().flatten() {
        for sample in lang::samples(name, key) {
            let value: serde_json::Value = serde_yaml::from_str(sample).expect("YAML");
            tried.push((format!("{name}.{key}: {sample}"), is_valid(&value, property, root)));
        }
        try_samples(key, property, root, tried);
    }
    mapping["anyOf"].as_array().into_iter().flatten().for_each(|form| try_samples(name, form, root, tried));
}

#[test]
fn samples_are_what_their_keys_may_be() {
    let schema = syntax::plain_schema(Lang::En);
    let mut tried = Vec::new();
    try_samples("Spec", &schema, &schema, &mut tried);
    for (name, definition) in schema["definitions"].as_object().into_iter().flatten() {
        try_samples(name, definition, &schema, &mut tried);
    }
    let wrong: Vec<&String> = tried.iter().filter(|(_, fits)| !fits).map(|(sample, _)| sample).collect();
    assert!(tried.len() > 400 && wrong.is_empty(), "{} samples, of them wrong: {wrong:#?}", tried.len());
}

fn check(text: &str) {
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let table = |_: &str| Ok(text.as_bytes().to_vec());
    let spec = load_text("any.yaml", text, &table, &mut sources, &mut diagnostics);
    assert_eq!(spec.is_none(), diagnostics.has_errors());
    for format in [Format::Human { color: false }, Format::Json, Format::Github] {
        diagnostics.render(&sources, format, 50);
    }
}

#[test]
fn much_of_anything_ends_soon() {
    let head = "denbun: 1\nprovider: acme\nlabel: x\nevidence: documented\n";
    let paid = format!("{head}notifications:\n  paid:\n    get: x\n    authentic: none\n");
    let rows = (0..4000).map(|at| format!("      f{at}: {{ label: a }}\n")).collect::<String>();
    let unknown = (0..4000).map(|at| format!("g{at}, ")).collect::<String>();
    let rules = (0..2500).map(|at| format!("      - \"f == '{at}' || f == 'a{at}'\"\n")).collect::<String>();
    let operations =
        (0..4000).map(|at| format!("  o{at}: {{ response: nowhere{at} }}\n")).collect::<String>();
    let texts = [
        format!("{paid}    fields:\n{rows}    dedupe: [{unknown}x]\n"),
        format!("{paid}    fields: {{ f: {{ label: a }} }}\n    rules:\n{rules}"),
        format!("{head}operations:\n{operations}"),
        format!("{head}fields: {{ a: {{ label: a, format: \"{}\" }} }}\n", "半角数字(6)".repeat(100_000)),
        format!("{head}fields: {{ a: {{ label: a, source: \"{}\" }} }}\n", "a ".repeat(500_000)),
    ];
    let start = Instant::now();
    texts.iter().for_each(|text| check(text));
    assert!(start.elapsed() < Duration::from_secs(60), "{:?}", start.elapsed());
}

/// What a spec author may do to a text: leave something out, or write something else there.
fn mutated(text: &str, at: usize, length: usize, with: &str) -> String {
    let floor = |at: usize| (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let (start, end) = (floor(at), floor(at.saturating_add(length)));
    format!("{}{with}{}", &text[..start], &text[end..])
}

const PIECES: &[&str] = &[
    "",
    " ",
    "\n",
    ":",
    "{",
    "}",
    "[",
    "]",
    "\"",
    "'",
    "1",
    "9999999999",
    "-1",
    "null",
    "~",
    "rst",
    "required",
    "半角数字(6)",
    "exact",
    "always",
    "&a ",
    "*a",
    "\u{202e}",
    "\\x00",
    "values: { a: b }",
    "order: 0",
    "const: x",
    "name: ''",
    "evidence: assumed",
    "evidence: { name: assumed }",
    "by_hand: x",
    "page: { returns: back }",
    "unchanged: true",
    "place: first",
    "totals: { n: { count: detail } }",
    "separator: ;",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_text_is_checked_without_panic(text in any::<String>()) {
        check(&text);
    }

    #[test]
    fn any_change_of_a_good_spec_is_checked_without_panic(
        pick in any::<prop::sample::Index>(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), 0_usize..40, prop::sample::select(PIECES)), 1..4),
    ) {
        let specs = good_specs();
        let (_, text) = &specs[pick.index(specs.len())];
        let mut text = text.clone();
        for (at, length, with) in changes {
            text = mutated(&text, at.index(text.len().max(1)), length, with);
        }
        check(&text);
    }
}
