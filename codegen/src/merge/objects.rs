//! The objects that rows refer to, in the form we write and in the form we read, as far as either is used.

mod arrange;

use std::borrow::Cow;

use hashbrown::{HashMap, HashSet};

use super::message::{self, Message, Role};
use super::rows::Rows;
use crate::check::near;
use crate::diagnostic::{ids, quote};
use crate::naming;
use crate::read::Spanned;
use crate::syntax::{self, RowUse};

/// Objects of one spec, each form counted.
const MAX_OBJECTS: usize = 3_000;
/// Rows with `fields` inside each other.
const MAX_DEPTH: usize = 48;

/// What an object comes from.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Origin {
    /// `objects`, by position.
    Object(usize),
    /// `messages`, by position.
    Message(usize),
    /// The `fields` of a shared row, by its name.
    Shared(String),
    /// The `fields` of a row, by the positions of its message and of it.
    Row(usize, usize),
}

/// Messages and the objects found in them.
pub(super) struct Found<'c> {
    /// Objects, then messages.
    pub(super) messages: Vec<Message<'c>>,
    /// Names of `objects` and `messages` that stand in some message.
    pub(super) used: HashSet<String>,
}

/// Messages, while objects are found in them.
struct Growth<'g, 'r, 'c> {
    rows: &'g mut Rows<'r, 'c>,
    messages: Vec<Message<'c>>,
    /// Where each object's form is, and whether we write it.
    found: HashMap<(Origin, bool), usize>,
    /// The origins of objects, by position.
    origins: HashMap<usize, Origin>,
    /// How many rows with `fields` each lies in.
    depths: HashMap<usize, usize>,
    used: HashSet<String>,
}

/// Adds the objects of these messages, and those of objects. What is found gets its rows; `objects` of rows are set.
pub(super) fn grow<'c>(rows: &mut Rows<'_, 'c>, messages: Vec<Message<'c>>) -> Found<'c> {
    let shared = messages.iter().enumerate().filter_map(|(at, message)| match message.role {
        Role::Shared(index) => Some(((Origin::Message(index), false), at)),
        _ => None,
    });
    let found = shared.collect();
    let (origins, depths) = (HashMap::new(), HashMap::new());
    let mut growth = Growth { rows, messages, found, origins, depths, used: HashSet::new() };
    let mut next = growth.link_from(0);
    let used = growth.used.clone();
    // What nothing uses is looked at too.
    for index in 0..growth.rows.spec.objects.len() {
        let known =
            [false, true].iter().any(|written| growth.found.contains_key(&(Origin::Object(index), *written)));
        if !known {
            growth.object(Origin::Object(index), false);
            next = growth.link_from(next);
        }
    }
    let messages = growth.finish();
    Found { messages, used }
}

impl<'c> Growth<'_, '_, 'c> {
    /// Finds the objects of the messages from this one on, new ones included; gives the number of messages.
    fn link_from(&mut self, first: usize) -> usize {
        let mut at = first;
        while at < self.messages.len() {
            for row in 0..self.messages[at].rows.len() {
                let objects = self.objects(at, row);
                self.messages[at].rows[row].objects = objects;
            }
            at += 1;
        }
        at
    }

    fn objects(&mut self, at: usize, row: usize) -> Vec<Option<usize>> {
        let written = self.messages[at].is_written();
        let syntax = &self.messages[at].rows[row].syntax;
        if let Some(name) = syntax.object.clone() {
            return vec![self.named(&name, written)];
        }
        if syntax.fields.is_some() {
            let origin = match &self.messages[at].rows[row].shared_fields {
                Some(name) => Origin::Shared(name.clone()),
                None => Origin::Row(at, row),
            };
            return vec![self.inline(origin, at, row, written)];
        }
        let cases: Vec<Option<Spanned<String>>> =
            syntax.cases().iter().map(|(_, case)| case.object().cloned()).collect();
        cases.into_iter().map(|name| self.named(&name?, written)).collect()
    }

    /// The object of a name, in the form wanted.
    fn named(&mut self, name: &Spanned<String>, written: bool) -> Option<usize> {
        let spec = self.rows.spec;
        let object = spec.objects.position(&name.value).map(Origin::Object);
        let origin = object.or_else(|| spec.messages.position(&name.value).map(Origin::Message));
        self.used.insert(name.value.clone());
        let Some(origin) = origin else {
            if !spec.objects.has(&name.value) && !spec.messages.has(&name.value) {
                self.report_unknown(name);
            }
            return None;
        };
        if let Some(at) = self.found.get(&(origin.clone(), written)) {
            return Some(*at);
        }
        self.object(origin, written)
    }

