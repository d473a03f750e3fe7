//! A flow as it is written to one whose names are what they name.

use std::collections::BTreeMap;

use super::{steps, way_out, what};
use crate::diagnostic::{Diagnostics, ids};
use crate::merge::{Merged, Stated, effective, milliseconds};
use crate::model::{self, Evidence, EvidenceClass, FlowItem, FlowWhat, Party};
use crate::naming;
use crate::read::Spanned;
use crate::resolve::place;
use crate::source::Span;
use crate::syntax;

/// The most steps that a course can depend on.
const MAX_STEPS: usize = 32;
/// The longest wait: a year.
const MAX_WAIT: u64 = 366 * 86_400_000;

/// What is known while a flow is read.
pub(super) struct Cx<'f, 'c> {
    pub(super) merged: &'f Merged<'c>,
    /// The operations sent so far, the last one last.
    pub(super) sent: Vec<usize>,
    /// The operation that tells what became of the payment.
    pub(super) look_up: Option<usize>,
    /// What the look-up's step says that it can tell, and whether it can say that the course goes on.
    pub(super) looked: Option<(model::Tells, bool)>,
    /// Whether a step could not be read, which was reported.
    is_broken: bool,
    /// How often a name was used.
    ids: BTreeMap<String, usize>,
    /// Numbers of the figure and where they stand.
    numbers: BTreeMap<u32, Span>,
    /// The steps that are said not to settle the payment.
    unsettling: Vec<String>,
}

/// The flow, as far as it could be read.
pub(super) fn read(
    merged: &Merged<'_>,
    name: &Spanned<String>,
    written: &syntax::Flow,
    diagnostics: &mut Diagnostics,
) -> Option<model::Flow> {
    let way = way_out::find(merged, written);
    let mut cx = Cx {
        merged,
        sent: Vec::new(),
        look_up: way.look_up,
        looked: None,
        is_broken: false,
        ids: BTreeMap::new(),
        numbers: BTreeMap::new(),
        unsettling: Vec::new(),
    };
    let mut steps = items(&mut cx, written.steps.as_ref()?, diagnostics);
    check_size(name, &steps, diagnostics);
    if cx.is_broken {
        return None;
    }
    steps::settle(&mut steps, &cx.unsettling);
    let parties = parties(written, &steps, diagnostics);
    let unsaid = Evidence { class: EvidenceClass::Assumed, source: None, confirm: None };
    Some(model::Flow {
        name: name.value.clone(),
        rust: naming::type_name(&name.value, "Flow"),
        label: written.label.as_ref()?.value.clone(),
        figure: written.figure.as_ref().map(|figure| figure.value.clone()),
        parties,
        steps,
        look_up: cx.look_up.map(|at| look_up(&cx, at)),
        manual: way.manual,
        evidence: effective(merged.spec, &[Stated::from(written)]).unwrap_or(unsaid),
        note: written.note.as_ref().map(|note| note.value.clone()),
        at: place(merged.sources, name.span),
    })
}

/// What the look-up can tell: what its step in the flow says, or what the operation says.
fn look_up(cx: &Cx<'_, '_>, at: usize) -> model::LookUp {
    let unwritten = || what::own_meaning(cx.merged, at);
    let (tells, goes_on) = cx.looked.unwrap_or_else(|| (unwritten(), false));
    model::LookUp { operation: at, tells, goes_on }
}

fn items(cx: &mut Cx<'_, '_>, written: &[syntax::FlowItem], diagnostics: &mut Diagnostics) -> Vec<FlowItem> {
    let found: Vec<FlowItem> = written.iter().filter_map(|written| item(cx, written, diagnostics)).collect();
    cx.is_broken |= found.len() < written.len();
    found
}

fn item(cx: &mut Cx<'_, '_>, written: &syntax::FlowItem, diagnostics: &mut Diagnostics) -> Option<FlowItem> {
    match written {
        syntax::FlowItem::Step(written) => {
            step(cx, written, diagnostics).map(|step| FlowItem::Step(Box::new(step)))
        }
        syntax::FlowItem::AnyOrder(group) => {
            check_group(group, "any_order", diagnostics);
            Some(FlowItem::AnyOrder(branches(cx, group, false, diagnostics)))
        }
        syntax::FlowItem::Either(group) => {
            check_group(group, "either", diagnostics);
            Some(FlowItem::Either(branches(cx, group, true, diagnostics)))
        }
    }
}

/// Each branch follows what stood before the group; what comes behind may follow any of them. Of branches that exclude each
/// other only one comes, so a figure may draw the steps of several as one.
fn branches(
    cx: &mut Cx<'_, '_>,
    group: &syntax::FlowGroup,
    exclude: bool,
    diagnostics: &mut Diagnostics,
) -> Vec<Vec<FlowItem>> {
    let (before, mut after) = (cx.sent.clone(), cx.sent.clone());
    let (known, mut numbers) = (cx.numbers.clone(), cx.numbers.clone());
    let branches = group.branches.iter().map(|branch| {
        cx.sent.clone_from(&before);
        if exclude {
            cx.numbers.clone_from(&known);
        }
        let items = items(cx, branch, diagnostics);
        after.extend(cx.sent.iter().skip(before.len()));
        numbers.extend(cx.numbers.iter().map(|(no, at)| (*no, *at)));
        items
    });
    let branches = branches.collect();
    (cx.sent, cx.numbers) = (after, numbers);
    branches
}

