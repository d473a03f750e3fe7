// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! キャンセル – LIST
//!
//! `GET /stores/{store_id}/charges/{charge_id}/cancels`: reads only; sent again: at any time; in pages by `cursor`, which is taken from the last item.
//!
//! documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:40`
//!
//! ```
//! use denbun_providers::univapay;
//!
//! let request = univapay::ListCancelsRequest::builder()
//!     .store_id("76cf4a64-02bc-4cb3-9a28-74622e5928a1")
//!     .charge_id("6efb4e5c-690a-40f3-a4f1-0e19c5f84e98")
//!     .limit(3u64)
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(bytes, b"limit=3");
//! ```

/// キャンセル – LIST
///
/// `list_cancels.request` · query, UTF-8 · documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:40`
#[doc(alias("list_cancels.request", "キャンセル – LIST"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "list_cancels.request",
    label = "キャンセル – LIST",
    wire = "query",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct ListCancelsRequest {
    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:40`
    #[doc(alias("店舗ID"))]
    #[field(path, name = "store_id", label = "店舗ID", type = "uuid", public)]
    pub store_id: String,

    /// 課金ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:40`
    #[doc(alias("課金ID"))]
    #[field(path, name = "charge_id", label = "課金ID", type = "uuid", public)]
    pub charge_id: String,

    /// 取得件数
    ///
    /// 10 unless given; an older page has 10 to 100
    ///
    /// `1~100` · documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:40`
    #[doc(alias("取得件数"))]
    #[field(name = "limit", label = "取得件数", format = "1~100", public)]
    pub limit: Option<u64>,

    /// カーソル
    ///
    /// the last row of the page before
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:40`
    #[doc(alias("カーソル"))]
    #[field(name = "cursor", label = "カーソル", type = "uuid", public)]
    pub cursor: Option<String>,

    /// 並び順
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:41`
    #[doc(alias("並び順"))]
    #[field(name = "cursor_direction", label = "並び順", public)]
    pub cursor_direction: Option<super::CursorDirection>,
}

impl ::denbun::Operation for ListCancelsRequest {
    type Answer = super::CancelList;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "list_cancels",
        label: "キャンセル – LIST",
        method: ::denbun::operation::Method::Get,
        path: "/stores/{store_id}/charges/{charge_id}/cancels",
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
        answer: <super::CancelList as ::denbun::Message>::SCHEMA,
    };

    fn verdict(_answer: &Self::Answer, status: u16) -> ::denbun::Verdict {
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(rule::eq(Some(i64::from(status)), Some(200)), None)
    }
}

impl ::denbun::Paged for ListCancelsRequest {
    type Item = super::Cancel;

    fn items(answer: Self::Answer) -> Vec<Self::Item> {
        answer.items
    }

    fn next(&self, answer: &Self::Answer) -> Option<Self> {
        if ::denbun::Value::as_bool(&answer.has_more) != Some(true) {
            return None;
        }
        let mut next = self.clone();
        next.cursor = Some(answer.items.last()?.cancel_id.clone());
        Some(next)
    }
}
