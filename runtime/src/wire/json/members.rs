//! The members of an object that do not come in the schema's order.

use std::borrow::Cow;

use super::escape::unescape;

/// One member: its key as it stands between quotes, and its value.
pub(super) struct Member<'a> {
    pub(super) key: Key<'a>,
    pub(super) value: &'a [u8],
}

/// The mark of a member that is read.
const READ: u64 = 0;

/// What most names differ in, so that few of them are compared.
#[inline]
fn mark(name: &str) -> u64 {
    let word = |chunk: Option<&[u8; 4]>| u64::from(chunk.map_or(0, |chunk| u32::from_le_bytes(*chunk)));
    let (first, last) = (word(name.as_bytes().first_chunk()), word(name.as_bytes().last_chunk()));
    1 << 63 | (first << 32 | last) ^ (name.len() as u64) << 16
}

/// A key as it stands between quotes.
#[derive(Clone, Copy)]
pub(super) struct Key<'a> {
    pub(super) text: &'a str,
    pub(super) escaped: bool,
}

impl<'a> Key<'a> {
    /// Whether it is this name.
    pub(super) fn is(&self, name: &str) -> bool {
        self.text == name && !self.escaped || self.escaped && self.name() == name
    }

    /// The key as it is meant.
    pub(super) fn name(&self) -> Cow<'a, str> {
        // A bad escape was found before.
        if self.escaped { unescape(self.text).unwrap_or_default() } else { self.text.into() }
    }
}

/// The members of an object, and which of them are read.
pub(super) struct Members<'a> {
    list: Vec<Member<'a>>,
    /// Their marks.
    marks: Vec<u64>,
    /// All before this one are read.
    first: usize,
    /// Some keys are escaped.
    escaped: bool,
    /// What ends the object, and all that follows.
    pub(super) end: &'a [u8],
    /// The object is broken after the last member.
    pub(super) broken: bool,
}

impl<'a> Members<'a> {
    pub(super) fn new() -> Self {
        Self {
            list: Vec::with_capacity(32),
            marks: Vec::with_capacity(32),
            first: 0,
            escaped: false,
            end: &[],
            broken: false,
        }
    }

    pub(super) fn len(&self) -> usize {
        self.list.len()
    }

    pub(super) fn push(&mut self, key: Key<'a>, value: &'a [u8]) {
        self.escaped |= key.escaped;
        self.marks.push(mark(key.text));
        self.list.push(Member { key, value });
    }

    /// The value of the first unread member of this name, which is read now.
    pub(super) fn take(&mut self, name: &str) -> Option<&'a [u8]> {
        while self.marks.get(self.first) == Some(&READ) {
            self.first += 1;
        }
        let found = if self.escaped { self.search(name) } else { self.find(name) }?;
        self.marks[found] = READ;
        Some(self.list[found].value)
    }

    fn find(&self, name: &str) -> Option<usize> {
        let (wanted, mut at) = (mark(name), self.first);
        loop {
            at += self.marks[at..].iter().position(|mark| *mark == wanted)?;
            if self.list[at].key.text == name {
                return Some(at);
            }
            at += 1;
        }
    }

    fn search(&self, name: &str) -> Option<usize> {
        let members = self.marks.iter().zip(&self.list).skip(self.first);
        let mut found =
            members.enumerate().filter(|(_, (mark, member))| **mark != READ && member.key.is(name));
        found.next().map(|(offset, _)| self.first + offset)
    }

    /// All that are not read.
    pub(super) fn unread(&self) -> impl Iterator<Item = &Member<'a>> {
        let members = self.marks.iter().zip(&self.list);
        members.filter(|(mark, _)| **mark != READ).map(|(_, member)| member)
    }
}
