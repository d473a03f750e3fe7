//! How the tour prints what it sees.

use std::fmt::Debug;
use std::io::{self, Write};
use std::path::Path;

use denbun::operation::Resolve;
use denbun::{Outcome, Received, Reply};
use denbun_codegen::model::Spec;

/// Lines of generated code that are shown.
const SLICE: usize = 28;

/// A heading with a few words on what follows.
pub(crate) fn heading(title: &str, what: &str) -> io::Result<()> {
    writeln!(anstream::stdout(), "\n\x1b[1m== {title}\x1b[0m: {what}")
}

/// A line of text.
pub(crate) fn line(text: &str) -> io::Result<()> {
    writeln!(anstream::stdout(), "{text}")
}

/// The generated request of the first operation.
pub(crate) fn generated(spec: &Spec) -> io::Result<()> {
    let Some(operation) = spec.operations.first() else { return Ok(()) };
    heading("The code", "what `denbun generate` makes of its first operation")?;
    let files = denbun_codegen::generate(std::slice::from_ref(spec), Path::new("generated"));
    let path = format!("src/{}/{}.rs", spec.provider, operation.rust);
    let Some((_, text)) = files.iter().find(|(candidate, _)| *candidate == Path::new(&path)) else {
        return Ok(());
    };
    line(&format!("generated/{path}, {} lines, from line 1:", text.lines().count()))?;
    for code in text.lines().take(SLICE) {
        line(&format!("  {code}"))?;
    }
    line("  …")
}

/// Bytes that were sent, as far as they are text.
pub(crate) fn bytes(what: &str, bytes: &[u8]) -> io::Result<()> {
    line(&format!("  {what}, {} bytes", bytes.len()))?;
    line(&format!("    {}", String::from_utf8_lossy(bytes).escape_debug()))
}

/// The answer line and what is known after it.
pub(crate) fn reply<A: Debug>(reply: &Reply<A>) -> io::Result<()> {
    if let Some(raw) = &reply.raw {
        bytes(&format!("answer, HTTP {}", raw.status), raw.body.as_bytes())?;
    }
    line(&format!("  outcome: \x1b[1m{}\x1b[0m", reply.outcome.as_str()))?;
    match &reply.outcome {
        Outcome::Confirmed(answer) | Outcome::Declined(answer) => indented(&format!("{answer:#?}"))?,
        Outcome::NotExecuted(reason) => indented(&reason.to_string())?,
        Outcome::Unknown(unknown) => indented(&unknown.reason.to_string())?,
    }
    for violation in &reply.violations {
        line(&format!("    the answer breaks a rule: {violation}"))?;
    }
    match reply.resolve {
        Some(Resolve::Manual(place)) => line(&format!("    to find out: {place}")),
        Some(Resolve::Operation(name)) => line(&format!("    to find out: send `{name}`")),
        Some(Resolve::Notification(name)) => line(&format!("    to find out: wait for `{name}`")),
        None => Ok(()),
    }
}

/// A notification, which proves nothing yet.
pub(crate) fn received<N: Debug>(received: &Received<N>) -> io::Result<()> {
    match &received.content {
        Ok(content) => indented(&format!("{content:#?}"))?,
        Err(error) => indented(&error.violations.to_string())?,
    }
    line(&format!("  answered: HTTP {}, {:?}", received.answer.status, received.answer.body))
}

fn indented(text: &str) -> io::Result<()> {
    text.lines().try_for_each(|text| line(&format!("    {text}")))
}
