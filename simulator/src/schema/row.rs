//! One row as a field of a schema.

use denbun::schema::{Case, Field, JsonForm, JsonForms, Kind, Listed, Nesting, Part, Schema, Shape};
use denbun_codegen::model::{self, Many, Message, Presence, Spec, Type, Wire};
use denbun_notation::Limits;

use super::format;

/// A row and what its field borrows.
pub(super) struct Row<'m> {
    row: &'m model::Field,
    /// The union a tag follows from.
    tag_of: Option<&'m str>,
    /// The field that says how many values there are.
    count: Option<&'m str>,
    union: Option<Union<'m>>,
    key: String,
    limits: Limits,
    values: Vec<Listed<'m>>,
}

struct Union<'m> {
    union: &'m model::Union,
    tags: Vec<Vec<&'m str>>,
}

/// What a field is made of, and the cases its part borrows.
pub(super) enum Inside<'s> {
    Nothing,
    Object(&'s Schema<'s>),
    Union(&'s str, Vec<Case<'s>>),
}

impl<'m> Row<'m> {
    pub(super) fn new(spec: &'m Spec, message: &'m Message, row: &'m model::Field) -> Self {
        let listed = |value: &'m model::Listed| Listed { value: &value.value, label: &value.label };
        Row {
            row,
            tag_of: match row.ty {
                Type::Tag(union) => message.fields.get(union).map(|union| union.name.as_str()),
                _ => None,
            },
            count: row
                .numbered
                .as_ref()
                .and_then(|numbered| Some(message.fields.get(numbered.count?)?.name.as_str())),
            union: match row.ty {
                Type::Union(at) => Some(Union::new(&spec.unions[at])),
                _ => None,
            },
            key: match message.wire {
                Wire::Json => format!(",\"{}\":", row.name),
                Wire::Form
                | Wire::Query
                | Wire::PlainForm
                | Wire::CsvLine
                | Wire::Csv
                | Wire::Headers
                | Wire::None => {
                    format!("&{}=", row.name)
                }
            },
            limits: row.format.limits(),
            values: row.values.iter().map(listed).collect(),
        }
    }

    /// What the field is made of; `schema` gives the schema of an object.
    pub(super) fn inside<'s>(&'s self, schema: &dyn Fn(usize) -> Option<&'s Schema<'s>>) -> Inside<'s> {
        if let Type::Object(object) = self.row.ty {
            return schema(object).map_or(Inside::Nothing, Inside::Object);
        }
        let Some(Union { union, tags }) = &self.union else { return Inside::Nothing };
        let cases =
            union.cases.iter().zip(tags).filter_map(|(case, tags)| {
                Some(Case { tags, label: &case.label, schema: schema(case.object)? })
            });
        Inside::Union(&union.by, cases.collect())
    }

    pub(super) fn field<'s>(&'s self, inside: &'s Inside<'s>) -> Field<'s> {
        let row = self.row;
        let field = Field::new(&row.name, &self.key, &row.label)
            .format(&row.notation, self.format())
            .kind(self.kind())
            // A digest is made when the page is: until then a request is whole without it.
            .required(matches!(row.presence, Presence::Required) && row.ty != Type::Digest)
            .columns(row.columns.unwrap_or(0));
        let field = match (inside, self.tag_of) {
            (Inside::Object(schema), _) => field.part(Part::Object(schema)),
            (Inside::Union(by, cases), _) => field.part(Part::Union { by, cases }),
            (Inside::Nothing, Some(union)) => field.tag_of(union),
            (Inside::Nothing, None) => field.values(&self.values, self.is_open()),
        };
        let field = match &row.fixed {
            Some(text) => field.fixed(text),
            None => field,
        };
        let field = match row.many {
            Many::One => field,
            Many::List { min, max } => field.list(min, max),
            Many::Map => field.map(),
        };
        let field = if row.nullable { field.nullable() } else { field };
        let field = match &row.numbered {
            Some(numbered) => field.numbered(numbered.digits, numbered.from, self.count.unwrap_or_default()),
            None => field,
        };
        let field = match &row.spread {
            Some(model::Spread::Repeated) => field.repeated(),
            Some(model::Spread::Separated(separator)) => field.separated(separator),
            Some(model::Spread::Nested(model::Nesting::Brackets)) => field.nested(Nesting::Brackets),
            Some(model::Spread::Nested(model::Nesting::Dots)) => field.nested(Nesting::Dots),
            None => field,
        };
        // What is passed on is whatever it is.
        let field = if row.ty == Type::Relayed { field } else { field.json(forms(row.json)) };
        match row.visibility {
            model::Visibility::Public => field.public(),
            model::Visibility::Masked => field,
            model::Visibility::Secret => field.secret(),
        }
    }

    /// Openness is of lists of values, and of UUIDs that may be masked text.
    fn is_open(&self) -> bool {
        self.row.open && (!self.values.is_empty() || self.row.ty == Type::Uuid)
    }

    fn format(&self) -> denbun::schema::Format<'_> {
        let format = format::of(&self.limits);
        match self.row.ty {
            Type::Uuid => format.shape(Shape::Uuid),
            Type::Ipv4 => format.shape(Shape::Ipv4),
            _ => format,
        }
    }

    fn kind(&self) -> Kind {
        match self.row.ty {
            _ if !self.values.is_empty() => Kind::Choice,
            Type::Text | Type::Digits | Type::Email | Type::Url | Type::Uuid | Type::Ipv4 => Kind::Text,
            Type::Integer => Kind::Integer,
            Type::Yen => Kind::Yen,
            Type::Amount => Kind::Amount,
            Type::Number => Kind::Number,
            Type::Bool => Kind::Boolean,
            Type::Date => Kind::Date,
            Type::DateTime => Kind::DateTime,
            Type::Timestamp => Kind::Timestamp,
            Type::Duration => Kind::Duration,
            Type::Currency => Kind::Currency,
            Type::Json => Kind::Json,
            Type::FlatJson => Kind::FlatJson,
            Type::Object(_) => Kind::Object,
            Type::Union(_) => Kind::Union,
            Type::Tag(_) => Kind::Tag,
            Type::Relayed => Kind::Relayed,
            Type::Digest => Kind::Digest,
        }
    }
}

impl<'m> Union<'m> {
    fn new(union: &'m model::Union) -> Self {
        let tags = |case: &'m model::Case| case.tags.iter().map(String::as_str).collect();
        Union { union, tags: union.cases.iter().map(tags).collect() }
    }
}

fn forms(forms: model::JsonForms) -> JsonForms {
    let write = match forms.write {
        model::JsonForm::Text => JsonForm::Text,
        model::JsonForm::Number => JsonForm::Number,
    };
    JsonForms::new(write, forms.read_text, forms.read_number)
}
