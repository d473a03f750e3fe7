//! State diagrams: what the shop does next, and what leads from one to another.

mod place;

use std::collections::BTreeMap;

use denbun_codegen::escape;
use denbun_codegen::flow::{Doing, End, Event, Machine, Said, Told, states};
use denbun_codegen::model::{Flow, FlowStep};
use serde::Serialize;

use super::svg::Svg;
use super::text::wrapped;
use place::{Placed, place};

type Words = BTreeMap<&'static str, &'static str>;

const LINE: f32 = 17.0;
/// The width of text in a box, and of the box around it.
const TEXT: f32 = 150.0;
const BOX: f32 = 172.0;

/// States and what leads from one to another, in words.
#[derive(Debug, Serialize)]
pub(crate) struct Drawn {
    pub(crate) nodes: Vec<Node>,
    pub(crate) edges: Vec<Edge>,
}

/// What the shop does.
#[derive(Debug, Serialize)]
pub(crate) struct Node {
    /// From 1.
    pub(crate) no: usize,
    /// In a word or two.
    pub(crate) title: String,
    /// With what.
    pub(crate) about: String,
    /// `course`, `alarm`, `good`, `bad` or `end`.
    pub(crate) kind: &'static str,
}

/// What leads from one state to another.
#[derive(Debug, Serialize)]
pub(crate) struct Edge {
    /// From 1.
    pub(crate) no: usize,
    /// Places in `nodes`.
    pub(crate) from: usize,
    pub(crate) to: usize,
    /// Any of these.
    pub(crate) events: Vec<String>,
}

/// The states of a flow; `None` if there are too many courses.
pub(crate) fn drawn(flow: &Flow, words: &Words) -> Option<Drawn> {
    let machine = Machine::new(flow);
    let found = states(&machine)?;
    let steps: Vec<&FlowStep> = flow.all().into_iter().filter(|step| step.is_followed()).collect();
    let told = Names { steps: &steps, words };
    let nodes = found.nodes.iter().enumerate().map(|(at, doing)| told.node(at + 1, doing)).collect();
    let edges = found.edges.iter().enumerate();
    let edges = edges.map(|(at, edge)| {
        let mut events: Vec<String> = edge.events.iter().map(|event| told.event(*event)).collect();
        events.dedup();
        Edge { no: at + 1, from: edge.from, to: edge.to, events }
    });
    Some(Drawn { nodes, edges: edges.collect() })
}

/// Names of steps, and the page's words.
struct Names<'t> {
    steps: &'t [&'t FlowStep],
    words: &'t Words,
}

impl Names<'_> {
    fn word(&self, key: &str) -> &str {
        self.words.get(key).copied().unwrap_or_default()
    }

    fn step(&self, at: usize) -> &str {
        self.steps.get(at).map_or("", |step| step.label.as_str())
    }

    fn steps(&self, list: &[usize]) -> String {
        list.iter().map(|at| self.step(*at)).collect::<Vec<_>>().join(" / ")
    }

    fn node(&self, no: usize, doing: &Doing) -> Node {
        let (key, about, kind) = match doing {
            Doing::Send(steps) => ("do_send", self.steps(steps), "course"),
            Doing::AwaitAnswer(steps) => ("do_await", self.steps(steps), "course"),
            Doing::Relay(step) => ("do_relay", self.step(*step).to_owned(), "course"),
            Doing::LookUp => ("do_look_up", String::new(), "alarm"),
            Doing::Wait(steps) if steps.is_empty() => ("do_wait_nothing", String::new(), "course"),
            Doing::Wait(steps) => ("do_wait", self.steps(steps), "course"),
            Doing::CallPerson => ("do_person", String::new(), "alarm"),
            Doing::Done(End::Confirmed) => ("end_confirmed", String::new(), "good"),
            Doing::Done(End::Declined) => ("end_declined", String::new(), "bad"),
            Doing::Done(End::NothingMoved) => ("end_nothing_moved", String::new(), "end"),
        };
        Node { no, title: self.word(key).to_owned(), about, kind }
    }

    fn event(&self, event: Event) -> String {
        let said = |said: Said| match said {
            Said::Confirmed => "event_confirmed",
            Said::Declined => "event_declined",
            Said::NotExecuted => "event_not_executed",
            Said::Unknown => "event_unknown",
            Said::GoesOn => "event_goes_on",
        };
        let told = |told: Told| match told {
            Told::Confirmed => "event_confirmed",
            Told::Declined => "event_declined",
            Told::Undecided => "event_undecided",
            Told::Hint => "event_hint",
        };
        let (what, key) = match event {
            Event::Started(step) => (self.step(step), "event_started"),
            Event::Replied(step, it) => (self.step(step), said(it)),
            Event::Relayed(step) => (self.step(step), "event_relayed"),
            Event::Heard(step, it) => (self.step(step), told(it)),
            Event::LookedUp(it) => (self.word("event_look_up"), said(it)),
            Event::TimedOut => return self.word("event_timed_out").to_owned(),
            Event::Decided(true) => return self.word("event_decided_paid").to_owned(),
            Event::Decided(false) => return self.word("event_decided_unpaid").to_owned(),
        };
        format!("{what}{} {}", self.word("colon").trim_end(), self.word(key))
    }
}

