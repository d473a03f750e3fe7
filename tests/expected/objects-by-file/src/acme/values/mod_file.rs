// @generated from specs/good/objects-by-file by `denbun generate`; change the spec, not this file.
//! Listed values of アクメ決済, from `specs/good/objects-by-file/mod.yaml`.

/// ブランド
///
/// `brand` · documented · `specs/good/objects-by-file/mod.yaml:22`
#[doc(alias("brand", "ブランド"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum Brand {
    /// `v`: ヴィ
    #[doc(alias("v", "ヴィ"))]
    #[value("v", label = "ヴィ")]
    V,

    /// `m`: エム
    #[doc(alias("m", "エム"))]
    #[value("m", label = "エム")]
    M,
}
