//! A page's address with the message in it.

use std::fmt;

use super::address::Whole;
use crate::exchange::{Headers, shown_origin};
use crate::secret::Secret;

/// The address of a page with the message as its query. `Debug` shows no value; it is zeroed when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Link(Secret<String>);

impl Link {
    pub(super) fn new(address: &Whole, message: &[u8]) -> Self {
        // Everything beyond ASCII is escaped.
        Link(address.with_query(&String::from_utf8_lossy(message)).into())
    }

    /// The address, for a redirect. In HTML it must be escaped like any text.
    pub fn as_str(&self) -> &str {
        self.0.expose()
    }

    /// The headers of an answer with the status 303 that sends the browser there. For the referrer see
    /// [`PageForm::headers`](super::PageForm::headers).
    pub fn headers(&self) -> Headers {
        Headers::from([
            ("Location", self.as_str()),
            ("Cache-Control", "no-store"),
            ("Referrer-Policy", "strict-origin"),
        ])
    }
}

impl fmt::Debug for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Link").field(&shown_origin(self.as_str())).finish()
    }
}
