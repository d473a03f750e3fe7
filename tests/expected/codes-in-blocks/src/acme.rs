// @generated from specs/good/codes-in-blocks.yaml by `denbun generate`; change the spec, not this file.
//! アクメ決済
//!
//! | Operation | Sent to | Request | Answer | Effect | Sent again | Unknown outcome |
//! |---|---|---|---|---|---|---|
//! | [与信](mod@self::pay) | `POST /pay` | [`PayRequest`] | [`Paid`] | opens a payment | never | 管理画面 |

pub mod errors;

#[doc(alias("与信"))]
pub mod pay;

#[doc(inline)]
pub use self::errors::{ERRORS, errors_in};
#[doc(inline)]
pub use self::pay::PayRequest;

/// Base addresses by environment.
pub const HOSTS: &[(&str, &str)] = &[("live", "https://pay.example.jp")];

/// What is assumed, and what to confirm before it is relied on.
pub const ASSUMED: &[::denbun::Assumed] = &[];

/// 処理結果コード
///
/// `mstatus` · observed · `specs/good/codes-in-blocks.yaml:24`
#[doc(alias("mstatus", "処理結果コード"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum Mstatus {
    /// `success`: 成功
    #[doc(alias("success", "成功"))]
    #[value("success", label = "成功")]
    Success,

    /// `failure`: 失敗
    #[doc(alias("failure", "失敗"))]
    #[value("failure", label = "失敗")]
    Failure,

    /// `pending`: 不明
    #[doc(alias("pending", "不明"))]
    #[value("pending", label = "不明")]
    Pending,
}

/// paid
///
/// `paid` · form, UTF-8 · observed · `specs/good/codes-in-blocks.yaml:21`
#[doc(alias("paid"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "paid", label = "paid", wire = "form", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct Paid {
    /// 処理結果コード
    ///
    /// observed · `specs/good/codes-in-blocks.yaml:24`
    #[doc(alias("処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", public)]
    pub mstatus: ::denbun::Open<Mstatus>,

    /// 詳細結果コード
    ///
    /// `半角英数字(16)` · observed · `specs/good/codes-in-blocks.yaml:25`
    #[doc(alias("vResultCode", "詳細結果コード"))]
    #[field(name = "vResultCode", label = "詳細結果コード", format = "半角英数字(16)", public)]
    pub v_result_code: String,
}
