//! Bytes of a provider that are passed on to somebody else.

use std::fmt;

use crate::schema::{Field, Kind};
use crate::secret::Body;
use crate::value::{Take, Value};
use crate::wire::{Decoder, Encoder, Raw};

/// A value that is passed on byte for byte: read without converting its charset, trimming or checking it, never shown,
/// and zeroed when dropped.
///
/// What the wire format adds is taken off: the percent escapes of a form, the quotes and escapes of a JSON text. Of a
/// form that is not in UTF-8 these are the bytes of its charset.
///
/// ```
/// use denbun::{Message, Relayed};
///
/// #[derive(Clone, PartialEq, Message)]
/// #[message(name = "authorize.response", label = "認証開始", wire = form, charset = "Shift_JIS", decode)]
/// struct Authorized {
///     #[field(name = "page", label = "画面", format = "")]
///     page: Relayed,
/// }
///
/// let answer = denbun::decode::<Authorized>(b"page=%3Cp%3E%95%5C%00")?.message;
/// assert_eq!(answer.page.as_bytes(), b"<p>\x95\x5c\0");
/// assert_eq!(format!("{:?}", answer), "Authorized { page: ‹6 bytes› }");
/// # Ok::<(), denbun::DecodeError>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Relayed(Body);

impl Relayed {
    /// Takes the bytes in.
    pub fn new(bytes: impl Into<Vec<u8>>) -> Self {
        Relayed(Body::new(bytes.into()))
    }

    /// The bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// Hands the bytes out; whoever takes them zeroes them.
    pub fn into_vec(self) -> Vec<u8> {
        self.0.into_vec()
    }
}

impl fmt::Debug for Relayed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl Value for Relayed {
    const KIND: Kind = Kind::Relayed;

    fn put(&self, field: &Field<'_>, encoder: &mut Encoder<'_>) {
        encoder.relayed(field, &self.0);
    }

    fn show(&self, _: &Field<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl<'a> Take<'a> for Relayed {
    const BLANK: Self = Self(Body::new(Vec::new()));

    fn read(field: &Field<'_>, raw: Raw<'a>, decoder: &mut Decoder<'a>) -> Option<Self> {
        decoder.relayed(field, raw).map(Relayed::new)
    }
}