fn check_group(group: &syntax::FlowGroup, key: &str, diagnostics: &mut Diagnostics) {
    let full = group.branches.iter().filter(|branch| !branch.is_empty()).count();
    if full < 2 || full < group.branches.len() {
        diagnostics
            .error(
                ids::INVALID_STEP_GROUP,
                group.span,
                format!("`{key}` has {full} of at least two branches"),
            )
            .help(match key {
                "either" => "write two lists of steps or more, `either: [[…], […]]`, none of them empty",
                _ => "write two steps or more that may come in any order, or take the group away",
            });
    }
}

fn step(
    cx: &mut Cx<'_, '_>,
    written: &syntax::FlowStep,
    diagnostics: &mut Diagnostics,
) -> Option<model::FlowStep> {
    let (keys, arrow) = (&written.keys, written.arrow.as_ref()?);
    number(cx, keys, diagnostics);
    let found = what::find(cx, arrow, keys, diagnostics)?;
    let flag = |flag: &Option<Spanned<bool>>| flag.is_some_and(|flag| flag.value);
    let text = |text: &Option<Spanned<String>>| text.as_ref().map(|text| text.value.clone());
    let step = model::FlowStep {
        id: id(cx, &found.what, &found.name),
        no: keys.no.map(|no| no.value),
        from: arrow.from.clone(),
        to: arrow.to.clone(),
        label: text(&keys.label).unwrap_or(found.label),
        optional: flag(&keys.optional),
        must_receive: flag(&keys.must_receive),
        may_be_lost: flag(&keys.may_be_lost) || matches!(found.what, FlowWhat::HandBack(..)),
        unchanged: flag(&keys.unchanged),
        repeats: flag(&keys.repeats),
        settles: flag(&keys.settles),
        prepares: flag(&keys.prepares),
        within: within(keys, diagnostics),
        until: text(&keys.until),
        note: text(&keys.note),
        at: place(cx.merged.sources, written.span),
        what: found.what,
    };
    steps::check(&step, keys, arrow, diagnostics);
    if keys.settles.is_some_and(|settles| !settles.value) {
        cx.unsettling.push(step.id.clone());
    }
    Some(step)
}

/// A name that no other step of the flow has. It does not depend on steps that come later.
fn id(cx: &mut Cx<'_, '_>, what: &FlowWhat, name: &str) -> String {
    if matches!(what, FlowWhat::Answer | FlowWhat::Drawn) {
        return String::new();
    }
    let base = naming::snake(name, "step");
    let mut id = base.clone();
    while cx.ids.contains_key(&id) {
        let count = cx.ids.entry(base.clone()).or_insert(1);
        *count += 1;
        id = format!("{base}_{count}");
    }
    cx.ids.insert(id.clone(), 1);
    id
}

fn number(cx: &mut Cx<'_, '_>, keys: &syntax::FlowKeys, diagnostics: &mut Diagnostics) {
    let Some(no) = keys.no else { return };
    if let Some(first) = cx.numbers.insert(no.value, no.span) {
        diagnostics
            .warning(ids::STEP_NUMBER, no.span, format!("two steps have the number {no}"))
            .related(first, "the first")
            .help("give each the number of the figure, or leave out one of them");
    }
}

fn within(keys: &syntax::FlowKeys, diagnostics: &mut Diagnostics) -> Option<u64> {
    let within = keys.within.as_ref()?;
    let time = milliseconds(&within.value).filter(|time| (1..=MAX_WAIT).contains(time));
    if time.is_none() {
        diagnostics
            .error(ids::INVALID_STEP, within.span, "`within` is no time to wait")
            .help("write a duration as ISO 8601 does, such as `PT30M` or `P14D`, of a year at most");
    }
    time
}

fn check_size(name: &Spanned<String>, steps: &[FlowItem], diagnostics: &mut Diagnostics) {
    let followed = steps::flat(steps).into_iter().filter(|step| step.is_followed()).count();
    if followed > MAX_STEPS {
        diagnostics
            .error(
                ids::LARGE_FLOW,
                name.span,
                format!("the flow has {followed} steps that the shop takes part in, at most {MAX_STEPS}"),
            )
            .help("make two flows of it; one of them can begin where the other ends");
    }
}

/// The parties in the order they occur, with the names the flow gives them.
fn parties(written: &syntax::Flow, steps: &[FlowItem], diagnostics: &mut Diagnostics) -> Vec<Party> {
    let mut parties: Vec<Party> = Vec::new();
    for name in steps::flat(steps).into_iter().flat_map(|step| [&step.from, &step.to]) {
        if parties.iter().all(|party| party.name != *name) {
            let label = written.parties.get(name).map_or_else(|| name.clone(), |label| label.value.clone());
            parties.push(Party { name: name.clone(), label });
        }
    }
    for name in written.parties.keys().filter(|name| parties.iter().all(|party| party.name != name.value)) {
        diagnostics
            .warning(ids::UNUSED_PARTY, name.span, format!("no step names the party `{name}`"))
            .help("write it on one side of an arrow, or take it out");
    }
    parties
}
