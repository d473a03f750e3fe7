//! Expressions: on one line if they fit, else divided at a right side, an operator, the calls of a chain, or brackets.

use super::blank;
use super::page::{Page, STEP};
use super::split;
use super::tree::{Group, Tree};

/// Elements of arrays up to this width share lines.
const SHORT: usize = 10;

impl Page {
    /// A statement, a field or an element: the right side has the rest of the line, or the next one if it fits there.
    pub(super) fn sided(&mut self, trees: &[Tree], indent: usize, behind: usize) {
        let side = split::right_side(trees).filter(|_| split::construct(trees).is_none());
        let Some(side) = side.filter(|_| !self.fits(trees, behind)) else {
            return self.expression(trees, indent, behind);
        };
        let (left, right) = trees.split_at(side);
        self.flat(left);
        if self.begins_here(right, indent, behind) {
            self.push(" ");
            self.expression(right, indent, behind);
        } else {
            self.line(indent + STEP);
            self.expression(right, indent + STEP, behind);
        }
    }

    /// Whether a right side begins on this line: it fits, or the next line is no better.
    pub(super) fn begins_here(&self, right: &[Tree], indent: usize, behind: usize) -> bool {
        let room = self.room().saturating_sub(1);
        let whole = blank::width(right).map(|width| width + behind);
        let room_there = self.room_at(indent + STEP);
        let fits_in = |room: usize| whole.is_some_and(|width| width <= room);
        fits_in(room) || !(fits_in(room_there) || opens(right, room_there) && !opens(right, room))
    }

    /// An expression, or an item.
    pub(super) fn expression(&mut self, trees: &[Tree], indent: usize, behind: usize) {
        if self.fits(trees, behind) {
            self.flat(trees);
        } else if let Some(kind) = split::construct(trees) {
            self.construct(trees, kind, indent);
        } else if let Some(body) = split::closure_body(trees) {
            self.closure(trees, body, indent, behind);
        } else if let Some(operator) = split::operator(trees) {
            self.operands(trees, operator, indent, behind);
        } else {
            match split::links(trees).as_slice() {
                [] => self.call(trees, indent, behind),
                links => self.chain(trees, links, indent, behind),
            }
        }
    }

    /// What stands on the left of an operator, and the operator with its right side on the next line.
    fn operands(&mut self, trees: &[Tree], operator: usize, indent: usize, behind: usize) {
        let (left, right) = trees.split_at(operator);
        self.expression(left, indent, 0);
        self.line(indent + STEP);
        self.flat(&right[..1]);
        self.push(" ");
        self.expression(&right[1..], indent + STEP, behind);
    }

    /// A root and what is called on it: a call a line, unless the last alone is long.
    fn chain(&mut self, trees: &[Tree], links: &[usize], indent: usize, behind: usize) {
        let (head, last) = trees.split_at(links[links.len() - 1]);
        let last_fits = blank::width(last).is_some_and(|width| width + behind <= self.room_at(indent + STEP));
        let room = blank::width(head).and_then(|width| self.room().checked_sub(width));
        if !last_fits && room.is_some_and(|room| opens(last, room)) {
            self.flat(head);
            return self.call(last, indent, behind);
        }
        let root = &trees[..links[0]];
        self.root(root, indent);
        let is_short = blank::width(root).is_some_and(|width| width <= STEP);
        let ends = links[1..].iter().copied().chain([trees.len()]);
        for (number, (from, to)) in links.iter().copied().zip(ends).enumerate() {
            if number > 0 || !is_short {
                self.line(indent + STEP);
            }
            self.root(&trees[from..to], indent + STEP);
        }
    }

    fn root(&mut self, trees: &[Tree], indent: usize) {
        if self.fits(trees, 0) { self.flat(trees) } else { self.call(trees, indent, 0) }
    }

    /// Words, the last brackets over several lines, and what stands behind them.
    fn call(&mut self, trees: &[Tree], indent: usize, behind: usize) {
        let Some(at) = trees.iter().rposition(|tree| tree.filled().is_some()) else {
            return self.flat(trees);
        };
        let (words, rest) = trees.split_at(at);
        self.flat(words);
        if let Some(group) = rest[0].group() {
            self.push(if blank::is_between(words, &rest[0]) { " " } else { "" });
            self.brackets(group, words, indent, behind);
        }
        self.flat(&rest[1..]);
    }

    fn brackets(&mut self, group: &Group, words: &[Tree], indent: usize, behind: usize) {
        if group.is_brace() {
            return self.body(group, split::body_behind(words), indent);
        }
        let (open, close) = group.brackets();
        self.push(open);
        let is_macro = words.last().is_some_and(|last| last.is("!"));
        let elements = split::elements(&group.body);
        match elements.split_last() {
            Some((last, others)) if self.holds(others, last) => {
                for other in others {
                    self.flat(other);
                    self.push(", ");
                }
                self.expression(last, indent, behind + 1);
            }
            _ if open == "[" && !is_macro && elements.iter().all(|element| is_short(element)) => {
                self.filled(&elements, indent);
            }
            _ => self.list(&elements, indent, !is_macro),
        }
        self.push(close);
    }

    /// Whether the last element begins on the line of the opening bracket and ends on that of the closing one: a body
    /// does, and what stands alone and ends with brackets.
    fn holds(&self, others: &[&[Tree]], last: &[Tree]) -> bool {
        let widths = others.iter().map(|other| blank::width(other).map(|width| width + 2));
        let Some(taken) = widths.sum::<Option<usize>>() else { return false };
        let room = self.room().saturating_sub(taken);
        if let Some(body) = split::closure_body(last) {
            return blank::width(&last[..body]).is_some_and(|width| width + 2 <= room);
        }
        let is_block = split::block(last).is_some();
        let ends_with_brackets = last.last().is_some_and(|tree| tree.filled().is_some());
        let is_call =
            || split::links(last).is_empty() && split::operator(last).is_none() && opens(last, room);
        (is_block && room > 0) || (others.is_empty() && ends_with_brackets && is_call())
    }

    /// An element a line.
    pub(super) fn list(&mut self, elements: &[&[Tree]], indent: usize, has_last_comma: bool) {
        for (at, element) in elements.iter().enumerate() {
            self.line(indent + STEP);
            let (attributes, element) = split::attributes(element, false);
            self.attributes(attributes, indent + STEP);
            self.sided(element, indent + STEP, 1);
            // What a value is based on ends without a comma.
            let may_have = has_last_comma && !element.first().is_some_and(|first| first.is(".."));
            if at + 1 < elements.len() || may_have {
                self.push(",");
            }
        }
        self.line(indent);
    }

    /// As many elements to a line as fit.
    pub(super) fn filled(&mut self, elements: &[&[Tree]], indent: usize) {
        self.line(indent + STEP);
        for (at, element) in elements.iter().enumerate() {
            if at > 0 && self.fits(element, 2) {
                self.push(" ");
            } else if at > 0 {
                self.line(indent + STEP);
            }
            self.flat(element);
            self.push(",");
        }
        self.line(indent);
    }
}

/// Whether the words before the first brackets, and these, fit into as much room.
fn opens(trees: &[Tree], room: usize) -> bool {
    let at = match split::closure_body(trees) {
        Some(body) => Some(body),
        None => trees.iter().position(|tree| tree.filled().is_some()),
    };
    at.and_then(|at| blank::width(&trees[..at])).is_some_and(|width| width + 2 <= room)
}

fn is_short(element: &[Tree]) -> bool {
    matches!(element, [_]) && blank::width(element).is_some_and(|width| width <= SHORT)
}
