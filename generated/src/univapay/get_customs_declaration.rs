// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! 税関申告 – GET
//!
//! `GET /stores/{store_id}/charges/{charge_id}/customs/{id}`: reads only; sent again: at any time; waits with `polling` until `status != 'pending'`.
//!
//! documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:13`
//!
//! ```
//! use denbun_providers::univapay;
//!
//! let request = univapay::GetCustomsDeclarationRequest::builder()
//!     .store_id("11ef0000-0000-4000-8000-000000000022")
//!     .charge_id("11ef0000-0000-4000-8000-000000000001")
//!     .customs_declaration_id("11ef0000-0000-4000-8000-000000000040")
//!     .polling(true)
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(bytes, b"polling=true");
//! ```

/// 税関申告 – GET
///
/// `get_customs_declaration.request` · query, UTF-8 · documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:13`
#[doc(alias("get_customs_declaration.request", "税関申告 – GET"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "get_customs_declaration.request",
    label = "税関申告 – GET",
    wire = "query",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct GetCustomsDeclarationRequest {
    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:14`
    #[doc(alias("店舗ID"))]
    #[field(path, name = "store_id", label = "店舗ID", type = "uuid", public)]
    pub store_id: String,

    /// 課金ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:14`
    #[doc(alias("課金ID"))]
    #[field(path, name = "charge_id", label = "課金ID", type = "uuid", public)]
    pub charge_id: String,

    /// 税関申告ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:15`
    #[doc(alias("id", "税関申告ID"))]
    #[field(path, name = "id", label = "税関申告ID", type = "uuid", public)]
    pub customs_declaration_id: String,

    /// ロングポーリング
    ///
    /// answers once the first state is left or after 3 to 5 seconds
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:15`
    #[doc(alias("ロングポーリング"))]
    #[field(name = "polling", label = "ロングポーリング", public)]
    pub polling: Option<bool>,
}

impl ::denbun::Operation for GetCustomsDeclarationRequest {
    type Answer = super::CustomsDeclaration;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "get_customs_declaration",
        label: "税関申告 – GET",
        method: ::denbun::operation::Method::Get,
        path: "/stores/{store_id}/charges/{charge_id}/customs/{id}",
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
        answer: <super::CustomsDeclaration as ::denbun::Message>::SCHEMA,
    };

    fn verdict(_answer: &Self::Answer, status: u16) -> ::denbun::Verdict {
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(rule::eq(Some(i64::from(status)), Some(200)), None)
    }

    fn echo(&self, answer: &Self::Answer, check: &mut ::denbun::operation::EchoCheck) {
        check.same("id", "税関申告ID", &self.customs_declaration_id, &answer.customs_declaration_id);
    }

    fn error_code(answer: &Self::Answer) -> Option<::std::borrow::Cow<'_, str>> {
        answer
            .error
            .as_ref()
            .and_then(|part| ::denbun::Value::as_integer(&part.code))
            .map(|code| ::std::borrow::Cow::Owned(code.to_string()))
    }
}

impl ::denbun::Polled for GetCustomsDeclarationRequest {
    fn polling(&self) -> Self {
        let mut polling = self.clone();
        polling.polling = Some(true);
        polling
    }

    fn is_settled(answer: &Self::Answer, _status: u16) -> bool {
        use ::denbun::Value as _;
        use ::denbun::private::rule;

        rule::ne(answer.status.as_text(), Some("pending")) == Some(true)
    }
}
