//! Scalars, order, blanks, what is unknown or repeated, and broken documents.

use denbun::wire::Decoder;
use denbun::{Amount, Currency, Decode, Message, Nullable, Open, Rest, RuleKind, Violations, decode};
use proptest::prelude::*;

use super::messages::{Charge, Status};
use super::{PLAIN, charge, found};

#[test]
fn a_message_in_the_schemas_order() {
    let decoded = charge(PLAIN);
    assert!(decoded.violations.is_empty() && decoded.unknown.is_empty(), "{decoded:?}");
    let message = decoded.message;
    assert_eq!(
        (message.id.as_str(), message.amount, message.currency),
        ("11ed07f5", Amount(100), Currency::JPY)
    );
    assert_eq!(message.status, Open::Known(Status::Awaiting));
    assert_eq!(message.descriptor, Nullable::Null);
}

#[test]
fn any_order_and_any_blanks() {
    let plain = charge(PLAIN);
    for text in [
        r#"{"descriptor":null,"status":"awaiting","currency":"JPY","amount":100,"id":"11ed07f5"}"#,
        "\u{feff} {\n\t\"id\" : \"11ed07f5\" ,\r\n \"amount\":100 , \"currency\": \"JPY\",\"status\" :\"awaiting\",\"descriptor\" : null }\n ",
        r#"{"amount":100,"id":"11ed07f5","currency":"JPY","descriptor":null,"status":"awaiting"}"#,
        r#"{"\u0069d":"11ed\u00307f5","amount":100,"currency":"J\u0050Y","status":"awaiting","descriptor":null}"#,
    ] {
        assert!(charge(text) == plain, "{text}");
    }
}

