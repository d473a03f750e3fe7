//! A payment at a convenience store from token to cash, over real HTTP against the provider made from the spec: the
//! shop asks until it is paid, or is told.

use std::time::Duration;

use axum::Router;
use denbun::notification::{Proof, Receiver};
use denbun::transport::{Http, HttpOptions};
use denbun::{
    Amount, Answered, Client, Credentials, IdempotencyKey, IsoDuration, Json, Map, Outcome, Received, Reply,
    Secret, Sender, Target,
};
use denbun_codegen::diagnostic::Diagnostics;
use denbun_codegen::model::Spec;
use denbun_codegen::source::Sources;
use denbun_providers::univapay::{self, *};
use denbun_simulator::{Behavior, Event as Happened, Pace, Running, Simulator};
use tokio::net::TcpListener;
use tokio::sync::mpsc;

const PATIENCE: Duration = Duration::from_secs(10);

/// What the shop entered at the provider's dashboard.
const TOKEN: &str = "wh-5f2d0c";

fn spec() -> Spec {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs/univapay");
    denbun_codegen::load(&path, &[], &mut Sources::new(), &mut Diagnostics::new())
        .expect("a spec without errors")
}

fn provider() -> Simulator {
    Simulator::new(spec())
        .credential("secret", "s3cr3t")
        .credential("jwt", "a.b.c")
        .credential("auth_token", TOKEN)
        .hold(Duration::from_millis(300))
}

fn client(provider: &Running, secret: &str) -> Client<Http> {
    let credentials = univapay::Credentials { secret: secret.into(), jwt: "a.b.c".into() };
    let mut options = HttpOptions::default();
    options.timeout = Duration::from_secs(2);
    let transport = Http::new(&options).expect("a client");
    Client::new(transport, Target::url(provider.url()).credentials(credentials))
}

fn token_request() -> CreateTokenRequest {
    let phone =
        KonbiniPhoneNumber::builder().country_code(CountryCode::Japan).local_number("0364413400").build();
    let konbini = KonbiniInput::builder()
        .customer_name("テスト 太郎")
        .phone_number(phone)
        .convenience_store(ConvenienceStore::FamilyMart)
        .expiration_period("P7D".parse::<IsoDuration>().expect("a duration"))
        .build();
    CreateTokenRequest::builder()
        .token_type(TokenType::OneTime)
        .email("demo@univapay.com")
        .data(CreateTokenRequestData::Konbini(konbini))
        .metadata(Map::from([("memberid", Json::Text("12345".into()))]))
        .build()
}

fn charge_request(token: &str, amount: u64) -> CreateChargeRequest {
    CreateChargeRequest::builder()
        .transaction_token_id(token)
        .amount(Amount(amount))
        .currency("JPY".parse::<denbun::Currency>().expect("a currency"))
        .metadata(Map::from([("orderid", Json::Text("12345".into()))]))
        .build()
}

fn look_up(charge: &Charge) -> GetChargeRequest {
    let store = charge.store_id.clone().expect("a store");
    GetChargeRequest::builder().store_id(store).charge_id(charge.charge_id.clone()).build()
}

fn status(charge: &Charge) -> &str {
    charge.status.as_str()
}

fn answer<A>(reply: &Reply<A>) -> &A {
    reply.outcome.answer().unwrap_or_else(|| panic!("no answer: {}", reply.outcome.as_str()))
}

/// Token and charge, as far as nobody has paid.
async fn charged(client: &Client<Http>, amount: u64) -> Charge {
    let token = client.send(&token_request()).await;
    assert!(token.outcome.is_confirmed(), "{:?}", token.outcome);
    assert_eq!(token.idempotency(), Some("successfully_stored"));
    let token = answer(&token);
    assert!(matches!(&token.data, TransactionTokenData::Konbini(data)
        if data.customer_name.as_deref() == Some("テスト 太郎")));
    let id = token.token_id.clone();
    let reply = client.send(&charge_request(&id, amount)).await;
    assert!(reply.outcome.is_unknown(), "cash is not there yet");
    assert!(reply.resolve.is_some());
    let charge = answer(&reply);
    assert_eq!((status(charge), charge.requested_amount), ("pending", Amount(amount)));
    assert_eq!(charge.transaction_token_id.as_deref(), Some(id.as_str()));
    charge.clone()
}

