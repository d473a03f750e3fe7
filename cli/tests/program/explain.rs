//! `denbun explain`.

use crate::denbun;

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
