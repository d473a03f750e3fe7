//! The same 100 messages, as forms and as JSON: as this project emits them, for serde, and with no derive at all.

use std::fmt::Write;
use std::path::Path;

/// How many messages.
pub(crate) const MESSAGES: u32 = 100;

/// In which way the messages are written.
#[derive(Clone, Copy)]
pub(crate) enum Kind {
    Plain,
    OurForm,
    SerdeForm,
    OurJson,
    SerdeJson,
}

/// A field: its name, its kind and the greatest length of its text.
struct Field {
    name: &'static str,
    kind: FieldKind,
    max: u32,
}

#[derive(Clone, Copy)]
enum FieldKind {
    Digits,
    Letters,
    OptionalLetters,
    OptionalText,
    Amount,
    OptionalAmount,
    Choice,
}

const fn field(name: &'static str, kind: FieldKind, max: u32) -> Field {
    Field { name, kind, max }
}

const FIELDS: [Field; 15] = [
    field("shop_id", FieldKind::Digits, 6),
    field("reply_method", FieldKind::Choice, 1),
    field("target_id", FieldKind::Digits, 20),
    field("order_code", FieldKind::Letters, 27),
    field("amount", FieldKind::Amount, 0),
    field("tax", FieldKind::Amount, 0),
    field("shipping_fee", FieldKind::Amount, 0),
    field("total", FieldKind::OptionalAmount, 0),
    field("phone", FieldKind::Digits, 15),
    field("approval_number", FieldKind::OptionalLetters, 7),
    field("error_code", FieldKind::OptionalLetters, 12),
    field("issued_id", FieldKind::OptionalLetters, 50),
    field("issued_password", FieldKind::OptionalLetters, 50),
    field("order_number", FieldKind::OptionalText, 50),
    field("memo", FieldKind::OptionalText, 1024),
];

