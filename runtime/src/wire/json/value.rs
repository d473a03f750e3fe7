//! One value: where it ends, and what a scalar is as text. A value of another JSON type than the field allows is
//! recorded, and given all the same if a text can be made of it.

use std::borrow::Cow;

use super::escape::unescape;
use super::tree::{self, Found};
use super::{grammar, plain};
use crate::class::{self, BARE, OPENED, QUOTED};
use crate::json::Json;
use crate::schema::{Field, Kind};
use crate::violation::{RuleKind, Violation};
use crate::wire::{Decoder, Raw};

/// Marks a text that may be escaped.
const ESCAPED: u64 = class::group(b'\\');

impl<'a> Raw<'a> {
    /// Whether it is JSON's `null`.
    #[inline]
    pub(crate) fn is_null(&self) -> bool {
        self.is_bare() && self.bytes == b"null"
    }

    /// Whether it is a JSON number, `true`, `false` or `null`.
    pub(crate) fn is_bare(&self) -> bool {
        self.seen & (BARE | QUOTED) == BARE
    }

    fn first(&self) -> u8 {
        self.bytes.first().copied().unwrap_or_default()
    }

    /// What JSON type it is, for messages.
    fn form(&self) -> &'static str {
        match (self.seen & QUOTED != 0, self.first()) {
            (true, _) => "a text",
            (false, b'{') => "an object",
            (false, b'[') => "a list",
            (false, b'n') => "null",
            (false, b't' | b'f') => "true or false",
            (false, _) => "a number",
        }
    }
}

impl<'a> Decoder<'a> {
    /// The value that begins here, after blanks. What is no object or list is passed.
    pub(super) fn value_ahead(&mut self, field: &Field<'_>, ahead: &'a [u8]) -> Option<Raw<'a>> {
        if let [b'"', text @ ..] = ahead
            && let end = plain::plain(text, 0)
            && let Some([b'"', tail @ ..]) = text.get(end..)
        {
            self.tail = tail;
            self.json.separator = b',';
            return Some(quoted(field, &text[..end], false));
        }
        let value = &ahead[grammar::blanks(ahead, 0)..];
        let (raw, end) = match value.first() {
            Some(b'"') => match grammar::text(value, 0) {
                Ok((end, escaped)) => (quoted(field, &value[1..end - 1], escaped), end),
                Err(broken) => return self.break_off(value, broken),
            },
            Some(b'{' | b'[') => {
                self.tail = value;
                self.json.opened = true;
                self.json.separator = 0;
                return Some(Raw { bytes: value, seen: OPENED });
            }
            _ => match grammar::bare(value, 0) {
                Ok(end) => (Raw { bytes: &value[..end], seen: BARE }, end),
                Err(broken) => return self.break_off(value, broken),
            },
        };
        self.tail = &value[end..];
        self.json.separator = b',';
        Some(raw)
    }

    /// A part of the document as text. It is one: the document is UTF-8, and parts end at ASCII characters.
    #[inline]
    pub(super) fn text_of(&self, part: &[u8]) -> &'a str {
        let start = self.start(part);
        let after = self.text.split_at_checked(start).map(|(_, after)| after);
        after.and_then(|after| after.split_at_checked(part.len())).unwrap_or_default().0
    }

    /// What stands between quotes, unescaped if it is escaped; a bad escape was found before.
    pub(super) fn unescaped(&self, part: &[u8], escaped: bool) -> Cow<'a, str> {
        let text = self.text_of(part);
        if escaped { unescape(text).unwrap_or_default() } else { Cow::Borrowed(text) }
    }

    /// A scalar as it stands in the document, as text.
    pub(super) fn scalar_text(&self, value: &[u8]) -> Option<Cow<'a, str>> {
        match value {
            [b'"', text @ .., b'"'] => Some(self.unescaped(text, true)),
            [b'{' | b'[', ..] => None,
            value => Some(Cow::Borrowed(self.text_of(value))),
        }
    }

    /// A value as it stands in the document. Goes on after it.
    pub(super) fn raw_text(&mut self, raw: Raw<'a>) -> String {
        if raw.seen & QUOTED != 0 {
            return format!("\"{}\"", self.text_of(raw.bytes));
        }
        if raw.seen & OPENED != 0 {
            let end = grammar::value(raw.bytes, 0, self.json.depth).unwrap_or_default();
            return self.text_of(&raw.bytes[..end]).to_owned();
        }
        self.text_of(raw.bytes).to_owned()
    }

    /// Whether the value is JSON's `null`.
    pub fn is_null(&self, raw: Raw<'a>) -> bool {
        raw.is_null()
    }

    /// Reads any JSON value. `None` if a part of it is no text.
    pub fn json(&mut self, field: &Field<'_>, raw: Raw<'a>) -> Option<Json> {
        if raw.seen & QUOTED != 0 {
            return Some(Json::Text(self.unescaped(raw.bytes, raw.seen & ESCAPED != 0).into_owned()));
        }
        let text = match raw.seen & OPENED {
            // Everything from here on: where it ends shows when it is read.
            0 => self.text_of(raw.bytes),
            _ => &self.text[self.start(raw.bytes)..],
        };
        let mut found = Found::default();
        match tree::parse(text, 0, self.json.depth, &mut found) {
            Ok((json, end)) => {
                if raw.seen & OPENED != 0 {
                    self.go_on(&raw.bytes[end..]);
                }
                self.check_tree(field, &found);
                Some(json)
            }
            Err(broken) => self.break_off(raw.bytes, broken),
        }
    }

    fn check_tree(&mut self, field: &Field<'_>, found: &Found) {
        if field.kind == Kind::FlatJson && found.is_nested {
            self.unfit(field, "an object, or a list inside a list");
        }
        if found.repeats {
            let message = "a key is given more than once";
            self.violations.push(Violation::of(field, RuleKind::Duplicate, message));
        }
    }

    /// Goes on here after an object or list that was read in another way.
    fn go_on(&mut self, tail: &'a [u8]) {
        self.tail = tail;
        self.json.opened = false;
        self.json.separator = if self.json.is_listed() { 0 } else { b',' };
    }

    /// Records that the value is of a JSON type the field does not have.
    #[cold]
    pub(super) fn wrong_form(&mut self, field: &Field<'_>, raw: Raw<'a>, wanted: &str) {
        let message = format!("{}, not {wanted}", raw.form());
        self.unfit(field, &message);
    }
}

