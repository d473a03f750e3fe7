// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Alipay決済(オンライン決済) 与信同時売上
//!
//! the payer has 30 minutes at Alipay
//!
//! `POST /{mode.prefix}paynow/v2/Authorize/alipay`: opens a payment; sent again: if provably not sent; unknown outcome: 取引検索; notifies with [`PushAlipay`](super::PushAlipay).
//!
//! documented: システムフロー · `specs/veritrans4g/alipay.yaml:6`
//!
//! ```
//! use denbun_providers::veritrans4g;
//!
//! let request = veritrans4g::AlipayAuthorizeRequest::builder()
//!     .order_id("order-0001")
//!     .amount(::denbun::Amount(10))
//!     .sale_currency(veritrans4g::SaleCurrency::Jpy)
//!     .success_url("https://shop.example.jp/alipay/success")
//!     .error_url("https://shop.example.jp/alipay/error")
//!     .commodity_name("新製品")
//!     .commodity_description("新製品詳細")
//!     .with_capture(::denbun::Fixed)
//!     .pay_type(::denbun::Fixed)
//!     .device_type(veritrans4g::DeviceType::Smartphone)
//!     .build();
//! assert!(request.validate().is_ok());
//! ```

/// Alipay決済(オンライン決済) 与信同時売上
///
/// `alipay_authorize.request` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:6`
#[doc(alias("alipay_authorize.request", "Alipay決済(オンライン決済) 与信同時売上"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "alipay_authorize.request",
    label = "Alipay決済(オンライン決済) 与信同時売上",
    wire = "json",
    charset = "UTF-8",
    encode,
    rules = alipay_authorize_request_rules
)]
#[non_exhaustive]
pub struct AlipayAuthorizeRequest {
    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100` · name, format observed: 公式PHP MDK 2.0.0; required documented: インターフェース詳細 · `specs/veritrans4g/alipay.yaml:24`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100", chars = "-_", public)]
    pub order_id: String,

    /// 決済金額
    ///
    /// yen, or hundredths of a CNY: 100 to 5000000, of which the guide page says up to 300000 CNY
    ///
    /// `半角数字 最大7` · name, format observed: 公式PHP MDK 2.0.0; required documented: インターフェース詳細 · `specs/veritrans4g/alipay.yaml:25`
    #[doc(alias("決済金額"))]
    #[field(name = "amount", label = "決済金額", format = "半角数字 最大7", json(text), public)]
    pub amount: ::denbun::Amount,

    /// 通貨
    ///
    /// `英字 最大10` · name, format, values observed: 公式PHP MDK 2.0.0; required documented: インターフェース詳細 · `specs/veritrans4g/alipay.yaml:26`
    #[doc(alias("currency", "通貨"))]
    #[field(name = "currency", label = "通貨", format = "英字 最大10")]
    pub sale_currency: super::SaleCurrency,

    /// 決済完了時URL
    ///
    /// the browser comes back by POST
    ///
    /// `URL 最大256` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:27`
    #[doc(alias("successUrl", "決済完了時URL"))]
    #[field(name = "successUrl", label = "決済完了時URL", format = "URL 最大256")]
    pub success_url: String,

    /// 決済エラー時URL
    ///
    /// the browser comes back by POST
    ///
    /// `URL 最大256` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:28`
    #[doc(alias("errorUrl", "決済エラー時URL"))]
    #[field(name = "errorUrl", label = "決済エラー時URL", format = "URL 最大256")]
    pub error_url: String,

    /// 商品名
    ///
    /// `文字列 最大100` · name, format observed: 公式PHP MDK 2.0.0; required documented: インターフェース詳細 · `specs/veritrans4g/alipay.yaml:29`
    #[doc(alias("commodityName", "商品名"))]
    #[field(name = "commodityName", label = "商品名", format = "文字列 最大100")]
    pub commodity_name: String,

