//! `denbun encode` and `denbun decode`: messages of a spec, without any compilation.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use denbun::{RuleKind, Violation, Violations};
use denbun_codegen::model::{Direction, Message, Operation, Spec};
use denbun_simulator::codec;

use super::{Ended, tell};
use crate::json::{Json, Problem};
use crate::{input, json, specs};

/// What `denbun encode --help` says beside the arguments.
pub(crate) const ENCODE_HELP: &str = r#"Values are keyed by wire name: text, digits and dates as strings, numbers and amounts as numbers,
objects, lists and maps nested as they are. Constants that are always required, and fields with
a default, may be left out. Fields of the path stand among the others; --path writes the path instead
of the message. Keys that are no fields go to the rest, if the message has one. What `denbun decode` printed is taken too. Everything wrong is
told on standard error, one a line; then nothing is written and the exit code is 1.

Example:
  echo '{"aid": "123456", "tid": "1095729"}' | denbun encode specs/robotpayment.yaml sales.request"#;

/// What `denbun decode --help` says beside the arguments.
pub(crate) const DECODE_HELP: &str = r#"Prints one object:
  message     which notification it is, of a family
  value       what the fields hold, by wire name
  rest        what no field names: an object, or the text of the last columns of a line
  violations  what is wrong, a list of {field, label, rule, message}
  outcome     confirmed, declined or unknown; null for messages that tell no outcome
Numbers keep the digits they came with. With --path the fields of a request's path are read too.

Example:
  printf '1095729,1,,,,,,,,,,,' | denbun decode specs/robotpayment.yaml sales.response"#;

/// Encode a message.
#[derive(Debug, clap::Args)]
pub(crate) struct EncodeArgs {
    #[command(flatten)]
    of: Of,
    /// Write the path of the request, not its message
    #[arg(long)]
    path: bool,
}

/// Decode a message.
#[derive(Debug, clap::Args)]
pub(crate) struct DecodeArgs {
    #[command(flatten)]
    of: Of,
    /// The message; standard input otherwise
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
    /// The path the request came to
    #[arg(long)]
    path: Option<String>,
    /// The HTTP status the answer came with, for its outcome
    #[arg(long, default_value_t = 200)]
    status: u16,
}

/// Which message of which spec.
#[derive(Debug, clap::Args)]
struct Of {
    /// The provider's spec: a file, or a folder of files that form one
    spec: PathBuf,
    /// `operation.request`, `operation.response`, or the name of a message or notification; to decode, of a family too
    message: String,
    /// A private file merged over the spec
    #[arg(long, value_name = "FILE")]
    overlay: Vec<PathBuf>,
}

impl Of {
    fn load(&self) -> std::io::Result<Option<Spec>> {
        specs::load_one(&self.spec, &self.overlay)
    }
}

/// Encodes the values on standard input, or says everything that is wrong with them.
pub(crate) fn encode(args: &EncodeArgs) -> Ended {
    let Some(spec) = args.of.load()? else { return Ok(ExitCode::FAILURE) };
    let message = find(&spec, &args.of.message)?;
    let input = json::read_values(&spec, message, &input::read_all(std::io::stdin().lock())?)?;
    let mut encoded = codec::encode(&spec, message, &input.values);
    if let Some(operation) = asked(&spec, message) {
        let path = codec::encode_path(&spec, operation, &input.values);
        encoded = match (encoded, path) {
            (Ok(_), Ok(path)) if args.path => Ok(path.into_bytes()),
            (Ok(bytes), Ok(_)) => Ok(bytes),
            (Ok(_), Err(violations)) | (Err(violations), Ok(_)) => Err(violations),
            (Err(in_body), Err(in_path)) => Err(in_path.into_iter().chain(in_body).collect()),
        };
    } else if args.path {
        return Err(format!("`{}` is no request, so it has no path", message.name).into());
    }
    match encoded {
        Ok(bytes) if input.problems.is_empty() => {
            let mut out = std::io::stdout().lock();
            out.write_all(&bytes)?;
            out.flush()?;
            return Ok(ExitCode::SUCCESS);
        }
        Ok(_) => refuse(&input.problems, &Violations::new()),
        Err(violations) => refuse(&input.problems, &violations),
    }
    Ok(ExitCode::FAILURE)
}

/// The operation that a message asks for.
fn asked<'s>(spec: &'s Spec, message: &Message) -> Option<&'s Operation> {
    spec.operations.iter().find(|operation| spec.messages[operation.request].name == message.name)
}

/// Prints what is wrong, one a line and each with the word of its rule.
fn refuse(problems: &[Problem], violations: &Violations) {
    let told = || problems.iter().filter(|problem| problem.is_told());
    let problems_shown = told().take(Violations::LIMIT);
    let lines = problems_shown.map(|problem| (problem.to_string(), problem.rule));
    let violations_shown = violations.iter().filter(|violation| !is_told(problems, violation));
    let lines = lines.chain(violations_shown.map(|violation| (violation.to_string(), Some(violation.rule))));
    for (line, rule) in lines {
        let line = one_line(&line);
        match rule {
            Some(rule) => tell(format_args!("{line} [{rule}]")),
            None => tell(line),
        }
    }
    let more = violations.omitted() + told().count().saturating_sub(Violations::LIMIT);
    if more > 0 {
        tell(format_args!("and {more} more"));
    }
}

