// @generated from specs/good/objects-by-file by `denbun generate`; change the spec, not this file.
//! Messages that several operations share of アクメ決済, from `specs/good/objects-by-file/acme.yaml`.

/// 結果
///
/// `result` · json · documented · `specs/good/objects-by-file/acme.yaml:10`
#[doc(alias("result", "結果"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "result", label = "結果", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct ResultMessage {
    /// 成否
    ///
    /// documented · `specs/good/objects-by-file/acme.yaml:13`
    #[doc(alias("成否"))]
    #[field(name = "paid", label = "成否")]
    pub paid: bool,

    /// エラーコード
    ///
    /// documented · `specs/good/objects-by-file/acme.yaml:13`
    #[doc(alias("エラーコード"))]
    #[field(name = "code", label = "エラーコード")]
    pub code: Option<String>,

    /// 支払人
    ///
    /// documented · `specs/good/objects-by-file/acme.yaml:13`
    #[doc(alias("支払人"))]
    #[field(name = "payer", label = "支払人")]
    pub payer: Option<super::super::Payer>,

    /// 作成物
    ///
    /// documented · `specs/good/objects-by-file/acme.yaml:13`
    #[doc(alias("作成物"))]
    #[field(name = "made", label = "作成物")]
    pub made: Option<super::super::Made>,
}
