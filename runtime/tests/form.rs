//! Forms and queries, through messages as a person would write them.

use denbun::{Date, Fixed, Message, Open, Rest, RuleKind, Secret, Values, Yen};
use denbun::{decode, encode, encode_into};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Values)]
enum Job {
    #[value("AUTH", label = "仮売上")]
    Auth,
    #[value("CAPTURE", label = "仮実同時売上")]
    Capture,
}

#[derive(Clone, PartialEq, Message)]
#[message(name = "pay.request", label = "決済", wire = form, at_least_one_of(email, phone))]
struct Pay {
    #[field(name = "aid", label = "店舗ID", format = "半角数字(6)", length = exact)]
    shop: String,
    #[field(name = "jb", label = "ジョブタイプ", format = "半角英字", public)]
    job: Job,
    #[field(name = "rt", label = "決済結果返信方法", format = "半角数字(1)", fixed = "1", public)]
    reply: Fixed,
    #[field(name = "tkn", label = "トークン", format = "半角英数記号", secret)]
    token: Secret<String>,
    #[field(name = "am", label = "商品金額", format = "半角数字", public)]
    amount: Yen,
    #[field(name = "em", label = "メールアドレス", format = "半角英数(254)", type = email)]
    email: Option<String>,
    #[field(name = "pn", label = "電話番号", format = "半角数字(15)", public)]
    phone: Option<String>,
    #[field(name = "ac4", label = "課金開始日指定", format = "日付型「YYYY/MM/DD」", public)]
    begins: Option<Date>,
    #[rest(label = "その他データ", format = "1024バイト以内")]
    rest: Rest,
}

fn pay() -> Pay {
    Pay {
        shop: "010007".into(),
        job: Job::Capture,
        reply: Fixed,
        token: "t/k1".into(),
        amount: Yen(1000),
        email: Some("taro@example.jp".into()),
        phone: None,
        begins: Some(Date::constant(2026, 12, 1)),
        rest: Rest::from([("memo", "山田 & co"), ("k=", "")]),
    }
}

const WIRE: &str = "aid=010007&jb=CAPTURE&rt=1&tkn=t%2Fk1&am=1000&em=taro%40example.jp&ac4=2026%2F12%2F01&memo=%E5%B1%B1%E7%94%B0+%26+co&k%3D=";

fn broken(message: &Pay) -> Vec<String> {
    let violations = encode(message).unwrap_err();
    violations.iter().map(|violation| format!("{}: {}", violation.path, violation.rule)).collect()
}

#[test]
fn both_ways() {
    assert_eq!(std::str::from_utf8(&encode(&pay()).unwrap()).unwrap(), WIRE);
    let decoded = decode::<Pay>(WIRE.as_bytes()).unwrap();
    assert_eq!(decoded.message, pay());
    assert!(decoded.violations.is_empty() && decoded.unknown.is_empty(), "{}", decoded.violations);
}

#[test]
fn any_order_reads_the_same() {
    let mut pairs: Vec<_> = WIRE.split('&').take(7).collect();
    for _ in 0..7 {
        pairs.rotate_left(1);
        let wire = format!("{}&memo=%E5%B1%B1%E7%94%B0+%26+co&k%3D=", pairs.join("&"));
        assert_eq!(decode::<Pay>(wire.as_bytes()).unwrap().message, pay(), "{wire}");
        let wire = format!("k%3D=&{}", pairs.iter().rev().copied().collect::<Vec<_>>().join("&&"));
        let decoded = decode::<Pay>(wire.as_bytes()).unwrap();
        assert_eq!(decoded.message.rest, Rest::from([("k=", "")]), "{wire}");
        assert_eq!(Pay { rest: pay().rest, ..decoded.message }, pay());
    }
}

#[test]
fn keys_may_be_escaped_and_values_missing() {
    let decoded = decode::<Pay>(WIRE.replace("aid", "%61i%64").replace("&k%3D=", "&k").as_bytes()).unwrap();
    assert_eq!(decoded.message.shop, "010007");
    assert_eq!(decoded.message.rest.get("k"), Some(""));
}

#[test]
fn all_violations_in_one_pass() {
    let message = Pay { shop: "12-45".into(), email: Some("taro".into()), token: "".into(), ..pay() };
    assert_eq!(broken(&message), ["aid: character", "aid: length", "tkn: required", "em: type"]);
    let message = Pay { email: None, ..pay() };
    assert_eq!(broken(&message), ["em: group"]);
    assert!(encode(&Pay { email: None, phone: Some("0312345678".into()), ..pay() }).is_ok());
}

#[test]
fn on_error_the_buffer_is_as_before() {
    let mut out = b"before".to_vec();
    encode_into(&Pay { shop: "1".into(), ..pay() }, &mut out).unwrap_err();
    assert_eq!(out, b"before");
    encode_into(&pay(), &mut out).unwrap();
    assert_eq!(out, [b"before", WIRE.as_bytes()].concat());
}

