// @generated from specs/robotpayment.yaml by `denbun generate`; change the spec, not this file.
//! 自動課金 初回(商品登録あり)
//!
//! `POST /gateway/gateway_token.aspx`: opens a payment; sent again: if provably not sent; unknown outcome: 管理画面で決済の状態を確認する; notifies with [`RecurringStartKickback`](super::RecurringStartKickback) when `rt == '0'`; notifies with [`RecurringKickback`](super::RecurringKickback).
//!
//! documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:117`
//!
//! ```
//! use denbun_providers::robotpayment;
//!
//! let request = robotpayment::RecurringProductStartRequest::builder()
//!     .shop_id("123456")
//!     .reply_method(robotpayment::ReplyMethod::Response)
//!     .token("tok_1")
//!     .email("a@example.jp")
//!     .product_code("monthly1")
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(
//!     bytes,
//!     b"aid=123456&jb=CAPTURE&rt=1&tkn=tok_1&em=a%40example.jp&iid=monthly1"
//! );
//! ```

/// 自動課金 初回(商品登録あり)
///
/// `recurring_product_start.request` · form, UTF-8 (**assumed**, confirm: 文字コード) · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:117`
#[doc(alias("recurring_product_start.request", "自動課金 初回(商品登録あり)"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "recurring_product_start.request",
    label = "自動課金 初回(商品登録あり)",
    wire = "form",
    charset = "UTF-8",
    encode,
    at_least_one_of(email, phone)
)]
#[non_exhaustive]
pub struct RecurringProductStartRequest {
    /// 店舗ID
    ///
    /// `半角数字(6)` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:119`
    #[doc(alias("aid", "店舗ID"))]
    #[field(name = "aid", label = "店舗ID", format = "半角数字(6)", length = exact)]
    pub shop_id: String,

    /// ジョブタイプ
    ///
    /// `半角英字` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:119`
    #[doc(alias("jb", "ジョブタイプ"))]
    #[field(name = "jb", label = "ジョブタイプ", format = "半角英字", fixed = "CAPTURE", public)]
    pub job_type: ::denbun::Fixed,

    /// 決済結果返信方法
    ///
    /// `半角数字(1)` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:119`
    #[doc(alias("rt", "決済結果返信方法"))]
    #[field(name = "rt", label = "決済結果返信方法", format = "半角数字(1)", public)]
    pub reply_method: super::ReplyMethod,

    /// 店舗オーダー番号
    ///
    /// `50バイト以内` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:119`
    #[doc(alias("cod", "店舗オーダー番号"))]
    #[field(name = "cod", label = "店舗オーダー番号", format = "50バイト以内")]
    pub order_number: Option<String>,

    /// トークン情報
    ///
    /// `半角英数記号` · documented: クレジットカード トークン方式 3Dセキュア2.0(通常決済) 接続仕様書 · `specs/robotpayment.yaml:119`
    #[doc(alias("tkn", "トークン情報"))]
    #[field(name = "tkn", label = "トークン情報", format = "半角英数記号", secret)]
    pub token: ::denbun::Secret<String>,

    /// メールアドレス
    ///
    /// printed as 半角英数 although an address needs @ and more
    ///
    /// `半角英数(254)` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:119`
    #[doc(alias("em", "メールアドレス"))]
    #[field(name = "em", label = "メールアドレス", format = "半角英数(254)", type = "email")]
    pub email: Option<String>,

    /// 電話番号
    ///
    /// `半角数字(15)` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:119`
    #[doc(alias("pn", "電話番号"))]
    #[field(name = "pn", label = "電話番号", format = "半角数字(15)")]
    pub phone: Option<String>,

    /// 商品コード
    ///
    /// `半角英数（50）` · documented: クレジットカード トークン方式 3Dセキュア2.0(通常決済) 接続仕様書 · `specs/robotpayment.yaml:119`
    #[doc(alias("iid", "商品コード"))]
    #[field(name = "iid", label = "商品コード", format = "半角英数（50）", public)]
    pub product_code: String,

    /// その他データ
    ///
    /// `1024バイト以内` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:67`
    #[doc(alias("その他データ"))]
    #[rest(label = "その他データ", format = "1024バイト以内")]
    pub rest: ::denbun::Rest,
}

impl ::denbun::Operation for RecurringProductStartRequest {
    type Answer = super::PaymentResult;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "recurring_product_start",
        label: "自動課金 初回(商品登録あり)",
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
    }

    fn error_code(answer: &Self::Answer) -> Option<::std::borrow::Cow<'_, str>> {
        ::denbun::Value::as_text(&answer.error_code).map(::std::borrow::Cow::Borrowed)
    }
}
