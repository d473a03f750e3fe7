//! Formats: what the notation read becomes for the runtime.

use denbun::schema::{Format, Shape, Unit, Wide};
use denbun_notation::{Limits, Set};

/// The format of these limits.
pub(super) fn of(limits: &Limits) -> Format<'_> {
    let shape = match &limits.shape {
        denbun_notation::Shape::Text => Shape::Text,
        denbun_notation::Shape::Date(pattern) => Shape::Date(pattern),
        denbun_notation::Shape::DateTime(pattern) => Shape::DateTime(pattern),
        denbun_notation::Shape::Email => Shape::Email,
        denbun_notation::Shape::Url => Shape::Url,
        denbun_notation::Shape::Range { min, max } => Shape::Range { min: *min, max: *max },
        denbun_notation::Shape::Decimal { integer, fraction } => {
            Shape::Decimal { integer: *integer, fraction: *fraction }
        }
    };
    let unit = match limits.unit {
        denbun_notation::Unit::Char => Unit::Char,
        denbun_notation::Unit::Byte => Unit::Byte,
        denbun_notation::Unit::HalfwidthUnits => Unit::HalfwidthUnits,
        denbun_notation::Unit::Value => Unit::Value,
    };
    Format::new(limits.set.ascii, wide(limits.set))
        .length(unit, limits.min, limits.max)
        .lengths(&limits.lengths)
        .shape(shape)
}

fn wide(set: Set) -> Wide {
    [
        (set.any, Wide::ANY),
        (set.halfkana, Wide::HALF_KANA),
        (set.fullwidth, Wide::FULL_WIDTH),
        (set.newline, Wide::NEWLINE),
    ]
    .into_iter()
    .filter(|(has, _)| *has)
    .fold(Wide::NONE, |wide, (_, part)| wide.and(part))
}
