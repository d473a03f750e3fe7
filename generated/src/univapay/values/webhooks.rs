// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! Listed values of UnivaPay, from `specs/univapay/webhooks.yaml`.

/// 入金の状態
///
/// `payment_status` · documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:39`
#[doc(alias("payment_status", "入金の状態"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum PaymentStatus {
    /// `unpaid`: 未入金
    #[doc(alias("unpaid", "未入金"))]
    #[value("unpaid", label = "未入金")]
    Unpaid,

    /// `insufficient`: 不足
    #[doc(alias("insufficient", "不足"))]
    #[value("insufficient", label = "不足")]
    Insufficient,

    /// `exact`: 一致
    #[doc(alias("exact", "一致"))]
    #[value("exact", label = "一致")]
    Exact,

    /// `exceeded`: 超過
    #[doc(alias("exceeded", "超過"))]
    #[value("exceeded", label = "超過")]
    Exceeded,
}

/// 状態
///
/// `status` · observed: univapay-node · `specs/univapay/webhooks.yaml:44`
#[doc(alias("status", "状態"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum TransferStatus {
    /// `created`: 作成
    #[doc(alias("created", "作成"))]
    #[value("created", label = "作成")]
    Created,

    /// `approved`: 承認
    #[doc(alias("approved", "承認"))]
    #[value("approved", label = "承認")]
    Approved,

    /// `canceled`: 取消
    #[doc(alias("canceled", "取消"))]
    #[value("canceled", label = "取消")]
    Canceled,

    /// `processing`: 処理中
    #[doc(alias("processing", "処理中"))]
    #[value("processing", label = "処理中")]
    Processing,

    /// `paid`: 振込済み
    #[doc(alias("paid", "振込済み"))]
    #[value("paid", label = "振込済み")]
    Paid,

    /// `failed`: 失敗
    #[doc(alias("failed", "失敗"))]
    #[value("failed", label = "失敗")]
    Failed,

    /// `blank`: 対象なし
    #[doc(alias("blank", "対象なし"))]
    #[value("blank", label = "対象なし")]
    Blank,
}

