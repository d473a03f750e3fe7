//! The states a resource goes through.

use std::collections::VecDeque;

use denbun::Verdict;
use denbun_codegen::model::{OutcomeRule, Spec};
use denbun_codegen::rule::{self, Path};

use super::is_look_up;
use crate::answer::examples;
use crate::codec::{self, Values};

/// The HTTP status of an answer that shows a resource.
const OK: u16 = 200;

/// The states that lie before a resource, next first.
#[derive(Debug, Clone)]
pub(crate) struct Course {
    states: VecDeque<Values>,
}

impl Course {
    /// The life of a resource that ends with a verdict: the examples of its message in the order written, each state
    /// once, those first in which a look-up still waits, up to the first that is decided so. Without one that is, the
    /// first example stands for the whole life.
    pub(crate) fn of(spec: &Spec, message: usize, end: Verdict) -> Self {
        let written: Vec<Values> = examples(spec, &spec.messages[message]).collect();
        let (waiting, later): (Vec<_>, Vec<_>) =
            written.iter().cloned().partition(|values| is_waiting(spec, message, values));
        let mut states: VecDeque<Values> = VecDeque::new();
        for values in waiting.into_iter().chain(later) {
            let is_known = |known: &Values| state(spec, message, known) == state(spec, message, &values);
            if states.iter().any(is_known) {
                continue;
            }
            match verdict(spec, message, &values) {
                Verdict::Unknown => states.push_back(values),
                found if found == end => {
                    states.push_back(values);
                    return Course { states };
                }
                Verdict::Confirmed | Verdict::Declined => {}
            }
        }
        // Nothing shows how it ends: what is written first is how it stays.
        states.truncate(1);
        if states.is_empty() {
            states.extend(written.into_iter().next());
        }
        Course { states }
    }

    /// Only the end.
    pub(crate) fn end(spec: &Spec, message: usize, end: Verdict) -> Self {
        let mut written = examples(spec, &spec.messages[message]);
        Course { states: written.find(|values| verdict(spec, message, values) == end).into_iter().collect() }
    }

    /// The next state.
    pub(crate) fn next(&mut self) -> Option<Values> {
        self.states.pop_front()
    }

    /// Whether the last state is reached.
    pub(crate) fn is_over(&self) -> bool {
        self.states.is_empty()
    }
}

/// What a resource says of its effect.
pub(crate) fn verdict(spec: &Spec, message: usize, values: &Values) -> Verdict {
    codec::message_verdict(spec, &spec.messages[message], values, Some(OK))
        .or_else(|| {
            let operation = look_ups(spec, message).next()?;
            Some(codec::verdict(spec, operation, values, OK))
        })
        .unwrap_or(Verdict::Unknown)
}

/// Whether a look-up that waits would wait for this state to pass.
fn is_waiting(spec: &Spec, message: usize, values: &Values) -> bool {
    let polls = look_ups(spec, message).filter_map(|operation| operation.poll.as_ref());
    polls.into_iter().any(|poll| {
        codec::is_met(spec, &spec.messages[message], values, Some(OK), &poll.until) == Some(false)
    })
}

/// The fields by which states are told apart, as paths: those a look-up waits for, or else those the outcome reads.
pub(crate) fn state_fields(spec: &Spec, message: usize) -> Vec<Path> {
    let polled: Vec<Path> = look_ups(spec, message)
        .filter_map(|operation| operation.poll.as_ref())
        .flat_map(|poll| poll.until.fields())
        .collect();
    if !polled.is_empty() {
        return polled;
    }
    let outcome = spec.messages[message].outcome.as_ref();
    let outcome =
        outcome.or_else(|| look_ups(spec, message).find_map(|operation| operation.outcome.as_ref()));
    outcome.map_or_else(Vec::new, read)
}

fn read(outcome: &OutcomeRule) -> Vec<Path> {
    let conditions = [&outcome.confirmed, &outcome.declined];
    conditions.into_iter().flatten().flat_map(rule::Expr::fields).collect()
}

/// The state a resource is in.
pub(crate) fn state(spec: &Spec, message: usize, values: &Values) -> Vec<Option<String>> {
    let fields = state_fields(spec, message);
    let value = |path: &Path| {
        codec::rule_value(spec, &spec.messages[message], values, path).map(|value| format!("{value:?}"))
    };
    fields.iter().map(value).collect()
}

fn look_ups(spec: &Spec, message: usize) -> impl Iterator<Item = &denbun_codegen::model::Operation> {
    spec.operations
        .iter()
        .filter(move |operation| is_look_up(operation) && operation.response == Some(message))
}
