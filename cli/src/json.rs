//! Values of messages as JSON: text, digits and dates as strings, integers as numbers, keyed by wire name.

mod document;
mod read;
mod write;

pub(crate) use read::{Problem, read_values};
pub(crate) use write::{write_rest, write_values, write_violations};

#[cfg(test)]
mod tests {
    use std::path::Path;

    use denbun::Rest;
    use denbun_codegen::diagnostic::Diagnostics;
    use denbun_codegen::model::{Direction, Example, Message, Spec};
    use denbun_codegen::source::Sources;
    use denbun_simulator::codec;
    use serde_json::json;

    use super::*;

    fn spec() -> Spec {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs/robotpayment.yaml");
        denbun_codegen::load(&path, &[], &mut Sources::new(), &mut Diagnostics::new())
            .expect("a spec without errors")
    }

    /// Reads what was written of the bytes and encodes it.
    fn again(message: &Message, bytes: &[u8]) -> Option<Vec<u8>> {
        let decoded = codec::decode(message, bytes);
        let rest = write_rest(&decoded.values, &decoded.unknown);
        let document = json!({ "value": write_values(message, &decoded.values), "rest": rest });
        let input = read_values(message, document.to_string().as_bytes()).expect("our own JSON");
        assert!(input.problems.is_empty(), "{}: {:?}", message.name, input.problems);
        assert_eq!(write_values(message, &input.values), document["value"], "{}", message.name);
        assert_eq!(write_rest(&input.values, &Rest::new()), document["rest"], "{}", message.name);
        codec::encode(message, &input.values).ok()
    }

    #[test]
    fn what_is_written_of_an_example_is_read_again() {
        let spec = spec();
        let mut same = 0;
        for message in &spec.messages {
            let valid = |example: &&Example| example.violations.is_empty();
            for wire in message.examples.iter().filter(valid).filter_map(|example| example.wire.as_ref()) {
                // Reading takes more than writing does: an answer may hold what nobody should send.
                let bytes = again(message, wire);
                match message.direction {
                    // What others send may be escaped otherwise, or end in a line break.
                    Direction::Response | Direction::Notification => {
                        assert!(
                            bytes.as_ref().is_none_or(|bytes| again(message, bytes).as_ref() == Some(bytes)),
                            "{}",
                            message.name
                        );
                    }
                    Direction::Request => assert_eq!(bytes.as_ref(), Some(wire), "{}", message.name),
                }
                same += usize::from(bytes.as_ref() == Some(wire));
            }
        }
        assert!(same > 30, "{same}");
    }
}
