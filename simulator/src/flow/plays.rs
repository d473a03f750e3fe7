//! The payments under way, and which of them a request is about.

use std::collections::{HashSet, VecDeque};

use denbun::Verdict;
use denbun_codegen::model::{ExampleValue, Message, Spec};

use super::course::{Course, Sent, bit};
use crate::payments::{PaymentId, is_free};
use crate::values::{Values, text};

/// Payments under way that are remembered.
const MOST: usize = 1_000;

/// A payment in a flow.
#[derive(Debug, Clone)]
pub(crate) struct Play {
    /// What tells it from others.
    pub(crate) id: u64,
    /// Index into the courses.
    pub(crate) course: usize,
    /// The steps that have happened, or never will.
    pub(crate) happened: u32,
    /// What requests and answers have said, by message, the latest first.
    pub(crate) known: Vec<(usize, Values)>,
    /// What the provider says of it, once it has said anything.
    pub(crate) verdict: Option<Verdict>,
    /// The payment, once the shop has asked for one.
    pub(crate) payment: Option<PaymentId>,
}

/// All payments under way, the oldest first.
#[derive(Debug, Default)]
pub(crate) struct Plays {
    under_way: VecDeque<Play>,
    begun: u64,
}

impl Plays {
    /// The payment a request or a visit of a page is about, which goes on, or begins if it is the first of one. `None` if
    /// no flow has its turn for it.
    ///
    /// Of payments that wait for it, it is about the one with which it has the most values in common. One that could begin
    /// a flow and has nothing in common with any begins one.
    pub(crate) fn take(
        &mut self,
        spec: &Spec,
        courses: &[Course],
        sent: Sent,
        message: usize,
        values: &Values,
    ) -> Option<Play> {
        let nearest = self.nearest(spec, courses, sent, message, values);
        let begun = || courses.iter().enumerate().find_map(|(at, course)| Some((at, course.turn(0, sent)?)));
        let (mut play, step) = match (nearest, begun()) {
            (Some((common, at, step)), begun) if common > 0 || begun.is_none() => {
                (self.under_way.remove(at)?, step)
            }
            (_, Some((course, step))) => (self.begin(course), step),
            (_, None) => return None,
        };
        play.happened |= bit(step);
        play.known.insert(0, (message, values.clone()));
        Some(play)
    }

    /// A new payment.
    pub(crate) fn begin(&mut self, course: usize) -> Play {
        self.begun += 1;
        Play { id: self.begun, course, happened: 0, known: Vec::new(), verdict: None, payment: None }
    }

    /// The payment for which the shopper has been at the provider's page, if it waits for that.
    pub(crate) fn visited(&mut self, courses: &[Course], id: u64) -> Option<Play> {
        let at = self.under_way.iter().position(|play| play.id == id)?;
        let play = &self.under_way[at];
        let step = courses[play.course].turn(play.happened, Sent::Visit)?;
        let mut play = self.under_way.remove(at)?;
        play.happened |= bit(step);
        Some(play)
    }

    /// The payment that goes on with a request, as it is before.
    pub(crate) fn under_way(
        &self,
        spec: &Spec,
        courses: &[Course],
        sent: Sent,
        message: usize,
        values: &Values,
    ) -> Option<&Play> {
        let (common, at, _) = self.nearest(spec, courses, sent, message, values)?;
        self.under_way.get(at).filter(|_| common > 0)
    }

    /// Of the payments that wait for it, that with which it has most values in common: how many, its place, and the step.
    fn nearest(
        &self,
        spec: &Spec,
        courses: &[Course],
        sent: Sent,
        message: usize,
        values: &Values,
    ) -> Option<(usize, usize, usize)> {
        let asked = own_values(&spec.messages[message], values);
        let waiting = self.under_way.iter().enumerate().filter_map(|(at, play)| {
            let step = courses[play.course].turn(play.happened, sent)?;
            Some((play.in_common(&asked), at, step))
        });
        waiting.max()
    }

    /// Keeps a payment that is not over.
    pub(crate) fn keep(&mut self, courses: &[Course], play: Play) {
        if courses[play.course].is_over(play.happened) {
            return;
        }
        if self.under_way.len() >= MOST {
            self.under_way.pop_front();
        }
        self.under_way.push_back(play);
    }
}

impl Play {
    /// How many of these values have been said of the payment.
    fn in_common(&self, values: &HashSet<String>) -> usize {
        let mut said = HashSet::new();
        for value in self.known.iter().flat_map(|(_, values)| values.fields.iter().flatten()) {
            collect(value, &mut said);
        }
        values.intersection(&said).count()
    }
}

/// The values of a request that can tell payments apart: free texts and numbers, not what is fixed or chosen from a list.
fn own_values(message: &Message, values: &Values) -> HashSet<String> {
    let rows = message.fields.iter().enumerate();
    rows.filter(|(_, row)| is_free(row))
        .filter_map(|(at, _)| text(values.get(at)))
        .filter(|text| !text.is_empty())
        .collect()
}

fn collect(value: &ExampleValue, said: &mut HashSet<String>) {
    match value {
        ExampleValue::List(items) => items.iter().for_each(|item| collect(item, said)),
        ExampleValue::Map(pairs) => pairs.iter().for_each(|(_, value)| collect(value, said)),
        ExampleValue::Object(fields) | ExampleValue::Case(_, fields) => {
            fields.iter().for_each(|(_, value)| collect(value, said));
        }
        ExampleValue::Null | ExampleValue::Bool(_) | ExampleValue::Integer(_) => {}
        ExampleValue::Text(text) | ExampleValue::Number(text) => {
            said.insert(text.clone());
        }
    }
}
