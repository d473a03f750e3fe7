// @generated from specs by `denbun generate`; change the specs, not this file.
//! Clients of Japanese payment providers, generated from their specs: one module and one feature each.
//!
//! | Provider | Module and feature |
//! |---|---|
//! | 24カード決済JP | `card24` |
//! | ROBOT PAYMENT | `robotpayment` |
//! | UnivaPay | `univapay` |
//! | VeriTrans4G | `veritrans4g` |

#![allow(clippy::enum_variant_names, clippy::module_inception)]
#![allow(clippy::large_enum_variant)]

#[doc(alias("24カード決済JP"))]
#[cfg(feature = "card24")]
pub mod card24;

#[doc(alias("ROBOT PAYMENT"))]
#[cfg(feature = "robotpayment")]
pub mod robotpayment;

#[doc(alias("UnivaPay"))]
#[cfg(feature = "univapay")]
pub mod univapay;

#[doc(alias("VeriTrans4G"))]
#[cfg(feature = "veritrans4g")]
pub mod veritrans4g;
