//! Headers that prove who asks.

use std::collections::HashMap;

use axum::http::HeaderMap;
use denbun_codegen::model::{Operation, Spec};

/// Whether a request has the headers its operation needs: any credentials, or those that were configured.
pub(super) fn is_allowed(
    spec: &Spec,
    operation: &Operation,
    headers: &HeaderMap,
    credentials: &HashMap<String, String>,
) -> bool {
    !operation.auth
        || spec.auth.iter().all(|wanted| {
            let given = headers.get(&wanted.name).and_then(|value| value.to_str().ok());
            given.is_some_and(|given| fits(&wanted.template, given, credentials))
        })
}

/// Whether a value is of the form of a template with `{name}` for credentials.
fn fits(template: &str, given: &str, credentials: &HashMap<String, String>) -> bool {
    let Some((before, rest)) = template.split_once('{') else { return template == given };
    let Some((name, after)) = rest.split_once('}') else { return template == given };
    let Some(given) = given.strip_prefix(before) else { return false };
    match credentials.get(name) {
        Some(value) => given.strip_prefix(value.as_str()).is_some_and(|rest| fits(after, rest, credentials)),
        None => ends(given).any(|rest| fits(after, rest, credentials)),
    }
}

/// What may follow a credential of at least one character.
fn ends(given: &str) -> impl Iterator<Item = &str> {
    given.char_indices().skip(1).map(|(at, _)| &given[at..]).chain((!given.is_empty()).then_some(""))
}

/// A template with its credentials filled in; `None` if one is not configured.
pub(super) fn filled(template: &str, credentials: &HashMap<String, String>) -> Option<String> {
    let Some((before, rest)) = template.split_once('{') else { return Some(template.to_owned()) };
    let (name, after) = rest.split_once('}')?;
    let value = credentials.get(name)?;
    Some(format!("{before}{value}{}", filled(after, credentials)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_credentials_of_the_form_will_do_unless_they_are_configured() {
        let (none, template) = (HashMap::new(), "Bearer {secret}.{jwt}");
        for (given, fit) in [
            ("Bearer s.j", true),
            ("Bearer s.a.b.c", true),
            ("Bearer sj", false),
            ("Bearer .j", false),
            ("Bearer s.", false),
            ("s.j", false),
        ] {
            assert_eq!(fits(template, given, &none), fit, "{given}");
        }
        let known = HashMap::from([("secret".to_owned(), "s".to_owned())]);
        assert!(fits(template, "Bearer s.x", &known) && !fits(template, "Bearer t.x", &known));
        assert_eq!(filled(template, &known), None);
        assert_eq!(filled("Bearer {secret}", &known).as_deref(), Some("Bearer s"));
    }
}
