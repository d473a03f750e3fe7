// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! 銀行決済 ネットバンク決済(決済機関コード指定) 決済申込
//!
//! the browser then posts bank_page to url in a window of its own
//!
//! `POST /{mode.prefix}paynow/v2/Authorize/bank`: opens a payment; sent again: if provably not sent; unknown outcome: 取引検索; notifies with [`PushBank`](super::PushBank).
//!
//! documented: システムフロー · `specs/veritrans4g/bank.yaml:97`
//!
//! ```
//! use denbun_providers::veritrans4g;
//!
//! let request = veritrans4g::BankAuthorizeNetbankDirectRequest::builder()
//!     .netbank(veritrans4g::Netbank::Pc)
//!     .order_id("order-0003")
//!     .amount(::denbun::Yen(100))
//!     .name1("顧客")
//!     .kana1("コキャク")
//!     .pay_limit(::denbun::Date::constant(2026, 12, 2))
//!     .contents("請求内容")
//!     .contents_kana("セイキュウナイヨウ")
//!     .pay_csv("0001")
//!     .build();
//! assert!(request.validate().is_ok());
//! ```

/// 銀行決済 ネットバンク決済(決済機関コード指定) 決済申込
///
/// `bank_authorize_netbank_direct.request` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:97`
#[doc(alias(
    "bank_authorize_netbank_direct.request",
    "銀行決済 ネットバンク決済(決済機関コード指定) 決済申込"
))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "bank_authorize_netbank_direct.request",
    label = "銀行決済 ネットバンク決済(決済機関コード指定) 決済申込",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct BankAuthorizeNetbankDirectRequest {
    /// 決済サービスオプション
    ///
    /// `半角英数字` · name, format, values observed: 公式PHP MDK 2.0.0; required documented: インターフェース詳細 · `specs/veritrans4g/bank.yaml:113`
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
    /// `半角英数字 最大100` · name, format observed: 公式PHP MDK 2.0.0; required documented: インターフェース詳細 · `specs/veritrans4g/bank.yaml:114`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100", chars = "-_", public)]
    pub order_id: String,

    /// 決済金額
    ///
    /// 1 to 9999999999; the provider\'s own plugin stops at 2000000000
    ///
    /// `半角数字 最大10桁` · name, format observed: 公式PHP MDK 2.0.0; required documented: インターフェース詳細 · `specs/veritrans4g/bank.yaml:115`
    #[doc(alias("決済金額"))]
    #[field(name = "amount", label = "決済金額", format = "半角数字 最大10桁", json(text), public)]
    pub amount: ::denbun::Yen,

    /// 顧客名１
    ///
    /// `全角 最大10` · name, format observed: 公式PHP MDK 2.0.0; required documented: インターフェース詳細 · `specs/veritrans4g/bank.yaml:116`
    #[doc(alias("顧客名１"))]
    #[field(name = "name1", label = "顧客名１", format = "全角 最大10")]
    pub name1: String,

    /// 顧客名２
    ///
    /// `全角 最大10` · name, format observed: 公式PHP MDK 2.0.0; required documented: インターフェース詳細 · `specs/veritrans4g/bank.yaml:117`
    #[doc(alias("顧客名２"))]
    #[field(name = "name2", label = "顧客名２", format = "全角 最大10")]
    pub name2: Option<String>,

    /// 顧客名カナ１
    ///
    /// `全角英数カナ 最大10 (20バイト)` · name, format observed: 公式PHP MDK 2.0.0; required documented: インターフェース詳細 · `specs/veritrans4g/bank.yaml:118`
    #[doc(alias("顧客名カナ１"))]
    #[field(name = "kana1", label = "顧客名カナ１", format = "全角英数カナ 最大10 (20バイト)")]
    pub kana1: String,

    /// 顧客名カナ２
    ///
    /// `全角英数カナ 最大10 (20バイト)` · name, format observed: 公式PHP MDK 2.0.0; required documented: インターフェース詳細 · `specs/veritrans4g/bank.yaml:119`
    #[doc(alias("顧客名カナ２"))]
    #[field(name = "kana2", label = "顧客名カナ２", format = "全角英数カナ 最大10 (20バイト)")]
    pub kana2: Option<String>,

    /// 郵便番号１
    ///
    /// `3桁` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/bank.yaml:120`
    #[doc(alias("郵便番号１"))]
    #[field(name = "post1", label = "郵便番号１", format = "3桁")]
    pub post1: Option<String>,

    /// 郵便番号２
    ///
    /// `4桁` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/bank.yaml:121`
    #[doc(alias("郵便番号２"))]
    #[field(name = "post2", label = "郵便番号２", format = "4桁")]
    pub post2: Option<String>,

    /// 住所１
    ///
    /// `最大50バイト` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/bank.yaml:122`
    #[doc(alias("住所１"))]
    #[field(name = "address1", label = "住所１", format = "文字列 半角50文字全角25文字")]
    pub address1: Option<String>,

    /// 住所２
    ///
    /// `最大50バイト` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/bank.yaml:123`
    #[doc(alias("住所２"))]
    #[field(name = "address2", label = "住所２", format = "文字列 半角50文字全角25文字")]
    pub address2: Option<String>,

    /// 住所３
    ///
    /// `最大100バイト` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/bank.yaml:124`
    #[doc(alias("住所３"))]
    #[field(name = "address3", label = "住所３", format = "文字列 半角100文字全角50文字")]
    pub address3: Option<String>,

    /// 電話番号
    ///
    /// `9-11桁` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/bank.yaml:125`
    #[doc(alias("telNo", "電話番号"))]
    #[field(name = "telNo", label = "電話番号", format = "9-11桁")]
    pub tel_no: Option<String>,

    /// 支払期限
    ///
    /// today to 60 days ahead
    ///
    /// `YYYYMMDD 8桁` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/bank.yaml:126`
    #[doc(alias("payLimit", "支払期限"))]
    #[field(name = "payLimit", label = "支払期限", format = "YYYYMMDD 8桁")]
    pub pay_limit: ::denbun::Date,

    /// 成約日
    ///
    /// `YYYYMMDD 8桁` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/bank.yaml:127`
    #[doc(alias("agreementDate", "成約日"))]
    #[field(name = "agreementDate", label = "成約日", format = "YYYYMMDD 8桁")]
    pub agreement_date: Option<::denbun::Date>,

    /// 請求内容（漢字）
    ///
    /// `最大24バイト (12文字)` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/bank.yaml:128`
    #[doc(alias("請求内容（漢字）"))]
    #[field(name = "contents", label = "請求内容（漢字）", format = "文字列 半角24文字全角12文字")]
    pub contents: String,

    /// 請求内容（カナ）
    ///
    /// `最大48バイト (24文字)` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/bank.yaml:129`
    #[doc(alias("contentsKana", "請求内容（カナ）"))]
    #[field(name = "contentsKana", label = "請求内容（カナ）", format = "文字列 半角48文字全角24文字")]
    pub contents_kana: String,

    /// 決済機関コード
    ///
    /// bankCode of the master search
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:130`
    #[doc(alias("payCsv", "決済機関コード"))]
    #[field(name = "payCsv", label = "決済機関コード")]
    pub pay_csv: String,

    /// プッシュURL
    ///
    /// the registered address unless given
    ///
    /// `URL 最大256` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:131`
    #[doc(alias("pushUrl", "プッシュURL"))]
    #[field(name = "pushUrl", label = "プッシュURL", format = "URL 最大256")]
    pub push_url: Option<String>,

    /// プッシュパラメータ追加フラグ
    ///
    /// the registered value unless given; which parameters are added is not published. Spelled so
    ///
    /// `半角数字 最大1` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:132`
    #[doc(alias("pushExpantionFlag", "プッシュパラメータ追加フラグ"))]
    #[field(name = "pushExpantionFlag", label = "プッシュパラメータ追加フラグ", format = "半角数字 最大1")]
    pub push_parameters: Option<super::PushParameters>,

    /// PayNowIDオブジェクト
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:133`
    #[doc(alias("payNowIdParam", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdParam", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::PayNowIdParam>,
}

impl ::denbun::Operation for BankAuthorizeNetbankDirectRequest {
    type Answer = super::BankAuthorizeResponse;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "bank_authorize_netbank_direct",
        label: "銀行決済 ネットバンク決済(決済機関コード指定) 決済申込",
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
