// @generated from specs/good/card-data.yaml by `denbun generate`; change the spec, not this file.
//! Objects inside several messages of アクメ決済.

/// payer
///
/// `payer` · object · documented · `specs/good/card-data.yaml:39`
#[doc(alias("payer"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "payer", label = "payer", wire = "json", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct Payer {
    /// 氏名
    ///
    /// documented · `specs/good/card-data.yaml:39`
    #[doc(alias("氏名"))]
    #[field(name = "name", label = "氏名")]
    pub name: Option<String>,
}
