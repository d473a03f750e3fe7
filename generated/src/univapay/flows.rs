// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! Courses of payments of UnivaPay.

mod konbini;
mod konbini_webhook;

pub use self::konbini::Konbini;
pub use self::konbini_webhook::KonbiniWebhook;
