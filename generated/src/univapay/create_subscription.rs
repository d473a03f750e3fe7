// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! 定期課金 – CREATE
//!
//! `POST /subscriptions`: opens a payment; sent again: with its key in `Idempotency-Key`; unknown outcome: 定期課金 – GET; notifies with [`Webhook`](super::Webhook).
//!
//! documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:6`
//!
//! ```
//! use denbun_providers::univapay;
//!
//! let request = univapay::CreateSubscriptionRequest::builder()
//!     .transaction_token_id("11ef32a7-3a71-8662-803f-1bc27702eeec")
//!     .amount(::denbun::Amount(1000))
//!     .currency(::denbun::Currency::new("JPY"))
//!     .period(univapay::Period::Monthly)
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(
//!     bytes,
//!     br#"{"transaction_token_id":"11ef32a7-3a71-8662-803f-1bc27702eeec","amount":1000,"currency":"JPY","period":"monthly"}"#
//! );
//! ```

/// 定期課金 – CREATE
///
/// `create_subscription.request` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:6`
#[doc(alias("create_subscription.request", "定期課金 – CREATE"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "create_subscription.request",
    label = "定期課金 – CREATE",
    wire = "json",
    charset = "UTF-8",
    encode,
    exactly_one_of(period, cyclical_period)
)]
#[non_exhaustive]
pub struct CreateSubscriptionRequest {
    /// トランザクショントークンID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:8`
    #[doc(alias("トランザクショントークンID"))]
    #[field(name = "transaction_token_id", label = "トランザクショントークンID", type = "uuid")]
    pub transaction_token_id: String,

    /// 金額
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:8`
    #[doc(alias("金額"))]
    #[field(name = "amount", label = "金額", json(number, text), public)]
    pub amount: ::denbun::Amount,

    /// 通貨
    ///
    /// sent in either case and answered in capitals
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:8`
    #[doc(alias("通貨"))]
    #[field(name = "currency", label = "通貨", public)]
    pub currency: ::denbun::Currency,

    /// 課金周期
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:8`
    #[doc(alias("課金周期"))]
    #[field(name = "period", label = "課金周期", public)]
    pub period: Option<super::Period>,

    /// 課金周期(期間)
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:10`
    #[doc(alias("課金周期(期間)"))]
    #[field(name = "cyclical_period", label = "課金周期(期間)", public)]
    pub cyclical_period: Option<::denbun::IsoDuration>,

    /// 初回金額
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:10`
    #[doc(alias("初回金額"))]
    #[field(name = "initial_amount", label = "初回金額", json(number, text), public)]
    pub initial_amount: Option<::denbun::Amount>,

    /// スケジュール
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:11`
    #[doc(alias("スケジュール"))]
    #[field(name = "schedule_settings", label = "スケジュール")]
    pub schedule_settings: Option<ScheduleSettingsInput>,

    /// 分割払い
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:12`
    #[doc(alias("分割払い"))]
    #[field(name = "installment_plan", label = "分割払い")]
    pub installment_plan: Option<InstallmentPlanInput>,

    /// 回数制限
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:13`
    #[doc(alias("回数制限"))]
    #[field(name = "subscription_plan", label = "回数制限")]
    pub subscription_plan: Option<SubscriptionPlanInput>,

    /// 初回はオーソリのみ
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:14`
    #[doc(alias("初回はオーソリのみ"))]
    #[field(name = "first_charge_authorization_only", label = "初回はオーソリのみ")]
    pub first_charge_authorization_only: Option<bool>,

    /// 初回の自動売上まで
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:14`
    #[doc(alias("初回の自動売上まで"))]
    #[field(name = "first_charge_capture_after", label = "初回の自動売上まで")]
    pub first_charge_capture_after: Option<super::FirstChargeCaptureAfter>,

    /// メタデータ
    ///
    /// univapay-reference-id univapay-customer-id univapay-name univapay-phone-number have a meaning to the provider
    ///
    /// Values under free keys.
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:15`
    #[doc(alias("メタデータ"))]
    #[field(name = "metadata", label = "メタデータ", flat)]
    pub metadata: Option<::denbun::Map<::denbun::Json>>,

    /// 3Dセキュア
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:15`
    #[doc(alias("3Dセキュア"))]
    #[field(name = "three_ds", label = "3Dセキュア")]
    pub three_ds: Option<super::ThreeDsInput>,
}

