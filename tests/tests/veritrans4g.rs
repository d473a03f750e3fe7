//! VeriTrans4G over real HTTP, against the provider made from its spec: cards in both modes, and 3-D Secure with its
//! push and the browser's return.

use std::time::Duration;

use axum::Router;
use denbun::notification::{Proof, Receiver, receive_from};
use denbun::transport::{Http, HttpOptions};
use denbun::{
    Answered, Body, Client, Credentials, Headers, Incoming, Outcome, Received, Reply, Sender, Target, Verdict,
    Yen, hand_back,
};
use denbun_codegen::diagnostic::Diagnostics;
use denbun_codegen::model::Spec;
use denbun_codegen::source::Sources;
use denbun_providers::veritrans4g::{self, *};
use denbun_simulator::{Behavior, Event, Running, Simulator};
use tokio::net::TcpListener;
use tokio::sync::mpsc;

const PATIENCE: Duration = Duration::from_secs(10);

/// The published dummies of the vectors.
const CCID: &str = "A100000000000001000000cc";
const SECRET: &str = "abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789";

fn spec() -> Spec {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs/veritrans4g");
    denbun_codegen::load(&path, &[], &mut Sources::new(), &mut Diagnostics::new())
        .expect("a spec without errors")
}

fn provider() -> Simulator {
    Simulator::new(spec()).credential("merchant_ccid", CCID).credential("merchant_secret", SECRET)
}

fn credentials(secret: &str) -> veritrans4g::Credentials {
    veritrans4g::Credentials { merchant_ccid: CCID.into(), merchant_secret: secret.into() }
}

fn client(provider: &Running, mode: &str, secret: &str) -> Client<Http> {
    let mut options = HttpOptions::default();
    options.timeout = Duration::from_secs(2);
    let transport = Http::new(&options).expect("a client");
    let target = Target::url(provider.url()).in_mode(mode).credentials(credentials(secret));
    Client::new(transport, target)
}

fn token() -> PayNowIdParam {
    PayNowIdParam::builder().mdk_token("0a812412-682c-4dad-8a5d-720caf23bca0").build()
}

fn card(order: &str, amount: u64) -> CardAuthorizeRequest {
    CardAuthorizeRequest::builder().order_id(order).amount(Yen(amount)).pay_now_id(token()).build()
}

fn three_ds(order: &str) -> MpiAuthorizeRequest {
    MpiAuthorizeRequest::builder()
        .service_option_type(MpiOption::Complete)
        .order_id(order)
        .amount(Yen(3000))
        .device_channel(DeviceChannel::Browser)
        .cardholder_name("TARO YAMADA")
        .returned_details(ReturnedDetails::Posted)
        .pay_now_id(token())
        .build()
}

fn confirmed<A: std::fmt::Debug>(reply: &Reply<A>) -> &A {
    let Outcome::Confirmed(answer) = &reply.outcome else { panic!("{:?}", reply.outcome) };
    answer
}

/// The paths and bodies that arrived, as far as there are any.
async fn requests(provider: &mut Running) -> Vec<(String, String)> {
    let mut seen = Vec::new();
    while let Some(event) = provider.event(Duration::from_millis(100)).await {
        if let Event::Request { path, message, .. } = event {
            seen.push((path, String::from_utf8(message).expect("ASCII")));
        }
    }
    seen
}

#[tokio::test]
async fn a_card_is_authorized_captured_and_canceled_in_both_modes() {
    for (mode, prefix, dummy) in [("live", "", "0"), ("test", "test-", "1")] {
        let mut provider = provider().start().await.expect("a free port");
        let client = client(&provider, mode, SECRET);

        let reply = client.send(&card("order-1", 1200)).await;
        let result = &confirmed(&reply).result;
        assert_eq!(result.order_id.as_deref(), Some("order-1"));
        assert_eq!(result.sent_amount, Some(Yen(1200)));
        let capture = CardCaptureRequest::builder().order_id("order-1").amount(Yen(1200)).build();
        assert_eq!(confirmed(&client.send(&capture).await).result.sent_amount, Some(Yen(1200)));
        let cancel = CardCancelRequest::builder().order_id("order-1").build();
        assert_eq!(confirmed(&client.send(&cancel).await).result.order_id.as_deref(), Some("order-1"));

        let seen = requests(&mut provider).await;
        let paths: Vec<&str> = seen.iter().map(|(path, _)| path.as_str()).collect();
        let expected = ["Authorize", "Capture", "Cancel"].map(|it| format!("/{prefix}paynow/v2/{it}/card"));
        assert_eq!(paths, expected);
        // The path and the flag come from one switch.
        let flag = format!("%22dummyRequest%22%3A%22{dummy}%22");
        assert!(seen.iter().all(|(_, body)| body.contains(&flag)), "{seen:?}");
    }
}

