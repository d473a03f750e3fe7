//! The guesses of a spec: what is `assumed`, and what has to be confirmed before it can be relied on.

use std::fmt;

use crate::model::{Evidence, EvidenceClass, Place, Spec};

const CHARSET: &str = "the charset";

/// A statement of a spec that nobody has confirmed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guess {
    /// What is assumed: ``the row `em` of sales.request``.
    pub what: String,
    /// What has to be confirmed.
    pub confirm: Option<String>,
    /// Where it is written.
    pub at: Place,
}

impl fmt::Display for Guess {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is assumed", self.what)
    }
}

/// Every guess of a spec, in the order written.
pub fn assumed(spec: &Spec) -> Vec<Guess> {
    let mut guesses = Vec::new();
    for operation in &spec.operations {
        note(&mut guesses, format!("the operation {}", operation.name), &operation.evidence, &operation.at);
    }
    for message in &spec.messages {
        let name = &message.name;
        if !has_charset(&guesses, &message.charset_evidence) {
            note(&mut guesses, CHARSET.to_owned(), &message.charset_evidence, &message.at);
        }
        note(&mut guesses, format!("the message {name}"), &message.evidence, &message.at);
        for field in &message.fields {
            note(&mut guesses, format!("the row `{}` of {name}", field.name), &field.evidence, &field.at);
            if let Some(confirm) = &field.name_assumed {
                let what = format!("the wire name `{}` of {name}", field.name);
                guesses.push(Guess { what, confirm: Some(confirm.clone()), at: field.at.clone() });
            }
        }
        if let Some(rest) = &message.rest {
            note(&mut guesses, format!("the rest of {name}"), &rest.evidence, &rest.at);
        }
    }
    guesses
}

/// A charset is mostly guessed once for all messages.
fn has_charset(guesses: &[Guess], evidence: &Evidence) -> bool {
    guesses.iter().any(|guess| guess.what == CHARSET && guess.confirm == evidence.confirm)
}

fn note(guesses: &mut Vec<Guess>, what: String, evidence: &Evidence, at: &Place) {
    // Both forms of an object, the one sent and the one received, are one guess.
    let kind = |what: &str| what.split(" of ").next().map(str::to_owned);
    let is_known = guesses.iter().any(|guess| guess.at == *at && kind(&guess.what) == kind(&what));
    if evidence.class == EvidenceClass::Assumed && !is_known {
        guesses.push(Guess { what, confirm: evidence.confirm.clone(), at: at.clone() });
    }
}
