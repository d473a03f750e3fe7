// @generated from specs/good/objects-by-file by `denbun generate`; change the spec, not this file.
//! Objects inside several messages of アクメ決済, from `specs/good/objects-by-file/mod.yaml`.

/// 券
///
/// `ticket.input` · object · documented · `specs/good/objects-by-file/mod.yaml:22`
#[doc(alias("ticket.input", "券"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "ticket.input", label = "券", wire = "json", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct TicketInput {
    /// ブランド
    ///
    /// documented · `specs/good/objects-by-file/mod.yaml:22`
    #[doc(alias("ブランド"))]
    #[field(name = "brand", label = "ブランド")]
    pub brand: Option<super::super::Brand>,
}

/// 券
///
/// `ticket` · object · documented · `specs/good/objects-by-file/mod.yaml:22`
#[doc(alias("ticket", "券"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "ticket", label = "券", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct Ticket {
    /// ブランド
    ///
    /// documented · `specs/good/objects-by-file/mod.yaml:22`
    #[doc(alias("ブランド"))]
    #[field(name = "brand", label = "ブランド")]
    pub brand: Option<::denbun::Open<super::super::Brand>>,
}
