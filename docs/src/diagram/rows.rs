//! The lines of a sequence diagram: steps, and where blocks of them begin, go on and end.

use denbun_codegen::model::{Flow, FlowItem, FlowStep, FlowWhat, Spec};

/// A line. Places are those of the flow's parties.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) kind: RowKind,
    /// How many blocks it stands in.
    pub(crate) depth: usize,
}

/// What a line is.
#[derive(Debug)]
pub(crate) enum RowKind {
    /// A block begins; the key of its word.
    Open(&'static str),
    /// The block's next branch begins; the key of its word.
    Branch(&'static str),
    /// The block ends.
    Close,
    /// Somebody sends something.
    Arrow(Arrow),
}

/// Somebody sends something.
#[derive(Debug)]
pub(crate) struct Arrow {
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) no: Option<u32>,
    pub(crate) label: String,
    /// Its name in the spec; empty for what is only drawn.
    pub(crate) name: String,
    pub(crate) is_answer: bool,
    pub(crate) may_be_lost: bool,
    /// Keys of the words that say more of it.
    pub(crate) remarks: Vec<&'static str>,
}

/// The lines of a flow.
pub(crate) fn rows(spec: &Spec, flow: &Flow, answer: &str) -> Vec<Row> {
    let mut walk = Walk { spec, flow, answer, rows: Vec::new() };
    walk.items(&flow.steps, 0);
    walk.rows
}

struct Walk<'w> {
    spec: &'w Spec,
    flow: &'w Flow,
    answer: &'w str,
    rows: Vec<Row>,
}

impl Walk<'_> {
    fn items(&mut self, list: &[FlowItem], depth: usize) {
        for (at, item) in list.iter().enumerate() {
            match item {
                FlowItem::Step(step) => self.step(step, &list[at + 1..], depth),
                FlowItem::AnyOrder(branches) => self.block(branches, ["block_any_order", "block_and"], depth),
                FlowItem::Either(branches) => self.block(branches, ["block_either", "block_or"], depth),
            }
        }
    }

    fn block(&mut self, branches: &[Vec<FlowItem>], words: [&'static str; 2], depth: usize) {
        for (at, branch) in branches.iter().enumerate() {
            let kind = if at == 0 { RowKind::Open(words[0]) } else { RowKind::Branch(words[1]) };
            self.rows.push(Row { kind, depth });
            self.items(branch, depth + 1);
        }
        self.rows.push(Row { kind: RowKind::Close, depth });
    }

    fn step(&mut self, step: &FlowStep, rest: &[FlowItem], depth: usize) {
        let word = match (step.repeats, step.optional) {
            (true, _) => Some("block_repeats"),
            (false, true) => Some("block_optional"),
            (false, false) => None,
        };
        let inner = depth + usize::from(word.is_some());
        self.rows.extend(word.map(|word| Row { kind: RowKind::Open(word), depth }));
        self.rows.push(Row { kind: RowKind::Arrow(self.arrow(step)), depth: inner });
        if let (FlowWhat::Operation(operation), false) = (&step.what, is_answered_later(rest)) {
            let response = self.spec.operations[operation.operation].response;
            let label =
                response.map_or_else(|| self.answer.to_owned(), |at| self.spec.messages[at].label.clone());
            let (from, to) = (self.party(&step.to), self.party(&step.from));
            let arrow = Arrow {
                from,
                to,
                no: None,
                label,
                name: String::new(),
                is_answer: true,
                may_be_lost: false,
                remarks: Vec::new(),
            };
            self.rows.push(Row { kind: RowKind::Arrow(arrow), depth: inner });
        }
        self.rows.extend(word.map(|_| Row { kind: RowKind::Close, depth }));
    }

    fn arrow(&self, step: &FlowStep) -> Arrow {
        let flags = [
            (step.must_receive, "step_must_receive"),
            (step.may_be_lost, "step_may_be_lost"),
            (step.unchanged, "step_unchanged"),
        ];
        Arrow {
            from: self.party(&step.from),
            to: self.party(&step.to),
            no: step.no,
            label: step.label.clone(),
            name: name(self.spec, step),
            is_answer: matches!(step.what, FlowWhat::Answer),
            may_be_lost: step.may_be_lost,
            remarks: flags.into_iter().filter(|(is, _)| *is).map(|(_, word)| word).collect(),
        }
    }

    fn party(&self, name: &str) -> usize {
        self.flow.parties.iter().position(|party| party.name == name).unwrap_or_default()
    }
}

/// Whether the figure draws the answer of an operation as a step of its own.
fn is_answered_later(rest: &[FlowItem]) -> bool {
    for item in rest {
        let FlowItem::Step(step) = item else { continue };
        match &step.what {
            FlowWhat::Answer => return true,
            FlowWhat::Operation(_) => return false,
            FlowWhat::Page(..)
            | FlowWhat::Relay(_)
            | FlowWhat::Notification(..)
            | FlowWhat::HandBack(..)
            | FlowWhat::Drawn => {}
        }
    }
    false
}

/// What is sent, by its name in the spec.
pub(super) fn name(spec: &Spec, step: &FlowStep) -> String {
    match &step.what {
        FlowWhat::Operation(operation) => spec.operations[operation.operation].name.clone(),
        FlowWhat::Page(at, _) => spec.operations[*at].name.clone(),
        FlowWhat::Relay(path) => path.clone(),
        FlowWhat::Notification(at, _) => spec.notifications[*at].name.clone(),
        FlowWhat::HandBack(at, _) => spec.hand_backs[*at].name.clone(),
        FlowWhat::Answer | FlowWhat::Drawn => String::new(),
    }
}
