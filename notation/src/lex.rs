//! A notation's text to tokens: the longest word wins at each place.

mod class;
mod code;
mod date;
mod number;
mod quote;
mod remark;
mod words;

use crate::glyph::Glyphs;
use crate::legend::Legend;
use crate::token::{Class, Code, Count, Kind, Label, Token};

pub(crate) use class::{atoms, widths};
pub(crate) use code::nine;
pub(crate) use words::tables;

/// Whether a run of letters is a code.
#[cfg(test)]
pub(crate) fn is_code(run: &str) -> bool {
    code::letters(run).is_some()
}

/// The tokens of a text. What is no word becomes [`Kind::Unknown`]; nothing is skipped but blanks.
pub(crate) fn lex(text: &str, glyphs: &Glyphs, legend: &Legend) -> Vec<Token> {
    let mut lexer = Lexer { text, glyphs, legend, at: 0, tokens: Vec::new(), lists: 0 };
    let mut spaced = false;
    while let Some(c) = glyphs.get(lexer.at) {
        if c == ' ' {
            (lexer.at, spaced) = (lexer.at + 1, true);
            continue;
        }
        let start = lexer.at;
        let (kind, length) = lexer.token(c);
        lexer.at = start + length;
        lexer.tokens.push(Token { kind, at: start..lexer.at, spaced });
        spaced = false;
    }
    coded_nine(&mut lexer.tokens, glyphs);
    lexer.tokens
}

/// A `9` alone in its column beside a number in another one is the code for digits, unless a class is said.
fn coded_nine(tokens: &mut [Token], glyphs: &Glyphs) {
    if let [token] = tokens
        && token.at.len() > 1
        && glyphs.chars[token.at.clone()].iter().all(|&c| c == '9')
    {
        token.kind = Kind::Code(code::nines_alone(token.at.len()));
        return;
    }
    let classes = tokens.iter().any(|token| matches!(token.kind, Kind::Class(_) | Kind::Code(_)));
    let numbers = tokens.iter().filter(|token| matches!(token.kind, Kind::Number(_))).count();
    let edge = |at: Option<usize>| {
        at.and_then(|at| tokens.get(at)).is_none_or(|token| matches!(token.kind, Kind::Column | Kind::Line))
    };
    let alone =
        |at: &usize| tokens[*at].kind == Kind::Number(9) && edge(at.checked_sub(1)) && edge(Some(at + 1));
    if let Some(at) = (0..tokens.len()).rev().find(alone).filter(|_| !classes && numbers > 1) {
        tokens[at].kind = Kind::Code(nine());
    }
}

struct Lexer<'t> {
    text: &'t str,
    glyphs: &'t Glyphs,
    legend: &'t Legend,
    at: usize,
    tokens: Vec<Token>,
    /// How many square brackets are open: commas inside separate numbers.
    lists: usize,
}

