// @generated from specs/robotpayment.yaml by `denbun generate`; change the spec, not this file.
//! 自動課金 初回(商品登録なし)
//!
//! `POST /gateway/gateway_token.aspx`: opens a payment; sent again: if provably not sent; unknown outcome: 管理画面で決済の状態を確認する; notifies with [`RecurringStartKickback`](super::RecurringStartKickback) when `rt == '0'`; notifies with [`RecurringKickback`](super::RecurringKickback).
//!
//! documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:106`
//!
//! ```
//! use denbun_providers::robotpayment;
//!
//! let request = robotpayment::RecurringStartRequest::builder()
//!     .shop_id("123456")
//!     .reply_method(robotpayment::ReplyMethod::Kickback)
//!     .token("tok_1")
//!     .email("a@example.jp")
//!     .amount(::denbun::Yen(1000))
//!     .tax(::denbun::Yen(0))
//!     .shipping_fee(::denbun::Yen(0))
//!     .cycle(robotpayment::Cycle::Monthly)
//!     .recurring_amount(::denbun::Yen(500))
//!     .recurring_tax(::denbun::Yen(0))
//!     .recurring_shipping_fee(::denbun::Yen(0))
//!     .billing_day(99u64)
//!     .start_date(::denbun::Date::constant(2026, 4, 1))
//!     .trial_type(robotpayment::TrialType::Days)
//!     .trial_days(14u64)
//!     .trial_amount(::denbun::Yen(0))
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(
//!     bytes,
//!     b"aid=123456&jb=CAPTURE&rt=0&tkn=tok_1&em=a%40example.jp&am=1000&tx=0&sf=0&actp=4&acam=500&actx=0&acsf=0&ac1=99&ac4=2026%2F04%2F01&trtp=2&tr1=14&tram=0"
//! );
//! ```

/// 自動課金 初回(商品登録なし)
///
/// `recurring_start.request` · form, UTF-8 (**assumed**, confirm: 文字コード) · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:106`
#[doc(alias("recurring_start.request", "自動課金 初回(商品登録なし)"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "recurring_start.request",
    label = "自動課金 初回(商品登録なし)",
    wire = "form",
    charset = "UTF-8",
    encode,
    rules = recurring_start_request_rules,
    at_least_one_of(email, phone)
)]
#[non_exhaustive]
pub struct RecurringStartRequest {
    /// 店舗ID
    ///
    /// `半角数字(6)` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:108`
    #[doc(alias("aid", "店舗ID"))]
    #[field(name = "aid", label = "店舗ID", format = "半角数字(6)", length = exact)]
    pub shop_id: String,

    /// ジョブタイプ
    ///
    /// `半角英字` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:108`
    #[doc(alias("jb", "ジョブタイプ"))]
    #[field(name = "jb", label = "ジョブタイプ", format = "半角英字", fixed = "CAPTURE", public)]
    pub job_type: ::denbun::Fixed,

    /// 決済結果返信方法
    ///
    /// `半角数字(1)` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:108`
    #[doc(alias("rt", "決済結果返信方法"))]
    #[field(name = "rt", label = "決済結果返信方法", format = "半角数字(1)", public)]
    pub reply_method: super::ReplyMethod,

    /// 店舗オーダー番号
    ///
    /// `50バイト以内` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:108`
    #[doc(alias("cod", "店舗オーダー番号"))]
    #[field(name = "cod", label = "店舗オーダー番号", format = "50バイト以内")]
    pub order_number: Option<String>,

    /// トークン情報
    ///
    /// `半角英数記号` · documented: クレジットカード トークン方式 3Dセキュア2.0(通常決済) 接続仕様書 · `specs/robotpayment.yaml:108`
    #[doc(alias("tkn", "トークン情報"))]
    #[field(name = "tkn", label = "トークン情報", format = "半角英数記号", secret)]
    pub token: ::denbun::Secret<String>,

    /// メールアドレス
    ///
    /// printed as 半角英数 although an address needs @ and more
    ///
    /// `半角英数(254)` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:108`
    #[doc(alias("em", "メールアドレス"))]
    #[field(name = "em", label = "メールアドレス", format = "半角英数(254)", type = "email")]
    pub email: Option<String>,

    /// 電話番号
    ///
    /// `半角数字(15)` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:108`
    #[doc(alias("pn", "電話番号"))]
    #[field(name = "pn", label = "電話番号", format = "半角数字(15)")]
    pub phone: Option<String>,

