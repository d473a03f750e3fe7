//! Values and buffers that are masked in every output and zeroed when dropped.

use std::fmt;
use std::ops::Deref;

use zeroize::Zeroize;

/// A value that is never shown and is zeroed when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret<T: Zeroize>(T);

impl<T: Zeroize> Secret<T> {
    /// Takes the value in.
    pub const fn new(value: T) -> Self {
        Self(value)
    }

    /// The value itself. Whoever calls this answers for where it goes.
    pub const fn expose(&self) -> &T {
        &self.0
    }
}

impl<T: Zeroize> Drop for Secret<T> {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl From<String> for Secret<String> {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Secret<String> {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl<T: Zeroize> fmt::Debug for Secret<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("‹secret›")
    }
}

impl<T: Zeroize> fmt::Display for Secret<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("‹secret›")
    }
}

/// The bytes of a message. Shown by length only, zeroed when dropped.
///
/// Copies that an HTTP or TLS library makes in its own buffers are beyond its reach.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Body(Vec<u8>);

impl Body {
    /// Takes the bytes in.
    pub const fn new(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// The bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// Adds bytes. A buffer that is too small is zeroed before it is given back.
    #[cfg(any(feature = "http", feature = "tower"))]
    pub(crate) fn append(&mut self, bytes: &[u8]) {
        let length = self.0.len() + bytes.len();
        if length > self.0.capacity() {
            let mut larger = Vec::with_capacity(length.max(2 * self.0.capacity()).max(512));
            larger.extend_from_slice(&self.0);
            std::mem::swap(&mut self.0, &mut larger);
            larger.zeroize();
        }
        self.0.extend_from_slice(bytes);
    }

    /// Hands the bytes out; whoever takes them zeroes them.
    pub fn into_vec(mut self) -> Vec<u8> {
        std::mem::take(&mut self.0)
    }
}

impl Deref for Body {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl AsRef<[u8]> for Body {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

impl Drop for Body {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "‹{} bytes›", self.0.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_shows_a_secret() {
        let secret = Secret::from("tok_4242");
        assert_eq!(format!("{secret:?} {secret}"), "‹secret› ‹secret›");
        assert_eq!(secret.expose(), "tok_4242");
        assert_eq!(format!("{:?}", Body::new(b"tkn=4242".to_vec())), "‹8 bytes›");
    }

    #[test]
    #[cfg(any(feature = "http", feature = "tower"))]
    fn a_body_grows() {
        let mut body = Body::default();
        let parts = [vec![1; 500], vec![2; 13], vec![3; 5000], Vec::new()];
        parts.iter().for_each(|part| body.append(part));
        assert_eq!(body.as_bytes(), parts.concat());
    }

    #[test]
    fn a_body_can_be_handed_out() {
        assert_eq!(Body::new(vec![1, 2]).into_vec(), [1, 2]);
    }
}
