// @generated from specs/robotpayment.yaml by `denbun generate`; change the spec, not this file.
//! コンビニ決済の入金・取消通知
//!
//! Received at: 決済結果通知URL. Answered with 200 `OK`.
//!
//! Nothing proves its sender; its content is confirmed by 管理画面で決済の状態を確認する.
//!
//! observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:198`

/// コンビニ決済の入金・取消通知
///
/// `konbini_kickback` · query, UTF-8 (**assumed**, confirm: 文字コード) · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:198`
#[doc(alias("konbini_kickback", "コンビニ決済の入金・取消通知"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "konbini_kickback",
    label = "コンビニ決済の入金・取消通知",
    wire = "query",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct KonbiniKickback {
    /// 決済番号
    ///
    /// `半角数字` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:199`
    #[doc(alias("gid", "決済番号"))]
    #[field(name = "gid", label = "決済番号", format = "半角数字", public)]
    pub payment_id: String,

    /// 決済結果
    ///
    /// `半角数字(1)` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:199`
    #[doc(alias("rst", "決済結果"))]
    #[field(name = "rst", label = "決済結果", format = "半角数字(1)", public)]
    pub result: ::denbun::Open<super::ResultValue>,

    /// 店舗オーダー番号
    ///
    /// `50バイト以内` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:199`
    #[doc(alias("cod", "店舗オーダー番号"))]
    #[field(name = "cod", label = "店舗オーダー番号", format = "50バイト以内")]
    pub order_number: Option<String>,

    /// カード会社承認番号
    ///
    /// `半角英数(6~7)` · observed: WordPress プラグイン usc-e-shop · `specs/robotpayment.yaml:199`
    #[doc(alias("ap", "カード会社承認番号"))]
    #[field(
        name = "ap",
        label = "カード会社承認番号",
        format = "半角英数(6~7)",
        length = 3..=7,
        chars = "_",
        public
    )]
    pub slip_state: Option<::denbun::Open<super::SlipState>>,
}

impl ::denbun::Notification for KonbiniKickback {
    const NOTIFICATION: &'static ::denbun::notification::NotificationInfo =
        &::denbun::notification::NotificationInfo {
            name: "konbini_kickback",
            label: "コンビニ決済の入金・取消通知",
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
            rule::eq(self.slip_state.as_text(), Some("CPL")),
            rule::eq(self.slip_state.as_text(), Some("CVS_CAN")),
        )
    }

    fn dedupe_key(&self) -> String {
        use ::denbun::Value as _;

        [self.payment_id.as_text().unwrap_or_default(), self.slip_state.as_text().unwrap_or_default()]
            .join("\u{1f}")
    }
}
