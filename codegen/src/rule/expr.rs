//! What a rule says, independent of the parser that read it.

use std::fmt;
use std::ops::Range;

/// Names from the outside in: `data.phone_number` is two.
pub type Path = Vec<String>;

/// A part of a rule. Two are equal when they say the same, wherever they stand.
#[derive(Debug, Clone)]
pub struct Expr {
    /// What it says.
    pub kind: Kind,
    /// Where it stands in the rule's text, in bytes.
    pub range: Range<usize>,
}

impl PartialEq for Expr {
    fn eq(&self, other: &Self) -> bool {
        self.kind == other.kind
    }
}

/// The forms of an expression.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// A value written in the rule.
    Literal(Literal),
    /// The value of a field.
    Field(Path),
    /// `x != null`, or with `false` `x == null`; never unknown.
    Present(Path, bool),
    /// `!a`
    Not(Box<Expr>),
    /// `a && b && c`, at least two.
    All(Vec<Expr>),
    /// `a || b || c`, at least two.
    Any(Vec<Expr>),
    /// `condition ? then : otherwise`
    If(Box<[Expr; 3]>),
    /// `a == b` and its kin.
    Compare(Compare, Box<[Expr; 2]>),
    /// `a in [b, c]`, at least one in the list.
    OneOf(Box<Expr>, Vec<Expr>),
    /// `a.startsWith(b)` and its kin.
    TextTest(TextTest, Box<[Expr; 2]>),
    /// `a + b` and its kin, in 64 bits.
    Calculate(Calculate, Box<[Expr; 2]>),
    /// `-a`
    Negate(Box<Expr>),
    /// `size(a)`: code points of a text, items of a list.
    Size(Box<Expr>),
    /// `width(a)`: half-width units of a text; a full-width character counts 2.
    Width(Box<Expr>),
    /// `int(a)`: the integer a text spells, otherwise unknown.
    Int(Box<Expr>),
}

/// A value written in a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Literal {
    /// `'CVS_'`
    Text(String),
    /// `44`
    Integer(i64),
    /// `true`
    Bool(bool),
}

/// Comparisons; text compares by code point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Compare {
    /// `==`
    Equal,
    /// `!=`
    NotEqual,
    /// `<`
    Less,
    /// `<=`
    AtMost,
    /// `>`
    More,
    /// `>=`
    AtLeast,
}

/// Arithmetic on integers; what does not fit 64 bits is unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Calculate {
    /// `+`
    Add,
    /// `-`
    Subtract,
    /// `*`
    Multiply,
    /// `/`, toward zero
    Divide,
    /// `%`, with the sign of the left side
    Remainder,
}

/// Questions about a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextTest {
    /// `startsWith`
    StartsWith,
    /// `endsWith`
    EndsWith,
    /// `contains`
    Contains,
}

impl Expr {
    /// The fields mentioned, in order, each once.
    pub fn fields(&self) -> Vec<Path> {
        let mut paths = Vec::new();
        self.visit(&mut |expr| {
            if let Kind::Field(path) | Kind::Present(path, _) = &expr.kind
                && !paths.contains(path)
            {
                paths.push(path.clone());
            }
        });
        paths
    }

    /// The same with other paths.
    pub(crate) fn with_paths(&self, path: &impl Fn(&[String]) -> Path) -> Self {
        let one = |part: &Expr| Box::new(part.with_paths(path));
        let all = |parts: &[Expr]| parts.iter().map(|part| part.with_paths(path)).collect::<Vec<_>>();
        let two = |sides: &[Expr; 2]| Box::new(sides.each_ref().map(|side| side.with_paths(path)));
        let kind = match &self.kind {
            Kind::Literal(literal) => Kind::Literal(literal.clone()),
            Kind::Field(found) => Kind::Field(path(found)),
            Kind::Present(found, is) => Kind::Present(path(found), *is),
            Kind::Not(a) => Kind::Not(one(a)),
            Kind::All(parts) => Kind::All(all(parts)),
            Kind::Any(parts) => Kind::Any(all(parts)),
            Kind::If(parts) => Kind::If(Box::new(parts.each_ref().map(|part| part.with_paths(path)))),
            Kind::Compare(how, sides) => Kind::Compare(*how, two(sides)),
            Kind::OneOf(a, list) => Kind::OneOf(one(a), all(list)),
            Kind::TextTest(how, sides) => Kind::TextTest(*how, two(sides)),
            Kind::Calculate(how, sides) => Kind::Calculate(*how, two(sides)),
            Kind::Negate(a) => Kind::Negate(one(a)),
            Kind::Size(a) => Kind::Size(one(a)),
            Kind::Width(a) => Kind::Width(one(a)),
            Kind::Int(a) => Kind::Int(one(a)),
        };
        Self { kind, range: self.range.clone() }
    }

    /// Shows every part, from the outside in.
    pub(crate) fn visit(&self, see: &mut impl FnMut(&Expr)) {
        see(self);
        let parts = match &self.kind {
            Kind::Literal(_) | Kind::Field(_) | Kind::Present(..) => &[],
            Kind::Not(a) | Kind::Negate(a) | Kind::Size(a) | Kind::Width(a) | Kind::Int(a) => {
                std::slice::from_ref(&**a)
            }
            Kind::All(parts) | Kind::Any(parts) => parts,
            Kind::If(parts) => parts.as_slice(),
            Kind::Compare(_, sides) | Kind::TextTest(_, sides) | Kind::Calculate(_, sides) => {
                sides.as_slice()
            }
            Kind::OneOf(a, list) => {
                a.visit(see);
                list
            }
        };
        parts.iter().for_each(|part| part.visit(see));
    }

