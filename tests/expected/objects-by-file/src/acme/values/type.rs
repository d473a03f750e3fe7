// @generated from specs/good/objects-by-file by `denbun generate`; change the spec, not this file.
//! Listed values of アクメ決済, from `specs/good/objects-by-file/type.yaml`.

/// 種別
///
/// `kind` · documented · `specs/good/objects-by-file/type.yaml:15`
#[doc(alias("kind", "種別"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum ObjectsRequestKind {
    /// `now`: 今
    #[doc(alias("now", "今"))]
    #[value("now", label = "今")]
    Now,

    /// `later`: 後
    #[doc(alias("later", "後"))]
    #[value("later", label = "後")]
    Later,
}

/// 型
///
/// `type` · documented · `specs/good/objects-by-file/type.yaml:22`
#[doc(alias("type", "型"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum Type {
    /// `payer`: 支払人
    #[doc(alias("payer", "支払人"))]
    #[value("payer", label = "支払人")]
    Payer,

    /// `made`: 作成物
    #[doc(alias("made", "作成物"))]
    #[value("made", label = "作成物")]
    Made,
}
