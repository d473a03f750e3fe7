//! What is shown in Rust is what the generated tests compile.

use std::fs;

use super::{providers, root};

/// A text without what layout changes.
fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != ',').collect()
}

#[test]
fn every_call_is_compiled_in_a_generated_test() {
    for spec in providers() {
        let tests = fs::read_to_string(root().join(format!("generated/tests/{}.rs", spec.provider)));
        let tests = bare(&tests.expect("the generated tests"));
        let calls = denbun_codegen::calls(&spec);
        let mut shown = 0;
        for (at, message) in spec.messages.iter().enumerate() {
            for (index, example) in message.examples.iter().enumerate() {
                if let Some(call) = calls.of(at, index) {
                    assert!(tests.contains(&bare(call)), "{}: {}: {call}", message.name, example.name);
                    shown += 1;
                }
            }
        }
        let requests =
            spec.operations.iter().map(|it| spec.messages[it.request].examples.len()).sum::<usize>();
        assert!(shown * 10 >= requests * 7, "{}: {shown} of {requests}", spec.provider);
    }
}
