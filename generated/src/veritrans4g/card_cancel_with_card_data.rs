// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! 取消・返品(カード番号)
//!
//! `POST /{mode.prefix}paynow/v2/Cancel/card`: takes an effect back; sent again: if provably not sent; unknown outcome: 取引検索.
//!
//! The request carries card data, so it is there with the feature `card-data` only.
//!
//! observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:290`
//!
//! ```
//! use denbun_providers::veritrans4g;
//!
//! let request = veritrans4g::CardCancelWithCardDataRequest::builder()
//!     .order_id("dummy1503015217")
//!     .amount(::denbun::Yen(5))
//!     .card_number("4111111111111111")
//!     .card_expire("12/30")
//!     .new_return(true)
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(
//!     bytes,
//!     br#"{"orderId":"dummy1503015217","amount":"5","cardNumber":"4111111111111111","cardExpire":"12/30","withNew":"true"}"#
//! );
//! ```

/// 取消・返品(カード番号)
///
/// `card_cancel_with_card_data.request` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:290`
#[doc(alias("card_cancel_with_card_data.request", "取消・返品(カード番号)"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "card_cancel_with_card_data.request",
    label = "取消・返品(カード番号)",
    wire = "json",
    charset = "UTF-8",
    encode,
    rules = card_cancel_with_card_data_request_rules
)]
#[non_exhaustive]
pub struct CardCancelWithCardDataRequest {
    /// 取引ID
    ///
    /// the order to cancel
    ///
    /// `半角英数字 最大100文字` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/card.yaml:293`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100文字", chars = "-_", public)]
    pub order_id: String,

