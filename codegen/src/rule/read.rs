//! From the CEL parser's tree to ours; what rules do not have is reported.

use std::ops::Range;

use cel::IdedExpr as Node;
use cel::common::ast::{CallExpr, Expr as Tree, LiteralValue, SelectExpr, SourceInfo, operators};

use super::scan::{Scan, Token};
use super::{Calculate, Compare, Expr, Kind, Literal, Path, Problem, ProblemKind, TextTest, nearest};

const FUNCTIONS: [&str; 7] = ["size", "width", "has", "int", "startsWith", "endsWith", "contains"];

pub(super) fn read(text: &str, scan: &Scan, places: &SourceInfo, tree: &Node) -> Result<Expr, Vec<Problem>> {
    let mut reader = Reader { text, scan, places, problems: Vec::new() };
    match reader.expr(tree) {
        Some(expr) if reader.problems.is_empty() => Ok(expr),
        _ => Err(reader.problems),
    }
}

/// Each method gives `None` only after it reported a problem.
struct Reader<'a> {
    text: &'a str,
    scan: &'a Scan,
    places: &'a SourceInfo,
    problems: Vec<Problem>,
}

impl<'a> Reader<'a> {
    fn expr(&mut self, node: &Node) -> Option<Expr> {
        match &node.expr {
            Tree::Literal(literal) => self.literal(node, literal),
            Tree::Ident(_) | Tree::Select(_) => {
                let (path, range) = self.path(node)?;
                Some(Expr { kind: Kind::Field(path), range })
            }
            Tree::Call(call) => self.call(node, call),
            Tree::List(_) => self.refuse(node, "a list stands only after `in`", "write `x in ['1', '2']`"),
            Tree::Map(_) | Tree::Struct(_) | Tree::Comprehension(_) | Tree::Unspecified => {
                self.refuse(node, "rules have no maps and messages", "compare fields with values")
            }
        }
    }

    fn literal(&mut self, node: &Node, literal: &LiteralValue) -> Option<Expr> {
        let literal = match literal {
            LiteralValue::Boolean(value) => Literal::Bool(*value.inner()),
            LiteralValue::Int(value) => Literal::Integer(*value.inner()),
            LiteralValue::String(value) => Literal::Text(value.inner().to_owned()),
            LiteralValue::Null => {
                return self.refuse(
                    node,
                    "`null` is no value",
                    "ask with `x == null` or `x != null` whether a field is absent",
                );
            }
            LiteralValue::UInt(_) => {
                return self.refuse(node, "rules have one kind of integers", "leave the `u` out");
            }
            LiteralValue::Double(_) => {
                return self.refuse(node, "rules have no fractions", "write an integer");
            }
            LiteralValue::Bytes(_) => {
                return self.refuse(node, "rules have no bytes", "write a text without `b`");
            }
        };
        let mut range = self.range(node);
        if matches!(literal, Literal::Integer(value) if value < 0) {
            range.start = self.before(range.start).map_or(range.start, |minus| minus.range.start);
        }
        Some(Expr { kind: Kind::Literal(literal), range })
    }

    /// A field's path and its place.
    fn path(&mut self, node: &Node) -> Option<(Path, Range<usize>)> {
        match &node.expr {
            Tree::Ident(name) if !name.starts_with('.') => {
                let token = self.token(node)?;
                Some((vec![self.name(token)], token.range.clone()))
            }
            Tree::Select(select) => self.inner_path(node, select),
            _ => self.refuse(
                node,
                "not the name of a field",
                "name a field, or a field inside another: `data.id`",
            ),
        }
    }

    fn inner_path(&mut self, node: &Node, select: &SelectExpr) -> Option<(Path, Range<usize>)> {
        let (mut path, outer) = self.path(&select.operand)?;
        let dot = self.places.offset_for(node.id)?.0 as usize;
        let token = self.scan.tokens.iter().find(|token| token.range.start > dot)?;
        path.push(self.name(token));
        Some((path, outer.start..token.range.end))
    }

    fn name(&self, token: &Token) -> String {
        self.text[token.range.clone()].trim_matches('`').to_owned()
    }