    /// 商品金額
    ///
    /// `半角数字` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:108`
    #[doc(alias("am", "商品金額"))]
    #[field(name = "am", label = "商品金額", format = "半角数字", public)]
    pub amount: ::denbun::Yen,

    /// 税金額
    ///
    /// `半角数字` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:108`
    #[doc(alias("tx", "税金額"))]
    #[field(name = "tx", label = "税金額", format = "半角数字", public)]
    pub tax: ::denbun::Yen,

    /// 送料
    ///
    /// `半角数字` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:108`
    #[doc(alias("sf", "送料"))]
    #[field(name = "sf", label = "送料", format = "半角数字", public)]
    pub shipping_fee: ::denbun::Yen,

    /// 課金周期
    ///
    /// `半角数字（1）` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:108`
    #[doc(alias("actp", "課金周期"))]
    #[field(name = "actp", label = "課金周期", format = "半角数字（1）", public)]
    pub cycle: super::Cycle,

    /// 自動課金金額
    ///
    /// `半角数字` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:108`
    #[doc(alias("acam", "自動課金金額"))]
    #[field(name = "acam", label = "自動課金金額", format = "半角数字", public)]
    pub recurring_amount: ::denbun::Yen,

    /// 自動課金税額
    ///
    /// `半角数字` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:108`
    #[doc(alias("actx", "自動課金税額"))]
    #[field(name = "actx", label = "自動課金税額", format = "半角数字", public)]
    pub recurring_tax: ::denbun::Yen,

    /// 自動課金送料
    ///
    /// `半角数字` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:108`
    #[doc(alias("acsf", "自動課金送料"))]
    #[field(name = "acsf", label = "自動課金送料", format = "半角数字", public)]
    pub recurring_shipping_fee: ::denbun::Yen,

    /// 課金日指定
    ///
    /// 0 none; 1 to 30; 99 the end of the month
    ///
    /// `半角数字（1~2）` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:108`
    #[doc(alias("ac1", "課金日指定"))]
    #[field(name = "ac1", label = "課金日指定", format = "半角数字（1~2）", public)]
    pub billing_day: Option<u64>,

    /// 課金停止回数指定
    ///
    /// 0 never; 1 to 99 charges
    ///
    /// `半角数字（1~2）` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:108`
    #[doc(alias("ac3", "課金停止回数指定"))]
    #[field(name = "ac3", label = "課金停止回数指定", format = "半角数字（1~2）", public)]
    pub stop_count: Option<u64>,

    /// 課金開始日指定
    ///
    /// `日付型「YYYY/MM/DD」` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:108`
    #[doc(alias("ac4", "課金開始日指定"))]
    #[field(name = "ac4", label = "課金開始日指定", format = "日付型「YYYY/MM/DD」", public)]
    pub start_date: Option<::denbun::Date>,

    /// 課金終了日指定
    ///
    /// `日付型「YYYY/MM/DD」` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:108`
    #[doc(alias("ac5", "課金終了日指定"))]
    #[field(name = "ac5", label = "課金終了日指定", format = "日付型「YYYY/MM/DD」", public)]
    pub end_date: Option<::denbun::Date>,

    /// お試し期間タイプ
    ///
    /// `半角数字（1）` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:109`
    #[doc(alias("trtp", "お試し期間タイプ"))]
    #[field(name = "trtp", label = "お試し期間タイプ", format = "半角数字（1）", public)]
    pub trial_type: Option<super::TrialType>,

    /// お試し日数
    ///
    /// Required when `trtp == '2'`.
    ///
    /// `半角数字` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:109`
    #[doc(alias("tr1", "お試し日数"))]
    #[field(name = "tr1", label = "お試し日数", format = "半角数字", public)]
    pub trial_days: Option<u64>,

    /// お試し月数
    ///
    /// Required when `trtp == '4'`.
    ///
    /// `半角数字` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:109`
    #[doc(alias("tr2", "お試し月数"))]
    #[field(name = "tr2", label = "お試し月数", format = "半角数字", public)]
    pub trial_months: Option<u64>,

    /// お試し期限
    ///
    /// Required when `trtp == '3'`.
    ///
    /// `日付型「YYYY/MM/DD」` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:109`
    #[doc(alias("tr3", "お試し期限"))]
    #[field(name = "tr3", label = "お試し期限", format = "日付型「YYYY/MM/DD」", public)]
    pub trial_end: Option<::denbun::Date>,

