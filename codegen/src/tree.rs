//! A YAML text as a tree of which every node knows its place.
//!
//! Scalars stay the text that was written; what they mean is decided by who reads them. Aliases
//! and merge keys are expanded, comments are dropped. Size and depth of a tree are bounded, so
//! whatever walks one may recurse. Nothing but this module knows the YAML parser.

mod build;
mod overlay;
mod steps;
#[cfg(test)]
mod tests;

pub use overlay::overlay;

use self::steps::End;
use crate::diagnostic::{Diagnostics, ids};
use crate::source::{FileId, MAX_BYTES, Sources, Span};

/// How many nodes a tree may have, aliases expanded.
pub const MAX_NODES: usize = 200_000;
/// How many collections may lie in each other.
pub const MAX_DEPTH: usize = 64;

/// A part of a YAML document.
#[derive(Debug, Clone)]
pub struct Node {
    /// Where it was written; for an alias, where its anchor stands.
    pub span: Span,
    /// Where the alias stands that brought it here.
    pub alias: Option<Span>,
    /// What it is.
    pub kind: Kind,
}

/// What a node is.
#[derive(Debug, Clone)]
pub enum Kind {
    /// A text, a number, or nothing.
    Scalar {
        /// The text as written, escapes resolved; empty when nothing was written.
        text: String,
        /// Whether it was written without quotes, so that other readers may take it for a number.
        plain: bool,
    },
    /// A list.
    Sequence(Vec<Node>),
    /// Keys and values, in order; every key is a scalar and occurs once.
    Mapping(Vec<(Node, Node)>),
    /// Something that was already reported as an error.
    Invalid,
}

impl Node {
    /// The text of a scalar.
    pub fn text(&self) -> Option<&str> {
        match &self.kind {
            Kind::Scalar { text, .. } => Some(text),
            Kind::Sequence(_) | Kind::Mapping(_) | Kind::Invalid => None,
        }
    }

    /// The value of a key, if this is a mapping that has it.
    pub fn get(&self, key: &str) -> Option<&Node> {
        let Kind::Mapping(entries) = &self.kind else { return None };
        entries.iter().find(|(name, _)| name.text() == Some(key)).map(|(_, value)| value)
    }

    /// Whether nothing was written where this value could stand.
    pub fn is_empty(&self) -> bool {
        matches!(&self.kind, Kind::Scalar { text, plain: true } if text.is_empty())
    }

    /// Whether this is YAML's null: nothing, `~` or `null`, without quotes.
    pub fn is_null(&self) -> bool {
        let Kind::Scalar { text, plain: true } = &self.kind else { return false };
        matches!(text.as_str(), "" | "~" | "null" | "Null" | "NULL")
    }

    /// What it is, in a word or two.
    pub fn describe(&self) -> &'static str {
        match &self.kind {
            Kind::Scalar { .. } if self.is_empty() => "nothing",
            Kind::Scalar { .. } => "a scalar",
            Kind::Sequence(_) => "a sequence",
            Kind::Mapping(_) => "a mapping",
            Kind::Invalid => "an error",
        }
    }
}

/// The document of a file, or nothing when its text is no YAML or too large.
///
/// A tree may come with errors reported beside it: what is wrong then is left out or
/// [`Kind::Invalid`], and the rest can still be read.
pub fn parse(file: FileId, sources: &Sources, diagnostics: &mut Diagnostics) -> Option<Node> {
    let text = sources.text(file);
    if text.len() > MAX_BYTES {
        let message = "the text is larger than 16 MiB";
        diagnostics.error(ids::TOO_LARGE, Span::new(file, 0..0), message);
        return None;
    }
    let steps = steps::read(file, text, diagnostics);
    match steps.end {
        End::Document => build::build(&steps, diagnostics),
        // What precedes the error is still told; half a tree would only cause more of them.
        End::Syntax => build::build(&steps, diagnostics).and(None),
        End::Nothing => None,
    }
}
