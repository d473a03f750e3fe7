// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! Objects inside several messages of UnivaPay.

mod charges;
mod customs;
mod stores;
mod subscriptions;
mod tokens;
mod univapay;
mod webhooks;

pub use self::charges::{ThreeDsInput, ChargeRedirect, ChargeThreeDs, BankTransferLedger};
pub use self::customs::{CustomsError, Declared, DeclarationResult};
pub use self::stores::{
    Switch, TimeShift, Money, Installments, HistoryRefund, HistoryUser, HistoryItem, CardLimit,
    CardConfiguration, EcConfiguration, QrScanConfiguration, ConvenienceConfiguration, Theme, CvvConfirmation,
    BankTransferConfiguration, SupportedBrand, InstallmentsCardProcessor,
};

pub use self::subscriptions::{
    ScheduleSettings, NextPayment, SubscriptionPlan, InstallmentPlan, SubscriptionUser,
};

pub use self::tokens::{
    KonbiniData, CardData, OnlineData, BankTransferData, PaidyData, QrScanData, QrMerchantData, Card, Billing,
    CvvAuthorization, CvvAuthorizationCheck, TokenThreeDs, ListedToken, ListedTokenUser, TokenThreeDsInput,
    TransactionTokenData,
};

pub use self::univapay::{ErrorDetail, PaymentError, PhoneNumberData, ShippingAddressData};
pub use self::webhooks::WebhookDelivery;
