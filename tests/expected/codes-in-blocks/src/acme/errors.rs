// @generated from specs/good/codes-in-blocks.yaml by `denbun generate`; change the spec, not this file.
//! Error codes of アクメ決済.

/// Error codes, sorted.
pub const ERRORS: &[::denbun::operation::ErrorCode] = &[
    ::denbun::operation::ErrorCode {
        code: "A001",
        ja: "正常",
        en: "ok",
        class: ::denbun::operation::ErrorClass::Succeeded,
        advice: "",
    },
    ::denbun::operation::ErrorCode {
        code: "A003",
        ja: "二重取引",
        en: "duplicate",
        class: ::denbun::operation::ErrorClass::Succeeded,
        advice: "",
    },
    ::denbun::operation::ErrorCode {
        code: "AG33",
        ja: "カード会社が拒否",
        en: "refused by the issuer",
        class: ::denbun::operation::ErrorClass::Declined,
        advice: "他のカードを使う",
    },
    ::denbun::operation::ErrorCode {
        code: "G011",
        ja: "本人認証成功",
        en: "authenticated",
        class: ::denbun::operation::ErrorClass::Succeeded,
        advice: "",
    },
    ::denbun::operation::ErrorCode {
        code: "G099",
        ja: "結果不明",
        en: "nobody knows",
        class: ::denbun::operation::ErrorClass::OutcomeUnknown,
        advice: "検索する",
    },
    ::denbun::operation::ErrorCode {
        code: "X001",
        ja: "正常",
        en: "ok",
        class: ::denbun::operation::ErrorClass::Succeeded,
        advice: "",
    },
];

/// The codes in a field that holds several, each with its entry if it has one. One of zeros says nothing and is
/// left out.
pub fn errors_in(
    codes: &str,
) -> impl Iterator<Item = (&str, Option<&'static ::denbun::operation::ErrorCode>)> {
    ::denbun::operation::find_errors(ERRORS, codes, 4)
}
