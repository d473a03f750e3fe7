//! Which bytes belong to which field: every byte once, and the same fields that the decoder reads.

use std::collections::BTreeSet;
use std::path::Path;

use denbun_codegen::diagnostic::Diagnostics;
use denbun_codegen::model::{Direction, FieldPlace, Message, Role, Spec, Wire};
use denbun_codegen::source::Sources;
use denbun_simulator::codec::{PartKind, decode, part_text, ranges};

use crate::{SPEC, load};

fn providers() -> Vec<Spec> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    let paths = ["card24.yaml", "robotpayment.yaml", "univapay", "veritrans4g"];
    let load = |path: &str| {
        let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
        denbun_codegen::load(&folder.join(path), &[], &mut sources, &mut diagnostics).expect("no errors")
    };
    paths.map(load).into()
}

fn assert_whole(spec: &Spec, at: usize, bytes: &[u8]) {
    let mut end = 0;
    for part in ranges(spec, at, bytes) {
        assert_eq!(part.range.start, end, "no gap");
        assert!(part.range.end > end, "no empty part");
        end = part.range.end;
    }
    let has_bytes = !matches!(spec.messages[at].wire, Wire::Headers | Wire::None);
    assert!(!has_bytes || end == bytes.len(), "all bytes: {end} of {}", bytes.len());
}

/// The fields of a message that have bytes of their own.
fn found(spec: &Spec, at: usize, bytes: &[u8]) -> BTreeSet<usize> {
    let parts = ranges(spec, at, bytes);
    let own = parts.iter().filter(|part| part.kind == PartKind::Value && !part.field.is_empty());
    own.map(|part| part.field[0].field).collect()
}

fn read(spec: &Spec, message: &Message, bytes: &[u8]) -> BTreeSet<usize> {
    let values = decode(spec, message, bytes).values;
    let in_bytes = |at: &usize| message.fields[*at].place == FieldPlace::Message;
    (0..message.fields.len()).filter(in_bytes).filter(|at| values.get(*at).is_some()).collect()
}

#[test]
fn bytes_belong_to_the_fields_that_the_decoder_reads() {
    let mut compared = 0;
    for spec in providers() {
        for (at, message) in spec.messages.iter().enumerate() {
            for example in &message.examples {
                let Some(bytes) = &example.wire else { continue };
                assert_whole(&spec, at, bytes);
                let is_plain = example.violations.is_empty() && message.role == Role::Whole;
                if is_plain && message.wire != Wire::Headers {
                    let (found, read) = (found(&spec, at, bytes), read(&spec, message, bytes));
                    // Of an empty value, or of an empty list or object, there are no bytes, or nothing is read.
                    let missing: Vec<&str> =
                        read.difference(&found).map(|at| message.fields[*at].name.as_str()).collect();
                    let text: String = String::from_utf8_lossy(bytes).split_whitespace().collect();
                    let empty = |name: &&str| {
                        ["{}", "[]", "\"\""].iter().any(|it| text.contains(&format!("\"{name}\":{it}")))
                            || text.contains(&format!("{name}="))
                    };
                    assert!(missing.iter().all(empty), "{}: {missing:?} in {text}", message.name);
                    compared += 1;
                }
            }
        }
    }
    assert!(compared > 150, "{compared}");
}

#[test]
fn cut_and_broken_bytes_are_still_all_there() {
    for spec in providers() {
        for (at, message) in spec.messages.iter().enumerate() {
            for bytes in message.examples.iter().filter_map(|example| example.wire.as_ref()) {
                for end in (0..bytes.len()).step_by(31) {
                    assert_whole(&spec, at, &bytes[..end]);
                    let mut broken = bytes.clone();
                    broken[end] = [b'"', b'{', b'&', 0xff, b','][end % 5];
                    assert_whole(&spec, at, &broken);
                }
            }
        }
    }
    let spec = load(SPEC);
    for noise in ["", "&", "&&=", "\"", "\"\"\"", "{", "{\"", "{\"a\":[{", ",,,", "\r\n", "=%", "%E3%8"] {
        (0..spec.messages.len()).for_each(|at| assert_whole(&spec, at, noise.as_bytes()));
    }
}

#[test]
fn values_are_unescaped_as_their_format_says() {
    let spec = load(SPEC);
    let form = spec.messages.iter().find(|it| it.direction == Direction::Request && it.wire == Wire::Form);
    assert_eq!(part_text(form.expect("a form"), b"a%2Bb+c").as_deref(), Some("a+b c"));
}
