//! Text in Mermaid diagrams.

use super::visible::one_line;

/// One line of text in which Mermaid finds nothing of its own; quotes stand for themselves only as codes, so it fits between
/// them too.
pub fn mermaid(text: &str) -> String {
    let line = one_line(text);
    let mut out = String::with_capacity(line.len() + line.len() / 4);
    for part in line.split_inclusive(|c| !is_word(c)) {
        let word = part.trim_end_matches(|c| !is_word(c));
        // The word ends a block wherever it stands alone.
        let is_keyword = word.eq_ignore_ascii_case("end");
        for (at, c) in part.char_indices() {
            if is_plain(c) && !(is_keyword && at == 0) {
                out.push(c);
            } else {
                out.push_str(&format!("#{};", u32::from(c)));
            }
        }
    }
    out
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// All other signs mean something in some kind of diagram: a colon in state diagrams, parentheses in flowcharts.
fn is_plain(c: char) -> bool {
    !c.is_ascii() || c.is_ascii_alphanumeric() || matches!(c, ' ' | '.' | ',' | '/' | '-' | '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_is_mermaids() {
        for (text, escaped) in [
            ("与信 #1; end\n%%", "与信 #35;1#59; #101;nd #37;#37;"),
            ("END, ending the_end", "#69;ND, ending the_end"),
            ("mpi.authorize (必ず届く): <b>", "mpi.authorize #40;必ず届く#41;#58; #60;b#62;"),
        ] {
            assert_eq!(mermaid(text), escaped);
        }
    }
}
