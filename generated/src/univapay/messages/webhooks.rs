// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! Messages that several operations share of UnivaPay, from `specs/univapay/webhooks.yaml`.

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
    pub triggers: Option<Vec<::denbun::Open<super::super::Triggers>>>,

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
    pub items: Vec<super::super::WebhookDelivery>,

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
