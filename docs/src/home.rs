//! On which page each message is described: that of the only thing it belongs to, or one of its own.

use denbun_codegen::model::{Spec, Type};

/// The page a message is described on. Numbers are indices into the spec's lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Home {
    Operation(usize),
    Notification(usize),
    HandBack(usize),
    File(usize),
    /// A page of its own.
    Own,
}

/// The page of each message.
pub(crate) fn homes(spec: &Spec) -> Vec<Home> {
    let users = users(spec);
    let mut homes: Vec<Option<Home>> = (0..spec.messages.len()).map(|at| given(spec, at)).collect();
    let mut open = vec![false; spec.messages.len()];
    (0..spec.messages.len()).map(|at| settle(at, &users, &mut homes, &mut open)).collect()
}

/// An object belongs where all belong that it stands in.
fn settle(at: usize, users: &[Vec<usize>], homes: &mut [Option<Home>], open: &mut [bool]) -> Home {
    if let Some(home) = homes[at] {
        return home;
    }
    if std::mem::replace(&mut open[at], true) {
        return Home::Own;
    }
    let mut found = users[at].iter().map(|user| settle(*user, users, homes, open)).collect::<Vec<_>>();
    found.dedup();
    let home = match found.as_slice() {
        [only] => *only,
        _ => Home::Own,
    };
    homes[at] = Some(home);
    home
}

/// The page of a message that is sent by itself; of one with several uses, its own.
fn given(spec: &Spec, at: usize) -> Option<Home> {
    let mut found = Vec::new();
    for (index, operation) in spec.operations.iter().enumerate() {
        if operation.request == at || operation.response == Some(at) {
            found.push(Home::Operation(index));
        }
    }
    let notifications = spec.notifications.iter().enumerate().filter(|(_, it)| it.message == at);
    found.extend(notifications.map(|(index, _)| Home::Notification(index)));
    let hand_backs = spec.hand_backs.iter().enumerate().filter(|(_, it)| it.message == at);
    found.extend(hand_backs.map(|(index, _)| Home::HandBack(index)));
    let has = |file: &denbun_codegen::model::File| file.records.iter().any(|record| record.message == at);
    found.extend(
        spec.files.iter().enumerate().filter(|(_, file)| has(file)).map(|(index, _)| Home::File(index)),
    );
    let is_common =
        spec.answer_headers == Some(at) || spec.failure.as_ref().is_some_and(|failure| failure.message == at);
    match found.as_slice() {
        _ if is_common => Some(Home::Own),
        [only] => Some(*only),
        [] => None,
        _ => Some(Home::Own),
    }
}

/// The messages that each message stands in as an object.
fn users(spec: &Spec) -> Vec<Vec<usize>> {
    let mut users = vec![Vec::new(); spec.messages.len()];
    for (at, message) in spec.messages.iter().enumerate() {
        for field in &message.fields {
            let objects = match field.ty {
                Type::Object(object) => vec![object],
                Type::Union(union) => spec.unions[union].cases.iter().map(|case| case.object).collect(),
                _ => Vec::new(),
            };
            for object in objects.into_iter().filter(|object| *object != at) {
                if !users[object].contains(&at) {
                    users[object].push(at);
                }
            }
        }
    }
    users
}
