// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! Objects inside several messages of UnivaPay, from `specs/univapay/webhooks.yaml`.

/// ウェブフックの配信
///
/// `webhook_delivery` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:47`
#[doc(alias("webhook_delivery", "ウェブフックの配信"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "webhook_delivery", label = "ウェブフックの配信", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct WebhookDelivery {
    /// 配信ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:47`
    #[doc(alias("id", "配信ID"))]
    #[field(name = "id", label = "配信ID", type = "uuid", open, public)]
    pub event_id: String,

    /// ウェブフックID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:47`
    #[doc(alias("ウェブフックID"))]
    #[field(name = "webhook_id", label = "ウェブフックID", type = "uuid", open, public)]
    pub webhook_id: Option<String>,

    /// イベント
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:47`
    #[doc(alias("イベント"))]
    #[field(name = "event", label = "イベント", public)]
    pub event: Option<::denbun::Open<super::super::Event>>,

    /// 内容
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:47`
    #[doc(alias("内容"))]
    #[field(name = "data", label = "内容")]
    pub data: Option<::denbun::Json>,

    /// 配信の成功
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:48`
    #[doc(alias("配信の成功"))]
    #[field(name = "successful", label = "配信の成功", public)]
    pub successful: Option<bool>,

    /// 配信日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:48`
    #[doc(alias("配信日時"))]
    #[field(name = "fired_on", label = "配信日時", json(text, number), public)]
    pub fired_on: Option<::denbun::Timestamp>,

    /// エラーの内容
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:48`
    #[doc(alias("エラーの内容"))]
    #[field(name = "error_message", label = "エラーの内容")]
    pub error_message: Option<String>,

    /// 作成日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:48`
    #[doc(alias("作成日時"))]
    #[field(name = "created_on", label = "作成日時", json(text, number), public)]
    pub created_on: Option<::denbun::Timestamp>,
}
