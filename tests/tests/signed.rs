//! A provider that packs and signs: what is sent, byte for byte, and what is believed of what comes.

#[path = "signed/headers.rs"]
mod headers;
#[path = "signed/parts.rs"]
mod parts;

denbun::provider!("../specs/good/signed.yaml", card_data);

use std::time::Duration;

use denbun::notification::Proof;
use denbun::outcome::NotExecuted;
use denbun::signature::Unsigned;
use denbun::transport::{Http, HttpOptions};
use denbun::{
    Body, Client, Credentials, Headers, Incoming, Outcome, Received, Sender, Target, Verdict, Yen, hand_back,
    prepare, receive_from,
};
use denbun_codegen::diagnostic::Diagnostics;
use denbun_codegen::load;
use denbun_codegen::source::Sources;
use denbun_simulator::Simulator;
use signed::{AuthorizeRequest, PushMpi, ReturnMpi, ReturnUpop, TokenRequest};

const SECRET: &str = "abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789";
const SHOP: &str = "A100000000000000000000cc";
const OTHER_SHOP: &str = "A100000000000001000000cc";
const PUSH: &str = "numberOfNotify=1&pushTime=20230609163134&pushId=100&orderId0000=1657593096&vResultCode0000=G011A00100000000&txnType0000=AuthorizeConfirm&mpiMstatus0000=success&cardMstatus0000=success&dummy0000=1";
const SEAL: &str = "h=HmacSHA256;s=A100000000000001000000cc;v=96afe3ca78dd828e1b4643dacae031422ca252bdb2a109178d4637bd44a7ee99";
/// The same with the key as text in place of the bytes that its digits stand for.
const KEY_AS_TEXT: &str = "h=HmacSHA256;s=A100000000000001000000cc;v=01a95f4c74009db32adad298a094b361bea121179adb801a03be07e2cb2ee896";
const LIST: &str = "ZmRSZXN1bHQsYXV0aENvZGUsUmVxdWVzdElkLG1waU1zdGF0dXMsY2VudGVyUmVxdWVzdERhdGUsY2VudGVyUmVzcG9uc2VEYXRlLE9yZGVySWQscmVxQ2FyZE51bWJlcixjYXJkVHJhbnNhY3Rpb25UeXBlLGNhcmRNc3RhdHVzLHRyYWRVcmwscmVxQ3VycmVuY3lVbml0LGNvbm5lY3RlZENlbnRlcklkLHJlcUFtb3VudCxhY3F1aXJlckNvZGUsdlJlc3VsdENvZGU=";
const HASH: &str = "27faee59e696f68f9da0a485da1e9a7c827e9308b6a73828366a528e7158938c";

fn credentials(shop: &str) -> Credentials {
    Credentials::new().with("merchant_ccid", shop).with("merchant_secret", SECRET)
}

fn guide() -> AuthorizeRequest {
    AuthorizeRequest::builder()
        .order_id("dummy1503015213")
        .amount(Yen(5))
        .jpo("10")
        .with_capture(signed::WithCapture::False)
        .pay_now_id_param(
            signed::AuthorizeRequestPayNowIdParam::builder()
                .token(denbun::Secret::from("0a812412-682c-4dad-8a5d-720caf23bca0"))
                .build(),
        )
        .build()
}

#[test]
fn a_request_is_packed_and_signed_as_the_guide_shows() {
    let request = prepare(&guide(), &Target::test().credentials(credentials(SHOP))).unwrap();
    assert_eq!(request.address(), "https://gateway.example/test-paynow/v2/Authorize/card");
    assert_eq!(request.content_type.as_deref(), Some("application/json"));
    let body = std::str::from_utf8(&request.body).unwrap();
    assert_eq!(
        body,
        r#"{"params":{"orderId":"dummy1503015213","amount":"5","jpo":"10","withCapture":"false","payNowIdParam":{"token":"0a812412-682c-4dad-8a5d-720caf23bca0"},"txnVersion":"2.0.0","dummyRequest":"1","merchantCcid":"A100000000000000000000cc"},"authHash":"d1080ba284de0a71cabfe0079ba95f46d78e610c00a6f16ff642bf2bcce1f2fe"}"#
    );
    let shown = format!("{request:?}");
    assert!(!shown.contains(SHOP) && !shown.contains("d1080ba2") && !shown.contains("0a812412"), "{shown}");
}

