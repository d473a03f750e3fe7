// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! 銀行決済 入金通知
//!
//! Received at: 結果通知URL. Answered with 200 `Push data Accepted.`. What is not proved is answered with 500. With 500 it is sent again.
//!
//! 改竄チェック proves what it says; its content is confirmed by 取引検索.
//!
//! observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/bank.yaml:220`

/// 銀行決済 入金通知
///
/// a record is there because it was paid; with pushExpantionFlag 1 more keys come
///
/// `push_bank` · form, UTF-8 · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/bank.yaml:220`
#[doc(alias("push_bank", "銀行決済 入金通知"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "push_bank", label = "銀行決済 入金通知", wire = "form", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct PushBank {
    /// 通知件数
    ///
    /// `半角数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/bank.yaml:231`
    #[doc(alias("numberOfNotify", "通知件数"))]
    #[field(name = "numberOfNotify", label = "通知件数", format = "半角数字", public)]
    pub count: u64,

    /// 送信時刻
    ///
    /// `YYYYMMDDhhmmss` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/bank.yaml:232`
    #[doc(alias("pushTime", "送信時刻"))]
    #[field(name = "pushTime", label = "送信時刻", format = "YYYYMMDDhhmmss", public)]
    pub sent_at: ::denbun::DateTime,

    /// 識別ID
    ///
    /// may be padded with zeros
    ///
    /// `半角数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/bank.yaml:233`
    #[doc(alias("pushId", "識別ID"))]
    #[field(name = "pushId", label = "識別ID", format = "半角数字", public)]
    pub push_id: String,

    /// 通知
    ///
    /// Under numbered keys: `orderId0000`, `orderId0001` …
    ///
    /// observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/bank.yaml:234`
    #[doc(alias("通知"))]
    #[field(name = "records", label = "通知", numbered(digits = 4, from = 0, count = "numberOfNotify"))]
    pub records: Option<Vec<PushBankRecord>>,
}

impl ::denbun::Notification for PushBank {
    const NOTIFICATION: &'static ::denbun::notification::NotificationInfo =
        &::denbun::notification::NotificationInfo {
            name: "push_bank",
            label: "銀行決済 入金通知",
            method: ::denbun::operation::Method::Post,
            authentic: ::denbun::notification::Authentic::Signature(::denbun::signature::SignedBy {
                signature: super::SIGNATURE_CONTENT_HMAC,
                proves: ::denbun::signature::Proves::Content,
            }),
            answer: ::denbun::notification::Answer {
                status: 200,
                content_type: "text/plain",
                body: "Push data Accepted.",
                within: None,
                later: Some(500),
                unproved: Some(500),
            },
            resolve: Some(::denbun::operation::Resolve::Operation("search")),
            errors: super::ERRORS,
            schema: <Self as ::denbun::Message>::SCHEMA,
        };

    fn verdict(&self) -> ::denbun::Verdict {
        ::denbun::Verdict::Unknown
    }

    fn dedupe_key(&self) -> String {
        use ::denbun::Value as _;

        self.push_id.as_text().unwrap_or_default().to_owned()
    }
}

impl ::denbun::Deferrable for PushBank {}

/// 銀行決済 入金通知の1件
///
/// `push_bank_record` · object · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/bank.yaml:181`
#[doc(alias("push_bank_record", "銀行決済 入金通知の1件"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "push_bank_record",
    label = "銀行決済 入金通知の1件",
    wire = "form",
    charset = "UTF-8",
    decode,
    repeat
)]
#[non_exhaustive]
pub struct PushBankRecord {
    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/bank.yaml:185`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字", chars = "-_", public)]
    pub order_id: String,

    /// 収納機関コード
    ///
    /// 8 digits where the answer has 5
    ///
    /// The same as `shunoKikanNo` of `bank_authorize_result`.
    ///
    /// `半角数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/bank.yaml:186`
    #[doc(alias("kikanNo", "収納機関コード"))]
    #[field(name = "kikanNo", label = "収納機関コード", format = "半角数字")]
    pub kikan_no: String,

    /// 収納企業コード
    ///
    /// `半角数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/bank.yaml:187`
    #[doc(alias("kigyoNo", "収納企業コード"))]
    #[field(name = "kigyoNo", label = "収納企業コード", format = "半角数字")]
    pub kigyo_no: String,

    /// 収納日時
    ///
    /// `YYYYMMDDhhmm` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/bank.yaml:188`
    #[doc(alias("rcvDate", "収納日時"))]
    #[field(name = "rcvDate", label = "収納日時", format = "YYYYMMDDhhmm")]
    pub received_at: ::denbun::DateTime,

    /// お客様番号
    ///
    /// The same as `customerNo` of `bank_authorize_result`.
    ///
    /// `半角数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/bank.yaml:189`
    #[doc(alias("customerNo", "お客様番号"))]
    #[field(name = "customerNo", label = "お客様番号", format = "半角数字")]
    pub customer_no: String,

    /// 確認番号
    ///
    /// The same as `confirmNo` of `bank_authorize_result`.
    ///
    /// `半角数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/bank.yaml:190`
    #[doc(alias("confNo", "確認番号"))]
    #[field(name = "confNo", label = "確認番号", format = "半角数字")]
    pub conf_no: String,

    /// 入金金額
    ///
    /// `半角数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/bank.yaml:191`
    #[doc(alias("rcvAmount", "入金金額"))]
    #[field(name = "rcvAmount", label = "入金金額", format = "半角数字")]
    pub received_amount: ::denbun::Yen,

    /// ダミー決済フラグ
    ///
    /// `半角数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/bank.yaml:192`
    #[doc(alias("dummy", "ダミー決済フラグ"))]
    #[field(name = "dummy", label = "ダミー決済フラグ", format = "半角数字", public)]
    pub is_trial: ::denbun::Open<super::IsTrial>,
}

impl PushBankRecord {
    /// What it says of the effect it tells of, by the spec's conditions alone.
    pub fn verdict(&self) -> ::denbun::Verdict {
        use ::denbun::Value as _;
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(rule::gt(self.received_amount.as_integer(), Some(0)), None)
    }
}
