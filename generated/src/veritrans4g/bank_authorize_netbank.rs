// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! 銀行決済 ネットバンク決済(決済機関コード未指定) 決済申込
//!
//! the browser is sent to url by GET on the same page; the bank\'s page stands for 30 minutes after its first look
//!
//! `POST /{mode.prefix}paynow/v2/Authorize/bank`: opens a payment; sent again: if provably not sent; unknown outcome: 取引検索; notifies with [`PushBank`](super::PushBank).
//!
//! documented: システムフロー · `specs/veritrans4g/bank.yaml:49`
//!
//! ```
//! use denbun_providers::veritrans4g;
//!
//! let request = veritrans4g::BankAuthorizeNetbankRequest::builder()
//!     .netbank(veritrans4g::Netbank::Pc)
//!     .order_id("order-0002")
//!     .amount(::denbun::Yen(2100))
//!     .name1("顧客")
//!     .name2("氏名")
//!     .kana1("コキャク")
//!     .kana2("シメイ")
//!     .pay_limit(::denbun::Date::constant(2026, 12, 2))
//!     .contents("請求内容")
//!     .contents_kana("セイキュウナイヨウ")
//!     .term_url("https://shop.example.jp/thanks")
//!     .build();
//! assert!(request.validate().is_ok());
//! ```

