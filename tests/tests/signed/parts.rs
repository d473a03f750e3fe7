//! Signatures with parts of their own: made for each request, of a moment that has to be near, one of several, digests in
//! digests.

denbun::provider!("../../specs/good/signed-parts.yaml");

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use denbun::notification::{Receiver, receive_from_at};
use denbun::signature::{Unsigned, Vector, compute};
use denbun::transport::{Http, HttpOptions, Transport as _};
use denbun::{
    Body, Client, Credentials, HttpRequest, Incoming, Outcome, Received, Sender, Target, Yen, prepare,
    receive_from,
};
use denbun_codegen::diagnostic::Diagnostics;
use denbun_codegen::load;
use denbun_codegen::source::Sources;
use denbun_simulator::Simulator;
use proptest::prelude::*;
use sealed_parts::{
    LookUpRequest, Paid, PayRequest, SIGNATURE_BODY_HASH, SIGNATURE_PUSH_HMAC, SIGNATURE_REQUEST_HMAC,
    SIGNATURE_TOLD_HMAC, Told,
};

fn credentials() -> Credentials {
    Credentials::new().with("api_key", "key-1").with("api_secret", "Jefe").with("push_key", "push")
}

fn pay() -> PayRequest {
    PayRequest::builder().order_id("A1").amount(Yen(1000)).build()
}

fn simulator() -> Simulator {
    let path = std::path::Path::new("specs/good/signed-parts.yaml");
    let spec = load(path, &[], &mut Sources::new(), &mut Diagnostics::new()).expect("the spec is right");
    Simulator::new(spec)
        .credential("api_key", "key-1")
        .credential("api_secret", "Jefe")
        .credential("push_key", "push")
}

/// What stands in the header: nonce, moment, digest and the digest of the body.
fn carried(request: &HttpRequest) -> [String; 4] {
    let header = request.headers.only("Authorization").expect("it is there once");
    let rest = header.strip_prefix("hmac OPA-Auth:key-1:").expect("it begins so");
    let parts: Vec<&str> = rest.split(':').collect();
    let [digest, nonce, epoch, hash] = parts.as_slice() else { panic!("{header}") };
    [*nonce, *epoch, *digest, *hash].map(str::to_owned)
}

#[test]
fn what_is_made_for_a_request_is_signed_and_carried() {
    let target = Target::live().credentials(credentials());
    let request = prepare(&pay(), &target).unwrap();
    let [nonce, epoch, digest, hash] = carried(&request);
    assert!(nonce.len() == 32 && epoch.parse::<u64>().is_ok(), "{nonce} {epoch}");
    let vector = Vector {
        credentials: &[("api_secret", "Jefe")],
        body: Some(std::str::from_utf8(&request.body).unwrap()),
        request: Some(("POST", "/v2/payments", "")),
        headers: &[("content-type", "application/json")],
        captured: &[("nonce", &nonce), ("epoch", &epoch)],
        ..Vector::NONE
    };
    assert_eq!(compute(SIGNATURE_BODY_HASH, &vector).unwrap(), hash);
    assert_eq!(compute(SIGNATURE_REQUEST_HMAC, &vector).unwrap(), digest);
    assert_ne!(carried(&prepare(&pay(), &target).unwrap())[0], nonce);
}

#[test]
fn what_is_not_there_has_a_text_in_its_place() {
    let look_up = LookUpRequest::builder().order_id("A1").build();
    let request = prepare(&look_up, &Target::live().credentials(credentials())).unwrap();
    let [nonce, epoch, digest, hash] = carried(&request);
    assert_eq!(hash, "empty");
    let vector = Vector {
        credentials: &[("api_secret", "Jefe")],
        request: Some(("GET", "/v2/codes/payments/A1", "")),
        captured: &[("nonce", &nonce), ("epoch", &epoch)],
        ..Vector::NONE
    };
    assert_eq!(compute(SIGNATURE_REQUEST_HMAC, &vector).unwrap(), digest);
}

