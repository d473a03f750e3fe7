//! What statements are worth, inherited from row to message to operation to file.

use super::{Message, Row};
use crate::model::{Evidence, EvidenceClass, FieldPlace};
use crate::read::Spanned;
use crate::syntax::{self, EvidenceWord};

/// What one level of a spec says of its evidence.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Stated<'c> {
    /// A class or a document.
    pub(crate) evidence: Option<&'c Spanned<String>>,
    /// A document.
    pub(crate) source: Option<&'c Spanned<String>>,
    /// What has to be confirmed.
    pub(crate) confirm: Option<&'c Spanned<String>>,
}

macro_rules! stated {
    ($($ty:ident),*) => {$(
        impl<'c> From<&'c syntax::$ty> for Stated<'c> {
            fn from(from: &'c syntax::$ty) -> Self {
                let (evidence, source) = (from.evidence.as_ref(), from.source.as_ref());
                Self { evidence, source, confirm: from.confirm.as_ref() }
            }
        }
    )*};
}

stated!(
    Rest,
    Object,
    Operation,
    ByHand,
    Family,
    Flow,
    Layout,
    StatedCharset,
    StatedHost,
    EnvelopeRow,
    Signature
);

impl<'c> From<&'c syntax::Row> for Stated<'c> {
    fn from(row: &'c syntax::Row) -> Self {
        let evidence = row.evidence.as_ref().and_then(|evidence| evidence.whole.as_ref());
        Self { evidence, source: row.source.as_ref(), confirm: row.confirm.as_ref() }
    }
}

/// The parts of what a row says, each with evidence of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Aspect {
    /// The name on the wire.
    Name,
    /// The notation and the type.
    Format,
    /// Whether it must be there.
    Required,
    /// The values it can have.
    Values,
}

impl Aspect {
    /// All of them.
    pub(crate) const ALL: [Self; 4] = [Self::Name, Self::Format, Self::Required, Self::Values];

    /// What a row says of this part of itself.
    pub(crate) fn stated(self, row: &syntax::Row) -> Option<Stated<'_>> {
        let aspects = &row.evidence.as_ref()?.aspects;
        let said = match self {
            Self::Name => aspects.name.as_ref(),
            Self::Format => aspects.format.as_ref(),
            Self::Required => aspects.required.as_ref(),
            Self::Values => aspects.values.as_ref(),
        };
        let evidence = said?;
        // A class says nothing of a document; the row may.
        let is_class = EvidenceWord::WORDS.iter().any(|(word, _)| *word == evidence.value);
        let source = row.source.as_ref().filter(|_| is_class);
        Some(Stated { evidence: Some(evidence), source, confirm: row.confirm.as_ref() })
    }

    /// Whether a row of a message says anything of this part: a name that stands in no bytes is none, and what the path's
    /// names are called, only the spec says.
    pub(crate) fn is_said(self, row: &Row, message: &Message<'_>) -> bool {
        match self {
            Self::Name => message.has_names() && row.place == FieldPlace::Message,
            Self::Format => !row.syntax.is_nested(),
            Self::Required => true,
            Self::Values => !row.syntax.values.is_empty() || row.syntax.fixed.is_some(),
        }
    }

    /// What says where this part of a row of a message comes from, the innermost first.
    pub(crate) fn levels<'m>(self, row: &'m Row, message: &'m Message<'_>) -> Vec<Stated<'m>> {
        let own = [self.stated(&row.syntax), Some(Stated::from(&row.syntax))];
        own.into_iter().flatten().chain(message.stated()).collect()
    }
}

