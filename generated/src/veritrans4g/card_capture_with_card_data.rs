// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! 売上(カード番号)
//!
//! `POST /{mode.prefix}paynow/v2/Capture/card`: moves money of a payment; sent again: if provably not sent; unknown outcome: 取引検索.
//!
//! The request carries card data, so it is there with the feature `card-data` only.
//!
//! observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:251`
//!
//! ```
//! use denbun_providers::veritrans4g;
//!
//! let request = veritrans4g::CardCaptureWithCardDataRequest::builder()
//!     .order_id("order-4")
//!     .amount(::denbun::Yen(5))
//!     .card_number("4111111111111111")
//!     .card_expire("12/30")
//!     .direct(true)
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(
//!     bytes,
//!     br#"{"orderId":"order-4","amount":"5","cardNumber":"4111111111111111","cardExpire":"12/30","withDirect":"true"}"#
//! );
//! ```

/// 売上(カード番号)
///
/// `card_capture_with_card_data.request` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:251`
#[doc(alias("card_capture_with_card_data.request", "売上(カード番号)"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "card_capture_with_card_data.request",
    label = "売上(カード番号)",
    wire = "json",
    charset = "UTF-8",
    encode,
    rules = card_capture_with_card_data_request_rules
)]
#[non_exhaustive]
pub struct CardCaptureWithCardDataRequest {
    /// 取引ID
    ///
    /// the authorized order
    ///
    /// `半角英数字 最大100文字` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/card.yaml:254`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100文字", chars = "-_", public)]
    pub order_id: String,

    /// 決済金額
    ///
    /// `半角数字 最大8桁` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/card.yaml:254`
    #[doc(alias("決済金額"))]
    #[field(name = "amount", label = "決済金額", format = "半角数字 最大8桁", json(text), public)]
    pub amount: ::denbun::Yen,

