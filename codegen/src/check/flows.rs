//! Flows: every step says what the spec knows, and whatever comes, in whatever order, the course comes to an end.

mod course;
mod read;
mod steps;
mod way_out;
mod what;

use crate::diagnostic::Diagnostics;
use crate::merge::Merged;
use crate::model;

/// States looked at in all flows of a spec together.
const MAX_STATES: usize = 300_000;

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    let mut budget = MAX_STATES;
    for (name, written) in &merged.spec.flows {
        let before = diagnostics.errors();
        let flow = read::read(merged, name, written, diagnostics);
        if let Some(flow) = flow.filter(|_| diagnostics.errors() == before) {
            course::check(&flow, &mut budget, diagnostics);
        }
    }
}

/// The flows of a spec in which nothing is wrong; `None` if something is.
pub(crate) fn flows(merged: &Merged<'_>) -> Option<Vec<model::Flow>> {
    let mut silent = Diagnostics::new();
    let flows = merged.spec.flows.iter();
    flows.map(|(name, written)| read::read(merged, name, written, &mut silent)).collect()
}
