// @generated from specs/robotpayment.yaml by `denbun generate`; change the spec, not this file.
//! 自動課金 初回の決済結果通知
//!
//! Received at: 決済結果通知URL. Answered with 200 `OK`.
//!
//! Nothing proves its sender; its content is confirmed by 管理画面で決済の状態を確認する.
//!
//! documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:183`

/// 自動課金 初回の決済結果通知
///
/// actp to trsf come back if they were sent
///
/// `recurring_start_kickback` · query, UTF-8 (**assumed**, confirm: 文字コード) · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:183`
#[doc(alias("recurring_start_kickback", "自動課金 初回の決済結果通知"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "recurring_start_kickback",
    label = "自動課金 初回の決済結果通知",
    wire = "query",
    charset = "UTF-8",
    decode,
    rules = recurring_start_kickback_rules
)]
#[non_exhaustive]
pub struct RecurringStartKickback {
    /// 決済番号
    ///
    /// `半角数字` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:184`
    #[doc(alias("gid", "決済番号"))]
    #[field(name = "gid", label = "決済番号", format = "半角数字", public)]
    pub payment_id: String,

    /// 決済結果
    ///
    /// `半角数字(1)` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:184`
    #[doc(alias("rst", "決済結果"))]
    #[field(name = "rst", label = "決済結果", format = "半角数字(1)", public)]
    pub result: ::denbun::Open<super::ResultValue>,

    /// カード会社承認番号
    ///
    /// `半角英数(6~7)` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:184`
    #[doc(alias("ap", "カード会社承認番号"))]
    #[field(name = "ap", label = "カード会社承認番号", format = "半角英数(6~7)")]
    pub approval_number: Option<String>,

    /// エラーコード
    ///
    /// codes of card companies (G…) have 12 characters and the provider\'s own (ER…) 5
    ///
    /// `半角英数(12)` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:184`
    #[doc(alias("ec", "エラーコード"))]
    #[field(name = "ec", label = "エラーコード", format = "半角英数(12)", public)]
    pub error_code: Option<String>,

    /// オーダーコード
    ///
    /// `半角数字` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:184`
    #[doc(alias("god", "オーダーコード"))]
    #[field(name = "god", label = "オーダーコード", format = "半角数字", public)]
    pub order_code: Option<String>,

    /// 店舗オーダー番号
    ///
    /// `50バイト以内` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:184`
    #[doc(alias("cod", "店舗オーダー番号"))]
    #[field(name = "cod", label = "店舗オーダー番号", format = "50バイト以内")]
    pub order_number: Option<String>,

    /// 決済金額
    ///
    /// `半角数字` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:184`
    #[doc(alias("am", "決済金額"))]
    #[field(name = "am", label = "決済金額", format = "半角数字", public)]
    pub amount: Option<::denbun::Yen>,

    /// 税金額
    ///
    /// `半角数字` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:184`
    #[doc(alias("tx", "税金額"))]
    #[field(name = "tx", label = "税金額", format = "半角数字", public)]
    pub tax: Option<::denbun::Yen>,

    /// 送料
    ///
    /// `半角数字` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:184`
    #[doc(alias("sf", "送料"))]
    #[field(name = "sf", label = "送料", format = "半角数字", public)]
    pub shipping_fee: Option<::denbun::Yen>,

    /// 合計金額
    ///
    /// `半角数字` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:184`
    #[doc(alias("ta", "合計金額"))]
    #[field(name = "ta", label = "合計金額", format = "半角数字", public)]
    pub total: Option<::denbun::Yen>,

    /// 課金周期
    ///
    /// `半角数字（1）` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:184`
    #[doc(alias("actp", "課金周期"))]
    #[field(name = "actp", label = "課金周期", format = "半角数字（1）", public)]
    pub cycle: Option<::denbun::Open<super::Cycle>>,

    /// 自動課金金額
    ///
    /// `半角数字` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:184`
    #[doc(alias("acam", "自動課金金額"))]
    #[field(name = "acam", label = "自動課金金額", format = "半角数字", public)]
    pub recurring_amount: Option<::denbun::Yen>,

    /// 自動課金税額
    ///
    /// `半角数字` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:184`
    #[doc(alias("actx", "自動課金税額"))]
    #[field(name = "actx", label = "自動課金税額", format = "半角数字", public)]
    pub recurring_tax: Option<::denbun::Yen>,

    /// 自動課金送料
    ///
    /// `半角数字` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:184`
    #[doc(alias("acsf", "自動課金送料"))]
    #[field(name = "acsf", label = "自動課金送料", format = "半角数字", public)]
    pub recurring_shipping_fee: Option<::denbun::Yen>,

    /// 課金日指定
    ///
    /// 0 none; 1 to 30; 99 the end of the month
    ///
    /// `半角数字（1~2）` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:184`
    #[doc(alias("ac1", "課金日指定"))]
    #[field(name = "ac1", label = "課金日指定", format = "半角数字（1~2）", public)]
    pub billing_day: Option<u64>,

