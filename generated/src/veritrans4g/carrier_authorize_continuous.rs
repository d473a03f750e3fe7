// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! キャリア決済 決済申込(継続)
//!
//! each month is charged by the provider and told by push_carrier
//!
//! `POST /{mode.prefix}paynow/v2/Authorize/carrier`: opens a payment; sent again: if provably not sent; unknown outcome: 取引検索; notifies with [`PushCarrier`](super::PushCarrier).
//!
//! documented: システムフロー · `specs/veritrans4g/carrier.yaml:89`
//!
//! ```
//! use denbun_providers::veritrans4g;
//!
//! let request = veritrans4g::CarrierAuthorizeContinuousRequest::builder()
//!     .order_id("order-0011")
//!     .carrier(veritrans4g::Carrier::Docomo)
//!     .amount(::denbun::Yen(500))
//!     .terminal_kind(veritrans4g::TerminalKind::Smartphone)
//!     .first_charge_on(::denbun::Date::constant(2026, 12, 1))
//!     .mp_day("01")
//!     .build();
//! assert!(request.validate().is_ok());
//! ```

/// キャリア決済 決済申込(継続)
///
/// `carrier_authorize_continuous.request` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:89`
#[doc(alias("carrier_authorize_continuous.request", "キャリア決済 決済申込(継続)"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "carrier_authorize_continuous.request",
    label = "キャリア決済 決済申込(継続)",
    wire = "json",
    charset = "UTF-8",
    encode,
    rules = carrier_authorize_continuous_request_rules,
    at_most_one_of(open_id, au_id)
)]
#[non_exhaustive]
pub struct CarrierAuthorizeContinuousRequest {
    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:107`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100", chars = "-_", public)]
    pub order_id: String,

    /// サービスオプションタイプ
    ///
    /// `半角英数字` · name, format, values observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:108`
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
    /// `半角数字 最大12` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:109`
    #[doc(alias("決済金額"))]
    #[field(name = "amount", label = "決済金額", format = "半角数字 最大12", json(text), public)]
    pub amount: ::denbun::Yen,

    /// 端末種別
    ///
    /// `半角数字 最大1` · name, format, values observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:110`
    #[doc(alias("terminalKind", "端末種別"))]
    #[field(name = "terminalKind", label = "端末種別", format = "半角数字 最大1")]
    pub terminal_kind: super::TerminalKind,

    /// 商品タイプ
    ///
    /// the registered value unless given
    ///
    /// `半角数字 最大1` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:111`
    #[doc(alias("itemType", "商品タイプ"))]
    #[field(name = "itemType", label = "商品タイプ", format = "半角数字 最大1")]
    pub item_type: Option<super::ItemType>,

    /// 課金種別
    ///
    /// `半角数字 最大1` · name, format, values observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:112`
    #[doc(alias("accountingType", "課金種別"))]
    #[field(name = "accountingType", label = "課金種別", format = "半角数字 最大1", fixed = "1")]
    pub accounting_type: ::denbun::Fixed,

    /// 与信同時売上フラグ
    ///
    /// the official sample leaves it out
    ///
    /// `英字(boolean)` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:113`
    #[doc(alias("withCapture", "与信同時売上フラグ"))]
    #[field(name = "withCapture", label = "与信同時売上フラグ", format = "英字(boolean)", json(text), public)]
    pub with_capture: Option<bool>,

    /// 本人認証（３Ｄセキュア）
    ///
    /// 1 unless given
    ///
    /// `半角数字 最大1` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:114`
    #[doc(alias("d3Flag", "本人認証（３Ｄセキュア）"))]
    #[field(name = "d3Flag", label = "本人認証（３Ｄセキュア）", format = "半角数字 最大1")]
    pub three_d_secure: Option<super::ThreeDSecure>,

    /// 初回課金年月日
    ///
    /// `YYYYMMDD 8桁` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:115`
    #[doc(alias("mpFirstDate", "初回課金年月日"))]
    #[field(name = "mpFirstDate", label = "初回課金年月日", format = "YYYYMMDD 8桁")]
    pub first_charge_on: Option<::denbun::Date>,

    /// 継続課金日
    ///
    /// 01 to 28, and 99 for the end of the month
    ///
    /// `半角数字 2` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:116`
    #[doc(alias("mpDay", "継続課金日"))]
    #[field(name = "mpDay", label = "継続課金日", format = "半角数字 2", length = exact)]
    pub mp_day: Option<String>,

    /// 商品番号
    ///
    /// `半角英数字` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:117`
    #[doc(alias("itemId", "商品番号"))]
    #[field(name = "itemId", label = "商品番号", format = "半角英数字")]
    pub item_id: Option<String>,

    /// 商品情報
    ///
    /// refused at sb_ktai under a bundled contract (包括契約)
    ///
    /// `全角文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:118`
    #[doc(alias("itemInfo", "商品情報"))]
    #[field(name = "itemInfo", label = "商品情報", format = "全角文字")]
    pub item_info: Option<String>,

