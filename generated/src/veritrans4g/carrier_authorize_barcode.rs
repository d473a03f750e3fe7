// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! キャリア決済 バーコード決済
//!
//! `POST /{mode.prefix}paynow/v2/Authorize/carrier`: opens a payment; sent again: if provably not sent; unknown outcome: 取引検索; notifies with [`PushCarrier`](super::PushCarrier).
//!
//! observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:222`
//!
//! ```
//! use denbun_providers::veritrans4g;
//!
//! let request = veritrans4g::CarrierAuthorizeBarcodeRequest::builder()
//!     .order_id("order-0031")
//!     .carrier(veritrans4g::Carrier::Au)
//!     .amount(::denbun::Yen(500))
//!     .terminal_kind(veritrans4g::TerminalKind::Smartphone)
//!     .billing_token("a1b2c3")
//!     .store_id("12345678")
//!     .term_id("T1")
//!     .receipt_no("R1")
//!     .build();
//! assert!(request.validate().is_ok());
//! ```

/// キャリア決済 バーコード決済
///
/// `carrier_authorize_barcode.request` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:222`
#[doc(alias("carrier_authorize_barcode.request", "キャリア決済 バーコード決済"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "carrier_authorize_barcode.request",
    label = "キャリア決済 バーコード決済",
    wire = "json",
    charset = "UTF-8",
    encode,
    rules = carrier_authorize_barcode_request_rules,
    at_most_one_of(open_id, au_id)
)]
#[non_exhaustive]
pub struct CarrierAuthorizeBarcodeRequest {
    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:237`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100", chars = "-_", public)]
    pub order_id: String,

    /// サービスオプションタイプ
    ///
    /// `半角英数字` · name, format, values observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:238`
    #[doc(alias("serviceOptionType", "サービスオプションタイプ"))]
    #[field(
        name = "serviceOptionType",
        label = "サービスオプションタイプ",
        format = "半角英数字",
        chars = "_",
        public
    )]
    pub carrier: super::Carrier,

    /// 決済金額
    ///
    /// 1 to 999999999999; the official form stops at 9 digits
    ///
    /// `半角数字 最大12` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:239`
    #[doc(alias("決済金額"))]
    #[field(name = "amount", label = "決済金額", format = "半角数字 最大12", json(text), public)]
    pub amount: ::denbun::Yen,

    /// 端末種別
    ///
    /// `半角数字 最大1` · name, format, values observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:240`
    #[doc(alias("terminalKind", "端末種別"))]
    #[field(name = "terminalKind", label = "端末種別", format = "半角数字 最大1")]
    pub terminal_kind: super::TerminalKind,

    /// 商品タイプ
    ///
    /// the registered value unless given
    ///
    /// `半角数字 最大1` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:241`
    #[doc(alias("itemType", "商品タイプ"))]
    #[field(name = "itemType", label = "商品タイプ", format = "半角数字 最大1")]
    pub item_type: Option<super::ItemType>,

    /// 課金種別
    ///
    /// `半角数字 最大1` · name, format, values observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:242`
    #[doc(alias("accountingType", "課金種別"))]
    #[field(name = "accountingType", label = "課金種別", format = "半角数字 最大1", fixed = "2")]
    pub accounting_type: ::denbun::Fixed,

    /// 与信同時売上フラグ
    ///
    /// the only value taken here, and false unless given
    ///
    /// `英字(boolean)` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:243`
    #[doc(alias("withCapture", "与信同時売上フラグ"))]
    #[field(
        name = "withCapture",
        label = "与信同時売上フラグ",
        format = "英字(boolean)",
        fixed = "true",
        public
    )]
    pub with_capture: ::denbun::Fixed,

    /// 商品番号
    ///
    /// `半角英数字` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:244`
    #[doc(alias("itemId", "商品番号"))]
    #[field(name = "itemId", label = "商品番号", format = "半角英数字")]
    pub item_id: Option<String>,

    /// 商品情報
    ///
    /// refused at sb_ktai under a bundled contract (包括契約)
    ///
    /// `全角文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:245`
    #[doc(alias("itemInfo", "商品情報"))]
    #[field(name = "itemInfo", label = "商品情報", format = "全角文字")]
    pub item_info: Option<String>,

    /// 決済完了時URL
    ///
    /// the registered address unless given; the browser comes by GET
    ///
    /// `URL 最大256` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:246`
    #[doc(alias("successUrl", "決済完了時URL"))]
    #[field(name = "successUrl", label = "決済完了時URL", format = "URL 最大256")]
    pub success_url: Option<String>,

    /// 決済キャンセル時URL
    ///
    /// the registered address unless given; the browser comes by GET
    ///
    /// `URL 最大256` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:247`
    #[doc(alias("cancelUrl", "決済キャンセル時URL"))]
    #[field(name = "cancelUrl", label = "決済キャンセル時URL", format = "URL 最大256")]
    pub cancel_url: Option<String>,

    /// 決済エラー時URL
    ///
    /// the registered address unless given; the browser comes by GET
    ///
    /// `URL 最大256` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:248`
    #[doc(alias("errorUrl", "決済エラー時URL"))]
    #[field(name = "errorUrl", label = "決済エラー時URL", format = "URL 最大256")]
    pub error_url: Option<String>,

    /// プッシュ先URL
    ///
    /// the registered address unless given
    ///
    /// `URL 最大256` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:249`
    #[doc(alias("pushUrl", "プッシュ先URL"))]
    #[field(name = "pushUrl", label = "プッシュ先URL", format = "URL 最大256")]
    pub push_url: Option<String>,

    /// OpenID
    ///
    /// comes with the first push
    ///
    /// `半角英数字 最大256` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:250`
    #[doc(alias("openId", "OpenID"))]
    #[field(name = "openId", label = "OpenID", format = "半角英数字 最大256")]
    pub open_id: Option<String>,

    /// auIDログインフラグ
    ///
    /// true auIDログイン, false ID連携
    ///
    /// `英字(boolean)` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:251`
    #[doc(alias("loginAuId", "auIDログインフラグ"))]
    #[field(name = "loginAuId", label = "auIDログインフラグ", format = "英字(boolean)", json(text))]
    pub login_au_id: Option<bool>,

    /// au ID
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:252`
    #[doc(alias("auId", "au ID"))]
    #[field(name = "auId", label = "au ID", format = "半角英数字 最大32")]
    pub au_id: Option<String>,

    /// 課金トークン
    ///
    /// read from the payer\'s app
    ///
    /// `半角英数字 最大255` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:253`
    #[doc(alias("billingToken", "課金トークン"))]
    #[field(name = "billingToken", label = "課金トークン", format = "半角英数字 最大255")]
    pub billing_token: Option<String>,

    /// ID認証
    ///
    /// true ID, false the line where there is one; false unless given
    ///
    /// `英字(boolean)` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:254`
    #[doc(alias("ID認証"))]
    #[field(name = "idauth", label = "ID認証", format = "英字(boolean)", json(text))]
    pub idauth: Option<bool>,

    /// 店舗ID
    ///
    /// the registered value unless given; 8 digits at au
    ///
    /// `半角英数字 最大20` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:255`
    #[doc(alias("storeId", "店舗ID"))]
    #[field(name = "storeId", label = "店舗ID", format = "半角英数字 最大20")]
    pub store_id: Option<String>,

    /// 端末管理番号
    ///
    /// `半角英数字 最大128` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:256`
    #[doc(alias("termId", "端末管理番号"))]
    #[field(name = "termId", label = "端末管理番号", format = "半角英数字 最大128")]
    pub term_id: Option<String>,

    /// レシート番号
    ///
    /// the shop\'s own number
    ///
    /// `半角英数字 最大128` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:257`
    #[doc(alias("receiptNo", "レシート番号"))]
    #[field(name = "receiptNo", label = "レシート番号", format = "半角英数字 最大128")]
    pub receipt_no: Option<String>,

    /// PayNowIDオブジェクト
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:258`
    #[doc(alias("payNowIdParam", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdParam", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::PayNowIdParam>,
}

fn carrier_authorize_barcode_request_rules(
    message: &CarrierAuthorizeBarcodeRequest,
    check: &mut ::denbun::private::Check<'_>,
) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.rule(
        "ドコモケータイ払い・auかんたん決済だけで使える",
        &["serviceOptionType"],
        rule::one_of(message.carrier.as_text(), &["docomo", "au"]),
    );
    check.rule(
        "ドコモケータイ払いはPCでは使えない",
        &["terminalKind", "serviceOptionType"],
        rule::or(rule::ne(message.terminal_kind.as_text(), Some("0")), || {
            rule::ne(message.carrier.as_text(), Some("docomo"))
        }),
    );
    check.rule("商品番号は15桁以内", &["itemId"], rule::le(rule::size(message.item_id.as_text()), Some(15)));
    check.rule(
        "auかんたん決済のバーコードに商品情報は指定できない",
        &["itemInfo", "serviceOptionType"],
        rule::or(rule::absent(message.item_info.as_text()), || {
            rule::ne(message.carrier.as_text(), Some("au"))
        }),
    );
    check.rule(
        "商品情報は20文字以下",
        &["itemInfo"],
        rule::le(rule::size(message.item_info.as_text()), Some(20)),
    );
    check.rule(
        "auかんたん決済の店舗IDは8桁以内",
        &["storeId", "serviceOptionType"],
        rule::or(rule::ne(message.carrier.as_text(), Some("au")), || {
            rule::le(rule::size(message.store_id.as_text()), Some(8))
        }),
    );
    check.rule(
        "auIDログインフラグはauかんたん決済だけに指定できる",
        &["loginAuId", "serviceOptionType"],
        rule::or(rule::absent(message.login_au_id.as_bool()), || {
            rule::eq(message.carrier.as_text(), Some("au"))
        }),
    );
    check.rule(
        "au IDはauかんたん決済だけに指定できる",
        &["auId", "serviceOptionType"],
        rule::or(rule::absent(message.au_id.as_text()), || rule::eq(message.carrier.as_text(), Some("au"))),
    );
    check.rule(
        "端末管理番号はauかんたん決済だけに指定できる",
        &["termId", "serviceOptionType"],
        rule::or(rule::absent(message.term_id.as_text()), || rule::eq(message.carrier.as_text(), Some("au"))),
    );
    check.rule(
        "レシート番号はauかんたん決済だけに指定できる",
        &["receiptNo", "serviceOptionType"],
        rule::or(rule::absent(message.receipt_no.as_text()), || {
            rule::eq(message.carrier.as_text(), Some("au"))
        }),
    );
}

impl ::denbun::Operation for CarrierAuthorizeBarcodeRequest {
    type Answer = super::CarrierBarcodeResponse;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "carrier_authorize_barcode",
        label: "キャリア決済 バーコード決済",
        method: ::denbun::operation::Method::Post,
        path: "/{mode.prefix}paynow/v2/Authorize/carrier",
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
        answer: <super::CarrierBarcodeResponse as ::denbun::Message>::SCHEMA,
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
