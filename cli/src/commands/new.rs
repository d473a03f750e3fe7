//! `denbun new`: a spec to begin with. It checks clean, so that the first mistake is the first thing changed.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Component, Path, PathBuf};
use std::process::ExitCode;

use denbun_codegen::naming;
use minijinja::{Environment, UndefinedBehavior, context};

use super::{Ended, unless_gone};

/// What `denbun new --help` says below the options.
pub(crate) const HELP: &str = "Writes one operation with an example of its request and its answer; `denbun check` passes. Replace the rows by those of the
document, by hand or with `denbun import --into`. A file that is there is never overwritten.

Example:
  denbun new acme --label アクメ決済 --wire json";

/// What the spec looks like, but for names.
const TEMPLATE: &str = include_str!("new/spec.yaml.jinja");

/// Write a spec to begin with.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The provider's name in ASCII snake_case, such as `acme`
    #[arg(value_name = "PROVIDER")]
    provider: String,
    /// How messages lie in their bytes
    #[arg(long, value_enum, default_value_t = Wire::Form)]
    wire: Wire,
    /// The document's title
    #[arg(long, value_name = "TEXT")]
    label: Option<String>,
    /// Where the spec is written; specs/PROVIDER.yaml if it is left out
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// The wire formats a spec may begin with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Wire {
    /// key=value both ways
    Form,
    /// JSON both ways
    Json,
    /// key=value out, one line of values back
    CsvLine,
}

/// Writes the spec, unless there is one.
pub(crate) fn run(args: &Args) -> Ended {
    if !naming::is_snake(&args.provider) {
        let right = naming::snake(&args.provider, "provider");
        return Err(format!("`{}` is no name of a provider: write it as `{right}`", args.provider).into());
    }
    let place =
        args.out.clone().unwrap_or_else(|| Path::new("specs").join(format!("{}.yaml", args.provider)));
    let text = text(args, &schema(&place))?;
    write(&place, &text)?;
    unless_gone(next(&place))?;
    Ok(ExitCode::SUCCESS)
}

/// The schema in the folder the program runs in, as seen from the spec.
fn schema(place: &Path) -> String {
    let folders = place.parent().into_iter().flat_map(Path::components);
    let folders: Vec<Component<'_>> = folders.filter(|it| !matches!(it, Component::CurDir)).collect();
    match folders.iter().all(|it| matches!(it, Component::Normal(_))) {
        true => format!("{}spec.schema.json", "../".repeat(folders.len())),
        // Who writes a spec elsewhere has the schema there, or changes the line.
        false => "spec.schema.json".to_owned(),
    }
}

fn text(args: &Args, schema: &str) -> Result<String, minijinja::Error> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    let label = args.label.as_deref().unwrap_or(&args.provider);
    let (request, response) = match args.wire {
        Wire::Form => ("form", "form"),
        Wire::Json => ("json", "json"),
        Wire::CsvLine => ("form", "csv-line"),
    };
    let label = denbun_codegen::import::yaml_text(label);
    let names = context! {
        provider => args.provider.as_str(), label => label, request => request, response => response, schema => schema
    };
    // The engine drops a template's last line break.
    Ok(environment.render_str(TEMPLATE, names)? + "\n")
}

fn write(place: &Path, text: &str) -> io::Result<()> {
    let named = |error: io::Error| match error.kind() {
        io::ErrorKind::AlreadyExists => io::Error::new(
            error.kind(),
            format!("{} is there already, and is not overwritten", place.display()),
        ),
        _ => io::Error::new(error.kind(), format!("{}: {error}", place.display())),
    };
    if let Some(folder) = place.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        fs::create_dir_all(folder).map_err(named)?;
    }
    // A folder of files that form the provider's spec is one too.
    if place.with_extension("").is_dir() {
        return Err(named(io::ErrorKind::AlreadyExists.into()));
    }
    let mut file = OpenOptions::new().write(true).create_new(true).open(place).map_err(named)?;
    file.write_all(text.as_bytes()).map_err(named)
}

fn next(place: &Path) -> io::Result<()> {
    let mut out = anstream::stdout().lock();
    let place = place.display();
    writeln!(out, "wrote {place}")?;
    writeln!(out, "  denbun check {place}")?;
    writeln!(out, "  denbun import TABLE --into {place}")
}
