//! Error codes.

use schemars::JsonSchema;
use serde::Serialize;

use crate::model::{self, ErrorClass};

/// The error codes of a provider.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ErrorTable {
    /// The fields that carry a code, as wire names with those of the objects around them before dots. The first that a
    /// message has counts.
    pub fields: Vec<String>,
    /// How many characters of a field are one code, when it holds several in a row.
    pub blocks: Option<u32>,
    /// The codes, sorted.
    pub codes: Vec<ErrorCode>,
}

/// An error code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ErrorCode {
    /// The code.
    pub code: String,
    /// What it says.
    pub label: super::Words,
    /// What it means for the caller.
    pub class: ErrorClass,
    /// What to do.
    pub advice: String,
}

impl ErrorTable {
    pub(super) fn new(table: &model::ErrorTable) -> Self {
        ErrorTable {
            fields: table.fields.iter().map(|path| path.join(".")).collect(),
            blocks: table.blocks,
            codes: table.codes.iter().map(ErrorCode::new).collect(),
        }
    }
}

impl ErrorCode {
    fn new(code: &model::ErrorCode) -> Self {
        ErrorCode {
            code: code.code.clone(),
            label: super::Words { ja: code.ja.clone(), en: code.en.clone() },
            class: code.class,
            advice: code.advice.clone(),
        }
    }
}