#[tokio::test]
async fn the_simulator_believes_what_is_signed_now() {
    let running = simulator().start().await.unwrap();
    let transport = Http::new(&HttpOptions::default()).unwrap();
    let target = Target::url(running.url()).credentials(credentials());
    let paid = Client::new(&transport, target.clone()).send(&pay()).await.outcome;
    assert!(matches!(paid, Outcome::Confirmed(_)), "{paid:?}");
    let look_up = LookUpRequest::builder().order_id("A1").build();
    let found = Client::new(&transport, target.clone()).send(&look_up).await.outcome;
    assert!(!found.is_unknown(), "{found:?}");
    for (name, value) in [("api_secret", "jefe"), ("api_key", "key-2")] {
        let wrong = Target::url(running.url()).credentials(credentials().with(name, value));
        assert!(Client::new(&transport, wrong).send(&pay()).await.outcome.is_unknown(), "{name}");
    }
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    for (epoch, hash, is_believed) in
        [(now, None, true), (now - 100, None, true), (now - 300, None, false), (now, Some("empty"), false)]
    {
        let mut request = prepare(&pay(), &target).unwrap();
        let [nonce, _, _, right] = carried(&request);
        let epoch = epoch.to_string();
        let vector = Vector {
            credentials: &[("api_secret", "Jefe")],
            body: Some(r#"{"orderId":"A1","amount":1000}"#),
            request: Some(("POST", "/v2/payments", "")),
            headers: &[("Content-Type", "application/json")],
            captured: &[("nonce", &nonce), ("epoch", &epoch)],
            ..Vector::NONE
        };
        let digest = compute(SIGNATURE_REQUEST_HMAC, &vector).unwrap();
        let hash = hash.unwrap_or(&right);
        let header = format!("hmac OPA-Auth:key-1:{digest}:{nonce}:{epoch}:{hash}");
        let headers = request.headers.iter().map(|(name, value)| match name.as_str() {
            "Authorization" => (name.clone(), header.clone()),
            _ => (name.clone(), value.clone()),
        });
        request.headers = headers.collect();
        let answer = transport.send(&request).await.unwrap();
        assert_eq!(answer.status == 200, is_believed, "{epoch} {hash}: {}", answer.status);
    }
}

const PUSH: &str = r#"{"orderId":"A1","status":"ok"}"#;
const CAME: u64 = 1_767_225_600;

fn seal(time: &str, body: &str) -> String {
    let vector = Vector {
        credentials: &[("push_key", "push")],
        body: Some(body),
        captured: &[("time", time)],
        ..Vector::NONE
    };
    compute(SIGNATURE_PUSH_HMAC, &vector).unwrap()
}

fn incoming(headers: &[&str]) -> Incoming {
    Incoming {
        method: "POST".into(),
        query: Body::default(),
        headers: headers.iter().map(|value| ("X-Seal", *value)).collect(),
        body: Body::new(PUSH.into()),
    }
}

/// What came at a moment, with these headers.
fn pushed(headers: &[&str], came: u64) -> Received<Paid> {
    receive_from_at(&incoming(headers), &credentials(), UNIX_EPOCH + Duration::from_secs(came))
}

/// Why it proves nothing; whatever it is, it is kept.
fn why(headers: &[&str], came: u64) -> Option<Unsigned> {
    let received = pushed(headers, came);
    assert_eq!(&*received.raw, PUSH.as_bytes());
    assert_eq!(received.sender == Sender::Proved, received.unsigned.is_none());
    let why = received.unsigned;
    assert_eq!(received.verified().is_ok(), why.is_none());
    why
}

#[test]
fn one_right_signature_of_several_is_enough() {
    let right = seal("1767225600", PUSH);
    for list in [
        format!("t=1767225600,v1={right}"),
        format!("v1={right},t=1767225600"),
        format!(" t=1767225600 , v1={right} "),
        format!("t=1767225600,v1=00,v1={right}"),
        format!("t=1767225600,v1={right},v1=00"),
        format!("v0=ff,t=1767225600,v2,v1={right},"),
    ] {
        assert_eq!(why(&[&list], CAME), None, "{list}");
    }
    for (list, because) in [
        ("t=1767225600,v1=00".to_owned(), Unsigned::Wrong),
        (format!("t=1767225600,v0={right}"), Unsigned::Malformed),
        (format!("t=1767225600,t=1767225600,v1={right}"), Unsigned::Malformed),
        (format!("v1={right}"), Unsigned::Malformed),
        (format!("t=1767225600;v1={right}"), Unsigned::Malformed),
        (format!("t=1767225601,v1={right}"), Unsigned::Wrong),
        (format!("t=1767225600,v1={}", right.to_uppercase()), Unsigned::Wrong),
        (format!("t=1767225600,v1={}", &right[1..]), Unsigned::Wrong),
        (format!("t=1767225600,v1={right}0"), Unsigned::Wrong),
        (format!("t=1767225600,v1={right}あ"), Unsigned::Wrong),
        (format!("t=1767225600,v1={}", right.replace(['0', '1'], "０")), Unsigned::Wrong),
        (["t=1767225600", &",v1=00".repeat(99), ",v1=", &right].concat(), Unsigned::Malformed),
        (String::new(), Unsigned::Absent),
    ] {
        assert_eq!(why(&[&list], CAME), Some(because), "{list}");
    }
    let list = format!("t=1767225600,v1={right}");
    assert_eq!(why(&[], CAME), Some(Unsigned::Absent));
    assert_eq!(why(&[&list, &list], CAME), Some(Unsigned::Repeated));
}

#[test]
fn a_right_signature_of_another_time_is_stale_and_not_wrong() {
    let list = format!("t=1767225600,v1={}", seal("1767225600", PUSH));
    for (came, because) in [
        (CAME - 301, Some(Unsigned::Stale)),
        (CAME - 300, None),
        (CAME + 300, None),
        (CAME + 301, Some(Unsigned::Stale)),
        (0, Some(Unsigned::Stale)),
    ] {
        assert_eq!(why(&[&list], came), because, "{came}");
    }
    // A moment that nobody signed tells nothing, however old it is.
    assert_eq!(why(&["t=1,v1=00"], CAME), Some(Unsigned::Wrong));
    // Signed by the provider, and no moment all the same.
    for time in ["", "now", "１", "-1", "99999999999999999999"] {
        let list = format!("t={time},v1={}", seal(time, PUSH));
        assert_eq!(why(&[&list], CAME), Some(Unsigned::Malformed), "{time}");
    }
    // Whoever does not say when it came gets it compared with now.
    let received: Received<Paid> = receive_from(&incoming(&[&list]), &credentials());
    assert_eq!((received.sender, received.unsigned), (Sender::Unproved, Some(Unsigned::Stale)));
    assert_eq!(Unsigned::Stale.to_string(), "the signature is right, but of another time");
}

#[test]
fn a_moment_that_goes_in_through_a_digest_has_to_be_near_too() {
    let signed = Vector {
        credentials: &[("push_key", "push")],
        body: Some(PUSH),
        headers: &[("X-Time", "1767225600")],
        ..Vector::NONE
    };
    let right = compute(SIGNATURE_TOLD_HMAC, &signed).unwrap();
    let why = |time: &str, came: u64| {
        let headers = [("X-Time", time), ("X-Told", &right)].into_iter().collect();
        let incoming = Incoming { headers, ..incoming(&[]) };
        let at = UNIX_EPOCH + Duration::from_secs(came);
        receive_from_at::<Told>(&incoming, &credentials(), at).unsigned
    };
    assert_eq!(why("1767225600", CAME + 300), None);
    assert_eq!(why("1767225600", CAME + 301), Some(Unsigned::Stale));
    assert_eq!(why("1767225901", CAME + 301), Some(Unsigned::Wrong));
}

proptest! {
    #[test]
    fn no_header_but_the_right_one_is_believed(text in "(t=[0-9]{0,12}|v1=[0-9a-f]{0,64}|,|[ -~]|あ){0,12}") {
        prop_assert!(why(&[&text], CAME).is_some());
    }
}

#[tokio::test]
async fn the_simulator_pushes_what_is_fresh() {
    let (pushed, mut received) = tokio::sync::mpsc::unbounded_channel();
    let receiver = Receiver::new(Credentials::new().with("push_key", "push"), move |push: Received<Paid>| {
        let _ = pushed.send((push.sender, push.unsigned));
        async { denbun::Answered::accepted() }
    });
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let shop = format!("http://{}/push", listener.local_addr().unwrap());
    let router = axum::Router::new().route_service("/push", receiver);
    tokio::spawn(async move { axum::serve(listener, router).await });
    let running = simulator().notify(shop).start().await.unwrap();
    let target = Target::url(running.url()).credentials(credentials());
    let client = Client::new(Http::new(&HttpOptions::default()).unwrap(), target);
    assert!(matches!(client.send(&pay()).await.outcome, Outcome::Confirmed(_)));
    let heard = tokio::time::timeout(Duration::from_secs(10), received.recv()).await;
    assert_eq!(heard, Ok(Some((Sender::Proved, None))));
}
