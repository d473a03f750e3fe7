//! Examples that do not come out as they say.

use denbun_codegen::diagnostic::Diagnostics;
use denbun_simulator::conformance;

use crate::{SPEC, load};

/// What running the examples reports: the id and what the codec made of it instead.
fn found(spec: &str) -> Vec<(String, String)> {
    let mut diagnostics = Diagnostics::new();
    conformance::check(&load(spec), &mut diagnostics);
    let row = |it: &denbun_codegen::diagnostic::Diagnostic| {
        (it.id.code().to_owned(), it.help.clone().unwrap_or_default())
    };
    diagnostics.iter().map(row).collect()
}

#[test]
fn examples_that_are_right_say_nothing() {
    assert_eq!(found(SPEC), []);
}

#[test]
fn each_way_to_be_wrong_has_its_id() {
    let cases = [
        (
            "wire: \"id=1&jb=REFUND\"",
            "wire: \"jb=REFUND&id=1\"",
            "D0510",
            "the codec writes `id=1&jb=REFUND`",
        ),
        (
            "value: { rst: OK, am: 500, fee: 10, total: 510 }",
            "value: { rst: OK, am: 501, fee: 10, total: 510 }",
            "D0511",
            "`am` is 500, not 501",
        ),
        ("wire: \"OK,500,10,510,\"", "wire: \"OK,500,10,510,x\"", "D0511", "the rest is \"x\", not empty"),
        (
            "value: { id: \"1\" }",
            "value: { id: 1x }",
            "D0512",
            "it breaks: id: `x` at character 2 is outside `半角数字(8)` (character)",
        ),
        (
            "value: { jb: NOW, am: 100 }",
            "value: { jb: NOW, am: 100 }, violations: [\"am: length\"]",
            "D0512",
            "it breaks no rule",
        ),
        ("outcome: declined }", "outcome: confirmed }", "D0513", "the outcome is declined"),
    ];
    for (right, wrong, id, help) in cases {
        assert!(SPEC.contains(right), "{right}");
        assert_eq!(found(&SPEC.replacen(right, wrong, 1)), [(id.to_owned(), help.to_owned())], "{wrong}");
    }
}

#[test]
fn every_wrong_example_is_told() {
    let spec = SPEC.replace("wire: \"jb=NOW&", "wire: \"jb=LATER&").replace("wire: id=1,", "wire: id=2,");
    let ids: Vec<String> = found(&spec).into_iter().map(|(id, _)| id).collect();
    assert_eq!(ids, ["D0510", "D0510"]);
}

#[test]
fn bytes_without_values_are_read() {
    let alone =
        SPEC.replacen("wire: \"id=1&jb=REFUND\", value: { id: \"1\" }", "wire: \"jb=REFUND&id=1\"", 1);
    assert_ne!(alone, SPEC);
    assert_eq!(found(&alone), []);
    let wrong = alone.replacen("jb=REFUND&id=1\"", "jb=REFUND&id=1x\"", 1);
    assert_eq!(found(&wrong)[0].0, "D0512");
    let told = wrong.replacen("id=1x\"", "id=1x\", violations: [\"id: character\"]", 1);
    assert_eq!(found(&told), []);
}
