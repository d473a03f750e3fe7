//! Writing, and that what is written reads back: against `serde_json`, which knows nothing of schemas.

use denbun::{Amount, Currency, Json, Map, Nullable, Number, Open, Tag, decode, encode};
use proptest::prelude::*;
use serde_json::Value;

use super::messages::{Charge, ChargeError, Konbini, Phone, Status, Token, TokenData};
use super::{PLAIN, charge};

fn plain() -> Charge {
    charge(PLAIN).message
}

fn written(message: &Charge) -> String {
    String::from_utf8(encode(message).unwrap().into_vec()).unwrap()
}

#[test]
fn compact_in_the_schemas_order() {
    assert_eq!(written(&plain()), PLAIN);
    let full = Charge {
        formatted: Some("12.50".parse().unwrap()),
        status: Open::Known(Status::Successful),
        direct: Some(false),
        descriptor: Nullable::Value("a\"\\\n/あ😀\u{7f}\u{1}".into()),
        error: Some(ChargeError { code: -5, message: None }),
        metadata: Some(Map::from([("k \"1\"", Json::Null), ("l", "[1,\"x\"]".parse().unwrap())])),
        tags: Some(vec!["a".into(), "b".into()]),
        created: Some("2022-07-20T15:28:44.5+09:00".parse().unwrap()),
        expires: Some("P7D".parse().unwrap()),
        ..plain()
    };
    let text = written(&full);
    assert_eq!(
        text,
        "{\"id\":\"11ed07f5\",\"amount\":100,\"currency\":\"JPY\",\"amount_formatted\":12.50,\"status\":\"successful\",\
         \"only_direct\":false,\"descriptor\":\"a\\\"\\\\\\n/あ😀\u{7f}\\u0001\",\"error\":{\"code\":-5},\
         \"metadata\":{\"k \\\"1\\\"\":null,\"l\":[1,\"x\"]},\"tags\":[\"a\",\"b\"],\
         \"created_on\":\"2022-07-20T06:28:44.5Z\",\"expires\":\"P7D\"}"
    );
    assert!(charge(&text).message == full);
    let empty = Charge { error: None, metadata: Some(Map::new()), tags: Some(vec![]), ..plain() };
    assert!(written(&empty).ends_with(r#""metadata":{},"tags":[]}"#));
}

#[test]
fn any_room_is_enough() {
    let text = |length: usize| "x".repeat(length);
    for length in (0..40).chain([100]) {
        let metadata = [("k".into(), text(length)), (format!("long{}", text(length)), "あ".into())];
        let message = Charge {
            error: Some(ChargeError { code: 3, message: Some(text(length)) }),
            metadata: Some(metadata.map(|(key, value): (String, String)| (key, Json::from(value))).into()),
            tags: Some(vec!["a".into()]),
            ..plain()
        };
        let wanted = written(&message);
        assert_eq!(charge(&wanted).message, message);
        for room in 0..wanted.len() + 80 {
            let mut out = Vec::with_capacity(room);
            denbun::encode_into(&message, &mut out).unwrap();
            assert_eq!(String::from_utf8(out).unwrap(), wanted);
        }
    }
}

#[test]
fn texts_under_free_keys_are_escaped_or_refused_anywhere() {
    for at in 0..5 {
        let with = |key: &str, value: &str| {
            let pair = |number| {
                if number == at { (key.into(), value.into()) } else { (format!("k{number}"), "v".into()) }
            };
            let pairs: Map<Json> =
                (0..5).map(pair).map(|(key, value): (String, String)| (key, Json::from(value))).collect();
            encode(&Charge { metadata: Some(pairs), ..plain() })
        };
        for text in ["\"", "a\\b", "\u{1f}", &"long".repeat(20), "あ", ""] {
            for (key, value) in [(text, "v"), ("k", text)] {
                let bytes = with(key, value).unwrap();
                let read: Value = serde_json::from_slice(&bytes).unwrap();
                assert_eq!(read["metadata"][key], value);
                assert_eq!(read["metadata"].as_object().unwrap().len(), 5);
            }
        }
        let repeated = with(if at == 0 { "k1" } else { "k0" }, "\"").unwrap_err();
        assert_eq!(repeated.iter().map(|one| one.rule.as_str()).collect::<Vec<_>>(), ["duplicate"]);
    }
}

#[test]
fn the_tag_follows_from_the_union() {
    let token = Token {
        payment_type: Tag,
        email: None,
        data: TokenData::Konbini(Konbini {
            customer_name: "山田".into(),
            phone: Phone { country: "81".into(), local: "036441340012".into() },
        }),
    };
    let error = encode(&token).unwrap_err();
    assert_eq!(error.to_string(), "data.phone_number.local_number: 12 characters, at most 11");
    let TokenData::Konbini(mut konbini) = token.data else { unreachable!() };
    konbini.phone.local.truncate(10);
    let token = Token { data: TokenData::Konbini(konbini), email: Some("a@b.jp".into()), payment_type: Tag };
    let bytes = encode(&token).unwrap();
    assert_eq!(
        std::str::from_utf8(&bytes).unwrap(),
        r#"{"payment_type":"konbini","email":"a@b.jp","data":{"customer_name":"山田","phone_number":{"country_code":"81","local_number":"0364413400"}}}"#
    );
    assert!(decode::<Token>(&bytes).unwrap().message == token);
}

#[test]
fn everything_wrong_is_found_with_its_path() {
    let broken = Charge {
        id: String::new(),
        currency: Currency::new("円"),
        metadata: Some(Map::from([("o", Json::Object(Map::new())), ("o", Json::Null)])),
        tags: Some(vec!["ok".into(), "bad!".into(), "x".repeat(9), String::new()]),
        ..plain()
    };
    let mut out = b"before".to_vec();
    let violations = denbun::encode_into(&broken, &mut out).unwrap_err();
    assert_eq!(out, b"before");
    let paths: Vec<_> = violations.iter().map(|one| format!("{}: {}", one.path, one.rule)).collect();
    assert_eq!(
        paths,
        [
            "id: required",
            "currency: type",
            "metadata.o: type",
            "metadata.o: duplicate",
            "tags: length",
            "tags[1]: character",
            "tags[2]: length",
        ]
    );
}

/// Any JSON value.
fn json() -> impl Strategy<Value = Json> {
    let number = prop_oneof![
        any::<i64>().prop_map(Number::from),
        any::<u64>().prop_map(Number::from),
        "-?(0|[1-9][0-9]{0,20})(\\.[0-9]{1,9})?([eE][+-]?[0-9]{1,2})?".prop_map(|text| text.parse().unwrap()),
    ];
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        number.prop_map(Json::Number),
        any::<String>().prop_map(Json::from),
    ];
    leaf.prop_recursive(4, 32, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Json::List),
            prop::collection::hash_map(any::<String>(), inner, 0..6)
                .prop_map(|map| Json::Object(map.into_iter().collect())),
        ]
    })
}

