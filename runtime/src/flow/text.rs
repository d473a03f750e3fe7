//! A state as a short text, to be stored beside the order.
//!
//! ```text
//! 1:card_3ds:open:look_up:mpi_authorize=d,push_mpi=d
//! │ │        │    │       └ steps by name: s sent, u unknown, d done, f declined
//! │ │        │    └ what is needed beside the course
//! │ │        └ what is proved
//! │ └ the flow
//! └ the version of this form
//! ```
//!
//! Steps have names, not numbers: a flow that got more steps since reads its old states, and one that lost a step that has
//! happened says so.

use std::fmt;
use std::str::FromStr;

use super::machine::{Need, Raw};
use super::{Fact, Flow, State};

const VERSION: &str = "1";
/// Longer texts were written by somebody else.
const LONGEST: usize = 4096;

/// Why a text is no state of a flow. The payment is not lost: look it up, or ask a person.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum StateError {
    /// The text is not a state.
    Malformed,
    /// It was written in a form that is not known here, by a later version.
    OtherVersion(String),
    /// It is a state of the flow of this name.
    OtherFlow(String),
    /// The flow has no step of this name, or not any more.
    UnknownStep(String),
}

impl fmt::Display for StateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            StateError::Malformed => f.write_str("the text is not the state of a flow"),
            StateError::OtherVersion(version) => write!(f, "the state has the form {version}, not {VERSION}"),
            StateError::OtherFlow(flow) => write!(f, "it is a state of the flow `{flow}`"),
            StateError::UnknownStep(step) => write!(f, "the flow has no step `{step}`"),
        }
    }
}

impl std::error::Error for StateError {}

const FACTS: [(&str, Fact); 4] = [
    ("open", Fact::Open),
    ("confirmed", Fact::Confirmed),
    ("declined", Fact::Declined),
    ("disputed", Fact::Disputed),
];

const NEEDS: [(&str, Need); 4] =
    [("-", Need::None), ("look_up", Need::LookUp), ("person", Need::Person), ("quit", Need::Quit)];

impl<F: Flow> fmt::Display for State<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (raw, info) = (self.raw, F::FLOW);
        let fact = FACTS.iter().find(|(_, fact)| *fact == raw.fact).map_or("", |(word, _)| word);
        let need = NEEDS.iter().find(|(_, need)| *need == raw.need).map_or("", |(word, _)| word);
        write!(f, "{VERSION}:{}:{fact}:{need}:", info.name)?;
        let mut comma = "";
        for (at, step) in info.each(u32::MAX) {
            let sets = [('s', raw.sent), ('u', raw.doubt), ('d', raw.done), ('f', raw.failed)];
            if let Some((mark, _)) = sets.into_iter().find(|(_, set)| set >> at & 1 == 1) {
                write!(f, "{comma}{}={mark}", step.id)?;
                comma = ",";
            }
        }
        Ok(())
    }
}

impl<F: Flow> FromStr for State<F> {
    type Err = StateError;

    fn from_str(text: &str) -> Result<Self, StateError> {
        if text.len() > LONGEST {
            return Err(StateError::Malformed);
        }
        let (version, rest) = text.split_once(':').ok_or(StateError::Malformed)?;
        if version != VERSION {
            let is_number = !version.is_empty() && version.bytes().all(|byte| byte.is_ascii_digit());
            return Err(if is_number {
                StateError::OtherVersion(version.to_owned())
            } else {
                StateError::Malformed
            });
        }
        let mut parts = rest.split(':');
        let mut part = || parts.next().ok_or(StateError::Malformed);
        let (name, fact, need, marks) = (part()?, part()?, part()?, part()?);
        if part().is_ok() {
            return Err(StateError::Malformed);
        }
        if name != F::FLOW.name {
            return Err(StateError::OtherFlow(name.to_owned()));
        }
        let mut raw = Raw { fact: word(&FACTS, fact)?, need: word(&NEEDS, need)?, ..Raw::default() };
        for mark in marks.split(',').filter(|mark| !mark.is_empty()) {
            read::<F>(mark, &mut raw)?;
        }
        Ok(State::from_raw(raw))
    }
}

fn word<T: Copy>(words: &[(&str, T)], given: &str) -> Result<T, StateError> {
    words.iter().find(|(word, _)| *word == given).map(|(_, value)| *value).ok_or(StateError::Malformed)
}

fn read<F: Flow>(mark: &str, raw: &mut Raw) -> Result<(), StateError> {
    let (id, mark) = mark.split_once('=').ok_or(StateError::Malformed)?;
    let found = F::FLOW.each(u32::MAX).find(|(_, step)| step.id == id);
    let (at, _) = found.ok_or_else(|| StateError::UnknownStep(id.to_owned()))?;
    let bit = 1 << at;
    if (raw.sent | raw.doubt | raw.done | raw.failed) & bit != 0 {
        return Err(StateError::Malformed);
    }
    match mark {
        "s" => raw.sent |= bit,
        "u" => raw.doubt |= bit,
        "d" => raw.done |= bit,
        "f" => raw.failed |= bit,
        _ => return Err(StateError::Malformed),
    }
    Ok(())
}
