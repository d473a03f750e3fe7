// @generated from specs/good/paths-pages-and-keys.yaml by `denbun generate`; change the spec, not this file.
//! 作成
//!
//! `POST /stores/{store_id}/charges`: opens a payment; sent again: with its key in `Idempotency-Key`; unknown outcome: 取得.
//!
//! documented · `specs/good/paths-pages-and-keys.yaml:26`
//!
//! ```
//! use paths_pages_and_keys::acme;
//!
//! let request = acme::CreateRequest::builder()
//!     .store_id("11ef32a7-3a71-8662-803f-1bc27702eeec")
//!     .amount(::denbun::Amount(100))
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(bytes, br#"{"amount":100}"#);
//! ```

/// 作成
///
/// `create.request` · json · documented · `specs/good/paths-pages-and-keys.yaml:26`
#[doc(alias("create.request", "作成"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "create.request", label = "作成", wire = "json", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct CreateRequest {
    /// 店舗ID
    ///
    /// documented · `specs/good/paths-pages-and-keys.yaml:31`
    #[doc(alias("店舗ID"))]
    #[field(path, name = "store_id", label = "店舗ID", type = "uuid")]
    pub store_id: String,

    /// 金額
    ///
    /// documented · `specs/good/paths-pages-and-keys.yaml:31`
    #[doc(alias("金額"))]
    #[field(name = "amount", label = "金額")]
    pub amount: ::denbun::Amount,
}

impl ::denbun::Operation for CreateRequest {
    type Answer = super::Charge;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "create",
        label: "作成",
        method: ::denbun::operation::Method::Post,
        path: "/stores/{store_id}/charges",
        hosts: super::HOSTS,
        auth: super::AUTH,
        packing: ::denbun::operation::Packing::PLAIN,
        effect: ::denbun::operation::Effect::CreateMoney,
        retry: ::denbun::operation::Retry::WithKey,
        idempotency: Some(super::IDEMPOTENCY),
        resolve: Some(::denbun::operation::Resolve::Operation("get")),
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