    fn call(&mut self, node: &Node, call: &CallExpr) -> Option<Expr> {
        if let Some(op) = compare(&call.func_name) {
            return self.compare(node, op, call);
        }
        if let Some(op) = calculate(&call.func_name) {
            return self.pair(call, |sides| Kind::Calculate(op, sides));
        }
        match (call.func_name.as_str(), call.args.as_slice()) {
            (operators::LOGICAL_AND, _) => self.chain(node, operators::LOGICAL_AND, Kind::All),
            (operators::LOGICAL_OR, _) => self.chain(node, operators::LOGICAL_OR, Kind::Any),
            (operators::LOGICAL_NOT, [a]) => self.prefix(node, a, Kind::Not),
            (operators::NEGATE, [a]) => self.prefix(node, a, Kind::Negate),
            (operators::CONDITIONAL, [condition, then, otherwise]) => {
                let parts = [self.expr(condition), self.expr(then), self.expr(otherwise)];
                let [Some(condition), Some(then), Some(otherwise)] = parts else {
                    return None;
                };
                let range = condition.range.start..otherwise.range.end;
                let kind = Kind::If(Box::new([condition, then, otherwise]));
                Some(Expr { kind, range })
            }
            (operators::IN, [a, list]) => self.one_of(a, list),
            (operators::INDEX, _) => self.refuse(node, "rules have no `[ ]`", "name a field"),
            _ => self.function(node, call),
        }
    }

    fn pair(&mut self, call: &CallExpr, kind: impl FnOnce(Box<[Expr; 2]>) -> Kind) -> Option<Expr> {
        let mut sides = call.args.iter().map(|side| self.expr(side)).collect::<Vec<_>>().into_iter();
        let (Some(Some(left)), Some(Some(right))) = (sides.next(), sides.next()) else {
            return None;
        };
        let range = left.range.start..right.range.end;
        let kind = kind(Box::new([left, right]));
        Some(Expr { kind, range })
    }

    fn prefix(&mut self, node: &Node, a: &Node, kind: impl FnOnce(Box<Expr>) -> Kind) -> Option<Expr> {
        let a = self.expr(a)?;
        let range = self.range(node).start..a.range.end;
        let kind = kind(Box::new(a));
        Some(Expr { kind, range })
    }

    fn compare(&mut self, node: &Node, op: Compare, call: &CallExpr) -> Option<Expr> {
        let is_null = |side: &Node| side.expr == Tree::Literal(LiteralValue::Null);
        let [left, right] = call.args.as_slice() else {
            return self.refuse(node, "two sides are expected", "write `a == b`");
        };
        let present = match op {
            Compare::Equal => false,
            Compare::NotEqual => true,
            _ => return self.pair(call, |sides| Kind::Compare(op, sides)),
        };
        let asked = match (is_null(left), is_null(right)) {
            (false, true) => left,
            (true, false) => right,
            _ => return self.pair(call, |sides| Kind::Compare(op, sides)),
        };
        let (path, _) = self.path(asked)?;
        let range = self.range_of(left).start..self.range_of(right).end;
        let kind = Kind::Present(path, present);
        Some(Expr { kind, range })
    }

    /// `a && b && c` is one list, however the parser grouped it.
    fn chain(&mut self, node: &Node, op: &str, kind: fn(Vec<Expr>) -> Kind) -> Option<Expr> {
        let mut leaves = Vec::new();
        flatten(node, op, &mut leaves);
        let parts: Vec<_> = leaves.into_iter().map(|leaf| self.expr(leaf)).collect();
        let parts: Vec<Expr> = parts.into_iter().collect::<Option<_>>()?;
        let range = parts.first()?.range.start..parts.last()?.range.end;
        let kind = kind(parts);
        Some(Expr { kind, range })
    }

    fn one_of(&mut self, a: &Node, list: &Node) -> Option<Expr> {
        let Tree::List(items) = &list.expr else {
            return self.refuse(list, "`in` looks into a list of values", "write `x in ['1', '2']`");
        };
        if items.elements.is_empty() {
            return self.refuse(list, "an empty list", "write the values: `x in ['1', '2']`");
        }
        let a = self.expr(a);
        let items: Vec<_> = items.elements.iter().map(|item| self.expr(item)).collect();
        let items: Vec<Expr> = items.into_iter().collect::<Option<_>>()?;
        let a = a?;
        let range = a.range.start..self.range_of(list).end;
        let kind = Kind::OneOf(Box::new(a), items);
        Some(Expr { kind, range })
    }

    fn function(&mut self, node: &Node, call: &CallExpr) -> Option<Expr> {
        let range = self.range_of(node);
        let kind = match (call.func_name.as_str(), call.target.as_deref(), call.args.as_slice()) {
            ("size", None, [a]) | ("size", Some(a), []) => Kind::Size(Box::new(self.expr(a)?)),
            ("width", None, [a]) => Kind::Width(Box::new(self.expr(a)?)),
            ("int", None, [a]) => Kind::Int(Box::new(self.expr(a)?)),
            ("has", None, [a]) => Kind::Present(self.path(a)?.0, true),
            ("startsWith", Some(a), [b]) => self.text_test(TextTest::StartsWith, a, b)?,
            ("endsWith", Some(a), [b]) => self.text_test(TextTest::EndsWith, a, b)?,
            ("contains", Some(a), [b]) => self.text_test(TextTest::Contains, a, b)?,
            (name, ..) => return self.unknown_function(node, name),
        };
        Some(Expr { kind, range })
    }