impl Kind {
    /// Plain structs first: what they cost is taken off the others.
    pub(crate) const ALL: [Self; 5] =
        [Self::Plain, Self::OurForm, Self::SerdeForm, Self::OurJson, Self::SerdeJson];

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::OurForm => "ours",
            Self::SerdeForm => "serde",
            Self::OurJson => "ours-json",
            Self::SerdeJson => "serde-json",
        }
    }

    pub(crate) const fn title(self) -> &'static str {
        match self {
            Self::Plain => "plain structs",
            Self::OurForm => "derive(Message), form",
            Self::SerdeForm => "serde + serde_urlencoded + garde",
            Self::OurJson => "derive(Message), json",
            Self::SerdeJson => "serde + serde_json, without checks",
        }
    }

    pub(crate) fn manifest(self, workspace: &Path) -> String {
        let dependencies = match self {
            Self::Plain => String::new(),
            Self::OurForm | Self::OurJson => {
                let runtime = workspace.join("runtime");
                format!(
                    "denbun = {{ path = {:?}, default-features = false }}\n",
                    runtime.display().to_string()
                )
            }
            Self::SerdeForm => "garde = { version = \"0.23\", features = [\"derive\"] }\n\
                serde = { version = \"1.0\", features = [\"derive\"] }\n\
                serde_urlencoded = \"0.7\"\n"
                .into(),
            Self::SerdeJson => {
                "serde = { version = \"1.0\", features = [\"derive\"] }\nserde_json = \"1.0\"\n".into()
            }
        };
        format!(
            "[package]\nname = \"cost-{}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
            [dependencies]\n{dependencies}\n[workspace]\n",
            self.name()
        )
    }

    pub(crate) fn source(self) -> String {
        let mut source = String::from(self.head());
        for number in 0..MESSAGES {
            self.message(number, &mut source).expect("a String takes all that is written");
        }
        source
    }

    const fn head(self) -> &'static str {
        match self {
            Self::Plain => "#[derive(Clone, Copy)]\npub enum Method { Kickback, Response }\n",
            Self::OurForm | Self::OurJson => {
                "use denbun::{Message, Values, Violations, Yen};\n\
                #[derive(Clone, Copy, PartialEq, Eq, Debug, Values)]\n\
                pub enum Method { #[value(\"0\")] Kickback, #[value(\"1\")] Response }\n"
            }
            Self::SerdeJson => {
                "use serde::{Deserialize, Serialize};\n\
                #[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]\n\
                pub enum Method { #[serde(rename = \"0\")] Kickback, #[serde(rename = \"1\")] Response }\n"
            }
            Self::SerdeForm => {
                "use garde::Validate;\nuse serde::{Deserialize, Serialize};\n\
                #[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]\n\
                pub enum Method { #[serde(rename = \"0\")] Kickback, #[serde(rename = \"1\")] Response }\n\
                fn refuse(wrong: bool) -> garde::Result {\n\
                    if wrong { Err(garde::Error::new(\"wrong character\")) } else { Ok(()) }\n}\n\
                fn digits(text: &str, _: &()) -> garde::Result {\n\
                    refuse(!text.bytes().all(|byte| byte.is_ascii_digit()))\n}\n\
                fn letters(text: &str, _: &()) -> garde::Result {\n\
                    refuse(!text.bytes().all(|byte| byte.is_ascii_alphanumeric()))\n}\n"
            }
        }
    }

    fn message(self, number: u32, out: &mut String) -> std::fmt::Result {
        match self {
            Self::Plain => writeln!(out, "#[derive(Clone)]\npub struct M{number} {{")?,
            Self::OurForm | Self::OurJson => writeln!(
                out,
                "#[derive(Clone, PartialEq, Message)]\n#[message(name = \"m{number}\", wire = {})]\npub struct M{number} {{",
                if let Self::OurJson = self { "json" } else { "form" }
            )?,
            Self::SerdeJson => writeln!(
                out,
                "#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]\npub struct M{number} {{"
            )?,
            Self::SerdeForm => writeln!(
                out,
                "#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Validate)]\npub struct M{number} {{"
            )?,
        }
        for field in &FIELDS {
            self.field(field, out)?;
        }
        out.push_str("}\n");
        self.functions(number, out)
    }

    fn field(self, field: &Field, out: &mut String) -> std::fmt::Result {
        let Field { name, kind, max } = *field;
        match self {
            Self::Plain | Self::SerdeJson => {}
            Self::OurForm | Self::OurJson => match kind.notation(max) {
                Some(notation) => writeln!(out, "    #[field(label = \"項目\", format = \"{notation}\")]")?,
                None => writeln!(out, "    #[field(label = \"項目\")]")?,
            },
            Self::SerdeForm => writeln!(out, "    {}", kind.rules(max))?,
        }
        writeln!(out, "    pub {name}: {},", kind.ty(self))
    }

    /// What makes the compiler write out both directions.
    fn functions(self, number: u32, out: &mut String) -> std::fmt::Result {
        match self {
            Self::Plain => Ok(()),
            Self::OurForm | Self::OurJson => writeln!(
                out,
                "pub fn encode{number}(message: &M{number}, out: &mut Vec<u8>) -> Result<(), Violations> {{\n    \
                denbun::encode_into(message, out)\n}}\n\
                pub fn decode{number}(bytes: &[u8]) -> Result<denbun::Decoded<M{number}>, denbun::DecodeError> {{\n    \
                denbun::decode(bytes)\n}}"
            ),
            Self::SerdeJson => writeln!(
                out,
                "pub fn encode{number}(message: &M{number}) -> serde_json::Result<String> {{\n    \
                serde_json::to_string(message)\n}}\n\
                pub fn decode{number}(bytes: &[u8]) -> serde_json::Result<M{number}> {{\n    \
                serde_json::from_slice(bytes)\n}}"
            ),
            Self::SerdeForm => writeln!(
                out,
                "pub fn encode{number}(message: &M{number}) -> Result<String, garde::Report> {{\n    \
                message.validate()?;\n    Ok(serde_urlencoded::to_string(message).unwrap_or_default())\n}}\n\
                pub fn decode{number}(bytes: &[u8]) -> Option<M{number}> {{\n    \
                serde_urlencoded::from_bytes::<M{number}>(bytes).ok().filter(|message| message.validate().is_ok())\n}}"
            ),
        }
    }
}

impl FieldKind {
    const fn ty(self, kind: Kind) -> &'static str {
        match (self, kind) {
            (Self::Digits | Self::Letters, _) => "String",
            (Self::OptionalLetters | Self::OptionalText, _) => "Option<String>",
            (Self::Amount, Kind::OurForm | Kind::OurJson) => "Yen",
            (Self::OptionalAmount, Kind::OurForm | Kind::OurJson) => "Option<Yen>",
            (Self::Amount, _) => "u64",
            (Self::OptionalAmount, _) => "Option<u64>",
            (Self::Choice, _) => "Method",
        }
    }

    fn notation(self, max: u32) -> Option<String> {
        match self {
            Self::Digits => Some(format!("半角数字({max})")),
            Self::Letters | Self::OptionalLetters => Some(format!("半角英数({max})")),
            Self::OptionalText => Some(format!("{max}バイト以内")),
            Self::Amount | Self::OptionalAmount => Some("半角数字".into()),
            Self::Choice => None,
        }
    }

    fn rules(self, max: u32) -> String {
        match self {
            Self::Digits => format!("#[garde(custom(digits), length(bytes, min = 1, max = {max}))]"),
            Self::Letters => format!("#[garde(custom(letters), length(bytes, min = 1, max = {max}))]"),
            Self::OptionalLetters => format!("#[garde(inner(custom(letters), length(bytes, max = {max})))]"),
            Self::OptionalText => format!("#[garde(inner(length(bytes, max = {max})))]"),
            Self::Amount | Self::OptionalAmount | Self::Choice => "#[garde(skip)]".into(),
        }
    }
}
