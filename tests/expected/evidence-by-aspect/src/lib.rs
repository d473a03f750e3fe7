// @generated from specs by `denbun generate`; change the specs, not this file.
//! Clients of Japanese payment providers, generated from their specs: one module and one feature each.
//!
//! | Provider | Module and feature | Holds |
//! |---|---|---|
//! | アクメ決済 | `acme` | 1 notification |
//!
//! The page of a module lists its operations: where each is sent, what it does to money, when it may be sent again, and how an unknown outcome is found out. The page of an operation has an example. Search finds modules, types and fields by their names in the documents and on the wire, too.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(clippy::enum_variant_names, clippy::module_inception)]

#[doc(alias("アクメ決済"))]
#[cfg(feature = "acme")]
#[rustfmt::skip]
pub mod acme;
