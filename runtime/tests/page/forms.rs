//! Forms and links: the message, byte for byte, and everything that is wrong with it.

use denbun::operation::{Effect, Method};
use denbun::page::{self, Address, Look, PageError, PageInfo};
use denbun::{Charset, Credentials, Message, Page, RuleKind, Target, Yen};

use super::shop::{Back, HOSTS, Pay};
use super::{ADDRESS, credentials, target};

fn invalid<T: std::fmt::Debug>(result: Result<T, PageError>) -> denbun::Violations {
    match result {
        Err(PageError::Invalid(violations)) => violations,
        other => panic!("invalid, not {other:?}"),
    }
}

#[test]
fn a_link_holds_the_message_as_it_is_encoded() {
    let pay = Pay { note: Some("a b&c=d".into()), ..Pay::default() };
    let link = page::link(&pay, &target()).unwrap();
    let query = link.as_str().strip_prefix(ADDRESS).and_then(|rest| rest.strip_prefix('&')).unwrap();
    let (start, digest) = query.split_at(query.len() - 64);
    assert_eq!(start, "AMOUNT=1000&ORDER=A-1&NOTE=a+b%26c%3Dd&FREE3=");
    assert!(digest.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')));
    assert_eq!(link.headers().get("Location"), Some(link.as_str()));
    let shown = format!("{link:?}");
    // The path may be the merchant's own.
    assert_eq!(shown, "Link(\"https://pay.example\")");
}

#[test]
fn the_charset_is_the_target_s_if_it_says_one() {
    let pay = Pay { order: "表".into(), ..Pay::default() };
    for (charset, order, content_type) in [
        (Charset::ShiftJis, "%95%5C", "text/html; charset=Shift_JIS"),
        (Charset::Utf8, "%E8%A1%A8", "text/html; charset=UTF-8"),
        (Charset::EucJp, "%C9%BD", "text/html; charset=EUC-JP"),
    ] {
        let target = target().charset(charset);
        assert!(page::link(&pay, &target).unwrap().as_str().contains(&format!("ORDER={order}&")));
        let form = page::form(&pay, &target).unwrap();
        assert_eq!(form.content_type(), content_type);
        let html = charset.decode(form.html()).unwrap().into_owned();
        assert!(html.contains(&format!("<meta charset=\"{charset}\">")), "{html}");
        assert!(html.contains("name=\"ORDER\" value=\"表\""), "{html}");
    }
}

#[test]
fn everything_wrong_is_told_at_once() {
    let pay = Pay {
        amount: Yen(12_345_678),
        order: "10時〜".into(),
        note: Some("a\nb".into()),
        submit: Some("x\0".into()),
        rest: [("_charset_", ""), ("k", "\r")].into_iter().collect(),
        ..Pay::default()
    };
    let violations = invalid(page::form(&pay, &target()));
    for (path, rule) in [
        ("AMOUNT", RuleKind::Length),
        ("ORDER", RuleKind::Unmappable),
        ("NOTE", RuleKind::Character),
        ("submit", RuleKind::Character),
        ("_charset_", RuleKind::Character),
        ("k", RuleKind::Character),
    ] {
        assert!(violations.has(path, rule), "{path} {rule}: {violations}");
    }
    // A browser does not touch what stands in an address.
    let linked = invalid(page::link(&pay, &target()));
    assert!(linked.has("AMOUNT", RuleKind::Length) && !linked.has("k", RuleKind::Character), "{linked}");
    // No value is shown.
    assert!(!violations.to_string().contains('時'), "{violations}");
}

#[test]
fn without_a_key_or_an_address_nobody_is_sent_anywhere() {
    let pay = Pay::default();
    let no_key = Target::live().address(ADDRESS);
    assert_eq!(page::form(&pay, &no_key), Err(PageError::NoKey("hand_back_key")));
    let short = no_key.credentials(Credentials::new().with("hand_back_key", "123456789012345"));
    assert_eq!(page::form(&pay, &short), Err(PageError::ShortKey("hand_back_key")));
    let nowhere = Target::live().credentials(credentials());
    assert_eq!(page::form(&pay, &nowhere), Err(PageError::NoAddress("決済URL")));
    // A host is no address of a page that the merchant is given.
    let host = Target::url("https://pay.example").credentials(credentials());
    assert_eq!(page::link(&pay, &host), Err(PageError::NoAddress("決済URL")));
    let bad = nowhere.address("https://pay.example/\r\nSet-Cookie: a=b");
    assert!(matches!(page::form(&pay, &bad), Err(PageError::BadAddress(_))));
    assert!(matches!(page::link(&pay, &bad), Err(PageError::BadAddress(_))));
    for error in [PageError::NoKey("k"), PageError::NoAddress("決済URL"), PageError::Method(Method::Get)] {
        assert!(!error.to_string().is_empty());
    }
}

#[test]
fn without_a_page_there_is_no_digest() {
    assert_eq!(&*denbun::encode(&Pay::default()).unwrap(), b"AMOUNT=1000&ORDER=A-1");
    denbun::validate(&Pay::default()).unwrap();
}

#[derive(Clone, PartialEq, Message)]
#[message(name = "plain.request", label = "決済", wire = "query", encode)]
struct Plain {
    #[field(name = "shop", label = "店舗", format = "半角英数(8)", path)]
    shop: String,
    #[field(name = "_charset_", label = "文字コード", format = "半角英数記号(20)")]
    charset: Option<String>,
}

impl Page for Plain {
    const PAGE: &'static PageInfo = &PageInfo {
        name: "plain",
        label: "決済",
        methods: &[Method::Get],
        address: Address::Path("/{shop}/pay"),
        hosts: HOSTS,
        modes: &[],
        effect: Effect::CreateMoney,
        resolve: None,
        hand_back: Some(<Back as denbun::HandBack>::HAND_BACK),
        digest: None,
        request: <Plain as Message>::SCHEMA,
    };
}

