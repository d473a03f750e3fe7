//! Notifications: kept and answered whatever they are, believed only when proved.

#[allow(dead_code)]
mod shop;

use denbun::notification::Proof;
use denbun::outcome::{NotExecuted, Unknown, UnknownReason};
use denbun::{
    Charset, HttpResponse, Notification as _, Outcome, Reply, RuleKind, Target, Unverified, Verdict,
    interpret, receive, receive_as,
};
use shop::{LookUp, Paid, Status};

#[test]
fn a_whole_one_is_read() {
    let received = receive::<Paid>(b"rst=1&gid=77&name=%E5%B1%B1+%E7%94%B0&x=y");
    let paid = received.content.unwrap();
    assert_eq!(paid.unproven().payer.as_deref(), Some("山 田"));
    assert_eq!(paid.unproven().verdict(), Verdict::Confirmed);
    assert_eq!(paid.unproven().dedupe_key(), "77\u{1f}1");
    assert_eq!(received.unknown.get("x"), Some("y"));
    assert!(received.violations.is_empty());
}

#[test]
fn broken_ones_keep_their_bytes_and_get_the_answer_demanded() {
    for bytes in [&b""[..], b"rst=1", b"gid=77", b"\xff\xfe\0", b"&&&===", b"%%%", b"<html>", b"gid=&rst="] {
        let received = receive::<Paid>(bytes);
        assert_eq!(received.raw.as_bytes(), bytes);
        assert_eq!(
            (received.answer.status, received.answer.content_type, received.answer.body),
            (200, "text/plain", "OK")
        );
        assert!(!received.violations.is_empty(), "{bytes:?}");
    }
    let received = receive::<Paid>(b"rst=1&other=7");
    assert!(received.violations.has("gid", RuleKind::Required));
    assert_eq!(received.content.unwrap_err().violations, received.violations);
}

#[test]
fn a_broken_rule_is_no_reason_not_to_read_it() {
    let received = receive::<Paid>(b"gid=7x&rst=9&rst=1");
    assert!(received.violations.has("gid", RuleKind::Character));
    assert!(received.violations.has("rst", RuleKind::Duplicate));
    assert_eq!(received.content.unwrap().unproven().verdict(), Verdict::Unknown);
}

#[test]
fn too_many_bytes_are_kept_but_not_read() {
    let bytes = vec![b'a'; denbun::wire::MAX_BYTES + 1];
    let received = receive::<Paid>(&bytes);
    assert!(received.content.is_err());
    assert_eq!(received.raw.len(), bytes.len());
}

#[test]
fn the_charset_can_be_another() {
    let bytes = b"gid=77&rst=1&name=%93%FA%96%7B";
    let received = receive_as::<Paid>(bytes, Charset::ShiftJis);
    assert_eq!(received.content.unwrap().unproven().payer.as_deref(), Some("日本"));
    assert!(receive::<Paid>(bytes).violations.has("name", RuleKind::Malformed));
}

#[test]
fn no_secret_is_shown() {
    let shown = [
        format!("{:?}", receive::<Paid>(b"gid=77&rst=1&name=n4242&4242424242424242=x")),
        format!("{:?}", receive::<Paid>(b"name 4242")),
        format!("{:?}", receive::<Paid>(b"name=n4242")),
    ];
    assert!(!shown.concat().contains("4242"), "{shown:?}");
}

fn looked_up(body: &str) -> Reply<Status> {
    let answer = HttpResponse::new(200, body.as_bytes().to_vec());
    interpret(&LookUp { payment_id: "77".into() }, Ok(answer), &Target::live())
}

fn same(paid: &Paid, status: &Status) -> bool {
    paid.payment_id == status.payment_id
}

fn hint() -> Unverified<Paid> {
    receive::<Paid>(b"gid=77&rst=1").content.unwrap()
}

#[test]
fn a_confirmed_look_up_of_the_same_payment_proves() {
    let paid = hint().proved_by(&looked_up("gid=77&state=paid"), same).unwrap();
    assert_eq!(paid.proof(), &Proof::LookUp);
    assert_eq!(paid.get(), &paid.clone().into_inner());
}

#[test]
fn nothing_else_proves() {
    for body in
        ["gid=78&state=paid", "gid=77&state=none", "gid=77&state=odd", "", "gid=77&state=paid&state=none"]
    {
        assert!(hint().proved_by(&looked_up(body), same).is_err(), "{body}");
    }
    let never = Reply { outcome: Outcome::NotExecuted(NotExecuted::NoHost("x".into())), ..looked_up("") };
    assert!(hint().proved_by(&never, same).is_err());
    let unknown = Unknown { reason: UnknownReason::Undecided, answer: None };
    let still = hint().proved_by(&Reply { outcome: Outcome::Unknown(unknown), ..never }, same).unwrap_err();
    assert_eq!(still, hint());
}

#[test]
fn a_person_can_vouch_and_is_named() {
    let paid = hint().vouched_by("accounting");
    assert_eq!(paid.proof(), &Proof::Person("accounting".into()));
}
