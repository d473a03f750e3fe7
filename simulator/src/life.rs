//! Resources and their lives: what was made can be looked up, and changes as the examples of its message show.
//!
//! Nothing here knows a provider. A resource is what a look-up answers with; its states are the examples of that
//! message in the order written, told apart by the fields that the look-up waits for or the outcome reads.

mod course;
mod subject;

use std::time::Instant;

use denbun::Verdict;
use denbun_codegen::model::{ExampleValue, Operation, Spec};

use crate::answer::{advanced, filled, numbered};
use crate::values::{Values, text};

pub(crate) use course::{Course, state, state_fields, verdict};
pub(crate) use subject::{Subject, id, is_look_up, subject};

/// Something that was made at the provider.
#[derive(Debug, Clone)]
pub(crate) struct Resource {
    /// Index of its message.
    pub message: usize,
    /// What is known of it now.
    pub values: Values,
    /// The states it still has before it, next first.
    pub course: Course,
    /// Since when it is as it is.
    pub since: Instant,
    /// Whether it was deleted.
    pub gone: bool,
}

/// All that was made, oldest first.
#[derive(Debug, Default)]
pub(crate) struct Resources {
    all: Vec<Resource>,
}

impl Resources {
    /// The place of the resource that a request names, if it was made here; deleted ones are found as well.
    pub(crate) fn find(&self, subject: &Subject, request: &Values) -> Option<usize> {
        self.all.iter().rposition(|resource| {
            resource.message == subject.message
                && subject.names.iter().all(|(has, asked)| {
                    let asked = text(request.get(*asked));
                    asked.is_some() && text(resource.values.get(*has)) == asked
                })
        })
    }

    pub(crate) fn get(&self, at: usize) -> &Resource {
        &self.all[at]
    }

    pub(crate) fn get_mut(&mut self, at: usize) -> &mut Resource {
        &mut self.all[at]
    }

    /// The resources of a message that are still there, newest first.
    pub(crate) fn of(&self, message: usize) -> Vec<Values> {
        let made = self.all.iter().rev().filter(|resource| resource.message == message && !resource.gone);
        made.map(|resource| resource.values.clone()).collect()
    }

    /// Makes a resource as an operation's request asks, whose life ends with that verdict. `None` if its message has
    /// no example to begin with.
    pub(crate) fn make(
        &mut self,
        spec: &Spec,
        operation: &Operation,
        id: usize,
        request: &Values,
        end: Verdict,
    ) -> Option<usize> {
        let message = operation.response?;
        let mut course = Course::of(spec, message, end);
        let mut first = course.next()?;
        let number = self.all.iter().filter(|resource| resource.message == message).count();
        if let Some(example) = text(first.get(id)) {
            first.set(id, ExampleValue::Text(numbered(&example, number)));
        }
        let mut values = filled(spec, operation, request, first.clone());
        // The id is the provider's, whatever else the request calls by that name.
        if let Some(own) = first.get(id) {
            values.set(id, own.clone());
        }
        self.all.push(Resource { message, values, course, since: Instant::now(), gone: false });
        Some(self.all.len() - 1)
    }

    /// Every resource that has a state before it.
    pub(crate) fn unfinished(&self) -> Vec<usize> {
        let unfinished = |resource: &Resource| !resource.gone && !resource.course.is_over();
        (0..self.all.len()).filter(|at| unfinished(&self.all[*at])).collect()
    }
}

impl Resource {
    /// Goes on to the next state; says whether there was one.
    pub(crate) fn go_on(&mut self, spec: &Spec) -> bool {
        let Some(next) = self.course.next() else { return false };
        let fields = state_fields(spec, self.message);
        let names: Vec<String> = fields.iter().filter_map(|path| path.first().cloned()).collect();
        self.values = advanced(spec, &spec.messages[self.message], &self.values, &next, &names);
        self.since = Instant::now();
        true
    }

    /// Goes to a declined state at once.
    pub(crate) fn decline(&mut self, spec: &Spec) -> bool {
        self.course = Course::end(spec, self.message, Verdict::Declined);
        self.go_on(spec)
    }
}
