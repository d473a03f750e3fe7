// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! Messages that several operations share of UnivaPay.

mod charges;
mod customs;
mod refunds_cancels;
mod stores;
mod subscriptions;
mod tokens;
mod univapay;
mod webhooks;

pub use self::charges::{Charge, ChargeList, IssuerToken, BankTransferLedgers};
pub use self::customs::CustomsDeclaration;
pub use self::refunds_cancels::{Refund, RefundList, Cancel, CancelList};
pub use self::stores::{Store, StoreList, CustomerId, TransactionHistory, CheckoutInfo};
pub use self::subscriptions::{Subscription, SubscriptionList};
pub use self::tokens::{TransactionToken, TokenList, ThreeDsIssuerToken};
pub use self::univapay::{ApiError, Done, NoContent, AnswerHeaders};
pub use self::webhooks::{RegisteredWebhook, WebhookList, WebhookEventList};
