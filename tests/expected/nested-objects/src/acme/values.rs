// @generated from specs/good/nested-objects.yaml by `denbun generate`; change the spec, not this file.
//! Listed values of アクメ決済.

/// 店舗
///
/// `store` · documented · `specs/good/nested-objects.yaml:7`
#[doc(alias("store", "店舗"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum Store {
    /// `seven`: セブン
    #[doc(alias("seven", "セブン"))]
    #[value("seven", label = "セブン")]
    Seven,

    /// `lawson`: ローソン
    #[doc(alias("lawson", "ローソン"))]
    #[value("lawson", label = "ローソン")]
    Lawson,
}

/// 状態
///
/// `state` · documented · `specs/good/nested-objects.yaml:38`
#[doc(alias("state", "状態"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum State {
    /// `paid`: 入金済み
    #[doc(alias("paid", "入金済み"))]
    #[value("paid", label = "入金済み")]
    Paid,

    /// `failed`: 失敗
    #[doc(alias("failed", "失敗"))]
    #[value("failed", label = "失敗")]
    Failed,
}

/// 種類
///
/// `kind` · documented · `specs/good/nested-objects.yaml:39`
#[doc(alias("kind", "種類"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum Kind {
    /// `cash`: 現金
    #[doc(alias("cash", "現金"))]
    #[value("cash", label = "現金")]
    Cash,

    /// `card`: カード
    #[doc(alias("card", "カード"))]
    #[value("card", label = "カード")]
    Card,
}
