//! What an editor says of specs: the language server that editors use, spoken to over its standard input and output.

#[path = "editor/server.rs"]
mod server;

use std::fs;
use std::path::{Path, PathBuf};

use server::{Item, Server};

const HEAD: &str = "denbun: 1\nprovider: acme\nlabel: アクメ決済\n";

/// A row under `fields`, with the place asked about as `▮`.
fn row(keys: &str) -> String {
    format!("{HEAD}fields:\n  a:\n    label: 項目\n    {keys}\n")
}

fn find<'i>(items: &'i [Item], label: &str) -> &'i Item {
    let found = items.iter().find(|item| item.label == label);
    found.unwrap_or_else(|| {
        panic!("no `{label}` among {:?}", items.iter().map(|it| &it.label).collect::<Vec<_>>())
    })
}

/// Every spec of the repository that is right, with its path.
fn good() -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    for folder in ["../specs", "specs/good", "overlays"] {
        collect(&fs::canonicalize(folder).expect("a folder"), &mut files);
    }
    files.sort();
    let texts = files.into_iter().map(|path| (path.clone(), fs::read_to_string(path).expect("a text")));
    texts.collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|end| end == "yaml") {
            files.push(path);
        }
    }
}

#[test]
#[ignore = "needs Node and npm: .ci/run runs it"]
fn a_key_tells_its_meaning_its_default_and_a_sample_in_japanese() {
    let mut server = Server::start("1.2");
    let told = server.hover(&row("for▮mat: 半角数字(6)"));
    for part in [
        "仕様書の形式欄の表記を印刷どおりに書く",
        "省略時は任意の文字列",
        "```yaml\nformat: 半角数字(6)\n```",
    ] {
        assert!(told.contains(part), "{told}");
    }
    // A key keeps its own meaning whatever stands behind it, and lists the words it takes.
    let told = server.hover(&row("ty▮pe: yen"));
    for part in ["形式の背後にある型", "* `yen`: 円の金額。", "* `digits`: 数字列。先頭のゼロを保つ。"]
    {
        assert!(told.contains(part), "{told}");
    }
    for (keys, part) in [
        ("requ▮ired: true", "必須かどうか"),
        ("requ▮ired: \"a == '1'\"", "必須かどうか"),
        ("evid▮ence: { name: assumed }", "項目の根拠"),
        ("val▮ues: { \"0\": 成功 }", "取りうる値と、それぞれの意味"),
        ("len▮gth: exact", "形式の長さの補正"),
    ] {
        let told = server.hover(&row(keys));
        assert!(told.contains(part), "{keys}: {told}");
    }
    let operation = format!("{HEAD}operations:\n  sale:\n    label: 売上\n    eff▮ect: read\n");
    let told = server.hover(&operation);
    assert!(told.contains("お金に対する作用") && told.contains("* `compensating`: 取消"), "{told}");
    let resolve =
        format!("{HEAD}operations:\n  sale:\n    label: 売上\n    res▮olve: {{ manual: 管理画面 }}\n");
    let told = server.hover(&resolve);
    assert!(told.contains("結果不明時の確認方法") && told.contains("resolve: { manual: "), "{told}");
}

#[test]
#[ignore = "needs Node and npm: .ci/run runs it"]
fn keys_words_and_samples_are_offered() {
    let mut server = Server::start("1.2");
    let keys = server.complete(&row("▮"));
    assert!(find(&keys, "format").documentation.contains("形式欄"));
    assert_eq!(find(&keys, "format").insert, "format: ");
    assert!(keys.iter().all(|item| item.label == "null" || !item.documentation.is_empty()));
    let words = server.complete(&row("type: ▮"));
    assert_eq!(find(&words, "yen").documentation, "円の金額。");
    assert!(words.iter().all(|item| item.label != "null"));
    let formats = server.complete(&row("format: ▮"));
    for notation in ["半角数字(6)", "全角(25)", "50バイト以内", "日付型「YYYY/MM/DD」"] {
        assert_eq!(find(&formats, notation).insert, notation);
    }
    let effects = server.complete(&format!("{HEAD}operations:\n  sale:\n    effect: ▮\n"));
    assert_eq!(find(&effects, "read").documentation, "参照。お金は動かない。");
    let uses = server.complete(&format!("{HEAD}messages:\n  m:\n    wire: form\n    fields:\n      a: ▮\n"));
    assert_eq!(find(&uses, "required").documentation, "必須。");
}

#[test]
#[ignore = "needs Node and npm: .ci/run runs it"]
fn rows_operations_and_messages_are_offered_whole() {
    let mut server = Server::start("1.2");
    let rows = server.complete(&format!("{HEAD}fields:\n  ▮\n"));
    let row = find(&rows, "項目を書く");
    assert!(row.insert.contains("label: ${2:取引ID}, format: ${3:"), "{}", row.insert);
    let operations = server.complete(&format!("{HEAD}operations:\n  ▮\n"));
    let operation = find(&operations, "処理を書く");
    assert!(
        operation.insert.starts_with("${1:sale}:\n  label: ${2:売上}\n  effect: ${3|read,"),
        "{}",
        operation.insert
    );
    assert!(operation.insert.contains("\n  request:\n    post: ${6:/sale}\n"), "{}", operation.insert);
    for (key, label) in [
        ("messages", "電文を書く"),
        ("notifications", "通知を書く"),
        ("hand_backs", "戻りを書く"),
        ("objects", "オブジェクトを書く"),
        ("flows", "処理フローを書く"),
        ("files", "ファイルを書く"),
        ("signatures", "署名を書く"),
        ("sources", "資料を書く"),
    ] {
        let entries = server.complete(&format!("{HEAD}{key}:\n  ▮\n"));
        let entry = find(&entries, label);
        // What is offered is itself no mistake.
        let text = format!("{HEAD}{key}:\n{}\n", indented(&filled(&entry.insert)));
        assert_eq!(server.problems(&text), Vec::<String>::new(), "{text}");
    }
}

