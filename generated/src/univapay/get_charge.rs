// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! 課金 – GET
//!
//! after the hold the charge comes back as it was with 200
//!
//! `GET /stores/{store_id}/charges/{id}`: reads only; sent again: at any time; waits with `polling` until `status != 'pending'`.
//!
//! documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:38`
//!
//! ```
//! use denbun_providers::univapay;
//!
//! let request = univapay::GetChargeRequest::builder()
//!     .store_id("11ec9f7f-fb01-2620-af32-af7eb1bedc1a")
//!     .charge_id("11ed07f5-345d-4308-a4c9-9f6b3663e18f")
//!     .polling(true)
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(bytes, b"polling=true");
//! ```

/// 課金 – GET
///
/// `get_charge.request` · query, UTF-8 · documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:38`
#[doc(alias("get_charge.request", "課金 – GET"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "get_charge.request", label = "課金 – GET", wire = "query", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct GetChargeRequest {
    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:39`
    #[doc(alias("店舗ID"))]
    #[field(path, name = "store_id", label = "店舗ID", type = "uuid", public)]
    pub store_id: String,

    /// 課金ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:39`
    #[doc(alias("id", "課金ID"))]
    #[field(path, name = "id", label = "課金ID", type = "uuid", public)]
    pub charge_id: String,

    /// ロングポーリング
    ///
    /// answers once the first state is left or after 3 to 5 seconds
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:39`
    #[doc(alias("ロングポーリング"))]
    #[field(name = "polling", label = "ロングポーリング", public)]
    pub polling: Option<bool>,
}

impl ::denbun::Operation for GetChargeRequest {
    type Answer = super::Charge;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "get_charge",
        label: "課金 – GET",
        method: ::denbun::operation::Method::Get,
        path: "/stores/{store_id}/charges/{id}",
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
        answer: <super::Charge as ::denbun::Message>::SCHEMA,
    };

    fn verdict(answer: &Self::Answer, _status: u16) -> ::denbun::Verdict {
        use ::denbun::Value as _;
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(
            rule::one_of(answer.status.as_text(), &["successful", "authorized"]),
            rule::one_of(answer.status.as_text(), &["failed", "canceled"]),
        )
    }

    fn echo(&self, answer: &Self::Answer, check: &mut ::denbun::operation::EchoCheck) {
        check.same("id", "課金ID", &self.charge_id, &answer.charge_id);
        check.same("store_id", "店舗ID", &self.store_id, &answer.store_id);
    }

    fn error_code(answer: &Self::Answer) -> Option<::std::borrow::Cow<'_, str>> {
        answer
            .error
            .as_ref()
            .and_then(|part| ::denbun::Value::as_integer(&part.code))
            .map(|code| ::std::borrow::Cow::Owned(code.to_string()))
    }
}

impl ::denbun::Polled for GetChargeRequest {
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
