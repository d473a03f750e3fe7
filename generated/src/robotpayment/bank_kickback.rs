// @generated from specs/robotpayment.yaml by `denbun generate`; change the spec, not this file.
//! 銀行振込の入金通知
//!
//! Received at: 決済結果通知URL. Answered with 200 `OK`.
//!
//! Nothing proves its sender; its content is confirmed by 管理画面で決済の状態を確認する.
//!
//! observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:201`

/// 銀行振込の入金通知
///
/// `bank_kickback` · query, UTF-8 (**assumed**, confirm: 文字コード) · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:201`
#[doc(alias("bank_kickback", "銀行振込の入金通知"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "bank_kickback", label = "銀行振込の入金通知", wire = "query", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct BankKickback {
    /// 決済番号
    ///
    /// `半角数字` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:202`
    #[doc(alias("gid", "決済番号"))]
    #[field(name = "gid", label = "決済番号", format = "半角数字", public)]
    pub payment_id: String,

    /// 決済結果
    ///
    /// `半角数字(1)` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:202`
    #[doc(alias("rst", "決済結果"))]
    #[field(name = "rst", label = "決済結果", format = "半角数字(1)", public)]
    pub result: ::denbun::Open<super::ResultValue>,

    /// 店舗オーダー番号
    ///
    /// `50バイト以内` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:202`
    #[doc(alias("cod", "店舗オーダー番号"))]
    #[field(name = "cod", label = "店舗オーダー番号", format = "50バイト以内")]
    pub order_number: Option<String>,

    /// カード会社承認番号
    ///
    /// `半角英数(6~7)` · observed: WordPress プラグイン usc-e-shop · `specs/robotpayment.yaml:202`
    #[doc(alias("ap", "カード会社承認番号"))]
    #[field(
        name = "ap",
        label = "カード会社承認番号",
        format = "半角英数(6~7)",
        length = 4..=7,
        chars = "_",
        public
    )]
    pub transfer_state: Option<::denbun::Open<super::TransferState>>,

    /// 入金額の照合
    ///
    /// observed: WordPress プラグイン usc-e-shop · `specs/robotpayment.yaml:202`
    #[doc(alias("mf", "入金額の照合"))]
    #[field(name = "mf", label = "入金額の照合", public)]
    pub matching: Option<::denbun::Open<super::Matching>>,

    /// 入金日
    ///
    /// `YYYYMMDD` · observed: WordPress プラグイン usc-e-shop · `specs/robotpayment.yaml:203`
    #[doc(alias("nkd", "入金日"))]
    #[field(name = "nkd", label = "入金日", format = "YYYYMMDD", public)]
    pub paid_on: Option<::denbun::Date>,

    /// 支払期限
    ///
    /// `YYYYMMDD` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:203`
    #[doc(alias("exp", "支払期限"))]
    #[field(name = "exp", label = "支払期限", format = "YYYYMMDD", public)]
    pub deadline: Option<::denbun::Date>,

    /// nk
    ///
    /// meaning not known
    ///
    /// observed: WordPress プラグイン usc-e-shop · `specs/robotpayment.yaml:203`
    #[field(name = "nk", label = "nk")]
    pub nk: Option<String>,

    /// bank
    ///
    /// meaning not known
    ///
    /// observed: WordPress プラグイン usc-e-shop · `specs/robotpayment.yaml:203`
    #[field(name = "bank", label = "bank")]
    pub bank: Option<String>,
}

impl ::denbun::Notification for BankKickback {
    const NOTIFICATION: &'static ::denbun::notification::NotificationInfo =
        &::denbun::notification::NotificationInfo {
            name: "bank_kickback",
            label: "銀行振込の入金通知",
            method: ::denbun::operation::Method::Get,
            authentic: ::denbun::notification::Authentic::None,
            answer: ::denbun::notification::Answer {
                status: 200,
                content_type: "text/plain",
                body: "OK",
                within: None,
                later: None,
                unproved: None,
            },
            resolve: Some(::denbun::operation::Resolve::Manual("管理画面で決済の状態を確認する")),
            errors: super::ERRORS,
            schema: <Self as ::denbun::Message>::SCHEMA,
        };

    fn verdict(&self) -> ::denbun::Verdict {
        use ::denbun::Value as _;
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(
            rule::and(rule::eq(self.transfer_state.as_text(), Some("BAN_SAL")), || {
                rule::or(rule::absent(self.matching.as_text()), || {
                    rule::eq(self.matching.as_text(), Some("1"))
                })
            }),
            None,
        )
    }

    fn dedupe_key(&self) -> String {
        use ::denbun::Value as _;

        let paid_on_text = self.paid_on.map(|day| day.strftime("%Y%m%d").to_string());
        [
            self.payment_id.as_text().unwrap_or_default(),
            self.transfer_state.as_text().unwrap_or_default(),
            self.matching.as_text().unwrap_or_default(),
            paid_on_text.as_deref().unwrap_or_default(),
            self.nk.as_text().unwrap_or_default(),
        ]
            .join("\u{1f}")
    }
}
