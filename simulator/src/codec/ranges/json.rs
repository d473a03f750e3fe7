//! JSON documents.

use std::collections::HashSet;

use denbun_codegen::model::{Many, Spec, Type};

use super::names::named;
use super::{FieldRef, PartKind, Parts};

/// As deep as the decoder reads.
const DEEPEST: usize = denbun::wire::MAX_DEPTH;

pub(super) fn cut(spec: &Spec, message: usize, parts: &mut Parts<'_>) {
    let mut scan = Scan { spec, at: 0, depth: 0 };
    scan.blanks(parts, &[]);
    // What is no JSON from some place on stays one part.
    if scan.value(parts, Some(Meaning::Object(message)), &mut Vec::new()).is_some() {
        scan.blanks(parts, &[]);
    }
}

/// What a value is in the spec.
#[derive(Clone, Copy)]
enum Meaning {
    /// An object of this message.
    Object(usize),
    /// The value of a field of this type, one of `many`.
    Field(Type, Many),
}

struct Scan<'s> {
    spec: &'s Spec,
    at: usize,
    depth: usize,
}

impl Scan<'_> {
    fn peek(&self, parts: &Parts<'_>) -> Option<u8> {
        parts.bytes.get(self.at).copied()
    }

    fn blanks(&mut self, parts: &mut Parts<'_>, field: &[FieldRef]) {
        let blank = |byte: &u8| matches!(byte, b' ' | b'\t' | b'\r' | b'\n');
        self.at += parts.bytes[self.at..].iter().take_while(|byte| blank(byte)).count();
        parts.up_to(self.at, PartKind::Mark, field);
    }

    fn mark(&mut self, parts: &mut Parts<'_>, byte: u8, field: &[FieldRef]) -> Option<()> {
        (self.peek(parts) == Some(byte)).then_some(())?;
        self.at += 1;
        parts.up_to(self.at, PartKind::Mark, field);
        self.blanks(parts, field);
        Some(())
    }

    fn value(
        &mut self,
        parts: &mut Parts<'_>,
        meaning: Option<Meaning>,
        path: &mut Vec<FieldRef>,
    ) -> Option<()> {
        let byte = self.peek(parts)?;
        if !matches!(byte, b'{' | b'[') {
            return self.scalar(parts, PartKind::Value, path);
        }
        self.depth += 1;
        let found = if self.depth > DEEPEST {
            None
        } else if byte == b'{' {
            self.object(parts, meaning, path)
        } else {
            self.list(parts, meaning, path)
        };
        self.depth -= 1;
        found
    }

    fn object(
        &mut self,
        parts: &mut Parts<'_>,
        meaning: Option<Meaning>,
        path: &mut Vec<FieldRef>,
    ) -> Option<()> {
        let message = match meaning {
            Some(Meaning::Object(message)) => Some(message),
            Some(Meaning::Field(Type::Object(message), Many::One)) => Some(message),
            _ => None,
        };
        // The values of a map are of the field's own type.
        let in_map = match meaning {
            Some(Meaning::Field(ty, Many::Map)) => Some(Meaning::Field(ty, Many::One)),
            _ => None,
        };
        let siblings = message.map(|message| self.siblings(parts, message)).unwrap_or_default();
        let own = path.len();
        let mut taken = HashSet::new();
        self.mark(parts, b'{', path)?;
        if self.mark(parts, b'}', path).is_some() {
            return Some(());
        }
        loop {
            let name = self.text(parts)?;
            let found = message.and_then(|message| named(self.spec, message, &name));
            let found = found.filter(|_| taken.insert(name));
            path.extend(found);
            // Inside an object that a field names, what nobody names belongs to nobody.
            let nobody: &mut Vec<FieldRef> = &mut Vec::new();
            let here = if message.is_some() && found.is_none() { nobody } else { &mut *path };
            self.scalar(parts, PartKind::Name, here)?;
            self.blanks(parts, here);
            self.mark(parts, b':', here)?;
            let inside = found.map(|field| self.meaning(field, &siblings)).or(in_map);
            self.value(parts, inside, here)?;
            path.truncate(own);
            self.blanks(parts, path);
            if self.mark(parts, b',', path).is_none() {
                return self.mark(parts, b'}', path);
            }
        }
    }

    fn list(
        &mut self,
        parts: &mut Parts<'_>,
        meaning: Option<Meaning>,
        path: &mut Vec<FieldRef>,
    ) -> Option<()> {
        let item = match meaning {
            Some(Meaning::Field(ty, Many::List { .. })) => Some(Meaning::Field(ty, Many::One)),
            _ => None,
        };
        self.mark(parts, b'[', path)?;
        if self.mark(parts, b']', path).is_some() {
            return Some(());
        }
        loop {
            self.value(parts, item, path)?;
            self.blanks(parts, path);
            if self.mark(parts, b',', path).is_none() {
                return self.mark(parts, b']', path);
            }
        }
    }

    /// A text with its quotes, a number or a word.
    fn scalar(&mut self, parts: &mut Parts<'_>, kind: PartKind, field: &[FieldRef]) -> Option<()> {
        let bytes = parts.bytes;
        if self.peek(parts)? != b'"' {
            let bare = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'+' | b'.');
            let length = bytes[self.at..].iter().take_while(|byte| bare(byte)).count();
            self.at += length;
            parts.up_to(self.at, kind, field);
            return (length > 0).then_some(());
        }
        let end = end_of_text(bytes, self.at)?;
        parts.up_to(self.at + 1, PartKind::Mark, field);
        parts.up_to(end, kind, field);
        parts.up_to(end + 1, PartKind::Mark, field);
        self.at = end + 1;
        Some(())
    }

    /// The text that begins here, unescaped.
    fn text(&self, parts: &Parts<'_>) -> Option<String> {
        let end = end_of_text(parts.bytes, self.at)?;
        unescaped(&parts.bytes[self.at..=end])
    }

    fn meaning(&self, field: FieldRef, siblings: &[(String, String)]) -> Meaning {
        let row = &self.spec.messages[field.message].fields[field.field];
        let Type::Union(at) = row.ty else { return Meaning::Field(row.ty, row.many) };
        let union = &self.spec.unions[at];
        let tag = siblings.iter().find(|(name, _)| *name == union.by).map(|(_, tag)| tag);
        let case = union.cases.iter().find(|case| tag.is_some_and(|tag| case.tags.contains(tag)));
        Meaning::Field(case.map_or(Type::Json, |case| Type::Object(case.object)), row.many)
    }

    /// The members of the object that begins here which choose a union: their names and values.
    fn siblings(&self, parts: &Parts<'_>, message: usize) -> Vec<(String, String)> {
        let by = |field: &denbun_codegen::model::Field| match field.ty {
            Type::Union(at) => Some(self.spec.unions[at].by.as_str()),
            _ => None,
        };
        let wanted: Vec<&str> = self.spec.messages[message].fields.iter().filter_map(by).collect();
        if wanted.is_empty() {
            return Vec::new();
        }
        let members = members(&parts.bytes[self.at..]);
        members.into_iter().filter(|(name, _)| wanted.contains(&name.as_str())).collect()
    }
}

