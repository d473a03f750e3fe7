//! What the examples of a spec look like in Rust: the very calls that the generated tests compile.

use crate::{lower, model, print};

/// The calls of a spec's examples.
#[derive(Debug, Default)]
pub struct Calls {
    /// By message, then by example.
    texts: Vec<Vec<Option<String>>>,
}

impl Calls {
    /// The call that builds an example's message: `acme::SalesRequest::builder().shop_id("123456").build()`, laid out
    /// over several lines. `None` if a message is not ours to build, or if its types rule out what the example shows.
    ///
    /// Both are indices: into `Spec::messages`, and into the message's `examples`.
    pub fn of(&self, message: usize, example: usize) -> Option<&str> {
        self.texts.get(message)?.get(example)?.as_deref()
    }
}

/// The calls that build the messages of a spec's examples, as generated tests have them.
pub fn calls(spec: &model::Spec) -> Calls {
    let tokens = lower::calls(spec);
    let lay_out =
        |message: Vec<Option<_>>| message.into_iter().map(|call| call.map(print::expression)).collect();
    Calls { texts: tokens.into_iter().map(lay_out).collect() }
}
