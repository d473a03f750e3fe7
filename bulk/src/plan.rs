//! The first phase: every row is validated, and the plan is on the disk before anything is sent.

use std::io;

use denbun::outcome::NotExecuted;
use denbun::{Operation, RuleKind, Violation, Violations, prepare};

use crate::bulk::Bulk;
use crate::digest::InputKey;
use crate::error::{BrokenRow, BrokenRows, BulkError};
use crate::progress::{Counts, Phase, Progress};
use crate::row::{Row, key_violation};
use crate::run_file::RunFile;
use crate::store::{Opened, Planning, Store};

/// How often progress is told, in rows.
const TELL: u64 = 1000;
/// The longest list of broken rules kept in the run file, in bytes.
const MAX_BROKEN: usize = 500;

/// Plans a run, or takes up an earlier one.
pub(crate) fn open<R, T, O, I>(
    bulk: &Bulk<R, T>,
    progress: impl FnMut(&Progress),
) -> Result<(RunFile, InputKey), BulkError>
where
    R: Fn() -> io::Result<I>,
    I: IntoIterator<Item = io::Result<Row<O>>>,
    O: Operation,
{
    let key = InputKey::of(&bulk.input).map_err(|error| BulkError::Input(bulk.input.clone(), error))?;
    let (store, opened) = Store::open_or_create(&bulk.run_file)?;
    let operation = O::OPERATION.name;
    match opened {
        Some(opened) => same_run(bulk, &opened, operation, &key)?,
        None => plan(bulk, &store, &key, progress)?,
    }
    Ok((RunFile::new(store, operation.to_owned()), key))
}

fn same_run<R, T>(
    bulk: &Bulk<R, T>,
    opened: &Opened,
    operation: &str,
    key: &InputKey,
) -> Result<(), BulkError> {
    if opened.input_check != key.check() {
        return Err(BulkError::InputChanged(bulk.input.clone()));
    }
    if opened.operation != operation {
        return Err(BulkError::OtherOperation(opened.operation.clone()));
    }
    Ok(())
}

fn plan<R, T, O, I>(
    bulk: &Bulk<R, T>,
    store: &Store,
    key: &InputKey,
    mut progress: impl FnMut(&Progress),
) -> Result<(), BulkError>
where
    R: Fn() -> io::Result<I>,
    I: IntoIterator<Item = io::Result<Row<O>>>,
    O: Operation,
{
    let unread = |error| BulkError::Input(bulk.input.clone(), error);
    let mut planner = Planner { planning: store.plan()?, broken: BrokenRows::default() };
    let mut done = 0;
    for row in (bulk.rows)().map_err(unread)? {
        let Row { line, key: row_key, payment } = row.map_err(unread)?;
        let request = match payment {
            Ok(payment) => match prepare(&payment, &bulk.target) {
                Ok(request) => Ok(key.request(&request)),
                Err(NotExecuted::Invalid(violations)) => Err(violations),
                Err(reason) => return Err(BulkError::Target(reason)),
            },
            Err(violations) => Err(violations),
        };
        planner.add(line, row_key, request)?;
        done += 1;
        if done % TELL == 0 {
            progress(&planner.progress(done));
        }
    }
    progress(&planner.progress(done));
    let Planner { planning, broken } = planner;
    if broken.count() > 0 && !bulk.options.leave_out_broken {
        return Err(BulkError::Broken(broken));
    }
    // What was validated must be what the digest is of.
    let again = InputKey::of(&bulk.input).map_err(unread)?;
    if again.check() != key.check() {
        return Err(BulkError::InputChanged(bulk.input.clone()));
    }
    planning.finish(O::OPERATION.name, &key.check())
}

struct Planner<'s> {
    planning: Planning<'s>,
    broken: BrokenRows,
}

impl Planner<'_> {
    fn add(&mut self, line: u64, key: String, row: Result<[u8; 16], Violations>) -> Result<(), BulkError> {
        let (digest, mut violations) = match row {
            Ok(digest) => (Some(digest), Violations::new()),
            // A broken row without a rule is still broken.
            Err(violations) if violations.is_empty() => {
                (None, Violation::message(RuleKind::Malformed, "the row cannot be read").into())
            }
            Err(violations) => (None, violations),
        };
        violations.extend(key_violation(&key));
        if !key.is_empty() {
            violations.extend(self.twins(line, &key)?);
        }
        match digest.filter(|_| violations.is_empty()) {
            Some(digest) => self.planning.add(line, &key, Ok(digest)),
            None => {
                self.planning.add(line, &key, Err(&listed(&violations)))?;
                self.broken.push(BrokenRow { line, key, violations });
                Ok(())
            }
        }
    }

    /// Nothing says which of two rows with the same key is meant, so neither can be sent.
    fn twins(&mut self, line: u64, key: &str) -> Result<Option<Violation>, BulkError> {
        let Some(twin) = self.planning.twin(key)? else { return Ok(None) };
        let same =
            |line: u64| Violation::message(RuleKind::Duplicate, format!("line {line} has the same key"));
        for other in self.planning.leave_out(key, &listed(&same(line).into()))? {
            let violations = same(line).into();
            self.broken.push(BrokenRow { line: other, key: key.to_owned(), violations });
        }
        Ok(Some(same(twin)))
    }

    fn progress(&self, done: u64) -> Progress {
        let broken = self.broken.count();
        Progress { phase: Phase::Planning, done, total: None, broken, counts: Counts::default() }
    }
}

/// Fields and rules, without sentences: those may hold values of public fields.
fn listed(violations: &Violations) -> String {
    let mut list = String::new();
    for violation in violations {
        let Violation { path, rule, .. } = violation;
        let path = if path.is_empty() { "row" } else { path };
        let more = if list.is_empty() { format!("{path} {rule}") } else { format!("; {path} {rule}") };
        if list.len() + more.len() > MAX_BROKEN {
            list.push_str("; …");
            break;
        }
        list.push_str(&more);
    }
    list
}
