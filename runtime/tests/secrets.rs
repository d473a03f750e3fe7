//! Whatever is secret in an exchange (credentials, values of the path, of the message, of headers, of the answer) is in
//! nothing that can be printed of it.
#![cfg(feature = "http")]

#[allow(dead_code)]
mod api;
#[allow(dead_code)]
mod provider;

use std::error::Error;
use std::fmt::Write;

use api::Note;
use denbun::outcome::UnknownReason;
use denbun::transport::{Http, HttpOptions, InProcess, Recording};
use denbun::{
    Client, Credentials, HttpRequest, HttpResponse, Incoming, Outcome, Reply, Target, prepare, receive_from,
};
use proptest::prelude::*;
use provider::{Provider, answer};

/// Secrets of the same shape as real ones: long enough not to be found by chance.
fn secret() -> impl Strategy<Value = String> {
    r#"[A-Za-z0-9_/+"\\<-]{16,20}"#
}

fn run<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

fn printed<T: std::fmt::Debug>(reply: &Reply<T>) -> String {
    let mut shown = format!("{reply:?}");
    let mut chain: Option<&dyn Error> = match &reply.outcome {
        Outcome::NotExecuted(reason) => Some(reason),
        Outcome::Unknown(unknown) => {
            let _ = write!(shown, "{}", unknown.reason);
            match &unknown.reason {
                UnknownReason::Transport(error) => Some(error),
                _ => None,
            }
        }
        Outcome::Confirmed(_) | Outcome::Declined(_) => None,
    };
    while let Some(error) = chain {
        let _ = write!(shown, "\n{error} {error:?}");
        chain = error.source();
    }
    shown
}

fn percent_encoded(secret: &str) -> String {
    let byte = |byte: u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' => char::from(byte).to_string(),
        byte => format!("%{byte:02X}"),
    };
    secret.bytes().map(byte).collect()
}

fn json_escaped(secret: &str) -> String {
    secret.replace('\\', r"\\").replace('"', r#"\""#)
}

fn base64(secret: &str) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let letters = |three: &[u8]| {
        let bits =
            three.iter().chain([&0; 2]).take(3).fold(0_usize, |bits, byte| bits << 8 | usize::from(*byte));
        [18, 12, 6, 0].map(|shift| char::from(LETTERS[bits >> shift & 63]))
    };
    // Without the end, which depends on what follows.
    secret.as_bytes().chunks_exact(3).flat_map(letters).collect()
}

fn hides(shown: &str, secrets: &[&str]) -> Result<(), TestCaseError> {
    for secret in secrets {
        let debug = secret.escape_debug().to_string();
        let forms =
            [(*secret).to_owned(), percent_encoded(secret), json_escaped(secret), base64(secret), debug];
        for form in forms {
            prop_assert!(!shown.contains(&form), "{form} in {shown}");
        }
    }
    Ok(())
}

#[test]
fn the_forms_are_those_of_the_wire() {
    assert_eq!(percent_encoded(r#"a/"+"#), "a%2F%22%2B");
    assert_eq!(json_escaped(r#"a"\"#), r#"a\"\\"#);
    assert_eq!(base64("user:pass!"), "dXNlcjpwYXNz");
}

fn answers(raw: &str) -> Vec<HttpResponse> {
    let secret = json_escaped(raw);
    let bodies = [
        (200, format!("{{\"id\":\"7\",\"memo\":\"{secret}\"}}")),
        (200, format!("{{\"id\":7,\"memo\":[\"{secret}\"],\"x\":\"{secret}\"}}")),
        (200, format!("{{\"memo\":\"{secret}")),
        (400, format!("{{\"status\":\"error\",\"code\":\"NEW\",\"x\":\"{secret}\"}}")),
        (404, format!("<html>{secret}</html>")),
        (500, raw.to_owned()),
    ];
    let headers = ["content-type", "idempotency-status", "x-remaining", "location", "retry-after"];
    let with_headers = |(status, body): (u16, String)| {
        let bare = HttpResponse::new(status, body.into_bytes());
        headers.iter().fold(bare, |answer, name| answer.header(*name, raw))
    };
    bodies.into_iter().map(with_headers).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn nothing_printed_holds_a_secret(
        token in secret(), id in secret(), memo in secret(), got in secret(), password in "[a-z0-9]{16}"
    ) {
        let secrets = [token.as_str(), &id, &memo, &got, &password];
        let credentials = Credentials::new().with("secret", token.as_str()).with("jwt", token.as_str());
        let target = Target::url(format!("https://u:{password}@api.example/v1?{password}")).credentials(credentials);
        let note = Note { id: id.clone(), memo: memo.clone() };
        let request = prepare(&note, &target).unwrap();
        prop_assert!(request.headers.only("authorization").unwrap().contains(&token));
        prop_assert!(request.address().contains(&percent_encoded(&id)));
        hides(&format!("{target:?} {request:?} {note:?}"), &secrets)?;
        for answer in answers(&got) {
            let transport = Recording::new(InProcess::new(|_: &HttpRequest| Ok(answer.clone())));
            let reply = run(Client::new(&transport, target.clone()).send(&note));
            hides(&format!("{} {:?}", printed(&reply), transport.take()), &secrets)?;
        }
        let too_long = Note { id: format!("{id}\0"), memo: memo.repeat(9) };
        let transport = InProcess::new(|_: &HttpRequest| panic!("sent"));
        hides(&printed(&run(Client::new(transport, target).send(&too_long))), &secrets)?;
    }
}

#[test]
fn no_error_of_the_http_library_holds_one() {
    let note = Note { id: "id4242".into(), memo: "memo4242".into() };
    let credentials = Credentials::new().with("secret", "tok4242").with("jwt", "jwt4242");
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let broken = ["HTTP/1.1 200 OK\r\ncontent-length: 4242x\r\n\r\n", "", "tok4242"];
    let mut urls = vec![format!("http://{closed}/b4242"), "http://u:p4242@[/4242".into(), "4242".into()];
    let providers: Vec<_> = broken.map(|answer| Provider::telling(vec![answer.into()])).into();
    let not_found = Provider::telling(vec![answer("404 Not Found", &["x: tok4242"], "4242")]);
    urls.extend(providers.iter().chain([&not_found]).map(|provider| provider.url.clone()));
    for url in urls {
        let client = Client::new(
            Http::new(&HttpOptions::default()).unwrap(),
            Target::url(&url).credentials(credentials.clone()),
        );
        let shown = printed(&run(client.send(&note)));
        assert!(!shown.contains("4242"), "{url}: {shown}");
    }
}

#[test]
fn nor_does_what_is_received() {
    let incoming = Incoming {
        method: "POST".into(),
        query: b"x=4242".to_vec().into(),
        headers: [("Authorization", "tok4242"), ("X", "4242")].into(),
        body: b"{\"id\":\"7\",\"memo\":\"4242\"}".to_vec().into(),
    };
    let credentials = Credentials::new().with("auth_token", "tok4242");
    let received = receive_from::<api::Noticed>(&incoming, &credentials);
    let shown = format!("{incoming:?} {received:?} {credentials:?}");
    assert!(!shown.contains("4242"), "{shown}");
    assert!(received.verified().is_ok_and(|notice| notice.get().memo == "4242"));
}
