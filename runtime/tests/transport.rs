//! Transport as data: paths, headers, methods and empty bodies, over bare sockets.
#![cfg(feature = "http")]

#[allow(dead_code)]
mod api;
#[allow(dead_code)]
mod provider;

use api::{AnswerHeaders, Capture, Delete, Failed, Look, Note, Pay, credentials};
use denbun::operation::Method;
use denbun::outcome::{NotExecuted, UnknownReason};
use denbun::transport::{Exchange, Http, HttpOptions, InProcess, Recording};
use denbun::{
    Charset, Client, HttpRequest, HttpResponse, Operation, Outcome, Reply, RuleKind, Target, Yen, interpret,
    prepare,
};
use provider::{Provider, answer};

fn send<O: Operation>(provider: &Provider, operation: &O) -> Reply<O::Answer> {
    let target = Target::url(format!("{}/v1/", provider.url)).credentials(credentials());
    let client = Client::new(Http::new(&HttpOptions::default()).unwrap(), target);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(client.send(operation))
}

fn delete() -> Delete {
    Delete { store: "s1".into(), id: "a/b ü?..".into() }
}

/// The request line, the headers in alphabetical order without the host, and the body.
fn parts(request: &str) -> (String, Vec<String>, String) {
    let (head, body) = request.split_once("\r\n\r\n").unwrap();
    let mut lines = head.lines();
    let line = lines.next().unwrap().to_owned();
    let mut headers: Vec<String> =
        lines.filter(|line| !line.starts_with("host:")).map(str::to_owned).collect();
    headers.sort();
    (line, headers, body.to_owned())
}

#[test]
fn a_delete_has_a_path_credentials_and_no_body() {
    let provider = Provider::telling(vec![answer("204 No Content", &[], "")]);
    let reply = send(&provider, &delete());
    assert!(reply.outcome.is_confirmed(), "{reply:?}");
    let (line, headers, body) = parts(&provider.received()[0]);
    assert_eq!(line, "DELETE /v1/stores/s1/payments/a%2Fb%20%C3%BC%3F.. HTTP/1.1");
    assert_eq!(headers, ["accept: */*", "authorization: Bearer s3cr3t.jwt4242"]);
    assert_eq!(body, "");
}

#[test]
fn a_post_without_a_body_says_that_it_has_none() {
    for body in ["", "{}", " { } \n"] {
        let provider = Provider::telling(vec![answer("200 OK", &[], body)]);
        let capture = Capture { id: "7".into() };
        assert!(send(&provider, &capture).outcome.is_confirmed(), "{body}");
        let (line, headers, body) = parts(&provider.received()[0]);
        assert_eq!(line, "POST /v1/payments/7/capture HTTP/1.1");
        assert_eq!(headers, ["accept: */*", "authorization: Bearer s3cr3t.jwt4242", "content-length: 0"]);
        assert_eq!(body, "");
    }
}

#[test]
fn an_answer_that_proves_by_its_status_proves_by_no_other() {
    for (status, confirmed) in [("204 No Content", true), ("200 OK", false), ("202 Accepted", false)] {
        let provider = Provider::telling(vec![answer(status, &[], "")]);
        assert_eq!(send(&provider, &delete()).outcome.is_confirmed(), confirmed, "{status}");
    }
}

#[test]
fn a_patch_carries_json_and_asks_for_it() {
    let provider = Provider::telling(vec![answer(
        "200 OK",
        &["Content-Type: application/json; charset=utf-8"],
        "{\"id\":\"7\",\"memo\":\"山\"}",
    )]);
    let reply = send(&provider, &Note { id: "7".into(), memo: "山 \"x\"".into() });
    assert!(reply.outcome.is_confirmed(), "{reply:?}");
    assert_eq!(reply.outcome.answer().unwrap().memo, "山");
    let (line, headers, body) = parts(&provider.received()[0]);
    assert_eq!(line, "PATCH /v1/payments/7 HTTP/1.1");
    assert_eq!(body, "{\"memo\":\"山 \\\"x\\\"\"}");
    let length = format!("content-length: {}", body.len());
    let expected = [
        "accept: application/json",
        "authorization: Bearer s3cr3t.jwt4242",
        &length,
        "content-type: application/json",
    ];
    assert_eq!(headers, expected);
}

#[test]
fn all_that_is_wrong_with_path_and_body_is_told_at_once() {
    let wrong = Note { id: "..".into(), memo: "x".repeat(21) };
    let Err(NotExecuted::Invalid(all)) = prepare(&wrong, &Target::live().credentials(credentials())) else {
        panic!("prepared")
    };
    assert!(all.iter().any(|violation| violation.path == "id"), "{all}");
    assert!(all.has("memo", RuleKind::Length), "{all}");
    for id in ["", ".", ".."] {
        let note = Note { id: id.into(), memo: "x".into() };
        assert!(prepare(&note, &Target::live().credentials(credentials())).is_err(), "{id}");
    }
}

#[test]
fn the_headers_of_any_answer_can_be_read() {
    let rate = ["X-Remaining: 9", "x-refresh-authorization: tok4242", "Retry-After: 3"];
    for (status, body) in
        [("200 OK", "id=7&state=paid"), ("429 Too Many Requests", ""), ("502 Bad Gateway", "<p>")]
    {
        let provider = Provider::telling(vec![answer(status, &rate, body)]);
        let reply = send(&provider, &Look { id: "7".into(), polling: None });
        assert_eq!(reply.headers::<AnswerHeaders>().unwrap().unwrap().message.remaining, Some(9), "{status}");
        assert_eq!(reply.raw.as_ref().unwrap().headers.get("retry-after"), Some("3"));
        assert!(!format!("{reply:?}").contains("4242"));
    }
}

