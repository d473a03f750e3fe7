// @generated from specs/good/spread-values.yaml by `denbun generate`; change the spec, not this file.
//! Listed values of アクメ決済.

/// 支払方法
///
/// `Methods` · documented · `specs/good/spread-values.yaml:34`
#[doc(alias("支払方法"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum Methods {
    /// `cc`: カード
    #[doc(alias("cc", "カード"))]
    #[value("cc", label = "カード")]
    Cc,

    /// `cvs`: コンビニ
    #[doc(alias("cvs", "コンビニ"))]
    #[value("cvs", label = "コンビニ")]
    Cvs,

    /// `bnk`: 銀行
    #[doc(alias("bnk", "銀行"))]
    #[value("bnk", label = "銀行")]
    Bnk,
}

/// 状態
///
/// `Status` · documented · `specs/good/spread-values.yaml:62`
#[doc(alias("状態"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum Status {
    /// `OK`: 正常
    #[doc(alias("OK", "正常"))]
    #[value("OK", label = "正常")]
    Ok,
}
