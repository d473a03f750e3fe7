// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! 課金の発行者トークン – GET
//!
//! while the charge is awaiting
//!
//! `GET /stores/{store_id}/charges/{id}/issuer_token`: reads only; sent again: at any time.
//!
//! documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:68`
//!
//! ```
//! use denbun_providers::univapay;
//!
//! let request = univapay::GetIssuerTokenRequest::builder()
//!     .store_id("11edf541-c42d-653c-8c3d-dfe0a55f95c0")
//!     .charge_id("11ef32c2-4010-a312-aaff-4b63e4d5f92d")
//!     .build();
//! assert!(request.validate().is_ok());
//! ```

/// 課金の発行者トークン – GET
///
/// `get_issuer_token.request` · no body · documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:68`
#[doc(alias("get_issuer_token.request", "課金の発行者トークン – GET"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "get_issuer_token.request",
    label = "課金の発行者トークン – GET",
    wire = "none",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct GetIssuerTokenRequest {
    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:69`
    #[doc(alias("店舗ID"))]
    #[field(path, name = "store_id", label = "店舗ID", type = "uuid", public)]
    pub store_id: String,

    /// 課金ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:39`
    #[doc(alias("id", "課金ID"))]
    #[field(path, name = "id", label = "課金ID", type = "uuid", public)]
    pub charge_id: String,
}

impl ::denbun::Operation for GetIssuerTokenRequest {
    type Answer = super::IssuerToken;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "get_issuer_token",
        label: "課金の発行者トークン – GET",
        method: ::denbun::operation::Method::Get,
        path: "/stores/{store_id}/charges/{id}/issuer_token",
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
        answer: <super::IssuerToken as ::denbun::Message>::SCHEMA,
    };

    fn verdict(_answer: &Self::Answer, status: u16) -> ::denbun::Verdict {
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(rule::eq(Some(i64::from(status)), Some(200)), None)
    }
}
