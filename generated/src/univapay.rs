// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! UnivaPay
//!
//! Requests carry `Authorization: Bearer {secret}.{jwt}`. The headers of answers are [`AnswerHeaders`]. Answers outside 2xx are [`ApiError`].
//!
//! | Operation | Sent to | Request | Answer | Effect | Sent again | Unknown outcome |
//! |---|---|---|---|---|---|---|
//! | [課金 – CREATE](mod@self::create_charge) | `POST /charges` | [`CreateChargeRequest`] | [`Charge`] | opens a payment | with its key | 課金 – GET: [`GetChargeRequest`] |
//! | [課金 – GET](mod@self::get_charge) | `GET /stores/{store_id}/charges/{id}` | [`GetChargeRequest`] | [`Charge`] | reads only | at any time |  |
//! | [課金 – LIST](mod@self::list_charges) | `GET /charges` | [`ListChargesRequest`] | [`ChargeList`] | reads only | at any time |  |
//! | [課金 – LIST(店舗)](mod@self::list_store_charges) | `GET /stores/{store_id}/charges` | [`ListStoreChargesRequest`] | [`ChargeList`] | reads only | at any time |  |
//! | [課金 – UPDATE](mod@self::update_charge) | `PATCH /stores/{store_id}/charges/{id}` | [`UpdateChargeRequest`] | [`Charge`] | reads only | with its key |  |
//! | [課金 – CAPTURE](mod@self::capture_charge) | `POST /stores/{store_id}/charges/{id}/capture` | [`CaptureChargeRequest`] | [`Done`] | moves money of a payment | with its key | 課金 – GET: [`GetChargeRequest`] |
//! | [課金の発行者トークン – GET](mod@self::get_issuer_token) | `GET /stores/{store_id}/charges/{id}/issuer_token` | [`GetIssuerTokenRequest`] | [`IssuerToken`] | reads only | at any time |  |
//! | [課金の3Dセキュア – 発行者トークン](mod@self::get_three_ds_issuer_token) | `GET /stores/{store_id}/charges/{id}/three_ds/issuer_token` | [`GetThreeDsIssuerTokenRequest`] | [`ThreeDsIssuerToken`] | reads only | at any time |  |
//! | [銀行振込の入出金 – LIST](mod@self::list_bank_transfer_ledgers) | `GET /stores/{store_id}/charges/{id}/bank_transfer_ledgers` | [`ListBankTransferLedgersRequest`] | [`BankTransferLedgers`] | reads only | at any time |  |
//! | [税関申告 – CREATE](mod@self::create_customs_declaration) | `POST /stores/{store_id}/charges/{charge_id}/customs` | [`CreateCustomsDeclarationRequest`] | [`CustomsDeclaration`] | reads only | with its key |  |
//! | [税関申告 – GET](mod@self::get_customs_declaration) | `GET /stores/{store_id}/charges/{charge_id}/customs/{id}` | [`GetCustomsDeclarationRequest`] | [`CustomsDeclaration`] | reads only | at any time |  |
//! | [税関申告 – UPDATE](mod@self::update_customs_declaration) | `PATCH /stores/{store_id}/charges/{charge_id}/customs/{id}` | [`UpdateCustomsDeclarationRequest`] | [`CustomsDeclaration`] | reads only | with its key |  |
//! | [返金 – CREATE](mod@self::create_refund) | `POST /stores/{store_id}/charges/{charge_id}/refunds` | [`CreateRefundRequest`] | [`Refund`] | takes an effect back | with its key | 返金 – GET: [`GetRefundRequest`] |
//! | [返金 – GET](mod@self::get_refund) | `GET /stores/{store_id}/charges/{charge_id}/refunds/{id}` | [`GetRefundRequest`] | [`Refund`] | reads only | at any time |  |
//! | [返金 – LIST](mod@self::list_refunds) | `GET /stores/{store_id}/charges/{charge_id}/refunds` | [`ListRefundsRequest`] | [`RefundList`] | reads only | at any time |  |
//! | [返金 – UPDATE](mod@self::update_refund) | `PATCH /stores/{store_id}/charges/{charge_id}/refunds/{id}` | [`UpdateRefundRequest`] | [`Refund`] | reads only | with its key |  |
//! | [キャンセル – CREATE](mod@self::create_cancel) | `POST /stores/{store_id}/charges/{charge_id}/cancels` | [`CreateCancelRequest`] | [`Cancel`] | takes an effect back | with its key | キャンセル – GET: [`GetCancelRequest`] |
//! | [キャンセル – GET](mod@self::get_cancel) | `GET /stores/{store_id}/charges/{charge_id}/cancels/{id}` | [`GetCancelRequest`] | [`Cancel`] | reads only | at any time |  |
//! | [キャンセル – LIST](mod@self::list_cancels) | `GET /stores/{store_id}/charges/{charge_id}/cancels` | [`ListCancelsRequest`] | [`CancelList`] | reads only | at any time |  |
//! | [キャンセル – UPDATE](mod@self::update_cancel) | `PATCH /stores/{store_id}/charges/{charge_id}/cancels/{id}` | [`UpdateCancelRequest`] | [`Cancel`] | reads only | with its key |  |
//! | [店舗の決済設定 – GET](mod@self::get_checkout_info) | `GET /checkout_info` | [`GetCheckoutInfoRequest`] | [`CheckoutInfo`] | reads only | at any time |  |
//! | [顧客ID – CREATE](mod@self::create_customer_id) | `POST /stores/{store_id}/create_customer_id` | [`CreateCustomerIdRequest`] | [`CustomerId`] | reads only | at any time |  |
//! | [取引履歴 – LIST](mod@self::list_transaction_history) | `GET /transaction_history` | [`ListTransactionHistoryRequest`] | [`TransactionHistory`] | reads only | at any time |  |
//! | [取引履歴 – LIST(店舗)](mod@self::list_store_transaction_history) | `GET /stores/{store_id}/transaction_history` | [`ListStoreTransactionHistoryRequest`] | [`TransactionHistory`] | reads only | at any time |  |
//! | [店舗 – LIST](mod@self::list_stores) | `GET /stores` | [`ListStoresRequest`] | [`StoreList`] | reads only | at any time |  |
//! | [店舗 – GET](mod@self::get_store) | `GET /stores/{store_id}` | [`GetStoreRequest`] | [`Store`] | reads only | at any time |  |
//! | [定期課金 – CREATE](mod@self::create_subscription) | `POST /subscriptions` | [`CreateSubscriptionRequest`] | [`Subscription`] | opens a payment | with its key | 定期課金 – GET: [`GetSubscriptionRequest`] |
//! | [定期課金 – GET](mod@self::get_subscription) | `GET /stores/{store_id}/subscriptions/{id}` | [`GetSubscriptionRequest`] | [`Subscription`] | reads only | at any time |  |
//! | [定期課金 – LIST](mod@self::list_subscriptions) | `GET /subscriptions` | [`ListSubscriptionsRequest`] | [`SubscriptionList`] | reads only | at any time |  |
//! | [定期課金 – LIST(店舗)](mod@self::list_store_subscriptions) | `GET /stores/{store_id}/subscriptions` | [`ListStoreSubscriptionsRequest`] | [`SubscriptionList`] | reads only | at any time |  |
//! | [トランザクショントークン – CREATE](mod@self::create_token) | `POST /tokens` | [`CreateTokenRequest`] | [`TransactionToken`] | reads only | with its key |  |
//! | [トランザクショントークン – GET](mod@self::get_token) | `GET /stores/{store_id}/tokens/{id}` | [`GetTokenRequest`] | [`TransactionToken`] | reads only | at any time |  |
//! | [トランザクショントークン – LIST](mod@self::list_tokens) | `GET /tokens` | [`ListTokensRequest`] | [`TokenList`] | reads only | at any time |  |
//! | [トランザクショントークン – LIST(店舗)](mod@self::list_store_tokens) | `GET /stores/{store_id}/tokens` | [`ListStoreTokensRequest`] | [`TokenList`] | reads only | at any time |  |
//! | [トランザクショントークン – UPDATE](mod@self::update_token) | `PATCH /stores/{store_id}/tokens/{id}` | [`UpdateTokenRequest`] | [`TransactionToken`] | reads only | with its key |  |
//! | [トランザクショントークン – DELETE](mod@self::delete_token) | `DELETE /stores/{store_id}/tokens/{id}` | [`DeleteTokenRequest`] | [`NoContent`] | moves money of a payment | if provably not sent | トランザクショントークン – GET: [`GetTokenRequest`] |
//! | [トークンの3Dセキュア – 有効化](mod@self::enable_token_three_ds) | `POST /stores/{store_id}/tokens/{id}/three_ds` | [`EnableTokenThreeDsRequest`] | [`TransactionToken`] | reads only | with its key |  |
//! | [トークンの3Dセキュア – 無効化](mod@self::disable_token_three_ds) | `DELETE /stores/{store_id}/tokens/{id}/three_ds` | [`DisableTokenThreeDsRequest`] | [`TransactionToken`] | reads only | if provably not sent |  |
//! | [トークンの3Dセキュア – 発行者トークン](mod@self::get_token_three_ds_issuer_token) | `GET /stores/{store_id}/tokens/{id}/three_ds/issuer_token` | [`GetTokenThreeDsIssuerTokenRequest`] | [`ThreeDsIssuerToken`] | reads only | at any time |  |
//! | [ウェブフック – CREATE](mod@self::create_webhook) | `POST /stores/{store_id}/webhooks` | [`CreateWebhookRequest`] | [`RegisteredWebhook`] | reads only | with its key |  |
//! | [ウェブフック – GET](mod@self::get_webhook) | `GET /stores/{store_id}/webhooks/{id}` | [`GetWebhookRequest`] | [`RegisteredWebhook`] | reads only | at any time |  |
//! | [ウェブフック – LIST](mod@self::list_webhooks) | `GET /stores/{store_id}/webhooks` | [`ListWebhooksRequest`] | [`WebhookList`] | reads only | at any time |  |
//! | [ウェブフック – UPDATE](mod@self::update_webhook) | `PATCH /stores/{store_id}/webhooks/{id}` | [`UpdateWebhookRequest`] | [`RegisteredWebhook`] | reads only | with its key |  |
//! | [ウェブフック – DELETE](mod@self::delete_webhook) | `DELETE /stores/{store_id}/webhooks/{id}` | [`DeleteWebhookRequest`] | [`NoContent`] | reads only | if provably not sent |  |
//! | [ウェブフックの配信 – LIST](mod@self::list_webhook_events) | `GET /stores/{store_id}/webhooks/{id}/events` | [`ListWebhookEventsRequest`] | [`WebhookEventList`] | reads only | at any time |  |
//! | [ウェブフックの再配信](mod@self::redeliver_webhook_event) | `POST /stores/{store_id}/webhooks/{id}/events/{event_id}/redeliver` | [`RedeliverWebhookEventRequest`] | [`Done`] | reads only | with its key |  |
//!
//! | Notification | Message | Received at |
//! |---|---|---|
//! | ウェブフック | [`Webhook`] | ウェブフックURL |
//!
//! Sources:
//!
//! - コンビニ決済 – APIへのリクエスト (documented, <https://docs.univapay.com>)
//! - 開発者ドキュメント (documented, <https://docs.gopay-services.com>)
//! - univapay-client-java-sdk の doc (documented, <https://github.com/univapay/univapay-client-java-sdk/tree/61ef224/doc>)
//! - ウィジェット パラメーター一覧 (documented)
//! - univapay-node (observed, <https://github.com/univapay/univapay-node>)
//! - univapay-java-sdk (observed, <https://github.com/univapay/univapay-java-sdk>)
//! - univapay-php-sdk (observed, <https://github.com/univapay/univapay-php-sdk>)
//!
//! ```
//! use denbun_providers::univapay;
//!
//! let request = univapay::CreateChargeRequest::builder()
//!     .transaction_token_id("11ef32a7-3a71-8662-803f-1bc27702eeec")
//!     .amount(::denbun::Amount(1000))
//!     .currency(::denbun::Currency::new("JPY"))
//!     .metadata(::denbun::Map::from([(
//!         "order_id",
//!         r#""12345""#.parse::<::denbun::Json>().expect("JSON"),
//!     )]))
//!     .redirect(
//!         univapay::CreateChargeRequestRedirect::builder()
//!             .endpoint("https://test.url/")
//!             .build(),
//!     )
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(
//!     bytes,
//!     br#"{"transaction_token_id":"11ef32a7-3a71-8662-803f-1bc27702eeec","amount":"1000","currency":"JPY","metadata":{"order_id":"12345"},"redirect":{"endpoint":"https://test.url/"}}"#
//! );
//! ```
//!
//! There with the feature `card-data` only, because who handles card numbers or security codes falls under PCI DSS: `create_token_with_card_data`, `update_token_with_card_data`.

#![cfg_attr(feature = "card-data", doc = "")]
#![cfg_attr(
    feature = "card-data",
    doc = "| Operation | Sent to | Request | Answer | Effect | Sent again | Unknown outcome |"
)]
#![cfg_attr(feature = "card-data", doc = "|---|---|---|---|---|---|---|")]
#![cfg_attr(
    feature = "card-data",
    doc = "| [トランザクショントークン – CREATE(カード番号)](mod@self::create_token_with_card_data) | `POST /tokens` | [`CreateTokenWithCardDataRequest`] | [`TransactionToken`] | reads only | with its key |  |"
)]
#![cfg_attr(
    feature = "card-data",
    doc = "| [トランザクショントークン – UPDATE(カード番号)](mod@self::update_token_with_card_data) | `PATCH /stores/{store_id}/tokens/{id}` | [`UpdateTokenWithCardDataRequest`] | [`TransactionToken`] | reads only | with its key |  |"
)]

