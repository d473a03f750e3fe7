//! The notation of an attribute, read with the message's legend.

use syn::LitStr;

use super::{Corrections, Format};
use crate::parse::Text;
use crate::problem::Problems;

/// What the letters in a message's notations stand for.
#[derive(Default)]
pub(crate) struct Legend(denbun_notation::Legend);

impl Legend {
    /// Reads `K = "半角カナ"` and its like.
    pub(crate) fn new(pairs: Vec<(String, LitStr)>, problems: &mut Problems) -> Self {
        let mut legend = denbun_notation::Legend::new();
        for (letters, notation) in pairs {
            if let Err(error) = legend.define(&letters, &notation.value()) {
                problems.at(notation, error);
            }
        }
        Self(legend)
    }
}

/// Reads a notation and corrects it. Without one, or with an empty one, any text will do.
pub(crate) fn read(
    notation: Option<&Text>,
    corrections: &Corrections,
    legend: &Legend,
    problems: &mut Problems,
) -> Format {
    let any = denbun_notation::Format::of(denbun_notation::Charset::Set(denbun_notation::Set::ANY));
    let printed = match notation.filter(|notation| !notation.value.is_empty()) {
        None => any,
        Some(notation) => match denbun_notation::parse_with(&notation.value, &legend.0) {
            Ok(format) => format,
            Err(error) => {
                problems.at(&notation.at, error);
                // Nothing can be said of a length or a value that depends on it.
                return Format { broken: true, ..Format::new(&any) };
            }
        },
    };
    Format { identifier: corrections.identifier(), ..Format::new(&corrections.apply(printed, problems)) }
}
