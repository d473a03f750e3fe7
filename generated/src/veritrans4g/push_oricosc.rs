// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! ショッピングクレジット決済 審査結果通知
//!
//! Received at: 結果通知URL. Answered with 200 `Push data Accepted.`. What is not proved is answered with 500. With 500 it is sent again.
//!
//! 改竄チェック proves what it says; its content is confirmed by 取引検索.
//!
//! observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/oricosc.yaml:123`

/// ショッピングクレジット決済 審査結果通知
///
/// which orderStateCode means granted is not published
///
/// `push_oricosc` · form, UTF-8 · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/oricosc.yaml:123`
#[doc(alias("push_oricosc", "ショッピングクレジット決済 審査結果通知"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "push_oricosc",
    label = "ショッピングクレジット決済 審査結果通知",
    wire = "form",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct PushOricosc {
    /// 通知件数
    ///
    /// `半角数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/oricosc.yaml:134`
    #[doc(alias("numberOfNotify", "通知件数"))]
    #[field(name = "numberOfNotify", label = "通知件数", format = "半角数字", public)]
    pub count: u64,

    /// 送信時刻
    ///
    /// `YYYYMMDDhhmmss` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/oricosc.yaml:135`
    #[doc(alias("pushTime", "送信時刻"))]
    #[field(name = "pushTime", label = "送信時刻", format = "YYYYMMDDhhmmss", public)]
    pub sent_at: ::denbun::DateTime,

    /// 識別ID
    ///
    /// may be padded with zeros
    ///
    /// `半角数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/oricosc.yaml:136`
    #[doc(alias("pushId", "識別ID"))]
    #[field(name = "pushId", label = "識別ID", format = "半角数字", public)]
    pub push_id: String,

    /// 通知
    ///
    /// Under numbered keys: `orderId0000`, `orderId0001` …
    ///
    /// observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/oricosc.yaml:137`
    #[doc(alias("通知"))]
    #[field(name = "records", label = "通知", numbered(digits = 4, from = 0, count = "numberOfNotify"))]
    pub records: Option<Vec<PushOricoscRecord>>,
}

impl ::denbun::Notification for PushOricosc {
    const NOTIFICATION: &'static ::denbun::notification::NotificationInfo =
        &::denbun::notification::NotificationInfo {
            name: "push_oricosc",
            label: "ショッピングクレジット決済 審査結果通知",
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

impl ::denbun::Deferrable for PushOricosc {}

/// ショッピングクレジット決済 審査結果通知の1件
///
/// `push_oricosc_record` · object · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/oricosc.yaml:77`
#[doc(alias("push_oricosc_record", "ショッピングクレジット決済 審査結果通知の1件"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "push_oricosc_record",
    label = "ショッピングクレジット決済 審査結果通知の1件",
    wire = "form",
    charset = "UTF-8",
    decode,
    repeat
)]
#[non_exhaustive]
pub struct PushOricoscRecord {
    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/oricosc.yaml:81`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字", chars = "-_", public)]
    pub order_id: String,

    /// 注文番号
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/oricosc.yaml:82`
    #[doc(alias("oricoOrderNo", "注文番号"))]
    #[field(name = "oricoOrderNo", label = "注文番号", format = "半角英数字", chars = "-_")]
    pub orico_order_no: String,

    /// 審査結果
    ///
    /// its values are not published
    ///
    /// observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/oricosc.yaml:83`
    #[doc(alias("orderStateCode", "審査結果"))]
    #[field(name = "orderStateCode", label = "審査結果")]
    pub order_state_code: String,

    /// 受付番号
    ///
    /// The same as `receiptNo` of `return_oricosc`.
    ///
    /// observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/oricosc.yaml:84`
    #[doc(alias("receiptNo", "受付番号"))]
    #[field(name = "receiptNo", label = "受付番号")]
    pub receipt_no: String,

    /// 承認番号
    ///
    /// observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/oricosc.yaml:85`
    #[doc(alias("approvalNo", "承認番号"))]
    #[field(name = "approvalNo", label = "承認番号")]
    pub approval_no: String,

    /// 申込日
    ///
    /// its format is not published
    ///
    /// observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/oricosc.yaml:86`
    #[doc(alias("requestDate", "申込日"))]
    #[field(name = "requestDate", label = "申込日")]
    pub request_date: String,

    /// ローン元金
    ///
    /// `半角数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/oricosc.yaml:87`
    #[doc(alias("loanPrincipal", "ローン元金"))]
    #[field(name = "loanPrincipal", label = "ローン元金", format = "半角数字")]
    pub loan_principal: ::denbun::Yen,

    /// 支払回数
    ///
    /// `半角数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/oricosc.yaml:88`
    #[doc(alias("paymentCount", "支払回数"))]
    #[field(name = "paymentCount", label = "支払回数", format = "半角数字")]
    pub payment_count: u64,

    /// ダミー決済フラグ
    ///
    /// `半角数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/oricosc.yaml:89`
    #[doc(alias("dummy", "ダミー決済フラグ"))]
    #[field(name = "dummy", label = "ダミー決済フラグ", format = "半角数字", public)]
    pub is_trial: ::denbun::Open<super::IsTrial>,
}