    /// お試し金額
    ///
    /// Required when `trtp != null`.
    ///
    /// `半角数字` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:109`
    #[doc(alias("tram", "お試し金額"))]
    #[field(name = "tram", label = "お試し金額", format = "半角数字", public)]
    pub trial_amount: Option<::denbun::Yen>,

    /// お試し税額
    ///
    /// `半角数字` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:109`
    #[doc(alias("trtx", "お試し税額"))]
    #[field(name = "trtx", label = "お試し税額", format = "半角数字", public)]
    pub trial_tax: Option<::denbun::Yen>,

    /// お試し送料
    ///
    /// `半角数字` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:109`
    #[doc(alias("trsf", "お試し送料"))]
    #[field(name = "trsf", label = "お試し送料", format = "半角数字", public)]
    pub trial_shipping_fee: Option<::denbun::Yen>,

    /// その他データ
    ///
    /// `1024バイト以内` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:67`
    #[doc(alias("その他データ"))]
    #[rest(label = "その他データ", format = "1024バイト以内")]
    pub rest: ::denbun::Rest,
}

fn recurring_start_request_rules(message: &RecurringStartRequest, check: &mut ::denbun::private::Check<'_>) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.required("tr1", rule::eq(message.trial_type.as_text(), Some("2")), message.trial_days.is_present());
    check.required(
        "tr2",
        rule::eq(message.trial_type.as_text(), Some("4")),
        message.trial_months.is_present(),
    );
    check.required("tr3", rule::eq(message.trial_type.as_text(), Some("3")), message.trial_end.is_present());
    check.required("tram", rule::present(message.trial_type.as_text()), message.trial_amount.is_present());
    check.rule(
        "課金日指定は0~30または99",
        &["ac1"],
        rule::or(rule::le(message.billing_day.as_integer(), Some(30)), || {
            rule::eq(message.billing_day.as_integer(), Some(99))
        }),
    );
    check.rule(
        "課金日は毎月以上の周期だけに指定できる",
        &["ac1", "actp"],
        rule::any([
            rule::absent(message.billing_day.as_integer()),
            rule::eq(message.billing_day.as_integer(), Some(0)),
            rule::not(rule::one_of(message.cycle.as_text(), &["2", "3"])),
        ]),
    );
    check.rule("お試し日数は0~999", &["tr1"], rule::le(message.trial_days.as_integer(), Some(999)));
    check.rule("お試し月数は0~24", &["tr2"], rule::le(message.trial_months.as_integer(), Some(24)));
}

impl ::denbun::Operation for RecurringStartRequest {
    type Answer = super::PaymentResult;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "recurring_start",
        label: "自動課金 初回(商品登録なし)",
        method: ::denbun::operation::Method::Post,
        path: "/gateway/gateway_token.aspx",
        hosts: super::HOSTS,
        auth: &[],
        packing: ::denbun::operation::Packing::PLAIN,
        effect: ::denbun::operation::Effect::CreateMoney,
        retry: ::denbun::operation::Retry::IfNotExecuted,
        idempotency: None,
        resolve: Some(::denbun::operation::Resolve::Manual("管理画面で決済の状態を確認する")),
        resolve_declined: false,
        errors: super::ERRORS,
        failure: None,
        answer_headers: None,
        request: <Self as ::denbun::Message>::SCHEMA,
        answer: <super::PaymentResult as ::denbun::Message>::SCHEMA,
    };

    fn verdict(answer: &Self::Answer, _status: u16) -> ::denbun::Verdict {
        use ::denbun::Value as _;
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(
            rule::eq(answer.result.as_text(), Some("1")),
            rule::eq(answer.result.as_text(), Some("2")),
        )
    }

    fn echo(&self, answer: &Self::Answer, check: &mut ::denbun::operation::EchoCheck) {
        check.same("cod", "店舗オーダー番号", &self.order_number, &answer.order_number);
        check.same("am", "決済金額", &self.amount, &answer.amount);
        check.same("tx", "税金額", &self.tax, &answer.tax);
        check.same("sf", "送料", &self.shipping_fee, &answer.shipping_fee);
    }

    fn error_code(answer: &Self::Answer) -> Option<::std::borrow::Cow<'_, str>> {
        ::denbun::Value::as_text(&answer.error_code).map(::std::borrow::Cow::Borrowed)
    }
}
