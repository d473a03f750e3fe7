// @generated from specs/good/objects-by-file by `denbun generate`; change the spec, not this file.
//! Listed values of アクメ決済, from `specs/good/objects-by-file/type.part.yaml`.

/// 理由
///
/// `reason` · documented · `specs/good/objects-by-file/type.part.yaml:15`
#[doc(alias("reason", "理由"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum Reason {
    /// `a`: 甲
    #[doc(alias("a", "甲"))]
    #[value("a", label = "甲")]
    A,

    /// `b`: 乙
    #[doc(alias("b", "乙"))]
    #[value("b", label = "乙")]
    B,
}
