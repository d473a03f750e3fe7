//! `denbun docs`: reference pages of specs, in one folder that needs no network.

mod watch;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use denbun_docs::{Format, Lang, Options, Server, Site};

use super::{Ended, generate, tell};
use crate::specs::{self, Output};

/// Make reference pages.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Specs: files, folders of files that form one, or folders of specs
    #[arg(value_name = "SPEC", default_value = "specs")]
    specs: Vec<PathBuf>,
    /// The folder to write to; other files in it are left alone
    #[arg(long, value_name = "DIR", default_value = "denbun-docs")]
    out: PathBuf,
    /// What the pages are written in
    #[arg(long, value_enum, default_value_t = Kind::Html)]
    format: Kind,
    /// The language of all that is not the specs' own text: ja or en
    #[arg(long, default_value = "ja")]
    lang: Lang,
    /// Serve the pages on this machine, and make them again when a spec changes
    #[arg(long)]
    watch: bool,
    /// The port for --watch; 0 for a free one
    #[arg(long, value_name = "PORT", default_value_t = 0, requires = "watch")]
    port: u16,
    /// Open the pages in a browser
    #[arg(long)]
    open: bool,
    /// A private file merged over the spec it names
    #[arg(long, value_name = "FILE")]
    overlay: Vec<PathBuf>,
}

/// What pages are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Kind {
    /// HTML, with a search and diagrams; works from the disk
    Html,
    /// Markdown, with diagrams in Mermaid
    Markdown,
}

/// Makes the pages, unless a spec has an error.
pub(crate) fn run(args: &Args) -> Ended {
    if args.watch && args.format == Kind::Markdown {
        return Err("--watch serves HTML; leave out --format markdown".into());
    }
    let Some(site) = made(args)? else { return Ok(ExitCode::FAILURE) };
    write(args, &site)?;
    if !args.watch {
        if args.open {
            open(&index(args).to_string_lossy());
        }
        return Ok(ExitCode::SUCCESS);
    }
    let server = Server::start(site, args.port)?;
    writeln!(anstream::stdout(), "serving {}", server.url())?;
    if args.open {
        open(&server.url());
    }
    watch::forever(&args.specs, &args.overlay, || match made(args) {
        Ok(Some(site)) => {
            if let Err(error) = write(args, &site) {
                tell(format_args!("error: {error}"));
            }
            server.show(site);
        }
        Ok(None) => server.complain("the specs have errors: see the terminal"),
        Err(error) => {
            tell(format_args!("error: {error}"));
            server.complain(&error.to_string());
        }
    })
}

/// The pages; none if a spec has an error, which is printed.
fn made(args: &Args) -> Result<Option<Site>, Box<dyn std::error::Error>> {
    let run = specs::load(&args.specs, &args.overlay)?;
    run.print(Output::Human, false)?;
    if run.diagnostics.has_errors() {
        return Ok(None);
    }
    if let Some(why) = generate::same_provider(&run.specs) {
        return Err(why.into());
    }
    let format = match args.format {
        Kind::Html => Format::Html,
        Kind::Markdown => Format::Markdown,
    };
    Ok(Some(denbun_docs::site(&run.specs, Options { format, lang: args.lang })))
}

fn write(args: &Args, site: &Site) -> std::io::Result<()> {
    let done = site.write(&args.out)?;
    let (written, removed) = (done.written.len(), done.removed.len());
    let mut out = anstream::stdout().lock();
    writeln!(
        out,
        "{}: {written} written, {removed} removed, {} unchanged",
        index(args).display(),
        done.unchanged
    )
}

fn index(args: &Args) -> PathBuf {
    args.out.join(match args.format {
        Kind::Html => "index.html",
        Kind::Markdown => "index.md",
    })
}

/// Opens a page as this system does. That nothing can is no reason to fail.
fn open(what: &str) {
    let opener: &[&str] = if cfg!(target_os = "macos") {
        &["open"]
    } else if cfg!(windows) {
        &["explorer"]
    } else {
        &["xdg-open"]
    };
    let what = if Path::new(what).exists() {
        Path::new(what).canonicalize().map_or_else(|_| what.into(), |path| path.into_os_string())
    } else {
        what.into()
    };
    let mut command = Command::new(opener[0]);
    command.arg(what).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    if let Err(error) = command.spawn() {
        tell(format_args!("warning: no browser can be opened: {}: {error}", opener[0]));
    }
}
