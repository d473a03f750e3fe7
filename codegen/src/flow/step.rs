//! A step of a machine: what the course may do with it.

/// A step of a machine. Sets of steps are bits, the first step's the lowest.
#[derive(Debug, Clone)]
pub struct Step {
    /// The name it is stored by.
    pub id: String,
    /// What the shop does with it.
    pub kind: StepKind,
    /// The steps that come before it.
    pub before: u32,
    /// The steps that exclude it.
    pub rivals: u32,
    /// The course goes on without it.
    pub optional: bool,
    /// The provider sends it in any case.
    pub must_receive: bool,
    /// It may get lost.
    pub may_be_lost: bool,
    /// It comes again and again with news of its own.
    pub repeats: bool,
    /// What it proves is the end of the matter.
    pub settles: bool,
    /// It moves money.
    pub moves: bool,
    /// It could move money, but is said only to prepare.
    pub prepares: bool,
    /// Something proves what it says.
    pub proved: bool,
    /// It can say that it was paid.
    pub confirms: bool,
    /// It can say that it was not.
    pub declines: bool,
    /// Its answer can say that the course goes on.
    pub goes_on: bool,
    /// It comes through the shopper's browser.
    pub browser: bool,
}

/// What the shop does with a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StepKind {
    /// Sends a request and reads its answer.
    Send,
    /// Passes something on to the browser.
    Relay,
    /// Receives it.
    Receive,
}
