//! An amount of yen.

use std::fmt;

/// An amount of yen: a whole number, never negative.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Yen(pub u64);

impl Yen {
    /// The sum, unless it is too large for a `u64`.
    pub const fn checked_add(self, other: Self) -> Option<Self> {
        match self.0.checked_add(other.0) {
            Some(sum) => Some(Self(sum)),
            None => None,
        }
    }
}

impl From<u64> for Yen {
    fn from(amount: u64) -> Self {
        Self(amount)
    }
}

impl From<u32> for Yen {
    fn from(amount: u32) -> Self {
        Self(amount.into())
    }
}

impl From<Yen> for u64 {
    fn from(amount: Yen) -> Self {
        amount.0
    }
}

impl fmt::Display for Yen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} yen", self.0)
    }
}
