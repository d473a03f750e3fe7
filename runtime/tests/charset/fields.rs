//! A field's text has exact bytes, or its violation names field, character and place.

use denbun::{Charset, Message, RuleKind, Secret};

#[derive(Clone, PartialEq, Message)]
#[message(name = "buyer", label = "購入者", wire = form)]
struct Buyer {
    #[field(name = "pub", label = "表示名", format = "50バイト以内", public)]
    shown: String,
    #[field(name = "name", label = "氏名", format = "50バイト以内")]
    masked: String,
    #[field(name = "pass", label = "暗証", format = "50バイト以内", secret)]
    secret: Secret<String>,
}

fn encoded(charset: Charset, text: &str) -> Result<String, String> {
    let buyer = Buyer { shown: text.into(), masked: text.into(), secret: Secret::new(text.into()) };
    let mut bytes = Vec::new();
    match denbun::encode_as(&buyer, charset, &mut bytes) {
        Ok(()) => Ok(String::from_utf8(bytes).unwrap()),
        Err(violations) => {
            assert!(violations.iter().all(|violation| violation.rule == RuleKind::Unmappable));
            assert!(violations.iter().all(|violation| violation.position == violations[0].position));
            Err(violations.to_string())
        }
    }
}

/// The three fields with the same escaped bytes.
fn bytes(escaped: &str) -> Result<String, String> {
    Ok(format!("pub={escaped}&name={escaped}&pass={escaped}"))
}

/// The three fields with the same refused character: the third does not show it.
fn refused(charset: Charset, position: usize, shown: &str, other: &str) -> Result<String, String> {
    let other = if other.is_empty() { String::new() } else { format!(", its look-alike {other} can") };
    let seen = format!("character {position} ({shown}) cannot be written in {charset}{other}");
    let hidden = format!("character {position} cannot be written in {charset}");
    Err(format!("pub: {seen}\nname: {seen}\npass: {hidden}"))
}

#[test]
fn exact_bytes() {
    for (text, shift_jis, euc_jp) in [
        ("髙", "%FB%FC", "%FC%E2"),
        ("﨑", "%FA%B1", "%F9%F5"),
        ("①", "%87%40", "%AD%A1"),
        ("ｶﾞ", "%B6%DE", "%8E%B6%8E%DE"),
        ("～－￥", "%81%60%81%7C%81%8F", "%A1%C1%A1%DD%A1%EF"),
        ("表\\|", "%95%5C%5C%7C", "%C9%BD%5C%7C"),
    ] {
        assert_eq!(encoded(Charset::ShiftJis, text), bytes(shift_jis), "{text}");
        assert_eq!(encoded(Charset::EucJp, text), bytes(euc_jp), "{text}");
        assert!(encoded(Charset::Utf8, text).is_ok());
    }
    assert_eq!(encoded(Charset::Utf8, "𠮷〜"), bytes("%F0%A0%AE%B7%E3%80%9C"));
}

#[test]
fn refusals_name_field_character_and_place() {
    for charset in [Charset::ShiftJis, Charset::EucJp] {
        for (text, position, shown, other) in [
            ("９〜５", 2, "U+301C 〜", "U+FF5E ～"),
            ("−1", 1, "U+2212 −", "U+FF0D －"),
            ("山¥", 2, "U+00A5 ¥", "U+FFE5 ￥"),
            ("か\u{3099}", 2, "U+3099", ""),
            ("ab🍣", 3, "U+1F363 🍣", ""),
            ("𠮷野家", 1, "U+20BB7 𠮷", ""),
            ("a\u{200b}", 2, "U+200B", ""),
            ("a\u{85}", 2, "U+0085", ""),
        ] {
            assert_eq!(encoded(charset, text), refused(charset, position, shown, other), "{text}");
            assert!(encoded(Charset::Utf8, text).is_ok(), "{text}");
        }
    }
}
