// @generated from specs/good/paths-pages-and-keys.yaml by `denbun generate`; change the spec, not this file.
//! 削除
//!
//! `DELETE /charges/{id}`: reads only; sent again: if provably not sent; without proof of who asks.
//!
//! documented · `specs/good/paths-pages-and-keys.yaml:52`
//!
//! ```
//! use paths_pages_and_keys::acme;
//!
//! let request =
//!     acme::ForgetRequest::builder().id("11ef32a7-3a71-8662-803f-1bc27702eeec").build();
//! assert!(request.validate().is_ok());
//! ```

/// 削除
///
/// `forget.request` · no body · documented · `specs/good/paths-pages-and-keys.yaml:52`
#[doc(alias("forget.request", "削除"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "forget.request", label = "削除", wire = "none", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct ForgetRequest {
    /// 決済ID
    ///
    /// documented · `specs/good/paths-pages-and-keys.yaml:58`
    #[doc(alias("決済ID"))]
    #[field(path, name = "id", label = "決済ID", type = "uuid")]
    pub id: String,
}

impl ::denbun::Operation for ForgetRequest {
    type Answer = super::Nothing;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "forget",
        label: "削除",
        method: ::denbun::operation::Method::Delete,
        path: "/charges/{id}",
        hosts: super::HOSTS,
        auth: &[],
        packing: ::denbun::operation::Packing::PLAIN,
        effect: ::denbun::operation::Effect::Read,
        retry: ::denbun::operation::Retry::IfNotExecuted,
        idempotency: None,
        resolve: None,
        resolve_declined: false,
        errors: super::ERRORS,
        failure: Some(super::FAILURE),
        answer_headers: Some(<super::AnswerHeaders as ::denbun::Message>::SCHEMA),
        request: <Self as ::denbun::Message>::SCHEMA,
        answer: <super::Nothing as ::denbun::Message>::SCHEMA,
    };

    fn verdict(_answer: &Self::Answer, status: u16) -> ::denbun::Verdict {
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(rule::eq(Some(i64::from(status)), Some(204)), None)
    }
}
