//! `#[message(…)]` and the struct below it.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::ext::IdentExt;
use syn::{Data, DeriveInput, Generics, Path, Visibility};

use super::body;
use super::field::Field;
use super::file::{self, Layout};
use super::group::{self, Group};
use super::rest::Rest;
use super::{one_of, pairs, path, runtime_path};
use crate::attribute::{Entry, admit, entries};
use crate::format::Legend;
use crate::naming::snake_case;
use crate::problem::Problems;

/// What may stand in `#[message(…)]`.
const KEYS: [&str; 14] = [
    "name",
    "label",
    "wire",
    "charset",
    "encode",
    "decode",
    "record",
    "repeat",
    "rules",
    "legend",
    "crate",
    "at_least_one_of",
    "exactly_one_of",
    "at_most_one_of",
];

/// A message, read without a mistake.
pub(crate) struct Message {
    pub(crate) ident: Ident,
    pub(crate) vis: Visibility,
    pub(crate) generics: Generics,
    /// `::denbun`, or what `crate = …` says.
    pub(crate) runtime: TokenStream,
    pub(crate) name: String,
    pub(crate) label: String,
    pub(crate) wire: Wire,
    pub(crate) charset: Charset,
    pub(crate) encode: bool,
    pub(crate) decode: bool,
    /// It stands inside of others in forms: in lists, or under keys in brackets.
    pub(crate) repeat: bool,
    pub(crate) rules: Option<Path>,
    pub(crate) groups: Vec<Group>,
    /// What stands in the path of the request's address.
    pub(crate) path: Vec<Field>,
    /// What stands in the bytes.
    pub(crate) fields: Vec<Field>,
    /// The rest, and how many fields stand before it.
    pub(crate) rest: Option<(usize, Rest)>,
    /// How the file lies in its bytes that has no other records.
    pub(crate) file: Option<Layout>,
}

/// How the fields lie in the bytes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wire {
    Form,
    Query,
    /// A form in which nothing is escaped.
    PlainForm,
    CsvLine,
    /// A record of a file.
    Csv,
    Json,
    /// The headers of an answer.
    Headers,
    /// No bytes at all.
    None,
}

const WIRES: [(&str, Wire); 8] = [
    ("form", Wire::Form),
    ("query", Wire::Query),
    ("plain-form", Wire::PlainForm),
    ("csv-line", Wire::CsvLine),
    ("csv", Wire::Csv),
    ("json", Wire::Json),
    ("headers", Wire::Headers),
    ("none", Wire::None),
];

impl Wire {
    /// As it is written in the attribute.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Form => "form",
            Self::Query => "query",
            Self::PlainForm => "plain-form",
            Self::CsvLine => "csv-line",
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Headers => "headers",
            Self::None => "none",
        }
    }
}

/// The charset of the bytes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Charset {
    Utf8,
    ShiftJis,
    EucJp,
}

const CHARSETS: [(&str, Charset); 3] =
    [("UTF-8", Charset::Utf8), ("Shift_JIS", Charset::ShiftJis), ("EUC-JP", Charset::EucJp)];

/// Reads the item; `None` when it is no struct a message could be.
pub(crate) fn read(input: &DeriveInput, problems: &mut Problems) -> Option<Message> {
    let keys = Keys::read(input, problems);
    body::check_generics(&input.generics, "message", problems);
    let body::Body { path, fields, rest } =
        body::read(&input.ident, &input.data, keys.wire, &keys.legend, problems)?;
    keys.check_directions(&path, problems);
    keys.check_repeat(&fields, problems);
    let file = keys.file(input, problems);
    let headers = keys.wire == Some(Wire::Headers);
    let groups = keys.groups.into_iter().map(|written| group::resolve(written, &fields, problems)).collect();
    let name = keys.name.unwrap_or_else(|| snake_case(&input.ident.unraw().to_string()));
    Some(Message {
        ident: input.ident.clone(),
        vis: input.vis.clone(),
        generics: input.generics.clone(),
        runtime: runtime_path(input, "message"),
        label: keys.label.unwrap_or_else(|| name.clone()),
        name,
        wire: keys.wire.unwrap_or(Wire::Form),
        charset: keys.charset.unwrap_or(Charset::Utf8),
        encode: keys.encode.is_some() || keys.decode.is_none() && !headers,
        decode: keys.decode.is_some() || keys.encode.is_none(),
        repeat: keys.repeat.is_some(),
        rules: keys.rules,
        groups,
        path,
        fields,
        rest,
        file,
    })
}

