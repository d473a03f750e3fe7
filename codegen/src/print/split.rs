//! Where trees can be divided: attributes, statements, elements, right sides, operands and calls.

use super::blank::Before;
use super::tree::{Group, Tree};
use crate::escape::visible::is_spelled_out;

/// What braces hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Body {
    /// Items of a module, an impl or a trait.
    Items,
    /// Statements.
    Block,
    /// Fields or variants of a type.
    Fields,
    /// The arms of a match.
    Arms,
    /// The fields of a value.
    Value,
    /// The names of an import.
    Names,
}

/// An attribute, and what comes behind it.
pub(super) fn attribute(trees: &[Tree]) -> Option<(&[Tree], &[Tree])> {
    if !trees.first()?.is("#") {
        return None;
    }
    trees.split_at_checked(if is_inner(trees) { 3 } else { 2 })
}

/// Whether an attribute belongs to what it stands in: `#![…]`
pub(super) fn is_inner(attribute: &[Tree]) -> bool {
    attribute.get(1).is_some_and(|mark| mark.is("!"))
}

/// All attributes at the start that are of one sort, and what comes behind.
pub(super) fn attributes(trees: &[Tree], inner: bool) -> (&[Tree], &[Tree]) {
    let mut rest = trees;
    while let Some((attribute, behind)) = attribute(rest)
        && is_inner(attribute) == inner
    {
        rest = behind;
    }
    trees.split_at(trees.len() - rest.len())
}

/// The first statement or item, whether a semicolon ends it, and what comes behind.
pub(super) fn statement(trees: &[Tree]) -> (&[Tree], bool, &[Tree]) {
    let ends_with_body = construct(trees).is_some();
    for (at, tree) in trees.iter().enumerate() {
        if tree.is(";") {
            return (&trees[..at], true, &trees[at + 1..]);
        }
        let goes_on = || trees.get(at + 1).is_some_and(|next| next.is_keyword("else"));
        if ends_with_body && tree.braces().is_some() && !goes_on() {
            let (statement, rest) = trees.split_at(at + 1);
            return (statement, false, rest);
        }
    }
    (trees, false, &[])
}

/// What the braces hold of an item or statement that ends with them.
pub(super) fn construct(trees: &[Tree]) -> Option<Body> {
    for (at, tree) in trees.iter().enumerate() {
        let Tree::Keyword(word) = tree else {
            // `pub(crate)`
            match tree.group() {
                Some(_) if at > 0 && trees[at - 1].is_keyword("pub") => continue,
                _ => return None,
            }
        };
        match word.as_str() {
            "pub" | "async" | "unsafe" | "extern" => {}
            "const" if trees.get(at + 1).is_some_and(|next| next.is_keyword("fn")) => {}
            "impl" | "mod" | "trait" => return Some(Body::Items),
            "struct" | "enum" => return Some(Body::Fields),
            "match" => return Some(Body::Arms),
            "fn" | "if" | "for" | "while" | "loop" => return Some(Body::Block),
            _ => return None,
        }
    }
    None
}

/// What braces hold that stand behind these.
pub(super) fn body_behind(trees: &[Tree]) -> Body {
    match trees.last() {
        Some(Tree::Mark("::")) => Body::Names,
        Some(Tree::Name(_) | Tree::Mark(">")) => Body::Value,
        _ => Body::Block,
    }
}

/// Whether what begins here never stands on a line with others: bodies that do something, and attributes.
pub(super) fn is_tall(trees: &[Tree], at: usize) -> bool {
    let rest = &trees[at..];
    let has_body = || rest.iter().any(|tree| tree.braces().is_some_and(|body| !body.body.is_empty()));
    match &trees[at] {
        Tree::Mark("#") => true,
        Tree::Keyword(word) => match word.as_str() {
            "match" | "while" | "loop" | "unsafe" => true,
            "if" => {
                trees[..at].iter().any(|tree| tree.is_keyword("if"))
                    || !rest.iter().any(|tree| tree.is_keyword("else"))
            }
            "for" => !trees.get(at + 1).is_some_and(|next| next.is("<")) && has_body(),
            "fn" | "impl" | "struct" | "enum" | "mod" | "trait" => has_body(),
            _ => false,
        },
        Tree::Group(group) if group.is_brace() && !group.body.is_empty() => {
            match at.checked_sub(1).map(|at| &trees[at]) {
                None => true,
                Some(Tree::Mark(mark)) => !matches!(*mark, ">" | "::" | "?"),
                Some(_) => false,
            }
        }
        Tree::Group(_) | Tree::Name(_) | Tree::Literal(_) | Tree::Lifetime(_) | Tree::Mark(_) => false,
    }
}

/// What commas divide; those inside of types and between the bars of closures divide nothing.
pub(super) fn elements(body: &[Tree]) -> Vec<&[Tree]> {
    let count = |mark: &str| body.iter().filter(|tree| tree.is(mark)).count();
    let has_types = count("<") == count(">");
    let (mut depth, mut from, mut before) = (0usize, 0, Before::default());
    let mut elements = Vec::new();
    for (at, tree) in body.iter().enumerate() {
        match tree {
            Tree::Mark("<") if has_types => depth += 1,
            Tree::Mark(">") if has_types => depth = depth.saturating_sub(1),
            Tree::Mark(",") if depth == 0 && !before.in_bars() => {
                elements.push(&body[from..at]);
                from = at + 1;
            }
            _ => {}
        }
        before.pass(tree);
    }
    if from < body.len() {
        elements.push(&body[from..]);
    }
    elements
}

