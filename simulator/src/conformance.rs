//! Holds the examples of a spec against the codecs, in both directions.
//!
//! `denbun check` runs this before anything is emitted; the tests generated from the same examples hold the generated
//! code against them again.

mod compare;
mod constants;
mod show;

use denbun::schema::Schema;
use denbun::{Verdict, Violations};
use denbun_codegen::diagnostic::{Diagnostics, Id, ids};
use denbun_codegen::model::{self, Direction, Example, FieldPlace, Message, Operation, Spec, Wire};
use denbun_codegen::parallel;

use crate::codec::{self, Decoded, Values};
use crate::headers;
use crate::schema::with_schema;
use show::{show_bytes, show_list};

/// The HTTP status of an answer whose example says nothing else.
const OK: u16 = 200;

/// Runs every example and reports those that do not come out as they say.
pub fn check(spec: &Spec, diagnostics: &mut Diagnostics) {
    let shown = spec.messages.iter().enumerate().filter(|(_, message)| !message.examples.is_empty());
    let found = parallel::map(shown.collect(), |_, (at, message)| of_message(spec, at, message));
    found.into_iter().for_each(|found| diagnostics.append(found));
}

/// The examples of one message.
fn of_message(spec: &Spec, at: usize, message: &Message) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    let operation = spec.operations.iter().find(|operation| operation.request == at);
    with_schema(spec, message, |schema| {
        for example in &message.examples {
            let mut run = Run { spec, message, schema, operation, example, diagnostics: &mut diagnostics };
            match message.direction {
                _ if message.wire == Wire::Headers => run.headers(),
                Direction::Request => run.request(),
                Direction::Response | Direction::Notification => run.received(at),
            }
        }
    });
    diagnostics
}

struct Run<'r> {
    spec: &'r Spec,
    message: &'r Message,
    schema: &'r Schema<'r>,
    /// The operation that the message asks for.
    operation: Option<&'r Operation>,
    example: &'r Example,
    diagnostics: &'r mut Diagnostics,
}

