// @generated from specs/robotpayment.yaml by `denbun generate`; change the spec, not this file.
//! 有効性チェック
//!
//! `POST /gateway/gateway_token.aspx`: reads only; sent again: if provably not sent; notifies with [`Kickback`](super::Kickback) when `rt == '0'`.
//!
//! documented: クレジットカード トークン方式 3Dセキュア2.0(通常決済) 接続仕様書 · `specs/robotpayment.yaml:101`
//!
//! ```
//! use denbun_providers::robotpayment;
//!
//! let request = robotpayment::ValidityCheckRequest::builder()
//!     .shop_id("123456")
//!     .reply_method(robotpayment::ReplyMethod::Response)
//!     .token("tok_1")
//!     .email("a@example.jp")
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(bytes, b"aid=123456&jb=CHECK&rt=1&tkn=tok_1&em=a%40example.jp");
//! ```

/// 有効性チェック
///
/// `validity_check.request` · form, UTF-8 (**assumed**, confirm: 文字コード) · documented: クレジットカード トークン方式 3Dセキュア2.0(通常決済) 接続仕様書 · `specs/robotpayment.yaml:101`
#[doc(alias("validity_check.request", "有効性チェック"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "validity_check.request",
    label = "有効性チェック",
    wire = "form",
    charset = "UTF-8",
    encode,
    at_least_one_of(email, phone)
)]
#[non_exhaustive]
pub struct ValidityCheckRequest {
    /// 店舗ID
    ///
    /// a slip; everywhere else the shop ID is 半角数字（6）
    ///
    /// `半角英数（6）` · documented: クレジットカード トークン方式 3Dセキュア2.0(通常決済) 接続仕様書 · `specs/robotpayment.yaml:103`
    #[doc(alias("aid", "店舗ID"))]
    #[field(name = "aid", label = "店舗ID", format = "半角英数（6）", length = exact, type = "digits")]
    pub shop_id: String,

    /// ジョブタイプ
    ///
    /// `半角英字` · documented: クレジットカード トークン方式 3Dセキュア2.0(通常決済) 接続仕様書 · `specs/robotpayment.yaml:103`
    #[doc(alias("jb", "ジョブタイプ"))]
    #[field(name = "jb", label = "ジョブタイプ", format = "半角英字", fixed = "CHECK", public)]
    pub job_type: ::denbun::Fixed,

    /// 決済結果返信方法
    ///
    /// `半角数字(1)` · documented: クレジットカード トークン方式 3Dセキュア2.0(通常決済) 接続仕様書 · `specs/robotpayment.yaml:103`
    #[doc(alias("rt", "決済結果返信方法"))]
    #[field(name = "rt", label = "決済結果返信方法", format = "半角数字(1)", public)]
    pub reply_method: super::ReplyMethod,

    /// 店舗オーダー番号
    ///
    /// `50バイト以内` · documented: クレジットカード トークン方式 3Dセキュア2.0(通常決済) 接続仕様書 · `specs/robotpayment.yaml:103`
    #[doc(alias("cod", "店舗オーダー番号"))]
    #[field(name = "cod", label = "店舗オーダー番号", format = "50バイト以内")]
    pub order_number: Option<String>,

    /// トークン情報
    ///
    /// `半角英数記号` · documented: クレジットカード トークン方式 3Dセキュア2.0(通常決済) 接続仕様書 · `specs/robotpayment.yaml:103`
    #[doc(alias("tkn", "トークン情報"))]
    #[field(name = "tkn", label = "トークン情報", format = "半角英数記号", secret)]
    pub token: ::denbun::Secret<String>,

    /// メールアドレス
    ///
    /// printed as 半角英数 although an address needs @ and more
    ///
    /// `半角英数(254)` · documented: クレジットカード トークン方式 3Dセキュア2.0(通常決済) 接続仕様書 · `specs/robotpayment.yaml:103`
    #[doc(alias("em", "メールアドレス"))]
    #[field(name = "em", label = "メールアドレス", format = "半角英数(254)", type = "email")]
    pub email: Option<String>,

    /// 電話番号
    ///
    /// `半角数字(15)` · documented: クレジットカード トークン方式 3Dセキュア2.0(通常決済) 接続仕様書 · `specs/robotpayment.yaml:103`
    #[doc(alias("pn", "電話番号"))]
    #[field(name = "pn", label = "電話番号", format = "半角数字(15)")]
    pub phone: Option<String>,

    /// その他データ
    ///
    /// `1024バイト以内` · documented: クレジットカード トークン方式 3Dセキュア2.0(通常決済) 接続仕様書 · `specs/robotpayment.yaml:67`
    #[doc(alias("その他データ"))]
    #[rest(label = "その他データ", format = "1024バイト以内")]
    pub rest: ::denbun::Rest,
}

impl ::denbun::Operation for ValidityCheckRequest {
    type Answer = super::PaymentResult;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "validity_check",
        label: "有効性チェック",
        method: ::denbun::operation::Method::Post,
        path: "/gateway/gateway_token.aspx",
        hosts: super::HOSTS,
        auth: &[],
        packing: ::denbun::operation::Packing::PLAIN,
        effect: ::denbun::operation::Effect::Read,
        retry: ::denbun::operation::Retry::IfNotExecuted,
        idempotency: None,
        resolve: None,
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
