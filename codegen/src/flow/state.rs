//! Where a payment stands: what is proved, what has to be done, and what is known of each step.

use std::hash::{Hash, Hasher};

/// What is known of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Mark {
    /// Nothing has happened.
    #[default]
    Idle,
    /// The request is on its way.
    Sent,
    /// Nobody knows what became of the request.
    Doubt,
    /// It has happened.
    Done,
    /// The provider has declined it.
    Failed,
}

/// What is proved of the payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Fact {
    /// Nothing.
    #[default]
    Open,
    /// It is made.
    Confirmed,
    /// It is not made.
    Declined,
    /// Both were proved.
    Disputed,
}

/// What has to be done beside the course.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Need {
    /// Nothing.
    #[default]
    None,
    /// Look up what became of the payment.
    LookUp,
    /// Ask a person.
    Person,
    /// Give up: nothing was moved.
    Quit,
}

/// Where a payment stands in its flow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct State {
    /// What is proved.
    pub fact: Fact,
    /// What has to be done beside the course.
    pub need: Need,
    /// What is known of each step.
    pub marks: [Mark; 32],
}

/// Searches look up a great many states: all of one is two numbers.
impl Hash for State {
    fn hash<H: Hasher>(&self, hasher: &mut H) {
        let marks = self.marks.iter().fold(0u128, |sum, mark| sum << 3 | *mark as u128);
        hasher.write_u128(marks);
        hasher.write_u8((self.fact as u8) << 4 | self.need as u8);
    }
}
