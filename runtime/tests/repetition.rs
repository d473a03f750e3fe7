//! What is sent again, and what is known after that: never twice what may have arrived once.

#[allow(dead_code)]
mod shop;

use std::collections::VecDeque;
use std::sync::Mutex;

use denbun::operation::{EchoCheck, Effect, Method, OperationInfo, Resolve, Retry};
use denbun::outcome::{Unknown, UnknownReason};
use denbun::transport::{Sent, Transport, TransportError};
use denbun::wire::Encoder;
use denbun::{
    Client, Encode, HttpRequest, HttpResponse, Message, Operation, Outcome, Reply, Target, Verdict,
};
use shop::{Charge, ChargeResult};

const RETRIES: [Retry; 4] = [Retry::Never, Retry::IfNotExecuted, Retry::WithKey, Retry::Always];
const EFFECTS: [Effect; 4] = [Effect::Read, Effect::CreateMoney, Effect::MoveMoney, Effect::Compensating];

/// The charge under another retry rule and with another effect.
struct Ruled<const RETRY: usize, const EFFECT: usize, const RESOLVE_DECLINED: bool>(Charge);

impl<const R: usize, const E: usize, const D: bool> Message for Ruled<R, E, D> {
    const SCHEMA: &'static denbun::schema::Schema<'static> = Charge::SCHEMA;
}

impl<const R: usize, const E: usize, const D: bool> Encode for Ruled<R, E, D> {
    fn put(&self, encoder: &mut Encoder<'_>) {
        self.0.put(encoder);
    }
}

impl<const R: usize, const E: usize, const D: bool> Operation for Ruled<R, E, D> {
    type Answer = ChargeResult;

    const OPERATION: &'static OperationInfo = &OperationInfo {
        name: "ruled",
        label: "",
        method: Method::Post,
        path: "/ruled",
        hosts: shop::HOSTS,
        auth: &[],
        packing: denbun::operation::Packing::PLAIN,
        effect: EFFECTS[E],
        retry: RETRIES[R],
        idempotency: None,
        resolve: Some(Resolve::Manual("the shop's page")),
        resolve_declined: D,
        errors: shop::ERRORS,
        failure: None,
        answer_headers: None,
        request: Charge::SCHEMA,
        answer: ChargeResult::SCHEMA,
    };

    fn verdict(answer: &ChargeResult, status: u16) -> Verdict {
        Charge::verdict(answer, status)
    }

    fn echo(&self, answer: &ChargeResult, check: &mut EchoCheck) {
        self.0.echo(answer, check);
    }
}

#[derive(Clone, Copy)]
enum Act {
    Refuse,
    Lose,
    Fail(u16),
    Confirm,
    Decline,
}
use Act::{Confirm, Decline, Fail, Lose, Refuse};

/// Answers one act after the other and fails the test if asked for more.
struct Script(Mutex<(VecDeque<Act>, usize)>);

impl Transport for Script {
    async fn send(&self, _: &HttpRequest) -> Result<HttpResponse, TransportError> {
        let mut script = self.0.lock().unwrap();
        script.1 += 1;
        let (status, body) = match script.0.pop_front().expect("sent more often than the script says") {
            Refuse => return Err(TransportError::never_sent("refused")),
            Lose => return Err(TransportError::perhaps_sent("lost")),
            Fail(status) => (status, ""),
            Confirm => (200, "77,1,,1000,"),
            Decline => (200, "77,2,ER003,,"),
        };
        Ok(HttpResponse::new(status, body.as_bytes().to_vec()))
    }
}

fn play<const R: usize, const E: usize, const D: bool>(
    attempts: u32,
    acts: &[Act],
) -> (usize, Reply<ChargeResult>) {
    let script = Script(Mutex::new((acts.iter().copied().collect(), 0)));
    let client = Client::new(&script, Target::live()).attempts(attempts);
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let reply = runtime.block_on(client.send(&Ruled::<R, E, D>(Charge::example())));
    let sent = script.0.lock().unwrap().1;
    (sent, reply)
}

fn sent<const R: usize>(attempts: u32, act: Act) -> usize {
    let (sent, _) = play::<R, 1, false>(attempts, &[act; 5]);
    sent
}

