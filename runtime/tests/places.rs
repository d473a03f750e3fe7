//! Messages that are no body: segments of a path, HTTP headers, nothing at all.

use denbun::wire::{Decoder, is_path_of};
use denbun::{Message, RuleKind, decode, decode_headers, encode, encode_path};

#[derive(Clone, PartialEq, Message)]
#[message(name = "charge.get", label = "課金照会", wire = none, encode)]
struct GetCharge {
    #[field(path, name = "store_id", label = "店舗ID", public)]
    store: String,
    #[field(path, name = "id", label = "課金番号", format = "半角数字(6)")]
    id: u32,
}

#[derive(Clone, PartialEq, Message)]
#[message(name = "limits", label = "レートリミット", wire = headers, decode)]
struct Limits {
    #[field(name = "X-Remaining-Requests-Exact", label = "残り", public)]
    remaining: Option<u64>,
    #[field(name = "Content-Type", label = "種類", public)]
    content_type: String,
}

#[derive(Clone, PartialEq, Message)]
#[message(name = "nothing", label = "空", wire = none, decode)]
struct Nothing {}

const TEMPLATE: &str = "/stores/{store_id}/charges/{id}";

#[test]
fn values_stand_escaped_in_the_template() {
    let get = GetCharge { store: "a/b 山{id}".into(), id: 7 };
    let path = encode_path(&get, TEMPLATE).unwrap();
    assert_eq!(path, "/stores/a%2Fb%20%E5%B1%B1%7Bid%7D/charges/7");
    assert!(encode(&get).unwrap().is_empty());
    let schema = <GetCharge as Message>::PATH.unwrap();
    let mut decoder = Decoder::in_path(schema, TEMPLATE, &path);
    let store = decoder.find(&schema.fields[0]).unwrap();
    assert_eq!(decoder.text(&schema.fields[0], store).unwrap(), "a/b 山{id}");
    let id = decoder.find(&schema.fields[1]).unwrap();
    assert_eq!(decoder.integer(&schema.fields[1], id), Some(7));
    assert!(decoder.finish().0.is_empty());
}

#[test]
fn what_would_be_another_path_is_refused() {
    for store in ["", ".", ".."] {
        let violations = encode_path(&GetCharge { store: store.into(), id: 1 }, TEMPLATE).unwrap_err();
        assert_eq!(violations[0].path, "store_id", "{store:?}");
    }
    let violations = encode_path(&GetCharge { store: "1".into(), id: 1_000_000 }, TEMPLATE).unwrap_err();
    assert!(violations.has("id", RuleKind::Length), "{violations}");
    let get = GetCharge { store: "1".into(), id: 1 };
    assert!(encode_path(&get, "/stores/{store_id}").is_err());
    assert!(encode_path(&get, "/stores/{store_id}/{id}/{other}").is_err());
}

#[test]
fn paths_of_a_template() {
    assert!(is_path_of(TEMPLATE, "/stores/1/charges/2"));
    for other in
        ["/stores/1/charges/", "/stores/1/charges/2/3", "/stores/1/refunds/2", "stores/1/charges/2", ""]
    {
        assert!(!is_path_of(TEMPLATE, other), "{other}");
    }
    assert!(is_path_of("/{a}.json", "/x.json") && !is_path_of("/{a}.json", "/.json"));
    assert!(
        is_path_of("/{a}-{b}", "/1-2") && !is_path_of("/{a}-{b}", "/1-") && !is_path_of("/{a}-{b}", "/12")
    );
}

#[test]
fn headers_are_found_in_any_case() {
    let header = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let headers = [
        header("content-type", " application/json "),
        header("x-remaining-requests-exact", "9"),
        header("Date", "x"),
    ];
    let decoded = decode_headers::<Limits>(&headers).unwrap();
    assert!(decoded.violations.is_empty() && decoded.unknown.is_empty());
    assert_eq!(
        (decoded.message.remaining, decoded.message.content_type.as_str()),
        (Some(9), "application/json")
    );
    let error = decode_headers::<Limits>(&headers[1..]).unwrap_err();
    assert_eq!(error.violations.to_string(), "Content-Type: required, but missing");
}

#[test]
fn nothing_is_nothing() {
    for bytes in ["", " \r\n", "{}", " { } "] {
        let decoded = decode::<Nothing>(bytes.as_bytes()).unwrap();
        assert!(decoded.violations.is_empty() && decoded.unknown.is_empty(), "{bytes:?}");
    }
    assert_eq!(decode::<Nothing>(b"{\"a\":1}").unwrap().unknown.get("body"), Some("{\"a\":1}"));
}
