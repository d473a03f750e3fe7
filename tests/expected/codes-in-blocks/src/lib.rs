// @generated from specs by `denbun generate`; change the specs, not this file.
//! Clients of Japanese payment providers, generated from their specs: one module and one feature each.
//!
//! | Provider | Module and feature |
//! |---|---|
//! | アクメ決済 | `acme` |

#![allow(clippy::enum_variant_names, clippy::module_inception)]

#[doc(alias("アクメ決済"))]
#[cfg(feature = "acme")]
pub mod acme;
