//! How requests are packed before they are sent.

use crate::read::{Code, OrderedMap, Spanned};

syntax_struct! {
    /// How the requests of operations are packed (共通電文). The message stands under one key of a JSON object, with rows
    /// behind its own that the client writes. Operations opt out with `envelope: none`; hosted pages are not packed.
    pub struct Envelope as "envelope" {
        /// The key the message stands under, such as `params`.
        required member: Spanned<String>,
        /// Rows written behind the message's own, inside it. Nobody sets them.
        many add: OrderedMap<EnvelopeRow>,
        /// Rows written behind the message, beside it.
        many beside: OrderedMap<EnvelopeRow>,
        /// How the whole is escaped in the body. Default: `none`.
        optional escape: Spanned<EscapeWord>,
    }
}

syntax_struct! {
    /// A row the client writes: a constant, a value of the mode, a credential or a signature, just one of them.
    pub struct EnvelopeRow as "envelope row" {
        /// The document's name for it (項目名), as printed.
        required label: Spanned<String>,
        /// The notation exactly as printed in the document (形式). Default: any text.
        optional format: Spanned<String>,
        /// Symbols allowed beyond the notation's, such as `.`.
        optional chars: Spanned<Code>,
        /// The only value it can have (固定値).
        optional fixed = "const": Spanned<Code>,
        /// The value of `modes` that stands here, by its name.
        optional mode: Spanned<String>,
        /// The credential that stands here, by its name.
        optional credential: Spanned<String>,
        /// The signature that stands here: a name under `signatures`.
        optional signature: Spanned<String>,
        /// What it is worth: a key of `sources`, or `documented`, `observed` or `assumed`. Default: the file's.
        optional evidence: Spanned<String>,
        /// The document it comes from: a key of `sources`, and a place in it if wanted, such as `D1 p.9`.
        optional source: Spanned<String>,
        /// What has to be confirmed, when it is assumed.
        optional confirm: Spanned<String>,
        /// A remark for readers (備考).
        optional note: Spanned<String>,
    }
}

syntax_words! {
    /// How a packed request is escaped.
    pub enum EscapeWord as "escape" {
        /// It is JSON as it stands, and is declared so.
        None = "none",
        /// The whole JSON is percent-encoded, with `+` for blanks and without a key, and is declared a form.
        Url = "url",
    }
}

syntax_words! {
    /// Whether an operation's request is packed.
    pub enum EnvelopeWord as "envelope of an operation" {
        /// It is sent as it is.
        None = "none",
    }
}

syntax_words! {
    /// Whether an operation follows the modes.
    pub enum ModesWord as "modes of an operation" {
        /// It is the same in all of them.
        None = "none",
    }
}
