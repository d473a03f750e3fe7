//! `denbun encode` and `denbun decode` of JSON messages.

use serde_json::{Value, json};

use crate::{Ran, denbun, file, folder};

const SPEC: &str = "specs/univapay";

const TOKEN: &str = r#"{"payment_type":"konbini","type":"one_time","email":"demo@univapay.com","data":{"customer_name":"テスト 太郎","phone_number":{"country_code":"81","local_number":"0364413400"},"convenience_store":"family_mart"},"metadata":{"memberid":"12345","ratio":10.0,"none":null}}"#;

fn charge(amount: &str) -> String {
    format!(
        r#"{{"currency":"JPY","amount":{amount},"transaction_token_id":"11ed00f1-da1b-c4d2-b420-37b91ef1b282"}}"#
    )
}

fn encode(message: &str, input: &str) -> Ran {
    denbun(&["encode", SPEC, message], input)
}

fn refused(message: &str, input: &str) -> Vec<String> {
    let ran = encode(message, input);
    assert_eq!((ran.code, ran.text()), (1, ""), "{input}");
    ran.errors().into_iter().map(str::to_owned).collect()
}

fn decode(message: &str, input: impl Into<Vec<u8>>) -> Value {
    let ran = denbun(&["decode", SPEC, message], input);
    assert_eq!(ran.code, 0, "{}", ran.err);
    ran.json()
}

#[test]
fn nested_values_become_bytes() {
    let ran = encode("create_token.request", TOKEN);
    assert_eq!((ran.text(), ran.err.as_str()), (TOKEN, ""));
    let charge =
        r#"{"currency":"JPY","amount":100,"transaction_token_id":"11ed00f1-da1b-c4d2-b420-37b91ef1b282"}"#;
    assert_eq!(
        encode("create_charge.request", charge).text(),
        r#"{"transaction_token_id":"11ed00f1-da1b-c4d2-b420-37b91ef1b282","amount":"100","currency":"JPY"}"#
    );
}

#[test]
fn violations_have_paths() {
    let wrong = TOKEN
        .replace("\"81\"", "\"82\"")
        .replace("\"0364413400\"", "3")
        .replace("\"none\":null", "\"none\":{},\"memberid\":1")
        .replace("\"customer_name\"", "\"customername\"");
    let lines = refused("create_token.request", &wrong);
    for expected in [
        "metadata.memberid: given more than once [duplicate]",
        "data.customername: no field of this message, did you mean `customer_name`?",
        "data.phone_number.local_number: expected a text, got an integer [type]",
        "data.customer_name: required, but missing [required]",
    ] {
        assert!(lines.iter().any(|line| line == expected), "{expected}: {lines:?}");
    }
    for start in ["data.phone_number.country_code: ", "metadata.none: "] {
        assert!(lines.iter().any(|line| line.starts_with(start)), "{start}: {lines:?}");
    }
}

#[test]
fn a_union_needs_its_sibling() {
    let without = refused("create_token.request", &TOKEN.replace("\"payment_type\":\"konbini\",", ""));
    assert_eq!(without.len(), 1, "{without:?}");
    assert!(
        without[0].starts_with("payment_type: says what `data` is: one of `konbini`, `online`"),
        "{without:?}"
    );
    let other = refused("create_token.request", &TOKEN.replace("\"konbini\"", "\"barter\""));
    assert!(other[0].starts_with("payment_type: ") && other[0].ends_with(" [value]"), "{other:?}");
}

