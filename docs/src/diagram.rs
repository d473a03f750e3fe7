//! Flows as pictures: inline SVG with the page's own colors, and Mermaid for Markdown.

mod rows;
mod sequence;
mod states;
mod svg;
mod text;

pub(crate) use rows::rows;
pub(crate) use sequence::{mermaid as sequence_mermaid, svg as sequence_svg};
pub(crate) use states::{drawn, mermaid as states_mermaid, svg as states_svg};
