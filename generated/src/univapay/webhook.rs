// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! ウェブフック
//!
//! Received at: ウェブフックURL. Answered with 200 no body within 3 s. Never with 300 to 499, 500, 501, 502. With 503 it is sent again.
//!
//! Its sender is proved by the header `Authorization`: `{auth_token}` or `Bearer {auth_token}`; its content is confirmed by 課金 – GET.
//!
//! documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:7`

/// ウェブフック
///
/// the value of the header is what was registered; whether Bearer stands before it is not published. 3xx switches the webhook off at once, 4xx 500 501 502 after 10 tries
///
/// `webhook` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:7`
#[doc(alias("webhook", "ウェブフック"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "webhook", label = "ウェブフック", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct Webhook {
    /// 配信ID
    ///
    /// absent in older deliveries
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:11`
    #[doc(alias("配信ID"))]
    #[field(name = "id", label = "配信ID", type = "uuid", open, public)]
    pub id: Option<String>,

    /// イベント
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:11`
    #[doc(alias("イベント"))]
    #[field(name = "event", label = "イベント", public)]
    pub event: ::denbun::Open<super::Event>,

    /// 内容
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:11`
    #[doc(alias("内容"))]
    #[field(name = "data", label = "内容")]
    pub data: WebhookData,

    /// 作成日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:18`
    #[doc(alias("作成日時"))]
    #[field(name = "created_on", label = "作成日時", json(text, number), public)]
    pub created_on: Option<::denbun::Timestamp>,
}

impl ::denbun::Notification for Webhook {
    const NOTIFICATION: &'static ::denbun::notification::NotificationInfo =
        &::denbun::notification::NotificationInfo {
            name: "webhook",
            label: "ウェブフック",
            method: ::denbun::operation::Method::Post,
            authentic: ::denbun::notification::Authentic::Header {
                name: "Authorization",
                forms: &["{auth_token}", "Bearer {auth_token}"],
            },
            answer: ::denbun::notification::Answer {
                status: 200,
                content_type: "text/plain",
                body: "",
                within: Some(::core::time::Duration::from_millis(3000)),
                later: Some(503),
                unproved: None,
            },
            resolve: Some(::denbun::operation::Resolve::Operation("get_charge")),
            errors: super::ERRORS,
            schema: <Self as ::denbun::Message>::SCHEMA,
        };

    fn verdict(&self) -> ::denbun::Verdict {
        ::denbun::Verdict::Unknown
    }

    fn dedupe_key(&self) -> String {
        use ::denbun::Value as _;

        self.id.as_text().unwrap_or_default().to_owned()
    }
}

impl ::denbun::Deferrable for Webhook {}

