//! Records as Rust types: a struct for files of one kind, an enum for files of several.

use super::FileInfo;
use crate::message::{Decode, DecodeError, Decoded, Encode};
use crate::wire::{Decoder, Encoder};

/// The records of a file. A message with `wire = "csv"` is the record of a file with one kind; an enum over such
/// messages stands for several kinds.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no record of a file",
    note = "a struct needs `#[derive(Message)]` and `wire = \"csv\"`"
)]
pub trait Records {
    /// What the file looks like.
    const FILE: &'static FileInfo<'static>;

    /// Which of the file's kinds this record is.
    fn kind(&self) -> usize {
        0
    }

    /// The value of a field that is a total or counts in one.
    fn integer(&self, _field: usize) -> Option<i64> {
        None
    }
}

/// Records that can be read. `'a` is the lifetime of the bytes.
pub trait ReadRecord<'a>: Records + Sized {
    /// Takes a record of this kind.
    ///
    /// # Errors
    ///
    /// A required field has no usable value.
    fn take_record(kind: usize, decoder: &mut Decoder<'a>) -> Result<Decoded<Self>, DecodeError>;
}

/// Records that can be written.
pub trait WriteRecord: Records {
    /// Puts every field.
    fn put_record(&self, encoder: &mut Encoder<'_>);

    /// Sets a field that is a total. Says whether the field can have the value.
    fn set_total(&mut self, _field: usize, _value: u64) -> bool {
        false
    }
}

impl<'a, M: Records + Decode<'a>> ReadRecord<'a> for M {
    #[inline]
    fn take_record(_: usize, decoder: &mut Decoder<'a>) -> Result<Decoded<Self>, DecodeError> {
        M::take(decoder)
    }
}

impl<M: Records + Encode> WriteRecord for M {
    #[inline]
    fn put_record(&self, encoder: &mut Encoder<'_>) {
        self.put(encoder);
    }
}
