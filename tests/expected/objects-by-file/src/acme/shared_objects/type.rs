// @generated from specs/good/objects-by-file by `denbun generate`; change the spec, not this file.
//! Objects inside several messages of アクメ決済, from `specs/good/objects-by-file/type.yaml`.

/// 作成物
///
/// `made` · object · documented · `specs/good/objects-by-file/type.yaml:17`
#[doc(alias("made", "作成物"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "made", label = "作成物", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct Made {
    /// 番号
    ///
    /// documented · `specs/good/objects-by-file/type.yaml:17`
    #[doc(alias("番号"))]
    #[field(name = "no", label = "番号")]
    pub no: Option<String>,

    /// 作成者
    ///
    /// documented · `specs/good/objects-by-file/type.yaml:17`
    #[doc(alias("作成者"))]
    #[field(name = "by", label = "作成者")]
    pub by: Option<super::super::Payer>,

    /// 券
    ///
    /// documented · `specs/good/objects-by-file/type.yaml:17`
    #[doc(alias("券"))]
    #[field(name = "card", label = "券")]
    pub card: Option<super::super::Ticket>,
}

/// 中身
///
/// Which object it is, `type` tells.
#[doc(alias("中身"))]
#[derive(Clone, PartialEq, ::denbun::Union)]
#[union(by = "type", decode)]
#[non_exhaustive]
pub enum ListData {
    /// `payer`: 支払人
    #[doc(alias("payer", "支払人"))]
    #[case("payer", label = "支払人")]
    Payer(super::super::Payer),

    /// `made`: 作成物
    #[doc(alias("made", "作成物"))]
    #[case("made", label = "作成物")]
    Made(Made),

    /// What no case names, or what its object cannot hold.
    #[other]
    Other(::denbun::Json),
}
