// @generated from specs/robotpayment.yaml by `denbun generate`; change the spec, not this file.
//! 自動課金 停止後の決済結果通知
//!
//! Received at: 決済結果通知URL. Answered with 200 `OK`.
//!
//! Nothing proves its sender; its content is confirmed by 管理画面で決済の状態を確認する.
//!
//! documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金情報変更、停止) 接続仕様書 · `specs/robotpayment.yaml:195`

/// 自動課金 停止後の決済結果通知
///
/// gid is that of the first payment
///
/// `recurring_stop_kickback` · query, UTF-8 (**assumed**, confirm: 文字コード) · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金情報変更、停止) 接続仕様書 · `specs/robotpayment.yaml:195`
#[doc(alias("recurring_stop_kickback", "自動課金 停止後の決済結果通知"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "recurring_stop_kickback",
    label = "自動課金 停止後の決済結果通知",
    wire = "query",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct RecurringStopKickback {
    /// 決済番号
    ///
    /// `半角数字` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金情報変更、停止) 接続仕様書 · `specs/robotpayment.yaml:196`
    #[doc(alias("gid", "決済番号"))]
    #[field(name = "gid", label = "決済番号", format = "半角数字", public)]
    pub payment_id: String,

    /// 決済結果
    ///
    /// `半角数字(1)` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金情報変更、停止) 接続仕様書 · `specs/robotpayment.yaml:196`
    #[doc(alias("rst", "決済結果"))]
    #[field(name = "rst", label = "決済結果", format = "半角数字(1)", public)]
    pub stop_result: ::denbun::Open<super::StopResult>,

    /// 店舗オーダー番号
    ///
    /// `50バイト以内` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金情報変更、停止) 接続仕様書 · `specs/robotpayment.yaml:196`
    #[doc(alias("cod", "店舗オーダー番号"))]
    #[field(name = "cod", label = "店舗オーダー番号", format = "50バイト以内")]
    pub order_number: Option<String>,

    /// 自動課金番号
    ///
    /// a slip; everywhere else the number is 半角数字
    ///
    /// `50バイト以内` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:196`
    #[doc(alias("acid", "自動課金番号"))]
    #[field(name = "acid", label = "自動課金番号", format = "50バイト以内", type = "digits")]
    pub recurring_id: Option<String>,

    /// エラーコード
    ///
    /// codes of card companies (G…) have 12 characters and the provider\'s own (ER…) 5
    ///
    /// `半角英数(12)` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金情報変更、停止) 接続仕様書 · `specs/robotpayment.yaml:196`
    #[doc(alias("ec", "エラーコード"))]
    #[field(name = "ec", label = "エラーコード", format = "半角英数(12)", public)]
    pub error_code: Option<String>,
}

impl ::denbun::Notification for RecurringStopKickback {
    const NOTIFICATION: &'static ::denbun::notification::NotificationInfo =
        &::denbun::notification::NotificationInfo {
            name: "recurring_stop_kickback",
            label: "自動課金 停止後の決済結果通知",
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

        ::denbun::Verdict::from_conditions(rule::eq(self.stop_result.as_text(), Some("4")), None)
    }

    fn dedupe_key(&self) -> String {
        use ::denbun::Value as _;

        [self.payment_id.as_text().unwrap_or_default(), self.stop_result.as_text().unwrap_or_default()]
            .join("\u{1f}")
    }

    fn error_code(&self) -> Option<::std::borrow::Cow<'_, str>> {
        ::denbun::Value::as_text(&self.error_code).map(::std::borrow::Cow::Borrowed)
    }
}
