//! The error of reading a listed value from text.

use std::fmt;

use crate::schema::Listed;

/// A text that is none of the listed values. Does not show the text: it may be secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unlisted(&'static [Listed<'static>]);

impl Unlisted {
    /// For a list.
    pub const fn of(listed: &'static [Listed<'static>]) -> Self {
        Self(listed)
    }
}

impl fmt::Display for Unlisted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("none of ")?;
        for (number, listed) in self.0.iter().enumerate() {
            let divider = if number > 0 { ", " } else { "" };
            write!(f, "{divider}`{}`", listed.value)?;
        }
        Ok(())
    }
}

impl std::error::Error for Unlisted {}
