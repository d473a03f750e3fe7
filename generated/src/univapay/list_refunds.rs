// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! 返金 – LIST
//!
//! `GET /stores/{store_id}/charges/{charge_id}/refunds`: reads only; sent again: at any time; in pages by `cursor`, which is taken from the last item.
//!
//! documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:20`
//!
//! ```
//! use denbun_providers::univapay;
//!
//! let request = univapay::ListRefundsRequest::builder()
//!     .store_id("76cf4a64-02bc-4cb3-9a28-74622e5928a1")
//!     .charge_id("6efb4e5c-690a-40f3-a4f1-0e19c5f84e98")
//!     .limit(10u64)
//!     .cursor("b4d9fea9-c9b3-4e76-a25d-b61f7e4821b6")
//!     .cursor_direction(univapay::CursorDirection::Desc)
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(
//!     bytes,
//!     b"limit=10&cursor=b4d9fea9-c9b3-4e76-a25d-b61f7e4821b6&cursor_direction=desc"
//! );
//! ```

/// 返金 – LIST
///
/// `list_refunds.request` · query, UTF-8 · documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:20`
#[doc(alias("list_refunds.request", "返金 – LIST"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "list_refunds.request", label = "返金 – LIST", wire = "query", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct ListRefundsRequest {
    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:21`
    #[doc(alias("店舗ID"))]
    #[field(path, name = "store_id", label = "店舗ID", type = "uuid", public)]
    pub store_id: String,

    /// 課金ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:21`
    #[doc(alias("課金ID"))]
    #[field(path, name = "charge_id", label = "課金ID", type = "uuid", public)]
    pub charge_id: String,

    /// メタデータ
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:22`
    #[doc(alias("メタデータ"))]
    #[field(name = "metadata", label = "メタデータ")]
    pub metadata: Option<String>,

    /// 取得件数
    ///
    /// 10 unless given; an older page has 10 to 100
    ///
    /// `1~100` · documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:22`
    #[doc(alias("取得件数"))]
    #[field(name = "limit", label = "取得件数", format = "1~100", public)]
    pub limit: Option<u64>,

    /// カーソル
    ///
    /// the last row of the page before
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:22`
    #[doc(alias("カーソル"))]
    #[field(name = "cursor", label = "カーソル", type = "uuid", public)]
    pub cursor: Option<String>,

    /// 並び順
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:22`
    #[doc(alias("並び順"))]
    #[field(name = "cursor_direction", label = "並び順", public)]
    pub cursor_direction: Option<super::CursorDirection>,
}

impl ::denbun::Operation for ListRefundsRequest {
    type Answer = super::RefundList;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "list_refunds",
        label: "返金 – LIST",
        method: ::denbun::operation::Method::Get,
        path: "/stores/{store_id}/charges/{charge_id}/refunds",
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
        answer: <super::RefundList as ::denbun::Message>::SCHEMA,
    };

    fn verdict(_answer: &Self::Answer, status: u16) -> ::denbun::Verdict {
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(rule::eq(Some(i64::from(status)), Some(200)), None)
    }
}

impl ::denbun::Paged for ListRefundsRequest {
    type Item = super::Refund;

    fn items(answer: Self::Answer) -> Vec<Self::Item> {
        answer.items
    }

    fn next(&self, answer: &Self::Answer) -> Option<Self> {
        if ::denbun::Value::as_bool(&answer.has_more) != Some(true) {
            return None;
        }
        let mut next = self.clone();
        next.cursor = Some(answer.items.last()?.refund_id.clone());
        Some(next)
    }
}
