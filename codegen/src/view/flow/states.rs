//! A flow as the states that a person can follow.

use schemars::JsonSchema;
use serde::Serialize;

use crate::flow::{self, Doing, Event, Machine, Said as FlowSaid, Told};
use crate::model::{self, FlowStep};
use crate::render::mermaid;

/// What the shop does in a flow, and what leads from one to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct States {
    /// What the shop does; the first is where the flow begins.
    pub nodes: Vec<State>,
    /// What leads from one to another.
    pub edges: Vec<Transition>,
    /// The state diagram in Mermaid, in English; transitions have the numbers of `edges`, from 1.
    pub mermaid: String,
}

/// What the shop does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct State {
    /// Its number, from 1.
    pub no: usize,
    /// What is done.
    pub kind: StateKind,
    /// The ids of the steps it concerns.
    pub steps: Vec<String>,
}

/// What the shop does in a state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum StateKind {
    /// Sends the request of one of the steps.
    Send,
    /// Waits for the answer to the steps' requests.
    AwaitAnswer,
    /// Passes on what the step says.
    Relay,
    /// Looks up what became of the payment.
    LookUp,
    /// Waits for one of the steps.
    Wait,
    /// Calls a person.
    CallPerson,
    /// Nothing: the payment is made.
    Paid,
    /// Nothing: the payment is not made.
    NotPaid,
    /// Nothing: it was given up before anything was moved.
    GivenUp,
}

/// What leads from one state to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Transition {
    /// The state's number.
    pub from: usize,
    /// The other's number.
    pub to: usize,
    /// Any of these leads there.
    pub events: Vec<Happening>,
}

/// Something that happens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Happening {
    /// What happens.
    pub kind: HappeningKind,
    /// The id of the step, if it is one's.
    pub step: Option<String>,
    /// What is learned by it.
    pub says: Option<Says>,
}

/// What happens in a flow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum HappeningKind {
    /// The shop sends a request.
    Sent,
    /// The request was answered.
    Answered,
    /// The shop has passed something on.
    PassedOn,
    /// Something came.
    Came,
    /// A look-up was answered.
    LookedUp,
    /// Nobody waits any longer.
    TimedOut,
    /// A person has found out.
    Decided,
}

/// What is learned of the payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Says {
    /// It is made.
    Confirmed,
    /// It is not made.
    Declined,
    /// The request had no effect.
    NotExecuted,
    /// Nobody knows.
    Unknown,
    /// Nothing is proved, and the course goes on.
    GoesOn,
    /// The message is proved, and says neither.
    Undecided,
    /// The message is not proved.
    Hint,
}

impl States {
    /// The states of a flow, unless it has too many courses to draw.
    pub(super) fn new(flow: &model::Flow) -> Option<Self> {
        let found = flow::states(&Machine::new(flow))?;
        let steps: Vec<&FlowStep> = flow.all().into_iter().filter(|step| step.is_followed()).collect();
        let nodes: Vec<State> =
            found.nodes.iter().enumerate().map(|(at, doing)| State::new(at + 1, doing, &steps)).collect();
        let edges: Vec<Transition> = found.edges.iter().map(|edge| Transition::new(edge, &steps)).collect();
        let mermaid = drawn(&nodes, &edges);
        Some(States { nodes, edges, mermaid })
    }
}

fn ids(steps: &[&FlowStep], which: &[usize]) -> Vec<String> {
    which.iter().filter_map(|at| steps.get(*at)).map(|step| step.id.clone()).collect()
}

impl State {
    fn new(no: usize, doing: &Doing, steps: &[&FlowStep]) -> Self {
        let (kind, which) = match doing {
            Doing::Send(which) => (StateKind::Send, which.clone()),
            Doing::AwaitAnswer(which) => (StateKind::AwaitAnswer, which.clone()),
            Doing::Relay(step) => (StateKind::Relay, vec![*step]),
            Doing::LookUp => (StateKind::LookUp, Vec::new()),
            Doing::Wait(which) => (StateKind::Wait, which.clone()),
            Doing::CallPerson => (StateKind::CallPerson, Vec::new()),
            Doing::Done(flow::End::Confirmed) => (StateKind::Paid, Vec::new()),
            Doing::Done(flow::End::Declined) => (StateKind::NotPaid, Vec::new()),
            Doing::Done(flow::End::NothingMoved) => (StateKind::GivenUp, Vec::new()),
        };
        State { no, kind, steps: ids(steps, &which) }
    }

    fn is_end(&self) -> bool {
        matches!(self.kind, StateKind::Paid | StateKind::NotPaid | StateKind::GivenUp)
    }

    fn text(&self) -> String {
        let what = match self.kind {
            StateKind::Send => "send",
            StateKind::AwaitAnswer => "await the answer of",
            StateKind::Relay => "pass on",
            StateKind::LookUp => "look up",
            StateKind::Wait if self.steps.is_empty() => "wait",
            StateKind::Wait => "wait for",
            StateKind::CallPerson => "call a person",
            StateKind::Paid => "paid",
            StateKind::NotPaid => "not paid",
            StateKind::GivenUp => "given up, nothing was moved",
        };
        format!("{what} {}", self.steps.join(" or ")).trim_end().to_owned()
    }
}

impl Transition {
    fn new(edge: &flow::StateEdge, steps: &[&FlowStep]) -> Self {
        let events = edge.events.iter().map(|event| Happening::new(event, steps)).collect();
        Transition { from: edge.from + 1, to: edge.to + 1, events }
    }
}

impl Happening {
    fn new(event: &Event, steps: &[&FlowStep]) -> Self {
        let id = |at: usize| steps.get(at).map(|step| step.id.clone());
        let (kind, step, says) = match *event {
            Event::Started(step) => (HappeningKind::Sent, id(step), None),
            Event::Replied(step, it) => (HappeningKind::Answered, id(step), Some(said(it))),
            Event::Relayed(step) => (HappeningKind::PassedOn, id(step), None),
            Event::Heard(step, it) => (HappeningKind::Came, id(step), Some(told(it))),
            Event::LookedUp(it) => (HappeningKind::LookedUp, None, Some(said(it))),
            Event::TimedOut => (HappeningKind::TimedOut, None, None),
            Event::Decided(true) => (HappeningKind::Decided, None, Some(Says::Confirmed)),
            Event::Decided(false) => (HappeningKind::Decided, None, Some(Says::Declined)),
        };
        Happening { kind, step, says }
    }
}

fn said(said: FlowSaid) -> Says {
    match said {
        FlowSaid::Confirmed => Says::Confirmed,
        FlowSaid::Declined => Says::Declined,
        FlowSaid::NotExecuted => Says::NotExecuted,
        FlowSaid::Unknown => Says::Unknown,
        FlowSaid::GoesOn => Says::GoesOn,
    }
}

fn told(told: Told) -> Says {
    match told {
        Told::Confirmed => Says::Confirmed,
        Told::Declined => Says::Declined,
        Told::Undecided => Says::Undecided,
        Told::Hint => Says::Hint,
    }
}

fn drawn(nodes: &[State], edges: &[Transition]) -> String {
    let mut out = String::from("stateDiagram-v2\n");
    for node in nodes {
        out.push_str(&format!("    state \"{}\" as s{}\n", mermaid(&node.text()), node.no));
    }
    out.push_str("    [*] --> s1\n");
    for (at, edge) in edges.iter().enumerate() {
        out.push_str(&format!("    s{} --> s{}: {}\n", edge.from, edge.to, at + 1));
    }
    for node in nodes.iter().filter(|node| node.is_end()) {
        out.push_str(&format!("    s{} --> [*]\n", node.no));
    }
    out
}
