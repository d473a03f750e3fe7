//! The HTTP transport against a server of bare sockets: what is on the wire, and how each failure is reported.
#![cfg(feature = "http")]

#[allow(dead_code)]
mod provider;
#[allow(dead_code)]
mod shop;

use std::error::Error;
use std::io::Write;
use std::net::{Shutdown, TcpListener};
use std::thread;
use std::time::{Duration, Instant};

use denbun::outcome::{NotExecuted, UnknownReason};
use denbun::transport::{Http, HttpOptions};
use denbun::{Client, Operation, Outcome, Reply, Target};
use provider::Provider;
use shop::{Charge, LookUp};

fn send<O: Operation>(url: &str, operation: &O, options: &HttpOptions) -> Reply<O::Answer> {
    let client = Client::new(Http::new(options).unwrap(), Target::url(url)).attempts(3);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(client.send(operation))
}

fn charge(url: &str) -> Reply<shop::ChargeResult> {
    let mut options = HttpOptions::default();
    options.timeout = Duration::from_secs(10);
    send(url, &Charge::example(), &options)
}

fn impatient() -> HttpOptions {
    let mut options = HttpOptions::default();
    options.timeout = Duration::from_millis(300);
    options
}

/// Everything that can be printed of a reply that is unknown because of the transport.
fn shown<T>(reply: &Reply<T>) -> String {
    let Outcome::Unknown(unknown) = &reply.outcome else { panic!("{}", reply.outcome.as_str()) };
    let UnknownReason::Transport(error) = &unknown.reason else { panic!("{}", unknown.reason) };
    assert!(reply.raw.is_none());
    chain(error)
}

fn chain(error: &dyn Error) -> String {
    let mut shown = format!("{error} {error:?}");
    let mut source = error.source();
    while let Some(cause) = source {
        shown += &format!("\n{cause} {cause:?}");
        source = cause.source();
    }
    assert!(!shown.contains("http://") && !shown.contains("charge") && !shown.contains("look_up"), "{shown}");
    assert!(!shown.contains("gid") && !shown.contains("4242") && !shown.contains("123456"), "{shown}");
    shown
}

#[test]
fn a_post_is_on_the_wire_as_encoded() {
    let provider = Provider::answering(
        "HTTP/1.1 200 OK\r\ncontent-length: 11\r\ncontent-type: text/plain\r\n\r\n77,1,,1000,",
    );
    let charge = Charge { memo: Some("山 &=*~'".into()), ..Charge::example() };
    let reply = send(&format!("{}/base/", provider.url), &charge, &HttpOptions::default());
    assert!(reply.outcome.is_confirmed());
    let raw = reply.raw.unwrap();
    assert_eq!(
        (raw.status, raw.content_type.as_deref(), raw.body.as_bytes()),
        (200, Some("text/plain"), &b"77,1,,1000,"[..])
    );

    let requests = provider.received();
    let [request] = &requests[..] else { panic!("{requests:?}") };
    let (head, body) = request.split_once("\r\n\r\n").unwrap();
    assert_eq!(body, "aid=123456&tkn=tok4242&am=1000&memo=%E5%B1%B1+%26%3D*%7E%27");
    assert!(head.starts_with("POST /base/charge HTTP/1.1\r\n"));
    let mut headers: Vec<_> = head.lines().skip(1).map(str::to_ascii_lowercase).collect();
    headers.sort();
    let host = format!("host: {}", provider.url.strip_prefix("http://").unwrap());
    let length = format!("content-length: {}", body.len());
    assert_eq!(headers, ["accept: */*", &length, "content-type: application/x-www-form-urlencoded", &host]);
}

#[test]
fn a_get_has_its_message_in_the_query_and_no_body() {
    let provider = Provider::answering("HTTP/1.1 200 OK\r\ncontent-length: 17\r\n\r\ngid=77&state=paid");
    let look_up = LookUp { payment_id: "7 '#%/?\"|^".into() };
    assert!(send(&provider.url, &look_up, &HttpOptions::default()).outcome.is_confirmed());
    let request = provider.received().remove(0);
    assert!(request.starts_with("GET /look_up?gid=7+%27%23%25%2F%3F%22%7C%5E HTTP/1.1\r\n"), "{request}");
    assert!(request.ends_with("\r\n\r\n") && !request.contains("content-"), "{request}");
}

