//! Which file each message and union stands in. An object that one part alone has stands with it; others have
//! a file of their own, and so has what only card data needs.

use super::card_data::CardOnly;
use super::section::{Section, Sort};
use crate::model::{Operation, Role, Spec, Type};

/// The module a type stands in, or is named in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Home {
    /// The provider's own.
    Shared,
    /// A file of what operations share.
    Section(Section),
    /// An operation's.
    Operation(usize),
    /// A notification's.
    Notification(usize),
    /// A hand-back's.
    HandBack(usize),
    /// A file's.
    File(usize),
    /// None of the provider's: its tests.
    Tests,
}

impl Home {
    /// That of the provider's objects, all of them in one file.
    pub(super) const OBJECTS: Self = Home::Section(Section { sort: Sort::Objects, file: None });

    /// That of what only card data needs.
    pub(super) const CARD_DATA: Self = Home::Section(Section { sort: Sort::CardData, file: None });
}

/// Where the types of a spec stand.
#[derive(Debug)]
pub(super) struct Homes {
    /// By index of the message.
    pub(super) messages: Vec<Home>,
    /// By index of the union.
    pub(super) unions: Vec<Home>,
}

/// The homes of a spec's types.
pub(super) fn homes(spec: &Spec, card: &CardOnly) -> Homes {
    let users = Users::of(spec);
    let mut found: Vec<Option<Home>> = whole(spec, card);
    let messages: Vec<Home> = (0..found.len()).map(|at| users.home(at, &mut found)).collect();
    let unions = users.unions.iter().map(|users| only(users.iter().map(|user| messages[*user])));
    let unions = unions.enumerate().map(|(at, home)| apart(home, card.union(at))).collect();
    let messages = messages.into_iter().enumerate().map(|(at, home)| apart(home, card.message(at)));
    Homes { messages: messages.collect(), unions }
}

/// The home of what only card data needs, if it is in nobody's module.
fn apart(home: Home, is_card_only: bool) -> Home {
    match home {
        Home::Shared | Home::OBJECTS if is_card_only => Home::CARD_DATA,
        home => home,
    }
}

/// The homes of messages that are sent by themselves.
fn whole(spec: &Spec, card: &CardOnly) -> Vec<Option<Home>> {
    let is_whole = spec.messages.iter().map(|message| message.role == Role::Whole);
    let mut homes: Vec<Option<Home>> = is_whole.map(|is_whole| is_whole.then_some(Home::Shared)).collect();
    for (index, operation) in spec.operations.iter().enumerate() {
        homes[operation.request] = Some(Home::Operation(index));
        // What others use too stays when the operation goes.
        let goes_with_it = |at: &usize| !operation.card_data || card.message(*at);
        let response = operation.response.filter(|at| is_inline(spec, *at, operation));
        if let Some(response) = response.filter(goes_with_it) {
            homes[response] = Some(Home::Operation(index));
        }
    }
    for (index, notification) in spec.notifications.iter().enumerate() {
        homes[notification.message] = Some(Home::Notification(index));
    }
    for (index, hand_back) in spec.hand_backs.iter().enumerate() {
        homes[hand_back.message] = Some(Home::HandBack(index));
    }
    for (index, file) in spec.files.iter().enumerate() {
        file.records.iter().for_each(|record| homes[record.message] = Some(Home::File(index)));
    }
    homes
}

fn is_inline(spec: &Spec, response: usize, operation: &Operation) -> bool {
    spec.messages[response].name == format!("{}.response", operation.name)
}

/// Which messages have an object or a union in them.
struct Users {
    objects: Vec<Vec<usize>>,
    unions: Vec<Vec<usize>>,
}

impl Users {
    fn of(spec: &Spec) -> Self {
        let mut users = Users {
            objects: vec![Vec::new(); spec.messages.len()],
            unions: vec![Vec::new(); spec.unions.len()],
        };
        for (user, message) in spec.messages.iter().enumerate() {
            for field in &message.fields {
                match field.ty {
                    Type::Object(at) => users.objects[at].push(user),
                    Type::Union(at) => {
                        users.unions[at].push(user);
                        spec.unions[at].cases.iter().for_each(|case| users.objects[case.object].push(user));
                    }
                    _ => {}
                }
            }
        }
        users
    }

    fn home(&self, at: usize, found: &mut Vec<Option<Home>>) -> Home {
        if let Some(home) = found[at] {
            return home;
        }
        // Objects do not contain themselves; if one did, it would stand with the others.
        found[at] = Some(Home::OBJECTS);
        let users: Vec<Home> = self.objects[at].iter().map(|user| self.home(*user, found)).collect();
        let home = only(users.into_iter());
        found[at] = Some(home);
        home
    }
}

/// The home that all users have, if that is one part's.
fn only(mut users: impl Iterator<Item = Home>) -> Home {
    match users.next() {
        Some(home @ (Home::Operation(_) | Home::Notification(_) | Home::HandBack(_) | Home::File(_)))
            if users.all(|other| other == home) =>
        {
            home
        }
        _ => Home::OBJECTS,
    }
}
