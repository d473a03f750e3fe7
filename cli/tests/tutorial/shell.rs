//! The reader's shell: a folder of its own beside the checkout, and the program in the path.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::root;

/// How the tutorial calls the checkout, which stands elsewhere here.
const CHECKOUT: &str = "../../denbun/";

pub(crate) struct Shell {
    folder: PathBuf,
}

impl Shell {
    /// In an empty folder outside of the workspace, as the reader's is.
    pub(crate) fn new(name: &str) -> Self {
        let folder = env::temp_dir().join(format!("denbun-tutorial-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).expect("the folder is made");
        Self { folder }
    }

    pub(crate) fn write(&self, file: &str, text: &str) {
        let path = self.folder.join(file);
        let folder = path.parent().expect("a folder");
        fs::create_dir_all(folder).expect("the folder is made");
        fs::write(&path, text.replace(CHECKOUT, &format!("{}/", root().display())))
            .expect("the file is written");
        if path.ends_with("Cargo.toml") {
            // The versions that are here anyway: nothing is fetched.
            fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).expect("the lock file is copied");
        }
    }

    /// What a command prints to both outputs, and whether it succeeded.
    pub(crate) fn run(&self, command: &str) -> (String, bool) {
        let program = Path::new(env!("CARGO_BIN_EXE_denbun"));
        let programs = program.parent().into_iter().map(Path::to_owned);
        let path =
            env::join_paths(programs.chain(env::split_paths(&env::var_os("PATH").unwrap_or_default())));
        let target = program.ancestors().nth(2).expect("the folder of builds");
        let output = Command::new("sh")
            .args(["-c", &format!("exec 2>&1; {command}")])
            .current_dir(&self.folder)
            .env("PATH", path.expect("the path"))
            .env("CARGO_NET_OFFLINE", "true")
            .env("CARGO_TARGET_DIR", target)
            .env_remove("CARGO_MANIFEST_DIR")
            .stdin(Stdio::null())
            .output()
            .expect("a shell");
        let mut text = String::from_utf8(output.stdout).expect("the output is UTF-8");
        if !text.is_empty() && !text.ends_with('\n') {
            text.push('\n');
        }
        (text, output.status.success())
    }
}

impl Drop for Shell {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}
