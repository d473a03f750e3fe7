//! Any bytes in any wire format and charset end without a panic, and what is valid comes back as it was sent.
//! The schema is walked by kind, as programs do that know a message only from a spec.

use std::borrow::Cow;

use denbun::schema::{Field, Format, Kind, Schema, Shape, Unit, Wide, Wire, ascii};
use denbun::wire::{Decoder, Encoder, Raw, redact};
use denbun::{Charset, Json, Rest, Violations};
use proptest::prelude::*;

static REST: Field<'static> =
    Field::new("rest", "&rest=", "").required(false).format("", Format::ANY.length(Unit::Byte, 0, 1024));

static FIELDS: [Field<'static>; 9] = [
    Field::new("id", "&id=", "").format("", Format::new(ascii::DIGIT, Wide::NONE).length(Unit::Char, 0, 12)),
    optional("name", "&name=", Kind::Text, Format::ANY.length(Unit::HalfwidthUnits, 0, 40)),
    optional("kana", "&kana=", Kind::Text, Format::new(ascii::PRINTABLE, Wide::HALF_KANA)),
    optional("a[0]", "", Kind::Text, Format::new(ascii::ALNUM, Wide::FULL_WIDTH).length(Unit::Byte, 1, 50)),
    optional("am", "&am=", Kind::Integer, Format::new(ascii::DIGIT | ascii::of("-"), Wide::NONE)),
    optional("yen", "&yen=", Kind::Yen, Format::new(ascii::DIGIT, Wide::NONE).length(Unit::Char, 0, 9)),
    optional(
        "day",
        "&day=",
        Kind::Date,
        Format::new(ascii::DIGIT, Wide::NONE).shape(Shape::Date("yyyy/MM/dd")),
    ),
    optional("at", "&at=", Kind::DateTime, Format::ANY.shape(Shape::DateTime("yyyyMMddHHmmss"))),
    optional("a long name", "", Kind::Boolean, Format::new(ascii::DIGIT, Wide::NONE)),
];

const fn optional(
    name: &'static str,
    key: &'static str,
    kind: Kind,
    format: Format<'static>,
) -> Field<'static> {
    Field::new(name, key, "").kind(kind).required(false).format("", format).public()
}

fn schema(wire: Wire, charset: Charset) -> Schema<'static> {
    Schema { name: "any", label: "", wire, charset, fields: &FIELDS, rest: Some(&REST), groups: &[] }
}

#[derive(Clone, Debug, PartialEq)]
enum Value {
    Text(String),
    Integer(i64),
    Unsigned(u64),
    Boolean(bool),
    Date(denbun::Date),
    DateTime(denbun::DateTime),
}

fn read<'a>(field: &Field<'_>, raw: Raw<'a>, decoder: &mut Decoder<'a>) -> Option<Value> {
    Some(match field.kind {
        Kind::Integer => Value::Integer(decoder.integer(field, raw)?),
        Kind::Yen => Value::Unsigned(decoder.unsigned(field, raw)?),
        Kind::Boolean => Value::Boolean(decoder.boolean(field, raw)?),
        Kind::Date => Value::Date(decoder.date(field, raw)?),
        Kind::DateTime => Value::DateTime(decoder.date_time(field, raw)?),
        _ => Value::Text(decoder.choice(field, raw).map(Cow::into_owned)?),
    })
}

type Message = (Vec<Option<Value>>, Rest, Option<String>);

fn decode(schema: &Schema<'_>, bytes: &[u8]) -> (Message, Violations, Rest) {
    let mut decoder = Decoder::new(schema, bytes);
    let mut values = Vec::new();
    for field in schema.fields {
        let found = decoder.find(field);
        if found.is_none() && field.required {
            decoder.missing(field);
        }
        values.push(found.and_then(|raw| read(field, raw, &mut decoder)));
    }
    let (mut pairs, mut text) = (Rest::new(), None);
    if let Some(rest) = schema.rest {
        match schema.wire {
            Wire::CsvLine => text = decoder.rest_text(rest).map(Cow::into_owned),
            _ => pairs = decoder.rest_pairs(rest),
        }
    }
    let (violations, unknown) = decoder.finish();
    ((values, pairs, text), violations, unknown)
}

fn encode(schema: &Schema<'_>, (values, pairs, text): &Message) -> Result<Vec<u8>, Violations> {
    let mut out = Vec::new();
    let mut encoder = Encoder::new(schema, &mut out);
    for (field, value) in schema.fields.iter().zip(values) {
        match value {
            None => encoder.absent(field),
            Some(Value::Text(text)) => encoder.choice(field, text),
            Some(Value::Integer(number)) => encoder.integer(field, *number),
            Some(Value::Unsigned(number)) => encoder.unsigned(field, *number),
            Some(Value::Boolean(value)) => encoder.boolean(field, *value),
            Some(Value::Date(date)) => encoder.date(field, *date),
            Some(Value::DateTime(time)) => encoder.date_time(field, *time),
        }
    }
    if let Some(rest) = schema.rest {
        match schema.wire {
            Wire::CsvLine => encoder.rest_text(rest, text.as_deref()),
            _ => encoder.rest_pairs(rest, pairs),
        }
    }
    encoder.finish()?;
    Ok(out)
}

