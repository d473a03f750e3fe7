//! Corpora, and the tests that use several crates
