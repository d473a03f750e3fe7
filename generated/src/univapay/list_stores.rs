// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! 店舗 – LIST
//!
//! `GET /stores`: reads only; sent again: at any time; in pages by `cursor`, which is taken from the last item.
//!
//! documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:23`
//!
//! ```
//! use denbun_providers::univapay;
//!
//! let request = univapay::ListStoresRequest::builder().limit(100u64).build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(bytes, b"limit=100");
//! ```

/// 店舗 – LIST
///
/// `list_stores.request` · query, UTF-8 · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:23`
#[doc(alias("list_stores.request", "店舗 – LIST"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "list_stores.request", label = "店舗 – LIST", wire = "query", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct ListStoresRequest {
    /// 取得件数
    ///
    /// 10 unless given; an older page has 10 to 100
    ///
    /// `1~100` · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:23`
    #[doc(alias("取得件数"))]
    #[field(name = "limit", label = "取得件数", format = "1~100", public)]
    pub limit: Option<u64>,

    /// カーソル
    ///
    /// the last row of the page before
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:24`
    #[doc(alias("カーソル"))]
    #[field(name = "cursor", label = "カーソル", type = "uuid", public)]
    pub cursor: Option<String>,

    /// 並び順
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:24`
    #[doc(alias("並び順"))]
    #[field(name = "cursor_direction", label = "並び順", public)]
    pub cursor_direction: Option<super::CursorDirection>,
}

impl ::denbun::Operation for ListStoresRequest {
    type Answer = super::StoreList;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "list_stores",
        label: "店舗 – LIST",
        method: ::denbun::operation::Method::Get,
        path: "/stores",
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
        answer: <super::StoreList as ::denbun::Message>::SCHEMA,
    };

    fn verdict(_answer: &Self::Answer, status: u16) -> ::denbun::Verdict {
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(rule::eq(Some(i64::from(status)), Some(200)), None)
    }
}

impl ::denbun::Paged for ListStoresRequest {
    type Item = super::Store;

    fn items(answer: Self::Answer) -> Vec<Self::Item> {
        answer.items
    }

    fn next(&self, answer: &Self::Answer) -> Option<Self> {
        if ::denbun::Value::as_bool(&answer.has_more) != Some(true) {
            return None;
        }
        let mut next = self.clone();
        next.cursor = Some(answer.items.last()?.store_id.clone());
        Some(next)
    }
}
