// @generated from specs/good/objects-by-file by `denbun generate`; change the spec, not this file.
//! 決済(カード番号)
//!
//! `POST /pay`: opens a payment; sent again: never; unknown outcome: 管理画面.
//!
//! The request carries card data, so it is there with the feature `card-data` only.
//!
//! documented · `specs/good/objects-by-file/mod.yaml:4`
//!
//! ```
//! use objects_by_file::acme;
//!
//! let request = acme::PayByCardRequest::builder()
//!     .card(
//!         acme::Card::builder()
//!             .number("4111111111111111")
//!             .kind(acme::CardKind::Debit)
//!             .build(),
//!     )
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(bytes, br#"{"card":{"number":"4111111111111111","kind":"debit"}}"#);
//! ```

/// 決済(カード番号)
///
/// `pay_by_card.request` · json · documented · `specs/good/objects-by-file/mod.yaml:4`
#[doc(alias("pay_by_card.request", "決済(カード番号)"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "pay_by_card.request", label = "決済(カード番号)", wire = "json", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct PayByCardRequest {
    /// カード
    ///
    /// documented · `specs/good/objects-by-file/mod.yaml:11`
    #[doc(alias("カード"))]
    #[field(name = "card", label = "カード")]
    pub card: super::Card,

    /// 支払人
    ///
    /// documented · `specs/good/objects-by-file/mod.yaml:11`
    #[doc(alias("支払人"))]
    #[field(name = "payer", label = "支払人")]
    pub payer: Option<super::PayerInput>,
}

impl ::denbun::Operation for PayByCardRequest {
    type Answer = super::ResultMessage;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "pay_by_card",
        label: "決済(カード番号)",
        method: ::denbun::operation::Method::Post,
        path: "/pay",
        hosts: super::HOSTS,
        auth: &[],
        packing: ::denbun::operation::Packing::PLAIN,
        effect: ::denbun::operation::Effect::CreateMoney,
        retry: ::denbun::operation::Retry::Never,
        idempotency: None,
        resolve: Some(::denbun::operation::Resolve::Manual("管理画面")),
        resolve_declined: false,
        errors: super::ERRORS,
        failure: None,
        answer_headers: None,
        request: <Self as ::denbun::Message>::SCHEMA,
        answer: <super::ResultMessage as ::denbun::Message>::SCHEMA,
    };

    fn verdict(answer: &Self::Answer, _status: u16) -> ::denbun::Verdict {
        use ::denbun::Value as _;
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(answer.paid.as_bool(), rule::not(answer.paid.as_bool()))
    }

    fn error_code(answer: &Self::Answer) -> Option<::std::borrow::Cow<'_, str>> {
        ::denbun::Value::as_text(&answer.code).map(::std::borrow::Cow::Borrowed)
    }
}