#[derive(Default)]
struct Keys {
    name: Option<String>,
    label: Option<String>,
    wire: Option<Wire>,
    charset: Option<Charset>,
    encode: Option<Ident>,
    decode: Option<Ident>,
    record: Option<Ident>,
    repeat: Option<Ident>,
    rules: Option<Path>,
    legend: Legend,
    groups: Vec<group::Written>,
}

impl Keys {
    fn read(input: &DeriveInput, problems: &mut Problems) -> Self {
        let mut keys = Self::default();
        let repeatable = group::KEYS.map(|(key, _)| key);
        let found = entries(&input.attrs, "message", problems);
        let has_wire = found.iter().any(|entry| entry.key == "wire");
        for entry in admit(found, "message", &KEYS, &repeatable, problems) {
            keys.take(&entry, problems);
        }
        if !has_wire && matches!(input.data, Data::Struct(_)) {
            let missing = "a message needs its wire format: `#[message(wire = form)]`, `json`, `query`, `\"csv-line\"` or `\"csv\"`";
            problems.at(&input.ident, missing);
        }
        keys
    }

    fn take(&mut self, entry: &Entry, problems: &mut Problems) {
        match entry.key.to_string().as_str() {
            "name" => self.name = entry.text(problems).map(|name| name.value()),
            "label" => self.label = entry.text(problems).map(|label| label.value()),
            "wire" => self.wire = one_of(entry, "wire format", &WIRES, "`wire = form`", problems),
            "charset" => {
                self.charset = one_of(entry, "charset", &CHARSETS, "`charset = \"UTF-8\"`", problems)
            }
            "encode" => self.encode = entry.flag(problems).then(|| entry.key.clone()),
            "decode" => self.decode = entry.flag(problems).then(|| entry.key.clone()),
            "record" => self.record = entry.flag(problems).then(|| entry.key.clone()),
            "repeat" => self.repeat = entry.flag(problems).then(|| entry.key.clone()),
            "rules" => self.rules = path(entry, problems),
            "legend" => {
                let pairs = pairs(entry, "`legend(K = \"半角カナ\")`", problems);
                self.legend = Legend::new(pairs, problems);
            }
            // Its value was read first, because the fallback needs it too; here only its mistakes.
            "crate" => {
                path(entry, problems);
            }
            _ => self.groups.extend(group::read(entry, problems)),
        }
    }
}

impl Keys {
    /// Headers are only read, and a path is only written.
    fn check_directions(&self, path: &[Field], problems: &mut Problems) {
        if let (Some(encode), Some(Wire::Headers)) = (&self.encode, self.wire) {
            problems.at(encode, "headers are only read: a message of `headers` is `decode`");
        }
        let Some(place) = path.iter().find_map(|field| field.path.as_ref()) else { return };
        let advice = "a path stands in the address of a request, which nobody reads";
        match (&self.decode, &self.encode) {
            (Some(decode), _) => problems.at(decode, format!("{advice}: take `decode` away")),
            (None, None) => problems.at(place, format!("{advice}: say `encode` in `#[message(…)]`")),
            (None, Some(_)) => {}
        }
    }
}

impl Keys {
    /// What is repeated stands in a form, and repeats nothing itself.
    fn check_repeat(&self, fields: &[Field], problems: &mut Problems) {
        let Some(repeat) = &self.repeat else { return };
        if !matches!(self.wire, Some(Wire::Form | Wire::Query | Wire::PlainForm) | None) {
            problems.at(repeat, "what is repeated stands in `form` and `query`: `wire = form`");
        }
        for field in fields.iter().filter(|field| field.numbered.is_some()) {
            problems.at(
                &field.ident,
                "numbered keys have one number: a repeated struct has no `numbered` fields",
            );
        }
    }
}