    /// 商品詳細
    ///
    /// `文字列 最大200` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:30`
    #[doc(alias("commodityDescription", "商品詳細"))]
    #[field(name = "commodityDescription", label = "商品詳細", format = "文字列 最大200")]
    pub commodity_description: Option<String>,

    /// 与信同時売上フラグ
    ///
    /// the default and the only value
    ///
    /// Only `true`, and only when it is set.
    ///
    /// `英字(boolean)` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:31`
    #[doc(alias("withCapture", "与信同時売上フラグ"))]
    #[field(
        name = "withCapture",
        label = "与信同時売上フラグ",
        format = "英字(boolean)",
        fixed = "true",
        public
    )]
    pub with_capture: Option<::denbun::Fixed>,

    /// 決済種別
    ///
    /// Only `0`, and only when it is set.
    ///
    /// `半角数字 最大1` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:32`
    #[doc(alias("payType", "決済種別"))]
    #[field(name = "payType", label = "決済種別", format = "半角数字 最大1", fixed = "0")]
    pub pay_type: Option<::denbun::Fixed>,

    /// デバイスタイプ
    ///
    /// 0 unless given
    ///
    /// `半角数字 最大1` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:33`
    #[doc(alias("deviceType", "デバイスタイプ"))]
    #[field(name = "deviceType", label = "デバイスタイプ", format = "半角数字 最大1")]
    pub device_type: Option<super::DeviceType>,

    /// PayNowIDオブジェクト
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:34`
    #[doc(alias("payNowIdParam", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdParam", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::PayNowIdParam>,
}

fn alipay_authorize_request_rules(
    message: &AlipayAuthorizeRequest,
    check: &mut ::denbun::private::Check<'_>,
) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.rule(
        "中国元の決済金額は100以上",
        &["amount", "currency"],
        rule::or(rule::ne(message.sale_currency.as_text(), Some("CNY")), || {
            rule::ge(message.amount.as_integer(), Some(100))
        }),
    );
    check.rule(
        "中国元の決済金額は5000000以下",
        &["amount", "currency"],
        rule::or(rule::ne(message.sale_currency.as_text(), Some("CNY")), || {
            rule::le(message.amount.as_integer(), Some(5000000))
        }),
    );
    check.rule("決済金額は1以上", &["amount"], rule::ge(message.amount.as_integer(), Some(1)));
}

impl ::denbun::Operation for AlipayAuthorizeRequest {
    type Answer = super::AlipayAuthorizeResponse;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "alipay_authorize",
        label: "Alipay決済(オンライン決済) 与信同時売上",
        method: ::denbun::operation::Method::Post,
        path: "/{mode.prefix}paynow/v2/Authorize/alipay",
        hosts: super::HOSTS,
        auth: &[],
        packing: &::denbun::operation::Packing {
            modes: super::MODES,
            envelope: Some(super::ENVELOPE),
            signed: &[],
        },
        effect: ::denbun::operation::Effect::CreateMoney,
        retry: ::denbun::operation::Retry::IfNotExecuted,
        idempotency: None,
        resolve: Some(::denbun::operation::Resolve::Operation("search")),
        resolve_declined: false,
        errors: super::ERRORS,
        failure: None,
        answer_headers: None,
        request: <Self as ::denbun::Message>::SCHEMA,
        answer: <super::AlipayAuthorizeResponse as ::denbun::Message>::SCHEMA,
    };

    fn verdict(answer: &Self::Answer, _status: u16) -> ::denbun::Verdict {
        use ::denbun::Value as _;
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(None, rule::eq(answer.result.status.as_text(), Some("failure")))
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

impl ::denbun::page::Relays for AlipayAuthorizeRequest {
    fn relayed<'a>(
        &self,
        answer: &'a Self::Answer,
    ) -> Option<(&'a ::denbun::Relayed, ::denbun::Charset, ::denbun::Charset)> {
        let taken = ::denbun::Charset::Utf8;
        answer.result.entry_form.as_ref().map(|page| (page, ::denbun::Charset::Utf8, taken))
    }
}
