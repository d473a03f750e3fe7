//! Four methods of VeriTrans4G over real HTTP, against the provider made from the spec: a konbini payment with its push,
//! a bank's page that the browser posts to, PayPal in its steps, and carriers whose pages go on to the browser.

use std::path::Path;
use std::sync::LazyLock;
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::http::HeaderMap;
use axum::routing::post;
use denbun::hand_back::{self, HandedBack};
use denbun::notification::{self, Incoming, Notification, Received, Sender};
use denbun::page::{self, Relays};
use denbun::transport::{Http, HttpOptions};
use denbun::{
    Body, Client, Credentials, Date, Headers, Operation, Outcome, Relayed, Reply, Target, Verdict, Yen,
};
use denbun_codegen::diagnostic::Diagnostics;
use denbun_codegen::model::Spec;
use denbun_codegen::source::Sources;
use denbun_providers::veritrans4g::*;
use denbun_simulator::{Behavior, Running, Simulator};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;

const PATIENCE: Duration = Duration::from_secs(10);
/// The published example of a shop's secrets.
const SECRETS: [(&str, &str); 2] = [
    ("merchant_ccid", "A100000000000001000000cc"),
    ("merchant_secret", "abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789"),
];
const ORDER: &str = "order-77";

static SPEC: LazyLock<Spec> = LazyLock::new(|| {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs/veritrans4g");
    let spec = denbun_codegen::load(&path, &[], &mut Sources::new(), &mut Diagnostics::new());
    spec.expect("a spec without errors")
});

fn credentials() -> Credentials {
    SECRETS.into_iter().fold(Credentials::new(), |all, (name, value)| all.with(name, value))
}

/// The provider, a client in test mode, and what is pushed to the shop.
struct House {
    provider: Running,
    client: Client<Http>,
    pushed: mpsc::UnboundedReceiver<Incoming>,
}

async fn house() -> House {
    let (url, pushed) = shop().await;
    let simulator = Simulator::new(SPEC.clone()).notify(url);
    let simulator = SECRETS.into_iter().fold(simulator, |all, (name, value)| all.credential(name, value));
    let provider = simulator.start().await.expect("a free port");
    let mut options = HttpOptions::default();
    options.timeout = Duration::from_secs(5);
    let target = Target::url(provider.url()).in_mode("test").credentials(credentials());
    let client = Client::new(Http::new(&options).expect("a client"), target);
    House { provider, client, pushed }
}

/// The shop's address for pushes: takes what comes and says that it is kept.
async fn shop() -> (String, mpsc::UnboundedReceiver<Incoming>) {
    let (sender, pushed) = mpsc::unbounded_channel();
    let kept = move |headers: HeaderMap, body: Bytes| {
        let pairs = headers.iter().map(|(name, value)| (name.as_str(), value.to_str().unwrap_or_default()));
        let incoming = Incoming {
            method: "POST".to_owned(),
            query: Body::new(Vec::new()),
            headers: pairs.collect::<Vec<_>>().into_iter().collect::<Headers>(),
            body: Body::new(body.to_vec()),
        };
        sender.send(incoming).expect("the test listens");
        async { "Push data Accepted." }
    };
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("http://{}/push", listener.local_addr().expect("an address"));
    let router = Router::new().route("/push", post(kept));
    tokio::spawn(async move { axum::serve(listener, router).await });
    (url, pushed)
}

impl House {
    async fn send<O: Operation>(&self, request: &O) -> Reply<O::Answer> {
        let reply = self.client.send(request).await;
        assert!(reply.violations.is_empty(), "{}", reply.violations);
        reply
    }

    /// The next push, proved by its signature.
    async fn push<N: Notification + std::fmt::Debug>(&mut self) -> N {
        let incoming = tokio::time::timeout(PATIENCE, self.pushed.recv()).await.expect("in time");
        let incoming = incoming.expect("a push");
        let received: Received<N> = notification::receive_from(&incoming, &credentials());
        assert_eq!(received.sender, Sender::Proved, "{:?}", incoming.headers);
        let verified = received.verified().unwrap_or_else(|received| panic!("{received:?}"));
        verified.into_inner()
    }
}

fn answer<A: std::fmt::Debug>(reply: &Reply<A>) -> &A {
    reply.outcome.answer().unwrap_or_else(|| panic!("no answer: {:?}", reply.outcome))
}