    fn text_test(&mut self, test: TextTest, a: &Node, b: &Node) -> Option<Kind> {
        let (a, b) = (self.expr(a), self.expr(b));
        Some(Kind::TextTest(test, Box::new([a?, b?])))
    }

    fn unknown_function(&mut self, node: &Node, name: &str) -> Option<Expr> {
        let (message, help) = match name {
            "matches" => (
                "rules have no regular expressions".to_owned(),
                "say it in the field's `format`, or with `startsWith`, `endsWith`, `contains` and `size`"
                    .to_owned(),
            ),
            name if FUNCTIONS.contains(&name) => {
                let right = match name {
                    "size" | "width" | "has" | "int" => format!("{name}(x)"),
                    _ => format!("x.{name}('…')"),
                };
                (format!("`{name}` is called differently"), format!("write `{right}`"))
            }
            name => {
                let help = match nearest(name, FUNCTIONS) {
                    Some(known) => format!("did you mean `{known}`?"),
                    None => format!("there are `{}`", FUNCTIONS.join("`, `")),
                };
                (format!("rules have no function `{name}`"), help)
            }
        };
        self.refuse(node, message, help)
    }

    fn refuse<T>(&mut self, node: &Node, message: impl Into<String>, help: impl Into<String>) -> Option<T> {
        let range = self.range_of(node);
        self.problems.push(Problem::new(ProblemKind::Unsupported, range, message).help(help));
        None
    }

    /// The place of a node with all its parts.
    fn range_of(&self, node: &Node) -> Range<usize> {
        let own = self.range(node);
        match &node.expr {
            Tree::Call(call) => {
                let parts = call.target.as_deref().into_iter().chain(&call.args);
                let named = is_named(&call.func_name).then(|| self.before(own.start));
                let start = named.flatten().map_or(own.start, |name| name.range.start);
                parts.map(|part| self.range_of(part)).fold(start..own.end, cover)
            }
            Tree::Select(select) => {
                let name = self.scan.tokens.iter().find(|token| token.range.start >= own.end);
                let end = name.map_or(own.end, |name| name.range.end);
                self.range_of(&select.operand).start..end
            }
            _ => own,
        }
    }

    /// The place the parser gives: a token, and for a bracket what is inside it too.
    fn range(&self, node: &Node) -> Range<usize> {
        let Some(token) = self.token(node) else {
            return 0..self.text.len();
        };
        let end = self.scan.closes.get(&token.range.start);
        token.range.start..*end.unwrap_or(&token.range.end)
    }

    fn token(&self, node: &Node) -> Option<&'a Token> {
        let start = self.places.offset_for(node.id)?.0 as usize;
        self.scan.tokens.iter().find(|token| token.range.contains(&start))
    }

    fn before(&self, start: usize) -> Option<&'a Token> {
        self.scan.tokens.iter().rfind(|token| token.range.end <= start)
    }
}

fn flatten<'n>(node: &'n Node, op: &str, leaves: &mut Vec<&'n Node>) {
    match &node.expr {
        Tree::Call(call) if call.func_name == op => call.args.iter().for_each(|arg| flatten(arg, op, leaves)),
        _ => leaves.push(node),
    }
}

fn cover(a: Range<usize>, b: Range<usize>) -> Range<usize> {
    a.start.min(b.start)..a.end.max(b.end)
}

/// Operators have names no text can spell.
fn is_named(function: &str) -> bool {
    function.starts_with(|c: char| c.is_ascii_alphabetic())
}

fn compare(function: &str) -> Option<Compare> {
    Some(match function {
        operators::EQUALS => Compare::Equal,
        operators::NOT_EQUALS => Compare::NotEqual,
        operators::LESS => Compare::Less,
        operators::LESS_EQUALS => Compare::AtMost,
        operators::GREATER => Compare::More,
        operators::GREATER_EQUALS => Compare::AtLeast,
        _ => return None,
    })
}

fn calculate(function: &str) -> Option<Calculate> {
    Some(match function {
        operators::ADD => Calculate::Add,
        operators::SUBSTRACT => Calculate::Subtract,
        operators::MULTIPLY => Calculate::Multiply,
        operators::DIVIDE => Calculate::Divide,
        operators::MODULO => Calculate::Remainder,
        _ => return None,
    })
}
