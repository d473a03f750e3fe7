//! `denbun notation`.

use crate::denbun;

#[test]
fn every_line_gives_a_line() {
    let input = "半角数字(6)\r\n\n半角英数　６文字以内 ⏎ 任意\nなんでも？\nx\ty\n半角数字(3)";
    let ran = denbun(&["notation"], input);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    let lines: Vec<Vec<&str>> = ran.text().lines().map(|line| line.split('\t').collect()).collect();
    let notations: Vec<&str> = lines.iter().map(|columns| columns[0]).collect();
    assert_eq!(
        notations,
        ["半角数字(6)", "", "半角英数　６文字以内 ⏎ 任意", "なんでも？", "x y", "半角数字(3)"]
    );
    for columns in &lines {
        match columns[1] {
            "error" => assert!(columns.len() == 3 && !columns[2].is_empty(), "{columns:?}"),
            _ => assert_eq!(columns.len(), 5, "{columns:?}"),
        }
    }
    assert_eq!(lines[0][1..], ["digit", "char", "", "6"]);
    assert_eq!(lines[3][1], "error");
}

#[test]
fn nothing_gives_nothing() {
    let ran = denbun(&["notation"], "");
    assert_eq!((ran.code, ran.text(), ran.err.as_str()), (0, "", ""));
}

#[test]
fn bytes_that_are_no_text_and_overlong_lines_are_errors() {
    let mut input = b"\xff\xfe\x81\n".to_vec();
    input.extend(std::iter::repeat_n(b'x', 40_000_000));
    input.extend("\n半角数字(6)\n".as_bytes());
    let ran = denbun(&["notation"], input);
    assert_eq!(ran.code, 0);
    let lines: Vec<&str> = ran.text().lines().collect();
    assert_eq!(lines.len(), 3);
    assert!(lines[0].contains("\terror\t"), "{}", lines[0]);
    assert!(lines[1].contains("\terror\t") && lines[1].len() < 100_000, "{}", lines[1].len());
    assert!(lines[2].starts_with("半角数字(6)\t"), "{}", lines[2]);
}
