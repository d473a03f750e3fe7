//! The shop's secrets by name, and the header values made of them.

use std::fmt;

use denbun_signature::carried;
use zeroize::Zeroizing;

use crate::secret::Secret;

/// The secrets a provider knows the shop by, as a spec names them: `{secret}`, `{jwt}`. Never shown, zeroed when
/// dropped.
///
/// ```
/// use denbun::Credentials;
///
/// let credentials = Credentials::new().with("secret", "s3cr3t").with("jwt", "");
/// assert_eq!(format!("{credentials:?}"), r#"{"secret", "jwt"}"#);
/// // An empty one is none.
/// assert!(credentials.get("secret").is_some() && credentials.get("jwt").is_none());
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Credentials {
    now: Vec<(String, Secret<String>)>,
    /// What was used before, and is still accepted.
    before: Vec<(String, Secret<String>)>,
}

impl Credentials {
    /// None.
    pub const fn new() -> Self {
        Credentials { now: Vec::new(), before: Vec::new() }
    }

    /// The same with one more; an earlier one of that name is replaced.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, value: impl Into<Secret<String>>) -> Self {
        let name = name.into();
        self.now.retain(|(known, _)| *known != name);
        self.now.push((name, value.into()));
        self
    }

    /// The same with one more value that was used before under that name, for keys that are changed while shoppers are
    /// on their way: a digest made with it is still right, and none is made with it any more. There may be several.
    ///
    /// ```
    /// use denbun::Credentials;
    ///
    /// let credentials = Credentials::new().with("key", "the new one").with_previous("key", "the old one");
    /// assert_eq!(credentials.get("key").unwrap().expose(), "the new one");
    /// ```
    #[must_use]
    pub fn with_previous(mut self, name: impl Into<String>, value: impl Into<Secret<String>>) -> Self {
        self.before.push((name.into(), value.into()));
        self
    }

    /// All values of that name: that of today first, if there is one.
    pub(crate) fn every(&self, name: &str) -> impl Iterator<Item = &str> {
        let of_name = self.now.iter().chain(&self.before).filter(move |(known, _)| known == name);
        of_name.map(|(_, value)| value.expose().as_str())
    }

    /// The credentials of today, and for each earlier one that is wanted the same with that one in its place.
    pub(crate) fn one_by_one(&self, is_wanted: impl Fn(&str) -> bool) -> impl Iterator<Item = With<'_>> {
        let earlier =
            self.before.iter().filter(move |(name, value)| is_wanted(name) && !value.expose().is_empty());
        let earlier = earlier.map(|(name, value)| Some((name.as_str(), value.expose().as_str())));
        [None].into_iter().chain(earlier).map(|earlier| With { all: self, earlier })
    }

    /// The credential of that name, unless it is empty.
    pub fn get(&self, name: &str) -> Option<&Secret<String>> {
        let of_name = self.now.iter().find(|(known, _)| known == name);
        of_name.map(|(_, value)| value).filter(|value| !value.expose().is_empty())
    }

    /// The template with its credentials; `None` if one is missing.
    pub(crate) fn fill(&self, template: &str) -> Option<Zeroizing<String>> {
        carried::write(template, |name| self.get(name).map(|value| value.expose().as_str()))
    }
}

/// Credentials of which one may be an earlier one.
pub(crate) struct With<'c> {
    all: &'c Credentials,
    earlier: Option<(&'c str, &'c str)>,
}

impl<'c> With<'c> {
    /// The credential of that name.
    pub(crate) fn get(&self, name: &str) -> Option<&'c str> {
        match self.earlier {
            Some((known, value)) if known == name => Some(value),
            _ => self.all.get(name).map(|value| value.expose().as_str()),
        }
    }

    /// Whether one is an earlier one.
    pub(crate) fn is_earlier(&self) -> bool {
        self.earlier.is_some()
    }
}

impl<K: Into<String>, V: Into<Secret<String>>, const N: usize> From<[(K, V); N]> for Credentials {
    fn from(all: [(K, V); N]) -> Self {
        all.into_iter().fold(Self::new(), |known, (name, value)| known.with(name, value))
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.now.iter().map(|(name, _)| name)).finish()
    }
}

/// Whether a header can carry the text: visible ASCII.
pub(crate) fn is_visible(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_graphic())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(template: &str) -> Option<String> {
        let credentials = Credentials::new().with("a", "1").with("b", "old").with("b", "2").with("e", "");
        credentials.fill(template).map(|filled| filled.to_string())
    }

    #[test]
    fn a_template_is_filled_in_order() {
        assert_eq!(filled("Bearer {a}.{b}").as_deref(), Some("Bearer 1.2"));
        assert_eq!(filled("{b}{a}").as_deref(), Some("21"));
        assert_eq!(filled("é {a").as_deref(), Some("é {a"));
        assert_eq!(filled("").as_deref(), Some(""));
        assert_eq!((filled("{a} {c}"), filled("{e}")), (None, None));
        assert_eq!(carried::names("x{a}y{b}").collect::<Vec<_>>(), ["a", "b"]);
    }
}
