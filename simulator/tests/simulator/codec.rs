//! Messages without compilation.

use denbun_codegen::model::{ExampleRest, ExampleValue, Message, Spec};
use denbun_simulator::codec::{Values, decode, encode, with_defaults};

use crate::{SPEC, load, message};

fn text(value: &str) -> ExampleValue {
    ExampleValue::Text(value.into())
}

fn values(message: &Message, given: &[(&str, ExampleValue)]) -> Values {
    let mut values = Values::new(message);
    for (name, value) in given {
        let at = message.fields.iter().position(|field| field.name == *name).expect("a field");
        values.set(at, value.clone());
    }
    values
}

/// The bytes, or the violations as `field: rule`.
fn written(spec: &Spec, message: &Message, values: &Values) -> Result<String, Vec<String>> {
    match encode(spec, message, values) {
        Ok(bytes) => Ok(String::from_utf8(bytes).expect("UTF-8")),
        Err(violations) => Err(violations.iter().map(|it| format!("{}: {}", it.path, it.rule)).collect()),
    }
}

#[test]
fn fields_are_written_in_order_with_constants_and_defaults() {
    use ExampleValue::{Bool, Integer};
    let spec = load(SPEC);
    let pay = message(&spec, "pay.request");
    let least = [("jb", text("LATER")), ("am", Integer(0))];
    assert_eq!(written(&spec, pay, &values(pay, &least)).as_deref(), Ok("jb=LATER&am=0&rush=false&v=2"));
    let all = [
        ("v", text("2")),
        ("rush", Bool(true)),
        ("on", text("20260401")),
        ("am", Integer(100)),
        ("jb", text("NOW")),
    ];
    let mut all = values(pay, &all);
    all.push_rest("memo", "a b");
    assert_eq!(written(&spec, pay, &all).as_deref(), Ok("jb=NOW&am=100&on=20260401&rush=true&v=2&memo=a+b"));
    assert_eq!(with_defaults(&spec, pay, &values(pay, &least)).get(3), Some(&Bool(false)));
}

#[test]
fn every_violation_is_told() {
    use ExampleValue::{Bool, Integer};
    let spec = load(SPEC);
    let pay = message(&spec, "pay.request");
    let cases = [
        (vec![], vec!["jb: required", "am: required"]),
        (vec![("jb", text("NOW")), ("am", Integer(99))], vec!["am: rule"]),
        (
            vec![("jb", text("ELSE")), ("am", Integer(-1)), ("v", text("3"))],
            vec!["jb: value", "am: type", "v: value"],
        ),
        (
            vec![("jb", Integer(1)), ("am", text("1")), ("on", Bool(true)), ("rush", Integer(0))],
            vec!["jb: type", "am: type", "on: type", "rush: type"],
        ),
        (
            vec![("jb", text("LATER")), ("am", Integer(123_456_789)), ("on", text("20260230"))],
            vec!["am: length", "on: type"],
        ),
    ];
    for (given, expected) in cases {
        assert_eq!(
            written(&spec, pay, &values(pay, &given)),
            Err(expected.into_iter().map(str::to_owned).collect()),
            "{given:?}"
        );
    }
    let mut long = values(pay, &[("jb", text("LATER")), ("am", Integer(1))]);
    long.push_rest("memo", "more than twenty bytes");
    long.push_rest("am", "2");
    assert_eq!(written(&spec, pay, &long), Err(vec!["am: duplicate".to_owned(), "rest: length".to_owned()]));
}

#[test]
fn bytes_are_read_with_what_is_wrong() {
    let spec = load(SPEC);
    let paid = message(&spec, "paid");
    let decoded = decode(&spec, paid, b"OK,500,10,511,a,b\r\n");
    assert_eq!(decoded.values.get(3), Some(&ExampleValue::Integer(511)));
    assert_eq!(decoded.values.rest, Some(ExampleRest::Text("a,b".into())));
    let broken: Vec<String> =
        decoded.violations.iter().map(|it| format!("{}: {}", it.path, it.rule)).collect();
    assert_eq!(broken, ["total: rule"]);
    let refund = message(&spec, "refund.request");
    let decoded = decode(&spec, refund, b"jb=NOW&id=1&x=y");
    assert_eq!(decoded.unknown.get("x"), Some("y"));
    assert_eq!(decoded.violations.len(), 1);
    assert_eq!(decoded.values.get(1), Some(&text("NOW")), "what a constant should have been is still shown");
}

#[test]
fn the_charset_is_the_messages() {
    let spec = load(SPEC);
    let list = message(&spec, "list.response");
    let bytes = encode(&spec, list, &values(list, &[("note", text("表示"))])).expect("Shift_JIS");
    assert_eq!(bytes, b"\x95\x5c\x8e\xa6");
    assert_eq!(decode(&spec, list, &bytes).values.get(0), Some(&text("表示")));
    assert_eq!(
        written(&spec, list, &values(list, &[("note", text("한"))])),
        Err(vec!["note: unmappable".to_owned()])
    );
}
