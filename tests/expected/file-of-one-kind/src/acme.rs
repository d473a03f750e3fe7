// @generated from specs/good/file-of-one-kind.yaml by `denbun generate`; change the spec, not this file.
//! アクメ決済
//!
//! | File | Record | Written by | Layout |
//! |---|---|---|---|
//! | 一括決済 | [`Bulk`] | the shop | Shift_JIS, a header of labels, LF, always in quotes, divided by tabs |

#[doc(alias("一括決済"))]
pub mod bulk;

#[doc(inline)]
pub use self::bulk::Bulk;

/// Base addresses by environment.
pub const HOSTS: &[(&str, &str)] = &[];

/// What is assumed, and what to confirm before it is relied on.
pub const ASSUMED: &[::denbun::Assumed] = &[];

/// Error codes, sorted.
pub const ERRORS: &[::denbun::operation::ErrorCode] = &[];
