//! A flow as the table of its machine, with a function for each event.

use std::collections::BTreeSet;

use quote::quote;

use super::{Context, Home, Section, docs, name, rule};
use crate::flow::{Format, Machine, StepKind, diagram};
use crate::model::{Flow, FlowOperation, FlowStep, FlowWhat, OutcomeRule};
use crate::{ir, model};

/// The flows of a file.
pub(super) fn flows(cx: &Context<'_>, section: Section) -> Vec<ir::Flow> {
    let flows = cx.spec.flows.iter().enumerate();
    let own = flows.filter(|(at, _)| section.file.is_none_or(|file| file == *at));
    own.map(|(_, flow)| self::flow(cx, flow, Home::Section(section))).collect()
}

fn flow(cx: &Context<'_>, flow: &Flow, home: Home) -> ir::Flow {
    let machine = Machine::new(flow);
    let followed: Vec<&FlowStep> = flow.all().into_iter().filter(|step| step.is_followed()).collect();
    let steps = machine.steps.iter().zip(&followed).map(|(step, written)| ir::FlowStep {
        id: step.id.clone(),
        label: written.label.clone(),
        kind: name::ident(match step.kind {
            StepKind::Send => "Send",
            StepKind::Relay => "Relay",
            StepKind::Receive => "Receive",
        }),
        sets: [step.before, step.rivals],
        flags: [
            step.optional,
            step.must_receive,
            step.may_be_lost,
            step.repeats,
            step.settles,
            step.moves,
            step.proved,
            step.browser,
        ],
        within: written.within,
        until: written.until.clone(),
    });
    ir::Flow {
        docs: page(cx.spec, flow),
        ty: name::ident(&flow.rust),
        name: flow.name.clone(),
        label: flow.label.clone(),
        figure: flow.figure.clone(),
        steps: steps.collect(),
        look_up: flow.look_up.map(|look_up| cx.spec.operations[look_up.operation].name.clone()),
        manual: flow.manual.clone(),
        events: events(cx, flow, &followed, home),
    }
}

fn page(spec: &model::Spec, flow: &Flow) -> ir::Docs {
    let figure = flow.figure.as_ref().map(|figure| format!(" ({})", docs::text(figure)));
    let first = format!("{}{}.", docs::text(&flow.label), figure.unwrap_or_default());
    let origin = docs::origin(&flow.evidence, &spec.sources, &flow.at);
    let note = flow.note.as_deref().map(docs::text).unwrap_or_default();
    let mut lines = docs::paragraphs([first, note, origin]);
    lines.extend([String::new(), "```text".to_owned()]);
    let drawn = diagram(spec, flow, Format::Text);
    // What a document writes cannot end the block.
    lines.extend(drawn.lines().map(|line| line.trim_end().replace("```", "'''")));
    lines.push("```".to_owned());
    docs::docs(lines, &flow.rust, &[&flow.name, &flow.label])
}

/// The functions of a flow's type; no two have the same name.
struct Events {
    taken: BTreeSet<String>,
    all: Vec<ir::FlowEvent>,
    /// Those added next: whether they stand behind the feature of card data, and whether they are left out.
    is_gated: bool,
    is_left_out: bool,
    /// Where they stand.
    home: Home,
}

impl Events {
    /// Those added next are about an operation.
    fn of(&mut self, cx: &Context<'_>, operation: Option<usize>) {
        let card_data = operation.is_some_and(|at| cx.spec.operations[at].card_data);
        (self.is_gated, self.is_left_out) = (cx.is_gated(card_data), cx.is_left_out(card_data));
    }

    fn add(&mut self, function: &str, docs: String, from: ir::FlowSource) {
        let mut function = function.to_owned();
        while !self.taken.insert(function.clone()) {
            function.push_str("_step");
        }
        if !self.is_left_out {
            let (name, is_gated) = (name::ident(&function), self.is_gated);
            self.all.push(ir::FlowEvent { docs, name, from, is_gated });
        }
    }
}

fn events(cx: &Context<'_>, flow: &Flow, followed: &[&FlowStep], home: Home) -> Vec<ir::FlowEvent> {
    let taken = ["begin", "decided_by", "timed_out"].map(str::to_owned).into();
    let mut events = Events { taken, all: Vec::new(), is_gated: false, is_left_out: false, home };
    for (at, step) in followed.iter().enumerate() {
        add_step(cx, at, step, &mut events);
    }
    if let Some(look_up) = flow.look_up {
        let operation = look_up.operation;
        events.of(cx, Some(operation));
        let label = docs::code(&cx.spec.operations[operation].name);
        if !look_up.tells.by_shop {
            let step = flow.all().into_iter().find_map(|step| match &step.what {
                FlowWhat::Operation(it) if it.is_look_up => reading(cx.spec, it),
                _ => None,
            });
            let source = ir::FlowSource::LookUp(request(cx, operation, home), Box::new(step));
            events.add("looked_up", format!("A look-up by {label} was answered."), source);
        }
        let docs =
            format!("A look-up by {label} was answered, and the shop has read what it says of the payment.");
        events.add("looked_up_as", docs, ir::FlowSource::Said);
    }
    events.all
}

