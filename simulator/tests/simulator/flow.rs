//! Flows: what the provider sends after a request, in which order, and what becomes of it on the way.

use std::collections::BTreeSet;
use std::time::Duration;

use denbun_simulator::{Behavior, Event, Pace, Running, Simulator};

use crate::load;

const SPEC: &str = include_str!("flow.yaml");
const PATIENCE: Duration = Duration::from_secs(10);
/// How long is waited for what must not come.
const QUIET: Duration = Duration::from_millis(300);

/// A provider that sends to another one, which knows no such address and says so.
async fn start(set: impl FnOnce(Simulator) -> Simulator) -> (Running, Running) {
    let shop = Simulator::new(load(SPEC)).start().await.expect("a free port");
    let simulator = Simulator::new(load(SPEC))
        .notify(format!("{}/push", shop.url()))
        .return_url(format!("{}/back?from=kawa", shop.url()))
        .credential("aikotoba", "hirake");
    (set(simulator).start().await.expect("a free port"), shop)
}

async fn send(provider: &Running, path: &str, form: &str) -> (u16, String) {
    let client = reqwest::Client::builder().no_proxy().build().expect("a client");
    let request = client.post(format!("{}{path}", provider.url())).body(form.to_owned());
    let response = request.send().await.expect("an answer");
    (response.status().as_u16(), response.text().await.expect("a body"))
}

/// What was sent until nothing more comes, in order: `tsuchi no=A1&…`; a `!` marks what was lost.
async fn sent(provider: &mut Running, patience: Duration) -> Vec<String> {
    let mut all = Vec::new();
    while let Some(event) = provider.event(patience).await {
        let (name, message) = match event {
            Event::Notified { notification, message, .. } => (notification, message),
            Event::HandedBack { hand_back, message, .. } => (hand_back, message),
            Event::Lost { what, message } => (format!("!{what}"), message),
            Event::Request { .. } | Event::Answer { .. } => continue,
        };
        all.push(format!("{name} {}", String::from_utf8(message).expect("UTF-8")));
    }
    all
}

fn names(sent: &[String]) -> Vec<&str> {
    sent.iter().map(|it| it.split(' ').next().unwrap_or_default()).collect()
}

const PAID: &str = "tsuchi bango=000100&no=A1&kekka=OK&kingaku=700";

