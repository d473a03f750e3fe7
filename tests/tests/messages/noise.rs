//! Random JSON that is nearly a message: what its spec says, with something wrong here and there.

use denbun_codegen::model::{Direction, Field, Many, Message, Spec, Type};

/// Numbers that look random and are the same for the same seed (xorshift).
pub(crate) struct Noise(u64);

impl Noise {
    pub(crate) fn new(seed: u64) -> Self {
        Noise(seed | 1)
    }

    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).expect("31 bits") % end
    }

    /// Once in so many times.
    fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    pub(crate) fn pick<'c, T: ?Sized>(&mut self, choices: &[&'c T]) -> &'c T {
        choices[self.below(choices.len())]
    }

    /// A text of letters and digits.
    pub(crate) fn word(&mut self, length: usize) -> String {
        const LETTERS: &[u8] = b"ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
        (0..length).map(|_| char::from(LETTERS[self.below(LETTERS.len())])).collect()
    }
}

/// A document of a message.
pub(crate) fn document(spec: &Spec, message: &Message, noise: &mut Noise) -> Vec<u8> {
    let mut text = object(spec, message, noise);
    match noise.below(20) {
        0 => text
            .truncate((0..=noise.below(text.len() + 1)).rfind(|at| text.is_char_boundary(*at)).unwrap_or(0)),
        1 => text.push_str("\r\n "),
        2 => text.insert_str(0, " \t"),
        _ => {}
    }
    text.into_bytes()
}

fn object(spec: &Spec, message: &Message, noise: &mut Noise) -> String {
    let mut members = Vec::new();
    let mut tags: Vec<(&str, String, usize)> = Vec::new();
    for (at, field) in message.fields.iter().enumerate() {
        if let Type::Union(union) = field.ty {
            let cases = &spec.unions[union].cases;
            let case = &cases[noise.below(cases.len())];
            let tag = case.tags[noise.below(case.tags.len())].clone();
            tags.push((&spec.unions[union].by, tag, at));
        }
    }
    for (at, field) in message.fields.iter().enumerate() {
        if noise.once_in(7) {
            continue;
        }
        let tag = tags.iter().find(|(by, ..)| *by == field.name).map(|(_, tag, _)| tag);
        let chosen = tags.iter().find(|(_, _, union)| *union == at).map(|(_, tag, _)| tag.as_str());
        let value = match tag {
            Some(tag) if !noise.once_in(10) => format!("{tag:?}"),
            _ => many(spec, field, chosen, noise),
        };
        members.push(format!("{:?}:{value}", field.name));
        if noise.once_in(40) {
            members.push(format!("{:?}:{}", field.name, scalar(field, noise)));
        }
    }
    if noise.once_in(5) {
        members.push(format!("\"unheard_{}\":{}", noise.below(9), any(noise)));
    }
    if noise.once_in(3) {
        let turn = noise.below(members.len() + 1);
        members.rotate_left(turn);
    }
    let comma = noise.pick(&[",", ",", ", ", "\n ,\t"]);
    format!("{{{}}}", members.join(comma))
}

fn many(spec: &Spec, field: &Field, case: Option<&str>, noise: &mut Noise) -> String {
    if noise.once_in(15) {
        return noise.pick(&["null", "{}", "[]", "true", "\"\"", "0", "[[1]]"]).to_owned();
    }
    match field.many {
        Many::One => one(spec, field, case, noise),
        Many::List { .. } => {
            let items: Vec<String> = (0..noise.below(4)).map(|_| one(spec, field, case, noise)).collect();
            format!("[{}]", items.join(","))
        }
        Many::Map => {
            let key =
                |noise: &mut Noise| noise.pick(&["a", "univapay-name", "注文", "a b", "4111111111111111"]);
            let pairs: Vec<String> = (0..noise.below(4))
                .map(|_| {
                    let key = key(noise);
                    format!("{key:?}:{}", one(spec, field, case, noise))
                })
                .collect();
            format!("{{{}}}", pairs.join(","))
        }
    }
}

