// @generated from specs/good/objects-by-file by `denbun generate`; change the spec, not this file.
//! Messages that several operations share of アクメ決済, from `specs/good/objects-by-file/type.yaml`.

/// 一覧の結果
///
/// `list` · json · documented · `specs/good/objects-by-file/type.yaml:19`
#[doc(alias("list", "一覧の結果"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "list", label = "一覧の結果", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct List {
    /// 型
    ///
    /// documented · `specs/good/objects-by-file/type.yaml:22`
    #[doc(alias("型"))]
    #[field(name = "type", label = "型")]
    pub r#type: ::denbun::Open<super::super::Type>,

    /// 中身
    ///
    /// documented · `specs/good/objects-by-file/type.yaml:22`
    #[doc(alias("中身"))]
    #[field(name = "data", label = "中身")]
    pub data: Option<super::super::ListData>,

    /// 別の作成物
    ///
    /// documented · `specs/good/objects-by-file/type.yaml:22`
    #[doc(alias("別の作成物"))]
    #[field(name = "again", label = "別の作成物")]
    pub again: Option<super::super::Made>,
}
