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
