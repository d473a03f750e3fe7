//! What leads the shopper's browser on: the places in an answer that hold a page or an address, and what stands there.

use denbun::page::Escaped;
use denbun_codegen::model::{
    Address, ExampleValue, Flow, FlowStep, FlowWhat, Many, Message, Operation, Spec, Type,
};

use crate::values::Values;

/// Objects inside objects that are looked into.
const DEEPEST: usize = 16;

/// Where a place leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Onward {
    /// It holds a document that sends the browser on.
    Document,
    /// It holds an address.
    Address,
    /// It holds the address of this hosted page.
    Page(usize),
}

/// A place in an answer: the fields from the outside in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Place {
    path: Vec<usize>,
    names: Vec<String>,
    pub(crate) onward: Onward,
}

/// The places in an operation's answer that lead the browser on: documents that are passed on unchanged, and addresses
/// that a flow passes on, that a hosted page stands at, or from which the browser comes back.
pub(crate) fn places(spec: &Spec, operation: usize) -> Vec<Place> {
    let Some(answer) = spec.operations[operation].response else { return Vec::new() };
    let mut places = Vec::new();
    collect(spec, &spec.messages[answer], &mut Vec::new(), &mut Vec::new(), &mut places);
    let page = page_after(spec, operation);
    let comes_back = !spec.operations[operation].returns.is_empty();
    places.retain_mut(|place| match place.onward {
        Onward::Document | Onward::Page(_) => true,
        Onward::Address => {
            place.onward = page.map_or(Onward::Address, Onward::Page);
            page.is_some() || comes_back || is_passed_on(spec, operation, place)
        }
    });
    places
}

fn collect(
    spec: &Spec,
    message: &Message,
    path: &mut Vec<usize>,
    names: &mut Vec<String>,
    places: &mut Vec<Place>,
) {
    if path.len() > DEEPEST {
        return;
    }
    for (at, row) in message.fields.iter().enumerate().filter(|(_, row)| row.many == Many::One) {
        path.push(at);
        names.push(row.name.clone());
        let mut here = |onward| places.push(Place { path: path.clone(), names: names.clone(), onward });
        match row.ty {
            Type::Relayed => here(Onward::Document),
            Type::Url if row.fixed.is_none() => here(Onward::Address),
            Type::Object(object) => collect(spec, &spec.messages[object], path, names, places),
            _ => {}
        }
        path.pop();
        names.pop();
    }
}

/// The steps of the flows behind an operation, up to the shop's next request.
fn steps_after(spec: &Spec, operation: usize) -> impl Iterator<Item = &FlowStep> {
    let is_it =
        move |step: &&FlowStep| matches!(&step.what, FlowWhat::Operation(it) if it.operation == operation);
    let is_request = |step: &&FlowStep| matches!(step.what, FlowWhat::Operation(_));
    spec.flows.iter().flat_map(move |flow| {
        let all = flow.all();
        let starts: Vec<usize> = (0..all.len()).filter(|at| is_it(&all[*at])).collect();
        let behind = starts.into_iter().flat_map(move |at| {
            all[at + 1..].iter().copied().take_while(|step| !is_request(step)).collect::<Vec<_>>()
        });
        behind.collect::<Vec<_>>()
    })
}

/// The hosted page to which the answer has the address.
fn page_after(spec: &Spec, operation: usize) -> Option<usize> {
    steps_after(spec, operation).find_map(|step| match &step.what {
        FlowWhat::Page(at, _) => {
            let page = spec.operations[*at].page.as_ref()?;
            matches!(page.address, Address::Given(_)).then_some(*at)
        }
        _ => None,
    })
}

fn is_passed_on(spec: &Spec, operation: usize, place: &Place) -> bool {
    steps_after(spec, operation).any(|step| matches!(&step.what, FlowWhat::Relay(path) if place.is(path)))
}