#[tokio::test]
async fn the_shop_asks_until_it_is_paid() {
    let provider = provider().start().await.expect("a free port");
    let client = client(&provider, "s3cr3t");
    let charge = charged(&client, 2500).await;

    // Long polling comes back as soon as the charge is no longer pending.
    let reply = client.wait(&look_up(&charge), PATIENCE).await;
    let awaiting = answer(&reply);
    assert_eq!(status(awaiting), "awaiting");
    assert!(reply.outcome.is_unknown());
    let metadata = awaiting.metadata.as_ref().expect("metadata");
    let text = |key: &str| metadata.get(key).map(|value| format!("{value}"));
    assert_eq!(text("internal_convenience_payment_number").as_deref(), Some("\"20020-123456789012\""));
    assert_eq!(text("orderid").as_deref(), Some("\"12345\""));

    let reply = client.send(&look_up(&charge)).await;
    let Outcome::Confirmed(paid) = &reply.outcome else { panic!("{:?}", reply.outcome) };
    assert_eq!((status(paid), paid.charged_amount), ("successful", Some(Amount(2500))));
    assert_eq!(paid.charge_id, charge.charge_id);
    assert!(reply.violations.is_empty(), "{}", reply.violations);
}

#[tokio::test]
async fn nobody_pays_in_time() {
    let provider = provider().start().await.expect("a free port");
    let client = client(&provider, "s3cr3t");
    provider.next("create_charge", Behavior::Decline);
    let charge = charged(&client, 100).await;
    assert_eq!(status(answer(&client.send(&look_up(&charge)).await)), "awaiting");
    let reply = client.send(&look_up(&charge)).await;
    assert!(matches!(&reply.outcome, Outcome::Declined(charge) if status(charge) == "failed"), "{reply:?}");
}

/// A webhook as the shop's handler saw it: who sent it, its event, and the charge's status.
type Seen = (Sender, String, String, Option<Proof>);

/// The shop's server: takes what comes, and says that it is kept.
async fn shop(secret: &str) -> (String, mpsc::UnboundedReceiver<Seen>) {
    let (sender, seen) = mpsc::unbounded_channel();
    let credentials = Credentials::new().with("auth_token", Secret::from(secret));
    let receiver = Receiver::new(credentials, move |received: Received<Webhook>| {
        let sender = sender.clone();
        async move {
            let who = received.sender;
            let (event, status) = match &received.content {
                Ok(hint) => told(hint.unproven()),
                Err(error) => (error.to_string(), String::new()),
            };
            let proof = received.verified().ok().map(|verified| verified.proof().clone());
            sender.send((who, event, status, proof)).expect("the test listens");
            Answered::accepted()
        }
    });
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("http://{}/webhook", listener.local_addr().expect("an address"));
    let router = Router::new().route_service("/webhook", receiver);
    tokio::spawn(async move { axum::serve(listener, router).await });
    (url, seen)
}

fn told(webhook: &Webhook) -> (String, String) {
    let status = match &webhook.data {
        WebhookData::Charge(charge) => status(charge).to_owned(),
        _ => String::new(),
    };
    (webhook.event.as_str().to_owned(), status)
}

async fn next(seen: &mut mpsc::UnboundedReceiver<Seen>) -> Seen {
    tokio::time::timeout(PATIENCE, seen.recv()).await.expect("in time").expect("a webhook")
}

