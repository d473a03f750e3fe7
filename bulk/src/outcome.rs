//! What is known of a row, in the words that the run file and the results use.

use std::borrow::Cow;
use std::fmt;

use denbun::outcome::{NotExecuted, UnknownReason};
use denbun::{Operation, Outcome, Reply};

/// The longest error code that is kept, in bytes.
const MAX_CODE: usize = 64;

/// What is known of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RowOutcome {
    /// It was not reached yet.
    Pending,
    /// The payment has happened.
    Confirmed,
    /// It has not happened: the provider says so.
    Declined,
    /// It has not happened: it never left, was refused before anything was done, or was left out.
    NotExecuted,
    /// Nobody knows. Look it up; do not send it again.
    Unknown,
}

impl RowOutcome {
    /// `pending`, `confirmed`, `declined`, `not_executed` or `unknown`.
    pub const fn as_str(self) -> &'static str {
        match self {
            RowOutcome::Pending => "pending",
            RowOutcome::Confirmed => "confirmed",
            RowOutcome::Declined => "declined",
            RowOutcome::NotExecuted => "not_executed",
            RowOutcome::Unknown => "unknown",
        }
    }

    /// The outcome of an intent; what is no word of ours proves nothing.
    pub(crate) fn recorded(word: Option<&str>) -> Self {
        match word {
            Some("confirmed") => RowOutcome::Confirmed,
            Some("declined") => RowOutcome::Declined,
            Some("not_executed") => RowOutcome::NotExecuted,
            Some(_) | None => RowOutcome::Unknown,
        }
    }
}

impl fmt::Display for RowOutcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The reason of a row that provably never left.
pub(crate) const NOT_SENT: &str = "not_sent";
/// The reason of a row whose answer never came.
pub(crate) const NO_ANSWER: &str = "no_answer";
/// The reason of a row of which there is an intent and no result.
pub(crate) const INTERRUPTED: &str = "interrupted";
/// The reason of a row that was left out because it breaks rules.
pub(crate) const INVALID: &str = "invalid";

/// What came of sending a row, as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Conclusion {
    pub(crate) outcome: RowOutcome,
    pub(crate) reason: Option<Cow<'static, str>>,
    pub(crate) error_code: Option<String>,
}

impl Conclusion {
    pub(crate) fn of<O: Operation>(reply: &Reply<O::Answer>) -> Self {
        let own = reply.outcome.answer().and_then(|answer| O::error_code(answer));
        let listed = || reply.error.map(|error| Cow::Borrowed(error.code));
        let (outcome, reason, refused) = match &reply.outcome {
            Outcome::Confirmed(_) => (RowOutcome::Confirmed, None, None),
            Outcome::Declined(_) => (RowOutcome::Declined, None, None),
            Outcome::NotExecuted(reason) => {
                (RowOutcome::NotExecuted, Some(not_executed(reason)), code(reason))
            }
            Outcome::Unknown(unknown) => (RowOutcome::Unknown, Some(unknown_word(&unknown.reason)), None),
        };
        let error_code = own.or_else(listed).or(refused.map(Cow::Borrowed)).filter(|code| is_code(code));
        Conclusion { outcome, reason, error_code: error_code.map(Cow::into_owned) }
    }

    /// Whether the provider could not be reached or gave no answer of use, so that the next row may fare the same.
    pub(crate) fn is_failure(&self) -> bool {
        let is_down = |reason: &str| matches!(reason, NOT_SENT | NO_ANSWER) || reason.starts_with("status_5");
        self.reason.as_deref().is_some_and(is_down)
    }
}

fn not_executed(reason: &NotExecuted) -> Cow<'static, str> {
    Cow::Borrowed(match reason {
        NotExecuted::Transport(_) => NOT_SENT,
        NotExecuted::Refused(refusal) => return format!("refused_{}", refusal.status).into(),
        NotExecuted::Invalid(_) => INVALID,
        NotExecuted::NoHost(_)
        | NotExecuted::NoMode(_)
        | NotExecuted::Unsigned(_)
        | NotExecuted::NoCredentials(_)
        | NotExecuted::BadCredentials(_)
        | NotExecuted::NoIdempotency => "target",
    })
}

fn code(reason: &NotExecuted) -> Option<&str> {
    match reason {
        NotExecuted::Refused(refusal) => refusal.code.as_deref(),
        _ => None,
    }
}

fn unknown_word(reason: &UnknownReason) -> Cow<'static, str> {
    Cow::Borrowed(match reason {
        UnknownReason::Transport(_) => NO_ANSWER,
        UnknownReason::Status(status) => return format!("status_{status}").into(),
        UnknownReason::UnlistedError(_) => "unlisted_error",
        UnknownReason::NotUnderstood(_) => "not_understood",
        UnknownReason::Undecided => "undecided",
        UnknownReason::Echo(_) => "echo",
        UnknownReason::ErrorCode(_) => "error_code",
        UnknownReason::Repeated | UnknownReason::RepetitionNotExecuted(_) => "repeated",
        _ => "unknown",
    })
}

/// What looks like a code, and not like a sentence with values in it.
fn is_code(text: &str) -> bool {
    (1..=MAX_CODE).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_graphic())
}