/// The guess at a row's name on the wire, with what has to be confirmed.
pub(crate) fn guessed(spec: &syntax::Spec, row: &Row, message: &Message<'_>) -> Option<Evidence> {
    let Some(syntax::WireName::Guess(guess)) = &row.syntax.name else { return None };
    let levels = Aspect::Name.levels(row, message);
    let confirm = guess.confirm.as_ref().or_else(|| levels.iter().find_map(|level| level.confirm));
    let source = levels.iter().find_map(|level| {
        let (class, source) = at_level(spec, *level)?;
        source.filter(|_| class == EvidenceClass::Assumed)
    });
    let confirm = confirm.map(|text| text.value.clone());
    Some(with_confirm(spec, EvidenceClass::Assumed, source, confirm))
}

/// The evidence that holds where these levels, the innermost first, say what they say. `None` when nothing does, not
/// even the file.
pub(crate) fn effective(spec: &syntax::Spec, levels: &[Stated<'_>]) -> Option<Evidence> {
    let mut confirm = None;
    for level in levels {
        confirm = confirm.or(level.confirm.map(|text| text.value.clone()));
        if let Some((class, source)) = at_level(spec, *level) {
            return Some(with_confirm(spec, class, source, confirm));
        }
    }
    let (class, source) = of_file(spec)?;
    Some(with_confirm(spec, class, source, confirm))
}

/// What the levels leave open to confirm, the document or the file may say.
fn with_confirm(
    spec: &syntax::Spec,
    class: EvidenceClass,
    source: Option<String>,
    confirm: Option<String>,
) -> Evidence {
    let outer = || {
        let document = source.as_deref().and_then(|key| spec.sources.get(key));
        let text = document.and_then(|document| document.confirm.as_ref()).or(spec.confirm.as_ref());
        text.filter(|_| class == EvidenceClass::Assumed).map(|text| text.value.clone())
    };
    let confirm = confirm.or_else(outer);
    Evidence { class, source, confirm }
}

fn at_level(spec: &syntax::Spec, level: Stated<'_>) -> Option<(EvidenceClass, Option<String>)> {
    let named = level.source.and_then(|source| named_source(spec, &source.value));
    match (level.evidence, named) {
        (Some(evidence), named) => {
            let (class, source) = read(spec, &evidence.value)?;
            Some((class, named.map(|(key, _)| key.to_owned()).or(source)))
        }
        (None, Some((key, source))) => Some((class_of(source), Some(key.to_owned()))),
        (None, None) => None,
    }
}

fn of_file(spec: &syntax::Spec) -> Option<(EvidenceClass, Option<String>)> {
    if let Some(evidence) = &spec.evidence {
        return read(spec, &evidence.value);
    }
    match spec.sources.iter().as_slice() {
        [(key, source)] => Some((class_of(source), Some(key.value.clone()))),
        _ => None,
    }
}

/// A class, or a document's key with what may follow it.
fn read(spec: &syntax::Spec, text: &str) -> Option<(EvidenceClass, Option<String>)> {
    if let Some((_, word)) = EvidenceWord::WORDS.iter().find(|(word, _)| *word == text) {
        return Some((class(*word), None));
    }
    let (key, source) = named_source(spec, text)?;
    Some((class_of(source), Some(key.to_owned())))
}

/// The document a text names: its key, alone or followed by a blank and a place in it.
pub(crate) fn named_source<'c>(spec: &'c syntax::Spec, text: &str) -> Option<(&'c str, &'c syntax::Source)> {
    const MOST_WORDS: usize = 8;
    let ends = text.match_indices(' ').map(|(end, _)| end).take(MOST_WORDS).chain([text.len()]);
    let named = ends.filter_map(|end| spec.sources.entry(&text[..end])).last();
    named.map(|(key, source)| (key.value.as_str(), source))
}

fn class_of(source: &syntax::Source) -> EvidenceClass {
    source.evidence.as_ref().map_or(EvidenceClass::Documented, |word| class(word.value))
}

fn class(word: EvidenceWord) -> EvidenceClass {
    match word {
        EvidenceWord::Documented => EvidenceClass::Documented,
        EvidenceWord::Observed => EvidenceClass::Observed,
        EvidenceWord::Assumed => EvidenceClass::Assumed,
    }
}
