//! A shop and a provider, each at an origin of its own.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use denbun::page::{self, Link, Look, PageForm};
use denbun::{Charset, Credentials, Incoming, Target};
use denbun_codegen::diagnostic::Diagnostics;
use denbun_codegen::model::Spec;
use denbun_codegen::source::Sources;
use denbun_simulator::{Event, ReturnMethod, Running, Simulator};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use super::provider::KEY;

/// How long is waited for what has to happen.
const PATIENCE: Duration = Duration::from_secs(20);
/// How long is waited for what must not happen.
const QUIET: Duration = Duration::from_millis(1500);

pub(crate) struct House {
    pub(crate) charset: Charset,
    pub(crate) provider: Running,
    shop: Shop,
    address: String,
    server: JoinHandle<()>,
}

#[derive(Clone)]
struct Shop {
    target: Target,
    /// The shop's own address, to which a provider that goes on at once redirects.
    address: String,
    incoming: Arc<Mutex<Option<Incoming>>>,
}

impl House {
    /// With a provider that waits for clicks, or goes on by this method.
    pub(crate) async fn build(charset: Charset, go_on: Option<ReturnMethod>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = format!("http://{}", listener.local_addr().expect("an address"));
        let simulator = (0..3).fold(Simulator::new(spec(charset)), |simulator, number| {
            simulator.return_url(format!("{address}/back?to={number}"))
        });
        let simulator = match go_on {
            Some(method) => simulator.go_on(method, 1),
            None => simulator,
        };
        let provider = simulator.start().await.expect("a free port");
        let credentials = Credentials::new().with("return_key", KEY);
        let target = Target::live().address(provider.page("pay")).charset(charset).credentials(credentials);
        let shop = Shop { target, address: address.clone(), incoming: Arc::default() };
        let router = router(shop.clone());
        let server = tokio::spawn(async move {
            // The listener is open, so serving ends only with the task.
            let _ = axum::serve(listener, router).await;
        });
        House { charset, provider, shop, address, server }
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}{path}", self.address)
    }

    pub(crate) fn target(&self) -> Target {
        self.shop.target.clone()
    }

    pub(crate) fn credentials(&self) -> Credentials {
        Credentials::new().with("return_key", KEY)
    }

    /// What the shopper's browser brought to the provider: method and message.
    pub(crate) async fn brought(&mut self) -> (String, Vec<u8>) {
        loop {
            let event = self.provider.event(PATIENCE).await.expect("the shopper comes");
            if let Event::Request { operation: Some(_), method, message, .. } = event {
                return (method, message);
            }
        }
    }

    /// Whether nothing is brought for a while.
    pub(crate) async fn nothing_brought(&mut self) -> bool {
        self.provider.event(QUIET).await.is_none()
    }

    /// Whether anything happens beside the provider's answer.
    pub(crate) async fn something_else_happens(&mut self) -> bool {
        let answer = self.provider.event(PATIENCE).await;
        assert!(matches!(answer, Some(Event::Answer { status: 303, .. })), "{answer:?}");
        !self.nothing_brought().await || self.shop.incoming.lock().expect("no panic").is_some()
    }

    /// What came back to the shop, once.
    pub(crate) fn incoming(&self) -> Option<Incoming> {
        self.shop.incoming.lock().expect("no panic").take()
    }
}

impl Drop for House {
    fn drop(&mut self) {
        self.server.abort();
    }
}

fn spec(charset: Charset) -> Spec {
    let text = include_str!("../../pages/hosted.yaml");
    let text = text.replace("charset: Shift_JIS", &format!("charset: {charset}"));
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let nothing = |path: &str| Err(format!("there is no {path}"));
    let spec = denbun_codegen::load_text("hosted.yaml", &text, &nothing, &mut sources, &mut diagnostics);
    let found: Vec<&str> = diagnostics.iter().map(|it| it.message.as_str()).collect();
    spec.unwrap_or_else(|| panic!("a spec without errors: {found:?}"))
}

fn router(shop: Shop) -> Router {
    Router::new()
        .route("/pay", get(pay))
        .route("/onward", get(onward))
        .route("/link", get(link))
        .route("/tampered-script", get(tampered_script))
        .route("/tampered-address", get(tampered_address))
        .route("/back", get(back).post(back))
        .with_state(shop)
}

async fn pay(State(shop): State<Shop>) -> PageForm {
    page::form(&super::pay(), &shop.target).expect("a valid request")
}

/// The same under a policy that allows the provider to redirect back.
async fn onward(State(shop): State<Shop>) -> PageForm {
    let look = Look::default().redirects_to(&shop.address);
    page::form_with(&super::pay(), &shop.target, &look).expect("a valid request")
}

async fn link(State(shop): State<Shop>) -> Link {
    page::link(&super::pay(), &shop.target).expect("a valid request")
}

/// Somebody else's script in place of the document's own.
async fn tampered_script(State(shop): State<Shop>) -> Response {
    tampered(&shop, "<script>", "<script>document.title = 'evil';")
}

/// Another address under the document's own script.
async fn tampered_address(State(shop): State<Shop>) -> Response {
    tampered(&shop, "action=\"http://127.0.0.1:", "action=\"http://localhost:")
}

fn tampered(shop: &Shop, from: &str, to: &str) -> Response {
    let form = page::form(&super::pay(), &shop.target).expect("a valid request");
    let headers = form.headers();
    let html = String::from_utf8(form.html().to_vec()).expect("UTF-8").replace(from, to);
    let mut response = Html(html).into_response();
    for (name, value) in headers.iter() {
        let name: axum::http::HeaderName = name.parse().expect("a name");
        response.headers_mut().insert(name, value.parse().expect("a value"));
    }
    response
}

async fn back(State(shop): State<Shop>, incoming: Incoming) -> Html<&'static str> {
    *shop.incoming.lock().expect("no panic") = Some(incoming);
    Html("<!DOCTYPE html><meta charset=\"UTF-8\"><title>shop</title><p id=\"received\">received</p>")
}
