// @generated from specs/robotpayment.yaml by `denbun generate`; change the spec, not this file.
//! 決済処理(商品登録なし)
//!
//! `POST /gateway/gateway_token.aspx`: opens a payment; sent again: if provably not sent; unknown outcome: 管理画面で決済の状態を確認する; notifies with [`Kickback`](super::Kickback) when `rt == '0'`.
//!
//! documented: クレジットカード トークン方式 3Dセキュア2.0(通常決済) 接続仕様書 · `specs/robotpayment.yaml:89`
//!
//! ```
//! use denbun_providers::robotpayment;
//!
//! let request = robotpayment::PaymentRequest::builder()
//!     .shop_id("123456")
//!     .job_type(robotpayment::JobType::Auth)
//!     .reply_method(robotpayment::ReplyMethod::Response)
//!     .order_number("注文-1")
//!     .token("tok_1")
//!     .phone("09012345678")
//!     .amount(::denbun::Yen(1000))
//!     .tax(::denbun::Yen(0))
//!     .shipping_fee(::denbun::Yen(0))
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(
//!     bytes,
//!     b"aid=123456&jb=AUTH&rt=1&cod=%E6%B3%A8%E6%96%87-1&tkn=tok_1&pn=09012345678&am=1000&tx=0&sf=0"
//! );
//! ```

/// 決済処理(商品登録なし)
///
/// `payment.request` · form, UTF-8 (**assumed**, confirm: 文字コード) · documented: クレジットカード トークン方式 3Dセキュア2.0(通常決済) 接続仕様書 · `specs/robotpayment.yaml:89`
#[doc(alias("payment.request", "決済処理(商品登録なし)"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "payment.request",
    label = "決済処理(商品登録なし)",
    wire = "form",
    charset = "UTF-8",
    encode,
    at_least_one_of(email, phone)
)]
#[non_exhaustive]
pub struct PaymentRequest {
    /// 店舗ID
    ///
    /// `半角数字(6)` · documented: クレジットカード トークン方式 3Dセキュア2.0(通常決済) 接続仕様書 · `specs/robotpayment.yaml:91`
    #[doc(alias("aid", "店舗ID"))]
    #[field(name = "aid", label = "店舗ID", format = "半角数字(6)", length = exact)]
    pub shop_id: String,

    /// ジョブタイプ
    ///
    /// `半角英字` · documented: クレジットカード トークン方式 3Dセキュア2.0(通常決済) 接続仕様書 · `specs/robotpayment.yaml:91`
    #[doc(alias("jb", "ジョブタイプ"))]
    #[field(name = "jb", label = "ジョブタイプ", format = "半角英字", public)]
    pub job_type: super::JobType,

    /// 決済結果返信方法
    ///
    /// `半角数字(1)` · documented: クレジットカード トークン方式 3Dセキュア2.0(通常決済) 接続仕様書 · `specs/robotpayment.yaml:91`
    #[doc(alias("rt", "決済結果返信方法"))]
    #[field(name = "rt", label = "決済結果返信方法", format = "半角数字(1)", public)]
    pub reply_method: super::ReplyMethod,

    /// 店舗オーダー番号
    ///
    /// `50バイト以内` · documented: クレジットカード トークン方式 3Dセキュア2.0(通常決済) 接続仕様書 · `specs/robotpayment.yaml:91`
    #[doc(alias("cod", "店舗オーダー番号"))]
    #[field(name = "cod", label = "店舗オーダー番号", format = "50バイト以内")]
    pub order_number: Option<String>,

    /// トークン情報
    ///
    /// `半角英数記号` · documented: クレジットカード トークン方式 3Dセキュア2.0(通常決済) 接続仕様書 · `specs/robotpayment.yaml:91`
    #[doc(alias("tkn", "トークン情報"))]
    #[field(name = "tkn", label = "トークン情報", format = "半角英数記号", secret)]
    pub token: ::denbun::Secret<String>,

    /// メールアドレス
    ///
    /// printed as 半角英数 although an address needs @ and more
    ///
    /// `半角英数(254)` · documented: クレジットカード トークン方式 3Dセキュア2.0(通常決済) 接続仕様書 · `specs/robotpayment.yaml:91`
    #[doc(alias("em", "メールアドレス"))]
    #[field(name = "em", label = "メールアドレス", format = "半角英数(254)", type = "email")]
    pub email: Option<String>,

    /// 電話番号
    ///
    /// `半角数字(15)` · documented: クレジットカード トークン方式 3Dセキュア2.0(通常決済) 接続仕様書 · `specs/robotpayment.yaml:91`
    #[doc(alias("pn", "電話番号"))]
    #[field(name = "pn", label = "電話番号", format = "半角数字(15)")]
    pub phone: Option<String>,

    /// 商品金額
    ///
    /// `半角数字` · documented: クレジットカード トークン方式 3Dセキュア2.0(通常決済) 接続仕様書 · `specs/robotpayment.yaml:91`
    #[doc(alias("am", "商品金額"))]
    #[field(name = "am", label = "商品金額", format = "半角数字", public)]
    pub amount: ::denbun::Yen,

    /// 税金額
    ///
    /// `半角数字` · documented: クレジットカード トークン方式 3Dセキュア2.0(通常決済) 接続仕様書 · `specs/robotpayment.yaml:91`
    #[doc(alias("tx", "税金額"))]
    #[field(name = "tx", label = "税金額", format = "半角数字", public)]
    pub tax: ::denbun::Yen,

    /// 送料
    ///
    /// `半角数字` · documented: クレジットカード トークン方式 3Dセキュア2.0(通常決済) 接続仕様書 · `specs/robotpayment.yaml:91`
    #[doc(alias("sf", "送料"))]
    #[field(name = "sf", label = "送料", format = "半角数字", public)]
    pub shipping_fee: ::denbun::Yen,

    /// その他データ
    ///
    /// `1024バイト以内` · documented: クレジットカード トークン方式 3Dセキュア2.0(通常決済) 接続仕様書 · `specs/robotpayment.yaml:67`
    #[doc(alias("その他データ"))]
    #[rest(label = "その他データ", format = "1024バイト以内")]
    pub rest: ::denbun::Rest,
}

impl ::denbun::Operation for PaymentRequest {
    type Answer = super::PaymentResult;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "payment",
        label: "決済処理(商品登録なし)",
        method: ::denbun::operation::Method::Post,
        path: "/gateway/gateway_token.aspx",
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
