//! Before anything is measured: everybody writes the same bytes, reads the same values and refuses the same mistakes.

use csv::StringRecord;

use super::checks::Violations;
use super::values::{Answer, Kickback, Lent, Request, Status, Text};
use super::{answer, json, kickback, messages, request, sample};

/// Panics with the name of whoever differs.
pub(crate) fn check() {
    requests();
    answers();
    kickbacks();
    json::agree::check();
}

type Writer = (&'static str, fn(&Request<String>) -> Option<String>);

const WRITERS: [Writer; 6] = [
    ("serde, owned", |value| written(|out| request::serde_garde(value, out))),
    ("serde, borrowed", |value| written(|out| request::serde_garde(&lend(value), out))),
    ("by hand, owned", |value| written(|out| request::by_hand(value, out))),
    ("by hand, borrowed", |value| written(|out| request::by_hand(&lend(value), out))),
    ("denbun, owned", |value| encoded(&messages::owned::Request::from(value))),
    ("denbun, borrowed", |value| encoded(&messages::borrowed::Request::from(value))),
];

fn requests() {
    for (writer, write) in WRITERS {
        assert_eq!(write(&sample::request()).as_deref(), Some(sample::REQUEST), "{writer}");
        let (short, wire) = sample::short_request();
        assert_eq!(write(&short).as_deref(), Some(wire), "{writer}");
        for (mistake, request) in sample::wrong_requests() {
            assert_eq!(write(&request), None, "{writer} must refuse: {mistake}");
        }
    }
}

fn written<E>(write: impl FnOnce(&mut String) -> Result<(), E>) -> Option<String> {
    let mut out = String::new();
    write(&mut out).is_ok().then_some(out)
}

pub(super) fn encoded<M: denbun::Encode>(request: &M) -> Option<String> {
    let mut out = Vec::new();
    denbun::encode_into(request, &mut out).ok()?;
    Some(String::from_utf8(out).expect("the message is UTF-8"))
}

fn lend(request: &Request<String>) -> Request<&str> {
    Request {
        aid: &request.aid,
        rt: request.rt,
        tid: &request.tid,
        am: request.am,
        tx: request.tx,
        sf: request.sf,
        em: request.em.as_deref(),
        pn: request.pn.as_deref(),
        rest: request.rest.iter().map(|(key, value)| (&**key, &**value)).collect(),
    }
}

pub(super) type Reader<T> = (&'static str, fn(&[u8]) -> Option<T>);

const ANSWER_READERS: [Reader<Answer<String>>; 8] = [
    ("csv, owned", |line| answer::csv_garde(line, &mut StringRecord::new())),
    ("csv, borrowed", |line| answer::csv_garde::<Lent<'_>>(line, &mut StringRecord::new()).map(owned_answer)),
    ("by hand, owned", |line| accepted(answer::by_hand(line))),
    ("by hand, borrowed", |line| accepted(answer::by_hand::<&str>(line)).map(owned_answer)),
    ("tuned, owned", |line| accepted(answer::by_hand_tuned(line))),
    ("tuned, borrowed", |line| accepted(answer::by_hand_tuned::<&str>(line)).map(owned_answer)),
    ("denbun, owned", |line| decoded::<messages::owned::Answer>(line).map(Into::into)),
    ("denbun, borrowed", |line| decoded::<messages::borrowed::Answer<'_>>(line).map(Into::into)),
];

fn answers() {
    let good = sample::GOOD_ANSWERS.map(str::as_bytes);
    for line in [sample::ANSWER].into_iter().chain(good) {
        all_read(&ANSWER_READERS, line);
    }
    for line in sample::WRONG_ANSWERS {
        all_refuse(&ANSWER_READERS, line.as_bytes());
    }
}

const KICKBACK_READERS: [Reader<Kickback<String>>; 6] = [
    ("serde, owned", |query| kickback::serde_garde(query)),
    ("serde, borrowed", |query| kickback::serde_garde::<Lent<'_>>(query).map(owned_kickback)),
    ("by hand, owned", |query| accepted(kickback::by_hand(query))),
    ("by hand, borrowed", |query| accepted(kickback::by_hand::<Lent<'_>>(query)).map(owned_kickback)),
    ("denbun, owned", |query| decoded::<messages::owned::Kickback>(query).map(Into::into)),
    ("denbun, borrowed", |query| decoded::<messages::borrowed::Kickback<'_>>(query).map(Into::into)),
];

fn kickbacks() {
    let good = sample::GOOD_KICKBACKS.map(str::as_bytes);
    for query in [sample::KICKBACK, sample::DECLINED, sample::REVERSED].into_iter().chain(good) {
        all_read(&KICKBACK_READERS, query);
    }
    for query in sample::WRONG_KICKBACKS {
        all_refuse(&KICKBACK_READERS, query.as_bytes());
    }
    // serde_urlencoded drops keys it does not know; everybody else keeps them.
    all_read(&KICKBACK_READERS[2..], b"gid=1&rst=2&color=%E8%B5%A4");
}

/// All read the same values.
pub(super) fn all_read<T: PartialEq + std::fmt::Debug>(readers: &[Reader<T>], bytes: &[u8]) {
    let shown = String::from_utf8_lossy(bytes);
    let wanted = readers[0].1(bytes);
    assert!(wanted.is_some(), "{} must read: {shown}", readers[0].0);
    for (reader, read) in readers {
        assert_eq!(read(bytes), wanted, "{reader} reads: {shown}");
    }
}

/// Nobody reads this.
pub(super) fn all_refuse<T: PartialEq + std::fmt::Debug>(readers: &[Reader<T>], bytes: &[u8]) {
    for (reader, read) in readers {
        assert_eq!(read(bytes), None, "{reader} must refuse: {}", String::from_utf8_lossy(bytes));
    }
}

pub(super) fn accepted<T>(found: Option<(T, Violations)>) -> Option<T> {
    found.filter(|(_, violations)| violations.is_empty()).map(|(value, _)| value)
}

pub(super) fn decoded<'a, M: denbun::Decode<'a>>(bytes: &'a [u8]) -> Option<M> {
    let decoded = denbun::decode::<M>(bytes).ok()?;
    (decoded.violations.is_empty() && decoded.unknown.is_empty()).then_some(decoded.message)
}

pub(super) fn text<T: AsRef<str>>(text: T) -> String {
    text.as_ref().to_owned()
}

fn status<T: AsRef<str>>(status: Status<T>) -> Status<String> {
    match status {
        Status::Succeeded => Status::Succeeded,
        Status::Failed => Status::Failed,
        Status::Other(other) => Status::Other(text(other)),
    }
}

fn owned_answer<T: Text>(answer: Answer<T>) -> Answer<String> {
    Answer {
        gid: text(answer.gid),
        rst: status(answer.rst),
        ap: answer.ap.map(text),
        ec: answer.ec.map(text),
        god: answer.god.map(text),
        cod: answer.cod.map(text),
        am: answer.am,
        tx: answer.tx,
        sf: answer.sf,
        ta: answer.ta,
        id: answer.id.map(text),
        ps: answer.ps.map(text),
        rest: answer.rest.map(text),
    }
}

fn owned_kickback<T: Text>(kickback: Kickback<T>) -> Kickback<String> {
    Kickback {
        gid: text(kickback.gid),
        rst: status(kickback.rst),
        ap: kickback.ap.map(text),
        ec: kickback.ec.map(text),
        god: kickback.god.map(text),
        cod: kickback.cod.map(text),
        am: kickback.am,
        tx: kickback.tx,
        sf: kickback.sf,
        ta: kickback.ta,
        id: kickback.id.map(text),
        ps: kickback.ps.map(text),
        rest: kickback.rest.into_iter().map(|(key, value)| (text(key), text(value))).collect(),
    }
}
