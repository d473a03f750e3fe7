//! The tokens of a file in pieces that are laid out by themselves: what stands at its top, each item, and runs of imports
//! or modules, which `rustfmt` sorts. A piece is text, so that threads can pass it on and it can be looked up.

use std::fmt::Write;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// Bytes that many pieces have at least.
const USUAL: usize = 4096;

/// A part of a file, as tokens without layout.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Piece {
    /// Whether it stands at the file's top.
    pub(crate) is_head: bool,
    /// The tokens.
    pub(crate) tokens: String,
}

/// What decides where an item ends, and whether it is sorted among its neighbors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Word {
    /// `use`: ends with a semicolon, and is sorted.
    Use,
    /// `mod`: ends with a semicolon or a body; without a body it is sorted.
    Mod,
    /// `const`, `static`, `type`: ends with a semicolon, also behind braces.
    Value,
    /// All others: end with a semicolon or a body.
    Body,
}

/// The pieces of a file, in order.
pub(crate) fn split(tokens: TokenStream) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut sorted = None;
    let mut tokens = tokens.into_iter().peekable();
    let mut head = String::new();
    while let Some(token) = tokens.next() {
        let is_inner = is_punct(&token, '#') && tokens.peek().is_some_and(|next| is_punct(next, '!'));
        if is_inner {
            // `#![…]`
            for token in [Some(token), tokens.next(), tokens.next()].into_iter().flatten() {
                push(&mut head, &token);
            }
            continue;
        }
        if !head.is_empty() {
            pieces.push(Piece { is_head: true, tokens: std::mem::take(&mut head) });
        }
        let (item, sort) = item(token, &mut tokens);
        match pieces.last_mut() {
            Some(last) if sort.is_some() && sort == sorted => last.tokens.push_str(&item),
            _ => pieces.push(Piece { is_head: false, tokens: item }),
        }
        sorted = sort;
    }
    if !head.is_empty() {
        pieces.push(Piece { is_head: true, tokens: head });
    }
    pieces
}

/// The item that begins with this token, and its word if it is sorted.
fn item(first: TokenTree, tokens: &mut impl Iterator<Item = TokenTree>) -> (String, Option<Word>) {
    let mut text = String::with_capacity(USUAL);
    let (mut word, mut before) = (None, String::new());
    let mut next = Some(first);
    while let Some(token) = next {
        push(&mut text, &token);
        let is_open = match &token {
            TokenTree::Punct(punct) if punct.as_char() == ';' => {
                return (text, word.filter(|word| is_sorted(*word)));
            }
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                word == Some(Word::Value) || word == Some(Word::Use)
            }
            TokenTree::Ident(ident) => {
                let ident = ident.to_string();
                word = told(word, &before, &ident);
                before = ident;
                true
            }
            TokenTree::Group(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => true,
        };
        if !is_open {
            return (text, None);
        }
        next = tokens.next();
    }
    (text, None)
}

/// The word of an item after one more of its identifiers.
fn told(known: Option<Word>, before: &str, ident: &str) -> Option<Word> {
    match (known, ident) {
        // `const fn`
        (Some(Word::Value), "fn" | "unsafe" | "async" | "extern") if before == "const" => Some(Word::Body),
        (Some(known), _) => Some(known),
        (None, "pub" | "unsafe" | "async" | "extern" | "crate" | "default") => None,
        (None, "use") => Some(Word::Use),
        (None, "mod") => Some(Word::Mod),
        (None, "const" | "static" | "type") => Some(Word::Value),
        (None, _) => Some(Word::Body),
    }
}

fn is_sorted(word: Word) -> bool {
    matches!(word, Word::Use | Word::Mod)
}

fn is_punct(token: &TokenTree, c: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == c)
}

/// Adds a token; what belongs together stays together.
fn push(text: &mut String, token: &TokenTree) {
    // Writing to a text cannot fail.
    let _ = write!(text, "{token}");
    let joins = matches!(token, TokenTree::Punct(punct) if punct.spacing() == proc_macro2::Spacing::Joint);
    if !joins {
        text.push(' ');
    }
}
