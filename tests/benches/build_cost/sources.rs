//! The same messages of 15 fields, as forms and as JSON: as this project emits them, as a user of serde would write
//! them, and with no derive at all.

use std::fmt::{Result, Write};
use std::path::Path;

mod fields;

use fields::FIELDS;

/// Who makes the code of a message.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Maker {
    /// Nobody: a struct.
    Nobody,
    /// `derive(Message)`.
    Ours,
    /// serde's derives.
    Serde,
    /// serde's derives, garde's checks and typed-builder's builder.
    SerdeWithChecks,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wire {
    Form,
    Json,
}

/// Where messages go.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ways {
    /// Each is written and read.
    Both,
    /// Half are only written, half only read, as `denbun generate` makes requests and answers.
    One,
}

/// In which way the messages are written.
#[derive(Clone, Copy)]
pub(crate) struct Kind {
    pub(crate) maker: Maker,
    pub(crate) wire: Wire,
    pub(crate) ways: Ways,
}

const fn kind(maker: Maker, wire: Wire, ways: Ways) -> Kind {
    Kind { maker, wire, ways }
}

/// Plain structs, whose time is taken off all others.
pub(crate) const PLAIN: Kind = kind(Maker::Nobody, Wire::Json, Ways::Both);

/// What is compared with each other: ours first, then the peers.
pub(crate) const COMPARED: [&[Kind]; 3] = [
    &[
        kind(Maker::Ours, Wire::Json, Ways::Both),
        kind(Maker::Serde, Wire::Json, Ways::Both),
        kind(Maker::SerdeWithChecks, Wire::Json, Ways::Both),
    ],
    &[
        kind(Maker::Ours, Wire::Json, Ways::One),
        kind(Maker::Serde, Wire::Json, Ways::One),
        kind(Maker::SerdeWithChecks, Wire::Json, Ways::One),
    ],
    &[kind(Maker::Ours, Wire::Form, Ways::Both), kind(Maker::SerdeWithChecks, Wire::Form, Ways::Both)],
];

impl Kind {
    /// The crate's name. A wrapper of the compiler knows by `cost_` whose work is counted.
    pub(crate) fn name(self) -> String {
        let maker = match self.maker {
            Maker::Nobody => "plain",
            Maker::Ours => "ours",
            Maker::Serde => "serde",
            Maker::SerdeWithChecks => "checked",
        };
        let wire = if self.wire == Wire::Json { "json" } else { "form" };
        let ways = if self.ways == Ways::Both { "both" } else { "one" };
        format!("cost_{maker}_{wire}_{ways}")
    }

    pub(crate) fn title(self) -> String {
        let json = self.wire == Wire::Json;
        let maker = match (self.maker, json) {
            (Maker::Nobody, _) => return "plain structs".into(),
            (Maker::Ours, _) => "derive(Message)",
            (Maker::Serde, _) => "serde + serde_json",
            (Maker::SerdeWithChecks, true) => "serde + serde_json + garde + typed-builder",
            (Maker::SerdeWithChecks, false) => "serde + serde_urlencoded + garde + typed-builder",
        };
        let wire = if json { "JSON" } else { "form" };
        let ways = if self.ways == Ways::Both { "both ways" } else { "one way" };
        format!("{maker}, {wire}, {ways}")
    }

    pub(crate) fn manifest(self, workspace: &Path) -> String {
        let serde = "serde = { version = \"1.0\", features = [\"derive\"] }\n";
        let wire = match self.wire {
            Wire::Form => "serde_urlencoded = \"0.7\"\n",
            Wire::Json => "serde_json = \"1.0\"\n",
        };
        let checks = "garde = { version = \"0.23\", features = [\"derive\"] }\ntyped-builder = \"0.23\"\n";
        let dependencies = match self.maker {
            Maker::Nobody => String::new(),
            Maker::Ours => runtime(workspace),
            Maker::Serde => format!("{serde}{wire}"),
            Maker::SerdeWithChecks => format!("{checks}{serde}{wire}"),
        };
        manifest(&self.name(), "", &dependencies)
    }

    /// The crate's text.
    pub(crate) fn source(self, messages: u32) -> String {
        let mut source = String::from(self.head());
        for number in 0..messages {
            self.message(number, &mut source).expect("a String takes all that is written");
        }
        source
    }