impl Keys {
    /// The layout of a file of these records alone.
    fn file(&self, input: &DeriveInput, problems: &mut Problems) -> Option<Layout> {
        let written = input.attrs.iter().find(|attribute| attribute.path().is_ident("file"));
        let (layout, _) = file::read(input, &[], problems);
        match (self.wire, &self.record, written) {
            (Some(Wire::Csv), None, _) => return Some(layout),
            (Some(Wire::Csv), Some(_), Some(file)) => problems.at(
                file.path(),
                "the layout of a file of several kinds stands at its enum, not at a `record`",
            ),
            (Some(Wire::Csv), Some(_), None) | (None, _, _) | (Some(_), None, None) => {}
            (Some(_), Some(record), _) => problems.at(record, "a `record` is of a file: `wire = \"csv\"`"),
            (Some(_), None, Some(file)) => {
                problems.at(file.path(), "`#[file]` says how records lie in a file: `wire = \"csv\"`");
            }
        }
        None
    }
}

impl Message {
    /// Whether it can be the value of a field.
    pub(crate) fn is_part(&self) -> bool {
        self.wire == Wire::Json || self.repeat
    }

    /// Every field but the rest, those of the path first, and the static that describes it.
    pub(crate) fn described(&self) -> impl Iterator<Item = (&Field, TokenStream)> {
        let path = self.path.iter().enumerate().map(|(index, field)| (field, quote!(__PATH_FIELDS[#index])));
        path.chain(self.fields.iter().enumerate().map(|(index, field)| (field, quote!(__FIELDS[#index]))))
    }
}

#[cfg(test)]
mod tests {
    use syn::parse_quote;

    use super::*;

    fn read_one(input: DeriveInput) -> (Option<Message>, Vec<String>) {
        let mut problems = Problems::default();
        let message = read(&input, &mut problems);
        (message, problems.messages())
    }

    #[test]
    fn directions_default_to_both() {
        for (attribute, directions) in [
            ("", (true, true)),
            (", encode", (true, false)),
            (", decode", (false, true)),
            (", encode, decode", (true, true)),
        ] {
            let text = format!("#[message(wire = form{attribute})] struct Ping {{ id: String }}");
            let (message, problems) = read_one(syn::parse_str(&text).expect("the test's struct is Rust"));
            assert!(problems.is_empty(), "{problems:?}");
            assert!(message.is_some_and(|message| (message.encode, message.decode) == directions));
        }
    }

    #[test]
    fn names_fall_back_to_the_type() {
        let (message, problems) = read_one(parse_quote!(
            #[message(wire = query)]
            struct ReAuthRequest;
        ));
        assert!(problems.is_empty(), "{problems:?}");
        assert!(
            message.is_some_and(|message| message.name == "re_auth_request" && message.label == message.name)
        );
    }

    #[test]
    fn mistakes_of_different_parts_are_reported_together() {
        let (message, problems) = read_one(parse_quote!(
            #[message(wire = "csv-lin", charset = "SJIS", exactly_one_of(mail), legend(K = 3))]
            struct Answer<'a, 'b, T> {
                #[rest(label = "その他")]
                rest: Rest,
                #[field(name = "em")]
                email: Option<String>,
                #[field(name = "em")]
                e_mail: Option<String>,
            }
        ));
        assert!(message.is_some());
        assert_eq!(
            problems,
            [
                "unknown wire format `csv-lin`; did you mean `csv-line`?",
                "unknown charset `SJIS`; known are `UTF-8`, `Shift_JIS`, `EUC-JP`",
                "`K` is a text: `K = \"…\"`",
                "a message borrows from one input: one lifetime is enough",
                "a message has one schema: type and const parameters are not possible",
                "`email` and `e_mail` have the same name on the wire, `em`",
                "no field `mail`; did you mean `email`?",
            ]
        );
    }

    #[test]
    fn only_structs_are_messages() {
        let (message, problems) = read_one(parse_quote!(
            enum Reply {
                Mail,
            }
        ));
        assert!(message.is_none());
        assert_eq!(problems, ["`Message` is derived on structs; for a list of values derive `Values`"]);
    }
}
