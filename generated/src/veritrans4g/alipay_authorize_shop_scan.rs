// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Alipay決済(バーコード決済(店舗スキャン型)) 与信同時売上
//!
//! paid when a time of payment is told; while the payer has not agreed (消費者承認待ち) and after responseType 1 alipay_confirm asks again
//!
//! `POST /{mode.prefix}paynow/v2/Authorize/alipay`: opens a payment; sent again: if provably not sent; unknown outcome: 取引検索; notifies with [`PushAlipay`](super::PushAlipay).
//!
//! documented: システムフロー · `specs/veritrans4g/alipay.yaml:46`
//!
//! ```
//! use denbun_providers::veritrans4g;
//!
//! let request = veritrans4g::AlipayAuthorizeShopScanRequest::builder()
//!     .order_id("order-0002")
//!     .amount(::denbun::Yen(10))
//!     .commodity_name("新製品")
//!     .with_capture(::denbun::Fixed)
//!     .identity_code("1234567890")
//!     .response_type(veritrans4g::ResponseType::WhenSettled)
//!     .store_id("store1")
//!     .store_name("渋谷店")
//!     .build();
//! assert!(request.validate().is_ok());
//! ```

/// Alipay決済(バーコード決済(店舗スキャン型)) 与信同時売上
///
/// `alipay_authorize_shop_scan.request` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:46`
#[doc(alias("alipay_authorize_shop_scan.request", "Alipay決済(バーコード決済(店舗スキャン型)) 与信同時売上"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "alipay_authorize_shop_scan.request",
    label = "Alipay決済(バーコード決済(店舗スキャン型)) 与信同時売上",
    wire = "json",
    charset = "UTF-8",
    encode,
    rules = alipay_authorize_shop_scan_request_rules
)]
#[non_exhaustive]
pub struct AlipayAuthorizeShopScanRequest {
    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100` · name, format observed: 公式PHP MDK 2.0.0; required documented: インターフェース詳細 · `specs/veritrans4g/alipay.yaml:62`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100", chars = "-_", public)]
    pub order_id: String,

    /// 決済金額
    ///
    /// 1 to 9999999 yen
    ///
    /// `半角数字 最大7` · name, format observed: 公式PHP MDK 2.0.0; required documented: インターフェース詳細 · `specs/veritrans4g/alipay.yaml:63`
    #[doc(alias("決済金額"))]
    #[field(name = "amount", label = "決済金額", format = "半角数字 最大7", json(text), public)]
    pub amount: ::denbun::Yen,

    /// 通貨
    ///
    /// `英字 最大10` · name, format, values observed: 公式PHP MDK 2.0.0; required documented: インターフェース詳細 · `specs/veritrans4g/alipay.yaml:64`
    #[doc(alias("通貨"))]
    #[field(name = "currency", label = "通貨", format = "英字 最大10", fixed = "JPY")]
    pub currency: ::denbun::Fixed,

    /// 商品名
    ///
    /// `文字列 最大100` · name, format observed: 公式PHP MDK 2.0.0; required documented: インターフェース詳細 · `specs/veritrans4g/alipay.yaml:65`
    #[doc(alias("commodityName", "商品名"))]
    #[field(name = "commodityName", label = "商品名", format = "文字列 最大100")]
    pub commodity_name: String,

    /// 与信同時売上フラグ
    ///
    /// the default and the only value
    ///
    /// Only `true`, and only when it is set.
    ///
    /// `英字(boolean)` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:66`
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
    /// 0 unless given, which is alipay_authorize
    ///
    /// `半角数字 最大1` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:67`
    #[doc(alias("payType", "決済種別"))]
    #[field(name = "payType", label = "決済種別", format = "半角数字 最大1", fixed = "1")]
    pub pay_type: ::denbun::Fixed,

    /// ユーザ識別コード
    ///
    /// read from the payer\'s app
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:68`
    #[doc(alias("identityCode", "ユーザ識別コード"))]
    #[field(name = "identityCode", label = "ユーザ識別コード", format = "半角英数字 最大32")]
    pub identity_code: String,

    /// レスポンスタイプ
    ///
    /// 0 unless given; after 1 comes alipay_confirm
    ///
    /// `半角数字 最大1` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:69`
    #[doc(alias("responseType", "レスポンスタイプ"))]
    #[field(name = "responseType", label = "レスポンスタイプ", format = "半角数字 最大1")]
    pub response_type: Option<super::ResponseType>,

    /// 店舗ID
    ///
    /// `半角英数字 最大64` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:70`
    #[doc(alias("storeId", "店舗ID"))]
    #[field(name = "storeId", label = "店舗ID", format = "半角英数字 最大64")]
    pub store_id: Option<String>,

    /// 店舗名
    ///
    /// `文字列 最大64バイト` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:71`
    #[doc(alias("storeName", "店舗名"))]
    #[field(name = "storeName", label = "店舗名", format = "文字列 半角64文字全角32文字")]
    pub store_name: Option<String>,

    /// PayNowIDオブジェクト
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:72`
    #[doc(alias("payNowIdParam", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdParam", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::PayNowIdParam>,
}

fn alipay_authorize_shop_scan_request_rules(
    message: &AlipayAuthorizeShopScanRequest,
    check: &mut ::denbun::private::Check<'_>,
) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.rule("決済金額は1以上", &["amount"], rule::ge(message.amount.as_integer(), Some(1)));
}

impl ::denbun::Operation for AlipayAuthorizeShopScanRequest {
    type Answer = super::AlipayAuthorizeResponse;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "alipay_authorize_shop_scan",
        label: "Alipay決済(バーコード決済(店舗スキャン型)) 与信同時売上",
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

        ::denbun::Verdict::from_conditions(
            rule::and(rule::eq(answer.result.status.as_text(), Some("success")), || {
                rule::present(answer.result.pay_time_jp.as_text())
            }),
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
