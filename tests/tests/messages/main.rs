//! Every message of every provider, as generated and without compilation.

mod error_codes;
mod noise;
mod redaction;
mod registry;
mod requests;
mod specs;
mod two_paths;
mod wire;
