//! Two machines of one meaning: the one `denbun check` explores flows with, and the one that is generated. Every course of
//! every flow is followed by both, also with events that no course has.

use std::collections::HashMap;
use std::path::Path;

use denbun::flow::{self, Event, Flow, Next, State};
use denbun_codegen::diagnostic::Diagnostics;
use denbun_codegen::flow::{self as spec, Machine, World};
use denbun_codegen::model;
use denbun_codegen::source::Sources;

include!(concat!(env!("OUT_DIR"), "/flows.rs"));

denbun::provider!("specs/good/flows.yaml");
denbun::provider!("specs/good/flows-unseen.yaml");

/// Worlds of one flow that are looked at.
const LIMIT: usize = 20_000;

/// A generated flow.
struct Followed {
    provider: &'static str,
    name: &'static str,
    follow: fn(&model::Flow),
}

impl Followed {
    const fn of<F: Flow>(provider: &'static str) -> Self {
        Followed { provider, name: F::FLOW.name, follow: follow::<F> }
    }
}

fn load(path: &str) -> model::Spec {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    denbun_codegen::load(&path, &[], &mut Sources::new(), &mut Diagnostics::new()).expect("the spec is right")
}

#[test]
fn generated_flows_mean_what_check_explores() {
    let mut specs: HashMap<&str, model::Spec> = HashMap::new();
    for path in
        ["../specs/card24.yaml", "../specs/robotpayment.yaml", "../specs/univapay", "../specs/veritrans4g"]
    {
        let spec = load(path);
        specs.insert(
            FLOWS.iter().find(|it| it.provider == spec.provider).expect("it has flows").provider,
            spec,
        );
    }
    assert!(FLOWS.len() > 20, "{}", FLOWS.len());
    for followed in FLOWS {
        let flows = &specs[followed.provider].flows;
        (followed.follow)(flows.iter().find(|flow| flow.name == followed.name).expect("the flow"));
    }
}

/// Runs the checker's machine and the generated one side by side.
type Follow = fn(&model::Flow);

#[test]
fn samples_mean_what_check_explores() {
    let spec = load("specs/good/flows.yaml");
    let samples: [(&str, Follow); 6] = [
        ("signed", follow::<shop::flows::Signed>),
        ("two_signatures", follow::<shop::flows::TwoSignatures>),
        ("branches", follow::<shop::flows::Branches>),
        ("staged", follow::<shop::flows::Staged>),
        ("monthly", follow::<shop::flows::Monthly>),
        ("by_hand", follow::<shop::flows::ByHand>),
    ];
    assert_eq!(samples.len(), spec.flows.len());
    for (name, follow) in samples {
        follow(spec.flows.iter().find(|flow| flow.name == name).expect("the flow"));
    }
}

#[test]
fn flows_of_other_kinds_mean_what_check_explores() {
    let spec = load("specs/good/flows-unseen.yaml");
    let samples: [(&str, Follow); 6] = [
        ("registered", follow::<unseen::flows::Registered>),
        ("retried", follow::<unseen::flows::Retried>),
        ("wallet", follow::<unseen::flows::Wallet>),
        ("konbini", follow::<unseen::flows::Konbini>),
        ("refund", follow::<unseen::flows::Refund>),
        ("challenge", follow::<unseen::flows::Challenge>),
    ];
    assert_eq!(samples.len(), spec.flows.len());
    for (name, follow) in samples {
        follow(spec.flows.iter().find(|flow| flow.name == name).expect("the flow"));
    }
}

/// A wait that is over does not mean that nothing was paid, where the shopper pays elsewhere.
#[test]
fn what_only_prepares_is_looked_up_where_no_request_pays_later() {
    use unseen::flows::Wallet;
    let events: [Event<Wallet>; 4] =
        [Event::started(0), Event::replied(0, flow::Said::Confirmed), Event::relayed(1), Event::timed_out()];
    let over = events.iter().fold(State::<Wallet>::new(), |state, event| state.apply(event).state);
    assert_eq!(over.next(), Next::LookUp("status"));
}

/// Follows every course of a flow with both machines.
fn follow<F: Flow>(written: &model::Flow) {
    let machine = Machine::new(written);
    assert_eq!(machine.steps.len(), F::FLOW.steps.len());
    let worlds = spec::courses(&machine, LIMIT).expect("the courses of a flow end");
    let events = every_event(machine.steps.len());
    for World { state: known, .. } in &worlds {
        // Both write the same text, and a state is read back as it was.
        let text = text(written, &machine, known);
        let state: State<F> = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(state.to_string(), text);
        assert_eq!(next(&machine, machine.next(known)), generated_next(state.next()), "{text}");
        assert_eq!(machine.may(known), state.may_send().bits(), "{text}");
        for event in &events {
            let expected = machine.apply(*known, *event);
            let step = state.apply(&generated(*event));
            assert_eq!(step.state.to_string(), self::text(written, &machine, &expected), "{text}, {event:?}");
            assert_eq!(
                generated_next(step.next),
                next(&machine, machine.next(&expected)),
                "{text}, {event:?}"
            );
            keeps_its_word(state, step.state, *event);
        }
    }
}

