//! Where a JSON document is being read.

use super::members::Members;
use crate::rest::Rest;

/// Where a JSON document is being read. The decoder's `tail` begins where the last value ended.
pub(in crate::wire) struct Reader<'a> {
    /// What stands before the next member: `{` before the first one, then `,`. 0: nothing can be read from `tail`
    /// before something else is done.
    pub(super) separator: u8,
    /// `tail` begins with an object or list that nobody has read yet.
    pub(super) opened: bool,
    /// The document cannot be read any further.
    pub(in crate::wire) broken: bool,
    /// Absent fields are taken for absent as long as members come in order.
    pub(in crate::wire) hopeful: bool,
    /// A field of the object was taken for absent without looking further.
    pub(super) assumed: bool,
    /// The same was done anywhere in the document.
    pub(in crate::wire) guessed: bool,
    /// It was not absent: the object must be read again.
    pub(in crate::wire) mistaken: bool,
    pub(super) depth: usize,
    /// The field that the next member is, known while `tail` begins at this place in the document. How long `tail` is
    /// would not tell: of a member that was listed it ends with the member.
    pub(super) ahead: (usize, usize),
    /// From the beginning of the object that is being read.
    pub(super) object: &'a [u8],
    /// What mostly is not there, in one piece.
    pub(super) kept: Option<Box<Kept<'a>>>,
}

/// What is kept of an object beside its fields.
#[derive(Default)]
pub(super) struct Kept<'a> {
    /// Its members, if they do not come in order.
    pub(super) members: Option<Members<'a>>,
    /// Its keys that no field names.
    pub(super) unknown: Rest,
    /// The same of the objects in it.
    pub(super) deeper: Rest,
}

impl<'a> Reader<'a> {
    /// At the beginning of a document.
    #[inline]
    pub(in crate::wire) fn of(bytes: &'a [u8]) -> Self {
        Self {
            separator: b'{',
            opened: false,
            broken: false,
            hopeful: false,
            assumed: false,
            guessed: false,
            mistaken: false,
            depth: 1,
            ahead: (usize::MAX, usize::MAX),
            object: bytes,
            kept: None,
        }
    }

    /// Whether the object that is being read is the document.
    pub(in crate::wire) fn is_outermost(&self) -> bool {
        self.depth == 1
    }

    /// Whether the members of the object are listed, because they do not come in order.
    #[inline]
    pub(super) fn is_listed(&self) -> bool {
        self.kept.as_ref().is_some_and(|kept| kept.members.is_some())
    }

    /// What is kept of the object.
    pub(super) fn keep(&mut self) -> &mut Kept<'a> {
        self.kept.get_or_insert_default()
    }

    /// How many keys of the objects in it are kept.
    pub(super) fn deeper(&self) -> usize {
        self.kept.as_ref().map_or(0, |kept| kept.deeper.len())
    }
}
