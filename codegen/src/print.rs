//! Tokens as Rust text, laid out as `rustfmt` does it nearly everywhere, with the empty lines a person would leave.
//!
//! Nothing is parsed: a file is words and brackets, and what does not fit on a line is divided at its brackets. What is
//! written is every token as it is; blanks, line breaks, commas at the ends of lists and braces around the bodies of
//! closures and arms are all that is added. So a layout says what the tokens say, and no tokens are refused.

mod blank;
mod braced;
mod expression;
mod item;
mod page;
mod split;
mod tree;

use proc_macro2::TokenStream;

use page::Page;
use tree::trees;

/// The width of lines, where wide characters count twice.
const WIDTH: usize = 110;

/// The same in documentation.
const WIDTH_OF_EXAMPLES: usize = 89;

/// A file with its first line.
pub(crate) fn file(first: &str, tokens: TokenStream) -> String {
    let mut page = Page::new(WIDTH);
    page.push(first);
    page.line(0);
    page.items(&trees(tokens), 0);
    page.line(0);
    page.text()
}

/// Statements, line by line.
pub(crate) fn statements(tokens: TokenStream) -> Vec<String> {
    let mut page = Page::new(WIDTH_OF_EXAMPLES);
    page.statements(&trees(tokens), 0);
    page.text().lines().map(str::to_owned).collect()
}

/// An expression, over several lines if it is long.
pub(crate) fn expression(tokens: TokenStream) -> String {
    let mut page = Page::new(WIDTH_OF_EXAMPLES);
    page.expression(&trees(tokens), 0, 0);
    page.text()
}

#[cfg(test)]
mod tests;