#[tokio::test]
async fn who_has_another_key_does_nothing() {
    let provider = provider().start().await.expect("a free port");
    let other = SECRET.replace('a', "b");
    let reply = client(&provider, "test", &other).send(&card("order-1", 1200)).await;
    assert!(!reply.outcome.is_confirmed(), "{:?}", reply.outcome);
    let nobody = Client::new(
        Http::new(&HttpOptions::default()).expect("a client"),
        Target::url(provider.url()).in_mode("test"),
    );
    let reply = nobody.send(&card("order-1", 1200)).await;
    assert!(matches!(reply.outcome, Outcome::NotExecuted(_)) && reply.raw.is_none(), "{reply:?}");
}

#[tokio::test]
async fn a_mode_that_is_none_sends_nothing() {
    let provider = provider().start().await.expect("a free port");
    let reply = client(&provider, "trial", SECRET).send(&card("order-1", 1200)).await;
    assert!(matches!(reply.outcome, Outcome::NotExecuted(_)) && reply.raw.is_none(), "{reply:?}");
}

#[tokio::test]
async fn pending_is_settled_by_a_search() {
    let provider = provider().start().await.expect("a free port");
    let client = client(&provider, "live", SECRET);
    let pending = br#"{"result":{"mstatus":"pending","orderId":"order-1","serviceType":"card"}}"#;
    provider.next("card_authorize", Behavior::Raw(pending.to_vec()));
    let reply = client.send(&card("order-1", 1200)).await;
    assert!(reply.outcome.is_unknown(), "{:?}", reply.outcome);
    assert!(matches!(reply.resolve, Some(denbun::Resolve::Operation("search"))), "{reply:?}");

    let keys = SearchParameters::builder()
        .common(SearchCommonKeys::builder().order_id("order-1").build())
        .build();
    let reply = client.send(&SearchRequest::builder().keys(keys).build()).await;
    let found = &confirmed(&reply).result;
    assert!(found.orders.as_ref().is_some_and(|orders| orders.items.is_some()), "{found:?}");
}

#[tokio::test]
async fn an_answer_for_another_order_proves_nothing() {
    let provider = provider().start().await.expect("a free port");
    let client = client(&provider, "live", SECRET);
    let other = br#"{"result":{"mstatus":"success","orderId":"order-2","reqAmount":"1200","serviceType":"card"}}"#;
    provider.next("card_authorize", Behavior::Raw(other.to_vec()));
    let reply = client.send(&card("order-1", 1200)).await;
    assert!(reply.outcome.is_unknown(), "{:?}", reply.outcome);
}

#[test]
fn a_request_without_means_of_payment_is_not_written() {
    let request = CardAuthorizeRequest::builder().order_id("order-1").amount(Yen(1)).build();
    let violations = denbun::encode(&request).expect_err("no token");
    assert_eq!(violations.iter().map(|it| it.path.as_str()).collect::<Vec<_>>(), ["payNowIdParam.token"]);
}

#[test]
fn nothing_of_a_card_is_shown() {
    let request = CardAuthorizeWithCardDataRequest::builder()
        .order_id("order-1")
        .amount(Yen(1))
        .card_number("4111111111111111")
        .card_expire("12/30")
        .security_code("737")
        .build();
    let shown = format!("{request:?}");
    assert!(shown.contains("order-1"), "{shown}");
    assert!(["4111", "12/30", "737"].iter().all(|secret| !shown.contains(secret)), "{shown}");
}