    fn report_unknown(&mut self, name: &Spanned<String>) {
        let spec = self.rows.spec;
        let known = spec.objects.keys().chain(spec.messages.keys()).map(|key| key.value.as_str());
        let near = near(&name.value, known, self.rows.diagnostics);
        let text = format!("unknown object {}", quote(&name.value));
        let entry = self.rows.diagnostics.error(ids::UNKNOWN_NAME, name.span, text);
        match near {
            Some(near) => entry.did_you_mean(name.span, Some(near)),
            None => entry.help("there is no such name under `objects` or `messages`"),
        };
    }

    fn object(&mut self, origin: Origin, written: bool) -> Option<usize> {
        let spec = self.rows.spec;
        let entry = match &origin {
            Origin::Object(index) => {
                spec.objects.iter().as_slice().get(*index).map(|(name, object)| (name, object))
            }
            Origin::Message(index) => {
                spec.messages.iter().as_slice().get(*index).map(|(name, message)| (name, &message.parts))
            }
            Origin::Shared(_) | Origin::Row(..) => None,
        };
        let (name, parts) = entry?;
        let rust = naming::type_name(&name.value, "Object");
        let object =
            message::object(name.value.clone(), name.span, role(written), Cow::Borrowed(parts), rust);
        self.add(origin, written, object)
    }

    /// The object that a row's own `fields` make.
    fn inline(&mut self, origin: Origin, at: usize, row: usize, written: bool) -> Option<usize> {
        if let Some(found) = self.found.get(&(origin.clone(), written)) {
            return Some(*found);
        }
        let owner = &self.messages[at];
        let row = &owner.rows[row];
        let is_shared = matches!(origin, Origin::Shared(_));
        let (name, rust) = match is_shared {
            true => (row.key.value.clone(), naming::type_name(&row.rust(), "Object")),
            false => (format!("{}.{}", owner.name.value, row.name.value), String::new()),
        };
        let parts = Cow::Owned(parts_of(owner, row, is_shared));
        let operation = owner.operation.filter(|_| !is_shared);
        let object = Message { operation, ..message::object(name, row.key.span, role(written), parts, rust) };
        self.add(origin, written, object)
    }

    /// Rows that make objects of themselves may never end.
    fn add(&mut self, origin: Origin, written: bool, object: Message<'c>) -> Option<usize> {
        let at = self.messages.len();
        let depth = match origin {
            Origin::Row(owner, _) => 1 + self.depths.get(&owner).copied().unwrap_or(0),
            Origin::Object(_) | Origin::Message(_) | Origin::Shared(_) => 0,
        };
        self.depths.insert(at, depth);
        if self.origins.len() >= MAX_OBJECTS || depth > MAX_DEPTH {
            let text = match depth > MAX_DEPTH {
                true => format!("more than {MAX_DEPTH} objects lie in each other"),
                false => format!("more than {MAX_OBJECTS} objects in one spec"),
            };
            self.rows.diagnostics.error(ids::TOO_LARGE, object.name.span, text);
            return None;
        }
        self.found.insert((origin.clone(), written), at);
        self.origins.insert(at, origin);
        let filled = self.rows.fill(object);
        self.messages.push(filled);
        Some(at)
    }
}

fn role(written: bool) -> Role {
    if written { Role::Written } else { Role::Read }
}

/// What a row says of the object it makes; where that comes from, it has from the row or from the row's message.
fn parts_of(owner: &Message<'_>, row: &super::Row, is_shared: bool) -> syntax::Object {
    let (own, outer) = (&row.syntax, if is_shared { None } else { Some(&*owner.parts) });
    let whole = own.evidence.as_ref().and_then(|evidence| evidence.whole.clone());
    let says = whole.is_some() || own.source.is_some();
    let evidence = outer.filter(|_| !says).and_then(|outer| outer.evidence.clone());
    let source = outer.filter(|_| !says).and_then(|outer| outer.source.clone());
    let confirm = || outer.and_then(|outer| outer.confirm.clone());
    syntax::Object {
        label: own.label.clone(),
        fields: own.fields.clone().unwrap_or_default(),
        evidence: whole.or(evidence),
        source: own.source.clone().or(source),
        confirm: own.confirm.clone().or_else(confirm),
        rest: own.rest.clone(),
        at_least_one_of: own.at_least_one_of.clone(),
        exactly_one_of: own.exactly_one_of.clone(),
        at_most_one_of: own.at_most_one_of.clone(),
        rules: own.rules.clone(),
        ..syntax::Object::default()
    }
}

/// Whether a row takes the `fields` of the shared row as they are.
pub(super) fn has_shared_fields(used: &RowUse, shared: Option<&syntax::Row>) -> bool {
    let own = match used {
        RowUse::Row(row) => row.value.is_nested() || !row.value.among_fields().is_empty(),
        RowUse::Presence(_) | RowUse::Shared(_) => false,
    };
    !own && shared.is_some_and(|shared| shared.fields.is_some())
}
