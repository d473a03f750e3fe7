// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! キャリア決済 キャンセル
//!
//! `POST /{mode.prefix}paynow/v2/Cancel/carrier`: takes an effect back; sent again: if provably not sent; unknown outcome: 取引検索.
//!
//! documented: システムフロー · `specs/veritrans4g/carrier.yaml:373`
//!
//! ```
//! use denbun_providers::veritrans4g;
//!
//! let request = veritrans4g::CarrierCancelRequest::builder()
//!     .order_id("order-0003")
//!     .carrier(veritrans4g::Carrier::SbKtai)
//!     .build();
//! assert!(request.validate().is_ok());
//! ```

/// キャリア決済 キャンセル
///
/// `carrier_cancel.request` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:373`
#[doc(alias("carrier_cancel.request", "キャリア決済 キャンセル"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "carrier_cancel.request",
    label = "キャリア決済 キャンセル",
    wire = "json",
    charset = "UTF-8",
    encode,
    rules = carrier_cancel_request_rules
)]
#[non_exhaustive]
pub struct CarrierCancelRequest {
    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:387`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100", chars = "-_", public)]
    pub order_id: String,

    /// サービスオプションタイプ
    ///
    /// `半角英数字` · name, format, values observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:388`
    #[doc(alias("serviceOptionType", "サービスオプションタイプ"))]
    #[field(
        name = "serviceOptionType",
        label = "サービスオプションタイプ",
        format = "半角英数字",
        chars = "_",
        public
    )]
    pub carrier: super::Carrier,

    /// 課金取消月
    ///
    /// needed where the order is a continuous charge
    ///
    /// `YYYYMM 6桁` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:389`
    #[doc(alias("cancelMonth", "課金取消月"))]
    #[field(name = "cancelMonth", label = "課金取消月", format = "YYYYMM 6桁")]
    pub cancel_month: Option<::denbun::Date>,

    /// 返金金額
    ///
    /// what is given back, not what remains; a part of it at docomo and au only
    ///
    /// `半角数字 最大12` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:390`
    #[doc(alias("返金金額"))]
    #[field(name = "amount", label = "返金金額", format = "半角数字 最大12", json(text), public)]
    pub amount: Option<::denbun::Yen>,

    /// 店舗ID
    ///
    /// as authorized unless given
    ///
    /// `半角数字 最大8` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:391`
    #[doc(alias("storeId", "店舗ID"))]
    #[field(name = "storeId", label = "店舗ID", format = "半角数字 最大8")]
    pub store_id: Option<String>,

    /// 端末管理番号
    ///
    /// as authorized unless given
    ///
    /// `半角英数字 最大128` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:392`
    #[doc(alias("termId", "端末管理番号"))]
    #[field(name = "termId", label = "端末管理番号", format = "半角英数字 最大128")]
    pub term_id: Option<String>,

    /// レシート番号
    ///
    /// as authorized unless given
    ///
    /// `半角英数字 最大128` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:393`
    #[doc(alias("receiptNo", "レシート番号"))]
    #[field(name = "receiptNo", label = "レシート番号", format = "半角英数字 最大128")]
    pub receipt_no: Option<String>,

    /// PayNowIDオブジェクト
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:394`
    #[doc(alias("payNowIdParam", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdParam", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::PayNowIdParam>,
}

fn carrier_cancel_request_rules(message: &CarrierCancelRequest, check: &mut ::denbun::private::Check<'_>) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.rule(
        "ソフトバンクまとめて支払い(A)とS!まとめて支払いでは使えない",
        &["serviceOptionType"],
        rule::not(rule::one_of(message.carrier.as_text(), &["sb_matomete", "s_bikkuri"])),
    );
    check.rule(
        "店舗IDはauかんたん決済だけに指定できる",
        &["storeId", "serviceOptionType"],
        rule::or(rule::absent(message.store_id.as_text()), || {
            rule::eq(message.carrier.as_text(), Some("au"))
        }),
    );
    check.rule(
        "端末管理番号はauかんたん決済だけに指定できる",
        &["termId", "serviceOptionType"],
        rule::or(rule::absent(message.term_id.as_text()), || rule::eq(message.carrier.as_text(), Some("au"))),
    );
    check.rule(
        "レシート番号はauかんたん決済だけに指定できる",
        &["receiptNo", "serviceOptionType"],
        rule::or(rule::absent(message.receipt_no.as_text()), || {
            rule::eq(message.carrier.as_text(), Some("au"))
        }),
    );
}

impl ::denbun::Operation for CarrierCancelRequest {
    type Answer = super::CarrierCancelResponse;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "carrier_cancel",
        label: "キャリア決済 キャンセル",
        method: ::denbun::operation::Method::Post,
        path: "/{mode.prefix}paynow/v2/Cancel/carrier",
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
        answer: <super::CarrierCancelResponse as ::denbun::Message>::SCHEMA,
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
