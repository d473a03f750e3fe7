// @generated from specs/good/objects-by-file by `denbun generate`; change the spec, not this file.
//! Objects inside several messages of アクメ決済.

mod acme;
mod mod_file;
mod r#type;

pub use self::acme::{PayerInput, Payer};
pub use self::mod_file::{TicketInput, Ticket};
pub use self::r#type::{Made, ListData};
