//! `denbun simulate`.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;

use crate::{SMALL, denbun, denbun_in, file, folder, program};

/// Posts a form; the status line and the body.
fn post(address: &str, path: &str, form: &str) -> String {
    let mut stream = TcpStream::connect(address).expect("the simulator listens");
    let length = form.len();
    write!(stream, "POST {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{form}")
        .expect("sent");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("an answer in UTF-8");
    answer
}

#[test]
fn a_provider_answers_until_the_program_ends() {
    let folder = folder("simulate");
    file(&folder, "acme.yaml", SMALL);
    let mut child = program(&folder, &["simulate", "acme.yaml"]).spawn().expect("the program starts");
    let mut lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
    let mut next = || lines.next().expect("a line").expect("UTF-8");
    let first = next();
    let address = first.split("http://").nth(1).expect("an address").to_owned();
    assert!(first.starts_with("acme (") && address.starts_with("127.0.0.1:"), "{first}");
    let operation =
        std::iter::from_fn(|| Some(next())).find(|line| line.contains(" pay ")).expect("an operation");
    let path = operation.split_whitespace().nth(1).expect("a path").to_owned();
    let answer = post(&address, &path, "am=1");
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    let told = next();
    // A message may hold anything: only its length is told.
    assert_eq!(told, format!("acme: POST {path} pay, 4 bytes"));
    child.kill().expect("it runs");
    child.wait().expect("it ends");
}

#[test]
fn what_cannot_be_simulated_is_said() {
    let folder = folder("simulate-wrong");
    file(&folder, "acme.yaml", SMALL);
    let run = |args: &[&str]| {
        let ran = denbun_in(&folder, &[&["simulate", "acme.yaml"], args].concat(), "");
        (ran.code, ran.err)
    };
    let (code, error) = run(&["--credential", "secret=DENBUN_NO_SUCH_VARIABLE"]);
    assert_eq!((code, error.as_str()), (1, "error: there is no variable `DENBUN_NO_SUCH_VARIABLE`\n"));
    let (code, error) = run(&["--credential", "secret"]);
    assert_eq!((code, error.as_str()), (1, "error: `secret`: write a name, `=` and a variable\n"));
    let (code, error) = run(&["--credential", "secret=PATH"]);
    assert_eq!((code, error.as_str()), (1, "error: no spec has a credential `secret`\n"));
    assert_eq!(run(&["--listen", "localhost"]).0, 2);
    let (code, error) = run(&["--listen", "192.0.2.1:1"]);
    assert!(code == 1 && error.starts_with("error: acme cannot start: "), "{error}");
    assert_eq!(denbun(&["simulate"], "").code, 2);
    let help = denbun(&["simulate", "--help"], "");
    assert!(help.text().contains("Example:\n  denbun simulate specs/veritrans4g"), "{}", help.text());
}
