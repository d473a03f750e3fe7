//! Splits a rule's text into tokens before the parser sees it.
//!
//! The parser recurses, so depth is bounded here; and it knows no names in backticks or beyond ASCII, so those are
//! covered by underscores of the same length and read back from their place.

use std::collections::BTreeMap;
use std::ops::Range;

use super::{Problem, ProblemKind};

/// Brackets and `?` that may be open at once.
const MAX_NESTING: usize = 24;
/// Operators and dots in one rule.
const MAX_OPERATORS: usize = 200;

/// A text in tokens.
pub(super) struct Scan {
    /// In order, without spaces and comments.
    pub(super) tokens: Vec<Token>,
    /// The end of each bracket, by its start.
    pub(super) closes: BTreeMap<usize, usize>,
    /// What the parser reads: as long as the text, place for place.
    pub(super) masked: String,
}

/// A token's place.
#[derive(Debug, Clone)]
pub(super) struct Token {
    pub(super) range: Range<usize>,
    pub(super) kind: Kind,
}

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A bare name or keyword.
    Name,
    /// A name in backticks, or beyond ASCII.
    Quoted,
    Number,
    Text,
    /// An operator or bracket.
    Sign,
}

/// Words CEL keeps for itself.
pub(super) fn is_reserved(name: &str) -> bool {
    const RESERVED: [&str; 17] = [
        "as",
        "break",
        "const",
        "continue",
        "else",
        "for",
        "function",
        "if",
        "import",
        "let",
        "loop",
        "package",
        "namespace",
        "return",
        "var",
        "void",
        "while",
    ];
    RESERVED.contains(&name)
}

pub(super) fn scan(text: &str) -> Result<Scan, Vec<Problem>> {
    let mut scanner =
        Scanner { text, at: 0, tokens: Vec::new(), masked: text.to_owned(), problems: Vec::new() };
    while let Some(first) = scanner.rest().chars().next() {
        scanner.token(first);
    }
    let Scanner { tokens, masked, mut problems, .. } = scanner;
    let closes = brackets(text, &tokens, &mut problems);
    limit_operators(text, &tokens, &mut problems);
    if problems.is_empty() {
        Ok(Scan { tokens, closes, masked })
    } else {
        problems.sort_by_key(|problem| problem.range.start);
        Err(problems)
    }
}

struct Scanner<'t> {
    text: &'t str,
    at: usize,
    tokens: Vec<Token>,
    masked: String,
    problems: Vec<Problem>,
}

impl<'t> Scanner<'t> {
    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    fn token(&mut self, first: char) {
        let rest = self.rest();
        if matches!(first, ' ' | '\t' | '\r' | '\n' | '\x0c') {
            self.at += 1;
        } else if rest.starts_with("//") {
            let length = rest.find('\n').unwrap_or(rest.len());
            self.mask(length, " ");
            self.at += length;
        } else if first == '`' {
            self.quoted();
        } else if let Some((prefix, quote)) = opening(rest) {
            self.literal(prefix, quote);
        } else if first.is_alphabetic() || first == '_' {
            self.name();
        } else if first.is_ascii_digit() {
            self.take(number(rest), Kind::Number);
        } else {
            self.sign(first);
        }
    }

    fn take(&mut self, length: usize, kind: Kind) {
        let range = self.at..self.at + length;
        self.at = range.end;
        self.tokens.push(Token { range, kind });
    }

    fn mask(&mut self, length: usize, with: &str) {
        self.masked.replace_range(self.at..self.at + length, &with.repeat(length));
    }

    /// Reports the next bytes and goes on behind them.
    fn refuse(&mut self, length: usize, message: impl Into<String>, help: impl Into<String>) {
        let range = self.at..self.at + length;
        self.at = range.end;
        self.problems.push(Problem::new(ProblemKind::Syntax, range, message).help(help));
    }

    fn quoted(&mut self) {
        let rest = self.rest();
        let line = rest.find('\n').unwrap_or(rest.len());
        match rest[1..line].find('`') {
            Some(0) => self.refuse(2, "an empty name", "write the field's name between the backticks"),
            Some(length) => {
                self.mask(length + 2, "_");
                self.take(length + 2, Kind::Quoted);
            }
            None => self.refuse(line, "a name that is not closed", "end the name with a backtick"),
        }
    }

    fn literal(&mut self, prefix: usize, quote: char) {
        let rest = self.rest();
        let raw = rest[..prefix].contains(['r', 'R']);
        match closing(&rest[prefix..], quote, raw) {
            Ok(length) => self.take(prefix + length, Kind::Text),
            Err(length) => self.refuse(
                prefix + length,
                "a text that is not closed",
                format!("end the text with `{quote}`"),
            ),
        }
    }

    fn name(&mut self) {
        let rest = self.rest();
        let length = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        let name = &rest[..length];
        if !name.is_ascii() {
            // Names on the wire may be Japanese, CEL's may not.
            self.mask(length, "_");
            self.take(length, Kind::Quoted);
        } else if is_reserved(name) {
            self.refuse(
                length,
                format!("`{name}` is a reserved word"),
                "put it in backticks when it is the name of a field",
            );
        } else {
            self.take(length, Kind::Name);
        }
    }

