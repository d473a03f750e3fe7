//! Trees on one line: where blanks stand between them, and how wide they are.

use proc_macro2::Delimiter;

use super::split;
use super::tree::{Group, LONG_MARKS, Tree, columns};

/// What stands before a tree, as far as it decides whether a blank comes between, and whether `&`, `-` or `|` stands
/// between two operands.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Before {
    /// There is something.
    is_any: bool,
    /// It belongs to what comes next: `&`, `::`, `<`.
    joins: bool,
    /// A value, a name or a type ends.
    is_operand: bool,
    /// A name ends, which may be that of a macro.
    is_name: bool,
    /// A word that brackets belong to: `impl<T>`, `pub(crate)`.
    takes: bool,
    /// `::`, behind which braces hold names.
    is_path: bool,
    /// Between the bars of a closure.
    in_bars: bool,
    /// How deep inside of `impl<…>` or `for<…>`, which are no operands.
    depth: u8,
    /// The mark itself, to keep it apart from one that it would be read together with.
    mark: &'static str,
    /// A number, behind which a dot would be read as its own.
    is_number: bool,
}

impl Before {
    /// Goes past a tree; whether a blank stands before it.
    // Kept in one place, or every loop over trees moves it about byte by byte.
    #[inline(never)]
    pub(super) fn pass(&mut self, tree: &Tree) -> bool {
        let (blank, behind) = self.next(tree);
        *self = behind;
        blank
    }

    fn next(self, tree: &Tree) -> (bool, Before) {
        let plain = Before { is_any: true, in_bars: self.in_bars, depth: self.depth, ..Before::default() };
        let operand = Before { is_operand: true, ..plain };
        let blank = self.is_any && !self.joins;
        match tree {
            Tree::Name(_) => (blank, Before { is_name: true, ..operand }),
            Tree::Literal(text) => {
                (blank, Before { is_number: text.starts_with(|c: char| c.is_ascii_digit()), ..operand })
            }
            Tree::Lifetime(_) => (blank, plain),
            Tree::Keyword(word) => {
                let takes = matches!(word.as_str(), "impl" | "for" | "fn" | "pub");
                (blank, Before { takes, ..plain })
            }
            Tree::Group(group) => {
                let touches = match group.delimiter {
                    Delimiter::Parenthesis => self.is_operand || self.takes,
                    Delimiter::Bracket => self.is_operand,
                    Delimiter::Brace | Delimiter::None => false,
                };
                (blank && !touches, operand)
            }
            Tree::Mark(mark) => {
                let (blank, after) = self.before_mark(mark, blank, plain);
                (blank || self.reads_on(mark), Before { mark, ..after })
            }
        }
    }

    /// Whether this and a mark behind it would be read as something else.
    fn reads_on(self, mark: &str) -> bool {
        let longer = |known: &&str| {
            known.strip_prefix(self.mark).is_some_and(|rest| !rest.is_empty() && mark.starts_with(rest))
        };
        (self.is_number && mark == ".") || (!self.mark.is_empty() && LONG_MARKS.iter().any(longer))
    }

    fn before_mark(self, mark: &str, blank: bool, plain: Before) -> (bool, Before) {
        let joins = Before { joins: true, ..plain };
        let apart = blank && !self.is_operand;
        match mark {
            "," | ";" | ":" => (false, plain),
            "." => (false, joins),
            "?" => (false, Before { is_operand: true, ..plain }),
            ">" => {
                (false, Before { is_operand: self.depth != 1, depth: self.depth.saturating_sub(1), ..plain })
            }
            "::" => (apart, Before { is_path: true, ..joins }),
            ".." | "..=" => (apart, joins),
            "<" => {
                let depth = self.depth.saturating_add(u8::from(self.takes || self.depth > 0));
                (apart && !self.takes, Before { depth, ..joins })
            }
            "!" if self.is_name => (false, joins),
            "#" | "!" | "$" => (blank, joins),
            "&" | "*" | "-" | "&&" if !self.is_operand => (blank, joins),
            "|" if self.in_bars => (false, Before { in_bars: false, ..plain }),
            "|" if !self.is_operand => (blank, Before { in_bars: true, ..joins }),
            _ => (blank, plain),
        }
    }

    pub(super) fn is_operand(self) -> bool {
        self.is_operand
    }

    pub(super) fn in_bars(self) -> bool {
        self.in_bars
    }
}

/// How wide trees are on one line, if they may stand on one.
pub(super) fn width(trees: &[Tree]) -> Option<usize> {
    let mut before = Before::default();
    let mut sum = 0;
    for (at, tree) in trees.iter().enumerate() {
        if split::is_tall(trees, at) {
            return None;
        }
        let is_path = before.is_path;
        sum += usize::from(before.pass(tree)) + width_of(tree, is_path)?;
    }
    Some(sum)
}

fn width_of(tree: &Tree, is_behind_path: bool) -> Option<usize> {
    match tree {
        Tree::Name(text) | Tree::Keyword(text) | Tree::Literal(text) | Tree::Lifetime(text) => {
            Some(columns(text))
        }
        Tree::Mark(mark) => Some(mark.len()),
        Tree::Group(group) => {
            group.width.map(|width| width - 2 * usize::from(has_inner_blanks(group) && is_behind_path))
        }
    }
}

/// How wide a group is with its brackets.
pub(super) fn width_of_group(delimiter: Delimiter, body: &[Tree]) -> Option<usize> {
    if delimiter == Delimiter::Brace && body.iter().any(|tree| tree.is(";")) {
        return None;
    }
    let inside = width(body)?;
    Some(match delimiter {
        Delimiter::Brace if !body.is_empty() => inside + 4,
        Delimiter::None => inside,
        Delimiter::Brace | Delimiter::Parenthesis | Delimiter::Bracket => inside + 2,
    })
}

/// `{ a }`; the braces behind `::` have none.
fn has_inner_blanks(group: &Group) -> bool {
    group.is_brace() && !group.body.is_empty()
}

/// Whether a blank stands between trees and the one behind them.
pub(super) fn is_between(trees: &[Tree], next: &Tree) -> bool {
    let mut before = Before::default();
    trees.iter().for_each(|tree| {
        before.pass(tree);
    });
    before.pass(next)
}

/// Writes trees on one line.
pub(super) fn write(out: &mut String, trees: &[Tree]) {
    let mut before = Before::default();
    for tree in trees {
        let is_path = before.is_path;
        if before.pass(tree) {
            out.push(' ');
        }
        match tree {
            Tree::Name(text) | Tree::Keyword(text) | Tree::Literal(text) | Tree::Lifetime(text) => {
                out.push_str(text)
            }
            Tree::Mark(mark) => out.push_str(mark),
            Tree::Group(group) => {
                let (open, close) = group.brackets();
                let blank = if has_inner_blanks(group) && !is_path { " " } else { "" };
                out.push_str(open);
                out.push_str(blank);
                write(out, &group.body);
                out.push_str(blank);
                out.push_str(close);
            }
        }
    }
}
