// @generated from specs/good/objects-by-file by `denbun generate`; change the spec, not this file.
//! Listed values of アクメ決済, from `specs/good/objects-by-file/acme.yaml`.

/// 会員区分
///
/// `rank` · documented · `specs/good/objects-by-file/acme.yaml:8`
#[doc(alias("rank", "会員区分"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum Rank {
    /// `a`: 一般
    #[doc(alias("a", "一般"))]
    #[value("a", label = "一般")]
    A,

    /// `b`: 優良
    #[doc(alias("b", "優良"))]
    #[value("b", label = "優良")]
    B,
}
