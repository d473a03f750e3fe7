//! The spec language as data: every type of the schema with its keys, their meaning, default and forms.
//!
//! All of it comes from the JSON Schema, which comes from the types in `syntax` and their doc comments. So a reference made
//! of it has every key, and a text finds its keys by the same description that readers of the reference see.

mod default;
mod forms;
mod reference;
mod uses;

use crate::lang::Lang;
use crate::syntax::plain_schema;

pub use forms::{Form, Shape, Word};
pub use reference::{Key, Reference, Type};
pub use uses::Use;

/// The spec language as the types say it, with the texts of one language.
///
/// ```
/// use denbun_codegen::{lang::Lang, language};
///
/// let language = language::reference(Lang::En);
/// let row = language.ty("Row").expect("a type");
/// let (_, format) = language.key(row, "format").expect("a key");
/// assert_eq!(format.default.as_deref(), Some("any text"));
/// ```
pub fn reference(lang: Lang) -> Reference {
    Reference::of(&plain_schema(lang))
}
