// @generated from specs/good/objects-by-file by `denbun generate`; change the spec, not this file.
//! アクメ決済
//!
//! | Operation | Sent to | Request | Answer | Effect | Sent again | Unknown outcome |
//! |---|---|---|---|---|---|---|
//! | [変更](mod@self::r#move) | `POST /move` | [`MoveRequest`] | [`ResultMessage`] | reads only | never |  |
//! | [一覧](mod@self::objects) | `POST /objects` | [`ObjectsRequest`] | [`List`] | reads only | at any time |  |
//!
//! | Notification | Message | Received at |
//! |---|---|---|
//! | 通知 | [`Push`] | 通知URL |
//!
//! ```
//! use objects_by_file::acme;
//!
//! let request = acme::MoveRequest::builder()
//!     .payer(acme::PayerInput::builder().rank(acme::Rank::A).build())
//!     .made(acme::MadeInput::builder().no("1").build())
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(bytes, br#"{"payer":{"rank":"a"},"made":{"no":"1"}}"#);
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
    doc = "| [カード登録](mod@self::store_card) | `POST /cards` | [`StoreCardRequest`] | [`ResultMessage`] | reads only | never |  |"
)]

pub mod errors;
pub mod messages;
pub mod shared_objects;
pub mod values;

#[cfg(feature = "card-data")]
pub mod card_data;
pub mod flows;

#[doc(alias("決済(カード番号)"))]
#[cfg(feature = "card-data")]
pub mod pay_by_card;

#[doc(alias("カード登録"))]
#[cfg(feature = "card-data")]
pub mod store_card;

#[doc(alias("変更"))]
pub mod r#move;

#[doc(alias("一覧"))]
pub mod objects;

#[doc(alias("通知"))]
pub mod push;

#[doc(inline)]
pub use self::errors::ERRORS;
#[doc(inline)]
pub use self::messages::{ResultMessage, List};
#[doc(inline)]
pub use self::shared_objects::{PayerInput, Payer, TicketInput, Ticket, Made, ListData};
#[doc(inline)]
pub use self::values::{Rank, Brand, Reason, ObjectsRequestKind, Type};
#[cfg(feature = "card-data")]
#[doc(inline)]
pub use self::card_data::{CardKind, Card};
#[cfg(feature = "card-data")]
#[doc(inline)]
pub use self::pay_by_card::PayByCardRequest;
#[cfg(feature = "card-data")]
#[doc(inline)]
pub use self::store_card::StoreCardRequest;
#[doc(inline)]
pub use self::r#move::{MoveRequest, MadeInput};
#[doc(inline)]
pub use self::objects::ObjectsRequest;
#[doc(inline)]
pub use self::push::{Push, Seen};

/// Base addresses by environment.
pub const HOSTS: &[(&str, &str)] = &[];

/// What is assumed, and what to confirm before it is relied on.
pub const ASSUMED: &[::denbun::Assumed] = &[];
