//! What a hosted page hands back: examples of the spec with what the shopper brought to the page.

use std::collections::HashMap;

use denbun::Verdict;
use denbun_codegen::model::{HandBack, Message, Operation, Page, Presence, Spec};

use super::examples;
use super::fill::convert;
use super::id::count_up;
use super::settle::settle;
use crate::codec;
use crate::values::{Values, position};

/// A hand-back that the page can give.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Choice {
    /// What it says of the payment.
    pub(crate) verdict: Verdict,
    /// Its bytes.
    pub(crate) message: Vec<u8>,
}

/// One hand-back for each verdict that the spec has an example of, in the order written. Fields that both messages have
/// are passed through; a text that tells hand-backs apart and is the provider's own counts up with `number`.
pub(crate) fn hand_backs(
    spec: &Spec,
    operation: &Operation,
    page: &Page,
    request: &Values,
    number: usize,
) -> Vec<Choice> {
    let Some(returns) = page.returns else { return Vec::new() };
    let back = &spec.hand_backs[returns];
    let message = &spec.messages[back.message];
    let mut choices: Vec<Choice> = Vec::new();
    for example in examples(spec, message) {
        let verdict = verdict(spec, message, &example);
        if choices.iter().any(|choice| choice.verdict == verdict) {
            continue;
        }
        let passed = passed(spec, operation, (page, back), request, &example);
        let counted = counted(message, back, &passed, number);
        let written = [counted, passed.values].iter().find_map(|values| {
            let same = self::verdict(spec, message, values) == verdict;
            codec::encode(spec, message, values).ok().filter(|_| same)
        });
        choices.extend(written.map(|message| Choice { verdict, message }));
    }
    choices
}

fn verdict(spec: &Spec, message: &Message, values: &Values) -> Verdict {
    codec::message_verdict(spec, message, values, None).unwrap_or(Verdict::Unknown)
}

/// An example with what was brought to the page, and which fields that is.
struct Passed {
    values: Values,
    fields: Vec<usize>,
}

fn passed(
    spec: &Spec,
    operation: &Operation,
    (page, back): (&Page, &HandBack),
    request: &Values,
    example: &Values,
) -> Passed {
    let message = &spec.messages[back.message];
    let asked = &spec.messages[operation.request];
    let shared = shared(spec, operation, page, back);
    let mut values = example.clone();
    for (at, row) in message.fields.iter().enumerate().filter(|(_, row)| row.fixed.is_none()) {
        let Some(from) = shared.get(&at) else { continue };
        let given = request.get(*from);
        let given = given.and_then(|given| convert(spec, &asked.fields[*from], given, row, example.get(at)));
        match given {
            Some(value) => values.set(at, value),
            // What was not brought is not handed back.
            None if !matches!(row.presence, Presence::Required) => values.fields[at] = None,
            None => {}
        }
    }
    settle(spec, message, &mut values);
    Passed { values, fields: shared.into_keys().collect() }
}

/// The fields of the hand-back that the request has as well: those of the digest, and those of one name on the wire or
/// in Rust.
fn shared(spec: &Spec, operation: &Operation, page: &Page, back: &HandBack) -> HashMap<usize, usize> {
    let asked = &spec.messages[operation.request];
    let mut shared = HashMap::new();
    for (at, row) in spec.messages[back.message].fields.iter().enumerate() {
        let same = || asked.fields.iter().position(|other| other.rust == row.rust);
        if let Some(from) = position(asked, &row.name).or_else(same) {
            shared.insert(at, from);
        }
    }
    if let (Some(sent), Some(handed)) = (&page.digest, &back.digest) {
        shared.insert(handed.field, sent.field);
        shared.extend(handed.of.iter().copied().zip(sent.of.iter().copied()));
    }
    shared
}

fn counted(message: &Message, back: &HandBack, passed: &Passed, number: usize) -> Values {
    let mut values = passed.values.clone();
    let own: Vec<usize> = back.dedupe.iter().copied().filter(|at| !passed.fields.contains(at)).collect();
    count_up(message, &own, number, &mut values);
    values
}
