//! The program as its users see it: arguments, standard input, output, errors and exit code.

mod check;
mod codec;
mod csv;
mod docs;
mod explain;
mod flow;
mod generate;
mod import;
mod nested;
mod new;
mod notation;
mod pipes;
mod schema;
mod simulate;
mod template;
#[cfg(feature = "tour")]
mod tour;
mod typescript;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What a run of the program left behind.
struct Ran {
    code: i32,
    out: Vec<u8>,
    err: String,
}

impl Ran {
    fn text(&self) -> &str {
        std::str::from_utf8(&self.out).expect("standard output is UTF-8")
    }

    fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.out).expect("standard output is JSON")
    }

    fn errors(&self) -> Vec<&str> {
        self.err.lines().collect()
    }
}

/// Runs the program in the repository's folder.
fn denbun<S: AsRef<std::ffi::OsStr>>(args: &[S], input: impl Into<Vec<u8>>) -> Ran {
    denbun_in(&root(), args, input)
}

fn denbun_in<S: AsRef<std::ffi::OsStr>>(folder: &Path, args: &[S], input: impl Into<Vec<u8>>) -> Ran {
    let mut child = program(folder, args).spawn().expect("the program starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    let input = input.into();
    let writer = std::thread::spawn(move || {
        // The program may have seen enough before the end.
        let _ = stdin.write_all(&input);
    });
    let output = child.wait_with_output().expect("the program ends");
    writer.join().expect("the input is written");
    Ran {
        code: output.status.code().expect("an exit code, no signal"),
        out: output.stdout,
        err: String::from_utf8(output.stderr).expect("standard error is UTF-8"),
    }
}

fn program<S: AsRef<std::ffi::OsStr>>(folder: &Path, args: &[S]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_denbun"));
    command.args(args).current_dir(folder);
    // Whoever runs the tests may read another language, and build elsewhere.
    for variable in ["LC_MESSAGES", "LANG", "CARGO_TARGET_DIR"] {
        command.env_remove(variable);
    }
    command.env("LC_ALL", "C");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace").to_owned()
}

/// An empty folder for one test.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("the folder is made");
    folder
}

/// Writes a file into a folder and gives its path.
fn file(folder: &Path, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
    let path = folder.join(name);
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("the folder is made");
    std::fs::write(&path, content).expect("the file is written");
    path
}

/// A spec with one operation, without errors and warnings.
const SMALL: &str = "\
denbun: 1
provider: acme
label: アクメ決済
evidence: documented
operations:
  pay:
    label: 決済
    effect: create_money
    retry: never
    resolve: { manual: 管理画面 }
    request:
      post: /pay
      fields: { am: { label: 金額, format: 半角数字(8), required: true } }
      examples: [ { wire: am=100, value: { am: \"100\" } } ]
    response: paid
messages:
  paid:
    label: 結果
    wire: csv-line
    fields: { rst: { label: 結果, format: 半角英字(2), required: true } }
    outcome: { confirmed: rst == 'OK', declined: rst == 'NG' }
    examples: [ { wire: OK, value: { rst: OK }, outcome: confirmed } ]
";

#[test]
fn help_names_every_command_and_argument() {
    let help = denbun(&["--help"], "");
    assert_eq!((help.code, help.err.as_str()), (0, ""));
    for command in [
        "check", "generate", "schema", "explain", "notation", "encode", "decode", "csv", "import", "new",
        "docs",
    ] {
        assert!(help.text().contains(&format!("  {command} ")), "{command}");
        let help = denbun(&[command, "--help"], "");
        assert_eq!(help.code, 0, "{command}");
        assert!(help.text().contains("Usage: denbun "), "{command}");
    }
    assert_eq!(denbun(&["no-such-command"], "").code, 2);
    assert_eq!(denbun(&["encode", "specs/robotpayment.yaml"], "").code, 2);
}
