//! The service that receives notifications: raw bytes first, always one of the spec's answers, or none.
#![cfg(feature = "tower")]

#[allow(dead_code)]
mod shop;

use std::collections::VecDeque;
use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use denbun::notification::{AnswerBody, Receiver};
use denbun::{Answered, Credentials, Received, Sender, Verdict};
use http_body::{Body, Frame};
use shop::{Event, Paid};
use tower_service::Service;

/// A body in parts; `None` breaks it off.
struct Parts(VecDeque<Option<&'static [u8]>>);

impl Body for Parts {
    type Data = Bytes;
    type Error = &'static str;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, &'static str>>> {
        let part = self.0.pop_front();
        Poll::Ready(part.map(|part| part.map(|part| Frame::data(part.into())).ok_or("broken off")))
    }
}

fn parts(parts: &[Option<&'static [u8]>]) -> Parts {
    Parts(parts.iter().copied().collect())
}

fn credentials() -> Credentials {
    Credentials::new().with("auth_token", "s3cr3t")
}

fn post(authorization: Option<&str>, body: Parts) -> http::Request<Parts> {
    let request = http::Request::builder().method("POST").uri("/hook?x=1");
    let request = match authorization {
        Some(value) => request.header("authorization", value),
        None => request,
    };
    request.body(body).unwrap()
}

fn run<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

/// Status, content type and body; no body if the connection is broken off.
type Answer = (u16, Option<String>, Option<String>);

fn call<S>(mut service: S, request: http::Request<Parts>) -> Answer
where
    S: Service<http::Request<Parts>, Response = http::Response<AnswerBody>, Error = Infallible>,
{
    run(async {
        let Ok(response) = service.call(request).await;
        let (head, mut body) = response.into_parts();
        let mut read = Vec::new();
        while let Some(frame) = std::future::poll_fn(|cx| Pin::new(&mut body).poll_frame(cx)).await {
            match frame {
                Ok(frame) => read.extend_from_slice(&frame.into_data().unwrap()),
                Err(_) => return (head.status.as_u16(), None, None),
            }
        }
        let content_type = head.headers.get("content-type").map(|value| value.to_str().unwrap().to_owned());
        (head.status.as_u16(), content_type, Some(String::from_utf8(read).unwrap()))
    })
}

fn accepted() -> Answer {
    (200, Some("text/plain".into()), Some("OK".into()))
}

fn later() -> Answer {
    (503, None, Some(String::new()))
}

/// What the handler was told, and what was answered.
fn told(authorization: Option<&str>, body: &'static [u8]) -> (Sender, Verdict, Vec<u8>, bool) {
    let (sender, receiver) = std::sync::mpsc::channel();
    let handler = move |received: Received<Event>| {
        let told = (received.sender, received.verdict(), received.raw.to_vec());
        sender.send((told, received.verified().is_ok())).unwrap();
        async { Answered::accepted() }
    };
    let half = body.len() / 2;
    let body = parts(&[Some(&body[..half]), Some(&body[half..])]);
    assert_eq!(call(Receiver::new(credentials(), handler), post(authorization, body)), accepted());
    let ((proof, verdict, raw), verified) = receiver.recv().unwrap();
    (proof, verdict, raw, verified)
}

const EVENT: &[u8] = b"gid=77&rst=1";

#[test]
fn the_right_secret_proves_it() {
    for value in ["s3cr3t", "Bearer s3cr3t"] {
        assert_eq!(told(Some(value), EVENT), (Sender::Proved, Verdict::Confirmed, EVENT.into(), true));
    }
}

#[test]
fn a_wrong_secret_is_kept_unproved_and_accepted_all_the_same() {
    for value in [None, Some(""), Some("s3cr3"), Some("Basic s3cr3t"), Some("Bearer"), Some("{auth_token}")] {
        assert_eq!(told(value, EVENT), (Sender::Unproved, Verdict::Confirmed, EVENT.into(), false));
    }
}

#[test]
fn what_cannot_be_read_is_kept_and_accepted_and_proves_nothing() {
    for body in [&b""[..], b"\xff\xfe", b"<html>", b"rst=1", b"gid=77&gid=78&rst=1"] {
        assert_eq!(told(Some("s3cr3t"), body), (Sender::Proved, Verdict::Unknown, body.into(), false));
    }
}

#[test]
fn a_handler_that_cannot_keep_it_asks_for_it_again() {
    let handler = |_: Received<Event>| async { Answered::later() };
    assert_eq!(call(Receiver::new(credentials(), handler), post(None, parts(&[Some(EVENT)]))), later());
}

#[test]
fn what_is_not_kept_is_not_acknowledged() {
    let kept = |_: Received<Event>| async { Answered::accepted() };
    let receiver = Receiver::new(credentials(), kept).max_body(EVENT.len());
    assert_eq!(call(receiver.clone(), post(None, parts(&[Some(EVENT)]))), accepted());
    assert_eq!(call(receiver.clone(), post(None, parts(&[Some(EVENT), Some(b"x")]))), later());
    assert_eq!(call(receiver, post(None, parts(&[Some(EVENT), None]))), later());
    let panics = |received: Received<Event>| async move {
        assert!(received.raw.is_empty(), "the store is gone");
        Answered::accepted()
    };
    assert_eq!(call(Receiver::new(credentials(), panics), post(None, parts(&[Some(EVENT)]))), later());
}

#[test]
fn a_provider_that_does_not_send_again_gets_no_answer_then() {
    let broken_off = (503, None, None);
    let get = |body| http::Request::builder().uri("/hook?gid=77&rst=1").body(body).unwrap();
    let kept = |received: Received<Paid>| async move {
        assert_eq!(received.raw.as_bytes(), EVENT);
        Answered::accepted()
    };
    let receiver = Receiver::new(Credentials::new(), kept).max_body(3);
    assert_eq!(call(receiver.clone(), get(parts(&[]))), accepted());
    assert_eq!(call(receiver.clone(), get(parts(&[Some(b"long")]))), broken_off);
    assert_eq!(call(receiver, get(parts(&[None]))), broken_off);
    let panics = |received: Received<Paid>| {
        assert!(received.raw.is_empty(), "the store is gone");
        async { Answered::accepted() }
    };
    assert_eq!(call(Receiver::new(Credentials::new(), panics), get(parts(&[]))), broken_off);
}

#[test]
fn a_handler_that_takes_too_long_is_answered_for() {
    let handler = |_: Received<Event>| std::future::pending::<Answered<Event>>();
    assert_eq!(call(Receiver::new(credentials(), handler), post(None, parts(&[Some(EVENT)]))), later());
}

#[test]
fn without_another_delivery_a_slow_handler_is_left_to_finish() {
    let handler = |_: Received<Paid>| async {
        tokio::time::sleep(Duration::from_millis(2100)).await;
        Answered::accepted()
    };
    let request = http::Request::builder().uri("/hook?gid=77&rst=1").body(parts(&[])).unwrap();
    assert_eq!(call(Receiver::new(Credentials::new(), handler), request), accepted());
}

/// A body that begins and never ends.
struct Stalled(Option<&'static [u8]>);

impl Body for Stalled {
    type Data = Bytes;
    type Error = &'static str;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, &'static str>>> {
        match self.0.take() {
            Some(part) => Poll::Ready(Some(Ok(Frame::data(part.into())))),
            None => Poll::Pending,
        }
    }
}

#[test]
fn a_body_that_does_not_end_is_not_waited_for() {
    let kept = |_: Received<Paid>| async { Answered::accepted() };
    let request = http::Request::builder().uri("/hook?gid=77&rst=1").body(Stalled(Some(b"x"))).unwrap();
    let mut receiver = Receiver::new(Credentials::new(), kept);
    let Ok(response) =
        run(async { tokio::time::timeout(Duration::from_secs(20), receiver.call(request)).await.unwrap() });
    let mut body = response.into_body();
    let frame = run(std::future::poll_fn(|cx| Pin::new(&mut body).poll_frame(cx)));
    assert!(matches!(frame, Some(Err(_))));
}

#[test]
fn nothing_shows_a_secret() {
    let handler = |_: Received<Event>| async { Answered::accepted() };
    let receiver = Receiver::new(credentials(), handler);
    assert_eq!(format!("{receiver:?}"), "Receiver { notification: \"event\", .. }");
    assert_eq!(
        format!("{:?} {:?}", Answered::<Event>::later(), Answered::<Paid>::accepted()),
        "Answered(503) Answered::accepted()"
    );
}

#[cfg(feature = "axum")]
mod over_axum {
    use std::io::{Read, Write};
    use std::net::{SocketAddr, TcpStream};

    use axum::Router;
    use axum::extract::{FromRef, State};
    use axum::routing::post;
    use denbun::notification::{Family, Told};
    use denbun::{Incoming, receive_from};

    use super::*;

    #[derive(Clone)]
    struct Shop;

    impl FromRef<Shop> for Credentials {
        fn from_ref(_: &Shop) -> Credentials {
            credentials()
        }
    }

    async fn event(received: Received<Event>) -> Answered<Event> {
        assert_eq!(received.raw.as_bytes(), EVENT);
        match received.verified() {
            Ok(_) => Answered::accepted(),
            Err(_) => Answered::later(),
        }
    }

    async fn pushed(Told(push): Told<shop::Push>) -> Answered<Event> {
        match (&push, push.sender()) {
            (shop::Push::Event(_), Sender::Proved) => push.accepted(),
            (shop::Push::Event(_), Sender::Unproved) => Answered::later(),
            (shop::Push::Untold(untold), _) => {
                assert_eq!(untold.raw.as_bytes(), b"other=1");
                push.accepted()
            }
        }
    }

    async fn raw(State(_): State<Shop>, incoming: Incoming) -> Answered<Event> {
        assert_eq!((incoming.method.as_str(), incoming.query.as_bytes()), ("POST", &b"x=1"[..]));
        match receive_from::<Event>(&incoming, &credentials()).sender {
            Sender::Proved => Answered::accepted(),
            Sender::Unproved => Answered::later(),
        }
    }

    /// Serves the hooks and gives back all bytes that are answered to `request`.
    fn exchange(request: &[u8]) -> String {
        let accepted = |_: Received<Event>| async { Answered::accepted() };
        let paid = |received: Received<Paid>| async move {
            assert!(received.content.is_ok(), "the store is gone");
            Answered::accepted()
        };
        let app = Router::new()
            .route("/event", post(event))
            .route("/raw", post(raw))
            .route("/push", post(pushed))
            .route("/paid", post(|_: Received<Paid>| async { Answered::<Paid>::accepted() }))
            .route_service("/service", Receiver::new(credentials(), accepted))
            .route_service("/once", Receiver::new(credentials(), paid).max_body(100))
            .with_state(Shop);
        let (sender, address) = std::sync::mpsc::channel::<SocketAddr>();
        std::thread::spawn(move || {
            run(async {
                let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
                sender.send(listener.local_addr().unwrap()).unwrap();
                axum::serve(listener, app).await.unwrap();
            });
        });
        let mut stream = TcpStream::connect(address.recv().unwrap()).unwrap();
        // A server that has broken off takes no more and gives what it has given.
        let _ = stream.write_all(request);
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        String::from_utf8(answer).unwrap()
    }

    fn posted(path: &str, authorization: &str, body: &[u8]) -> String {
        let head = format!(
            "POST {path} HTTP/1.1\r\nhost: shop\r\nconnection: close\r\nauthorization: {authorization}\r\n\
             content-length: {}\r\n\r\n",
            body.len()
        );
        exchange(&[head.as_bytes(), body].concat())
    }

    #[test]
    fn extractors_and_answers() {
        for path in ["/event?x=1", "/raw?x=1", "/push"] {
            let answer = posted(path, "Bearer s3cr3t", EVENT);
            assert!(answer.starts_with("HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\n"), "{answer}");
            assert!(answer.ends_with("\r\n\r\nOK"), "{answer}");
            let answer = posted(path, "Bearer s3cr3", EVENT);
            assert!(answer.starts_with("HTTP/1.1 503 ") && answer.ends_with("\r\n\r\n"), "{answer}");
        }
        assert!(posted("/service", "wrong", b"\xff").starts_with("HTTP/1.1 200 OK\r\n"));
    }

    #[test]
    fn a_family_is_an_argument_too() {
        let answer = posted("/push", "wrong", b"other=1");
        assert!(answer.starts_with("HTTP/1.1 200 OK\r\n") && answer.ends_with("\r\n\r\nOK"), "{answer}");
    }

    #[test]
    fn a_body_beyond_the_bound_is_asked_for_later() {
        let large = vec![b'x'; Incoming::MAX_BODY + 1];
        for path in ["/event", "/service", "/push"] {
            let answer = posted(path, "s3cr3t", &large);
            assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 503 "), "{answer}");
        }
    }

    #[test]
    fn what_is_not_kept_and_not_sent_again_has_no_answer_at_all() {
        let get = |target: &str| {
            exchange(format!("GET {target} HTTP/1.1\r\nhost: shop\r\nconnection: close\r\n\r\n").as_bytes())
        };
        assert!(get("/once?gid=77&rst=1").starts_with("HTTP/1.1 200 OK\r\n"));
        assert_eq!(get("/once?rst=1"), "");
        assert_eq!(posted("/once?gid=77&rst=1", "", &[b'x'; 101]), "");
        assert_eq!(posted("/paid?gid=77&rst=1", "", &vec![b'x'; Incoming::MAX_BODY + 1]), "");
    }
}

#[test]
fn a_family_is_told_apart_and_answered_in_one_way() {
    use denbun::notification::{Family, told};
    use shop::Push;

    let seen = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let handler = {
        let seen = std::sync::Arc::clone(&seen);
        move |push: Push| {
            let kind = matches!(push, Push::Event(_));
            let key = push.dedupe_key();
            seen.lock().unwrap().push((kind, push.sender(), push.verdict(), key, push.raw().to_vec()));
            async { Answered::accepted() }
        }
    };
    let receiver = Receiver::new(credentials(), handler);
    for body in [&b"gid=77&rst=1"[..], b"x=1&r%73t=2", b"gid2=1&xgid=1", b"", b"\xff&&=%"] {
        let answer = call(receiver.clone(), post(Some("s3cr3t"), parts(&[Some(body)])));
        assert_eq!(answer, accepted());
    }
    let seen = seen.lock().unwrap();
    let kinds: Vec<bool> = seen.iter().map(|it| it.0).collect();
    assert_eq!(kinds, [true, true, false, false, false]);
    assert!(seen.iter().all(|it| it.1 == Sender::Proved));
    assert_eq!((seen[0].2, seen[2].2), (Verdict::Confirmed, Verdict::Unknown));
    assert_eq!((seen[0].3.as_deref(), seen[2].3.as_deref()), (Some("77"), None));
    assert_eq!(seen[4].4, b"\xff&&=%");
    let incoming = |query: &str| denbun::Incoming {
        method: "POST".into(),
        query: denbun::Body::new(query.into()),
        headers: denbun::Headers::new(),
        body: denbun::Body::default(),
    };
    // The members come by POST: what stands in the query says nothing.
    assert_eq!(told::<Push>(&incoming("gid=77"), None), None);
    // What is not kept asks for another delivery.
    let broken = call(receiver, post(None, parts(&[Some(b"gid="), None])));
    assert_eq!(broken.0, 503);
    assert_eq!(Push::answer().later, Some(503));
}

#[test]
fn a_family_is_read_in_the_charset_that_the_shop_was_told() {
    use denbun::Charset;
    use shop::Push;

    // あ in Shift_JIS, as a value that the spec does not know.
    let values = |charset: Option<Charset>| {
        let seen = std::sync::Arc::new(std::sync::Mutex::new(String::new()));
        let kept = std::sync::Arc::clone(&seen);
        let receiver = Receiver::new(credentials(), move |push: Push| {
            if let Push::Event(received) = push
                && let Ok(event) = received.content
            {
                *kept.lock().unwrap() = denbun::Value::as_text(&event.unproven().result).unwrap().into();
            }
            async { Answered::accepted() }
        });
        let receiver = match charset {
            Some(charset) => receiver.charset(charset),
            None => receiver,
        };
        assert_eq!(call(receiver, post(Some("s3cr3t"), parts(&[Some(b"gid=77&rst=%82%A0")]))), accepted());
        seen.lock().unwrap().clone()
    };
    assert_eq!(values(Some(Charset::ShiftJis)), "あ");
    assert_ne!(values(None), "あ");
}
