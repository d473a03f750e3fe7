// @generated from specs/good/objects-by-file by `denbun generate`; change the spec, not this file.
//! Courses of payments of アクメ決済.

mod r#move;
mod list;

pub use self::r#move::Move;
pub use self::list::List;
