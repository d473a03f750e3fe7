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
use crate::payments::PaymentId;

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

    /// The flow that a payment is in.
    pub(super) fn course(&self, play: &Play) -> &Course {
        &self.courses[play.course]
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
    /// The payment, if it is not only looked at.
    pub(super) payment: Option<PaymentId>,
    /// Whether the shopper is sent to the provider's page.
    pub(super) is_sent_on: bool,
}

/// What came of it in its flow.
#[derive(Debug, Default)]
pub(super) struct Followed {
    /// The notifications that the flow has taken on itself.
    pub(super) taken: Vec<usize>,
    /// The payment as it is now, if it is in a flow.
    pub(super) play: Option<Play>,
}

impl Shared {
    /// Goes on with the flow in which it is the turn of what the shop has done.
    pub(super) fn follow(&self, done: &Done<'_>) -> Followed {
        let mut flows = lock(&self.flows);
        let Some(mut play) = self.play(&mut flows, done) else { return Followed::default() };
        if let (Some(message), Some(answer)) = (done.operation.response, done.answer) {
            play.known.insert(0, (message, answer.clone()));
        }
        play.payment = done.payment.or(play.payment);
        if !done.is_sent_on {
            flows.courses[play.course].pass(&mut play.happened);
        }
        // Who was refused hears no more of it, but for what takes the answer's place.
        if self.is_refused(done) {
            let always = done.operation.notifies.iter().filter(|(_, condition)| condition.is_none());
            play.verdict = Some(Verdict::Declined);
            return Followed { taken: always.map(|(at, _)| *at).collect(), play: Some(play) };
        }
        if done.verdict == Verdict::Declined {
            play.verdict = Some(Verdict::Declined);
        }
        let course = &flows.courses[play.course];
        let own = course.steps.iter().filter_map(|(_, sent)| match sent {
            Sent::Notification(at) => Some(*at),
            _ => None,
        });
        // What the flow has before it comes in its turn.
        let own: Vec<usize> = own.collect();
        let mut followed = self.go_on(&mut flows, play, Some(done));
        followed.taken.extend(own);
        followed
    }

    /// Begins a flow that the provider begins; `false` if there is none of this name, or if the shop begins it.
    pub(super) fn begin(&self, name: &str) -> bool {
        let mut flows = lock(&self.flows);
        let Some(course) = flows.courses.iter().position(|course| course.name == name) else { return false };
        let play = flows.plays.begin(course);
        !self.go_on(&mut flows, play, None).taken.is_empty()
    }

    /// Goes on with a payment whose shopper has decided at the provider's page; `None` if it does not wait for that.
    pub(super) fn go_on_with(&self, play: u64, verdict: Verdict) -> Option<Play> {
        let mut flows = lock(&self.flows);
        let Flows { courses, plays, .. } = &mut *flows;
        let mut play = plays.visited(courses, play)?;
        play.verdict = Some(verdict);
        self.go_on(&mut flows, play, None).play
    }

    /// The payment it is about.
    fn play(&self, flows: &mut Flows, done: &Done<'_>) -> Option<Play> {
        let at = self.spec.operations.iter().position(|it| it.name == done.operation.name)?;
        let sent = if done.operation.page.is_some() { Sent::Page(at) } else { Sent::Request(at) };
        flows.plays.take(&self.spec, &flows.courses, sent, done.operation.request, done.request)
    }

    /// Whether nothing was paid in the flow that a request goes on with.
    pub(super) fn is_given_up(&self, operation: &Operation, request: &Values) -> bool {
        let flows = lock(&self.flows);
        let Some(at) = self.spec.operations.iter().position(|it| it.name == operation.name) else {
            return false;
        };
        let Flows { courses, plays, .. } = &*flows;
        let play = plays.under_way(&self.spec, courses, Sent::Request(at), operation.request, request);
        play.is_some_and(|play| play.verdict == Some(Verdict::Declined))
    }

    fn is_refused(&self, done: &Done<'_>) -> bool {
        let says_so = |answer: &&Values| {
            answer::status(&self.spec, done.operation, answer, Verdict::Declined).is_some()
        };
        done.verdict == Verdict::Declined && done.answer.as_ref().is_some_and(says_so)
    }

    /// Sends all whose turn it is.
    fn go_on(&self, flows: &mut Flows, mut play: Play, done: Option<&Done<'_>>) -> Followed {
        let Flows { courses, chance, .. } = &mut *flows;
        let course = &courses[play.course];
        let is_late = |at: usize| self.peek(self.name(course.steps[at].1)) == Some(Behavior::Late);
        let (mut taken, mut sent) = (Vec::new(), VecDeque::new());
        let due = course.due(play.happened, is_late, chance.as_mut());
        // What is said of a payment is the same wherever it is said.
        if due.iter().any(|at| self.is_declined(course.steps[*at].1, &play)) {
            play.verdict = Some(Verdict::Declined);
        }
        for at in due {
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
            if delivery.is_some() {
                play.verdict.get_or_insert(Verdict::Confirmed);
            }
            sent.extend(delivery.map(|it| Delivery { way: tried(chance.as_mut(), step, it.way), ..it }));
        }
        self.remember(&play, flows.courses[play.course].is_waiting(play.happened));
        flows.plays.keep(&flows.courses, play.clone());
        self.send_in_time(flows, sent);
        Followed { taken, play: Some(play) }
    }

    /// What was said of a payment in its flow is said of it elsewhere as well; what the shopper decides is open until then.
    fn remember(&self, play: &Play, is_waiting: bool) {
        let verdict = play.verdict.or(is_waiting.then_some(Verdict::Unknown));
        if let (Some(payment), Some(verdict)) = (play.payment, verdict) {
            lock(&self.payments).tell(payment, verdict);
        }
    }

    /// Whether the next such message is to say that nothing is paid.
    fn is_declined(&self, what: Sent, play: &Play) -> bool {
        let known = play.payment.and_then(|payment| lock(&self.payments).verdict(payment));
        let message = match what {
            Sent::Notification(at) => self.spec.notifications[at].message,
            Sent::HandBack(at) => self.spec.hand_backs[at].message,
            Sent::Request(_) | Sent::Page(_) | Sent::Passed | Sent::Visit => return false,
        };
        // What cannot say it does not take back what was said.
        let can_be = known != Some(Verdict::Confirmed)
            || answer::can_say(&self.spec, &self.spec.messages[message], Verdict::Declined);
        can_be && self.is_received(what) && self.peek(self.name(what)) == Some(Behavior::Decline)
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
            Sent::Passed | Sent::Visit => "",
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