/// The arms of a match: pattern and body.
pub(super) fn arms(body: &[Tree]) -> Vec<(&[Tree], &[Tree])> {
    let mut arms = Vec::new();
    let mut rest = body;
    while !rest.is_empty() {
        let arrow = rest.iter().position(|tree| tree.is("=>")).map_or(rest.len(), |at| at + 1);
        let (pattern, behind) = rest.split_at(arrow);
        let comma = || behind.iter().position(|tree| tree.is(",")).unwrap_or(behind.len());
        let end = match behind.first() {
            Some(first) if first.braces().is_some() => 1,
            Some(_) if construct(behind).is_some() => statement(behind).0.len(),
            _ => comma(),
        };
        let (body, behind) = behind.split_at(end);
        arms.push((pattern, body));
        rest = match behind {
            [first, behind @ ..] if first.is(",") => behind,
            behind => behind,
        };
    }
    arms
}

/// Where the right side begins: behind `=`, or behind the colon of a field.
pub(super) fn right_side(trees: &[Tree]) -> Option<usize> {
    let is_field = |trees: &[Tree]| matches!(trees, [Tree::Name(_), Tree::Mark(":"), ..]);
    let field = if is_field(trees) {
        Some(2)
    } else {
        trees.get(1..).filter(|rest| trees[0].is_keyword("pub") && is_field(rest)).map(|_| 3)
    };
    let end = closure_body(trees).unwrap_or(trees.len());
    let equals = trees[..end].iter().position(|tree| tree.is("="));
    equals.map(|at| at + 1).or(field)
}

/// Where a closure's body begins, if trees are a closure.
pub(super) fn closure_body(trees: &[Tree]) -> Option<usize> {
    let start = usize::from(trees.first()?.is_keyword("move"));
    match trees.get(start)? {
        Tree::Mark("||") => Some(start + 1),
        Tree::Mark("|") => trees[start + 1..].iter().position(|tree| tree.is("|")).map(|at| start + at + 2),
        _ => None,
    }
}

/// The block that trees are, if they are one and nothing else.
pub(super) fn block(trees: &[Tree]) -> Option<&Group> {
    match trees {
        [only] => only.braces(),
        _ => None,
    }
}

/// The first of the operators that bind least, between two operands.
pub(super) fn operator(trees: &[Tree]) -> Option<usize> {
    let mut before = Before::default();
    let mut found = [None; 3];
    for (at, tree) in trees.iter().enumerate() {
        let rank = match tree {
            Tree::Mark("||") => Some(0),
            Tree::Mark("&&") => Some(1),
            Tree::Mark("==" | "!=" | "+") => Some(2),
            _ => None,
        };
        if let Some(rank) = rank.filter(|_| before.is_operand()) {
            found[rank].get_or_insert(at);
        }
        before.pass(tree);
    }
    found.into_iter().flatten().next()
}

/// The dots of a chain in which something is called.
pub(super) fn links(trees: &[Tree]) -> Vec<usize> {
    let is_link =
        |at: &usize| *at > 0 && trees[*at].is(".") && matches!(trees.get(at + 1), Some(Tree::Name(_)));
    let links: Vec<usize> = (0..trees.len()).filter(is_link).collect();
    let first = links.first().copied().unwrap_or(trees.len());
    let is_called = trees[first..].iter().any(|tree| tree.group().is_some());
    if is_called { links } else { Vec::new() }
}

/// Whether an attribute is documentation.
pub(super) fn is_documentation(attribute: &[Tree]) -> bool {
    documentation(attribute).is_some()
}

fn documentation(attribute: &[Tree]) -> Option<&str> {
    match attribute.last()?.group()?.body.as_slice() {
        [Tree::Name(name), Tree::Mark("="), Tree::Literal(text)] if name == "doc" => Some(text),
        _ => None,
    }
}

/// The comment that an attribute is written as: lines without anything that cannot be seen.
pub(super) fn comment(attribute: &[Tree]) -> Option<String> {
    let text = said(documentation(attribute)?)?;
    // `////` is no documentation.
    let is_seen = !text.chars().any(is_spelled_out) && !text.split('\n').any(|line| line.starts_with('/'));
    is_seen.then_some(text)
}

/// What a literal says, if it is a text.
fn said(literal: &str) -> Option<String> {
    if let Some(raw) = literal.strip_prefix('r') {
        let raw = raw.trim_matches('#');
        return raw.strip_prefix('"')?.strip_suffix('"').map(str::to_owned);
    }
    let text = literal.strip_prefix('"')?.strip_suffix('"')?;
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        out.push(match c {
            '\\' => match chars.next()? {
                c @ ('\\' | '"' | '\'') => c,
                'n' => '\n',
                'u' => {
                    let (digits, rest) = chars.as_str().strip_prefix('{')?.split_once('}')?;
                    chars = rest.chars();
                    char::from_u32(u32::from_str_radix(digits, 16).ok()?)?
                }
                _ => return None,
            },
            c => c,
        });
    }
    Some(out)
}
