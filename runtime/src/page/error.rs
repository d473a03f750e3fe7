//! Why the shopper cannot be sent to a page.

use std::fmt;

use crate::digest::KeyError;
use crate::operation::Method;
use crate::violation::Violations;

/// Why the shopper cannot be sent to a page. Nothing has happened.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PageError {
    /// The request breaks the document's rules, or holds what a browser would send otherwise.
    Invalid(Violations),
    /// The page is not reached by this method: GET is a link, POST a form.
    Method(Method),
    /// The spec has no host of that name.
    NoHost(String),
    /// The provider has no mode of that name: the page could have been a live one.
    NoMode(String),
    /// The merchant is given the page's address, by this name, and the target does not say it.
    NoAddress(&'static str),
    /// The address cannot be used, for this reason.
    BadAddress(&'static str),
    /// The credential that is the digest's key is missing.
    NoKey(&'static str),
    /// The credential that is the digest's key is shorter than 16 bytes.
    ShortKey(&'static str),
    /// This text of the [`Look`](super::Look) cannot be written in the page's charset.
    Look(&'static str),
}

impl fmt::Display for PageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PageError::Invalid(violations) => write!(f, "the request is invalid:\n{violations}"),
            PageError::Method(Method::Get) => f.write_str("the page is reached by a form, not by a link"),
            PageError::Method(_) => f.write_str("the page is reached by a link, not by a form"),
            PageError::NoHost(name) => write!(f, "the spec has no host `{name}`"),
            PageError::NoMode(name) => write!(f, "the provider has no mode `{name}`"),
            PageError::NoAddress(words) => {
                write!(f, "the merchant's own `{words}` is missing: `Target::address` says it")
            }
            PageError::BadAddress(reason) => write!(f, "the page's address cannot be used: {reason}"),
            PageError::NoKey(name) => write!(f, "the credential `{name}` is missing, the key of the digest"),
            PageError::ShortKey(name) => {
                write!(f, "the credential `{name}` is too short for a key: at least 16 bytes")
            }
            PageError::Look(what) => write!(f, "the {what} cannot be written in the page's charset"),
        }
    }
}

impl std::error::Error for PageError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            PageError::Invalid(violations) => Some(violations),
            PageError::Method(_)
            | PageError::NoHost(_)
            | PageError::NoMode(_)
            | PageError::NoAddress(_)
            | PageError::BadAddress(_)
            | PageError::NoKey(_)
            | PageError::ShortKey(_)
            | PageError::Look(_) => None,
        }
    }
}

impl From<KeyError> for PageError {
    fn from(error: KeyError) -> Self {
        match error {
            KeyError::Missing(name) => PageError::NoKey(name),
            KeyError::Short(name) => PageError::ShortKey(name),
        }
    }
}
