//! `denbun encode` and `denbun decode`: messages of a spec, without any compilation.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use denbun::{RuleKind, Violation, Violations};
use denbun_codegen::model::{Message, Spec};
use denbun_simulator::codec;
use serde_json::json;

use super::{Ended, tell};
use crate::json::Problem;
use crate::{input, json, specs};

/// What `denbun encode --help` says beside the arguments.
pub(crate) const ENCODE_HELP: &str = r#"Values are keyed by wire name: text, digits and dates as strings, integers and amounts as
numbers. Constants may be left out. Keys that are no fields go to the rest, if the message has
one. What `denbun decode` printed is taken too. Everything wrong is told on standard error, one
a line; then nothing is written and the exit code is 1.

Example:
  echo '{"aid": "123456", "tid": "1095729"}' | denbun encode specs/robotpayment.yaml sales.request"#;

/// What `denbun decode --help` says beside the arguments.
pub(crate) const DECODE_HELP: &str = r#"Prints one object:
  value       what the fields hold, by wire name
  rest        what no field names: an object, or the text of the last columns of a line
  violations  what is wrong, a list of {field, label, rule, message}
  outcome     confirmed, declined or unknown; null for messages that tell no outcome

Example:
  printf '1095729,1,,,,,,,,,,,' | denbun decode specs/robotpayment.yaml sales.response"#;

/// Encode or decode a message.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The provider's spec: a file, or a folder of files that form one
    spec: PathBuf,
    /// `operation.request`, `operation.response`, or the name of a message or notification
    message: String,
    /// A private file merged over the spec
    #[arg(long, value_name = "FILE")]
    overlay: Vec<PathBuf>,
}

/// Encodes the values on standard input, or says everything that is wrong with them.
pub(crate) fn encode(args: &Args) -> Ended {
    let Some(spec) = specs::load_one(&args.spec, &args.overlay)? else { return Ok(ExitCode::FAILURE) };
    let message = find(&spec, &args.message)?;
    let input = json::read_values(message, &input::read_all(std::io::stdin().lock())?)?;
    let encoded = codec::encode(message, &input.values);
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

/// Prints what is wrong, one a line and each with the word of its rule.
fn refuse(problems: &[Problem], violations: &Violations) {
    let problems_shown = problems.iter().take(Violations::LIMIT);
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
    let more = violations.omitted() + problems.len().saturating_sub(Violations::LIMIT);
    if more > 0 {
        tell(format_args!("and {more} more"));
    }
}

/// Whether a violation only repeats that the field's value is of no use.
fn is_told(problems: &[Problem], violation: &Violation) -> bool {
    let between_fields = matches!(violation.rule, RuleKind::Group | RuleKind::Rule);
    let is_same = |problem: &Problem| problem.rule == Some(RuleKind::Type) && problem.name == violation.path;
    !between_fields && problems.iter().any(is_same)
}

/// Text as one line, with control characters escaped.
fn one_line(text: &str) -> String {
    text.chars().flat_map(|c| if c.is_control() { c.escape_default().collect() } else { vec![c] }).collect()
}

/// Decodes the bytes on standard input.
pub(crate) fn decode(args: &Args) -> Ended {
    let Some(spec) = specs::load_one(&args.spec, &args.overlay)? else { return Ok(ExitCode::FAILURE) };
    let message = find(&spec, &args.message)?;
    let bytes = input::read_all(std::io::stdin().lock())?;
    let decoded = codec::decode(message, &bytes);
    let document = json!({
        "value": json::write_values(message, &decoded.values),
        "rest": json::write_rest(&decoded.values, &decoded.unknown),
        "violations": json::write_violations(&decoded.violations),
        "outcome": outcome(&spec, &args.message, message, &decoded),
    });
    let mut out = std::io::stdout().lock();
    writeln!(out, "{document:#}")?;
    if decoded.violations.omitted() > 0 {
        tell(format_args!("and {} more violations", decoded.violations.omitted()));
    }
    Ok(ExitCode::SUCCESS)
}

/// What the message says of its operation's effect; nothing for messages that say nothing.
fn outcome(spec: &Spec, name: &str, message: &Message, decoded: &codec::Decoded) -> Option<&'static str> {
    let operation = name
        .strip_suffix(".response")
        .and_then(|name| spec.operations.iter().find(|operation| operation.name == name));
    let verdict = match operation {
        Some(operation) => codec::verdict(spec, operation, &decoded.values),
        None => codec::message_verdict(spec, message, &decoded.values)?,
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
