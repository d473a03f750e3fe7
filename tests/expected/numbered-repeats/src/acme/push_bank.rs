// @generated from specs/good/numbered-repeats.yaml by `denbun generate`; change the spec, not this file.
//! 入金通知
//!
//! Received at: 結果通知URL. Answered with 200 `OK`.
//!
//! Nothing proves its sender; its content is confirmed by 取引検索.
//!
//! observed: 結果通知ガイド · `specs/good/numbered-repeats.yaml:85`

/// 入金通知
///
/// `push_bank` · form, UTF-8 · observed: 結果通知ガイド · `specs/good/numbered-repeats.yaml:85`
#[doc(alias("push_bank", "入金通知"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "push_bank", label = "入金通知", wire = "form", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct PushBank {
    /// 通知件数
    ///
    /// `半角数字(4)` · observed: 結果通知ガイド · `specs/good/numbered-repeats.yaml:92`
    #[doc(alias("numberOfNotify", "通知件数"))]
    #[field(name = "numberOfNotify", label = "通知件数", format = "半角数字(4)", public)]
    pub count: String,

    /// 送信時刻
    ///
    /// `yyyyMMddHHmmss` · observed: 結果通知ガイド · `specs/good/numbered-repeats.yaml:93`
    #[doc(alias("pushTime", "送信時刻"))]
    #[field(name = "pushTime", label = "送信時刻", format = "yyyyMMddHHmmss")]
    pub push_time: ::denbun::DateTime,

    /// 識別ID
    ///
    /// `半角数字(8)` · observed: 結果通知ガイド · `specs/good/numbered-repeats.yaml:94`
    #[doc(alias("pushId", "識別ID"))]
    #[field(name = "pushId", label = "識別ID", format = "半角数字(8)")]
    pub push_id: String,

    /// 通知
    ///
    /// Under numbered keys: `orderId0000`, `orderId0001` …
    ///
    /// observed: 結果通知ガイド · `specs/good/numbered-repeats.yaml:95`
    #[doc(alias("通知"))]
    #[field(name = "records", label = "通知", numbered(digits = 4, from = 0, count = "numberOfNotify"))]
    pub records: Vec<BankRecord>,
}

impl ::denbun::Notification for PushBank {
    const NOTIFICATION: &'static ::denbun::notification::NotificationInfo =
        &::denbun::notification::NotificationInfo {
            name: "push_bank",
            label: "入金通知",
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

/// 入金通知
///
/// `bank_record` · object · observed: 結果通知ガイド · `specs/good/numbered-repeats.yaml:25`
#[doc(alias("bank_record", "入金通知"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "bank_record", label = "入金通知", wire = "form", charset = "UTF-8", decode, repeat)]
#[non_exhaustive]
pub struct BankRecord {
    /// 取引ID
    ///
    /// `半角英数字(100)` · observed: 結果通知ガイド · `specs/good/numbered-repeats.yaml:28`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字(100)", chars = "-._", public)]
    pub order_id: String,

    /// 収納機関コード
    ///
    /// The same as `shunoKikanNo` of `bank.response`.
    ///
    /// `半角数字(8)` · observed: 結果通知ガイド · `specs/good/numbered-repeats.yaml:29`
    #[doc(alias("kikanNo", "収納機関コード"))]
    #[field(name = "kikanNo", label = "収納機関コード", format = "半角数字(8)", public)]
    pub kikan_no: Option<String>,

    /// 収納企業コード
    ///
    /// `半角数字(5)` · observed: 結果通知ガイド · `specs/good/numbered-repeats.yaml:30`
    #[doc(alias("kigyoNo", "収納企業コード"))]
    #[field(name = "kigyoNo", label = "収納企業コード", format = "半角数字(5)")]
    pub kigyo_no: Option<String>,

    /// 収納日時
    ///
    /// `yyyyMMddHHmm` · observed: 結果通知ガイド · `specs/good/numbered-repeats.yaml:31`
    #[doc(alias("rcvDate", "収納日時"))]
    #[field(name = "rcvDate", label = "収納日時", format = "yyyyMMddHHmm")]
    pub rcv_date: Option<::denbun::DateTime>,

    /// お客様番号
    ///
    /// `半角数字(20)` · observed: 結果通知ガイド · `specs/good/numbered-repeats.yaml:32`
    #[doc(alias("customerNo", "お客様番号"))]
    #[field(name = "customerNo", label = "お客様番号", format = "半角数字(20)")]
    pub customer_no: Option<String>,

    /// 確認番号
    ///
    /// `半角数字(6)` · observed: 結果通知ガイド · `specs/good/numbered-repeats.yaml:33`
    #[doc(alias("confNo", "確認番号"))]
    #[field(name = "confNo", label = "確認番号", format = "半角数字(6)")]
    pub conf_no: Option<String>,

    /// 入金金額
    ///
    /// `半角数字(8)` · observed: 結果通知ガイド · `specs/good/numbered-repeats.yaml:34`
    #[doc(alias("rcvAmount", "入金金額"))]
    #[field(name = "rcvAmount", label = "入金金額", format = "半角数字(8)", public)]
    pub rcv_amount: ::denbun::Yen,

    /// ダミー決済フラグ
    ///
    /// `半角数字(1)` · observed: 結果通知ガイド · `specs/good/numbered-repeats.yaml:35`
    #[doc(alias("ダミー決済フラグ"))]
    #[field(name = "dummy", label = "ダミー決済フラグ", format = "半角数字(1)")]
    pub dummy: Option<::denbun::Open<super::Dummy>>,
}
