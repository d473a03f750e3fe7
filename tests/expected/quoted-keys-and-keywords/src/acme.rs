// @generated from specs/good/quoted-keys-and-keywords.yaml by `denbun generate`; change the spec, not this file.
//! アクメ決済
//!
//! | Notification | Message | Received at |
//! |---|---|---|
//! | paid | [`Paid`] | 決済結果通知URL |

pub mod paid;

#[doc(inline)]
pub use self::paid::Paid;

/// Base addresses by environment.
pub const HOSTS: &[(&str, &str)] = &[];

/// What is assumed, and what to confirm before it is relied on.
pub const ASSUMED: &[::denbun::Assumed] = &[];

/// Error codes, sorted.
pub const ERRORS: &[::denbun::operation::ErrorCode] = &[];
