// @generated from specs/good/card-data.yaml by `denbun generate`; change the spec, not this file.
//! Error codes of アクメ決済.

/// Error codes, sorted.
pub const ERRORS: &[::denbun::operation::ErrorCode] = &[];