/// イベント
///
/// `event` · documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:47`
#[doc(alias("event", "イベント"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum Event {
    /// `charge_updated`: 課金の更新
    #[doc(alias("charge_updated", "課金の更新"))]
    #[value("charge_updated", label = "課金の更新")]
    ChargeUpdated,

    /// `charge_finished`: 課金の完了
    #[doc(alias("charge_finished", "課金の完了"))]
    #[value("charge_finished", label = "課金の完了")]
    ChargeFinished,

    /// `token_created`: トークンの作成
    #[doc(alias("token_created", "トークンの作成"))]
    #[value("token_created", label = "トークンの作成")]
    TokenCreated,

    /// `token_updated`: トークンの更新
    #[doc(alias("token_updated", "トークンの更新"))]
    #[value("token_updated", label = "トークンの更新")]
    TokenUpdated,

    /// `token_three_d_s_updated`: 3Dセキュアの更新
    #[doc(alias("token_three_d_s_updated", "3Dセキュアの更新"))]
    #[value("token_three_d_s_updated", label = "3Dセキュアの更新")]
    TokenThreeDSUpdated,

    /// `token_three_ds_updated`: 3Dセキュアの更新(別の綴り)
    #[doc(alias("token_three_ds_updated", "3Dセキュアの更新(別の綴り)"))]
    #[value("token_three_ds_updated", label = "3Dセキュアの更新(別の綴り)")]
    TokenThreeDsUpdated,

    /// `token_cvv_auth_updated`: CVVオーソリの更新
    #[doc(alias("token_cvv_auth_updated", "CVVオーソリの更新"))]
    #[value("token_cvv_auth_updated", label = "CVVオーソリの更新")]
    TokenCvvAuthUpdated,

    /// `token_cvv_auth_check_updated`: CVVオーソリ確認の更新
    #[doc(alias("token_cvv_auth_check_updated", "CVVオーソリ確認の更新"))]
    #[value("token_cvv_auth_check_updated", label = "CVVオーソリ確認の更新")]
    TokenCvvAuthCheckUpdated,

    /// `token_replaced`: トークンの置き換え
    #[doc(alias("token_replaced", "トークンの置き換え"))]
    #[value("token_replaced", label = "トークンの置き換え")]
    TokenReplaced,

    /// `recurring_token_deleted`: リカーリングトークンの削除
    #[doc(alias("recurring_token_deleted", "リカーリングトークンの削除"))]
    #[value("recurring_token_deleted", label = "リカーリングトークンの削除")]
    RecurringTokenDeleted,

    /// `refund_finished`: 返金の完了
    #[doc(alias("refund_finished", "返金の完了"))]
    #[value("refund_finished", label = "返金の完了")]
    RefundFinished,

    /// `cancel_finished`: キャンセルの完了
    #[doc(alias("cancel_finished", "キャンセルの完了"))]
    #[value("cancel_finished", label = "キャンセルの完了")]
    CancelFinished,

    /// `customs_declaration_finished`: 税関申告の完了
    #[doc(alias("customs_declaration_finished", "税関申告の完了"))]
    #[value("customs_declaration_finished", label = "税関申告の完了")]
    CustomsDeclarationFinished,

    /// `bank_transfer_status_updated`: 銀行振込の状態の更新
    #[doc(alias("bank_transfer_status_updated", "銀行振込の状態の更新"))]
    #[value("bank_transfer_status_updated", label = "銀行振込の状態の更新")]
    BankTransferStatusUpdated,

    /// `subscription_created`: 定期課金の作成
    #[doc(alias("subscription_created", "定期課金の作成"))]
    #[value("subscription_created", label = "定期課金の作成")]
    SubscriptionCreated,

    /// `subscription_payment`: 定期課金の支払い
    #[doc(alias("subscription_payment", "定期課金の支払い"))]
    #[value("subscription_payment", label = "定期課金の支払い")]
    SubscriptionPayment,

    /// `subscription_completed`: 定期課金の満了
    #[doc(alias("subscription_completed", "定期課金の満了"))]
    #[value("subscription_completed", label = "定期課金の満了")]
    SubscriptionCompleted,

    /// `subscription_failure`: 定期課金の失敗
    #[doc(alias("subscription_failure", "定期課金の失敗"))]
    #[value("subscription_failure", label = "定期課金の失敗")]
    SubscriptionFailure,

    /// `subscription_canceled`: 定期課金の終了
    #[doc(alias("subscription_canceled", "定期課金の終了"))]
    #[value("subscription_canceled", label = "定期課金の終了")]
    SubscriptionCanceled,

    /// `subscription_suspended`: 定期課金の停止
    #[doc(alias("subscription_suspended", "定期課金の停止"))]
    #[value("subscription_suspended", label = "定期課金の停止")]
    SubscriptionSuspended,

    /// `transfer_created`: 入金の作成
    #[doc(alias("transfer_created", "入金の作成"))]
    #[value("transfer_created", label = "入金の作成")]
    TransferCreated,

    /// `transfer_updated`: 入金の更新
    #[doc(alias("transfer_updated", "入金の更新"))]
    #[value("transfer_updated", label = "入金の更新")]
    TransferUpdated,

    /// `transfer_finalized`: 入金の確定
    #[doc(alias("transfer_finalized", "入金の確定"))]
    #[value("transfer_finalized", label = "入金の確定")]
    TransferFinalized,
}

