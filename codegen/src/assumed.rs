//! What the statements of a spec are worth: how many are documented, observed and assumed, and the guesses one by one.

use std::fmt;

use hashbrown::HashSet;

use crate::model::{Charset, Evidence, EvidenceClass, Field, Message, Place, Role, Spec};
use crate::source::Span;

/// A statement of a spec that nobody has confirmed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guess {
    /// What is assumed: ``the format of `em` in sales.request``.
    pub what: String,
    /// What has to be confirmed.
    pub confirm: Option<String>,
    /// Where it is written.
    pub at: Place,
}

impl fmt::Display for Guess {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is assumed", self.what)
    }
}

/// How many statements there are of each worth.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "view", derive(schemars::JsonSchema))]
pub struct Counts {
    /// Those that the provider's documents make.
    pub documented: usize,
    /// Those that were seen in working code or in real messages.
    pub observed: usize,
    /// Guesses.
    pub assumed: usize,
}

/// How many statements of a spec there are of each kind and worth, each counted once: what several messages have from a
/// shared row is one statement.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "view", derive(schemars::JsonSchema))]
pub struct EvidenceCounts {
    /// Names on the wire.
    pub name: Counts,
    /// Notations and types.
    pub format: Counts,
    /// Whether fields must be there.
    pub required: Counts,
    /// Listed and constant values.
    pub values: Counts,
    /// All else: operations, messages, charsets, hosts, files and their layouts, and what else may stand in messages.
    pub other: Counts,
}

impl EvidenceCounts {
    /// Each kind with its word in specs; all else is `other`.
    pub fn each(&self) -> [(&'static str, Counts); 5] {
        let Self { name, format, required, values, other } = *self;
        [("name", name), ("format", format), ("required", required), ("values", values), ("other", other)]
    }

    /// All kinds together.
    pub fn total(&self) -> Counts {
        self.each().into_iter().fold(Counts::default(), |sum, (_, counts)| Counts {
            documented: sum.documented + counts.documented,
            observed: sum.observed + counts.observed,
            assumed: sum.assumed + counts.assumed,
        })
    }
}

/// How many statements of a spec are documented, observed and assumed.
pub fn evidence_counts(spec: &Spec) -> EvidenceCounts {
    let mut counts = EvidenceCounts::default();
    for statement in statements(spec) {
        let counts = match statement.kind {
            "name" => &mut counts.name,
            "format" => &mut counts.format,
            "required" => &mut counts.required,
            "values" => &mut counts.values,
            _ => &mut counts.other,
        };
        match statement.evidence.class {
            EvidenceClass::Documented => counts.documented += 1,
            EvidenceClass::Observed => counts.observed += 1,
            EvidenceClass::Assumed => counts.assumed += 1,
        }
    }
    counts
}

/// Every guess of a spec, in the order written; as many as [`evidence_counts`] counts.
pub fn assumed(spec: &Spec) -> Vec<Guess> {
    let statements = statements(spec).into_iter();
    let guesses = statements.filter(|statement| statement.evidence.class == EvidenceClass::Assumed);
    guesses
        .map(|it| Guess {
            what: it.what.to_string(),
            confirm: it.evidence.confirm.clone(),
            at: it.at.clone(),
        })
        .collect()
}

/// Something a spec says, and what that is worth.
struct Statement<'s> {
    kind: &'static str,
    what: What<'s>,
    evidence: &'s Evidence,
    at: &'s Place,
}

/// What a statement is about, told only of guesses.
#[derive(Clone, Copy)]
enum What<'s> {
    /// The charset of messages.
    Charset,
    /// A thing of this kind and name.
    Thing(&'static str, &'s str),
    /// A part of a row, by its word in specs, of a message.
    Row(&'static str, &'s str, &'s str),
}

impl fmt::Display for What<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            What::Charset => f.write_str("the charset"),
            What::Thing("host", name) => write!(f, "the host `{name}`"),
            What::Thing(kind @ ("layout" | "rest"), name) => write!(f, "the {kind} of {name}"),
            What::Thing(kind, name) => write!(f, "the {kind} {name}"),
            What::Row("name", name, owner) => write!(f, "the wire name `{name}` in {owner}"),
            What::Row("required", name, owner) => write!(f, "whether `{name}` is required in {owner}"),
            What::Row(kind, name, owner) => write!(f, "the {kind} of `{name}` in {owner}"),
        }
    }
}

/// Statements, each once.
#[derive(Default)]
struct Statements<'s> {
    all: Vec<Statement<'s>>,
    seen: HashSet<(&'static str, Span, EvidenceClass, Option<&'s str>)>,
    charsets: HashSet<(Charset, EvidenceClass, Option<&'s str>)>,
}

fn statements(spec: &Spec) -> Vec<Statement<'_>> {
    let mut found = Statements::default();
    for host in &spec.hosts {
        found.thing("host", &host.name, &host.evidence, &host.at);
    }
    for operation in &spec.operations {
        found.thing("operation", &operation.name, &operation.evidence, &operation.at);
    }
    for operation in &spec.by_hand {
        found.thing("operation", &operation.name, &operation.evidence, &operation.at);
    }
    for flow in &spec.flows {
        found.thing("flow", &flow.name, &flow.evidence, &flow.at);
    }
    for file in &spec.files {
        found.thing("file", &file.name, &file.evidence, &file.at);
        found.thing("layout", &file.name, &file.layout.evidence, &file.at);
    }
    let is_file = |at: usize| {
        let files = spec.files.iter().filter(|file| file.records.len() == 1 && file.by.is_none());
        files.into_iter().any(|file| file.records.iter().any(|record| record.message == at))
    };
    for (at, message) in spec.messages.iter().enumerate() {
        found.message(message, is_file(at));
    }
    found.all
}

impl<'s> Statements<'s> {
    fn thing(&mut self, kind: &'static str, name: &'s str, evidence: &'s Evidence, at: &'s Place) {
        self.add(kind, What::Thing(kind, name), evidence, at, at.span);
    }

    /// Both forms of an object, the one sent and the one received, say the same, and so do all uses of a shared row.
    fn add(&mut self, kind: &'static str, what: What<'s>, evidence: &'s Evidence, at: &'s Place, said: Span) {
        if self.seen.insert((kind, said, evidence.class, evidence.confirm.as_deref())) {
            self.all.push(Statement { kind, what, evidence, at });
        }
    }

    fn message(&mut self, message: &'s Message, is_file: bool) {
        // A charset is mostly said once for all messages.
        let charset = &message.charset_evidence;
        let is_whole = message.role == Role::Whole;
        if is_whole && self.charsets.insert((message.charset, charset.class, charset.confirm.as_deref())) {
            self.add("charset", What::Charset, charset, &message.at, message.at.span);
        }
        if !is_file {
            self.thing("message", &message.name, &message.evidence, &message.at);
        }
        for field in &message.fields {
            self.field(message, field);
        }
        if let Some(rest) = &message.rest {
            self.thing("rest", &message.name, &rest.evidence, &rest.at);
        }
    }

    fn field(&mut self, message: &'s Message, field: &'s Field) {
        for (kind, evidence, said) in field.aspects.said() {
            self.add(kind, What::Row(kind, &field.name, &message.name), evidence, &field.at, said);
        }
    }
}
