//! VeriTrans4G over real HTTP, against the provider made from its spec: cards in both modes, and 3-D Secure with its
//! push and the browser's return.

use std::path::Path;
use std::sync::LazyLock;
use std::time::Duration;

use axum::Router;
use denbun::notification::{Proof, Receiver, receive_from};
use denbun::operation::Resolve;
use denbun::page::Relays;
use denbun::transport::{Http, HttpOptions};
use denbun::{
    Answered, Body, Client, Credentials, Headers, Incoming, Outcome, Received, Reply, Sender, Target,
    Verdict, Yen, hand_back,
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

static SPEC: LazyLock<Spec> = LazyLock::new(|| {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs/veritrans4g");
    let spec = denbun_codegen::load(&path, &[], &mut Sources::new(), &mut Diagnostics::new());
    spec.expect("a spec without errors")
});

fn provider() -> Simulator {
    Simulator::new(SPEC.clone()).credential("merchant_ccid", CCID).credential("merchant_secret", SECRET)
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
    assert!(matches!(reply.resolve, Some(Resolve::Operation("search"))), "{reply:?}");

    let keys =
        SearchParameters::builder().common(SearchCommonKeys::builder().order_id("order-1").build()).build();
    let reply = client.send(&SearchRequest::builder().keys(keys).build()).await;
    let found = &confirmed(&reply).result;
    assert!(found.orders.as_ref().is_some_and(|orders| orders.items.is_some()), "{found:?}");
}

#[tokio::test]
async fn an_answer_for_another_order_proves_nothing() {
    let provider = provider().start().await.expect("a free port");
    let client = client(&provider, "live", SECRET);
    let other =
        br#"{"result":{"mstatus":"success","orderId":"order-2","reqAmount":"1200","serviceType":"card"}}"#;
    provider.next("card_authorize", Behavior::Raw(other.to_vec()));
    let reply = client.send(&card("order-1", 1200)).await;
    assert!(reply.outcome.is_unknown(), "{:?}", reply.outcome);
}

/// What the shop's address of pushes saw: who sent it, whether that is proved, and its records' order numbers.
type Seen = (Sender, Option<Proof>, Vec<String>);

/// The shop's server: takes what comes, and says that it is kept.
async fn shop(secret: &str) -> (String, mpsc::UnboundedReceiver<Seen>) {
    let (sender, seen) = mpsc::unbounded_channel();
    let receiver =
        Receiver::new(Credentials::from(credentials(secret)), move |received: Received<PushMpi>| {
            let sender = sender.clone();
            async move {
                let who = received.sender;
                let orders = match &received.content {
                    Ok(hint) => order_numbers(hint.unproven()),
                    Err(_) => Vec::new(),
                };
                let proof = received.verified().ok().map(|verified| verified.proof().clone());
                sender.send((who, proof, orders)).expect("the test listens");
                Answered::accepted()
            }
        });
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("http://{}/push", listener.local_addr().expect("an address"));
    let router = Router::new().route_service("/push", receiver);
    tokio::spawn(async move { axum::serve(listener, router).await });
    (url, seen)
}

fn order_numbers(push: &PushMpi) -> Vec<String> {
    push.records.iter().flatten().map(|record| record.order_id.clone()).collect()
}

#[tokio::test]
async fn three_d_secure_is_pushed_and_asked_for() {
    for (entered, who, answered) in
        [(SECRET.to_owned(), Sender::Proved, 200), (SECRET.replace('a', "b"), Sender::Unproved, 500)]
    {
        let (url, mut seen) = shop(&entered).await;
        let mut provider = provider().notify(url).start().await.expect("a free port");
        let client = client(&provider, "test", SECRET);

        let request = three_ds("order-5");
        let reply = client.send(&request).await;
        assert!(reply.outcome.is_unknown(), "nobody has paid: {:?}", reply.outcome);
        assert_eq!(reply.resolve, Some(Resolve::Operation("mpi_get_result")));
        let answer = reply.outcome.answer().expect("an answer");
        assert_eq!(answer.result.order_id.as_deref(), Some("order-5"));
        assert_eq!(answer.result.sent_amount, Some(Yen(3000)));
        let page = request.relay(answer).expect("a charset that fits").expect("a page");
        assert_eq!(page.html(), answer.result.browser_html.as_ref().expect("a page").as_bytes());

        let (sender, proof, orders) =
            tokio::time::timeout(PATIENCE, seen.recv()).await.expect("in time").expect("a push");
        assert_eq!((sender, orders), (who, vec!["order-5".to_owned()]));
        assert_eq!(proof.is_some(), who == Sender::Proved);
        while let Some(event) = provider.event(Duration::from_millis(100)).await {
            if let Event::Notified { answer, .. } = event {
                assert_eq!(answer.expect("an answer").0, answered);
            }
        }

        // The browser comes back before the push or after it, or never.
        let returned = provider.brought_back("return_mpi", Verdict::Confirmed).expect("an example");
        let returned = returned_with(returned);
        assert_eq!(returned.signed(&Credentials::from(credentials(&entered))).is_ok(), who == Sender::Proved);

        let look_up = MpiGetResultRequest::builder().order_id("order-5").build();
        let reply = client.send(&look_up).await;
        let result = &confirmed(&reply).result;
        assert_eq!(result.order_id.as_deref(), Some("order-5"));
        assert_eq!(result.card_status.as_ref().map(|it| it.as_str()), Some("success"));
    }
}

/// A recorded push (V3 of the facts) and what stands in its header.
const PUSH: &str = "numberOfNotify=1&pushTime=20230609163134&pushId=100&orderId0000=1657593096\
    &vResultCode0000=G011A00100000000&txnType0000=AuthorizeConfirm&mpiMstatus0000=success\
    &cardMstatus0000=success&dummy0000=1";
const DIGEST: &str = "96afe3ca78dd828e1b4643dacae031422ca252bdb2a109178d4637bd44a7ee99";
/// The same with the key as its text, which is the mistake to make.
const OF_THE_TEXT: &str = "01a95f4c74009db32adad298a094b361bea121179adb801a03be07e2cb2ee896";

fn push(body: &str, headers: &[String]) -> Received<PushMpi> {
    let mut all = Headers::new();
    headers.iter().for_each(|value| all.push("Content-HMAC", value.clone()));
    let incoming = Incoming {
        method: "POST".into(),
        query: Body::default(),
        headers: all,
        body: Body::new(body.as_bytes().to_vec()),
    };
    receive_from(&incoming, &Credentials::from(credentials(SECRET)))
}

fn header(digest: &str) -> String {
    format!("h=HmacSHA256;s={CCID};v={digest}")
}

#[test]
fn a_recorded_push_is_proved_by_its_header() {
    let received = push(PUSH, &[header(DIGEST)]);
    // One push may tell of several orders: what it says of money, its records say.
    assert_eq!((received.sender, received.verdict()), (Sender::Proved, Verdict::Unknown));
    let verified = received.verified().unwrap_or_else(|_| panic!("it is proved"));
    let [record] = verified.get().records.as_deref().expect("records") else { panic!("one record") };
    assert_eq!(record.order_id, "1657593096");
    assert_eq!(record.verdict(), Verdict::Confirmed);
}

#[test]
fn a_push_that_nothing_proves_is_kept_and_not_believed() {
    let another = PUSH.replace("100", "101");
    let cases = [
        ("without the header", PUSH, vec![]),
        ("the key as its text", PUSH, vec![header(OF_THE_TEXT)]),
        ("another body", another.as_str(), vec![header(DIGEST)]),
        ("another shop", PUSH, vec![header(DIGEST).replace(CCID, "A100000000000002000000cc")]),
        ("twice", PUSH, vec![header(DIGEST), header(DIGEST)]),
        ("half of it", PUSH, vec![header(&DIGEST[..32])]),
        ("no such thing", PUSH, vec![DIGEST.to_owned()]),
    ];
    for (what, body, headers) in cases {
        let received = push(body, &headers);
        assert_eq!(received.sender, Sender::Unproved, "{what}");
        assert_eq!(&*received.raw, body.as_bytes(), "{what}");
        assert_eq!(received.accepted().status(), 500, "{what}");
        assert!(received.verified().is_err(), "{what}");
    }
}

/// A recorded return (V2 of the facts).
const RETURN: &[(&str, &str)] = &[
    ("RequestId", "YqAkr6wfBVEAAAS%40SK0AAAAF"),
    ("OrderId", "order-1654662296"),
    ("mpiMstatus", "success"),
    ("cardMstatus", "success"),
    ("vResultCode", "G011A00100000000"),
    ("reqCurrencyUnit", ""),
    ("cardTransactionType", "a"),
    ("centerRequestDate", "20220608132519"),
    ("centerResponseDate", "20220608132519"),
    ("connectedCenterId", "jcn"),
    ("reqCardNumber", "411111********11"),
    ("reqAmount", "100"),
    ("acquirerCode", "05"),
    ("authCode", "000000"),
    ("tradUrl", ""),
    ("fdResult", ""),
    (
        "authParams",
        "ZmRSZXN1bHQsYXV0aENvZGUsUmVxdWVzdElkLG1waU1zdGF0dXMsY2VudGVyUmVxdWVzdERhdGUsY2VudGVyUmVzcG9uc2VEYXRlLE9yZGVy\
         SWQscmVxQ2FyZE51bWJlcixjYXJkVHJhbnNhY3Rpb25UeXBlLGNhcmRNc3RhdHVzLHRyYWRVcmwscmVxQ3VycmVuY3lVbml0LGNvbm5lY3Rl\
         ZENlbnRlcklkLHJlcUFtb3VudCxhY3F1aXJlckNvZGUsdlJlc3VsdENvZGU%3D",
    ),
    ("vAuthInfo", "27faee59e696f68f9da0a485da1e9a7c827e9308b6a73828366a528e7158938c"),
];

fn handed_back(fields: &[(&str, &str)]) -> hand_back::HandedBack<ReturnMpi> {
    let pairs: Vec<_> = fields.iter().map(|(name, value)| format!("{name}={value}")).collect();
    returned_with(pairs.join("&").into_bytes())
}

/// What the browser posts to the shop, whose address has a query of its own.
fn returned_with(body: Vec<u8>) -> hand_back::HandedBack<ReturnMpi> {
    let query = Body::new(b"shop=1".to_vec());
    let incoming = Incoming { method: "POST".into(), query, headers: Headers::new(), body: Body::new(body) };
    hand_back::receive(&incoming)
}

#[test]
fn a_recorded_return_is_proved_by_its_fields() {
    let ours = Credentials::from(credentials(SECRET));
    let returned = handed_back(RETURN);
    assert_eq!(returned.verdict(), Verdict::Confirmed);
    assert!(returned.unsigned(&ours).is_none(), "{:?}", returned.unsigned(&ours));
    let proved = returned.signed(&ours).unwrap_or_else(|_| panic!("it is proved"));
    assert_eq!(
        (proved.get().order_id.as_str(), proved.get().sent_amount),
        ("order-1654662296", Some(Yen(100)))
    );
}

#[test]
fn a_return_that_was_changed_proves_nothing() {
    let ours = Credentials::from(credentials(SECRET));
    let changed = |name: &str, value: &'static str| -> Vec<(&str, &str)> {
        RETURN.iter().map(|(key, old)| (*key, if *key == name { value } else { *old })).collect()
    };
    let without = |name: &str| -> Vec<(&str, &str)> {
        RETURN.iter().filter(|(key, _)| *key != name).copied().collect()
    };
    let mut twice = RETURN.to_vec();
    twice.push(("mpiMstatus", "success"));
    let cases = [
        ("another amount", changed("reqAmount", "1")),
        ("another order", changed("OrderId", "order-1")),
        ("another result", changed("cardMstatus", "failure")),
        ("no digest", without("vAuthInfo")),
        ("no list", without("authParams")),
        ("a listed field is missing", without("authCode")),
        ("a list of nothing", changed("authParams", "")),
        ("a list of one", changed("authParams", "T3JkZXJJZA%3D%3D")),
        ("a field twice", twice),
    ];
    for (what, fields) in cases {
        let handed_back = handed_back(&fields);
        assert!(handed_back.unsigned(&ours).is_some(), "{what}");
        assert!(handed_back.signed(&ours).is_err(), "{what}");
    }
}

#[test]
fn a_return_without_details_says_which_order_to_ask_for() {
    let query = b"RequestId=YqAkr6wfBVEAAAS%40SK0AAAAF&OrderId=order-1654662296";
    for (method, query, body) in [("GET", &query[..], &b""[..]), ("POST", b"", query)] {
        let incoming = Incoming {
            method: method.into(),
            query: Body::new(query.to_vec()),
            headers: Headers::new(),
            body: Body::new(body.to_vec()),
        };
        let handed_back = hand_back::receive::<ReturnMpiWithoutDetails>(&incoming);
        assert_eq!(handed_back.verdict(), Verdict::Unknown);
        let hint = handed_back.content.expect("it can be read");
        assert_eq!(hint.unproven().order_id, "order-1654662296");
    }
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
