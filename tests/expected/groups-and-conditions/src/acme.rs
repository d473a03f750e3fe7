// @generated from specs/good/groups-and-conditions.yaml by `denbun generate`; change the spec, not this file.
//! アクメ決済
//!
//! | Operation | Sent to | Request | Answer | Effect | Sent again | Unknown outcome |
//! |---|---|---|---|---|---|---|
//! | [決済](mod@self::pay) | `POST /pay` | [`PayRequest`] | [`PayResponse`] | reads only | never |  |
//!
//! ```
//! use groups_and_conditions::acme;
//!
//! let request = acme::PayRequest::builder().am(::denbun::Yen(1)).em("a@b.jp").build();
//! assert!(request.validate().is_ok());
//! ```

#[doc(alias("決済"))]
pub mod pay;

#[doc(inline)]
pub use self::pay::{PayRequest, PayResponse};

/// Base addresses by environment.
pub const HOSTS: &[(&str, &str)] = &[];

/// What is assumed, and what to confirm before it is relied on.
pub const ASSUMED: &[::denbun::Assumed] = &[];

/// 支払方法
///
/// `md` · documented · `specs/good/groups-and-conditions.yaml:21`
#[doc(alias("md", "支払方法"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum Md {
    /// `10`: 一括
    #[doc(alias("10", "一括"))]
    #[value("10", label = "一括")]
    Code10,

    /// `61`: 分割
    #[doc(alias("61", "分割"))]
    #[value("61", label = "分割")]
    Code61,
}

/// Error codes, sorted.
pub const ERRORS: &[::denbun::operation::ErrorCode] = &[];
