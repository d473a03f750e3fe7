// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! トランザクショントークン – GET
//!
//! `GET /stores/{store_id}/tokens/{id}`: reads only; sent again: at any time.
//!
//! documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:145`
//!
//! ```
//! use denbun_providers::univapay;
//!
//! let request = univapay::GetTokenRequest::builder()
//!     .store_id("11ec9f7f-fb01-2620-af32-af7eb1bedc1a")
//!     .token_id("11ed00f1-da1b-c4d2-b420-37b91ef1b282")
//!     .polling(true)
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(bytes, b"polling=true");
//! ```

/// トランザクショントークン – GET
///
/// `get_token.request` · query, UTF-8 · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:145`
#[doc(alias("get_token.request", "トランザクショントークン – GET"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "get_token.request",
    label = "トランザクショントークン – GET",
    wire = "query",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct GetTokenRequest {
    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:146`
    #[doc(alias("店舗ID"))]
    #[field(path, name = "store_id", label = "店舗ID", type = "uuid", public)]
    pub store_id: String,

    /// トランザクショントークンID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:146`
    #[doc(alias("id", "トランザクショントークンID"))]
    #[field(path, name = "id", label = "トランザクショントークンID", type = "uuid")]
    pub token_id: String,

    /// ロングポーリング
    ///
    /// answers once the first state is left or after 3 to 5 seconds
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:147`
    #[doc(alias("ロングポーリング"))]
    #[field(name = "polling", label = "ロングポーリング", public)]
    pub polling: Option<bool>,
}

impl ::denbun::Operation for GetTokenRequest {
    type Answer = super::TransactionToken;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "get_token",
        label: "トランザクショントークン – GET",
        method: ::denbun::operation::Method::Get,
        path: "/stores/{store_id}/tokens/{id}",
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
        answer: <super::TransactionToken as ::denbun::Message>::SCHEMA,
    };

    fn verdict(_answer: &Self::Answer, status: u16) -> ::denbun::Verdict {
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(rule::eq(Some(i64::from(status)), Some(200)), None)
    }

    fn echo(&self, answer: &Self::Answer, check: &mut ::denbun::operation::EchoCheck) {
        check.same("id", "トランザクショントークンID", &self.token_id, &answer.token_id);
    }
}
