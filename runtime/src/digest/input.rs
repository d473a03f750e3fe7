//! What a digest covers, written so that no two lists of values look the same.

use std::fmt::Write;

use zeroize::Zeroizing;

use crate::value::Value;

/// Takes the values that a digest covers, in the order of the spec.
///
/// The digest is HMAC-SHA256 of these bytes in lower-case hexadecimal digits, cut to its length:
///
/// ```text
/// denbun-digest-1⏎          which way of writing this is
/// 9:hand_back⏎              the name of the hand-back in the spec
/// 8:注文-1⏎                 each value: its length in UTF-8 bytes, a colon, the value; integers as their digits
/// 4:1000⏎
/// ```
///
/// Each line ends in one line feed; a value that is absent is the line `-`. With the key
/// `a key of at least sixteen bytes` the digest of these values is
/// `e87b38352995c4d725e6f266152ccd61fb27f9e13281398a20e0a7e66406c5f0`.
pub struct DigestInput {
    bytes: Zeroizing<String>,
    missing: Vec<&'static str>,
}

impl DigestInput {
    /// The first lines.
    pub(crate) fn of(hand_back: &str) -> Self {
        let mut input =
            DigestInput { bytes: Zeroizing::new("denbun-digest-1\n".into()), missing: Vec::new() };
        input.push(hand_back);
        input
    }

    /// A value of any type that is a text or a number. The name is for errors only.
    pub fn value(&mut self, name: &'static str, value: &impl Value) {
        match value.as_text() {
            Some(text) => self.text(name, Some(text)),
            None => self.integer(name, value.as_integer()),
        }
    }

    /// A text.
    pub fn text(&mut self, name: &'static str, value: Option<&str>) {
        match value {
            Some(text) => self.push(text),
            None => {
                self.bytes.push_str("-\n");
                self.missing.push(name);
            }
        }
    }

    /// A whole number.
    pub fn integer(&mut self, name: &'static str, value: Option<i64>) {
        self.text(name, value.map(|value| value.to_string()).as_deref());
    }

    fn push(&mut self, text: &str) {
        // Writing to a string cannot fail. The buffer is grown by hand, so that no copy stays behind.
        self.room(text.len() + 24);
        let _ = writeln!(self.bytes, "{}:{text}", text.len());
    }

    fn room(&mut self, more: usize) {
        if self.bytes.capacity() - self.bytes.len() < more {
            let mut larger = Zeroizing::new(String::with_capacity(2 * self.bytes.len() + more));
            larger.push_str(&self.bytes);
            self.bytes = larger;
        }
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.bytes.as_bytes()
    }

    /// The values that are covered and absent.
    pub(crate) fn missing(&self) -> &[&'static str] {
        &self.missing
    }
}

impl std::fmt::Debug for DigestInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "DigestInput(‹{} bytes›)", self.bytes.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::yen::Yen;

    #[test]
    fn no_two_lists_of_values_look_the_same() {
        let written = |put: &dyn Fn(&mut DigestInput)| {
            let mut input = DigestInput::of("back");
            put(&mut input);
            input.bytes.to_string()
        };
        let texts =
            |texts: &[Option<&str>]| written(&|input| texts.iter().for_each(|text| input.text("x", *text)));
        let all = [
            texts(&[]),
            texts(&[None]),
            texts(&[Some("")]),
            texts(&[Some("a"), Some("b")]),
            texts(&[Some("ab")]),
            texts(&[Some("a\n1:b")]),
            texts(&[Some("a1:b")]),
            texts(&[Some("b"), Some("a")]),
            texts(&[Some("-")]),
        ];
        for (at, one) in all.iter().enumerate() {
            assert!(!all[at + 1..].contains(one), "{one}");
        }
        assert_eq!(written(&|input| input.value("am", &Yen(1000))), "denbun-digest-1\n4:back\n4:1000\n");
        assert_eq!(written(&|input| input.value("am", &None::<Yen>)), "denbun-digest-1\n4:back\n-\n");
    }

    #[test]
    fn what_is_missing_is_named_and_nothing_is_shown() {
        let mut input = DigestInput::of("back");
        input.value("order", &Some("s3cr3t".to_owned()));
        input.integer("amount", None);
        assert_eq!(input.missing(), ["amount"]);
        assert_eq!(format!("{input:?}"), "DigestInput(‹34 bytes›)");
    }
}
