// @generated from specs/good/numbered-repeats.yaml by `denbun generate`; change the spec, not this file.
//! 3Dセキュア結果通知
//!
//! Received at: 結果通知URL. Answered with 200 `OK`.
//!
//! Nothing proves its sender; its content is confirmed by 取引検索.
//!
//! observed: 結果通知ガイド · `specs/good/numbered-repeats.yaml:58`

/// 3Dセキュア結果通知
///
/// `push_mpi` · form, UTF-8 · observed: 結果通知ガイド · `specs/good/numbered-repeats.yaml:58`
#[doc(alias("push_mpi", "3Dセキュア結果通知"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "push_mpi", label = "3Dセキュア結果通知", wire = "form", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct PushMpi {
    /// 通知件数
    ///
    /// `半角数字(4)` · observed: 結果通知ガイド · `specs/good/numbered-repeats.yaml:65`
    #[doc(alias("numberOfNotify", "通知件数"))]
    #[field(name = "numberOfNotify", label = "通知件数", format = "半角数字(4)", public)]
    pub count: String,

    /// 送信時刻
    ///
    /// `yyyyMMddHHmmss` · observed: 結果通知ガイド · `specs/good/numbered-repeats.yaml:66`
    #[doc(alias("pushTime", "送信時刻"))]
    #[field(name = "pushTime", label = "送信時刻", format = "yyyyMMddHHmmss")]
    pub push_time: ::denbun::DateTime,

    /// 識別ID
    ///
    /// `半角数字(8)` · observed: 結果通知ガイド · `specs/good/numbered-repeats.yaml:67`
    #[doc(alias("pushId", "識別ID"))]
    #[field(name = "pushId", label = "識別ID", format = "半角数字(8)")]
    pub push_id: String,

    /// 通知
    ///
    /// At least 1 values.
    ///
    /// Under numbered keys: `orderId0000`, `orderId0001` …
    ///
    /// observed: 結果通知ガイド · `specs/good/numbered-repeats.yaml:68`
    #[doc(alias("通知"))]
    #[field(
        name = "records",
        label = "通知",
        list = 1..,
        numbered(digits = 4, from = 0, count = "numberOfNotify")
    )]
    pub records: Vec<MpiRecord>,
}

impl ::denbun::Notification for PushMpi {
    const NOTIFICATION: &'static ::denbun::notification::NotificationInfo =
        &::denbun::notification::NotificationInfo {
            name: "push_mpi",
            label: "3Dセキュア結果通知",
            method: ::denbun::operation::Method::Post,
            authentic: ::denbun::notification::Authentic::None,
            answer: ::denbun::notification::Answer {
                status: 200,
                content_type: "text/plain",
                body: "OK",
                within: None,
                later: None,
                unproved: None,
            },
            resolve: Some(::denbun::operation::Resolve::Manual("取引検索")),
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

/// 3Dセキュア通知
///
/// `mpi_record` · object · observed: 結果通知ガイド · `specs/good/numbered-repeats.yaml:15`
#[doc(alias("mpi_record", "3Dセキュア通知"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "mpi_record",
    label = "3Dセキュア通知",
    wire = "form",
    charset = "UTF-8",
    decode,
    repeat,
    rules = mpi_record_rules
)]
#[non_exhaustive]
pub struct MpiRecord {
    /// 取引ID
    ///
    /// `半角英数字(100)` · observed: 結果通知ガイド · `specs/good/numbered-repeats.yaml:18`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字(100)", chars = "-._", public)]
    pub order_id: String,

    /// 詳細結果コード
    ///
    /// `半角英数字(16)` · observed: 結果通知ガイド · `specs/good/numbered-repeats.yaml:19`
    #[doc(alias("vResultCode", "詳細結果コード"))]
    #[field(name = "vResultCode", label = "詳細結果コード", format = "半角英数字(16)", public)]
    pub v_result_code: String,

    /// トランザクションタイプ
    ///
    /// `半角英数字` · observed: 結果通知ガイド · `specs/good/numbered-repeats.yaml:20`
    #[doc(alias("txnType", "トランザクションタイプ"))]
    #[field(name = "txnType", label = "トランザクションタイプ", format = "半角英数字", public)]
    pub txn_type: Option<String>,

    /// MPI結果コード
    ///
    /// `半角英数字` · observed: 結果通知ガイド · `specs/good/numbered-repeats.yaml:21`
    #[doc(alias("mpiMstatus", "MPI結果コード"))]
    #[field(name = "mpiMstatus", label = "MPI結果コード", format = "半角英数字", public)]
    pub mpi_mstatus: ::denbun::Open<super::MpiMstatus>,

    /// カード結果コード
    ///
    /// `半角英数字` · observed: 結果通知ガイド · `specs/good/numbered-repeats.yaml:22`
    #[doc(alias("cardMstatus", "カード結果コード"))]
    #[field(name = "cardMstatus", label = "カード結果コード", format = "半角英数字")]
    pub card_mstatus: Option<::denbun::Open<super::CardMstatus>>,

    /// ダミー決済フラグ
    ///
    /// `半角数字(1)` · observed: 結果通知ガイド · `specs/good/numbered-repeats.yaml:23`
    #[doc(alias("ダミー決済フラグ"))]
    #[field(name = "dummy", label = "ダミー決済フラグ", format = "半角数字(1)")]
    pub dummy: ::denbun::Open<super::Dummy>,
}

fn mpi_record_rules(message: &MpiRecord, check: &mut ::denbun::private::Check<'_>) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.rule(
        "`mpiMstatus` is 'success' when `cardMstatus` is 'success'",
        &["mpiMstatus", "cardMstatus"],
        rule::or(rule::ne(message.card_mstatus.as_text(), Some("success")), || {
            rule::eq(message.mpi_mstatus.as_text(), Some("success"))
        }),
    );
}
