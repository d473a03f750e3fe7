//! Text in comments of programs.

use crate::escape::one_line;

/// One line for a comment of any kind: `//`, `#`, `--`, `/* … */`, `<!-- … -->`. It neither ends the comment nor means
/// anything to tools: what would is divided by a blank, and a tag such as `@deprecated` has a backslash before it.
pub fn comment(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before = ' ';
    for c in one_line(text).chars() {
        match (before, c) {
            ('*', '/') | ('/', '*') | ('-', '-') | ('-', '>') | ('?', '>') | ('%', '>') => out.push(' '),
            (' ', '@') => out.push('\\'),
            _ => {}
        }
        out.push(c);
        before = c;
    }
    // A backslash at the end joins lines in some languages, and a slash or a star could end or begin a comment with what
    // the template writes next.
    if out.ends_with(['\\', '/', '*', '-', '?', '%']) {
        out.push('.');
    }
    if out.starts_with(['/', '*', '>', '-', '!', '<']) {
        out.insert(0, ' ');
    }
    out
}
