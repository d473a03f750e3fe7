// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! PayPal決済 売上請求
//!
//! the browser is sent to loginUrl; nothing is captured before do
//!
//! `POST /{mode.prefix}paynow/v2/Capture/paypal`: opens a payment; sent again: if provably not sent; unknown outcome: 取引検索.
//!
//! documented: システムフロー · `specs/veritrans4g/paypal.yaml:86`
//!
//! ```
//! use denbun_providers::veritrans4g;
//!
//! let request = veritrans4g::PaypalCaptureSetRequest::builder()
//!     .order_id("order-0001")
//!     .amount(::denbun::Yen(10))
//!     .return_url("https://shop.example.jp/paypal/return")
//!     .cancel_url("https://shop.example.jp/paypal/cancel")
//!     .shipping(veritrans4g::Shipping::None)
//!     .build();
//! assert!(request.validate().is_ok());
//! ```

/// PayPal決済 売上請求
///
/// `paypal_capture_set.request` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:86`
#[doc(alias("paypal_capture_set.request", "PayPal決済 売上請求"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "paypal_capture_set.request",
    label = "PayPal決済 売上請求",
    wire = "json",
    charset = "UTF-8",
    encode,
    rules = paypal_capture_set_request_rules
)]
#[non_exhaustive]
pub struct PaypalCaptureSetRequest {
    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100文字` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/paypal.yaml:102`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100文字", chars = "-._", public)]
    pub order_id: String,

    /// 取引金額
    ///
    /// up to 1000000 yen; an older comment says what equals 10000 USD
    ///
    /// `半角数字 最大7桁` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/paypal.yaml:103`
    #[doc(alias("取引金額"))]
    #[field(name = "amount", label = "取引金額", format = "半角数字 最大7桁", json(text), public)]
    pub amount: ::denbun::Yen,

