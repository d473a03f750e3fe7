//! The course of a payment: what has happened, and what to do now.
//!
//! A provider's document draws who sends what to whom. Messages get lost, come twice, and overtake each other; a flow is a
//! small machine that takes them as they come and always says what to do next. It is a value: [`State`] is `Copy`, is
//! written as a short text, and is read back from it.
//!
//! ```text
//! State ─apply(event)─> Step { state, answer, next }
//! ```
//!
//! - What nothing proves is a hint. It leads to a look-up or to a person, never to an end.
//! - What is proved stays. If the opposite is proved as well, a person is called.
//! - Nobody knows is not no: only a proof, a look-up or a named person ends the doubt.
//! - What comes again, late or in another order changes nothing.
//!
//! ```
//! # mod shop { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/flow_shop/mod.rs")); }
//! use denbun::Verdict;
//! use denbun::flow::{End, Flow, Next, State, Told};
//! use shop::Card;
//!
//! // Before the request is sent the state is stored, so that nobody sends it twice after a crash.
//! let state = Card::begin().apply(&Card::sending_pay()).state;
//! assert_eq!(state.to_string(), "1:card:open:-:pay=s");
//!
//! // No answer came. The state is read back, and nothing is sent again: the payment is looked up.
//! let state: State<Card> = "1:card:open:-:pay=s".parse()?;
//! let step = state.apply(&Card::timed_out());
//! assert!(matches!(step.next, Next::LookUp("status")));
//!
//! // Meanwhile the provider pushes the result, with its signature. That proves it.
//! let step = step.state.apply(&Card::push_told(Told::proved(Verdict::Confirmed)));
//! assert!(matches!(step.next, Next::Done(End::Confirmed)));
//!
//! // The browser comes back late, with whatever it says: nothing changes.
//! let step = step.state.apply(&Card::back_told(Told::Hint));
//! assert!(matches!(step.next, Next::Done(End::Confirmed)));
//! # Ok::<(), denbun::flow::StateError>(())
//! ```
//!
//! Generated code has a type for each flow of a spec, with a function for each event.

mod event;
mod info;
mod machine;
mod next;
mod said;
mod state;
mod text;

pub use event::Event;
pub use info::{FlowInfo, StepInfo, StepKind};
pub use next::{End, Next, Steps, Wait};
pub use said::{Meaning, Said, Told};
pub use state::{Fact, State, Step};
pub use text::StateError;

/// A flow of a provider, implemented by generated code.
pub trait Flow: Sized + 'static {
    /// What the spec says of the flow.
    const FLOW: &'static FlowInfo;

    /// A payment of which nothing has happened.
    fn begin() -> State<Self> {
        State::new()
    }

    /// Nobody waits any longer.
    fn timed_out() -> Event<Self> {
        Event::timed_out()
    }

    /// A person has found out whether it was paid, and is named.
    fn decided_by(person: &str, paid: bool) -> Event<Self> {
        Event::decided_by(person, paid)
    }
}
