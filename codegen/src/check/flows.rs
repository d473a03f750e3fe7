//! Flows: every step says what the spec knows, and whatever comes, in whatever order, the course comes to an end.

mod course;
mod read;
mod steps;
mod twice;
mod way_out;
mod what;

use crate::diagnostic::Diagnostics;
use crate::merge::Merged;
use crate::{model, parallel};

/// States looked at in all flows of a spec together, but for those of the flows looked at side by side.
const MAX_STATES: usize = 300_000;
/// Flows looked at side by side, however many processors there are: what is found must not depend on that.
const SIDE_BY_SIDE: usize = 8;

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    let mut flows = Vec::new();
    for (name, written) in &merged.spec.flows {
        let before = diagnostics.errors();
        let flow = read::read(merged, name, written, diagnostics);
        let is_whole = merged.spec.flows.is_whole(name) && diagnostics.errors() == before;
        let flow = flow.filter(|_| is_whole);
        flow.iter().for_each(|flow| twice::check(merged, flow, diagnostics));
        flows.extend(flow);
    }
    let mut budget = MAX_STATES;
    for flows in flows.chunks(SIDE_BY_SIDE) {
        let followed = parallel::map(flows.iter().collect(), |_, flow| {
            let (mut left, mut found) = (budget, Diagnostics::new());
            course::check(flow, &mut left, &mut found);
            (budget - left, found)
        });
        for (used, found) in followed {
            budget = budget.saturating_sub(used);
            diagnostics.append(found);
        }
    }
}

/// The flows of a spec in which nothing is wrong; `None` if something is.
pub(crate) fn flows(merged: &Merged<'_>) -> Option<Vec<model::Flow>> {
    let mut silent = Diagnostics::new();
    let flows = merged.spec.flows.iter();
    flows.map(|(name, written)| read::read(merged, name, written, &mut silent)).collect()
}
