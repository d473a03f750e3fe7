// @generated from specs/good/objects-by-file by `denbun generate`; change the spec, not this file.
//! Messages that several operations share of アクメ決済.

mod acme;
mod r#type;

pub use self::acme::ResultMessage;
pub use self::r#type::List;
