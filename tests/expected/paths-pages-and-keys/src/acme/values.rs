// @generated from specs/good/paths-pages-and-keys.yaml by `denbun generate`; change the spec, not this file.
//! Listed values of アクメ決済.

/// 状態
///
/// `status` · documented · `specs/good/paths-pages-and-keys.yaml:22`
#[doc(alias("status", "状態"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum Status {
    /// `pending`: 処理中
    #[doc(alias("pending", "処理中"))]
    #[value("pending", label = "処理中")]
    Pending,

    /// `paid`: 入金済み
    #[doc(alias("paid", "入金済み"))]
    #[value("paid", label = "入金済み")]
    Paid,

    /// `failed`: 失敗
    #[doc(alias("failed", "失敗"))]
    #[value("failed", label = "失敗")]
    Failed,
}

/// イベント
///
/// `event` · documented · `specs/good/paths-pages-and-keys.yaml:69`
#[doc(alias("event", "イベント"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum Event {
    /// `charge_paid`: 入金
    #[doc(alias("charge_paid", "入金"))]
    #[value("charge_paid", label = "入金")]
    ChargePaid,
}
