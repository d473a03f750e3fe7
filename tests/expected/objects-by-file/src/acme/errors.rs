// @generated from specs/good/objects-by-file by `denbun generate`; change the spec, not this file.
//! Error codes of アクメ決済.

/// Error codes, sorted.
pub const ERRORS: &[::denbun::operation::ErrorCode] = &[::denbun::operation::ErrorCode {
    code: "E1",
    ja: "失敗",
    en: "failed",
    class: ::denbun::operation::ErrorClass::Declined,
    advice: "",
}];
