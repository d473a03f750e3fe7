//! Rules as nearly all are written, read without the CEL parser, which takes a thousand times as long.
//!
//! What is read here means just what CEL makes of it; whatever is in doubt is left to the CEL parser, and so are all
//! mistakes. A test holds both against each other.

use std::ops::Range;

use super::scan::{Kind as Sign, Scan, Token};
use super::{Calculate, Compare, Expr, Kind, Literal, TextTest};

/// The expression, unless the CEL parser has to be asked.
pub(super) fn read(text: &str, scan: &Scan) -> Option<Expr> {
    let mut reader = Reader { text, scan, at: 0 };
    let expr = reader.choice()?;
    (reader.at == scan.tokens.len()).then_some(expr)
}

/// Each method gives `None` for what it does not know.
struct Reader<'a> {
    text: &'a str,
    scan: &'a Scan,
    at: usize,
}

impl<'a> Reader<'a> {
    fn peek(&self) -> Option<(&'a Token, &'a str)> {
        let token = self.scan.tokens.get(self.at)?;
        Some((token, &self.text[token.range.clone()]))
    }

    fn next_if(&mut self, sign: &str) -> Option<&'a Token> {
        let (token, text) = self.peek()?;
        let is_it = text == sign && matches!(token.kind, Sign::Sign | Sign::Name);
        is_it.then(|| {
            self.at += 1;
            token
        })
    }

    /// `condition ? then : otherwise`
    fn choice(&mut self) -> Option<Expr> {
        let condition = self.any()?;
        if self.next_if("?").is_none() {
            return Some(condition);
        }
        let then = self.any()?;
        self.next_if(":")?;
        let otherwise = self.choice()?;
        let range = condition.range.start..otherwise.range.end;
        Some(Expr { kind: Kind::If(Box::new([condition, then, otherwise])), range })
    }

    fn any(&mut self) -> Option<Expr> {
        self.chain("||", Self::all, Kind::Any)
    }

    fn all(&mut self) -> Option<Expr> {
        self.chain("&&", Self::relation, Kind::All)
    }

    /// One list, however its parts are grouped.
    fn chain(
        &mut self,
        sign: &str,
        part: fn(&mut Self) -> Option<Expr>,
        kind: fn(Vec<Expr>) -> Kind,
    ) -> Option<Expr> {
        let first = part(self)?;
        let mut parts = vec![first];
        while self.next_if(sign).is_some() {
            parts.push(part(self)?);
        }
        if parts.len() == 1 {
            return parts.pop();
        }
        let parts: Vec<Expr> = parts.into_iter().flat_map(|part| leaves(part, kind)).collect();
        let range = parts.first()?.range.start..parts.last()?.range.end;
        Some(Expr { kind: kind(parts), range })
    }

    fn relation(&mut self) -> Option<Expr> {
        let start = self.at;
        let left = self.sum_or_null()?;
        if self.next_if("in").is_some() {
            return self.one_of(left?);
        }
        let Some(compare) = self.compare() else { return left };
        let right = self.sum_or_null()?;
        // A second one would compare the answer of the first.
        if self.compare().is_some() || self.next_if("in").is_some() {
            return None;
        }
        match (left, right, compare) {
            (Some(left), Some(right), _) => {
                let range = left.range.start..right.range.end;
                Some(Expr { kind: Kind::Compare(compare, Box::new([left, right])), range })
            }
            (Some(field), None, Compare::Equal | Compare::NotEqual)
            | (None, Some(field), Compare::Equal | Compare::NotEqual) => {
                let Kind::Field(path) = field.kind else { return None };
                let range = self.places(start..self.at)?;
                Some(Expr { kind: Kind::Present(path, compare == Compare::NotEqual), range })
            }
            _ => None,
        }
    }

    /// From the first of these tokens to the last; not in parentheses, which the CEL parser does not count.
    fn places(&self, tokens: Range<usize>) -> Option<Range<usize>> {
        let tokens = self.scan.tokens.get(tokens)?;
        let is_bare = |token: &Token| !matches!(&self.text[token.range.clone()], "(" | ")");
        let range = tokens.first()?.range.start..tokens.last()?.range.end;
        tokens.iter().all(is_bare).then_some(range)
    }

    fn compare(&mut self) -> Option<Compare> {
        let (token, text) = self.peek()?;
        let compare = match text {
            _ if token.kind != Sign::Sign => return None,
            "==" => Compare::Equal,
            "!=" => Compare::NotEqual,
            "<" => Compare::Less,
            "<=" => Compare::AtMost,
            ">" => Compare::More,
            ">=" => Compare::AtLeast,
            _ => return None,
        };
        self.at += 1;
        Some(compare)
    }

    /// The list behind `in`.
    fn one_of(&mut self, a: Expr) -> Option<Expr> {
        let open = self.next_if("[")?;
        let mut items = vec![self.choice()?];
        while self.next_if(",").is_some() {
            items.push(self.choice()?);
        }
        self.next_if("]")?;
        if self.compare().is_some() || self.next_if("in").is_some() {
            return None;
        }
        let end = *self.scan.closes.get(&open.range.start)?;
        let range = a.range.start..end;
        Some(Expr { kind: Kind::OneOf(Box::new(a), items), range })
    }

    /// A value, or inside `None` for `null`.
    #[allow(clippy::option_option)]
    fn sum_or_null(&mut self) -> Option<Option<Expr>> {
        if self.next_if("null").is_some() {
            return Some(None);
        }
        self.sum().map(Some)
    }

    fn sum(&mut self) -> Option<Expr> {
        let sign = |text: &str| match text {
            "+" => Some(Calculate::Add),
            "-" => Some(Calculate::Subtract),
            _ => None,
        };
        self.calculation(sign, Self::product)
    }

    fn product(&mut self) -> Option<Expr> {
        let sign = |text: &str| match text {
            "*" => Some(Calculate::Multiply),
            "/" => Some(Calculate::Divide),
            "%" => Some(Calculate::Remainder),
            _ => None,
        };
        self.calculation(sign, Self::prefixed)
    }

    fn calculation(
        &mut self,
        sign: impl Fn(&str) -> Option<Calculate>,
        part: fn(&mut Self) -> Option<Expr>,
    ) -> Option<Expr> {
        let mut left = part(self)?;
        while let Some(how) =
            self.peek().filter(|(token, _)| token.kind == Sign::Sign).and_then(|(_, text)| sign(text))
        {
            self.at += 1;
            let right = part(self)?;
            let range = left.range.start..right.range.end;
            left = Expr { kind: Kind::Calculate(how, Box::new([left, right])), range };
        }
        Some(left)
    }

    /// `!a`; a minus before a value is left to the CEL parser.
    fn prefixed(&mut self) -> Option<Expr> {
        let Some(not) = self.next_if("!") else { return self.member() };
        let a = self.member()?;
        let range = not.range.start..a.range.end;
        Some(Expr { kind: Kind::Not(Box::new(a)), range })
    }

    /// A value and what is asked of it: `data.id`, `code.startsWith('A')`.
    fn member(&mut self) -> Option<Expr> {
        let mut found = self.primary()?;
        while self.next_if(".").is_some() {
            let (token, _) =
                self.peek().filter(|(token, _)| matches!(token.kind, Sign::Name | Sign::Quoted))?;
            self.at += 1;
            found = match self.next_if("(") {
                Some(open) => self.asked(found, token, open)?,
                None => {
                    let Kind::Field(mut path) = found.kind else { return None };
                    path.push(self.name(token)?);
                    Expr { kind: Kind::Field(path), range: found.range.start..token.range.end }
                }
            };
        }
        Some(found)
    }

    /// A function of a value, behind its bracket.
    fn asked(&mut self, a: Expr, name: &Token, open: &Token) -> Option<Expr> {
        let range = a.range.start..*self.scan.closes.get(&open.range.start)?;
        let test = match &self.text[name.range.clone()] {
            "startsWith" => TextTest::StartsWith,
            "endsWith" => TextTest::EndsWith,
            "contains" => TextTest::Contains,
            "size" => {
                self.next_if(")")?;
                return Some(Expr { kind: Kind::Size(Box::new(a)), range });
            }
            _ => return None,
        };
        let b = self.choice()?;
        self.next_if(")")?;
        Some(Expr { kind: Kind::TextTest(test, Box::new([a, b])), range })
    }

    fn primary(&mut self) -> Option<Expr> {
        let (token, text) = self.peek()?;
        self.at += 1;
        let literal = |literal| Some(Expr { kind: Kind::Literal(literal), range: token.range.clone() });
        match (token.kind, text) {
            (Sign::Sign, "(") => {
                let inside = self.choice()?;
                self.next_if(")")?;
                Some(inside)
            }
            (Sign::Name, "true") => literal(Literal::Bool(true)),
            (Sign::Name, "false") => literal(Literal::Bool(false)),
            (Sign::Text, text) => literal(Literal::Text(plain_text(text)?.to_owned())),
            (Sign::Number, digits) => literal(Literal::Integer(plain_number(digits)?)),
            (Sign::Name, name) => match self.next_if("(") {
                Some(open) => self.function(name, token, open),
                None => self.field(token),
            },
            (Sign::Quoted, _) => self.field(token),
            (Sign::Sign, _) => None,
        }
    }

    fn field(&self, token: &Token) -> Option<Expr> {
        Some(Expr { kind: Kind::Field(vec![self.name(token)?]), range: token.range.clone() })
    }

    fn function(&mut self, name: &str, token: &Token, open: &Token) -> Option<Expr> {
        let range = token.range.start..*self.scan.closes.get(&open.range.start)?;
        let a = self.choice()?;
        self.next_if(")")?;
        let kind = match (name, a.kind) {
            ("has", Kind::Field(path)) => Kind::Present(path, true),
            ("size", kind) => Kind::Size(Box::new(Expr { kind, range: a.range })),
            ("width", kind) => Kind::Width(Box::new(Expr { kind, range: a.range })),
            ("int", kind) => Kind::Int(Box::new(Expr { kind, range: a.range })),
            _ => return None,
        };
        Some(Expr { kind, range })
    }

    /// A field's name; words that CEL keeps for itself are none.
    fn name(&self, token: &Token) -> Option<String> {
        let text = &self.text[token.range.clone()];
        let is_free = token.kind == Sign::Quoted || !matches!(text, "true" | "false" | "null" | "in");
        is_free.then(|| text.trim_matches('`').to_owned())
    }
}

/// What stands in `&&` or `||` of the same sort, or the part itself.
fn leaves(part: Expr, kind: fn(Vec<Expr>) -> Kind) -> Vec<Expr> {
    let is_all = matches!(kind(Vec::new()), Kind::All(_));
    match part.kind {
        Kind::All(parts) if is_all => parts,
        Kind::Any(parts) if !is_all => parts,
        kind => vec![Expr { kind, range: part.range }],
    }
}

/// A text in single quotes without escapes.
fn plain_text(text: &str) -> Option<&str> {
    let quote = text.chars().next().filter(|c| ['\'', '"'].contains(c))?;
    let inside = text.strip_prefix(quote)?.strip_suffix(quote)?;
    (!inside.contains(['\\', quote, '\n', '\r'])).then_some(inside)
}

/// A number in decimal digits.
fn plain_number(digits: &str) -> Option<i64> {
    let is_plain = digits.bytes().all(|byte| byte.is_ascii_digit());
    is_plain.then(|| digits.parse().ok()).flatten()
}
