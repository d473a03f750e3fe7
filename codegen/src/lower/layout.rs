//! Which files what operations share is divided into: where it comes from several files of the spec, each has one of its
//! own here, so that a person finds it, and a change of one file of the spec leaves the others as they are.

use std::path::Path;

use hashbrown::{HashMap, HashSet};

use super::card_data::CardOnly;
use super::home::{Home, Homes};
use super::section::{Section, Sort};
use crate::model::{Field, Message, Place, Spec, Type};
use crate::naming;
use crate::source::FileId;

/// The files of a spec that shared types come from, and the enums of listed values.
#[derive(Debug, Default)]
pub(super) struct Layout {
    /// In the order of the spec's files.
    files: Vec<SpecFile>,
    /// The sorts that are divided.
    divided: Vec<Sort>,
    /// By message and field: where each enum is met first. In the order written.
    values: Vec<Values>,
}

/// A file of a spec.
#[derive(Debug)]
pub(super) struct SpecFile {
    id: FileId,
    /// As it was named: `specs/acme/card.yaml`.
    pub(super) path: String,
    /// The module of what comes from it.
    pub(super) module: String,
}

/// An enum of listed values.
#[derive(Debug)]
struct Values {
    message: usize,
    field: usize,
    /// Whether only card data needs it.
    is_card_only: bool,
}

impl Values {
    fn field<'s>(&self, spec: &'s Spec) -> &'s Field {
        &spec.messages[self.message].fields[self.field]
    }
}

impl Layout {
    /// All of a sort in one file, as in one piece of Rust.
    pub(super) fn whole(spec: &Spec, card: &CardOnly) -> Self {
        Layout { values: values(spec, card), ..Layout::default() }
    }

    /// A file for each of the spec's, and for each flow. The homes of what they hold become these files.
    pub(super) fn divided(spec: &Spec, card: &CardOnly, homes: &mut Homes) -> Self {
        let mut layout = Layout::whole(spec, card);
        layout.files = files(spec, &layout.values);
        if layout.files.len() > 1 {
            layout.divide_values(spec);
            layout.divide_messages(spec, homes);
            layout.divide_objects(spec, homes);
        }
        if spec.flows.len() > 1 {
            layout.divided.push(Sort::Flows);
        }
        layout
    }

    /// Whether a sort has several files.
    pub(super) fn is_divided(&self, sort: Sort) -> bool {
        self.divided.contains(&sort)
    }

    /// The file of a number.
    pub(super) fn file(&self, number: usize) -> Option<&SpecFile> {
        self.files.get(number)
    }

    /// How many files the spec has.
    pub(super) fn files(&self) -> usize {
        self.files.len()
    }

    /// The fields of which the listed values are the enums of a file, of all files, or of what only card data needs.
    pub(super) fn values<'s>(&self, spec: &'s Spec, section: Section) -> impl Iterator<Item = &'s Field> {
        let is_card_data = section.sort == Sort::CardData;
        let wanted = self.values.iter().filter(move |values| values.is_card_only == is_card_data);
        let fields = wanted.map(|values| values.field(spec));
        fields.filter(move |field| section.file.is_none_or(|file| self.number(&field.at) == Some(file)))
    }

    fn divide_values(&mut self, spec: &Spec) {
        let everybodys = self.values.iter().filter(|values| !values.is_card_only);
        let places = everybodys.map(|values| &values.field(spec).at);
        let is_divided = self.is_from_several(places);
        self.divided.extend(is_divided.then_some(Sort::Values));
    }

    /// Messages that several operations use stand in the provider's own file if they are from one of the spec.
    fn divide_messages(&mut self, spec: &Spec, homes: &mut Homes) {
        let shared = homes.messages.iter().zip(&spec.messages).filter(|(home, _)| **home == Home::Shared);
        if !self.is_from_several(shared.map(|(_, message)| &message.at)) {
            return;
        }
        self.divided.push(Sort::Messages);
        for (home, message) in homes.messages.iter_mut().zip(&spec.messages) {
            if *home == Home::Shared {
                *home = self.home(Sort::Messages, &message.at);
            }
        }
    }

    /// A union stands with the first message that has it.
    fn divide_objects(&mut self, spec: &Spec, homes: &mut Homes) {
        let places = spec.messages.iter().map(|message| &message.at);
        let of_unions = (0..spec.unions.len()).map(|at| spec.messages.iter().find(|it| has_union(it, at)));
        let of_unions: Vec<Option<&Place>> =
            of_unions.map(|first| first.map(|message| &message.at)).collect();
        let messages = homes.messages.iter_mut().zip(places);
        let unions = homes.unions.iter_mut().zip(of_unions).filter_map(|(home, at)| Some((home, at?)));
        let mut objects: Vec<(&mut Home, &Place)> =
            messages.chain(unions).filter(|(home, _)| **home == Home::OBJECTS).collect();
        if self.is_from_several(objects.iter().map(|(_, at)| *at)) {
            self.divided.push(Sort::Objects);
            objects.iter_mut().for_each(|(home, at)| **home = self.home(Sort::Objects, at));
        }
    }

    fn home(&self, sort: Sort, at: &Place) -> Home {
        Home::Section(Section { sort, file: self.number(at) })
    }

    fn number(&self, at: &Place) -> Option<usize> {
        self.files.iter().position(|file| file.id == at.span.file)
    }

    fn is_from_several<'p>(&self, mut places: impl Iterator<Item = &'p Place>) -> bool {
        let first = places.next().map(|at| at.span.file);
        places.any(|at| Some(at.span.file) != first)
    }
}

/// Every enum of a spec by the field that is written first. Fields with the same list share one.
fn values(spec: &Spec, card: &CardOnly) -> Vec<Values> {
    let mut seen = HashSet::new();
    let mut found = Vec::new();
    for (message, written) in spec.messages.iter().enumerate() {
        for (at, field) in written.fields.iter().enumerate() {
            let rust = field.values_rust.as_deref().filter(|_| field.fixed.is_none());
            if let Some(rust) = rust.filter(|rust| seen.insert(*rust)) {
                found.push(Values { message, field: at, is_card_only: card.values(rust) });
            }
        }
    }
    found
}

/// The files that messages and enums come from.
fn files(spec: &Spec, values: &[Values]) -> Vec<SpecFile> {
    let messages = spec.messages.iter().map(|message| &message.at);
    let enums = values.iter().map(|values| &values.field(spec).at);
    let mut paths: HashMap<FileId, &Place> = HashMap::new();
    messages.chain(enums).for_each(|at| {
        paths.entry(at.span.file).or_insert(at);
    });
    let mut found: Vec<(FileId, &str)> = paths.into_iter().map(|(id, at)| (id, at.path())).collect();
    found.sort();
    let mut taken = HashSet::new();
    let made = found.into_iter().map(|(id, path)| {
        let module = module(path, &mut taken);
        SpecFile { id, path: path.to_owned(), module }
    });
    made.collect()
}

/// A module called after a file. Nobody sees it outside, so another of the same name may have a number.
fn module(path: &str, taken: &mut HashSet<String>) -> String {
    let stem = Path::new(path).file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    let mut plain = naming::snake(stem, "file");
    // A file of this name is that of its folder.
    if plain == "mod" {
        plain.push_str("_file");
    }
    let mut name = plain.clone();
    let mut number = 2;
    while !taken.insert(name.clone()) {
        name = format!("{plain}_{number}");
        number += 1;
    }
    name
}

fn has_union(message: &Message, union: usize) -> bool {
    message.fields.iter().any(|field| matches!(field.ty, Type::Union(at) if at == union))
}
