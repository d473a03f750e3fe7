//! What is wrong with a value: the field's path, the rule, and a sentence that never shows a masked value.

use std::fmt;
use std::ops::Deref;

use crate::schema::Field;

/// One broken rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// The field, by its name on the wire; empty if the whole message is meant.
    pub path: String,
    /// The field's name as the document prints it.
    pub label: String,
    /// Which rule.
    pub rule: RuleKind,
    /// What is wrong, without the path. Shows values of public fields only, of masked ones a single character, and of
    /// secret ones none.
    pub message: String,
    /// Where in the value, counted from 1: characters, or bytes if it is malformed.
    pub position: Option<usize>,
    /// Whether a constant is not what it always is. The message has no room for another value, so that what reads it sees
    /// the constant.
    pub(crate) contradicts: bool,
}

/// The rules a value can break. Their names are stable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RuleKind {
    /// Missing or empty though required.
    Required,
    /// A character outside the format.
    Character,
    /// Too short or too long.
    Length,
    /// A character the charset cannot write.
    Unmappable,
    /// Not a listed value, or not the fixed one.
    Value,
    /// Not an integer, a date, an e-mail address and so on.
    Type,
    /// Too few or too many fields of a group.
    Group,
    /// A rule between fields.
    Rule,
    /// A key given more than once.
    Duplicate,
    /// A bad escape, bytes that are no text, missing columns.
    Malformed,
    /// The answer repeats another value than was sent.
    Echo,
    /// Another number of values than a field says.
    Count,
    /// A value that a spreadsheet program has changed.
    Spreadsheet,
    /// A value that a spreadsheet program would run as a formula.
    Formula,
}

impl RuleKind {
    /// The stable name.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::Character => "character",
            Self::Length => "length",
            Self::Unmappable => "unmappable",
            Self::Value => "value",
            Self::Type => "type",
            Self::Group => "group",
            Self::Rule => "rule",
            Self::Duplicate => "duplicate",
            Self::Malformed => "malformed",
            Self::Echo => "echo",
            Self::Count => "count",
            Self::Spreadsheet => "spreadsheet",
            Self::Formula => "formula",
        }
    }
}

impl fmt::Display for RuleKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Violation {
    /// A violation of one field.
    pub fn of(field: &Field<'_>, rule: RuleKind, message: impl Into<String>) -> Self {
        Self {
            path: field.name.into(),
            label: field.label.into(),
            rule,
            message: message.into(),
            position: None,
            contradicts: false,
        }
    }

    /// The field's key is there again.
    pub(crate) fn repeated(field: &Field<'_>) -> Self {
        Self::of(field, RuleKind::Duplicate, "given more than once; the first one counts")
    }

    /// A violation of the whole message.
    pub fn message(rule: RuleKind, message: impl Into<String>) -> Self {
        let (path, label) = (String::new(), String::new());
        Self { path, label, rule, message: message.into(), position: None, contradicts: false }
    }

    /// Whether a part of an answer could not be read, or says two things, or is another constant than it always is, so that
    /// nothing else of it proves an effect.
    ///
    /// A line that is merely short was read; an item of a list that lacks what it is built from is left out, so that the
    /// list says less than was said.
    pub fn is_unread(&self) -> bool {
        match self.rule {
            _ if self.contradicts => true,
            RuleKind::Duplicate | RuleKind::Count => true,
            RuleKind::Malformed => self.position.is_some() || !self.path.is_empty(),
            RuleKind::Required => is_inside_item(&self.path),
            RuleKind::Character
            | RuleKind::Length
            | RuleKind::Unmappable
            | RuleKind::Value
            | RuleKind::Type
            | RuleKind::Group
            | RuleKind::Rule
            | RuleKind::Echo
            | RuleKind::Spreadsheet
            | RuleKind::Formula => false,
        }
    }

    /// The answer's field `name` repeats another value than was sent.
    pub fn echo(name: &str, label: &str) -> Self {
        let message = "the answer repeats another value than was sent".into();
        let (path, label) = (name.into(), label.into());
        Self { path, label, rule: RuleKind::Echo, message, position: None, contradicts: false }
    }

    /// Says where in the value, counted from 1.
    pub fn at(mut self, position: usize) -> Self {
        self.position = Some(position);
        self
    }
}

/// `records[0].orderId`: a field of an item of a list.
fn is_inside_item(path: &str) -> bool {
    let is_index = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let index = |at: usize| path[..at].rsplit_once('[').is_some_and(|(_, index)| is_index(index));
    path.match_indices("].").any(|(at, _)| index(at))
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        f.write_str(&self.message)
    }
}

/// All broken rules of a message, in the order found. Derefs to a slice.
///
/// At most [`Violations::LIMIT`] are kept, so that hostile input cannot fill the memory; the rest are counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Violations {
    list: Vec<Violation>,
    omitted: usize,
}

impl Violations {
    /// How many violations are kept.
    pub const LIMIT: usize = 256;

    /// None.
    pub const fn new() -> Self {
        Self { list: Vec::new(), omitted: 0 }
    }

