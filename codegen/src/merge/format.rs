//! The notation of a row read, with the corrections beside it.

use denbun_notation::{Charset, Format, Legend, NotationError, Set, Unit};

use super::{Merged, Notations};
use crate::diagnostic::{Diagnostics, ids, quote};
use crate::locate;
use crate::model::Type;
use crate::read::Spanned;
use crate::source::Sources;
use crate::syntax::{self, LengthBounds, UnitWord};

/// Codes of one legend; a document has a handful.
const MAX_LETTERS: usize = 200;

/// The letter codes of a spec; one that cannot be read is reported and left out.
pub(super) fn legend(spec: &syntax::Spec, sources: &Sources, diagnostics: &mut Diagnostics) -> Legend {
    let mut legend = Legend::new();
    if let Some((letter, _)) = spec.legend.iter().as_slice().get(MAX_LETTERS) {
        diagnostics.error(ids::TOO_LARGE, letter.span, format!("more than {MAX_LETTERS} codes in a legend"));
    }
    for (letter, notation) in spec.legend.iter().take(MAX_LETTERS) {
        if let Err(error) = legend.define(&letter.value, &notation.value) {
            let at_fault = if error.part == letter.value { letter } else { notation };
            report_notation(&error, at_fault, sources, diagnostics);
        }
    }
    legend
}

