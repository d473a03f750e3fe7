//! `import` against a corpus: every table under `tests/import` with the rows it becomes beside it.
//!
//! `UPDATE_GOLDEN=1` accepts what is read now.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use denbun_codegen::diagnostic::{Diagnostics, Format, Id, ids};
use denbun_codegen::import::{self, Row, Table};
use denbun_codegen::source::Sources;

#[path = "import/guide.rs"]
mod guide;
#[path = "import/into.rs"]
mod into;
#[path = "import/properties.rs"]
mod properties;

/// The tables of the corpus; what they become lies beside them.
fn corpus() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/import");
    let folders = ["veritrans4g", "seeds", "tables", "errors"].map(|name| root.join(name));
    let files = folders.iter().flat_map(|folder| fs::read_dir(folder).expect("a folder of tables"));
    let files = files.map(|entry| entry.expect("an entry").path());
    let mut files: Vec<PathBuf> =
        files.filter(|path| path.extension().is_some_and(|end| end != "yaml")).collect();
    files.sort();
    files
}

/// The tables of a text, and what was wrong.
fn read(path: &Path) -> (Vec<Table>, Sources, Diagnostics) {
    let text = import::decode(&fs::read(path).expect("a table")).expect("a text");
    let mut sources = Sources::new();
    let file = sources.add(path.file_name().expect("a name").to_string_lossy(), text);
    let mut diagnostics = Diagnostics::new();
    let tables = import::read(file, &sources, None, &mut diagnostics);
    (tables, sources, diagnostics)
}

/// All that is read of a file: the rows of its tables, then what was wrong as comments.
fn shown(path: &Path) -> String {
    let (tables, sources, diagnostics) = read(path);
    let mut out: Vec<String> = tables.iter().map(Table::yaml).collect();
    let wrong = diagnostics.render(&sources, Format::Human { color: false }, usize::MAX);
    let mut lines = String::new();
    for line in wrong.lines() {
        let _ = writeln!(lines, "{}", format!("# {line}").trim_end());
    }
    out.push(lines);
    out.retain(|part| !part.is_empty());
    out.join("---\n")
}

/// What is wrong with a text, by id.
fn found(text: &str) -> Vec<Id> {
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let file = sources.add("table.csv", text);
    let tables = import::read(file, &sources, None, &mut diagnostics);
    tables.iter().for_each(|table| drop(table.yaml()));
    diagnostics.sorted().iter().map(|it| it.id).collect()
}

#[test]
fn tables_of_explanations_show_what_they_explain() {
    let mut shown = 0;
    for (id, [bad, good]) in ids::all().iter().filter_map(|id| Some((id, id.imports()?))) {
        // What rows do to a spec is tried out by the program, which reads and writes files.
        assert_eq!(found(bad.table).contains(id), bad.into.is_none(), "{id}: {:?}", found(bad.table));
        assert_eq!(found(good.table), [], "{id}: {}", good.table);
        shown += 1;
    }
    assert_eq!(shown, 12);
}

#[test]
fn tables_become_the_rows_beside_them() {
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let mut wrong = Vec::new();
    for path in corpus() {
        let golden = path.with_extension("yaml");
        let now = shown(&path);
        if update {
            fs::write(&golden, &now).expect("a golden file");
        } else if fs::read_to_string(&golden).unwrap_or_default() != now {
            wrong.push(format!("{}\n{now}", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}\nUPDATE_GOLDEN=1 accepts what was read", wrong.join("\n"));
}

#[test]
fn every_table_of_the_guide_is_read_without_a_mistake() {
    let tables: Vec<PathBuf> =
        corpus().into_iter().filter(|path| path.to_string_lossy().contains("veritrans4g")).collect();
    assert_eq!(tables.len(), 81);
    for path in tables {
        let (tables, sources, diagnostics) = read(&path);
        let wrong = diagnostics.render(&sources, Format::Human { color: false }, 10);
        assert_eq!((tables.len(), wrong.as_str()), (1, ""), "{}", path.display());
        // One row for each line at least; some lines name several fields.
        let lines = sources.text(sources.files().next().expect("a file")).lines().count() - 1;
        let named = |rows: &[Row]| import::count(rows);
        assert!(named(&tables[0].rows) >= lines, "{}: {} of {lines}", path.display(), named(&tables[0].rows));
    }
}

/// A spec whose one message has these rows.
fn spec_with(table: &Table) -> String {
    let is_form = table.rows.iter().any(|row| row.numbered.is_some() || row.spread.is_some());
    let wire = if is_form { "form" } else { "json" };
    let rows = table.yaml();
    let rows: String = rows.lines().map(|line| format!("      {line}\n")).collect();
    format!(
        "denbun: 1\nprovider: acme\nlabel: x\nevidence: documented\nhosts: {{ live: \"https://pay.example.jp\" }}\noperations:\n  pay:\n    label: x\n    effect: read\n    retry: never\n    card_data: true\n    response: paid\n    request:\n      post: /pay\n      wire: {wire}\n{rows}messages:\n  paid: {{ label: x, wire: json, fields: {{ a: {{ label: x }} }} }}\n"
    )
}

#[test]
fn rows_are_right_in_a_spec() {
    let mut wrong = String::new();
    for path in corpus().into_iter().filter(|path| !path.to_string_lossy().contains("errors")) {
        let (tables, ..) = read(&path);
        for table in &tables {
            let text = spec_with(table);
            let mut sources = Sources::new();
            let mut diagnostics = Diagnostics::new();
            let none = |_: &str| Err("no such file".to_owned());
            let spec = denbun_codegen::load_text("spec.yaml", &text, &none, &mut sources, &mut diagnostics);
            assert_eq!(spec.is_some(), !diagnostics.has_errors());
            diagnostics.retain_errors();
            let found = diagnostics.render(&sources, Format::Human { color: false }, 20);
            if !found.is_empty() {
                let _ = writeln!(wrong, "{}\n{found}", path.display());
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
