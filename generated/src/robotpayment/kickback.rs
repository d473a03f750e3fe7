// @generated from specs/robotpayment.yaml by `denbun generate`; change the spec, not this file.
//! 決済結果通知 キックバック(rt=0)
//!
//! Received at: 決済結果通知URL. Answered with 200 `OK`.
//!
//! Nothing proves its sender; its content is confirmed by 管理画面で決済の状態を確認する.
//!
//! documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:174`

/// 決済結果通知 キックバック(rt=0)
///
/// `kickback` · query, UTF-8 (**assumed**, confirm: 文字コード) · documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:174`
#[doc(alias("kickback", "決済結果通知 キックバック(rt=0)"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "kickback",
    label = "決済結果通知 キックバック(rt=0)",
    wire = "query",
    charset = "UTF-8",
    decode,
    rules = kickback_rules
)]
#[non_exhaustive]
pub struct Kickback {
    /// 決済番号
    ///
    /// `半角数字` · documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:175`
    #[doc(alias("gid", "決済番号"))]
    #[field(name = "gid", label = "決済番号", format = "半角数字", public)]
    pub payment_id: String,

    /// 決済結果
    ///
    /// `半角数字(1)` · documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:175`
    #[doc(alias("rst", "決済結果"))]
    #[field(name = "rst", label = "決済結果", format = "半角数字(1)", public)]
    pub result: ::denbun::Open<super::ResultValue>,

    /// カード会社承認番号
    ///
    /// `半角英数(6~7)` · documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:175`
    #[doc(alias("ap", "カード会社承認番号"))]
    #[field(name = "ap", label = "カード会社承認番号", format = "半角英数(6~7)")]
    pub approval_number: Option<String>,

    /// エラーコード
    ///
    /// codes of card companies (G…) have 12 characters and the provider\'s own (ER…) 5
    ///
    /// `半角英数(12)` · documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:175`
    #[doc(alias("ec", "エラーコード"))]
    #[field(name = "ec", label = "エラーコード", format = "半角英数(12)", public)]
    pub error_code: Option<String>,

    /// オーダーコード
    ///
    /// `半角数字` · documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:175`
    #[doc(alias("god", "オーダーコード"))]
    #[field(name = "god", label = "オーダーコード", format = "半角数字", public)]
    pub order_code: Option<String>,

    /// 店舗オーダー番号
    ///
    /// `50バイト以内` · documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:175`
    #[doc(alias("cod", "店舗オーダー番号"))]
    #[field(name = "cod", label = "店舗オーダー番号", format = "50バイト以内")]
    pub order_number: Option<String>,

    /// 決済金額
    ///
    /// `半角数字` · documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:175`
    #[doc(alias("am", "決済金額"))]
    #[field(name = "am", label = "決済金額", format = "半角数字", public)]
    pub amount: Option<::denbun::Yen>,

    /// 税金額
    ///
    /// `半角数字` · documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:175`
    #[doc(alias("tx", "税金額"))]
    #[field(name = "tx", label = "税金額", format = "半角数字", public)]
    pub tax: Option<::denbun::Yen>,

    /// 送料
    ///
    /// `半角数字` · documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:175`
    #[doc(alias("sf", "送料"))]
    #[field(name = "sf", label = "送料", format = "半角数字", public)]
    pub shipping_fee: Option<::denbun::Yen>,

    /// 合計金額
    ///
    /// `半角数字` · documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:175`
    #[doc(alias("ta", "合計金額"))]
    #[field(name = "ta", label = "合計金額", format = "半角数字", public)]
    pub total: Option<::denbun::Yen>,

    /// 発行ID
    ///
    /// `半角英数(50字以内)` · documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:175`
    #[doc(alias("id", "発行ID"))]
    #[field(name = "id", label = "発行ID", format = "半角英数(50字以内)")]
    pub issued_id: Option<String>,

    /// 発行パスワード
    ///
    /// `半角英数(50字以内)` · documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:175`
    #[doc(alias("ps", "発行パスワード"))]
    #[field(name = "ps", label = "発行パスワード", format = "半角英数(50字以内)", secret)]
    pub issued_password: Option<::denbun::Secret<String>>,

    /// その他
    ///
    /// `1024バイト以内` · documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:147`
    #[doc(alias("その他"))]
    #[rest(label = "その他", format = "1024バイト以内")]
    pub rest: ::denbun::Rest,
}

fn kickback_rules(message: &Kickback, check: &mut ::denbun::private::Check<'_>) {
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

impl ::denbun::Notification for Kickback {
    const NOTIFICATION: &'static ::denbun::notification::NotificationInfo =
        &::denbun::notification::NotificationInfo {
            name: "kickback",
            label: "決済結果通知 キックバック(rt=0)",
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
