//! Files over streams of bytes, without an executor of our own: rows as they arrive, bytes as records are made.

mod read;
mod write;

pub use read::{RowStream, rows};
pub use write::{ByteStream, bytes};
