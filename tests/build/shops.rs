//! What a shop's own program is in a flow: which request it sends at a step, and which event is what came. It is written
//! for every flow of every spec, so a new flow is played without a line of its own.

use std::fmt::Write;

use denbun_codegen::Calls;
use denbun_codegen::model::{
    Example, ExampleValue, Flow, FlowOperation, FlowStep, FlowWhat, Message, Method, Spec, Type,
};
use denbun_codegen::rule;

/// An implementation of `Shop` for each flow, and the list of all.
pub(crate) fn shops(specs: &[Spec]) -> String {
    let mut rust = String::new();
    let mut tests = String::new();
    for spec in specs {
        let calls = denbun_codegen::calls(spec);
        for flow in &spec.flows {
            rust.push_str(&shop(spec, &calls, flow));
            let (provider, name, ty) = (&spec.provider, &flow.name, &flow.rust);
            write(
                &mut tests,
                &format!(
                    "    #[tokio::test]\n    async fn {provider}_{name}() {{\n        \
                     play_all::<{provider}::flows::{ty}>().await;\n    }}"
                ),
            );
        }
    }
    format!("{rust}\nmod played {{\n    use super::*;\n{tests}}}\n")
}

fn write(rust: &mut String, line: &str) {
    writeln!(rust, "{line}").expect("a string takes all");
}