pub mod errors;
pub mod objects;
pub mod values;

#[cfg(feature = "card-data")]
pub mod card_data;
pub mod flows;

#[doc(alias("課金 – CREATE"))]
pub mod create_charge;

#[doc(alias("課金 – GET"))]
pub mod get_charge;

#[doc(alias("課金 – LIST"))]
pub mod list_charges;

#[doc(alias("課金 – LIST(店舗)"))]
pub mod list_store_charges;

#[doc(alias("課金 – UPDATE"))]
pub mod update_charge;

#[doc(alias("課金 – CAPTURE"))]
pub mod capture_charge;

#[doc(alias("課金の発行者トークン – GET"))]
pub mod get_issuer_token;

#[doc(alias("課金の3Dセキュア – 発行者トークン"))]
pub mod get_three_ds_issuer_token;

#[doc(alias("銀行振込の入出金 – LIST"))]
pub mod list_bank_transfer_ledgers;

#[doc(alias("税関申告 – CREATE"))]
pub mod create_customs_declaration;

#[doc(alias("税関申告 – GET"))]
pub mod get_customs_declaration;

#[doc(alias("税関申告 – UPDATE"))]
pub mod update_customs_declaration;

#[doc(alias("返金 – CREATE"))]
pub mod create_refund;

#[doc(alias("返金 – GET"))]
pub mod get_refund;

#[doc(alias("返金 – LIST"))]
pub mod list_refunds;

#[doc(alias("返金 – UPDATE"))]
pub mod update_refund;

#[doc(alias("キャンセル – CREATE"))]
pub mod create_cancel;

#[doc(alias("キャンセル – GET"))]
pub mod get_cancel;

#[doc(alias("キャンセル – LIST"))]
pub mod list_cancels;

#[doc(alias("キャンセル – UPDATE"))]
pub mod update_cancel;

#[doc(alias("店舗の決済設定 – GET"))]
pub mod get_checkout_info;

#[doc(alias("顧客ID – CREATE"))]
pub mod create_customer_id;

#[doc(alias("取引履歴 – LIST"))]
pub mod list_transaction_history;

#[doc(alias("取引履歴 – LIST(店舗)"))]
pub mod list_store_transaction_history;

#[doc(alias("店舗 – LIST"))]
pub mod list_stores;

#[doc(alias("店舗 – GET"))]
pub mod get_store;

#[doc(alias("定期課金 – CREATE"))]
pub mod create_subscription;

#[doc(alias("定期課金 – GET"))]
pub mod get_subscription;

#[doc(alias("定期課金 – LIST"))]
pub mod list_subscriptions;

#[doc(alias("定期課金 – LIST(店舗)"))]
pub mod list_store_subscriptions;

#[doc(alias("トランザクショントークン – CREATE"))]
pub mod create_token;

#[doc(alias("トランザクショントークン – CREATE(カード番号)"))]
#[cfg(feature = "card-data")]
pub mod create_token_with_card_data;

#[doc(alias("トランザクショントークン – GET"))]
pub mod get_token;

#[doc(alias("トランザクショントークン – LIST"))]
pub mod list_tokens;

#[doc(alias("トランザクショントークン – LIST(店舗)"))]
pub mod list_store_tokens;

#[doc(alias("トランザクショントークン – UPDATE"))]
pub mod update_token;

#[doc(alias("トランザクショントークン – UPDATE(カード番号)"))]
#[cfg(feature = "card-data")]
pub mod update_token_with_card_data;

#[doc(alias("トランザクショントークン – DELETE"))]
pub mod delete_token;

#[doc(alias("トークンの3Dセキュア – 有効化"))]
pub mod enable_token_three_ds;

#[doc(alias("トークンの3Dセキュア – 無効化"))]
pub mod disable_token_three_ds;

#[doc(alias("トークンの3Dセキュア – 発行者トークン"))]
pub mod get_token_three_ds_issuer_token;

#[doc(alias("ウェブフック – CREATE"))]
pub mod create_webhook;

#[doc(alias("ウェブフック – GET"))]
pub mod get_webhook;

#[doc(alias("ウェブフック – LIST"))]
pub mod list_webhooks;

#[doc(alias("ウェブフック – UPDATE"))]
pub mod update_webhook;

#[doc(alias("ウェブフック – DELETE"))]
pub mod delete_webhook;

#[doc(alias("ウェブフックの配信 – LIST"))]
pub mod list_webhook_events;

#[doc(alias("ウェブフックの再配信"))]
pub mod redeliver_webhook_event;

#[doc(alias("ウェブフック"))]
pub mod webhook;

#[doc(inline)]
pub use self::errors::ERRORS;
#[doc(inline)]
pub use self::objects::{
    ThreeDsInput, ChargeRedirect, ChargeThreeDs, BankTransferLedger, CustomsError, Declared,
    DeclarationResult, Switch, TimeShift, Money, Installments, HistoryRefund, HistoryUser, HistoryItem,
    CardLimit, CardConfiguration, EcConfiguration, QrScanConfiguration, ConvenienceConfiguration, Theme,
    CvvConfirmation, BankTransferConfiguration, SupportedBrand, ScheduleSettings, NextPayment,
    SubscriptionPlan, InstallmentPlan, SubscriptionUser, KonbiniData, CardData, OnlineData, BankTransferData,
    PaidyData, QrScanData, QrMerchantData, Card, Billing, CvvAuthorization, CvvAuthorizationCheck,
    TokenThreeDs, ListedToken, ListedTokenUser, TokenThreeDsInput, ErrorDetail, PaymentError, PhoneNumberData,
    ShippingAddressData, WebhookDelivery, InstallmentsCardProcessor, TransactionTokenData,
};

#[doc(inline)]
pub use self::values::{
    ThreeDsInputMode, ChargeThreeDsMode, BankLedgerType, Mode, ResourceType, ConvenienceStore, ResourceStatus,
    PaymentType, BankTransferPaymentStatus, ChargeType, MatchAmount, TerminationMode,
    InstallmentPlanInputPlanType, SubscriptionPlanInputPlanType, TerminateWithStatus, InstallmentPlanPlanType,
    OnlineInputBrand, OnlineInputCallMethod, OsType, UserIdentifierSource, BankTransferInputBrand,
    QrMerchantInputBrand, KonbiniDataConvenienceStore, CountryCode, CardBrand, CardType, SubBrand,
    CvvAuthorizationStatus, TokenThreeDsStatus, TokenType, ErrorDetailReason, PaymentStatus, TransferStatus,
    Event, CursorDirection, CreateRefundRequestReason, Period, FirstChargeCaptureAfter,
    ListSubscriptionsRequestStatus, UsageLimit, ListTokensRequestTokenType, ActiveFilter, Triggers,
    TransactionTokenType, ChargeStatus, IssuerTokenCallMethod, CustomsDeclarationStatus, RefundStatus,
    RefundReason, CancelStatus, RecurringTokenPrivilege, SubscriptionStatus, ThreeDsIssuerTokenCallMethod,
    ApiErrorStatus,
};

