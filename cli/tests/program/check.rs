//! `denbun check`.

use std::path::Path;

use crate::{Ran, SMALL, denbun, denbun_in, file, folder};

fn check(folder: &Path, args: &[&str]) -> Ran {
    denbun_in(folder, &[&["check"], args].concat(), "")
}

/// The ids in the JSON output, which is a list whose rows have exactly the documented keys.
fn ids(ran: &Ran) -> Vec<String> {
    const KEYS: [&str; 9] =
        ["id", "severity", "message", "file", "line", "column", "end_line", "end_column", "help"];
    let list = ran.json();
    let rows = list.as_array().expect("a list").iter();
    rows.map(|row| {
        assert_eq!(row.as_object().expect("an object").keys().collect::<Vec<_>>(), KEYS);
        row["id"].as_str().expect("an id").to_owned()
    })
    .collect()
}

/// A spec with a warning: a shared row that nothing uses.
fn unused() -> String {
    format!("{SMALL}fields: {{ em: {{ label: メール, format: 半角英数(9) }} }}\n")
}

#[test]
fn the_shipped_specs_are_clean() {
    for args in [vec!["check"], vec!["check", "specs", "--deny-warnings"]] {
        let ran = denbun(&args, "");
        assert_eq!((ran.code, ran.err.as_str()), (0, ""));
        assert!(
            ran.text().contains("specs/robotpayment.yaml: 14 operations, 6 notifications, 2"),
            "{}",
            ran.text()
        );
        let univapay = ran.text().lines().find(|line| line.starts_with("specs/univapay: "));
        assert!(univapay.is_some_and(|line| line.contains(" objects, ")), "{}", ran.text());
    }
    let ran = denbun(&["check", "--format", "json"], "");
    assert_eq!((ran.code, ran.text(), ran.err.as_str()), (0, "[]\n", ""));
    let ran = denbun(&["check", "--format", "github"], "");
    assert_eq!((ran.code, ran.text(), ran.err.as_str()), (0, "", ""));
}

#[test]
fn errors_fail_in_every_format() {
    let folder = folder("check-errors");
    file(&folder, "a.yaml", SMALL.replace("label: 結果\n", "lable: 結果\n"));
    let human = check(&folder, &["a.yaml"]);
    assert_eq!((human.code, human.text()), (1, ""));
    assert!(human.err.contains("error[D0003]: unknown key `lable`"), "{}", human.err);
    assert!(human.err.contains("  --> a.yaml:18:5\n"), "{}", human.err);
    assert!(human.err.contains("did you mean `label`?"), "{}", human.err);
    let json = check(&folder, &["a.yaml", "--format", "json"]);
    assert_eq!((json.code, json.err.as_str()), (1, ""));
    assert!(ids(&json).contains(&"D0003".to_owned()));
    let github = check(&folder, &["a.yaml", "--format", "github"]);
    assert_eq!((github.code, github.err.as_str()), (1, ""));
    assert!(
        github.text().lines().all(|line| line.starts_with("::error file=a.yaml,line=")),
        "{}",
        github.text()
    );
}

#[test]
fn warnings_fail_when_denied() {
    let folder = folder("check-warnings");
    file(&folder, "a.yaml", unused());
    assert_eq!(check(&folder, &["a.yaml"]).code, 0);
    let denied = check(&folder, &["a.yaml", "--deny-warnings", "--format", "json"]);
    assert_eq!((denied.code, ids(&denied)), (1, vec!["D0112".to_owned()]));
    assert_eq!(denied.json()[0]["severity"], "error");
}

#[test]
fn assumptions_fail_when_denied() {
    let folder = folder("check-assumed");
    file(
        &folder,
        "a.yaml",
        SMALL.replace(
            "evidence: documented",
            "evidence: documented\ncharset: { value: UTF-8, evidence: assumed, confirm: 文字コード }",
        ),
    );
    assert_eq!(check(&folder, &["a.yaml"]).code, 0);
    let denied = check(&folder, &["a.yaml", "--deny-assumed"]);
    assert_eq!(denied.code, 1);
    assert!(denied.err.contains("to confirm: 文字コード"), "{}", denied.err);
    assert_eq!(denied.text().lines().count(), 2);
}

#[test]
fn what_statements_are_worth_is_counted_by_kind() {
    let folder = folder("check-evidence");
    file(&folder, "a.yaml", SMALL);
    let documented = check(&folder, &["a.yaml"]);
    let evidence = documented.text().lines().nth(1).expect("a second line").to_owned();
    assert!(
        evidence.starts_with("  evidence: name 1 documented; format 2 documented; required 2 documented; "),
        "{evidence}"
    );
    let guessed = SMALL.replace(
        "am: { label: 金額,",
        "am: { name: { assumed: AMOUNT, confirm: 金額の項目名 }, evidence: { format: observed }, label: 金額,",
    );
    let guessed = guessed.replace("{ wire: am=100, value", "{ value");
    file(&folder, "b.yaml", guessed);
    let ran = check(&folder, &["b.yaml"]);
    let evidence = ran.text().lines().nth(1).unwrap_or_default().to_owned();
    assert!(
        evidence.contains(" name 1 assumed; format 1 documented, 1 observed; "),
        "{evidence} {}",
        ran.err
    );
    let denied = check(&folder, &["b.yaml", "--deny-assumed"]);
    assert_eq!(denied.code, 1);
    assert!(denied.err.contains("to confirm: 金額の項目名"), "{}", denied.err);
}