    /// 元取引ID
    ///
    /// when it applies is not said
    ///
    /// `半角英数字 最大100文字` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/card.yaml:293`
    #[doc(alias("originalOrderId", "元取引ID"))]
    #[field(
        name = "originalOrderId",
        label = "元取引ID",
        format = "半角英数字 最大100文字",
        chars = "-_",
        public
    )]
    pub original_order_id: Option<String>,

    /// 決済金額
    ///
    /// all of it unless given; less is a part
    ///
    /// `半角数字 最大8桁` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:294`
    #[doc(alias("決済金額"))]
    #[field(name = "amount", label = "決済金額", format = "半角数字 最大8桁", json(text), public)]
    pub amount: Option<::denbun::Yen>,

    /// カード番号
    ///
    /// up to 19 digits; hyphens blanks and periods are tolerated
    ///
    /// `半角英数字、ハイフン、ブランク、ピリオド 最大26文字` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/card.yaml:294`
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
    /// `半角数字、スラッシュ 固定5文字` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/card.yaml:294`
    #[doc(alias("cardExpire", "カード有効期限"))]
    #[field(name = "cardExpire", label = "カード有効期限", format = "半角数字、スラッシュ 固定5文字", secret)]
    pub card_expire: Option<::denbun::Secret<String>>,

    /// カード保有者名
    ///
    /// as embossed; printed without the blank that stands between names
    ///
    /// `半角英数字 2-45文字` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/card.yaml:294`
    #[doc(alias("cardholderName", "カード保有者名"))]
    #[field(name = "cardholderName", label = "カード保有者名", format = "半角英数字 2-45文字", chars = " ")]
    pub cardholder_name: Option<String>,

    /// カードオプションタイプ
    ///
    /// mpi and elio are refused
    ///
    /// `半角英数字 最大10文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:295`
    #[doc(alias("cardOptionType", "カードオプションタイプ"))]
    #[field(
        name = "cardOptionType",
        label = "カードオプションタイプ",
        format = "半角英数字 最大10文字",
        public
    )]
    pub card_option_type: Option<super::HouseOptionType>,

    /// カード接続センター
    ///
    /// the shop\'s own unless given
    ///
    /// `半角英数字 最大5文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:295`
    #[doc(alias("cardCenter", "カード接続センター"))]
    #[field(name = "cardCenter", label = "カード接続センター", format = "半角英数字 最大5文字", public)]
    pub card_center: Option<super::CardCenter>,

    /// 仕向け先コード
    ///
    /// `半角数字 固定2桁` · name, format, values observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/card.yaml:295`
    #[doc(alias("acquirerCode", "仕向け先コード"))]
    #[field(name = "acquirerCode", label = "仕向け先コード", format = "半角数字 固定2桁", public)]
    pub acquirer_code: Option<::denbun::Open<super::AcquirerCode>>,

    /// 新規フラグ
    ///
    /// a return of its own; false unless given
    ///
    /// `半角英数字 最大5文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:296`
    #[doc(alias("withNew", "新規フラグ"))]
    #[field(name = "withNew", label = "新規フラグ", format = "半角英数字 最大5文字", json(text), public)]
    pub new_return: Option<bool>,

    /// 直接返品フラグ
    ///
    /// without a sale before it; false unless given
    ///
    /// `半角英数字 最大5文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:297`
    #[doc(alias("withDirect", "直接返品フラグ"))]
    #[field(
        name = "withDirect",
        label = "直接返品フラグ",
        format = "半角英数字 最大5文字",
        json(text),
        public
    )]
    pub direct: Option<bool>,

    /// 取消日
    ///
    /// `半角数字 固定8桁 YYYYMMDD` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/card.yaml:298`
    #[doc(alias("cancelDay", "取消日"))]
    #[field(name = "cancelDay", label = "取消日", format = "半角数字 固定8桁 YYYYMMDD", public)]
    pub cancel_day: Option<::denbun::Date>,

    /// 商品コード
    ///
    /// the shop\'s own unless given
    ///
    /// `半角数字 固定7桁` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/card.yaml:298`
    #[doc(alias("itemCode", "商品コード"))]
    #[field(name = "itemCode", label = "商品コード", format = "半角数字 固定7桁", public)]
    pub item_code: Option<String>,

    /// 通貨単位
    ///
    /// an error unless withNew
    ///
    /// `英字 3桁` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:298`
    #[doc(alias("currencyUnit", "通貨単位"))]
    #[field(name = "currencyUnit", label = "通貨単位", format = "英字 3桁", public)]
    pub currency: Option<::denbun::Currency>,

    /// 売上日
    ///
    /// `半角数字 固定8桁 YYYYMMDD` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:298`
    #[doc(alias("salesDay", "売上日"))]
    #[field(name = "salesDay", label = "売上日", format = "半角数字 固定8桁 YYYYMMDD", public)]
    pub sales_day: Option<::denbun::Date>,

    /// PIN
    ///
    /// face to face
    ///
    /// name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/card.yaml:298`
    #[doc(alias("PIN"))]
    #[field(name = "pin", label = "PIN", secret)]
    pub pin: Option<::denbun::Secret<String>>,

    /// 支払タイプ
    ///
    /// face to face
    ///
    /// name, format, values observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/card.yaml:299`
    #[doc(alias("paymentType", "支払タイプ"))]
    #[field(name = "paymentType", label = "支払タイプ")]
    pub payment_type: Option<::denbun::Open<super::PaymentType>>,

    /// JIS Ⅰ第2トラック情報
    ///
    /// face to face
    ///
    /// name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/card.yaml:299`
    #[doc(alias("jis1SecondTrack", "JIS Ⅰ第2トラック情報"))]
    #[field(name = "jis1SecondTrack", label = "JIS Ⅰ第2トラック情報", secret)]
    pub jis1_second_track: Option<::denbun::Secret<String>>,

    /// JIS Ⅱトラック情報
    ///
    /// face to face
    ///
    /// name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/card.yaml:299`
    #[doc(alias("jis2Track", "JIS Ⅱトラック情報"))]
    #[field(name = "jis2Track", label = "JIS Ⅱトラック情報", secret)]
    pub jis2_track: Option<::denbun::Secret<String>>,

    /// 元取引利用フラグ
    ///
    /// false unless given
    ///
    /// `半角英数字 最大5文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:300`
    #[doc(alias("useOriginalOrder", "元取引利用フラグ"))]
    #[field(
        name = "useOriginalOrder",
        label = "元取引利用フラグ",
        format = "半角英数字 最大5文字",
        json(text)
    )]
    pub use_original_order: Option<bool>,

    /// JPO
    ///
    /// 10 lump sum (and unless given); 61C and two digits instalments; 80 revolving; 21-25 31-34 62 63 69 with detail
    ///
    /// `半角英数字 最大138文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:300`
    #[doc(alias("jpo", "JPO"))]
    #[field(name = "jpo", label = "JPO", format = "半角英数字 最大138文字", public)]
    pub payment_plan: Option<String>,

    /// 初回請求年月
    ///
    /// YYMM
    ///
    /// `半角数字 固定4文字` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/card.yaml:300`
    #[doc(alias("firstPayment", "初回請求年月"))]
    #[field(name = "firstPayment", label = "初回請求年月", format = "半角数字 固定4文字")]
    pub first_payment: Option<String>,

    /// ボーナス初回年月
    ///
    /// YYMM
    ///
    /// `半角数字 固定4文字` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/card.yaml:300`
    #[doc(alias("bonusFirstPayment", "ボーナス初回年月"))]
    #[field(name = "bonusFirstPayment", label = "ボーナス初回年月", format = "半角数字 固定4文字")]
    pub first_bonus_payment: Option<String>,

    /// 失敗時直接取引実施フラグ
    ///
    /// false unless given
    ///
    /// `半角英数字 最大5文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:301`
    #[doc(alias("withDirectOnFailure", "失敗時直接取引実施フラグ"))]
    #[field(
        name = "withDirectOnFailure",
        label = "失敗時直接取引実施フラグ",
        format = "半角英数字 最大5文字",
        json(text)
    )]
    pub direct_on_failure: Option<bool>,

    /// 決済金額（多通貨）
    ///
    /// all of it unless given
    ///
    /// `半角数字＋小数点 最大8桁` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:301`
    #[doc(alias("mcAmount", "決済金額（多通貨）"))]
    #[field(name = "mcAmount", label = "決済金額（多通貨）", format = "半角数字＋小数点 最大8桁", json(text))]
    pub foreign_amount: Option<::denbun::Number>,

    /// POSデータコード
    ///
    /// face to face
    ///
    /// `半角英数字 固定12桁` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/card.yaml:301`
    #[doc(alias("posDataCode", "POSデータコード"))]
    #[field(name = "posDataCode", label = "POSデータコード", format = "半角英数字 固定12桁")]
    pub pos_data_code: Option<String>,

    /// 端末識別番号
    ///
    /// `半角数字 固定13桁` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/card.yaml:301`
    #[doc(alias("terminalId", "端末識別番号"))]
    #[field(name = "terminalId", label = "端末識別番号", format = "半角数字 固定13桁")]
    pub terminal_id: Option<String>,

    /// チップコンディションコード
    ///
    /// `半角英数字 最大1文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:302`
    #[doc(alias("chipConditionCode", "チップコンディションコード"))]
    #[field(
        name = "chipConditionCode",
        label = "チップコンディションコード",
        format = "半角英数字 最大1文字",
        chars = " "
    )]
    pub chip_condition_code: Option<super::ChipConditionCode>,

    /// 拡張伝票情報
    ///
    /// goes on to the acquirer\'s file
    ///
    /// `半角英数字 最大25文字` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/card.yaml:302`
    #[doc(alias("exSlipInfo", "拡張伝票情報"))]
    #[field(name = "exSlipInfo", label = "拡張伝票情報", format = "半角英数字 最大25文字")]
    pub extra_slip_info: Option<String>,

    /// PayNowIDオブジェクト
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:302`
    #[doc(alias("payNowIdParam", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdParam", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::PayNowIdParamWithCardData>,
}

fn card_cancel_with_card_data_request_rules(
    message: &CardCancelWithCardDataRequest,
    check: &mut ::denbun::private::Check<'_>,
) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.rule("金額は1円以上", &["amount"], rule::ge(message.amount.as_integer(), Some(1)));
    check.rule(
        "通貨単位は新規返品のときだけ指定できる",
        &["currencyUnit", "withNew"],
        rule::or(rule::absent(message.currency.as_text()), || {
            rule::and(rule::present(message.new_return.as_bool()), || message.new_return.as_bool())
        }),
    );
    check.rule(
        "元取引の利用は新規返品のときだけ指定できる",
        &["useOriginalOrder", "withNew"],
        rule::or(rule::absent(message.use_original_order.as_bool()), || {
            rule::and(rule::present(message.new_return.as_bool()), || message.new_return.as_bool())
        }),
    );
    check.rule(
        "失敗時の直接取引は新規返品のときだけ指定できる",
        &["withDirectOnFailure", "withNew"],
        rule::or(rule::absent(message.direct_on_failure.as_bool()), || {
            rule::and(rule::present(message.new_return.as_bool()), || message.new_return.as_bool())
        }),
    );
    check.rule(
        "カード番号には有効期限が要る",
        &["cardNumber", "cardExpire"],
        rule::or(rule::absent(message.card_number.as_text()), || {
            rule::present(message.card_expire.as_text())
        }),
    );
    check.rule(
        "チップコンディションコードはjis1かjis2のときだけ",
        &["chipConditionCode", "paymentType"],
        rule::or(rule::absent(message.chip_condition_code.as_text()), || {
            rule::and(rule::present(message.payment_type.as_text()), || {
                rule::one_of(message.payment_type.as_text(), &["jis1", "jis2"])
            })
        }),
    );
}

impl ::denbun::Operation for CardCancelWithCardDataRequest {
    type Answer = super::CardCancelResponse;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "card_cancel_with_card_data",
        label: "取消・返品(カード番号)",
        method: ::denbun::operation::Method::Post,
        path: "/{mode.prefix}paynow/v2/Cancel/card",
        hosts: super::HOSTS,
        auth: &[],
        packing: &::denbun::operation::Packing {
            modes: super::MODES,
            envelope: Some(super::ENVELOPE),
            signed: &[],
        },
        effect: ::denbun::operation::Effect::Compensating,
        retry: ::denbun::operation::Retry::IfNotExecuted,
        idempotency: None,
        resolve: Some(::denbun::operation::Resolve::Operation("search")),
        resolve_declined: false,
        errors: super::ERRORS,
        failure: None,
        answer_headers: None,
        request: <Self as ::denbun::Message>::SCHEMA,
        answer: <super::CardCancelResponse as ::denbun::Message>::SCHEMA,
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
    }

    fn error_code(answer: &Self::Answer) -> Option<::std::borrow::Cow<'_, str>> {
        ::denbun::Value::as_text(&answer.result.result_code)
            .map(::std::borrow::Cow::Borrowed)
            .and_then(|codes| ::denbun::operation::strongest(super::ERRORS, codes, 4))
    }
}
