//! Pages, links and hand-backs in axum, over real HTTP.

use axum::Router;
use axum::routing::get;
use denbun::HandedBack;
use denbun::page::{self, Link, PageForm};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use super::shop::{Back, Pay};
use super::target;

async fn form() -> PageForm {
    page::form(&Pay::default(), &target()).expect("a valid request")
}

async fn link() -> Link {
    page::link(&Pay::default(), &target()).expect("a valid request")
}

async fn returned(handed_back: HandedBack<Back>) -> String {
    let order = handed_back.content.map(|hint| hint.unproven().order.clone()).unwrap_or_default();
    format!("{} {}", order.unwrap_or_default(), handed_back.violations.len())
}

async fn answer(request: &[u8]) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let router = Router::new()
        .route("/form", get(form))
        .route("/link", get(link))
        .route("/back", get(returned).post(returned));
    let server = tokio::spawn(async move { axum::serve(listener, router).await });
    let mut stream = TcpStream::connect(address).await.unwrap();
    // A server that refuses a body closes before it has read it.
    let _ = stream.write_all(request).await;
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer).await;
    server.abort();
    String::from_utf8_lossy(&answer).into_owned()
}

#[tokio::test]
async fn a_form_comes_with_its_headers() {
    let answer = answer(b"GET /form HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").await;
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    for header in [
        "content-type: text/html; charset=Shift_JIS\r\n",
        "cache-control: no-store\r\n",
        "referrer-policy: strict-origin\r\n",
        "content-security-policy: default-src 'none'; form-action https://pay.example;",
        "x-content-type-options: nosniff\r\n",
    ] {
        assert!(answer.contains(header), "{header} in {answer}");
    }
}

#[tokio::test]
async fn a_link_is_a_redirect() {
    let answer = answer(b"GET /link HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").await;
    assert!(answer.starts_with("HTTP/1.1 303"), "{answer}");
    assert!(
        answer.contains("location: https://pay.example/m/1?m=7&AMOUNT=1000&ORDER=A-1&FREE3="),
        "{answer}"
    );
}

#[tokio::test]
async fn a_hand_back_comes_by_get_and_by_post() {
    let by_get = b"GET /back?RC=0&ORDER=%95%5C HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    let by_post =
        b"POST /back?RC=9&ORDER=no HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 17\r\n\
        Content-Type: application/x-www-form-urlencoded\r\n\r\nRC=0&ORDER=%95%5C";
    for request in [by_get.as_slice(), by_post] {
        let answer = answer(request).await;
        assert!(answer.ends_with("\r\n\r\n表 0"), "{answer}");
    }
}

#[tokio::test]
async fn a_large_body_is_refused_before_it_is_read() {
    let answer =
        answer(b"POST /back HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 10485760\r\n\r\n")
            .await;
    assert!(answer.starts_with("HTTP/1.1 413"), "{answer}");
}