fn shop(spec: &Spec, calls: &Calls, flow: &Flow) -> String {
    let followed: Vec<&FlowStep> = flow.all().into_iter().filter(|step| step.is_followed()).collect();
    let ty = format!("{}::flows::{}", spec.provider, flow.rust);
    let chosen = |otherwise: &str, arm: &dyn Fn(&FlowStep) -> Option<String>| {
        let steps = followed.iter().enumerate();
        let arms = steps.filter_map(|(at, step)| Some(format!("            {at} => {},\n", arm(step)?)));
        match arms.collect::<String>() {
            arms if arms.is_empty() => format!("        {otherwise}\n"),
            arms => format!("        match step {{\n{arms}            _ => {otherwise},\n        }}\n"),
        }
    };
    let sends = chosen("unreachable!(\"no request\")", &|step| match &step.what {
        FlowWhat::Operation(operation) => {
            let event = match operation.tells.by_shop {
                true => format!("{ty}::{}_as({})", step.id, said(spec, operation.operation)),
                false => format!("{ty}::{}(&reply)", step.id),
            };
            Some(format!("{{ {} ({event}, raw(&reply)) }}", sent(built(spec, calls, operation.operation))))
        }
        _ => None,
    });
    let visits = chosen("unreachable!(\"nothing is passed on\")", &|step| match &step.what {
        FlowWhat::Page(at, _) => Some(visited(spec, calls, *at)),
        FlowWhat::Relay(_) => Some("Visit::None".to_owned()),
        _ => None,
    });
    let relays = chosen("unreachable!(\"nothing is passed on\")", &|step| match &step.what {
        FlowWhat::Page(..) | FlowWhat::Relay(_) => Some(format!("{ty}::relayed_{}()", step.id)),
        _ => None,
    });
    let starts = chosen("unreachable!(\"no request\")", &|step| match &step.what {
        FlowWhat::Operation(_) => Some(format!("({ty}::sending_{}(), {:?})", step.id, name(spec, step))),
        _ => None,
    });
    let hears = chosen("None", &|step| heard(spec, &ty, step));
    let names = chosen("unreachable!(\"no step\")", &|step| Some(format!("{:?}", name(spec, step))));
    let looks = match &flow.look_up {
        Some(look_up) => {
            let said = said(spec, look_up.operation);
            let event = match look_up.tells.by_shop {
                true => format!("looked_up_as({said})"),
                false => "looked_up(&reply)".to_owned(),
            };
            let request = looked_up(spec, calls, flow, look_up.operation);
            format!("{{ {} let said = {said}; ({ty}::{event}, said) }}", sent(&request))
        }
        None => "unreachable!(\"nothing looks up\")".to_owned(),
    };
    let provider = &spec.provider;
    format!(
        "#[allow(unused_variables)]
impl Shop for {ty} {{
    const PROVIDER: &'static str = {provider:?};
    async fn send(client: &Client<Http>, step: usize) -> (Event<Self>, Vec<u8>) {{\n{sends}    }}
    fn starting(step: usize) -> (Event<Self>, &'static str) {{\n{starts}    }}
    fn visit(provider: &Running, credentials: &Credentials, step: usize) -> Visit {{\n{visits}    }}
    fn relayed(step: usize) -> Event<Self> {{\n{relays}    }}
    fn hear(step: usize, came: &Came, credentials: &Credentials) -> Option<Event<Self>> {{\n{hears}    }}
    fn name(step: usize) -> &'static str {{\n{names}    }}
    async fn look_up(client: &Client<Http>) -> (Event<Self>, Said) {{
        {looks}
    }}
}}
"
    )
}

/// What the simulator calls it.
fn name<'s>(spec: &'s Spec, step: &'s FlowStep) -> &'s str {
    match &step.what {
        FlowWhat::Operation(FlowOperation { operation: at, .. }) | FlowWhat::Page(at, _) => {
            &spec.operations[*at].name
        }
        FlowWhat::Notification(at, _) => &spec.notifications[*at].name,
        FlowWhat::HandBack(at, _) => &spec.hand_backs[*at].name,
        FlowWhat::Relay(_) | FlowWhat::Answer | FlowWhat::Drawn => "",
    }
}

fn sent(request: &str) -> String {
    format!("let request = {request}; let reply = client.send(&request).await;")
}

/// What an answer says: what it lists says it, if anything does.
fn said(spec: &Spec, operation: usize) -> String {
    let (provider, name) = (&spec.provider, &spec.operations[operation].name);
    format!("listed({provider:?}, {name:?}, &raw(&reply)).unwrap_or_else(|| Said::of(&reply))")
}

/// A look-up of the flow's payment: that of the examples which names it by what the flow's first request has as well, with
/// the value that this one has.
fn looked_up(spec: &Spec, calls: &Calls, flow: &Flow, operation: usize) -> String {
    let first = flow.all().into_iter().find_map(|step| match &step.what {
        FlowWhat::Operation(first) if !first.is_look_up => Some(first.operation),
        FlowWhat::Page(at, _) => Some(*at),
        _ => None,
    });
    let message = &spec.messages[spec.operations[operation].request];
    let examples = message.examples.iter().enumerate().filter(|(_, example)| example.violations.is_empty());
    let named = examples.filter_map(|(at, example)| {
        let call = calls.of(spec.operations[operation].request, at)?;
        let (asked, known) = (named(spec, message, &example.values), known(spec, calls, first?));
        let same = asked.iter().filter_map(|(name, value)| {
            known.iter().find(|(other, _)| other == name).map(|(_, known)| (value, known))
        });
        let same: Vec<_> = same.collect();
        let call = same.iter().fold(call.to_owned(), |call, (value, known)| {
            call.replace(&format!("{value:?}"), &format!("{known:?}"))
        });
        Some((same.len(), call)).filter(|(count, _)| *count > 0)
    });
    let best = named.max_by_key(|(count, _)| *count).map(|(_, call)| call);
    best.unwrap_or_else(|| built(spec, calls, operation).to_owned())
}

/// The texts of the request that the flow begins with.
fn known(spec: &Spec, calls: &Calls, operation: usize) -> Vec<(String, String)> {
    let message = &spec.messages[spec.operations[operation].request];
    let example = &message.examples[chosen_example(spec, calls, operation)];
    named(spec, message, &example.values)
}

/// The texts of an example that can name a payment, by the names of their rows.
fn named(spec: &Spec, message: &Message, values: &[(usize, ExampleValue)]) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for (at, value) in values {
        let row = &message.fields[*at];
        match (value, row.ty) {
            (ExampleValue::Text(text), Type::Text | Type::Digits) if row.values.is_empty() => {
                all.push((row.name.clone(), text.clone()));
            }
            (ExampleValue::Object(inside), Type::Object(object)) => {
                all.extend(named(spec, &spec.messages[object], inside));
            }
            _ => {}
        }
    }
    all
}

/// The request of the first example that can be built; if notifications come of some requests only, of one of these.
fn built<'c>(spec: &Spec, calls: &'c Calls, operation: usize) -> &'c str {
    let request = spec.operations[operation].request;
    calls.of(request, chosen_example(spec, calls, operation)).expect("one that can be built")
}

