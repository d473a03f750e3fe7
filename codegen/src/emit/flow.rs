//! `Flow` on a type of its own, with a function for each event.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::{docs, verdict};
use crate::ir::{self, FlowSource, Reading};
use crate::literal;

/// The type, its table and its functions.
pub(super) fn flow(flow: &ir::Flow) -> TokenStream {
    let ir::Flow { ty, name, label, .. } = flow;
    let page = docs::outer(&flow.docs);
    let text = |text: &Option<String>| match text {
        Some(text) => quote!(Some(#text)),
        None => quote!(None),
    };
    let (figure, look_up, manual) = (text(&flow.figure), text(&flow.look_up), text(&flow.manual));
    let steps = flow.steps.iter().map(step);
    let events = flow.events.iter().map(event);
    // A flow may be called after one of its steps.
    quote! {
        #page
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub struct #ty;

        impl ::denbun::flow::Flow for #ty {
            const FLOW: &'static ::denbun::flow::FlowInfo = &::denbun::flow::FlowInfo {
                name: #name,
                label: #label,
                figure: #figure,
                steps: &[#(#steps),*],
                look_up: #look_up,
                manual: #manual,
            };
        }

        #[allow(clippy::self_named_constructors)]
        impl #ty {
            #(#events)*
        }
    }
}

/// A row; what is not so is not said.
fn step(step: &ir::FlowStep) -> TokenStream {
    let ir::FlowStep { id, label, kind, sets: [before, rivals], flags, within, until } = step;
    let label = literal::text(label);
    let set = |name: &str, set: u32| {
        let name = Ident::new(name, Span::call_site());
        let bits = format!("0b{set:b}").parse::<TokenStream>().unwrap_or_else(|_| quote!(0));
        (set != 0).then(|| quote!(#name: #bits,))
    };
    let (before, rivals) = (set("before", *before), set("rivals", *rivals));
    let flags = FLAGS.iter().zip(flags).filter(|(_, is)| **is).map(|(name, _)| {
        let name = Ident::new(name, Span::call_site());
        quote!(#name: true,)
    });
    let within = within.map(Literal::u64_unsuffixed);
    let within = within.map(|within| quote!(within: Some(::core::time::Duration::from_millis(#within)),));
    let until = until.as_ref().map(|until| quote!(until: Some(#until),));
    quote! {
        ::denbun::flow::StepInfo {
            id: #id,
            label: #label,
            kind: ::denbun::flow::StepKind::#kind,
            #before
            #rivals
            #(#flags)*
            #within
            #until
            ..::denbun::flow::StepInfo::PLAIN
        }
    }
}

/// The names of a row's flags, in the order they come in.
const FLAGS: [&str; 8] =
    ["optional", "must_receive", "may_be_lost", "repeats", "settles", "moves", "proved", "browser"];

fn event(event: &ir::FlowEvent) -> TokenStream {
    let ir::FlowEvent { docs, name, from, is_gated } = event;
    let gate = docs::gate(*is_gated);
    let docs = format!(" {docs}");
    let (argument, made) = made(from);
    quote! {
        #[doc = #docs]
        #gate
        pub fn #name(#argument) -> ::denbun::flow::Event<Self> {
            #made
        }
    }
}

/// The argument of an event's function, and the event.
fn made(from: &FlowSource) -> (TokenStream, TokenStream) {
    let number = |step: &usize| Literal::usize_unsuffixed(*step);
    match from {
        FlowSource::Sending(step) => {
            let step = number(step);
            (TokenStream::new(), quote!(::denbun::flow::Event::started(#step)))
        }
        FlowSource::Relayed(step) => {
            let step = number(step);
            (TokenStream::new(), quote!(::denbun::flow::Event::relayed(#step)))
        }
        FlowSource::Reply(step, answer, reading) => {
            let (step, said) = (number(step), said((**reading).as_ref()));
            (quote!(reply: &::denbun::Reply<#answer>), quote!(::denbun::flow::Event::replied(#step, #said)))
        }
        FlowSource::LookUp(answer, reading) => {
            let said = said((**reading).as_ref());
            (quote!(reply: &::denbun::Reply<#answer>), quote!(::denbun::flow::Event::looked_up(#said)))
        }
        FlowSource::Said => {
            (quote!(said: ::denbun::flow::Said), quote!(::denbun::flow::Event::looked_up(said)))
        }
        FlowSource::SaidOf(step) => {
            let step = number(step);
            (quote!(said: ::denbun::flow::Said), quote!(::denbun::flow::Event::replied(#step, said)))
        }
        FlowSource::Received(step, message, by_shop) => {
            let step = number(step);
            let (verdict, told) = match by_shop {
                true => (quote!(, verdict: ::denbun::Verdict), quote!(read(received, verdict))),
                false => (TokenStream::new(), quote!(by(received))),
            };
            let made = quote! {
                ::denbun::flow::Event::heard_and_answered(#step, ::denbun::flow::Told::#told, received.answer)
            };
            (quote!(received: &::denbun::Received<#message> #verdict), made)
        }
        FlowSource::Record(step, message, record) => {
            let step = number(step);
            let told = quote!(::denbun::flow::Told::read(received, record.verdict()));
            (
                quote!(received: &::denbun::Received<#message>, record: &#record),
                quote!(::denbun::flow::Event::heard_and_answered(#step, #told, received.answer)),
            )
        }
        FlowSource::HandedBack(step, message) => {
            let step = number(step);
            let made = quote! {
                ::denbun::flow::Event::heard(#step, ::denbun::flow::Told::through_browser(handed_back))
            };
            (quote!(handed_back: &::denbun::HandedBack<#message>), made)
        }
        FlowSource::Proved(step, message, by_shop) => {
            let step = number(step);
            let (argument, told) = match by_shop {
                true => (
                    quote!(_handed_back: &::denbun::Verified<#message>, verdict: ::denbun::Verdict),
                    quote!(proved(verdict)),
                ),
                false => {
                    (quote!(handed_back: &::denbun::Verified<#message>), quote!(proved_back(handed_back)))
                }
            };
            (argument, quote!(::denbun::flow::Event::heard(#step, ::denbun::flow::Told::#told)))
        }
        FlowSource::Told(step) => {
            let step = number(step);
            (quote!(told: ::denbun::flow::Told), quote!(::denbun::flow::Event::heard(#step, told)))
        }
    }
}

/// What a reply says: by the operation's conditions, or by those of the flow.
fn said(reading: Option<&Reading>) -> TokenStream {
    let Some(Reading { verdict, goes_on }) = reading else {
        return quote!(::denbun::flow::Said::of(reply));
    };
    let scopes = [verdict.as_ref().map(|it| &it.scope), goes_on.as_ref().map(|(_, scope)| scope)];
    let uses = |used: fn(&ir::Scope) -> bool| scopes.into_iter().flatten().any(used);
    let answer = if uses(|scope| scope.reads) { quote!(answer) } else { quote!(_answer) };
    let status = if uses(|scope| scope.status) { quote!(status) } else { quote!(_status) };
    let verdict = match verdict {
        Some(verdict) => {
            let verdict = verdict::verdict(verdict);
            quote!(Some({ #verdict }))
        }
        None => quote!(None),
    };
    let goes_on = match goes_on {
        Some((condition, scope)) => {
            let scope = verdict::scope(scope);
            quote!({ #scope #condition })
        }
        None => quote!(None),
    };
    quote! {
        ::denbun::flow::Said::read(reply, |#answer, #status| ::denbun::flow::Meaning {
            verdict: #verdict,
            goes_on: #goes_on,
        })
    }
}
