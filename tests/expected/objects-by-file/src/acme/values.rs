// @generated from specs/good/objects-by-file by `denbun generate`; change the spec, not this file.
//! Listed values of アクメ決済.

mod acme;
mod mod_file;
mod type_part;
mod r#type;

pub use self::acme::Rank;
pub use self::mod_file::Brand;
pub use self::type_part::Reason;
pub use self::r#type::{ObjectsRequestKind, Type};
