//! Where rules between fields report to.

use crate::schema::{Field, Schema};
use crate::violation::{RuleKind, Violation, Violations};

/// Collects what rules between fields find. Generated `rules` functions get one in both directions.
#[derive(Debug)]
pub struct Check<'c> {
    schema: &'c Schema<'c>,
    violations: &'c mut Violations,
}

impl<'c> Check<'c> {
    /// For rules of this message.
    pub const fn new(schema: &'c Schema<'c>, violations: &'c mut Violations) -> Self {
        Self { schema, violations }
    }

    /// A rule: broken only if it definitely does not hold. `text` says it in words; `fields` names whom it is about.
    #[inline]
    pub fn rule(&mut self, text: &str, fields: &[&str], holds: Option<bool>) {
        if holds == Some(false) {
            self.broken(text, fields);
        }
    }

    #[cold]
    #[inline(never)]
    fn broken(&mut self, text: &str, fields: &[&str]) {
        let field = fields.first().map(|name| self.field(name));
        let violation = match field {
            Some(field) => Violation::of(&field, RuleKind::Rule, text),
            None => Violation::message(RuleKind::Rule, text),
        };
        self.violations.push(violation);
    }

    /// A field that is required under a condition: broken only if the condition definitely holds.
    pub fn required(&mut self, name: &str, condition: Option<bool>, present: bool) {
        if condition == Some(true) && !present {
            let violation =
                Violation::of(&self.field(name), RuleKind::Required, "required here, but missing");
            self.violations.push(violation);
        }
    }

    fn field<'n>(&self, name: &'n str) -> Field<'n>
    where
        'c: 'n,
    {
        match self.schema.fields.iter().find(|field| field.name == name) {
            Some(field) => *field,
            None => Field::new(name, "", ""),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Charset, schema::Wire};

    #[test]
    fn only_what_is_definite_is_broken() {
        let fields = [Field::new("ta", "&ta=", "合計金額")];
        let schema = Schema {
            name: "x",
            label: "",
            wire: Wire::Form,
            charset: Charset::Utf8,
            fields: &fields,
            rest: None,
            groups: &[],
        };
        let mut violations = Violations::new();
        let mut check = Check::new(&schema, &mut violations);
        check.rule("ta = am + tx", &["ta"], None);
        check.rule("ta = am + tx", &["ta"], Some(true));
        check.required("ta", None, false);
        check.required("ta", Some(true), true);
        check.rule("ta = am + tx", &["ta"], Some(false));
        check.required("ta", Some(true), false);
        assert_eq!(violations.to_string(), "ta: ta = am + tx\nta: required here, but missing");
        assert_eq!(violations[0].label, "合計金額");
    }
}
