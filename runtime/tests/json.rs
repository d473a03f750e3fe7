//! The JSON wire format, through derived messages.

#[path = "json/between.rs"]
mod between;
#[path = "json/messages.rs"]
mod messages;
#[path = "json/nested.rs"]
mod nested;
#[path = "json/oracle.rs"]
mod oracle;
#[path = "json/reading.rs"]
mod reading;
#[path = "json/unbuilt.rs"]
mod unbuilt;
#[path = "json/writing.rs"]
mod writing;

use messages::Charge;

/// A charge with nothing optional.
const PLAIN: &str =
    r#"{"id":"11ed07f5","amount":100,"currency":"JPY","status":"awaiting","descriptor":null}"#;

fn charge(text: &str) -> denbun::Decoded<Charge> {
    denbun::decode(text.as_bytes()).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

/// What reading a charge finds wrong, whether or not there is a message.
fn found(text: &[u8]) -> String {
    match denbun::decode::<Charge>(text) {
        Ok(decoded) => decoded.violations.to_string(),
        Err(error) => error.violations.to_string(),
    }
}
