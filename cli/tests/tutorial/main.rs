//! The tutorial does what it says: its files are written, its commands run, and their output is compared.
//!
//! A fenced block with `file=PATH` is a file. One with `console` has command lines that begin with `$ `, and below each what
//! it prints; with `fails` as well, its last command must fail. `UPDATE_GOLDEN=1` accepts other output.

mod blocks;
mod shell;

use std::fs;
use std::path::{Path, PathBuf};

use blocks::{Block, Page, Part};
use shell::Shell;

/// Which commands are run.
#[derive(Clone, Copy, PartialEq)]
enum Commands {
    /// Those of the program and the shell.
    Quick,
    /// Those that build a crate as well.
    All,
}

#[test]
fn the_tutorial_does_what_it_says() {
    follow(Commands::Quick);
}

#[test]
#[ignore = "builds a crate"]
fn the_program_of_the_tutorial_sends_a_request() {
    follow(Commands::All);
}

#[test]
fn both_languages_have_the_same_steps() {
    let (ja, en) = (page("ja"), page("en"));
    let (ja, en): (Vec<_>, Vec<_>) = (ja.blocks().collect(), en.blocks().collect());
    assert_eq!(ja, en);
    assert!(ja.len() > 10, "the blocks are found");
}

#[test]
fn blocks_are_found_and_written_back() {
    let text = "# A\n\n```console fails\n$ one\nout\n$ two\n```\n\n```toml file=a/b.toml\nx = 1\n```\nend\n";
    let page = Page::read(text);
    let blocks: Vec<&Block> = page.blocks().collect();
    assert_eq!(
        blocks[0].commands(),
        [("one".to_owned(), "out\n".to_owned()), ("two".to_owned(), String::new())]
    );
    assert!(blocks[0].fails());
    assert_eq!((blocks[1].file(), blocks[1].body.as_str()), (Some("a/b.toml"), "x = 1\n"));
    assert_eq!(page.write(), text);
}

/// Follows the steps in a folder of their own. Both languages have the same, so one is followed and both are compared.
fn follow(commands: Commands) {
    let shell = Shell::new(if commands == Commands::All { "all" } else { "quick" });
    let mut wrong = Vec::new();
    let mut ja = page("ja");
    for part in &mut ja.parts {
        let Part::Block(block) = part else { continue };
        if let Some(file) = block.file() {
            shell.write(file, &block.body);
        } else if block.is_console() {
            let body = console(block, &shell, commands);
            if body != block.body {
                wrong.push(format!("--- expected\n{}--- found\n{body}", block.body));
                block.body = body;
            }
        }
    }
    if !wrong.is_empty() && std::env::var_os("UPDATE_GOLDEN").is_some() {
        let mut en = page("en");
        en.take_blocks(&ja);
        fs::write(path("ja"), ja.write()).expect("the tutorial is written");
        fs::write(path("en"), en.write()).expect("the tutorial is written");
        return;
    }
    assert!(wrong.is_empty(), "{}\n\nUPDATE_GOLDEN=1 accepts what was found", wrong.join("\n"));
}

/// The block as it is when its commands were run.
fn console(block: &Block, shell: &Shell, which: Commands) -> String {
    let commands = block.commands();
    let last = commands.len().saturating_sub(1);
    let mut body = String::new();
    for (at, (command, expected)) in commands.into_iter().enumerate() {
        let builds = command.starts_with("cargo ");
        let output = if builds && which == Commands::Quick {
            expected
        } else {
            let (output, succeeded) = shell.run(&command);
            assert_eq!(succeeded, !(block.fails() && at == last), "{command}\n{output}");
            output
        };
        body.push_str(&format!("$ {command}\n{output}"));
    }
    body
}

fn page(language: &str) -> Page {
    Page::read(&fs::read_to_string(path(language)).expect("the tutorial"))
}

fn path(language: &str) -> PathBuf {
    root().join("docs/tutorial").join(format!("{language}.md"))
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace").to_owned()
}
