//! What the provider does next in a flow, after the shop's request or on its own.

mod compose;

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use denbun::Verdict;
use denbun_codegen::flow::Step;
use denbun_codegen::model::Operation;

use super::deliver::{Delivery, Way};
use super::{Behavior, Pace, Shared, lock};
use crate::answer;
use crate::codec::{self, Values};
use crate::flow::{Chance, Course, Play, Plays, Sent};

/// Of so many messages that may be lost or come twice, chance picks one.
const SELDOM: usize = 4;

/// The flows of the provider, and the payments in them.
#[derive(Debug, Default)]
pub(super) struct Flows {
    /// Those that are followed.
    courses: Vec<Course>,
    plays: Plays,
    chance: Option<Chance>,
    /// What is sent when the provider goes on, by payment.
    waiting: Vec<VecDeque<Delivery>>,
}

impl Flows {
    pub(super) fn new(courses: Vec<Course>, chance: Option<Chance>) -> Self {
        Flows { courses, chance, ..Flows::default() }
    }
}

/// What the shop has just done.
pub(super) struct Done<'d> {
    pub(super) operation: &'d Operation,
    pub(super) request: &'d Values,
    /// The answer; a page has none.
    pub(super) answer: Option<&'d Values>,
    /// The message of the resource that was made.
    pub(super) resource: Option<usize>,
    pub(super) verdict: Verdict,
}

impl Shared {
    /// Goes on with the flow in which it is the turn of what the shop has done; gives the notifications that the flow has
    /// taken on itself.
    pub(super) fn follow(&self, done: &Done<'_>) -> Vec<usize> {
        let mut flows = lock(&self.flows);
        let Some(mut play) = self.play(&mut flows, done) else { return Vec::new() };
        if let (Some(message), Some(answer)) = (done.operation.response, done.answer) {
            play.known.insert(0, (message, answer.clone()));
        }
        // Who was refused hears no more of it, but for what takes the answer's place.
        if self.is_refused(done) {
            let always = done.operation.notifies.iter().filter(|(_, condition)| condition.is_none());
            return always.map(|(at, _)| *at).collect();
        }
        self.go_on(&mut flows, play, Some(done))
    }

    /// Begins a flow that the provider begins; `false` if there is none of this name, or if the shop begins it.
    pub(super) fn begin(&self, name: &str) -> bool {
        let mut flows = lock(&self.flows);
        let Some(course) = flows.courses.iter().position(|course| course.name == name) else { return false };
        let play = Play { course, happened: 0, known: Vec::new() };
        !self.go_on(&mut flows, play, None).is_empty()
    }

    /// The payment it is about.
    fn play(&self, flows: &mut Flows, done: &Done<'_>) -> Option<Play> {
        let at = self.spec.operations.iter().position(|it| it.name == done.operation.name)?;
        let sent = if done.operation.page.is_some() { Sent::Page(at) } else { Sent::Request(at) };
        flows.plays.take(&self.spec, &flows.courses, sent, done.operation.request, done.request)
    }

    fn is_refused(&self, done: &Done<'_>) -> bool {
        let says_so = |answer: &&Values| {
            answer::status(&self.spec, done.operation, answer, Verdict::Declined).is_some()
        };
        done.verdict == Verdict::Declined && done.answer.as_ref().is_some_and(says_so)
    }

    /// Sends all whose turn it is, and gives the notifications among it.
    fn go_on(&self, flows: &mut Flows, mut play: Play, done: Option<&Done<'_>>) -> Vec<usize> {
        let Flows { courses, chance, .. } = &mut *flows;
        let course = &courses[play.course];
        let is_late = |at: usize| self.peek(self.name(course.steps[at].1)) == Some(Behavior::Late);
        let (mut taken, mut sent) = (Vec::new(), VecDeque::new());
        for at in course.due(play.happened, is_late, chance.as_mut()) {
            let (step, what) = &course.steps[at];
            play.happened |= 1 << at;
            if let Sent::Notification(notification) = *what {
                if !self.is_caused(notification, done) {
                    continue;
                }
                taken.push(notification);
            }
            let times = course.steps[..at].iter().filter(|(_, other)| other == what).count();
            let delivery = self.composed(*what, &play, times, done);
            sent.extend(delivery.map(|it| Delivery { way: tried(chance.as_mut(), step, it.way), ..it }));
        }
        flows.plays.keep(&flows.courses, play);
        self.send_in_time(flows, sent);
        taken
    }

    /// Whether a notification comes of what the shop has done: an operation may say when it does, and what tells of a
    /// resource is sent when that changes.
    fn is_caused(&self, notification: usize, done: Option<&Done<'_>>) -> bool {
        let Some(Done { operation, request, resource, .. }) = done else { return true };
        let message = &self.spec.messages[operation.request];
        let tells_of =
            |resource: usize| answer::speaks_of(&self.spec, &self.spec.notifications[notification], resource);
        let condition = operation.notifies.iter().find(|(at, _)| *at == notification);
        let condition = condition.and_then(|(_, condition)| condition.as_ref());
        !resource.is_some_and(tells_of)
            && condition.is_none_or(|it| codec::holds(&self.spec, message, request, it) == Some(true))
    }

    /// By which [`Running::next`](super::Running::next) knows it.
    fn name(&self, what: Sent) -> &str {
        match what {
            Sent::Notification(at) => &self.spec.notifications[at].name,
            Sent::HandBack(at) => &self.spec.hand_backs[at].name,
            Sent::Request(at) | Sent::Page(at) => &self.spec.operations[at].name,
            Sent::Passed => "",
        }
    }

    fn send_in_time(&self, flows: &mut Flows, sent: VecDeque<Delivery>) {
        match self.pace {
            Pace::LookUp => sent.into_iter().for_each(|delivery| self.deliver(delivery)),
            Pace::Every(_) | Pace::Control if sent.is_empty() => {}
            Pace::Every(_) | Pace::Control => flows.waiting.push(sent),
        }
    }

    /// Sends the next message of every payment that has one before it.
    pub(super) fn send_waiting(&self) {
        let mut flows = lock(&self.flows);
        let next: Vec<Delivery> = flows.waiting.iter_mut().filter_map(VecDeque::pop_front).collect();
        flows.waiting.retain(|left| !left.is_empty());
        next.into_iter().for_each(|delivery| self.deliver(delivery));
    }
}

/// What chance makes of a message on its way, as far as its step allows it.
fn tried(chance: Option<&mut Chance>, step: &Step, way: Way) -> Way {
    let (Some(chance), Way::Once) = (chance, &way) else { return way };
    let may_be_lost = step.may_be_lost || !step.must_receive;
    match (chance.once_in(SELDOM), chance.once_in(SELDOM)) {
        (true, _) if may_be_lost => Way::Lost,
        (_, true) => Way::Twice,
        (_, false) => Way::Once,
    }
}

/// Sends what flows have before them, with so much time between.
pub(super) async fn clock(shared: Arc<Shared>, time: Duration) {
    loop {
        tokio::time::sleep(time).await;
        shared.send_waiting();
    }
}