    fn sign(&mut self, first: char) {
        let rest = self.rest();
        if ["==", "!=", "<=", ">=", "&&", "||"].iter().any(|sign| rest.starts_with(sign)) {
            self.take(2, Kind::Sign);
        } else if "()[]{}.,+-*/%!<>?:".contains(first) {
            self.take(1, Kind::Sign);
        } else if let Some(twice) = ["=", "&", "|"].iter().find(|sign| rest.starts_with(**sign)) {
            self.refuse(1, format!("`{twice}` is no operator"), format!("write `{twice}{twice}`"));
        } else {
            self.foreign();
        }
    }

    /// Reports a run of characters that have no place in a rule.
    fn foreign(&mut self) {
        let rest = self.rest();
        let is_foreign = |c: char| {
            !c.is_ascii() && !c.is_alphabetic() || c.is_ascii_control() || "\"#$;@\\^~'".contains(c)
        };
        let length = rest.find(|c| !is_foreign(c)).unwrap_or(rest.len());
        let run = &rest[..length];
        let help = "use ASCII signs; texts stand in quotes, unusual names in backticks";
        self.refuse(length, format!("unexpected `{}`", run.escape_debug()), help);
    }
}

/// The length of a text's prefix and its quote, if a text begins here.
fn opening(rest: &str) -> Option<(usize, char)> {
    let prefix = rest.bytes().take(2).take_while(|byte| b"rRbB".contains(byte)).count();
    let quote = rest[prefix..].chars().next()?;
    ['\'', '"'].contains(&quote).then_some((prefix, quote))
}

/// The length of a text with its quotes, or, when it is not closed, of what there is of it.
fn closing(text: &str, quote: char, raw: bool) -> Result<usize, usize> {
    let triple = String::from(quote).repeat(3);
    let (quotes, lines) = if text.starts_with(&triple) { (3, true) } else { (1, false) };
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(quotes) {
        if escaped {
            escaped = false;
        } else if c == '\\' && !raw {
            escaped = true;
        } else if text[at..].starts_with(&triple[..quotes]) {
            return Ok(at + quotes);
        } else if !lines && (c == '\n' || c == '\r') {
            return Err(at);
        }
    }
    Err(text.len())
}

fn number(rest: &str) -> usize {
    let mut previous = '0';
    rest.find(|c: char| {
        let exponent = matches!(c, '+' | '-') && matches!(previous, 'e' | 'E') && !rest.starts_with("0x");
        previous = c;
        !(c.is_ascii_alphanumeric() || c == '_' || c == '.' || exponent)
    })
    .unwrap_or(rest.len())
}

/// Pairs the brackets and bounds how deep they go.
fn brackets(text: &str, tokens: &[Token], problems: &mut Vec<Problem>) -> BTreeMap<usize, usize> {
    let mut closes = BTreeMap::new();
    let mut open: Vec<(&str, usize)> = Vec::new();
    let mut questions = 0;
    for Token { range, .. } in tokens {
        let sign = &text[range.clone()];
        match sign {
            "(" | "[" | "{" => open.push((sign, range.start)),
            // A choice nests to the right, so it stays open to the end.
            "?" => questions += 1,
            ")" | "]" | "}" => match open.pop() {
                Some((opener, start)) if closer(opener) == sign => {
                    closes.insert(start, range.end);
                }
                other => {
                    let help = other.map(|(opener, _)| format!("`{}` is expected", closer(opener)));
                    problems
                        .push(Problem { help, ..syntax(range.clone(), format!("`{sign}` closes nothing")) });
                    return closes;
                }
            },
            _ => {}
        }
        if open.len() + questions > MAX_NESTING {
            problems.push(
                syntax(range.clone(), format!("nested deeper than {MAX_NESTING}"))
                    .help("split the rule into several"),
            );
            return closes;
        }
    }
    problems.extend(open.into_iter().map(|(opener, start)| {
        syntax(start..start + 1, format!("`{opener}` is not closed"))
            .help(format!("add `{}`", closer(opener)))
    }));
    closes
}

fn closer(opener: &str) -> &'static str {
    match opener {
        "(" => ")",
        "[" => "]",
        _ => "}",
    }
}

/// The parser recurses along chains of operators too.
fn limit_operators(text: &str, tokens: &[Token], problems: &mut Vec<Problem>) {
    let mut operators = tokens
        .iter()
        .filter(|token| token.kind == Kind::Sign && !"()[]{},".contains(&text[token.range.clone()]));
    if let Some(token) = operators.nth(MAX_OPERATORS) {
        let message = format!("more than {MAX_OPERATORS} operators");
        problems.push(syntax(token.range.clone(), message).help("split the rule into several"));
    }
}

fn syntax(range: Range<usize>, message: String) -> Problem {
    Problem::new(ProblemKind::Syntax, range, message)
}
