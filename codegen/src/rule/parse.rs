//! From text to expression: plain rules at once, all others through the CEL parser.
//!
//! Any text gives an expression or problems; the work is bounded by the text's length and nesting.

use std::ops::Range;
use std::thread;

use cel::{Env, ParseError, ParseErrors};

use super::scan::{self, Scan, Token, scan};
use super::{Expr, Problem, ProblemKind, plain, read};

/// Bytes of one rule.
const MAX_LENGTH: usize = 4096;
/// The generated parser takes some 200 KiB a level when built without optimization.
const STACK: usize = 16 << 20;

/// Reads a rule. Field names and types are not looked at, see [`check`](super::check).
pub fn parse(text: &str) -> Result<Expr, Vec<Problem>> {
    if text.len() > MAX_LENGTH {
        let message = format!("{} bytes, at most {MAX_LENGTH}", text.len());
        return Err(vec![syntax(0..text.len(), message).help("split the rule into several")]);
    }
    let scan = scan(text)?;
    if scan.tokens.is_empty() {
        return Err(vec![syntax(0..text.len(), "an empty rule").help("write a condition")]);
    }
    match plain::read(text, &scan) {
        Some(expr) => Ok(expr),
        None => parse_cel(text, &scan),
    }
}

/// The same, whatever the text is.
pub(super) fn parse_cel(text: &str, scan: &Scan) -> Result<Expr, Vec<Problem>> {
    // A thread of its own has the stack that is needed, however little is left here; and a fault of the
    // parser ends the thread only.
    let parsed = thread::scope(|scope| {
        let parser = thread::Builder::new().stack_size(STACK);
        let handle = parser.spawn_scoped(scope, || run(text, scan));
        handle
            .map_err(|error| error.to_string())
            .and_then(|handle| handle.join().map_err(|_| "the parser does not understand it".to_owned()))
    });
    parsed.unwrap_or_else(|reason| Err(vec![syntax(0..text.len(), format!("cannot be read: {reason}"))]))
}

fn run(text: &str, scan: &Scan) -> Result<Expr, Vec<Problem>> {
    // Without the standard library there are no macros, so `has(x)` stays as written.
    match Env::default().parser().parse_with_source_info(&scan.masked) {
        Ok((tree, places)) => read::read(text, scan, &places, &tree),
        Err(errors) => Err(vec![first_problem(text, scan, &errors)]),
    }
}

/// The first error only: those behind it mostly follow from it.
fn first_problem(text: &str, scan: &Scan, errors: &ParseErrors) -> Problem {
    let Some(error) = errors.errors.first() else {
        return syntax(0..text.len(), "cannot be read");
    };
    let Some(at) = byte_of(&scan.masked, error.pos) else {
        return syntax(0..text.len(), error.msg.trim_start_matches("Syntax error: "));
    };
    match scan.tokens.iter().find(|token| token.range.contains(&at)) {
        Some(token) => at_token(text, token, error),
        None => syntax(text.len()..text.len(), "the rule ends too early")
            .help("write what follows the last operator"),
    }
}

fn at_token(text: &str, token: &Token, error: &ParseError) -> Problem {
    let written = &text[token.range.clone()];
    if token.kind == scan::Kind::Number && error.msg.starts_with("invalid ") {
        return syntax(token.range.clone(), format!("`{written}` does not fit 64 bits"));
    }
    let problem = syntax(token.range.clone(), format!("unexpected `{written}`"));
    match written.to_ascii_lowercase().as_str() {
        "and" => problem.help("write `&&`"),
        "or" => problem.help("write `||`"),
        "not" => problem.help("write `!`"),
        "is" => problem.help("write `==`"),
        _ if written.contains('\\') => {
            problem.help("a backslash begins an escape; itself it is written `\\\\`")
        }
        _ => problem,
    }
}

/// The parser counts lines and characters from one.
fn byte_of(text: &str, (line, column): (isize, isize)) -> Option<usize> {
    let line = usize::try_from(line).ok()?.checked_sub(1)?;
    let column = usize::try_from(column).ok()?.checked_sub(1)?;
    let start: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
    let rest = text.get(start..)?;
    Some(start + rest.char_indices().nth(column).map_or(rest.len(), |(at, _)| at))
}

fn syntax(range: Range<usize>, message: impl Into<String>) -> Problem {
    Problem::new(ProblemKind::Syntax, range, message)
}
