//! The `Debug` of messages: a call for each value, which takes its name and its field from a list.

use std::fmt::{self, Debug, DebugStruct, Formatter};
use std::str::SplitAsciiWhitespace;
use std::{iter, slice};

use crate::schema::{Field, Schema};

/// How a value of the type `V` is shown.
type ShowFn<V> = fn(&V, &Field<'_>, &mut Formatter<'_>) -> fmt::Result;

/// A field's value in a `Debug`: as it is if public, else class and length.
pub(crate) struct Shown<'v, V>(pub(crate) &'v V, pub(crate) &'v Field<'v>, pub(crate) ShowFn<V>);

impl<V> Debug for Shown<'_, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.2(self.0, self.1, f)
    }
}

/// The same of a type that is not known.
struct Next<'v> {
    field: &'v Field<'v>,
    show: &'v ShowNext<'v>,
}

/// How it is shown.
type ShowNext<'v> = dyn Fn(&Field<'_>, &mut Formatter<'_>) -> fmt::Result + 'v;

impl Debug for Next<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        (self.show)(self.field, f)
    }
}

/// A message that is being shown, field by field: those of its path, then the others in the order of the struct.
pub struct Showing<'s, 'f, 'b> {
    shown: DebugStruct<'f, 'b>,
    names: SplitAsciiWhitespace<'s>,
    fields: iter::Chain<slice::Iter<'s, Field<'s>>, slice::Iter<'s, Field<'s>>>,
}

impl<'s, 'f, 'b> Showing<'s, 'f, 'b> {
    /// Begins with the names of the struct and its fields, divided by blanks: each text of its own would cost the
    /// compiler something.
    pub fn of(
        names: &'s str,
        path: Option<&'s Schema<'s>>,
        schema: &'s Schema<'s>,
        f: &'f mut Formatter<'b>,
    ) -> Self {
        let mut names = names.split_ascii_whitespace();
        let path = path.map_or(&[][..], |path| path.fields);
        Self {
            shown: f.debug_struct(names.next().unwrap_or_default()),
            names,
            fields: path.iter().chain(schema.fields),
        }
    }

    /// The next value.
    pub(crate) fn next(&mut self, show: &ShowNext<'_>) {
        if let Some(field) = self.fields.next() {
            self.add(field, show);
        }
    }

    /// What no field names, where it stands among the fields.
    pub fn rest<V: crate::Value>(&mut self, field: &'s Field<'s>, value: &V) {
        self.add(field, &|field, f| value.show(field, f));
    }

    fn add(&mut self, field: &Field<'_>, show: &ShowNext<'_>) {
        let name = self.names.next().unwrap_or(field.name);
        self.shown.field(name, &Next { field, show });
    }

    /// Ends it.
    pub fn finish(&mut self) -> fmt::Result {
        self.shown.finish()
    }
}