#[test]
fn an_answer_in_chunks_and_one_that_ends_with_the_connection() {
    let chunked =
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\n77,\r\n8\r\n1,,1000,\r\n0\r\n\r\n";
    assert!(charge(&Provider::answering(chunked).url).outcome.is_confirmed());
    assert!(charge(&Provider::answering("HTTP/1.1 200 OK\r\n\r\n77,1,,1000,").url).outcome.is_confirmed());
}

#[test]
fn no_answer_in_time_is_unknown_and_not_repeated() {
    let provider = Provider::start(|_| thread::sleep(Duration::from_secs(2)));
    let started = Instant::now();
    let reply = send(&provider.url, &Charge::example(), &impatient());
    assert!(started.elapsed() < Duration::from_secs(2));
    assert!(shown(&reply).starts_with("no answer in time; the request may have been received"));
    assert_eq!(provider.received().len(), 1);
}

#[test]
fn an_answer_that_drips_does_not_outlast_the_timeout() {
    let provider = Provider::start(|stream| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 11\r\n\r\n");
        for byte in "77,1,,1000,".bytes() {
            thread::sleep(Duration::from_millis(100));
            let _ = stream.write_all(&[byte]);
        }
    });
    let reply = send(&provider.url, &Charge::example(), &impatient());
    assert!(shown(&reply).starts_with("no whole answer in time; the request may have been received"));
}

#[test]
fn a_refused_connection_was_never_used() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let reply = charge(&url);
    let Outcome::NotExecuted(NotExecuted::Transport(error)) = &reply.outcome else { panic!("sent") };
    assert!(chain(error).starts_with("no connection; the request was not sent"));
    let reply = send(&url, &LookUp { payment_id: "4242".into() }, &HttpOptions::default());
    let Outcome::NotExecuted(NotExecuted::Transport(error)) = &reply.outcome else { panic!("sent") };
    chain(error);
}

#[test]
fn an_address_that_is_none_was_never_used() {
    for url in ["", "pay.example", "ftp://pay.example", "http://", "http://pay example", "http://[::1"] {
        let reply = charge(url);
        let Outcome::NotExecuted(NotExecuted::Transport(error)) = &reply.outcome else {
            panic!("{url}: sent")
        };
        assert!(chain(error).contains("the request was not sent"), "{url}");
    }
}

#[test]
fn no_tls_no_request() {
    // A server that speaks no TLS answers the greeting with something else.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        for stream in listener.incoming() {
            let _ = stream.unwrap().write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n");
        }
    });
    assert!(matches!(charge(&url).outcome, Outcome::NotExecuted(NotExecuted::Transport(_))));
}

#[test]
fn a_greeting_that_is_not_answered_was_no_request() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    thread::spawn(move || listener.incoming().collect::<Vec<_>>());
    let mut options = HttpOptions::default();
    options.connect_timeout = Duration::from_millis(200);
    let reply = send(&url, &Charge::example(), &options);
    let Outcome::NotExecuted(NotExecuted::Transport(error)) = &reply.outcome else { panic!("sent") };
    assert!(chain(error).starts_with("no connection; the request was not sent"));
}

#[test]
fn a_redirect_is_not_followed() {
    for status in [301, 302, 303, 307, 308] {
        let elsewhere = Provider::answering("HTTP/1.1 200 OK\r\ncontent-length: 11\r\n\r\n77,1,,1000,");
        let to = elsewhere.url.clone();
        let provider = Provider::start(move |stream| {
            let _ = write!(
                stream,
                "HTTP/1.1 {status} Moved\r\nlocation: {to}/charge\r\ncontent-length: 0\r\n\r\n"
            );
        });
        let reply = charge(&provider.url);
        let Outcome::Unknown(unknown) = reply.outcome else { panic!("{status}") };
        assert!(matches!(unknown.reason, UnknownReason::Status(got) if got == status));
        assert_eq!((provider.received().len(), elsewhere.received().len()), (1, 0));
    }
}