#[test]
fn an_empty_429_is_a_refusal() {
    let provider = Provider::telling(vec![answer("429 Too Many Requests", &[], "")]);
    let reply = send(&provider, &Pay { amount: Yen(1) });
    assert!(
        matches!(&reply.outcome, Outcome::NotExecuted(NotExecuted::Refused(refusal)) if refusal.status == 429)
    );
    assert!(reply.key.is_some());
    let provider = Provider::telling(vec![answer("403 Forbidden", &["Content-Type: text/html"], "<html>")]);
    let Outcome::Unknown(unknown) = send(&provider, &Pay { amount: Yen(1) }).outcome else { panic!("known") };
    assert!(matches!(unknown.reason, UnknownReason::Status(403)));
}

fn recorded(operation: &impl Operation, answer: HttpResponse) -> Exchange {
    let transport = Recording::new(InProcess::new(move |_: &HttpRequest| Ok(answer.clone())));
    let target = Target::live().credentials(credentials());
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let _ = runtime.block_on(Client::new(&transport, target).send(operation));
    transport.take().remove(0)
}

fn pairs(headers: &[(String, String)]) -> Vec<(&str, &str)> {
    headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

#[test]
fn a_recording_keeps_names_and_what_is_harmless() {
    let answer = HttpResponse::new(400, b"code=BUSY&detail=4242".to_vec())
        .header("Content-Type", "application/json;charset=utf-8")
        .header("Idempotency-Status", "stored")
        .header("X-Remaining", "9")
        .header("Retry-After", "30")
        .header("Set-Cookie", "s=4242");
    let exchange = recorded(&Pay { amount: Yen(1000) }, answer);
    assert_eq!(
        pairs(&exchange.headers),
        [("Authorization", "‹21 characters›"), ("Idempotency-Key", "‹36 characters›")]
    );
    assert_eq!(exchange.answer, Ok((400, "code=BUSY&detail=‹4 digits›".into())));
    let expected = [
        ("Content-Type", "application/json;charset=utf-8"),
        ("Idempotency-Status", "stored"),
        ("X-Remaining", "9"),
        ("Retry-After", "30"),
        ("Set-Cookie", "‹6 characters›"),
    ];
    assert_eq!(pairs(&exchange.answer_headers), expected);
}

#[test]
fn a_recording_believes_no_name() {
    let answer = HttpResponse::new(200, b"".to_vec())
        .header("Content-Type", "text/tok4242")
        .header("Idempotency-Status", "tok4242")
        .header("X-Remaining", "tok4242")
        .header("Retry-After", "4242 seconds")
        .header("tok 4242", "4242");
    let exchange = recorded(&delete(), answer);
    assert_eq!((exchange.method, exchange.path), (Method::Delete, "/stores/{store_id}/payments/{id}"));
    assert!(!format!("{exchange:?}").contains("4242"), "{exchange:?}");
}

#[test]
fn nothing_shows_a_path() {
    let request = prepare(&delete(), &Target::live().credentials(credentials())).unwrap();
    assert_eq!(request.address(), "https://api.example/v1/stores/s1/payments/a%2Fb%20%C3%BC%3F..");
    let shown = format!("{request:?}");
    assert!(shown.contains("https://api.example/v1/stores/{store_id}/payments/{id}"), "{shown}");
    assert!(!shown.contains("%2F") && !shown.contains("4242"), "{shown}");
}

#[test]
fn a_password_in_the_address_is_no_second_credential() {
    let provider = Provider::telling(vec![answer("200 OK", &[], "id=7&state=paid")]);
    let url = provider.url.replace("http://", "http://user:p4242@");
    let client =
        Client::new(Http::new(&HttpOptions::default()).unwrap(), Target::url(url).credentials(credentials()));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    assert!(runtime.block_on(client.send(&Pay { amount: Yen(1) })).outcome.is_confirmed());
    let (_, headers, _) = parts(&provider.received()[0]);
    let sent: Vec<_> = headers.iter().filter(|header| header.starts_with("authorization")).collect();
    assert_eq!(sent, ["authorization: Bearer s3cr3t.jwt4242"]);
}

#[test]
fn what_is_said_before_the_answer_is_no_answer() {
    let early = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n";
    let whole = answer("200 OK", &[], "id=7&state=paid");
    let switched = answer("101 Switching Protocols", &["upgrade: x", "connection: upgrade"], "");
    for (text, confirmed) in [(format!("{early}{whole}"), true), (early.to_owned(), false), (switched, false)]
    {
        let provider = Provider::telling(vec![text]);
        let outcome = send(&provider, &Pay { amount: Yen(1) }).outcome;
        assert_eq!((outcome.is_confirmed(), outcome.is_unknown()), (confirmed, !confirmed));
    }
}

#[test]
fn a_failure_is_read_in_the_charset_that_is_asked_for() {
    let failed = HttpResponse::new(400, b"code=%82%a0".to_vec());
    let reply = interpret(&Pay { amount: Yen(1) }, Ok(failed), &Target::live());
    let read = reply.failure_as::<Failed>(Charset::ShiftJis).unwrap().unwrap();
    assert_eq!(read.message.code.as_deref(), Some("あ"));
    assert!(!reply.failure::<Failed>().unwrap().is_ok_and(|read| read.violations.is_empty()));
}
