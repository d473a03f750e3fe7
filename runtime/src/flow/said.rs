//! What an answer or a message says of a payment, as far as its flow is concerned.

use crate::hand_back::{HandBack, HandedBack};
use crate::notification::{Notification, Received, Verified};
use crate::outcome::{Outcome, Reply, Unknown, UnknownReason, Verdict};

/// What an answer says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// It has happened.
    Confirmed,
    /// It has not happened.
    Declined,
    /// The request had no effect.
    NotExecuted,
    /// Nobody knows.
    Unknown,
    /// Nothing is proved yet, and the course goes on.
    GoesOn,
}

/// What a notification or a hand-back says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// Proved: it was paid.
    Confirmed,
    /// Proved: it was not.
    Declined,
    /// Proved to come from the provider, and it says neither.
    Undecided,
    /// Not proved, whatever it says.
    Hint,
}

/// What an answer means in a flow that reads it in its own way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Meaning {
    /// What it says of the payment, if not what the operation says.
    pub verdict: Option<Verdict>,
    /// Whether the course goes on though nothing is proved.
    pub goes_on: Option<bool>,
}

impl Said {
    /// What a reply says by the operation's own conditions.
    pub fn of<A>(reply: &Reply<A>) -> Said {
        match &reply.outcome {
            Outcome::Confirmed(_) => Said::Confirmed,
            Outcome::Declined(_) => Said::Declined,
            Outcome::NotExecuted(_) => Said::NotExecuted,
            Outcome::Unknown(_) => Said::Unknown,
        }
    }

    /// What a reply says by conditions of the flow. Only an answer that was understood and speaks of what was sent is read;
    /// all others say what they say by themselves.
    pub fn read<A>(reply: &Reply<A>, meaning: impl FnOnce(&A, u16) -> Meaning) -> Said {
        let answer = match &reply.outcome {
            Outcome::Confirmed(answer) | Outcome::Declined(answer) => answer,
            Outcome::Unknown(Unknown { reason: UnknownReason::Undecided, answer: Some(answer) }) => answer,
            Outcome::NotExecuted(_) | Outcome::Unknown(_) => return Said::of(reply),
        };
        let status = reply.raw.as_ref().map_or(0, |raw| raw.status);
        let Meaning { verdict, goes_on } = meaning(answer, status);
        let said = match verdict {
            None => Said::of(reply),
            Some(verdict) => Said::from(verdict),
        };
        if said == Said::Unknown && goes_on == Some(true) { Said::GoesOn } else { said }
    }
}

impl From<Verdict> for Said {
    fn from(verdict: Verdict) -> Said {
        match verdict {
            Verdict::Confirmed => Said::Confirmed,
            Verdict::Declined => Said::Declined,
            Verdict::Unknown => Said::Unknown,
        }
    }
}

impl Told {
    /// What something says that is proved to come from the provider.
    pub fn proved(verdict: Verdict) -> Told {
        match verdict {
            Verdict::Confirmed => Told::Confirmed,
            Verdict::Declined => Told::Declined,
            Verdict::Unknown => Told::Undecided,
        }
    }

    /// What a notification says: a hint, unless all of it is proved and could be read. Of one that is proved in
    /// part, take what is [`verified`](Received::verified).
    pub fn by<N: Notification>(received: &Received<N>) -> Told {
        Told::read(received, received.verdict())
    }

    /// What a notification says of one payment, as the shop has read it: a hint, unless its sender is proved and every part
    /// of it could be read.
    pub fn read<N: Notification>(received: &Received<N>, verdict: Verdict) -> Told {
        if received.is_proved() { Told::proved(verdict) } else { Told::Hint }
    }

    /// What a hand-back says as it came through the browser: a hint.
    pub fn through_browser<H: HandBack>(_: &HandedBack<H>) -> Told {
        Told::Hint
    }

    /// What a hand-back says that is proved.
    pub fn proved_back<H: HandBack>(proved: &Verified<H>) -> Told {
        Told::proved(proved.get().verdict())
    }
}
