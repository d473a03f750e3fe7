//! Digests that prove who wrote a message: algorithms and keys, and how a digest is written and carried.
//!
//! The checker of specs and the runtime compute with the same code, so what a spec's vectors prove holds for what is sent
//! and received. Nothing here knows a message, a spec or a provider.
//!
//! ```
//! use denbun_signature::{Algorithm, Decode, Output, digest};
//!
//! let key = Decode::Hex.bytes("4a656665").expect("hexadecimal digits");
//! let made = digest(Algorithm::Md5, Some(&key), b"what do ya want for nothing?", Output::Hex);
//! assert_eq!(*made, "750c783e6ab0b503eaa86e310a5db738"); // RFC 2202
//! ```

pub mod base64;
pub mod carried;

mod algorithm;
mod moment;
mod written;

pub use algorithm::{Algorithm, digest};
pub use moment::Now;
pub use written::{Decode, Output, same};
