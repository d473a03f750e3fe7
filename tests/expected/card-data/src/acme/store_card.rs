// @generated from specs/good/card-data.yaml by `denbun generate`; change the spec, not this file.
//! カード登録
//!
//! `POST /cards`: reads only; sent again: never.
//!
//! The request carries card data, so it is there with the feature `card-data` only.
//!
//! documented · `specs/good/card-data.yaml:31`

/// カード登録
///
/// `store_card.request` · json · documented · `specs/good/card-data.yaml:31`
#[doc(alias("store_card.request", "カード登録"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "store_card.request", label = "カード登録", wire = "json", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct StoreCardRequest {
    /// カード
    ///
    /// documented · `specs/good/card-data.yaml:37`
    #[doc(alias("カード"))]
    #[field(name = "card", label = "カード")]
    pub card: super::Card,
}

impl ::denbun::Operation for StoreCardRequest {
    type Answer = super::Stored;
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
        answer: <super::Stored as ::denbun::Message>::SCHEMA,
    };

    fn verdict(_answer: &Self::Answer, status: u16) -> ::denbun::Verdict {
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(rule::eq(Some(i64::from(status)), Some(200)), None)
    }
}
