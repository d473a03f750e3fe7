//! Hosted pages over HTTP.

use std::time::Duration;

use denbun::Charset;
use denbun_simulator::{Behavior, Event, ReturnMethod, Running, Simulator};

use crate::load;

const SPEC: &str = include_str!("page.yaml");
const PATIENCE: Duration = Duration::from_secs(10);
const RETURNS: [&str; 3] =
    ["http://shop.example/a", "http://shop.example/b?s=1", "http://shop.example/c#top"];

/// An order with its digest, and text that needs escaping in every way.
const ORDER: &str =
    "order=A5&amount=2000&memo=%95%5C%22%3E%3Cscript%3E&mark=00ff00ff00ff00ff00ff00ff00ff00ff";

async fn start(go_on: Option<(ReturnMethod, usize)>) -> Running {
    let simulator = RETURNS.into_iter().fold(Simulator::new(load(SPEC)), Simulator::return_url);
    let simulator = match go_on {
        Some((method, to)) => simulator.go_on(method, to),
        None => simulator,
    };
    simulator.start().await.expect("a free port")
}

/// What the browser is answered: status, content type, the address it is sent to, and the text.
async fn brought(provider: &Running, message: &str) -> (u16, String, String, String) {
    let client = reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none());
    let request = client.build().expect("a client").post(provider.page("pay")).body(message.to_owned());
    let response = request.send().await.expect("an answer");
    let header = |name: &str| {
        let value = response.headers().get(name).map(|value| value.to_str().expect("a text"));
        value.unwrap_or_default().to_owned()
    };
    let (status, content_type, location) =
        (response.status().as_u16(), header("content-type"), header("location"));
    let bytes = response.bytes().await.expect("a body");
    (status, content_type, location, Charset::ShiftJis.decode(&bytes).expect("Shift_JIS").into_owned())
}

#[tokio::test]
async fn the_page_shows_what_was_brought_and_every_way_back() {
    let mut provider = start(None).await;
    let (status, content_type, _, html) = brought(&provider, ORDER).await;
    assert_eq!((status, content_type.as_str()), (200, "text/html; charset=Shift_JIS"));
    assert!(html.contains("<td id=\"brought-memo\">表&quot;&gt;&lt;script&gt;</td>"), "{html}");
    assert!(!html.contains("<script>"), "{html}");
    assert_eq!(html.matches("<a id=").count() + html.matches("<button id=").count(), 12, "{html}");
    let link = "<a id=\"get-confirmed-2\" href=\"http://shop.example/b?s=1&amp;rst=0&amp;id=T7&amp;order=A5&amp;amount=2000&amp;\
        memo=%95%5C%22%3E%3Cscript%3E&amp;mark=00ff00ff00ff00ff00ff00ff00ff00ff\">";
    assert!(html.contains(link), "{html}");
    assert!(html.contains("href=\"http://shop.example/c?rst=9&amp;id=T7&amp;order=A5"), "{html}");
    assert!(
        html.contains("<input type=\"hidden\" name=\"memo\" value=\"表&quot;&gt;&lt;script&gt;\">"),
        "{html}"
    );
    let Some(Event::Request { operation, method, message, .. }) = provider.event(PATIENCE).await else {
        panic!("a request")
    };
    assert_eq!(
        (operation.as_deref(), method.as_str(), message.as_slice()),
        (Some("pay"), "POST", ORDER.as_bytes())
    );
    // The next payment has a number of its own, and what was not brought is not handed back.
    let (_, _, _, html) = brought(&provider, "order=A6&amount=1").await;
    assert!(html.contains("?rst=0&amp;id=T8&amp;order=A6&amp;amount=1\""), "{html}");
}

#[tokio::test]
async fn a_broken_request_is_not_paid() {
    let provider = start(Some((ReturnMethod::Get, 0))).await;
    let (status, _, location, html) = brought(&provider, "order=A5&amount=x&memo=%82").await;
    assert_eq!((status, location.as_str()), (400, ""));
    assert!(html.contains("<ul id=\"wrong\">") && html.contains("amount: "), "{html}");
    assert!(!html.contains("shop.example"), "{html}");
}

#[tokio::test]
async fn shoppers_can_go_on_without_a_click() {
    let provider = start(Some((ReturnMethod::Get, 1))).await;
    let (status, _, location, _) = brought(&provider, "order=A5&amount=2000").await;
    assert_eq!(
        (status, location.as_str()),
        (303, "http://shop.example/b?s=1&rst=0&id=T7&order=A5&amount=2000")
    );
    provider.next("pay", Behavior::Decline);
    let (_, _, location, _) = brought(&provider, "order=A5&amount=2000").await;
    assert_eq!(location, "http://shop.example/b?s=1&rst=9&id=T8&order=A5&amount=2000");
    provider.next("pay", Behavior::Status(503));
    assert_eq!(brought(&provider, ORDER).await.0, 503);

    let provider = start(Some((ReturnMethod::Post, 2))).await;
    let (status, content_type, _, html) = brought(&provider, ORDER).await;
    assert_eq!((status, content_type.as_str()), (200, "text/html; charset=Shift_JIS"));
    assert!(html.contains("<form method=\"post\" action=\"http://shop.example/c#top\""), "{html}");
    assert!(html.contains("name=\"memo\" value=\"表&quot;&gt;&lt;script&gt;\""), "{html}");

    let provider = start(Some((ReturnMethod::Get, 9))).await;
    assert_eq!(brought(&provider, ORDER).await.0, 501, "there is no such address");
}

#[tokio::test]
async fn a_page_without_an_address_of_its_own_has_one_here() {
    let provider = start(None).await;
    assert_eq!(provider.page("link"), format!("{}/denbun/pages/link", provider.url()));
    assert_eq!(provider.page("pay"), format!("{}/pay", provider.url()));
    let client = reqwest::Client::builder().no_proxy().build().expect("a client");
    let answer = client.get(format!("{}?order=B2", provider.page("link"))).send().await.expect("an answer");
    assert_eq!(answer.status().as_u16(), 200);
    let html = String::from_utf8_lossy(&answer.bytes().await.expect("a body")).into_owned();
    assert!(
        html.contains("href=\"http://shop.example/a?rst=0&amp;order=B2\"") && !html.contains("<form"),
        "{html}"
    );
    let answer = client.post(provider.page("link")).body("order=B2").send().await.expect("an answer");
    assert_eq!(answer.status().as_u16(), 405);
}
