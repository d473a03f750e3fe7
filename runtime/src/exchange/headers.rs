//! HTTP headers: pairs of a name without case and a value that is masked and zeroed.

use std::fmt;
use std::ops::Deref;

use zeroize::Zeroize;

use crate::charset::Charset;
use crate::mask;

/// Headers in their order; a name may repeat. `Debug` shows names and masks values.
///
/// ```
/// use denbun::Headers;
///
/// let headers = Headers::from([("X-Remaining", "9"), ("Authorization", "Bearer s3cr3t")]);
/// assert_eq!(headers.get("x-remaining"), Some("9"));
/// assert!(!format!("{headers:?}").contains("s3cr3t"));
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Headers(Vec<(String, String)>);

impl Headers {
    /// None.
    pub const fn new() -> Self {
        Headers(Vec::new())
    }

    /// Adds a header at the end.
    pub fn push(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.0.push((name.into(), value.into()));
    }

    /// Puts a header in the place of those of its name.
    pub(crate) fn set(&mut self, name: &str, value: String) {
        for (_, old) in self.0.iter_mut().filter(|(known, _)| known.eq_ignore_ascii_case(name)) {
            old.zeroize();
        }
        self.0.retain(|(known, _)| !known.eq_ignore_ascii_case(name));
        self.push(name, value);
    }

    /// The first value of a header; case does not matter.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.all(name).next()
    }

    /// All values of a header, in their order.
    pub fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        let of_name = self.0.iter().filter(move |(known, _)| known.eq_ignore_ascii_case(name));
        of_name.map(|(_, value)| value.as_str())
    }

    /// The only value of a header; `None` if there are several.
    pub fn only(&self, name: &str) -> Option<&str> {
        let mut all = self.all(name);
        all.next().filter(|_| all.next().is_none())
    }
}

impl Deref for Headers {
    type Target = [(String, String)];

    fn deref(&self) -> &[(String, String)] {
        &self.0
    }
}

impl<K: Into<String>, V: Into<String>> FromIterator<(K, V)> for Headers {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        Headers(pairs.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
    }
}

impl<K: Into<String>, V: Into<String>, const N: usize> From<[(K, V); N]> for Headers {
    fn from(pairs: [(K, V); N]) -> Self {
        pairs.into_iter().collect()
    }
}

impl Drop for Headers {
    fn drop(&mut self) {
        self.0.iter_mut().for_each(|(_, value)| value.zeroize());
    }
}

impl fmt::Debug for Headers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = self.0.iter().map(|(name, value)| (mask::key(name), mask::text(value)));
        f.debug_map().entries(shown).finish()
    }
}

/// Whether a text is one of the usual content types and nothing else.
pub(crate) fn is_media_type(text: &str) -> bool {
    const USUAL: [&str; 9] = [
        "application/json",
        "application/octet-stream",
        "application/problem+json",
        "application/x-www-form-urlencoded",
        "application/xml",
        "text/csv",
        "text/html",
        "text/plain",
        "text/xml",
    ];
    let (media, parameter) = text.split_once(';').unwrap_or((text, "charset=utf-8"));
    let parameter = parameter.trim_start().to_ascii_lowercase();
    let charset = parameter.strip_prefix("charset=").and_then(Charset::from_name);
    USUAL.contains(&media) && charset.is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_have_no_case() {
        let headers = Headers::from([("A", "1"), ("b", "2"), ("a", "3")]);
        assert_eq!((headers.get("a"), headers.only("a"), headers.only("B")), (Some("1"), None, Some("2")));
        assert_eq!(headers.all("a").collect::<Vec<_>>(), ["1", "3"]);
        assert_eq!((headers.get("c"), headers.len()), (None, 3));
    }
}