/// イベント
///
/// `triggers` · documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:53`
#[doc(alias("triggers", "イベント"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum Triggers {
    /// `charge_updated`: 課金の更新
    #[doc(alias("charge_updated", "課金の更新"))]
    #[value("charge_updated", label = "課金の更新")]
    ChargeUpdated,

    /// `charge_finished`: 課金の完了
    #[doc(alias("charge_finished", "課金の完了"))]
    #[value("charge_finished", label = "課金の完了")]
    ChargeFinished,

    /// `token_created`: トークンの作成
    #[doc(alias("token_created", "トークンの作成"))]
    #[value("token_created", label = "トークンの作成")]
    TokenCreated,

    /// `token_updated`: トークンの更新
    #[doc(alias("token_updated", "トークンの更新"))]
    #[value("token_updated", label = "トークンの更新")]
    TokenUpdated,

    /// `token_three_d_s_updated`: 3Dセキュアの更新
    #[doc(alias("token_three_d_s_updated", "3Dセキュアの更新"))]
    #[value("token_three_d_s_updated", label = "3Dセキュアの更新")]
    TokenThreeDSUpdated,

    /// `token_three_ds_updated`: 3Dセキュアの更新(別の綴り)
    #[doc(alias("token_three_ds_updated", "3Dセキュアの更新(別の綴り)"))]
    #[value("token_three_ds_updated", label = "3Dセキュアの更新(別の綴り)")]
    TokenThreeDsUpdated,

    /// `token_cvv_auth_updated`: CVVオーソリの更新
    #[doc(alias("token_cvv_auth_updated", "CVVオーソリの更新"))]
    #[value("token_cvv_auth_updated", label = "CVVオーソリの更新")]
    TokenCvvAuthUpdated,

    /// `token_cvv_auth_check_updated`: CVVオーソリ確認の更新
    #[doc(alias("token_cvv_auth_check_updated", "CVVオーソリ確認の更新"))]
    #[value("token_cvv_auth_check_updated", label = "CVVオーソリ確認の更新")]
    TokenCvvAuthCheckUpdated,

    /// `token_replaced`: トークンの置き換え
    #[doc(alias("token_replaced", "トークンの置き換え"))]
    #[value("token_replaced", label = "トークンの置き換え")]
    TokenReplaced,

    /// `recurring_token_deleted`: リカーリングトークンの削除
    #[doc(alias("recurring_token_deleted", "リカーリングトークンの削除"))]
    #[value("recurring_token_deleted", label = "リカーリングトークンの削除")]
    RecurringTokenDeleted,

    /// `refund_finished`: 返金の完了
    #[doc(alias("refund_finished", "返金の完了"))]
    #[value("refund_finished", label = "返金の完了")]
    RefundFinished,

    /// `cancel_finished`: キャンセルの完了
    #[doc(alias("cancel_finished", "キャンセルの完了"))]
    #[value("cancel_finished", label = "キャンセルの完了")]
    CancelFinished,

    /// `customs_declaration_finished`: 税関申告の完了
    #[doc(alias("customs_declaration_finished", "税関申告の完了"))]
    #[value("customs_declaration_finished", label = "税関申告の完了")]
    CustomsDeclarationFinished,

    /// `bank_transfer_status_updated`: 銀行振込の状態の更新
    #[doc(alias("bank_transfer_status_updated", "銀行振込の状態の更新"))]
    #[value("bank_transfer_status_updated", label = "銀行振込の状態の更新")]
    BankTransferStatusUpdated,

    /// `subscription_created`: 定期課金の作成
    #[doc(alias("subscription_created", "定期課金の作成"))]
    #[value("subscription_created", label = "定期課金の作成")]
    SubscriptionCreated,

    /// `subscription_payment`: 定期課金の支払い
    #[doc(alias("subscription_payment", "定期課金の支払い"))]
    #[value("subscription_payment", label = "定期課金の支払い")]
    SubscriptionPayment,

    /// `subscription_completed`: 定期課金の満了
    #[doc(alias("subscription_completed", "定期課金の満了"))]
    #[value("subscription_completed", label = "定期課金の満了")]
    SubscriptionCompleted,

    /// `subscription_failure`: 定期課金の失敗
    #[doc(alias("subscription_failure", "定期課金の失敗"))]
    #[value("subscription_failure", label = "定期課金の失敗")]
    SubscriptionFailure,

    /// `subscription_canceled`: 定期課金の終了
    #[doc(alias("subscription_canceled", "定期課金の終了"))]
    #[value("subscription_canceled", label = "定期課金の終了")]
    SubscriptionCanceled,

    /// `subscription_suspended`: 定期課金の停止
    #[doc(alias("subscription_suspended", "定期課金の停止"))]
    #[value("subscription_suspended", label = "定期課金の停止")]
    SubscriptionSuspended,

    /// `transfer_created`: 入金の作成
    #[doc(alias("transfer_created", "入金の作成"))]
    #[value("transfer_created", label = "入金の作成")]
    TransferCreated,

    /// `transfer_updated`: 入金の更新
    #[doc(alias("transfer_updated", "入金の更新"))]
    #[value("transfer_updated", label = "入金の更新")]
    TransferUpdated,

    /// `transfer_finalized`: 入金の確定
    #[doc(alias("transfer_finalized", "入金の確定"))]
    #[value("transfer_finalized", label = "入金の確定")]
    TransferFinalized,
}