/// 銀行決済 ネットバンク決済(決済機関コード未指定) 決済申込
///
/// `bank_authorize_netbank.request` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:49`
#[doc(alias("bank_authorize_netbank.request", "銀行決済 ネットバンク決済(決済機関コード未指定) 決済申込"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "bank_authorize_netbank.request",
    label = "銀行決済 ネットバンク決済(決済機関コード未指定) 決済申込",
    wire = "json",
    charset = "UTF-8",
    encode,
    rules = bank_authorize_netbank_request_rules
)]
#[non_exhaustive]
pub struct BankAuthorizeNetbankRequest {
    /// 決済サービスオプション
    ///
    /// `半角英数字` · name, format, values observed: 公式PHP MDK 2.0.0; required documented: インターフェース詳細 · `specs/veritrans4g/bank.yaml:66`
    #[doc(alias("serviceOptionType", "決済サービスオプション"))]
    #[field(
        name = "serviceOptionType",
        label = "決済サービスオプション",
        format = "半角英数字",
        chars = "-",
        default = "netbank-pc",
        public
    )]
    pub netbank: super::Netbank,

    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100` · name, format observed: 公式PHP MDK 2.0.0; required documented: インターフェース詳細 · `specs/veritrans4g/bank.yaml:67`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100", chars = "-_", public)]
    pub order_id: String,

    /// 決済金額
    ///
    /// 1 to 9999999999; the provider\'s own plugin stops at 2000000000
    ///
    /// `半角数字 最大10桁` · name, format observed: 公式PHP MDK 2.0.0; required documented: インターフェース詳細 · `specs/veritrans4g/bank.yaml:68`
    #[doc(alias("決済金額"))]
    #[field(name = "amount", label = "決済金額", format = "半角数字 最大10桁", json(text), public)]
    pub amount: ::denbun::Yen,

    /// 顧客名１
    ///
    /// `全角 最大10` · name, format observed: 公式PHP MDK 2.0.0; required documented: インターフェース詳細 · `specs/veritrans4g/bank.yaml:69`
    #[doc(alias("顧客名１"))]
    #[field(name = "name1", label = "顧客名１", format = "全角 最大10")]
    pub name1: String,

    /// 顧客名２
    ///
    /// `全角 最大10` · name, format observed: 公式PHP MDK 2.0.0; required documented: インターフェース詳細 · `specs/veritrans4g/bank.yaml:70`
    #[doc(alias("顧客名２"))]
    #[field(name = "name2", label = "顧客名２", format = "全角 最大10")]
    pub name2: Option<String>,

    /// 顧客名カナ１
    ///
    /// `全角英数カナ 最大10 (20バイト)` · name, format observed: 公式PHP MDK 2.0.0; required documented: インターフェース詳細 · `specs/veritrans4g/bank.yaml:71`
    #[doc(alias("顧客名カナ１"))]
    #[field(name = "kana1", label = "顧客名カナ１", format = "全角英数カナ 最大10 (20バイト)")]
    pub kana1: String,

    /// 顧客名カナ２
    ///
    /// `全角英数カナ 最大10 (20バイト)` · name, format observed: 公式PHP MDK 2.0.0; required documented: インターフェース詳細 · `specs/veritrans4g/bank.yaml:72`
    #[doc(alias("顧客名カナ２"))]
    #[field(name = "kana2", label = "顧客名カナ２", format = "全角英数カナ 最大10 (20バイト)")]
    pub kana2: Option<String>,

    /// 郵便番号１
    ///
    /// `3桁` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/bank.yaml:73`
    #[doc(alias("郵便番号１"))]
    #[field(name = "post1", label = "郵便番号１", format = "3桁")]
    pub post1: Option<String>,

    /// 郵便番号２
    ///
    /// `4桁` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/bank.yaml:74`
    #[doc(alias("郵便番号２"))]
    #[field(name = "post2", label = "郵便番号２", format = "4桁")]
    pub post2: Option<String>,

    /// 住所１
    ///
    /// `最大50バイト` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/bank.yaml:75`
    #[doc(alias("住所１"))]
    #[field(name = "address1", label = "住所１", format = "文字列 半角50文字全角25文字")]
    pub address1: Option<String>,

    /// 住所２
    ///
    /// `最大50バイト` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/bank.yaml:76`
    #[doc(alias("住所２"))]
    #[field(name = "address2", label = "住所２", format = "文字列 半角50文字全角25文字")]
    pub address2: Option<String>,

    /// 住所３
    ///
    /// `最大100バイト` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/bank.yaml:77`
    #[doc(alias("住所３"))]
    #[field(name = "address3", label = "住所３", format = "文字列 半角100文字全角50文字")]
    pub address3: Option<String>,

    /// 電話番号
    ///
    /// `9-11桁` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/bank.yaml:78`
    #[doc(alias("telNo", "電話番号"))]
    #[field(name = "telNo", label = "電話番号", format = "9-11桁")]
    pub tel_no: Option<String>,

    /// 支払期限
    ///
    /// today to 60 days ahead
    ///
    /// `YYYYMMDD 8桁` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/bank.yaml:79`
    #[doc(alias("payLimit", "支払期限"))]
    #[field(name = "payLimit", label = "支払期限", format = "YYYYMMDD 8桁")]
    pub pay_limit: ::denbun::Date,

    /// 成約日
    ///
    /// `YYYYMMDD 8桁` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/bank.yaml:80`
    #[doc(alias("agreementDate", "成約日"))]
    #[field(name = "agreementDate", label = "成約日", format = "YYYYMMDD 8桁")]
    pub agreement_date: Option<::denbun::Date>,

    /// 請求内容（漢字）
    ///
    /// `最大24バイト (12文字)` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/bank.yaml:81`
    #[doc(alias("請求内容（漢字）"))]
    #[field(name = "contents", label = "請求内容（漢字）", format = "文字列 半角24文字全角12文字")]
    pub contents: String,

    /// 請求内容（カナ）
    ///
    /// `最大48バイト (24文字)` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/bank.yaml:82`
    #[doc(alias("contentsKana", "請求内容（カナ）"))]
    #[field(name = "contentsKana", label = "請求内容（カナ）", format = "文字列 半角48文字全角24文字")]
    pub contents_kana: String,

    /// 画面言語
    ///
    /// its values are not published
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:83`
    #[doc(alias("viewLocale", "画面言語"))]
    #[field(name = "viewLocale", label = "画面言語")]
    pub view_locale: Option<String>,

    /// 決済結果戻り先URL
    ///
    /// no query may be attached; the registered Thanks page unless given
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:84`
    #[doc(alias("termUrl", "決済結果戻り先URL"))]
    #[field(name = "termUrl", label = "決済結果戻り先URL", type = "url")]
    pub term_url: Option<String>,

    /// プッシュURL
    ///
    /// the registered address unless given
    ///
    /// `URL 最大256` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:85`
    #[doc(alias("pushUrl", "プッシュURL"))]
    #[field(name = "pushUrl", label = "プッシュURL", format = "URL 最大256")]
    pub push_url: Option<String>,

    /// プッシュパラメータ追加フラグ
    ///
    /// the registered value unless given; which parameters are added is not published. Spelled so
    ///
    /// `半角数字 最大1` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:86`
    #[doc(alias("pushExpantionFlag", "プッシュパラメータ追加フラグ"))]
    #[field(name = "pushExpantionFlag", label = "プッシュパラメータ追加フラグ", format = "半角数字 最大1")]
    pub push_parameters: Option<super::PushParameters>,

    /// PayNowIDオブジェクト
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:87`
    #[doc(alias("payNowIdParam", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdParam", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::PayNowIdParam>,
}

fn bank_authorize_netbank_request_rules(
    message: &BankAuthorizeNetbankRequest,
    check: &mut ::denbun::private::Check<'_>,
) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.rule(
        "決済結果戻り先URLはネットバンク(PC)だけに指定できる",
        &["termUrl", "serviceOptionType"],
        rule::or(rule::absent(message.term_url.as_text()), || {
            rule::eq(message.netbank.as_text(), Some("netbank-pc"))
        }),
    );
    check.rule(
        "決済結果戻り先URLにクエリストリングは付けられない",
        &["termUrl"],
        rule::not(rule::contains(message.term_url.as_text(), Some("?"))),
    );
}

impl ::denbun::Operation for BankAuthorizeNetbankRequest {
    type Answer = super::BankAuthorizeResponse;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "bank_authorize_netbank",
        label: "銀行決済 ネットバンク決済(決済機関コード未指定) 決済申込",
        method: ::denbun::operation::Method::Post,
        path: "/{mode.prefix}paynow/v2/Authorize/bank",
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
        answer: <super::BankAuthorizeResponse as ::denbun::Message>::SCHEMA,
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