/// What holds whatever the flow is.
fn keeps_its_word<F: Flow>(before: State<F>, after: State<F>, event: spec::Event) {
    let (was, is) = (before.fact(), after.fact());
    let proves = matches!(
        event,
        spec::Event::Replied(_, spec::Said::Confirmed | spec::Said::Declined)
            | spec::Event::LookedUp(spec::Said::Confirmed | spec::Said::Declined)
            | spec::Event::Heard(_, spec::Told::Confirmed | spec::Told::Declined)
            | spec::Event::Decided(_)
    );
    assert!(is == was || proves, "{event:?} proves nothing: {before:?} to {after:?}");
    assert!(is != flow::Fact::Open || was == flow::Fact::Open, "{event:?} forgets {before:?}");
    let is_person = matches!(event, spec::Event::Decided(_));
    assert!(was != flow::Fact::Disputed || is == was || is_person, "{event:?} ends a dispute");
    // The same again changes nothing that is proved.
    let again = after.apply(&generated(event)).state.fact();
    assert!(again == is || is_person || was == flow::Fact::Open, "{event:?} twice: {after:?}");
}

fn every_event(steps: usize) -> Vec<spec::Event> {
    let said = [
        spec::Said::Confirmed,
        spec::Said::Declined,
        spec::Said::NotExecuted,
        spec::Said::Unknown,
        spec::Said::GoesOn,
    ];
    let told = [spec::Told::Confirmed, spec::Told::Declined, spec::Told::Undecided, spec::Told::Hint];
    let mut events = vec![spec::Event::TimedOut, spec::Event::Decided(true), spec::Event::Decided(false)];
    events.extend(said.map(spec::Event::LookedUp));
    // One step more than there are: what is no step changes nothing.
    for step in 0..=steps {
        events.extend([spec::Event::Started(step), spec::Event::Relayed(step)]);
        events.extend(said.map(|said| spec::Event::Replied(step, said)));
        events.extend(told.map(|told| spec::Event::Heard(step, told)));
    }
    events
}

fn generated<F: Flow>(event: spec::Event) -> Event<F> {
    match event {
        spec::Event::Started(step) => Event::started(step),
        spec::Event::Replied(step, said) => Event::replied(step, generated_said(said)),
        spec::Event::Relayed(step) => Event::relayed(step),
        spec::Event::Heard(step, told) => Event::heard(
            step,
            match told {
                spec::Told::Confirmed => flow::Told::Confirmed,
                spec::Told::Declined => flow::Told::Declined,
                spec::Told::Undecided => flow::Told::Undecided,
                spec::Told::Hint => flow::Told::Hint,
            },
        ),
        spec::Event::LookedUp(said) => Event::looked_up(generated_said(said)),
        spec::Event::TimedOut => Event::timed_out(),
        spec::Event::Decided(paid) => Event::decided_by("accounting", paid),
    }
}

fn generated_said(said: spec::Said) -> flow::Said {
    match said {
        spec::Said::Confirmed => flow::Said::Confirmed,
        spec::Said::Declined => flow::Said::Declined,
        spec::Said::NotExecuted => flow::Said::NotExecuted,
        spec::Said::Unknown => flow::Said::Unknown,
        spec::Said::GoesOn => flow::Said::GoesOn,
    }
}

fn next(machine: &Machine, next: spec::Next) -> String {
    match next {
        spec::Next::Send(steps) => format!("send {steps:b}"),
        spec::Next::Relay(step) => format!("relay {:b}", 1 << step),
        spec::Next::LookUp => {
            assert!(machine.look_up);
            "look up".to_owned()
        }
        spec::Next::Wait(steps) => format!("wait {steps:b}"),
        spec::Next::CallPerson => "call a person".to_owned(),
        spec::Next::Done(end) => format!("done {end:?}"),
    }
}

fn generated_next(next: Next) -> String {
    match next {
        Next::Send(steps) => format!("send {:b}", steps.bits()),
        Next::Relay(steps) => format!("relay {:b}", steps.bits()),
        Next::LookUp(_) => "look up".to_owned(),
        Next::Wait(wait) => format!("wait {:b}", wait.steps.bits()),
        Next::CallPerson(_) => "call a person".to_owned(),
        Next::Done(end) => format!("done {end:?}"),
    }
}

/// A state as the runtime is to write it.
fn text(written: &model::Flow, machine: &Machine, state: &spec::State) -> String {
    let need = match state.need {
        spec::Need::None => "-",
        spec::Need::LookUp => "look_up",
        spec::Need::Person => "person",
        spec::Need::Quit => "quit",
    };
    let marks = machine.steps.iter().zip(state.marks).filter_map(|(step, mark)| {
        let mark = match mark {
            spec::Mark::Idle => return None,
            spec::Mark::Sent => 's',
            spec::Mark::Doubt => 'u',
            spec::Mark::Done => 'd',
            spec::Mark::Failed => 'f',
        };
        Some(format!("{}={mark}", step.id))
    });
    let fact = format!("{:?}", state.fact).to_lowercase();
    format!("1:{}:{fact}:{need}:{}", written.name, marks.collect::<Vec<_>>().join(","))
}
