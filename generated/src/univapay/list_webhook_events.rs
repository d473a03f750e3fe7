// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! ウェブフックの配信 – LIST
//!
//! `GET /stores/{store_id}/webhooks/{id}/events`: reads only; sent again: at any time; in pages by `cursor`, which is taken from the last item.
//!
//! documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:71`
//!
//! ```
//! use denbun_providers::univapay;
//!
//! let request = univapay::ListWebhookEventsRequest::builder()
//!     .store_id("76cf4a64-02bc-4cb3-9a28-74622e5928a1")
//!     .webhook_id("d3e4f5a6-b7c8-9012-def0-123456789abc")
//!     .limit(3u64)
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(bytes, b"limit=3");
//! ```

/// ウェブフックの配信 – LIST
///
/// `list_webhook_events.request` · query, UTF-8 · documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:71`
#[doc(alias("list_webhook_events.request", "ウェブフックの配信 – LIST"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "list_webhook_events.request",
    label = "ウェブフックの配信 – LIST",
    wire = "query",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct ListWebhookEventsRequest {
    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:72`
    #[doc(alias("店舗ID"))]
    #[field(path, name = "store_id", label = "店舗ID", type = "uuid", public)]
    pub store_id: String,

    /// ウェブフックID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:59`
    #[doc(alias("id", "ウェブフックID"))]
    #[field(path, name = "id", label = "ウェブフックID", type = "uuid", public)]
    pub webhook_id: String,

    /// 取得件数
    ///
    /// 10 unless given; an older page has 10 to 100
    ///
    /// `1~100` · documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:72`
    #[doc(alias("取得件数"))]
    #[field(name = "limit", label = "取得件数", format = "1~100", public)]
    pub limit: Option<u64>,

    /// カーソル
    ///
    /// the last row of the page before
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:72`
    #[doc(alias("カーソル"))]
    #[field(name = "cursor", label = "カーソル", type = "uuid", public)]
    pub cursor: Option<String>,

    /// 並び順
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:72`
    #[doc(alias("並び順"))]
    #[field(name = "cursor_direction", label = "並び順", public)]
    pub cursor_direction: Option<super::CursorDirection>,
}

impl ::denbun::Operation for ListWebhookEventsRequest {
    type Answer = super::WebhookEventList;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "list_webhook_events",
        label: "ウェブフックの配信 – LIST",
        method: ::denbun::operation::Method::Get,
        path: "/stores/{store_id}/webhooks/{id}/events",
        hosts: super::HOSTS,
        auth: super::AUTH,
        packing: ::denbun::operation::Packing::PLAIN,
        effect: ::denbun::operation::Effect::Read,
        retry: ::denbun::operation::Retry::Always,
        idempotency: None,
        resolve: None,
        resolve_declined: false,
        errors: super::ERRORS,
        failure: Some(super::FAILURE),
        answer_headers: Some(<super::AnswerHeaders as ::denbun::Message>::SCHEMA),
        request: <Self as ::denbun::Message>::SCHEMA,
        answer: <super::WebhookEventList as ::denbun::Message>::SCHEMA,
    };

    fn verdict(_answer: &Self::Answer, status: u16) -> ::denbun::Verdict {
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(rule::eq(Some(i64::from(status)), Some(200)), None)
    }
}

impl ::denbun::Paged for ListWebhookEventsRequest {
    type Item = super::WebhookDelivery;

    fn items(answer: Self::Answer) -> Vec<Self::Item> {
        answer.items
    }

    fn next(&self, answer: &Self::Answer) -> Option<Self> {
        if ::denbun::Value::as_bool(&answer.has_more) != Some(true) {
            return None;
        }
        let mut next = self.clone();
        next.cursor = Some(answer.items.last()?.event_id.clone());
        Some(next)
    }
}