#[cfg(feature = "card-data")]
#[doc(inline)]
pub use self::card_data::PhoneNumberInput;
#[doc(inline)]
pub use self::create_charge::{
    CreateChargeRequest, CreateChargeRequestClientMetadata, CreateChargeRequestRedirect,
};

#[doc(inline)]
pub use self::get_charge::GetChargeRequest;
#[doc(inline)]
pub use self::list_charges::ListChargesRequest;
#[doc(inline)]
pub use self::list_store_charges::ListStoreChargesRequest;
#[doc(inline)]
pub use self::update_charge::UpdateChargeRequest;
#[doc(inline)]
pub use self::capture_charge::CaptureChargeRequest;
#[doc(inline)]
pub use self::get_issuer_token::GetIssuerTokenRequest;
#[doc(inline)]
pub use self::get_three_ds_issuer_token::GetThreeDsIssuerTokenRequest;
#[doc(inline)]
pub use self::list_bank_transfer_ledgers::ListBankTransferLedgersRequest;
#[doc(inline)]
pub use self::create_customs_declaration::CreateCustomsDeclarationRequest;
#[doc(inline)]
pub use self::get_customs_declaration::GetCustomsDeclarationRequest;
#[doc(inline)]
pub use self::update_customs_declaration::UpdateCustomsDeclarationRequest;
#[doc(inline)]
pub use self::create_refund::CreateRefundRequest;
#[doc(inline)]
pub use self::get_refund::GetRefundRequest;
#[doc(inline)]
pub use self::list_refunds::ListRefundsRequest;
#[doc(inline)]
pub use self::update_refund::UpdateRefundRequest;
#[doc(inline)]
pub use self::create_cancel::CreateCancelRequest;
#[doc(inline)]
pub use self::get_cancel::GetCancelRequest;
#[doc(inline)]
pub use self::list_cancels::ListCancelsRequest;
#[doc(inline)]
pub use self::update_cancel::UpdateCancelRequest;
#[doc(inline)]
pub use self::get_checkout_info::GetCheckoutInfoRequest;
#[doc(inline)]
pub use self::create_customer_id::CreateCustomerIdRequest;
#[doc(inline)]
pub use self::list_transaction_history::ListTransactionHistoryRequest;
#[doc(inline)]
pub use self::list_store_transaction_history::ListStoreTransactionHistoryRequest;
#[doc(inline)]
pub use self::list_stores::ListStoresRequest;
#[doc(inline)]
pub use self::get_store::GetStoreRequest;
#[doc(inline)]
pub use self::create_subscription::{
    CreateSubscriptionRequest, ScheduleSettingsInput, InstallmentPlanInput, SubscriptionPlanInput,
};

#[doc(inline)]
pub use self::get_subscription::GetSubscriptionRequest;
#[doc(inline)]
pub use self::list_subscriptions::ListSubscriptionsRequest;
#[doc(inline)]
pub use self::list_store_subscriptions::ListStoreSubscriptionsRequest;
#[doc(inline)]
pub use self::create_token::{
    CreateTokenRequest, KonbiniInput, OnlineInput, BankTransferInput, PaidyInput, ShippingAddressInput,
    QrScanInput, QrMerchantInput, KonbiniPhoneNumber, CreateTokenRequestData,
};

#[cfg(feature = "card-data")]
#[doc(inline)]
pub use self::create_token_with_card_data::{
    CreateTokenWithCardDataRequest, CardInput, CardInputCvvAuthorize, CardInputThreeDs,
};

#[doc(inline)]
pub use self::get_token::GetTokenRequest;
#[doc(inline)]
pub use self::list_tokens::ListTokensRequest;
#[doc(inline)]
pub use self::list_store_tokens::ListStoreTokensRequest;
#[doc(inline)]
pub use self::update_token::{UpdateTokenRequest, UpdateTokenRequestData};
#[cfg(feature = "card-data")]
#[doc(inline)]
pub use self::update_token_with_card_data::{
    UpdateTokenWithCardDataRequest, UpdateTokenWithCardDataRequestData,
    UpdateTokenWithCardDataRequestDataCvvAuthorize,
};

#[doc(inline)]
pub use self::delete_token::DeleteTokenRequest;
#[doc(inline)]
pub use self::enable_token_three_ds::EnableTokenThreeDsRequest;
#[doc(inline)]
pub use self::disable_token_three_ds::DisableTokenThreeDsRequest;
#[doc(inline)]
pub use self::get_token_three_ds_issuer_token::GetTokenThreeDsIssuerTokenRequest;
#[doc(inline)]
pub use self::create_webhook::CreateWebhookRequest;
#[doc(inline)]
pub use self::get_webhook::GetWebhookRequest;
#[doc(inline)]
pub use self::list_webhooks::ListWebhooksRequest;
#[doc(inline)]
pub use self::update_webhook::UpdateWebhookRequest;
#[doc(inline)]
pub use self::delete_webhook::DeleteWebhookRequest;
#[doc(inline)]
pub use self::list_webhook_events::ListWebhookEventsRequest;
#[doc(inline)]
pub use self::redeliver_webhook_event::RedeliverWebhookEventRequest;
#[doc(inline)]
pub use self::webhook::{Webhook, BankTransferStatus, Transfer, WebhookData};

/// Base addresses by environment.
pub const HOSTS: &[(&str, &str)] = &[("live", "https://api.univapay.com")];

/// What is assumed, and what to confirm before it is relied on.
pub const ASSUMED: &[::denbun::Assumed] = &[];

/// Request headers that prove who asks; names in braces stand for credentials.
pub const AUTH: &[::denbun::operation::AuthHeader] = &[::denbun::operation::AuthHeader {
    name: "Authorization",
    value: ::denbun::operation::AuthValue::Template("Bearer {secret}.{jwt}"),
}];

/// How requests are marked so that sending them again does nothing twice.
pub const IDEMPOTENCY: &::denbun::operation::Idempotency = &::denbun::operation::Idempotency {
    header: "Idempotency-Key",
    status: Some(::denbun::operation::IdempotencyStatus {
        header: "Idempotency-Status",
        kept: &["successfully_stored", "retrieved_idempotent_response"],
    }),
};

/// What proves to the provider who asks.
#[derive(Clone, Debug)]
pub struct Credentials {
    /// `secret`
    pub secret: ::denbun::Secret<String>,

    /// `jwt`
    pub jwt: ::denbun::Secret<String>,
}

impl From<Credentials> for ::denbun::Credentials {
    fn from(credentials: Credentials) -> Self {
        ::denbun::Credentials::new().with("secret", credentials.secret).with("jwt", credentials.jwt)
    }
}

/// What proves that a notification comes from the provider.
#[derive(Clone, Debug)]
pub struct NotificationCredentials {
    /// `auth_token`
    pub auth_token: ::denbun::Secret<String>,
}

impl From<NotificationCredentials> for ::denbun::Credentials {
    fn from(credentials: NotificationCredentials) -> Self {
        ::denbun::Credentials::new().with("auth_token", credentials.auth_token)
    }
}

/// What answers outside 2xx are, and the statuses that prove that nothing was done.
pub const FAILURE: &::denbun::operation::Failure = &::denbun::operation::Failure {
    schema: <ApiError as ::denbun::Message>::SCHEMA,
    not_executed: &[400, 401, 403, 404, 429],
    code: |bytes, charset| {
        ::denbun::operation::failure_code::<ApiError>(bytes, charset, |failure| {
            ::denbun::Value::as_text(&failure.code).map(::std::borrow::Cow::Borrowed)
        })
    },
};

