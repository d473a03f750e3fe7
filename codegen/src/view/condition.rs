//! Conditions and rules, as expressions and in words.

mod japanese;

use schemars::JsonSchema;
use serde::Serialize;

use super::{Context, Words};
use crate::model;
use crate::rule::{Expr, Path, describe};

/// Something that is true of a message, or is not, or cannot be told because a field is absent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Condition {
    /// In CEL, over wire names: `rst == '1'`.
    pub expression: String,
    /// As a sentence without capital and full stop.
    pub words: Words,
    /// The fields it names, each once, with the names of the objects around them before dots.
    pub fields: Vec<String>,
}

impl Condition {
    /// An expression over the fields of a message.
    pub(super) fn new(cx: &Context<'_>, message: usize, expr: &Expr) -> Self {
        let words = Words { ja: japanese::describe(expr, &Scope { cx, message }), en: describe(expr) };
        let fields = expr.fields().iter().map(|path| path.join(".")).collect();
        Condition { expression: expr.to_string(), words, fields }
    }
}

/// A message whose fields a condition names.
struct Scope<'v, 's> {
    cx: &'v Context<'s>,
    message: usize,
}

impl Scope<'_, '_> {
    fn field(&self, path: &Path) -> Option<&model::Field> {
        let mut found = None;
        let mut message = Some(self.message);
        for name in path {
            let fields = &self.cx.spec.messages[message?].fields;
            let field = fields.iter().find(|field| field.name == *name)?;
            message = match field.ty {
                model::Type::Object(at) => Some(at),
                _ => None,
            };
            found = Some(field);
        }
        found
    }
}

impl japanese::Names for Scope<'_, '_> {
    fn label(&self, path: &Path) -> Option<&str> {
        self.field(path).map(|field| field.label.as_str())
    }

    fn value(&self, path: &Path, value: &str) -> Option<&str> {
        let field = self.field(path)?;
        field.values.iter().find(|listed| listed.value == value).map(|listed| listed.label.as_str())
    }
}

/// What an answer says of its operation. What it says neither of is unknown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Outcome {
    /// When the effect has happened.
    pub confirmed: Option<Condition>,
    /// When the effect has provably not happened.
    pub declined: Option<Condition>,
}

impl Outcome {
    pub(super) fn new(cx: &Context<'_>, message: usize, outcome: &model::OutcomeRule) -> Self {
        let condition = |expr: &Option<Expr>| expr.as_ref().map(|expr| Condition::new(cx, message, expr));
        Outcome { confirmed: condition(&outcome.confirmed), declined: condition(&outcome.declined) }
    }
}

/// What must hold among the fields of a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Rule {
    /// What a violation says: the spec's own words, or else the condition in English.
    pub message: String,
    /// What must not be definitely false.
    pub condition: Condition,
    /// Where it is written: `specs/acme.yaml:42`.
    pub written_at: String,
}

impl Rule {
    pub(super) fn new(cx: &Context<'_>, message: usize, rule: &model::Rule) -> Self {
        Rule {
            message: rule.message.clone(),
            condition: Condition::new(cx, message, &rule.expr),
            written_at: rule.at.text.clone(),
        }
    }
}