    const fn head(self) -> &'static str {
        match self.maker {
            Maker::Nobody => "#[derive(Clone, Copy)]\npub enum Method { Kickback, Response }\n",
            Maker::Ours => {
                "use denbun::{Message, Values, Violations, Yen};\n\
                #[derive(Clone, Copy, PartialEq, Eq, Debug, Values)]\n\
                pub enum Method { #[value(\"0\")] Kickback, #[value(\"1\")] Response }\n"
            }
            Maker::Serde => {
                "use serde::{Deserialize, Serialize};\n\
                #[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]\n\
                pub enum Method { #[serde(rename = \"0\")] Kickback, #[serde(rename = \"1\")] Response }\n"
            }
            Maker::SerdeWithChecks => {
                "use garde::Validate;\nuse serde::{Deserialize, Serialize};\nuse typed_builder::TypedBuilder;\n\
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

    /// Whether message `number` is written, and whether it is read.
    const fn directions(self, number: u32) -> (bool, bool) {
        match self.ways {
            Ways::Both => (true, true),
            Ways::One => (number & 1 == 0, number & 1 == 1),
        }
    }

    fn message(self, number: u32, out: &mut String) -> Result {
        let (written, read) = self.directions(number);
        out.push_str(&self.derives(number));
        writeln!(out, "pub struct M{number} {{")?;
        for field in &FIELDS {
            if let Some(attribute) = field.attribute(self, written) {
                writeln!(out, "    {attribute}")?;
            }
            writeln!(out, "    pub {}: {},", field.name, field.ty(self.maker))?;
        }
        out.push_str("}\n");
        if written {
            out.push_str(&self.encode(number));
        }
        if read {
            out.push_str(&self.decode(number));
        }
        Ok(())
    }

    fn derives(self, number: u32) -> String {
        let (written, read) = self.directions(number);
        let serde = match (written, read) {
            (true, true) => "Serialize, Deserialize",
            (true, false) => "Serialize",
            _ => "Deserialize",
        };
        // Only what is written has a builder.
        let builder = if written { ", TypedBuilder" } else { "" };
        match self.maker {
            Maker::Nobody => "#[derive(Clone)]\n".into(),
            Maker::Serde => format!("#[derive(Clone, Debug, PartialEq, {serde})]\n"),
            Maker::SerdeWithChecks => {
                format!("#[derive(Clone, Debug, PartialEq, {serde}, Validate{builder})]\n")
            }
            Maker::Ours => {
                let wire = if self.wire == Wire::Json { "json" } else { "form" };
                let way = match (written, read) {
                    (true, true) => "",
                    (true, false) => ", encode",
                    _ => ", decode",
                };
                format!(
                    "#[derive(Clone, PartialEq, Message)]\n#[message(name = \"m{number}\", wire = {wire}{way})]\n"
                )
            }
        }
    }

    /// What makes the compiler write out how the message is written.
    fn encode(self, number: u32) -> String {
        let (to_string, error) = match self.wire {
            Wire::Form => ("serde_urlencoded::to_string", "serde_urlencoded::ser::Error"),
            Wire::Json => ("serde_json::to_string", "serde_json::Error"),
        };
        let body = match self.maker {
            Maker::Nobody => return String::new(),
            Maker::Ours => {
                return format!(
                    "pub fn encode{number}(message: &M{number}, out: &mut Vec<u8>) -> Result<(), Violations> {{\n    \
                    denbun::encode_into(message, out)\n}}\n"
                );
            }
            Maker::Serde => {
                return format!(
                    "pub fn encode{number}(message: &M{number}) -> Result<String, {error}> {{ {to_string}(message) }}\n"
                );
            }
            Maker::SerdeWithChecks => format!("message.validate()?; Ok({to_string}(message))"),
        };
        format!(
            "pub fn encode{number}(message: &M{number}) -> Result<Result<String, {error}>, garde::Report> \
            {{ {body} }}\n"
        )
    }

    /// What makes the compiler write out how the message is read.
    fn decode(self, number: u32) -> String {
        let (from_bytes, error) = match self.wire {
            Wire::Form => ("serde_urlencoded::from_bytes", "serde_urlencoded::de::Error"),
            Wire::Json => ("serde_json::from_slice", "serde_json::Error"),
        };
        let body = match self.maker {
            Maker::Nobody => return String::new(),
            Maker::Ours => {
                return format!(
                    "pub fn decode{number}(bytes: &[u8]) -> Result<denbun::Decoded<M{number}>, denbun::DecodeError> \
                    {{\n    denbun::decode(bytes)\n}}\n"
                );
            }
            Maker::Serde => {
                return format!(
                    "pub fn decode{number}(bytes: &[u8]) -> Result<M{number}, {error}> {{ {from_bytes}(bytes) }}\n"
                );
            }
            Maker::SerdeWithChecks => {
                format!("{from_bytes}(bytes).ok().filter(|message: &M{number}| message.validate().is_ok())")
            }
        };
        format!("pub fn decode{number}(bytes: &[u8]) -> Option<M{number}> {{ {body} }}\n")
    }
}

/// The runtime as a dependency.
pub(crate) fn runtime(workspace: &Path) -> String {
    let path = workspace.join("runtime").display().to_string();
    format!("denbun = {{ path = {path:?}, default-features = false }}\n")
}

/// A crate apart from the workspace.
pub(crate) fn manifest(name: &str, features: &str, dependencies: &str) -> String {
    format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n{features}\
        [dependencies]\n{dependencies}\n[workspace]\n"
    )
}
