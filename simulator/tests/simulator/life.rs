//! Resources over HTTP: made, looked up, changed, listed, and gone.

use std::time::{Duration, Instant};

use denbun_simulator::{Behavior, Event, Pace, Running, Simulator};
use reqwest::{Method, StatusCode};

use crate::{SHOP, load};

const PATIENCE: Duration = Duration::from_secs(10);

fn shop() -> Simulator {
    Simulator::new(load(SHOP)).credential("token", "t0ken")
}

async fn start(simulator: Simulator) -> Running {
    simulator.start().await.expect("a free port")
}

fn client() -> reqwest::Client {
    reqwest::Client::builder().no_proxy().build().expect("a client")
}

/// A request with credentials.
fn request(provider: &Running, method: Method, path: &str, body: &str) -> reqwest::RequestBuilder {
    let request = client().request(method, format!("{}{path}", provider.url()));
    request.header("Authorization", "Bearer s.j").body(body.to_owned())
}

async fn answer(request: reqwest::RequestBuilder) -> (u16, String) {
    let response = request.send().await.expect("an answer");
    (response.status().as_u16(), response.text().await.expect("a body"))
}

async fn get(provider: &Running, path: &str) -> (u16, String) {
    answer(request(provider, Method::GET, path, "")).await
}

const CHARGES: &str = "/stores/S1/charges";
const FIRST: &str = "/stores/S1/charges/11ed07f5-345d-4308-a4c9-9f6b3663e18f";

fn charge(amount: u32) -> String {
    format!(
        r#"{{"amount":{amount},"currency":"JPY","kind":"shop","data":{{"name":"太郎"}},"metadata":{{"order":"{amount}"}}}}"#
    )
}

async fn create(provider: &Running, amount: u32) -> String {
    let (status, body) = answer(request(provider, Method::POST, CHARGES, &charge(amount))).await;
    assert_eq!(status, 200, "{body}");
    body
}

