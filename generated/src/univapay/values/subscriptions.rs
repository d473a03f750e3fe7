// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! Listed values of UnivaPay, from `specs/univapay/subscriptions.yaml`.

/// 終了の仕方
///
/// `termination_mode` · documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:43`
#[doc(alias("termination_mode", "終了の仕方"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum TerminationMode {
    /// `immediate`: 即時
    #[doc(alias("immediate", "即時"))]
    #[value("immediate", label = "即時")]
    Immediate,

    /// `on_next_payment`: 次回支払い時
    #[doc(alias("on_next_payment", "次回支払い時"))]
    #[value("on_next_payment", label = "次回支払い時")]
    OnNextPayment,
}

/// 種類
///
/// `plan_type` · documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:44`
#[doc(alias("plan_type", "種類"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum InstallmentPlanInputPlanType {
    /// `revolving`: リボ払い
    #[doc(alias("revolving", "リボ払い"))]
    #[value("revolving", label = "リボ払い")]
    Revolving,

    /// `fixed_cycles`: 回数指定
    #[doc(alias("fixed_cycles", "回数指定"))]
    #[value("fixed_cycles", label = "回数指定")]
    FixedCycles,
}

/// 種類
///
/// `plan_type` · documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:45`
#[doc(alias("plan_type", "種類"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum SubscriptionPlanInputPlanType {
    /// `fixed_cycles`: 回数指定
    #[doc(alias("fixed_cycles", "回数指定"))]
    #[value("fixed_cycles", label = "回数指定")]
    FixedCycles,

    /// `fixed_cycle_amount`: 金額指定
    #[doc(alias("fixed_cycle_amount", "金額指定"))]
    #[value("fixed_cycle_amount", label = "金額指定")]
    FixedCycleAmount,
}

/// 期日に移る状態
///
/// `terminate_with_status` · documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:52`
#[doc(alias("terminate_with_status", "期日に移る状態"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum TerminateWithStatus {
    /// `suspended`: 停止
    #[doc(alias("suspended", "停止"))]
    #[value("suspended", label = "停止")]
    Suspended,

    /// `canceled`: 終了
    #[doc(alias("canceled", "終了"))]
    #[value("canceled", label = "終了")]
    Canceled,
}

/// 種類
///
/// `plan_type` · documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:55`
#[doc(alias("plan_type", "種類"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum InstallmentPlanPlanType {
    /// `revolving`: リボ払い
    #[doc(alias("revolving", "リボ払い"))]
    #[value("revolving", label = "リボ払い")]
    Revolving,

    /// `fixed_cycles`: 回数指定
    #[doc(alias("fixed_cycles", "回数指定"))]
    #[value("fixed_cycles", label = "回数指定")]
    FixedCycles,

    /// `fixed_cycle_amount`: 金額指定
    #[doc(alias("fixed_cycle_amount", "金額指定"))]
    #[value("fixed_cycle_amount", label = "金額指定")]
    FixedCycleAmount,
}

/// 課金周期
///
/// `period` · documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:8`
#[doc(alias("period", "課金周期"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum Period {
    /// `daily`: 毎日
    #[doc(alias("daily", "毎日"))]
    #[value("daily", label = "毎日")]
    Daily,

    /// `weekly`: 毎週
    #[doc(alias("weekly", "毎週"))]
    #[value("weekly", label = "毎週")]
    Weekly,

    /// `biweekly`: 隔週
    #[doc(alias("biweekly", "隔週"))]
    #[value("biweekly", label = "隔週")]
    Biweekly,

    /// `monthly`: 毎月
    #[doc(alias("monthly", "毎月"))]
    #[value("monthly", label = "毎月")]
    Monthly,

    /// `quarterly`: 3か月ごと
    #[doc(alias("quarterly", "3か月ごと"))]
    #[value("quarterly", label = "3か月ごと")]
    Quarterly,

    /// `semiannually`: 6か月ごと
    #[doc(alias("semiannually", "6か月ごと"))]
    #[value("semiannually", label = "6か月ごと")]
    Semiannually,

    /// `annually`: 毎年
    #[doc(alias("annually", "毎年"))]
    #[value("annually", label = "毎年")]
    Annually,
}

/// 初回の自動売上まで
///
/// `first_charge_capture_after` · documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:14`
#[doc(alias("first_charge_capture_after", "初回の自動売上まで"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum FirstChargeCaptureAfter {
    /// `P1D`: 1日後
    #[doc(alias("1日後"))]
    #[value("P1D", label = "1日後")]
    P1D,

    /// `P2D`: 2日後
    #[doc(alias("2日後"))]
    #[value("P2D", label = "2日後")]
    P2D,

    /// `P3D`: 3日後
    #[doc(alias("3日後"))]
    #[value("P3D", label = "3日後")]
    P3D,

    /// `P4D`: 4日後
    #[doc(alias("4日後"))]
    #[value("P4D", label = "4日後")]
    P4D,

    /// `P5D`: 5日後
    #[doc(alias("5日後"))]
    #[value("P5D", label = "5日後")]
    P5D,

    /// `P6D`: 6日後
    #[doc(alias("6日後"))]
    #[value("P6D", label = "6日後")]
    P6D,
}

/// 定期課金の状態
///
/// `status` · documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:32`
#[doc(alias("status", "定期課金の状態"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum ListSubscriptionsRequestStatus {
    /// `unverified`: 未検証
    #[doc(alias("unverified", "未検証"))]
    #[value("unverified", label = "未検証")]
    Unverified,

    /// `unconfirmed`: 未確認
    #[doc(alias("unconfirmed", "未確認"))]
    #[value("unconfirmed", label = "未確認")]
    Unconfirmed,

    /// `canceled`: 終了
    #[doc(alias("canceled", "終了"))]
    #[value("canceled", label = "終了")]
    Canceled,

    /// `unpaid`: 支払い失敗
    #[doc(alias("unpaid", "支払い失敗"))]
    #[value("unpaid", label = "支払い失敗")]
    Unpaid,

    /// `current`: 有効
    #[doc(alias("current", "有効"))]
    #[value("current", label = "有効")]
    Current,

    /// `suspended`: 停止
    #[doc(alias("suspended", "停止"))]
    #[value("suspended", label = "停止")]
    Suspended,

    /// `completed`: 満了
    #[doc(alias("completed", "満了"))]
    #[value("completed", label = "満了")]
    Completed,
}

/// 定期課金の状態
///
/// `status` · documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:66`
#[doc(alias("status", "定期課金の状態"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum SubscriptionStatus {
    /// `unverified`: 未検証
    #[doc(alias("unverified", "未検証"))]
    #[value("unverified", label = "未検証")]
    Unverified,

    /// `unconfirmed`: 未確認
    #[doc(alias("unconfirmed", "未確認"))]
    #[value("unconfirmed", label = "未確認")]
    Unconfirmed,

    /// `canceled`: 終了
    #[doc(alias("canceled", "終了"))]
    #[value("canceled", label = "終了")]
    Canceled,

    /// `unpaid`: 支払い失敗
    #[doc(alias("unpaid", "支払い失敗"))]
    #[value("unpaid", label = "支払い失敗")]
    Unpaid,

    /// `current`: 継続中
    #[doc(alias("current", "継続中"))]
    #[value("current", label = "継続中")]
    Current,

    /// `suspended`: 停止中
    #[doc(alias("suspended", "停止中"))]
    #[value("suspended", label = "停止中")]
    Suspended,

    /// `completed`: 満了
    #[doc(alias("completed", "満了"))]
    #[value("completed", label = "満了")]
    Completed,
}
