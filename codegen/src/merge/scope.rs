//! The fields that rules of a message may name, also those inside its objects.

use super::{Merged, Message, Row};
use crate::diagnostic::quote;
use crate::model::{Many, Type};
use crate::rule::{self, Expr, FieldType, Value};

/// The status of an answer, which conditions over answers may name.
const STATUS: [&str; 2] = ["http", "status"];
/// Names given for suggestions.
const MAX_NAMES: usize = 500;
/// Objects looked into for suggestions.
const MAX_DEPTH: usize = 4;

/// A message as its rules see it.
#[derive(Clone, Copy)]
pub(crate) struct Scope<'s, 'c> {
    /// The spec.
    pub(crate) merged: &'s Merged<'c>,
    /// The message.
    pub(crate) message: &'s Message<'c>,
    /// Whether `http.status` can be named.
    pub(crate) status: bool,
}

impl<'s, 'c> Scope<'s, 'c> {
    /// The row at a path of names; through objects, of which there is one.
    pub(crate) fn row(&self, path: &[&str]) -> Option<&'s Row> {
        self.find(path).map(|(_, row)| row)
    }

    /// The message or object, and the row in it, at a path.
    pub(crate) fn find(&self, path: &[&str]) -> Option<(&'s Message<'c>, &'s Row)> {
        let (last, outer) = path.split_last()?;
        let mut message = self.message;
        for name in outer {
            message = self.merged.messages.get(inside(message.row(name)?)?)?;
        }
        Some((message, message.row(last)?))
    }

    /// Whether a name of the path is that of a row that could not be read.
    pub(crate) fn is_unread(&self, path: &[&str]) -> bool {
        let mut message = self.message;
        for name in path {
            match message.row(name) {
                None => return message.has(name),
                Some(row) if row.ty.is_none() => return true,
                Some(row) => match inside(row).and_then(|at| self.merged.messages.get(at)) {
                    Some(object) => message = object,
                    None => return false,
                },
            }
        }
        false
    }

    /// The row on the way to a path that is no single object, and its place in the path.
    fn closed(&self, path: &[&str]) -> Option<(usize, &'s Row)> {
        let mut message = self.message;
        let (_, outer) = path.split_last()?;
        for (at, name) in outer.iter().enumerate() {
            let row = message.row(name)?;
            let Some(object) = inside(row) else { return Some((at, row)) };
            message = self.merged.messages.get(object)?;
        }
        None
    }

    /// The value nearest to the given one that the field at a path can hold, if there is any.
    pub(crate) fn nearest(&self, path: &[String], value: Value<'static>) -> Option<Value<'static>> {
        let path: Vec<&str> = path.iter().map(String::as_str).collect();
        match (self.row(&path), &value) {
            (Some(row), _) => row.nearest(value),
            (None, Value::Integer(status)) if path == STATUS => {
                Some(Value::Integer((*status).clamp(100, 599)))
            }
            (None, _) => Some(value),
        }
    }

    /// A rule over wire names: keys of rows become the names they have in messages.
    pub(crate) fn on_wire(&self, expr: &Expr) -> Expr {
        expr.with_paths(&|path| self.wire_path(path))
    }

    /// The wire names of a path of keys and wire names; what names no row stays as it is.
    fn wire_path(&self, path: &[String]) -> rule::Path {
        let mut message = Some(self.message);
        let name = |name: &String| {
            let row = message.and_then(|message| message.row(name));
            message = row.and_then(inside).and_then(|at| self.merged.messages.get(at));
            row.map_or_else(|| name.clone(), |row| row.name.value.clone())
        };
        path.iter().map(name).collect()
    }

    fn collect(&self, message: &Message<'c>, prefix: &str, depth: usize, names: &mut Vec<String>) {
        for row in &message.rows {
            if names.len() >= MAX_NAMES {
                return;
            }
            let name = format!("{prefix}{}", row.stable_name().value);
            let object = inside(row).filter(|_| depth > 0).and_then(|at| self.merged.messages.get(at));
            names.push(name.clone());
            if let Some(object) = object {
                self.collect(object, &format!("{name}."), depth - 1, names);
            }
        }
    }
}

/// The object a row is, if it is just one.
fn inside(row: &Row) -> Option<usize> {
    match (row.ty, row.many()) {
        (Some(Type::Object(at)), Many::One) => Some(at),
        _ => None,
    }
}

/// What a row is that rules do not look into, and where to write what is meant.
fn closure(row: &Row) -> (&'static str, &'static str) {
    const AT_ITEMS: &str = "write the rule on the object that stands there: it holds for each of them";
    match (row.many(), row.ty) {
        (Many::List { .. }, Some(Type::Object(_))) => ("a list", AT_ITEMS),
        (Many::Map, Some(Type::Object(_))) => ("a map", AT_ITEMS),
        (Many::List { .. }, _) => ("a list", "compare `size(…)`, or ask whether it is there"),
        (Many::Map, _) => ("a map", "ask whether it is there: `… != null`"),
        (Many::One, Some(Type::Union(_))) => {
            ("one of several objects", "write the rule on those objects; here compare the field that chooses")
        }
        (Many::One, Some(Type::Json | Type::FlatJson)) => {
            ("any JSON value", "give it `fields`, or ask whether it is there: `… != null`")
        }
        (Many::One, _) => ("no object", "compare it as it is"),
    }
}

impl rule::Scope for Scope<'_, '_> {
    fn field(&self, path: &[&str]) -> Option<FieldType> {
        if self.status && path == STATUS && self.message.row("http").is_none() {
            return Some(FieldType { ty: rule::Type::Integer, values: None });
        }
        self.row(path).map(Row::rule_type)
    }

    fn obstacle(&self, path: &[&str]) -> Option<(String, &'static str)> {
        let (at, row) = self.closed(path)?;
        let name = quote(&path.get(..=at)?.join("."));
        let (what, help) = closure(row);
        Some((format!("{name} is {what}: a rule cannot look into it"), help))
    }

    fn names(&self) -> Vec<String> {
        let mut names = Vec::new();
        self.collect(self.message, "", MAX_DEPTH, &mut names);
        names.extend(self.status.then(|| STATUS.join(".")));
        names
    }
}
