// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! 結果通知(3-Dセキュア)
//!
//! Received at: プッシュURL. Answered with 200 `Push data Accepted.`. What is not proved is answered with 500. With 500 it is sent again.
//!
//! 改竄チェック proves what it says; its content is confirmed by 3-Dセキュア結果取得.
//!
//! observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/mpi.yaml:389`

/// 結果通知(3-Dセキュア)
///
/// any status but 200 has it sent again; how often nobody says
///
/// `push_mpi` · form, UTF-8 · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/mpi.yaml:389`
#[doc(alias("push_mpi", "結果通知(3-Dセキュア)"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "push_mpi", label = "結果通知(3-Dセキュア)", wire = "form", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct PushMpi {
    /// 通知件数
    ///
    /// `半角数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/mpi.yaml:391`
    #[doc(alias("numberOfNotify", "通知件数"))]
    #[field(name = "numberOfNotify", label = "通知件数", format = "半角数字", public)]
    pub count: u64,

    /// 送信時刻
    ///
    /// `YYYYMMDDhhmmss` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/mpi.yaml:391`
    #[doc(alias("pushTime", "送信時刻"))]
    #[field(name = "pushTime", label = "送信時刻", format = "YYYYMMDDhhmmss", public)]
    pub sent_at: ::denbun::DateTime,

    /// 識別ID
    ///
    /// may be padded with zeros
    ///
    /// `半角数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/mpi.yaml:391`
    #[doc(alias("pushId", "識別ID"))]
    #[field(name = "pushId", label = "識別ID", format = "半角数字", public)]
    pub push_id: String,

    /// 通知
    ///
    /// Under numbered keys: `orderId0000`, `orderId0001` …
    ///
    /// observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/mpi.yaml:391`
    #[doc(alias("通知"))]
    #[field(name = "records", label = "通知", numbered(digits = 4, from = 0, count = "numberOfNotify"))]
    pub records: Option<Vec<PushMpiRecord>>,
}

impl ::denbun::Notification for PushMpi {
    const NOTIFICATION: &'static ::denbun::notification::NotificationInfo =
        &::denbun::notification::NotificationInfo {
            name: "push_mpi",
            label: "結果通知(3-Dセキュア)",
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
            resolve: Some(::denbun::operation::Resolve::Operation("mpi_get_result")),
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

impl ::denbun::Deferrable for PushMpi {}

/// 3-Dセキュアの結果
///
/// `push_mpi_record` · object · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/mpi.yaml:300`
#[doc(alias("push_mpi_record", "3-Dセキュアの結果"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "push_mpi_record",
    label = "3-Dセキュアの結果",
    wire = "form",
    charset = "UTF-8",
    decode,
    repeat
)]
#[non_exhaustive]
pub struct PushMpiRecord {
    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/mpi.yaml:300`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字", chars = "-_", public)]
    pub order_id: String,

    /// 詳細結果コード
    ///
    /// blocks of 4 characters; the first is the service and the others are what was carried out with it
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/mpi.yaml:300`
    #[doc(alias("vResultCode", "詳細結果コード"))]
    #[field(name = "vResultCode", label = "詳細結果コード", format = "半角英数字", public)]
    pub result_code: String,

    /// トランザクションタイプ
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/mpi.yaml:301`
    #[doc(alias("txnType", "トランザクションタイプ"))]
    #[field(name = "txnType", label = "トランザクションタイプ", format = "半角英数字", public)]
    pub authenticated_by: ::denbun::Open<super::AuthenticatedBy>,

    /// MPI結果コード
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/mpi.yaml:303`
    #[doc(alias("mpiMstatus", "MPI結果コード"))]
    #[field(name = "mpiMstatus", label = "MPI結果コード", format = "半角英数字", public)]
    pub mpi_status: ::denbun::Open<super::MpiStatus>,

    /// カード結果コード
    ///
    /// the key is always there and empty when nothing was charged
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/mpi.yaml:304`
    #[doc(alias("cardMstatus", "カード結果コード"))]
    #[field(name = "cardMstatus", label = "カード結果コード", format = "半角英数字", public)]
    pub card_status: Option<::denbun::Open<super::CardStatus>>,

    /// ダミー決済フラグ
    ///
    /// `半角数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/mpi.yaml:305`
    #[doc(alias("dummy", "ダミー決済フラグ"))]
    #[field(name = "dummy", label = "ダミー決済フラグ", format = "半角数字", public)]
    pub is_trial: ::denbun::Open<super::IsTrial>,
}

impl PushMpiRecord {
    /// What it says of the effect it tells of, by the spec's conditions alone.
    pub fn verdict(&self) -> ::denbun::Verdict {
        use ::denbun::Value as _;
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(
            rule::and(rule::eq(self.mpi_status.as_text(), Some("success")), || {
                rule::eq(self.card_status.as_text(), Some("success"))
            }),
            rule::or(rule::eq(self.mpi_status.as_text(), Some("failure")), || {
                rule::eq(self.card_status.as_text(), Some("failure"))
            }),
        )
    }
}
