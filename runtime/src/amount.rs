//! An amount in the smallest unit of some currency.

use std::fmt;

/// An amount in the smallest unit of its currency, such as yen or cents: a whole number, never negative.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Amount(pub u64);

impl From<u64> for Amount {
    fn from(amount: u64) -> Self {
        Self(amount)
    }
}

impl From<u32> for Amount {
    fn from(amount: u32) -> Self {
        Self(amount.into())
    }
}

impl From<crate::Yen> for Amount {
    fn from(amount: crate::Yen) -> Self {
        Self(amount.0)
    }
}

impl From<Amount> for u64 {
    fn from(amount: Amount) -> Self {
        amount.0
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}