#[test]
fn unknown_keys_are_kept_as_they_stand() {
    let text = r#"{"new":{"a":[1, "x"]},"id":"1","amount":1,"x":"\u3042","currency":"JPY","status":"awaiting","descriptor":null,"z":1e400}"#;
    let decoded = charge(text);
    assert!(decoded.violations.is_empty(), "{}", decoded.violations);
    let unknown: Vec<_> = decoded.unknown.iter().collect();
    assert_eq!(unknown, [("new", r#"{"a":[1, "x"]}"#), ("x", r#""\u3042""#), ("z", "1e400")]);
}

#[test]
fn a_repeated_key_counts_once() {
    for text in [
        PLAIN.replace("}", r#","amount":200}"#),
        PLAIN.replace("{", r#"{"amount":100,"#),
        PLAIN.replace(r#""amount":100"#, r#""amount":100,"amount":200"#),
    ] {
        let decoded = charge(&text);
        assert_eq!(decoded.message.amount, Amount(100));
        assert_eq!(
            decoded.violations.to_string(),
            "amount: given more than once; the first one counts",
            "{text}"
        );
        assert!(decoded.violations.iter().all(denbun::Violation::is_unread));
        assert_eq!(decoded.unknown.len(), 1);
    }
    let thrice = charge(&PLAIN.replace("}", r#","amount":200,"amount":300}"#));
    assert_eq!(thrice.violations.to_string(), "amount: given more than once; the first one counts");
    assert_eq!(thrice.unknown.len(), 2);
}

#[test]
fn absent_and_null() {
    let text = PLAIN.replace("}", r#","error":null,"only_direct":null,"tags":null}"#);
    let decoded = charge(&text);
    assert!(decoded.violations.is_empty(), "{}", decoded.violations);
    assert_eq!((decoded.message.error, decoded.message.direct), (None, None));
    assert_eq!(found(PLAIN.replace("100", "null").as_bytes()), "amount: required, but missing");
    let absent = PLAIN.replace(r#","descriptor":null"#, "");
    assert_eq!(found(absent.as_bytes()), "descriptor: required, but missing");
    let empty = charge(&PLAIN.replace("null", "\"\""));
    assert_eq!(empty.message.descriptor, Nullable::Value(String::new()));
    assert_eq!(found(PLAIN.replace("11ed07f5", "").as_bytes()), "id: required, but empty");
}

/// Compact, with blanks after colons only, after commas only, and everywhere: absent, null and empty stay what they are.
#[test]
fn blanks_change_nothing() {
    let all = r#","amount_formatted":null,"only_direct":null,"error":null,"metadata":null,"tags":null,"created_on":null}"#;
    for compact in [
        PLAIN.to_owned(),
        PLAIN.replace("}", all),
        PLAIN.replace("100", "null"),
        PLAIN.replace("\"11ed07f5\"", "null"),
        PLAIN.replace("}", r#","error":{"code":1,"message":null}}"#),
    ] {
        for (colon, comma) in [(": ", ","), (":", ", "), (" :\n", " ,\t"), (": ", ", ")] {
            let spaced = compact.replace(':', colon).replace(',', comma);
            let (compact, spaced) =
                (decode::<Charge>(compact.as_bytes()), decode::<Charge>(spaced.as_bytes()));
            assert_eq!(spaced, compact);
        }
    }
}

#[test]
fn integers_are_never_rounded() {
    for (amount, value) in [
        ("0", Some(0)),
        ("-0", Some(0)),
        ("18446744073709551615", Some(u64::MAX)),
        ("\"100\"", Some(100)),
        ("\"0100\"", Some(100)),
        ("18446744073709551616", None),
        ("-1", None),
        ("100.0", None),
        ("1e2", None),
        ("\"\"", None),
        ("\"1 \"", None),
        ("true", None),
        ("[1]", None),
    ] {
        let text = PLAIN.replace("100", amount);
        match (decode::<Charge>(text.as_bytes()), value) {
            (Ok(decoded), Some(value)) => {
                assert_eq!(decoded.message.amount, Amount(value));
                assert!(decoded.violations.is_empty(), "{amount}: {}", decoded.violations);
            }
            (Err(error), None) => {
                assert!(error.violations.iter().all(|violation| violation.path == "amount"), "{error}");
                assert!(
                    error
                        .violations
                        .iter()
                        .any(|violation| violation.rule == RuleKind::Type || amount == "\"\"")
                );
            }
            (result, _) => panic!("{amount}: {result:?}"),
        }
    }
    let long = "9".repeat(400);
    assert!(found(PLAIN.replace("100", &long).as_bytes()).starts_with("amount: "));
    let kept = charge(&PLAIN.replace("}", &format!(r#","amount_formatted":{long}}}"#)));
    assert_eq!(kept.message.formatted.unwrap().as_str(), long);
}

#[test]
fn another_json_type_is_recorded_and_kept() {
    let text = PLAIN.replace("\"11ed07f5\"", "7").replace("\"JPY\"", "true");
    let decoded = charge(&text);
    assert_eq!((decoded.message.id.as_str(), decoded.message.currency.as_str()), ("7", "true"));
    assert_eq!(
        decoded.violations.to_string(),
        "id: a number, not a text\ncurrency: true or false, not a text\n\
         currency: `true`: not a currency code of three letters"
    );
    let text = PLAIN.replace("}", r#","only_direct":"true","created_on":{"at":[1]},"expires":"P7D"}"#);
    let decoded = charge(&text);
    assert_eq!((decoded.message.direct, decoded.message.created), (Some(true), None));
    assert_eq!(decoded.message.expires.unwrap(), denbun::IsoDuration::from_hours(168));
    assert_eq!(
        decoded.violations.to_string(),
        "only_direct: a text, not true or false\ncreated_on: an object, not a text"
    );
}

#[test]
fn moments_in_every_spelling() {
    for text in [
        "2022-07-20T06:28:44Z",
        "2022-07-20T06:28:44.000Z",
        "2022-07-20T06:28:44.00000Z",
        "2022-07-20T15:28:44.000000+09:00",
    ] {
        let decoded = charge(&PLAIN.replace("}", &format!(r#","created_on":"{text}"}}"#)));
        assert!(decoded.violations.is_empty());
        assert_eq!(decoded.message.created.unwrap().to_string(), "2022-07-20T06:28:44Z", "{text}");
    }
    for text in ["\"2022-07-20\"", "\"2022-02-30T00:00:00Z\"", "\"2022-07-20T06:28:44\"", "\"\""] {
        let decoded = charge(&PLAIN.replace("}", &format!(r#","created_on":{text}}}"#)));
        assert_eq!((decoded.message.created, decoded.violations.len()), (None, 1), "{text}");
    }
}

#[test]
fn a_broken_document_says_where() {
    for (text, position) in [
        ("", Some(1)),
        ("  ", Some(3)),
        ("[]", Some(1)),
        ("null", Some(1)),
        ("\"{}\"", Some(1)),
        (r#"{"id":"1""#, Some(10)),
        (r#"{"id":"1"]"#, Some(10)),
        (r#"{"id" "1"}"#, Some(7)),
        (r#"{"id":"1\ud800"}"#, Some(9)),
        (r#"{"x":01}"#, Some(7)),
        (r#"{id:1}"#, Some(2)),
        (r#"{"id":"1",}"#, Some(11)),
        ("{\"id\":\"1\n\"}", Some(9)),
        (r#"{"x":nul}"#, Some(6)),
    ] {
        let error = decode::<Charge>(text.as_bytes()).unwrap_err();
        let first = error.violations.first().unwrap();
        assert_eq!((first.rule, first.position), (RuleKind::Malformed, position), "{text}: {first}");
        assert_eq!(error.violations.len(), 1, "{error}");
    }
    let after = charge(&format!("{PLAIN} {{}}"));
    assert_eq!(after.violations.to_string(), "something follows the document");
    let mut broken = PLAIN.as_bytes().to_vec();
    broken[8] = 0xff;
    assert_eq!(found(&broken), "no UTF-8 text");
}

#[test]
fn a_document_cut_anywhere_is_malformed() {
    let whole = format!(
        r#"{}"error":{{"code":1,"message":"\u3042あ"}},"metadata":{{"a":[1,{{}}]}},"tags":["x"],"zz":[{{"a":0.5}}]}}"#,
        PLAIN.replace('}', ",")
    );
    charge(&whole);
    for end in 0..whole.len() {
        let found = match decode::<Charge>(&whole.as_bytes()[..end]) {
            Ok(decoded) => decoded.violations,
            Err(error) => error.violations,
        };
        let malformed: Vec<_> = found.iter().filter(|one| one.rule == RuleKind::Malformed).collect();
        assert_eq!(malformed.len(), 1, "{end}: {found}");
        assert!(malformed[0].is_unread() && malformed[0].position.unwrap() <= end + 1, "{end}: {found}");
        assert!(found.iter().all(|one| one.rule != RuleKind::Required), "{end}: {found}");
    }
}

#[test]
fn hostile_documents_are_bounded() {
    for open in ["[", "{\"a\":", "{\"error\":", "{\"metadata\":{\"a\":"] {
        let deep = open.repeat(10_000);
        let text = format!("{{\"zz\":{deep}");
        assert_eq!(found(text.as_bytes()), "nested too deep", "{open}");
        assert!(
            found(PLAIN.replace('}', &format!(",\"metadata\":{deep}")).as_bytes())
                .contains("nested too deep")
        );
    }
    let many: String = (0..20_000).map(|number| format!(",\"k{number}\":0")).collect();
    assert_eq!(found(PLAIN.replace('}', &format!("{many}}}")).as_bytes()), "too many members");
    let items = vec!["\"x\""; 10_001].join(",");
    let decoded = charge(&PLAIN.replace('}', &format!(",\"tags\":[{items}]}}")));
    assert!(
        decoded.violations.to_string().starts_with("tags[10000]: too many values")
            || decoded.violations.to_string().contains("too many values"),
        "{}",
        decoded.violations
    );
    let long = vec![b' '; denbun::wire::MAX_BYTES + 1];
    assert!(found(&long).ends_with("bytes, at most 16777216 are read"));
}

/// Members of a charge in any order, some of them twice, broken or unheard of.
fn members() -> impl Strategy<Value = String> {
    let member = prop::sample::select(&[
        r#""id":"1""#,
        r#""amount":100"#,
        r#""amount":"x""#,
        r#""currency":"JPY""#,
        r#""amount_formatted":1.50"#,
        r#""status":"awaiting""#,
        r#""only_direct":true"#,
        r#""descriptor":null"#,
        r#""error":{"message":"m","code":1,"new":2}"#,
        r#""error":{"code":{}}"#,
        r#""metadata":{"a":1,"b":[2]}"#,
        r#""tags":["a","b"]"#,
        r#""created_on":"2022-07-20T06:28:44Z""#,
        r#""unheard":{"of":[1]}"#,
        r#""\u0069d" : "2""#,
        r#""x":"#,
    ]);
    let known = r#""id":"1","amount":1,"currency":"JPY","status":"awaiting","descriptor":null"#;
    let members = prop::collection::vec(member, 0..12);
    (members, any::<bool>(), any::<prop::sample::Index>(), 0..9_u8).prop_map(
        move |(mut members, all, at, cut)| {
            if all {
                members.insert(at.index(members.len() + 1), known);
            }
            let text = format!("{{{}}}", members.join(","));
            // Now and then it ends too early.
            if cut == 0 { text[..at.index(text.len())].to_owned() } else { text }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    /// A reader that takes members for absent and one that makes sure of it find the same.
    #[test]
    fn hope_is_never_disappointed(text in members()) {
        let careful = Charge::take(&mut Decoder::new(Charge::SCHEMA, text.as_bytes()));
        let hopeful = decode::<Charge>(text.as_bytes());
        match (careful, hopeful) {
            (Ok(careful), Ok(hopeful)) => {
                prop_assert!(careful.message == hopeful.message, "{}", text);
                prop_assert_eq!(listed(&careful.violations), listed(&hopeful.violations), "{}", text);
                prop_assert_eq!(sorted(careful.unknown), sorted(hopeful.unknown), "{}", text);
            }
            (Err(careful), Err(hopeful)) => {
                prop_assert_eq!(listed(&careful.violations), listed(&hopeful.violations), "{}", text);
            }
            (careful, hopeful) => prop_assert!(false, "{} {:?} {:?}", text, careful, hopeful),
        }
    }
}

fn listed(violations: &Violations) -> Vec<String> {
    let mut all: Vec<_> =
        violations.iter().map(|one| format!("{one} ({} {:?})", one.rule, one.position)).collect();
    all.sort();
    all
}

fn sorted(unknown: Rest) -> Vec<(String, String)> {
    let mut pairs: Vec<_> = unknown.into_iter().collect();
    pairs.sort();
    pairs
}
