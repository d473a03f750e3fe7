//! Flows as the provider plays them: which request belongs to which payment, and what the provider sends after it.
//!
//! Nothing here sends anything. A [`Course`] is a flow from the provider's side; [`Plays`] are the payments that are under
//! way in one, each with what the shop has done and what is known of it.

mod chance;
mod course;
mod plays;

pub(crate) use chance::Chance;
pub(crate) use course::{Course, Sent};
pub(crate) use plays::{Play, Plays};