const WIRES: [Wire; 5] = [Wire::Form, Wire::Query, Wire::CsvLine, Wire::Json, Wire::PlainForm];
const CHARSETS: [Charset; 3] = [Charset::Utf8, Charset::ShiftJis, Charset::EucJp];

fn any_schema() -> impl Strategy<Value = Schema<'static>> {
    (0..5_usize, 0..3_usize).prop_map(|(wire, charset)| schema(WIRES[wire], CHARSETS[charset]))
}

const PIECES: &[&[u8]] = &[
    b"id=",
    b"&",
    b"name=",
    b"a%5B0%5D=",
    b"a[0]=",
    b"=",
    b"%",
    b"+",
    b",",
    b"\r\n",
    b"am=-",
    b"day=",
    b"a+long%20name=1",
    b"{",
    b"}",
    b"[",
    b"\"",
    b"\\u",
    b"\"id\":",
    b"\"am\":",
    b"null",
];

/// Bytes that look like a message, with anything in between.
fn any_bytes() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        prop::sample::select(PIECES).prop_map(<[u8]>::to_vec),
        "[0-9a-zｱ-ﾝ山田表ソ %&=,/+-]{0,12}".prop_map(String::into_bytes),
        prop::collection::vec(any::<u8>(), 0..8),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

fn any_message() -> impl Strategy<Value = Message> {
    let text = |pattern: &'static str| prop::option::of(pattern.prop_map(Value::Text));
    let values = (
        "[0-9]{1,12}".prop_map(|text| Some(Value::Text(text))),
        text("[ -~山田太郎表ソ能①ｱﾞ]{1,10}"),
        text("[ -~ｱ-ﾝ]{1,10}"),
        text("[a-z0-9山]{1,12}"),
        prop::option::of(any::<i64>().prop_map(Value::Integer)),
        prop::option::of((0..1_000_000_000_u64).prop_map(Value::Unsigned)),
        prop::option::of(
            (1900..2100_i16, 1..13_i8, 1..29_i8)
                .prop_map(|(y, m, d)| Value::Date(denbun::Date::constant(y, m, d))),
        ),
        prop::option::of(
            (1..13_i8, 0..24_i8)
                .prop_map(|(m, h)| Value::DateTime(denbun::DateTime::constant(2026, m, 1, h, 59, 0, 0))),
        ),
        prop::option::of(any::<bool>().prop_map(Value::Boolean)),
    );
    let pairs = prop::collection::vec(("[A-Z&= 山]{1,6}", "[ -~山\r\n]{0,8}"), 0..4);
    (values, pairs, prop::option::of("[ -~山]{1,20}")).prop_map(|(values, pairs, text)| {
        let (a, b, c, d, e, f, g, h, i) = values;
        (vec![a, b, c, d, e, f, g, h, i], pairs.into_iter().collect(), text)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_end(schema in any_schema(), bytes in any_bytes()) {
        let ((values, pairs, text), violations, _) = decode(&schema, &bytes);
        prop_assert!(values.len() == FIELDS.len() && violations.to_string().len() < 100_000);
        redact(&schema, &bytes);
        // What was read can be written or is refused, but never loops or panics.
        let _ = encode(&schema, &(values, pairs, text));
    }

    #[test]
    fn what_is_valid_comes_back(schema in any_schema(), message in any_message()) {
        let (values, pairs, text) = message;
        let sent = match schema.wire {
            Wire::CsvLine => (values, Rest::new(), text),
            // What no field names is JSON as it stands.
            Wire::Json => (values, pairs.iter().map(|(key, value)| (key, Json::from(value).to_string())).collect(), None),
            _ => (values, pairs, None),
        };
        match encode(&schema, &sent) {
            Ok(bytes) => {
                let (received, violations, unknown) = decode(&schema, &bytes);
                prop_assert_eq!(received, sent);
                prop_assert!(violations.is_empty() && unknown.is_empty(), "{}", violations);
            }
            // Commas in a line, among others.
            Err(violations) => prop_assert!(!violations.is_empty()),
        }
    }

    #[test]
    fn the_order_of_pairs_does_not_matter(message in any_message(), seed in any::<prop::sample::Index>()) {
        let schema = Schema { rest: None, ..schema(Wire::Form, Charset::Utf8) };
        let sent = (message.0, Rest::new(), None);
        let Ok(bytes) = encode(&schema, &sent) else { return Ok(()) };
        let mut pairs: Vec<_> = bytes.split(|byte| *byte == b'&').collect();
        let count = pairs.len();
        pairs.rotate_left(seed.index(count));
        pairs.swap(0, seed.index(count));
        let (received, violations, unknown) = decode(&schema, &pairs.join(&b'&'));
        prop_assert_eq!(received, sent);
        prop_assert!(violations.is_empty() && unknown.is_empty());
    }

    #[test]
    fn positions_point_at_the_character(good in "[0-9]{4,6}", bad in "[^0-9]", more in "[0-9]{0,5}") {
        let schema = schema(Wire::Form, Charset::Utf8);
        let mut values = vec![None; FIELDS.len()];
        values[0] = Some(Value::Text(format!("{good}{bad}{more}")));
        let violations = encode(&schema, &(values, Rest::new(), None)).unwrap_err();
        prop_assert_eq!(violations[0].position, Some(good.len() + 1));
        let shown = violations.to_string().contains(&[good, bad, more].concat());
        prop_assert!(!shown, "{}", violations);
    }
}
