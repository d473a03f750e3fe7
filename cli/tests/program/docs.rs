//! `denbun docs`.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;

use crate::{SMALL, denbun, denbun_in, file, folder, program};

#[test]
fn pages_are_written_once_and_removed_with_their_spec() {
    let folder = folder("docs");
    file(&folder, "specs/acme.yaml", SMALL);
    let made = denbun_in(&folder, &["docs"], "");
    assert_eq!((made.code, made.errors()), (0, vec![]));
    assert!(made.text().starts_with("denbun-docs/index.html: "), "{}", made.text());
    let page = folder.join("denbun-docs/providers/acme/operations/pay.html");
    let text = std::fs::read_to_string(&page).expect("a page");
    assert!(text.contains("<html lang=\"ja\">") && text.contains("acme::PayRequest::builder()"));
    assert!(denbun_in(&folder, &["docs"], "").text().contains(": 0 written, 0 removed, "));

    file(&folder, "specs/acme.yaml", SMALL.replace("  pay:\n", "  buy:\n"));
    let again = denbun_in(&folder, &["docs"], "");
    assert!(again.text().contains(" 1 removed, "), "{}", again.text());
    assert!(!page.exists());
}

#[test]
fn pages_are_in_markdown_and_in_english_too() {
    let folder = folder("docs-markdown");
    file(&folder, "acme.yaml", SMALL);
    let made =
        denbun_in(&folder, &["docs", "acme.yaml", "--out", "md", "--format", "markdown", "--lang", "en"], "");
    assert_eq!((made.code, made.errors()), (0, vec![]));
    let text = std::fs::read_to_string(folder.join("md/providers/acme/operations/pay.md")).expect("a page");
    assert!(text.contains("| Label | Field | Details | Required | Format | No. |"), "{text}");
    assert_eq!(denbun(&["docs", "--lang", "fr"], "").code, 2);
    assert_eq!(denbun(&["docs", "--port", "1"], "").code, 2);
    let both = denbun_in(&folder, &["docs", "acme.yaml", "--watch", "--format", "markdown"], "");
    assert_eq!(
        (both.code, both.errors()),
        (1, vec!["error: --watch serves HTML; leave out --format markdown"])
    );
}

#[test]
fn a_spec_with_errors_and_two_of_one_name_make_no_pages() {
    let folder = folder("docs-errors");
    file(&folder, "bad.yaml", SMALL.replace("effect: create_money", "effect: crate_money"));
    file(&folder, "a.yaml", SMALL);
    file(&folder, "b.yaml", SMALL);
    let bad = denbun_in(&folder, &["docs", "bad.yaml"], "");
    assert_eq!(bad.code, 1);
    assert!(bad.err.contains("crate_money"), "{}", bad.err);
    let twice = denbun_in(&folder, &["docs", "a.yaml", "b.yaml"], "");
    assert_eq!(twice.code, 1);
    assert!(twice.err.contains("both a.yaml and b.yaml are specs of `acme`"), "{}", twice.err);
    assert!(!folder.join("denbun-docs").exists());
}

#[test]
fn watched_pages_follow_their_specs() {
    let folder = folder("docs-watch");
    file(&folder, "acme.yaml", SMALL);
    let mut child = program(&folder, &["docs", "acme.yaml", "--watch"]).spawn().expect("the program starts");
    let mut lines = BufReader::new(child.stdout.take().expect("a pipe")).lines().map_while(Result::ok);
    let url =
        lines.find_map(|line| Some(line.strip_prefix("serving http://")?.trim_end_matches('/').to_owned()));
    let address = url.expect("an address");
    let get = |path: &str| {
        let mut stream = TcpStream::connect(&address).expect("the server");
        let request = format!("GET {path} HTTP/1.1\r\nHost: {address}\r\n\r\n");
        stream.write_all(request.as_bytes()).expect("sent");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("an answer");
        answer
    };
    assert!(get("/").contains("アクメ決済"));
    // What waits for news hears of it.
    file(&folder, "acme.yaml", SMALL.replace("アクメ決済", "新しい決済"));
    assert!(get("/denbun-news?1").contains("\"version\":2"));
    assert!(get("/").contains("新しい決済"));
    file(&folder, "acme.yaml", "denbun: 1\n");
    assert!(get("/denbun-news?2").contains("errors"));
    assert!(get("/").contains("新しい決済"));
    child.kill().expect("it runs until it is ended");
    child.wait().expect("it ends");
}
