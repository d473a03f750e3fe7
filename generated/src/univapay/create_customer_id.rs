// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! 顧客ID – CREATE
//!
//! one input gives one id; there is no idempotency key
//!
//! `POST /stores/{store_id}/create_customer_id`: reads only; sent again: at any time.
//!
//! documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:8`
//!
//! ```
//! use denbun_providers::univapay;
//!
//! let request = univapay::CreateCustomerIdRequest::builder()
//!     .store_id("11ef0000-0000-4000-8000-000000000022")
//!     .shop_customer_id("member-1")
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(bytes, br#"{"customer_id":"member-1"}"#);
//! ```

/// 顧客ID – CREATE
///
/// `create_customer_id.request` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:8`
#[doc(alias("create_customer_id.request", "顧客ID – CREATE"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "create_customer_id.request",
    label = "顧客ID – CREATE",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct CreateCustomerIdRequest {
    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:9`
    #[doc(alias("店舗ID"))]
    #[field(path, name = "store_id", label = "店舗ID", type = "uuid", public)]
    pub store_id: String,

    /// 加盟店の顧客ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:10`
    #[doc(alias("customer_id", "加盟店の顧客ID"))]
    #[field(name = "customer_id", label = "加盟店の顧客ID", length = 1..=64)]
    pub shop_customer_id: String,
}

impl ::denbun::Operation for CreateCustomerIdRequest {
    type Answer = super::CustomerId;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "create_customer_id",
        label: "顧客ID – CREATE",
        method: ::denbun::operation::Method::Post,
        path: "/stores/{store_id}/create_customer_id",
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
        answer: <super::CustomerId as ::denbun::Message>::SCHEMA,
    };

    fn verdict(_answer: &Self::Answer, status: u16) -> ::denbun::Verdict {
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(rule::one_of(Some(i64::from(status)), &[200, 201]), None)
    }
}
