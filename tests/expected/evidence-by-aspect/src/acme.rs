// @generated from specs/good/evidence-by-aspect.yaml by `denbun generate`; change the spec, not this file.
//! アクメ決済
//!
//! | Notification | Message | Received at |
//! |---|---|---|
//! | paid | [`Paid`] | 決済結果通知URL |
//!
//! Sources:
//!
//! - 公開ページ (documented)
//! - 推定 (assumed)

#[cfg(feature = "deny-assumed")]
compile_error!(
    "acme: 7 statements are assumed; see acme::ASSUMED, and generate it with an overlay that confirms them"
);

pub mod paid;

#[doc(inline)]
pub use self::paid::Paid;

/// Base addresses by environment.
pub const HOSTS: &[(&str, &str)] = &[("live", "https://pay.example.jp")];

/// What is assumed, and what to confirm before it is relied on.
pub const ASSUMED: &[::denbun::Assumed] = &[
    ::denbun::Assumed { what: "the host `live`", confirm: "接続仕様書" },
    ::denbun::Assumed { what: "the format of `RC` in paid", confirm: "桁数" },
    ::denbun::Assumed { what: "whether `RC` is required in paid", confirm: "桁数" },
    ::denbun::Assumed { what: "the wire name `ORDER_ID` in paid", confirm: "パラメータ名" },
    ::denbun::Assumed { what: "the format of `ORDER_ID` in paid", confirm: "パラメータ名" },
    ::denbun::Assumed { what: "whether `ORDER_ID` is required in paid", confirm: "パラメータ名" },
    ::denbun::Assumed { what: "the wire name `MEMO` in paid", confirm: "備考の名前" },
];

/// 判定結果
///
/// `RC` · documented: 公開ページ · `specs/good/evidence-by-aspect.yaml:19`
#[doc(alias("RC", "判定結果"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum Rc {
    /// `0`: 成功
    #[doc(alias("0", "成功"))]
    #[value("0", label = "成功")]
    Ok,

    /// `9`: 失敗
    #[doc(alias("9", "失敗"))]
    #[value("9", label = "失敗")]
    Ng,
}

/// Error codes, sorted.
pub const ERRORS: &[::denbun::operation::ErrorCode] = &[];