/// 銀行振込の状態
///
/// `bank_transfer_status` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:39`
#[doc(alias("bank_transfer_status", "銀行振込の状態"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "bank_transfer_status", label = "銀行振込の状態", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct BankTransferStatus {
    /// 銀行振込ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:39`
    #[doc(alias("銀行振込ID"))]
    #[field(name = "id", label = "銀行振込ID", type = "uuid", open, public)]
    pub id: Option<String>,

    /// 課金ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:39`
    #[doc(alias("課金ID"))]
    #[field(name = "charge_id", label = "課金ID", type = "uuid", open, public)]
    pub charge_id: Option<String>,

    /// 入金の状態
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:39`
    #[doc(alias("入金の状態"))]
    #[field(name = "payment_status", label = "入金の状態", public)]
    pub payment_status: Option<::denbun::Open<super::PaymentStatus>>,

    /// 最終入金日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:41`
    #[doc(alias("最終入金日時"))]
    #[field(name = "latest_deposit_date", label = "最終入金日時", json(text, number))]
    pub latest_deposit_date: Option<::denbun::Timestamp>,

    /// 作成日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:41`
    #[doc(alias("作成日時"))]
    #[field(name = "created_on", label = "作成日時", json(text, number), public)]
    pub created_on: Option<::denbun::Timestamp>,

    /// 最終入金額
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:41`
    #[doc(alias("最終入金額"))]
    #[field(name = "latest_deposit_amount", label = "最終入金額")]
    pub latest_deposit_amount: Option<::denbun::Amount>,

    /// 残高
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:41`
    #[doc(alias("残高"))]
    #[field(name = "balance", label = "残高", public)]
    pub balance: Option<i64>,

    /// 通貨
    ///
    /// sent in either case and answered in capitals
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:41`
    #[doc(alias("通貨"))]
    #[field(name = "currency", label = "通貨", public)]
    pub currency: Option<::denbun::Currency>,

    /// 金額
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:41`
    #[doc(alias("金額"))]
    #[field(name = "amount", label = "金額", public)]
    pub amount: Option<::denbun::Amount>,

    /// 差額
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:42`
    #[doc(alias("差額"))]
    #[field(name = "amount_difference", label = "差額")]
    pub amount_difference: Option<i64>,

    /// トークンのメタデータ
    ///
    /// Values under free keys.
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:42`
    #[doc(alias("トークンのメタデータ"))]
    #[field(name = "token_metadata", label = "トークンのメタデータ", flat)]
    pub token_metadata: Option<::denbun::Map<::denbun::Json>>,

    /// 課金のメタデータ
    ///
    /// Values under free keys.
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:42`
    #[doc(alias("課金のメタデータ"))]
    #[field(name = "charge_metadata", label = "課金のメタデータ", flat)]
    pub charge_metadata: Option<::denbun::Map<::denbun::Json>>,
}

/// 入金
///
/// `transfer` · object · observed: univapay-node · `specs/univapay/webhooks.yaml:43`
#[doc(alias("transfer", "入金"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "transfer", label = "入金", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct Transfer {
    /// 入金ID
    ///
    /// observed: univapay-node · `specs/univapay/webhooks.yaml:43`
    #[doc(alias("id", "入金ID"))]
    #[field(name = "id", label = "入金ID", type = "uuid", open, public)]
    pub transfer_id: Option<String>,

    /// マーチャントID
    ///
    /// documented: 開発者ドキュメント · `specs/univapay/webhooks.yaml:43`
    #[doc(alias("マーチャントID"))]
    #[field(name = "merchant_id", label = "マーチャントID", type = "uuid", open, public)]
    pub merchant_id: Option<String>,

    /// 銀行口座ID
    ///
    /// observed: univapay-node · `specs/univapay/webhooks.yaml:43`
    #[doc(alias("銀行口座ID"))]
    #[field(name = "bank_account_id", label = "銀行口座ID", type = "uuid", open)]
    pub bank_account_id: Option<String>,

    /// 金額
    ///
    /// observed: univapay-node · `specs/univapay/webhooks.yaml:43`
    #[doc(alias("金額"))]
    #[field(name = "amount", label = "金額", public)]
    pub amount: Option<i64>,

    /// 通貨
    ///
    /// sent in either case and answered in capitals
    ///
    /// observed: univapay-node · `specs/univapay/webhooks.yaml:43`
    #[doc(alias("通貨"))]
    #[field(name = "currency", label = "通貨", public)]
    pub currency: Option<::denbun::Currency>,

    /// 金額(通貨の単位)
    ///
    /// observed: univapay-node · `specs/univapay/webhooks.yaml:43`
    #[doc(alias("金額(通貨の単位)"))]
    #[field(name = "amount_formatted", label = "金額(通貨の単位)", public)]
    pub amount_formatted: Option<::denbun::Number>,

    /// 状態
    ///
    /// observed: univapay-node · `specs/univapay/webhooks.yaml:44`
    #[doc(alias("状態"))]
    #[field(name = "status", label = "状態", public)]
    pub status: Option<::denbun::Open<super::TransferStatus>>,

    /// エラーコード
    ///
    /// observed: univapay-node · `specs/univapay/webhooks.yaml:44`
    #[doc(alias("エラーコード"))]
    #[field(name = "error_code", label = "エラーコード")]
    pub error_code: Option<String>,

    /// エラーの内容
    ///
    /// observed: univapay-node · `specs/univapay/webhooks.yaml:45`
    #[doc(alias("エラーの内容"))]
    #[field(name = "error_text", label = "エラーの内容")]
    pub error_text: Option<String>,

    /// メタデータ
    ///
    /// univapay-reference-id univapay-customer-id univapay-name univapay-phone-number have a meaning to the provider
    ///
    /// Values under free keys.
    ///
    /// observed: univapay-node · `specs/univapay/webhooks.yaml:45`
    #[doc(alias("メタデータ"))]
    #[field(name = "metadata", label = "メタデータ", flat)]
    pub metadata: Option<::denbun::Map<::denbun::Json>>,

    /// 開始者
    ///
    /// observed: univapay-node · `specs/univapay/webhooks.yaml:45`
    #[doc(alias("開始者"))]
    #[field(name = "started_by", label = "開始者")]
    pub started_by: Option<String>,

    /// 対象期間の始め
    ///
    /// observed: univapay-node · `specs/univapay/webhooks.yaml:46`
    #[doc(alias("対象期間の始め"))]
    #[field(name = "from", label = "対象期間の始め")]
    pub from: Option<String>,

    /// 対象期間の終わり
    ///
    /// observed: univapay-node · `specs/univapay/webhooks.yaml:46`
    #[doc(alias("対象期間の終わり"))]
    #[field(name = "to", label = "対象期間の終わり")]
    pub to: Option<String>,

    /// 作成日時
    ///
    /// observed: univapay-node · `specs/univapay/webhooks.yaml:46`
    #[doc(alias("作成日時"))]
    #[field(name = "created_on", label = "作成日時", json(text, number), public)]
    pub created_on: Option<::denbun::Timestamp>,
}

/// 内容
///
/// Which object it is, `event` tells.
#[doc(alias("内容"))]
#[derive(Clone, PartialEq, ::denbun::Union)]
#[union(by = "event", decode)]
#[non_exhaustive]
pub enum WebhookData {
    /// `charge_updated`, `charge_finished`: 課金
    #[doc(alias("charge_updated", "charge_finished", "課金"))]
    #[case("charge_updated", "charge_finished", label = "課金")]
    Charge(super::Charge),

    /// `token_created`, `token_updated`, `token_three_d_s_updated`, `token_three_ds_updated`, `token_cvv_auth_updated`, `token_cvv_auth_check_updated`, `token_replaced`, `recurring_token_deleted`: トランザクショントークン
    #[doc(alias(
        "token_created",
        "token_updated",
        "token_three_d_s_updated",
        "token_three_ds_updated",
        "token_cvv_auth_updated",
        "token_cvv_auth_check_updated",
        "token_replaced",
        "recurring_token_deleted",
        "トランザクショントークン"
    ))]
    #[case(
        "token_created",
        "token_updated",
        "token_three_d_s_updated",
        "token_three_ds_updated",
        "token_cvv_auth_updated",
        "token_cvv_auth_check_updated",
        "token_replaced",
        "recurring_token_deleted",
        label = "トランザクショントークン"
    )]
    Token(super::TransactionToken),

    /// `refund_finished`: 返金
    #[doc(alias("refund_finished", "返金"))]
    #[case("refund_finished", label = "返金")]
    Refund(super::Refund),

    /// `cancel_finished`: キャンセル
    #[doc(alias("cancel_finished", "キャンセル"))]
    #[case("cancel_finished", label = "キャンセル")]
    Cancel(super::Cancel),

    /// `subscription_created`, `subscription_payment`, `subscription_completed`, `subscription_failure`, `subscription_canceled`, `subscription_suspended`: 定期課金
    #[doc(alias(
        "subscription_created",
        "subscription_payment",
        "subscription_completed",
        "subscription_failure",
        "subscription_canceled",
        "subscription_suspended",
        "定期課金"
    ))]
    #[case(
        "subscription_created",
        "subscription_payment",
        "subscription_completed",
        "subscription_failure",
        "subscription_canceled",
        "subscription_suspended",
        label = "定期課金"
    )]
    Subscription(super::Subscription),

    /// `customs_declaration_finished`: 税関申告
    #[doc(alias("customs_declaration_finished", "税関申告"))]
    #[case("customs_declaration_finished", label = "税関申告")]
    CustomsDeclaration(super::CustomsDeclaration),

    /// `bank_transfer_status_updated`: 銀行振込の状態
    #[doc(alias("bank_transfer_status_updated", "銀行振込の状態"))]
    #[case("bank_transfer_status_updated", label = "銀行振込の状態")]
    BankTransfer(BankTransferStatus),

    /// `transfer_created`, `transfer_updated`, `transfer_finalized`: 入金
    #[doc(alias("transfer_created", "transfer_updated", "transfer_finalized", "入金"))]
    #[case("transfer_created", "transfer_updated", "transfer_finalized", label = "入金")]
    Transfer(Transfer),

    /// What no case names, or what its object cannot hold.
    #[other]
    Other(::denbun::Json),
}
