// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Alipay決済 決済結果通知
//!
//! Received at: 結果通知URL. Answered with 200 `Push data Accepted.`. What is not proved is answered with 500. With 500 it is sent again.
//!
//! 改竄チェック proves what it says; its content is confirmed by 取引検索.
//!
//! observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/alipay.yaml:344`

/// Alipay決済 決済結果通知
///
/// `push_alipay` · form, UTF-8 · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/alipay.yaml:344`
#[doc(alias("push_alipay", "Alipay決済 決済結果通知"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "push_alipay", label = "Alipay決済 決済結果通知", wire = "form", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct PushAlipay {
    /// 通知件数
    ///
    /// `半角数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/alipay.yaml:354`
    #[doc(alias("numberOfNotify", "通知件数"))]
    #[field(name = "numberOfNotify", label = "通知件数", format = "半角数字", public)]
    pub count: u64,

    /// 送信時刻
    ///
    /// `YYYYMMDDhhmmss` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/alipay.yaml:355`
    #[doc(alias("pushTime", "送信時刻"))]
    #[field(name = "pushTime", label = "送信時刻", format = "YYYYMMDDhhmmss", public)]
    pub sent_at: ::denbun::DateTime,

    /// 識別ID
    ///
    /// may be padded with zeros
    ///
    /// `半角数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/alipay.yaml:356`
    #[doc(alias("pushId", "識別ID"))]
    #[field(name = "pushId", label = "識別ID", format = "半角数字", public)]
    pub push_id: String,

    /// 通知
    ///
    /// Under numbered keys: `txnType0000`, `txnType0001` …
    ///
    /// observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/alipay.yaml:357`
    #[doc(alias("通知"))]
    #[field(name = "records", label = "通知", numbered(digits = 4, from = 0, count = "numberOfNotify"))]
    pub records: Option<Vec<PushAlipayRecord>>,
}

impl ::denbun::Notification for PushAlipay {
    const NOTIFICATION: &'static ::denbun::notification::NotificationInfo =
        &::denbun::notification::NotificationInfo {
            name: "push_alipay",
            label: "Alipay決済 決済結果通知",
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

impl ::denbun::Deferrable for PushAlipay {}

/// Alipay決済 決済結果通知の1件
///
/// `push_alipay_record` · object · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/alipay.yaml:268`
#[doc(alias("push_alipay_record", "Alipay決済 決済結果通知の1件"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "push_alipay_record",
    label = "Alipay決済 決済結果通知の1件",
    wire = "form",
    charset = "UTF-8",
    decode,
    repeat
)]
#[non_exhaustive]
pub struct PushAlipayRecord {
    /// トランザクションタイプ
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/alipay.yaml:272`
    #[doc(alias("txnType", "トランザクションタイプ"))]
    #[field(name = "txnType", label = "トランザクションタイプ", format = "半角英数字", public)]
    pub txn_type: ::denbun::Open<super::PushAlipayRecordTxnType>,

    /// 処理ステータス
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/alipay.yaml:273`
    #[doc(alias("mstatus", "処理ステータス"))]
    #[field(name = "mstatus", label = "処理ステータス", format = "半角英数字", public)]
    pub status: ::denbun::Open<super::Status>,

    /// 詳細結果コード
    ///
    /// blocks of 4 characters; the first is the service and the others are what was carried out with it
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/alipay.yaml:274`
    #[doc(alias("vResultCode", "詳細結果コード"))]
    #[field(name = "vResultCode", label = "詳細結果コード", format = "半角英数字", public)]
    pub result_code: String,

    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/alipay.yaml:275`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字", chars = "-_", public)]
    pub order_id: String,

    /// 決済センターとの取引ID
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/alipay.yaml:276`
    #[doc(alias("centerTradeId", "決済センターとの取引ID"))]
    #[field(name = "centerTradeId", label = "決済センターとの取引ID", format = "半角英数字")]
    pub center_trade_id: String,

    /// ダミー決済フラグ
    ///
    /// `半角数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/alipay.yaml:277`
    #[doc(alias("dummy", "ダミー決済フラグ"))]
    #[field(name = "dummy", label = "ダミー決済フラグ", format = "半角数字", public)]
    pub is_trial: ::denbun::Open<super::IsTrial>,
}

impl PushAlipayRecord {
    /// What it says of the effect it tells of, by the spec's conditions alone.
    pub fn verdict(&self) -> ::denbun::Verdict {
        use ::denbun::Value as _;
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(
            rule::eq(self.status.as_text(), Some("success")),
            rule::eq(self.status.as_text(), Some("failure")),
        )
    }
}