/// 課金
///
/// `charge` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:96`
#[doc(alias("charge", "課金"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "charge", label = "課金", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct Charge {
    /// 課金ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:97`
    #[doc(alias("id", "課金ID"))]
    #[field(name = "id", label = "課金ID", type = "uuid", open, public)]
    pub charge_id: String,

    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:97`
    #[doc(alias("店舗ID"))]
    #[field(name = "store_id", label = "店舗ID", type = "uuid", open, public)]
    pub store_id: Option<String>,

    /// トランザクショントークンID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:97`
    #[doc(alias("トランザクショントークンID"))]
    #[field(name = "transaction_token_id", label = "トランザクショントークンID", type = "uuid", open)]
    pub transaction_token_id: Option<String>,

    /// トランザクショントークンの種類
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:97`
    #[doc(alias("トランザクショントークンの種類"))]
    #[field(name = "transaction_token_type", label = "トランザクショントークンの種類")]
    pub transaction_token_type: Option<::denbun::Open<TransactionTokenType>>,

    /// 定期課金ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:97`
    #[doc(alias("定期課金ID"))]
    #[field(name = "subscription_id", label = "定期課金ID", type = "uuid", open, public)]
    pub subscription_id: Option<String>,

    /// 加盟店取引ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:97`
    #[doc(alias("加盟店取引ID"))]
    #[field(name = "merchant_transaction_id", label = "加盟店取引ID")]
    pub merchant_transaction_id: Option<String>,

    /// 請求金額
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:98`
    #[doc(alias("請求金額"))]
    #[field(name = "requested_amount", label = "請求金額", public)]
    pub requested_amount: ::denbun::Amount,

    /// 請求通貨
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:98`
    #[doc(alias("請求通貨"))]
    #[field(name = "requested_currency", label = "請求通貨", public)]
    pub requested_currency: ::denbun::Currency,

    /// 請求金額(通貨の単位)
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:98`
    #[doc(alias("請求金額(通貨の単位)"))]
    #[field(name = "requested_amount_formatted", label = "請求金額(通貨の単位)", public)]
    pub requested_amount_formatted: Option<::denbun::Number>,

    /// 課金金額
    ///
    /// at a convenience store filled while cash is still awaited
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:99`
    #[doc(alias("課金金額"))]
    #[field(name = "charged_amount", label = "課金金額", public)]
    pub charged_amount: Option<::denbun::Amount>,

    /// 課金通貨
    ///
    /// may be another than the requested one
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:99`
    #[doc(alias("課金通貨"))]
    #[field(name = "charged_currency", label = "課金通貨", public)]
    pub charged_currency: Option<::denbun::Currency>,

    /// 課金金額(通貨の単位)
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:100`
    #[doc(alias("課金金額(通貨の単位)"))]
    #[field(name = "charged_amount_formatted", label = "課金金額(通貨の単位)", public)]
    pub charged_amount_formatted: Option<::denbun::Number>,

    /// 手数料
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:101`
    #[doc(alias("手数料"))]
    #[field(name = "fee_amount", label = "手数料", public)]
    pub fee_amount: Option<::denbun::Amount>,

    /// 手数料の通貨
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:101`
    #[doc(alias("手数料の通貨"))]
    #[field(name = "fee_currency", label = "手数料の通貨", public)]
    pub fee_currency: Option<::denbun::Currency>,

    /// 手数料(通貨の単位)
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:101`
    #[doc(alias("手数料(通貨の単位)"))]
    #[field(name = "fee_amount_formatted", label = "手数料(通貨の単位)", json(number, text), public)]
    pub fee_amount_formatted: Option<::denbun::Number>,

    /// 通貨換算なし
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:102`
    #[doc(alias("通貨換算なし"))]
    #[field(name = "only_direct_currency", label = "通貨換算なし", public)]
    pub only_direct_currency: Option<bool>,

    /// 売上予定日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:102`
    #[doc(alias("売上予定日時"))]
    #[field(name = "capture_at", label = "売上予定日時", json(text, number), public)]
    pub capture_at: Option<::denbun::Timestamp>,

    /// 明細表記
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:102`
    #[doc(alias("明細表記"))]
    #[field(name = "descriptor", label = "明細表記")]
    pub descriptor: Option<String>,

    /// 明細表記の電話番号
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:102`
    #[doc(alias("明細表記の電話番号"))]
    #[field(name = "descriptor_phone_number", label = "明細表記の電話番号")]
    pub descriptor_phone_number: Option<String>,

    /// 課金の状態
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:103`
    #[doc(alias("課金の状態"))]
    #[field(name = "status", label = "課金の状態", public)]
    pub status: ::denbun::Open<ChargeStatus>,

    /// 決済エラー
    ///
    /// absent null and empty say the same
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:103`
    #[doc(alias("決済エラー"))]
    #[field(name = "error", label = "決済エラー")]
    pub error: Option<PaymentError>,

    /// メタデータ
    ///
    /// internal_convenience_payment_number and internal_convenience_payment_url (seven_eleven) once a convenience store charge is awaiting; Pay-easy takes the biller number 58091 beside
    ///
    /// Values under free keys.
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:104`
    #[doc(alias("メタデータ"))]
    #[field(name = "metadata", label = "メタデータ", flat)]
    pub metadata: Option<::denbun::Map<::denbun::Json>>,

    /// 処理モード
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:105`
    #[doc(alias("処理モード"))]
    #[field(name = "mode", label = "処理モード", public)]
    pub mode: Option<::denbun::Open<Mode>>,

    /// 作成日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:105`
    #[doc(alias("作成日時"))]
    #[field(name = "created_on", label = "作成日時", json(text, number), public)]
    pub created_on: Option<::denbun::Timestamp>,

    /// 更新日時
    ///
    /// observed: univapay-java-sdk · `specs/univapay/charges.yaml:105`
    #[doc(alias("更新日時"))]
    #[field(name = "updated_on", label = "更新日時", json(text, number), public)]
    pub updated_on: Option<::denbun::Timestamp>,

    /// リダイレクト
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:105`
    #[doc(alias("リダイレクト"))]
    #[field(name = "redirect", label = "リダイレクト")]
    pub redirect: Option<ChargeRedirect>,

    /// 3Dセキュア
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:105`
    #[doc(alias("3Dセキュア"))]
    #[field(name = "three_ds", label = "3Dセキュア")]
    pub three_ds: Option<ChargeThreeDs>,

    /// マーチャント名
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:105`
    #[doc(alias("マーチャント名"))]
    #[field(name = "merchant_name", label = "マーチャント名")]
    pub merchant_name: Option<String>,

    /// 店舗名
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:105`
    #[doc(alias("店舗名"))]
    #[field(name = "store_name", label = "店舗名")]
    pub store_name: Option<String>,

    /// プラットフォームID
    ///
    /// observed: univapay-java-sdk · `specs/univapay/charges.yaml:106`
    #[doc(alias("プラットフォームID"))]
    #[field(name = "platform_id", label = "プラットフォームID", type = "uuid", open, public)]
    pub platform_id: Option<String>,

    /// マーチャントID
    ///
    /// documented: 開発者ドキュメント · `specs/univapay/charges.yaml:106`
    #[doc(alias("マーチャントID"))]
    #[field(name = "merchant_id", label = "マーチャントID", type = "uuid", open, public)]
    pub merchant_id: Option<String>,

    /// 台帳ID
    ///
    /// observed: univapay-java-sdk · `specs/univapay/charges.yaml:106`
    #[doc(alias("台帳ID"))]
    #[field(name = "ledger_id", label = "台帳ID", type = "uuid", open)]
    pub ledger_id: Option<String>,

    /// 消費者の環境ID
    ///
    /// observed: univapay-java-sdk · `specs/univapay/charges.yaml:106`
    #[doc(alias("消費者の環境ID"))]
    #[field(name = "client_metadata_id", label = "消費者の環境ID", type = "uuid", open)]
    pub client_metadata_id: Option<String>,

    /// 課金の種類
    ///
    /// observed: univapay-java-sdk · `specs/univapay/charges.yaml:106`
    #[doc(alias("type", "課金の種類"))]
    #[field(name = "type", label = "課金の種類")]
    pub charge_type: Option<::denbun::Open<ChargeType>>,

    /// 売上の状態
    ///
    /// observed: univapay-node · `specs/univapay/charges.yaml:108`
    #[doc(alias("売上の状態"))]
    #[field(name = "capture_status", label = "売上の状態")]
    pub capture_status: Option<String>,

    /// 多通貨決済トークンID
    ///
    /// observed: univapay-node · `specs/univapay/charges.yaml:108`
    #[doc(alias("多通貨決済トークンID"))]
    #[field(name = "mcp_token_id", label = "多通貨決済トークンID", type = "uuid", open)]
    pub mcp_token_id: Option<String>,

    /// テスト
    ///
    /// older than mode
    ///
    /// observed: univapay-java-sdk · `specs/univapay/charges.yaml:108`
    #[doc(alias("テスト"))]
    #[field(name = "test_mode", label = "テスト")]
    pub test_mode: Option<bool>,
}

/// 課金の一覧
///
/// `charge_list` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:121`
#[doc(alias("charge_list", "課金の一覧"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "charge_list", label = "課金の一覧", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct ChargeList {
    /// 一覧
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:121`
    #[doc(alias("一覧"))]
    #[field(name = "items", label = "一覧")]
    pub items: Vec<Charge>,

    /// 続きの有無
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:121`
    #[doc(alias("続きの有無"))]
    #[field(name = "has_more", label = "続きの有無", public)]
    pub has_more: Option<bool>,

    /// 総件数
    ///
    /// on some lists and only where no cursor was sent
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:121`
    #[doc(alias("総件数"))]
    #[field(name = "total_hits", label = "総件数", public)]
    pub total_hits: Option<i64>,
}

/// 発行者トークン
///
/// `issuer_token` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:123`
#[doc(alias("issuer_token", "発行者トークン"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "issuer_token", label = "発行者トークン", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct IssuerToken {
    /// 支払い方法
    ///
    /// online or bank_transfer; absent in older answers
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:123`
    #[doc(alias("支払い方法"))]
    #[field(name = "payment_type", label = "支払い方法", public)]
    pub payment_type: Option<::denbun::Open<PaymentType>>,

    /// 発行者トークン
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:123`
    #[doc(alias("発行者トークン"))]
    #[field(name = "issuer_token", label = "発行者トークン", secret)]
    pub issuer_token: Option<::denbun::Secret<String>>,

    /// 呼び出し方法
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:124`
    #[doc(alias("呼び出し方法"))]
    #[field(name = "call_method", label = "呼び出し方法", public)]
    pub call_method: Option<::denbun::Open<IssuerTokenCallMethod>>,

    /// 送信データ
    ///
    /// keys go on as they are
    ///
    /// Values under free keys.
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:125`
    #[doc(alias("送信データ"))]
    #[field(name = "payload", label = "送信データ")]
    pub payload: Option<::denbun::Map<::denbun::Json>>,

    /// 口座ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:125`
    #[doc(alias("口座ID"))]
    #[field(name = "account_id", label = "口座ID")]
    pub account_id: Option<String>,

    /// 支店コード
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:125`
    #[doc(alias("支店コード"))]
    #[field(name = "branch_code", label = "支店コード")]
    pub branch_code: Option<String>,

    /// 支店名
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:125`
    #[doc(alias("支店名"))]
    #[field(name = "branch_name", label = "支店名")]
    pub branch_name: Option<String>,

    /// 口座名義
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:126`
    #[doc(alias("口座名義"))]
    #[field(name = "account_holder_name", label = "口座名義")]
    pub account_holder_name: Option<String>,

    /// 口座番号
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:126`
    #[doc(alias("口座番号"))]
    #[field(name = "account_number", label = "口座番号")]
    pub account_number: Option<String>,
}

