//! Answers that look like a success, or like a message that was read, and prove nothing.

#[allow(dead_code)]
mod api;
#[allow(dead_code)]
mod shop;

use std::borrow::Cow;

use api::{Capture, Delete, JSON_FAILURE, credentials};
use denbun::notification::NotificationInfo;
use denbun::operation::{Effect, OperationInfo};
use denbun::outcome::{Unknown, UnknownReason};
use denbun::{
    Credentials, HttpResponse, Incoming, Message, Notification, Operation, Outcome, Reply, RuleKind, Sender,
    Target, Verdict, Violations, Yen, interpret, receive, receive_from,
};

fn answered<O: Operation>(operation: &O, status: u16, body: &str) -> Reply<O::Answer> {
    let answer = HttpResponse::new(status, body.as_bytes().to_vec());
    interpret(operation, Ok(answer), &Target::live().credentials(credentials()))
}

fn reason<T>(reply: Reply<T>) -> UnknownReason {
    match reply.outcome {
        Outcome::Unknown(Unknown { reason, .. }) => reason,
        outcome => panic!("{}", outcome.as_str()),
    }
}

/// A confirmation by status alone, with an answer that has no fields.
#[derive(Clone, PartialEq, Message)]
#[message(name = "finish.request", label = "完了", wire = none, encode)]
struct Finish {}

#[derive(Clone, PartialEq, Message)]
#[message(name = "finished", label = "空のオブジェクト", wire = json, decode)]
struct Finished {}

impl Operation for Finish {
    type Answer = Finished;
    const OPERATION: &'static OperationInfo = &OperationInfo {
        name: "finish",
        effect: Effect::MoveMoney,
        path: "/finish",
        failure: Some(JSON_FAILURE),
        request: <Finish as Message>::SCHEMA,
        answer: <Finished as Message>::SCHEMA,
        ..*<Capture as Operation>::OPERATION
    };

    fn verdict(_: &Finished, status: u16) -> Verdict {
        Verdict::from_conditions(Some(status == 200), None)
    }
}

