// @generated from specs/robotpayment.yaml by `denbun generate`; change the spec, not this file.
//! ワンタッチ課金
//!
//! `POST /gateway/onetouch.aspx`: opens a payment; sent again: if provably not sent; unknown outcome: 管理画面で決済の状態を確認する.
//!
//! observed: Ruby gem robot_payment_ruby · `specs/robotpayment.yaml:141`
//!
//! ```
//! use denbun_providers::robotpayment;
//!
//! let request = robotpayment::OnetouchRequest::builder()
//!     .shop_id("123456")
//!     .job_type(robotpayment::JobType::Capture)
//!     .command("2")
//!     .email("a@example.jp")
//!     .amount(::denbun::Yen(1000))
//!     .tax(::denbun::Yen(0))
//!     .shipping_fee(::denbun::Yen(0))
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(
//!     bytes,
//!     b"aid=123456&jb=CAPTURE&rt=1&cmd=2&em=a%40example.jp&am=1000&tx=0&sf=0"
//! );
//! ```

/// ワンタッチ課金
///
/// `onetouch.request` · form, UTF-8 (**assumed**, confirm: 文字コード) · observed: Ruby gem robot_payment_ruby · `specs/robotpayment.yaml:141`
#[doc(alias("onetouch.request", "ワンタッチ課金"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "onetouch.request", label = "ワンタッチ課金", wire = "form", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct OnetouchRequest {
    /// 店舗ID
    ///
    /// `半角数字(6)` · observed: Ruby gem robot_payment_ruby · `specs/robotpayment.yaml:142`
    #[doc(alias("aid", "店舗ID"))]
    #[field(name = "aid", label = "店舗ID", format = "半角数字(6)", length = exact)]
    pub shop_id: String,

    /// ジョブタイプ
    ///
    /// `半角英字` · observed: Ruby gem robot_payment_ruby · `specs/robotpayment.yaml:142`
    #[doc(alias("jb", "ジョブタイプ"))]
    #[field(name = "jb", label = "ジョブタイプ", format = "半角英字", public)]
    pub job_type: super::JobType,

    /// 決済結果返信方法
    ///
    /// `半角数字(1)` · observed: Ruby gem robot_payment_ruby · `specs/robotpayment.yaml:142`
    #[doc(alias("rt", "決済結果返信方法"))]
    #[field(name = "rt", label = "決済結果返信方法", format = "半角数字(1)", fixed = "1", public)]
    pub reply_method: ::denbun::Fixed,

    /// cmd
    ///
    /// 2 in one client and 1 in another
    ///
    /// `半角数字（1）` · observed: Ruby gem robot_payment_ruby · `specs/robotpayment.yaml:142`
    #[doc(alias("cmd"))]
    #[field(name = "cmd", label = "cmd", format = "半角数字（1）", public)]
    pub command: String,

    /// 店舗オーダー番号
    ///
    /// `50バイト以内` · observed: Ruby gem robot_payment_ruby · `specs/robotpayment.yaml:142`
    #[doc(alias("cod", "店舗オーダー番号"))]
    #[field(name = "cod", label = "店舗オーダー番号", format = "50バイト以内")]
    pub order_number: Option<String>,

    /// メールアドレス
    ///
    /// printed as 半角英数 although an address needs @ and more
    ///
    /// `半角英数(254)` · observed: Ruby gem robot_payment_ruby · `specs/robotpayment.yaml:142`
    #[doc(alias("em", "メールアドレス"))]
    #[field(name = "em", label = "メールアドレス", format = "半角英数(254)", type = "email")]
    pub email: Option<String>,

    /// 電話番号
    ///
    /// `半角数字(15)` · observed: Ruby gem robot_payment_ruby · `specs/robotpayment.yaml:142`
    #[doc(alias("pn", "電話番号"))]
    #[field(name = "pn", label = "電話番号", format = "半角数字(15)")]
    pub phone: Option<String>,

    /// 決済金額
    ///
    /// `半角数字` · observed: Ruby gem robot_payment_ruby · `specs/robotpayment.yaml:142`
    #[doc(alias("am", "決済金額"))]
    #[field(name = "am", label = "決済金額", format = "半角数字", public)]
    pub amount: ::denbun::Yen,

    /// 税金額
    ///
    /// `半角数字` · observed: Ruby gem robot_payment_ruby · `specs/robotpayment.yaml:142`
    #[doc(alias("tx", "税金額"))]
    #[field(name = "tx", label = "税金額", format = "半角数字", public)]
    pub tax: Option<::denbun::Yen>,

    /// 送料
    ///
    /// `半角数字` · observed: Ruby gem robot_payment_ruby · `specs/robotpayment.yaml:142`
    #[doc(alias("sf", "送料"))]
    #[field(name = "sf", label = "送料", format = "半角数字", public)]
    pub shipping_fee: Option<::denbun::Yen>,
}

impl ::denbun::Operation for OnetouchRequest {
    type Answer = super::PaymentResult;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "onetouch",
        label: "ワンタッチ課金",
        method: ::denbun::operation::Method::Post,
        path: "/gateway/onetouch.aspx",
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

    fn echo(&self, answer: &Self::Answer, check: &mut ::denbun::operation::EchoCheck) {
        check.same("cod", "店舗オーダー番号", &self.order_number, &answer.order_number);
        check.same("am", "決済金額", &self.amount, &answer.amount);
        check.same("tx", "税金額", &self.tax, &answer.tax);
        check.same("sf", "送料", &self.shipping_fee, &answer.shipping_fee);
    }

    fn error_code(answer: &Self::Answer) -> Option<::std::borrow::Cow<'_, str>> {
        ::denbun::Value::as_text(&answer.error_code).map(::std::borrow::Cow::Borrowed)
    }
}