#[test]
fn one_switch_changes_all_that_differs() {
    let sent = |target: Target| {
        let request = prepare(&guide(), &target.credentials(credentials(SHOP))).unwrap();
        let body = String::from_utf8(request.body.to_vec()).unwrap();
        (request.address(), body.contains(r#""dummyRequest":"1""#))
    };
    assert_eq!(sent(Target::live()), ("https://gateway.example/paynow/v2/Authorize/card".into(), false));
    assert_eq!(
        sent(Target::mode("test")),
        ("https://gateway.example/test-paynow/v2/Authorize/card".into(), true)
    );
    let local = || Target::url("http://127.0.0.1:1");
    assert_eq!(sent(local()), ("http://127.0.0.1:1/paynow/v2/Authorize/card".into(), false));
    assert_eq!(
        sent(local().in_mode("test")),
        ("http://127.0.0.1:1/test-paynow/v2/Authorize/card".into(), true)
    );
    // What was meant as a trial never becomes a payment.
    for target in [Target::mode("tset"), local().in_mode("sandbox"), Target::live().in_mode("tset")] {
        let refused = prepare(&guide(), &target.credentials(credentials(SHOP)));
        assert!(matches!(refused, Err(NotExecuted::NoMode(_))), "{refused:?}");
    }
    let token = TokenRequest::builder().card_number(denbun::Secret::from("4111111111111111")).build();
    let request = prepare(&token, &Target::test()).unwrap();
    assert_eq!(request.address(), "https://gateway.example/4gtoken");
    assert_eq!(&*request.body, br#"{"card_number":"4111111111111111"}"#);
}

#[test]
fn without_a_credential_nothing_is_sent_and_no_secret_is_told() {
    let only = Credentials::new().with("merchant_ccid", SHOP);
    let refused = prepare(&guide(), &Target::test().credentials(only)).unwrap_err();
    assert_eq!(refused.to_string(), "not sent, credentials are missing: `merchant_secret`");
    let target = Target::test().credentials(credentials(SHOP));
    assert!(!format!("{target:?}").contains(SECRET));
}

fn pushed(headers: &[(&str, &str)], body: &[u8], credentials: &Credentials) -> Received<PushMpi> {
    let incoming = Incoming {
        method: "POST".into(),
        query: Body::default(),
        headers: headers.iter().copied().collect(),
        body: Body::new(body.to_vec()),
    };
    receive_from(&incoming, credentials)
}

#[test]
fn a_push_is_proved_by_its_bytes() {
    let shop = credentials(OTHER_SHOP);
    for name in ["content-hmac", "Content-Hmac", "CONTENT-HMAC"] {
        let received = pushed(&[(name, SEAL)], PUSH.as_bytes(), &shop);
        assert_eq!((received.sender, received.unsigned), (Sender::Proved, None));
        assert_eq!(received.accepted().status(), 200);
        let push = received.verified().expect("it is proved");
        assert_eq!(
            (push.get().order_id0000.as_deref(), push.proof()),
            (Some("1657593096"), &Proof::Signature)
        );
    }
    // A key that is changed while pushes are on their way.
    let changed = Credentials::new()
        .with("merchant_ccid", OTHER_SHOP)
        .with("merchant_secret", "00")
        .with_previous("merchant_secret", SECRET);
    assert_eq!(pushed(&[("content-hmac", SEAL)], PUSH.as_bytes(), &changed).sender, Sender::Proved);
}

#[test]
fn no_other_push_is_proved_and_all_are_kept() {
    let shop = credentials(OTHER_SHOP);
    let unproved = |headers: &[(&str, &str)], body: &[u8]| {
        let received = pushed(headers, body, &shop);
        assert_eq!(received.sender, Sender::Unproved);
        assert_eq!((received.accepted().status(), received.accepted().body()), (500, ""));
        assert_eq!(&*received.raw, body);
        let why = received.unsigned.expect("there is a reason");
        assert!(received.verified().is_err());
        why
    };
    for at in 0..PUSH.len() {
        for change in [1, 0x20, 0x80] {
            let mut body = PUSH.as_bytes().to_vec();
            body[at] ^= change;
            assert_eq!(unproved(&[("content-hmac", SEAL)], &body), Unsigned::Wrong);
        }
    }
    for at in 0..SEAL.len() {
        let mut seal = SEAL.as_bytes().to_vec();
        seal[at] ^= 1;
        let seal = String::from_utf8(seal).unwrap();
        assert!(matches!(
            unproved(&[("content-hmac", &seal)], PUSH.as_bytes()),
            Unsigned::Wrong | Unsigned::Malformed
        ));
    }
    let (body, upper) = (PUSH.as_bytes(), SEAL.to_uppercase());
    let upper_digest = format!("{}{}", &SEAL[..SEAL.len() - 64], SEAL[SEAL.len() - 64..].to_uppercase());
    for (seal, why) in [
        (KEY_AS_TEXT, Unsigned::Wrong),
        (upper_digest.as_str(), Unsigned::Wrong),
        (upper.as_str(), Unsigned::Malformed),
        (&SEAL[..SEAL.len() - 1], Unsigned::Wrong),
        (&SEAL[SEAL.len() - 64..], Unsigned::Malformed),
        ("h=HmacSHA256;s=;v=", Unsigned::Wrong),
        ("", Unsigned::Absent),
    ] {
        assert_eq!(unproved(&[("content-hmac", seal)], body), why, "{seal}");
    }
    assert_eq!(unproved(&[], body), Unsigned::Absent);
    assert_eq!(unproved(&[("content-hmac", SEAL), ("Content-HMAC", SEAL)], body), Unsigned::Repeated);
    assert_eq!(unproved(&[("content-hmac", SEAL)], b""), Unsigned::Wrong);
    // The shop's own mistakes are told apart.
    let why = |credentials: &Credentials| pushed(&[("content-hmac", SEAL)], body, credentials).unsigned;
    assert_eq!(why(&Credentials::new()), Some(Unsigned::NoCredential("merchant_secret")));
    let text = Credentials::new().with("merchant_ccid", OTHER_SHOP).with("merchant_secret", "no digits");
    assert_eq!(why(&text), Some(Unsigned::BadCredential("merchant_secret")));
    assert_eq!(why(&credentials(SHOP)), Some(Unsigned::Wrong));
}

fn pairs() -> Vec<(&'static str, &'static str)> {
    vec![
        ("RequestId", "YqAkr6wfBVEAAAS%40SK0AAAAF"),
        ("OrderId", "order-1654662296"),
        ("reqAmount", "100"),
        ("reqCardNumber", "411111********11"),
        ("reqCurrencyUnit", ""),
        ("mpiMstatus", "success"),
        ("vResultCode", "G011A00100000000"),
        ("cardMstatus", "success"),
        ("cardTransactionType", "a"),
        ("centerRequestDate", "20220608132519"),
        ("centerResponseDate", "20220608132519"),
        ("connectedCenterId", "jcn"),
        ("acquirerCode", "05"),
        ("authCode", "000000"),
        ("tradUrl", ""),
        ("fdResult", ""),
        ("authParams", LIST),
        ("vAuthInfo", HASH),
    ]
}

fn form(pairs: &[(&str, &str)]) -> Vec<u8> {
    let pairs: Vec<String> = pairs.iter().map(|(name, value)| format!("{name}={value}")).collect();
    pairs.join("&").into_bytes()
}

fn brought<H: denbun::HandBack>(body: Vec<u8>) -> denbun::HandedBack<H> {
    let (query, headers) = (Body::default(), Headers::new());
    hand_back::receive(&Incoming { method: "POST".into(), query, headers, body: Body::new(body) })
}

#[test]
fn what_the_browser_brings_is_proved_by_the_values_it_names() {
    let shop = credentials(OTHER_SHOP);
    let mut more = pairs();
    more.push(("cardMstatusText", "anything"));
    for body in [form(&pairs()), form(&more)] {
        let back = brought::<ReturnMpi>(body);
        assert_eq!(back.unsigned(&shop), None);
        let paid = back.signed(&shop).expect("it is signed");
        assert_eq!(
            (paid.get().order_id.as_deref(), paid.get().req_amount),
            (Some("order-1654662296"), Some(Yen(100)))
        );
        // What is not covered is not there.
        assert_eq!(paid.get().auth_params, None);
        assert_eq!(*paid.proof(), Proof::Signature);
    }
}

#[test]
fn no_value_and_no_order_can_be_changed() {
    let shop = credentials(OTHER_SHOP);
    let why = |pairs: &[(&str, &str)]| {
        let back = brought::<ReturnMpi>(form(pairs));
        let why = back.unsigned(&shop);
        assert_eq!(back.signed(&shop).is_err(), why.is_some());
        why
    };
    for at in 0..pairs().len() {
        let name = pairs()[at].0;
        let mut changed = pairs();
        changed[at].1 = "x";
        assert!(why(&changed).is_some(), "{name}");
        let mut missing = pairs();
        missing.remove(at);
        assert!(why(&missing).is_some(), "{name}");
        let mut twice = pairs();
        twice.push(twice[at]);
        assert!(why(&twice).is_some(), "{name}");
    }
    // With a list in another order, two values could be swapped under the same digest: `cardMstatus` and `mpiMstatus`, say.
    use base64::Engine;
    let list = String::from_utf8(base64::engine::general_purpose::STANDARD.decode(LIST).unwrap()).unwrap();
    let swapped = list.replace("reqAmount,acquirerCode", "acquirerCode,reqAmount");
    let swapped = base64::engine::general_purpose::STANDARD.encode(swapped);
    let mut attack = pairs();
    for (name, value) in &mut attack {
        match *name {
            "authParams" => *value = &swapped,
            "reqAmount" => *value = "05",
            "acquirerCode" => *value = "100",
            _ => {}
        }
    }
    assert_eq!(why(&attack), Some(Unsigned::Order("authParams")));
    let mut short = pairs();
    short[16].1 = "bXBpTXN0YXR1cw==";
    assert_eq!(why(&short), Some(Unsigned::Order("authParams")));
    // Characters that move from one value to the next keep the digest, but not the formats.
    let mut moved = pairs();
    moved[2].1 = "1000";
    moved[12].1 = "5";
    assert!(why(&moved).is_some());
}

#[test]
fn who_sent_the_browser_proves_nothing_of_the_payment() {
    let shop = credentials(OTHER_SHOP);
    let info = "QTEwMDAwMDAwMDAwMDAwMTAwMDAwMGNj-MjAyMjA2MDgxMzI1MTkxMjM*-Mzk2MWY2MTlmZWY0ZTUyZDRiZTZhNTU3M2FkZTBhMmUwMTM0MGNhYjgyYjlmMTk3MTlmZTgwOTA2ZDJiMDg2MA**";
    let why = |info: &str| {
        let back =
            brought::<ReturnUpop>(form(&[("orderId", "a"), ("mstatus", "success"), ("authInfo", info)]));
        let why = back.unsigned(&shop);
        assert!(back.signed(&shop).is_err());
        why
    };
    assert_eq!(why(info), Some(Unsigned::OriginOnly));
    for at in 0..info.len() {
        let mut changed = info.as_bytes().to_vec();
        changed[at] = if changed[at] == b'A' { b'B' } else { b'A' };
        let changed = String::from_utf8(changed).unwrap();
        assert!(matches!(why(&changed), Some(Unsigned::Wrong | Unsigned::Malformed)), "{at}");
    }
    assert_eq!(why("a-b"), Some(Unsigned::Malformed));
    assert_eq!(why(""), Some(Unsigned::Absent));
}

/// Over real HTTP: the envelope is opened and its hash checked, what is pushed and brought back is signed.
#[tokio::test]
async fn the_simulator_signs_as_the_provider_does() {
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let spec =
        load("specs/good/signed.yaml".as_ref(), &[], &mut sources, &mut diagnostics).expect("a good spec");
    let (sender, mut received) = tokio::sync::mpsc::unbounded_channel();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let receiver =
        denbun::notification::Receiver::new(credentials(SHOP), move |received: Received<PushMpi>| {
            let _ = sender.send((received.sender, received.verified().is_ok()));
            async { denbun::Answered::accepted() }
        });
    let shop_url = format!("http://{}/push", listener.local_addr().unwrap());
    let router = axum::Router::new().route_service("/push", receiver);
    tokio::spawn(async move { axum::serve(listener, router).await });
    let simulator = Simulator::new(spec)
        .credential("merchant_ccid", SHOP)
        .credential("merchant_secret", SECRET)
        .notify(shop_url);
    let running = simulator.start().await.unwrap();
    let transport = Http::new(&HttpOptions::default()).unwrap();

    for mode in ["live", "test"] {
        let target = Target::url(running.url()).in_mode(mode).credentials(credentials(SHOP));
        let reply = Client::new(&transport, target).send(&guide()).await;
        assert!(matches!(reply.outcome, Outcome::Confirmed(_)), "{mode}: {:?}", reply.outcome);
        let pushed = tokio::time::timeout(Duration::from_secs(10), received.recv()).await.unwrap();
        assert_eq!(pushed, Some((Sender::Proved, true)));
    }
    let wrong = credentials(SHOP).with("merchant_secret", "00");
    let reply = Client::new(&transport, Target::url(running.url()).credentials(wrong)).send(&guide()).await;
    assert!(reply.outcome.is_unknown());

    let back = running.brought_back("return_mpi", Verdict::Confirmed).expect("an example");
    let back = brought::<ReturnMpi>(back);
    assert_eq!(back.unsigned(&credentials(SHOP)), None);
    assert!(back.unsigned(&credentials(OTHER_SHOP)).is_some());
    let back =
        brought::<ReturnUpop>(running.brought_back("return_upop", Verdict::Confirmed).expect("an example"));
    assert_eq!(back.unsigned(&credentials(SHOP)), Some(Unsigned::OriginOnly));
}
