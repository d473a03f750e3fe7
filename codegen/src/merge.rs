//! What a spec says once shared rows are merged into its messages and formats are read.
//!
//! This is what checks look at: names still are texts, and what could not be read is absent. Only problems of merging
//! and of formats are reported here.

mod bytes;
mod digest;
mod enums;
mod evidence;
mod fits;
mod format;
mod message;
mod notations;
mod numbered;
mod objects;
mod row;
mod rows;
mod scope;
mod spelled;
mod unions;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};

use hashbrown::{HashMap, HashSet};

use crate::diagnostic::Diagnostics;
use crate::model::{Charset, Wire};
use crate::read::Spanned;
use crate::rule::{self, Expr, Problem, ProblemKind};
use crate::source::{FileId, Sources, Span};
use crate::syntax::{self, CharsetWord};

#[cfg(feature = "view")]
pub(crate) use bytes::to_text;
pub(crate) use bytes::{from_hex, from_text};
pub(crate) use evidence::{Aspect, Stated, effective, guessed, named_source};
pub(crate) use fits::fits;
pub(crate) use format::{envelope_format, rest_format};
pub(crate) use message::{Message, Role};
use notations::Notations;
pub(crate) use numbered::{is_numbered, is_spread, lies_in_pairs};
pub(crate) use row::Row;
use row::type_of;
pub(crate) use scope::Scope;
pub(crate) use spelled::{is_number, milliseconds};
pub(crate) use unions::{Case, Union, tags};

/// Rules and conditions of one spec; each takes time to parse and to try out.
const MAX_RULES: usize = 2_000;

/// Rules and conditions that are tried out for being met and broken by any message at all.
const MAX_TRIED: usize = 300;

/// A spec with merged messages, and the texts it stands in.
pub(crate) struct Merged<'c> {
    /// The spec as written.
    pub(crate) spec: &'c syntax::Spec,
    /// Every message: objects, requests and answers of the operations, shared messages, notifications, hand-backs, records
    /// of files, headers.
    pub(crate) messages: Vec<Message<'c>>,
    /// The unions of their rows.
    pub(crate) unions: Vec<Union>,
    /// Names of `objects` and `messages` that stand in some message.
    pub(crate) used: HashSet<String>,
    /// The bytes of examples that stand in files, by where the file is named.
    pub(crate) files: HashMap<Span, Vec<u8>>,
    /// The overlays among the texts.
    pub(crate) overlays: Vec<FileId>,
    /// The texts.
    pub(crate) sources: &'c Sources,
    /// Where the top level names a field public, by wire name.
    pub(crate) public: HashMap<&'c str, Span>,
    /// Where the top level names a field secret, by wire name.
    pub(crate) secret: HashMap<&'c str, Span>,
    /// Its notations.
    pub(crate) notations: Notations,
    /// Positions of messages by name; of two with one name, the first.
    by_name: HashMap<String, usize>,
    /// Positions of requests and own answers by the operation's position.
    by_role: HashMap<Role, usize>,
    /// Rules parsed so far, by text.
    rules: Mutex<HashMap<String, Result<Expr, Vec<Problem>>>>,
    /// The Rust enums of its lists of values.
    enums: OnceLock<HashMap<(usize, usize), String>>,
    /// How many conditions were tried out.
    tried: AtomicUsize,
}

/// Merges every message of a spec; `overlays` are the files laid over it.
pub(crate) fn merge<'c>(
    spec: &'c syntax::Spec,
    sources: &'c Sources,
    overlays: &[FileId],
    files: HashMap<Span, Vec<u8>>,
    diagnostics: &mut Diagnostics,
) -> Merged<'c> {
    let notations = Notations::new(format::legend(spec, sources, diagnostics));
    let mut rows = rows::Rows { spec, sources, overlays, notations: &notations, diagnostics };
    // A shared row's format is wrong whether or not a message uses it.
    spec.fields.iter().for_each(|(key, row)| rows.check_shared(key, row));
    let messages = message::all(spec).map(|message| rows.fill(message)).collect();
    let objects::Found { mut messages, used } = objects::grow(&mut rows, messages);
    numbered::mark(&mut messages);
    let unions = unions::unions(&mut messages);
    digest::mark(spec, &mut messages);
    let mut by_name = HashMap::new();
    for (index, message) in messages.iter().enumerate() {
        by_name.entry(message.id.clone()).or_insert(index);
    }
    let by_role = messages.iter().enumerate().map(|(index, message)| (message.role, index)).collect();
    let places =
        |names: &'c [Spanned<String>]| names.iter().map(|name| (name.value.as_str(), name.span)).collect();
    let (public, secret) = (places(&spec.public), places(&spec.secret));
    Merged {
        spec,
        messages,
        unions,
        used,
        files,
        overlays: overlays.to_vec(),
        sources,
        public,
        secret,
        notations,
        by_name,
        by_role,
        rules: Mutex::default(),
        enums: OnceLock::new(),
        tried: AtomicUsize::new(0),
    }
}

