//! Values of messages as JSON, keyed by wire name: text, digits and dates as strings, numbers as numbers, objects,
//! lists and maps as they are nested.

mod document;
mod read;
mod write;

pub(crate) use document::Json;
pub(crate) use read::{Problem, read_values};
pub(crate) use write::{write_rest, write_values, write_violations};

#[cfg(test)]
mod tests {
    use std::path::Path;

    use denbun::Rest;
    use denbun_codegen::diagnostic::Diagnostics;
    use denbun_codegen::model::{Direction, Example, FieldPlace, Message, Spec, Wire};
    use denbun_codegen::source::Sources;
    use denbun_simulator::codec::{self, Values};

    use super::*;

    fn specs() -> Vec<Spec> {
        let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
        let load = |path| {
            denbun_codegen::load(path, &[], &mut Sources::new(), &mut Diagnostics::new())
                .expect("a spec without errors")
        };
        denbun_codegen::discover(&[specs]).expect("the folder").iter().map(|path| load(path)).collect()
    }

    /// Values written as JSON and read again.
    fn through(spec: &Spec, message: &Message, values: &Values, unknown: &Rest) -> Values {
        let value = write_values(spec, message, values);
        let rest = write_rest(message, values, unknown);
        let document = Json::object([("value", value.clone()), ("rest", rest.clone())]);
        let input = read_values(spec, message, document.to_string().as_bytes()).expect("our own JSON");
        assert!(input.problems.is_empty(), "{}: {:?}", message.name, input.problems);
        assert_eq!(write_values(spec, message, &input.values), value, "{}", message.name);
        assert_eq!(write_rest(message, &input.values, &Rest::new()), rest, "{}", message.name);
        input.values
    }

    /// Reads what was written of the bytes and encodes it.
    fn again(spec: &Spec, message: &Message, bytes: &[u8]) -> Option<Vec<u8>> {
        let decoded = codec::decode(spec, message, bytes);
        // What no field of a JSON message names has no place in it either.
        let unknown = if message.wire == Wire::Json { Rest::new() } else { decoded.unknown };
        let values = through(spec, message, &decoded.values, &unknown);
        codec::encode(spec, message, &values).ok()
    }

    #[test]
    fn what_is_written_of_an_example_is_read_again() {
        let mut same = 0;
        for spec in specs() {
            for message in spec.messages.iter().filter(|message| message.wire != Wire::Headers) {
                let valid = |example: &&Example| example.violations.is_empty();
                for example in message.examples.iter().filter(valid) {
                    let Some(wire) = &example.wire else { continue };
                    // Reading takes more than writing does: an answer may hold what nobody should send.
                    let bytes = again(&spec, message, wire);
                    let is_whole = message.fields.iter().all(|field| field.place == FieldPlace::Message);
                    if message.direction == Direction::Request && !example.file && is_whole {
                        assert_eq!(bytes.as_ref(), Some(wire), "{}", message.name);
                    } else if let Some(bytes) = &bytes {
                        // What others send may be escaped otherwise, or end in a line break.
                        assert_eq!(again(&spec, message, bytes).as_ref(), Some(bytes), "{}", message.name);
                    }
                    same += usize::from(bytes.as_ref() == Some(wire));
                }
            }
        }
        assert!(same > 30, "{same}");
    }

    #[test]
    fn values_without_bytes_are_read_again() {
        for spec in specs() {
            for message in &spec.messages {
                for example in message.examples.iter().filter(|example| example.violations.is_empty()) {
                    let values = Values::of_example(message, example);
                    through(&spec, message, &values, &Rest::new());
                }
            }
        }
    }
}