/// 銀行振込の入出金
///
/// `bank_transfer_ledgers` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:129`
#[doc(alias("bank_transfer_ledgers", "銀行振込の入出金"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "bank_transfer_ledgers",
    label = "銀行振込の入出金",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct BankTransferLedgers {
    /// 一覧
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:129`
    #[doc(alias("一覧"))]
    #[field(name = "items", label = "一覧")]
    pub items: Vec<BankTransferLedger>,

    /// 続きの有無
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:129`
    #[doc(alias("続きの有無"))]
    #[field(name = "has_more", label = "続きの有無", public)]
    pub has_more: Option<bool>,

    /// 総件数
    ///
    /// on some lists and only where no cursor was sent
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:129`
    #[doc(alias("総件数"))]
    #[field(name = "total_hits", label = "総件数", public)]
    pub total_hits: Option<i64>,
}

/// 税関申告
///
/// `customs_declaration` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:25`
#[doc(alias("customs_declaration", "税関申告"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "customs_declaration", label = "税関申告", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct CustomsDeclaration {
    /// 税関申告ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:25`
    #[doc(alias("id", "税関申告ID"))]
    #[field(name = "id", label = "税関申告ID", type = "uuid", open, public)]
    pub customs_declaration_id: String,

    /// 課金ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:25`
    #[doc(alias("課金ID"))]
    #[field(name = "charge_id", label = "課金ID", type = "uuid", open, public)]
    pub charge_id: Option<String>,

    /// マーチャントID
    ///
    /// documented: 開発者ドキュメント · `specs/univapay/customs.yaml:25`
    #[doc(alias("マーチャントID"))]
    #[field(name = "merchant_id", label = "マーチャントID", type = "uuid", open, public)]
    pub merchant_id: Option<String>,

    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:25`
    #[doc(alias("店舗ID"))]
    #[field(name = "store_id", label = "店舗ID", type = "uuid", open, public)]
    pub store_id: Option<String>,

    /// プラットフォームID
    ///
    /// observed: univapay-java-sdk · `specs/univapay/customs.yaml:26`
    #[doc(alias("プラットフォームID"))]
    #[field(name = "platform_id", label = "プラットフォームID", type = "uuid", open, public)]
    pub platform_id: Option<String>,

    /// 処理モード
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:26`
    #[doc(alias("処理モード"))]
    #[field(name = "mode", label = "処理モード", public)]
    pub mode: Option<::denbun::Open<Mode>>,

    /// ゲートウェイ
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:26`
    #[doc(alias("ゲートウェイ"))]
    #[field(name = "gateway", label = "ゲートウェイ")]
    pub gateway: Option<String>,

    /// 申告
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:27`
    #[doc(alias("申告"))]
    #[field(name = "declaration", label = "申告")]
    pub declaration: Option<Declared>,

    /// 申告の結果
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:28`
    #[doc(alias("申告の結果"))]
    #[field(name = "declaration_result", label = "申告の結果")]
    pub declaration_result: Option<DeclarationResult>,

    /// 状態
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:29`
    #[doc(alias("状態"))]
    #[field(name = "status", label = "状態", public)]
    pub status: ::denbun::Open<CustomsDeclarationStatus>,

    /// エラー
    ///
    /// absent null and empty say the same
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:30`
    #[doc(alias("エラー"))]
    #[field(name = "error", label = "エラー")]
    pub error: Option<CustomsError>,

    /// 作成日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:30`
    #[doc(alias("作成日時"))]
    #[field(name = "created_on", label = "作成日時", json(text, number), public)]
    pub created_on: Option<::denbun::Timestamp>,

    /// 更新日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:30`
    #[doc(alias("更新日時"))]
    #[field(name = "updated_on", label = "更新日時", json(text, number), public)]
    pub updated_on: Option<::denbun::Timestamp>,
}

/// 返金
///
/// `refund` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:50`
#[doc(alias("refund", "返金"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "refund", label = "返金", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct Refund {
    /// 返金ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:50`
    #[doc(alias("id", "返金ID"))]
    #[field(name = "id", label = "返金ID", type = "uuid", open, public)]
    pub refund_id: String,

    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:50`
    #[doc(alias("店舗ID"))]
    #[field(name = "store_id", label = "店舗ID", type = "uuid", open, public)]
    pub store_id: Option<String>,

    /// 課金ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:50`
    #[doc(alias("課金ID"))]
    #[field(name = "charge_id", label = "課金ID", type = "uuid", open, public)]
    pub charge_id: Option<String>,

    /// 状態
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:51`
    #[doc(alias("状態"))]
    #[field(name = "status", label = "状態", public)]
    pub status: ::denbun::Open<RefundStatus>,

    /// 金額
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:51`
    #[doc(alias("金額"))]
    #[field(name = "amount", label = "金額", public)]
    pub amount: ::denbun::Amount,

    /// 通貨
    ///
    /// sent in either case and answered in capitals
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:51`
    #[doc(alias("通貨"))]
    #[field(name = "currency", label = "通貨", public)]
    pub currency: ::denbun::Currency,

    /// 金額(通貨の単位)
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:51`
    #[doc(alias("金額(通貨の単位)"))]
    #[field(name = "amount_formatted", label = "金額(通貨の単位)", public)]
    pub amount_formatted: Option<::denbun::Number>,

    /// 返金理由
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:52`
    #[doc(alias("返金理由"))]
    #[field(name = "reason", label = "返金理由", public)]
    pub reason: Option<::denbun::Open<RefundReason>>,

    /// メッセージ
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:54`
    #[doc(alias("メッセージ"))]
    #[field(name = "message", label = "メッセージ")]
    pub message: Option<String>,

    /// 決済エラー
    ///
    /// absent null and empty say the same
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:54`
    #[doc(alias("決済エラー"))]
    #[field(name = "error", label = "決済エラー")]
    pub error: Option<PaymentError>,

    /// メタデータ
    ///
    /// univapay-reference-id univapay-customer-id univapay-name univapay-phone-number have a meaning to the provider
    ///
    /// Values under free keys.
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:54`
    #[doc(alias("メタデータ"))]
    #[field(name = "metadata", label = "メタデータ", flat)]
    pub metadata: Option<::denbun::Map<::denbun::Json>>,

    /// 処理モード
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:54`
    #[doc(alias("処理モード"))]
    #[field(name = "mode", label = "処理モード", public)]
    pub mode: Option<::denbun::Open<Mode>>,

    /// 作成日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:54`
    #[doc(alias("作成日時"))]
    #[field(name = "created_on", label = "作成日時", json(text, number), public)]
    pub created_on: Option<::denbun::Timestamp>,

    /// 更新日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:54`
    #[doc(alias("更新日時"))]
    #[field(name = "updated_on", label = "更新日時", json(text, number), public)]
    pub updated_on: Option<::denbun::Timestamp>,
}

/// 返金の一覧
///
/// `refund_list` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:60`
#[doc(alias("refund_list", "返金の一覧"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "refund_list", label = "返金の一覧", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct RefundList {
    /// 一覧
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:60`
    #[doc(alias("一覧"))]
    #[field(name = "items", label = "一覧")]
    pub items: Vec<Refund>,

    /// 続きの有無
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:60`
    #[doc(alias("続きの有無"))]
    #[field(name = "has_more", label = "続きの有無", public)]
    pub has_more: Option<bool>,

    /// 総件数
    ///
    /// on some lists and only where no cursor was sent
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:60`
    #[doc(alias("総件数"))]
    #[field(name = "total_hits", label = "総件数", public)]
    pub total_hits: Option<i64>,
}

/// キャンセル
///
/// `cancel` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:63`
#[doc(alias("cancel", "キャンセル"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "cancel", label = "キャンセル", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct Cancel {
    /// キャンセルID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:63`
    #[doc(alias("id", "キャンセルID"))]
    #[field(name = "id", label = "キャンセルID", type = "uuid", open, public)]
    pub cancel_id: String,

    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:63`
    #[doc(alias("店舗ID"))]
    #[field(name = "store_id", label = "店舗ID", type = "uuid", open, public)]
    pub store_id: Option<String>,

    /// 課金ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:63`
    #[doc(alias("課金ID"))]
    #[field(name = "charge_id", label = "課金ID", type = "uuid", open, public)]
    pub charge_id: Option<String>,

    /// 状態
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:63`
    #[doc(alias("状態"))]
    #[field(name = "status", label = "状態", public)]
    pub status: ::denbun::Open<CancelStatus>,

    /// 決済エラー
    ///
    /// absent null and empty say the same
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:64`
    #[doc(alias("決済エラー"))]
    #[field(name = "error", label = "決済エラー")]
    pub error: Option<PaymentError>,

    /// メタデータ
    ///
    /// univapay-reference-id univapay-customer-id univapay-name univapay-phone-number have a meaning to the provider
    ///
    /// Values under free keys.
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:64`
    #[doc(alias("メタデータ"))]
    #[field(name = "metadata", label = "メタデータ", flat)]
    pub metadata: Option<::denbun::Map<::denbun::Json>>,

    /// 処理モード
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:64`
    #[doc(alias("処理モード"))]
    #[field(name = "mode", label = "処理モード", public)]
    pub mode: Option<::denbun::Open<Mode>>,

    /// 作成日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:64`
    #[doc(alias("作成日時"))]
    #[field(name = "created_on", label = "作成日時", json(text, number), public)]
    pub created_on: Option<::denbun::Timestamp>,

    /// 更新日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:64`
    #[doc(alias("更新日時"))]
    #[field(name = "updated_on", label = "更新日時", json(text, number), public)]
    pub updated_on: Option<::denbun::Timestamp>,
}

