//! What a reply says, for every way an exchange can end.

#[allow(dead_code)]
mod shop;

use std::error::Error;
use std::sync::atomic::{AtomicUsize, Ordering};

use denbun::operation::Resolve;
use denbun::outcome::{NotExecuted, Unknown, UnknownReason};
use denbun::transport::{InProcess, TransportError};
use denbun::{Charset, Client, HttpResponse, Outcome, Reply, RuleKind, Target, interpret, prepare};
use shop::{Charge, ChargeResult, LookUp, Status};

const LOOK_UP: Option<Resolve> = Some(Resolve::Operation("look_up"));

fn response(status: u16, body: &[u8]) -> HttpResponse {
    HttpResponse::new(status, body.to_vec())
}

fn run<T>(future: impl Future<Output = T> + Send) -> T {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(future)
}

fn charged(status: u16, body: &[u8]) -> Reply<ChargeResult> {
    let provider = InProcess::new(|_: &_| Ok(response(status, body)));
    run(Client::new(provider, Target::live()).send(&Charge::example()))
}

fn reason<T>(reply: Reply<T>) -> UnknownReason {
    match reply.outcome {
        Outcome::Unknown(Unknown { reason, .. }) => reason,
        outcome => panic!("{}", outcome.as_str()),
    }
}

fn is_unknown_with_everything_kept(reply: &Reply<ChargeResult>, body: &[u8]) -> bool {
    let raw = reply.raw.as_ref().is_some_and(|raw| raw.body.as_bytes() == body);
    reply.outcome.is_unknown() && reply.resolve == LOOK_UP && raw
}

#[test]
fn confirmed() {
    let reply = charged(200, b"77,1,,1000,");
    assert!(matches!(&reply.outcome, Outcome::Confirmed(answer) if answer.payment_id == "77"));
    assert!(reply.outcome.is_confirmed());
    assert_eq!((reply.resolve, reply.error, reply.violations.len()), (None, None, 0));
    assert_eq!(reply.raw.unwrap().body.as_bytes(), b"77,1,,1000,");
}

#[test]
fn declined_with_what_the_code_means() {
    let reply = charged(200, b"77,2,ER003,,");
    assert!(matches!(&reply.outcome, Outcome::Declined(_)));
    assert_eq!(reply.error.unwrap().en, "card refused");
    assert_eq!(reply.resolve, None);
}

#[test]
fn a_decline_does_not_repeat_the_amount_and_stays_a_decline() {
    assert!(matches!(charged(200, b"77,2,ER003,1,").outcome, Outcome::Declined(_)));
}

#[test]
fn a_decline_with_a_code_that_nobody_knows_the_result_is_unknown() {
    let reply = charged(200, b"77,2,ER999,,");
    assert!(is_unknown_with_everything_kept(&reply, b"77,2,ER999,,"));
    assert_eq!(reply.error.unwrap().code, "ER999");
    assert!(matches!(reason(reply), UnknownReason::ErrorCode(error) if error.code == "ER999"));
}

#[test]
fn so_is_a_confirmation_with_such_a_code() {
    let reply = charged(200, b"77,1,ER999,1000,");
    assert!(matches!(reason(reply), UnknownReason::ErrorCode(error) if error.code == "ER999"));
}

#[test]
fn a_result_that_is_not_listed_is_undecided() {
    for body in [&b"77,3,,1000,"[..], b"77,11,,1000,"] {
        let reply = charged(200, body);
        assert!(is_unknown_with_everything_kept(&reply, body));
        assert!(reply.outcome.answer().is_some());
        assert!(matches!(reason(reply), UnknownReason::Undecided));
    }
}

#[test]
fn an_answer_about_another_amount_confirms_nothing() {
    for body in [&b"77,1,,999,"[..], b"77,1,,,", b"77,1,,10x0,"] {
        let reply = charged(200, body);
        assert!(is_unknown_with_everything_kept(&reply, body));
        let UnknownReason::Echo(differences) = reason(reply) else { panic!("not an echo") };
        assert!(differences.has("am", RuleKind::Echo));
    }
}

