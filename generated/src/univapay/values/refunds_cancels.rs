// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! Listed values of UnivaPay, from `specs/univapay/refunds_cancels.yaml`.

/// 返金理由
///
/// `reason` · documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:8`
#[doc(alias("reason", "返金理由"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum CreateRefundRequestReason {
    /// `duplicate`: 重複
    #[doc(alias("duplicate", "重複"))]
    #[value("duplicate", label = "重複")]
    Duplicate,

    /// `fraud`: 不正
    #[doc(alias("fraud", "不正"))]
    #[value("fraud", label = "不正")]
    Fraud,

    /// `customer_request`: 消費者の依頼
    #[doc(alias("customer_request", "消費者の依頼"))]
    #[value("customer_request", label = "消費者の依頼")]
    CustomerRequest,
}

/// 状態
///
/// `status` · documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:51`
#[doc(alias("status", "状態"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum RefundStatus {
    /// `pending`: 処理中
    #[doc(alias("pending", "処理中"))]
    #[value("pending", label = "処理中")]
    Pending,

    /// `successful`: 返金成功
    #[doc(alias("successful", "返金成功"))]
    #[value("successful", label = "返金成功")]
    Successful,

    /// `failed`: 返金失敗
    #[doc(alias("failed", "返金失敗"))]
    #[value("failed", label = "返金失敗")]
    Failed,

    /// `error`: エラー
    #[doc(alias("error", "エラー"))]
    #[value("error", label = "エラー")]
    Error,
}

/// 返金理由
///
/// `reason` · documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:52`
#[doc(alias("reason", "返金理由"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum RefundReason {
    /// `duplicate`: 重複
    #[doc(alias("duplicate", "重複"))]
    #[value("duplicate", label = "重複")]
    Duplicate,

    /// `fraud`: 不正
    #[doc(alias("fraud", "不正"))]
    #[value("fraud", label = "不正")]
    Fraud,

    /// `customer_request`: 消費者の依頼
    #[doc(alias("customer_request", "消費者の依頼"))]
    #[value("customer_request", label = "消費者の依頼")]
    CustomerRequest,

    /// `system_failure`: システム障害
    #[doc(alias("system_failure", "システム障害"))]
    #[value("system_failure", label = "システム障害")]
    SystemFailure,

    /// `chargeback`: チャージバック
    #[doc(alias("chargeback", "チャージバック"))]
    #[value("chargeback", label = "チャージバック")]
    Chargeback,

    /// `chargeback_fee_exempt`: チャージバック(手数料免除)
    #[doc(alias("chargeback_fee_exempt", "チャージバック(手数料免除)"))]
    #[value("chargeback_fee_exempt", label = "チャージバック(手数料免除)")]
    ChargebackFeeExempt,

    /// `chargeback_reverse`: チャージバックの取り下げ
    #[doc(alias("chargeback_reverse", "チャージバックの取り下げ"))]
    #[value("chargeback_reverse", label = "チャージバックの取り下げ")]
    ChargebackReverse,
}

/// 状態
///
/// `status` · documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:63`
#[doc(alias("status", "状態"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum CancelStatus {
    /// `pending`: 処理中
    #[doc(alias("pending", "処理中"))]
    #[value("pending", label = "処理中")]
    Pending,

    /// `successful`: キャンセル成功
    #[doc(alias("successful", "キャンセル成功"))]
    #[value("successful", label = "キャンセル成功")]
    Successful,

    /// `failed`: キャンセル失敗
    #[doc(alias("failed", "キャンセル失敗"))]
    #[value("failed", label = "キャンセル失敗")]
    Failed,

    /// `error`: エラー
    #[doc(alias("error", "エラー"))]
    #[value("error", label = "エラー")]
    Error,
}