#[test]
fn how_often_each_rule_sends() {
    for attempts in [0, 1] {
        for act in [Refuse, Lose, Fail(500), Confirm, Decline] {
            let all = [
                sent::<0>(attempts, act),
                sent::<1>(attempts, act),
                sent::<2>(attempts, act),
                sent::<3>(attempts, act),
            ];
            assert_eq!(all, [1; 4]);
        }
    }
    let matrix = [
        (Refuse, [1, 3, 3, 3]),
        (Lose, [1, 1, 1, 3]),
        (Fail(500), [1; 4]),
        (Fail(503), [1; 4]),
        (Confirm, [1; 4]),
        (Decline, [1; 4]),
    ];
    for (act, expected) in matrix {
        assert_eq!([sent::<0>(3, act), sent::<1>(3, act), sent::<2>(3, act), sent::<3>(3, act)], expected);
    }
}

#[test]
fn what_was_perhaps_sent_ends_a_series_of_refusals() {
    let (sent, reply) = play::<1, 1, false>(5, &[Refuse, Refuse, Lose]);
    assert_eq!(sent, 3);
    assert!(reply.outcome.is_unknown());
    let (sent, reply) = play::<1, 1, false>(5, &[Refuse, Refuse, Confirm]);
    assert_eq!(sent, 3);
    assert!(reply.outcome.is_confirmed());
    let (sent, reply) = play::<1, 1, false>(5, &[Refuse, Decline]);
    assert_eq!(sent, 2);
    assert!(matches!(reply.outcome, Outcome::Declined(_)));
}

#[test]
fn a_lost_attempt_is_not_forgotten_when_the_last_is_refused() {
    for acts in [&[Lose, Refuse, Refuse][..], &[Refuse, Lose, Refuse]] {
        let (sent, reply) = play::<3, 1, false>(3, acts);
        assert_eq!(sent, 3);
        assert!(reply.resolve.is_some());
        let Outcome::Unknown(Unknown { reason: UnknownReason::Transport(error), .. }) = reply.outcome else {
            panic!("not unknown")
        };
        assert_eq!(error.sent, Sent::Perhaps);
        assert!(error.to_string().contains("may have been received"));
    }
    // Reading moves nothing, but what is not known is not known.
    assert!(play::<3, 0, false>(2, &[Lose, Refuse]).1.outcome.is_unknown());
}

#[test]
fn a_decline_of_the_repetition_proves_nothing_about_the_first() {
    for reply in [
        play::<3, 1, false>(2, &[Lose, Decline]).1,
        play::<3, 2, false>(2, &[Lose, Decline]).1,
        play::<3, 3, true>(2, &[Lose, Decline]).1,
    ] {
        assert!(reply.resolve.is_some() && reply.raw.is_some());
        assert!(reply.outcome.answer().is_some());
        assert!(matches!(reply.outcome, Outcome::Unknown(Unknown { reason: UnknownReason::Repeated, .. })));
    }
    assert!(matches!(play::<3, 0, false>(2, &[Lose, Decline]).1.outcome, Outcome::Declined(_)));
    assert!(play::<3, 1, false>(2, &[Lose, Confirm]).1.outcome.is_confirmed());
}

#[test]
fn resolve_is_there_exactly_when_needed() {
    let needed = |acts: &[Act]| play::<0, 1, false>(1, acts).1.resolve.is_some();
    let after_decline_too = |acts: &[Act]| play::<0, 1, true>(1, acts).1.resolve.is_some();
    let cases = [(Confirm, [false; 2]), (Decline, [false, true]), (Refuse, [false; 2]), (Lose, [true; 2])];
    for (act, expected) in cases.into_iter().chain([(Fail(502), [true; 2])]) {
        assert_eq!([needed(&[act]), after_decline_too(&[act])], expected);
    }
}

#[test]
fn replies_and_futures_cross_threads() {
    fn assert_send<T: Send>(value: T) -> T {
        value
    }
    let script = Script(Mutex::new(([Confirm].into(), 0)));
    let client = Client::new(std::sync::Arc::new(script), Target::live());
    let charge = Charge::example();
    let future = assert_send(client.send(&charge));
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    assert!(assert_send(runtime.block_on(future)).outcome.is_confirmed());
}
