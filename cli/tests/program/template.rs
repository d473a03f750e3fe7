//! `denbun generate --template`.

use std::fs;
use std::path::Path;

use crate::{Ran, SMALL, denbun, denbun_in, file, folder, root};

fn render(folder: &Path, args: &[&str]) -> Ran {
    let args = [&["generate", "--template", "templates", "--out", "out"], args].concat();
    denbun_in(folder, &args, "")
}

fn text(folder: &Path, path: &str) -> String {
    fs::read_to_string(folder.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn a_path_says_how_often_a_file_is_made() {
    let folder = folder("template-paths");
    file(&folder, "specs/acme.yaml", SMALL);
    file(&folder, "specs/zeta.yaml", SMALL.replace("acme", "zeta"));
    file(
        &folder,
        "templates/all.txt.j2",
        "{% for provider in providers %}{{ provider.name }} {% endfor %}{{ version }}\n",
    );
    file(
        &folder,
        "templates/{provider}/{operation.pascal}.md.j2",
        "{% include \"_head.j2\" %}{{ operation.label|markdown }}\n",
    );
    file(
        &folder,
        "templates/{provider}-{message.kebab}.txt.j2",
        "{% for field in message.fields %}{{ field.name }}\n{% endfor %}",
    );
    file(&folder, "templates/_head.j2", "# {{ provider.label|markdown }}\n\n");
    file(&folder, "templates/README.md", "no template");
    file(&folder, "templates/.hidden.j2", "{{ nothing }}");
    let ran = render(&folder, &[]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert_eq!(text(&folder, "out/all.txt"), "acme zeta 4\n");
    assert_eq!(text(&folder, "out/zeta/Pay.md"), "# アクメ決済\n\n決済\n");
    assert_eq!(text(&folder, "out/acme-pay-request.txt"), "am\n");
    assert_eq!(text(&folder, "out/acme-paid.txt"), "rst\n");
    let made: Vec<&str> = ran.text().lines().collect();
    assert_eq!(made.len(), 9, "{made:?}");
    assert_eq!(render(&folder, &[]).text(), "8 unchanged\n");
    assert_eq!(render(&folder, &["--check"]).code, 0);
}

#[test]
fn what_is_stale_is_shown_and_removed_and_nothing_else() {
    let folder = folder("template-stale");
    file(&folder, "specs/acme.yaml", SMALL);
    let template = file(&folder, "templates/{operation}.txt.j2", "{{ operation.label }}\n");
    file(&folder, "templates/other.txt.j2", "text\n");
    assert_eq!(render(&folder, &[]).code, 0);
    file(&folder, "out/mine.txt", "mine\n");
    file(&folder, "specs/acme.yaml", SMALL.replace("label: 決済\n", "label: けっさい\n"));
    fs::remove_file(folder.join("templates/other.txt.j2")).expect("a file");
    let ran = render(&folder, &["--check"]);
    assert_eq!(ran.code, 1);
    for part in ["pay.txt is out of date", "+けっさい", "other.txt is no longer generated"] {
        assert!(ran.text().contains(part), "{part}: {}", ran.text());
    }
    let ran = render(&folder, &[]);
    assert!(ran.text().contains("removed out/other.txt"), "{}", ran.text());
    assert_eq!(text(&folder, "out/mine.txt"), "mine\n");
    assert_eq!(render(&folder, &["--check"]).code, 0);

    // What somebody has changed is theirs once nothing generates it.
    file(&folder, "out/pay.txt", "changed\n");
    fs::rename(&template, folder.join("templates/new.txt.j2")).expect("a file");
    file(&folder, "templates/new.txt.j2", "new\n");
    assert_eq!(render(&folder, &[]).code, 0);
    assert_eq!(text(&folder, "out/pay.txt"), "changed\n");
}

#[test]
fn what_is_there_already_is_not_overwritten() {
    let folder = folder("template-foreign");
    file(&folder, "specs/acme.yaml", SMALL);
    file(&folder, "templates/a.txt.j2", "a\n");
    file(&folder, "templates/b.txt.j2", "b\n");
    file(&folder, "out/b.txt", "mine\n");
    let ran = render(&folder, &[]);
    assert_eq!(ran.code, 1);
    assert!(
        ran.err.starts_with("error: out/b.txt: it is there, but not of this template's making"),
        "{}",
        ran.err
    );
    assert!(!folder.join("out/a.txt").exists());
    file(&folder, "out/.denbun-templates", "mine\n");
    file(&folder, "out/b.txt", "b\n");
    assert!(render(&folder, &[]).err.contains(".denbun-templates: it is there"));
    fs::remove_file(folder.join("out/.denbun-templates")).expect("a file");
    // The same text is no conflict.
    file(&folder, "out/b.txt", "b\n");
    assert_eq!(render(&folder, &[]).code, 0);
}

#[cfg(unix)]
#[test]
fn no_link_leads_out_of_the_folder() {
    let folder = folder("template-link");
    file(&folder, "specs/acme.yaml", SMALL);
    file(&folder, "templates/{provider}/a.txt.j2", "a\n");
    file(&folder, "out/keep.txt", "");
    fs::create_dir(folder.join("elsewhere")).expect("a folder");
    for (target, written) in [("../elsewhere", "elsewhere/a.txt"), ("..", "a.txt")] {
        let link = folder.join("out/acme");
        let _ = fs::remove_file(&link);
        std::os::unix::fs::symlink(target, &link).expect("a link");
        let ran = render(&folder, &[]);
        assert_eq!(ran.code, 1);
        assert!(ran.err.contains("a link leads out of the output folder"), "{}", ran.err);
        assert!(!folder.join(written).exists(), "{target}");
    }
}

#[test]
fn every_mistake_has_its_place() {
    let folder = folder("template-mistakes");
    file(&folder, "specs/acme.yaml", SMALL);
    for (name, content, parts) in [
        (
            "undefined.j2",
            "line\n{{ providers[0].lable }}\n",
            ["error[D1103]", "undefined.j2:2:", "did you mean `label`?"],
        ),
        (
            "null.j2",
            "{{ providers[0].operations[0].note }}",
            ["error[D1103]", "null.j2:1:", "the value is null here"],
        ),
        ("syntax.j2", "{% for x %}", ["error[D1102]", "syntax.j2:1:", "expected in"]),
        ("filter.j2", "{{ version|nothing }}", ["error[D1103]", "filter.j2:1:", "nothing"]),
        ("include.j2", "{% include \"_part.j2\" %}", ["error[D1103]", "_part.j2:1:", "is used here"]),
        ("missing.j2", "\n\n{% include \"_no.j2\" %}", ["error[D1103]", "missing.j2:3:", "_no.j2"]),
        ("{operation}{flow}.j2", "", ["error[D1104]", "templates/{operation}{flow}.j2", "not for both"]),
        ("{nothing}.j2", "", ["error[D1104]", "templates/{nothing}.j2", "stands for nothing"]),
        ("a..j2", "", ["error[D1104]", "templates/a..j2", "no path of a file"]),
    ] {
        let _ = fs::remove_dir_all(folder.join("templates"));
        file(&folder, "templates/_part.j2", "{{ providers.x }}");
        file(&folder, &format!("templates/{name}"), content);
        let ran = render(&folder, &[]);
        assert_eq!(ran.code, 1, "{name}");
        for part in parts {
            assert!(ran.err.contains(part), "{name}: no {part} in\n{}", ran.err);
        }
        assert!(!folder.join("out").exists(), "{name}");
    }
}

#[test]
fn one_place_has_one_file() {
    let folder = folder("template-collision");
    file(&folder, "specs/acme.yaml", SMALL);
    file(&folder, "specs/zeta.yaml", SMALL.replace("acme", "zeta"));
    file(&folder, "templates/{operation}.txt.j2", "a");
    let ran = render(&folder, &[]);
    assert!(
        ran.code == 1 && ran.err.contains("error[D1105]") && ran.err.contains("pay.txt is made twice"),
        "{}",
        ran.err
    );
    let ran = render(&folder, &["specs/zeta.yaml"]);
    assert_eq!((ran.code, ran.text().lines().next()), (0, Some("wrote out/pay.txt")));
    // The files of specs that are not named would go.
    let _ = fs::remove_dir_all(folder.join("out"));
    fs::remove_file(folder.join("templates/{operation}.txt.j2")).expect("a file");
    file(&folder, "templates/{provider}.txt.j2", "a");
    assert_eq!(render(&folder, &[]).code, 0);
    let ran = render(&folder, &["specs/zeta.yaml"]);
    assert!(ran.code == 1 && ran.err.contains("acme.txt"), "{}", ran.err);
    assert!(folder.join("out/acme.txt").exists());
}

#[test]
fn bad_input_is_told() {
    let folder = folder("template-bad");
    file(&folder, "specs/acme.yaml", SMALL);
    let ran = render(&folder, &[]);
    assert!(ran.code == 1 && ran.err.starts_with("error: templates: "), "{}", ran.err);
    file(&folder, "templates/readme.txt", "");
    let ran = render(&folder, &[]);
    assert!(ran.code == 1 && ran.err.contains("there are no templates (`*.j2`)"), "{}", ran.err);
    file(&folder, "templates/a.txt.j2", [b'a', 0xff]);
    let ran = render(&folder, &[]);
    assert!(
        ran.code == 1 && ran.err.contains("error[D1101]") && ran.err.contains("not UTF-8"),
        "{}",
        ran.err
    );
    let ran = denbun_in(&folder, &["generate", "--template", "templates"], "");
    assert_eq!(ran.code, 2, "the folder has to be named");
}

#[test]
fn the_sample_of_the_readme_works() {
    let folder = folder("template-readme");
    file(&folder, "specs/acme.yaml", SMALL);
    let readme = fs::read_to_string(root().join("templates/README.md")).expect("the page");
    let sample =
        readme.split("```jinja\n").nth(1).and_then(|rest| rest.split("```").next()).expect("a sample");
    let version = readme.split("`{% if").nth(1).and_then(|rest| rest.split('`').next()).expect("a guard");
    file(&folder, "templates/{operation}.txt.j2", format!("{{% if{version}{sample}"));
    let ran = render(&folder, &[]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert_eq!(text(&folder, "out/pay.txt"), "am: 金額\n");
    file(&folder, "templates/{operation}.txt.j2", format!("{{% if{}", version.replace("!=", "==")));
    let ran = render(&folder, &[]);
    assert!(ran.code == 1 && ran.err.contains("written for version"), "{}", ran.err);
}

#[test]
fn the_typescript_of_a_small_spec_is_known() {
    let args = [
        "generate",
        "--template",
        "templates/typescript",
        "--out",
        "tests/typescript/expected",
        "tests/typescript/acme.yaml",
    ];
    let is_update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let check: &[&str] = if is_update { &[] } else { &["--check"] };
    let ran = denbun(&[&args[..], check].concat(), "");
    assert!(ran.code == 0, "{}{}", ran.err, ran.text());
}