#[test]
fn a_status_other_than_2xx_is_unknown_whatever_the_body_says() {
    for status in [0, 100, 199, 300, 302, 304, 400, 401, 404, 500, 502, 503, 504, 999] {
        for body in [&b"77,1,,1000,"[..], b"77,2,ER003,,"] {
            let reply = charged(status, body);
            assert!(is_unknown_with_everything_kept(&reply, body));
            assert!(matches!(reason(reply), UnknownReason::Status(got) if got == status));
        }
    }
}

#[test]
fn an_answer_that_cannot_be_read_is_unknown_and_kept() {
    for body in [&b""[..], b"<html>", b",,,,", b"\xff\xfe", b"\0", b"{\"rst\":1}", b"\r\n"] {
        let reply = charged(200, body);
        assert!(is_unknown_with_everything_kept(&reply, body), "{body:?}");
        let all = reply.violations.clone();
        let UnknownReason::NotUnderstood(violations) = reason(reply) else { panic!("{body:?}") };
        assert!(!violations.is_empty() && violations == all);
    }
}

#[test]
fn bytes_of_another_charset_are_not_understood() {
    // The note is in Shift_JIS where UTF-8 is expected.
    for body in [&b"77,1,,1000,\x93\xfa\x96\x7b"[..], b"77,2,ER003,,\x93\xfa\x96\x7b"] {
        let reply = charged(200, body);
        assert!(is_unknown_with_everything_kept(&reply, body));
        let UnknownReason::NotUnderstood(violations) = reason(reply) else { panic!("understood") };
        assert!(violations.has("memo", RuleKind::Malformed));
    }
}

#[test]
fn the_target_can_name_the_charset() {
    let answer = Ok(response(200, b"77,1,,1000,\x93\xfa\x96\x7b"));
    let target = Target::live().charset(Charset::ShiftJis);
    let charge = Charge { memo: Some("日本".into()), ..Charge::example() };
    let request = prepare(&charge, &target).unwrap();
    assert_eq!(&*request.body, b"aid=123456&tkn=tok4242&am=1000&memo=%93%FA%96%7B");
    assert_eq!(request.content_type.as_deref(), Some("application/x-www-form-urlencoded; charset=Shift_JIS"));
    let reply = interpret(&charge, answer, &target);
    assert!(matches!(reply.outcome, Outcome::Confirmed(answer) if answer.memo.as_deref() == Some("日本")));
}

#[test]
fn a_second_line_is_not_understood() {
    let reply = charged(200, b"77,1,,1000,a\r\n78,2,ER003,,b");
    assert!(matches!(reason(reply), UnknownReason::NotUnderstood(_)));
}

#[test]
fn a_broken_rule_or_a_short_line_fails_no_answer() {
    let reply = charged(200, b"77,1,,1000");
    assert!(reply.outcome.is_confirmed());
    assert_eq!(reply.violations.to_string(), "4 columns, expected at least 5");
    let reply = charged(200, b"7a,1,TOOLONG,1000,,more");
    assert!(reply.outcome.is_confirmed());
    assert!(reply.violations.has("gid", RuleKind::Character) && reply.violations.has("ec", RuleKind::Length));
    assert_eq!(reply.unknown.get("6"), Some("more"));
}

#[test]
fn an_answer_that_says_two_things_says_nothing() {
    let look_up = LookUp { payment_id: "77".into() };
    let reply = interpret(&look_up, Ok(response(200, b"gid=77&state=paid&state=none")), &Target::live());
    assert!(
        matches!(reason(reply), UnknownReason::NotUnderstood(all) if all.has("state", RuleKind::Duplicate))
    );
    let reply: Reply<Status> =
        interpret(&look_up, Ok(response(200, b"state=paid&gid=77&x=1")), &Target::live());
    assert!(reply.outcome.is_confirmed());
    assert_eq!(reply.unknown.get("x"), Some("1"));
}

#[test]
fn what_was_never_sent_is_not_executed() {
    let provider = InProcess::new(|_: &_| Err(TransportError::never_sent("connection refused")));
    let reply = run(Client::new(provider, Target::live()).send(&Charge::example()));
    assert!(matches!(reply.outcome, Outcome::NotExecuted(NotExecuted::Transport(_))));
    assert_eq!((reply.resolve, reply.raw.is_none()), (None, true));
}

