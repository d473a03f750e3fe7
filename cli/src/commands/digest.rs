//! `denbun digest`: makes a signature of a spec, and explains what went in.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use denbun_codegen::model::{RequestLine, Signature, Spec, Vector};
use denbun_codegen::signing::{Input, Made, Part, sign};

use super::{Ended, tell};
use crate::specs;

/// What `denbun digest --help` says.
pub(crate) const HELP: &str =
    "What goes in comes from a worked example of the spec (--vector), or is given piece by piece.
Credentials are read from a file, never from the command line, where others could see them:
a line each, such as
  merchant_secret=abcdef0123456789

Prints the digest; with --explain each piece by kind, name and length first. No value is printed.

Examples:
  denbun digest specs/veritrans4g content_hmac --vector push_3ds --explain
  denbun digest specs/veritrans4g content_hmac --credentials keys.txt --body push.txt";

/// Make a signature.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The provider's spec: a file, or a folder of files that form one
    spec: PathBuf,
    /// The signature's name
    signature: String,
    /// A private file merged over the spec
    #[arg(long, value_name = "FILE")]
    overlay: Vec<PathBuf>,
    /// The worked example that says what goes in
    #[arg(long, value_name = "NAME")]
    vector: Option<String>,
    /// The file with the credentials, `name=value` a line
    #[arg(long, value_name = "FILE")]
    credentials: Option<PathBuf>,
    /// The file with the envelope's message as it is sent
    #[arg(long, value_name = "FILE")]
    sent: Option<PathBuf>,
    /// The file with the whole message
    #[arg(long, value_name = "FILE")]
    body: Option<PathBuf>,
    /// The method and the address below the host, such as `POST /v1/payments`
    #[arg(long, value_name = "METHOD ADDRESS", value_parser = line)]
    request: Option<RequestLine>,
    /// The value of a header
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair)]
    header: Vec<(String, String)>,
    /// The value of a field
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair)]
    field: Vec<(String, String)>,
    /// What is taken from what carries the signature
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair)]
    captured: Vec<(String, String)>,
    /// Print each piece that went in, by kind, name and length
    #[arg(long)]
    explain: bool,
}

/// Prints a digest, and what went in.
pub(crate) fn run(args: &Args) -> Ended {
    let Some(spec) = specs::load_one(&args.spec, &args.overlay)? else { return Ok(ExitCode::FAILURE) };
    let signature = find(&spec, &args.signature)?;
    let vector = args.vector.as_ref().map(|name| vector(signature, name)).transpose()?;
    let made = sign(signature, &input(args, vector)?)?;
    let mut out = std::io::stdout().lock();
    if args.explain {
        explain(&mut out, signature, &made)?;
    }
    writeln!(out, "{}", made.digest)?;
    out.flush()?;
    match vector.filter(|vector| vector.digest != made.digest) {
        None => Ok(ExitCode::SUCCESS),
        Some(vector) => {
            tell(format_args!("error: the vector says {}", vector.digest));
            Ok(ExitCode::FAILURE)
        }
    }
}

fn find<'s>(spec: &'s Spec, name: &str) -> Result<&'s Signature, String> {
    let known = || spec.signatures.iter();
    known().find(|signature| signature.name == name).ok_or_else(|| {
        let names: Vec<String> = known().map(|signature| format!("`{}`", signature.name)).collect();
        match names.is_empty() {
            true => "the spec has no signatures".to_owned(),
            false => format!("there is no signature `{name}`; there are {}", names.join(", ")),
        }
    })
}

fn vector<'s>(signature: &'s Signature, name: &str) -> Result<&'s Vector, String> {
    signature.vectors.iter().find(|vector| vector.name == name).ok_or_else(|| {
        let names: Vec<String> =
            signature.vectors.iter().map(|vector| format!("`{}`", vector.name)).collect();
        format!("there is no vector `{name}`; there are {}", names.join(", "))
    })
}

/// What is given, over what the worked example has.
fn input(args: &Args, vector: Option<&Vector>) -> Result<Input, Box<dyn std::error::Error>> {
    let mut input = vector.map(Input::from).unwrap_or_default();
    if let Some(path) = &args.credentials {
        let given = credentials(path)?;
        input.credentials.retain(|(name, _)| given.iter().all(|(other, _)| other != name));
        input.credentials.extend(given);
    }
    let read = |path: &PathBuf| std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()));
    if let Some(path) = &args.sent {
        input.sent = Some(read(path)?);
    }
    if let Some(path) = &args.body {
        input.body = Some(read(path)?);
    }
    if let Some(line) = &args.request {
        input.request = Some(line.clone());
    }
    let given = [
        (&args.header, &mut input.headers),
        (&args.field, &mut input.fields),
        (&args.captured, &mut input.captured),
    ];
    for (given, known) in given {
        known.retain(|(name, _)| given.iter().all(|(other, _)| other != name));
        known.extend(given.iter().cloned());
    }
    Ok(input)
}

fn credentials(path: &Path) -> Result<Vec<(String, String)>, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    lines
        .map(|(at, line)| {
            // The line is a secret: only its number is told.
            let pair = line.split_once('=').map(|(name, value)| (name.trim().to_owned(), value.to_owned()));
            pair.ok_or_else(|| format!("{}:{}: no `name=value`", path.display(), at + 1))
        })
        .collect()
}

fn pair(text: &str) -> Result<(String, String), String> {
    let pair = text.split_once('=').map(|(name, value)| (name.to_owned(), value.to_owned()));
    pair.ok_or_else(|| "write `name=value`".to_owned())
}

fn line(text: &str) -> Result<RequestLine, String> {
    RequestLine::read(text)
        .ok_or_else(|| "write the method and the address, such as `POST /v1/payments`".to_owned())
}

/// A line each piece: what a person compares with the document, without any value.
fn explain(out: &mut impl Write, signature: &Signature, made: &Made) -> std::io::Result<()> {
    let algorithm = match (&made.key, signature.algorithm.name()) {
        (None, name) => name.to_owned(),
        (Some(_), name) => format!("HMAC-{}", name.replacen("SHA-", "SHA", 1)),
    };
    writeln!(out, "{}  {algorithm}  {}", signature.name, signature.label)?;
    if let Some(key) = &made.key {
        writeln!(out, "  key  {}  {} bytes", key.name, key.bytes.len())?;
    }
    let width = made.parts.iter().map(|part| part.name.chars().count()).max().unwrap_or_default();
    for (at, part) in made.parts.iter().enumerate() {
        let Part { kind, name, bytes, inside } = part;
        writeln!(out, "  {:>3}  {kind:<10}  {name:<width$}  {} bytes", at + 1, bytes.len())?;
        explain_inside(out, inside, 1)?;
    }
    let joins = made.parts.len().saturating_sub(1) * signature.join.len();
    let total: usize = made.parts.iter().map(|part| part.bytes.len()).sum();
    writeln!(out, "  in all {} bytes, joined by {:?}", total + joins, signature.join)?;
    if let Some(carried) = &made.carried {
        writeln!(out, "  carried as {} characters", carried.chars().count())?;
    }
    Ok(())
}

/// What went into a digest that is a piece, further to the right.
fn explain_inside(out: &mut impl Write, parts: &[Part], depth: usize) -> std::io::Result<()> {
    for Part { kind, name, bytes, inside } in parts {
        let indent = 5 + 4 * depth;
        writeln!(out, "{:indent$}  {kind:<10}  {name}  {} bytes", "", bytes.len())?;
        explain_inside(out, inside, depth + 1)?;
    }
    Ok(())
}
