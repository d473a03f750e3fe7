//! A provider's error table.

/// The entry for `code` in a table sorted by code.
pub fn find_error(errors: &'static [ErrorCode], code: &str) -> Option<&'static ErrorCode> {
    errors.binary_search_by(|entry| entry.code.cmp(code)).ok().map(|at| &errors[at])
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
    /// It reports a success.
    Succeeded,
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
