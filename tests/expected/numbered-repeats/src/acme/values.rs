// @generated from specs/good/numbered-repeats.yaml by `denbun generate`; change the spec, not this file.
//! Listed values of アクメ決済.

/// MPI結果コード
///
/// `mpiMstatus` · observed: 結果通知ガイド · `specs/good/numbered-repeats.yaml:21`
#[doc(alias("mpiMstatus", "MPI結果コード"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum MpiMstatus {
    /// `success`: 成功
    #[doc(alias("success", "成功"))]
    #[value("success", label = "成功")]
    Success,

    /// `failure`: 失敗
    #[doc(alias("failure", "失敗"))]
    #[value("failure", label = "失敗")]
    Failure,
}

/// カード結果コード
///
/// `cardMstatus` · observed: 結果通知ガイド · `specs/good/numbered-repeats.yaml:22`
#[doc(alias("cardMstatus", "カード結果コード"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum CardMstatus {
    /// `success`: 成功
    #[doc(alias("success", "成功"))]
    #[value("success", label = "成功")]
    Success,

    /// `failure`: 失敗
    #[doc(alias("failure", "失敗"))]
    #[value("failure", label = "失敗")]
    Failure,
}

/// ダミー決済フラグ
///
/// `dummy` · observed: 結果通知ガイド · `specs/good/numbered-repeats.yaml:23`
#[doc(alias("dummy", "ダミー決済フラグ"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum Dummy {
    /// `1`: ダミー取引
    #[doc(alias("1", "ダミー取引"))]
    #[value("1", label = "ダミー取引")]
    Code1,
}
