//! The messages as a user without this project would declare them, generic over owned and borrowed text.
//! Numbers of the provider's own formatting are `f64` here, as serde_json and sonic-rs offer them.

use garde::Validate;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::super::checks::{is_alphanumeric, is_digits, is_email};
use super::super::values::{Text, refuse};
use super::scalars::{Currency, Metadata, Open, listed};

/// 課金, the answer.
#[derive(Clone, Debug, PartialEq, Deserialize, Validate)]
#[garde(allow_unvalidated)]
#[serde(bound = "T: Text + Deserialize<'de>")]
pub(crate) struct Charge<T: Text> {
    pub(crate) id: T,
    pub(crate) store_id: T,
    pub(crate) transaction_token_id: T,
    pub(crate) transaction_token_type: Open<TokenType, T>,
    pub(crate) subscription_id: Option<T>,
    #[garde(inner(custom(alphanumeric), length(bytes, max = 32)))]
    pub(crate) merchant_transaction_id: Option<T>,
    pub(crate) requested_amount: u64,
    pub(crate) requested_currency: Currency,
    pub(crate) requested_amount_formatted: f64,
    pub(crate) charged_amount: Option<u64>,
    pub(crate) charged_currency: Option<Currency>,
    pub(crate) charged_amount_formatted: Option<f64>,
    pub(crate) fee_amount: Option<u64>,
    pub(crate) fee_currency: Option<Currency>,
    pub(crate) fee_amount_formatted: Option<f64>,
    pub(crate) only_direct_currency: bool,
    pub(crate) capture_at: Option<Timestamp>,
    pub(crate) descriptor: Option<T>,
    pub(crate) descriptor_phone_number: Option<T>,
    pub(crate) status: Open<ChargeStatus, T>,
    pub(crate) error: Option<PaymentError<T>>,
    pub(crate) metadata: Metadata<T>,
    pub(crate) mode: Open<Mode, T>,
    pub(crate) created_on: Timestamp,
}

/// What went wrong with a payment; may be empty.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(bound = "T: Text + Deserialize<'de>")]
pub(crate) struct PaymentError<T: Text> {
    pub(crate) code: Option<u64>,
    pub(crate) message: Option<T>,
    pub(crate) detail: Option<T>,
}

listed! {
    /// トークンの種類.
    pub(crate) enum TokenType {
        OneTime = "one_time",
        Subscription = "subscription",
        Recurring = "recurring",
    }

    /// 課金の状態.
    pub(crate) enum ChargeStatus {
        Pending = "pending",
        Awaiting = "awaiting",
        Authorized = "authorized",
        Successful = "successful",
        Failed = "failed",
        Error = "error",
        Canceled = "canceled",
    }

    /// 本番かテストか.
    pub(crate) enum Mode {
        Live = "live",
        Test = "test",
        LiveTest = "live_test",
    }

    /// コンビニ.
    pub(crate) enum Chain {
        SevenEleven = "seven_eleven",
        FamilyMart = "family_mart",
        Lawson = "lawson",
        MiniStop = "mini_stop",
        SeicoMart = "seico_mart",
        PayEasy = "pay_easy",
        DailyYamazaki = "daily_yamazaki",
        YamazakiDailyStore = "yamazaki_daily_store",
    }

    /// 決済方法, as far as requests are made here.
    pub(crate) enum PaymentType {
        Konbini = "konbini",
    }
}

/// トランザクショントークン, the request.
#[derive(Clone, Debug, PartialEq, Serialize, Validate)]
#[garde(allow_unvalidated)]
pub(crate) struct Token<T: Text + Serialize> {
    pub(crate) payment_type: PaymentType,
    #[serde(rename = "type")]
    pub(crate) token_type: TokenType,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[garde(inner(custom(address), length(bytes, max = 254)))]
    pub(crate) email: Option<T>,
    #[garde(dive)]
    pub(crate) data: Konbini<T>,
    #[serde(skip_serializing_if = "Metadata::is_empty")]
    pub(crate) metadata: Metadata<T>,
}

/// What a konbini payment needs.
#[derive(Clone, Debug, PartialEq, Serialize, Validate)]
#[garde(allow_unvalidated)]
pub(crate) struct Konbini<T: Text + Serialize> {
    #[garde(length(bytes, min = 1))]
    pub(crate) customer_name: T,
    #[garde(dive)]
    pub(crate) phone_number: PhoneNumber<T>,
    pub(crate) convenience_store: Chain,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) expiration_period: Option<T>,
}

/// 電話番号.
#[derive(Clone, Debug, PartialEq, Serialize, Validate)]
pub(crate) struct PhoneNumber<T: Text + Serialize> {
    #[garde(custom(digits), length(bytes, min = 1, max = 3))]
    pub(crate) country_code: T,
    #[garde(custom(digits), length(bytes, min = 1, max = 15))]
    pub(crate) local_number: T,
}

fn digits<T: AsRef<str>>(text: &T, _: &()) -> garde::Result {
    refuse(!is_digits(text.as_ref()), "not digits")
}

fn alphanumeric<T: AsRef<str>>(text: &T, _: &()) -> garde::Result {
    refuse(!is_alphanumeric(text.as_ref()), "not letters and digits")
}

fn address<T: AsRef<str>>(text: &T, _: &()) -> garde::Result {
    refuse(!is_email(text.as_ref()), "not an e-mail address")
}
