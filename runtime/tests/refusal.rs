//! Answers outside 2xx: what proves that nothing was done, and what proves nothing.

#[allow(dead_code)]
mod api;

use api::{Failed, Look, Note, Pay, credentials};
use denbun::outcome::{NotExecuted, Refusal, UnknownReason};
use denbun::transport::TransportError;
use denbun::{Credentials, HttpResponse, Outcome, Reply, Target, Yen, interpret, prepare};

fn answered(status: u16, body: &str) -> Reply<api::Payment> {
    let response = HttpResponse::new(status, body.as_bytes().to_vec());
    interpret(&Pay { amount: Yen(1) }, Ok(response), &Target::live())
}

fn refusal(status: u16, body: &str) -> Option<Refusal> {
    match answered(status, body).outcome {
        Outcome::NotExecuted(NotExecuted::Refused(refusal)) => Some(refusal),
        Outcome::Unknown(_) => None,
        outcome => panic!("{status} {body}: {}", outcome.as_str()),
    }
}

#[test]
fn a_listed_status_with_a_listed_code_or_none_is_a_refusal() {
    let refused = refusal(400, "code=BAD_AMOUNT").unwrap();
    assert_eq!((refused.status, refused.code.as_deref()), (400, Some("BAD_AMOUNT")));
    assert_eq!(refused.to_string(), "refused with HTTP status 400, BAD_AMOUNT: as it says");
    assert_eq!(refusal(401, "code=REFUSED&detail=x").unwrap().error.unwrap().code, "REFUSED");
    for body in ["", " \r\n", "code="] {
        assert_eq!(refusal(429, body), Some(Refusal { status: 429, code: None, error: None }));
    }
    let reply = answered(404, "");
    assert!(reply.raw.is_some() && reply.resolve.is_none() && reply.error.is_none());
    assert_eq!(answered(429, "code=BUSY").error.unwrap().code, "BUSY");
}

#[test]
fn everything_else_is_unknown() {
    // A status the spec does not list, one of 5xx though it does, redirects, odd numbers.
    for status in [100, 300, 302, 304, 402, 403, 408, 409, 418, 500, 502, 503, 504, 600, 999, 0] {
        for body in ["", "code=BAD_AMOUNT", "code=", "<html>"] {
            assert_eq!(refusal(status, body), None, "{status} {body}");
        }
    }
    // A page that is not the provider's, a code nobody knows, a code given twice, bytes that are no text.
    for body in ["<html>", "<html a=b>", "x", "message=Forbidden", "code=NEW", "code=LOST", "code=%ff"] {
        assert_eq!(refusal(400, body), None, "{body}");
    }
    assert_eq!(refusal(400, "code=BAD_AMOUNT&code=BUSY"), None);
    assert_eq!(refusal(400, "code=BAD_AMOUNT%00"), None);
}

#[test]
fn so_it_is_in_json() {
    let refused = |status, body: &str| {
        let response = HttpResponse::new(status, body.as_bytes().to_vec());
        let note = Note { id: "7".into(), memo: "x".into() };
        match interpret(&note, Ok(response), &Target::live()).outcome {
            Outcome::NotExecuted(NotExecuted::Refused(refusal)) => Some(refusal.code.is_some()),
            Outcome::Unknown(_) => None,
            outcome => panic!("{status} {body}: {}", outcome.as_str()),
        }
    };
    for body in ["", "{}", " { }\n", r#"{"status":"error"}"#, r#"{"status":"error","code":null}"#] {
        assert_eq!(refused(429, body), Some(false), "{body}");
    }
    assert_eq!(refused(400, r#"{"status":"error","code":"BAD_AMOUNT","errors":[]}"#), Some(true));
    for body in [
        "[]",
        "null",
        "{",
        "<html>",
        r#"{"message":"Forbidden"}"#,
        r#"{"status":"error","message":"Forbidden"}"#,
        r#"{"status":"error","code":"NEW"}"#,
        r#"{"status":"error","code":"BAD_AMOUNT","code":"BAD_AMOUNT"}"#,
        r#"{"status":"error","code":"BAD_AMOUNT"}{}"#,
        r#"{"status":"error","code":["BAD_AMOUNT"]}"#,
    ] {
        assert_eq!(refused(400, body), None, "{body}");
    }
}

#[test]
fn the_reason_is_told() {
    let reason = |status, body| match answered(status, body).outcome {
        Outcome::Unknown(unknown) => unknown.reason,
        outcome => panic!("{}", outcome.as_str()),
    };
    assert!(matches!(reason(400, "code=NEW4242"), UnknownReason::UnlistedError(400)));
    assert!(matches!(reason(400, "code=LOST"), UnknownReason::ErrorCode(error) if error.code == "LOST"));
    assert!(matches!(reason(500, "code=LOST"), UnknownReason::ErrorCode(_)));
    assert!(matches!(reason(500, "code=BUSY"), UnknownReason::Status(500)));
    assert!(matches!(reason(403, "<html>"), UnknownReason::Status(403)));
    assert_eq!(answered(500, "code=BUSY").error.unwrap().code, "BUSY");
    assert!(!format!("{:?}{}", answered(400, "code=NEW4242"), reason(400, "code=NEW4242")).contains("4242"));
}

#[test]
fn the_failure_can_be_read() {
    let failure = |status, body| answered(status, body).failure::<Failed>();
    assert_eq!(failure(500, "code=BUSY").unwrap().unwrap().message.code.as_deref(), Some("BUSY"));
    assert!(failure(200, "code=BUSY").is_none());
    let never = TransportError::never_sent("refused");
    let reply = interpret(&Pay { amount: Yen(1) }, Err(never), &Target::live());
    assert!(reply.failure::<Failed>().is_none() && reply.headers::<Failed>().is_none());
}

#[test]
fn nothing_is_sent_without_its_credentials() {
    let pay = Pay { amount: Yen(1) };
    let not_executed = |target: Target| prepare(&pay, &target).unwrap_err().to_string();
    assert_eq!(not_executed(Target::live()), "not sent, credentials are missing: `secret`, `jwt`");
    let empty = credentials().with("jwt", "");
    assert_eq!(not_executed(Target::live().credentials(empty)), "not sent, credentials are missing: `jwt`");
    for jwt in ["a b", "a\r\nX-Admin: 1", "ü", "\u{7f}", "\t"] {
        let target = Target::live().credentials(credentials().with("jwt", jwt));
        let shown = not_executed(target);
        assert_eq!(shown, "not sent, credentials with other characters than visible ASCII: `jwt`");
    }
}

#[test]
fn credentials_are_in_the_header_and_nowhere_else() {
    let target = Target::live().credentials(credentials());
    let request = prepare(&Pay { amount: Yen(1) }, &target).unwrap();
    assert_eq!(request.headers.only("authorization"), Some("Bearer s3cr3t.jwt4242"));
    assert_eq!(request.address(), "https://api.example/v1/payments");
    let shown = format!("{target:?} {request:?} {:?}", credentials());
    assert!(!shown.contains("s3cr3t") && !shown.contains("jwt4242"), "{shown}");
    // An operation that needs none takes none along.
    let target = Target::url("http://127.0.0.1:1").credentials(Credentials::new());
    assert!(prepare(&Look { id: "7".into(), polling: None }, &target).is_err());
}
