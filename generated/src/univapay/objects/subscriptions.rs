// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! Objects inside several messages of UnivaPay, from `specs/univapay/subscriptions.yaml`.

/// スケジュール
///
/// `schedule_settings` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:47`
#[doc(alias("schedule_settings", "スケジュール"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "schedule_settings", label = "スケジュール", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct ScheduleSettings {
    /// 開始日
    ///
    /// `YYYY-MM-DD` · documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:47`
    #[doc(alias("開始日"))]
    #[field(name = "start_on", label = "開始日", format = "YYYY-MM-DD")]
    pub start_on: Option<::denbun::Date>,

    /// タイムゾーン
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:47`
    #[doc(alias("タイムゾーン"))]
    #[field(name = "zone_id", label = "タイムゾーン")]
    pub zone_id: Option<String>,

    /// 月末を保つ
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:47`
    #[doc(alias("月末を保つ"))]
    #[field(name = "preserve_end_of_month", label = "月末を保つ")]
    pub preserve_end_of_month: Option<bool>,

    /// 再試行までの期間
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:48`
    #[doc(alias("再試行までの期間"))]
    #[field(name = "retry_interval", label = "再試行までの期間")]
    pub retry_interval: Option<::denbun::IsoDuration>,

    /// 終了の仕方
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:49`
    #[doc(alias("終了の仕方"))]
    #[field(name = "termination_mode", label = "終了の仕方")]
    pub termination_mode: Option<::denbun::Open<super::super::TerminationMode>>,
}

/// 次回支払い
///
/// `next_payment` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:50`
#[doc(alias("next_payment", "次回支払い"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "next_payment", label = "次回支払い", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct NextPayment {
    /// 支払いID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:50`
    #[doc(alias("id", "支払いID"))]
    #[field(name = "id", label = "支払いID", type = "uuid", open, public)]
    pub payment_id: Option<String>,

    /// 期日
    ///
    /// `YYYY-MM-DD` · documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:50`
    #[doc(alias("期日"))]
    #[field(name = "due_date", label = "期日", format = "YYYY-MM-DD")]
    pub due_date: Option<::denbun::Date>,

    /// タイムゾーン
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:50`
    #[doc(alias("タイムゾーン"))]
    #[field(name = "zone_id", label = "タイムゾーン")]
    pub zone_id: Option<String>,

    /// 金額
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:50`
    #[doc(alias("金額"))]
    #[field(name = "amount", label = "金額", public)]
    pub amount: Option<::denbun::Amount>,

    /// 通貨
    ///
    /// sent in either case and answered in capitals
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:50`
    #[doc(alias("通貨"))]
    #[field(name = "currency", label = "通貨", public)]
    pub currency: Option<::denbun::Currency>,

    /// 金額(通貨の単位)
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:51`
    #[doc(alias("金額(通貨の単位)"))]
    #[field(name = "amount_formatted", label = "金額(通貨の単位)", public)]
    pub amount_formatted: Option<::denbun::Number>,

    /// 支払い済み
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:51`
    #[doc(alias("支払い済み"))]
    #[field(name = "is_paid", label = "支払い済み")]
    pub is_paid: Option<bool>,

    /// 最終回
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:51`
    #[doc(alias("最終回"))]
    #[field(name = "is_last_payment", label = "最終回")]
    pub is_last_payment: Option<bool>,

    /// 作成日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:52`
    #[doc(alias("作成日時"))]
    #[field(name = "created_on", label = "作成日時", json(text, number), public)]
    pub created_on: Option<::denbun::Timestamp>,

    /// 更新日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:52`
    #[doc(alias("更新日時"))]
    #[field(name = "updated_on", label = "更新日時", json(text, number), public)]
    pub updated_on: Option<::denbun::Timestamp>,

    /// 再試行日
    ///
    /// `YYYY-MM-DD` · documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:52`
    #[doc(alias("再試行日"))]
    #[field(name = "retry_date", label = "再試行日", format = "YYYY-MM-DD")]
    pub retry_date: Option<::denbun::Date>,

    /// 期日に移る状態
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:52`
    #[doc(alias("期日に移る状態"))]
    #[field(name = "terminate_with_status", label = "期日に移る状態")]
    pub terminate_with_status: Option<::denbun::Open<super::super::TerminateWithStatus>>,
}

/// 回数制限
///
/// `subscription_plan` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:53`
#[doc(alias("subscription_plan", "回数制限"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "subscription_plan", label = "回数制限", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct SubscriptionPlan {
    /// 種類
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:53`
    #[doc(alias("種類"))]
    #[field(name = "plan_type", label = "種類")]
    pub plan_type: Option<::denbun::Open<super::super::SubscriptionPlanInputPlanType>>,

    /// 回数
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:53`
    #[doc(alias("回数"))]
    #[field(name = "fixed_cycles", label = "回数")]
    pub fixed_cycles: Option<i64>,

    /// 1回の金額
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:54`
    #[doc(alias("1回の金額"))]
    #[field(name = "fixed_cycle_amount", label = "1回の金額")]
    pub fixed_cycle_amount: Option<::denbun::Amount>,
}

/// 分割払い
///
/// `installment_plan` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:55`
#[doc(alias("installment_plan", "分割払い"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "installment_plan", label = "分割払い", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct InstallmentPlan {
    /// 種類
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:55`
    #[doc(alias("種類"))]
    #[field(name = "plan_type", label = "種類")]
    pub plan_type: Option<::denbun::Open<super::super::InstallmentPlanPlanType>>,

    /// 回数
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:55`
    #[doc(alias("回数"))]
    #[field(name = "fixed_cycles", label = "回数")]
    pub fixed_cycles: Option<i64>,

    /// 1回の金額
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:56`
    #[doc(alias("1回の金額"))]
    #[field(name = "fixed_cycles_amount", label = "1回の金額")]
    pub fixed_cycles_amount: Option<::denbun::Amount>,
}

/// 消費者
///
/// `subscription_user` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:57`
#[doc(alias("subscription_user", "消費者"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "subscription_user", label = "消費者", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct SubscriptionUser {
    /// カード名義人
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:57`
    #[doc(alias("カード名義人"))]
    #[field(name = "cardholder_name", label = "カード名義人")]
    pub cardholder_name: Option<String>,

    /// メールアドレス
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:57`
    #[doc(alias("メールアドレス"))]
    #[field(name = "email", label = "メールアドレス")]
    pub email: Option<String>,

    /// ブランド
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:57`
    #[doc(alias("ブランド"))]
    #[field(name = "brand", label = "ブランド", public)]
    pub brand: Option<String>,

    /// ゲートウェイ
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:57`
    #[doc(alias("ゲートウェイ"))]
    #[field(name = "gateway", label = "ゲートウェイ")]
    pub gateway: Option<String>,

    /// サービス
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:57`
    #[doc(alias("サービス"))]
    #[field(name = "service_provider", label = "サービス")]
    pub service_provider: Option<String>,
}
