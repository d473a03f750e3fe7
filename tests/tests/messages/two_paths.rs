//! JSON messages are read the same by generated code and without compilation: same violations, same leftovers, same
//! outcomes, on random documents.

use denbun::{RuleKind, Verdict, Violations};
use denbun_codegen::model::Wire;
use denbun_simulator::codec;
use proptest::prelude::*;

use crate::noise::{Noise, document, is_read};
use crate::registry::{MESSAGES, OPERATIONS};
use crate::specs::{message, spec};

/// Whether a document could not be read to its end. What else is found then depends on how far it was looked ahead.
fn is_broken(violations: &Violations) -> bool {
    violations.iter().any(|it| it.rule == RuleKind::Malformed)
}

/// What was found, in no order: which of an object's rules and repeated keys is told first is no promise.
fn found(violations: &Violations) -> Vec<String> {
    let mut found: Vec<String> = violations.iter().map(|it| format!("{it:?}")).collect();
    found.sort();
    found
}

/// Whether both ways found the same.
pub(crate) fn is_same(generated: &Violations, dynamic: &Violations) -> bool {
    match (is_broken(generated), is_broken(dynamic)) {
        (false, false) => found(generated) == found(dynamic),
        (generated, dynamic) => generated == dynamic,
    }
}

/// Reads a document both ways.
fn same(provider: &str, name: &str, bytes: &[u8]) -> Result<(), TestCaseError> {
    let entry = MESSAGES.iter().find(|entry| (entry.provider, entry.name) == (provider, name));
    let read = entry.and_then(|entry| entry.read).expect("a generated message");
    let (spec, message) = (spec(provider), message(provider, name));
    let (generated, dynamic) = (read(bytes), codec::decode(spec, message, bytes));
    let shown = String::from_utf8_lossy(bytes);
    prop_assert!(
        is_same(&generated.violations, &dynamic.violations),
        "{} {}\ngenerated:\n{}\ndynamic:\n{}",
        name,
        shown,
        generated.violations,
        dynamic.violations
    );
    if is_broken(&generated.violations) {
        return Ok(());
    }
    prop_assert_eq!(&generated.unknown, &dynamic.unknown, "{} {}", name, shown);
    for operation in &spec.operations {
        if operation.response.is_none_or(|at| spec.messages[at].name != name) || !generated.is_whole {
            continue;
        }
        let asked =
            OPERATIONS.iter().find(|it| (it.provider, it.info.name) == (provider, operation.name.as_str()));
        let asked = asked.expect("a generated operation");
        for status in [200, 201, 204] {
            let dynamic = codec::verdict(spec, operation, &dynamic.values, status);
            let generated = (asked.verdict)(bytes, status);
            prop_assert_eq!(generated, Some(dynamic), "{} {} {}", &operation.name, status, shown);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_document_is_read_the_same_both_ways(seed in any::<u64>()) {
        let mut noise = Noise::new(seed);
        for entry in MESSAGES.iter().filter(|entry| entry.read.is_some()) {
            let message = message(entry.provider, entry.name);
            if message.wire == Wire::Json && is_read(message) {
                let bytes = document(spec(entry.provider), message, &mut noise);
                same(entry.provider, entry.name, &bytes)?;
            }
        }
    }

    #[test]
    fn any_bytes_are_read_the_same_both_ways(bytes in prop::collection::vec(any::<u8>(), 0..60)) {
        for entry in MESSAGES.iter().filter(|entry| entry.read.is_some()) {
            same(entry.provider, entry.name, &bytes)?;
        }
    }
}

#[test]
fn examples_are_read_the_same_both_ways() {
    let mut decided = 0;
    for entry in MESSAGES.iter().filter(|entry| entry.read.is_some()) {
        let (spec, message) = (spec(entry.provider), message(entry.provider, entry.name));
        for wire in message.examples.iter().filter_map(|example| example.wire.as_ref()) {
            same(entry.provider, entry.name, wire).unwrap_or_else(|error| panic!("{error}"));
            let values = codec::decode(spec, message, wire).values;
            let verdict = codec::message_verdict(spec, message, &values, Some(200));
            decided += usize::from(verdict.is_some_and(|verdict| verdict != Verdict::Unknown));
        }
    }
    assert!(decided > 10, "{decided}");
}