impl Lexer<'_> {
    fn token(&mut self, c: char) -> (Kind, usize) {
        let remark = self.remark().map(|length| (Kind::Filler, length));
        let read = remark.or_else(|| self.quoted()).or_else(|| self.word());
        read.or_else(|| self.mark(c)).unwrap_or_else(|| self.unknown())
    }

    fn rest(&self) -> &[char] {
        &self.glyphs.chars[self.at..]
    }

    fn after_letter(&self) -> bool {
        self.at > 0 && self.glyphs.chars[self.at - 1].is_ascii_alphabetic()
    }

    fn after_digit(&self) -> bool {
        self.at > 0 && self.glyphs.chars[self.at - 1].is_ascii_digit()
    }

    fn last(&self) -> Option<&Kind> {
        self.tokens.last().map(|token| &token.kind)
    }

    fn word(&self) -> Option<(Kind, usize)> {
        let rest = self.rest();
        if let Some(found) = self.unit().or_else(|| self.legend_code()).or_else(|| self.regex()) {
            return Some(found);
        }
        if !self.after_letter() {
            let dated = date::pattern(rest).map(|(pattern, length)| match date::goes_on(&rest[length..]) {
                0 => (Kind::Date(pattern), length),
                more => (Kind::Refused(date::LOOSE), length + more),
            });
            let loose = Some(date::loose(rest)).filter(|length| *length > 0);
            let dated = dated.or_else(|| loose.map(|length| (Kind::Refused(date::LOOSE), length)));
            let coded = code::picture(rest)
                .or_else(|| code::hyphened(rest).filter(|_| !self.after_digit()))
                .map(|(code, length)| (Kind::Code(code), length));
            if let Some(found) = dated.or(coded).or_else(|| self.flags()) {
                return Some(found);
            }
        }
        let class = self.class().map(|(class, length)| (Kind::Class(class), length));
        let word = words::word(rest, self.after_letter());
        let longest =
            word.into_iter().chain(self.names_symbols()).chain(class).max_by_key(|(_, length)| *length);
        longest.or_else(|| self.number()).or_else(|| self.code())
    }

    /// A class; `半角英数字 記号不可` forbids only what stands behind the blank.
    fn class(&self) -> Option<(Class, usize)> {
        let rest = self.rest();
        let (class, length) = class::word(rest)?;
        let blank = rest[..length].iter().rposition(|c| *c == ' ');
        match blank.filter(|_| words::forbids(&rest[length..])) {
            Some(blank) => class::word(&rest[..blank]),
            None => Some((class, length)),
        }
    }

    /// `「-_」の記号`: the word says what the characters before it are.
    fn names_symbols(&self) -> Option<(Kind, usize)> {
        let behind = matches!(self.last(), Some(Kind::Symbol(_) | Kind::Quoted(_) | Kind::Dash));
        (behind && class::begins(self.rest(), "の記号")).then_some((Kind::Filler, 3))
    }

    /// Behind a number `文字` and `B` are units.
    fn unit(&self) -> Option<(Kind, usize)> {
        let rest = self.rest();
        if !matches!(self.last(), Some(Kind::Number(_) | Kind::Close(_))) {
            return None;
        }
        let ends = !rest.get(1).is_some_and(char::is_ascii_alphabetic);
        match rest {
            ['B' | 'b', ..] if ends => Some((Kind::Unit(Count::Bytes(1)), 1)),
            ['x' | 'X' | '*' | '×', ..] if digit_follows(&rest[1..]) => Some((Kind::Times, 1)),
            _ => words::unit(rest).map(|(count, length)| (Kind::Unit(count), length)),
        }
    }

    fn legend_code(&self) -> Option<(Kind, usize)> {
        let run = self.run(|c| c.is_ascii_alphanumeric());
        let letters = self.run(|c| c.is_ascii_alphabetic());
        let found = [run, letters].into_iter().filter(|run| !run.is_empty() && !self.after_letter());
        let mut known = found.filter_map(|run| Some((self.legend.get(&run)?.clone(), run.len())));
        known.next().map(|(format, length)| (Kind::Code(Code::Legend(Box::new(format))), length))
    }

    fn number(&self) -> Option<(Kind, usize)> {
        let rest = self.rest();
        if rest.starts_with(&['9', '(']) && !matches!(self.last(), Some(Kind::Number(_))) {
            return Some((Kind::Code(nine()), 1));
        }
        let (number, length) = number::number(rest, self.lists > 0)?;
        if let ['.', after @ ..] = &rest[length..]
            && digits(after) > 0
        {
            return Some((
                Kind::Refused("a fraction, where bounds are whole numbers"),
                length + 1 + digits(after),
            ));
        }
        Some((number.map_or(Kind::Refused("a number beyond 64 bits"), Kind::Number), length))
    }

    fn code(&self) -> Option<(Kind, usize)> {
        let run = self.run(|c| c.is_ascii_alphabetic());
        if run.is_empty() || self.after_letter() {
            return None;
        }
        let undefined = run.len() <= 2 && run.chars().all(|c| c.is_ascii_uppercase());
        let code = code::letters(&run).or(undefined.then_some(Code::Undefined))?;
        Some((Kind::Code(code), run.len()))
    }

    fn run(&self, is_part: impl Fn(&char) -> bool) -> String {
        self.rest().iter().take_while(|c| is_part(c)).collect()
    }

    /// `NNNNN-NNNN`: flags and hyphens.
    fn flags(&self) -> Option<(Kind, usize)> {
        let run = self.run(|&c| c == 'N' || c == '-');
        let groups: Vec<&str> = run.split('-').collect();
        let whole = groups.len() > 1 && groups.iter().all(|group| !group.is_empty());
        let ends = !self.glyphs.get(self.at + run.len()).is_some_and(|c| c.is_ascii_alphanumeric());
        (whole && ends).then(|| (Kind::Flags(run.clone()), run.len()))
    }

    fn mark(&mut self, c: char) -> Option<(Kind, usize)> {
        let kind = match c {
            '\n' => Kind::Line,
            '|' => Kind::Column,
            '(' if self.rest().starts_with(&['(', ')']) => return Some((Kind::Symbol(vec!['(', ')']), 2)),
            '(' | '[' | '「' => Kind::Open(c),
            ')' | ']' | '」' => Kind::Close(c),
            '<' if self.compares() => return Some((Kind::Label(Label::Max), 2)),
            '>' if self.compares() => return Some((Kind::Label(Label::Min), 2)),
            '<' if self.brackets_length() => Kind::Open(c),
            '>' if self.is_open('<') => Kind::Close(c),
            '~' => Kind::Tilde,
            '-' => Kind::Dash,
            '…' => Kind::Dots,
            '.' if self.rest().starts_with(&['.', '.']) => {
                return Some((Kind::Dots, self.run(|&c| c == '.').len()));
            }
            '×' => Kind::Times,
            '/' => Kind::Slash,
            ',' => Kind::Comma,
            ':' => Kind::Colon,
            '=' => Kind::Equals,
            '≦' | '≤' => Kind::Label(Label::Max),
            '≧' | '≥' => Kind::Label(Label::Min),
            '*' if digits(&self.rest()[1..]) > 0 => return Some(self.asterisk()),
            '※' => return Some((Kind::Filler, 1 + digits(&self.rest()[1..]))),
            c if c.is_ascii_punctuation() => Kind::Symbol(vec![c]),
            _ => return None,
        };
        self.lists = match kind {
            Kind::Open('[') => self.lists + 1,
            Kind::Close(']') => self.lists.saturating_sub(1),
            _ => self.lists,
        };
        Some((kind, 1))
    }

    /// What is no word, as far as the next word.
    fn unknown(&self) -> (Kind, usize) {
        let rest = self.rest();
        let is_word =
            |at: usize| class::word(&rest[at..]).is_some() || words::word(&rest[at..], false).is_some();
        let latin = rest[0].is_ascii_alphabetic();
        let goes_on = |at: usize| {
            let c = rest[at];
            c.is_alphanumeric() && c.is_ascii_alphabetic() == latin && (latin || !is_word(at))
        };
        let length = (1..rest.len()).find(|&at| !goes_on(at)).unwrap_or(rest.len());
        (Kind::Unknown, length.max(1))
    }
}

fn digits(text: &[char]) -> usize {
    text.iter().take_while(|c| c.is_ascii_digit()).count()
}

fn digit_follows(text: &[char]) -> bool {
    text.iter().find(|&&c| c != ' ').is_some_and(char::is_ascii_digit)
}
