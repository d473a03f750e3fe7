// @generated from specs/robotpayment.yaml by `denbun generate`; change the spec, not this file.
//! 自動課金 停止
//!
//! `POST /gateway/acsgate.aspx`: moves money of a payment; sent again: if provably not sent; unknown outcome: 管理画面で決済の状態を確認する; notifies with [`RecurringStopKickback`](super::RecurringStopKickback).
//!
//! documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金情報変更、停止) 接続仕様書 · `specs/robotpayment.yaml:129`
//!
//! ```
//! use denbun_providers::robotpayment;
//!
//! let request = robotpayment::RecurringStopRequest::builder()
//!     .shop_id("123456")
//!     .recurring_id("10000001")
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(bytes, b"aid=123456&acid=10000001&cmd=1");
//! ```

/// 自動課金 停止
///
/// `recurring_stop.request` · form, UTF-8 (**assumed**, confirm: 文字コード) · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金情報変更、停止) 接続仕様書 · `specs/robotpayment.yaml:129`
#[doc(alias("recurring_stop.request", "自動課金 停止"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "recurring_stop.request", label = "自動課金 停止", wire = "form", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct RecurringStopRequest {
    /// 店舗ID
    ///
    /// `半角数字(6)` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金情報変更、停止) 接続仕様書 · `specs/robotpayment.yaml:130`
    #[doc(alias("aid", "店舗ID"))]
    #[field(name = "aid", label = "店舗ID", format = "半角数字(6)", length = exact)]
    pub shop_id: String,

    /// 自動課金番号
    ///
    /// `半角数字` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:130`
    #[doc(alias("acid", "自動課金番号"))]
    #[field(name = "acid", label = "自動課金番号", format = "半角数字")]
    pub recurring_id: String,

    /// 変更タイプ
    ///
    /// `半角数字（1）` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金情報変更、停止) 接続仕様書 · `specs/robotpayment.yaml:130`
    #[doc(alias("cmd", "変更タイプ"))]
    #[field(name = "cmd", label = "変更タイプ", format = "半角数字（1）", fixed = "1", public)]
    pub change_type: ::denbun::Fixed,
}

impl ::denbun::Operation for RecurringStopRequest {
    type Answer = super::GateResult;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "recurring_stop",
        label: "自動課金 停止",
        method: ::denbun::operation::Method::Post,
        path: "/gateway/acsgate.aspx",
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
        answer: <super::GateResult as ::denbun::Message>::SCHEMA,
    };

    fn verdict(answer: &Self::Answer, _status: u16) -> ::denbun::Verdict {
        use ::denbun::Value as _;
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(
            rule::eq(answer.result.as_text(), Some("OK")),
            rule::and(rule::starts_with(answer.result.as_text(), Some("ER:")), || {
                rule::not(rule::one_of(answer.result.as_text(), &["ER:ER000", "ER:ER001", "ER:ER042"]))
            }),
        )
    }
}
