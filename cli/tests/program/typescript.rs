//! `templates/typescript` over every spec there is, read by the real compiler and run by node.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use denbun_codegen::diagnostic::Diagnostics;
use denbun_codegen::model::{Direction, FieldPlace, Message, Spec};
use denbun_codegen::source::Sources;
use denbun_codegen::view;
use serde_json::{Value, json};

use crate::{SMALL, denbun, file, folder, root};

/// Texts that mean something to TypeScript, to comments or to objects. Specs cannot have controls.
const HOSTILE: [&str; 14] = [
    "<script>alert(1)</script>",
    "\"quoted\" 'twice'",
    "`back` ${tick}",
    "two\nlines",
    "    indented",
    "*/ export const x = 1; /*",
    "// @ts-nocheck",
    "@deprecated",
    "{{ provider.name }} {% raw %}",
    "\\",
    "\\u0041\\",
    "\u{2028}line\u{2029}",
    "__proto__",
    "金額 -->",
];

/// A spec whose labels, notes, values and codes are all of these.
fn hostile() -> (String, String) {
    let mut spec =
        SMALL.replace("provider: acme", "provider: hostile\nerrors: { file: hostile.csv, field: rst }");
    let mut codes = "code,ja,en,class,advice\n".to_owned();
    let mut rows = String::new();
    for (at, text) in HOSTILE.iter().enumerate() {
        // JSON's strings are YAML's.
        let quoted = serde_json::to_string(text).expect("a string");
        let values = format!("{{ \"{at}\": {quoted} }}");
        rows.push_str(&format!(
            "\n        f{at}: {{ label: {quoted}, note: {quoted}, format: 半角数字(8), values: {values} }}"
        ));
        let cell = text.replace('"', "\"\"");
        codes.push_str(&format!("\"E{at}\",\"{cell}\",\"{cell}\",declined,\"{cell}\"\n"));
    }
    rows.push_str("\n        __proto__: { rust: proto, label: __proto__, format: 半角英字(9) }");
    spec = spec.replace(
        "fields: { am: { label: 金額, format: 半角数字(8), required: true } }",
        &format!("fields:\n        am: {{ label: 金額, format: 半角数字(8), required: true }}{rows}"),
    );
    (spec, codes)
}

fn load(path: &Path) -> Spec {
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let spec = denbun_codegen::load(path, &[], &mut sources, &mut diagnostics);
    let format = denbun_codegen::diagnostic::Format::Human { color: false };
    spec.unwrap_or_else(|| panic!("{}", diagnostics.render(&sources, format, 9)))
}

/// What a provider's limits have to be, from the model.
fn expected(folder: &str, spec: &Spec) -> Value {
    let view = view::provider(spec);
    let messages = spec.messages.iter().zip(&view.messages).map(|(message, view)| {
        let examples: Vec<Value> = view
            .examples
            .iter()
            .map(|it| {
                json!({
                    "name": it.name, "values": it.values, "violations": it.violations,
                })
            })
            .collect();
        let fields: Vec<Value> = in_order(message).map(|it| field(message, it)).collect();
        (message.rust.clone(), json!({ "label": message.label, "fields": fields, "examples": examples }))
    });
    let errors = spec.errors.iter().flat_map(|table| &table.codes).map(|code| json!({
        "code": code.code, "label": { "ja": code.ja, "en": code.en }, "class": code.class, "advice": code.advice,
    }));
    json!({
        "folder": folder,
        "name": spec.provider,
        "messages": messages.collect::<serde_json::Map<_, _>>(),
        "errors": errors.collect::<Vec<_>>(),
    })
}

/// The fields of the path come first.
fn in_order(message: &Message) -> impl Iterator<Item = &denbun_codegen::model::Field> {
    let of = |place: FieldPlace| message.fields.iter().filter(move |field| field.place == place);
    of(FieldPlace::Path).chain(of(FieldPlace::Message))
}

fn field(message: &Message, field: &denbun_codegen::model::Field) -> Value {
    let limits = field.format.limits();
    let values: Vec<Value> =
        field.values.iter().map(|it| json!({ "value": it.value, "label": it.label })).collect();
    json!({
        "name": field.name,
        "label": field.label,
        "notation": field.notation,
        "min": limits.min,
        "max": (limits.max != u32::MAX).then_some(limits.max),
        "lengths": limits.lengths,
        "fixed": field.fixed,
        // What is received has none.
        "default": field.default.as_ref().filter(|_| message.direction == Direction::Request),
        "values": values,
        "open": field.open,
    })
}

fn run(command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let said = [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    assert!(output.status.success(), "{command:?}\n{}\n{}", said[0], said[1]);
    said[0].clone()
}

const CONFIG: &str = r#"{
  "compilerOptions": {
    "strict": true, "noUnusedLocals": true, "noUncheckedIndexedAccess": true, "exactOptionalPropertyTypes": true,
    "isolatedModules": true, "verbatimModuleSyntax": true, "module": "nodenext", "target": "es2022", "lib": ["es2022"],
    "types": [], "rootDir": "src", "outDir": "js"
  },
  "include": ["src"]
}
"#;

#[test]
#[ignore = "needs node and npm"]
fn typescript_of_every_spec_compiles_and_says_what_the_spec_says() {
    let folder = folder("typescript");
    let (spec, codes) = hostile();
    file(&folder, "specs/hostile.csv", codes);
    let hostile = file(&folder, "specs/hostile.yaml", spec);
    let good = denbun_codegen::discover(&[root().join("tests/specs/good")]).expect("a folder of specs");
    let own = denbun_codegen::discover(&[root().join("specs")]).expect("a folder of specs");
    let sets: Vec<(String, Vec<PathBuf>)> = [("own".to_owned(), own), ("hostile".to_owned(), vec![hostile])]
        .into_iter()
        .chain([("acme".to_owned(), vec![root().join("tests/typescript/acme.yaml")])])
        .chain(good.into_iter().enumerate().map(|(at, path)| (format!("good{at}"), vec![path])))
        .collect();
    let mut all = Vec::new();
    for (name, specs) in &sets {
        let out = folder.join("src").join(name);
        let mut args =
            vec!["generate", "--template", "templates/typescript", "--out", out.to_str().expect("UTF-8")];
        args.extend(specs.iter().map(|path| path.to_str().expect("UTF-8")));
        let ran = denbun(&args, "");
        assert!(ran.code == 0, "{}", ran.err);
        all.extend(specs.iter().map(|path| expected(name, &load(path))));
    }
    let tools = root().join("tests/typescript");
    file(&folder, "src/acme/use.ts", fs::read(tools.join("use.ts")).expect("a file"));
    file(&folder, "package.json", "{ \"type\": \"module\" }\n");
    file(&folder, "tsconfig.json", CONFIG);
    let data = file(&folder, "expected.json", serde_json::to_vec(&all).expect("JSON"));

    run(Command::new("npm").args(["ci", "--no-audit", "--no-fund"]).current_dir(&tools));
    run(Command::new(tools.join("node_modules/.bin/tsc")).args(["-p", "."]).current_dir(&folder));
    let told = run(Command::new("node").arg(tools.join("check.mjs")).arg(folder.join("js")).arg(data));
    let counts: Value = serde_json::from_str(&told).expect("counts");
    for (what, least) in [("fields", 1000), ("codes", 300), ("examples", 200), ("violations", 50)] {
        assert!(counts[what].as_u64() >= Some(least), "{what}: {counts}");
    }
}
