//! One row of a field table.

use schemars::JsonSchema;

use crate::diagnostic::{Diagnostics, ids, nearest, quote};
use crate::read::{Code, FromNode, OrderedMap, Spanned};
use crate::tree::{Kind, Node};

syntax_struct! {
    /// A field of a message: one row of the document's table (項目).
    pub struct Row as "row" {
        /// The name in Rust, in snake_case. Default: made from the wire name.
        optional rust: Spanned<String>,
        /// The document's name for it (項目名), as printed. Every row has one, itself or from the shared row.
        optional label: Spanned<String>,
        /// The notation exactly as printed in the document (形式), such as `半角数字(6)`. Default: any text.
        optional format: Spanned<String>,
        /// The type behind the format. Default: from the format.
        optional ty = "type": Spanned<TypeWord>,
        /// Whether it must be there (必須): `true`, `false`, or a condition in CEL such as `trtp == '2'`. Default: `false`.
        optional required: Required,
        /// The only value it can have (固定値).
        optional fixed = "const": Spanned<Code>,
        /// The value sent when the caller gives none.
        optional default: Spanned<Code>,
        /// The values it can have, each with what it means.
        many values: OrderedMap<Listed>,
        /// Whether values outside `values` are kept. Default: `false` in requests, `true` in what the provider sends.
        optional open: Spanned<bool>,
        /// A correction of the notation's length: `exact`, a number (at most), `6..7`, or `min` and `max`.
        optional length: Length,
        /// Symbols allowed beyond the notation's, such as `+-_.`.
        optional chars: Spanned<Code>,
        /// The column in a csv-line, from 1 (出力順). Default: the position in `fields`.
        optional order: Spanned<u32>,
        /// The column exists only in lines of at least this many columns whose value here fits the format.
        optional columns: Spanned<u32>,
        /// What the row is worth: a key of `sources`, or `documented`, `observed` or `assumed`.
        optional evidence: Spanned<String>,
        /// The document the row comes from: a key of `sources`, and a place in it if wanted, such as `D1 p.9`.
        optional source: Spanned<String>,
        /// What has to be confirmed, when the row is assumed.
        optional confirm: Spanned<String>,
        /// A remark for readers (備考).
        optional note: Spanned<String>,
        /// Whether logs may show the value. Default: whether the top level's `public` names it.
        optional public: Spanned<bool>,
        /// Whether the value is also erased from memory after use. Default: whether the top level's `secret` names it.
        optional secret: Spanned<bool>,
        /// The name on the wire, when it is not the row's key: a text, or a guess as `assumed` and `confirm`.
        optional name: WireName,
    }
}

syntax_words! {
    /// The type behind a format.
    pub enum TypeWord as "type" {
        /// Text.
        Text = "text",
        /// Digits that keep their leading zeros.
        Digits = "digits",
        /// A whole number.
        Integer = "integer",
        /// An amount in yen (円).
        Yen = "yen",
        /// `true` or `false`.
        Bool = "bool",
        /// A date in the notation's pattern (日付).
        Date = "date",
        /// A date and time in the notation's pattern (日時).
        DateTime = "datetime",
        /// An e-mail address.
        Email = "email",
        /// An absolute http or https address.
        Url = "url",
    }
}

/// When a field must be there.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(untagged)]
pub enum Required {
    /// Always or never.
    #[schemars(title = "always or never")]
    Always(Spanned<bool>),
    /// When a condition in CEL is met.
    #[schemars(title = "when a condition is met")]
    When(Spanned<String>),
}

impl FromNode for Required {
    fn from_node(node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        // What looks like a truth value is one, though perhaps not written as one.
        match node.text().map(str::to_ascii_lowercase).as_deref() {
            Some("true" | "false" | "yes" | "no" | "on" | "off") => {
                Spanned::from_node(node, diagnostics).map(Self::Always)
            }
            _ => Spanned::from_node(node, diagnostics).map(Self::When),
        }
    }
}

/// What a listed value means.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(untagged)]
pub enum Listed {
    /// What it means; the Rust name is made from the value.
    #[schemars(title = "meaning")]
    Label(Spanned<String>),
    /// What it means, and its Rust name.
    #[schemars(title = "meaning and Rust name")]
    Named(NamedValue),
}

syntax_struct! {
    /// A listed value's meaning and Rust name.
    pub struct NamedValue as "value" {
        /// The Rust variant, in snake_case or UpperCamelCase. Default: made from the value.
        optional rust: Spanned<String>,
        /// What the value means, as printed.
        required label: Spanned<String>,
    }
}

impl FromNode for Listed {
    fn from_node(node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        match &node.kind {
            Kind::Mapping(_) => NamedValue::from_node(node, diagnostics).map(Self::Named),
            Kind::Scalar { .. } | Kind::Sequence(_) | Kind::Invalid => {
                Spanned::from_node(node, diagnostics).map(Self::Label)
            }
        }
    }
}

impl Listed {
    /// What the value means.
    pub fn label(&self) -> Option<&Spanned<String>> {
        match self {
            Self::Label(label) => Some(label),
            Self::Named(named) => named.label.as_ref(),
        }
    }

    /// The Rust name, if one is given.
    pub fn rust(&self) -> Option<&Spanned<String>> {
        match self {
            Self::Label(_) => None,
            Self::Named(named) => named.rust.as_ref(),
        }
    }
}

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

/// A wire name that is not the row's key.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(untagged)]
pub enum WireName {
    /// The name.
    #[schemars(title = "name")]
    Known(Spanned<String>),
    /// A guess at the name.
    #[schemars(title = "guessed name")]
    Guess(GuessedName),
}

syntax_struct! {
    /// A guess at a wire name, in a shape of its own so that it can't be taken for a fact.
    pub struct GuessedName as "name" {
        /// The name guessed.
        required assumed: Spanned<String>,
        /// What has to be confirmed.
        required confirm: Spanned<String>,
    }
}

impl FromNode for WireName {
    fn from_node(node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        match &node.kind {
            Kind::Mapping(_) => GuessedName::from_node(node, diagnostics).map(Self::Guess),
            Kind::Scalar { .. } | Kind::Sequence(_) | Kind::Invalid => {
                Spanned::from_node(node, diagnostics).map(Self::Known)
            }
        }
    }
}

impl WireName {
    /// The name, if it could be read.
    pub fn text(&self) -> Option<&Spanned<String>> {
        match self {
            Self::Known(name) => Some(name),
            Self::Guess(guess) => guess.assumed.as_ref(),
        }
    }
}

impl Row {
    /// This row where it says something, `base` where it does not.
    pub fn over(&self, base: &Self) -> Self {
        let (own, base) = (self.clone(), base.clone());
        Self {
            rust: own.rust.or(base.rust),
            label: own.label.or(base.label),
            format: own.format.or(base.format),
            ty: own.ty.or(base.ty),
            required: own.required.or(base.required),
            fixed: own.fixed.or(base.fixed),
            default: own.default.or(base.default),
            values: if own.values.is_empty() { base.values } else { own.values },
            open: own.open.or(base.open),
            length: own.length.or(base.length),
            chars: own.chars.or(base.chars),
            order: own.order.or(base.order),
            columns: own.columns.or(base.columns),
            evidence: own.evidence.or(base.evidence),
            source: own.source.or(base.source),
            confirm: own.confirm.or(base.confirm),
            note: own.note.or(base.note),
            public: own.public.or(base.public),
            secret: own.secret.or(base.secret),
            name: own.name.or(base.name),
        }
    }
}