#[test]
fn what_was_perhaps_sent_is_unknown() {
    let provider = InProcess::new(|_: &_| Err(TransportError::perhaps_sent("no answer in time")));
    let reply = run(Client::new(provider, Target::live()).send(&Charge::example()));
    assert_eq!((reply.resolve, reply.raw.is_none()), (LOOK_UP, true));
    let reason = reason(reply);
    assert_eq!(reason.to_string(), "no answer in time; the request may have been received");
}

#[test]
fn an_invalid_request_is_never_sent_and_says_everything() {
    let sent = AtomicUsize::new(0);
    let provider = InProcess::new(|_: &_| {
        sent.fetch_add(1, Ordering::Relaxed);
        Ok(response(200, b"77,1,,1000,"))
    });
    let charge = Charge { shop_id: "12345".into(), token: "秘密".into(), ..Charge::example() };
    let reply = run(Client::new(provider, Target::live()).attempts(9).send(&charge));
    let Outcome::NotExecuted(error @ NotExecuted::Invalid(_)) = &reply.outcome else { panic!("sent") };
    assert!(error.to_string().contains("aid: 5 characters, exactly 6"));
    assert!(error.source().unwrap().to_string().contains("tkn: "));
    assert!(!format!("{error} {error:?}").contains("秘密"));
    assert_eq!(sent.load(Ordering::Relaxed), 0);
}

#[test]
fn a_host_the_spec_does_not_have_is_no_guess() {
    let provider = InProcess::new(|_: &_| Ok(response(200, b"77,1,,1000,")));
    let client = Client::new(provider, Target::environment("staging"));
    let charge = Charge::example();
    let reply = run(client.send(&charge));
    let Outcome::NotExecuted(reason) = reply.outcome else { panic!("sent") };
    assert_eq!(reason.to_string(), "not sent, the spec has no host `staging`");
}

#[test]
fn addresses_are_host_path_and_query() {
    let request = prepare(&Charge::example(), &Target::environment("test")).unwrap();
    assert_eq!(request.address(), "https://test.pay.example/charge");
    let look_up = LookUp { payment_id: "7 7&ü".into() };
    let request = prepare(&look_up, &Target::url("http://127.0.0.1:1/base/")).unwrap();
    assert_eq!(request.address(), "http://127.0.0.1:1/base/look_up?gid=7+7%26%C3%BC");
    assert_eq!((request.body.len(), request.content_type), (0, None));
}

#[test]
fn nothing_shows_what_is_secret() {
    let charge = Charge { memo: Some("memo-4242".into()), ..Charge::example() };
    let target = Target::url("https://user:pass4242@pay.example/x?key=4242");
    let mut shown = format!("{charge:?} {target:?} {:?}", prepare(&charge, &target).unwrap());
    for answer in [
        Ok(response(200, b"77,1,,1000,memo-4242")),
        Ok(response(200, b"77,1,,1000,memo-4242\xff")),
        Ok(response(200, b"memo-4242")),
        Ok(response(500, b"memo-4242")),
    ] {
        shown += &format!("{:?}", interpret(&charge, answer, &target));
    }
    let look_up = LookUp { payment_id: "pid-4242".into() };
    shown += &format!("{look_up:?} {:?}", prepare(&look_up, &target).unwrap());
    for body in [
        "gid=77&state=paid&holder=h4242&4242424242424242=4242",
        "h 4242",
        "gid=h4242&gid=4242&holder=%4242%zz",
    ] {
        shown += &format!("{:?}", interpret(&look_up, Ok(response(200, body.as_bytes())), &target));
    }
    assert!(!shown.contains("4242"), "{shown}");
}

#[test]
fn any_bytes_end_in_an_outcome() {
    use proptest::prelude::*;
    proptest!(|(bytes: Vec<u8>, status in 0..700u16)| {
        let reply = interpret(&Charge::example(), Ok(response(status, &bytes)), &Target::live());
        let raw = reply.raw.unwrap();
        prop_assert_eq!(raw.body.as_bytes(), &bytes[..]);
        prop_assert!(matches!(reply.outcome, Outcome::Confirmed(_) | Outcome::Declined(_) | Outcome::Unknown(_)));
    });
}
