//! Holds the examples of a spec against the codecs, in both directions.
//!
//! `denbun check` runs this before anything is emitted; the tests generated from the same examples hold the generated
//! code against them again.

use denbun::{Verdict, Violations};
use denbun_codegen::diagnostic::{Diagnostics, ids};
use denbun_codegen::model::{self, Direction, Example, ExampleRest, ExampleValue, Message, Spec};

use crate::codec::{self, Decoded, Values};

/// Runs every example and reports those that do not come out as they say.
pub fn check(spec: &Spec, diagnostics: &mut Diagnostics) {
    for message in &spec.messages {
        for example in &message.examples {
            let mut run = Run { spec, message, example, diagnostics };
            match message.direction {
                Direction::Request => run.request(),
                Direction::Response | Direction::Notification => run.received(),
            }
        }
    }
}

struct Run<'r> {
    spec: &'r Spec,
    message: &'r Message,
    example: &'r Example,
    diagnostics: &'r mut Diagnostics,
}

impl Run<'_> {
    fn request(&mut self) {
        match &self.example.wire {
            Some(wire) if !has_values(self.example) || !self.example.violations.is_empty() => {
                self.read(wire);
            }
            Some(_) | None => self.written(),
        }
    }

    /// A sample without values need not be as we would write it, and one that breaks a rule cannot be: both are read,
    /// as the provider reads them.
    fn read(&mut self, wire: &[u8]) -> Decoded {
        let decoded = codec::decode(self.message, wire);
        self.violations(&decoded.violations);
        if has_values(self.example) {
            let expected = Values::of_example(self.message, self.example);
            match self.message.direction {
                // Constants and defaults of ours need not be written down.
                Direction::Request => self.values(
                    &codec::with_defaults(self.message, &expected),
                    &codec::with_defaults(self.message, &decoded.values),
                ),
                Direction::Response | Direction::Notification => self.values(&expected, &decoded.values),
            }
        }
        decoded
    }

    fn written(&mut self) {
        let values = Values::of_example(self.message, self.example);
        match codec::encode(self.message, &values) {
            Err(violations) => self.violations(&violations),
            Ok(_) if !self.example.violations.is_empty() => self.violations(&Violations::default()),
            Ok(bytes) => {
                if let Some(wire) = &self.example.wire
                    && *wire != bytes
                {
                    self.bytes(wire, &bytes);
                }
                self.comes_back(&values, &bytes);
            }
        }
    }

    /// What we encode must be read as what it was, by the provider and by a simulator.
    fn comes_back(&mut self, values: &Values, bytes: &[u8]) {
        let decoded = codec::decode(self.message, bytes);
        if decoded.violations.is_empty() {
            self.values(&codec::with_defaults(self.message, values), &decoded.values);
        } else {
            self.violations(&decoded.violations);
        }
    }

    fn received(&mut self) {
        let Some(wire) = &self.example.wire else {
            return self.written();
        };
        let decoded = self.read(wire);
        self.outcome(&decoded);
    }

    fn bytes(&mut self, expected: &[u8], got: &[u8]) {
        let help = format!("the codec writes `{}`", show_bytes(self.message, got));
        let at = expected.iter().zip(got).take_while(|(a, b)| a == b).count();
        let message =
            format!("example `{}` encodes to other bytes, from byte {} on", self.example.name, at + 1);
        self.diagnostics.error(ids::EXAMPLE_ENCODED, self.example.at.span, message).help(help);
    }

    fn values(&mut self, expected: &Values, got: &Values) {
        let differences: Vec<String> = self
            .message
            .fields
            .iter()
            .enumerate()
            .filter(|(at, _)| expected.get(*at) != got.get(*at))
            .map(|(at, field)| {
                format!("`{}` is {}, not {}", field.name, show(got.get(at)), show(expected.get(at)))
            })
            .chain(rest_difference(expected, got))
            .collect();
        if !differences.is_empty() {
            let message = format!("example `{}` decodes to other values", self.example.name);
            self.diagnostics
                .error(ids::EXAMPLE_DECODED, self.example.at.span, message)
                .help(differences.join("; "));
        }
    }

    fn violations(&mut self, got: &Violations) {
        let mut expected: Vec<(&str, &str)> =
            self.example.violations.iter().map(|(field, rule)| (field.as_str(), rule.as_str())).collect();
        let mut found: Vec<(&str, &str)> =
            got.iter().map(|violation| (violation.path.as_str(), violation.rule.as_str())).collect();
        expected.sort_unstable();
        found.sort_unstable();
        if expected == found {
            return;
        }
        let message = format!("example `{}` breaks other rules than it says", self.example.name);
        let help = if got.is_empty() {
            "it breaks no rule".to_owned()
        } else {
            let list: Vec<String> =
                got.iter().map(|violation| format!("{violation} ({})", violation.rule)).collect();
            format!("it breaks: {}", list.join("; "))
        };
        self.diagnostics.error(ids::EXAMPLE_VIOLATIONS, self.example.at.span, message).help(help);
    }

    fn outcome(&mut self, decoded: &Decoded) {
        let expected = match self.example.outcome {
            Some(model::Verdict::Confirmed) => Verdict::Confirmed,
            Some(model::Verdict::Declined) => Verdict::Declined,
            Some(model::Verdict::Unknown) => Verdict::Unknown,
            None => return,
        };
        let got = self
            .spec
            .operations
            .iter()
            .find(|operation| {
                operation.response.map(|at| &self.spec.messages[at].name) == Some(&self.message.name)
            })
            .filter(|_| self.message.outcome.is_none())
            .map(|operation| codec::verdict(self.spec, operation, &decoded.values))
            .or_else(|| codec::message_verdict(self.spec, self.message, &decoded.values))
            .unwrap_or(Verdict::Unknown)
            .unless_unread(&decoded.violations);
        if got != expected {
            let message = format!("example `{}` has another outcome", self.example.name);
            self.diagnostics
                .error(ids::EXAMPLE_OUTCOME, self.example.at.span, message)
                .help(format!("the outcome is {}", got));
        }
    }
}

