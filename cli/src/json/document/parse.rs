//! Reads JSON (RFC 8259): nothing is rounded, nothing is left out, and depth and size are bounded.

use super::Json;

/// How deep a document may be nested.
const MAX_DEPTH: usize = 64;

/// How many values a document may have.
const MAX_VALUES: usize = 1 << 20;

/// How long a number may be, in characters.
const MAX_NUMBER: usize = 1024;

/// Reads a document; a byte order mark before it is passed over.
///
/// # Errors
///
/// What is wrong, with line and column, both counted from 1; a column is a byte.
pub(crate) fn parse(bytes: &[u8]) -> Result<Json, String> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => return Err(placed(bytes, error.valid_up_to(), "no UTF-8")),
    };
    let mut reader = Reader { text, at: 0, values: 0 };
    let result = reader.document();
    result.map_err(|what| placed(bytes, reader.at, what))
}

fn placed(bytes: &[u8], at: usize, what: &str) -> String {
    let before = &bytes[..at.min(bytes.len())];
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    let column = before.iter().rev().take_while(|byte| **byte != b'\n').count() + 1;
    format!("{what} at line {line} column {column}")
}

type Read<T> = Result<T, &'static str>;

struct Reader<'t> {
    text: &'t str,
    at: usize,
    values: usize,
}

