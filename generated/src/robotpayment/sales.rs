// @generated from specs/robotpayment.yaml by `denbun generate`; change the spec, not this file.
//! 実売上
//!
//! `POST /gateway/gateway.aspx`: moves money of a payment; sent again: if provably not sent; unknown outcome: 管理画面で決済の状態を確認する.
//!
//! documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:65`
//!
//! ```
//! use denbun_providers::robotpayment;
//!
//! let request =
//!     robotpayment::SalesRequest::builder().shop_id("123456").target_id("1095729").build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(bytes, b"aid=123456&jb=SALES&rt=1&tid=1095729");
//! ```

/// 実売上
///
/// `sales.request` · form, UTF-8 (**assumed**, confirm: 文字コード) · documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:65`
#[doc(alias("sales.request", "実売上"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "sales.request", label = "実売上", wire = "form", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct SalesRequest {
    /// 店舗ID
    ///
    /// `半角数字(6)` · documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:66`
    #[doc(alias("aid", "店舗ID"))]
    #[field(name = "aid", label = "店舗ID", format = "半角数字(6)", length = exact)]
    pub shop_id: String,

    /// ジョブタイプ
    ///
    /// `半角英字` · documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:66`
    #[doc(alias("jb", "ジョブタイプ"))]
    #[field(name = "jb", label = "ジョブタイプ", format = "半角英字", fixed = "SALES", public)]
    pub job_type: ::denbun::Fixed,

    /// 決済結果返信方法
    ///
    /// 0 is accepted but no kickback comes
    ///
    /// `半角数字` · documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:66`
    #[doc(alias("rt", "決済結果返信方法"))]
    #[field(name = "rt", label = "決済結果返信方法", format = "半角数字", fixed = "1", public)]
    pub reply_method: ::denbun::Fixed,

    /// 対象決済番号
    ///
    /// `半角数字` · documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:66`
    #[doc(alias("tid", "対象決済番号"))]
    #[field(name = "tid", label = "対象決済番号", format = "半角数字")]
    pub target_id: String,

    /// その他データ
    ///
    /// `1024バイト以内` · documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:67`
    #[doc(alias("その他データ"))]
    #[rest(label = "その他データ", format = "1024バイト以内")]
    pub rest: ::denbun::Rest,
}

impl ::denbun::Operation for SalesRequest {
    type Answer = super::PaymentResult;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "sales",
        label: "実売上",
        method: ::denbun::operation::Method::Post,
        path: "/gateway/gateway.aspx",
        hosts: super::HOSTS,
        auth: &[],
        packing: ::denbun::operation::Packing::PLAIN,
        effect: ::denbun::operation::Effect::MoveMoney,
        retry: ::denbun::operation::Retry::IfNotExecuted,
        idempotency: None,
        resolve: Some(::denbun::operation::Resolve::Manual("管理画面で決済の状態を確認する")),
        resolve_declined: false,
        errors: super::ERRORS,
        failure: None,
        answer_headers: None,
        request: <Self as ::denbun::Message>::SCHEMA,
        answer: <super::PaymentResult as ::denbun::Message>::SCHEMA,
    };

    fn verdict(answer: &Self::Answer, _status: u16) -> ::denbun::Verdict {
        use ::denbun::Value as _;
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(
            rule::eq(answer.result.as_text(), Some("1")),
            rule::eq(answer.result.as_text(), Some("2")),
        )
    }

    fn error_code(answer: &Self::Answer) -> Option<::std::borrow::Cow<'_, str>> {
        ::denbun::Value::as_text(&answer.error_code).map(::std::borrow::Cow::Borrowed)
    }
}
