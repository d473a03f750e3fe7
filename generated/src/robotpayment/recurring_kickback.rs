// @generated from specs/robotpayment.yaml by `denbun generate`; change the spec, not this file.
//! 自動課金の決済結果通知
//!
//! Received at: 自動課金結果通知URL. Answered with 200 `OK`.
//!
//! Nothing proves its sender; its content is confirmed by 管理画面で決済の状態を確認する.
//!
//! documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:189`

/// 自動課金の決済結果通知
///
/// `recurring_kickback` · query, UTF-8 (**assumed**, confirm: 文字コード) · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:189`
#[doc(alias("recurring_kickback", "自動課金の決済結果通知"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "recurring_kickback",
    label = "自動課金の決済結果通知",
    wire = "query",
    charset = "UTF-8",
    decode,
    rules = recurring_kickback_rules
)]
#[non_exhaustive]
pub struct RecurringKickback {
    /// 決済番号
    ///
    /// `半角数字` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:190`
    #[doc(alias("gid", "決済番号"))]
    #[field(name = "gid", label = "決済番号", format = "半角数字", public)]
    pub payment_id: String,

    /// 決済結果
    ///
    /// `半角数字(1)` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:190`
    #[doc(alias("rst", "決済結果"))]
    #[field(name = "rst", label = "決済結果", format = "半角数字(1)", public)]
    pub charge_result: ::denbun::Open<super::ChargeResult>,

    /// 店舗オーダー番号
    ///
    /// `50バイト以内` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:191`
    #[doc(alias("cod", "店舗オーダー番号"))]
    #[field(name = "cod", label = "店舗オーダー番号", format = "50バイト以内")]
    pub order_number: Option<String>,

    /// 自動課金番号
    ///
    /// `半角数字` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:191`
    #[doc(alias("acid", "自動課金番号"))]
    #[field(name = "acid", label = "自動課金番号", format = "半角数字")]
    pub recurring_id: Option<String>,

    /// 決済金額
    ///
    /// `半角数字` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:191`
    #[doc(alias("am", "決済金額"))]
    #[field(name = "am", label = "決済金額", format = "半角数字", public)]
    pub amount: Option<::denbun::Yen>,

    /// 税金額
    ///
    /// `半角数字` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:191`
    #[doc(alias("tx", "税金額"))]
    #[field(name = "tx", label = "税金額", format = "半角数字", public)]
    pub tax: Option<::denbun::Yen>,

    /// 送料
    ///
    /// `半角数字` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:191`
    #[doc(alias("sf", "送料"))]
    #[field(name = "sf", label = "送料", format = "半角数字", public)]
    pub shipping_fee: Option<::denbun::Yen>,

    /// 合計金額
    ///
    /// in the printed sample only
    ///
    /// `半角数字` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:191`
    #[doc(alias("ta", "合計金額"))]
    #[field(name = "ta", label = "合計金額", format = "半角数字", public)]
    pub total: Option<::denbun::Yen>,

    /// 発行ID
    ///
    /// `半角英数(50字以内)` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:191`
    #[doc(alias("id", "発行ID"))]
    #[field(name = "id", label = "発行ID", format = "半角英数(50字以内)")]
    pub issued_id: Option<String>,

    /// 発行パスワード
    ///
    /// `半角英数(50字以内)` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:191`
    #[doc(alias("ps", "発行パスワード"))]
    #[field(name = "ps", label = "発行パスワード", format = "半角英数(50字以内)", secret)]
    pub issued_password: Option<::denbun::Secret<String>>,

    /// エラーコード
    ///
    /// codes of card companies (G…) have 12 characters and the provider\'s own (ER…) 5
    ///
    /// `半角英数(12)` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:191`
    #[doc(alias("ec", "エラーコード"))]
    #[field(name = "ec", label = "エラーコード", format = "半角英数(12)", public)]
    pub error_code: Option<String>,
}

fn recurring_kickback_rules(message: &RecurringKickback, check: &mut ::denbun::private::Check<'_>) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.rule(
        "合計金額は決済金額・税金額・送料の合計",
        &["ta", "rst", "am", "tx", "sf"],
        rule::or(rule::ne(message.charge_result.as_text(), Some("1")), || {
            rule::eq(
                message.total.as_integer(),
                rule::add(
                    rule::add(message.amount.as_integer(), message.tax.as_integer()),
                    message.shipping_fee.as_integer(),
                ),
            )
        }),
    );
}

impl ::denbun::Notification for RecurringKickback {
    const NOTIFICATION: &'static ::denbun::notification::NotificationInfo =
        &::denbun::notification::NotificationInfo {
            name: "recurring_kickback",
            label: "自動課金の決済結果通知",
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
            rule::eq(self.charge_result.as_text(), Some("1")),
            rule::one_of(self.charge_result.as_text(), &["2", "3", "5"]),
        )
    }

    fn dedupe_key(&self) -> String {
        use ::denbun::Value as _;

        [self.payment_id.as_text().unwrap_or_default(), self.charge_result.as_text().unwrap_or_default()]
            .join("\u{1f}")
    }

    fn error_code(&self) -> Option<::std::borrow::Cow<'_, str>> {
        ::denbun::Value::as_text(&self.error_code).map(::std::borrow::Cow::Borrowed)
    }
}