fn quoted<'a>(field: &Field<'_>, text: &'a [u8], escaped: bool) -> Raw<'a> {
    let mut seen = QUOTED | if escaped { ESCAPED } else { 0 };
    if !field.json.read_text {
        // Asks for a second look.
        seen |= BARE;
    }
    // Where everything is allowed, it does not matter what there is.
    Raw { bytes: text, seen: if field.format.loose { seen } else { seen | class::scan(text) } }
}

/// Whether the value is yes or no: by its kind, or by its constant.
fn is_truth(field: &Field<'_>) -> bool {
    field.kind == Kind::Boolean || matches!((field.kind, field.fixed), (Kind::Fixed, Some("true" | "false")))
}

/// What JSON type a scalar has, for messages.
fn wanted(field: &Field<'_>) -> &'static str {
    match field.kind {
        _ if is_truth(field) && !field.json.read_text => "true or false",
        _ if field.json.read_text && field.json.read_number => "a text or a number",
        _ if field.json.read_number => "a number",
        _ => "a text",
    }
}

/// The text of a scalar.
pub(in crate::wire) fn any_value<'a>(
    decoder: &mut Decoder<'a>,
    field: &Field<'_>,
    raw: Raw<'a>,
) -> Option<Cow<'a, str>> {
    let fits = match raw.first() {
        _ if raw.seen & QUOTED != 0 => field.json.read_text,
        _ if raw.seen & OPENED != 0 || raw.is_null() => {
            decoder.wrong_form(field, raw, wanted(field));
            return None;
        }
        b't' | b'f' => field.json.read_number && is_truth(field),
        _ => field.json.read_number && !is_truth(field),
    };
    if !fits {
        decoder.wrong_form(field, raw, wanted(field));
    }
    if raw.seen & QUOTED == 0 {
        return Some(Cow::Borrowed(decoder.text_of(raw.bytes)));
    }
    if raw.bytes.is_empty() && field.required {
        decoder.violations.push(Violation::of(field, RuleKind::Required, "required, but empty"));
    }
    Some(decoder.unescaped(raw.bytes, raw.seen & ESCAPED != 0))
}
