// @generated from specs/good/nested-objects.yaml by `denbun generate`; change the spec, not this file.
//! アクメ決済
//!
//! | Operation | Sent to | Request | Answer | Effect | Sent again | Unknown outcome |
//! |---|---|---|---|---|---|---|
//! | [決済](mod@self::pay) | `POST /pay` | [`PayRequest`] | [`PayResponse`] | opens a payment | never | 管理画面 |
//!
//! ```
//! use nested_objects::acme;
//!
//! let request = acme::PayRequest::builder()
//!     .data(acme::PayRequestData::Konbini(
//!         acme::KonbiniData::builder()
//!             .store(acme::Store::Seven)
//!             .phone(acme::Phone::builder().country("81").local("0312345678").build())
//!             .expires("P7D".parse::<::denbun::IsoDuration>().expect("a duration"))
//!             .build(),
//!     ))
//!     .amount(::denbun::Amount(100))
//!     .currency(::denbun::Currency::new("JPY"))
//!     .metadata(::denbun::Map::from([
//!         ("order", r#""1""#.parse::<::denbun::Json>().expect("JSON")),
//!         ("rate", "10.0".parse::<::denbun::Json>().expect("JSON")),
//!     ]))
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(
//!     bytes,
//!     br#"{"method":"konbini","data":{"store":"seven","phone":{"country":"81","local":"0312345678"},"expires":"P7D"},"amount":100,"currency":"JPY","metadata":{"order":"1","rate":10.0}}"#
//! );
//! ```

pub mod errors;
pub mod values;

#[doc(alias("決済"))]
pub mod pay;

#[doc(inline)]
pub use self::errors::ERRORS;
#[doc(inline)]
pub use self::values::{Store, State, Kind};
#[doc(inline)]
pub use self::pay::{
    PayRequest, PayResponse, Phone, KonbiniData, CardData, PaidData, PayRequestItems, PayResponseDetail,
    CardDataBilling, PayResponseDetailError, PayRequestData, PayResponseData,
};

/// Base addresses by environment.
pub const HOSTS: &[(&str, &str)] = &[];

/// What is assumed, and what to confirm before it is relied on.
pub const ASSUMED: &[::denbun::Assumed] = &[];
