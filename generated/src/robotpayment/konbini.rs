// @generated from specs/robotpayment.yaml by `denbun generate`; change the spec, not this file.
//! コンビニ決済(ペーパーレス)
//!
//! the module allows 500000 yen and 300000 at セブンイレブン
//!
//! `POST /gateway/cvs2.aspx`: opens a payment; sent again: if provably not sent; unknown outcome: 管理画面で決済の状態を確認する; notifies with [`KonbiniKickback`](super::KonbiniKickback).
//!
//! observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:132`
//!
//! ```
//! use denbun_providers::robotpayment;
//!
//! let request = robotpayment::KonbiniRequest::builder()
//!     .shop_id("123456")
//!     .order_number("A-1")
//!     .amount(::denbun::Yen(1000))
//!     .customer_name("タロ")
//!     .store_code(::denbun::Open::Known(robotpayment::StoreCode::Lawson))
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(
//!     bytes,
//!     b"aid=123456&jb=CAPTURE&rt=1&cod=A-1&am=1000&tx=0&sf=0&na=%E3%82%BF%E3%83%AD&cv=020"
//! );
//! ```

/// コンビニ決済(ペーパーレス)
///
/// `konbini.request` · form, UTF-8 (**assumed**, confirm: 文字コード) · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:132`
#[doc(alias("konbini.request", "コンビニ決済(ペーパーレス)"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "konbini.request",
    label = "コンビニ決済(ペーパーレス)",
    wire = "form",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct KonbiniRequest {
    /// 店舗ID
    ///
    /// `半角数字(6)` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:133`
    #[doc(alias("aid", "店舗ID"))]
    #[field(name = "aid", label = "店舗ID", format = "半角数字(6)", length = exact)]
    pub shop_id: String,

    /// ジョブタイプ
    ///
    /// `半角英字` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:133`
    #[doc(alias("jb", "ジョブタイプ"))]
    #[field(name = "jb", label = "ジョブタイプ", format = "半角英字", fixed = "CAPTURE", public)]
    pub job_type: ::denbun::Fixed,

    /// 決済結果返信方法
    ///
    /// `半角数字(1)` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:133`
    #[doc(alias("rt", "決済結果返信方法"))]
    #[field(name = "rt", label = "決済結果返信方法", format = "半角数字(1)", fixed = "1", public)]
    pub reply_method: ::denbun::Fixed,

    /// 店舗オーダー番号
    ///
    /// `50バイト以内` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:133`
    #[doc(alias("cod", "店舗オーダー番号"))]
    #[field(name = "cod", label = "店舗オーダー番号", format = "50バイト以内")]
    pub order_number: Option<String>,

    /// メールアドレス
    ///
    /// printed as 半角英数 although an address needs @ and more
    ///
    /// `半角英数(254)` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:133`
    #[doc(alias("em", "メールアドレス"))]
    #[field(name = "em", label = "メールアドレス", format = "半角英数(254)", type = "email")]
    pub email: Option<String>,

    /// 電話番号
    ///
    /// `半角数字(15)` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:133`
    #[doc(alias("pn", "電話番号"))]
    #[field(name = "pn", label = "電話番号", format = "半角数字(15)")]
    pub phone: Option<String>,

    /// 決済金額
    ///
    /// `半角数字` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:133`
    #[doc(alias("am", "決済金額"))]
    #[field(name = "am", label = "決済金額", format = "半角数字", public)]
    pub amount: ::denbun::Yen,

    /// 税金額
    ///
    /// `半角数字` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:134`
    #[doc(alias("tx", "税金額"))]
    #[field(name = "tx", label = "税金額", format = "半角数字", fixed = "0", public)]
    pub tax: ::denbun::Fixed,

    /// 送料
    ///
    /// `半角数字` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:134`
    #[doc(alias("sf", "送料"))]
    #[field(name = "sf", label = "送料", format = "半角数字", fixed = "0", public)]
    pub shipping_fee: ::denbun::Fixed,

    /// 氏名
    ///
    /// full-width katakana
    ///
    /// observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:134`
    #[doc(alias("na", "氏名"))]
    #[field(name = "na", label = "氏名")]
    pub customer_name: Option<String>,

    /// 店舗コード
    ///
    /// a list of 2012
    ///
    /// observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:134`
    #[doc(alias("cv", "店舗コード"))]
    #[field(name = "cv", label = "店舗コード", public)]
    pub store_code: ::denbun::Open<super::StoreCode>,
}

impl ::denbun::Operation for KonbiniRequest {
    type Answer = super::KonbiniResult;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "konbini",
        label: "コンビニ決済(ペーパーレス)",
        method: ::denbun::operation::Method::Post,
        path: "/gateway/cvs2.aspx",
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
        answer: <super::KonbiniResult as ::denbun::Message>::SCHEMA,
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
