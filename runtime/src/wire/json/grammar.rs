//! Where values end, by the grammar alone. Nothing here recurses: nesting is a stack of bits.

use super::MAX_DEPTH;
use super::escape::escaped;
use super::plain::plain;

/// Where a document is broken, counted from the slice's beginning, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Broken {
    pub(crate) at: usize,
    pub(crate) what: &'static str,
}

impl Broken {
    pub(super) const fn new(at: usize, what: &'static str) -> Self {
        Self { at, what }
    }

    /// Something else than this stands here, or nothing.
    fn wanted(bytes: &[u8], at: usize, what: &'static str) -> Self {
        Self { at, what: if at < bytes.len() { what } else { "the document ends too early" } }
    }
}

/// The first blank-free place from here on.
#[inline]
pub(super) fn blanks(bytes: &[u8], mut at: usize) -> usize {
    while let Some(b' ' | b'\n' | b'\r' | b'\t') = bytes.get(at) {
        at += 1;
    }
    at
}

/// The end of a text that begins with a quote at `at`, after its closing quote; and whether anything is escaped.
#[inline]
pub(super) fn text(bytes: &[u8], at: usize) -> Result<(usize, bool), Broken> {
    let end = plain(bytes, at + 1);
    match bytes.get(end) {
        Some(b'"') => Ok((end + 1, false)),
        _ => escaped_text(bytes, end).map(|end| (end, true)),
    }
}

#[inline(never)]
fn escaped_text(bytes: &[u8], mut at: usize) -> Result<usize, Broken> {
    loop {
        match bytes.get(at) {
            Some(b'"') => return Ok(at + 1),
            Some(b'\\') => match escaped(&bytes[at..]) {
                Some((_, length)) => at += length,
                None => return Err(Broken::wanted(bytes, at, "a bad escape")),
            },
            Some(_) => return Err(Broken::new(at, "a control character inside a text")),
            None => return Err(Broken::new(at, "the document ends inside a text")),
        }
        at = plain(bytes, at);
    }
}

/// The end of a number, `true`, `false` or `null`.
pub(super) fn bare(bytes: &[u8], at: usize) -> Result<usize, Broken> {
    let word = match bytes.get(at) {
        Some(b'-' | b'0'..=b'9') => return number(bytes, at),
        Some(b't') => "true",
        Some(b'f') => "false",
        Some(b'n') => "null",
        _ => return Err(Broken::wanted(bytes, at, "no value")),
    };
    match bytes[at..].starts_with(word.as_bytes()) {
        true => Ok(at + word.len()),
        false => Err(Broken::new(at, "neither a text nor a number, true, false or null")),
    }
}

/// The end of a number.
pub(super) fn number(bytes: &[u8], at: usize) -> Result<usize, Broken> {
    let first = at + usize::from(bytes.get(at) == Some(&b'-'));
    let mut end = match bytes.get(first) {
        Some(b'0') => first + 1,
        _ => digits(bytes, first)?,
    };
    if bytes.get(end) == Some(&b'.') {
        end = digits(bytes, end + 1)?;
    }
    if let Some(b'e' | b'E') = bytes.get(end) {
        let signed = matches!(bytes.get(end + 1), Some(b'+' | b'-'));
        end = digits(bytes, end + 1 + usize::from(signed))?;
    }
    Ok(end)
}

