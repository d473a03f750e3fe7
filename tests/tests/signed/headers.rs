//! Requests that are signed in their headers: over the bytes that are sent, and again for each attempt.

denbun::provider!("../../specs/good/signed-headers.yaml");

use std::sync::{Arc, Mutex};

use denbun::client::prepare_with;
use denbun::notification::Receiver;
use denbun::outcome::NotExecuted;
use denbun::signature::{Unsigned, Vector, compute};
use denbun::transport::{Http, HttpOptions, InProcess, Transport as _, TransportError};
use denbun::{
    Body, Client, Credentials, Headers, HttpRequest, HttpResponse, IdempotencyKey, Incoming, Outcome,
    Received, Sender, Target, Yen, prepare, receive_from,
};
use denbun_codegen::diagnostic::Diagnostics;
use denbun_codegen::load;
use denbun_codegen::source::Sources;
use denbun_simulator::Simulator;
use sealed::{LookUpRequest, Paid, PayRequest, PingRequest, SIGNATURE_BODY_HMAC, SIGNATURE_REQUEST_HMAC};

fn credentials() -> Credentials {
    Credentials::new().with("key_id", "key-1").with("secret", "Jefe")
}

fn pay() -> PayRequest {
    PayRequest::builder().order_id("A1").amount(Yen(1000)).build()
}

fn only<'h>(headers: &'h Headers, name: &str) -> &'h str {
    headers.only(name).expect("it is there once")
}

/// Holds both signatures of a request against what is sent.
fn assert_signed(request: &HttpRequest, line: (&str, &str, &str)) {
    let (time, nonce) = (only(&request.headers, "X-Timestamp"), only(&request.headers, "X-Nonce"));
    assert!(time.len() == 10 && time.parse::<u64>().is_ok() && nonce.len() == 36, "{time} {nonce}");
    let body = std::str::from_utf8(&request.body).unwrap();
    let vector = Vector {
        credentials: &[("secret", "Jefe")],
        body: Some(body),
        request: Some(line),
        headers: &[("x-timestamp", time), ("x-nonce", nonce)],
        ..Vector::NONE
    };
    let digest = compute(SIGNATURE_BODY_HMAC, &vector).unwrap();
    assert_eq!(only(&request.headers, "X-Signature"), digest);
    let digest = compute(SIGNATURE_REQUEST_HMAC, &vector).unwrap();
    assert_eq!(only(&request.headers, "Authorization"), format!("HMAC key-1:{digest}"));
}

