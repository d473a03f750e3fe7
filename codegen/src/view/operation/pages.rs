//! Operations that are sent several times: for further pages, or until something is there.

use schemars::JsonSchema;
use serde::Serialize;

use crate::model;
use crate::view::{Condition, Context};

/// How further pages of an answer are asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Pages {
    /// The request's field that takes the cursor.
    pub cursor: String,
    /// The answer's list.
    pub items: String,
    /// The answer's field that says whether there is more.
    pub more: Option<String>,
    /// Where the next cursor stands.
    pub next_in: NextIn,
    /// The field that has it.
    pub next: String,
}

/// Where the next cursor stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum NextIn {
    /// In the last item of the list.
    LastItem,
    /// In the answer.
    Answer,
}

impl Pages {
    pub(in crate::view) fn new(
        cx: &Context<'_>,
        operation: &model::Operation,
        pages: &model::Pages,
    ) -> Option<Self> {
        let answer = operation.response?;
        let name = |message: usize, at: usize| cx.spec.messages[message].fields[at].name.clone();
        let (next_in, next) = match pages.next {
            model::NextCursor::Answer(at) => (NextIn::Answer, name(answer, at)),
            model::NextCursor::LastItem(at) => match cx.spec.messages[answer].fields[pages.items].ty {
                model::Type::Object(item) => (NextIn::LastItem, name(item, at)),
                _ => (NextIn::LastItem, String::new()),
            },
        };
        Some(Pages {
            cursor: name(operation.request, pages.cursor),
            items: name(answer, pages.items),
            more: pages.more.map(|at| name(answer, at)),
            next_in,
            next,
        })
    }
}

/// How the provider is made to wait for a state.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Poll {
    /// The request's field that asks for it.
    pub field: String,
    /// When the answer shows that waiting is over.
    pub until: Condition,
}

impl Poll {
    pub(in crate::view) fn new(cx: &Context<'_>, operation: &model::Operation, poll: &model::Poll) -> Self {
        let answer = operation.response.unwrap_or(operation.request);
        Poll {
            field: cx.spec.messages[operation.request].fields[poll.field].name.clone(),
            until: Condition::new(cx, answer, &poll.until),
        }
    }
}
