// @generated from specs/good/hosted-page.yaml by `denbun generate`; change the spec, not this file.
//! The examples of `specs/good/hosted-page.yaml`.

#![cfg(feature = "acme")]
#![cfg_attr(rustfmt, rustfmt_skip)]

use hosted_page::acme;

/// order · `specs/good/hosted-page.yaml:24`
#[test]
fn pay_request_order() {
    let request =
        acme::PayRequest::builder().shop("0001").order("A1").amount(::denbun::Yen(1000)).memo("会費").build();
    is_shown(&request);
}

/// example_1 · `specs/good/hosted-page.yaml:38`
#[test]
fn bank_request_example_1() {
    let request = acme::BankRequest::builder().kind("A").memo("半角換算").build();
    encodes(&request, b"kind=A&memo=%E5%8D%8A%E8%A7%92%E6%8F%9B%E7%AE%97");
    is_shown(&request);
}

/// too_wide · `specs/good/hosted-page.yaml:39`
#[test]
fn bank_request_too_wide() {
    let request = acme::BankRequest::builder().kind("A").memo("半角換算では十二").build();
    refuses(&request, &["memo: rule"]);
}

/// far_too_wide · `specs/good/hosted-page.yaml:40`
#[test]
fn bank_request_far_too_wide() {
    let request =
        acme::BankRequest::builder().kind("B").memo("二十一文字の備考は四十二バイトと数えられます").build();
    refuses(&request, &["memo: length"]);
}

/// paid · `specs/good/hosted-page.yaml:65`
#[test]
fn come_back_paid() {
    let decoded = decodes::<acme::ComeBack>(b"rst=0&order=A1&amount=1000", &[]);
    let message = &decoded.message;
    assert_eq!(message.rst, Some(::denbun::Open::Known(acme::Rst::Ok)));
    assert_eq!(message.order.as_deref(), Some("A1"));
    assert_eq!(message.amount, Some(::denbun::Yen(1000)));
    assert_eq!(message.free, None);
    assert_eq!(message.html, None);
    assert!(message.rest.is_empty());
    assert!(decoded.unknown.is_empty());
    assert_eq!(
        outcome(<acme::ComeBack as ::denbun::HandBack>::verdict(message), None, &decoded.violations),
        ::denbun::Verdict::Confirmed
    );
    comes_back(b"rst=0&order=A1&amount=1000", &decoded.message);
}

/// refused · `specs/good/hosted-page.yaml:66`
#[test]
fn come_back_refused() {
    let wire = written::<acme::ComeBack>(&[(0, "9"), (1, "A1")]);
    let decoded = decodes::<acme::ComeBack>(&wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.rst, Some(::denbun::Open::Known(acme::Rst::Ng)));
    assert_eq!(message.order.as_deref(), Some("A1"));
    assert_eq!(message.amount, None);
    assert_eq!(message.free, None);
    assert_eq!(message.html, None);
    assert!(message.rest.is_empty());
    assert!(decoded.unknown.is_empty());
    assert_eq!(
        outcome(<acme::ComeBack as ::denbun::HandBack>::verdict(message), None, &decoded.violations),
        ::denbun::Verdict::Declined
    );
    comes_back(&wire, &decoded.message);
}

/// free_of_charge · `specs/good/hosted-page.yaml:67`
#[test]
fn come_back_free_of_charge() {
    let wire = written::<acme::ComeBack>(&[(0, "0"), (2, "0")]);
    let decoded = decodes::<acme::ComeBack>(&wire, &["amount: rule"]);
    let message = &decoded.message;
    assert_eq!(message.rst, Some(::denbun::Open::Known(acme::Rst::Ok)));
    assert_eq!(message.order, None);
    assert_eq!(message.amount, Some(::denbun::Yen(0)));
    assert_eq!(message.free, None);
    assert_eq!(message.html, None);
    assert!(message.rest.is_empty());
    assert_eq!(
        outcome(<acme::ComeBack as ::denbun::HandBack>::verdict(message), None, &decoded.violations),
        ::denbun::Verdict::Confirmed
    );
    comes_back(&wire, &decoded.message);
}

#[track_caller]
fn encodes(request: &impl ::denbun::Encode, wire: &[u8]) {
    let mut bytes = Vec::new();
    ::denbun::encode_into(request, &mut bytes).expect("the request is valid");
    assert_eq!(bytes.escape_ascii().to_string(), wire.escape_ascii().to_string());
}

#[track_caller]
fn refuses(request: &impl ::denbun::Encode, violations: &[&str]) {
    let found = ::denbun::encode_into(request, &mut Vec::new()).expect_err("the request breaks a rule");
    assert_eq!(rules(&found), violations);
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
    let error = code.and_then(|code| ::denbun::operation::find_error(acme::ERRORS, code));
    verdict.given(error).unless_unread(violations)
}
