//! Fields named outside their row exist.

use hashbrown::HashSet;

use super::near;
use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::{Merged, Message, Scope};
use crate::read::Spanned;

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    check_top_level(merged, diagnostics);
    for message in &merged.messages {
        let body = &*message.parts;
        let groups = [&body.at_least_one_of, &body.exactly_one_of, &body.at_most_one_of];
        for name in groups.into_iter().flat_map(|groups| groups.iter()).flatten() {
            check_field(name, message, diagnostics);
        }
    }
    for (index, (_, operation)) in merged.spec.operations.iter().enumerate() {
        for (answer, request) in operation.echo.iter().flat_map(|echo| &echo.pairs) {
            for (name, message) in [(answer, merged.answer(index)), (request, merged.request(index))] {
                message.into_iter().for_each(|message| check_echoed(merged, name, message, diagnostics));
            }
        }
    }
    for (name, notification) in &merged.spec.notifications {
        let message = merged.message(&name.value);
        for field in &notification.dedupe {
            message.into_iter().for_each(|message| check_field(field, message, diagnostics));
        }
    }
    for (index, hand_back) in merged.spec.hand_backs.values().enumerate() {
        for field in &hand_back.dedupe {
            merged.hand_back(index).into_iter().for_each(|message| check_field(field, message, diagnostics));
        }
    }
}

/// The message has a field of that name.
pub(super) fn check_field(name: &Spanned<String>, message: &Message<'_>, diagnostics: &mut Diagnostics) {
    if message.has(&name.value) {
        return;
    }
    let text = format!("`{}` has no field {}", message.name, quote(&name.value));
    let known = message.rows.iter().map(|row| row.stable_name().value.as_str());
    let near = guess(message, &name.value).or_else(|| near(&name.value, known, diagnostics));
    let entry = diagnostics.error(ids::UNKNOWN_FIELD, name.span, text);
    match near {
        Some(near) => entry.did_you_mean(name.span, Some(near)),
        None => entry.help(some_fields(message)),
    };
}

/// The key of the row whose name on the wire is guessed to be this; only the key stays when the true name is known.
pub(super) fn guess<'m>(message: &'m Message<'_>, name: &str) -> Option<&'m str> {
    let mut guessed = message.rows.iter().filter(|row| row.is_guessed());
    guessed.find(|row| row.name.value == name).map(|row| row.key.value.as_str())
}

/// What is compared is one value.
fn check_echoed(
    merged: &Merged<'_>,
    name: &Spanned<String>,
    message: &Message<'_>,
    diagnostics: &mut Diagnostics,
) {
    let path: Vec<&str> = match message.has(&name.value) {
        true => vec![&name.value],
        false => name.value.split('.').collect(),
    };
    let scope = Scope { merged, message, status: false };
    // A request's values are not looked for inside its objects.
    if path.len() == 1 || message.is_written() || (scope.row(&path).is_none() && !scope.is_unread(&path)) {
        check_field(name, message, diagnostics);
    }
    if let Some(row) = scope.row(&path).filter(|row| !row.is_scalar()) {
        diagnostics
            .error(
                ids::CONTRADICTORY_ROW,
                name.span,
                format!("{} is no single value to be compared", quote(&name.value)),
            )
            .related(row.key.span, "the row")
            .help("name fields that are texts, numbers or truth values");
    }
}

fn some_fields(message: &Message<'_>) -> String {
    const SHOWN: usize = 12;
    let names: Vec<String> =
        message.rows.iter().take(SHOWN).map(|row| quote(&row.stable_name().value)).collect();
    match (names.is_empty(), message.rows.len() > SHOWN) {
        (true, _) => "it has no fields".to_owned(),
        (false, false) => format!("its fields are {}", names.join(", ")),
        (false, true) => format!("its fields are {} and more", names.join(", ")),
    }
}

/// `public` and `secret` name a field of any message.
fn check_top_level(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    let named = merged.spec.public.iter().chain(&merged.spec.secret);
    let rows = || merged.messages.iter().flat_map(|message| &message.rows);
    let paths = merged.messages.iter().flat_map(|message| {
        let names = message.rows.iter().flat_map(|row| [&row.key.value, &row.name.value]);
        names.map(move |name| format!("{}.{name}", message.name.value))
    });
    let names = rows().flat_map(|row| [row.name.value.clone(), row.key.value.clone()]);
    let known: HashSet<String> = names.chain(paths).collect();
    for name in named {
        check_scalar(merged, name, diagnostics);
        // A row that could not be read is no message's yet.
        if known.contains(name.value.as_str()) || merged.spec.fields.has(&name.value) {
            continue;
        }
        let near = elsewhere(&name.value, &known)
            .or_else(|| near(&name.value, rows().map(|row| row.name.value.as_str()), diagnostics));
        let entry = diagnostics.error(
            ids::UNKNOWN_FIELD,
            name.span,
            format!("no message has a field {}", quote(&name.value)),
        );
        match near {
            Some(near) => entry.did_you_mean(name.span, Some(near)),
            None => entry.help("write a wire name, or one with its message before it, such as `charge.id`"),
        };
    }
}

/// The one field that a path without its message, or with another one, may mean.
fn elsewhere<'k>(path: &str, known: &'k HashSet<String>) -> Option<&'k str> {
    let (_, last) = path.rsplit_once('.')?;
    let one = |end: String| {
        let mut found = known.iter().filter(|known| known.ends_with(&end));
        found.next().filter(|_| found.next().is_none()).map(String::as_str)
    };
    one(format!(".{path}")).or_else(|| one(format!(".{last}")))
}

/// What logs show of an object, its own fields say.
fn check_scalar(merged: &Merged<'_>, name: &Spanned<String>, diagnostics: &mut Diagnostics) {
    let rows = merged.messages.iter().flat_map(|message| &message.rows);
    let mut named = rows.filter(|row| row.name.value == name.value || row.key.value == name.value).peekable();
    if let Some(first) = named.peek().map(|row| row.key.span)
        && named.all(|row| row.syntax.is_nested())
    {
        diagnostics
            .error(
                ids::CONTRADICTORY_ROW,
                name.span,
                format!("{} is an object wherever it stands", quote(&name.value)),
            )
            .related(first, "the object")
            .help("name the fields inside it");
    }
}