    /// 決済完了時URL
    ///
    /// the registered address unless given; the browser comes by GET
    ///
    /// `URL 最大256` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:119`
    #[doc(alias("successUrl", "決済完了時URL"))]
    #[field(name = "successUrl", label = "決済完了時URL", format = "URL 最大256")]
    pub success_url: Option<String>,

    /// 決済キャンセル時URL
    ///
    /// the registered address unless given; the browser comes by GET
    ///
    /// `URL 最大256` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:120`
    #[doc(alias("cancelUrl", "決済キャンセル時URL"))]
    #[field(name = "cancelUrl", label = "決済キャンセル時URL", format = "URL 最大256")]
    pub cancel_url: Option<String>,

    /// 決済エラー時URL
    ///
    /// the registered address unless given; the browser comes by GET
    ///
    /// `URL 最大256` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:121`
    #[doc(alias("errorUrl", "決済エラー時URL"))]
    #[field(name = "errorUrl", label = "決済エラー時URL", format = "URL 最大256")]
    pub error_url: Option<String>,

    /// プッシュ先URL
    ///
    /// the registered address unless given
    ///
    /// `URL 最大256` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:122`
    #[doc(alias("pushUrl", "プッシュ先URL"))]
    #[field(name = "pushUrl", label = "プッシュ先URL", format = "URL 最大256")]
    pub push_url: Option<String>,

    /// OpenID
    ///
    /// comes with the first push
    ///
    /// `半角英数字 最大256` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:123`
    #[doc(alias("openId", "OpenID"))]
    #[field(name = "openId", label = "OpenID", format = "半角英数字 最大256")]
    pub open_id: Option<String>,

    /// フレッツエリア
    ///
    /// `半角数字 最大1` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:124`
    #[doc(alias("fletsArea", "フレッツエリア"))]
    #[field(name = "fletsArea", label = "フレッツエリア", format = "半角数字 最大1")]
    pub flets_area: Option<super::FletsArea>,

    /// auIDログインフラグ
    ///
    /// true auIDログイン, false ID連携
    ///
    /// `英字(boolean)` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:125`
    #[doc(alias("loginAuId", "auIDログインフラグ"))]
    #[field(name = "loginAuId", label = "auIDログインフラグ", format = "英字(boolean)", json(text))]
    pub login_au_id: Option<bool>,

    /// au ID
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:126`
    #[doc(alias("auId", "au ID"))]
    #[field(name = "auId", label = "au ID", format = "半角英数字 最大32")]
    pub au_id: Option<String>,

    /// ID認証
    ///
    /// true ID, false the line where there is one; false unless given
    ///
    /// `英字(boolean)` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:127`
    #[doc(alias("ID認証"))]
    #[field(name = "idauth", label = "ID認証", format = "英字(boolean)", json(text))]
    pub idauth: Option<bool>,

