//! Readers that go away.

use std::io::Read;

use crate::{SMALL, file, folder, program, root};

#[test]
fn a_closed_pipe_is_quiet() {
    for args in [["schema"].as_slice(), &["explain"]] {
        let mut child = program(&root(), args).spawn().expect("the program starts");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("the program ends");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{args:?}");
        assert_eq!(output.status.code(), Some(0), "{args:?}");
    }
}

#[test]
fn a_closed_pipe_does_not_hide_the_verdict() {
    let folder = folder("pipes");
    file(&folder, "a.yaml", SMALL.replace("label: 結果\n", "lable: 結果\n"));
    file(&folder, "specs/acme.yaml", SMALL);
    for args in
        [["check", "a.yaml", "--format", "json"].as_slice(), &["check", "a.yaml"], &["generate", "--check"]]
    {
        let mut child = program(&folder, args).spawn().expect("the program starts");
        drop(child.stdout.take());
        drop(child.stderr.take());
        assert_eq!(child.wait().expect("the program ends").code(), Some(1), "{args:?}");
    }
}

#[test]
fn half_of_the_output_is_enough() {
    let mut child = program(&root(), &["schema"]).spawn().expect("the program starts");
    let mut first = [0; 16];
    child.stdout.take().expect("a pipe").read_exact(&mut first).expect("output");
    let output = child.wait_with_output().expect("the program ends");
    assert_eq!((output.status.code(), output.stderr.is_empty()), (Some(0), true));
}