/// The picture of the states.
pub(crate) fn svg(drawn: &Drawn, id: &str, title: &str) -> String {
    let lines: Vec<Vec<String>> = drawn.nodes.iter().map(|node| wrapped(&node.about, TEXT, 3)).collect();
    let heights: Vec<f32> = lines.iter().map(|lines| height(lines)).collect();
    let edges: Vec<(usize, usize)> = drawn.edges.iter().map(|edge| (edge.from, edge.to)).collect();
    let Placed { boxes, curves, width, height } = place(&heights, &edges, BOX);
    let mut svg = Svg::default();
    for curve in &curves {
        svg.path(&curve.path, "edge");
        svg.path(&curve.head, "head");
    }
    for ((node, lines), (at, tall)) in drawn.nodes.iter().zip(&lines).zip(boxes.iter().zip(&heights)) {
        let [x, y] = *at;
        svg.rect([x - BOX / 2.0, y, BOX, *tall], 9, &format!("state {}", node.kind));
        svg.text(x, y + 21.0, "name", &node.title);
        for (line, text) in lines.iter().filter(|line| !line.is_empty()).enumerate() {
            svg.text(x, y + 21.0 + LINE * (line as f32 + 1.0), "about", text);
        }
    }
    for (edge, curve) in drawn.edges.iter().zip(&curves) {
        let [x, y] = curve.badge;
        svg.circle(x, y, 10, "badge");
        svg.text(x, y + 4.5, "number", &edge.no.to_string());
    }
    svg.finish(width, height, id, title)
}

fn height(lines: &[String]) -> f32 {
    let about = lines.iter().filter(|line| !line.is_empty()).count();
    34.0 + LINE * about as f32
}

/// The same in Mermaid; the numbers are those of the table beside it.
pub(crate) fn mermaid(drawn: &Drawn) -> String {
    let mut out = String::from("stateDiagram-v2\n");
    for node in &drawn.nodes {
        let about = if node.about.is_empty() { String::new() } else { format!(" {}", node.about) };
        let text = escape::mermaid(&format!("{}{about}", node.title));
        out.push_str(&format!("    state \"{text}\" as s{}\n", node.no));
    }
    out.push_str("    [*] --> s1\n");
    for edge in &drawn.edges {
        out.push_str(&format!("    s{} --> s{}: {}\n", edge.from + 1, edge.to + 1, edge.no));
    }
    for node in drawn.nodes.iter().filter(|node| matches!(node.kind, "good" | "bad" | "end")) {
        out.push_str(&format!("    s{} --> [*]\n", node.no));
    }
    out
}