#[test]
fn messages_name_the_field_and_never_a_masked_value() {
    let message = Pay { shop: "あ23456".into(), phone: Some("03-1".into()), ..pay() };
    let violations = encode(&message).unwrap_err();
    assert_eq!(
        violations.to_string(),
        "aid: U+3042 あ at character 1 is outside `半角数字(6)`\n\
         pn: `-` at character 3 is outside `半角数字(15)`"
    );
    assert_eq!(violations[1].position, Some(3));
    assert_eq!(violations[0].label, "店舗ID");
}

#[test]
fn debug_shows_public_values_only() {
    assert_eq!(
        format!("{:?}", pay()),
        "Pay { shop: ‹6 digits›, job: \"CAPTURE\", reply: \"1\", token: ‹4 characters›, amount: 1000, \
         email: ‹15 characters›, phone: None, begins: 2026-12-01, rest: {\"memo\": ‹7 characters›, \"‹2 characters›\": ‹empty›} }"
    );
}

#[test]
fn the_rest_is_bounded_and_takes_no_declared_name() {
    let message = Pay { rest: Rest::from([("aid", "1"), ("", "x"), ("long", &*"x".repeat(1024))]), ..pay() };
    assert_eq!(broken(&message), ["aid: duplicate", "rest: required", "rest: length"]);
}

#[derive(Clone, PartialEq, Message)]
#[message(name = "kickback", label = "キックバック", wire = query)]
struct Kickback {
    #[field(name = "gid", format = "半角数字", public)]
    id: String,
    #[field(name = "rst", format = "半角数字(1)", public)]
    result: Open<Answer>,
    #[field(name = "ec", format = "半角英数(6~7)", public)]
    error: Option<String>,
    #[field(name = "am", format = "半角数字", public)]
    amount: Option<u64>,
    #[field(name = "jb", public)]
    job: Option<Job>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Values)]
enum Answer {
    #[value("1", label = "決済成功")]
    Ok,
    #[value("2", label = "決済失敗")]
    Failed,
}

fn received(wire: &str) -> (Kickback, Vec<String>, Rest) {
    let decoded = decode::<Kickback>(wire.as_bytes()).unwrap();
    let found = decoded.violations.iter().map(|violation| format!("{}: {}", violation.path, violation.rule));
    (decoded.message, found.collect(), decoded.unknown)
}

#[test]
fn an_answer_is_kept_whatever_it_breaks() {
    let (message, violations, unknown) = received("gid=1a&rst=7&ec=&am=12x&jb=SALES&new=%82");
    assert_eq!(message.id, "1a");
    assert_eq!(message.result, Open::Other("7".into()));
    assert_eq!((message.error.as_deref(), message.amount, message.job), (Some(""), None, None));
    assert_eq!(violations, ["gid: character", "am: type", "jb: value", ": malformed"]);
    assert_eq!(unknown, Rest::from([("new", "%82")]));
}

#[test]
fn the_first_of_repeated_keys_counts() {
    let (message, violations, unknown) = received("am=5&gid=1&rst=1&gid=2&am=6");
    assert_eq!((&*message.id, message.amount), ("1", Some(5)));
    assert_eq!(violations, ["gid: duplicate", "am: duplicate"]);
    assert_eq!(unknown, Rest::from([("gid", "2"), ("am", "6")]));
}

#[test]
fn empty_is_not_absent() {
    let (message, violations, _) = received("gid=&rst=1&am=");
    assert_eq!((&*message.id, message.amount, message.error), ("", None, None));
    assert_eq!(violations, ["gid: required", "am: type"]);
}

#[test]
fn bad_escapes_are_kept_as_they_are() {
    let (message, violations, _) = received("gid=1%2&rst=1&ec=%zz&am=%");
    assert_eq!((&*message.id, message.error.as_deref(), message.amount), ("1%2", Some("%zz"), None));
    assert_eq!(violations, ["gid: malformed", "ec: malformed", "am: malformed"]);
}

#[test]
fn a_missing_required_field_is_an_error() {
    let error = decode::<Kickback>(b"am=1&x=y").unwrap_err();
    assert!(
        error.violations.has("gid", RuleKind::Required) && error.violations.has("rst", RuleKind::Required)
    );
    assert_eq!(error.unknown, Rest::from([("x", "y")]));
}

#[test]
fn numbers_keep_their_bounds() {
    assert_eq!(received("gid=1&rst=1&am=0010").0.amount, Some(10));
    assert_eq!(received("gid=1&rst=1&am=18446744073709551615").0.amount, Some(u64::MAX));
    for bad in
        ["18446744073709551616", "-1", "+1", "1.0", "%EF%BC%91", "99999999999999999999999999999999999999999"]
    {
        let (message, violations, _) = received(&format!("gid=1&rst=1&am={bad}"));
        assert_eq!((message.amount, violations), (None, vec!["am: type".to_owned()]), "{bad}");
    }
}

#[test]
fn hostile_input_ends() {
    let many = "x=1&".repeat(2_000_000);
    let decoded = decode::<Kickback>(format!("gid=1&rst=1&{many}").as_bytes()).unwrap();
    assert!(decoded.unknown.len() <= denbun::wire::MAX_PAIRS);
    assert!(decoded.violations.has("", RuleKind::Malformed));
    let error = decode::<Kickback>(&vec![b'a'; 17 << 20]).unwrap_err();
    assert!(error.violations.to_string().contains("at most 16777216 are read"));
}