/// The format of a row, corrected; `None` if something about it was reported.
pub(super) fn read(
    row: &syntax::Row,
    notations: &Notations,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> Option<Format> {
    let format = notation(row.format.as_ref(), notations, sources, diagnostics)?;
    let counted = counted(format, row, diagnostics)?;
    let lengthened = lengthened(counted, row, diagnostics);
    let charred = lengthened.and_then(|format| with_chars(format, row, diagnostics));
    charred.and_then(|format| of_type(format, row, diagnostics))
}

/// The format of a message's rest.
pub(crate) fn rest_format(
    merged: &Merged<'_>,
    rest: &syntax::Rest,
    diagnostics: &mut Diagnostics,
) -> Option<Format> {
    notation(rest.format.as_ref(), &merged.notations, merged.sources, diagnostics)
}

/// The format of a row of the envelope.
pub(crate) fn envelope_format(
    merged: &Merged<'_>,
    row: &syntax::EnvelopeRow,
    diagnostics: &mut Diagnostics,
) -> Option<Format> {
    let row = syntax::Row { format: row.format.clone(), chars: row.chars.clone(), ..syntax::Row::default() };
    read(&row, &merged.notations, merged.sources, diagnostics)
}

/// A row without a notation has any text.
fn notation(
    text: Option<&Spanned<String>>,
    notations: &Notations,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> Option<Format> {
    let Some(text) = text else { return Some(Format::of(Charset::Set(Set::ANY))) };
    let parsed = notations.read(&text.value);
    parsed.map_err(|error| report_notation(&error, text, sources, diagnostics)).ok()
}

fn report_notation(
    error: &NotationError,
    text: &Spanned<String>,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    let at = locate::within(sources, text.span, &text.value, error.range.clone());
    if is_letter_code(&error.part) {
        let message = format!("the letter {} needs a legend", quote(&error.part));
        let help = format!(
            "say at the top level what it stands for, such as `legend: {{ {}: 半角カナ }}`",
            error.part
        );
        diagnostics.error(ids::LEGEND_NEEDED, at, message).help(help);
    } else {
        diagnostics
            .error(ids::UNKNOWN_NOTATION, at, format!("{error}"))
            .help("write the notation as the document prints it, and corrections beside it: `length`, `unit`, `type`, `chars`");
    }
}

/// Documents use one or two letters for a class of characters; what they mean is said on another page.
fn is_letter_code(part: &str) -> bool {
    (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// The same with the row's `unit`.
fn counted(format: Format, row: &syntax::Row, diagnostics: &mut Diagnostics) -> Option<Format> {
    let Some(word) = &row.unit else { return Some(format) };
    let unit = match word.value {
        UnitWord::Character => Unit::Char,
        UnitWord::Byte => Unit::Byte,
        UnitWord::Halfwidth => Unit::HalfwidthUnits,
    };
    let is_date = matches!(format.charset, Charset::Date(_) | Charset::DateTime(_));
    let bounds = format.min.is_some() || format.max.is_some() || !format.lengths.is_empty();
    let is_length = format.unit != Unit::Value && format.lines.is_none();
    if is_length && !is_date && (bounds || row.length.is_some()) {
        return Some(Format { unit, ..format });
    }
    let entry = diagnostics
        .error(ids::CONTRADICTORY_LENGTH, word.span, "`unit` says what a length counts, and there is none")
        .help("leave out `unit`");
    if let Some(format) = &row.format {
        entry.related(format.span, "the notation");
    }
    None
}

/// The same with the row's `length`.
fn lengthened(format: Format, row: &syntax::Row, diagnostics: &mut Diagnostics) -> Option<Format> {
    let Some(length) = &row.length else { return Some(format) };
    let corrected = match length.value {
        LengthBounds::Exact => exact(format),
        LengthBounds::Between(min, max) => between(format, min.map(u64::from), max.map(u64::from)),
    };
    match corrected {
        Ok(format) => Some(format),
        Err(reason) => {
            let entry = diagnostics
                .error(ids::CONTRADICTORY_LENGTH, length.span, reason)
                .help("write a number (at most), `6..7`, or `{ min: 6, max: 7 }`");
            if let Some(format) = &row.format {
                entry.related(format.span, "the notation");
            }
            None
        }
    }
}

fn exact(format: Format) -> Result<Format, &'static str> {
    match (format.unit, format.min, format.max, format.lengths.is_empty(), format.lines) {
        (Unit::Value, ..) => Err("`exact` needs a length, and the notation bounds the value"),
        (_, _, None, true, _) => Err("`exact` needs a number in the notation"),
        (_, min, Some(max), true, None) if min.is_none_or(|min| min == max) => Ok(format.exact(max)),
        _ => Err("`exact` needs one number in the notation, and there are several"),
    }
}

fn between(format: Format, min: Option<u64>, max: Option<u64>) -> Result<Format, &'static str> {
    if matches!(format.charset, Charset::Date(_) | Charset::DateTime(_)) {
        let same = max == format.max && min.is_none_or(|min| Some(min) == format.min);
        return if same { Ok(format) } else { Err("the length of a date is that of its pattern") };
    }
    if min.zip(max).is_some_and(|(min, max)| min > max) {
        return Err("the least length is greater than the greatest");
    }
    let printed = |bound: Option<u64>| bound.filter(|_| format.unit != Unit::Value);
    // What the correction leaves open stays as printed, unless it now contradicts.
    let low = min.or(printed(format.min).filter(|low| max.is_none_or(|max| *low <= max)));
    let high = max.or(printed(format.max).filter(|high| min.is_none_or(|min| min <= *high)));
    Ok(format.with_length(low, high))
}

/// The same with the row's `chars`.
fn with_chars(format: Format, row: &syntax::Row, diagnostics: &mut Diagnostics) -> Option<Format> {
    let Some(chars) = &row.chars else { return Some(format) };
    let reason = match &format.charset {
        Charset::Set(set) if set.any => "the notation allows any character already",
        Charset::Set(_) | Charset::SetWithSymbols(_) => return Some(format.with_chars(&chars.value)),
        _ => "`chars` adds to a set of characters, and the notation is none",
    };
    let entry = diagnostics.error(ids::CHARS_WITHOUT_SET, chars.span, reason).help("leave out `chars`");
    if let Some(format) = &row.format {
        entry.related(format.span, "the notation");
    }
    None
}

/// The same, narrowed to the row's `type`.
fn of_type(format: Format, row: &syntax::Row, diagnostics: &mut Diagnostics) -> Option<Format> {
    let Some(word) = &row.ty else { return Some(format) };
    let set = format.set();
    let digits = set.includes(Set::DIGIT);
    let letters = set.includes(Set::ALPHA);
    let is_date = matches!(format.charset, Charset::Date(_) | Charset::DateTime(_));
    let reason = match super::type_of(word.value) {
        Type::Text => None,
        Type::Yen if matches!(&format.charset, Charset::Decimal { fraction, .. } if *fraction != Some(0)) => {
            Some("an amount in yen has no fraction")
        }
        Type::Digits | Type::Integer | Type::Yen if is_date => Some("the notation is a date"),
        Type::Digits | Type::Integer | Type::Yen => (!digits).then_some("the notation has no digits"),
        Type::Bool => {
            (!set.includes(Set::of("truefals"))).then_some("the notation has no room for `true` and `false`")
        }
        Type::Date => (!matches!(format.charset, Charset::Date(_)))
            .then_some("the notation has no date pattern, such as `YYYYMMDD`"),
        Type::DateTime => (!matches!(format.charset, Charset::DateTime(_)))
            .then_some("the notation has no pattern of date and time, such as `YYYYMMDDhhmmss`"),
        Type::Email | Type::Url if is_date => Some("the notation is a date"),
        Type::Email | Type::Url => (!letters).then_some("the notation has no letters"),
        Type::Amount if matches!(&format.charset, Charset::Decimal { fraction, .. } if *fraction != Some(0)) => {
            Some("an amount in the smallest unit has no fraction")
        }
        Type::Amount | Type::Number if is_date => Some("the notation is a date"),
        Type::Amount | Type::Number => (!digits).then_some("the notation has no digits"),
        Type::Timestamp | Type::Duration | Type::Currency | Type::Uuid if is_date => {
            Some("the notation is a date in a pattern of its own")
        }
        Type::Timestamp | Type::Duration | Type::Uuid => {
            (!(digits && letters)).then_some("the notation has no letters and digits")
        }
        Type::Currency => (!letters).then_some("the notation has no letters"),
        Type::Ipv4 => (!digits).then_some("the notation has no digits"),
        Type::Json | Type::FlatJson => row.format.is_some().then_some("a JSON value has no notation"),
        Type::Relayed | Type::Digest | Type::Object(_) | Type::Union(_) | Type::Tag(_) => None,
    };
    match reason {
        None => Some(narrowed(format, super::type_of(word.value))),
        Some(reason) => {
            let message = format!("type `{}` does not fit: {reason}", word.value.word());
            let entry = diagnostics.error(ids::TYPE_OF_FORMAT, word.span, message);
            let entry = match &row.format {
                Some(format) => entry.related(format.span, "the notation"),
                None => entry,
            };
            if word.value == syntax::TypeWord::Bool {
                entry.help("codes such as `0` and `1` are listed under `values`");
            }
            None
        }
    }
}

/// What a type says is said by the format too, so that whoever checks values needs only one of them.
fn narrowed(format: Format, ty: Type) -> Format {
    let charset = match ty {
        Type::Digits => Charset::Set(Set::DIGIT),
        Type::Email => Charset::Email,
        Type::Url => Charset::Url,
        Type::Text
        | Type::Integer
        | Type::Yen
        | Type::Bool
        | Type::Date
        | Type::DateTime
        | Type::Amount
        | Type::Number
        | Type::Timestamp
        | Type::Duration
        | Type::Currency
        | Type::Uuid
        | Type::Ipv4
        | Type::Json
        | Type::FlatJson
        | Type::Relayed
        | Type::Digest
        | Type::Object(_)
        | Type::Union(_)
        | Type::Tag(_) => return format,
    };
    Format { charset, ..format }
}

/// The type behind a format that says none.
pub(super) fn default_type(format: &Format) -> Type {
    match &format.charset {
        Charset::Set(set) if *set == Set::DIGIT => Type::Digits,
        Charset::Date(_) => Type::Date,
        Charset::DateTime(_) => Type::DateTime,
        Charset::Number | Charset::Integer => Type::Integer,
        Charset::Email => Type::Email,
        Charset::Url => Type::Url,
        Charset::Set(_)
        | Charset::SetWithSymbols(_)
        | Charset::Decimal { .. }
        | Charset::Enum(_)
        | Charset::Currency
        | Charset::Regex(_)
        | Charset::Flags(_) => Type::Text,
    }
}
