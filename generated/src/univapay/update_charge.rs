// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! 課金 – UPDATE
//!
//! `PATCH /stores/{store_id}/charges/{id}`: reads only; sent again: with its key in `Idempotency-Key`.
//!
//! documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:57`
//!
//! ```
//! use denbun_providers::univapay;
//!
//! let request = univapay::UpdateChargeRequest::builder()
//!     .store_id("11edf541-c42d-653c-8c3d-dfe0a55f95c0")
//!     .charge_id("11ef32c2-4010-a312-aaff-4b63e4d5f92d")
//!     .metadata(::denbun::Map::from([(
//!         "hoge",
//!         r#""ううう""#.parse::<::denbun::Json>().expect("JSON"),
//!     )]))
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(bytes, r#"{"metadata":{"hoge":"ううう"}}"#.as_bytes());
//! ```

/// 課金 – UPDATE
///
/// `update_charge.request` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:57`
#[doc(alias("update_charge.request", "課金 – UPDATE"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "update_charge.request", label = "課金 – UPDATE", wire = "json", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct UpdateChargeRequest {
    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:57`
    #[doc(alias("店舗ID"))]
    #[field(path, name = "store_id", label = "店舗ID", type = "uuid", public)]
    pub store_id: String,

    /// 課金ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:39`
    #[doc(alias("id", "課金ID"))]
    #[field(path, name = "id", label = "課金ID", type = "uuid", public)]
    pub charge_id: String,

    /// メタデータ
    ///
    /// univapay-reference-id univapay-customer-id univapay-name univapay-phone-number have a meaning to the provider
    ///
    /// Values under free keys.
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:58`
    #[doc(alias("メタデータ"))]
    #[field(name = "metadata", label = "メタデータ", flat)]
    pub metadata: Option<::denbun::Map<::denbun::Json>>,
}

impl ::denbun::Operation for UpdateChargeRequest {
    type Answer = super::Charge;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "update_charge",
        label: "課金 – UPDATE",
        method: ::denbun::operation::Method::Patch,
        path: "/stores/{store_id}/charges/{id}",
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
        answer: <super::Charge as ::denbun::Message>::SCHEMA,
    };

    fn verdict(_answer: &Self::Answer, status: u16) -> ::denbun::Verdict {
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(rule::eq(Some(i64::from(status)), Some(200)), None)
    }

    fn echo(&self, answer: &Self::Answer, check: &mut ::denbun::operation::EchoCheck) {
        check.same("id", "課金ID", &self.charge_id, &answer.charge_id);
    }

    fn error_code(answer: &Self::Answer) -> Option<::std::borrow::Cow<'_, str>> {
        answer
            .error
            .as_ref()
            .and_then(|part| ::denbun::Value::as_integer(&part.code))
            .map(|code| ::std::borrow::Cow::Owned(code.to_string()))
    }
}