    /// アクションタイプ
    ///
    /// `半角英数字 最大10文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:104`
    #[doc(alias("アクションタイプ"))]
    #[field(
        name = "action",
        label = "アクションタイプ",
        format = "半角英数字 最大10文字",
        fixed = "set",
        public
    )]
    pub action: ::denbun::Fixed,

    /// 戻り先URL
    ///
    /// `半角英数字 最大1024文字` · name, format observed: 公式PHP MDK 2.0.0; required documented: インターフェース詳細 · `specs/veritrans4g/paypal.yaml:105`
    #[doc(alias("returnUrl", "戻り先URL"))]
    #[field(name = "returnUrl", label = "戻り先URL", format = "半角英数字 最大1024文字", type = "url")]
    pub return_url: String,

    /// 取消URL
    ///
    /// `半角英数字 最大1024文字` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/paypal.yaml:106`
    #[doc(alias("cancelUrl", "取消URL"))]
    #[field(name = "cancelUrl", label = "取消URL", format = "半角英数字 最大1024文字", type = "url")]
    pub cancel_url: String,

    /// ヘッダーイメージURL
    ///
    /// `半角英数字 最大127文字` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/paypal.yaml:107`
    #[doc(alias("headerImageUrl", "ヘッダーイメージURL"))]
    #[field(
        name = "headerImageUrl",
        label = "ヘッダーイメージURL",
        format = "半角英数字 最大127文字",
        type = "url"
    )]
    pub header_image_url: Option<String>,

    /// オーダー説明
    ///
    /// `文字列 最大127Byte` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/paypal.yaml:108`
    #[doc(alias("orderDescription", "オーダー説明"))]
    #[field(name = "orderDescription", label = "オーダー説明", format = "文字列 最大127Byte")]
    pub order_description: Option<String>,

    /// 配送先フラグ
    ///
    /// `半角英数字 最大1文字` · name, format, values observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/paypal.yaml:109`
    #[doc(alias("shippingFlag", "配送先フラグ"))]
    #[field(name = "shippingFlag", label = "配送先フラグ", format = "半角英数字 最大1文字")]
    pub shipping: Option<super::Shipping>,

    /// 配送先氏名
    ///
    /// Required when `shippingFlag == '1'`.
    ///
    /// `文字列 最大32Byte` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:110`
    #[doc(alias("shipName", "配送先氏名"))]
    #[field(name = "shipName", label = "配送先氏名", format = "文字列 最大32Byte")]
    pub ship_name: Option<String>,

    /// 配送先住所１
    ///
    /// Required when `shippingFlag == '1'`.
    ///
    /// `文字列 最大100Byte` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:111`
    #[doc(alias("shipStreet1", "配送先住所１"))]
    #[field(name = "shipStreet1", label = "配送先住所１", format = "文字列 最大100Byte")]
    pub ship_street1: Option<String>,

    /// 配送先住所２
    ///
    /// `文字列 最大100Byte` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/paypal.yaml:112`
    #[doc(alias("shipStreet2", "配送先住所２"))]
    #[field(name = "shipStreet2", label = "配送先住所２", format = "文字列 最大100Byte")]
    pub ship_street2: Option<String>,

    /// 配送先市区町村名
    ///
    /// Required when `shippingFlag == '1'`.
    ///
    /// `文字列 最大40Byte` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:113`
    #[doc(alias("shipCity", "配送先市区町村名"))]
    #[field(name = "shipCity", label = "配送先市区町村名", format = "文字列 最大40Byte")]
    pub ship_city: Option<String>,

    /// 配送先州名
    ///
    /// `文字列 最大40Byte` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/paypal.yaml:114`
    #[doc(alias("shipState", "配送先州名"))]
    #[field(name = "shipState", label = "配送先州名", format = "文字列 最大40Byte")]
    pub ship_state: Option<String>,

    /// 配送先国コード
    ///
    /// `半角英数字 最大2文字` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/paypal.yaml:115`
    #[doc(alias("shipCountry", "配送先国コード"))]
    #[field(name = "shipCountry", label = "配送先国コード", format = "半角英数字 最大2文字")]
    pub ship_country: Option<String>,

    /// 配送先郵便番号
    ///
    /// Required when `shippingFlag == '1'`.
    ///
    /// `半角英数字 最大20文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:116`
    #[doc(alias("shipPostalCode", "配送先郵便番号"))]
    #[field(name = "shipPostalCode", label = "配送先郵便番号", format = "半角英数字 最大20文字")]
    pub ship_postal_code: Option<String>,

    /// 配送先電話番号
    ///
    /// `半角英数字 最大20文字` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/paypal.yaml:117`
    #[doc(alias("shipPhone", "配送先電話番号"))]
    #[field(name = "shipPhone", label = "配送先電話番号", format = "半角英数字 最大20文字")]
    pub ship_phone: Option<String>,

    /// PayNowIDオブジェクト
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:118`
    #[doc(alias("payNowIdParam", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdParam", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::PayNowIdParam>,
}

fn paypal_capture_set_request_rules(
    message: &PaypalCaptureSetRequest,
    check: &mut ::denbun::private::Check<'_>,
) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.required(
        "shipName",
        rule::eq(message.shipping.as_text(), Some("1")),
        message.ship_name.as_text().is_some_and(|text| !text.is_empty()),
    );
    check.required(
        "shipStreet1",
        rule::eq(message.shipping.as_text(), Some("1")),
        message.ship_street1.as_text().is_some_and(|text| !text.is_empty()),
    );
    check.required(
        "shipCity",
        rule::eq(message.shipping.as_text(), Some("1")),
        message.ship_city.as_text().is_some_and(|text| !text.is_empty()),
    );
    check.required(
        "shipPostalCode",
        rule::eq(message.shipping.as_text(), Some("1")),
        message.ship_postal_code.as_text().is_some_and(|text| !text.is_empty()),
    );
    check.rule("取引金額は100万円以下", &["amount"], rule::le(message.amount.as_integer(), Some(1000000)));
}

impl ::denbun::Operation for PaypalCaptureSetRequest {
    type Answer = super::PaypalCaptureResponse;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "paypal_capture_set",
        label: "PayPal決済 売上請求",
        method: ::denbun::operation::Method::Post,
        path: "/{mode.prefix}paynow/v2/Capture/paypal",
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
        answer: <super::PaypalCaptureResponse as ::denbun::Message>::SCHEMA,
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
