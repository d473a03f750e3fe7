//! Which resource a request is about.

use denbun_codegen::model::{Echo, Effect, FieldPlace, Method, Operation, Spec};

use crate::values::position;

/// A kind of resource, and how a request names one of it.
#[derive(Debug, Clone)]
pub(crate) struct Subject {
    /// Index of the resource's message.
    pub message: usize,
    /// Fields that must be the same: (resource, request).
    pub names: Vec<(usize, usize)>,
}

/// Whether an operation only looks at a resource.
pub(crate) fn is_look_up(operation: &Operation) -> bool {
    operation.effect == Effect::Read && operation.method == Method::Get || is_inquiry(operation)
}

/// Whether an operation looks at one resource, not at a list of them.
fn shows_one(operation: &Operation) -> bool {
    is_look_up(operation) && operation.pages.is_none()
}

/// Providers without paths ask by POST as well: what is repeated tells what was asked about.
fn is_inquiry(operation: &Operation) -> bool {
    operation.effect == Effect::Read && !names_in_path(operation) && !operation.echo.is_empty()
}

/// Whether a path names what it is about; a mode's value says nothing of that.
fn names_in_path(operation: &Operation) -> bool {
    operation.path.match_indices('{').any(|(at, _)| !operation.path[at..].starts_with("{mode."))
}

/// What a request is about: a resource of its answer's message, if the request names the resource's id, or else what
/// is looked up at the same path.
pub(crate) fn subject(spec: &Spec, operation: &Operation) -> Option<Subject> {
    let own = operation.response.and_then(|message| {
        let id = id(spec, message)?;
        let names = names(spec, operation, message);
        names.iter().any(|(has, _)| *has == id).then_some(Subject { message, names })
    });
    own.or_else(|| {
        let mut look_ups = spec.operations.iter().filter(|other| shows_one(other));
        let same = look_ups.find(|other| other.path == operation.path && names_in_path(operation))?;
        let message = same.response?;
        Some(Subject { message, names: names(spec, operation, message) })
    })
}

/// The field by which resources of a message are told apart: the last that a look-up of it names.
pub(crate) fn id(spec: &Spec, message: usize) -> Option<usize> {
    let mut look_ups =
        spec.operations.iter().filter(|other| shows_one(other) && other.response == Some(message));
    look_ups.find_map(|operation| names(spec, operation, message).last().map(|(has, _)| *has))
}

/// The fields of a resource that a request names: by its path, or where the path is the same for all, by what the
/// answer repeats.
fn names(spec: &Spec, operation: &Operation, message: usize) -> Vec<(usize, usize)> {
    let (request, answer) = (&spec.messages[operation.request], &spec.messages[message]);
    let is_answer = operation.response == Some(message);
    let echoed = |asked: usize| {
        let mut echo = operation.echo.iter().filter_map(Echo::flat);
        echo.find(|(_, sent)| is_answer && *sent == asked).map(|(answered, _)| answered)
    };
    let in_path = request.fields.iter().enumerate().filter(|(_, field)| field.place == FieldPlace::Path);
    let named: Vec<_> = in_path
        .filter_map(|(asked, field)| Some((echoed(asked).or_else(|| position(answer, &field.name))?, asked)))
        .collect();
    if named.is_empty() && is_answer && is_inquiry(operation) {
        return operation.echo.iter().filter_map(Echo::flat).collect();
    }
    named
}
