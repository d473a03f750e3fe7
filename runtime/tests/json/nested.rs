//! Objects in objects, lists, maps and unions: values, paths and what is unknown inside.

use denbun::{Json, Map, decode, encode};

use super::messages::{Card, Charges, Konbini, Phone, Token, TokenData};
use super::{PLAIN, charge, found};

fn token(text: &str) -> denbun::Decoded<Token> {
    decode(text.as_bytes()).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

const KONBINI: &str = r#"{"payment_type":"konbini","data":{"customer_name":"テスト 太郎","phone_number":{"country_code":"81","local_number":"0364413400"}}}"#;

fn konbini() -> TokenData {
    TokenData::Konbini(Konbini {
        customer_name: "テスト 太郎".into(),
        phone: Phone { country: "81".into(), local: "0364413400".into() },
    })
}

#[test]
fn a_union_is_chosen_by_its_sibling_wherever_it_stands() {
    let decoded = token(KONBINI);
    assert!(decoded.violations.is_empty(), "{}", decoded.violations);
    assert!(decoded.message.data == konbini());
    let later = r#"{"data":{"phone_number":{"local_number":"0364413400","country_code":"81"},"customer_name":"テスト 太郎"}, "payment_type":"konbini"}"#;
    assert!(token(later) == decoded);
}

#[test]
fn an_unknown_case_is_kept_as_json() {
    let decoded = token(r#"{"payment_type":"bank","data":{"a":[1,{"b":null}]},"more":1}"#);
    assert!(decoded.violations.is_empty(), "{}", decoded.violations);
    let TokenData::Other(json) = &decoded.message.data else { panic!("{:?}", decoded.message) };
    assert_eq!(json.to_string(), r#"{"a":[1,{"b":null}]}"#);
    assert_eq!(decoded.unknown.get("more"), Some("1"));
    assert_eq!(
        encode(&decoded.message).unwrap_err().to_string(),
        "payment_type: the union holds what no case names"
    );
}

#[test]
fn a_case_that_cannot_be_built_is_kept_as_json() {
    let decoded = token(
        r#"{"payment_type":"konbini","data":{"customer_name":"x","phone_number":{"country_code":"81"}},"email":"a@b"}"#,
    );
    assert_eq!(
        decoded.violations.to_string(),
        "data.phone_number.local_number: required, but missing\ndata.phone_number: required, but missing"
            .split('\n')
            .next()
            .unwrap()
    );
    assert!(matches!(decoded.message.data, TokenData::Other(_)));
    assert_eq!(decoded.message.email.as_deref(), Some("a@b"));
}

#[test]
fn violations_inside_have_their_path() {
    let text = KONBINI.replace("0364413400", "03-6441-3400").replace("\"81\"", "81");
    let decoded = token(&text);
    assert_eq!(
        decoded.violations.iter().map(|one| format!("{}: {}", one.path, one.rule)).collect::<Vec<_>>(),
        [
            "data.phone_number.country_code: type",
            "data.phone_number.local_number: character",
            "data.phone_number.local_number: length"
        ]
    );
    assert!(!decoded.violations.to_string().contains("6441"));
}

#[test]
fn unknown_keys_inside_have_their_path() {
    let text =
        KONBINI.replace("\"country_code\"", "\"new\":[1],\"country_code\"").replacen('{', "{\"first\":0,", 1);
    let unknown = token(&text).unknown;
    assert_eq!(unknown.iter().collect::<Vec<_>>(), [("first", "0"), ("data.phone_number.new", "[1]")]);
}

#[test]
fn something_else_than_an_object() {
    for (text, form) in [("1", "a number"), ("\"x\"", "a text"), ("[]", "a list"), ("true", "true or false")]
    {
        let text = KONBINI.replace(&KONBINI[KONBINI.find("\"country").unwrap() - 1..KONBINI.len() - 2], text);
        let decoded = token(&text);
        assert_eq!(
            decoded.violations.to_string(),
            format!("data.phone_number: {form}, not an object"),
            "{text}"
        );
    }
}

#[test]
fn lists_of_objects() {
    let items = [
        PLAIN,
        &PLAIN.replace("100", "\"x\""),
        &PLAIN.replace("awaiting", "unheard of").replace('}', ",\"n\":1}"),
    ];
    let text = format!("{{\"items\":[{} ],\"has_more\":true}}", items.join(" , "));
    let decoded = decode::<Charges>(text.as_bytes()).unwrap();
    assert_eq!(decoded.message.items.len(), 2);
    assert_eq!(decoded.violations.to_string(), "items[1].amount: `x`: not an integer");
    assert_eq!(decoded.unknown.iter().collect::<Vec<_>>(), [("items[2].n", "1")]);
    let broken = format!("{{\"items\":[{PLAIN},{}", &PLAIN[..20]);
    let error = decode::<Charges>(broken.as_bytes()).unwrap_err();
    assert_eq!(error.violations[0].path, "items[1]");
    assert_eq!(error.violations[0].position, Some(broken.len() + 1));
}

#[test]
fn lists_of_texts_have_bounds_and_paths() {
    let with = |tags: &str| PLAIN.replace('}', &format!(",\"tags\":{tags}}}"));
    assert_eq!(charge(&with("[ ]")).message.tags, Some(vec![]));
    assert_eq!(charge(&with(r#"["a", "b"]"#)).message.tags, Some(vec!["a".to_owned(), "b".to_owned()]));
    assert_eq!(found(with(r#"["a","b","c","d"]"#).as_bytes()), "tags: 4 items, at most 3");
    assert_eq!(
        found(with(r#"["a","-",3]"#).as_bytes()),
        "tags[1]: `-` at character 1 is outside `半角英数字(8)`\ntags[2]: a number, not a text"
    );
    assert_eq!(found(with(r#"["a",null]"#).as_bytes()), "tags[1]: null, not a text");
    assert_eq!(found(with("\"a\"").as_bytes()), "tags: a text, not a list");
}

#[test]
fn maps_keep_their_keys() {
    let with = |map: &str| PLAIN.replace('}', &format!(",\"metadata\":{map}}}"));
    let metadata = charge(&with(r#"{ "My-Key":"x","2":3 , "l":[null,1.50]}"#)).message.metadata.unwrap();
    assert_eq!(metadata.keys().collect::<Vec<_>>(), ["My-Key", "2", "l"]);
    assert_eq!(metadata.get("l").unwrap().to_string(), "[null,1.50]");
    assert_eq!(
        found(with(r#"{"a":{"b":1},"c":[[1]]}"#).as_bytes()),
        "metadata.a: an object, or a list inside a list\nmetadata.c: an object, or a list inside a list"
    );
    let twice = charge(&with(r#"{"a":1,"a":2,"b":1,"a":3}"#));
    assert_eq!(twice.violations.to_string(), "metadata.a: given more than once; the first one counts");
    assert_eq!(twice.unknown.iter().collect::<Vec<_>>(), [("metadata.a", "2"), ("metadata.a", "3")]);
    assert_eq!(twice.message.metadata, Some(Map::from([("a", Json::from(1)), ("b", Json::from(1))])));
    assert_eq!(found(with("[1]").as_bytes()), "metadata: a list, not an object");
}

#[test]
fn debug_masks_what_is_not_public() {
    let card = Token {
        payment_type: denbun::Tag,
        email: Some("a@b".into()),
        data: TokenData::Card(Card { number: "4111111111111111".into() }),
    };
    let shown = format!("{card:?}");
    assert!(!shown.contains("4111") && !shown.contains("a@b"), "{shown}");
}

#[test]
fn redaction_keeps_the_shape() {
    let text = KONBINI.replacen('{', "{\"x\":{\"secret\":\"4111111111111111\"},", 1);
    let shown = denbun::wire::redact(<Token as denbun::Message>::SCHEMA, text.as_bytes());
    assert_eq!(
        shown,
        r#"{"x":{"secret":"‹16 digits›"},"payment_type":"konbini","data":{"customer_name":"‹6 characters›","phone_number":{"country_code":"81","local_number":"‹10 digits›"}}}"#
    );
    assert_eq!(denbun::wire::redact(<Token as denbun::Message>::SCHEMA, b"{\"a\":"), "‹5 bytes›");
}