fn digits(bytes: &[u8], at: usize) -> Result<usize, Broken> {
    let count = bytes[at.min(bytes.len())..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    if count == 0 { Err(Broken::wanted(bytes, at, "a digit is missing")) } else { Ok(at + count) }
}

/// The end of a key that begins at `at`, after its quote, and where its value begins.
pub(super) fn key(bytes: &[u8], at: usize) -> Result<(usize, bool, usize), Broken> {
    if bytes.get(at) != Some(&b'"') {
        return Err(Broken::wanted(bytes, at, "a key is missing"));
    }
    let (end, is_escaped) = text(bytes, at)?;
    let colon = blanks(bytes, end);
    match bytes.get(colon) {
        Some(b':') => Ok((end, is_escaped, blanks(bytes, colon + 1))),
        _ => Err(Broken::wanted(bytes, colon, "a colon is missing")),
    }
}

/// The objects and lists around a place.
#[derive(Default)]
struct Nesting {
    objects: u64,
    depth: usize,
}

impl Nesting {
    fn enter(&mut self, is_object: bool) {
        self.objects = self.objects << 1 | u64::from(is_object);
        self.depth += 1;
    }

    fn leave(&mut self) {
        self.objects >>= 1;
        self.depth -= 1;
    }

    fn is_in_object(&self) -> bool {
        self.objects & 1 == 1
    }
}

/// The end of the value that begins at `at`, inside of `depth` objects and lists.
pub(super) fn value(bytes: &[u8], mut at: usize, depth: usize) -> Result<usize, Broken> {
    let mut nesting = Nesting::default();
    loop {
        let is_object = match bytes.get(at) {
            Some(b'"') => {
                at = after(bytes, text(bytes, at)?.0, &mut nesting)?;
                None
            }
            Some(byte @ (b'{' | b'[')) => Some(*byte == b'{'),
            _ => {
                at = after(bytes, bare(bytes, at)?, &mut nesting)?;
                None
            }
        };
        if let Some(is_object) = is_object {
            if depth + nesting.depth >= MAX_DEPTH {
                return Err(too_deep(at));
            }
            nesting.enter(is_object);
            at = opened(bytes, at + 1, &mut nesting)?;
        }
        if nesting.depth == 0 {
            return Ok(at);
        }
    }
}

/// Neither a comma nor the end of an object or list stands here.
pub(super) fn no_comma(bytes: &[u8], at: usize) -> Broken {
    Broken::wanted(bytes, at, "a comma or the end of an object or list is missing")
}

pub(super) const fn too_deep(at: usize) -> Broken {
    Broken::new(at, "nested too deep")
}

/// The first value of what was just entered, or, if it is empty, what follows it.
fn opened(bytes: &[u8], at: usize, nesting: &mut Nesting) -> Result<usize, Broken> {
    let at = blanks(bytes, at);
    match (bytes.get(at), nesting.is_in_object()) {
        (Some(b'}'), true) | (Some(b']'), false) => {
            nesting.leave();
            after(bytes, at + 1, nesting)
        }
        (_, true) => key(bytes, at).map(|(_, _, value)| value),
        (_, false) => Ok(at),
    }
}

/// The next value after one that ends here; or the end of the outermost.
fn after(bytes: &[u8], mut at: usize, nesting: &mut Nesting) -> Result<usize, Broken> {
    while nesting.depth > 0 {
        at = blanks(bytes, at);
        match (bytes.get(at), nesting.is_in_object()) {
            (Some(b','), true) => return key(bytes, blanks(bytes, at + 1)).map(|(_, _, value)| value),
            (Some(b','), false) => return Ok(blanks(bytes, at + 1)),
            (Some(b'}'), true) | (Some(b']'), false) => {
                nesting.leave();
                at += 1;
            }
            _ => return Err(no_comma(bytes, at)),
        }
    }
    Ok(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_end() {
        for text in [
            "1",
            "-0",
            "0.5e-7",
            "true",
            "null",
            r#""a\"b""#,
            "[]",
            "{}",
            "[ ]",
            r#"{"a":[1,{"b":2} , []]}"#,
            r#"[ "]", "}" ]"#,
        ] {
            assert_eq!(value(format!("{text},").as_bytes(), 0, 0), Ok(text.len()), "{text}");
        }
    }

    #[test]
    fn what_breaks_the_grammar() {
        for (text, at) in [
            ("", 0),
            ("nul", 0),
            ("+1", 0),
            (".5", 0),
            ("-", 1),
            ("1.", 2),
            ("1e", 2),
            ("1e+", 3),
            ("[1,]", 3),
            ("[1 2]", 3),
            ("[1}", 2),
            ("{1:2}", 1),
            (r#"{"a" 1}"#, 5),
            (r#"{"a":}"#, 5),
            (r#"{"a":1,}"#, 7),
            ("\"a\nb\"", 2),
            (r#""a"#, 2),
            (r#""\q""#, 1),
        ] {
            let broken = value(text.as_bytes(), 0, 0).unwrap_err();
            assert_eq!(broken.at, at, "{text}: {}", broken.what);
        }
    }

    #[test]
    fn depth_is_bounded() {
        let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert_eq!(value(nested(64).as_bytes(), 0, 0), Ok(128));
        assert_eq!(value(nested(65).as_bytes(), 0, 0), Err(too_deep(64)));
        assert_eq!(value(nested(10_000).as_bytes(), 0, 63), Err(too_deep(1)));
    }
}
