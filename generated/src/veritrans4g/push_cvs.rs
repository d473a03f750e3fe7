// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! コンビニ決済 入金通知
//!
//! Received at: 結果通知URL. Answered with 200 `Push data Accepted.`. What is not proved is answered with 500. With 500 it is sent again.
//!
//! 改竄チェック proves what it says; its content is confirmed by 取引検索.
//!
//! observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/cvs.yaml:145`

/// コンビニ決済 入金通知
///
/// a record is there because it was paid
///
/// `push_cvs` · form, UTF-8 · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/cvs.yaml:145`
#[doc(alias("push_cvs", "コンビニ決済 入金通知"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "push_cvs", label = "コンビニ決済 入金通知", wire = "form", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct PushCvs {
    /// 通知件数
    ///
    /// `半角数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/cvs.yaml:156`
    #[doc(alias("numberOfNotify", "通知件数"))]
    #[field(name = "numberOfNotify", label = "通知件数", format = "半角数字", public)]
    pub count: u64,

    /// 送信時刻
    ///
    /// `YYYYMMDDhhmmss` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/cvs.yaml:157`
    #[doc(alias("pushTime", "送信時刻"))]
    #[field(name = "pushTime", label = "送信時刻", format = "YYYYMMDDhhmmss", public)]
    pub sent_at: ::denbun::DateTime,

    /// 識別ID
    ///
    /// may be padded with zeros
    ///
    /// `半角数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/cvs.yaml:158`
    #[doc(alias("pushId", "識別ID"))]
    #[field(name = "pushId", label = "識別ID", format = "半角数字", public)]
    pub push_id: String,

    /// 通知
    ///
    /// Under numbered keys: `orderId0000`, `orderId0001` …
    ///
    /// observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/cvs.yaml:159`
    #[doc(alias("通知"))]
    #[field(name = "records", label = "通知", numbered(digits = 4, from = 0, count = "numberOfNotify"))]
    pub records: Option<Vec<PushCvsRecord>>,
}

impl ::denbun::Notification for PushCvs {
    const NOTIFICATION: &'static ::denbun::notification::NotificationInfo =
        &::denbun::notification::NotificationInfo {
            name: "push_cvs",
            label: "コンビニ決済 入金通知",
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

impl ::denbun::Deferrable for PushCvs {}

/// コンビニ決済 入金通知の1件
///
/// `push_cvs_record` · object · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/cvs.yaml:107`
#[doc(alias("push_cvs_record", "コンビニ決済 入金通知の1件"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "push_cvs_record",
    label = "コンビニ決済 入金通知の1件",
    wire = "form",
    charset = "UTF-8",
    decode,
    repeat,
    rules = push_cvs_record_rules
)]
#[non_exhaustive]
pub struct PushCvsRecord {
    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/cvs.yaml:111`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字", chars = "-._", public)]
    pub order_id: String,

    /// CVSタイプ
    ///
    /// told finer than in the request
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/cvs.yaml:112`
    #[doc(alias("cvsType", "CVSタイプ"))]
    #[field(name = "cvsType", label = "CVSタイプ", format = "半角英数字", chars = "-")]
    pub store: ::denbun::Open<super::Store>,

    /// 受付番号
    ///
    /// The same as `receiptNo` of `cvs_authorize_result`.
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/cvs.yaml:113`
    #[doc(alias("receiptNo", "受付番号"))]
    #[field(name = "receiptNo", label = "受付番号", format = "半角英数字", chars = "-")]
    pub receipt_no: String,

    /// 入金日時
    ///
    /// its format is not published
    ///
    /// observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/cvs.yaml:114`
    #[doc(alias("receiptDate", "入金日時"))]
    #[field(name = "receiptDate", label = "入金日時")]
    pub receipt_date: String,

    /// 入金金額
    ///
    /// `半角数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/cvs.yaml:115`
    #[doc(alias("rcvAmount", "入金金額"))]
    #[field(name = "rcvAmount", label = "入金金額", format = "半角数字")]
    pub received_amount: ::denbun::Yen,

    /// ダミー決済フラグ
    ///
    /// `半角数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/cvs.yaml:116`
    #[doc(alias("dummy", "ダミー決済フラグ"))]
    #[field(name = "dummy", label = "ダミー決済フラグ", format = "半角数字", public)]
    pub is_trial: ::denbun::Open<super::IsTrial>,
}

fn push_cvs_record_rules(message: &PushCvsRecord, check: &mut ::denbun::private::Check<'_>) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.rule(
        "セブン-イレブンの受付番号は13桁",
        &["receiptNo", "cvsType"],
        rule::or(rule::ne(message.store.as_text(), Some("sej")), || {
            rule::eq(rule::size(message.receipt_no.as_text()), Some(13))
        }),
    );
    check.rule(
        "ファミリーマートの受付番号は18桁",
        &["receiptNo", "cvsType"],
        rule::or(rule::ne(message.store.as_text(), Some("famima")), || {
            rule::eq(rule::size(message.receipt_no.as_text()), Some(18))
        }),
    );
    check.rule(
        "受付番号は7桁",
        &["receiptNo", "cvsType"],
        rule::or(
            rule::not(rule::one_of(
                message.store.as_text(),
                &["lawson", "econ-lw", "econ-fm", "econ-mini", "econ-other"],
            )),
            || rule::eq(rule::size(message.receipt_no.as_text()), Some(7)),
        ),
    );
    check.rule(
        "その他のコンビニの受付番号は11桁",
        &["receiptNo", "cvsType"],
        rule::or(rule::ne(message.store.as_text(), Some("other")), || {
            rule::eq(rule::size(message.receipt_no.as_text()), Some(11))
        }),
    );
}

impl PushCvsRecord {
    /// What it says of the effect it tells of, by the spec's conditions alone.
    pub fn verdict(&self) -> ::denbun::Verdict {
        use ::denbun::Value as _;
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(rule::gt(self.received_amount.as_integer(), Some(0)), None)
    }
}
