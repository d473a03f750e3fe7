//! The reference of the view as a page in Markdown.

use super::{Shape, reference};
use crate::view::VERSION;

/// The page: a section a type, a line a key.
pub fn reference_markdown() -> String {
    let mut page = format!(
        "# What templates see\n\n\
         Version {VERSION}; `denbun schema --view` prints it as JSON Schema. Made from the types by a test: do not edit.\n\n\
         Every key is always there, with `null` or an empty list where there is nothing. A name in a template that is none\n\
         of these is an error. `provider` is a [Provider](#provider); what else a template sees, its path says, as\n\
         [README.md](README.md) tells.\n"
    );
    for shape in reference() {
        section(&shape, &mut page);
    }
    page
}

fn section(shape: &Shape, page: &mut String) {
    page.push_str(&format!("\n## {}\n\n{}\n\n", shape.name, shape.doc));
    if shape.words.is_empty() {
        page.push_str("| Key | Holds | Meaning |\n|---|---|---|\n");
        for key in &shape.keys {
            page.push_str(&format!("| `{}` | {} | {} |\n", key.name, holds(key), cell(&key.doc)));
        }
        return;
    }
    page.push_str("| Word | Meaning |\n|---|---|\n");
    for word in &shape.words {
        page.push_str(&format!("| `{}` | {} |\n", word.value, cell(&word.doc)));
    }
}

/// What a key holds, with the type as a link to its section.
fn holds(key: &super::Key) -> String {
    match &key.of {
        None => key.holds.clone(),
        Some(of) => key.holds.replacen(of, &format!("[{of}](#{})", of.to_lowercase()), 1),
    }
}

/// Bars divide cells even inside code, and paragraphs have no place in one.
fn cell(doc: &str) -> String {
    doc.replace("\n\n", " ").replace('|', "\\|")
}
