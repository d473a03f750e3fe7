//! The provider over HTTP.

use std::time::{Duration, Instant};

use denbun_simulator::{Behavior, Event, Running, Simulator};

use crate::{SPEC, load};

const PATIENCE: Duration = Duration::from_secs(10);

async fn start(notify: Option<&str>) -> Running {
    let simulator = Simulator::new(load(SPEC));
    let simulator = match notify {
        Some(url) => simulator.notify(url),
        None => simulator,
    };
    simulator.start().await.expect("a free port")
}

fn client() -> reqwest::Client {
    reqwest::Client::builder().no_proxy().build().expect("a client")
}

async fn post(provider: &Running, body: &str) -> (u16, String) {
    let request = client().post(format!("{}/gate", provider.url())).body(body.to_owned());
    let response = request.send().await.expect("an answer");
    (response.status().as_u16(), response.text().await.expect("a body"))
}

#[tokio::test]
async fn answers_are_the_examples_with_what_was_sent() {
    let mut provider = start(None).await;
    assert_eq!(post(&provider, "jb=NOW&am=2000&v=2").await, (200, "OK,2000,10,2010,".into()));
    let Some(Event::Request { operation, method, path, message, key }) = provider.event(PATIENCE).await
    else {
        panic!("a request")
    };
    assert_eq!((operation.as_deref(), method.as_str(), path.as_str()), (Some("pay"), "POST", "/gate"));
    assert_eq!((message.as_slice(), key), (&b"jb=NOW&am=2000&v=2"[..], None));
    let answer = Event::Answer { status: 200, body: b"OK,2000,10,2010,".to_vec() };
    assert_eq!(provider.event(PATIENCE).await, Some(answer));
}

#[tokio::test]
async fn of_operations_at_one_address_the_message_decides() {
    let mut provider = start(None).await;
    for (body, expected) in [("id=1&jb=REFUND", "refund"), ("jb=LATER&am=1&v=2", "pay")] {
        post(&provider, body).await;
        let Some(Event::Request { operation, .. }) = provider.event(PATIENCE).await else {
            panic!("a request")
        };
        assert_eq!(operation.as_deref(), Some(expected), "{body}");
        provider.event(PATIENCE).await;
    }
}

#[tokio::test]
async fn keys_of_the_shop_come_back_in_the_rest() {
    let provider = start(None).await;
    assert_eq!(post(&provider, "jb=NOW&am=100&v=2&memo=x&n=1").await.1, "OK,100,10,110,memo=x&n=1");
}

#[tokio::test]
async fn each_behavior_is_for_one_request() {
    let provider = start(None).await;
    let cases = [
        (Behavior::Decline, (200, "NG,100,,,")),
        (Behavior::Status(503), (503, "")),
        (Behavior::Raw(b"<html>".to_vec()), (200, "<html>")),
        (Behavior::Confirm, (200, "OK,100,10,110,")),
    ];
    for (behavior, _) in &cases {
        provider.next("pay", behavior.clone());
    }
    provider.next("refund", Behavior::Status(500));
    for (behavior, (status, body)) in cases {
        assert_eq!(post(&provider, "jb=NOW&am=100&v=2").await, (status, body.to_owned()), "{behavior:?}");
    }
    assert_eq!(post(&provider, "jb=NOW&am=100&v=2").await.1, "OK,100,10,110,", "then as ever");
}

#[tokio::test]
async fn silence_takes_its_time() {
    let mut provider = start(None).await;
    let begun = Instant::now();
    provider.next("pay", Behavior::Silence(Duration::from_millis(300)));
    assert_eq!(post(&provider, "jb=NOW&am=100&v=2").await, (504, String::new()));
    assert!(begun.elapsed() >= Duration::from_millis(300));
    assert!(matches!(provider.event(PATIENCE).await, Some(Event::Request { .. })));
}

#[tokio::test]
async fn what_is_no_operation_is_not_found() {
    let mut provider = start(None).await;
    let url = provider.url();
    for (request, status) in [
        (client().get(format!("{url}/gate?jb=NOW")), 404),
        (client().post(format!("{url}/else")).body("x"), 404),
        (client().post(format!("{url}/gate")).body(vec![b'a'; (1 << 20) + 1]), 413),
        (client().get(format!("{url}/list?id=1")), 501),
    ] {
        assert_eq!(request.send().await.expect("an answer").status().as_u16(), status);
    }
    let Some(Event::Request { operation, .. }) = provider.event(PATIENCE).await else { panic!("a request") };
    assert_eq!(operation, None);
}

/// The next notification: its name, its message, and what its receiver answered.
async fn notified(provider: &mut Running) -> (String, String, Result<(u16, Vec<u8>), String>) {
    loop {
        let event = provider.event(PATIENCE).await.expect("an event");
        if let Event::Notified { notification, message, answer } = event {
            return (notification, String::from_utf8(message).expect("UTF-8"), answer);
        }
    }
}

#[tokio::test]
async fn notifications_are_delivered() {
    // Another provider takes them: it knows no such address, and says so.
    let receiver = start(None).await;
    let mut provider = start(Some(&format!("{}/report", receiver.url()))).await;
    assert_eq!(
        post(&provider, "jb=LATER&am=700&v=2").await,
        (200, String::new()),
        "the notification is the answer"
    );
    let delivered = notified(&mut provider).await;
    assert_eq!(delivered, ("report".into(), "id=7&rst=OK&am=700".into(), Ok((404, Vec::new()))));
    provider.next("refund", Behavior::Decline);
    assert_eq!(post(&provider, "id=42&jb=REFUND").await.1, "NG,,,,");
    assert_eq!(notified(&mut provider).await.1, "id=42&rst=NG&am=1");
}

#[tokio::test]
async fn a_receiver_that_is_gone_is_an_event() {
    let url = start(None).await.url();
    let mut provider = start(Some(&url)).await;
    post(&provider, "id=42&jb=REFUND").await;
    let (_, _, answer) = notified(&mut provider).await;
    assert!(answer.is_err(), "{answer:?}");
}
