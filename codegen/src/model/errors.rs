//! Error tables.

/// Error codes of a provider.
#[derive(Debug, Clone)]
pub struct ErrorTable {
    /// The fields that carry a code, as paths of wire names through objects. The first that a message has counts; codes
    /// that are whole numbers are compared as text. A message without any of them has no code.
    pub fields: Vec<Vec<String>>,
    /// How many characters of a field are one code, when it holds several in a row. One of zeros says nothing.
    pub blocks: Option<u32>,
    /// The codes, sorted.
    pub codes: Vec<ErrorCode>,
}

/// One error code.
#[derive(Debug, Clone)]
pub struct ErrorCode {
    /// The code.
    pub code: String,
    /// Japanese text.
    pub ja: String,
    /// English text.
    pub en: String,
    /// What it means for the caller.
    pub class: ErrorClass,
    /// What to do.
    pub advice: String,
}

/// What an error code means for the caller.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(
    feature = "view",
    derive(serde::Serialize, schemars::JsonSchema),
    serde(rename_all = "snake_case")
)]
pub enum ErrorClass {
    /// It is a success after all.
    Succeeded,
    /// The payment was refused.
    Declined,
    /// The request was wrong.
    InvalidRequest,
    /// The shop's settings are wrong.
    Configuration,
    /// Nothing happened; later it may.
    TryLater,
    /// Nobody knows what happened.
    OutcomeUnknown,
}
