// @generated from specs/good/paths-pages-and-keys.yaml by `denbun generate`; change the spec, not this file.
//! Error codes of アクメ決済.

/// Error codes, sorted.
pub const ERRORS: &[::denbun::operation::ErrorCode] = &[
    ::denbun::operation::ErrorCode {
        code: "301",
        ja: "期限切れ",
        en: "expired",
        class: ::denbun::operation::ErrorClass::Declined,
        advice: "",
    },
    ::denbun::operation::ErrorCode {
        code: "E1",
        ja: "カード会社拒否",
        en: "refused",
        class: ::denbun::operation::ErrorClass::Declined,
        advice: "",
    },
];