/// The members of an object whose values are texts, numbers or words.
fn members(object: &[u8]) -> Vec<(String, String)> {
    let (mut found, mut depth, mut at) = (Vec::new(), 0usize, 0);
    let mut name: Option<String> = None;
    while let Some(byte) = object.get(at) {
        match byte {
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            b'"' => {
                let Some(end) = end_of_text(object, at) else { break };
                if depth == 1 {
                    let text = unescaped(&object[at..=end]).unwrap_or_default();
                    match name.take() {
                        Some(name) => found.push((name, text)),
                        None => name = Some(text),
                    }
                }
                at = end;
            }
            b',' if depth == 1 => name = None,
            byte if depth == 1 && byte.is_ascii_alphanumeric() => {
                let length = object[at..].iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
                let text = String::from_utf8_lossy(&object[at..at + length]).into_owned();
                found.extend(name.take().map(|name| (name, text)));
                at += length - 1;
            }
            _ => {}
        }
        if depth == 0 {
            break;
        }
        at += 1;
    }
    found
}

/// The place of the quote that ends the text that begins here.
fn end_of_text(bytes: &[u8], start: usize) -> Option<usize> {
    (bytes.get(start) == Some(&b'"')).then_some(())?;
    let mut at = start + 1;
    loop {
        match bytes.get(at)? {
            b'"' => return Some(at),
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
}

/// A text with its quotes, unescaped.
pub(super) fn unescaped(quoted: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(quoted).ok()?;
    text.parse::<denbun::Json>().ok()?.as_str().map(str::to_owned)
}
