// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! キャリア決済 スキャンコード決済
//!
//! `POST /{mode.prefix}paynow/v2/Authorize/carrier`: opens a payment; sent again: if provably not sent; unknown outcome: 取引検索; notifies with [`PushCarrier`](super::PushCarrier).
//!
//! observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:277`
//!
//! ```
//! use denbun_providers::veritrans4g;
//!
//! let request = veritrans4g::CarrierAuthorizeScanCodeRequest::builder()
//!     .order_id("order-0041")
//!     .amount(::denbun::Yen(500))
//!     .terminal_kind(veritrans4g::TerminalKind::Smartphone)
//!     .build();
//! assert!(request.validate().is_ok());
//! ```

/// キャリア決済 スキャンコード決済
///
/// `carrier_authorize_scan_code.request` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:277`
#[doc(alias("carrier_authorize_scan_code.request", "キャリア決済 スキャンコード決済"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "carrier_authorize_scan_code.request",
    label = "キャリア決済 スキャンコード決済",
    wire = "json",
    charset = "UTF-8",
    encode,
    rules = carrier_authorize_scan_code_request_rules,
    at_most_one_of(open_id, au_id)
)]
#[non_exhaustive]
pub struct CarrierAuthorizeScanCodeRequest {
    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:293`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100", chars = "-_", public)]
    pub order_id: String,

    /// サービスオプションタイプ
    ///
    /// `半角英数字` · name, format, values observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:294`
    #[doc(alias("serviceOptionType", "サービスオプションタイプ"))]
    #[field(
        name = "serviceOptionType",
        label = "サービスオプションタイプ",
        format = "半角英数字",
        fixed = "au",
        public
    )]
    pub service_option_type: ::denbun::Fixed,

    /// 決済金額
    ///
    /// 1 to 999999999999; the official form stops at 9 digits
    ///
    /// `半角数字 最大12` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:295`
    #[doc(alias("決済金額"))]
    #[field(name = "amount", label = "決済金額", format = "半角数字 最大12", json(text), public)]
    pub amount: ::denbun::Yen,

    /// 端末種別
    ///
    /// `半角数字 最大1` · name, format, values observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:296`
    #[doc(alias("terminalKind", "端末種別"))]
    #[field(name = "terminalKind", label = "端末種別", format = "半角数字 最大1")]
    pub terminal_kind: super::TerminalKind,

    /// 商品タイプ
    ///
    /// the registered value unless given
    ///
    /// `半角数字 最大1` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:297`
    #[doc(alias("itemType", "商品タイプ"))]
    #[field(name = "itemType", label = "商品タイプ", format = "半角数字 最大1")]
    pub item_type: Option<super::ItemType>,

    /// 課金種別
    ///
    /// `半角数字 最大1` · name, format, values observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:298`
    #[doc(alias("accountingType", "課金種別"))]
    #[field(name = "accountingType", label = "課金種別", format = "半角数字 最大1", fixed = "3")]
    pub accounting_type: ::denbun::Fixed,

    /// 与信同時売上フラグ
    ///
    /// the only value taken here, and false unless given
    ///
    /// `英字(boolean)` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:299`
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
    /// `半角英数字` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:300`
    #[doc(alias("itemId", "商品番号"))]
    #[field(name = "itemId", label = "商品番号", format = "半角英数字")]
    pub item_id: Option<String>,

    /// 商品情報
    ///
    /// refused at sb_ktai under a bundled contract (包括契約)
    ///
    /// `全角文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:301`
    #[doc(alias("itemInfo", "商品情報"))]
    #[field(name = "itemInfo", label = "商品情報", format = "全角文字")]
    pub item_info: Option<String>,

    /// 決済完了時URL
    ///
    /// the registered address unless given; the browser comes by GET
    ///
    /// `URL 最大256` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:302`
    #[doc(alias("successUrl", "決済完了時URL"))]
    #[field(name = "successUrl", label = "決済完了時URL", format = "URL 最大256")]
    pub success_url: Option<String>,

    /// 決済キャンセル時URL
    ///
    /// the registered address unless given; the browser comes by GET
    ///
    /// `URL 最大256` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:303`
    #[doc(alias("cancelUrl", "決済キャンセル時URL"))]
    #[field(name = "cancelUrl", label = "決済キャンセル時URL", format = "URL 最大256")]
    pub cancel_url: Option<String>,

    /// 決済エラー時URL
    ///
    /// the registered address unless given; the browser comes by GET
    ///
    /// `URL 最大256` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:304`
    #[doc(alias("errorUrl", "決済エラー時URL"))]
    #[field(name = "errorUrl", label = "決済エラー時URL", format = "URL 最大256")]
    pub error_url: Option<String>,

    /// プッシュ先URL
    ///
    /// the registered address unless given
    ///
    /// `URL 最大256` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:305`
    #[doc(alias("pushUrl", "プッシュ先URL"))]
    #[field(name = "pushUrl", label = "プッシュ先URL", format = "URL 最大256")]
    pub push_url: Option<String>,

    /// OpenID
    ///
    /// comes with the first push
    ///
    /// `半角英数字 最大256` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:306`
    #[doc(alias("openId", "OpenID"))]
    #[field(name = "openId", label = "OpenID", format = "半角英数字 最大256")]
    pub open_id: Option<String>,

    /// auIDログインフラグ
    ///
    /// true auIDログイン, false ID連携
    ///
    /// `英字(boolean)` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:307`
    #[doc(alias("loginAuId", "auIDログインフラグ"))]
    #[field(name = "loginAuId", label = "auIDログインフラグ", format = "英字(boolean)", json(text))]
    pub login_au_id: Option<bool>,

    /// au ID
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:308`
    #[doc(alias("auId", "au ID"))]
    #[field(name = "auId", label = "au ID", format = "半角英数字 最大32")]
    pub au_id: Option<String>,

    /// ID認証
    ///
    /// true ID, false the line where there is one; false unless given
    ///
    /// `英字(boolean)` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:309`
    #[doc(alias("ID認証"))]
    #[field(name = "idauth", label = "ID認証", format = "英字(boolean)", json(text))]
    pub idauth: Option<bool>,

    /// PayNowIDオブジェクト
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:310`
    #[doc(alias("payNowIdParam", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdParam", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::PayNowIdParam>,
}

fn carrier_authorize_scan_code_request_rules(
    message: &CarrierAuthorizeScanCodeRequest,
    check: &mut ::denbun::private::Check<'_>,
) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.rule("商品番号は15桁以内", &["itemId"], rule::le(rule::size(message.item_id.as_text()), Some(15)));
    check.rule(
        "商品情報は20文字以下",
        &["itemInfo"],
        rule::le(rule::size(message.item_info.as_text()), Some(20)),
    );
}

impl ::denbun::Operation for CarrierAuthorizeScanCodeRequest {
    type Answer = super::CarrierScanCodeResponse;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "carrier_authorize_scan_code",
        label: "キャリア決済 スキャンコード決済",
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
        answer: <super::CarrierScanCodeResponse as ::denbun::Message>::SCHEMA,
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

impl ::denbun::page::Relays for CarrierAuthorizeScanCodeRequest {
    fn relayed<'a>(
        &self,
        answer: &'a Self::Answer,
    ) -> Option<(&'a ::denbun::Relayed, ::denbun::Charset, ::denbun::Charset)> {
        let taken = ::denbun::Charset::Utf8;
        answer.result.response_contents.as_ref().map(|page| (page, ::denbun::Charset::Utf8, taken))
    }
}
