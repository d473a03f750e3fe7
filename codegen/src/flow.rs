//! What a flow means: a machine that says what to do next, and a search through every course it can take.
//!
//! [`Machine`] is the flow's meaning in full; the runtime's `denbun::flow` is the same meaning written again, and a test
//! holds both against each other. [`explore`] gives the machine everything the flow allows to come, in every order,
//! twice or not at all, and finds what must not be.

mod compile;
mod diagram;

mod draw;
mod event;
mod explore;
mod machine;
mod state;
mod states;
mod step;
mod world;

pub use diagram::{Format, diagram};
pub use draw::draw;
pub(crate) use draw::lost;
pub use event::{End, Event, Next, Said, Told};
pub use explore::{Finding, FindingKind, explore};
pub use machine::Machine;
pub use state::{Fact, Mark, Need, State};
pub use states::{Doing, StateEdge, States, states};
pub use step::{Step, StepKind};
pub use world::{World, courses};
