// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! キャリア決済 申込結果・継続課金結果・抹消・継続終了の通知
//!
//! Received at: 結果通知URL. Answered with 200 `Push data Accepted.`. What is not proved is answered with 500. With 500 it is sent again.
//!
//! 改竄チェック proves what it says; its content is confirmed by 取引検索.
//!
//! observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:728`

/// キャリア決済 申込結果・継続課金結果・抹消・継続終了の通知
///
/// an application and an end are told only if they went well, a monthly charge (継続課金) either way
///
/// `push_carrier` · form, UTF-8 · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:728`
#[doc(alias("push_carrier", "キャリア決済 申込結果・継続課金結果・抹消・継続終了の通知"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "push_carrier",
    label = "キャリア決済 申込結果・継続課金結果・抹消・継続終了の通知",
    wire = "form",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct PushCarrier {
    /// 通知件数
    ///
    /// `半角数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:739`
    #[doc(alias("numberOfNotify", "通知件数"))]
    #[field(name = "numberOfNotify", label = "通知件数", format = "半角数字", public)]
    pub count: u64,

    /// 送信時刻
    ///
    /// `YYYYMMDDhhmmss` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:740`
    #[doc(alias("pushTime", "送信時刻"))]
    #[field(name = "pushTime", label = "送信時刻", format = "YYYYMMDDhhmmss", public)]
    pub sent_at: ::denbun::DateTime,

    /// 識別ID
    ///
    /// may be padded with zeros
    ///
    /// `半角数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:741`
    #[doc(alias("pushId", "識別ID"))]
    #[field(name = "pushId", label = "識別ID", format = "半角数字", public)]
    pub push_id: String,

    /// 通知
    ///
    /// Under numbered keys: `orderId0000`, `orderId0001` …
    ///
    /// observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:742`
    #[doc(alias("通知"))]
    #[field(name = "records", label = "通知", numbered(digits = 4, from = 0, count = "numberOfNotify"))]
    pub records: Option<Vec<PushCarrierRecord>>,
}

impl ::denbun::Notification for PushCarrier {
    const NOTIFICATION: &'static ::denbun::notification::NotificationInfo =
        &::denbun::notification::NotificationInfo {
            name: "push_carrier",
            label: "キャリア決済 申込結果・継続課金結果・抹消・継続終了の通知",
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

impl ::denbun::Deferrable for PushCarrier {}

/// キャリア決済 申込結果・継続課金結果・抹消・継続終了の通知の1件
///
/// `push_carrier_record` · object · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:614`
#[doc(alias("push_carrier_record", "キャリア決済 申込結果・継続課金結果・抹消・継続終了の通知の1件"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "push_carrier_record",
    label = "キャリア決済 申込結果・継続課金結果・抹消・継続終了の通知の1件",
    wire = "form",
    charset = "UTF-8",
    decode,
    repeat
)]
#[non_exhaustive]
pub struct PushCarrierRecord {
    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:618`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字", chars = "-_", public)]
    pub order_id: String,

    /// トランザクションタイプ
    ///
    /// those of the monthly result and of deregistration (抹消) are not published
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:619`
    #[doc(alias("txnType", "トランザクションタイプ"))]
    #[field(name = "txnType", label = "トランザクションタイプ", format = "半角英数字", public)]
    pub txn_type: ::denbun::Open<super::PushCarrierRecordTxnType>,

    /// 処理日時
    ///
    /// its format is not published
    ///
    /// observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:620`
    #[doc(alias("txnTime", "処理日時"))]
    #[field(name = "txnTime", label = "処理日時")]
    pub txn_time: String,

    /// 詳細結果コード
    ///
    /// of 4 characters in an older module
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:621`
    #[doc(alias("vResultCode", "詳細結果コード"))]
    #[field(name = "vResultCode", label = "詳細結果コード", format = "半角英数字", public)]
    pub result_code: String,

    /// 処理ステータス
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:622`
    #[doc(alias("mstatus", "処理ステータス"))]
    #[field(name = "mstatus", label = "処理ステータス", format = "半角英数字", public)]
    pub status: ::denbun::Open<super::Status>,

    /// キャリア側取引ID
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:623`
    #[doc(alias("crOrderId", "キャリア側取引ID"))]
    #[field(name = "crOrderId", label = "キャリア側取引ID", format = "半角英数字", chars = "-_")]
    pub cr_order_id: Option<String>,

    /// OpenID
    ///
    /// to be kept for later requests; docomo and au
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:624`
    #[doc(alias("openId", "OpenID"))]
    #[field(name = "openId", label = "OpenID", format = "半角英数字")]
    pub open_id: Option<String>,

    /// 課金年月
    ///
    /// of continuous charges; its format is not published
    ///
    /// observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:625`
    #[doc(alias("month", "課金年月"))]
    #[field(name = "month", label = "課金年月")]
    pub charged_month: Option<String>,

    /// ダミー決済フラグ
    ///
    /// `半角数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:626`
    #[doc(alias("dummy", "ダミー決済フラグ"))]
    #[field(name = "dummy", label = "ダミー決済フラグ", format = "半角数字", public)]
    pub is_trial: ::denbun::Open<super::IsTrial>,
}

impl PushCarrierRecord {
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
