// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! コンビニ決済 キャンセル
//!
//! `POST /{mode.prefix}paynow/v2/Cancel/cvs`: takes an effect back; sent again: if provably not sent; unknown outcome: 取引検索.
//!
//! observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:61`
//!
//! ```
//! use denbun_providers::veritrans4g;
//!
//! let request = veritrans4g::CvsCancelRequest::builder()
//!     .chain(veritrans4g::Chain::Sej)
//!     .order_id("order-0001")
//!     .build();
//! assert!(request.validate().is_ok());
//! ```

/// コンビニ決済 キャンセル
///
/// `cvs_cancel.request` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:61`
#[doc(alias("cvs_cancel.request", "コンビニ決済 キャンセル"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "cvs_cancel.request",
    label = "コンビニ決済 キャンセル",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct CvsCancelRequest {
    /// 決済サービスオプション
    ///
    /// `半角英数字 最大10文字` · name, format, values observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/cvs.yaml:73`
    #[doc(alias("serviceOptionType", "決済サービスオプション"))]
    #[field(
        name = "serviceOptionType",
        label = "決済サービスオプション",
        format = "半角英数字 最大10文字",
        public
    )]
    pub chain: super::Chain,

    /// 取引ID
    ///
    /// a dummy order is canceled when its telNo began with 05 or 06
    ///
    /// `半角英数字 最大100文字` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/cvs.yaml:74`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100文字", chars = "-._", public)]
    pub order_id: String,

    /// PayNowIDオブジェクト
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:75`
    #[doc(alias("payNowIdParam", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdParam", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::PayNowIdParam>,
}

impl ::denbun::Operation for CvsCancelRequest {
    type Answer = super::CvsCancelResponse;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "cvs_cancel",
        label: "コンビニ決済 キャンセル",
        method: ::denbun::operation::Method::Post,
        path: "/{mode.prefix}paynow/v2/Cancel/cvs",
        hosts: super::HOSTS,
        auth: &[],
        packing: &::denbun::operation::Packing {
            modes: super::MODES,
            envelope: Some(super::ENVELOPE),
            signed: &[],
        },
        effect: ::denbun::operation::Effect::Compensating,
        retry: ::denbun::operation::Retry::IfNotExecuted,
        idempotency: None,
        resolve: Some(::denbun::operation::Resolve::Operation("search")),
        resolve_declined: false,
        errors: super::ERRORS,
        failure: None,
        answer_headers: None,
        request: <Self as ::denbun::Message>::SCHEMA,
        answer: <super::CvsCancelResponse as ::denbun::Message>::SCHEMA,
    };

    fn verdict(answer: &Self::Answer, _status: u16) -> ::denbun::Verdict {
        use ::denbun::Value as _;
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(
            rule::eq(answer.result.status.as_text(), Some("success")),
            rule::eq(answer.result.status.as_text(), Some("failure")),
        )
    }

    fn echo(&self, answer: &Self::Answer, check: &mut ::denbun::operation::EchoCheck) {
        check.same("result.orderId", "取引ID", &self.order_id, &answer.result.order_id);
    }

    fn error_code(answer: &Self::Answer) -> Option<::std::borrow::Cow<'_, str>> {
        ::denbun::Value::as_text(&answer.result.result_code)
            .map(::std::borrow::Cow::Borrowed)
            .and_then(|codes| ::denbun::operation::strongest(super::ERRORS, codes, 4))
    }
}