#[test]
fn a_failure_with_a_status_of_success_is_no_success() {
    for body in ["{}", "", r#"{"id":"7"}"#, r#"{"id":"7","status":"paid"}"#] {
        assert_eq!(answered(&Finish {}, 200, body).outcome.is_confirmed(), !body.is_empty(), "{body}");
    }
    let reply = answered(&Finish {}, 200, r#"{"status":"error","code":"BAD_AMOUNT"}"#);
    assert!(reply.raw.is_some() && reply.resolve.is_some());
    assert_eq!(reply.error.unwrap().code, "BAD_AMOUNT");
    assert!(matches!(reason(reply), UnknownReason::ErrorCode(error) if error.code == "BAD_AMOUNT"));
    let reply = answered(&Finish {}, 200, r#"{"status":"error","code":"NEW4242"}"#);
    assert!(matches!(reason(reply), UnknownReason::UnlistedError(200)));
    let capture = Capture { id: "7".into() };
    assert!(answered(&capture, 200, "code=BAD_AMOUNT").outcome.is_unknown());
}

#[test]
fn a_body_where_none_is_expected_is_not_understood() {
    let capture = Capture { id: "7".into() };
    for body in ["<html>maintenance</html>", "x", "[]", r#"{"status":"pending"}"#, "\u{1f}\u{8b}"] {
        let reply = answered(&capture, 200, body);
        assert!(reply.unknown.get("body").is_some() && reply.resolve.is_some(), "{body}");
        assert!(matches!(reason(reply), UnknownReason::NotUnderstood(_)), "{body}");
    }
    let delete = Delete { store: "1".into(), id: "7".into() };
    assert!(answered(&delete, 204, "").outcome.is_confirmed());
    assert!(answered(&delete, 204, "<html>").outcome.is_unknown());
}

#[derive(Clone, PartialEq, Message)]
#[message(name = "many", label = "明細", wire = json, decode)]
struct Many {
    #[field(name = "rows", label = "明細", format = "半角数字(1)")]
    rows: Vec<String>,
    #[field(name = "state", label = "状態", public)]
    state: String,
}

impl Operation for Finish2 {
    type Answer = Many;
    const OPERATION: &'static OperationInfo =
        &OperationInfo { answer: <Many as Message>::SCHEMA, ..*<Finish as Operation>::OPERATION };

    fn verdict(answer: &Many, _: u16) -> Verdict {
        Verdict::from_conditions(Some(answer.state == "paid"), Some(answer.state == "failed"))
    }
}

#[derive(Clone, PartialEq, Message)]
#[message(name = "finish.request", label = "完了", wire = none, encode)]
struct Finish2 {}

impl Notification for Many {
    const NOTIFICATION: &'static NotificationInfo = &NotificationInfo {
        schema: <Many as Message>::SCHEMA,
        ..*<shop::Event as Notification>::NOTIFICATION
    };

    fn verdict(&self) -> Verdict {
        Finish2::verdict(self, 200)
    }

    fn dedupe_key(&self) -> String {
        String::new()
    }
}

/// An answer that breaks the same rule often, and says two things at its end.
fn crowded(rows: usize) -> String {
    let rows = vec![r#""x""#; rows].join(",");
    format!(r#"{{"rows":[{rows}],"state":"paid","state":"failed"}}"#)
}

#[test]
fn a_contradiction_is_not_lost_among_many_broken_rules() {
    for rows in [1, 300] {
        let reply = answered(&Finish2 {}, 200, &crowded(rows));
        assert!(matches!(reason(reply), UnknownReason::NotUnderstood(_)), "{rows}");
        let incoming = Incoming {
            method: "POST".into(),
            query: Vec::new().into(),
            headers: [("Authorization", "tok")].into(),
            body: crowded(rows).into_bytes().into(),
        };
        let credentials = Credentials::new().with("auth_token", "tok");
        let received = receive_from::<Many>(&incoming, &credentials);
        assert_eq!((received.sender, received.verdict()), (Sender::Proved, Verdict::Unknown), "{rows}");
        assert!(received.verified().is_err(), "{rows}");
    }
    let all = answered(&Finish2 {}, 200, &crowded(300)).violations;
    assert_eq!((all.len(), all.has("state", RuleKind::Duplicate)), (Violations::LIMIT, true));
}

#[test]
fn a_header_that_is_no_text_proves_nothing() {
    let authentic = <shop::Event as Notification>::NOTIFICATION.authentic;
    let garbled = String::from_utf8_lossy(b"tok\xff").into_owned();
    let headers = [("Authorization", garbled.as_str())].into();
    let credentials = Credentials::new().with("auth_token", garbled.as_str());
    assert_eq!(authentic.sender(&headers, &credentials), Sender::Unproved);
}

#[test]
fn no_password_is_shown_of_an_address_that_is_badly_written() {
    let bad = [
        "https://u:aZ/9+tok4242==@pay.example",
        "https:/u:tok4242@pay.example",
        "https:u:tok4242@h",
        r"https:\\u:tok4242@h/v1",
        "u:tok4242@h",
        "//u:tok4242@h",
        "https://u:p?tok4242@h",
        "https://u:p#tok4242@h",
    ];
    for url in bad {
        let shown = format!("{:?}", Target::url(url));
        assert!(!shown.contains("tok4242"), "{url}: {shown}");
    }
    let shown = format!("{:?}", Target::url("http://127.0.0.1:8080/sandbox"));
    assert!(shown.contains("http://127.0.0.1:8080/sandbox"), "{shown}");
}

/// A notification with an error code.
#[derive(Clone, PartialEq, Message)]
#[message(name = "coded", label = "通知", wire = form, decode)]
struct Coded {
    #[field(name = "gid", label = "決済番号", public)]
    id: Option<String>,
    #[field(name = "ec", label = "エラーコード", public)]
    code: Option<String>,
}

impl Notification for Coded {
    const NOTIFICATION: &'static NotificationInfo = &NotificationInfo {
        schema: <Coded as Message>::SCHEMA,
        ..*<shop::Event as Notification>::NOTIFICATION
    };

    fn verdict(&self) -> Verdict {
        Verdict::Declined
    }

    fn dedupe_key(&self) -> String {
        [self.id.as_deref().unwrap_or_default(), ""].join("\u{1f}")
    }

    fn error_code(&self) -> Option<Cow<'_, str>> {
        self.code.as_deref().map(Cow::Borrowed)
    }
}

#[test]
fn a_notification_with_a_code_that_nobody_knows_the_result_proves_nothing() {
    for (body, verdict) in [
        ("gid=7", Verdict::Declined),
        ("gid=7&ec=ER003", Verdict::Declined),
        ("gid=7&ec=NEW", Verdict::Declined),
        ("gid=7&ec=ER999", Verdict::Unknown),
    ] {
        let received = receive::<Coded>(body.as_bytes());
        assert_eq!(received.verdict(), verdict, "{body}");
        assert_eq!(received.error().is_some(), body.contains("=ER"), "{body}");
    }
}

#[test]
fn a_notification_that_nothing_tells_from_another_repeats_none() {
    assert_eq!(receive::<Coded>(b"gid=7").dedupe_key().as_deref(), Some("7\u{1f}"));
    assert_eq!(receive::<Coded>(b"ec=ER003").dedupe_key(), None);
    assert_eq!(receive::<shop::Event>(b"\xff").dedupe_key(), None);
}

#[test]
fn a_compressed_answer_is_not_understood() {
    let gzip = b"\x1f\x8b\x08\0\0\0\0\0\0\x03\xab\xae\x05\0C\xbf\xa6\xa3\x02\0\0\0";
    for status in [200, 400] {
        let answer = HttpResponse::new(status, gzip.to_vec()).header("Content-Encoding", "gzip");
        let target = Target::live().credentials(credentials());
        assert!(interpret(&api::Pay { amount: Yen(1) }, Ok(answer.clone()), &target).outcome.is_unknown());
        assert!(interpret(&Finish {}, Ok(answer), &target).outcome.is_unknown());
    }
}