fn indented(text: &str) -> String {
    text.lines().map(|line| format!("  {line}\n")).collect()
}

/// A snippet as it stands when nothing is typed: `${1:name}` is `name`, and of `${2|a,b|}` it is `a`.
fn filled(snippet: &str) -> String {
    let mut text = String::new();
    let mut rest = snippet;
    while let Some((before, after)) = rest.split_once("${") {
        let (placeholder, after) = after.split_once('}').expect("a placeholder that ends");
        let sample = placeholder.trim_start_matches(|it: char| it.is_ascii_digit());
        let sample = match sample.strip_prefix('|') {
            Some(choices) => choices.trim_end_matches('|').split(',').next().unwrap_or_default(),
            None => sample.trim_start_matches(':'),
        };
        text.push_str(before);
        text.push_str(sample);
        rest = after;
    }
    text + rest
}

#[test]
#[ignore = "needs Node and npm: .ci/run runs it"]
fn mistakes_are_marked_where_they_are() {
    let mut server = Server::start("1.2");
    for (text, said) in [
        (format!("{HEAD}fieldz: {{}}\n"), "3:0 Property fieldz is not allowed."),
        (row("fromat: 半角数字(6)"), "6:4 Property fromat is not allowed."),
        (row("type: yenn"), "6:10 Value is not accepted."),
        (row("required: [a]"), "6:14 Incorrect type."),
        (
            format!("{HEAD}operations:\n  sale:\n    label: 売上\n    retry: sometimes\n"),
            "6:11 Value is not accepted.",
        ),
    ] {
        let problems = server.problems(&text);
        assert!(problems.len() == 1 && problems[0].starts_with(said), "{text}{problems:?}");
    }
    for name in ["unknown-key", "unknown-type", "unknown-wire-format", "wrong-kinds", "codes-without-quotes"]
    {
        let text = fs::read_to_string(format!("specs/bad/{name}.yaml")).expect("a case");
        assert!(!server.problems(&text).is_empty(), "{name}");
    }
}

/// Codes that other readers take for something else. Which, depends on the version of YAML an editor is set to read; dates
/// are texts to this server in both, and `denbun check` alone tells them.
#[test]
#[ignore = "needs Node and npm: .ci/run runs it"]
fn codes_without_quotes_are_marked() {
    let both = ["0001112", "1e3", "0x10", "017", "true", "~", "1.0", "-5"];
    for (version, own, not) in [
        ("1.2", &["0o17"][..], &["no", "y", "1_000", "12:30:45", "ABC", "1A", "007x"][..]),
        ("1.1", &["no", "Yes", "off", "y", "N", "1_000", "12:30:45"][..], &["ABC", "1A", "007x"][..]),
    ] {
        let mut server = Server::start(version);
        for code in both.iter().chain(own) {
            for key in ["const", "default"] {
                let problems = server.problems(&row(&format!("{key}: {code}")));
                assert!(
                    problems.len() == 1 && problems[0].contains("引用符"),
                    "{version} {code}: {problems:?}"
                );
                let quoted = server.problems(&row(&format!("{key}: \"{code}\"")));
                assert!(quoted.is_empty(), "{version} {code}: {quoted:?}");
            }
        }
        for code in not {
            let problems = server.problems(&row(&format!("const: {code}")));
            assert!(problems.is_empty(), "{version} {code}: {problems:?}");
        }
    }
}

#[test]
#[ignore = "needs Node and npm: .ci/run runs it"]
fn specs_that_are_right_have_no_mark() {
    for version in ["1.2", "1.1"] {
        let mut server = Server::start(version);
        for (path, text) in good() {
            let problems = server.problems_at(&path, &text);
            assert!(problems.is_empty(), "YAML {version}, {}: {problems:#?}", path.display());
        }
    }
}

#[test]
#[ignore = "needs Node and npm: .ci/run runs it"]
fn short_forms_are_accepted() {
    let mut server = Server::start("1.2");
    for text in [
        format!("{HEAD}charset: Shift_JIS\nhosts: {{ live: \"https://pay.example.jp\" }}\n"),
        format!("{HEAD}charset: {{ value: Shift_JIS, evidence: assumed }}\n"),
        format!(
            "{HEAD}messages:\n  m:\n    wire: form\n    fields: {{ a: required, b: optional, c: , d: {{ length: 6..7 }} }}\n"
        ),
        format!("{HEAD}messages:\n  m:\n    wire: form\n    at_least_one_of: [a, b]\n    rules: [a == b]\n"),
        row("values: { \"0\": 成功, \"1\": { rust: failed, label: 失敗 } }"),
        row("name: { assumed: x, confirm: 名前 }"),
        row("evidence: { name: assumed }"),
        row("list: { min: 1 }"),
        row("json: [text, number]"),
    ] {
        assert_eq!(server.problems(&text), Vec::<String>::new(), "{text}");
    }
}
