//! Reference pages of providers, made from checked specs: one folder of HTML that needs neither network nor script, or
//! the same in Markdown.
//!
//! ```text
//! model ─view─> data ─templates─> pages ─write─> folder
//! ```
//!
//! [`site`] is that line up to the pages; [`Site::write`] writes what has changed. Templates are strict: a name that they do
//! not know is an error of ours. Text of a spec is shown as text, whatever it says.

mod diagram;
mod engine;
mod example;
mod home;
pub mod language;
mod layout;
mod links;
mod pages;
mod search;
mod serve;
mod site;
mod words;

pub use denbun_codegen::lang::Lang;
pub use layout::Layout;
pub use serve::Server;
pub use site::{Site, Written};

use denbun_codegen::model::Spec;

/// How pages are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// What they are written in.
    pub format: Format,
    /// The language of everything that is not a spec's own text.
    pub lang: Lang,
}

/// What pages are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// HTML with a stylesheet and a script that pages do without.
    Html,
    /// Markdown with diagrams in Mermaid.
    Markdown,
}

/// The pages of these providers. Specs of one provider's name overwrite each other's pages: callers refuse that.
pub fn site(specs: &[Spec], options: Options) -> Site {
    pages::site(specs, options)
}
