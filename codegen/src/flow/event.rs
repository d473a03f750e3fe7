//! What can happen to a payment, and what is to be done then.

/// What an answer says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Said {
    /// It has happened.
    Confirmed,
    /// It has not happened.
    Declined,
    /// The request had no effect.
    NotExecuted,
    /// Nobody knows.
    Unknown,
    /// Nothing is proved, and the course goes on.
    GoesOn,
}

/// What a notification or a hand-back says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Told {
    /// Proved: it was paid.
    Confirmed,
    /// Proved: it was not.
    Declined,
    /// Proved, and it says neither.
    Undecided,
    /// Not proved.
    Hint,
}

/// Something that happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Event {
    /// The shop is about to send the request of a step.
    Started(usize),
    /// The request of a step was answered.
    Replied(usize, Said),
    /// The shop has passed something on.
    Relayed(usize),
    /// Something came.
    Heard(usize, Told),
    /// A look-up was answered.
    LookedUp(Said),
    /// Nobody waits any longer.
    TimedOut,
    /// A person has found out whether it was paid.
    Decided(bool),
}

/// What to do now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Next {
    /// Send the request of one of these steps.
    Send(u32),
    /// Pass on what this step says.
    Relay(usize),
    /// Look up what became of the payment.
    LookUp,
    /// Wait for the answer, or for one of these steps.
    Wait(u32),
    /// Call a person.
    CallPerson,
    /// Nothing is left to do.
    Done(End),
}

/// How a flow ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum End {
    /// The payment is made.
    Confirmed,
    /// The payment is not made.
    Declined,
    /// The payment was given up before anything was moved.
    NothingMoved,
}
