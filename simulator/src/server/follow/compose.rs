//! The messages of a flow: examples of the spec, about what is known of the payment.

use std::sync::atomic::Ordering;

use denbun::Verdict;
use denbun_codegen::model::{HandBack, Message, Method};

use super::super::deliver::{Delivery, Parcel, Way};
use super::super::{Behavior, Shared};
use super::Done;
use crate::answer;
use crate::codec::{self, Values};
use crate::courier::Letter;
use crate::flow::{Play, Sent};

/// What a message is made of.
struct Composing<'c> {
    known: Vec<(&'c Message, &'c Values)>,
    /// What it is to say.
    wanted: Verdict,
    /// How often the flow has such a one before it.
    times: usize,
    /// What tells it from others.
    number: usize,
    behavior: Behavior,
}

impl Shared {
    /// A message of the flow; `None` if there is no address for it, or no example. `times` is how often the flow has such a
    /// one before it.
    pub(super) fn composed(
        &self,
        what: Sent,
        play: &Play,
        times: usize,
        done: Option<&Done<'_>>,
    ) -> Option<Delivery> {
        let behavior = self.is_received(what).then(|| self.behavior(self.name(what)))?;
        let wanted = match play.verdict {
            Some(verdict) => verdict,
            None => Verdict::Confirmed,
        };
        let known = play.known.iter().map(|(message, values)| (&self.spec.messages[*message], values));
        let number = self.made.fetch_add(1, Ordering::Relaxed);
        let cx = Composing { known: known.collect(), wanted, times, number, behavior };
        match what {
            Sent::Notification(at) => self.pushed(at, &cx),
            Sent::HandBack(at) => self.handed(at, &cx, done),
            Sent::Request(_) | Sent::Page(_) | Sent::Passed | Sent::Visit => None,
        }
    }

    /// Whether somebody receives it.
    pub(super) fn is_received(&self, what: Sent) -> bool {
        match what {
            Sent::Notification(_) => self.notify.is_some(),
            Sent::HandBack(_) => self.shopper.carried_to.is_some(),
            Sent::Request(_) | Sent::Page(_) | Sent::Passed | Sent::Visit => false,
        }
    }

    fn pushed(&self, at: usize, cx: &Composing<'_>) -> Option<Delivery> {
        let notification = &self.spec.notifications[at];
        let values = self.about(notification.message, &notification.dedupe, cx)?;
        self.notice(notification, &values, &cx.behavior)
    }

    fn about(&self, message: usize, dedupe: &[usize], cx: &Composing<'_>) -> Option<Values> {
        let message = (&self.spec.messages[message], dedupe);
        answer::in_flow(&self.spec, message, &cx.known, cx.wanted, cx.times, cx.number)
    }

    /// What a page hands back, or what comes back from where the shop's answer has sent the browser.
    fn handed(&self, at: usize, cx: &Composing<'_>, done: Option<&Done<'_>>) -> Option<Delivery> {
        let back = &self.spec.hand_backs[at];
        let from_flow = || {
            let values = self.about(back.message, &back.dedupe, cx)?;
            codec::encode(&self.spec, &self.spec.messages[back.message], &values).ok()
        };
        let bytes = self.page_hands(at, cx, done).or_else(from_flow)?;
        self.carried(back, bytes, &cx.behavior)
    }

    fn page_hands(&self, at: usize, cx: &Composing<'_>, done: Option<&Done<'_>>) -> Option<Vec<u8>> {
        let Done { operation, request, .. } = done?;
        let page = operation.page.as_ref().filter(|page| page.returns == Some(at))?;
        let mut choices = answer::hand_backs(&self.spec, operation, page, request, cx.number).into_iter();
        choices.find(|choice| choice.verdict == cx.wanted).map(|choice| choice.message)
    }

    fn carried(&self, back: &HandBack, bytes: Vec<u8>, behavior: &Behavior) -> Option<Delivery> {
        let url = self.shopper.returns.get(self.shopper.carried_to?)?.clone();
        let message = &self.spec.messages[back.message];
        let letter = Letter {
            url,
            is_query: back.methods.first() == Some(&Method::Get),
            message: self.signed_back(back, bytes),
            content_type: codec::wire(message).content_type(codec::charset(message)),
            headers: Vec::new(),
            patience: None,
        };
        Some(Delivery {
            parcel: Parcel::HandBack { name: back.name.clone() },
            letter,
            way: Way::of(behavior),
        })
    }
}
