// @generated from specs/robotpayment.yaml by `denbun generate`; change the spec, not this file.
//! 銀行振込(バンクチェック)
//!
//! `POST /gateway/bank.aspx`: opens a payment; sent again: if provably not sent; unknown outcome: 管理画面で決済の状態を確認する; notifies with [`BankKickback`](super::BankKickback).
//!
//! observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:138`
//!
//! ```
//! use denbun_providers::robotpayment;
//!
//! let request = robotpayment::BankRequest::builder()
//!     .shop_id("123456")
//!     .amount(::denbun::Yen(1000))
//!     .payer_name("ﾀﾛ")
//!     .postcode("1000001")
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(
//!     bytes,
//!     b"aid=123456&jb=CAPTURE&rt=1&am=1000&nmf=%EF%BE%80%EF%BE%9B&po=1000001"
//! );
//! ```

/// 銀行振込(バンクチェック)
///
/// `bank.request` · form, UTF-8 (**assumed**, confirm: 文字コード) · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:138`
#[doc(alias("bank.request", "銀行振込(バンクチェック)"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "bank.request",
    label = "銀行振込(バンクチェック)",
    wire = "form",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct BankRequest {
    /// 店舗ID
    ///
    /// `半角数字(6)` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:139`
    #[doc(alias("aid", "店舗ID"))]
    #[field(name = "aid", label = "店舗ID", format = "半角数字(6)", length = exact)]
    pub shop_id: String,

    /// ジョブタイプ
    ///
    /// `半角英字` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:139`
    #[doc(alias("jb", "ジョブタイプ"))]
    #[field(name = "jb", label = "ジョブタイプ", format = "半角英字", fixed = "CAPTURE", public)]
    pub job_type: ::denbun::Fixed,

    /// 決済結果返信方法
    ///
    /// `半角数字(1)` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:139`
    #[doc(alias("rt", "決済結果返信方法"))]
    #[field(name = "rt", label = "決済結果返信方法", format = "半角数字(1)", fixed = "1", public)]
    pub reply_method: ::denbun::Fixed,

    /// 店舗オーダー番号
    ///
    /// `50バイト以内` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:139`
    #[doc(alias("cod", "店舗オーダー番号"))]
    #[field(name = "cod", label = "店舗オーダー番号", format = "50バイト以内")]
    pub order_number: Option<String>,

    /// メールアドレス
    ///
    /// printed as 半角英数 although an address needs @ and more
    ///
    /// `半角英数(254)` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:139`
    #[doc(alias("em", "メールアドレス"))]
    #[field(name = "em", label = "メールアドレス", format = "半角英数(254)", type = "email")]
    pub email: Option<String>,

    /// 電話番号
    ///
    /// `半角数字(15)` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:139`
    #[doc(alias("pn", "電話番号"))]
    #[field(name = "pn", label = "電話番号", format = "半角数字(15)")]
    pub phone: Option<String>,

    /// 決済金額
    ///
    /// `半角数字` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:139`
    #[doc(alias("am", "決済金額"))]
    #[field(name = "am", label = "決済金額", format = "半角数字", public)]
    pub amount: ::denbun::Yen,

    /// 税金額
    ///
    /// `半角数字` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:139`
    #[doc(alias("tx", "税金額"))]
    #[field(name = "tx", label = "税金額", format = "半角数字", public)]
    pub tax: Option<::denbun::Yen>,

    /// 送料
    ///
    /// `半角数字` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:139`
    #[doc(alias("sf", "送料"))]
    #[field(name = "sf", label = "送料", format = "半角数字", public)]
    pub shipping_fee: Option<::denbun::Yen>,

    /// 振込人名義
    ///
    /// kana
    ///
    /// observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:139`
    #[doc(alias("nmf", "振込人名義"))]
    #[field(name = "nmf", label = "振込人名義")]
    pub payer_name: Option<String>,

    /// 郵便番号
    ///
    /// observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:139`
    #[doc(alias("po", "郵便番号"))]
    #[field(name = "po", label = "郵便番号", type = "digits")]
    pub postcode: Option<String>,
}

impl ::denbun::Operation for BankRequest {
    type Answer = super::BankResult;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "bank",
        label: "銀行振込(バンクチェック)",
        method: ::denbun::operation::Method::Post,
        path: "/gateway/bank.aspx",
        hosts: super::HOSTS,
        auth: &[],
        packing: ::denbun::operation::Packing::PLAIN,
        effect: ::denbun::operation::Effect::CreateMoney,
        retry: ::denbun::operation::Retry::IfNotExecuted,
        idempotency: None,
        resolve: Some(::denbun::operation::Resolve::Manual("管理画面で決済の状態を確認する")),
        resolve_declined: false,
        errors: super::ERRORS,
        failure: None,
        answer_headers: None,
        request: <Self as ::denbun::Message>::SCHEMA,
        answer: <super::BankResult as ::denbun::Message>::SCHEMA,
    };

    fn verdict(answer: &Self::Answer, _status: u16) -> ::denbun::Verdict {
        use ::denbun::Value as _;
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(
            rule::eq(answer.result.as_text(), Some("1")),
            rule::eq(answer.result.as_text(), Some("2")),
        )
    }

    fn echo(&self, answer: &Self::Answer, check: &mut ::denbun::operation::EchoCheck) {
        check.same("am", "決済金額", &self.amount, &answer.amount);
    }

    fn error_code(answer: &Self::Answer) -> Option<::std::borrow::Cow<'_, str>> {
        ::denbun::Value::as_text(&answer.error_code).map(::std::borrow::Cow::Borrowed)
    }
}
