// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! コンビニ決済 申込
//!
//! success says that the application was accepted (受付); that it was paid, push_cvs says
//!
//! `POST /{mode.prefix}paynow/v2/Authorize/cvs`: opens a payment; sent again: if provably not sent; unknown outcome: 取引検索; notifies with [`PushCvs`](super::PushCvs).
//!
//! observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:6`
//!
//! ```
//! use denbun_providers::veritrans4g;
//!
//! let request = veritrans4g::CvsAuthorizeRequest::builder()
//!     .chain(veritrans4g::Chain::Sej)
//!     .order_id("order-0001")
//!     .amount(::denbun::Yen(5))
//!     .name1("顧客姓")
//!     .name2("顧客名")
//!     .tel_no("05-1234-5678")
//!     .pay_limit("2026/12/02")
//!     .build();
//! assert!(request.validate().is_ok());
//! ```

/// コンビニ決済 申込
///
/// `cvs_authorize.request` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:6`
#[doc(alias("cvs_authorize.request", "コンビニ決済 申込"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "cvs_authorize.request",
    label = "コンビニ決済 申込",
    wire = "json",
    charset = "UTF-8",
    encode,
    rules = cvs_authorize_request_rules
)]
#[non_exhaustive]
pub struct CvsAuthorizeRequest {
    /// 決済サービスオプション
    ///
    /// `半角英数字 最大10文字` · name, format, values observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/cvs.yaml:20`
    #[doc(alias("serviceOptionType", "決済サービスオプション"))]
    #[field(
        name = "serviceOptionType",
        label = "決済サービスオプション",
        format = "半角英数字 最大10文字",
        public
    )]
    pub chain: super::Chain,

    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100文字` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/cvs.yaml:21`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100文字", chars = "-._", public)]
    pub order_id: String,

    /// 金額
    ///
    /// the provider\'s own plugin stops at 299999 yen
    ///
    /// `半角数字 最大6桁` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/cvs.yaml:22`
    #[doc(alias("金額"))]
    #[field(name = "amount", label = "金額", format = "半角数字 最大6桁", json(text), public)]
    pub amount: ::denbun::Yen,

    /// 氏名１
    ///
    /// `全角 最大10文字` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/cvs.yaml:23`
    #[doc(alias("氏名１"))]
    #[field(name = "name1", label = "氏名１", format = "全角 最大10文字")]
    pub name1: String,

    /// 氏名２
    ///
    /// `全角 最大10文字` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/cvs.yaml:24`
    #[doc(alias("氏名２"))]
    #[field(name = "name2", label = "氏名２", format = "全角 最大10文字")]
    pub name2: String,

    /// カナ
    ///
    /// `全角カタカナ 最大15文字` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/cvs.yaml:25`
    #[doc(alias("カナ"))]
    #[field(name = "kana", label = "カナ", format = "全角カタカナ 最大15文字")]
    pub kana: Option<String>,

    /// 電話番号
    ///
    /// a dummy payment succeeds when it begins with 05 to 09
    ///
    /// `半角数字、ハイフン 最大13桁` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/cvs.yaml:26`
    #[doc(alias("telNo", "電話番号"))]
    #[field(name = "telNo", label = "電話番号", format = "半角数字、ハイフン 最大13桁")]
    pub tel_no: String,

    /// 支払期限
    ///
    /// today to 60 days ahead; printed as yyyy/mm/dd and taken as YYYYMMDD by the official form too
    ///
    /// `半角数字と/ 最大10` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/cvs.yaml:27`
    #[doc(alias("payLimit", "支払期限"))]
    #[field(name = "payLimit", label = "支払期限", format = "半角数字と/ 最大10")]
    pub pay_limit: String,

    /// メールアドレス
    ///
    /// deprecated; at Lawson an address of the shop will do
    ///
    /// `半角英数字 最大50文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:28`
    #[doc(alias("mailAddr", "メールアドレス"))]
    #[field(name = "mailAddr", label = "メールアドレス", format = "半角英数字 最大50文字", type = "email")]
    pub mail_addr: Option<String>,

    /// 支払区分
    ///
    /// `半角数字 固定1桁` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:29`
    #[doc(alias("paymentType", "支払区分"))]
    #[field(name = "paymentType", label = "支払区分", format = "半角数字 固定1桁", fixed = "0")]
    pub payment_type: ::denbun::Fixed,

    /// 備考１
    ///
    /// `文字列 最大50バイト` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:30`
    #[doc(alias("備考１"))]
    #[field(name = "free1", label = "備考１", format = "文字列 半角50文字全角25文字")]
    pub free1: Option<String>,

    /// 備考２
    ///
    /// `文字列 最大38バイト` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:31`
    #[doc(alias("備考２"))]
    #[field(name = "free2", label = "備考２", format = "文字列 半角38文字全角19文字")]
    pub free2: Option<String>,

    /// プッシュURL
    ///
    /// the registered address unless given
    ///
    /// `URL 最大256` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:32`
    #[doc(alias("pushUrl", "プッシュURL"))]
    #[field(name = "pushUrl", label = "プッシュURL", format = "URL 最大256")]
    pub push_url: Option<String>,

    /// 支払期限時分
    ///
    /// HH:mm; the official form takes HHmm too
    ///
    /// `半角 最大5` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/cvs.yaml:33`
    #[doc(alias("payLimitHhmm", "支払期限時分"))]
    #[field(name = "payLimitHhmm", label = "支払期限時分", format = "半角 最大5")]
    pub pay_limit_hhmm: Option<String>,

    /// PayNowIDオブジェクト
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:34`
    #[doc(alias("payNowIdParam", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdParam", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::PayNowIdParam>,
}

fn cvs_authorize_request_rules(message: &CvsAuthorizeRequest, check: &mut ::denbun::private::Check<'_>) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.rule(
        "メールアドレスはローソンとファミリーマートだけに指定できる",
        &["mailAddr", "serviceOptionType"],
        rule::or(rule::absent(message.mail_addr.as_text()), || {
            rule::one_of(message.chain.as_text(), &["lawson", "econ", "famima"])
        }),
    );
    check.rule(
        "備考１はセブン-イレブンでは使用できない",
        &["free1", "serviceOptionType"],
        rule::or(rule::absent(message.free1.as_text()), || rule::ne(message.chain.as_text(), Some("sej"))),
    );
    check.rule(
        "ファミリーマートの備考１は38バイト以内",
        &["free1", "serviceOptionType"],
        rule::or(rule::ne(message.chain.as_text(), Some("famima")), || {
            rule::le(rule::width(message.free1.as_text()), Some(38))
        }),
    );
    check.rule(
        "その他のコンビニの備考１は32バイト以内",
        &["free1", "serviceOptionType"],
        rule::or(rule::ne(message.chain.as_text(), Some("other")), || {
            rule::le(rule::width(message.free1.as_text()), Some(32))
        }),
    );
    check.rule(
        "備考２はセブン-イレブンとローソンでは使用できない",
        &["free2", "serviceOptionType"],
        rule::or(rule::absent(message.free2.as_text()), || {
            rule::not(rule::one_of(message.chain.as_text(), &["sej", "lawson"]))
        }),
    );
    check.rule(
        "その他のコンビニの備考２は32バイト以内",
        &["free2", "serviceOptionType"],
        rule::or(rule::ne(message.chain.as_text(), Some("other")), || {
            rule::le(rule::width(message.free2.as_text()), Some(32))
        }),
    );
    check.rule(
        "ハイフンのない電話番号は11桁以内",
        &["telNo"],
        rule::or(rule::contains(message.tel_no.as_text(), Some("-")), || {
            rule::le(rule::size(message.tel_no.as_text()), Some(11))
        }),
    );
    check.rule(
        "支払期限はyyyy/mm/ddまたはYYYYMMDD",
        &["payLimit"],
        rule::or(rule::eq(rule::size(message.pay_limit.as_text()), Some(8)), || {
            rule::eq(rule::size(message.pay_limit.as_text()), Some(10))
        }),
    );
    check.rule(
        "支払期限時分はHH:mmまたはHHmm",
        &["payLimitHhmm"],
        rule::or(rule::eq(rule::size(message.pay_limit_hhmm.as_text()), Some(4)), || {
            rule::eq(rule::size(message.pay_limit_hhmm.as_text()), Some(5))
        }),
    );
}

impl ::denbun::Operation for CvsAuthorizeRequest {
    type Answer = super::CvsAuthorizeResponse;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "cvs_authorize",
        label: "コンビニ決済 申込",
        method: ::denbun::operation::Method::Post,
        path: "/{mode.prefix}paynow/v2/Authorize/cvs",
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
        answer: <super::CvsAuthorizeResponse as ::denbun::Message>::SCHEMA,
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
