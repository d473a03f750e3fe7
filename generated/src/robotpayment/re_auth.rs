// @generated from specs/robotpayment.yaml by `denbun generate`; change the spec, not this file.
//! 再オーソリ
//!
//! `POST /gateway/re_auth.aspx`: opens a payment; sent again: never; unknown outcome: 管理画面で対象の決済と新しい決済の両方を確認する (after a decline too); notifies with [`Kickback`](super::Kickback) when `rt == '0'`.
//!
//! documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:78`
//!
//! ```
//! use denbun_providers::robotpayment;
//!
//! let request = robotpayment::ReAuthRequest::builder()
//!     .shop_id("123456")
//!     .reply_method(robotpayment::ReplyMethod::Kickback)
//!     .target_id("1095729")
//!     .amount(::denbun::Yen(1000))
//!     .tax(::denbun::Yen(80))
//!     .shipping_fee(::denbun::Yen(0))
//!     .email("a+b@example.jp")
//!     .phone("0312345678")
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(
//!     bytes,
//!     b"aid=123456&rt=0&tid=1095729&am=1000&tx=80&sf=0&em=a%2Bb%40example.jp&pn=0312345678"
//! );
//! ```

/// 再オーソリ
///
/// `re_auth.request` · form, UTF-8 (**assumed**, confirm: 文字コード) · documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:78`
#[doc(alias("re_auth.request", "再オーソリ"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "re_auth.request", label = "再オーソリ", wire = "form", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct ReAuthRequest {
    /// 店舗ID
    ///
    /// `半角数字(6)` · documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:80`
    #[doc(alias("aid", "店舗ID"))]
    #[field(name = "aid", label = "店舗ID", format = "半角数字(6)", length = exact)]
    pub shop_id: String,

    /// 決済結果返信方法
    ///
    /// `半角数字(1)` · documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:80`
    #[doc(alias("rt", "決済結果返信方法"))]
    #[field(name = "rt", label = "決済結果返信方法", format = "半角数字(1)", public)]
    pub reply_method: super::ReplyMethod,

    /// 対象決済番号
    ///
    /// `半角数字` · documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:80`
    #[doc(alias("tid", "対象決済番号"))]
    #[field(name = "tid", label = "対象決済番号", format = "半角数字")]
    pub target_id: String,

    /// 決済金額
    ///
    /// `半角数字` · documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:80`
    #[doc(alias("am", "決済金額"))]
    #[field(name = "am", label = "決済金額", format = "半角数字", public)]
    pub amount: ::denbun::Yen,

    /// 税額
    ///
    /// `半角数字` · documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:80`
    #[doc(alias("tx", "税額"))]
    #[field(name = "tx", label = "税額", format = "半角数字", public)]
    pub tax: ::denbun::Yen,

    /// 送料
    ///
    /// `半角数字` · documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:80`
    #[doc(alias("sf", "送料"))]
    #[field(name = "sf", label = "送料", format = "半角数字", public)]
    pub shipping_fee: ::denbun::Yen,

    /// メールアドレス
    ///
    /// printed as 半角英数 although an address needs @ and more
    ///
    /// `半角英数(254)` · documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:80`
    #[doc(alias("em", "メールアドレス"))]
    #[field(name = "em", label = "メールアドレス", format = "半角英数(254)", type = "email")]
    pub email: Option<String>,

    /// 電話番号
    ///
    /// `半角数字(15)` · documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:80`
    #[doc(alias("pn", "電話番号"))]
    #[field(name = "pn", label = "電話番号", format = "半角数字(15)")]
    pub phone: Option<String>,

    /// その他データ
    ///
    /// `1024バイト以内` · documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:67`
    #[doc(alias("その他データ"))]
    #[rest(label = "その他データ", format = "1024バイト以内")]
    pub rest: ::denbun::Rest,
}

impl ::denbun::Operation for ReAuthRequest {
    type Answer = super::PaymentResult;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "re_auth",
        label: "再オーソリ",
        method: ::denbun::operation::Method::Post,
        path: "/gateway/re_auth.aspx",
        hosts: super::HOSTS,
        auth: &[],
        packing: ::denbun::operation::Packing::PLAIN,
        effect: ::denbun::operation::Effect::CreateMoney,
        retry: ::denbun::operation::Retry::Never,
        idempotency: None,
        resolve:
            Some(::denbun::operation::Resolve::Manual("管理画面で対象の決済と新しい決済の両方を確認する")),
        resolve_declined: true,
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
        check.same("am", "決済金額", &self.amount, &answer.amount);
        check.same("tx", "税金額", &self.tax, &answer.tax);
        check.same("sf", "送料", &self.shipping_fee, &answer.shipping_fee);
    }

    fn error_code(answer: &Self::Answer) -> Option<::std::borrow::Cow<'_, str>> {
        ::denbun::Value::as_text(&answer.error_code).map(::std::borrow::Cow::Borrowed)
    }
}
