//! What stands between fields: rules, groups, and members no field names, in any order of the members.

use denbun::{Check, Message, Rest, Value, decode, encode};

#[derive(Clone, PartialEq, Message)]
#[message(name = "sum", label = "合計", wire = json, rules = adds_up, at_least_one_of(email, phone))]
struct Sum {
    #[field(name = "a", label = "A", public)]
    a: u64,
    #[field(name = "b", label = "B", public)]
    b: u64,
    #[field(name = "total", label = "合計", public)]
    total: u64,
    #[field(name = "email", label = "メール")]
    email: Option<String>,
    #[field(name = "phone", label = "電話")]
    phone: Option<String>,
    #[rest(label = "その他")]
    rest: Rest,
}

fn adds_up(sum: &Sum, check: &mut Check<'_>) {
    let added = sum.a.as_integer().zip(sum.b.as_integer()).map(|(a, b)| a + b);
    check.rule("合計が違う", &["total"], added.zip(sum.total.as_integer()).map(|(sum, total)| sum == total));
}

fn broken(text: &str) -> Vec<String> {
    let decoded = decode::<Sum>(text.as_bytes()).expect("a sum");
    let mut broken: Vec<_> =
        decoded.violations.iter().map(|it| format!("{}: {}", it.path, it.rule)).collect();
    broken.sort();
    broken
}

#[test]
fn rules_and_groups_are_asked_once_in_any_order() {
    for (text, expected) in [
        (r#"{"a":1,"b":2,"total":3,"email":"x"}"#, &[][..]),
        (r#"{"total":3,"email":"x","b":2,"a":1}"#, &[]),
        (r#"{"a":1,"b":2,"total":4}"#, &["email: group", "total: rule"]),
        (r#"{"total":4,"b":2,"a":1}"#, &["email: group", "total: rule"]),
        (r#"{"a":1,"b":2,"total":3,"phone":"1","a":9}"#, &["a: duplicate"]),
    ] {
        assert_eq!(broken(text), expected, "{text}");
    }
}

#[test]
fn other_members_are_kept_and_written_again() {
    for text in [
        r#"{"a":1,"b":2,"total":3,"email":"x","c":[1,{"d":1.0}],"e":"f"}"#,
        r#"{"c":[1,{"d":1.0}],"total":3,"b":2,"e":"f","a":1,"email":"x"}"#,
    ] {
        let sum = decode::<Sum>(text.as_bytes()).expect("a sum");
        assert_eq!((sum.violations.to_string().as_str(), sum.unknown.len()), ("", 0), "{text}");
        let rest = &sum.message.rest;
        assert_eq!((rest.get("c"), rest.get("e")), (Some(r#"[1,{"d":1.0}]"#), Some(r#""f""#)), "{text}");
        let written = encode(&sum.message).expect("bytes");
        assert_eq!(
            str::from_utf8(&written).expect("text"),
            r#"{"a":1,"b":2,"total":3,"email":"x","c":[1,{"d":1.0}],"e":"f"}"#
        );
    }
}

#[derive(Clone, PartialEq, Message)]
#[message(name = "triple", label = "三つ", wire = json)]
struct Triple {
    #[field(name = "x", label = "X")]
    x: Option<String>,
    #[field(name = "y", label = "Y")]
    y: Option<String>,
    #[field(name = "z", label = "Z")]
    z: Option<String>,
}

#[derive(Clone, PartialEq, Message)]
#[message(name = "pair", label = "一組", wire = json)]
struct Pair {
    #[field(name = "x", label = "X")]
    x: Option<String>,
    #[field(name = "y", label = "Y")]
    y: Option<String>,
}

#[derive(Clone, PartialEq, Message)]
#[message(name = "two", label = "二つ", wire = json)]
struct Two {
    #[field(name = "id", label = "番号")]
    id: u64,
    #[field(name = "first", label = "一つ目")]
    first: Option<Triple>,
    #[field(name = "second", label = "二つ目")]
    second: Option<Pair>,
}

/// What was seen ahead in one object says nothing of another one of which as many bytes are left.
#[test]
fn objects_out_of_order_are_read_each_for_itself() {
    let text = r#"{"second":{"x":"1", "y":"2"},"first":{"z":"12"},"id":1}"#;
    let decoded = decode::<Two>(text.as_bytes()).expect("two");
    assert_eq!(decoded.violations.to_string(), "");
    let second = decoded.message.second.expect("it is there");
    assert_eq!((second.x.as_deref(), second.y.as_deref()), (Some("1"), Some("2")));
}
