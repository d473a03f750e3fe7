//! Closures and arms, whose bodies get braces if they are long.

use super::page::{Page, STEP};
use super::split::{self, Body};
use super::tree::Tree;

impl Page {
    /// Bars, and the body that begins there.
    pub(super) fn closure(&mut self, trees: &[Tree], body: usize, indent: usize, behind: usize) {
        let (bars, body) = trees.split_at(body);
        self.flat(bars);
        self.push(" ");
        // The fields of a value have braces already.
        let has_braces = body.last().is_some_and(|last| last.braces().is_some());
        if let Some(block) = split::block(body) {
            self.body(block, Body::Block, indent);
        } else if self.fits(body, behind) || has_braces {
            self.expression(body, indent, behind);
        } else {
            self.block(body, indent);
        }
    }

    /// The arms of a match.
    pub(super) fn arms(&mut self, body: &[Tree], indent: usize) {
        for (pattern, body) in split::arms(body) {
            self.line(indent);
            self.flat(pattern);
            let begins_here = split::construct(body).is_some() || self.begins_here(body, indent, 1);
            self.push(" ");
            if let Some(block) = split::block(body) {
                self.body(block, Body::Block, indent);
            } else if begins_here {
                self.expression(body, indent, 1);
                self.push(",");
            } else {
                self.block(body, indent);
            }
        }
    }

    /// An expression in braces of its own.
    fn block(&mut self, trees: &[Tree], indent: usize) {
        self.push("{");
        self.line(indent + STEP);
        self.expression(trees, indent + STEP, 0);
        self.line(indent);
        self.push("}");
    }
}
