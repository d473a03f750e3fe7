// @generated from specs/card24.yaml by `denbun generate`; change the spec, not this file.
//! The examples of `specs/card24.yaml`.
//!
//! Run by `denbun check` only, because the types here rule out what they show:
//! - `data_link.request: no_fourth_address`
//! - `link_open.request: no_fourth_address`

#![cfg(feature = "card24")]
#![cfg_attr(rustfmt, rustfmt_skip)]

use denbun_providers::card24;

/// japanese_free_item · `specs/card24.yaml:32`
#[test]
fn data_link_request_japanese_free_item() {
    let request = card24::DataLinkRequest::builder()
        .shop_id("shop1")
        .item("会費")
        .email("taro@example.jp")
        .amount(::denbun::Yen(1000))
        .free1("注文-1")
        .free2("髙﨑①")
        .return_no(card24::ReturnNo::Second)
        .build();
    is_shown(&request);
}

/// japanese_free_item · `specs/card24.yaml:32`
#[test]
fn link_open_request_japanese_free_item() {
    let request = card24::LinkOpenRequest::builder()
        .shop_id("shop1")
        .item("会費")
        .email("taro@example.jp")
        .amount(::denbun::Yen(1000))
        .free1("注文-1")
        .free2("髙﨑①")
        .return_no(card24::ReturnNo::Second)
        .build();
    is_shown(&request);
}

/// paid · `specs/card24.yaml:43`
#[test]
fn hand_back_paid() {
    let wire = written::<card24::HandBack>(&[
        (0, "0"),
        (1, "202604010001"),
        (2, "1000"),
        (3, "taro@example.jp"),
        (4, "TARO YAMADA"),
        (5, "注文-1"),
        (6, "髙﨑①"),
    ]);
    let decoded = decodes::<card24::HandBack>(&wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.result_code, ::denbun::Open::Known(card24::ResultCode::Ok));
    assert_eq!(message.order_id.as_deref(), Some("202604010001"));
    assert_eq!(message.amount, Some(::denbun::Yen(1000)));
    assert_eq!(message.email.as_deref(), Some("taro@example.jp"));
    assert_eq!(message.card_holder.as_deref(), Some("TARO YAMADA"));
    assert_eq!(message.free1.as_deref(), Some("注文-1"));
    assert_eq!(message.free2.as_deref(), Some("髙﨑①"));
    assert_eq!(message.free3, None);
    assert_eq!(
        outcome(<card24::HandBack as ::denbun::HandBack>::verdict(message), None, &decoded.violations),
        ::denbun::Verdict::Confirmed
    );
    comes_back(&wire, &decoded.message);
}

/// refused · `specs/card24.yaml:44`
#[test]
fn hand_back_refused() {
    let wire = written::<card24::HandBack>(&[
        (0, "9"),
        (1, "202604010001"),
        (2, "1000"),
        (3, "taro@example.jp"),
        (4, "TARO YAMADA"),
        (5, "注文-1"),
        (6, "髙﨑①"),
    ]);
    let decoded = decodes::<card24::HandBack>(&wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.result_code, ::denbun::Open::Known(card24::ResultCode::Ng));
    assert_eq!(message.order_id.as_deref(), Some("202604010001"));
    assert_eq!(message.amount, Some(::denbun::Yen(1000)));
    assert_eq!(message.email.as_deref(), Some("taro@example.jp"));
    assert_eq!(message.card_holder.as_deref(), Some("TARO YAMADA"));
    assert_eq!(message.free1.as_deref(), Some("注文-1"));
    assert_eq!(message.free2.as_deref(), Some("髙﨑①"));
    assert_eq!(message.free3, None);
    assert_eq!(
        outcome(<card24::HandBack as ::denbun::HandBack>::verdict(message), None, &decoded.violations),
        ::denbun::Verdict::Declined
    );
    comes_back(&wire, &decoded.message);
}

/// code_nobody_lists · `specs/card24.yaml:45`
#[test]
fn hand_back_code_nobody_lists() {
    let wire = written::<card24::HandBack>(&[
        (0, "5"),
        (1, "202604010001"),
        (2, "1000"),
        (3, "taro@example.jp"),
        (4, "TARO YAMADA"),
        (5, "注文-1"),
        (6, "髙﨑①"),
    ]);
    let decoded = decodes::<card24::HandBack>(&wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.result_code, ::denbun::Open::Other("5".to_owned()));
    assert_eq!(message.order_id.as_deref(), Some("202604010001"));
    assert_eq!(message.amount, Some(::denbun::Yen(1000)));
    assert_eq!(message.email.as_deref(), Some("taro@example.jp"));
    assert_eq!(message.card_holder.as_deref(), Some("TARO YAMADA"));
    assert_eq!(message.free1.as_deref(), Some("注文-1"));
    assert_eq!(message.free2.as_deref(), Some("髙﨑①"));
    assert_eq!(message.free3, None);
    assert_eq!(
        outcome(<card24::HandBack as ::denbun::HandBack>::verdict(message), None, &decoded.violations),
        ::denbun::Verdict::Unknown
    );
    comes_back(&wire, &decoded.message);
}

