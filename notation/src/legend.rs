//! Letter codes as one document defines them.

use crate::error::NotationError;
use crate::format::Format;

/// What single letters of a document's notations stand for.
///
/// ```
/// let mut legend = denbun_notation::Legend::new();
/// legend.define("K", "半角カナ")?;
/// let format = denbun_notation::parse_with("K 20", &legend)?;
/// assert_eq!(format.row(), "halfkana\tchar\t\t20");
/// # Ok::<(), denbun_notation::NotationError>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct Legend {
    codes: Vec<(String, Format)>,
}

impl Legend {
    /// No codes besides the usual ones.
    pub fn new() -> Legend {
        Legend::default()
    }

    /// Lets a code stand for a notation, also where the code has a usual reading.
    ///
    /// # Errors
    /// The code is no short run of letters and digits, or the notation cannot be read.
    pub fn define(&mut self, code: &str, notation: &str) -> Result<(), NotationError> {
        let plain: String = code.trim().chars().map(crate::glyph::fold).collect();
        if plain.is_empty() || plain.len() > 16 || !plain.chars().all(|c| c.is_ascii_alphanumeric()) {
            let reason = "a code of a legend is a few letters or digits".to_owned();
            return Err(NotationError { part: code.to_owned(), range: 0..code.len(), reason });
        }
        let format = crate::parse::parse(notation)?;
        self.codes.retain(|(known, _)| *known != plain);
        self.codes.push((plain, format));
        Ok(())
    }

    /// What a code stands for, letters of both cases told apart.
    pub(crate) fn get(&self, code: &str) -> Option<&Format> {
        self.codes.iter().find(|(known, _)| known == code).map(|(_, format)| format)
    }
}