fn konbini() -> CvsAuthorizeRequest {
    CvsAuthorizeRequest::builder()
        .chain(Chain::Sej)
        .order_id(ORDER)
        .amount(Yen(2100))
        .name1("顧客姓")
        .name2("顧客名")
        .tel_no("05-1234-5678")
        .pay_limit("2026/12/02")
        .build()
}

#[tokio::test]
async fn a_konbini_payment_is_accepted_and_then_paid() {
    let mut house = house().await;
    let reply = house.send(&konbini()).await;
    assert!(reply.outcome.is_unknown(), "an accepted application is no payment");
    assert!(reply.resolve.is_some());
    let accepted = &answer(&reply).result;
    assert_eq!(accepted.status.as_str(), "success");
    assert_eq!(accepted.order_id.as_deref(), Some(ORDER));
    assert_eq!(accepted.receipt_no.as_deref(), Some("1234567890123"));

    let push: PushCvs = house.push().await;
    let records = push.records.expect("records");
    assert_eq!(u64::try_from(records.len()), Ok(push.count));
    assert_eq!(records[0].order_id, ORDER);
    assert_eq!(records[0].verdict(), Verdict::Confirmed);

    let cancel = CvsCancelRequest::builder().chain(Chain::Sej).order_id(ORDER).build();
    assert!(house.send(&cancel).await.outcome.is_confirmed());
}

#[tokio::test]
async fn a_konbini_application_is_refused() {
    let house = house().await;
    house.provider.next("cvs_authorize", Behavior::Decline);
    assert!(matches!(house.send(&konbini()).await.outcome, Outcome::Declined(_)));
    // What a chain does not take never leaves.
    let mut remark = konbini();
    remark.free1 = Some("備考".to_owned());
    let refused = house.client.send(&remark).await;
    assert!(matches!(refused.outcome, Outcome::NotExecuted(_)), "{:?}", refused.outcome);
}

#[tokio::test]
async fn a_bank_s_page_takes_what_the_answer_gave() {
    let mut house = house().await;
    let request = BankAuthorizeNetbankDirectRequest::builder()
        .netbank(Netbank::Pc)
        .order_id(ORDER)
        .amount(Yen(100))
        .name1("顧客")
        .kana1("コキャク")
        .pay_limit(Date::constant(2026, 12, 2))
        .contents("請求内容")
        .contents_kana("セイキュウナイヨウ")
        .pay_csv("0001")
        .build();
    let reply = house.send(&request).await;
    assert!(reply.outcome.is_unknown());

    // The provider made from the spec has one example for all; this is the one of a bank's page.
    let wire = br#"{"result":{"mstatus":"success","orderId":"order-77","shunoKikanNo":"58191","billPattern":"1","bill":"abc123","url":"https://bank.example.jp/pay"}}"#;
    let result = denbun::decode::<BankAuthorizeResponse>(wire).expect("an answer").message.result;
    let url = result.url.expect("the page's address");
    let page = BankPageRequest::builder()
        .skno(result.shuno_kikan_no.expect("skno"))
        .bptn(result.bill_pattern.expect("bptn"))
        .bill(result.bill.expect("bill"))
        .build();
    let form = page::form(&page, &Target::live().address(&url)).expect("a form");
    let html = String::from_utf8(form.html().to_vec()).expect("UTF-8");
    for part in [
        &*url,
        "name=\"skno\" value=\"58191\"",
        "name=\"bptn\" value=\"1\"",
        "name=\"bill\" value=\"abc123\"",
    ] {
        assert!(html.contains(part), "{part}: {html}");
    }
    let shown = browser_posts(&house.provider, "bank_page", "skno=58191&bptn=1&bill=abc123").await;
    assert!(shown.starts_with("HTTP/1.1 200"), "{shown}");
    assert!(shown.contains("銀行決済 入金画面表示要求") && !shown.contains("決済する"), "{shown}");
    // Nothing is paid before.
    let push: PushBank = house.push().await;
    assert_eq!(push.records.expect("records")[0].verdict(), Verdict::Confirmed);
}

/// What a browser sends when it submits a form, and what it gets.
async fn browser_posts(provider: &Running, operation: &str, form: &str) -> String {
    let page = provider.page(operation);
    let (address, path) = page.trim_start_matches("http://").split_once('/').expect("a path");
    let mut stream = TcpStream::connect(address).await.expect("the provider listens");
    let request = format!(
        "POST /{path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{form}",
        form.len()
    );
    stream.write_all(request.as_bytes()).await.expect("sent");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.expect("answered");
    String::from_utf8(answer).expect("UTF-8")
}