/// only_the_published_field · `specs/card24.yaml:46`
#[test]
fn hand_back_only_the_published_field() {
    let decoded = decodes::<card24::HandBack>(b"RC=0", &[]);
    let message = &decoded.message;
    assert_eq!(message.result_code, ::denbun::Open::Known(card24::ResultCode::Ok));
    assert_eq!(message.order_id, None);
    assert_eq!(message.amount, None);
    assert_eq!(message.email, None);
    assert_eq!(message.card_holder, None);
    assert_eq!(message.free1, None);
    assert_eq!(message.free2, None);
    assert_eq!(message.free3, None);
    assert_eq!(
        outcome(<card24::HandBack as ::denbun::HandBack>::verdict(message), None, &decoded.violations),
        ::denbun::Verdict::Confirmed
    );
    comes_back(b"RC=0", &decoded.message);
}

/// one_payment · `specs/card24.yaml:50`
#[test]
fn bulk_one_payment() {
    let record = card24::Bulk::builder()
        .free1("注文-1")
        .amount(::denbun::Yen(1000))
        .item("会費")
        .email("taro@example.jp")
        .build();
    let line = writes::<card24::Bulk>(&record);
    assert_eq!(reads::<card24::Bulk, card24::Bulk>(&line), record);
}

/// one_payment · `specs/card24.yaml:53`
#[test]
fn transactions_one_payment() {
    let record = card24::Transactions::builder()
        .order_id("202604010001")
        .amount(::denbun::Yen(1000))
        .result_code(::denbun::Open::Known(card24::ResultCode::Ok))
        .free1("注文-1")
        .email("taro@example.jp")
        .traded_at(::denbun::DateTime::constant(2026, 4, 1, 12, 34, 56, 0))
        .build();
    let line = writes::<card24::Transactions>(&record);
    assert_eq!(reads::<card24::Transactions, card24::Transactions>(&line), record);
}

#[track_caller]
fn decodes<M: for<'a> ::denbun::Decode<'a>>(wire: &[u8], violations: &[&str]) -> ::denbun::Decoded<M> {
    match ::denbun::decode::<M>(wire) {
        Ok(decoded) => {
            assert_eq!(rules(&decoded.violations), violations);
            decoded
        }
        Err(error) => panic!("the message cannot be read: {error}"),
    }
}

#[track_caller]
fn is_shown<P: ::denbun::Page>(request: &P) {
    let mut credentials = ::denbun::Credentials::new();
    if let Some(digest) = P::PAGE.digest {
        credentials = credentials.with(digest.key, "a key of at least sixteen bytes");
    }
    let target = ::denbun::Target::url("https://pay.example").address("https://pay.example/page");
    let target = target.credentials(credentials);
    for method in P::PAGE.methods {
        match method {
            ::denbun::operation::Method::Get => {
                ::denbun::page::link(request, &target).expect("the link can be made");
            }
            _ => {
                ::denbun::page::form(request, &target).expect("the form can be made");
            }
        }
    }
}

/// The same comes by every method.
#[track_caller]
fn comes_back<H: ::denbun::HandBack + PartialEq + ::core::fmt::Debug>(wire: &[u8], message: &H) {
    for method in H::HAND_BACK.methods {
        let carried = ::denbun::Body::new(wire.to_vec());
        let (query, body) = match method {
            ::denbun::operation::Method::Get => (carried, ::denbun::Body::default()),
            _ => (::denbun::Body::default(), carried),
        };
        let headers = ::denbun::Headers::default();
        let incoming = ::denbun::Incoming { method: method.as_str().to_owned(), query, headers, body };
        let handed_back = ::denbun::hand_back::receive::<H>(&incoming);
        let content = handed_back.content.expect("the hand-back can be read");
        assert_eq!(content.unproven(), message);
    }
}

fn line<F: ::denbun::file::Records>(record: &impl ::denbun::Encode) -> Result<Vec<u8>, ::denbun::Violations> {
    ::denbun::private::write_line(record, &F::FILE.layout)
}

#[track_caller]
fn writes<F: ::denbun::file::Records>(record: &impl ::denbun::Encode) -> Vec<u8> {
    line::<F>(record).expect("the record is valid")
}

#[track_caller]
fn reads<F: ::denbun::file::Records, M: for<'a> ::denbun::Decode<'a>>(line: &[u8]) -> M {
    match ::denbun::private::read_line::<M>(line, &F::FILE.layout) {
        Ok(decoded) => {
            assert!(decoded.violations.is_empty(), "{}", decoded.violations);
            decoded.message
        }
        Err(error) => panic!("the line cannot be read: {error}"),
    }
}

fn rules(violations: &::denbun::Violations) -> Vec<String> {
    let line = |path: &str, rule| if path.is_empty() { format!("{rule}") } else { format!("{path}: {rule}") };
    let mut lines: Vec<String> = violations.iter().map(|found| line(&found.path, found.rule)).collect();
    lines.sort();
    lines
}

/// Values under the names that the fields have now: these are not known for certain.
#[track_caller]
fn written<M: ::denbun::Message>(values: &[(usize, &str)]) -> Vec<u8> {
    let escaped = |text: &str| {
        let mut bytes = Vec::new();
        M::SCHEMA.charset.encode(text, &mut bytes).expect("the charset has these characters");
        bytes.iter().map(|byte| format!("%{byte:02X}")).collect::<String>()
    };
    let pair = |(at, text): &(usize, &str)| {
        format!("{}={}", escaped(M::SCHEMA.fields[*at].name), escaped(text))
    };
    values.iter().map(pair).collect::<Vec<_>>().join("&").into_bytes()
}

fn outcome(
    verdict: ::denbun::Verdict,
    code: Option<&str>,
    violations: &::denbun::Violations,
) -> ::denbun::Verdict {
    let error = code.and_then(|code| ::denbun::operation::find_error(card24::ERRORS, code));
    verdict.given(error).unless_unread(violations)
}
