// @generated from specs/good/objects-by-file by `denbun generate`; change the spec, not this file.
//! 変更
//!
//! `POST /move`: reads only; sent again: never.
//!
//! documented · `specs/good/objects-by-file/type.yaml:4`
//!
//! ```
//! use objects_by_file::acme;
//!
//! let request = acme::MoveRequest::builder()
//!     .payer(acme::PayerInput::builder().rank(acme::Rank::A).build())
//!     .made(acme::MadeInput::builder().no("1").build())
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(bytes, br#"{"payer":{"rank":"a"},"made":{"no":"1"}}"#);
//! ```

/// 変更
///
/// `move.request` · json · documented · `specs/good/objects-by-file/type.yaml:4`
#[doc(alias("move.request", "変更"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "move.request", label = "変更", wire = "json", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct MoveRequest {
    /// 支払人
    ///
    /// documented · `specs/good/objects-by-file/type.yaml:9`
    #[doc(alias("支払人"))]
    #[field(name = "payer", label = "支払人")]
    pub payer: Option<super::PayerInput>,

    /// 作成物
    ///
    /// documented · `specs/good/objects-by-file/type.yaml:9`
    #[doc(alias("作成物"))]
    #[field(name = "made", label = "作成物")]
    pub made: Option<MadeInput>,
}

impl ::denbun::Operation for MoveRequest {
    type Answer = super::ResultMessage;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "move",
        label: "変更",
        method: ::denbun::operation::Method::Post,
        path: "/move",
        hosts: super::HOSTS,
        auth: &[],
        packing: ::denbun::operation::Packing::PLAIN,
        effect: ::denbun::operation::Effect::Read,
        retry: ::denbun::operation::Retry::Never,
        idempotency: None,
        resolve: None,
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

/// 作成物
///
/// `made.input` · object · documented · `specs/good/objects-by-file/type.yaml:17`
#[doc(alias("made.input", "作成物"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "made.input", label = "作成物", wire = "json", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct MadeInput {
    /// 番号
    ///
    /// documented · `specs/good/objects-by-file/type.yaml:17`
    #[doc(alias("番号"))]
    #[field(name = "no", label = "番号")]
    pub no: Option<String>,

    /// 作成者
    ///
    /// documented · `specs/good/objects-by-file/type.yaml:17`
    #[doc(alias("作成者"))]
    #[field(name = "by", label = "作成者")]
    pub by: Option<super::PayerInput>,

    /// 券
    ///
    /// documented · `specs/good/objects-by-file/type.yaml:17`
    #[doc(alias("券"))]
    #[field(name = "card", label = "券")]
    pub card: Option<super::TicketInput>,
}