#[tokio::test]
async fn a_resource_goes_through_the_states_of_the_examples() {
    let provider = start(shop()).await;
    assert_eq!(
        create(&provider, 2000).await,
        r#"{"id":"11ed07f5-345d-4308-a4c9-9f6b3663e18f","store":"S1","asked":2000,"currency":"JPY","shown":2000,"status":"pending","metadata":{"order":"2000"},"made_on":"2022-07-20T06:28:44.5Z"}"#
    );
    assert_eq!(
        get(&provider, FIRST).await.1,
        r#"{"id":"11ed07f5-345d-4308-a4c9-9f6b3663e18f","store":"S1","asked":2000,"charged":2000,"currency":"JPY","shown":2000,"status":"awaiting","metadata":{"number":"20020-1","order":"2000"},"made_on":"2022-07-20T06:28:44.5Z"}"#
    );
    for _ in 0..2 {
        assert!(
            get(&provider, FIRST)
                .await
                .1
                .contains(r#""charged":2000,"currency":"JPY","shown":2000,"status":"paid""#)
        );
    }
    let (_, second) = (create(&provider, 1).await, create(&provider, 2).await);
    assert!(second.contains("11ed07f5-345d-4308-a4c9-9f6b3663e191"), "{second}");
}

#[tokio::test]
async fn a_declined_one_ends_so() {
    let provider = start(shop()).await;
    provider.next("create", Behavior::Decline);
    create(&provider, 5).await;
    assert!(get(&provider, FIRST).await.1.contains("\"awaiting\""));
    assert!(get(&provider, FIRST).await.1.contains("\"failed\""));
    create(&provider, 6).await;
    provider.next("get", Behavior::Decline);
    let other = FIRST.replace("e18f", "e190");
    assert!(get(&provider, &other).await.1.contains("\"failed\""));
}

#[tokio::test]
async fn what_nobody_made_is_an_example_and_what_was_deleted_is_gone() {
    let provider = start(shop()).await;
    let unknown = "/stores/S2/charges/99ed07f5-345d-4308-a4c9-9f6b3663e18f";
    let (status, body) = get(&provider, unknown).await;
    assert!(status == 200 && body.contains("99ed07f5") && body.contains("\"paid\""), "{body}");
    create(&provider, 5).await;
    let updated = answer(request(&provider, Method::PATCH, FIRST, r#"{"metadata":{"memo":1.0}}"#)).await.1;
    assert!(updated.contains(r#""metadata":{"order":"5","memo":1.0}"#), "{updated}");
    assert_eq!(answer(request(&provider, Method::DELETE, FIRST, "")).await, (204, String::new()));
    assert_eq!(get(&provider, FIRST).await, (404, r#"{"code":"GONE"}"#.into()));
}

#[tokio::test]
async fn who_does_not_say_who_he_is_is_refused() {
    let provider = start(shop().credential("secret", "s")).await;
    let url = format!("{}{FIRST}", provider.url());
    for (header, status) in [(None, 401), (Some("Bearer x.j"), 401), (Some("Bearer s.j"), 200)] {
        let request = client().get(&url);
        let request = match header {
            Some(value) => request.header("Authorization", value),
            None => request,
        };
        let (found, body) = answer(request).await;
        assert_eq!(found, status, "{header:?}");
        assert!(status == 200 || body == r#"{"code":"WHO"}"#, "{body}");
    }
}

#[tokio::test]
async fn what_the_document_forbids_is_refused() {
    let provider = start(shop()).await;
    let wrong = charge(1).replace("\"JPY\"", "\"?\"");
    let refused = answer(request(&provider, Method::POST, CHARGES, &wrong)).await;
    assert_eq!(refused, (400, r#"{"code":"BAD"}"#.into()));
    provider.next("create", Behavior::Fail(409));
    let refused = answer(request(&provider, Method::POST, CHARGES, &charge(1))).await;
    assert_eq!(refused, (409, r#"{"code":"KEY"}"#.into()));
}

async fn keyed(provider: &Running, key: &str, body: &str) -> (StatusCode, Option<String>, String) {
    let request = request(provider, Method::POST, CHARGES, body).header("Idempotency-Key", key);
    let response = request.send().await.expect("an answer");
    let header = response.headers().get("Idempotency-Status");
    let header = header.map(|value| value.to_str().expect("ASCII").to_owned());
    (response.status(), header, response.text().await.expect("a body"))
}

#[tokio::test]
async fn a_key_is_for_one_request() {
    let mut provider = start(shop()).await;
    let (_, first, body) = keyed(&provider, "k1", &charge(1)).await;
    let (_, second, again) = keyed(&provider, "k1", &charge(1)).await;
    assert_eq!((first.as_deref(), second.as_deref()), (Some("stored"), Some("retrieved")));
    assert_eq!(body, again);
    let (status, _, body) = keyed(&provider, "k1", &charge(2)).await;
    assert_eq!((status.as_u16(), body.as_str()), (409, r#"{"code":"KEY"}"#));
    let Some(Event::Request { key, .. }) = provider.event(PATIENCE).await else { panic!("a request") };
    assert_eq!(key.as_deref(), Some("k1"));
    // Nobody hears the answer; the same key still gets it.
    provider.next("create", Behavior::Silence(Duration::from_millis(10)));
    assert_eq!(keyed(&provider, "k2", &charge(3)).await.0.as_u16(), 504);
    let (_, header, body) = keyed(&provider, "k2", &charge(3)).await;
    assert_eq!(header.as_deref(), Some("retrieved"));
    assert!(body.contains(r#""asked":3"#), "{body}");
    let list = get(&provider, CHARGES).await.1;
    assert_eq!(list.matches("\"asked\"").count(), 2, "{list}");
}

#[tokio::test]
async fn lists_come_in_pages() {
    let provider = start(shop()).await;
    let example = get(&provider, CHARGES).await.1;
    assert!(
        example.contains(r#""asked":1,"#) && example.ends_with(r#""more":false,"total":1}"#),
        "{example}"
    );
    for amount in 1..=5 {
        create(&provider, amount).await;
    }
    let mut cursor = String::new();
    let mut seen = Vec::new();
    loop {
        let page = get(&provider, &format!("{CHARGES}?limit=2{cursor}")).await.1;
        for part in page.split("\"asked\":").skip(1) {
            seen.push(part[..1].to_owned());
        }
        assert!(page.ends_with("\"total\":5}"), "{page}");
        if page.contains("\"more\":false") {
            break;
        }
        let last = page.rmatch_indices("\"id\":\"").next().expect("an item").0 + 6;
        cursor = format!("&cursor={}", &page[last..last + 36]);
    }
    assert_eq!(seen, ["5", "4", "3", "2", "1"]);
}

#[tokio::test]
async fn a_look_up_that_waits_is_held() {
    let hold = Duration::from_secs(2);
    let provider = start(shop().pace(Pace::Control).hold(hold)).await;
    create(&provider, 5).await;
    let waiting = format!("{FIRST}?polling=true");
    let begun = Instant::now();
    assert!(get(&provider, &waiting).await.1.contains("\"pending\""));
    assert!(begun.elapsed() >= hold);
    let (changed, ()) = tokio::join!(get(&provider, &waiting), async {
        tokio::time::sleep(Duration::from_millis(50)).await;
        assert_eq!(answer(request(&provider, Method::POST, "/denbun/advance", "")).await.0, 204);
    });
    assert!(changed.1.contains("\"awaiting\""), "{}", changed.1);
    let begun = Instant::now();
    assert!(get(&provider, &waiting).await.1.contains("\"awaiting\""));
    assert!(begun.elapsed() < hold);
}

/// A receiver that answers with these statuses, one after the other and then 200, and keeps what it is sent.
async fn receiver(
    statuses: &'static [u16],
) -> (String, tokio::sync::mpsc::UnboundedReceiver<(Option<String>, String)>) {
    let (sender, received) = tokio::sync::mpsc::unbounded_channel();
    let count = std::sync::Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let router = axum::Router::new().fallback(move |headers: axum::http::HeaderMap, body: String| {
        let header = headers.get("Authorization").map(|value| value.to_str().expect("ASCII").to_owned());
        sender.send((header, body)).expect("the test listens");
        let at = count.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        let status = statuses.get(at).copied().unwrap_or(200);
        async move { StatusCode::from_u16(status).expect("a status") }
    });
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("http://{}/hook", listener.local_addr().expect("an address"));
    tokio::spawn(async move { axum::serve(listener, router).await });
    (url, received)
}

#[tokio::test]
async fn every_change_is_told() {
    let (url, mut received) = receiver(&[503]).await;
    let provider = start(shop().notify(url).pace(Pace::Every(Duration::from_millis(50)))).await;
    create(&provider, 700).await;
    let mut told = Vec::new();
    for _ in 0..3 {
        let (header, body) =
            tokio::time::timeout(PATIENCE, received.recv()).await.expect("in time").expect("a message");
        assert_eq!(header.as_deref(), Some("t0ken"));
        assert!(body.contains(r#""asked":700"#), "{body}");
        told.push(body);
    }
    assert_eq!(told[0], told[1], "asked for again");
    assert!(told[0].contains(r#""event":"updated""#) && told[0].contains("\"awaiting\""), "{}", told[0]);
    assert!(told[2].contains(r#""event":"finished""#) && told[2].contains("\"paid\""), "{}", told[2]);
    assert!(told[2].contains("8000-000000000002"), "{}", told[2]);
}