/// Whether a step of a flow passes on what leads the browser to the provider: the shopper's turn comes with it.
pub(crate) fn is_shopper_s_turn(spec: &Spec, flow: &Flow, id: &str) -> bool {
    let all = flow.all();
    let Some(at) = all.iter().position(|step| step.id == id) else { return false };
    let FlowWhat::Relay(path) = &all[at].what else { return false };
    let before = all[..at].iter().rev().find_map(|step| match &step.what {
        FlowWhat::Operation(operation) => Some(operation.operation),
        _ => None,
    });
    before.is_some_and(|operation| places(spec, operation).iter().any(|place| place.is(path)))
}

impl Place {
    /// Whether a flow means it by this path: its last names, divided by dots.
    fn is(&self, path: &str) -> bool {
        let names: Vec<&str> = path.split('.').collect();
        names.len() <= self.names.len()
            && self.names[self.names.len() - names.len()..].iter().zip(&names).all(|(name, it)| name == it)
    }

    /// What stands there.
    pub(crate) fn text<'v>(&self, values: &'v Values) -> Option<&'v str> {
        let (first, inside) = self.path.split_first()?;
        let mut value = values.get(*first)?;
        for at in inside {
            let ExampleValue::Object(fields) = value else { return None };
            value = &fields.iter().find(|(known, _)| known == at)?.1;
        }
        match value {
            ExampleValue::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Puts a text there, where one is.
    pub(crate) fn put(&self, values: &mut Values, new: String) {
        let Some((first, inside)) = self.path.split_first() else { return };
        let Some(Some(mut value)) = values.fields.get_mut(*first).map(Option::as_mut) else { return };
        for at in inside {
            let ExampleValue::Object(fields) = value else { return };
            let Some((_, next)) = fields.iter_mut().find(|(known, _)| known == at) else { return };
            value = next;
        }
        if let ExampleValue::Text(text) = value {
            *text = new;
        }
    }
}

/// Says of an operation's answers whether they lead the browser on.
pub(crate) fn leads_on(spec: &Spec, operation: &Operation) -> impl Fn(&Values) -> bool + use<> {
    let at = spec.operations.iter().position(|known| known.name == operation.name);
    let places = at.map(|at| places(spec, at)).unwrap_or_default();
    move |values| places.iter().any(|place| place.text(values).is_some_and(|text| !text.is_empty()))
}

/// Whether an answer's address is one that the request brought: it is the shop's own.
pub(crate) fn is_brought(spec: &Spec, operation: &Operation, request: &Values, address: &str) -> bool {
    let rows = spec.messages[operation.request].fields.iter().enumerate();
    rows.filter(|(_, row)| row.ty == Type::Url)
        .any(|(at, _)| matches!(request.get(at), Some(ExampleValue::Text(text)) if text == address))
}

/// A document that sends the browser to an address by itself, or by a button where scripts are off. It is ASCII, so any
/// charset can write it.
pub(crate) fn document(address: &str) -> String {
    let address = Escaped(address);
    format!(
        "<!DOCTYPE html><html><head><title>denbun</title></head><body onload=\"document.forms[0].submit()\">\
         <form method=\"post\" action=\"{address}\"><noscript><button type=\"submit\">Continue</button></noscript></form>\
         </body></html>"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_is_ascii_and_keeps_to_its_form() {
        let html = document("http://127.0.0.1:1/\"><script>&é");
        assert!(html.contains("action=\"http://127.0.0.1:1/&quot;&gt;&lt;script&gt;&amp;é\""), "{html}");
        assert!(document("http://127.0.0.1:1/denbun/visits/0").is_ascii());
    }

    #[test]
    fn a_flow_names_a_place_by_its_last_names() {
        let names = ["result", "entryForm"].map(str::to_owned).to_vec();
        let place = Place { path: vec![0, 3], names, onward: Onward::Document };
        assert!(place.is("entryForm") && place.is("result.entryForm"));
        assert!(!place.is("Form") && !place.is("a.result.entryForm") && !place.is("result"));
    }
}
