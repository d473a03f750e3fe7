//! Text of specs as text of pages: what would act on a page is written so that it is only seen.

mod html;
mod markdown;

pub(crate) use html::html;
pub(crate) use markdown::{code, markdown, mermaid};

/// Whether a character is not seen, or changes how those around it are read.
fn is_unseen(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\t'))
        || matches!(c,
            '\u{00ad}' | '\u{061c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// Writes the number of a character that is not seen in its place: `⟨U+202E⟩`.
fn push_named(out: &mut String, c: char) {
    out.push_str(&format!("⟨U+{:04X}⟩", u32::from(c)));
}
