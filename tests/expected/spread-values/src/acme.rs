// @generated from specs/good/spread-values.yaml by `denbun generate`; change the spec, not this file.
//! アクメ決済
//!
//! | Operation | Sent to | Request | Answer | Effect | Sent again | Unknown outcome |
//! |---|---|---|---|---|---|---|
//! | [取引登録](mod@self::entry) | `POST /entry` | [`EntryRequest`] | [`EntryResponse`] | reads only | at any time |  |
//!
//! | Notification | Message | Received at |
//! |---|---|---|
//! | settled | [`Settled`] | 結果通知URL |
//!
//! ```
//! use spread_values::acme;
//!
//! let request = acme::EntryRequest::builder()
//!     .order_id("a")
//!     .methods(vec![acme::Methods::Cc, acme::Methods::Cvs])
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(bytes, b"OrderID=a&Methods=cc%2Ccvs");
//! ```

pub mod errors;
pub mod values;

#[doc(alias("取引登録"))]
pub mod entry;
pub mod settled;

#[doc(inline)]
pub use self::errors::ERRORS;
#[doc(inline)]
pub use self::values::{Methods, Status};
#[doc(inline)]
pub use self::entry::{EntryRequest, EntryResponse, Customer, Line, EntryResponseErrors, CustomerHome};
#[doc(inline)]
pub use self::settled::{Settled, SettledSales};

/// Base addresses by environment.
pub const HOSTS: &[(&str, &str)] = &[("live", "https://pay.example.jp")];

/// What is assumed, and what to confirm before it is relied on.
pub const ASSUMED: &[::denbun::Assumed] = &[];
