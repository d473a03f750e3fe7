//! A notification comes one way, is answered with something HTTP has, and can be told from another.

use crate::diagnostic::{Diagnostics, ids};
use crate::merge::Merged;
use crate::syntax::Answer;

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    for (name, notification) in &merged.spec.notifications {
        match (&notification.post, &notification.get) {
            (Some(post), Some(get)) => {
                diagnostics
                    .error(ids::METHOD, get.span, format!("notification `{name}` has both `post` and `get`"))
                    .related(post.span, "the other")
                    .help("leave out one of them");
            }
            (None, None) => {
                diagnostics
                    .error(
                        ids::METHOD,
                        name.span,
                        format!("notification `{name}` has neither `post` nor `get`"),
                    )
                    .help("write how and where it is received, such as `get: 決済結果通知URL`");
            }
            (Some(_), None) | (None, Some(_)) => {}
        }
        if let Some(answer) = &notification.answer {
            check_answer(answer, diagnostics);
        }
    }
}

fn check_answer(answer: &Answer, diagnostics: &mut Diagnostics) {
    if let Some(status) = answer.status.as_ref().filter(|status| !(200..=599).contains(&status.value)) {
        diagnostics
            .error(ids::INVALID_ANSWER, status.span, format!("{status} is no status of an answer"))
            .help("write the status the provider waits for, mostly 200");
    }
    let is_type = |text: &str| {
        text.split_once('/').is_some_and(|(kind, rest)| !kind.is_empty() && !rest.is_empty())
            && text.chars().all(|c| c.is_ascii_graphic() || c == ' ')
    };
    if let Some(content_type) =
        answer.content_type.as_ref().filter(|content_type| !is_type(&content_type.value))
    {
        diagnostics
            .error(ids::INVALID_ANSWER, content_type.span, format!("`{content_type}` is no content type"))
            .help("write one such as `text/plain` or `text/html; charset=UTF-8`");
    }
}