/// キャンセルの一覧
///
/// `cancel_list` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:71`
#[doc(alias("cancel_list", "キャンセルの一覧"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "cancel_list", label = "キャンセルの一覧", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct CancelList {
    /// 一覧
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:71`
    #[doc(alias("一覧"))]
    #[field(name = "items", label = "一覧")]
    pub items: Vec<Cancel>,

    /// 続きの有無
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:71`
    #[doc(alias("続きの有無"))]
    #[field(name = "has_more", label = "続きの有無", public)]
    pub has_more: Option<bool>,

    /// 総件数
    ///
    /// on some lists and only where no cursor was sent
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:71`
    #[doc(alias("総件数"))]
    #[field(name = "total_hits", label = "総件数", public)]
    pub total_hits: Option<i64>,
}

/// 店舗
///
/// `store` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:78`
#[doc(alias("store", "店舗"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "store", label = "店舗", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct Store {
    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:78`
    #[doc(alias("id", "店舗ID"))]
    #[field(name = "id", label = "店舗ID", type = "uuid", open, public)]
    pub store_id: String,

    /// プラットフォームID
    ///
    /// observed: univapay-java-sdk · `specs/univapay/stores.yaml:78`
    #[doc(alias("プラットフォームID"))]
    #[field(name = "platform_id", label = "プラットフォームID", type = "uuid", open, public)]
    pub platform_id: Option<String>,

    /// マーチャントID
    ///
    /// documented: 開発者ドキュメント · `specs/univapay/stores.yaml:78`
    #[doc(alias("マーチャントID"))]
    #[field(name = "merchant_id", label = "マーチャントID", type = "uuid", open, public)]
    pub merchant_id: Option<String>,

    /// 店舗名
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:78`
    #[doc(alias("店舗名"))]
    #[field(name = "name", label = "店舗名")]
    pub name: Option<String>,

    /// マーチャント名
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:78`
    #[doc(alias("マーチャント名"))]
    #[field(name = "merchant_name", label = "マーチャント名")]
    pub merchant_name: Option<String>,

    /// 作成日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:78`
    #[doc(alias("作成日時"))]
    #[field(name = "created_on", label = "作成日時", json(text, number), public)]
    pub created_on: Option<::denbun::Timestamp>,

    /// 設定
    ///
    /// as in checkout_info but not the same
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:79`
    #[doc(alias("設定"))]
    #[field(name = "configuration", label = "設定")]
    pub configuration: Option<::denbun::Json>,
}

/// 店舗の一覧
///
/// `store_list` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:82`
#[doc(alias("store_list", "店舗の一覧"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "store_list", label = "店舗の一覧", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct StoreList {
    /// 一覧
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:82`
    #[doc(alias("一覧"))]
    #[field(name = "items", label = "一覧")]
    pub items: Vec<Store>,

    /// 続きの有無
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:82`
    #[doc(alias("続きの有無"))]
    #[field(name = "has_more", label = "続きの有無", public)]
    pub has_more: Option<bool>,

    /// 総件数
    ///
    /// on some lists and only where no cursor was sent
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:82`
    #[doc(alias("総件数"))]
    #[field(name = "total_hits", label = "総件数", public)]
    pub total_hits: Option<i64>,
}

/// 顧客ID
///
/// `customer_id` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:85`
#[doc(alias("customer_id", "顧客ID"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "customer_id", label = "顧客ID", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct CustomerId {
    /// 顧客ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:85`
    #[doc(alias("顧客ID"))]
    #[field(name = "customer_id", label = "顧客ID", type = "uuid", open)]
    pub customer_id: String,
}

/// 取引履歴
///
/// `transaction_history` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:87`
#[doc(alias("transaction_history", "取引履歴"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "transaction_history", label = "取引履歴", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct TransactionHistory {
    /// 一覧
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:87`
    #[doc(alias("一覧"))]
    #[field(name = "items", label = "一覧")]
    pub items: Vec<HistoryItem>,

    /// 続きの有無
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:87`
    #[doc(alias("続きの有無"))]
    #[field(name = "has_more", label = "続きの有無", public)]
    pub has_more: Option<bool>,

    /// 総件数
    ///
    /// on some lists and only where no cursor was sent
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:87`
    #[doc(alias("総件数"))]
    #[field(name = "total_hits", label = "総件数", public)]
    pub total_hits: Option<i64>,

    /// 次のカーソル
    ///
    /// while has_more is true
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:88`
    #[doc(alias("次のカーソル"))]
    #[field(name = "next_cursor", label = "次のカーソル", type = "uuid", open, public)]
    pub next_cursor: Option<String>,
}

/// 店舗の決済設定
///
/// `checkout_info` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:93`
#[doc(alias("checkout_info", "店舗の決済設定"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "checkout_info", label = "店舗の決済設定", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct CheckoutInfo {
    /// 処理モード
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:93`
    #[doc(alias("処理モード"))]
    #[field(name = "mode", label = "処理モード", public)]
    pub mode: Option<::denbun::Open<Mode>>,

    /// リカーリングの可否
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:93`
    #[doc(alias("リカーリングの可否"))]
    #[field(name = "recurring_token_privilege", label = "リカーリングの可否")]
    pub recurring_token_privilege: Option<::denbun::Open<RecurringTokenPrivilege>>,

    /// 店舗名
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:94`
    #[doc(alias("店舗名"))]
    #[field(name = "name", label = "店舗名")]
    pub name: Option<String>,

    /// カード
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:95`
    #[doc(alias("カード"))]
    #[field(name = "card_configuration", label = "カード")]
    pub card_configuration: Option<CardConfiguration>,

    /// 定期課金
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:96`
    #[doc(alias("定期課金"))]
    #[field(name = "subscription_configuration", label = "定期課金")]
    pub subscription_configuration: Option<Switch>,

    /// 分割払い
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:96`
    #[doc(alias("分割払い"))]
    #[field(name = "installments_configuration", label = "分割払い")]
    pub installments_configuration: Option<Installments>,

    /// 回数制限
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:96`
    #[doc(alias("回数制限"))]
    #[field(name = "subscription_plan_configuration", label = "回数制限")]
    pub subscription_plan_configuration: Option<Installments>,

    /// チェックアウト
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:97`
    #[doc(alias("チェックアウト"))]
    #[field(name = "checkout_configuration", label = "チェックアウト")]
    pub checkout_configuration: Option<EcConfiguration>,

    /// QRスキャン
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:98`
    #[doc(alias("QRスキャン"))]
    #[field(name = "qr_scan_configuration", label = "QRスキャン")]
    pub qr_scan_configuration: Option<QrScanConfiguration>,

    /// コンビニ
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:99`
    #[doc(alias("コンビニ"))]
    #[field(name = "convenience_configuration", label = "コンビニ")]
    pub convenience_configuration: Option<ConvenienceConfiguration>,

    /// Paidy
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:100`
    #[doc(alias("Paidy"))]
    #[field(name = "paidy_configuration", label = "Paidy")]
    pub paidy_configuration: Option<Switch>,

    /// Paidyの公開鍵
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:100`
    #[doc(alias("Paidyの公開鍵"))]
    #[field(name = "paidy_public_key", label = "Paidyの公開鍵")]
    pub paidy_public_key: Option<String>,

    /// ロゴ
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:100`
    #[doc(alias("ロゴ"))]
    #[field(name = "logo_image", label = "ロゴ")]
    pub logo_image: Option<String>,

    /// 配色
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:100`
    #[doc(alias("配色"))]
    #[field(name = "theme", label = "配色")]
    pub theme: Option<Theme>,

    /// リカーリングのCVV確認
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:101`
    #[doc(alias("リカーリングのCVV確認"))]
    #[field(name = "recurring_card_charge_cvv_confirmation", label = "リカーリングのCVV確認")]
    pub recurring_card_charge_cvv_confirmation: Option<CvvConfirmation>,

    /// オンライン
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:101`
    #[doc(alias("オンライン"))]
    #[field(name = "online_configuration", label = "オンライン")]
    pub online_configuration: Option<Switch>,

    /// 銀行振込
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:102`
    #[doc(alias("銀行振込"))]
    #[field(name = "bank_transfer_configuration", label = "銀行振込")]
    pub bank_transfer_configuration: Option<BankTransferConfiguration>,

    /// 対応ブランド
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:103`
    #[doc(alias("対応ブランド"))]
    #[field(name = "supported_brands", label = "対応ブランド")]
    pub supported_brands: Option<Vec<SupportedBrand>>,
}