fn add_step(cx: &Context<'_>, at: usize, step: &FlowStep, events: &mut Events) {
    let (id, label) = (&step.id, docs::text(&step.label));
    events.of(cx, operation_of(step));
    match &step.what {
        FlowWhat::Operation(operation) => {
            let docs = format!("{label}: the request is about to be sent.");
            events.add(&format!("sending_{id}"), docs, ir::FlowSource::Sending(at));
            if operation.tells.by_shop {
                let docs =
                    format!("{label}: the request was answered, and the shop has read what the answer says.");
                events.add(&format!("{id}_as"), docs, ir::FlowSource::SaidOf(at));
                return;
            }
            let reading = Box::new(reading(cx.spec, operation));
            let source = ir::FlowSource::Reply(at, request(cx, operation.operation, events.home), reading);
            events.add(id, format!("{label}: the request was answered, or failed."), source);
        }
        FlowWhat::Page(..) | FlowWhat::Relay(_) => {
            let docs = format!("{label}: it was given to the browser.");
            events.add(&format!("relayed_{id}"), docs, ir::FlowSource::Relayed(at));
        }
        FlowWhat::Notification(index, tells) => {
            let whole = &cx.spec.messages[cx.spec.notifications[*index].message];
            let message = cx.message(cx.spec.notifications[*index].message, events.home);
            let record = record(cx.spec, whole).filter(|_| tells.by_shop);
            let docs = match tells.by_shop {
                true => format!("{label} came, and the shop has read what it says of the payment."),
                false => format!("{label} came."),
            };
            events.add(id, docs, ir::FlowSource::Received(at, message.clone(), tells.by_shop));
            if let Some(record) = record.map(|record| cx.message(record, events.home)) {
                let docs = format!("{label} came, and this record of it tells of the payment.");
                events.add(&format!("{id}_record"), docs, ir::FlowSource::Record(at, message, record));
            }
            add_told(at, id, &label, events);
        }
        FlowWhat::HandBack(index, tells) => {
            let message = cx.message(cx.spec.hand_backs[*index].message, events.home);
            let docs = format!("{label} came through the browser: a hint.");
            events.add(id, docs, ir::FlowSource::HandedBack(at, message.clone()));
            if tells.proved {
                let docs = format!("{label} came through the browser and is proved.");
                events.add(&format!("{id}_proved"), docs, ir::FlowSource::Proved(at, message, tells.by_shop));
            }
            add_told(at, id, &label, events);
        }
        FlowWhat::Answer | FlowWhat::Drawn => {}
    }
}

/// The operation that a step sends or shows.
fn operation_of(step: &FlowStep) -> Option<usize> {
    match &step.what {
        FlowWhat::Operation(operation) => Some(operation.operation),
        FlowWhat::Page(at, _) => Some(*at),
        FlowWhat::Relay(_)
        | FlowWhat::Notification(..)
        | FlowWhat::HandBack(..)
        | FlowWhat::Answer
        | FlowWhat::Drawn => None,
    }
}

/// One message may tell of many payments, so what it tells of one can be given by itself.
fn add_told(at: usize, id: &str, label: &str, events: &mut Events) {
    let docs = format!("{label} came, and this is what it tells of the payment.");
    events.add(&format!("{id}_told"), docs, ir::FlowSource::Told(at));
}

/// The records of a message that say themselves what they tell, if it has one kind of them.
fn record(spec: &model::Spec, message: &model::Message) -> Option<usize> {
    let records = message.fields.iter().filter_map(|row| match (&row.numbered, row.ty) {
        (Some(_), model::Type::Object(object)) => Some(object),
        _ => None,
    });
    let mut telling = records.filter(|object| spec.messages[*object].outcome.is_some());
    telling.next().filter(|_| telling.next().is_none())
}

fn request(cx: &Context<'_>, operation: usize, home: Home) -> proc_macro2::TokenStream {
    let request = cx.message(cx.spec.operations[operation].request, home);
    quote!(<#request as ::denbun::Operation>::Answer)
}

/// The conditions of a flow over an answer; none if it says what the operation says.
fn reading(spec: &model::Spec, written: &FlowOperation) -> Option<ir::Reading> {
    let answer = spec.operations[written.operation].response.map(|at| &spec.messages[at])?;
    let is_own = written.confirmed.is_none() && written.declined.is_none();
    let subject = || name::ident("answer");
    let verdict = (!is_own).then(|| {
        let outcome =
            OutcomeRule { confirmed: written.confirmed.clone(), declined: written.declined.clone() };
        rule::verdict(spec, Some(&outcome), Some(answer), subject())
    });
    let goes_on = written.goes_on.as_ref().map(|expr| rule::condition(spec, expr, answer, subject()));
    (verdict.is_some() || goes_on.is_some()).then_some(ir::Reading { verdict, goes_on })
}
