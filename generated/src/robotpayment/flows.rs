// @generated from specs/robotpayment.yaml by `denbun generate`; change the spec, not this file.
//! Courses of payments of ROBOT PAYMENT.

mod re_auth_kickback;
mod payment_kickback;

pub use self::re_auth_kickback::ReAuthKickback;
pub use self::payment_kickback::PaymentKickback;
