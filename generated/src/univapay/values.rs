// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! Listed values of UnivaPay.

mod charges;
mod customs;
mod refunds_cancels;
mod stores;
mod subscriptions;
mod tokens;
mod univapay;
mod webhooks;

pub use self::charges::{
    ThreeDsInputMode, ChargeThreeDsMode, BankLedgerType, Mode, CursorDirection, TransactionTokenType,
    ChargeStatus, IssuerTokenCallMethod,
};

pub use self::customs::CustomsDeclarationStatus;
pub use self::refunds_cancels::{CreateRefundRequestReason, RefundStatus, RefundReason, CancelStatus};
pub use self::stores::{
    ResourceType, ConvenienceStore, ResourceStatus, PaymentType, BankTransferPaymentStatus, ChargeType,
    MatchAmount, RecurringTokenPrivilege,
};

pub use self::subscriptions::{
    TerminationMode, InstallmentPlanInputPlanType, SubscriptionPlanInputPlanType, TerminateWithStatus,
    InstallmentPlanPlanType, Period, FirstChargeCaptureAfter, ListSubscriptionsRequestStatus,
    SubscriptionStatus,
};

pub use self::tokens::{
    OnlineInputBrand, OnlineInputCallMethod, OsType, UserIdentifierSource, BankTransferInputBrand,
    QrMerchantInputBrand, KonbiniDataConvenienceStore, CountryCode, CardBrand, CardType, SubBrand,
    CvvAuthorizationStatus, TokenThreeDsStatus, TokenType, UsageLimit, ListTokensRequestTokenType,
    ActiveFilter, ThreeDsIssuerTokenCallMethod,
};

pub use self::univapay::{ErrorDetailReason, ApiErrorStatus};
pub use self::webhooks::{PaymentStatus, TransferStatus, Event, Triggers};
