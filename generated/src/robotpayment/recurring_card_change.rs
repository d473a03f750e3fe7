// @generated from specs/robotpayment.yaml by `denbun generate`; change the spec, not this file.
//! 自動課金 変更(カード情報あり)
//!
//! em or pn is needed if the provider holds none that is well-formed
//!
//! `POST /gateway/accgate_token.aspx`: moves money of a payment; sent again: if provably not sent; unknown outcome: 管理画面で決済の状態を確認する; notifies with [`RecurringKickback`](super::RecurringKickback).
//!
//! documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金情報変更、停止) 接続仕様書 · `specs/robotpayment.yaml:121`
//!
//! ```
//! use denbun_providers::robotpayment;
//!
//! let request = robotpayment::RecurringCardChangeRequest::builder()
//!     .shop_id("123456")
//!     .recurring_id("10000001")
//!     .token("tok_2")
//!     .next_billing_date(::denbun::Date::constant(2026, 4, 1))
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(bytes, b"aid=123456&acid=10000001&cmd=1&tkn=tok_2&nad=20260401");
//! ```

/// 自動課金 変更(カード情報あり)
///
/// `recurring_card_change.request` · form, UTF-8 (**assumed**, confirm: 文字コード) · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金情報変更、停止) 接続仕様書 · `specs/robotpayment.yaml:121`
#[doc(alias("recurring_card_change.request", "自動課金 変更(カード情報あり)"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "recurring_card_change.request",
    label = "自動課金 変更(カード情報あり)",
    wire = "form",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct RecurringCardChangeRequest {
    /// 店舗ID
    ///
    /// `半角数字(6)` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金情報変更、停止) 接続仕様書 · `specs/robotpayment.yaml:122`
    #[doc(alias("aid", "店舗ID"))]
    #[field(name = "aid", label = "店舗ID", format = "半角数字(6)", length = exact)]
    pub shop_id: String,

    /// 自動課金番号
    ///
    /// `半角数字` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:122`
    #[doc(alias("acid", "自動課金番号"))]
    #[field(name = "acid", label = "自動課金番号", format = "半角数字")]
    pub recurring_id: String,

    /// 変更タイプ
    ///
    /// `半角数字（1）` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金情報変更、停止) 接続仕様書 · `specs/robotpayment.yaml:122`
    #[doc(alias("cmd", "変更タイプ"))]
    #[field(name = "cmd", label = "変更タイプ", format = "半角数字（1）", fixed = "1", public)]
    pub change_type: ::denbun::Fixed,

    /// トークン情報
    ///
    /// `半角英数記号` · documented: クレジットカード トークン方式 3Dセキュア2.0(通常決済) 接続仕様書 · `specs/robotpayment.yaml:122`
    #[doc(alias("tkn", "トークン情報"))]
    #[field(name = "tkn", label = "トークン情報", format = "半角英数記号", secret)]
    pub token: ::denbun::Secret<String>,

    /// メールアドレス
    ///
    /// printed as 半角英数 although an address needs @ and more
    ///
    /// `半角英数(254)` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金情報変更、停止) 接続仕様書 · `specs/robotpayment.yaml:122`
    #[doc(alias("em", "メールアドレス"))]
    #[field(name = "em", label = "メールアドレス", format = "半角英数(254)", type = "email")]
    pub email: Option<String>,

    /// 電話番号
    ///
    /// `半角数字(15)` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金情報変更、停止) 接続仕様書 · `specs/robotpayment.yaml:122`
    #[doc(alias("pn", "電話番号"))]
    #[field(name = "pn", label = "電話番号", format = "半角数字(15)")]
    pub phone: Option<String>,

    /// 商品金額
    ///
    /// `半角数字` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金情報変更、停止) 接続仕様書 · `specs/robotpayment.yaml:122`
    #[doc(alias("am", "商品金額"))]
    #[field(name = "am", label = "商品金額", format = "半角数字", public)]
    pub amount: Option<::denbun::Yen>,

    /// 税金額
    ///
    /// `半角数字` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金情報変更、停止) 接続仕様書 · `specs/robotpayment.yaml:122`
    #[doc(alias("tx", "税金額"))]
    #[field(name = "tx", label = "税金額", format = "半角数字", public)]
    pub tax: Option<::denbun::Yen>,

    /// 送料
    ///
    /// `半角数字` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金情報変更、停止) 接続仕様書 · `specs/robotpayment.yaml:122`
    #[doc(alias("sf", "送料"))]
    #[field(name = "sf", label = "送料", format = "半角数字", public)]
    pub shipping_fee: Option<::denbun::Yen>,

    /// 次回課金日
    ///
    /// `半角数字（YYYYMMDD）` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金情報変更、停止) 接続仕様書 · `specs/robotpayment.yaml:122`
    #[doc(alias("nad", "次回課金日"))]
    #[field(name = "nad", label = "次回課金日", format = "半角数字（YYYYMMDD）", public)]
    pub next_billing_date: Option<::denbun::Date>,

    /// 課金周期
    ///
    /// 6 is a slip; all values have one digit
    ///
    /// `半角数字（6）` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金情報変更、停止) 接続仕様書 · `specs/robotpayment.yaml:123`
    #[doc(alias("actp", "課金周期"))]
    #[field(name = "actp", label = "課金周期", format = "半角数字（6）", length = 1, public)]
    pub cycle: Option<super::Cycle>,
}

impl ::denbun::Operation for RecurringCardChangeRequest {
    type Answer = super::GateResult;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "recurring_card_change",
        label: "自動課金 変更(カード情報あり)",
        method: ::denbun::operation::Method::Post,
        path: "/gateway/accgate_token.aspx",
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
