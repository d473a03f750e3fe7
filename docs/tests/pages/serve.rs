//! The server: pages, news of changes, and nobody else's names.

use std::io::{Read, Write};
use std::net::TcpStream;

use denbun_docs::{Server, Site};

fn ask(server: &Server, request: &str) -> String {
    let address = server.url();
    let address = address.trim_start_matches("http://").trim_end_matches('/');
    let mut stream = TcpStream::connect(address).expect("the server");
    stream.write_all(request.as_bytes()).expect("sent");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("an answer");
    answer
}

fn get(server: &Server, path: &str) -> String {
    ask(server, &format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"))
}

/// The version that follows this one, and what is wrong.
fn news(server: &Server, known: u64) -> (u64, String) {
    let answer = get(server, &format!("/denbun-news?{known}"));
    let (_, body) = answer.split_once("\r\n\r\n").expect("a body");
    let news: serde_json::Value = serde_json::from_str(body).expect("JSON");
    (news["version"].as_u64().expect("a number"), news["problem"].as_str().expect("a text").to_owned())
}

fn site(text: &str) -> Site {
    let mut site = Site::default();
    site.add("index.html", format!("<body>{text}</body>"));
    site.add("providers/a/index.html", "<body>a</body>");
    site.add("assets/denbun.css", "p{}");
    site
}

#[test]
fn pages_are_served_and_change() {
    let server = Server::start(site("first"), 0).expect("a free port");
    assert!(server.url().starts_with("http://127.0.0.1:"));
    let page = get(&server, "/");
    assert!(
        page.starts_with("HTTP/1.1 200 OK\r\n") && page.contains("first") && page.contains("location.reload")
    );
    assert!(get(&server, "/providers/a").contains("<body>a"));
    let css = get(&server, "/assets/denbun.css");
    assert!(css.contains("text/css") && css.ends_with("\r\n\r\np{}"));
    assert!(get(&server, "/../secret").starts_with("HTTP/1.1 404"));
    assert_eq!(news(&server, 0), (1, String::new()));

    server.complain("line 3");
    assert_eq!(news(&server, 1), (2, "line 3".to_owned()));
    server.show(site("second"));
    assert_eq!(news(&server, 2), (3, String::new()));
    assert!(get(&server, "/index.html").contains("second"));
}

#[test]
fn other_names_methods_and_noise_are_refused() {
    let server = Server::start(site("first"), 0).expect("a free port");
    let evil = ask(&server, "GET / HTTP/1.1\r\nHost: evil.example:80\r\n\r\n");
    assert!(evil.starts_with("HTTP/1.1 403") && !evil.contains("first"));
    assert!(ask(&server, "POST / HTTP/1.1\r\nHost: localhost\r\n\r\n").starts_with("HTTP/1.1 405"));
    assert!(ask(&server, "HEAD / HTTP/1.1\r\nHost: localhost\r\n\r\n").ends_with("\r\n\r\n"));
    assert!(ask(&server, "noise\r\n\r\n").starts_with("HTTP/1.1 400"));
}