/// Whether a violation only repeats that the field's value is of no use.
fn is_told(problems: &[Problem], violation: &Violation) -> bool {
    let between_fields = matches!(violation.rule, RuleKind::Group | RuleKind::Rule);
    let is_same = |problem: &Problem| match problem.rule {
        Some(RuleKind::Type) => problem.path == violation.path,
        // Which object it is nobody knows, so nothing can be said of its sibling either.
        Some(RuleKind::Value | RuleKind::Required) => problem.path == violation.path,
        _ => false,
    };
    !between_fields && problems.iter().any(is_same)
}

/// Text as one line, with control characters escaped.
fn one_line(text: &str) -> String {
    text.chars().flat_map(|c| if c.is_control() { c.escape_default().collect() } else { vec![c] }).collect()
}

/// Decodes the bytes of a file or of standard input.
pub(crate) fn decode(args: &DecodeArgs) -> Ended {
    let Some(spec) = args.of.load()? else { return Ok(ExitCode::FAILURE) };
    let family = spec.families.iter().find(|family| family.name == args.of.message);
    let named = if family.is_none() { Some(find(&spec, &args.of.message)?) } else { None };
    let bytes = match &args.file {
        Some(path) => input::read_file(path)?,
        None => input::read_all(std::io::stdin().lock())?,
    };
    let told = || codec::told(&spec, family?, &bytes);
    let message =
        named.or_else(told).ok_or_else(|| format!("no key tells which of `{}` it is", args.of.message))?;
    let mut decoded = codec::decode(&spec, message, &bytes);
    if let Some(path) = &args.path {
        let in_path = asked(&spec, message).and_then(|operation| codec::decode_path(&spec, operation, path));
        let in_path = in_path.ok_or_else(|| format!("{path} is no path of `{}`", message.name))?;
        in_path.values.into_object().into_iter().for_each(|(at, value)| decoded.values.set(at, value));
        decoded.violations = in_path.violations.into_iter().chain(decoded.violations).collect();
    }
    let outcome = outcome(&spec, args, message, &decoded);
    let which = family.map(|_| ("message", Json::text(message.name.as_str())));
    let document = Json::object(which.into_iter().chain([
        ("value", json::write_values(&spec, message, &decoded.values)),
        ("rest", json::write_rest(message, &decoded.values, &decoded.unknown)),
        ("violations", json::write_violations(&decoded.violations)),
        ("outcome", outcome.map_or(Json::Null, Json::text)),
    ]));
    let mut out = std::io::stdout().lock();
    writeln!(out, "{document:#}")?;
    if decoded.violations.omitted() > 0 {
        tell(format_args!("and {} more violations", decoded.violations.omitted()));
    }
    Ok(ExitCode::SUCCESS)
}

/// What the message says of its operation's effect; nothing for messages that say nothing.
fn outcome(
    spec: &Spec,
    args: &DecodeArgs,
    message: &Message,
    decoded: &codec::Decoded,
) -> Option<&'static str> {
    let operation = args
        .of
        .message
        .strip_suffix(".response")
        .and_then(|name| spec.operations.iter().find(|operation| operation.name == name));
    let verdict = match operation {
        Some(operation) => codec::verdict(spec, operation, &decoded.values, args.status),
        None => {
            let status = (message.direction == Direction::Response).then_some(args.status);
            codec::message_verdict(spec, message, &decoded.values, status)?
        }
    };
    Some(verdict.unless_unread(&decoded.violations).as_str())
}

fn find<'s>(spec: &'s Spec, name: &str) -> Result<&'s Message, String> {
    if let Some(operation) = name.strip_suffix(".response")
        && let Some(operation) = spec.operations.iter().find(|candidate| candidate.name == operation)
    {
        return match operation.response {
            Some(at) => Ok(&spec.messages[at]),
            None => Err(format!("operation `{}` has no answer", operation.name)),
        };
    }
    spec.messages.iter().find(|message| message.name == name).ok_or_else(|| unknown(spec, name))
}

fn unknown(spec: &Spec, name: &str) -> String {
    let answers = spec.operations.iter().map(|operation| format!("{}.response", operation.name));
    let mut names: Vec<String> =
        spec.messages.iter().map(|message| message.name.clone()).chain(answers).collect();
    names.sort();
    names.dedup();
    let list = names.iter().map(|name| format!("\n  {name}")).collect::<String>();
    match denbun_codegen::diagnostic::nearest(name, names.iter().map(String::as_str)) {
        Some(nearest) => format!("unknown message `{name}`, did you mean `{nearest}`? There are:{list}"),
        None => format!("unknown message `{name}`; there are:{list}"),
    }
}
