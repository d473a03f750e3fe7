//! Bytes that are passed on: read without a look at them, written as they are.

use denbun::schema::Wire;
use denbun::wire::redact;
use denbun::{Message, Relayed, RuleKind};

#[derive(Clone, PartialEq, Message)]
#[message(name = "form", label = "認証", wire = form, charset = "Shift_JIS")]
struct InForm {
    #[field(name = "page", label = "画面", format = "", public)]
    page: Relayed,
    #[field(name = "more", label = "追加", format = "半角数字(2)")]
    more: Option<Relayed>,
}

#[derive(Clone, PartialEq, Message)]
#[message(name = "line", label = "認証", wire = "csv-line", charset = "Shift_JIS")]
struct InLine {
    #[field(name = "page", label = "画面", format = "")]
    page: Relayed,
    #[field(name = "more", label = "追加", format = "半角数字(2)")]
    more: Option<Relayed>,
}

#[derive(Clone, PartialEq, Message)]
#[message(name = "json", label = "認証", wire = "json")]
struct InJson {
    #[field(name = "page", label = "画面", format = "")]
    page: Relayed,
    #[field(name = "more", label = "追加", format = "半角数字(2)")]
    more: Option<Relayed>,
}

const ANY: &[u8] = b" <p>\x95\\\xff\0'\"\r\n\x81 ";

#[test]
fn a_form_s_value_is_unescaped_and_nothing_else() {
    let bytes = b"page=+%3Cp%3E%95%5C%FF%00%27%22%0D%0A%81+&more=abc%20";
    let decoded = denbun::decode::<InForm>(bytes).unwrap();
    assert!(decoded.violations.is_empty() && decoded.unknown.is_empty(), "{}", decoded.violations);
    assert_eq!(decoded.message.page.as_bytes(), ANY);
    assert_eq!(decoded.message.more, Some(Relayed::new(*b"abc ")));
    let again = denbun::encode(&decoded.message).unwrap();
    assert_eq!(denbun::decode::<InForm>(&again).unwrap().message.page.as_bytes(), ANY);
}

#[test]
fn a_column_is_taken_as_it_is() {
    let line = [b" <p>\x95\\\xff'\" ".as_slice(), b",abc "].concat();
    let decoded = denbun::decode::<InLine>(&line).unwrap();
    assert!(decoded.violations.is_empty(), "{}", decoded.violations);
    assert_eq!(decoded.message.page.as_bytes(), b" <p>\x95\\\xff'\" ");
    assert_eq!(&*denbun::encode(&decoded.message).unwrap(), line);
    for bytes in ["a,b", "a\rb", "a\n"] {
        let broken = InLine { page: Relayed::new(bytes), more: None };
        assert!(denbun::encode(&broken).unwrap_err().has("page", RuleKind::Character), "{bytes:?}");
    }
}

#[test]
fn a_json_text_is_unescaped_and_nothing_else() {
    let decoded =
        denbun::decode::<InJson>(r#"{"page":" <p>\u3042\\\u0000表 ","more":12.50}"#.as_bytes()).unwrap();
    assert!(decoded.violations.is_empty(), "{}", decoded.violations);
    assert_eq!(decoded.message.page.as_bytes(), " <p>あ\\\0表 ".as_bytes());
    assert_eq!(decoded.message.more, Some(Relayed::new("12.50")));
    let again = denbun::encode(&decoded.message).unwrap();
    assert_eq!(denbun::decode::<InJson>(&again).unwrap().message.page, decoded.message.page);
    let broken = InJson { page: Relayed::new(*b"a\xff"), more: None };
    let violations = denbun::encode(&broken).unwrap_err();
    assert_eq!((violations[0].rule, violations[0].position), (RuleKind::Malformed, Some(2)));
}

#[test]
fn what_is_missing_or_badly_escaped_is_told() {
    assert!(denbun::decode::<InForm>(b"more=1").unwrap_err().violations.has("page", RuleKind::Required));
    let empty = denbun::decode::<InForm>(b"page=").unwrap();
    assert!(empty.violations.has("page", RuleKind::Required));
    let bad = denbun::decode::<InForm>(b"page=a%zz").unwrap();
    assert!(bad.violations.has("page", RuleKind::Malformed));
    assert_eq!(bad.message.page.as_bytes(), b"a%zz");
    assert!(denbun::encode(&empty.message).unwrap_err().has("page", RuleKind::Required));
}

#[test]
fn nothing_of_it_is_shown_even_if_it_is_public() {
    let message = InForm { page: Relayed::new("s3cr3t"), more: None };
    assert_eq!(format!("{message:?}"), "InForm { page: ‹6 bytes›, more: None }");
    assert!(!redact(<InForm as Message>::SCHEMA, b"page=s3cr3t").contains("s3cr3t"));
    assert!(!redact(<InLine as Message>::SCHEMA, b"s3cr3t,").contains("s3cr3t"));
    assert_eq!(<InForm as Message>::SCHEMA.wire, Wire::Form);
}