    /// 課金停止回数指定
    ///
    /// 0 never; 1 to 99 charges
    ///
    /// `半角数字（1~2）` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:184`
    #[doc(alias("ac3", "課金停止回数指定"))]
    #[field(name = "ac3", label = "課金停止回数指定", format = "半角数字（1~2）", public)]
    pub stop_count: Option<u64>,

    /// 課金開始日指定
    ///
    /// `日付型「YYYY/MM/DD」` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:184`
    #[doc(alias("ac4", "課金開始日指定"))]
    #[field(name = "ac4", label = "課金開始日指定", format = "日付型「YYYY/MM/DD」", public)]
    pub start_date: Option<::denbun::Date>,

    /// 課金終了日指定
    ///
    /// `日付型「YYYY/MM/DD」` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:184`
    #[doc(alias("ac5", "課金終了日指定"))]
    #[field(name = "ac5", label = "課金終了日指定", format = "日付型「YYYY/MM/DD」", public)]
    pub end_date: Option<::denbun::Date>,

    /// お試し期間タイプ
    ///
    /// `半角数字（1）` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:184`
    #[doc(alias("trtp", "お試し期間タイプ"))]
    #[field(name = "trtp", label = "お試し期間タイプ", format = "半角数字（1）", public)]
    pub trial_type: Option<::denbun::Open<super::TrialType>>,

    /// お試し日数
    ///
    /// `半角数字` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:184`
    #[doc(alias("tr1", "お試し日数"))]
    #[field(name = "tr1", label = "お試し日数", format = "半角数字", public)]
    pub trial_days: Option<u64>,

    /// お試し月数
    ///
    /// `半角数字` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:184`
    #[doc(alias("tr2", "お試し月数"))]
    #[field(name = "tr2", label = "お試し月数", format = "半角数字", public)]
    pub trial_months: Option<u64>,

    /// お試し期限
    ///
    /// `日付型「YYYY/MM/DD」` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:184`
    #[doc(alias("tr3", "お試し期限"))]
    #[field(name = "tr3", label = "お試し期限", format = "日付型「YYYY/MM/DD」", public)]
    pub trial_end: Option<::denbun::Date>,

    /// お試し金額
    ///
    /// `半角数字` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:184`
    #[doc(alias("tram", "お試し金額"))]
    #[field(name = "tram", label = "お試し金額", format = "半角数字", public)]
    pub trial_amount: Option<::denbun::Yen>,

    /// お試し税額
    ///
    /// `半角数字` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:184`
    #[doc(alias("trtx", "お試し税額"))]
    #[field(name = "trtx", label = "お試し税額", format = "半角数字", public)]
    pub trial_tax: Option<::denbun::Yen>,

    /// お試し送料
    ///
    /// `半角数字` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:184`
    #[doc(alias("trsf", "お試し送料"))]
    #[field(name = "trsf", label = "お試し送料", format = "半角数字", public)]
    pub trial_shipping_fee: Option<::denbun::Yen>,

    /// 発行ID
    ///
    /// `半角英数(50字以内)` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:184`
    #[doc(alias("id", "発行ID"))]
    #[field(name = "id", label = "発行ID", format = "半角英数(50字以内)")]
    pub issued_id: Option<String>,

    /// 発行パスワード
    ///
    /// `半角英数(50字以内)` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:184`
    #[doc(alias("ps", "発行パスワード"))]
    #[field(name = "ps", label = "発行パスワード", format = "半角英数(50字以内)", secret)]
    pub issued_password: Option<::denbun::Secret<String>>,

    /// 自動課金番号
    ///
    /// `半角数字` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:184`
    #[doc(alias("acid", "自動課金番号"))]
    #[field(name = "acid", label = "自動課金番号", format = "半角数字")]
    pub recurring_id: Option<String>,

    /// その他
    ///
    /// `指定なし（1024Bite以内）` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:185`
    #[doc(alias("その他"))]
    #[rest(label = "その他", format = "指定なし（1024Bite以内）")]
    pub rest: ::denbun::Rest,
}

fn recurring_start_kickback_rules(
    message: &RecurringStartKickback,
    check: &mut ::denbun::private::Check<'_>,
) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.rule(
        "合計金額は決済金額・税金額・送料の合計",
        &["ta", "rst", "am", "tx", "sf"],
        rule::or(rule::ne(message.result.as_text(), Some("1")), || {
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

impl ::denbun::Notification for RecurringStartKickback {
    const NOTIFICATION: &'static ::denbun::notification::NotificationInfo =
        &::denbun::notification::NotificationInfo {
            name: "recurring_start_kickback",
            label: "自動課金 初回の決済結果通知",
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
            rule::eq(self.result.as_text(), Some("1")),
            rule::eq(self.result.as_text(), Some("2")),
        )
    }

    fn dedupe_key(&self) -> String {
        use ::denbun::Value as _;

        [self.payment_id.as_text().unwrap_or_default(), self.result.as_text().unwrap_or_default()]
            .join("\u{1f}")
    }

    fn error_code(&self) -> Option<::std::borrow::Cow<'_, str>> {
        ::denbun::Value::as_text(&self.error_code).map(::std::borrow::Cow::Borrowed)
    }
}