impl ::denbun::Operation for CreateSubscriptionRequest {
    type Answer = super::Subscription;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "create_subscription",
        label: "定期課金 – CREATE",
        method: ::denbun::operation::Method::Post,
        path: "/subscriptions",
        hosts: super::HOSTS,
        auth: super::AUTH,
        packing: ::denbun::operation::Packing::PLAIN,
        effect: ::denbun::operation::Effect::CreateMoney,
        retry: ::denbun::operation::Retry::WithKey,
        idempotency: Some(super::IDEMPOTENCY),
        resolve: Some(::denbun::operation::Resolve::Operation("get_subscription")),
        resolve_declined: false,
        errors: super::ERRORS,
        failure: Some(super::FAILURE),
        answer_headers: Some(<super::AnswerHeaders as ::denbun::Message>::SCHEMA),
        request: <Self as ::denbun::Message>::SCHEMA,
        answer: <super::Subscription as ::denbun::Message>::SCHEMA,
    };

    fn verdict(answer: &Self::Answer, _status: u16) -> ::denbun::Verdict {
        use ::denbun::Value as _;
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(
            rule::one_of(answer.status.as_text(), &["current", "completed"]),
            None,
        )
    }

    fn echo(&self, answer: &Self::Answer, check: &mut ::denbun::operation::EchoCheck) {
        check.same("amount", "金額", &self.amount, &answer.amount);
        check.same(
            "transaction_token_id",
            "トランザクショントークンID",
            &self.transaction_token_id,
            &answer.transaction_token_id,
        );
    }
}

/// スケジュール
///
/// `schedule_settings_input` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:41`
#[doc(alias("schedule_settings_input", "スケジュール"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "schedule_settings_input", label = "スケジュール", wire = "json", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct ScheduleSettingsInput {
    /// 開始日
    ///
    /// `YYYY-MM-DD` · documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:41`
    #[doc(alias("開始日"))]
    #[field(name = "start_on", label = "開始日", format = "YYYY-MM-DD")]
    pub start_on: Option<::denbun::Date>,

    /// タイムゾーン
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:41`
    #[doc(alias("タイムゾーン"))]
    #[field(name = "zone_id", label = "タイムゾーン")]
    pub zone_id: Option<String>,

    /// 月末を保つ
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:41`
    #[doc(alias("月末を保つ"))]
    #[field(name = "preserve_end_of_month", label = "月末を保つ")]
    pub preserve_end_of_month: Option<bool>,

    /// 再試行までの期間
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:42`
    #[doc(alias("再試行までの期間"))]
    #[field(name = "retry_interval", label = "再試行までの期間")]
    pub retry_interval: Option<::denbun::IsoDuration>,

    /// 終了の仕方
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:43`
    #[doc(alias("終了の仕方"))]
    #[field(name = "termination_mode", label = "終了の仕方")]
    pub termination_mode: Option<super::TerminationMode>,
}

/// 分割払い
///
/// `installment_plan_input` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:44`
#[doc(alias("installment_plan_input", "分割払い"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "installment_plan_input", label = "分割払い", wire = "json", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct InstallmentPlanInput {
    /// 種類
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:44`
    #[doc(alias("種類"))]
    #[field(name = "plan_type", label = "種類")]
    pub plan_type: super::InstallmentPlanInputPlanType,

    /// 回数
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:44`
    #[doc(alias("回数"))]
    #[field(name = "fixed_cycles", label = "回数")]
    pub fixed_cycles: Option<i64>,
}

/// 回数制限
///
/// `subscription_plan_input` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:45`
#[doc(alias("subscription_plan_input", "回数制限"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "subscription_plan_input", label = "回数制限", wire = "json", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct SubscriptionPlanInput {
    /// 種類
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:45`
    #[doc(alias("種類"))]
    #[field(name = "plan_type", label = "種類")]
    pub plan_type: super::SubscriptionPlanInputPlanType,

    /// 回数
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:45`
    #[doc(alias("回数"))]
    #[field(name = "fixed_cycles", label = "回数")]
    pub fixed_cycles: Option<i64>,

    /// 1回の金額
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:46`
    #[doc(alias("1回の金額"))]
    #[field(name = "fixed_cycle_amount", label = "1回の金額", json(number, text))]
    pub fixed_cycle_amount: Option<::denbun::Amount>,
}
