// @generated from specs by `denbun generate`; change the specs, not this file.
//! Clients of Japanese payment providers, generated from their specs: one module and one feature each.
//!
//! | Provider | Module and feature |
//! |---|---|
//! | ROBOT PAYMENT | `robotpayment` |

#![allow(clippy::enum_variant_names, clippy::module_inception)]

#[doc(alias("ROBOT PAYMENT"))]
#[cfg(feature = "robotpayment")]
pub mod robotpayment;