/// 定期課金
///
/// `subscription` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:61`
#[doc(alias("subscription", "定期課金"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "subscription", label = "定期課金", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct Subscription {
    /// 定期課金ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:61`
    #[doc(alias("id", "定期課金ID"))]
    #[field(name = "id", label = "定期課金ID", type = "uuid", open, public)]
    pub subscription_id: String,

    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:62`
    #[doc(alias("店舗ID"))]
    #[field(name = "store_id", label = "店舗ID", type = "uuid", open, public)]
    pub store_id: Option<String>,

    /// トランザクショントークンID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:62`
    #[doc(alias("トランザクショントークンID"))]
    #[field(name = "transaction_token_id", label = "トランザクショントークンID", type = "uuid", open)]
    pub transaction_token_id: Option<String>,

    /// 金額
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:62`
    #[doc(alias("金額"))]
    #[field(name = "amount", label = "金額", public)]
    pub amount: Option<::denbun::Amount>,

    /// 通貨
    ///
    /// sent in either case and answered in capitals
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:62`
    #[doc(alias("通貨"))]
    #[field(name = "currency", label = "通貨", public)]
    pub currency: Option<::denbun::Currency>,

    /// 金額(通貨の単位)
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:62`
    #[doc(alias("金額(通貨の単位)"))]
    #[field(name = "amount_formatted", label = "金額(通貨の単位)", public)]
    pub amount_formatted: Option<::denbun::Number>,

    /// 初回金額
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:63`
    #[doc(alias("初回金額"))]
    #[field(name = "initial_amount", label = "初回金額", public)]
    pub initial_amount: Option<::denbun::Amount>,

    /// 初回金額(通貨の単位)
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:63`
    #[doc(alias("初回金額(通貨の単位)"))]
    #[field(name = "initial_amount_formatted", label = "初回金額(通貨の単位)")]
    pub initial_amount_formatted: Option<::denbun::Number>,

    /// 2回目以降の開始
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:63`
    #[doc(alias("2回目以降の開始"))]
    #[field(name = "subsequent_cycles_start", label = "2回目以降の開始", json(text, number))]
    pub subsequent_cycles_start: Option<::denbun::Timestamp>,

    /// スケジュール
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:64`
    #[doc(alias("スケジュール"))]
    #[field(name = "schedule_settings", label = "スケジュール")]
    pub schedule_settings: Option<ScheduleSettings>,

    /// 通貨換算なし
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:65`
    #[doc(alias("通貨換算なし"))]
    #[field(name = "only_direct_currency", label = "通貨換算なし", public)]
    pub only_direct_currency: Option<bool>,

    /// 初回の自動売上まで
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:65`
    #[doc(alias("初回の自動売上まで"))]
    #[field(name = "first_charge_capture_after", label = "初回の自動売上まで")]
    pub first_charge_capture_after: Option<::denbun::IsoDuration>,

    /// 初回はオーソリのみ
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:65`
    #[doc(alias("初回はオーソリのみ"))]
    #[field(name = "first_charge_authorization_only", label = "初回はオーソリのみ")]
    pub first_charge_authorization_only: Option<bool>,

    /// 定期課金の状態
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:66`
    #[doc(alias("定期課金の状態"))]
    #[field(name = "status", label = "定期課金の状態", public)]
    pub status: ::denbun::Open<SubscriptionStatus>,

    /// メタデータ
    ///
    /// univapay-reference-id univapay-customer-id univapay-name univapay-phone-number have a meaning to the provider
    ///
    /// Values under free keys.
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:66`
    #[doc(alias("メタデータ"))]
    #[field(name = "metadata", label = "メタデータ", flat)]
    pub metadata: Option<::denbun::Map<::denbun::Json>>,

    /// 処理モード
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:66`
    #[doc(alias("処理モード"))]
    #[field(name = "mode", label = "処理モード", public)]
    pub mode: Option<::denbun::Open<Mode>>,

    /// 作成日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:67`
    #[doc(alias("作成日時"))]
    #[field(name = "created_on", label = "作成日時", json(text, number), public)]
    pub created_on: Option<::denbun::Timestamp>,

    /// 更新日時
    ///
    /// observed: univapay-java-sdk · `specs/univapay/subscriptions.yaml:67`
    #[doc(alias("更新日時"))]
    #[field(name = "updated_on", label = "更新日時", json(text, number), public)]
    pub updated_on: Option<::denbun::Timestamp>,

    /// プラットフォームID
    ///
    /// observed: univapay-java-sdk · `specs/univapay/subscriptions.yaml:67`
    #[doc(alias("プラットフォームID"))]
    #[field(name = "platform_id", label = "プラットフォームID", type = "uuid", open, public)]
    pub platform_id: Option<String>,

    /// マーチャントID
    ///
    /// documented: 開発者ドキュメント · `specs/univapay/subscriptions.yaml:67`
    #[doc(alias("マーチャントID"))]
    #[field(name = "merchant_id", label = "マーチャントID", type = "uuid", open, public)]
    pub merchant_id: Option<String>,

    /// 3Dセキュア
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:68`
    #[doc(alias("3Dセキュア"))]
    #[field(name = "three_ds", label = "3Dセキュア")]
    pub three_ds: Option<ChargeThreeDs>,

    /// 課金周期
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:68`
    #[doc(alias("課金周期"))]
    #[field(name = "period", label = "課金周期", public)]
    pub period: Option<::denbun::Open<Period>>,

    /// 課金周期(期間)
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:69`
    #[doc(alias("課金周期(期間)"))]
    #[field(name = "cyclical_period", label = "課金周期(期間)", public)]
    pub cyclical_period: Option<::denbun::IsoDuration>,

    /// 次回支払い
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:70`
    #[doc(alias("次回支払い"))]
    #[field(name = "next_payment", label = "次回支払い")]
    pub next_payment: Option<NextPayment>,

    /// 残り回数
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:71`
    #[doc(alias("残り回数"))]
    #[field(name = "cycles_left", label = "残り回数")]
    pub cycles_left: Option<i64>,

    /// 回数制限
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:71`
    #[doc(alias("回数制限"))]
    #[field(name = "subscription_plan", label = "回数制限")]
    pub subscription_plan: Option<SubscriptionPlan>,

    /// 分割払い
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:72`
    #[doc(alias("分割払い"))]
    #[field(name = "installment_plan", label = "分割払い")]
    pub installment_plan: Option<InstallmentPlan>,

    /// 課金ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:73`
    #[doc(alias("課金ID"))]
    #[field(name = "charge_id", label = "課金ID", type = "uuid", open, public)]
    pub charge_id: Option<String>,

    /// 残りの金額
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:73`
    #[doc(alias("残りの金額"))]
    #[field(name = "amount_left", label = "残りの金額")]
    pub amount_left: Option<::denbun::Amount>,

    /// 残りの金額(通貨の単位)
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:73`
    #[doc(alias("残りの金額(通貨の単位)"))]
    #[field(name = "amount_left_formatted", label = "残りの金額(通貨の単位)")]
    pub amount_left_formatted: Option<::denbun::Number>,

    /// マーチャント名
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:73`
    #[doc(alias("マーチャント名"))]
    #[field(name = "merchant_name", label = "マーチャント名")]
    pub merchant_name: Option<String>,

    /// 店舗名
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:73`
    #[doc(alias("店舗名"))]
    #[field(name = "store_name", label = "店舗名")]
    pub store_name: Option<String>,

    /// 支払い方法
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:73`
    #[doc(alias("支払い方法"))]
    #[field(name = "payment_type", label = "支払い方法", public)]
    pub payment_type: Option<::denbun::Open<PaymentType>>,

    /// 次回支払日
    ///
    /// `YYYY-MM-DD` · documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:74`
    #[doc(alias("次回支払日"))]
    #[field(name = "next_payment_date", label = "次回支払日", format = "YYYY-MM-DD")]
    pub next_payment_date: Option<::denbun::Date>,

    /// 消費者
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:74`
    #[doc(alias("消費者"))]
    #[field(name = "user_data", label = "消費者")]
    pub user_data: Option<SubscriptionUser>,
}

/// 定期課金の一覧
///
/// `subscription_list` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:80`
#[doc(alias("subscription_list", "定期課金の一覧"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "subscription_list", label = "定期課金の一覧", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct SubscriptionList {
    /// 一覧
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:80`
    #[doc(alias("一覧"))]
    #[field(name = "items", label = "一覧")]
    pub items: Vec<Subscription>,

    /// 続きの有無
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:80`
    #[doc(alias("続きの有無"))]
    #[field(name = "has_more", label = "続きの有無", public)]
    pub has_more: Option<bool>,

    /// 総件数
    ///
    /// on some lists and only where no cursor was sent
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:80`
    #[doc(alias("総件数"))]
    #[field(name = "total_hits", label = "総件数", public)]
    pub total_hits: Option<i64>,
}

/// トランザクショントークン
///
/// `transaction_token` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:188`
#[doc(alias("transaction_token", "トランザクショントークン"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "transaction_token",
    label = "トランザクショントークン",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct TransactionToken {
    /// トランザクショントークンID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:188`
    #[doc(alias("id", "トランザクショントークンID"))]
    #[field(name = "id", label = "トランザクショントークンID", type = "uuid", open)]
    pub token_id: String,

    /// プラットフォームID
    ///
    /// observed: univapay-java-sdk · `specs/univapay/tokens.yaml:188`
    #[doc(alias("プラットフォームID"))]
    #[field(name = "platform_id", label = "プラットフォームID", type = "uuid", open, public)]
    pub platform_id: Option<String>,

    /// マーチャントID
    ///
    /// documented: 開発者ドキュメント · `specs/univapay/tokens.yaml:189`
    #[doc(alias("マーチャントID"))]
    #[field(name = "merchant_id", label = "マーチャントID", type = "uuid", open, public)]
    pub merchant_id: Option<String>,

    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:189`
    #[doc(alias("店舗ID"))]
    #[field(name = "store_id", label = "店舗ID", type = "uuid", open, public)]
    pub store_id: Option<String>,

    /// メールアドレス
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:189`
    #[doc(alias("メールアドレス"))]
    #[field(name = "email", label = "メールアドレス")]
    pub email: Option<String>,

    /// 支払い方法
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:190`
    #[doc(alias("支払い方法"))]
    #[field(name = "payment_type", label = "支払い方法", public)]
    pub payment_type: ::denbun::Open<PaymentType>,

    /// 有効
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:191`
    #[doc(alias("有効"))]
    #[field(name = "active", label = "有効", public)]
    pub active: Option<bool>,

    /// 処理モード
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:191`
    #[doc(alias("処理モード"))]
    #[field(name = "mode", label = "処理モード", public)]
    pub mode: Option<::denbun::Open<Mode>>,

    /// トークンの種類
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:191`
    #[doc(alias("type", "トークンの種類"))]
    #[field(name = "type", label = "トークンの種類")]
    pub token_type: Option<::denbun::Open<TokenType>>,

    /// 利用間隔の上限
    ///
    /// observed: univapay-node · `specs/univapay/tokens.yaml:191`
    #[doc(alias("利用間隔の上限"))]
    #[field(name = "usage_limit", label = "利用間隔の上限")]
    pub usage_limit: Option<::denbun::Open<UsageLimit>>,

    /// IPアドレス
    ///
    /// documented: 開発者ドキュメント · `specs/univapay/tokens.yaml:192`
    #[doc(alias("IPアドレス"))]
    #[field(name = "ip_address", label = "IPアドレス")]
    pub ip_address: Option<String>,

    /// 確認済み
    ///
    /// null where confirmation is not used
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:192`
    #[doc(alias("確認済み"))]
    #[field(name = "confirmed", label = "確認済み")]
    pub confirmed: Option<bool>,

    /// 置き換え前のID
    ///
    /// observed: univapay-node · `specs/univapay/tokens.yaml:192`
    #[doc(alias("置き換え前のID"))]
    #[field(name = "previous_id", label = "置き換え前のID", type = "uuid", open)]
    pub previous_id: Option<String>,

    /// メタデータ
    ///
    /// univapay-reference-id univapay-customer-id univapay-name univapay-phone-number have a meaning to the provider
    ///
    /// Values under free keys.
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:192`
    #[doc(alias("メタデータ"))]
    #[field(name = "metadata", label = "メタデータ", flat)]
    pub metadata: Option<::denbun::Map<::denbun::Json>>,

    /// 作成日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:192`
    #[doc(alias("作成日時"))]
    #[field(name = "created_on", label = "作成日時", json(text, number), public)]
    pub created_on: Option<::denbun::Timestamp>,

    /// 更新日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:192`
    #[doc(alias("更新日時"))]
    #[field(name = "updated_on", label = "更新日時", json(text, number), public)]
    pub updated_on: Option<::denbun::Timestamp>,

    /// 最終利用日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:193`
    #[doc(alias("最終利用日時"))]
    #[field(name = "last_used_on", label = "最終利用日時", json(text, number))]
    pub last_used_on: Option<::denbun::Timestamp>,

    /// 支払い情報
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:194`
    #[doc(alias("支払い情報"))]
    #[field(name = "data", label = "支払い情報")]
    pub data: TransactionTokenData,
}

/// トランザクショントークンの一覧
///
/// `token_list` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:209`
#[doc(alias("token_list", "トランザクショントークンの一覧"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "token_list",
    label = "トランザクショントークンの一覧",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct TokenList {
    /// 一覧
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:209`
    #[doc(alias("一覧"))]
    #[field(name = "items", label = "一覧")]
    pub items: Vec<ListedToken>,

    /// 続きの有無
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:209`
    #[doc(alias("続きの有無"))]
    #[field(name = "has_more", label = "続きの有無", public)]
    pub has_more: Option<bool>,

    /// 総件数
    ///
    /// on some lists and only where no cursor was sent
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:209`
    #[doc(alias("総件数"))]
    #[field(name = "total_hits", label = "総件数", public)]
    pub total_hits: Option<i64>,
}

/// 3Dセキュアの発行者トークン
///
/// `three_ds_issuer_token` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:213`
#[doc(alias("three_ds_issuer_token", "3Dセキュアの発行者トークン"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "three_ds_issuer_token",
    label = "3Dセキュアの発行者トークン",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct ThreeDsIssuerToken {
    /// 支払い方法
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:213`
    #[doc(alias("支払い方法"))]
    #[field(name = "payment_type", label = "支払い方法", public)]
    pub payment_type: ::denbun::Open<PaymentType>,

    /// 認証画面のURL
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:213`
    #[doc(alias("認証画面のURL"))]
    #[field(name = "issuer_token", label = "認証画面のURL", secret)]
    pub issuer_token: ::denbun::Secret<String>,

    /// 呼び出し方法
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:214`
    #[doc(alias("呼び出し方法"))]
    #[field(name = "call_method", label = "呼び出し方法", public)]
    pub call_method: ::denbun::Open<ThreeDsIssuerTokenCallMethod>,

    /// コンテントタイプ
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:215`
    #[doc(alias("コンテントタイプ"))]
    #[field(name = "content_type", label = "コンテントタイプ")]
    pub content_type: String,

    /// 送信データ
    ///
    /// keys go on as they are
    ///
    /// Values under free keys.
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:215`
    #[doc(alias("送信データ"))]
    #[field(name = "payload", label = "送信データ")]
    pub payload: Option<::denbun::Map<::denbun::Json>>,
}

/// エラー
///
/// `api_error` · json · documented: 開発者ドキュメント · `specs/univapay/univapay.yaml:101`
#[doc(alias("api_error", "エラー"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "api_error", label = "エラー", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct ApiError {
    /// 状態
    ///
    /// documented: 開発者ドキュメント · `specs/univapay/univapay.yaml:101`
    #[doc(alias("状態"))]
    #[field(name = "status", label = "状態", public)]
    pub status: Option<::denbun::Open<ApiErrorStatus>>,

    /// エラーコード
    ///
    /// documented: 開発者ドキュメント · `specs/univapay/univapay.yaml:101`
    #[doc(alias("エラーコード"))]
    #[field(name = "code", label = "エラーコード", public)]
    pub code: String,

    /// 詳細
    ///
    /// documented: 開発者ドキュメント · `specs/univapay/univapay.yaml:101`
    #[doc(alias("詳細"))]
    #[field(name = "errors", label = "詳細")]
    pub errors: Option<Vec<ErrorDetail>>,
}

/// 空のオブジェクト
///
/// `done` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/univapay.yaml:107`
#[doc(alias("done", "空のオブジェクト"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "done", label = "空のオブジェクト", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct Done {}

/// 本文なし
///
/// `no_content` · no body · documented: univapay-client-java-sdk の doc · `specs/univapay/univapay.yaml:108`
#[doc(alias("no_content", "本文なし"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "no_content", label = "本文なし", wire = "none", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct NoContent {}

/// ウェブフック
///
/// `registered_webhook` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:79`
#[doc(alias("registered_webhook", "ウェブフック"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "registered_webhook", label = "ウェブフック", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct RegisteredWebhook {
    /// ウェブフックID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:79`
    #[doc(alias("id", "ウェブフックID"))]
    #[field(name = "id", label = "ウェブフックID", type = "uuid", open, public)]
    pub webhook_id: String,

    /// 店舗ID
    ///
    /// null at the merchant\'s level
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:79`
    #[doc(alias("店舗ID"))]
    #[field(name = "store_id", label = "店舗ID", type = "uuid", open, public)]
    pub store_id: Option<String>,

    /// マーチャントID
    ///
    /// documented: 開発者ドキュメント · `specs/univapay/webhooks.yaml:79`
    #[doc(alias("マーチャントID"))]
    #[field(name = "merchant_id", label = "マーチャントID", type = "uuid", open, public)]
    pub merchant_id: Option<String>,

    /// イベント
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:80`
    #[doc(alias("イベント"))]
    #[field(name = "triggers", label = "イベント", public)]
    pub triggers: Option<Vec<::denbun::Open<Triggers>>>,

    /// URL
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:80`
    #[doc(alias("URL"))]
    #[field(name = "url", label = "URL")]
    pub url: String,

    /// 認証用の値
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:81`
    #[doc(alias("認証用の値"))]
    #[field(name = "auth_token", label = "認証用の値", secret)]
    pub auth_token: Option<::denbun::Secret<String>>,

    /// 有効
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:81`
    #[doc(alias("有効"))]
    #[field(name = "active", label = "有効", public)]
    pub active: Option<bool>,

    /// 連携用
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:81`
    #[doc(alias("連携用"))]
    #[field(name = "is_integration", label = "連携用")]
    pub is_integration: Option<bool>,

    /// 作成日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:81`
    #[doc(alias("作成日時"))]
    #[field(name = "created_on", label = "作成日時", json(text, number), public)]
    pub created_on: Option<::denbun::Timestamp>,

    /// 更新日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:81`
    #[doc(alias("更新日時"))]
    #[field(name = "updated_on", label = "更新日時", json(text, number), public)]
    pub updated_on: Option<::denbun::Timestamp>,
}

/// ウェブフックの一覧
///
/// `webhook_list` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:84`
#[doc(alias("webhook_list", "ウェブフックの一覧"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "webhook_list", label = "ウェブフックの一覧", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct WebhookList {
    /// 一覧
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:84`
    #[doc(alias("一覧"))]
    #[field(name = "items", label = "一覧")]
    pub items: Vec<RegisteredWebhook>,

    /// 続きの有無
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:84`
    #[doc(alias("続きの有無"))]
    #[field(name = "has_more", label = "続きの有無", public)]
    pub has_more: Option<bool>,

    /// 総件数
    ///
    /// on some lists and only where no cursor was sent
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:84`
    #[doc(alias("総件数"))]
    #[field(name = "total_hits", label = "総件数", public)]
    pub total_hits: Option<i64>,
}

/// ウェブフックの配信の一覧
///
/// `webhook_event_list` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:86`
#[doc(alias("webhook_event_list", "ウェブフックの配信の一覧"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "webhook_event_list",
    label = "ウェブフックの配信の一覧",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct WebhookEventList {
    /// 一覧
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:86`
    #[doc(alias("一覧"))]
    #[field(name = "items", label = "一覧")]
    pub items: Vec<WebhookDelivery>,

    /// 続きの有無
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:86`
    #[doc(alias("続きの有無"))]
    #[field(name = "has_more", label = "続きの有無", public)]
    pub has_more: Option<bool>,

    /// 総件数
    ///
    /// on some lists and only where no cursor was sent
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:86`
    #[doc(alias("総件数"))]
    #[field(name = "total_hits", label = "総件数", public)]
    pub total_hits: Option<i64>,
}

/// レートリミット
///
/// `answer_headers` · headers · documented: 開発者ドキュメント · `specs/univapay/univapay.yaml:21`
#[doc(alias("answer_headers", "レートリミット"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "answer_headers", label = "レートリミット", wire = "headers", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct AnswerHeaders {
    /// 残りリクエスト数(同一リクエスト)
    ///
    /// documented: 開発者ドキュメント · `specs/univapay/univapay.yaml:21`
    #[doc(alias("X-Remaining-Requests-Exact", "残りリクエスト数(同一リクエスト)"))]
    #[field(name = "X-Remaining-Requests-Exact", label = "残りリクエスト数(同一リクエスト)", public)]
    pub remaining_exact: Option<i64>,

    /// 残りリクエスト数(同一ルート)
    ///
    /// documented: 開発者ドキュメント · `specs/univapay/univapay.yaml:22`
    #[doc(alias("X-Remaining-Requests-Route", "残りリクエスト数(同一ルート)"))]
    #[field(name = "X-Remaining-Requests-Route", label = "残りリクエスト数(同一ルート)", public)]
    pub remaining_route: Option<i64>,

    /// 1分あたりの回復数(同一リクエスト)
    ///
    /// documented: 開発者ドキュメント · `specs/univapay/univapay.yaml:23`
    #[doc(alias("X-Requests-Per-Minute-Exact", "1分あたりの回復数(同一リクエスト)"))]
    #[field(name = "X-Requests-Per-Minute-Exact", label = "1分あたりの回復数(同一リクエスト)", public)]
    pub per_minute_exact: Option<i64>,

    /// 1分あたりの回復数(同一ルート)
    ///
    /// documented: 開発者ドキュメント · `specs/univapay/univapay.yaml:24`
    #[doc(alias("X-Requests-Per-Minute-Route", "1分あたりの回復数(同一ルート)"))]
    #[field(name = "X-Requests-Per-Minute-Route", label = "1分あたりの回復数(同一ルート)", public)]
    pub per_minute_route: Option<i64>,
}
