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
pub mod messages;
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
pub use self::messages::{
    Charge, ChargeList, IssuerToken, BankTransferLedgers, CustomsDeclaration, Refund, RefundList, Cancel,
    CancelList, Store, StoreList, CustomerId, TransactionHistory, CheckoutInfo, Subscription,
    SubscriptionList, TransactionToken, TokenList, ThreeDsIssuerToken, ApiError, Done, NoContent,
    AnswerHeaders, RegisteredWebhook, WebhookList, WebhookEventList,
};

#[doc(inline)]
pub use self::objects::{
    ThreeDsInput, ChargeRedirect, ChargeThreeDs, BankTransferLedger, CustomsError, Declared,
    DeclarationResult, Switch, TimeShift, Money, Installments, HistoryRefund, HistoryUser, HistoryItem,
    CardLimit, CardConfiguration, EcConfiguration, QrScanConfiguration, ConvenienceConfiguration, Theme,
    CvvConfirmation, BankTransferConfiguration, SupportedBrand, InstallmentsCardProcessor, ScheduleSettings,
    NextPayment, SubscriptionPlan, InstallmentPlan, SubscriptionUser, KonbiniData, CardData, OnlineData,
    BankTransferData, PaidyData, QrScanData, QrMerchantData, Card, Billing, CvvAuthorization,
    CvvAuthorizationCheck, TokenThreeDs, ListedToken, ListedTokenUser, TokenThreeDsInput,
    TransactionTokenData, ErrorDetail, PaymentError, PhoneNumberData, ShippingAddressData, WebhookDelivery,
};

#[doc(inline)]
pub use self::values::{
    ThreeDsInputMode, ChargeThreeDsMode, BankLedgerType, Mode, CursorDirection, TransactionTokenType,
    ChargeStatus, IssuerTokenCallMethod, CustomsDeclarationStatus, CreateRefundRequestReason, RefundStatus,
    RefundReason, CancelStatus, ResourceType, ConvenienceStore, ResourceStatus, PaymentType,
    BankTransferPaymentStatus, ChargeType, MatchAmount, RecurringTokenPrivilege, TerminationMode,
    InstallmentPlanInputPlanType, SubscriptionPlanInputPlanType, TerminateWithStatus, InstallmentPlanPlanType,
    Period, FirstChargeCaptureAfter, ListSubscriptionsRequestStatus, SubscriptionStatus, OnlineInputBrand,
    OnlineInputCallMethod, OsType, UserIdentifierSource, BankTransferInputBrand, QrMerchantInputBrand,
    KonbiniDataConvenienceStore, CountryCode, CardBrand, CardType, SubBrand, CvvAuthorizationStatus,
    TokenThreeDsStatus, TokenType, UsageLimit, ListTokensRequestTokenType, ActiveFilter,
    ThreeDsIssuerTokenCallMethod, ErrorDetailReason, ApiErrorStatus, PaymentStatus, TransferStatus, Event,
    Triggers,
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
