//! JSON messages: objects, unions, lists and maps without compilation.

use denbun_codegen::model::{ExampleValue, Operation, Spec};
use denbun_simulator::codec::{self, Values, decode, encode};

use crate::{SHOP, load, message};

fn operation<'s>(spec: &'s Spec, name: &str) -> &'s Operation {
    spec.operations.iter().find(|operation| operation.name == name).expect("an operation of this name")
}

/// What is wrong, as `path: rule`.
fn wrong(decoded: &codec::Decoded) -> Vec<String> {
    decoded.violations.iter().map(|it| format!("{}: {}", it.path, it.rule)).collect()
}

const CREATE: &str = r#"{"amount":100,"currency":"JPY","kind":"shop","data":{"name":"太郎","phones":[{"number":"0312345678"}]},"metadata":{"a":1.0,"b":null}}"#;

#[test]
fn what_is_read_is_written_again() {
    let spec = load(SHOP);
    let create = message(&spec, "create.request");
    // Another order, other blanks, and an amount as text.
    let spaced = CREATE.replace("\"amount\":100,", " ").replace("null}}", "null} , \"amount\": \"100\" }\n");
    for text in [CREATE, spaced.as_str()] {
        let mut decoded = decode(&spec, create, text.as_bytes());
        assert_eq!(wrong(&decoded), [""; 0], "{text}");
        decoded.values.set(0, ExampleValue::Text("S1".into()));
        let bytes = encode(&spec, create, &decoded.values).expect("valid");
        assert_eq!(String::from_utf8_lossy(&bytes), CREATE, "{text}");
    }
}

#[test]
fn a_tag_follows_from_its_union() {
    let spec = load(SHOP);
    let create = message(&spec, "create.request");
    let mut values = decode(&spec, create, CREATE.as_bytes()).values;
    let kind = create.fields.iter().position(|field| field.name == "kind").expect("a field");
    let mut without = values.clone().into_object();
    without.retain(|(at, _)| *at != kind);
    let without = Values::of_object(create, &without);
    assert_eq!(encode(&spec, create, &without).as_deref(), Ok(CREATE.as_bytes()));
    values.set(kind, ExampleValue::Text("card".into()));
    let violations = encode(&spec, create, &values).expect_err("the tag says something else");
    let found: Vec<_> = violations.iter().map(|it| (it.path.as_str(), it.rule.as_str())).collect();
    assert_eq!(found, [("kind", "value")]);
}

#[test]
fn violations_have_paths() {
    let spec = load(SHOP);
    let create = message(&spec, "create.request");
    let text = r#"{"amount":true,"currency":"JPY","kind":"shop","data":{"phones":[{"number":"1"},{"number":1,"x":{"y":1}},{"number":"2"}]},"metadata":{"a":{"b":1}},"amount":1}"#;
    let decoded = decode(&spec, create, text.as_bytes());
    let found = wrong(&decoded);
    for expected in [
        "amount: type",
        "data.name: required",
        "data.phones[1].number: type",
        "data.phones: length",
        "metadata.a: type",
    ] {
        assert!(found.iter().any(|it| it == expected), "{expected}: {found:?}");
    }
    assert!(found.iter().any(|it| it.ends_with(": duplicate")), "{found:?}");
    assert_eq!(decoded.unknown.get("data.phones[1].x"), Some(r#"{"y":1}"#), "{:?}", decoded.unknown);
}

#[test]
fn what_no_case_names_is_kept_of_what_others_send() {
    let spec = load(SHOP);
    let webhook = message(&spec, "webhook");
    let decoded = decode(&spec, webhook, br#"{"data":{"z":[1.50,null]},"event":"unheard"}"#);
    assert_eq!(wrong(&decoded), [""; 0]);
    let data = webhook.fields.iter().position(|field| field.name == "data").expect("a field");
    let number = ExampleValue::Number("1.50".into());
    let expected =
        ExampleValue::Map(vec![("z".into(), ExampleValue::List(vec![number, ExampleValue::Null]))]);
    assert_eq!(decoded.values.get(data), Some(&expected));
    let create = message(&spec, "create.request");
    let refused = decode(&spec, create, CREATE.replace("\"shop\"", "\"boat\"").as_bytes());
    assert!(wrong(&refused).iter().any(|it| it.ends_with(": value")), "{:?}", wrong(&refused));
}

#[test]
fn paths_are_read_and_written() {
    let spec = load(SHOP);
    let (create, get) = (operation(&spec, "create"), operation(&spec, "get"));
    let request = message(&spec, "get.request");
    let path = "/stores/S1/charges/11ed07f5-345d-4308-a4c9-9f6b3663e18f";
    let read = codec::decode_path(&spec, get, path).expect("a path of the operation");
    assert!(read.violations.is_empty());
    assert_eq!(codec::encode_path(&spec, get, &read.values).as_deref(), Ok(path));
    assert!(codec::decode_path(&spec, create, path).is_none());
    let mut strange = Values::new(request);
    strange.set(0, ExampleValue::Text("..".into()));
    assert!(codec::encode_path(&spec, get, &strange).is_err());
}

#[test]
fn hostile_documents_end_soon() {
    let spec = load(SHOP);
    let create = message(&spec, "create.request");
    let deep = format!(r#"{{"metadata":{{"a":{}"#, "[".repeat(10_000));
    let digits = CREATE.replace("100", &"9".repeat(400));
    for text in [deep.as_str(), digits.as_str(), "", "{", "[]", "null", "{\"a\":\"\\ud800\"}"] {
        assert!(!decode(&spec, create, text.as_bytes()).violations.is_empty(), "{text:.40}");
    }
    for end in 0..CREATE.len() {
        assert!(!decode(&spec, create, &CREATE.as_bytes()[..end]).violations.is_empty(), "{end}");
    }
}