#[test]
fn an_answer_may_be_as_long_as_the_bound_and_no_longer() {
    let provider = Provider::answering("HTTP/1.1 200 OK\r\ncontent-length: 11\r\n\r\n77,1,,1000,");
    let mut options = HttpOptions::default();
    options.max_answer = 11;
    assert!(send(&provider.url, &Charge::example(), &options).outcome.is_confirmed());
    options.max_answer = 10;
    let reply = send(&provider.url, &Charge::example(), &options);
    assert!(shown(&reply).starts_with("the answer is larger than 10 bytes; the request may have been"));
}

#[test]
fn an_answer_without_end_is_cut_off() {
    let provider = Provider::start(|stream| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n");
        while stream.write_all(&[b'7'; 1 << 16]).is_ok() {}
    });
    assert!(shown(&charge(&provider.url)).starts_with("the answer is larger than 1048576 bytes"));
}

#[test]
fn an_answer_that_breaks_off_is_unknown() {
    for answer in [
        "HTTP/1.1 200 OK\r\ncontent-length: 20\r\n\r\n77,1,,1000,",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nb\r\n77,1,,1000,\r\n",
        "HTTP/1.1 200 OK\r\ncontent-le",
        "HTTP/1.1",
        "",
        "77,1,,1000,",
        "HTTP/1.1 200 OK\r\ncontent-length: tok4242\r\n\r\n",
    ] {
        let provider = Provider::answering(answer);
        assert!(shown(&charge(&provider.url)).contains("the request may have been received"), "{answer}");
        assert_eq!(provider.received().len(), 1, "{answer}");
    }
}

#[test]
fn a_reset_connection_is_unknown() {
    let provider = Provider::start(|stream| drop(stream.shutdown(Shutdown::Both)));
    shown(&charge(&provider.url));
    assert_eq!(provider.received().len(), 1);
}

#[test]
fn each_exchange_has_its_own_connection() {
    // The provider keeps connections open and never answers twice on one.
    let provider = Provider::start(|stream| {
        let _ = stream
            .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 11\r\nconnection: keep-alive\r\n\r\n77,1,,1000,");
        std::mem::forget(stream.try_clone());
    });
    let client = Client::new(Http::new(&HttpOptions::default()).unwrap(), Target::url(&provider.url));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    for _ in 0..3 {
        assert!(runtime.block_on(client.send(&Charge::example())).outcome.is_confirmed());
    }
    assert_eq!(provider.received().len(), 3);
}

#[test]
fn answers_are_neither_asked_for_compressed_nor_decompressed() {
    let provider = Provider::answering(
        "HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 11\r\n\r\n77,1,,1000,",
    );
    assert!(charge(&provider.url).outcome.is_confirmed());
    assert!(!provider.received()[0].to_ascii_lowercase().contains("accept-encoding"));
}

#[test]
fn proxies_of_the_environment_are_ignored() {
    // The environment belongs to the whole process, so another one sends.
    let output = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "a_post_is_on_the_wire_as_encoded", "--test-threads=1"])
        .envs(
            ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "ALL_PROXY", "all_proxy"]
                .map(|name| (name, "http://127.0.0.1:1")),
        )
        .env_remove("NO_PROXY")
        .env_remove("no_proxy")
        .output()
        .unwrap();
    let printed = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && printed.contains("1 passed"), "{printed}");
}

#[test]
fn limits_may_be_as_large_as_there_are() {
    let provider = Provider::answering("HTTP/1.1 200 OK\r\ncontent-length: 11\r\n\r\n77,1,,1000,");
    let mut options = HttpOptions::default();
    options.timeout = Duration::MAX;
    options.connect_timeout = Duration::MAX;
    options.max_answer = usize::MAX;
    assert!(send(&provider.url, &Charge::example(), &options).outcome.is_confirmed());
    options.max_answer = 0;
    assert!(send(&provider.url, &Charge::example(), &options).outcome.is_unknown());
}

#[test]
fn headers_without_end_are_cut_off() {
    let flood = |line: &'static str| {
        Provider::start(move |stream| {
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\n");
            while stream.write_all(line.as_bytes()).is_ok() {}
        })
    };
    for line in ["x: y\r\n", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] {
        assert!(shown(&charge(&flood(line).url)).contains("may have been received"));
    }
}
