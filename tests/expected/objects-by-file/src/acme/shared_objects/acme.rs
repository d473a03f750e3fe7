// @generated from specs/good/objects-by-file by `denbun generate`; change the spec, not this file.
//! Objects inside several messages of アクメ決済, from `specs/good/objects-by-file/acme.yaml`.

/// 支払人
///
/// `payer.input` · object · documented · `specs/good/objects-by-file/acme.yaml:8`
#[doc(alias("payer.input", "支払人"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "payer.input", label = "支払人", wire = "json", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct PayerInput {
    /// 氏名
    ///
    /// documented · `specs/good/objects-by-file/acme.yaml:8`
    #[doc(alias("氏名"))]
    #[field(name = "name", label = "氏名")]
    pub name: Option<String>,

    /// 会員区分
    ///
    /// documented · `specs/good/objects-by-file/acme.yaml:8`
    #[doc(alias("会員区分"))]
    #[field(name = "rank", label = "会員区分")]
    pub rank: Option<super::super::Rank>,
}

/// 支払人
///
/// `payer` · object · documented · `specs/good/objects-by-file/acme.yaml:8`
#[doc(alias("payer", "支払人"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "payer", label = "支払人", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct Payer {
    /// 氏名
    ///
    /// documented · `specs/good/objects-by-file/acme.yaml:8`
    #[doc(alias("氏名"))]
    #[field(name = "name", label = "氏名")]
    pub name: Option<String>,

    /// 会員区分
    ///
    /// documented · `specs/good/objects-by-file/acme.yaml:8`
    #[doc(alias("会員区分"))]
    #[field(name = "rank", label = "会員区分")]
    pub rank: Option<::denbun::Open<super::super::Rank>>,
}
