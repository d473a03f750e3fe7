// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! トランザクショントークン – DELETE
//!
//! recurring charges and subscriptions of the token stop
//!
//! `DELETE /stores/{store_id}/tokens/{id}`: moves money of a payment; sent again: if provably not sent; unknown outcome: トランザクショントークン – GET.
//!
//! documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:172`
//!
//! ```
//! use denbun_providers::univapay;
//!
//! let request = univapay::DeleteTokenRequest::builder()
//!     .store_id("11ec9f7f-fb01-2620-af32-af7eb1bedc1a")
//!     .token_id("11ed00f1-da1b-c4d2-b420-37b91ef1b282")
//!     .build();
//! assert!(request.validate().is_ok());
//! ```

/// トランザクショントークン – DELETE
///
/// `delete_token.request` · no body · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:172`
#[doc(alias("delete_token.request", "トランザクショントークン – DELETE"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "delete_token.request",
    label = "トランザクショントークン – DELETE",
    wire = "none",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct DeleteTokenRequest {
    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:174`
    #[doc(alias("店舗ID"))]
    #[field(path, name = "store_id", label = "店舗ID", type = "uuid", public)]
    pub store_id: String,

    /// トランザクショントークンID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:146`
    #[doc(alias("id", "トランザクショントークンID"))]
    #[field(path, name = "id", label = "トランザクショントークンID", type = "uuid")]
    pub token_id: String,
}

impl ::denbun::Operation for DeleteTokenRequest {
    type Answer = super::NoContent;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "delete_token",
        label: "トランザクショントークン – DELETE",
        method: ::denbun::operation::Method::Delete,
        path: "/stores/{store_id}/tokens/{id}",
        hosts: super::HOSTS,
        auth: super::AUTH,
        packing: ::denbun::operation::Packing::PLAIN,
        effect: ::denbun::operation::Effect::MoveMoney,
        retry: ::denbun::operation::Retry::IfNotExecuted,
        idempotency: None,
        resolve: Some(::denbun::operation::Resolve::Operation("get_token")),
        resolve_declined: false,
        errors: super::ERRORS,
        failure: Some(super::FAILURE),
        answer_headers: Some(<super::AnswerHeaders as ::denbun::Message>::SCHEMA),
        request: <Self as ::denbun::Message>::SCHEMA,
        answer: <super::NoContent as ::denbun::Message>::SCHEMA,
    };

    fn verdict(_answer: &Self::Answer, status: u16) -> ::denbun::Verdict {
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(rule::eq(Some(i64::from(status)), Some(204)), None)
    }
}
