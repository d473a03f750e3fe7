// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! 税関申告 – UPDATE
//!
//! `PATCH /stores/{store_id}/charges/{charge_id}/customs/{id}`: reads only; sent again: with its key in `Idempotency-Key`.
//!
//! documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:18`
//!
//! ```
//! use denbun_providers::univapay;
//!
//! let request = univapay::UpdateCustomsDeclarationRequest::builder()
//!     .store_id("11ef0000-0000-4000-8000-000000000022")
//!     .charge_id("11ef0000-0000-4000-8000-000000000001")
//!     .customs_declaration_id("11ef0000-0000-4000-8000-000000000040")
//!     .merchant_customs_no("1234567890")
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(bytes, br#"{"merchant_customs_no":"1234567890"}"#);
//! ```

/// 税関申告 – UPDATE
///
/// `update_customs_declaration.request` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:18`
#[doc(alias("update_customs_declaration.request", "税関申告 – UPDATE"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "update_customs_declaration.request",
    label = "税関申告 – UPDATE",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct UpdateCustomsDeclarationRequest {
    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:19`
    #[doc(alias("店舗ID"))]
    #[field(path, name = "store_id", label = "店舗ID", type = "uuid", public)]
    pub store_id: String,

    /// 課金ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:19`
    #[doc(alias("課金ID"))]
    #[field(path, name = "charge_id", label = "課金ID", type = "uuid", public)]
    pub charge_id: String,

    /// 税関申告ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:15`
    #[doc(alias("id", "税関申告ID"))]
    #[field(path, name = "id", label = "税関申告ID", type = "uuid", public)]
    pub customs_declaration_id: String,

    /// 加盟店の税関登録番号
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:20`
    #[doc(alias("加盟店の税関登録番号"))]
    #[field(name = "merchant_customs_no", label = "加盟店の税関登録番号")]
    pub merchant_customs_no: String,
}

impl ::denbun::Operation for UpdateCustomsDeclarationRequest {
    type Answer = super::CustomsDeclaration;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "update_customs_declaration",
        label: "税関申告 – UPDATE",
        method: ::denbun::operation::Method::Patch,
        path: "/stores/{store_id}/charges/{charge_id}/customs/{id}",
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
