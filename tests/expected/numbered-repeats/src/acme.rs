// @generated from specs/good/numbered-repeats.yaml by `denbun generate`; change the spec, not this file.
//! アクメ決済
//!
//! | Operation | Sent to | Request | Answer | Effect | Sent again | Unknown outcome |
//! |---|---|---|---|---|---|---|
//! | [銀行決済申込](mod@self::bank) | `POST /bank` | [`BankRequest`] | [`BankResponse`] | reads only | at any time |  |
//!
//! | Notification | Message | Received at |
//! |---|---|---|
//! | 3Dセキュア結果通知 | [`PushMpi`] | 結果通知URL |
//! | 入金通知 | [`PushBank`] | 結果通知URL |
//!
//! | Address | Enum | One of |
//! |---|---|---|
//! | 結果通知 | [`Push`] | [`PushMpi`], [`PushBank`] |
//!
//! Sources:
//!
//! - 結果通知ガイド (observed)
//!
//! ```
//! use numbered_repeats::acme;
//!
//! let request = acme::BankRequest::builder()
//!     .order_id("a")
//!     .item(vec!["x".to_owned(), "z".to_owned()])
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(bytes, b"orderId=a&item1=x&item2=z");
//! ```

pub mod errors;
pub mod values;

#[doc(alias("銀行決済申込"))]
pub mod bank;

#[doc(alias("3Dセキュア結果通知"))]
pub mod push_mpi;

#[doc(alias("入金通知"))]
pub mod push_bank;

#[doc(alias("結果通知"))]
pub mod push;

#[doc(inline)]
pub use self::errors::ERRORS;
#[doc(inline)]
pub use self::values::{MpiMstatus, CardMstatus, Dummy};
#[doc(inline)]
pub use self::bank::{BankRequest, BankResponse, BankResponseDetail};
#[doc(inline)]
pub use self::push_mpi::{PushMpi, MpiRecord};
#[doc(inline)]
pub use self::push_bank::{PushBank, BankRecord};
#[doc(inline)]
pub use self::push::Push;

/// Base addresses by environment.
pub const HOSTS: &[(&str, &str)] = &[("live", "https://pay.example.jp")];

/// What is assumed, and what to confirm before it is relied on.
pub const ASSUMED: &[::denbun::Assumed] = &[];