impl<'c> Merged<'c> {
    /// The message of that name: `sales.request`, `payment_result`.
    pub(crate) fn message(&self, name: &str) -> Option<&Message<'c>> {
        self.messages.get(self.position(name)?)
    }

    /// The position of the message of that name.
    pub(crate) fn position(&self, name: &str) -> Option<usize> {
        self.by_name.get(name).copied()
    }

    /// The row that `message.field` names, through objects, and the message or object it stands in.
    pub(crate) fn named_row(&self, path: &str) -> Option<(&Message<'c>, &Row)> {
        // Names of requests and answers have dots of their own.
        let (message, field) = path.match_indices('.').rev().find_map(|(dot, _)| {
            let field = path.get(dot + 1..)?;
            Some((self.message(path.get(..dot)?)?, field))
        })?;
        let names: Vec<&str> = field.split('.').collect();
        Scope { merged: self, message, status: false }.find(&names)
    }

    /// The rule of a text.
    pub(crate) fn rule(&self, text: &str) -> Result<Expr, Vec<Problem>> {
        let mut rules = self.rules.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(parsed) = rules.get(text) {
            return parsed.clone();
        }
        if rules.len() >= MAX_RULES {
            let message = format!("more than {MAX_RULES} different rules in one spec");
            return Err(vec![Problem {
                range: 0..text.len(),
                message,
                help: None,
                kind: ProblemKind::Syntax,
            }]);
        }
        let parsed = rule::parse(text);
        rules.insert(text.to_owned(), parsed.clone());
        parsed
    }

    /// The name of the Rust enum of each list of values, by row: position of the message, position of the row.
    pub(crate) fn enums(&self) -> &HashMap<(usize, usize), String> {
        self.enums.get_or_init(|| enums::enums(self.spec, &self.messages))
    }

    /// Whether one more rule or condition may be tried out. Each takes thousands of evaluations, so there is an end.
    pub(crate) fn may_try(&self) -> bool {
        self.tried.fetch_add(1, Ordering::Relaxed) < MAX_TRIED
    }

    /// The charset of a message.
    pub(crate) fn charset(&self, message: &Message<'c>) -> Charset {
        match self.charset_use(message).and_then(syntax::CharsetUse::word) {
            Some(CharsetWord::Utf8) | None => Charset::Utf8,
            Some(CharsetWord::ShiftJis) => Charset::ShiftJis,
            Some(CharsetWord::EucJp) => Charset::EucJp,
        }
    }

    /// Where the charset of a message is said. That of JSON is said by JSON.
    pub(crate) fn charset_use(&self, message: &Message<'c>) -> Option<&'c syntax::CharsetUse> {
        match message.wire() {
            Some(Wire::Form | Wire::Query | Wire::PlainForm | Wire::CsvLine | Wire::Csv) | None => {
                message.charset().or(self.spec.charset.as_ref())
            }
            Some(Wire::Json | Wire::Headers | Wire::None) => None,
        }
    }

    /// The message of a hand-back.
    pub(crate) fn hand_back(&self, hand_back: usize) -> Option<&Message<'c>> {
        self.messages.get(*self.by_role.get(&Role::HandBack(hand_back))?)
    }

    /// The position of a record's message, by those of its file and of it there.
    pub(crate) fn record(&self, file: usize, record: usize) -> Option<usize> {
        let roles = [true, false].map(|written| Role::Record { file, record, written });
        roles.iter().find_map(|role| self.by_role.get(role).copied())
    }

    /// The request of an operation.
    pub(crate) fn request(&self, operation: usize) -> Option<&Message<'c>> {
        self.messages.get(*self.by_role.get(&Role::Request(operation))?)
    }

    /// The answer of an operation, its own or one used by name.
    pub(crate) fn answer(&self, operation: usize) -> Option<&Message<'c>> {
        let (_, found) = self.spec.operations.iter().as_slice().get(operation)?;
        match found.response.as_ref()? {
            syntax::Response::Inline(_) => self.messages.get(*self.by_role.get(&Role::Answer(operation))?),
            syntax::Response::Named(name) => {
                self.message(&name.value).filter(|message| matches!(message.role, Role::Shared(_)))
            }
        }
    }
}
