//! Keys: what is sent again is the same request, and an answer to it counts only if the provider kept the key.
#![cfg(feature = "http")]

#[allow(dead_code)]
mod api;
#[allow(dead_code)]
mod provider;

use std::sync::Mutex;

use api::{Pay, PaySilently, credentials};
use denbun::operation::Resolve;
use denbun::outcome::{NotExecuted, Refusal, Unknown, UnknownReason};
use denbun::transport::{Http, HttpOptions, InProcess, TransportError};
use denbun::{
    Client, HttpRequest, HttpResponse, IdempotencyKey, Operation, Outcome, Reply, Target, Yen, prepare,
};
use provider::{Provider, answer};

const PAY: Pay = Pay { amount: Yen(1000) };
const PAY_SILENTLY: PaySilently = PaySilently { amount: Yen(1000) };

fn run<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

fn target() -> Target {
    Target::live().credentials(credentials())
}

/// A status, what became of the key, and a body; or nothing.
type Act = Option<(u16, &'static str, &'static str)>;

const PAID: &str = "id=77&state=paid";
const FAILED: &str = "id=77&state=failed";
const LOST: Act = None;

fn answered((status, word, body): (u16, &str, &str)) -> HttpResponse {
    let response = HttpResponse::new(status, body.as_bytes().to_vec());
    if word.is_empty() { response } else { response.header("idempotency-status", word) }
}

/// Sends over a script, and gives the keys that were sent too.
fn play<O: Operation>(operation: &O, header: &str, acts: &[Act]) -> (Reply<O::Answer>, Vec<String>) {
    let keys = Mutex::new(Vec::new());
    let transport = InProcess::new(|request: &HttpRequest| {
        let mut keys = keys.lock().unwrap();
        keys.push(request.headers.only(header).unwrap().to_owned());
        acts[keys.len() - 1].map(answered).ok_or_else(|| TransportError::perhaps_sent("lost"))
    });
    let client = Client::new(&transport, target()).attempts(3);
    let reply = run(client.send(operation));
    (reply, keys.into_inner().unwrap())
}

fn is_repeated<A>(reply: &Reply<A>) -> bool {
    let repeated = matches!(
        &reply.outcome,
        Outcome::Unknown(Unknown { reason: UnknownReason::Repeated, answer: Some(_) })
    );
    repeated && reply.resolve == Some(Resolve::Operation("look"))
}

#[test]
fn a_lost_request_is_repeated_with_the_same_key() {
    let (reply, keys) = play(&PAY, "Idempotency-Key", &[LOST, LOST, Some((200, "retrieved", PAID))]);
    assert!(reply.outcome.is_confirmed());
    assert_eq!(reply.idempotency(), Some("retrieved"));
    assert_eq!(reply.key.unwrap().as_str(), keys[0]);
    assert!(keys.len() == 3 && keys.iter().all(|key| *key == keys[0] && key.len() == 36), "{keys:?}");
    let (_, others) = play(&PAY, "Idempotency-Key", &[Some((200, "stored", PAID))]);
    assert_ne!(keys[0], others[0]);
}

#[test]
fn an_answer_to_a_repetition_counts_if_the_key_was_kept() {
    for word in ["stored", "retrieved"] {
        assert!(play(&PAY, "idempotency-key", &[LOST, Some((200, word, PAID))]).0.outcome.is_confirmed());
        let (reply, _) = play(&PAY, "idempotency-key", &[LOST, Some((200, word, FAILED))]);
        assert!(matches!(reply.outcome, Outcome::Declined(_)));
    }
    for word in ["", "disabled", "not_stored", "conflicting_key", "error", "Stored", "stored, stored"] {
        for body in [PAID, FAILED] {
            let (reply, _) = play(&PAY, "idempotency-key", &[LOST, Some((200, word, body))]);
            assert!(is_repeated(&reply), "{word} {body}: {reply:?}");
        }
    }
}

#[test]
fn the_first_answer_counts_whatever_became_of_the_key() {
    for word in ["", "error", "disabled"] {
        assert!(play(&PAY, "idempotency-key", &[Some((200, word, PAID))]).0.outcome.is_confirmed());
        let (reply, _) = play(&PAY, "idempotency-key", &[Some((200, word, FAILED))]);
        assert!(matches!(reply.outcome, Outcome::Declined(_)));
    }
}

