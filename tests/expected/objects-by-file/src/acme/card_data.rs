// @generated from specs/good/objects-by-file by `denbun generate`; change the spec, not this file.
//! What several operations with card data share of アクメ決済.

/// 種類
///
/// `kind` · documented · `specs/good/objects-by-file/mod.yaml:21`
#[doc(alias("kind", "種類"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum CardKind {
    /// `debit`: デビット
    #[doc(alias("debit", "デビット"))]
    #[value("debit", label = "デビット")]
    Debit,

    /// `credit`: クレジット
    #[doc(alias("credit", "クレジット"))]
    #[value("credit", label = "クレジット")]
    Credit,
}

/// カード
///
/// `card` · object · documented · `specs/good/objects-by-file/mod.yaml:21`
#[doc(alias("card", "カード"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "card", label = "カード", wire = "json", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct Card {
    /// カード番号
    ///
    /// `半角数字(16)` · documented · `specs/good/objects-by-file/mod.yaml:21`
    #[doc(alias("カード番号"))]
    #[field(name = "number", label = "カード番号", format = "半角数字(16)", length = exact)]
    pub number: String,

    /// 種類
    ///
    /// documented · `specs/good/objects-by-file/mod.yaml:21`
    #[doc(alias("種類"))]
    #[field(name = "kind", label = "種類")]
    pub kind: Option<CardKind>,

    /// 券
    ///
    /// documented · `specs/good/objects-by-file/mod.yaml:21`
    #[doc(alias("券"))]
    #[field(name = "ticket", label = "券")]
    pub ticket: Option<super::TicketInput>,
}
