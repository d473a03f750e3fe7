//! The runtime's schema of a message, built from the checked model for the time of one call.

use denbun::schema::{Field, Format, Group, Kind, Listed, Need, Schema, Shape, Unit, Wide};
use denbun_codegen::model::{self, Message, Presence, Type};
use denbun_notation::{Limits, Set};

use crate::codec;

/// Calls `use_it` with the schema of a message.
pub(crate) fn with_schema<R>(message: &Message, use_it: impl FnOnce(&Schema<'_>) -> R) -> R {
    let rows: Vec<Row<'_>> = message.fields.iter().map(Row::new).collect();
    let fields: Vec<Field<'_>> = rows.iter().map(Row::field).collect();
    let rest = message.rest.as_ref().map(|rest| (rest, rest.format.limits()));
    let rest = rest.as_ref().map(|(rest, limits)| {
        Field::new(REST, "", &rest.label)
            .kind(if message.wire == model::Wire::CsvLine { Kind::Text } else { Kind::Pairs })
            .required(false)
            .format(&rest.notation, format(limits))
    });
    let groups: Vec<Group<'_>> = message.groups.iter().map(group).collect();
    use_it(&Schema {
        name: &message.name,
        label: &message.label,
        wire: codec::wire(message),
        charset: codec::charset(message),
        fields: &fields,
        rest: rest.as_ref(),
        groups: &groups,
    })
}

/// The name violations give to what no field names.
const REST: &str = "rest";

/// A row and what its field borrows.
struct Row<'m> {
    row: &'m model::Field,
    key: String,
    limits: Limits,
    values: Vec<Listed<'m>>,
}

impl<'m> Row<'m> {
    fn new(row: &'m model::Field) -> Self {
        let listed = |value: &'m model::Listed| Listed { value: &value.value, label: &value.label };
        Row {
            row,
            key: format!("&{}=", row.name),
            limits: row.format.limits(),
            values: row.values.iter().map(listed).collect(),
        }
    }

    fn field(&self) -> Field<'_> {
        let row = self.row;
        let field = Field::new(&row.name, &self.key, &row.label)
            .format(&row.notation, format(&self.limits))
            .kind(self.kind())
            .required(matches!(row.presence, Presence::Required))
            .values(&self.values, row.open)
            .columns(row.columns.unwrap_or(0));
        let field = match &row.fixed {
            Some(text) => field.fixed(text),
            None => field,
        };
        match row.visibility {
            model::Visibility::Public => field.public(),
            model::Visibility::Masked => field,
            model::Visibility::Secret => field.secret(),
        }
    }

    fn kind(&self) -> Kind {
        match self.row.ty {
            _ if !self.values.is_empty() => Kind::Choice,
            Type::Text | Type::Digits | Type::Email | Type::Url => Kind::Text,
            Type::Integer => Kind::Integer,
            Type::Yen => Kind::Yen,
            Type::Bool => Kind::Boolean,
            Type::Date => Kind::Date,
            Type::DateTime => Kind::DateTime,
        }
    }
}

fn format(limits: &Limits) -> Format<'_> {
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

fn group(group: &model::Group) -> Group<'_> {
    let need = match group.need {
        model::Need::AtLeastOne => Need::AtLeastOne,
        model::Need::ExactlyOne => Need::ExactlyOne,
        model::Need::AtMostOne => Need::AtMostOne,
    };
    Group { need, fields: &group.fields }
}