/// The same as `serde_json` has it.
fn is_same(ours: &Json, theirs: &Value) -> bool {
    match (ours, theirs) {
        (Json::Null, Value::Null) => true,
        (Json::Bool(a), Value::Bool(b)) => a == b,
        // It rounds; that it is a number is all there is to compare.
        (Json::Number(a), Value::Number(b)) => b.as_i64().is_none_or(|b| a.to_i64() == Some(b)),
        (Json::Text(a), Value::String(b)) => a == b,
        (Json::List(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| is_same(a, b)),
        (Json::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(key, a)| b.get(key).is_some_and(|b| is_same(a, b)))
        }
        _ => false,
    }
}

/// Texts that are nearly JSON.
fn nearly() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("{"),
        Just("}"),
        Just("["),
        Just("]"),
        Just(","),
        Just(":"),
        Just("\""),
        Just("\\"),
        Just("\\u"),
        Just("d83d"),
        Just("\\ude00"),
        Just("00e9"),
        Just("0"),
        Just("1"),
        Just("-"),
        Just("."),
        Just("e"),
        Just("true"),
        Just("null"),
        Just("nul"),
        Just(" "),
        Just("\n"),
        Just("\"a\""),
        Just("\"a\":"),
        Just("あ"),
        Just("\u{0}"),
        Just("\\n"),
        Just("\\/"),
    ];
    prop::collection::vec(piece, 0..14).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn any_value_is_written_as_serde_json_reads_it(json in json()) {
        let text = json.to_string();
        let theirs: Value = serde_json::from_str(&text).unwrap();
        prop_assert!(is_same(&json, &theirs), "{}", text);
        prop_assert_eq!(text.parse::<Json>().unwrap(), json.clone());
        let pretty = serde_json::to_string_pretty(&theirs).unwrap();
        prop_assert!(is_same(&pretty.parse().unwrap(), &theirs), "{}", pretty);
    }

    #[test]
    fn the_same_documents_are_well_formed(text in nearly()) {
        let mut inside = PLAIN.replace('}', ",\"zz\":");
        inside.push_str(&text);
        inside.push('}');
        let skipped = decode::<Charge>(inside.as_bytes());
        let well = skipped.as_ref().is_ok_and(|decoded| decoded.violations.is_empty());
        for (document, ours) in [(&text, text.parse::<Json>().is_ok()), (&inside, well)] {
            let theirs = serde_json::from_str::<Value>(document);
            // A number beyond its floats ends its reading; whether the rest is well-formed it does not say.
            let ended = theirs.as_ref().is_err_and(|error| error.to_string().starts_with("number out of range"));
            prop_assert!(ended || ours == theirs.is_ok(), "{:?} {} {:?}", document, ours, theirs);
        }
    }

    #[test]
    fn any_bytes_are_read_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..80)) {
        let _ = decode::<Charge>(&bytes);
        let _ = denbun::wire::redact(<Token as denbun::Message>::SCHEMA, &bytes);
    }

    #[test]
    fn a_charge_reads_back(
        amount: u64, descriptor: Option<String>, code: Option<i64>, message: Option<String>,
        metadata in prop::collection::hash_map(any::<String>(), "[a-z]{0,3}", 0..4),
    ) {
        let sent = Charge {
            amount: Amount(amount),
            descriptor: descriptor.map_or(Nullable::Null, Nullable::Value),
            error: code.map(|code| ChargeError { code, message }),
            metadata: Some(metadata.into_iter().map(|(key, value)| (key, Json::from(value))).collect()),
            ..plain()
        };
        // An empty text that must be there is refused.
        prop_assume!(sent.descriptor != Nullable::Value(String::new()));
        let bytes = encode(&sent).unwrap();
        let theirs: Value = serde_json::from_slice(&bytes).unwrap();
        prop_assert_eq!(theirs["amount"].as_u64(), Some(amount));
        let back = decode::<Charge>(&bytes).unwrap();
        prop_assert!(back.violations.is_empty() && back.message == sent, "{}", back.violations);
        // In any other order and with blanks it is the same.
        let pretty = serde_json::to_vec_pretty(&theirs).unwrap();
        prop_assert!(decode::<Charge>(&pretty).unwrap().message.amount == sent.amount);
    }
}