#[test]
fn a_wrong_example_is_an_error() {
    let folder = folder("check-example");
    file(&folder, "a.yaml", SMALL.replace("wire: am=100", "wire: am=200"));
    let ran = check(&folder, &["a.yaml", "--format", "json"]);
    assert_eq!((ran.code, ids(&ran)), (1, vec!["D0510".to_owned()]));
}

#[test]
fn at_most_fifty_unless_all() {
    let folder = folder("check-all");
    let keys: String = (0..70).map(|n| format!("key_{n}: 1\n")).collect();
    file(&folder, "a.yaml", format!("{SMALL}{keys}"));
    let some = check(&folder, &["a.yaml", "--format", "json"]);
    assert_eq!((ids(&some).len(), some.err.as_str()), (50, "and 20 more; --all shows them\n"));
    let all = check(&folder, &["a.yaml", "--format", "json", "--all"]);
    assert_eq!((ids(&all).len(), all.err.as_str()), (70, ""));
    let human = check(&folder, &["a.yaml"]);
    assert!(human.err.ends_with("\nand 20 more\n\n70 errors\n"), "{}", human.err);
}

#[test]
fn folders_hold_specs_or_are_one() {
    let folder = folder("check-folders");
    file(&folder, "specs/acme.yaml", SMALL);
    file(&folder, "specs/other.yml", SMALL.replace("provider: acme", "provider: other"));
    file(&folder, "specs/notes.txt", "no spec");
    let (head, messages) = SMALL.split_once("messages:\n").expect("messages");
    file(&folder, "specs/parts/1.yaml", head.replace("provider: acme", "provider: parts"));
    file(&folder, "specs/parts/2.yaml", format!("messages:\n{messages}"));
    let ran = check(&folder, &[]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    let first = ran.text().lines().filter(|line| !line.starts_with(' '));
    let paths: Vec<&str> = first.filter_map(|line| line.split(':').next()).collect();
    assert_eq!(paths, ["specs/acme.yaml", "specs/other.yml", "specs/parts"]);
    let twice = check(&folder, &["specs", "specs/acme.yaml", "./specs/parts"]);
    assert_eq!(twice.text(), ran.text());
}

#[test]
fn paths_without_specs_are_diagnostics() {
    let folder = folder("check-nothing");
    file(&folder, "a.yaml", SMALL);
    std::fs::create_dir(folder.join("empty")).expect("a folder");
    let ran = check(&folder, &["nowhere.yaml", "empty", "a.yaml", "--format", "json"]);
    assert_eq!((ran.code, ids(&ran), ran.err.as_str()), (1, vec!["D0010".into(), "D0810".into()], ""));
    let ran = check(&folder, &["nowhere.yaml", "a.yaml"]);
    assert!(ran.err.contains("cannot read `nowhere.yaml`"), "{}", ran.err);
    assert!(ran.text().starts_with("a.yaml: 1 operation,"), "{}", ran.text());
}

#[test]
fn overlays_are_checked_with_their_spec() {
    let folder = folder("check-overlay");
    file(&folder, "a.yaml", SMALL);
    file(&folder, "good.yaml", "overlay: acme\nhosts: { live: \"https://pay.example.jp\" }\n");
    file(&folder, "bad.yaml", "overlay: acme\nhots: {}\n");
    file(&folder, "stray.yaml", "overlay: acmee\nhosts: {}\n");
    assert_eq!(check(&folder, &["a.yaml", "--overlay", "good.yaml"]).code, 0);
    let bad = check(&folder, &["a.yaml", "--overlay", "bad.yaml", "--format", "json"]);
    assert_eq!((ids(&bad), bad.json()[0]["file"].as_str()), (vec!["D0003".into()], Some("bad.yaml")));
    let stray = check(&folder, &["a.yaml", "--overlay", "stray.yaml"]);
    assert_eq!(
        (stray.code, stray.err.as_str()),
        (1, "error: stray.yaml is an overlay of none of these specs\n")
    );
    assert_eq!(check(&folder, &["a.yaml", "--overlay", "nowhere.yaml"]).code, 1);
}

#[test]
fn any_bytes_give_a_diagnostic() {
    let folder = folder("check-hostile");
    let bomb: String =
        (1..20).map(|n| format!("k{n}: &a{n} [{}]\n", format!("*a{},", n - 1).repeat(10))).collect();
    let cases: [(&str, Vec<u8>, &str); 8] = [
        ("binary", (0..=255).cycle().take(10_000).collect(), "D0011"),
        ("empty", Vec::new(), "D0012"),
        ("large", vec![b'a'; 20_000_000], "D0007"),
        ("line", vec![b'a'; 100_000_000], "D0007"),
        ("lists", "[".repeat(100_000).into(), "D0007"),
        ("maps", "{a: ".repeat(100_000).into(), "D0007"),
        ("bomb", format!("k0: &a0 [x,x,x,x]\n{bomb}").into(), "D0007"),
        ("dashes", "- ".repeat(1_000_000).into(), "D0007"),
    ];
    for (name, bytes, id) in cases {
        let path = file(&folder, name, bytes);
        let ran = check(&folder, &[name, "--format", "json"]);
        std::fs::remove_file(path).expect("the file is removed");
        assert_eq!((ran.code, ids(&ran)), (1, vec![id.to_owned()]), "{name}");
    }
}