fn has_values(example: &Example) -> bool {
    !example.values.is_empty() || example.rest.is_some()
}

fn rest_difference(expected: &Values, got: &Values) -> Option<String> {
    let is_empty = |rest: &Option<ExampleRest>| match rest {
        None => true,
        Some(ExampleRest::Pairs(pairs)) => pairs.is_empty(),
        Some(ExampleRest::Text(text)) => text.is_empty(),
    };
    if expected.rest == got.rest || is_empty(&expected.rest) && is_empty(&got.rest) {
        return None;
    }
    Some(format!("the rest is {}, not {}", show_rest(&got.rest), show_rest(&expected.rest)))
}

fn show_rest(rest: &Option<ExampleRest>) -> String {
    match rest {
        None => "empty".into(),
        Some(ExampleRest::Text(text)) if text.is_empty() => "empty".into(),
        Some(ExampleRest::Text(text)) => format!("\"{text}\""),
        Some(ExampleRest::Pairs(pairs)) if pairs.is_empty() => "empty".into(),
        Some(ExampleRest::Pairs(pairs)) => {
            let pairs: Vec<String> = pairs.iter().map(|(key, value)| format!("{key}: \"{value}\"")).collect();
            format!("{{ {} }}", pairs.join(", "))
        }
    }
}

fn show(value: Option<&ExampleValue>) -> String {
    match value {
        None => "absent".into(),
        Some(ExampleValue::Text(text)) => format!("\"{text}\""),
        Some(ExampleValue::Integer(value)) => value.to_string(),
        Some(ExampleValue::Bool(value)) => value.to_string(),
    }
}

fn show_bytes(message: &Message, bytes: &[u8]) -> String {
    match codec::charset(message).decode(bytes) {
        Ok(text) => text.into_owned(),
        Err(_) => bytes.iter().map(|byte| format!("{byte:02x}")).collect(),
    }
}
