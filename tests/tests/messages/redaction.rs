//! Nothing that is shown holds what must not be seen: random secrets are planted in every field that is not public, of
//! every message of every provider, and all that can be printed is searched for them.

mod plant;
mod sent;
mod traced;

use std::sync::Arc;

use base64::Engine;
use denbun::operation::OperationInfo;
use denbun::schema::Schema;
use denbun::transport::{InProcess, Recording, Transport};
use denbun::{Body, Headers, HttpRequest, HttpResponse};
use denbun_codegen::model::Spec;
use denbun_simulator::codec;
use proptest::prelude::*;

use crate::noise::Noise;
use crate::registry::{MESSAGES, NOTIFICATIONS, OPERATIONS};
use crate::specs::{message, spec};
use plant::{Planted, planted};

/// Everything that generated code and the runtime show of a message.
fn shown(spec: &Spec, name: &str, found: &Planted) -> Vec<(&'static str, String)> {
    let entry = MESSAGES.iter().find(|entry| (entry.provider, entry.name) == (spec.provider.as_str(), name));
    let entry = entry.expect("a generated message");
    let message = message(entry.provider, name);
    let mut shown = vec![("redacted", denbun::wire::redact(entry.schema, &found.bytes))];
    shown.extend(entry.read.map(|read| ("read", read(&found.bytes).shown)));
    let violations = codec::encode(spec, message, &found.values).err().unwrap_or_default();
    shown.push(("refused", format!("{violations}\n{violations:?}\n{violations:#?}")));
    let decoded = codec::decode(spec, message, &found.bytes).violations;
    shown.push(("decoded", format!("{decoded}\n{decoded:?}")));
    let told = NOTIFICATIONS.iter().filter(|told| told.provider == spec.provider && told.name == name);
    shown.extend(told.map(|told| ("received", (told.received)(&found.bytes))));
    for asked in OPERATIONS.iter().filter(|asked| asked.provider == spec.provider) {
        let of =
            |schema: &Schema<'_>| if schema.name == entry.schema.name { found.bytes.as_slice() } else { b"" };
        let (sent, answered) = (of(asked.info.request), of(asked.info.answer));
        if !sent.is_empty() || !answered.is_empty() {
            shown.push(("recorded", recorded(asked.info, sent, answered)));
        }
    }
    shown
}

/// A recording of a request and an answer, and how they are shown themselves.
fn recorded(operation: &'static OperationInfo, bytes: &[u8], answer: &[u8]) -> String {
    let answer: Arc<[u8]> = answer.into();
    let transport = Recording::new(InProcess::new(move |_| Ok(HttpResponse::new(200, answer.to_vec()))));
    let request = HttpRequest {
        operation,
        method: operation.method,
        base: "https://pay.example".into(),
        path: Body::new(bytes.to_vec()),
        query: Body::new(bytes.to_vec()),
        headers: Headers::from([("Authorization", String::from_utf8_lossy(bytes).into_owned())]),
        content_type: None,
        body: Body::new(bytes.to_vec()),
        key: None,
    };
    let answer = ready(transport.send(&request));
    format!("{request:?}\n{answer:?}\n{:?}", transport.take())
}

/// What a future gives that has nothing to wait for.
fn ready<F: Future>(future: F) -> F::Output {
    let mut future = std::pin::pin!(future);
    let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
    match future.as_mut().poll(&mut cx) {
        std::task::Poll::Ready(output) => output,
        std::task::Poll::Pending => unreachable!("everything is done in this process"),
    }
}

fn check(seed: u64) -> Result<usize, TestCaseError> {
    let mut noise = Noise::new(seed);
    let mut secrets = 0;
    for entry in MESSAGES {
        let (spec, message) = (spec(entry.provider), message(entry.provider, entry.name));
        for found in planted(spec, message, &mut noise) {
            let (shown, traced) = traced::during(|| shown(spec, entry.name, &found));
            for (where_, text) in shown.iter().chain([&("traced", traced)]) {
                for secret in &found.secrets {
                    prop_assert!(
                        !secret.is_in(text),
                        "{} of {}: {} shows the secret of `{}`:\n{}\n{}",
                        entry.name,
                        entry.provider,
                        where_,
                        secret.field,
                        String::from_utf8_lossy(&found.bytes),
                        text
                    );
                }
            }
            secrets += found.secrets.len();
        }
    }
    Ok(secrets)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2))]

    #[test]
    fn no_secret_is_ever_shown(seed in any::<u64>()) {
        let secrets = check(seed)?;
        prop_assert!(secrets > 2_000, "only {} secrets were planted", secrets);
    }
}

#[test]
fn the_search_finds_what_is_shown() {
    let core = "Zk3p9Qw7Rt5Ls2Vn";
    let secret = plant::Secret::new("x", core);
    let encoded = |text: String| base64::engine::general_purpose::STANDARD.encode(text);
    for shown in [
        format!("a {core} b"),
        core.to_lowercase(),
        "%5A%6B3p9Qw7Rt5Ls2Vn".into(),
        "{\\\"a\\\":\\\"\\u005ak3p9Qw7Rt5Ls2Vn\\\"}".into(),
        encoded(core.into()),
        encoded(format!("x{core}yz")),
        encoded(format!("xy{core}z")),
    ] {
        assert!(secret.is_in(&shown), "{shown}");
    }
    assert!(!secret.is_in("‹16 characters›"));
}