    /// Adds one.
    #[cold]
    pub fn push(&mut self, violation: Violation) {
        if self.list.len() < Self::LIMIT {
            self.list.push(violation);
            return;
        }
        self.omitted += 1;
        // What makes a message prove nothing must not be what is left out.
        if violation.is_unread() {
            self.list[Self::LIMIT - 1] = violation;
        }
    }

    /// Adds that a constant is not what it always is, and what is wrong with it.
    #[cold]
    pub(crate) fn push_contradiction(&mut self, violation: Violation) {
        self.push(Violation { contradicts: true, ..violation });
    }

    /// What was added from this one on is about a constant that could not be read. Where there was no more room, the last
    /// one stands for it.
    #[cold]
    pub(crate) fn contradict(&mut self, from: usize) {
        let from = from.min(self.list.len().saturating_sub(1));
        self.list.iter_mut().skip(from).for_each(|violation| violation.contradicts = true);
    }

    /// Adds that the key at this path is there again, once however often it is. The path is the one it has in the end.
    #[cold]
    pub(crate) fn push_repeated(&mut self, field: &Field<'_>, path: &str) {
        if !self.has(path, RuleKind::Duplicate) {
            self.push(Violation::repeated(field));
        }
    }

    /// Adds what was found inside of the field of this name.
    #[cold]
    pub(crate) fn extend_within(&mut self, name: &str, inside: Self) {
        self.omitted += inside.omitted;
        for mut violation in inside.list {
            violation.path = match violation.path.as_str() {
                "" => name.to_owned(),
                path => format!("{name}.{path}"),
            };
            self.push(violation);
        }
    }

    /// The same for what is already added, from this one on.
    #[cold]
    pub(crate) fn move_within(&mut self, name: &str, from: usize) {
        let inside = Self { list: self.list.split_off(from.min(self.list.len())), omitted: 0 };
        self.extend_within(name, inside);
    }

    /// Puts an index or key behind the field's name in the paths from this one on. A path without the name gets both.
    #[cold]
    pub(crate) fn specify(&mut self, from: usize, name: &str, suffix: &str) {
        for violation in self.list.iter_mut().skip(from) {
            match violation.path.strip_prefix(name) {
                Some(rest) => violation.path = format!("{name}{suffix}{rest}"),
                None => violation.path = format!("{name}{suffix}{}", violation.path),
            }
        }
    }

    /// How many were found beyond those kept.
    pub const fn omitted(&self) -> usize {
        self.omitted
    }

    /// Whether this field breaks this rule.
    pub fn has(&self, path: &str, rule: RuleKind) -> bool {
        self.list.iter().any(|violation| violation.path == path && violation.rule == rule)
    }
}

impl Deref for Violations {
    type Target = [Violation];

    fn deref(&self) -> &[Violation] {
        &self.list
    }
}

impl Extend<Violation> for Violations {
    fn extend<I: IntoIterator<Item = Violation>>(&mut self, violations: I) {
        violations.into_iter().for_each(|violation| self.push(violation));
    }
}

impl FromIterator<Violation> for Violations {
    fn from_iter<I: IntoIterator<Item = Violation>>(violations: I) -> Self {
        let mut all = Self::new();
        all.extend(violations);
        all
    }
}

impl From<Violation> for Violations {
    fn from(violation: Violation) -> Self {
        Self::from_iter([violation])
    }
}

impl IntoIterator for Violations {
    type Item = Violation;
    type IntoIter = std::vec::IntoIter<Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}

impl<'v> IntoIterator for &'v Violations {
    type Item = &'v Violation;
    type IntoIter = std::slice::Iter<'v, Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.iter()
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, violation) in self.list.iter().enumerate() {
            if number > 0 {
                f.write_str("\n")?;
            }
            violation.fmt(f)?;
        }
        if self.omitted > 0 {
            write!(f, "\nand {} more", self.omitted)?;
        }
        Ok(())
    }
}

impl std::error::Error for Violations {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_line_each_path_first() {
        let field = Field::new("aid", "&aid=", "店舗ID");
        let all = Violations::from_iter([
            Violation::of(&field, RuleKind::Length, "5 characters, exactly 6"),
            Violation::message(RuleKind::Malformed, "line break inside the line"),
        ]);
        assert_eq!(all.to_string(), "aid: 5 characters, exactly 6\nline break inside the line");
        assert_eq!(all[0].label, "店舗ID");
    }

    #[test]
    fn an_item_that_lacks_something_is_not_read() {
        for (path, is_unread) in [
            ("orderId", false),
            ("card[number]", false),
            ("card.number", false),
            ("records[0].orderId", true),
            ("orders[1].transactions[10].mstatus", true),
            ("[0].id", true),
            ("records[].id", false),
        ] {
            let field = Field::new(path, "", "");
            assert_eq!(Violation::of(&field, RuleKind::Required, "").is_unread(), is_unread, "{path}");
        }
    }

    #[test]
    fn the_list_is_bounded() {
        let one = Violation::message(RuleKind::Malformed, "x");
        let all = Violations::from_iter(std::iter::repeat_n(one, 300));
        assert_eq!((all.len(), all.omitted()), (256, 44));
        assert!(all.to_string().ends_with("and 44 more"));
    }
}