#[tokio::test]
async fn what_the_figure_shows_next_is_sent_in_its_order() {
    let (mut provider, mut shop) = start(|it| it.carry_back(0)).await;
    let answer = send(&provider, "/uketsuke", "no=A1&kingaku=700").await;
    assert_eq!(answer, (200, r#"{"kekka":"OK","url":"https://kawa.example.jp/p"}"#.into()));
    assert_eq!(sent(&mut provider, QUIET).await, [PAID, "modori no=A1&kekka=OK", "oshirase no=A1&kaisu=1"]);
    // Each came where it belongs, the browser's beside what the shop's own address asks.
    let mut came = Vec::new();
    while let Some(event) = shop.event(QUIET).await {
        if let Event::Request { path, message, .. } = event {
            came.push((path, String::from_utf8(message).expect("UTF-8")));
        }
    }
    assert_eq!(came[1], ("/back".to_owned(), "from=kawa&no=A1&kekka=OK".to_owned()));
    assert_eq!((came.len(), came[0].0.as_str()), (3, "/push"));
    // Nothing comes of looking it up, and the next payment has a notification of its own.
    send(&provider, "/shokai", "no=A1").await;
    send(&provider, "/uketsuke", "no=B2&kingaku=1").await;
    let next = sent(&mut provider, QUIET).await;
    assert_eq!(names(&next), ["tsuchi", "modori", "oshirase"]);
    assert!(next[0].contains("no=B2") && !next[0].contains("bango=000100"), "{next:?}");
}

#[tokio::test]
async fn what_nobody_carries_is_the_browser_s() {
    let (mut provider, _shop) = start(|it| it).await;
    send(&provider, "/uketsuke", "no=A1&kingaku=700").await;
    assert_eq!(names(&sent(&mut provider, QUIET).await), ["tsuchi", "oshirase"]);
}

#[tokio::test]
async fn each_behavior_is_for_one_message() {
    let (mut provider, _shop) = start(|it| it.carry_back(0)).await;
    let cases: [(&str, Behavior, &[&str]); 6] = [
        ("tsuchi", Behavior::Late, &["modori", "oshirase", "tsuchi"]),
        ("tsuchi", Behavior::Twice, &["tsuchi", "tsuchi", "modori", "oshirase"]),
        ("modori", Behavior::Lose, &["tsuchi", "!modori", "oshirase"]),
        ("oshirase", Behavior::Silence(Duration::from_millis(50)), &["tsuchi", "modori", "oshirase"]),
        ("uketsuke", Behavior::Decline, &[]),
        ("uketsuke", Behavior::Lose, &["tsuchi", "modori", "oshirase"]),
    ];
    for (name, behavior, expected) in cases {
        provider.next(name, behavior.clone());
        send(&provider, "/uketsuke", "no=A1&kingaku=700").await;
        assert_eq!(names(&sent(&mut provider, QUIET).await), expected, "{name} {behavior:?}");
    }
    provider.next("tsuchi", Behavior::Decline);
    provider.next("modori", Behavior::Raw(b"kekka=OK%".to_vec()));
    send(&provider, "/uketsuke", "no=A1&kingaku=700").await;
    let sent = sent(&mut provider, QUIET).await;
    assert!(sent[0].contains("kekka=NG"), "{sent:?}");
    assert_eq!(sent[1], "modori kekka=OK%");
}

#[tokio::test]
async fn a_lost_answer_is_lost_and_the_flow_goes_on() {
    let (mut provider, _shop) = start(|it| it).await;
    provider.next("uketsuke", Behavior::Lose);
    assert_eq!(send(&provider, "/uketsuke", "no=A1&kingaku=700").await, (504, String::new()));
    assert_eq!(sent(&mut provider, QUIET).await[0], PAID);
}

#[tokio::test]
async fn a_payment_goes_on_with_the_request_that_is_about_it() {
    let (mut provider, _shop) = start(|it| it.flow("nidan").carry_back(0)).await;
    for order in ["A1", "B2"] {
        send(&provider, "/uketsuke", &format!("no={order}&kingaku=700")).await;
        assert_eq!(sent(&mut provider, QUIET).await, [format!("modori no={order}&kekka=OK")]);
    }
    // The first of the two is completed, and is told of twice, with news of its own.
    send(&provider, "/kakutei", "no=A1").await;
    let told = sent(&mut provider, QUIET).await;
    assert_eq!(names(&told), ["tsuchi", "tsuchi"]);
    assert!(told.iter().all(|it| it.contains("no=A1") && it.contains("kingaku=700")), "{told:?}");
    assert_ne!(told[0], told[1]);
    // Its turn is over.
    send(&provider, "/kakutei", "no=A1").await;
    assert!(sent(&mut provider, QUIET).await.iter().all(|it| it.contains("no=A1")));
}

#[tokio::test]
async fn the_provider_begins_when_it_is_told_to() {
    let (mut provider, _shop) = start(|it| it).await;
    assert!(provider.begin("maitsuki") && !provider.begin("ichiji") && !provider.begin("nothing"));
    assert_eq!(names(&sent(&mut provider, QUIET).await), ["oshirase", "tsuchi"]);
    assert_eq!(send(&provider, "/denbun/begin/maitsuki", "").await.0, 204);
    assert_eq!(names(&sent(&mut provider, QUIET).await), ["oshirase", "tsuchi"]);
    assert_eq!(send(&provider, "/denbun/begin/ichiji", "").await.0, 404);
}

#[tokio::test]
async fn flows_go_on_at_the_pace_that_is_set() {
    let (mut provider, _shop) = start(|it| it.pace(Pace::Control).carry_back(0)).await;
    send(&provider, "/uketsuke", "no=A1&kingaku=700").await;
    assert!(sent(&mut provider, QUIET).await.is_empty());
    for name in ["tsuchi", "modori", "oshirase"] {
        provider.advance();
        assert_eq!(names(&sent(&mut provider, QUIET).await), [name]);
    }
    provider.advance();
    assert!(sent(&mut provider, QUIET).await.is_empty());

    let (mut provider, _shop) = start(|it| it.pace(Pace::Every(Duration::from_millis(20)))).await;
    send(&provider, "/uketsuke", "no=A1&kingaku=700").await;
    assert_eq!(names(&sent(&mut provider, PATIENCE / 10).await), ["tsuchi", "oshirase"]);
}

#[tokio::test]
async fn chance_keeps_to_what_the_flow_declares() {
    let mut seen = BTreeSet::new();
    for seed in 0..24 {
        let course = |seed| async move {
            let (mut provider, _shop) = start(|it| it.seed(seed).carry_back(0)).await;
            send(&provider, "/uketsuke", "no=A1&kingaku=700").await;
            sent(&mut provider, QUIET).await
        };
        let course = course(seed).await;
        let names = names(&course);
        assert!(names.contains(&"tsuchi") && !names.contains(&"!tsuchi"), "it surely comes: {names:?}");
        let ways = ["modori", "!modori", "modori_post", "!modori_post"];
        let taken: BTreeSet<_> = names.iter().filter(|it| ways.contains(it)).collect();
        assert_eq!(taken.len(), 1, "one way back: {names:?}");
        seen.insert(names.join(" "));
    }
    for part in ["!modori", "!oshirase", "modori_post", "tsuchi tsuchi"] {
        assert!(seen.iter().any(|it| it.contains(part)), "{part}: {seen:#?}");
    }
    assert!(seen.iter().any(|it| it.starts_with("modori")) && seen.iter().any(|it| it.starts_with("tsuchi")));
}

#[tokio::test]
async fn a_flow_that_is_not_there_is_refused() {
    let error = Simulator::new(load(SPEC)).flow("nidann").start().await.expect_err("no such flow");
    assert_eq!(error.to_string(), "the spec has no flow `nidann`");
}
