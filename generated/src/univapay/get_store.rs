// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! 店舗 – GET
//!
//! `GET /stores/{store_id}`: reads only; sent again: at any time.
//!
//! documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:25`
//!
//! ```
//! use denbun_providers::univapay;
//!
//! let request = univapay::GetStoreRequest::builder()
//!     .store_id("11ef0000-0000-4000-8000-000000000022")
//!     .build();
//! assert!(request.validate().is_ok());
//! ```

/// 店舗 – GET
///
/// `get_store.request` · no body · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:25`
#[doc(alias("get_store.request", "店舗 – GET"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "get_store.request", label = "店舗 – GET", wire = "none", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct GetStoreRequest {
    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:25`
    #[doc(alias("店舗ID"))]
    #[field(path, name = "store_id", label = "店舗ID", type = "uuid", public)]
    pub store_id: String,
}

impl ::denbun::Operation for GetStoreRequest {
    type Answer = super::Store;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "get_store",
        label: "店舗 – GET",
        method: ::denbun::operation::Method::Get,
        path: "/stores/{store_id}",
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
        answer: <super::Store as ::denbun::Message>::SCHEMA,
    };

    fn verdict(_answer: &Self::Answer, status: u16) -> ::denbun::Verdict {
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(rule::eq(Some(i64::from(status)), Some(200)), None)
    }

    fn echo(&self, answer: &Self::Answer, check: &mut ::denbun::operation::EchoCheck) {
        check.same("id", "店舗ID", &self.store_id, &answer.store_id);
    }
}