    /// PayNowIDオブジェクト
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:128`
    #[doc(alias("payNowIdParam", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdParam", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::PayNowIdParam>,
}

fn carrier_authorize_continuous_request_rules(
    message: &CarrierAuthorizeContinuousRequest,
    check: &mut ::denbun::private::Check<'_>,
) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    let first_charge_on_text = message.first_charge_on.map(|day| day.strftime("%Y%m%d").to_string());
    check.rule(
        "S!まとめて支払いでは使えない",
        &["serviceOptionType"],
        rule::ne(message.carrier.as_text(), Some("s_bikkuri")),
    );
    check.rule(
        "ドコモケータイ払いはPCでは使えない",
        &["terminalKind", "serviceOptionType"],
        rule::or(rule::ne(message.terminal_kind.as_text(), Some("0")), || {
            rule::ne(message.carrier.as_text(), Some("docomo"))
        }),
    );
    check.rule(
        "ソフトバンクまとめて支払いとフレッツまとめて支払いはフィーチャーフォンでは使えない",
        &["terminalKind", "serviceOptionType"],
        rule::or(rule::ne(message.terminal_kind.as_text(), Some("2")), || {
            rule::not(rule::one_of(message.carrier.as_text(), &["sb_ktai", "sb_matomete", "flets"]))
        }),
    );
    check.rule(
        "ソフトバンクまとめて支払い(A)はデジタルコンテンツだけに使える",
        &["itemType", "serviceOptionType"],
        rule::or(rule::ne(message.carrier.as_text(), Some("sb_matomete")), || {
            rule::eq(message.item_type.as_text(), Some("0"))
        }),
    );
    check.rule(
        "ソフトバンクまとめて支払い(A)は与信同時売上だけができる",
        &["withCapture", "serviceOptionType"],
        rule::or(rule::ne(message.carrier.as_text(), Some("sb_matomete")), || message.with_capture.as_bool()),
    );
    check.rule(
        "本人認証はソフトバンクまとめて支払い(B)だけに指定できる",
        &["d3Flag", "serviceOptionType"],
        rule::or(rule::absent(message.three_d_secure.as_text()), || {
            rule::eq(message.carrier.as_text(), Some("sb_ktai"))
        }),
    );
    check.rule(
        "フレッツまとめて支払いの商品番号は8桁以下",
        &["itemId", "serviceOptionType"],
        rule::or(rule::ne(message.carrier.as_text(), Some("flets")), || {
            rule::le(rule::size(message.item_id.as_text()), Some(8))
        }),
    );
    check.rule(
        "サービス識別子は18桁以内",
        &["itemId", "serviceOptionType"],
        rule::or(rule::ne(message.carrier.as_text(), Some("sb_matomete")), || {
            rule::le(rule::size(message.item_id.as_text()), Some(18))
        }),
    );
    check.rule(
        "商品番号は15桁以内",
        &["itemId", "serviceOptionType"],
        rule::or(rule::le(rule::size(message.item_id.as_text()), Some(15)), || {
            rule::one_of(message.carrier.as_text(), &["sb_matomete", "flets"])
        }),
    );
    check.rule(
        "auかんたん決済の商品情報は15文字以下",
        &["itemInfo", "serviceOptionType"],
        rule::or(rule::ne(message.carrier.as_text(), Some("au")), || {
            rule::le(rule::size(message.item_info.as_text()), Some(15))
        }),
    );
    check.rule(
        "商品情報は20文字以下",
        &["itemInfo", "serviceOptionType"],
        rule::or(rule::le(rule::size(message.item_info.as_text()), Some(20)), || {
            rule::eq(message.carrier.as_text(), Some("au"))
        }),
    );
    check.rule(
        "OpenIDはドコモケータイ払いとauかんたん決済だけに指定できる",
        &["openId", "serviceOptionType"],
        rule::or(rule::absent(message.open_id.as_text()), || {
            rule::one_of(message.carrier.as_text(), &["docomo", "au"])
        }),
    );
    check.rule(
        "フレッツエリアはフレッツまとめて支払いだけに指定できる",
        &["fletsArea", "serviceOptionType"],
        rule::or(rule::absent(message.flets_area.as_text()), || {
            rule::eq(message.carrier.as_text(), Some("flets"))
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
        "ソフトバンクまとめて支払い(A)に初回課金年月日は指定できない",
        &["mpFirstDate", "serviceOptionType"],
        rule::or(rule::absent(message.first_charge_on.is_present().then_some("")), || {
            rule::ne(message.carrier.as_text(), Some("sb_matomete"))
        }),
    );
    check.rule(
        "ソフトバンクまとめて支払い(A)に継続課金日は指定できない",
        &["mpDay", "serviceOptionType"],
        rule::or(rule::absent(message.mp_day.as_text()), || {
            rule::ne(message.carrier.as_text(), Some("sb_matomete"))
        }),
    );
    check.rule(
        "フレッツまとめて支払いの初回課金日は25日以下",
        &["mpFirstDate", "serviceOptionType"],
        rule::or(
            rule::not(rule::any([
                rule::ends_with(first_charge_on_text.as_deref(), Some("26")),
                rule::ends_with(first_charge_on_text.as_deref(), Some("27")),
                rule::ends_with(first_charge_on_text.as_deref(), Some("28")),
                rule::ends_with(first_charge_on_text.as_deref(), Some("29")),
                rule::ends_with(first_charge_on_text.as_deref(), Some("30")),
                rule::ends_with(first_charge_on_text.as_deref(), Some("31")),
            ])),
            || rule::ne(message.carrier.as_text(), Some("flets")),
        ),
    );
    check.rule(
        "継続課金日は01から28、月末は99",
        &["mpDay"],
        rule::or(rule::eq(message.mp_day.as_text(), Some("99")), || {
            rule::and(rule::ge(rule::int(message.mp_day.as_text()), Some(1)), || {
                rule::le(rule::int(message.mp_day.as_text()), Some(28))
            })
        }),
    );
    check.rule(
        "フレッツまとめて支払いの継続課金日は25日以下",
        &["mpDay", "serviceOptionType"],
        rule::or(rule::ne(message.carrier.as_text(), Some("flets")), || {
            rule::le(rule::int(message.mp_day.as_text()), Some(25))
        }),
    );
}

impl ::denbun::Operation for CarrierAuthorizeContinuousRequest {
    type Answer = super::CarrierAuthorizeResponse;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "carrier_authorize_continuous",
        label: "キャリア決済 決済申込(継続)",
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
        answer: <super::CarrierAuthorizeResponse as ::denbun::Message>::SCHEMA,
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

impl ::denbun::page::Relays for CarrierAuthorizeContinuousRequest {
    fn relayed<'a>(
        &self,
        answer: &'a Self::Answer,
    ) -> Option<(&'a ::denbun::Relayed, ::denbun::Charset, ::denbun::Charset)> {
        let taken = {
            use ::denbun::Value as _;
            use ::denbun::private::rule;

            if rule::one_of(self.carrier.as_text(), &["docomo", "sb_ktai"]) == Some(true) {
                ::denbun::Charset::ShiftJis
            } else {
                ::denbun::Charset::Utf8
            }
        };
        answer.result.response_contents.as_ref().map(|page| (page, ::denbun::Charset::Utf8, taken))
    }
}
