//! Corrections of a notation's length.

use crate::diagnostic::{Diagnostics, ids, nearest, quote};
use crate::read::{FromNode, Spanned};
use crate::tree::{Kind, Node};

/// A correction of a notation's length, in the notation's own unit.
#[derive(Debug, Clone)]
pub struct Length {
    /// What it says.
    pub value: LengthBounds,
    /// Where.
    pub span: crate::source::Span,
}

/// What a length says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LengthBounds {
    /// The printed number is the exact length, not the maximum.
    Exact,
    /// From, to; either may be open.
    Between(Option<u32>, Option<u32>),
}

syntax_struct! {
    /// The bounds of a length.
    pub struct MinMax as "length" {
        /// The least length. Default: none.
        optional min: Spanned<u32>,
        /// The greatest length. Default: none.
        optional max: Spanned<u32>,
    }
}

impl FromNode for Length {
    fn from_node(node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        let value = match (&node.kind, node.text()) {
            (Kind::Mapping(_), _) => {
                let bounds = MinMax::from_node(node, diagnostics)?;
                LengthBounds::Between(bounds.min.map(|it| it.value), bounds.max.map(|it| it.value))
            }
            (_, Some(text)) => match length(text) {
                Some(value) => value,
                None => {
                    let message = format!("{} is no length", quote(text));
                    diagnostics
                        .error(ids::INVALID_VALUE, node.span, message)
                        .help("write `exact`, a number (at most), `6..7`, or `{ min: 6, max: 7 }`")
                        .did_you_mean(node.span, nearest(text, ["exact"]));
                    return None;
                }
            },
            (_, None) => return Spanned::<String>::from_node(node, diagnostics).and(None),
        };
        Some(Self { value, span: node.span })
    }
}

fn length(text: &str) -> Option<LengthBounds> {
    let number = |text: &str| text.trim().parse::<u32>().ok();
    let bound = |text: &str| if text.trim().is_empty() { Some(None) } else { number(text).map(Some) };
    match text.split_once("..") {
        Some((min, max)) if !(min.is_empty() && max.is_empty()) => {
            Some(LengthBounds::Between(bound(min)?, bound(max.trim_start_matches('='))?))
        }
        Some(_) => None,
        None if text == "exact" => Some(LengthBounds::Exact),
        None => Some(LengthBounds::Between(None, Some(number(text)?))),
    }
}