#[test]
fn headers_are_signed_over_the_bytes_that_are_sent() {
    let target = Target::live().credentials(credentials());
    let request = prepare(&pay(), &target).unwrap();
    assert_eq!(&*request.body, br#"{"orderId":"A1","amount":1000}"#);
    assert_signed(&request, ("POST", "/v1/payments", ""));
    let look_up = LookUpRequest::builder().order_id("A1").build();
    let request = prepare(&look_up, &target).unwrap();
    assert_eq!(request.address(), "https://api.example/v1/payments?orderId=A1");
    assert_signed(&request, ("GET", "/v1/payments", "orderId=A1"));
    let shown = format!("{request:?}");
    assert!(!shown.contains("key-1") && !shown.contains(only(&request.headers, "X-Signature")), "{shown}");
    let ping = prepare(&PingRequest::builder().build(), &Target::live()).unwrap();
    assert!(ping.headers.get("X-Signature").is_none() && ping.headers.get("X-Timestamp").is_none());
}

#[test]
fn without_a_credential_nothing_is_signed() {
    let refused = prepare(&pay(), &Target::live()).unwrap_err();
    assert_eq!(refused.to_string(), "not sent, credentials are missing: `key_id`, `secret`");
    let broken = Credentials::new().with("key_id", "key\n1").with("secret", "Jefe");
    let refused = prepare(&pay(), &Target::live().credentials(broken)).unwrap_err();
    assert!(matches!(refused, NotExecuted::BadCredentials(names) if names == ["key_id"]));
}

#[tokio::test]
async fn what_is_sent_again_is_signed_again() {
    let seen: Arc<Mutex<Vec<(String, String)>>> = Arc::default();
    let seen_there = Arc::clone(&seen);
    let provider = InProcess::new(move |request: &HttpRequest| {
        assert_signed(request, ("POST", "/v1/payments", ""));
        let header = |name| only(&request.headers, name).to_owned();
        let mut seen = seen_there.lock().unwrap();
        seen.push((header("X-Nonce"), header("Idempotency-Key")));
        match seen.len() {
            1 => Err(TransportError::perhaps_sent("no answer in time")),
            _ => Ok(HttpResponse::new(200, br#"{"orderId":"A1","status":"ok"}"#.to_vec())),
        }
    });
    let client = Client::new(provider, Target::live().credentials(credentials())).attempts(2);
    assert!(matches!(client.send(&pay()).await.outcome, Outcome::Confirmed(_)));
    let seen = seen.lock().unwrap();
    assert_eq!(seen.len(), 2);
    assert!(seen[0].0 != seen[1].0 && seen[0].1 == seen[1].1, "{seen:?}");
}

#[tokio::test]
async fn the_simulator_believes_what_is_signed_and_nothing_else() {
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let path = std::path::Path::new("specs/good/signed-headers.yaml");
    let spec = load(path, &[], &mut sources, &mut diagnostics).expect("the spec is right");
    let simulator = Simulator::new(spec).credential("key_id", "key-1").credential("secret", "Jefe");
    let running = simulator.start().await.unwrap();
    let transport = Http::new(&HttpOptions::default()).unwrap();
    let sent = async |credentials: Credentials| {
        let target = Target::url(running.url()).credentials(credentials);
        Client::new(&transport, target).send(&pay()).await.outcome
    };
    assert!(matches!(sent(credentials()).await, Outcome::Confirmed(_)));
    for (name, value) in [("secret", "jefe"), ("key_id", "key-2")] {
        assert!(sent(credentials().with(name, value)).await.is_unknown(), "{name}");
    }
    // A body that was changed on its way, and one header that was.
    let target = Target::url(running.url()).credentials(credentials());
    let key = IdempotencyKey::random();
    for change in [None, Some("body"), Some("X-Nonce"), Some("X-Signature")] {
        let mut request = prepare_with(&pay(), &target, &key).unwrap();
        match change {
            Some("body") => request.body = br#"{"orderId":"A1","amount":9000}"#.to_vec().into(),
            Some(name) => {
                let changed = |known: &str, value: &str| match known == name {
                    true => value.replace(['0', '1', '2', '3'], "4"),
                    false => value.to_owned(),
                };
                let headers =
                    request.headers.iter().map(|(known, value)| (known.clone(), changed(known, value)));
                request.headers = headers.collect();
            }
            None => {}
        }
        let answer = transport.send(&request).await.unwrap();
        assert_eq!(answer.status == 200, change.is_none(), "{change:?}: {}", answer.status);
    }
}

const PUSH: &str = r#"{"orderId":"A1","status":"ok"}"#;
const SEAL: &str = "v1=9c35bfbf29058993d4b3aa9fac169608cc2e7f65a62e05d9d6902171e0da67da";

fn pushed(headers: &[(&str, &str)]) -> Received<Paid> {
    let incoming = Incoming {
        method: "POST".into(),
        query: Body::default(),
        headers: headers.iter().copied().collect(),
        body: Body::new(PUSH.into()),
    };
    receive_from(&incoming, &Credentials::new().with("push_key", "push"))
}

#[test]
fn a_header_that_comes_is_covered_too() {
    let received = pushed(&[("x-sent-at", " 1767225600 "), ("X-SEAL", SEAL)]);
    assert_eq!((received.sender, received.unsigned), (Sender::Proved, None));
    assert!(received.verified().is_ok());
    let why = |headers: &[(&str, &str)]| pushed(headers).unsigned;
    assert_eq!(why(&[("X-Sent-At", "1767225601"), ("X-Seal", SEAL)]), Some(Unsigned::Wrong));
    assert_eq!(why(&[("X-Seal", SEAL)]), Some(Unsigned::MissingHeader("X-Sent-At")));
    let twice = [("X-Sent-At", "1767225600"), ("X-Sent-At", "1"), ("X-Seal", SEAL)];
    assert_eq!(why(&twice), Some(Unsigned::RepeatedHeader("X-Sent-At")));
    assert_eq!(why(&[("X-Sent-At", "1767225600")]), Some(Unsigned::Absent));
}

#[tokio::test]
async fn the_simulator_pushes_with_the_headers_that_it_signs() {
    let (pushed, mut received) = tokio::sync::mpsc::unbounded_channel();
    let receiver = Receiver::new(Credentials::new().with("push_key", "push"), move |push: Received<Paid>| {
        let _ = pushed.send(push.sender);
        async { denbun::Answered::accepted() }
    });
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let shop = format!("http://{}/push", listener.local_addr().unwrap());
    let router = axum::Router::new().route_service("/push", receiver);
    tokio::spawn(async move { axum::serve(listener, router).await });
    let path = std::path::Path::new("specs/good/signed-headers.yaml");
    let spec = load(path, &[], &mut Sources::new(), &mut Diagnostics::new()).expect("the spec is right");
    let simulator = Simulator::new(spec).credential("push_key", "push").notify(shop);
    let running = simulator.start().await.unwrap();
    let target = Target::url(running.url()).credentials(credentials());
    let client = Client::new(Http::new(&HttpOptions::default()).unwrap(), target);
    assert!(matches!(client.send(&pay()).await.outcome, Outcome::Confirmed(_)));
    let sender = tokio::time::timeout(std::time::Duration::from_secs(10), received.recv()).await;
    assert_eq!(sender, Ok(Some(Sender::Proved)));
}
