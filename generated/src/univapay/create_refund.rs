// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! 返金 – CREATE
//!
//! a refund begins as pending
//!
//! `POST /stores/{store_id}/charges/{charge_id}/refunds`: takes an effect back; sent again: with its key in `Idempotency-Key`; unknown outcome: 返金 – GET; notifies with [`Webhook`](super::Webhook).
//!
//! documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:6`
//!
//! ```
//! use denbun_providers::univapay;
//!
//! let request = univapay::CreateRefundRequest::builder()
//!     .store_id("76cf4a64-02bc-4cb3-9a28-74622e5928a1")
//!     .charge_id("6efb4e5c-690a-40f3-a4f1-0e19c5f84e98")
//!     .amount(::denbun::Amount(1000))
//!     .currency(::denbun::Currency::new("JPY"))
//!     .reason(univapay::CreateRefundRequestReason::CustomerRequest)
//!     .message("Customer returned item")
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(
//!     bytes,
//!     br#"{"amount":1000,"currency":"JPY","reason":"customer_request","message":"Customer returned item"}"#
//! );
//! ```

/// 返金 – CREATE
///
/// `create_refund.request` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:6`
#[doc(alias("create_refund.request", "返金 – CREATE"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "create_refund.request",
    label = "返金 – CREATE",
    wire = "json",
    charset = "UTF-8",
    encode,
    rules = create_refund_request_rules
)]
#[non_exhaustive]
pub struct CreateRefundRequest {
    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:8`
    #[doc(alias("店舗ID"))]
    #[field(path, name = "store_id", label = "店舗ID", type = "uuid", public)]
    pub store_id: String,

    /// 課金ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:8`
    #[doc(alias("課金ID"))]
    #[field(path, name = "charge_id", label = "課金ID", type = "uuid", public)]
    pub charge_id: String,

    /// 金額
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:8`
    #[doc(alias("金額"))]
    #[field(name = "amount", label = "金額", json(number, text), public)]
    pub amount: ::denbun::Amount,

    /// 通貨
    ///
    /// sent in either case and answered in capitals
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:8`
    #[doc(alias("通貨"))]
    #[field(name = "currency", label = "通貨", public)]
    pub currency: ::denbun::Currency,

    /// 返金理由
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:8`
    #[doc(alias("返金理由"))]
    #[field(name = "reason", label = "返金理由", public)]
    pub reason: Option<super::CreateRefundRequestReason>,

    /// メッセージ
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:9`
    #[doc(alias("メッセージ"))]
    #[field(name = "message", label = "メッセージ")]
    pub message: Option<String>,

    /// メタデータ
    ///
    /// univapay-reference-id univapay-customer-id univapay-name univapay-phone-number have a meaning to the provider
    ///
    /// Values under free keys.
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:9`
    #[doc(alias("メタデータ"))]
    #[field(name = "metadata", label = "メタデータ", flat)]
    pub metadata: Option<::denbun::Map<::denbun::Json>>,
}

fn create_refund_request_rules(message: &CreateRefundRequest, check: &mut ::denbun::private::Check<'_>) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.rule("返金額は1以上", &["amount"], rule::gt(message.amount.as_integer(), Some(0)));
}

impl ::denbun::Operation for CreateRefundRequest {
    type Answer = super::Refund;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "create_refund",
        label: "返金 – CREATE",
        method: ::denbun::operation::Method::Post,
        path: "/stores/{store_id}/charges/{charge_id}/refunds",
        hosts: super::HOSTS,
        auth: super::AUTH,
        packing: ::denbun::operation::Packing::PLAIN,
        effect: ::denbun::operation::Effect::Compensating,
        retry: ::denbun::operation::Retry::WithKey,
        idempotency: Some(super::IDEMPOTENCY),
        resolve: Some(::denbun::operation::Resolve::Operation("get_refund")),
        resolve_declined: false,
        errors: super::ERRORS,
        failure: Some(super::FAILURE),
        answer_headers: Some(<super::AnswerHeaders as ::denbun::Message>::SCHEMA),
        request: <Self as ::denbun::Message>::SCHEMA,
        answer: <super::Refund as ::denbun::Message>::SCHEMA,
    };

    fn verdict(answer: &Self::Answer, _status: u16) -> ::denbun::Verdict {
        use ::denbun::Value as _;
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(
            rule::eq(answer.status.as_text(), Some("successful")),
            rule::eq(answer.status.as_text(), Some("failed")),
        )
    }

    fn echo(&self, answer: &Self::Answer, check: &mut ::denbun::operation::EchoCheck) {
        check.same("amount", "金額", &self.amount, &answer.amount);
        check.same("charge_id", "課金ID", &self.charge_id, &answer.charge_id);
    }

    fn error_code(answer: &Self::Answer) -> Option<::std::borrow::Cow<'_, str>> {
        answer
            .error
            .as_ref()
            .and_then(|part| ::denbun::Value::as_integer(&part.code))
            .map(|code| ::std::borrow::Cow::Owned(code.to_string()))
    }
}