#[test]
fn a_document_without_a_header_for_it_is_believed_as_far_as_it_goes() {
    let (reply, keys) = play(&PAY_SILENTLY, "request-key", &[LOST, Some((200, "", PAID))]);
    assert!(reply.outcome.is_confirmed() && keys.len() == 2);
    assert_eq!(reply.idempotency(), None);
    assert!(is_repeated(&play(&PAY_SILENTLY, "request-key", &[LOST, Some((200, "", FAILED))]).0));
}

#[test]
fn a_refusal_of_the_repetition_proves_nothing() {
    for word in ["", "retrieved"] {
        let (reply, _) = play(&PAY, "idempotency-key", &[LOST, Some((400, word, "code=BAD_AMOUNT"))]);
        assert_eq!(reply.resolve, Some(Resolve::Operation("look")));
        assert_eq!(reply.error.unwrap().code, "BAD_AMOUNT");
        let Outcome::Unknown(Unknown { reason: UnknownReason::RepetitionNotExecuted(reason), .. }) =
            reply.outcome
        else {
            panic!("{word}")
        };
        assert!(matches!(reason, NotExecuted::Refused(Refusal { status: 400, .. })));
    }
}

#[test]
fn no_answer_is_a_reason_to_repeat() {
    for act in [(500, "", ""), (503, "", ""), (429, "", ""), (200, "error", "state=odd"), (302, "", "")] {
        assert_eq!(play(&PAY, "idempotency-key", &[Some(act)]).1.len(), 1, "{act:?}");
    }
}

#[test]
fn a_stored_key_is_sent_as_it_is() {
    let key: IdempotencyKey = "order-12/{secret}".parse().unwrap();
    let sent = Mutex::new(String::new());
    let transport = InProcess::new(|request: &HttpRequest| {
        *sent.lock().unwrap() = request.headers.only("idempotency-key").unwrap().to_owned();
        Ok(answered((200, "error", PAID)))
    });
    let client = Client::new(&transport, target());
    let reply = run(client.send_with(&PAY, &key));
    assert!(reply.outcome.is_confirmed());
    assert_eq!((reply.key.as_ref(), &*sent.lock().unwrap()), (Some(&key), &"order-12/{secret}".to_owned()));
    // What is sent again after a crash is a repetition.
    assert!(is_repeated(&run(client.send_again(&PAY, &key))));
}

#[test]
fn sent_again_and_not_executed_is_unknown() {
    let key = IdempotencyKey::random();
    let refused = InProcess::new(|_: &HttpRequest| Err(TransportError::never_sent("refused")));
    let client = Client::new(&refused, target());
    assert!(run(client.send_again(&PAY, &key)).outcome.is_unknown());
    assert!(matches!(run(client.send_with(&PAY, &key)).outcome, Outcome::NotExecuted(_)));
    let nowhere = Client::new(&refused, Target::environment("none").credentials(credentials()));
    let reply = run(nowhere.send_again(&PAY, &key));
    let Outcome::Unknown(Unknown { reason, .. }) = reply.outcome else { panic!("known") };
    assert_eq!(
        reason.to_string(),
        "an earlier attempt may have been received; the repetition: not sent, the spec has no host `none`"
    );
}

#[test]
fn an_operation_without_keys_takes_none() {
    let transport = InProcess::new(|_: &HttpRequest| Ok(answered((200, "", PAID))));
    let look = api::Look { id: "77".into(), polling: None };
    let reply = run(Client::new(&transport, target()).send_with(&look, &IdempotencyKey::random()));
    assert!(matches!(reply.outcome, Outcome::NotExecuted(NotExecuted::NoIdempotency)));
    assert!(prepare(&look, &target()).unwrap().key.is_none());
}

#[test]
fn over_http_a_lost_answer_is_asked_for_again() {
    let retrieved = answer("201 Created", &["Idempotency-Status: retrieved"], PAID);
    let provider = Provider::telling(vec![String::new(), retrieved]);
    let target = Target::url(&provider.url).credentials(credentials());
    let client = Client::new(Http::new(&HttpOptions::default()).unwrap(), target).attempts(2);
    let reply = run(client.send(&PAY));
    assert!(reply.outcome.is_confirmed(), "{reply:?}");
    let requests = provider.received();
    assert!(requests.len() == 2 && requests[0] == requests[1], "{requests:?}");
    let key = format!("idempotency-key: {}\r\n", reply.key.unwrap());
    assert!(requests[0].to_ascii_lowercase().contains(&key), "{requests:?}");
}
