// @generated from specs/good/card-data.yaml by `denbun generate`; change the spec, not this file.
//! アクメ決済
//!
//! | Operation | Sent to | Request | Answer | Effect | Sent again | Unknown outcome |
//! |---|---|---|---|---|---|---|
//! | [決済](mod@self::pay) | `POST /pay` | [`PayRequest`] | [`ResultMessage`] | opens a payment | never | 管理画面 |
//!
//! ```
//! use card_data::acme;
//!
//! let request = acme::PayRequest::builder().amount(::denbun::Yen(1)).build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(bytes, br#"{"amount":1}"#);
//! ```
//!
//! There with the feature `card-data` only, because who handles card numbers or security codes falls under PCI DSS: `pay_by_card`, `store_card`.

#![cfg_attr(feature = "card-data", doc = "")]
#![cfg_attr(
    feature = "card-data",
    doc = "| Operation | Sent to | Request | Answer | Effect | Sent again | Unknown outcome |"
)]
#![cfg_attr(feature = "card-data", doc = "|---|---|---|---|---|---|---|")]
#![cfg_attr(
    feature = "card-data",
    doc = "| [決済(カード番号)](mod@self::pay_by_card) | `POST /pay` | [`PayByCardRequest`] | [`ResultMessage`] | opens a payment | never | 管理画面 |"
)]
#![cfg_attr(
    feature = "card-data",
    doc = "| [カード登録](mod@self::store_card) | `POST /cards` | [`StoreCardRequest`] | [`Stored`] | reads only | never |  |"
)]

pub mod errors;
pub mod objects;

#[cfg(feature = "card-data")]
pub mod card_data;
pub mod flows;

#[doc(alias("決済"))]
pub mod pay;

#[doc(alias("決済(カード番号)"))]
#[cfg(feature = "card-data")]
pub mod pay_by_card;

#[doc(alias("カード登録"))]
#[cfg(feature = "card-data")]
pub mod store_card;

#[doc(inline)]
pub use self::errors::ERRORS;
#[doc(inline)]
pub use self::objects::Payer;
#[cfg(feature = "card-data")]
#[doc(inline)]
pub use self::card_data::{Kind, Stored, Card};
#[doc(inline)]
pub use self::pay::PayRequest;
#[cfg(feature = "card-data")]
#[doc(inline)]
pub use self::pay_by_card::PayByCardRequest;
#[cfg(feature = "card-data")]
#[doc(inline)]
pub use self::store_card::StoreCardRequest;

/// Base addresses by environment.
pub const HOSTS: &[(&str, &str)] = &[];

/// What is assumed, and what to confirm before it is relied on.
pub const ASSUMED: &[::denbun::Assumed] = &[];

/// 結果
///
/// `result` · json · documented · `specs/good/card-data.yaml:42`
#[doc(alias("result", "結果"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "result", label = "結果", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct ResultMessage {
    /// 成否
    ///
    /// documented · `specs/good/card-data.yaml:45`
    #[doc(alias("成否"))]
    #[field(name = "paid", label = "成否")]
    pub paid: bool,
}
