// @generated from specs by `denbun generate`; change the specs, not this file.
//! Clients of Japanese payment providers, generated from their specs: one module and one feature each.
//!
//! | Provider | Module and feature | Holds |
//! |---|---|---|
//! | 24カード決済JP | `card24` | 2 operations, 1 hand-back, 2 files, 1 flow |
//! | ROBOT PAYMENT | `robotpayment` | 14 operations, 6 notifications, 2 flows |
//! | UnivaPay | `univapay` | 48 operations (2 with card data), 1 notification, 2 flows |
//! | VeriTrans4G | `veritrans4g` | 54 operations (7 with card data), 8 notifications, 8 hand-backs, 24 flows |
//!
//! The page of a module lists its operations: where each is sent, what it does to money, when it may be sent again, and how an unknown outcome is found out. The page of an operation has an example. Search finds modules, types and fields by their names in the documents and on the wire, too.
//!
//! What carries card data is there with the feature `card-data` only, because who handles card numbers or security codes falls under PCI DSS. The page of a module names it.
//!

#![cfg_attr(feature = "robotpayment", doc = " ```no_run")]
#![cfg_attr(not(feature = "robotpayment"), doc = " ```ignore")]

//! use denbun::transport::Transport;
//! use denbun::{Client, Outcome, Target};
//! use denbun_providers::robotpayment;
//!
//! async fn send(transport: impl Transport) {
//!     let client = Client::new(transport, Target::live());
//!     let request = robotpayment::SalesRequest::builder()
//!         .shop_id("123456")
//!         .target_id("1095729")
//!         .build();
//!     let reply = client.send(&request).await;
//!     match reply.outcome {
//!         Outcome::Confirmed(answer) => println!("{answer:?}"),
//!         Outcome::Declined(_) => println!("{:?}", reply.error),
//!         Outcome::NotExecuted(reason) => println!("{reason}"),
//!         Outcome::Unknown(unknown) => {
//!             println!("{}; resolve by {:?}", unknown.reason, reply.resolve)
//!         }
//!     }
//! }
//! ```

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(clippy::enum_variant_names, clippy::module_inception)]
#![allow(clippy::large_enum_variant)]

#[doc(alias("24カード決済JP"))]
#[cfg(feature = "card24")]
#[rustfmt::skip]
pub mod card24;

#[doc(alias("ROBOT PAYMENT"))]
#[cfg(feature = "robotpayment")]
#[rustfmt::skip]
pub mod robotpayment;

#[doc(alias("UnivaPay"))]
#[cfg(feature = "univapay")]
#[rustfmt::skip]
pub mod univapay;

#[doc(alias("VeriTrans4G"))]
#[cfg(feature = "veritrans4g")]
#[rustfmt::skip]
pub mod veritrans4g;