    /// How tightly the form binds, as in CEL's grammar.
    fn binding(&self) -> u8 {
        match &self.kind {
            Kind::If(_) => 0,
            Kind::Any(_) => 1,
            Kind::All(_) => 2,
            Kind::Compare(..) | Kind::OneOf(..) | Kind::Present(..) => 3,
            Kind::Calculate(Calculate::Add | Calculate::Subtract, _) => 4,
            Kind::Calculate(Calculate::Multiply | Calculate::Divide | Calculate::Remainder, _) => 5,
            Kind::Not(_) | Kind::Negate(_) => 6,
            Kind::Literal(Literal::Integer(value)) if *value < 0 => 6,
            Kind::Literal(_) | Kind::Field(_) | Kind::TextTest(..) => 7,
            Kind::Size(_) | Kind::Width(_) | Kind::Int(_) => 7,
        }
    }

    fn write(&self, f: &mut fmt::Formatter<'_>, at_least: u8) -> fmt::Result {
        if self.binding() < at_least { write!(f, "({self})") } else { write!(f, "{self}") }
    }
}

impl fmt::Display for Expr {
    /// The rule in CEL again, with one space around operators and no needless parentheses.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let binding = self.binding();
        match &self.kind {
            Kind::Literal(literal) => write!(f, "{literal}"),
            Kind::Field(path) => f.write_str(&spell(path)),
            Kind::Present(path, true) => write!(f, "{} != null", spell(path)),
            Kind::Present(path, false) => write!(f, "{} == null", spell(path)),
            Kind::Not(a) => prefixed(f, "!", a),
            // Without parentheses the sign would belong to the number.
            Kind::Negate(a) if matches!(a.kind, Kind::Literal(_)) => write!(f, "-({a})"),
            Kind::Negate(a) => prefixed(f, "-", a),
            Kind::All(parts) => joined(f, parts, " && ", binding + 1),
            Kind::Any(parts) => joined(f, parts, " || ", binding + 1),
            Kind::If(parts) => {
                let [condition, then, otherwise] = parts.as_ref();
                condition.write(f, 1)?;
                f.write_str(" ? ")?;
                then.write(f, 1)?;
                f.write_str(" : ")?;
                otherwise.write(f, 0)
            }
            Kind::Compare(op, sides) => infix(f, sides, op.symbol(), binding),
            Kind::Calculate(op, sides) => infix(f, sides, op.symbol(), binding),
            Kind::OneOf(a, list) => {
                a.write(f, binding)?;
                f.write_str(" in [")?;
                joined(f, list, ", ", 0)?;
                f.write_str("]")
            }
            Kind::TextTest(test, sides) => {
                sides[0].write(f, 7)?;
                write!(f, ".{}({})", test.name(), sides[1])
            }
            Kind::Size(a) => write!(f, "size({a})"),
            Kind::Width(a) => write!(f, "width({a})"),
            Kind::Int(a) => write!(f, "int({a})"),
        }
    }
}

fn prefixed(f: &mut fmt::Formatter<'_>, sign: &str, a: &Expr) -> fmt::Result {
    f.write_str(sign)?;
    a.write(f, 7)
}

fn infix(f: &mut fmt::Formatter<'_>, sides: &[Expr; 2], symbol: &str, binding: u8) -> fmt::Result {
    sides[0].write(f, binding)?;
    write!(f, " {symbol} ")?;
    sides[1].write(f, binding + 1)
}

fn joined(f: &mut fmt::Formatter<'_>, parts: &[Expr], between: &str, at_least: u8) -> fmt::Result {
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            f.write_str(between)?;
        }
        part.write(f, at_least)?;
    }
    Ok(())
}

impl fmt::Display for Literal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => write!(f, "'{}'", escape(text)),
            Self::Integer(value) => write!(f, "{value}"),
            Self::Bool(value) => write!(f, "{value}"),
        }
    }
}

fn escape(text: &str) -> String {
    text.chars().fold(String::new(), |mut out, c| {
        match c {
            '\'' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
        out
    })
}

/// A path in CEL; names that are no identifiers stand in backticks.
pub(super) fn spell(path: &[String]) -> String {
    let names: Vec<String> =
        path.iter().map(|name| if is_plain(name) { name.clone() } else { format!("`{name}`") }).collect();
    names.join(".")
}

fn is_plain(name: &str) -> bool {
    let starts_well = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
    starts_well
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        && !["true", "false", "null", "in"].contains(&name)
        && !super::scan::is_reserved(name)
}

impl Compare {
    /// The operator in CEL.
    pub fn symbol(self) -> &'static str {
        match self {
            Self::Equal => "==",
            Self::NotEqual => "!=",
            Self::Less => "<",
            Self::AtMost => "<=",
            Self::More => ">",
            Self::AtLeast => ">=",
        }
    }

    /// What holds when this does not.
    pub fn opposite(self) -> Self {
        match self {
            Self::Equal => Self::NotEqual,
            Self::NotEqual => Self::Equal,
            Self::Less => Self::AtLeast,
            Self::AtLeast => Self::Less,
            Self::AtMost => Self::More,
            Self::More => Self::AtMost,
        }
    }
}

impl Calculate {
    /// The operator in CEL.
    pub fn symbol(self) -> &'static str {
        match self {
            Self::Add => "+",
            Self::Subtract => "-",
            Self::Multiply => "*",
            Self::Divide => "/",
            Self::Remainder => "%",
        }
    }
}

impl TextTest {
    /// The function in CEL.
    pub fn name(self) -> &'static str {
        match self {
            Self::StartsWith => "startsWith",
            Self::EndsWith => "endsWith",
            Self::Contains => "contains",
        }
    }
}