impl Run<'_> {
    fn request(&mut self) {
        match &self.example.wire {
            Some(wire) if self.is_read() => {
                let decoded = self.read(wire);
                self.again(&decoded);
            }
            Some(_) | None => self.written(),
        }
        self.path();
    }

    /// A sample without values need not be as we would write it, and one that breaks a rule cannot be: both are read,
    /// as the provider reads them. So is a file, whose spacing is not ours.
    fn is_read(&self) -> bool {
        !has_values(self.example) || !self.example.violations.is_empty() || self.example.file
    }

    fn read(&mut self, wire: &[u8]) -> Decoded {
        let decoded = codec::decode_with(self.spec, self.message, self.schema, wire);
        self.violations(&decoded.violations);
        if has_values(self.example) {
            let expected = self.given(wire);
            self.values(&self.completed(&expected), &self.completed(&decoded.values));
        }
        decoded
    }

    /// What the example's values say, and what they should have said of constants.
    fn given(&mut self, wire: &[u8]) -> Values {
        let mut values = Values::of_example(self.message, self.example);
        let read = codec::decode_with(self.spec, self.message, self.schema, wire).values;
        let lacking = constants::take_over(self.spec, self.message, &mut values, &read);
        if let [first, others @ ..] = lacking.as_slice() {
            let what = if others.is_empty() { "a constant" } else { "constants" };
            let text = format!(
                "example `{}` has {what} in its bytes that its values do not give",
                self.example.name
            );
            let rows = if others.is_empty() { "its row" } else { "their rows" };
            let list = others.iter().fold(first.clone(), |list, next| format!("{list}, {next}"));
            let help = format!(
                "write `{list}` among the values, or `required: true` on {rows} if no message can be without it"
            );
            self.report(ids::EXAMPLE_CONSTANT, text, help);
        }
        values
    }

    /// What is implied need not be written down.
    fn completed(&self, values: &Values) -> Values {
        codec::with_defaults(self.spec, self.message, values)
    }

    /// What was read of a file is written and read again: the same comes back.
    fn again(&mut self, decoded: &Decoded) {
        if !self.example.file || !self.example.violations.is_empty() || !decoded.violations.is_empty() {
            return;
        }
        match codec::encode_with(self.spec, self.message, self.schema, &decoded.values) {
            Ok(bytes) => self.comes_back(&decoded.values, &bytes),
            Err(violations) => self.violations(&violations),
        }
    }

    fn written(&mut self) {
        let values = match &self.example.wire {
            Some(wire) => self.given(wire),
            None => Values::of_example(self.message, self.example),
        };
        match codec::encode_with(self.spec, self.message, self.schema, &values) {
            Err(violations) => self.violations(&self.with_path(violations, &values)),
            Ok(_) if !self.example.violations.is_empty() => {
                self.violations(&self.with_path(Violations::new(), &values));
            }
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

    /// The violations of the body with those of the path.
    fn with_path(&self, mut violations: Violations, values: &Values) -> Violations {
        if let Some(operation) = self.operation
            && let Err(found) = codec::encode_path(self.spec, operation, values)
        {
            violations.extend(found);
        }
        violations
    }

    /// What we encode must be read as what it was, by the provider and by a simulator.
    fn comes_back(&mut self, values: &Values, bytes: &[u8]) {
        let decoded = codec::decode_with(self.spec, self.message, self.schema, bytes);
        if decoded.violations.is_empty() {
            let whole = codec::with_defaults(self.spec, self.message, values);
            self.values(&whole, &self.completed(&decoded.values));
        } else {
            self.violations(&decoded.violations);
        }
    }

    /// The path an example names, both ways; without one it must be possible to write it.
    fn path(&mut self) {
        let Some(operation) = self.operation.filter(|_| self.example.violations.is_empty()) else { return };
        let values = Values::of_example(self.message, self.example);
        let has_fields = self.message.fields.iter().any(|field| field.place == FieldPlace::Path);
        if !(self.example.path.is_some() || has_fields && has_values(self.example)) {
            return;
        }
        let written = match codec::encode_path(self.spec, operation, &values) {
            Ok(path) => path,
            Err(violations) => return self.violations(&violations),
        };
        let path = self.example.path.as_deref().unwrap_or(&written);
        if path != written {
            let message = format!("example `{}` goes to another path", self.example.name);
            self.report(ids::EXAMPLE_ENCODED, message, format!("the codec writes `{written}`"));
        }
        match codec::decode_path(self.spec, operation, path) {
            Some(read) => self.differences(FieldPlace::Path, &values, &read.values),
            None => {
                let message = format!("example `{}` has a path of another operation", self.example.name);
                self.report(ids::EXAMPLE_DECODED, message, format!("its paths are `{}`", operation.path));
            }
        }
    }

    fn received(&mut self, at: usize) {
        if let Some(wire) = &self.example.wire {
            let decoded = self.read(wire);
            self.again(&decoded);
            return self.outcome(at, &decoded);
        }
        let values = Values::of_example(self.message, self.example);
        let values = codec::with_defaults(self.spec, self.message, &values);
        let bytes = match self.example.violations.as_slice() {
            [] => codec::encode_with(self.spec, self.message, self.schema, &values),
            // Others break rules that we keep: what they send then is written without them.
            _ => codec::encode(self.spec, &codec::unruled(self.message), &values),
        };
        match bytes {
            Ok(bytes) => self.comes_in(at, values, &bytes),
            Err(violations) => self.violations(&violations),
        }
    }

    /// Values of which no bytes are known are read as they would come. What a rule is broken by may be unreadable.
    fn comes_in(&mut self, at: usize, mut expected: Values, bytes: &[u8]) {
        let mut decoded = codec::decode_with(self.spec, self.message, self.schema, bytes);
        self.violations(&decoded.violations);
        self.outcome(at, &decoded);
        for (path, _) in &self.example.violations {
            let Some(at) = self.message.fields.iter().position(|field| field.name == *path) else { continue };
            (expected.fields[at], decoded.values.fields[at]) = (None, None);
        }
        self.values(&expected, &decoded.values);
    }

    /// Headers are never written: their values are read as the provider would send them.
    fn headers(&mut self) {
        let values = Values::of_example(self.message, self.example);
        let decoded =
            codec::decode_headers(self.spec, self.message, &headers::written(self.message, &values));
        self.violations(&decoded.violations);
        if self.example.violations.is_empty() {
            self.values(&values, &decoded.values);
        }
    }

    fn bytes(&mut self, expected: &[u8], got: &[u8]) {
        let help = format!("the codec writes `{}`", show_bytes(self.message, got));
        let at = expected.iter().zip(got).take_while(|(a, b)| a == b).count();
        let message =
            format!("example `{}` encodes to other bytes, from byte {} on", self.example.name, at + 1);
        self.report(ids::EXAMPLE_ENCODED, message, help);
    }

    fn values(&mut self, expected: &Values, got: &Values) {
        self.differences(FieldPlace::Message, expected, got);
    }

    fn differences(&mut self, place: FieldPlace, expected: &Values, got: &Values) {
        let differences = compare::differences(self.spec, self.message, place, expected, got);
        if !differences.is_empty() {
            let message = format!("example `{}` decodes to other values", self.example.name);
            self.report(ids::EXAMPLE_DECODED, message, differences.join("; "));
        }
    }

    fn violations(&mut self, got: &Violations) {
        let mut expected: Vec<(&str, &str)> =
            self.example.violations.iter().map(|(field, rule)| (field.as_str(), rule.as_str())).collect();
        let mut found: Vec<(&str, &str)> =
            got.iter().map(|violation| (violation.path.as_str(), violation.rule.as_str())).collect();
        expected.sort_unstable();
        found.sort_unstable();
        if expected != found {
            let message = format!("example `{}` breaks other rules than it says", self.example.name);
            self.report(ids::EXAMPLE_VIOLATIONS, message, show_list(got));
        }
    }

    fn outcome(&mut self, at: usize, decoded: &Decoded) {
        let expected = match self.example.outcome {
            Some(model::Verdict::Confirmed) => Verdict::Confirmed,
            Some(model::Verdict::Declined) => Verdict::Declined,
            Some(model::Verdict::Unknown) => Verdict::Unknown,
            None => return,
        };
        let status = (self.message.direction == Direction::Response).then_some(self.example.status);
        let got = self.verdict(at, &decoded.values, status).unless_unread(&decoded.violations);
        if got != expected {
            let message = format!("example `{}` has another outcome", self.example.name);
            self.report(ids::EXAMPLE_OUTCOME, message, format!("the outcome is {got}"));
        }
    }

    fn verdict(&self, at: usize, values: &Values, status: Option<u16>) -> Verdict {
        let operations = &self.spec.operations;
        codec::message_verdict(self.spec, self.message, values, status)
            .or_else(|| {
                let operation = operations.iter().find(|operation| operation.response == Some(at))?;
                Some(codec::verdict(self.spec, operation, values, status.unwrap_or(OK)))
            })
            .unwrap_or(Verdict::Unknown)
    }

    fn report(&mut self, id: Id, message: String, help: String) {
        self.diagnostics.error(id, self.example.at.span, message).help(help);
    }
}

fn has_values(example: &Example) -> bool {
    !example.values.is_empty() || example.rest.is_some()
}
