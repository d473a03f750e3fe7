// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! 3-Dセキュア結果取得
//!
//! `POST /{mode.prefix}paynow/v2/GetResult/mpi`: reads only; sent again: at any time.
//!
//! observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:241`
//!
//! ```
//! use denbun_providers::veritrans4g;
//!
//! let request =
//!     veritrans4g::MpiGetResultRequest::builder().order_id("dummy1660701218995").build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(bytes, br#"{"orderId":"dummy1660701218995"}"#);
//! ```

/// 3-Dセキュア結果取得
///
/// `mpi_get_result.request` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:241`
#[doc(alias("mpi_get_result.request", "3-Dセキュア結果取得"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "mpi_get_result.request",
    label = "3-Dセキュア結果取得",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct MpiGetResultRequest {
    /// 取引ID
    ///
    /// the order given to mpi_authorize
    ///
    /// `半角英数字 最大100文字` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/mpi.yaml:244`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100文字", chars = "-_", public)]
    pub order_id: String,

    /// PayNowIDオブジェクト
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:244`
    #[doc(alias("payNowIdParam", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdParam", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::PayNowIdParam>,
}

impl ::denbun::Operation for MpiGetResultRequest {
    type Answer = super::MpiGetResultResponse;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "mpi_get_result",
        label: "3-Dセキュア結果取得",
        method: ::denbun::operation::Method::Post,
        path: "/{mode.prefix}paynow/v2/GetResult/mpi",
        hosts: super::HOSTS,
        auth: &[],
        packing: &::denbun::operation::Packing {
            modes: super::MODES,
            envelope: Some(super::ENVELOPE),
            signed: &[],
        },
        effect: ::denbun::operation::Effect::Read,
        retry: ::denbun::operation::Retry::Always,
        idempotency: None,
        resolve: None,
        resolve_declined: false,
        errors: super::ERRORS,
        failure: None,
        answer_headers: None,
        request: <Self as ::denbun::Message>::SCHEMA,
        answer: <super::MpiGetResultResponse as ::denbun::Message>::SCHEMA,
    };

    fn verdict(answer: &Self::Answer, _status: u16) -> ::denbun::Verdict {
        use ::denbun::Value as _;
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(
            rule::and(rule::eq(answer.result.mpi_status.as_text(), Some("success")), || {
                rule::eq(answer.result.card_status.as_text(), Some("success"))
            }),
            rule::or(rule::eq(answer.result.mpi_status.as_text(), Some("failure")), || {
                rule::eq(answer.result.card_status.as_text(), Some("failure"))
            }),
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