fn chosen_example(spec: &Spec, calls: &Calls, operation: usize) -> usize {
    let operation = &spec.operations[operation];
    let message = &spec.messages[operation.request];
    let causes = |example: &Example| {
        let mut conditions = operation.notifies.iter().filter_map(|(_, condition)| condition.as_ref());
        conditions.all(|condition| is_met(message, example, condition))
    };
    let examples = message.examples.iter().enumerate();
    let valid: Vec<_> = examples.filter(|(_, example)| example.violations.is_empty()).collect();
    let (causing, others): (Vec<_>, Vec<_>) = valid.into_iter().partition(|(_, example)| causes(example));
    let found = causing.into_iter().chain(others).map(|(at, _)| at);
    let found = found.into_iter().find(|at| calls.of(operation.request, *at).is_some());
    found.unwrap_or_else(|| panic!("{} has no example that can be built", operation.name))
}

fn is_met(message: &Message, example: &Example, condition: &rule::Expr) -> bool {
    let value = |path: &[String]| {
        let at = message.fields.iter().position(|row| path.first() == Some(&row.name))?;
        match &example.values.iter().find(|(known, _)| *known == at)?.1 {
            ExampleValue::Text(text) => Some(rule::Value::Text(text.as_str().into())),
            _ => None,
        }
    };
    rule::eval(condition, &value) == Some(true)
}

fn visited(spec: &Spec, calls: &Calls, operation: usize) -> String {
    let page = spec.operations[operation].page.as_ref().expect("a page");
    let (request, name) = (built(spec, calls, operation), &spec.operations[operation].name);
    let target = format!(
        "let target = Target::live().address(provider.page({name:?})).credentials(credentials.clone());"
    );
    match page.methods.contains(&Method::Get) {
        true => format!(
            "{{ let request = {request}; {target}
                Visit::Get(page::link(&request, &target).expect(\"a link\").as_str().to_owned()) }}"
        ),
        false => format!(
            "{{ let request = {request}; {target}
                page::form(&request, &target).expect(\"a form\");
                Visit::Post(provider.page({name:?}), denbun::encode(&request).expect(\"a message\").to_vec()) }}"
        ),
    }
}

fn heard(spec: &Spec, ty: &str, step: &FlowStep) -> Option<String> {
    let id = &step.id;
    match &step.what {
        FlowWhat::Notification(at, tells) => {
            let message = &spec.messages[spec.notifications[*at].message];
            let received = format!("{}::{}", spec.provider, message.rust);
            let event = match (tells.by_shop, records(spec, message)) {
                (true, Some(records)) => format!(
                    "let record = received.content.as_ref().ok()?.unproven().{records}.as_deref()?.first()?;
                Some({ty}::{id}_record(&received, record))"
                ),
                (true, None) => format!("Some({ty}::{id}(&received, in_words(&received.raw)))"),
                (false, _) => format!("Some({ty}::{id}(&received))"),
            };
            Some(format!(
                "{{ let received: Received<{received}> = notification::receive_from(came.notification()?, credentials);
                if !is_whole(&received) {{ return None; }}
                {event} }}"
            ))
        }
        FlowWhat::HandBack(at, tells) => {
            let back = format!("{}::{}", spec.provider, spec.messages[spec.hand_backs[*at].message].rust);
            let hint = format!("{ty}::{id}(&back)");
            let event = match (tells.proved, tells.by_shop) {
                (false, _) => hint,
                (true, by_shop) => {
                    let verdict = if by_shop { ", proved.get().verdict()" } else { "" };
                    format!(
                        "match back.signed(credentials) {{
                    Ok(proved) => {ty}::{id}_proved(&proved{verdict}),
                    Err(back) => {hint},
                }}"
                    )
                }
            };
            Some(format!(
                "{{ let back: HandedBack<{back}> = hand_back::receive(came.hand_back()?);
                if back.content.is_err() || !back.violations.is_empty() {{ return None; }}
                Some({event}) }}"
            ))
        }
        _ => None,
    }
}

/// The records of a message that say themselves what they tell.
fn records<'m>(spec: &Spec, message: &'m Message) -> Option<&'m str> {
    let tells = |ty: &Type| matches!(ty, Type::Object(at) if spec.messages[*at].outcome.is_some());
    let records = message.fields.iter().find(|row| row.numbered.is_some() && tells(&row.ty));
    records.map(|row| row.rust.as_str())
}
