// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! トークンの3Dセキュア – 発行者トークン
//!
//! `GET /stores/{store_id}/tokens/{id}/three_ds/issuer_token`: reads only; sent again: at any time.
//!
//! documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:183`
//!
//! ```
//! use denbun_providers::univapay;
//!
//! let request = univapay::GetTokenThreeDsIssuerTokenRequest::builder()
//!     .store_id("11ec9f7f-fb01-2620-af32-af7eb1bedc1a")
//!     .token_id("11ed00f1-da1b-c4d2-b420-37b91ef1b282")
//!     .build();
//! assert!(request.validate().is_ok());
//! ```

/// トークンの3Dセキュア – 発行者トークン
///
/// `get_token_three_ds_issuer_token.request` · no body · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:183`
#[doc(alias("get_token_three_ds_issuer_token.request", "トークンの3Dセキュア – 発行者トークン"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "get_token_three_ds_issuer_token.request",
    label = "トークンの3Dセキュア – 発行者トークン",
    wire = "none",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct GetTokenThreeDsIssuerTokenRequest {
    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:184`
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

impl ::denbun::Operation for GetTokenThreeDsIssuerTokenRequest {
    type Answer = super::ThreeDsIssuerToken;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "get_token_three_ds_issuer_token",
        label: "トークンの3Dセキュア – 発行者トークン",
        method: ::denbun::operation::Method::Get,
        path: "/stores/{store_id}/tokens/{id}/three_ds/issuer_token",
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
        answer: <super::ThreeDsIssuerToken as ::denbun::Message>::SCHEMA,
    };

    fn verdict(_answer: &Self::Answer, status: u16) -> ::denbun::Verdict {
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(rule::eq(Some(i64::from(status)), Some(200)), None)
    }
}