fn one(spec: &Spec, field: &Field, case: Option<&str>, noise: &mut Noise) -> String {
    match field.ty {
        Type::Object(at) => object(spec, &spec.messages[at], noise),
        Type::Union(union) => {
            let cases = &spec.unions[union].cases;
            let named = cases.iter().find(|it| case.is_some_and(|tag| it.tags.iter().any(|own| own == tag)));
            match named {
                Some(case) => object(spec, &spec.messages[case.object], noise),
                None => any(noise),
            }
        }
        Type::Json | Type::FlatJson => any(noise),
        _ => scalar(field, noise),
    }
}

fn scalar(field: &Field, noise: &mut Noise) -> String {
    if !field.values.is_empty() && !noise.once_in(6) {
        let listed = &field.values[noise.below(field.values.len())].value;
        return if noise.once_in(12) { listed.clone() } else { format!("{listed:?}") };
    }
    if let Some(fixed) = field.fixed.as_ref().filter(|_| !noise.once_in(6)) {
        return format!("{fixed:?}");
    }
    const TEXTS: &[&str] = &[
        "\"\"",
        "\"abc\"",
        "\"テスト 太郎\"",
        "\"a\\nb\"",
        "\"\\u30c6\\ud83d\\ude00\"",
        "\"0364413400\"",
        "\"a\\\"\\\\b\"",
        "\"\\ud800\"",
        "\"<>&'\"",
        "\"unheard of\"",
    ];
    const NUMBERS: &[&str] =
        &["0", "100", "-1", "12.50", "1e3", "9223372036854775808", "100.0", "\"100\"", "\"1.5\"", "01"];
    const TIMES: &[&str] = &[
        "\"2022-07-20T06:28:44.521327Z\"",
        "\"2024-06-25T07:12:15.16452Z\"",
        "\"2017-06-22T02:46:00+09:00\"",
        "1491207055635",
        "\"2022-07-20\"",
        "\"2022-02-30T00:00:00Z\"",
        "-1",
        "1.5",
    ];
    let choices: &[&str] = match field.ty {
        _ if noise.once_in(8) => &["null", "true", "0", "\"x\"", "[]", "{}", "1.5"],
        Type::Integer | Type::Yen | Type::Amount | Type::Number => NUMBERS,
        Type::Bool => &["true", "false", "true", "false", "\"true\"", "1"],
        Type::Timestamp => TIMES,
        Type::Duration => &["\"P7D\"", "\"PT168H\"", "\"P1M\"", "\"7 days\"", "\"PT1.5H\""],
        Type::Currency => &["\"JPY\"", "\"jpy\"", "\"USD\"", "\"XYZ\"", "\"yen!\""],
        Type::Uuid => &[
            "\"11ed07f5-345d-4308-a4c9-9f6b3663e18f\"",
            "\"1da54-17a0\"",
            "\"11ED07F5-345D-4308-A4C9-9F6B3663E18F\"",
        ],
        Type::Email => &["\"demo@univapay.com\"", "\"nobody\"", "\"\""],
        Type::Url => &["\"https://example.com/a\"", "\"https:/example.com\"", "\"javascript:1\""],
        Type::Ipv4 => &["\"203.0.113.5\"", "\"203.0.113.500\""],
        Type::Date | Type::DateTime => &["\"2026-04-09\"", "\"20260409\"", "\"2026-02-30\""],
        _ => TEXTS,
    };
    noise.pick(choices).to_owned()
}

fn any(noise: &mut Noise) -> String {
    const VALUES: &[&str] = &[
        "null",
        "true",
        "10",
        "10.0",
        "\"10\"",
        "[]",
        "{}",
        "[1,null,\"a\"]",
        "{\"a\":{\"b\":[{}]}}",
        "[[]]",
        "{\"a\":1,\"a\":2}",
        "1e400",
        "-0",
    ];
    noise.pick(VALUES).to_owned()
}

/// Whether a message is read by generated code.
pub(crate) fn is_read(message: &Message) -> bool {
    message.direction != Direction::Request
}
