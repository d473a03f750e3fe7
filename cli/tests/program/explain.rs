//! `denbun explain`.

use std::collections::HashMap;

use crate::{denbun, program, root};

#[test]
fn every_listed_id_has_a_page() {
    let list = denbun(&["explain"], "");
    assert_eq!(list.code, 0);
    let ids: Vec<(&str, &str)> = list
        .text()
        .lines()
        .map(|line| {
            let mut words = line.split("  ");
            (words.next().expect("a code"), words.next().expect("a slug"))
        })
        .collect();
    assert!(ids.len() > 50, "{}", ids.len());
    for (code, slug) in &ids {
        let page = denbun(&["explain", code], "");
        assert_eq!(page.code, 0, "{code}");
        assert!(
            page.text().lines().next().expect("a heading").contains(&format!("[{code}] {slug}: ")),
            "{code}"
        );
    }
}

#[test]
fn a_page_has_a_bad_and_a_good_sample() {
    let page = denbun(&["explain", "d0003"], "");
    assert!(
        page.text().contains("\nBad:\n\n    ") && page.text().contains("\nGood:\n\n    "),
        "{}",
        page.text()
    );
}

#[test]
fn unknown_ids_have_a_near_one() {
    let ran = denbun(&["explain", "unknwon-key"], "");
    assert_eq!((ran.code, ran.text()), (1, ""));
    assert_eq!(ran.err, "error: unknown diagnostic `unknwon-key`, did you mean `D0003` (unknown-key)?\n");
    assert_eq!(denbun(&["explain", "D9999"], "").err, "error: unknown diagnostic `D9999`\n");
}

#[test]
fn the_language_is_the_readers_or_the_one_asked_for() {
    let first = |args: &[&str], variables: &[(&str, &str)]| {
        let variables: HashMap<_, _> = variables.iter().copied().collect();
        let mut command = program(&root(), args);
        let output = command.env_remove("LC_ALL").envs(variables).output().expect("the program runs");
        String::from_utf8(output.stdout).expect("UTF-8").lines().next().unwrap_or_default().to_owned()
    };
    let (ja, en) = (
        "error[D0012] empty-document: ファイルに中身がない",
        "error[D0012] empty-document: a file holds nothing",
    );
    assert_eq!(first(&["explain", "D0012"], &[]), en);
    assert_eq!(first(&["explain", "D0012"], &[("LANG", "ja_JP.UTF-8")]), ja);
    assert_eq!(first(&["explain", "D0012"], &[("LC_ALL", ""), ("LANG", "ja")]), ja);
    assert_eq!(first(&["explain", "D0012"], &[("LC_ALL", "C"), ("LANG", "ja_JP.UTF-8")]), en);
    assert_eq!(first(&["explain", "D0012", "--lang", "ja"], &[("LC_ALL", "C")]), ja);
    assert_eq!(first(&["explain", "D0012", "--lang", "en"], &[("LANG", "ja_JP.UTF-8")]), en);
    assert!(first(&["explain", "--lang", "ja"], &[]).ends_with("読めない"));
    let wrong = denbun(&["explain", "--lang", "fr"], "");
    assert_eq!(wrong.code, 2);
    assert!(wrong.err.contains("unknown language `fr`: it is `ja` or `en`"), "{}", wrong.err);
}