    /// カード番号
    ///
    /// not for cards of 3-D Secure or eLIO
    ///
    /// `半角英数字、ハイフン、ブランク、ピリオド 最大26文字` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/card.yaml:254`
    #[doc(alias("cardNumber", "カード番号"))]
    #[field(
        name = "cardNumber",
        label = "カード番号",
        format = "半角英数字、ハイフン、ブランク、ピリオド 最大26文字",
        secret
    )]
    pub card_number: Option<::denbun::Secret<String>>,

    /// カード有効期限
    ///
    /// MM/YY
    ///
    /// `半角数字、スラッシュ 固定5文字` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/card.yaml:255`
    #[doc(alias("cardExpire", "カード有効期限"))]
    #[field(name = "cardExpire", label = "カード有効期限", format = "半角数字、スラッシュ 固定5文字", secret)]
    pub card_expire: Option<::denbun::Secret<String>>,

    /// カード保有者名
    ///
    /// as embossed; printed without the blank that stands between names
    ///
    /// `半角英数字 2-45文字` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/card.yaml:255`
    #[doc(alias("cardholderName", "カード保有者名"))]
    #[field(name = "cardholderName", label = "カード保有者名", format = "半角英数字 2-45文字", chars = " ")]
    pub cardholder_name: Option<String>,

    /// カードオプションタイプ
    ///
    /// mpi and elio are refused
    ///
    /// `半角英数字 最大10文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:255`
    #[doc(alias("cardOptionType", "カードオプションタイプ"))]
    #[field(
        name = "cardOptionType",
        label = "カードオプションタイプ",
        format = "半角英数字 最大10文字",
        public
    )]
    pub card_option_type: Option<super::HouseOptionType>,

    /// 仕向け先コード
    ///
    /// `半角数字 固定2桁` · name, format, values observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/card.yaml:255`
    #[doc(alias("acquirerCode", "仕向け先コード"))]
    #[field(name = "acquirerCode", label = "仕向け先コード", format = "半角数字 固定2桁", public)]
    pub acquirer_code: Option<::denbun::Open<super::AcquirerCode>>,

    /// 売上日
    ///
    /// `半角数字 固定8桁 YYYYMMDD` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:255`
    #[doc(alias("salesDay", "売上日"))]
    #[field(name = "salesDay", label = "売上日", format = "半角数字 固定8桁 YYYYMMDD", public)]
    pub sales_day: Option<::denbun::Date>,

    /// 商品コード
    ///
    /// the shop\'s own unless given
    ///
    /// `半角数字 最大7桁` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:255`
    #[doc(alias("itemCode", "商品コード"))]
    #[field(name = "itemCode", label = "商品コード", format = "半角数字 最大7桁", public)]
    pub item_code: Option<String>,

    /// 直接売上フラグ
    ///
    /// a sale without an authorization before it; false unless given
    ///
    /// `半角英数字 最大5文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:256`
    #[doc(alias("withDirect", "直接売上フラグ"))]
    #[field(
        name = "withDirect",
        label = "直接売上フラグ",
        format = "半角英数字 最大5文字",
        json(text),
        public
    )]
    pub direct: Option<bool>,

    /// 承認番号
    ///
    /// `半角数字 最大7桁` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/card.yaml:257`
    #[doc(alias("authCode", "承認番号"))]
    #[field(name = "authCode", label = "承認番号", format = "半角数字 最大7桁")]
    pub auth_code: Option<String>,

    /// 決済通貨単位
    ///
    /// an error unless withDirect
    ///
    /// `英字 3桁` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:257`
    #[doc(alias("currencyUnit", "決済通貨単位"))]
    #[field(name = "currencyUnit", label = "決済通貨単位", format = "英字 3桁", public)]
    pub currency: Option<::denbun::Currency>,

    /// JPO
    ///
    /// 10 lump sum (and unless given); 61C and two digits instalments; 80 revolving; 21-25 31-34 62 63 69 with detail
    ///
    /// `半角英数字 最大138文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:257`
    #[doc(alias("jpo", "JPO"))]
    #[field(name = "jpo", label = "JPO", format = "半角英数字 最大138文字", public)]
    pub payment_plan: Option<String>,

    /// 初回請求年月
    ///
    /// YYMM
    ///
    /// `半角数字 固定4文字` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/card.yaml:257`
    #[doc(alias("firstPayment", "初回請求年月"))]
    #[field(name = "firstPayment", label = "初回請求年月", format = "半角数字 固定4文字")]
    pub first_payment: Option<String>,

    /// ボーナス初回年月
    ///
    /// YYMM
    ///
    /// `半角数字 固定4文字` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/card.yaml:257`
    #[doc(alias("bonusFirstPayment", "ボーナス初回年月"))]
    #[field(name = "bonusFirstPayment", label = "ボーナス初回年月", format = "半角数字 固定4文字")]
    pub first_bonus_payment: Option<String>,

    /// 決済金額（多通貨）
    ///
    /// `半角数字＋小数点 最大8桁` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/card.yaml:257`
    #[doc(alias("mcAmount", "決済金額（多通貨）"))]
    #[field(name = "mcAmount", label = "決済金額（多通貨）", format = "半角数字＋小数点 最大8桁", json(text))]
    pub foreign_amount: Option<::denbun::Number>,

    /// 端末識別番号
    ///
    /// `半角数字 固定13桁` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/card.yaml:258`
    #[doc(alias("terminalId", "端末識別番号"))]
    #[field(name = "terminalId", label = "端末識別番号", format = "半角数字 固定13桁")]
    pub terminal_id: Option<String>,

    /// 拡張伝票情報
    ///
    /// goes on to the acquirer\'s file
    ///
    /// `半角英数字 最大25文字` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/card.yaml:258`
    #[doc(alias("exSlipInfo", "拡張伝票情報"))]
    #[field(name = "exSlipInfo", label = "拡張伝票情報", format = "半角英数字 最大25文字")]
    pub extra_slip_info: Option<String>,

    /// PayNowIDオブジェクト
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:258`
    #[doc(alias("payNowIdParam", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdParam", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::PayNowIdParamWithCardData>,
}

fn card_capture_with_card_data_request_rules(
    message: &CardCaptureWithCardDataRequest,
    check: &mut ::denbun::private::Check<'_>,
) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.rule("金額は1円以上", &["amount"], rule::ge(message.amount.as_integer(), Some(1)));
    check.rule(
        "通貨単位は直接売上のときだけ指定できる",
        &["currencyUnit", "withDirect"],
        rule::or(rule::absent(message.currency.as_text()), || {
            rule::and(rule::present(message.direct.as_bool()), || message.direct.as_bool())
        }),
    );
    check.rule(
        "カード番号には有効期限が要る",
        &["cardNumber", "cardExpire"],
        rule::or(rule::absent(message.card_number.as_text()), || {
            rule::present(message.card_expire.as_text())
        }),
    );
}

impl ::denbun::Operation for CardCaptureWithCardDataRequest {
    type Answer = super::CardCaptureResponse;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "card_capture_with_card_data",
        label: "売上(カード番号)",
        method: ::denbun::operation::Method::Post,
        path: "/{mode.prefix}paynow/v2/Capture/card",
        hosts: super::HOSTS,
        auth: &[],
        packing: &::denbun::operation::Packing {
            modes: super::MODES,
            envelope: Some(super::ENVELOPE),
            signed: &[],
        },
        effect: ::denbun::operation::Effect::MoveMoney,
        retry: ::denbun::operation::Retry::IfNotExecuted,
        idempotency: None,
        resolve: Some(::denbun::operation::Resolve::Operation("search")),
        resolve_declined: false,
        errors: super::ERRORS,
        failure: None,
        answer_headers: None,
        request: <Self as ::denbun::Message>::SCHEMA,
        answer: <super::CardCaptureResponse as ::denbun::Message>::SCHEMA,
    };

    fn verdict(answer: &Self::Answer, _status: u16) -> ::denbun::Verdict {
        use ::denbun::Value as _;
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(
            rule::eq(answer.result.status.as_text(), Some("success")),
            rule::eq(answer.result.status.as_text(), Some("failure")),
        )
    }

    fn echo(&self, answer: &Self::Answer, check: &mut ::denbun::operation::EchoCheck) {
        check.same("result.orderId", "取引ID", &self.order_id, &answer.result.order_id);
        check.same("result.reqAmount", "要求取引金額", &self.amount, &answer.result.sent_amount);
    }

    fn error_code(answer: &Self::Answer) -> Option<::std::borrow::Cow<'_, str>> {
        ::denbun::Value::as_text(&answer.result.result_code)
            .map(::std::borrow::Cow::Borrowed)
            .and_then(|codes| ::denbun::operation::strongest(super::ERRORS, codes, 4))
    }
}
