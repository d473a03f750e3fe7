//! Names of the objects found, and their place before the messages.

use hashbrown::HashMap;

use super::{Growth, Origin};
use crate::merge::message::{Message, Role};
use crate::naming;

impl<'c> Growth<'_, '_, 'c> {
    /// Names every object and puts them before the messages.
    pub(super) fn finish(mut self) -> Vec<Message<'c>> {
        let mut at_of_origin: Vec<(usize, Origin)> = self.origins.clone().into_iter().collect();
        at_of_origin.sort_by_key(|(at, _)| *at);
        for (at, origin) in &at_of_origin {
            let is_both = self.found.contains_key(&(origin.clone(), false))
                && self.found.contains_key(&(origin.clone(), true));
            let is_input = is_both && self.messages[*at].role == Role::Written;
            self.name(*at, origin, is_input);
        }
        at_of_origin.sort_by_key(|(at, origin)| match origin {
            Origin::Object(index) => (0, *index, *at),
            Origin::Message(index) => (1, *index, *at),
            Origin::Shared(_) | Origin::Row(..) => (2, *at, *at),
        });
        let objects: Vec<usize> = at_of_origin.into_iter().map(|(at, _)| at).collect();
        let wholes = (0..self.messages.len()).filter(|at| !self.origins.contains_key(at));
        let order: Vec<usize> = objects.iter().copied().chain(wholes).collect();
        reorder(self.messages, &order)
    }

    /// The owner of an object in a row was found before it, so it is named.
    fn name(&mut self, at: usize, origin: &Origin, is_input: bool) {
        if let Origin::Row(owner, row) = origin {
            let owner = &self.messages[*owner];
            let Some(row) = owner.rows.get(*row) else { return };
            let id = format!("{}.{}", owner.id, row.name.value);
            let rust = owner.rust() + &naming::upper_camel(&row.rust(), "Object");
            (self.messages[at].id, self.messages[at].rust) = (id, rust);
        } else if is_input {
            self.messages[at].id.push_str(".input");
            self.messages[at].rust.push_str("Input");
        }
    }
}

fn reorder<'c>(messages: Vec<Message<'c>>, order: &[usize]) -> Vec<Message<'c>> {
    let places: HashMap<usize, usize> = order.iter().enumerate().map(|(new, old)| (*old, new)).collect();
    let mut slots: Vec<Option<Message<'c>>> = messages.into_iter().map(Some).collect();
    let taken = order.iter().filter_map(|at| slots.get_mut(*at).and_then(Option::take));
    let mut ordered: Vec<Message<'c>> = taken.collect();
    for object in ordered.iter_mut().flat_map(|message| &mut message.rows).flat_map(|row| &mut row.objects) {
        *object = object.and_then(|at| places.get(&at).copied());
    }
    ordered
}
