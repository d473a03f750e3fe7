//! The provider, the shop's own server, and a browser that opens what it is given.

use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, LazyLock, Mutex};
use std::time::Duration;

use axum::Router;
use axum::extract::{Request, State};
use denbun::notification::Received;
use denbun::transport::{Http, HttpOptions};
use denbun::{Client, Credentials, Incoming, Target, Verdict};
use denbun_codegen::diagnostic::Diagnostics;
use denbun_codegen::model::Spec;
use denbun_codegen::source::Sources;
use denbun_simulator::{Pace, Running, Simulator};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;

/// How long the shop waits for what may come.
const PATIENCE: Duration = Duration::from_millis(300);
/// How long a look at a payment takes that goes on by itself.
const PACE: Duration = Duration::from_millis(50);

/// What the shop and the providers have agreed on.
const SECRETS: [(&str, &str); 6] = [
    ("merchant_ccid", "A100000000000001000000cc"),
    ("merchant_secret", "abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789"),
    ("secret", "s3cr3t"),
    ("jwt", "a.b.c"),
    ("auth_token", "wh-5f2d0c"),
    ("hand_back_key", "a key of more than sixteen bytes"),
];

mod browser;
mod listed;

pub(crate) use listed::listed;

/// What the browser opens.
pub(crate) enum Visit {
    /// Nothing of the provider made here: a page that only the real one has.
    None,
    Get(String),
    /// An address, and a form's bytes.
    Post(String, Vec<u8>),
}

/// What came to the shop, and where.
#[derive(Debug)]
pub(crate) struct Came {
    path: String,
    incoming: Incoming,
}

impl Came {
    pub(crate) fn is_pushed(&self) -> bool {
        self.path == "/push"
    }

    pub(crate) fn notification(&self) -> Option<&Incoming> {
        self.is_pushed().then_some(&self.incoming)
    }

    pub(crate) fn hand_back(&self) -> Option<&Incoming> {
        (!self.is_pushed()).then_some(&self.incoming)
    }
}

pub(crate) struct House {
    pub(crate) provider: Running,
    pub(crate) client: Client<Http>,
    pub(crate) credentials: Credentials,
    came: tokio::sync::Mutex<mpsc::UnboundedReceiver<Came>>,
}

impl House {
    pub(crate) async fn build(provider: &'static str, flow: &str, seed: Option<u64>, browses: bool) -> Self {
        let (address, came) = shop().await;
        let simulator = Simulator::new(spec(provider))
            .flow(flow)
            .notify(format!("{address}/push"))
            .return_url(format!("{address}/back"));
        let simulator = if browses { simulator.wait_for_shopper() } else { simulator.carry_back(0) };
        let simulator = SECRETS.into_iter().fold(simulator, |all, (name, value)| all.credential(name, value));
        let simulator = if provider == "univapay" { simulator.pace(Pace::Every(PACE)) } else { simulator };
        let simulator = seed.into_iter().fold(simulator, Simulator::seed);
        let running = simulator.start().await.expect("a free port");
        let credentials =
            SECRETS.into_iter().fold(Credentials::new(), |all, (name, value)| all.with(name, value));
        let target = Target::url(running.url()).credentials(credentials.clone());
        let target = if provider == "veritrans4g" { target.in_mode("test") } else { target };
        let client = Client::new(Http::new(&HttpOptions::default()).expect("a client"), target);
        House { provider: running, client, credentials, came: tokio::sync::Mutex::new(came) }
    }

    /// The next thing that comes, if anything does.
    pub(crate) async fn came(&self) -> Option<Came> {
        let mut came = self.came.lock().await;
        tokio::time::timeout(PATIENCE, came.recv()).await.ok().flatten()
    }

    /// Opens what the shop has given to the browser, or what the provider's answer has for it, and follows it; the shopper
    /// decides so at the provider's page.
    pub(crate) async fn browse(&self, visit: Visit, answer: &[u8], verdict: Verdict) {
        let page = match visit {
            Visit::Get(url) => browser::Asked::get(url),
            Visit::Post(url, body) => browser::Asked::post(url, body),
            Visit::None => match browser::passed_on(answer, &self.provider.url()) {
                Some(asked) => asked,
                None => return,
            },
        };
        browser::follow(page, verdict).await;
    }

    /// Opens what the shop has given to the browser.
    pub(crate) async fn open(&self, visit: Visit) {
        let (method, url, body) = match visit {
            Visit::None => return,
            Visit::Get(url) => ("GET", url, Vec::new()),
            Visit::Post(url, body) => ("POST", url, body),
        };
        let (address, path) = url.trim_start_matches("http://").split_once('/').expect("a path");
        let mut stream = TcpStream::connect(address).await.expect("the provider listens");
        let head = format!(
            "{method} /{path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n",
            body.len()
        );
        stream.write_all(head.as_bytes()).await.expect("sent");
        stream.write_all(&body).await.expect("sent");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).await.expect("answered");
        let answer = String::from_utf8_lossy(&answer);
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    }
}

fn spec(provider: &'static str) -> Arc<Spec> {
    static SPECS: LazyLock<Mutex<HashMap<&'static str, Arc<Spec>>>> = LazyLock::new(Mutex::default);
    let mut specs = SPECS.lock().expect("no test panics while it loads a spec");
    let load = || {
        let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
        let path = match specs.join(provider) {
            folder if folder.is_dir() => folder,
            _ => specs.join(format!("{provider}.yaml")),
        };
        let spec = denbun_codegen::load(&path, &[], &mut Sources::new(), &mut Diagnostics::new());
        Arc::new(spec.expect("a spec without errors"))
    };
    specs.entry(provider).or_insert_with(load).clone()
}

/// The shop's server: keeps what comes, and says so.
async fn shop() -> (String, mpsc::UnboundedReceiver<Came>) {
    let (sender, came) = mpsc::unbounded_channel();
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = format!("http://{}", listener.local_addr().expect("an address"));
    let router = Router::new().fallback(keep).with_state(sender);
    tokio::spawn(async move { axum::serve(listener, router).await });
    (address, came)
}

async fn keep(State(sender): State<mpsc::UnboundedSender<Came>>, request: Request) -> &'static str {
    let path = request.uri().path().to_owned();
    let incoming = Incoming::read(request, Incoming::MAX_BODY, None).await.expect("a small request");
    // Whoever has come to an end listens no more.
    let _ = sender.send(Came { path, incoming });
    "OK"
}

/// Whether a notification is just what its spec says.
pub(crate) fn is_whole<N>(received: &Received<N>) -> bool {
    received.content.is_ok() && received.violations.is_empty() && received.unknown.is_empty()
}

/// What a message says in its words, where no condition does.
pub(crate) fn in_words(raw: &[u8]) -> Verdict {
    let text = String::from_utf8_lossy(raw);
    match (text.contains("\"successful\""), text.contains("\"failed\"")) {
        (true, false) => Verdict::Confirmed,
        (false, true) => Verdict::Declined,
        (_, _) => Verdict::Unknown,
    }
}
