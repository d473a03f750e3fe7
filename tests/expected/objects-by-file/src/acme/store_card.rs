// @generated from specs/good/objects-by-file by `denbun generate`; change the spec, not this file.
//! カード登録
//!
//! `POST /cards`: reads only; sent again: never.
//!
//! The request carries card data, so it is there with the feature `card-data` only.
//!
//! documented · `specs/good/objects-by-file/mod.yaml:12`
//!
//! ```
//! use objects_by_file::acme;
//!
//! let request = acme::StoreCardRequest::builder()
//!     .card(acme::Card::builder().number("4111111111111111").build())
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(bytes, br#"{"card":{"number":"4111111111111111"}}"#);
//! ```

/// カード登録
///
/// `store_card.request` · json · documented · `specs/good/objects-by-file/mod.yaml:12`
#[doc(alias("store_card.request", "カード登録"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "store_card.request", label = "カード登録", wire = "json", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct StoreCardRequest {
    /// カード
    ///
    /// documented · `specs/good/objects-by-file/mod.yaml:18`
    #[doc(alias("カード"))]
    #[field(name = "card", label = "カード")]
    pub card: super::Card,
}

impl ::denbun::Operation for StoreCardRequest {
    type Answer = super::ResultMessage;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "store_card",
        label: "カード登録",
        method: ::denbun::operation::Method::Post,
        path: "/cards",
        hosts: super::HOSTS,
        auth: &[],
        packing: ::denbun::operation::Packing::PLAIN,
        effect: ::denbun::operation::Effect::Read,
        retry: ::denbun::operation::Retry::Never,
        idempotency: None,
        resolve: None,
        resolve_declined: false,
        errors: super::ERRORS,
        failure: None,
        answer_headers: None,
        request: <Self as ::denbun::Message>::SCHEMA,
        answer: <super::ResultMessage as ::denbun::Message>::SCHEMA,
    };

    fn verdict(answer: &Self::Answer, _status: u16) -> ::denbun::Verdict {
        use ::denbun::Value as _;
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(answer.paid.as_bool(), rule::not(answer.paid.as_bool()))
    }

    fn error_code(answer: &Self::Answer) -> Option<::std::borrow::Cow<'_, str>> {
        ::denbun::Value::as_text(&answer.code).map(::std::borrow::Cow::Borrowed)
    }
}
