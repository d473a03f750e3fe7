//! The notations of one spec, each read once: a document prints a hundred of them thousands of times.

use std::sync::{Mutex, PoisonError};

use hashbrown::HashMap;

use denbun_notation::{Format, Legend, NotationError, parse_with};

/// What notations mean in one document.
pub(crate) struct Notations {
    legend: Legend,
    known: Mutex<HashMap<String, Format>>,
}

impl Notations {
    /// With these letter codes.
    pub(super) fn new(legend: Legend) -> Self {
        Self { legend, known: Mutex::default() }
    }

    /// The format of a notation.
    ///
    /// # Errors
    ///
    /// A part that has no meaning, or parts that contradict each other.
    pub(super) fn read(&self, notation: &str) -> Result<Format, NotationError> {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(format) = known.get(notation) {
            return Ok(format.clone());
        }
        let format = parse_with(notation, &self.legend)?;
        known.insert(notation.to_owned(), format.clone());
        Ok(format)
    }
}