#[tokio::test]
async fn paypal_pays_at_the_last_of_its_steps() {
    let mut house = house().await;
    let set = PaypalAuthorizeSetRequest::builder()
        .order_id(ORDER)
        .amount(Yen(10))
        .return_url("https://shop.example.jp/paypal/return")
        .cancel_url("https://shop.example.jp/paypal/cancel")
        .build();
    let reply = house.send(&set).await;
    assert!(reply.outcome.is_unknown(), "nothing is authorized before do");
    assert!(answer(&reply).result.login_url.is_some());

    let incoming = Incoming {
        method: "GET".to_owned(),
        query: Body::new(b"token=EC-1AB23456CD789012E&PayerID=ABCDEFGH12345".to_vec()),
        headers: Headers::new(),
        body: Body::new(Vec::new()),
    };
    let back: HandedBack<ReturnPaypal> = hand_back::receive(&incoming);
    assert_eq!(back.verdict(), Verdict::Unknown);
    let hint = back.content.expect("both values");
    let (token, payer) = (hint.unproven().token.clone(), hint.unproven().payer_id.clone());

    let get = PaypalAuthorizeGetRequest::builder().token(token.clone()).build();
    assert!(house.send(&get).await.outcome.is_confirmed());
    let done = PaypalAuthorizeDoRequest::builder().payer_id(payer).token(token).build();
    assert!(house.send(&done).await.outcome.is_confirmed());
    let capture = PaypalCaptureRequest::builder().order_id(ORDER).amount(Yen(10)).build();
    assert!(house.send(&capture).await.outcome.is_confirmed());
    let push: PushPaypal = house.push().await;
    assert_eq!(push.records.expect("records")[0].order_id, ORDER);
    let refund = PaypalRefundRequest::builder().order_id(ORDER).amount(Yen(4)).build();
    assert!(house.send(&refund).await.outcome.is_confirmed());
}

#[tokio::test]
async fn a_continuous_charge_is_ended_by_its_consumer() {
    let mut house = house().await;
    let end = CarrierTerminateByConsumerRequest::builder()
        .order_id(ORDER)
        .carrier(Carrier::Docomo)
        .terminal_kind(TerminalKind::Smartphone)
        .build();
    let reply = house.send(&end).await;
    assert!(reply.outcome.is_unknown(), "the consumer ends it");
    let push: PushCarrier = house.push().await;
    assert_eq!(push.records.expect("records")[0].verdict(), Verdict::Confirmed);

    // The page goes on as it is, in the charset the carrier takes.
    let mut answer = answer(&reply).clone();
    answer.result.response_contents = Some(Relayed::new("<p>終了しますか</p>"));
    let page = end.relay(&answer).expect("it can be written").expect("a page");
    assert_eq!(page.content_type(), "text/html; charset=Shift_JIS");
    assert_eq!(page.html(), b"<p>\x8fI\x97\xb9\x82\xb5\x82\xdc\x82\xb7\x82\xa9</p>");
    let mut elsewhere = end.clone();
    elsewhere.carrier = Carrier::Flets;
    let page = elsewhere.relay(&answer).expect("it can be written").expect("a page");
    assert_eq!(
        (page.content_type().as_str(), page.html()),
        ("text/html; charset=UTF-8", "<p>終了しますか</p>".as_bytes())
    );
    answer.result.response_contents = Some(Relayed::new("<p>🍣</p>"));
    assert!(end.relay(&answer).is_err(), "nothing is replaced");
}

#[tokio::test]
async fn carriers_refuse_what_others_take() {
    let house = house().await;
    let of = |carrier| {
        CarrierAuthorizeRequest::builder()
            .order_id(ORDER)
            .carrier(carrier)
            .amount(Yen(500))
            .terminal_kind(TerminalKind::Smartphone)
            .build()
    };
    for carrier in [Carrier::Docomo, Carrier::Au, Carrier::SbKtai, Carrier::Flets] {
        assert!(house.send(&of(carrier)).await.outcome.is_unknown(), "{carrier:?}");
    }
    let refused = house.client.send(&of(Carrier::SBikkuri)).await;
    let Outcome::NotExecuted(why) = &refused.outcome else { panic!("{:?}", refused.outcome) };
    assert!(format!("{why}").contains("terminalKind"), "{why}");
}