#[test]
fn a_page_below_a_host() {
    let plain = Plain { shop: "a1".into(), charset: None };
    assert_eq!(page::link(&plain, &Target::live()).unwrap().as_str(), "https://pay.example/a1/pay");
    let local = Target::url("http://127.0.0.1:8080/x/").address("https://other.example");
    let plain = Plain { charset: Some("z".into()), ..plain };
    let link = page::link(&plain, &local).unwrap();
    assert_eq!(link.as_str(), "http://127.0.0.1:8080/x/a1/pay?_charset_=z");
    assert_eq!(page::form(&plain, &local), Err(PageError::Method(Method::Post)));
    assert_eq!(page::link(&plain, &Target::environment("x")), Err(PageError::NoHost("x".into())));
    let both = Plain { shop: "/../".into(), charset: Some("あ".into()) };
    let violations = invalid(page::link(&both, &local));
    assert!(violations.has("shop", RuleKind::Character) && violations.has("_charset_", RuleKind::Character));
}

#[test]
fn texts_are_the_shop_s() {
    let look = Look::default().language("en").title("Payment").note("One moment").button("Go on <now>");
    let form = page::form_with(&Pay::default(), &target(), &look).unwrap();
    let html = Charset::ShiftJis.decode(form.html()).unwrap().into_owned();
    for text in ["<html lang=\"en\">", "<title>Payment</title>", "Go on &lt;now&gt;</button>"] {
        assert!(html.contains(text), "{html}");
    }
    let unwritable = page::form_with(&Pay::default(), &target(), &look.title("𠮷"));
    assert_eq!(unwritable, Err(PageError::Look("title")));
    let injected = Look::default().redirects_to("https://a.example; script-src *");
    let refused = page::form_with(&Pay::default(), &target(), &injected);
    assert!(matches!(refused, Err(PageError::BadAddress(_))));
}
