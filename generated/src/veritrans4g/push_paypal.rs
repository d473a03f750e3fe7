// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! PayPal決済 速報・確報
//!
//! Received at: 結果通知URL. Answered with 200 `Push data Accepted.`. What is not proved is answered with 500. With 500 it is sent again.
//!
//! 改竄チェック proves what it says; its content is confirmed by 取引検索.
//!
//! observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/paypal.yaml:395`

/// PayPal決済 速報・確報
///
/// two for each order, first 速報 and days later 確報, which can say success, pending or failure
///
/// `push_paypal` · form, UTF-8 · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/paypal.yaml:395`
#[doc(alias("push_paypal", "PayPal決済 速報・確報"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "push_paypal", label = "PayPal決済 速報・確報", wire = "form", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct PushPaypal {
    /// 通知件数
    ///
    /// `半角数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/paypal.yaml:406`
    #[doc(alias("numberOfNotify", "通知件数"))]
    #[field(name = "numberOfNotify", label = "通知件数", format = "半角数字", public)]
    pub count: u64,

    /// 送信時刻
    ///
    /// `YYYYMMDDhhmmss` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/paypal.yaml:407`
    #[doc(alias("pushTime", "送信時刻"))]
    #[field(name = "pushTime", label = "送信時刻", format = "YYYYMMDDhhmmss", public)]
    pub sent_at: ::denbun::DateTime,

    /// 識別ID
    ///
    /// may be padded with zeros
    ///
    /// `半角数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/paypal.yaml:408`
    #[doc(alias("pushId", "識別ID"))]
    #[field(name = "pushId", label = "識別ID", format = "半角数字", public)]
    pub push_id: String,

    /// 確報フラグ
    ///
    /// 1 is 確報; anything else and nothing is 速報
    ///
    /// `半角数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/paypal.yaml:409`
    #[doc(alias("fixed", "確報フラグ"))]
    #[field(name = "fixed", label = "確報フラグ", format = "半角数字")]
    pub report: Option<::denbun::Open<super::Report>>,

    /// 通知
    ///
    /// Under numbered keys: `orderId0000`, `orderId0001` …
    ///
    /// observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/paypal.yaml:410`
    #[doc(alias("通知"))]
    #[field(name = "records", label = "通知", numbered(digits = 4, from = 0, count = "numberOfNotify"))]
    pub records: Option<Vec<PushPaypalRecord>>,
}

impl ::denbun::Notification for PushPaypal {
    const NOTIFICATION: &'static ::denbun::notification::NotificationInfo =
        &::denbun::notification::NotificationInfo {
            name: "push_paypal",
            label: "PayPal決済 速報・確報",
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

impl ::denbun::Deferrable for PushPaypal {}

/// PayPal決済 速報・確報の1件
///
/// `push_paypal_record` · object · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/paypal.yaml:328`
#[doc(alias("push_paypal_record", "PayPal決済 速報・確報の1件"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "push_paypal_record",
    label = "PayPal決済 速報・確報の1件",
    wire = "form",
    charset = "UTF-8",
    decode,
    repeat
)]
#[non_exhaustive]
pub struct PushPaypalRecord {
    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/paypal.yaml:332`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字", chars = "-._", public)]
    pub order_id: String,

    /// トランザクションタイプ
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/paypal.yaml:333`
    #[doc(alias("txnType", "トランザクションタイプ"))]
    #[field(name = "txnType", label = "トランザクションタイプ", format = "半角英数字", public)]
    pub txn_type: ::denbun::Open<super::PushPaypalRecordTxnType>,

    /// 処理ステータス
    ///
    /// in the list of the plugin, not read by the official receiver
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/paypal.yaml:334`
    #[doc(alias("mstatus", "処理ステータス"))]
    #[field(name = "mstatus", label = "処理ステータス", format = "半角英数字", public)]
    pub status: Option<::denbun::Open<super::Status>>,

    /// 受付日時
    ///
    /// its format is not published
    ///
    /// observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/paypal.yaml:335`
    #[doc(alias("receivedDatetime", "受付日時"))]
    #[field(name = "receivedDatetime", label = "受付日時")]
    pub received_datetime: String,

    /// 金額
    ///
    /// `半角数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/paypal.yaml:336`
    #[doc(alias("金額"))]
    #[field(name = "amount", label = "金額", format = "半角数字", public)]
    pub amount: ::denbun::Yen,

    /// お客様番号
    ///
    /// The same as `payerId` of `paypal_authorize_result`.
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/paypal.yaml:337`
    #[doc(alias("payerId", "お客様番号"))]
    #[field(name = "payerId", label = "お客様番号", format = "半角英数字")]
    pub payer_id: String,

    /// 取引識別子
    ///
    /// The same as `centerTxnId` of `paypal_capture_result`.
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/paypal.yaml:338`
    #[doc(alias("centerTxnId", "取引識別子"))]
    #[field(name = "centerTxnId", label = "取引識別子", format = "半角英数字")]
    pub center_txn_id: String,

    /// ダミー決済フラグ
    ///
    /// `半角数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/paypal.yaml:339`
    #[doc(alias("dummy", "ダミー決済フラグ"))]
    #[field(name = "dummy", label = "ダミー決済フラグ", format = "半角数字", public)]
    pub is_trial: ::denbun::Open<super::IsTrial>,
}

impl PushPaypalRecord {
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
