//! What an operation is: its place, its effect on money, and how its answer is read.

use crate::message::{Decode, Encode};
use crate::outcome::Verdict;
use crate::schema::Schema;
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
    /// The field `name` of the answer must hold what was sent; a field that was not sent is not compared.
    pub fn same(
        &mut self,
        name: &'static str,
        label: &'static str,
        sent: &impl Value,
        answered: &impl Value,
    ) {
        let same = match (sent.as_text(), sent.as_integer(), sent.as_bool()) {
            (None, None, None) => return,
            (text, integer, boolean) => {
                text == answered.as_text()
                    && integer == answered.as_integer()
                    && boolean == answered.as_bool()
            }
        };
        if !same {
            self.violations.push(Violation::echo(name, label));
        }
    }

    /// What differed.
    pub fn finish(self) -> Violations {
        self.violations
    }
}
