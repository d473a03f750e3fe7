// @generated from specs/good/file-of-several-kinds.yaml by `denbun generate`; change the spec, not this file.
//! アクメ決済
//!
//! | File | Record | Written by | Layout |
//! |---|---|---|---|
//! | 処理結果 | [`Results`] | the provider | UTF-8, no header, CRLF, quotes where needed |

#[doc(alias("処理結果"))]
pub mod results;

#[doc(inline)]
pub use self::results::{Results, ResultsHeader, ResultsDetail, ResultsTrailer};

/// Base addresses by environment.
pub const HOSTS: &[(&str, &str)] = &[];

/// What is assumed, and what to confirm before it is relied on.
pub const ASSUMED: &[::denbun::Assumed] = &[];

/// 処理結果
///
/// `result` · documented · `specs/good/file-of-several-kinds.yaml:25`
#[doc(alias("result", "処理結果"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum ResultValue {
    /// `0`: 成功
    #[doc(alias("0", "成功"))]
    #[value("0", label = "成功")]
    Ok,

    /// `1`: 失敗
    #[doc(alias("1", "失敗"))]
    #[value("1", label = "失敗")]
    Ng,
}

/// Error codes, sorted.
pub const ERRORS: &[::denbun::operation::ErrorCode] = &[];
