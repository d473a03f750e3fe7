// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! トークンの3Dセキュア – 無効化
//!
//! `DELETE /stores/{store_id}/tokens/{id}/three_ds`: reads only; sent again: if provably not sent.
//!
//! documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:180`
//!
//! ```
//! use denbun_providers::univapay;
//!
//! let request = univapay::DisableTokenThreeDsRequest::builder()
//!     .store_id("11ec9f7f-fb01-2620-af32-af7eb1bedc1a")
//!     .token_id("11ed00f1-da1b-c4d2-b420-37b91ef1b282")
//!     .build();
//! assert!(request.validate().is_ok());
//! ```

/// トークンの3Dセキュア – 無効化
///
/// `disable_token_three_ds.request` · no body · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:180`
#[doc(alias("disable_token_three_ds.request", "トークンの3Dセキュア – 無効化"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "disable_token_three_ds.request",
    label = "トークンの3Dセキュア – 無効化",
    wire = "none",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct DisableTokenThreeDsRequest {
    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:180`
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

impl ::denbun::Operation for DisableTokenThreeDsRequest {
    type Answer = super::TransactionToken;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "disable_token_three_ds",
        label: "トークンの3Dセキュア – 無効化",
        method: ::denbun::operation::Method::Delete,
        path: "/stores/{store_id}/tokens/{id}/three_ds",
        hosts: super::HOSTS,
        auth: super::AUTH,
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
        answer: <super::TransactionToken as ::denbun::Message>::SCHEMA,
    };

    fn verdict(_answer: &Self::Answer, status: u16) -> ::denbun::Verdict {
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(rule::eq(Some(i64::from(status)), Some(200)), None)
    }
}
