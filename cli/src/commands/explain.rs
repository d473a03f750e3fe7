//! `denbun explain D0123`: what a diagnostic means.

use std::io::Write;
use std::process::ExitCode;

use denbun_codegen::diagnostic;
use denbun_codegen::lang::Lang;

use super::Ended;

/// Explain a diagnostic.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The diagnostic's id, `D0003`, or its name, `unknown-key`; without one all are listed
    id: Option<String>,
    /// The language: ja or en [default: ja if LC_ALL, LC_MESSAGES or LANG asks for Japanese, else en]
    #[arg(long)]
    lang: Option<Lang>,
}

/// Prints the page of an id, or the list of them.
pub(crate) fn run(args: &Args) -> Ended {
    let lang = args.lang.unwrap_or_else(|| reader(|name| std::env::var(name).ok()));
    let mut out = std::io::stdout().lock();
    let Some(id) = &args.id else {
        for id in diagnostic::ids::all() {
            writeln!(out, "{}  {}  {}", id.code(), id.slug(), id.title(lang))?;
        }
        return Ok(ExitCode::SUCCESS);
    };
    let Some(page) = diagnostic::explain(id, lang) else {
        let nearest = diagnostic::nearest_id(id)
            .map(|nearest| format!(", did you mean `{}` ({})?", nearest.code(), nearest.slug()));
        return Err(format!("unknown diagnostic `{id}`{}", nearest.unwrap_or_default()).into());
    };
    out.write_all(page.as_bytes())?;
    Ok(ExitCode::SUCCESS)
}

/// The language of whoever reads the messages, as POSIX says: the first variable that is set decides.
fn reader(variable: impl Fn(&str) -> Option<String>) -> Lang {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"];
    let locale = names.into_iter().filter_map(variable).find(|locale| !locale.is_empty());
    match locale {
        Some(locale) if locale.starts_with("ja") => Lang::Ja,
        Some(_) | None => Lang::En,
    }
}
