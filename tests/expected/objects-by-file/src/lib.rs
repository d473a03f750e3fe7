// @generated from specs by `denbun generate`; change the specs, not this file.
//! Clients of Japanese payment providers, generated from their specs: one module and one feature each.
//!
//! | Provider | Module and feature | Holds |
//! |---|---|---|
//! | アクメ決済 | `acme` | 4 operations (2 with card data), 1 notification, 2 flows |
//!
//! The page of a module lists its operations: where each is sent, what it does to money, when it may be sent again, and how an unknown outcome is found out. The page of an operation has an example. Search finds modules, types and fields by their names in the documents and on the wire, too.
//!
//! What carries card data is there with the feature `card-data` only, because who handles card numbers or security codes falls under PCI DSS. The page of a module names it.
//!

#![cfg_attr(feature = "acme", doc = " ```no_run")]
#![cfg_attr(not(feature = "acme"), doc = " ```ignore")]

//! use denbun::transport::Transport;
//! use denbun::{Client, Outcome, Target};
//! use objects_by_file::acme;
//!
//! async fn send(transport: impl Transport) {
//!     let client = Client::new(transport, Target::live());
//!     let request = acme::MoveRequest::builder()
//!         .payer(acme::PayerInput::builder().rank(acme::Rank::A).build())
//!         .made(acme::MadeInput::builder().no("1").build())
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

#[doc(alias("アクメ決済"))]
#[cfg(feature = "acme")]
#[rustfmt::skip]
pub mod acme;
