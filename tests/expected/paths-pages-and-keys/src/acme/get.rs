// @generated from specs/good/paths-pages-and-keys.yaml by `denbun generate`; change the spec, not this file.
//! 取得
//!
//! `GET /stores/{store_id}/charges/{id}`: reads only; sent again: at any time; waits with `polling` until `status != 'pending' || http.status == 200`.
//!
//! documented · `specs/good/paths-pages-and-keys.yaml:35`
//!
//! ```
//! use paths_pages_and_keys::acme;
//!
//! let request = acme::GetRequest::builder()
//!     .store_id("11ef32a7-3a71-8662-803f-1bc27702eeec")
//!     .id("21ef32a7-3a71-8662-803f-1bc27702eeec")
//!     .polling(true)
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(bytes, b"polling=true");
//! ```

/// 取得
///
/// `get.request` · query, UTF-8 · documented · `specs/good/paths-pages-and-keys.yaml:35`
#[doc(alias("get.request", "取得"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "get.request", label = "取得", wire = "query", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct GetRequest {
    /// 店舗ID
    ///
    /// documented · `specs/good/paths-pages-and-keys.yaml:40`
    #[doc(alias("店舗ID"))]
    #[field(path, name = "store_id", label = "店舗ID", type = "uuid")]
    pub store_id: String,

    /// 決済ID
    ///
    /// documented · `specs/good/paths-pages-and-keys.yaml:40`
    #[doc(alias("決済ID"))]
    #[field(path, name = "id", label = "決済ID", type = "uuid")]
    pub id: String,

    /// 待つ
    ///
    /// documented · `specs/good/paths-pages-and-keys.yaml:40`
    #[doc(alias("待つ"))]
    #[field(name = "polling", label = "待つ")]
    pub polling: Option<bool>,
}

impl ::denbun::Operation for GetRequest {
    type Answer = super::Charge;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "get",
        label: "取得",
        method: ::denbun::operation::Method::Get,
        path: "/stores/{store_id}/charges/{id}",
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
        answer: <super::Charge as ::denbun::Message>::SCHEMA,
    };

    fn verdict(answer: &Self::Answer, _status: u16) -> ::denbun::Verdict {
        use ::denbun::Value as _;
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(
            rule::eq(answer.status.as_text(), Some("paid")),
            rule::eq(answer.status.as_text(), Some("failed")),
        )
    }
}

impl ::denbun::Polled for GetRequest {
    fn polling(&self) -> Self {
        let mut polling = self.clone();
        polling.polling = Some(true);
        polling
    }

    fn is_settled(answer: &Self::Answer, status: u16) -> bool {
        use ::denbun::Value as _;
        use ::denbun::private::rule;

        rule::or(rule::ne(answer.status.as_text(), Some("pending")), || {
            rule::eq(Some(i64::from(status)), Some(200))
        })
            == Some(true)
    }
}
