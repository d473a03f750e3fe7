//! Tokens as words, marks and groups; a group knows how wide it is on one line.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

use super::blank;

/// A word, a mark, or what stands in brackets.
#[derive(Debug)]
pub(super) enum Tree {
    /// An identifier.
    Name(String),
    /// A word of the language that is no operand.
    Keyword(String),
    /// A literal.
    Literal(String),
    /// `'a`
    Lifetime(String),
    /// An operator or a separator.
    Mark(&'static str),
    /// What stands in brackets.
    Group(Group),
}

/// What stands in brackets.
#[derive(Debug)]
pub(super) struct Group {
    pub(super) delimiter: Delimiter,
    pub(super) body: Vec<Tree>,
    /// How wide it is with its brackets, if it may stand on one line.
    pub(super) width: Option<usize>,
}

/// Words behind which a bracket is no call and no index, and an operator has no left side.
fn is_keyword(word: &str) -> bool {
    matches!(
        word,
        "as" | "async"
            | "break"
            | "const"
            | "continue"
            | "dyn"
            | "else"
            | "enum"
            | "extern"
            | "fn"
            | "for"
            | "if"
            | "impl"
            | "in"
            | "let"
            | "loop"
            | "match"
            | "mod"
            | "move"
            | "mut"
            | "pub"
            | "ref"
            | "return"
            | "static"
            | "struct"
            | "trait"
            | "type"
            | "unsafe"
            | "use"
            | "where"
            | "while"
    )
}

/// Marks of several characters, the longer ones first.
pub(super) const LONG_MARKS: [&str; 16] =
    ["..=", "...", "::", "->", "=>", "==", "!=", "<=", ">=", "&&", "||", "+=", "-=", "*=", "|=", ".."];

/// Marks of one character.
const MARKS: [&str; 21] =
    ["#", "!", ",", ";", ":", ".", "=", "<", ">", "&", "*", "+", "-", "|", "?", "/", "%", "^", "@", "$", "~"];

/// All of a stream.
pub(super) fn trees(tokens: TokenStream) -> Vec<Tree> {
    let mut trees = Vec::new();
    let mut tokens = tokens.into_iter().peekable();
    let mut marks = String::new();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '\'' => {
                let name = tokens.next().map(|name| name.to_string()).unwrap_or_default();
                trees.push(Tree::Lifetime(format!("'{name}")));
            }
            TokenTree::Punct(punct) => {
                if marks.is_empty() && punct.spacing() == Spacing::Alone {
                    trees.extend(mark(punct.as_char()).map(Tree::Mark));
                    continue;
                }
                marks.push(punct.as_char());
                let is_mark =
                    |next: &TokenTree| matches!(next, TokenTree::Punct(next) if next.as_char() != '\'');
                if punct.spacing() == Spacing::Alone || !tokens.peek().is_some_and(is_mark) {
                    trees.extend(divided(&marks));
                    marks.clear();
                }
            }
            TokenTree::Ident(ident) => {
                let name = ident.to_string();
                trees.push(if is_keyword(&name) { Tree::Keyword(name) } else { Tree::Name(name) });
            }
            TokenTree::Literal(literal) => trees.push(Tree::Literal(literal.to_string())),
            TokenTree::Group(group) => {
                let (delimiter, stream) = (group.delimiter(), group.stream());
                // What only the stream holds is not copied.
                drop(group);
                trees.push(Tree::Group(Group::new(delimiter, self::trees(stream), trees.last())));
            }
        }
    }
    trees
}

/// The marks in a run of characters: `>::` is two, `..=` is one.
fn divided(mut marks: &str) -> impl Iterator<Item = Tree> {
    std::iter::from_fn(move || {
        let long = || LONG_MARKS.iter().copied().find(|mark| marks.starts_with(mark));
        let mark = long().or_else(|| mark(marks.chars().next()?))?;
        marks = &marks[mark.len()..];
        Some(Tree::Mark(mark))
    })
}

fn mark(c: char) -> Option<&'static str> {
    MARKS.iter().copied().find(|mark| mark.starts_with(c))
}

impl Group {
    /// A comma at the end says something only in a tuple of one; others are put where lines end.
    fn new(delimiter: Delimiter, mut body: Vec<Tree>, before: Option<&Tree>) -> Self {
        let is_tuple = delimiter == Delimiter::Parenthesis && !before.is_some_and(Tree::takes_arguments);
        let is_comma = |tree: &&Tree| tree.is(",");
        if body.last().as_ref().is_some_and(is_comma)
            && !(is_tuple && body.iter().filter(is_comma).count() == 1)
        {
            body.pop();
        }
        let width = blank::width_of_group(delimiter, &body);
        Group { delimiter, body, width }
    }

    pub(super) fn is_brace(&self) -> bool {
        self.delimiter == Delimiter::Brace
    }

    pub(super) fn brackets(&self) -> (&'static str, &'static str) {
        match self.delimiter {
            Delimiter::Parenthesis => ("(", ")"),
            Delimiter::Bracket => ("[", "]"),
            Delimiter::Brace => ("{", "}"),
            Delimiter::None => ("", ""),
        }
    }
}

impl Tree {
    pub(super) fn is(&self, mark: &str) -> bool {
        matches!(self, Tree::Mark(it) if *it == mark)
    }

    pub(super) fn is_keyword(&self, word: &str) -> bool {
        matches!(self, Tree::Keyword(it) if it == word)
    }

    fn takes_arguments(&self) -> bool {
        matches!(self, Tree::Name(_) | Tree::Group(_) | Tree::Mark(">" | "!"))
    }

    pub(super) fn group(&self) -> Option<&Group> {
        match self {
            Tree::Group(group) => Some(group),
            Tree::Name(_) | Tree::Keyword(_) | Tree::Literal(_) | Tree::Lifetime(_) | Tree::Mark(_) => None,
        }
    }

    /// What stands in braces.
    pub(super) fn braces(&self) -> Option<&Group> {
        self.group().filter(|group| group.is_brace())
    }

    /// What stands in brackets and is something.
    pub(super) fn filled(&self) -> Option<&Group> {
        self.group().filter(|group| !group.body.is_empty())
    }
}

/// The columns a text takes: wide characters take two.
pub(super) fn columns(text: &str) -> usize {
    if text.is_ascii() {
        return text.len();
    }
    text.chars().map(|c| if c < '\u{1100}' { 1 } else { 2 }).sum()
}
