//! A course as a small sequence of lines, for diagnostics.

use super::Machine;
use super::event::{Event, Said, Told};
use super::step::StepKind;
use crate::model::{Flow, FlowStep};

/// The events of a course, a line each: who sends what to whom, and how it ends.
pub fn draw(flow: &Flow, machine: &Machine, course: &[Event]) -> Vec<String> {
    let steps: Vec<&FlowStep> = flow.all().into_iter().filter(|step| step.is_followed()).collect();
    let width = steps.iter().flat_map(|step| [step.from.len(), step.to.len()]).max().unwrap_or(0);
    let arrow = |from: &str, to: &str, what: &str| format!("{from:width$} -> {to:width$}  {what}");
    let mut lines = Vec::new();
    for event in course {
        lines.push(match *event {
            Event::Started(step) => sent(&steps, step, &arrow),
            Event::Relayed(step) => sent(&steps, step, &arrow),
            Event::Replied(step, said) => match steps.get(step) {
                Some(it) => arrow(&it.to, &it.from, &format!("answer: {}", word(said))),
                None => continue,
            },
            Event::Heard(step, told) => match (steps.get(step), machine.steps.get(step)) {
                (Some(it), Some(known)) => {
                    let says = match told {
                        Told::Confirmed => ": confirmed",
                        Told::Declined => ": declined",
                        Told::Undecided if known.confirms || known.declines => ": undecided",
                        Told::Hint if known.proved => ": without proof",
                        Told::Undecided | Told::Hint => "",
                    };
                    arrow(&it.from, &it.to, &format!("{}{says}", it.id))
                }
                (_, _) => continue,
            },
            Event::LookedUp(said) => format!("{:width$}    {:width$}  look-up: {}", "", "", word(said)),
            Event::TimedOut => format!("{:width$}    {:width$}  nothing comes in time", "", ""),
            Event::Decided(paid) => {
                format!(
                    "{:width$}    {:width$}  a person: {}",
                    "",
                    "",
                    if paid { "paid" } else { "not paid" }
                )
            }
        });
    }
    lines
}

/// What was expected and has not come.
pub(crate) fn lost(flow: &Flow, machine: &Machine, step: usize) -> Option<String> {
    let steps: Vec<&FlowStep> = flow.all().into_iter().filter(|step| step.is_followed()).collect();
    let width = steps.iter().flat_map(|step| [step.from.len(), step.to.len()]).max().unwrap_or(0);
    let (it, kind) = (steps.get(step)?, machine.steps.get(step)?.kind);
    (kind == StepKind::Receive).then(|| format!("{:width$} -x {:width$}  {} (lost)", it.from, it.to, it.id))
}

fn sent(steps: &[&FlowStep], step: usize, arrow: &dyn Fn(&str, &str, &str) -> String) -> String {
    steps.get(step).map_or_else(String::new, |it| arrow(&it.from, &it.to, &it.id))
}

fn word(said: Said) -> &'static str {
    match said {
        Said::Confirmed => "confirmed",
        Said::Declined => "declined",
        Said::NotExecuted => "not executed",
        Said::Unknown => "unknown",
        Said::GoesOn => "the course goes on",
    }
}
