//! The reader against serde_json: of any bytes both say the same, that they are a JSON object or that they are not,
//! and both read the same values.

use denbun::{DecodeError, Decoded, Json, Map, Message, Number, Rest, RuleKind, Violations, decode};
use proptest::prelude::*;

#[derive(Clone, PartialEq, Message)]
#[message(name = "any", label = "何でも", wire = json, decode)]
struct Any {
    #[field(name = "text", label = "文字列", public)]
    text: Option<String>,
    #[field(name = "number", label = "数値", public)]
    number: Option<Number>,
    #[field(name = "any", label = "任意", public)]
    any: Option<Json>,
    #[field(name = "list", label = "一覧", public)]
    list: Option<Vec<Json>>,
    #[field(name = "map", label = "連想", public)]
    map: Option<Map<Json>>,
    #[field(name = "inner", label = "内側", public)]
    inner: Option<Inner>,
    #[rest(label = "その他")]
    rest: Rest,
}

#[derive(Clone, PartialEq, Message)]
#[message(name = "inner", label = "内側", wire = json, decode)]
struct Inner {
    #[field(name = "flag", label = "可否", public)]
    flag: Option<bool>,
    #[field(name = "any", label = "任意", public)]
    any: Option<Json>,
    #[field(name = "deep", label = "奥", public)]
    deep: Option<Deep>,
}

#[derive(Clone, PartialEq, Message)]
#[message(name = "deep", label = "奥", wire = json, decode)]
struct Deep {
    #[field(name = "list", label = "一覧", public)]
    list: Option<Vec<String>>,
    #[field(name = "any", label = "任意", public)]
    any: Option<Json>,
}

/// The values as one, or where it is broken; and what else was found.
fn ours(bytes: &[u8]) -> (Option<Any>, Violations) {
    match decode::<Any>(bytes) {
        Ok(Decoded { message, violations, .. }) => (Some(message), violations),
        Err(DecodeError { violations, .. }) => (None, violations),
    }
}

fn is_malformed(violations: &Violations) -> bool {
    violations.iter().any(|violation| violation.rule == RuleKind::Malformed)
}

/// Blanks of JSON.
fn blanks() -> impl Strategy<Value = &'static str> {
    prop_oneof![6 => Just(""), 1 => Just(" "), 1 => Just("\n\t"), 1 => Just("\r\n  ")]
}

/// A text as it may be written: plain, escaped, beyond ASCII, in pairs of surrogates.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        8 => "[a-z0-9]{0,20}",
        2 => Just("名前〜𠮷".to_owned()),
        2 => Just(r#"\"\\\/\b\f\n\r\t"#.to_owned()),
        1 => Just(r"\u3042\uD842\udfB7\u0000".to_owned()),
        1 => Just("\u{7f}\u{2028}".to_owned()),
    ];
    prop::collection::vec(piece, 0..4).prop_map(|pieces| format!("\"{}\"", pieces.concat()))
}

fn key() -> impl Strategy<Value = String> {
    const KEYS: [&str; 12] = [
        "\"text\"",
        "\"number\"",
        "\"any\"",
        "\"list\"",
        "\"map\"",
        "\"inner\"",
        "\"flag\"",
        "\"deep\"",
        "\"te\\u0078t\"",
        "\"\\u0061ny\"",
        "\"\"",
        "\"other\"",
    ];
    prop_oneof![9 => prop::sample::select(&KEYS[..]).prop_map(str::to_owned), 1 => text()]
}

fn number() -> impl Strategy<Value = String> {
    "-?(0|[1-9][0-9]{0,8})(\\.[0-9]{1,4})?([eE][+-]?[0-9])?"
}

fn value() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        3 => text(),
        2 => number(),
        2 => prop::sample::select(&["null", "true", "false", "{}", "[]", "{ }", "[ ]"][..]).prop_map(str::to_owned),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec((blanks(), inner.clone(), blanks()), 0..5).prop_map(|items| {
                let items: Vec<_> = items.iter().map(|(a, item, b)| format!("{a}{item}{b}")).collect();
                format!("[{}]", items.join(","))
            }),
            members(inner),
        ]
    })
}

fn members(value: impl Strategy<Value = String>) -> impl Strategy<Value = String> {
    prop::collection::vec((blanks(), key(), blanks(), blanks(), value, blanks()), 0..7).prop_map(|members| {
        let members: Vec<_> =
            members.iter().map(|(a, key, b, c, value, d)| format!("{a}{key}{b}:{c}{value}{d}")).collect();
        format!("{{{}}}", members.join(","))
    })
}

fn document() -> impl Strategy<Value = String> {
    (blanks(), members(value()), blanks()).prop_map(|(a, object, b)| format!("{a}{object}{b}"))
}