#[test]
fn paths_are_written_and_read() {
    let path = "/stores/11ec9f7f-fb01-2620-af32-af7eb1bedc1a/charges/11ed07f5-345d-4308-a4c9-9f6b3663e18f";
    let ran = denbun(&["decode", SPEC, "get_charge.request", "--path", path], "polling=true");
    let expected = json!({
        "store_id": "11ec9f7f-fb01-2620-af32-af7eb1bedc1a",
        "id": "11ed07f5-345d-4308-a4c9-9f6b3663e18f",
        "polling": true,
    });
    assert_eq!(ran.json()["value"], expected);
    assert_eq!(encode("get_charge.request", &expected.to_string()).text(), "polling=true");
    let ran = denbun(&["encode", SPEC, "get_charge.request", "--path"], expected.to_string());
    assert_eq!(ran.text(), path);
    assert_eq!(
        refused("get_charge.request", "{}"),
        ["store_id: required, but missing [required]", "id: required, but missing [required]",]
    );
    let ran = denbun(&["decode", SPEC, "get_charge.request", "--path", "/charges"], "");
    assert_eq!(ran.err, "error: /charges is no path of `get_charge.request`\n");
    let ran = denbun(&["encode", SPEC, "charge", "--path"], "{}");
    assert_eq!(ran.err, "error: `charge` is no request, so it has no path\n");
}

#[test]
fn answers_are_read_from_files_with_their_digits() {
    let answer = r#"{"id":"1","requested_amount":100,"requested_currency":"JPY","requested_amount_formatted":100.10,
        "status":"held","metadata":{"big":123456789012345678901234567890.5,"flags":[true,null]},"unheard":{"a":[1.50]}}"#;
    let path = file(&folder("decode-a-file"), "charge.json", answer);
    let ran = denbun(&["decode", SPEC, "charge", path.to_str().expect("UTF-8")], "");
    let text = ran.text();
    for part in ["100.10,", "123456789012345678901234567890.5", "1.50", "\"outcome\": \"unknown\""] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert_eq!(ran.json()["violations"], json!([]));
    let ran = denbun(&["decode", SPEC, "charge", "no/such/file"], "");
    assert!(ran.code == 1 && ran.err.starts_with("error: no/such/file: "), "{}", ran.err);
}

#[test]
fn an_outcome_may_depend_on_the_status() {
    let done = |status: &str| {
        let ran = denbun(&["decode", SPEC, "capture_charge.response", "--status", status], "{}");
        ran.json()["outcome"].clone()
    };
    assert_eq!((done("200"), done("500")), (json!("confirmed"), json!("unknown")));
}

#[test]
fn what_decode_printed_is_encoded_again() {
    let printed = denbun(&["decode", SPEC, "create_token.request"], TOKEN).out;
    assert_eq!(denbun(&["encode", SPEC, "create_token.request"], printed).text(), TOKEN);
}

#[test]
fn hostile_documents_are_refused_soon() {
    let begun = std::time::Instant::now();
    let deep = format!("{{\"metadata\":{{\"a\":{}", "[".repeat(10_000));
    let twice = TOKEN.replace("\"type\":", "\"payment_type\":\"online\",\"type\":");
    let mut documents = vec![deep, twice, "\"\\ud800\"".into(), "{\"a\":01}".into(), "null".into()];
    documents.extend((1..TOKEN.len()).step_by(29).filter_map(|end| TOKEN.get(..end).map(str::to_owned)));
    for document in documents {
        let decoded = decode("create_token.request", document.as_str());
        assert!(!decoded["violations"].as_array().expect("a list").is_empty(), "{document:.60}");
        assert_eq!(encode("create_token.request", &document).code, 1, "{document:.60}");
    }
    let digits = charge(&"9".repeat(400));
    assert!(
        decode("create_charge.request", digits.as_str())["violations"].to_string().contains("\"amount\"")
    );
    assert_eq!(
        refused("create_charge.request", &digits),
        ["amount: expected an integer of 64 bits, got a number beyond 64 bits [type]"]
    );
    let huge = format!("{{\"email\":\"{}\"}}", "a".repeat(100 << 20));
    for command in ["encode", "decode"] {
        let ran = denbun(&[command, SPEC, "create_token.request"], huge.as_str());
        assert_eq!(ran.err, "error: standard input is larger than 16 MiB\n");
    }
    let broken = [b"{\"email\":\"".as_slice(), &[0xff, 0xfe], b"\"}"].concat();
    assert!(decode("create_token.request", broken)["violations"].to_string().contains("malformed"));
    assert!(begun.elapsed() < std::time::Duration::from_secs(120), "{:?}", begun.elapsed());
}
