//! What is written so far, line by line.

use super::blank;
use super::tree::{Tree, columns};

/// Blanks a level.
pub(super) const STEP: usize = 4;

/// A text that grows.
pub(super) struct Page {
    text: String,
    /// The width of its lines.
    width: usize,
    /// Where its last line begins.
    start: usize,
}

impl Page {
    pub(super) fn new(width: usize) -> Self {
        Page { text: String::new(), width, start: 0 }
    }

    pub(super) fn text(self) -> String {
        self.text
    }

    pub(super) fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Trees on this line, whatever their width.
    pub(super) fn flat(&mut self, trees: &[Tree]) {
        blank::write(&mut self.text, trees);
    }

    /// Begins a line.
    pub(super) fn line(&mut self, indent: usize) {
        self.text.push('\n');
        self.start = self.text.len();
        self.text.extend(std::iter::repeat_n(' ', indent));
    }

    /// Leaves a line empty and begins the next.
    pub(super) fn empty_line(&mut self, indent: usize) {
        self.text.push('\n');
        self.line(indent);
    }

    /// Where the line begins, to tell later whether there were others.
    pub(super) fn line_start(&self) -> usize {
        self.start
    }

    /// The columns left on this line.
    pub(super) fn room(&self) -> usize {
        self.width.saturating_sub(columns(&self.text[self.start..]))
    }

    /// The columns of a line that begins there.
    pub(super) fn room_at(&self, indent: usize) -> usize {
        self.width.saturating_sub(indent)
    }

    /// Whether trees fit on this line, with as much behind them.
    pub(super) fn fits(&self, trees: &[Tree], behind: usize) -> bool {
        blank::width(trees).is_some_and(|width| width + behind <= self.room())
    }
}
