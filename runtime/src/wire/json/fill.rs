//! Reads messages in place: every field of a blank message is overwritten by what is read. What is not generic here is
//! compiled once; a message costs the compiler one call for each field.

use std::mem::{self, ManuallyDrop};

use crate::check::Check;
use crate::message::{Decode, DecodeError, Decoded, Fill};
use crate::rest::Rest;
use crate::schema::{Field, Schema};
use crate::violation::Violations;
use crate::wire::{Decoder, Raw};

/// Whose `BLANK` says so is read in another way.
const NO_BLANK: &str = "only a message that can be blank is read in place";

/// Reads a document.
pub(crate) fn read_in_place<'a, M: Decode<'a>>(bytes: &'a [u8]) -> Result<Decoded<M>, DecodeError> {
    build(|decoded| {
        let Decoded { message, violations, unknown } = decoded;
        read(M::SCHEMA, bytes, &mut &mut *message, violations, unknown)
    })
}

/// The same from a decoder that nothing was taken from.
pub(crate) fn take_in_place<'a, M: Decode<'a>>(decoder: &mut Decoder<'a>) -> Result<Decoded<M>, DecodeError> {
    build(|decoded| {
        let Decoded { message, violations, unknown } = decoded;
        take(decoder, M::SCHEMA, &mut &mut *message, violations, unknown)
    })
}

/// Reads an object as a message.
pub fn read_object<'a, M: Decode<'a>>(
    field: &Field<'_>,
    raw: Raw<'a>,
    decoder: &mut Decoder<'a>,
) -> Option<M> {
    let Some(mut message) = M::BLANK else { panic!("{NO_BLANK}") };
    let is_built = take_object(field, raw, decoder, M::SCHEMA, &mut &mut *message);
    is_built.then(|| ManuallyDrop::into_inner(message))
}

/// A message of which nothing is read.
pub const fn blank_of<'a, M: Decode<'a>>() -> M {
    match M::BLANK {
        Some(blank) => ManuallyDrop::into_inner(blank),
        None => panic!("{}", NO_BLANK),
    }
}

/// What `read` makes of a blank message, if it can be built; else `read` has left it blank. Nothing says how to drop it:
/// that is most of what a message costs the compiler.
#[inline]
fn build<'a, M: Decode<'a>>(read: impl FnOnce(&mut Decoded<M>) -> bool) -> Result<Decoded<M>, DecodeError> {
    // A constant even where nobody calls this, so that it is not what panics.
    let blank = const {
        match M::BLANK {
            Some(message) => Some(ManuallyDrop::new(Decoded {
                message: ManuallyDrop::into_inner(message),
                violations: Violations::new(),
                unknown: Rest::new(),
            })),
            None => None,
        }
    };
    let Some(mut decoded) = blank else { panic!("{NO_BLANK}") };
    match read(&mut decoded) {
        true => Ok(ManuallyDrop::into_inner(decoded)),
        false => {
            let Decoded { violations, unknown, .. } = &mut *decoded;
            Err(DecodeError { violations: mem::take(violations), unknown: mem::take(unknown) })
        }
    }
}

#[inline(never)]
fn read<'a>(
    schema: &'a Schema<'a>,
    bytes: &'a [u8],
    message: &mut dyn Fill<'a>,
    violations: &mut Violations,
    unknown: &mut Rest,
) -> bool {
    take(&mut Decoder::of_json(schema, bytes, true), schema, message, violations, unknown)
}

/// Reads a document until no field is wrongly taken for absent, and asks the rules if the message could be built.
fn take<'a>(
    decoder: &mut Decoder<'a>,
    schema: &'a Schema<'a>,
    message: &mut dyn Fill<'a>,
    violations: &mut Violations,
    unknown: &mut Rest,
) -> bool {
    let mut is_built = decoder.fill(message);
    let mut beside = decoder.close();
    while decoder.is_to_be_read_again() {
        is_built = decoder.fill(message);
        beside = decoder.close();
    }
    (*violations, *unknown) = beside;
    conclude(schema, message, violations, is_built);
    is_built
}

#[inline(never)]
fn take_object<'a>(
    field: &Field<'_>,
    raw: Raw<'a>,
    decoder: &mut Decoder<'a>,
    schema: &'a Schema<'a>,
    message: &mut dyn Fill<'a>,
) -> bool {
    let Some(outside) = decoder.enter(field, raw, schema) else { return false };
    let mut is_built = decoder.fill(message);
    let (mut violations, mut unknown) = decoder.close();
    if decoder.json.mistaken {
        decoder.again(raw);
        is_built = decoder.fill(message);
        (violations, unknown) = decoder.close();
    }
    conclude(schema, message, &mut violations, is_built);
    decoder.leave(field, outside, violations, unknown);
    is_built
}

fn conclude<'a>(
    schema: &'a Schema<'a>,
    message: &mut dyn Fill<'a>,
    violations: &mut Violations,
    is_built: bool,
) {
    if is_built {
        message.check_fields(&mut Check::new(schema, violations));
    } else {
        clear(schema, message);
    }
}

/// Drops what was read of a message that cannot be built, so that secrets do not stay in memory: from a document of
/// which nothing can be read every field becomes blank.
#[cold]
fn clear<'a>(schema: &'a Schema<'a>, message: &mut dyn Fill<'a>) {
    let mut nothing = Decoder::of_json(schema, &[], false);
    nothing.json.broken = true;
    message.fill_fields(&mut nothing);
}

impl<'a> Decoder<'a> {
    /// Reads the fields of an object. Whether all are there that it is built from.
    fn fill(&mut self, message: &mut dyn Fill<'a>) -> bool {
        let lacks = mem::take(&mut self.lacks);
        message.fill_fields(self);
        !mem::replace(&mut self.lacks, lacks)
    }

    /// Whether fields of the document were wrongly taken for absent: then it is read again from its beginning.
    fn is_to_be_read_again(&mut self) -> bool {
        // What is taken for absent may stand behind a broken place. Objects in others are asked about from outside.
        let json = &mut self.json;
        let again = json.is_outermost() && (json.mistaken || json.broken && json.guessed);
        if again {
            json.guessed = false;
            self.again(Raw { bytes: self.bytes, seen: 0 });
        }
        again
    }
}