impl Reader<'_> {
    fn document(&mut self) -> Read<Json> {
        let value = self.value(0)?;
        self.blanks();
        match self.peek() {
            None => Ok(value),
            Some(_) => Err("something after the document"),
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn blanks(&mut self) {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.peek() {
            self.at += 1;
        }
    }

    /// Passes over a byte if it stands here.
    fn skip(&mut self, byte: u8) -> bool {
        let is_here = self.peek() == Some(byte);
        self.at += usize::from(is_here);
        is_here
    }

    fn value(&mut self, depth: usize) -> Read<Json> {
        self.blanks();
        self.values += 1;
        if self.values > MAX_VALUES {
            return Err("more than a million values");
        }
        match self.peek() {
            None => Err("the document ends where a value is expected"),
            Some(b'{' | b'[') if depth == MAX_DEPTH => Err("nested deeper than 64 levels"),
            Some(b'{') => self.object(depth + 1),
            Some(b'[') => self.list(depth + 1),
            Some(b'"') => self.string().map(Json::Text),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(_) => self.word(),
        }
    }

    fn word(&mut self) -> Read<Json> {
        let words = [("null", Json::Null), ("true", Json::Bool(true)), ("false", Json::Bool(false))];
        for (word, value) in words {
            if self.text[self.at..].starts_with(word) {
                self.at += word.len();
                return Ok(value);
            }
        }
        Err("no value")
    }

    fn list(&mut self, depth: usize) -> Read<Json> {
        self.at += 1;
        let mut items = Vec::new();
        self.blanks();
        if self.skip(b']') {
            return Ok(Json::List(items));
        }
        loop {
            items.push(self.value(depth)?);
            self.blanks();
            if self.skip(b']') {
                return Ok(Json::List(items));
            }
            if !self.skip(b',') {
                return Err("no `,` or `]` after a value of a list");
            }
        }
    }

    fn object(&mut self, depth: usize) -> Read<Json> {
        self.at += 1;
        let mut pairs = Vec::new();
        self.blanks();
        if self.skip(b'}') {
            return Ok(Json::Object(pairs));
        }
        loop {
            pairs.push(self.pair(depth)?);
            self.blanks();
            if self.skip(b'}') {
                return Ok(Json::Object(pairs));
            }
            if !self.skip(b',') {
                return Err("no `,` or `}` after a value of an object");
            }
        }
    }

    fn pair(&mut self, depth: usize) -> Read<(String, Json)> {
        self.blanks();
        if self.peek() != Some(b'"') {
            return Err("no key in quotes");
        }
        let key = self.string()?;
        self.blanks();
        if !self.skip(b':') {
            return Err("no `:` after a key");
        }
        Ok((key, self.value(depth)?))
    }

    fn number(&mut self) -> Read<Json> {
        let start = self.at;
        self.skip(b'-');
        let whole = self.digits();
        if whole == 0 || whole > 1 && self.text.as_bytes()[self.at - whole] == b'0' {
            return Err("no number");
        }
        if self.skip(b'.') && self.digits() == 0 {
            return Err("no digit after the point of a number");
        }
        if self.skip(b'e') || self.skip(b'E') {
            let _ = self.skip(b'+') || self.skip(b'-');
            if self.digits() == 0 {
                return Err("no digit in the exponent of a number");
            }
        }
        match &self.text[start..self.at] {
            text if text.len() > MAX_NUMBER => Err("a number of more than 1024 characters"),
            text => Ok(Json::Number(text.to_owned())),
        }
    }

    fn digits(&mut self) -> usize {
        let start = self.at;
        while let Some(b'0'..=b'9') = self.peek() {
            self.at += 1;
        }
        self.at - start
    }

    fn string(&mut self) -> Read<String> {
        self.at += 1;
        let mut text = String::new();
        loop {
            let rest = &self.text[self.at..];
            let plain = rest.find(|c: char| c == '"' || c == '\\' || c < ' ').unwrap_or(rest.len());
            text.push_str(&rest[..plain]);
            self.at += plain;
            match self.peek() {
                None => return Err("the document ends inside a text"),
                Some(b'"') => {
                    self.at += 1;
                    return Ok(text);
                }
                Some(b'\\') => text.push(self.escape()?),
                Some(_) => return Err("a control character inside a text"),
            }
        }
    }

    fn escape(&mut self) -> Read<char> {
        let plain = match self.text.as_bytes().get(self.at + 1) {
            Some(byte @ (b'"' | b'\\' | b'/')) => char::from(*byte),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode(),
            Some(_) | None => return Err("an escape that JSON does not have"),
        };
        self.at += 2;
        Ok(plain)
    }

    fn unicode(&mut self) -> Read<char> {
        let first = self.unit()?;
        let code = match first {
            0xd800..=0xdbff => match self.unit() {
                Ok(second @ 0xdc00..=0xdfff) => 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00),
                Ok(_) | Err(_) => return Err("half a surrogate pair"),
            },
            unit => unit,
        };
        char::from_u32(code).ok_or("half a surrogate pair")
    }

    /// Four hexadecimal digits after `\u`.
    fn unit(&mut self) -> Read<u32> {
        let digits = self.text[self.at..].strip_prefix("\\u").and_then(|rest| rest.get(..4));
        let is_hex = |digits: &&str| digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        let unit = digits.filter(is_hex).and_then(|digits| u32::from_str_radix(digits, 16).ok());
        self.at += if unit.is_some() { 6 } else { 0 };
        unit.ok_or("no four hexadecimal digits after `\\u`")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_right_is_read() {
        let read = parse("\u{feff} {\"a\":[1.0,-0,2E+3],\"\\u00e9\\ud83d\\ude00\\n\":\"東\"} ".as_bytes());
        let number = |text: &str| Json::Number(text.into());
        assert_eq!(
            read,
            Ok(Json::Object(vec![
                ("a".into(), Json::List(vec![number("1.0"), number("-0"), number("2E+3")])),
                ("é😀\n".into(), Json::Text("東".into())),
            ]))
        );
    }

    #[test]
    fn what_is_wrong_has_a_place() {
        for (text, expected) in [
            ("", "the document ends where a value is expected at line 1 column 1"),
            ("{\n\"a\":01}", "no number at line 2 column 7"),
            ("[1,]", "no value at line 1 column 4"),
            ("{\"a\" 1}", "no `:` after a key at line 1 column 6"),
            ("[1] 2", "something after the document at line 1 column 5"),
            ("\"\\ud800\"", "half a surrogate pair at line 1 column 8"),
            ("\"\\ud800\\u0041\"", "half a surrogate pair at line 1 column 14"),
            ("\"\\x\"", "an escape that JSON does not have at line 1 column 2"),
            ("\"a\tb\"", "a control character inside a text at line 1 column 3"),
            ("\"a", "the document ends inside a text at line 1 column 3"),
            ("1.", "no digit after the point of a number at line 1 column 3"),
            ("tru", "no value at line 1 column 1"),
            ("{a:1}", "no key in quotes at line 1 column 2"),
        ] {
            assert_eq!(parse(text.as_bytes()), Err(expected.to_owned()), "{text}");
        }
        assert_eq!(parse(b"[\"\xff\"]"), Err("no UTF-8 at line 1 column 3".to_owned()));
    }

    #[test]
    fn depth_and_size_are_bounded() {
        let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert!(parse(nested(64).as_bytes()).is_ok());
        assert_eq!(
            parse(nested(10_000).as_bytes()),
            Err("nested deeper than 64 levels at line 1 column 65".to_owned())
        );
        assert!(parse("9".repeat(400).as_bytes()).is_ok());
        assert!(parse("9".repeat(1025).as_bytes()).is_err());
        let many = format!("[{}0]", "0,".repeat(1 << 20));
        assert!(parse(many.as_bytes()).is_err_and(|why| why.starts_with("more than a million values")));
    }
}
