//! Examples as tests.

use proc_macro2::{Ident, TokenStream};

use super::Docs;

/// The examples of a provider.
#[derive(Debug)]
pub(crate) struct Tests {
    /// The provider's feature.
    pub(crate) feature: String,
    /// The provider's module.
    pub(crate) module: Ident,
    /// The spec's path.
    pub(crate) source: String,
    /// One test each.
    pub(crate) tests: Vec<Test>,
    /// Examples that no typed value can express, by message and name.
    pub(crate) left_out: Vec<String>,
}

/// An example as a test.
#[derive(Debug)]
pub(crate) struct Test {
    /// The function's name.
    pub(crate) name: Ident,
    /// The example's name, and where it stands.
    pub(crate) docs: Docs,
    /// What is tested.
    pub(crate) body: TestBody,
    /// Whether it needs the feature [`CARD_DATA`](super::CARD_DATA).
    pub(crate) is_gated: bool,
}

/// The outcome a decoded message, called `message`, must give.
#[derive(Debug)]
pub(crate) struct ExpectedOutcome {
    /// The verdict of the spec's conditions.
    pub(crate) verdict: TokenStream,
    /// The message's error code.
    pub(crate) code: TokenStream,
    /// The variant of `Verdict`.
    pub(crate) expected: Ident,
}

/// What a test shows.
#[derive(Debug)]
pub(crate) enum TestBody {
    /// A signature over given pieces is this digest.
    Signs {
        /// The signature's constant.
        signature: TokenStream,
        /// What goes in.
        vector: TokenStream,
        /// The digest.
        digest: String,
    },
    /// A value that becomes these bytes.
    Encodes {
        /// The builder's calls.
        value: TokenStream,
        /// The bytes.
        wire: Bytes,
        /// The path's template, and the path.
        path: Option<(String, String)>,
        /// Whether a browser carries it to a page.
        page: bool,
    },
    /// A value that breaks no rule, whatever its bytes are.
    Accepts {
        /// The builder's calls.
        value: TokenStream,
        /// The path's template, and the path.
        path: Option<(String, String)>,
        /// Whether a browser carries it to a page.
        page: bool,
    },
    /// A value that breaks exactly these rules.
    Refuses {
        /// The builder's calls.
        value: TokenStream,
        /// The path's template, if fields stand in it.
        template: Option<String>,
        /// `field: rule`, sorted.
        violations: Vec<TokenStream>,
    },
    /// Bytes that become this value.
    Decodes {
        /// The message's type.
        message: TokenStream,
        /// The bytes.
        wire: Given,
        /// `field: rule`, sorted.
        violations: Vec<TokenStream>,
        /// Assertions on the message, which is called `message`.
        expected: Vec<TokenStream>,
        /// Whether every part of the bytes is in the message.
        leaves_nothing: bool,
        /// What must be concluded, if it is told.
        outcome: Option<ExpectedOutcome>,
        /// Whether it comes back through the shopper's browser.
        hand_back: bool,
    },
    /// Bytes of which only the violations are told.
    Breaks {
        /// The message's type.
        message: TokenStream,
        /// The bytes.
        wire: Given,
        /// `field: rule`, sorted.
        violations: Vec<TokenStream>,
    },
    /// A record that becomes this line of its file, and is read from it.
    WritesLine {
        /// The file's type.
        file: TokenStream,
        /// The record's type.
        message: TokenStream,
        /// The builder's calls.
        value: TokenStream,
        /// The line, if its bytes are known.
        wire: Option<Bytes>,
    },
    /// A record that breaks exactly these rules.
    RefusesLine {
        /// The file's type.
        file: TokenStream,
        /// The builder's calls.
        value: TokenStream,
        /// `field: rule`, sorted.
        violations: Vec<TokenStream>,
    },
    /// A line that becomes this record.
    ReadsLine {
        /// The file's type.
        file: TokenStream,
        /// The record's type.
        message: TokenStream,
        /// The line.
        wire: Bytes,
        /// Assertions on the record, which is called `message`.
        expected: Vec<TokenStream>,
    },
    /// A line of which only the violations are told.
    BreaksLine {
        /// The file's type.
        file: TokenStream,
        /// The record's type.
        message: TokenStream,
        /// The line.
        wire: Bytes,
        /// `field: rule`, sorted.
        violations: Vec<TokenStream>,
    },
}

/// What a message is read from.
#[derive(Debug)]
pub(crate) enum Given {
    /// Bytes.
    Bytes(Bytes),
    /// Texts by the places of their fields in the schema: the names are not known for certain.
    Values(Vec<(usize, String)>),
}

/// Bytes as a literal.
#[derive(Debug)]
pub(crate) struct Bytes {
    /// The literal.
    pub(crate) literal: TokenStream,
    /// Whether it is too long for a line with other things.
    pub(crate) apart: bool,
}
