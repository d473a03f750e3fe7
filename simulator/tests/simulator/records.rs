//! Records of files without compilation: one line as a message, whole files, and examples that give values alone.

use std::path::Path;

use denbun::file::{RawReader, RawWriter, ReadError};
use denbun::{RuleKind, Violations};
use denbun_codegen::diagnostic::Diagnostics;
use denbun_codegen::model::{Message, Spec};
use denbun_codegen::source::Sources;
use denbun_simulator::{codec, conformance};

fn good(name: &str) -> Spec {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/specs/good").join(name);
    let mut diagnostics = Diagnostics::new();
    denbun_codegen::load(&path, &[], &mut Sources::new(), &mut diagnostics).expect("a good spec")
}

fn message<'s>(spec: &'s Spec, name: &str) -> &'s Message {
    spec.messages.iter().find(|message| message.name == name).expect("the message")
}

#[test]
fn a_record_is_one_line_in_its_files_layout() {
    let spec = good("file-of-one-kind.yaml");
    let bulk = message(&spec, "bulk");
    let line = "\"A1\"\t\"1000\"\t\"山田　太郎\"\t\"\"\t\"more\"";
    let mut bytes = Vec::new();
    codec::charset(bulk).encode(line, &mut bytes).expect("Shift_JIS");
    let decoded = codec::decode(&spec, bulk, &bytes);
    assert!(decoded.violations.is_empty(), "{}", decoded.violations);
    assert_eq!(codec::encode(&spec, bulk, &decoded.values), Ok(bytes.clone()));

    bytes.extend_from_slice(b"\n\"A2\"");
    assert!(codec::decode(&spec, bulk, &bytes).violations.has("", RuleKind::Malformed));
    assert!(codec::decode(&spec, bulk, b"").violations.has("", RuleKind::Malformed));
    assert!(codec::decode(&spec, bulk, b"\"A1").violations.has("", RuleKind::Malformed));
    let rules = codec::decode(&spec, bulk, b"\"A1\"\t\"0\"\t\"\"\t\"\"").violations;
    let kinds: Vec<RuleKind> = rules.iter().map(|it| it.rule).collect();
    assert!(kinds.contains(&RuleKind::Rule) && kinds.contains(&RuleKind::Group), "{rules}");
}

#[test]
fn a_whole_file_goes_through_and_its_totals_are_checked() {
    let spec = good("file-of-several-kinds.yaml");
    let text = "1,20260401\r\n2,A1,1000,0\r\n2,A2,500,1\r\n8,2,1500\r\n";
    codec::with_file(&spec, &spec.files[0], |file| {
        let mut writer = RawWriter::new(file.info, Vec::new());
        let mut reader = RawReader::new(file.info, text.as_bytes());
        while let Some(row) = reader.next_row() {
            let row = row.expect("a row");
            let (kind, decoded) = (row.kind().expect("a kind"), file.read(&row).expect("a record"));
            let integer = |field| codec::integer(&decoded.values, field);
            let problems = row.settle(decoded.violations.clone(), integer);
            assert!(problems.is_empty(), "{problems}");
            let put = |encoder: &mut denbun::wire::Encoder<'_>| file.put(kind, &decoded.values, encoder);
            writer.write(kind, put, integer).expect("written");
        }
        assert_eq!(writer.finish().expect("whole"), text.as_bytes());

        let wrong = text.replace("8,2,1500", "8,2,1501");
        let mut reader = RawReader::new(file.info, wrong.as_bytes());
        let mut found = Violations::new();
        while let Some(row) = reader.next_row() {
            let row = row.expect("a row");
            let decoded = file.read(&row).expect("a record");
            let integer = |field| codec::integer(&decoded.values, field);
            found.extend(row.settle(decoded.violations.clone(), integer).into_violations());
        }
        assert!(found.len() == 1 && found[0].path == "total", "{found}");

        let cut = &text[..text.len() - 10];
        let mut reader = RawReader::new(file.info, cut.as_bytes());
        let mut last = None;
        while let Some(row) = reader.next_row() {
            last = row.err();
        }
        assert!(matches!(last, Some(ReadError::Incomplete(_))), "{last:?}");
    });
}

/// A hand-back of which no bytes are known.
const HAND_BACK: &str = "\
denbun: 1
provider: acme
label: アクメ決済
evidence: documented
operations:
  pay:
    label: 決済
    effect: create_money
    retry: never
    resolve: { manual: 管理画面 }
    page: { returns: back }
    request:
      post: 決済URL
      fields: { am: { label: 金額, format: 半角数字(7), type: yen, required: true } }
      examples: [ { value: { am: 1000 } } ]
hand_backs:
  back:
    label: 戻り
    post: 戻り先URL
    charset: Shift_JIS
    authentic: none
    resolve: { manual: 管理画面 }
    dedupe: [rst]
    outcome: { confirmed: rst == '0', declined: rst == '9' }
    fields:
      rst: { label: 結果, format: 半角数字(1), values: { \"0\": { rust: ok, label: 成功 }, \"9\": { rust: ng, label: 失敗 } } }
      am: { label: 金額, format: 半角数字(7), type: yen }
      name: { label: 氏名, format: 全角(5), required: true }
    rules: [ am == null || am > 0 ]
    examples:
      - { name: refused, value: { rst: \"9\", name: 山田 }, outcome: declined }
      - { name: free, value: { rst: \"0\", name: 山田, am: 0 }, violations: [\"am: rule\"], outcome: confirmed }
";

/// What running the examples of a changed spec reports.
fn found(right: &str, wrong: &str) -> Vec<String> {
    assert!(HAND_BACK.contains(right), "{right}");
    let mut diagnostics = Diagnostics::new();
    conformance::check(&crate::load(&HAND_BACK.replacen(right, wrong, 1)), &mut diagnostics);
    diagnostics
        .iter()
        .map(|it| format!("{} {}", it.id.code(), it.help.as_deref().unwrap_or_default()))
        .collect()
}

#[test]
fn values_alone_are_read_as_they_would_come() {
    assert_eq!(found("refused", "refused"), [""; 0]);
    assert_eq!(found("outcome: declined", "outcome: confirmed"), ["D0513 the outcome is declined"]);
    assert_eq!(
        found("violations: [\"am: rule\"]", "violations: []"),
        ["D0512 it breaks: am: `am` is more than 0 when `am` is given (rule)"]
    );
    assert_eq!(
        found(
            "violations: [\"am: rule\"], outcome: confirmed",
            "violations: [\"am: rule\"], outcome: declined"
        ),
        ["D0513 the outcome is confirmed"]
    );
    // What breaks a rule need not be readable, and what is missing is not sent.
    let broken = [
        "rst: \"0\", name: 山田, am: 123456789 }, violations: [\"am: length\"]",
        "rst: \"0\", name: 山田太郎次郎 }, violations: [\"name: length\"]",
        "rst: \"0\", name: yamada, am: 1 }, violations: [\"name: character\", \"name: length\"]",
        "rst: \"0\" }, violations: [\"name: required\"]",
    ];
    for broken in broken {
        assert_eq!(
            found("rst: \"0\", name: 山田, am: 0 }, violations: [\"am: rule\"]", broken),
            [""; 0],
            "{broken}"
        );
    }
}
