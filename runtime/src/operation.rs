//! What an operation is: its place, its effect on money, and how its answer is read.

use crate::message::{Decode, Encode};
use crate::outcome::Verdict;
use crate::schema::{Kind, Schema};
use crate::value::Value;
use crate::violation::{Violation, Violations};

/// An operation of a provider, implemented by generated code on the operation's request.
pub trait Operation: Encode {
    /// What the provider answers.
    type Answer: for<'a> Decode<'a>;

    /// What the spec says of the operation.
    const OPERATION: &'static OperationInfo;

    /// What an answer says of the effect, by the spec's conditions alone.
    fn verdict(answer: &Self::Answer) -> Verdict;

    /// Compares what was sent with what the answer repeats of it.
    fn echo(&self, _answer: &Self::Answer, _check: &mut EchoCheck) {}

    /// The answer's error code.
    fn error_code(_answer: &Self::Answer) -> Option<&str> {
        None
    }
}

/// What a spec says of an operation, known at build time.
#[derive(Debug)]
pub struct OperationInfo {
    /// The operation's name in the spec: `sales`.
    pub name: &'static str,
    /// The document's name for it: `実売上`.
    pub label: &'static str,
    /// HTTP method.
    pub method: Method,
    /// Path below the host.
    pub path: &'static str,
    /// Hosts by environment: `("live", "https://…")`.
    pub hosts: &'static [(&'static str, &'static str)],
    /// What it does to money.
    pub effect: Effect,
    /// When it may be sent again.
    pub retry: Retry,
    /// How it is found out what happened.
    pub resolve: Option<Resolve>,
    /// Whether `resolve` is needed after a decline too.
    pub resolve_declined: bool,
    /// The provider's error codes, sorted by code.
    pub errors: &'static [ErrorCode],
    /// The request's schema.
    pub request: &'static Schema<'static>,
    /// The answer's schema.
    pub answer: &'static Schema<'static>,
}

impl OperationInfo {
    /// The table's entry for an error code.
    pub fn error(&self, code: &str) -> Option<&'static ErrorCode> {
        find_error(self.errors, code)
    }

    /// The base address of an environment.
    pub fn host(&self, environment: &str) -> Option<&'static str> {
        self.hosts.iter().find(|(name, _)| *name == environment).map(|(_, url)| *url)
    }
}

/// The entry for `code` in a table sorted by code.
pub fn find_error(errors: &'static [ErrorCode], code: &str) -> Option<&'static ErrorCode> {
    errors.binary_search_by(|entry| entry.code.cmp(code)).ok().map(|at| &errors[at])
}

/// HTTP method of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// GET; the message is the URL's query.
    Get,
    /// POST; the message is the body.
    Post,
}

impl Method {
    /// The method as it is written on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Post => "POST",
        }
    }
}

/// What an operation does to money.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// Nothing.
    Read,
    /// Opens a new payment.
    CreateMoney,
    /// Changes what happens to the money of an existing payment.
    MoveMoney,
    /// Takes an effect back.
    Compensating,
}

/// When an operation may be sent again by the runtime.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retry {
    /// Never.
    Never,
    /// When it was provably not sent.
    IfNotExecuted,
    /// With the idempotency key it was first sent with.
    WithKey,
    /// At any time.
    Always,
}

/// How it is found out what happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Resolve {
    /// A person looks there.
    Manual(&'static str),
    /// The named operation tells.
    Operation(&'static str),
    /// The named notification tells.
    Notification(&'static str),
}

/// One entry of a provider's error table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ErrorCode {
    /// The code: `ER003`.
    pub code: &'static str,
    /// Japanese text.
    pub ja: &'static str,
    /// English text.
    pub en: &'static str,
    /// What it means for the caller.
    pub class: ErrorClass,
    /// What to do.
    pub advice: &'static str,
}

/// What an error code means for the caller.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErrorClass {
    /// The payment was refused.
    Declined,
    /// The request was wrong.
    InvalidRequest,
    /// The shop's settings at the provider are wrong.
    Configuration,
    /// Nothing happened; later it may.
    TryLater,
    /// Nobody knows what happened.
    OutcomeUnknown,
}

/// Collects the fields in which an answer repeats something else than what was sent.
#[derive(Debug, Default)]
pub struct EchoCheck {
    violations: Violations,
}

impl EchoCheck {
    /// The field `name` of the answer must hold what was sent; a field that was not sent is not compared. Values of
    /// which nobody can tell whether they are the same count as different.
    pub fn same(
        &mut self,
        name: &'static str,
        label: &'static str,
        sent: &impl Value,
        answered: &impl Value,
    ) {
        if was_sent(sent) && !is_same(sent, answered) {
            self.violations.push(Violation::echo(name, label));
        }
    }

    /// What differed.
    pub fn finish(self) -> Violations {
        self.violations
    }
}

/// A fixed value is the same in every message and says nothing of this one.
fn was_sent<V: Value>(value: &V) -> bool {
    V::KIND != Kind::Fixed && value.is_present() && value.as_text() != Some("")
}

/// Whether two values are known to be the same. One side may be text where the other is a number.
fn is_same(sent: &impl Value, answered: &impl Value) -> bool {
    if let (Some(sent), Some(answered)) = (sent.as_text(), answered.as_text()) {
        return sent == answered;
    }
    let same_integer = integer(sent).is_some_and(|sent| integer(answered) == Some(sent));
    let same_bool = sent.as_bool().is_some_and(|sent| answered.as_bool() == Some(sent));
    let same_date = sent.as_date().is_some_and(|sent| answered.as_date() == Some(sent));
    same_integer || same_bool || same_date
}

fn integer(value: &impl Value) -> Option<i64> {
    let written =
        || value.as_text().filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()))?.parse().ok();
    value.as_integer().or_else(written)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Secret, Yen};

    fn differs(sent: impl Value, answered: impl Value) -> bool {
        let mut check = EchoCheck::default();
        check.same("x", "X", &sent, &answered);
        !check.finish().is_empty()
    }

    #[test]
    fn what_was_sent_must_come_back() {
        assert!(!differs(Yen(1000), Some(Yen(1000))));
        assert!(differs(Yen(1000), Some(Yen(999))));
        assert!(differs(Yen(1000), None::<Yen>));
        assert!(!differs(None::<Yen>, Some(Yen(1))));
        assert!(!differs(Some(String::new()), None::<String>));
        assert!(!differs(crate::Fixed, None::<String>));
        assert!(!differs(Secret::from("a"), "a".to_owned()));
        assert!(differs("01".to_owned(), Some("1".to_owned())));
    }

    #[test]
    fn numbers_and_their_digits_are_the_same() {
        assert!(!differs(Yen(1000), "1000".to_owned()));
        assert!(!differs("1000".to_owned(), Yen(1000)));
        assert!(differs(Yen(1000), "1000.0".to_owned()));
        assert!(differs(Yen(1), String::new()));
    }

    #[test]
    fn days_are_compared() {
        let day = |day| jiff::civil::date(2026, 4, day);
        assert!(!differs(day(1), Some(day(1))));
        assert!(differs(day(1), Some(day(2))));
        assert!(differs(day(1), "2026/04/01".to_owned()));
    }

    #[test]
    fn what_cannot_be_compared_proves_nothing() {
        assert!(differs(u64::MAX, u64::MAX));
    }
}