/// A document, and what was done to it: bytes cut out, put in, or put in place of others.
fn damaged() -> impl Strategy<Value = Vec<u8>> {
    let byte = prop_oneof![
        4 => prop::sample::select(&b"{}[]\",:\\ \n0129-+.eEtfnu/"[..]),
        1 => any::<u8>(),
    ];
    let change = (any::<prop::sample::Index>(), 0..3_usize, prop::collection::vec(byte, 0..3));
    (document(), prop::collection::vec(change, 0..3)).prop_map(|(document, changes)| {
        let mut bytes = document.into_bytes();
        for (at, cut, put) in changes {
            let at = at.index(bytes.len() + 1);
            bytes.splice(at..(at + cut).min(bytes.len()), put);
        }
        bytes
    })
}

/// The object as serde_json reads it; `Err` if a number is too large for it, which none is for us.
fn theirs(bytes: &[u8]) -> Result<Option<serde_json::Map<String, serde_json::Value>>, ()> {
    match serde_json::from_slice(bytes) {
        Ok(serde_json::Value::Object(map)) => Ok(Some(map)),
        Err(error) if error.to_string().starts_with("number out of range") => Err(()),
        Ok(_) | Err(_) => Ok(None),
    }
}

/// Ours keeps every digit; serde_json reads floating point, of which the last digit may differ.
fn is_near(ours: &str, theirs: &serde_json::Number) -> bool {
    let (Ok(ours), Some(theirs)) = (ours.parse::<f64>(), theirs.as_f64()) else { return false };
    ours == theirs || (ours - theirs).abs() <= ours.abs() * 1e-12
}

fn same(ours: &Json, theirs: &serde_json::Value) -> bool {
    match (ours, theirs) {
        (Json::Null, serde_json::Value::Null) => true,
        (Json::Bool(a), serde_json::Value::Bool(b)) => a == b,
        (Json::Number(a), serde_json::Value::Number(b)) => is_near(a.as_str(), b),
        (Json::Text(a), serde_json::Value::String(b)) => a == b,
        (Json::List(a), serde_json::Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Json::Object(a), serde_json::Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(key, a)| b.get(key).is_some_and(|b| same(a, b)))
        }
        _ => false,
    }
}

/// Whether a value was read as it stands there, or is absent in both.
fn agrees(ours: Option<&Json>, theirs: Option<&serde_json::Value>) -> bool {
    match (ours, theirs.filter(|value| !value.is_null())) {
        (Some(ours), Some(theirs)) => same(ours, theirs),
        (ours, theirs) => ours.is_none() && theirs.is_none(),
    }
}

/// What was read of a document, field by field, that is not what stands there.
fn differences(message: &Any, theirs: &serde_json::Map<String, serde_json::Value>) -> Vec<String> {
    let mut found = Vec::new();
    let mut check = |what: &str, right: bool| found.extend((!right).then(|| what.to_owned()));
    let value = |name: &str| theirs.get(name).filter(|value| !value.is_null());
    // A scalar of another type is kept with a violation.
    check(
        "text",
        match (&message.text, value("text")) {
            (Some(ours), Some(serde_json::Value::String(theirs))) => ours == theirs,
            (Some(_), theirs) => theirs.is_some_and(|it| it.is_number() || it.is_boolean()),
            (None, theirs) => theirs.is_none_or(|it| it.is_object() || it.is_array()),
        },
    );
    check("any", agrees(message.any.as_ref(), value("any")));
    if let Some(ours) = &message.list {
        check("list", agrees(Some(&Json::List(ours.clone())), value("list")));
    }
    if let Some(ours) = &message.map {
        check("map", agrees(Some(&Json::Object(ours.clone())), value("map")));
    }
    if let (Some(ours), Some(theirs)) = (&message.inner, value("inner")) {
        check("inner.any", agrees(ours.any.as_ref(), theirs.get("any")));
        if let (Some(ours), Some(theirs)) = (&ours.deep, theirs.get("deep")) {
            check("inner.deep.any", agrees(ours.any.as_ref(), theirs.get("any")));
        }
    }
    const NAMED: [&str; 6] = ["text", "number", "any", "list", "map", "inner"];
    for (key, theirs) in theirs.iter().filter(|(key, _)| !NAMED.contains(&key.as_str())) {
        // What no field names is kept as it stands, each time.
        let Some(kept) = message.rest.iter().filter(|(other, _)| other == key).last() else {
            check(key, false);
            continue;
        };
        let kept = Some(kept.1);
        let read = kept.and_then(|kept| serde_json::from_str::<serde_json::Value>(kept).ok());
        check(key, read.as_ref() == Some(theirs) || kept.is_some() && kept == theirs.as_str());
    }
    found
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_json_is_the_same(bytes in damaged()) {
        let Ok(theirs) = theirs(&bytes) else { return Ok(()) };
        let (message, violations) = ours(&bytes);
        let shown = String::from_utf8_lossy(&bytes);
        prop_assert_eq!(theirs.is_some(), !is_malformed(&violations), "{}\n{}", shown, violations);
        // Of a repeated key the first counts here, the last there.
        let repeats = violations.iter().any(|violation| violation.rule == RuleKind::Duplicate);
        if let (Some(message), Some(theirs), false) = (message, theirs, repeats) {
            let found = differences(&message, &theirs);
            prop_assert!(found.is_empty(), "{found:?} of {shown}");
        }
    }
}
