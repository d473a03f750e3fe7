//! A hand-back comes by GET, by POST, or by both at one address, and some page is followed by it.

use hashbrown::HashSet;

use crate::diagnostic::{Diagnostics, ids};
use crate::merge::Merged;
use crate::read::Spanned;
use crate::syntax::{HandBack, WireWord};

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    for (name, hand_back) in &merged.spec.hand_backs {
        check_methods(name, hand_back, diagnostics);
        check_wire(hand_back, diagnostics);
    }
    check_used(merged, diagnostics);
}

fn check_methods(name: &Spanned<String>, hand_back: &HandBack, diagnostics: &mut Diagnostics) {
    match (&hand_back.get, &hand_back.post) {
        (None, None) => {
            diagnostics
                .error(ids::METHOD, name.span, format!("hand-back `{name}` has neither `get` nor `post`"))
                .help(
                    "write how and where it is received, such as `get: 接続先URL`; both if both are possible",
                );
        }
        (Some(get), Some(post)) if get.value != post.value => {
            diagnostics
                .error(ids::INVALID_HAND_BACK, post.span, "GET and POST come to different addresses")
                .related(get.span, "the other")
                .help("write the same words for both, or two hand-backs");
        }
        (Some(_), _) | (None, Some(_)) => {}
    }
}

/// What a browser brings is a query or a form.
fn check_wire(hand_back: &HandBack, diagnostics: &mut Diagnostics) {
    let Some(wire) = &hand_back.body.wire else { return };
    let (get, post) = (hand_back.get.is_some(), hand_back.post.is_some());
    let (text, help) = match wire.value {
        WireWord::PlainForm | WireWord::CsvLine | WireWord::Json | WireWord::None => (
            format!("no browser brings `{}` back", wire.value.word()),
            "leave `wire` out: a hand-back is a query or a form",
        ),
        WireWord::Form if get && !post => {
            ("what is received by GET has no body".to_owned(), "write `wire: query`, or `post:`")
        }
        WireWord::Query if post && !get => (
            "what is received by POST has its fields in the body".to_owned(),
            "write `wire: form`, or `get:`",
        ),
        WireWord::Form | WireWord::Query => return,
    };
    diagnostics.error(ids::WIRE_OF_METHOD, wire.span, text).help(help);
}

fn check_used(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    let operations = &merged.spec.operations;
    let pages = operations.values().filter_map(|operation| operation.page.as_ref()?.returns.as_ref());
    let others = operations.values().flat_map(|operation| &operation.returns);
    let in_flows = merged.spec.flows.values().flat_map(|flow| flow.arrows());
    let in_flows = in_flows.map(|arrow| arrow.what.value.as_str());
    let returned: HashSet<&str> =
        pages.chain(others).map(|name| name.value.as_str()).chain(in_flows).collect();
    if operations.unread().next().is_some() {
        return;
    }
    for name in merged.spec.hand_backs.keys().filter(|name| !returned.contains(name.value.as_str())) {
        diagnostics
            .warning(ids::UNUSED_MESSAGE, name.span, format!("no hosted page is followed by `{name}`"))
            .help("write `page: { returns: … }` or `returns: […]` on an operation, name it in a flow, or take it out");
    }
}
