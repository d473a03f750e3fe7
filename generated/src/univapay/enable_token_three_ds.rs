// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! トークンの3Dセキュア – 有効化
//!
//! `POST /stores/{store_id}/tokens/{id}/three_ds`: reads only; sent again: with its key in `Idempotency-Key`.
//!
//! documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:176`
//!
//! ```
//! use denbun_providers::univapay;
//!
//! let request = univapay::EnableTokenThreeDsRequest::builder()
//!     .store_id("11ec9f7f-fb01-2620-af32-af7eb1bedc1a")
//!     .token_id("11ed00f1-da1b-c4d2-b420-37b91ef1b282")
//!     .redirect_endpoint("https://example.jp/back")
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(bytes, br#"{"redirect_endpoint":"https://example.jp/back"}"#);
//! ```

/// トークンの3Dセキュア – 有効化
///
/// `enable_token_three_ds.request` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:176`
#[doc(alias("enable_token_three_ds.request", "トークンの3Dセキュア – 有効化"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "enable_token_three_ds.request",
    label = "トークンの3Dセキュア – 有効化",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct EnableTokenThreeDsRequest {
    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:177`
    #[doc(alias("店舗ID"))]
    #[field(path, name = "store_id", label = "店舗ID", type = "uuid", public)]
    pub store_id: String,

    /// トランザクショントークンID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:146`
    #[doc(alias("id", "トランザクショントークンID"))]
    #[field(path, name = "id", label = "トランザクショントークンID", type = "uuid")]
    pub token_id: String,

    /// リダイレクト先URL
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:178`
    #[doc(alias("リダイレクト先URL"))]
    #[field(name = "redirect_endpoint", label = "リダイレクト先URL", type = "url")]
    pub redirect_endpoint: Option<String>,
}

impl ::denbun::Operation for EnableTokenThreeDsRequest {
    type Answer = super::TransactionToken;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "enable_token_three_ds",
        label: "トークンの3Dセキュア – 有効化",
        method: ::denbun::operation::Method::Post,
        path: "/stores/{store_id}/tokens/{id}/three_ds",
        hosts: super::HOSTS,
        auth: super::AUTH,
        packing: ::denbun::operation::Packing::PLAIN,
        effect: ::denbun::operation::Effect::Read,
        retry: ::denbun::operation::Retry::WithKey,
        idempotency: Some(super::IDEMPOTENCY),
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
