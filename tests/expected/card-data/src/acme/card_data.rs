// @generated from specs/good/card-data.yaml by `denbun generate`; change the spec, not this file.
//! What several operations with card data share of アクメ決済.

/// 種類
///
/// `kind` · documented · `specs/good/card-data.yaml:40`
#[doc(alias("kind", "種類"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum Kind {
    /// `debit`: デビット
    #[doc(alias("debit", "デビット"))]
    #[value("debit", label = "デビット")]
    Debit,

    /// `credit`: クレジット
    #[doc(alias("credit", "クレジット"))]
    #[value("credit", label = "クレジット")]
    Credit,
}

/// 登録結果
///
/// `stored` · json · documented · `specs/good/card-data.yaml:48`
#[doc(alias("stored", "登録結果"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "stored", label = "登録結果", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct Stored {
    /// カードID
    ///
    /// documented · `specs/good/card-data.yaml:51`
    #[doc(alias("カードID"))]
    #[field(name = "card_id", label = "カードID")]
    pub card_id: String,
}

/// card
///
/// `card` · object · documented · `specs/good/card-data.yaml:40`
#[doc(alias("card"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "card", label = "card", wire = "json", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct Card {
    /// カード番号
    ///
    /// `半角数字(16)` · documented · `specs/good/card-data.yaml:40`
    #[doc(alias("カード番号"))]
    #[field(name = "number", label = "カード番号", format = "半角数字(16)", length = exact)]
    pub number: String,

    /// 種類
    ///
    /// documented · `specs/good/card-data.yaml:40`
    #[doc(alias("種類"))]
    #[field(name = "kind", label = "種類")]
    pub kind: Option<Kind>,
}
