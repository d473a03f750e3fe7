//! Text in Mermaid diagrams.

use super::visible::one_line;

/// One line of text in which Mermaid finds nothing of its own; quotes stand for themselves only as codes, so it fits between
/// them too.
pub fn mermaid(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in one_line(text).chars() {
        match c {
            '#' | ';' | '<' | '>' | '%' | '{' | '}' | '"' | '\\' | '`' | '&' | '[' | ']' | '(' | ')'
            | '|' | '*' | '_' | '~' | '$' => out.push_str(&format!("#{};", u32::from(c))),
            c => out.push(c),
        }
    }
    words(&out)
}

/// `end` ends a block wherever it stands alone, and `:::` gives a class.
fn words(text: &str) -> String {
    let word = |word: &str| match word {
        word if word.eq_ignore_ascii_case("end") => {
            format!("#{};{}", u32::from(word.as_bytes()[0]), &word[1..])
        }
        word => word.replace("::", "#58;#58;"),
    };
    text.split(' ').map(word).collect::<Vec<_>>().join(" ")
}
