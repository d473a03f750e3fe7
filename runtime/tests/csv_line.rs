//! Lines of values divided by commas.

use denbun::{Charset, Message, Open, Rest, RuleKind, Values, Yen};
use denbun::{decode, decode_as, encode, encode_as};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Values)]
enum Result_ {
    #[value("1", label = "決済成功")]
    Ok,
    #[value("2", label = "決済失敗")]
    Failed,
}

#[derive(Clone, PartialEq, Message)]
#[message(name = "payment_result", label = "決済結果", wire = "csv-line")]
struct Answer {
    #[field(name = "gid", format = "半角数字", public)]
    id: Option<String>,
    #[field(name = "rst", format = "半角数字(1)", public)]
    result: Open<Result_>,
    #[field(name = "ap", format = "半角英数", public)]
    approval: Option<String>,
    #[field(name = "am", format = "半角数字", public)]
    amount: Option<Yen>,
    #[field(name = "acid", format = "半角数字", columns = 6, public)]
    contract: Option<String>,
    #[rest(label = "その他データ", format = "1024バイト以内")]
    rest: Option<String>,
}

fn answer() -> Answer {
    Answer {
        id: Some("1095729".into()),
        result: Open::Known(Result_::Ok),
        approval: Some("TestMod".into()),
        amount: Some(Yen(1000)),
        contract: None,
        rest: None,
    }
}

fn received(wire: &[u8]) -> (Answer, Vec<String>, Rest) {
    let decoded = decode::<Answer>(wire).unwrap();
    let found = decoded.violations.iter().map(|violation| format!("{}: {}", violation.path, violation.rule));
    (decoded.message, found.collect(), decoded.unknown)
}

#[test]
fn both_ways() {
    let wire = "1095729,1,TestMod,1000,";
    assert_eq!(&*encode(&answer()).unwrap(), wire.as_bytes());
    assert_eq!(received(wire.as_bytes()), (answer(), vec![], Rest::new()));
    let full = Answer { contract: Some("77".into()), rest: Some("a,b".into()), ..answer() };
    assert_eq!(&*encode(&full).unwrap(), b"1095729,1,TestMod,1000,77,a,b");
    assert_eq!(received(b"1095729,1,TestMod,1000,77,a,b").0, full);
}

#[test]
fn a_longer_line_has_the_column_only_if_it_fits() {
    let (message, violations, _) = received(b"1,1,,,memo,more");
    assert_eq!((message.contract, message.rest.as_deref()), (None, Some("memo,more")));
    assert_eq!(violations, [""; 0]);
    let (message, ..) = received(b"1,1,,,,more");
    assert_eq!((message.contract, message.rest.as_deref()), (None, Some("more")));
}

#[test]
fn line_breaks_at_the_end_are_no_part_of_it() {
    for end in ["", "\r", "\n", "\r\n"] {
        assert_eq!(received(format!("1095729,1,TestMod,1000,{end}").as_bytes()).0, answer());
    }
    let (_, violations, _) = received(b"1,1,\n,5,");
    assert_eq!(violations, [": malformed", "ap: character"]);
}

#[test]
fn too_few_columns() {
    let (message, violations, _) = received(b"7,1");
    assert_eq!((message.id.as_deref(), message.amount), (Some("7"), None));
    assert_eq!(violations, [": malformed"]);
    let error = decode::<Answer>(b"").unwrap_err();
    assert_eq!(error.violations.to_string(), "1 column, expected at least 4\nrst: required, but missing");
}

#[test]
fn a_value_cannot_hold_a_separator() {
    let message = Answer { id: Some("1,2".into()), rest: Some("a\nb".into()), ..answer() };
    let violations = encode(&message).unwrap_err();
    assert_eq!(violations.len(), 2, "{violations}");
    assert!(violations.has("gid", RuleKind::Character) && violations.has("rest", RuleKind::Character));
}

#[derive(Clone, PartialEq, Message)]
#[message(name = "plain", wire = "csv-line", charset = "Shift_JIS")]
struct Plain {
    #[field(name = "a", format = "20バイト以内", public)]
    first: String,
    #[field(name = "b", format = "20バイト以内", public)]
    second: Option<String>,
}

#[test]
fn text_is_split_before_it_is_converted() {
    let plain = Plain { first: "表ソ能".into(), second: Some("ｱｲ".into()) };
    let wire = encode(&plain).unwrap();
    assert_eq!(*wire, [0x95, 0x5c, 0x83, 0x5c, 0x94, 0x5c, b',', 0xb1, 0xb2]);
    assert_eq!(decode::<Plain>(&wire).unwrap().message, plain);
    let mut out = Vec::new();
    encode_as(&plain, Charset::EucJp, &mut out).unwrap();
    assert_eq!(decode_as::<Plain>(&out, Charset::EucJp).unwrap().message, plain);
}

#[test]
fn what_the_charset_cannot_write_or_read() {
    let violations = encode(&Plain { first: "5−3".into(), second: None }).unwrap_err();
    assert_eq!(
        violations.to_string(),
        "a: character 2 (U+2212 −) cannot be written in Shift_JIS, its look-alike U+FF0D － can"
    );
    let violations = encode(&Plain { first: "表示表示表示表示表示A".into(), second: None }).unwrap_err();
    assert_eq!(violations.to_string(), "a: 21 bytes in Shift_JIS, at most 20");
    let error = decode::<Plain>(b"ab\x81,x").unwrap_err();
    assert_eq!(error.violations.to_string(), "a: no Shift_JIS text");
    assert_eq!(error.violations[0].position, Some(3));
}

#[test]
fn further_columns_are_kept_by_number() {
    let decoded = decode::<Plain>(b"1,2,3,,5").unwrap();
    assert_eq!(decoded.unknown, Rest::from([("3", "3"), ("4", ""), ("5", "5")]));
    let many = ",".repeat(1_000_000);
    assert_eq!(decode::<Plain>(format!("1{many}").as_bytes()).unwrap().unknown.len(), 10_000);
}

#[test]
fn redacted_lines_keep_their_shape() {
    use denbun::wire::redact;
    let shown = redact(Plain::SCHEMA, b"ab,cd,ef");
    assert_eq!(shown, "ab,cd,‹2 letters›");
    assert_eq!(redact(Answer::SCHEMA, b"1,1,,5,77,memo"), "1,1,,5,77,‹4 letters›");
}