#[tokio::test]
async fn the_shop_is_told_when_it_is_paid() {
    for (entered, who) in [(TOKEN, Sender::Proved), ("another", Sender::Unproved)] {
        let (url, mut seen) = shop(entered).await;
        let pace = Pace::Every(Duration::from_millis(100));
        let mut provider = provider().notify(url).pace(pace).start().await.expect("a free port");
        let client = client(&provider, "s3cr3t");
        let charge = charged(&client, 700).await;
        let mut events = Vec::new();
        while events.last() != Some(&("charge_finished".to_owned(), "successful".to_owned())) {
            let (sender, event, status, proof) = next(&mut seen).await;
            assert_eq!(sender, who);
            assert_eq!(proof, (who == Sender::Proved).then_some(Proof::Secret));
            events.push((event, status));
        }
        assert!(events.contains(&("charge_updated".into(), "awaiting".into())), "{events:?}");
        // Told or not, the provider was answered as it demands.
        let mut answers = 0;
        while let Some(event) = provider.event(Duration::from_millis(200)).await {
            if let Happened::Notified { answer, .. } = event {
                assert_eq!(answer, Ok((200, Vec::new())));
                answers += 1;
            }
        }
        assert_eq!(answers, events.len());
        assert!(client.send(&look_up(&charge)).await.outcome.is_confirmed());
    }
}

#[tokio::test]
async fn a_lost_answer_is_asked_for_with_the_same_key() {
    let mut provider = provider().start().await.expect("a free port");
    let client = client(&provider, "s3cr3t").attempts(2);
    provider.next("create_charge", Behavior::Silence(Duration::from_secs(4)));
    let reply = client.send(&charge_request("11ed00f1-da1b-c4d2-b420-37b91ef1b282", 900)).await;
    assert_eq!(reply.idempotency(), Some("retrieved_idempotent_response"));
    assert_eq!(answer(&reply).requested_amount, Amount(900));
    let mut keys = Vec::new();
    while let Some(event) = provider.event(Duration::from_millis(100)).await {
        if let Happened::Request { key, .. } = event {
            keys.push(key.expect("a key"));
        }
    }
    assert!(keys.len() == 2 && keys[0] == keys[1], "{keys:?}");

    // The shop's own key, with another request: the provider refuses.
    let key: IdempotencyKey = keys[0].parse().expect("a key");
    let reply = client.send_with(&charge_request("11ed00f1-da1b-c4d2-b420-37b91ef1b282", 901), &key).await;
    assert!(!reply.outcome.is_confirmed());
    assert_eq!(reply.raw.as_ref().map(|raw| raw.status), Some(409));
}

#[tokio::test]
async fn who_has_no_secret_does_nothing() {
    let provider = provider().start().await.expect("a free port");
    let reply = client(&provider, "guessed").send(&token_request()).await;
    assert!(matches!(reply.outcome, Outcome::NotExecuted(_)), "{:?}", reply.outcome);
    assert_eq!(reply.raw.as_ref().map(|raw| raw.status), Some(401));
    let nobody =
        Client::new(Http::new(&HttpOptions::default()).expect("a client"), Target::url(provider.url()));
    let reply = nobody.send(&token_request()).await;
    assert!(matches!(reply.outcome, Outcome::NotExecuted(_)), "{:?}", reply.outcome);
    assert!(reply.raw.is_none(), "nothing was sent");
}

#[tokio::test]
async fn lists_are_read_page_by_page() {
    let provider = provider().start().await.expect("a free port");
    let client = client(&provider, "s3cr3t");
    let mut made = Vec::new();
    for amount in 1..=5 {
        made.push(charged(&client, amount).await.charge_id);
    }
    let mut pages = client.pages(ListChargesRequest::builder().limit(2).build());
    let mut found = Vec::new();
    while let Some(charge) = pages.next().await {
        found.push(charge.expect("a charge").charge_id);
    }
    made.reverse();
    assert_eq!(found, made);
}
