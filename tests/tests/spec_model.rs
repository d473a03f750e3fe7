//! What a checked spec says: names resolved, rows merged, evidence inherited.

use std::path::Path;

use denbun_codegen::diagnostic::{Diagnostics, Format};
use denbun_codegen::load;
use denbun_codegen::model::{
    EvidenceClass, Field, Message, Presence, ResolveBy, Spec, Type, Visibility, Wire,
};
use denbun_codegen::source::Sources;

fn spec(path: &str) -> Spec {
    let overlay = Path::new(path).with_extension("overlay.yaml");
    let overlays = if overlay.exists() { vec![overlay] } else { Vec::new() };
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let spec = load(Path::new(path), &overlays, &mut sources, &mut diagnostics);
    let text = diagnostics.render(&sources, Format::Human { color: false }, 50);
    spec.unwrap_or_else(|| panic!("{path} has errors:\n{text}"))
}

fn message<'s>(spec: &'s Spec, name: &str) -> &'s Message {
    spec.messages.iter().find(|message| message.name == name).expect("a message of that name")
}

fn field<'m>(message: &'m Message, name: &str) -> &'m Field {
    message.fields.iter().find(|field| field.name == name).expect("a field of that name")
}

#[test]
fn the_sketch_of_the_language_is_a_spec() {
    let spec = spec("specs/sketch.yaml");
    let names: Vec<&str> = spec.messages.iter().map(|message| message.name.as_str()).collect();
    assert_eq!(names, ["sales.request", "re_auth.request", "payment_result", "kickback"]);
    let sales = message(&spec, "sales.request");
    assert_eq!((sales.rust.as_str(), sales.wire), ("SalesRequest", Wire::Form));
    let aid = field(sales, "aid");
    assert_eq!((aid.rust.as_str(), aid.ty, aid.visibility), ("shop_id", Type::Digits, Visibility::Masked));
    assert_eq!((aid.format.min, aid.format.max), (Some(6), Some(6)));
    assert!(matches!(aid.presence, Presence::Required));
    assert_eq!(field(sales, "jb").fixed.as_deref(), Some("SALES"));
    let answer = message(&spec, "payment_result");
    assert_eq!((answer.wire, answer.fields.len()), (Wire::CsvLine, 12));
    assert_eq!(field(answer, "rst").values_rust.as_deref(), Some("Rst"));
    assert_eq!(field(answer, "am").label, "決済金額");
    assert!(answer.outcome.as_ref().is_some_and(|outcome| outcome.declined.is_some()));
    assert_eq!(answer.examples[0].values.len(), 8);
    assert_eq!(field(answer, "gid").evidence.source.as_deref(), Some("manual"));
    let errors = spec.errors.as_ref().expect("a table");
    assert_eq!((errors.fields.concat(), errors.codes.len()), (vec!["ec".to_owned()], 2));
    assert_eq!(
        spec.operations[0].resolve.as_ref().map(|it| &it.by),
        Some(&ResolveBy::Manual("管理画面".to_owned()))
    );
}

#[test]
fn evidence_comes_from_the_nearest_that_says_any() {
    let spec = spec("specs/good/evidence-at-every-level.yaml");
    let request = message(&spec, "pay.request");
    let of = |name: &str| field(request, name).evidence.clone();
    assert_eq!((of("am").class, of("am").source.as_deref()), (EvidenceClass::Documented, Some("D1")));
    assert_eq!((of("tx").class, of("tx").confirm.as_deref()), (EvidenceClass::Assumed, Some("桁数")));
    assert!(field(request, "sf").name_assumed.is_some());
    assert_eq!(of("sf").source.as_deref(), Some("D1"));
    assert_eq!(message(&spec, "pay.response").evidence.class, EvidenceClass::Observed);
}

#[test]
fn an_overlay_replaces_what_it_names() {
    let spec = spec("specs/good/overlay.yaml");
    let paid = message(&spec, "paid");
    assert_eq!(paid.fields[0].name, "order_no");
    assert!(paid.fields[0].name_assumed.is_none());
    assert_eq!(spec.hosts[0].url, "https://pay.example.jp");
    assert_eq!(paid.examples.len(), 1);
}

#[test]
fn files_of_a_folder_form_one_spec() {
    let spec = spec("specs/good/folder");
    let paid = message(&spec, "paid");
    assert_eq!(paid.fields.iter().map(|field| field.visibility).collect::<Vec<_>>(), [Visibility::Public; 2]);
    assert_eq!(paid.at.text, "specs/good/folder/b.yaml:7");
    assert_eq!(spec.path, "specs/good/folder");
}

#[test]
fn files_of_a_folder_add_keys_to_one_message() {
    let spec = spec("specs/good/parts-of-messages");
    let request = message(&spec, "pay.request");
    assert_eq!((request.fields.len(), request.examples.len()), (1, 2));
    assert_eq!(message(&spec, "pay.response").examples.len(), 1);
    assert_eq!(message(&spec, "paid").examples.len(), 1);
    assert_eq!(spec.operations[0].at.text, "specs/good/parts-of-messages/a.yaml:6");
}

#[test]
fn error_codes_stand_where_paths_lead() {
    let spec = spec("specs/good/error-codes-by-path.yaml");
    let table = spec.errors.expect("a table");
    assert_eq!(table.fields, [vec!["code"], vec!["error", "code"]]);
}

#[test]
fn equal_lists_share_an_enum() {
    let spec = spec("specs/good/shared-rows.yaml");
    let rst = |name: &str| field(message(&spec, name), "rst").values_rust.clone();
    assert_eq!(rst("pay.response"), Some("Rst".to_owned()));
    assert_eq!(rst("pay.response"), rst("look_up.response"));
    let variants = &field(message(&spec, "look_up.response"), "rst").values;
    assert_eq!(variants.iter().map(|value| value.rust.as_str()).collect::<Vec<_>>(), ["Code1", "Refused"]);
    let pay = &spec.operations[0];
    assert_eq!(pay.echo, [(0, 0)]);
    assert!(
        pay.resolve
            .as_ref()
            .is_some_and(|resolve| resolve.when_declined && resolve.by == ResolveBy::Operation(1))
    );
}
