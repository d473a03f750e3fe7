// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! 銀聯ネット決済(UPOP) 決済結果通知
//!
//! Received at: 結果通知URL. Answered with 200 `Push data Accepted.`. What is not proved is answered with 500. With 500 it is sent again.
//!
//! 改竄チェック proves what it says; its content is confirmed by 取引検索.
//!
//! observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/upop.yaml:202`

/// 銀聯ネット決済(UPOP) 決済結果通知
///
/// `push_upop` · form, UTF-8 · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/upop.yaml:202`
#[doc(alias("push_upop", "銀聯ネット決済(UPOP) 決済結果通知"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "push_upop",
    label = "銀聯ネット決済(UPOP) 決済結果通知",
    wire = "form",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct PushUpop {
    /// 通知件数
    ///
    /// `半角数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/upop.yaml:212`
    #[doc(alias("numberOfNotify", "通知件数"))]
    #[field(name = "numberOfNotify", label = "通知件数", format = "半角数字", public)]
    pub count: u64,

    /// 送信時刻
    ///
    /// `YYYYMMDDhhmmss` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/upop.yaml:213`
    #[doc(alias("pushTime", "送信時刻"))]
    #[field(name = "pushTime", label = "送信時刻", format = "YYYYMMDDhhmmss", public)]
    pub sent_at: ::denbun::DateTime,

    /// 識別ID
    ///
    /// may be padded with zeros
    ///
    /// `半角数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/upop.yaml:214`
    #[doc(alias("pushId", "識別ID"))]
    #[field(name = "pushId", label = "識別ID", format = "半角数字", public)]
    pub push_id: String,

    /// 通知
    ///
    /// Under numbered keys: `orderId0000`, `orderId0001` …
    ///
    /// observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/upop.yaml:215`
    #[doc(alias("通知"))]
    #[field(name = "records", label = "通知", numbered(digits = 4, from = 0, count = "numberOfNotify"))]
    pub records: Option<Vec<PushUpopRecord>>,
}

impl ::denbun::Notification for PushUpop {
    const NOTIFICATION: &'static ::denbun::notification::NotificationInfo =
        &::denbun::notification::NotificationInfo {
            name: "push_upop",
            label: "銀聯ネット決済(UPOP) 決済結果通知",
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

impl ::denbun::Deferrable for PushUpop {}

/// 銀聯ネット決済(UPOP) 決済結果通知の1件
///
/// `push_upop_record` · object · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/upop.yaml:132`
#[doc(alias("push_upop_record", "銀聯ネット決済(UPOP) 決済結果通知の1件"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "push_upop_record",
    label = "銀聯ネット決済(UPOP) 決済結果通知の1件",
    wire = "form",
    charset = "UTF-8",
    decode,
    repeat
)]
#[non_exhaustive]
pub struct PushUpopRecord {
    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/upop.yaml:136`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字", chars = "-_", public)]
    pub order_id: String,

    /// トランザクションタイプ
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/upop.yaml:137`
    #[doc(alias("txnType", "トランザクションタイプ"))]
    #[field(name = "txnType", label = "トランザクションタイプ", format = "半角英数字", public)]
    pub txn_type: ::denbun::Open<super::PushUpopRecordTxnType>,

    /// 処理ステータス
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/upop.yaml:138`
    #[doc(alias("mstatus", "処理ステータス"))]
    #[field(name = "mstatus", label = "処理ステータス", format = "半角英数字", public)]
    pub status: ::denbun::Open<super::Status>,

    /// システム追跡番号
    ///
    /// `半角数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/upop.yaml:139`
    #[doc(alias("traceNumber", "システム追跡番号"))]
    #[field(name = "traceNumber", label = "システム追跡番号", format = "半角数字")]
    pub trace_number: String,

    /// 認証サービス日時
    ///
    /// MMDDhhmmss in China
    ///
    /// `半角数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/upop.yaml:140`
    #[doc(alias("traceTime", "認証サービス日時"))]
    #[field(name = "traceTime", label = "認証サービス日時", format = "半角数字")]
    pub trace_time: String,

    /// 清算金額
    ///
    /// `半角数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/upop.yaml:141`
    #[doc(alias("settleAmount", "清算金額"))]
    #[field(name = "settleAmount", label = "清算金額", format = "半角数字")]
    pub settle_amount: ::denbun::Yen,

    /// 清算日付
    ///
    /// MMDD
    ///
    /// `半角数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/upop.yaml:142`
    #[doc(alias("settleDate", "清算日付"))]
    #[field(name = "settleDate", label = "清算日付", format = "半角数字")]
    pub settle_date: String,

    /// 清算レート
    ///
    /// may be the text null
    ///
    /// `半角` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/upop.yaml:143`
    #[doc(alias("settleRate", "清算レート"))]
    #[field(name = "settleRate", label = "清算レート", format = "半角")]
    pub settle_rate: String,

    /// ダミー決済フラグ
    ///
    /// `半角数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/upop.yaml:144`
    #[doc(alias("dummy", "ダミー決済フラグ"))]
    #[field(name = "dummy", label = "ダミー決済フラグ", format = "半角数字", public)]
    pub is_trial: ::denbun::Open<super::IsTrial>,

    /// 詳細結果コード
    ///
    /// in the newer official receiver only
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/upop.yaml:145`
    #[doc(alias("vResultCode", "詳細結果コード"))]
    #[field(name = "vResultCode", label = "詳細結果コード", format = "半角英数字", public)]
    pub result_code: Option<String>,

    /// 決済センターとの取引ID
    ///
    /// in the newer official receiver only
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/upop.yaml:146`
    #[doc(alias("upopOrderId", "決済センターとの取引ID"))]
    #[field(name = "upopOrderId", label = "決済センターとの取引ID", format = "半角英数字")]
    pub upop_order_id: Option<String>,
}

impl PushUpopRecord {
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
