//! Notifications: made when something happens.

use std::collections::HashMap;
use std::sync::atomic::Ordering;

use denbun::Verdict;
use denbun_codegen::model::{Authentic, Method, Notification, Operation, Spec};

use super::deliver::{Delivery, Parcel, Way};
use super::{Behavior, Shared, auth, lock};
use crate::answer;
use crate::codec::{self, Values};
use crate::courier::Letter;
use crate::life;
use crate::payments::PaymentId;
use crate::sign::signed;

impl Shared {
    /// Sends the notifications an operation causes; says whether one of them takes the answer's place. Those that
    /// carry the resource itself are sent when it changes, and those in `taken` by the flow.
    pub(super) fn notify_caused(
        &self,
        operation: &Operation,
        request: &Values,
        answer: Option<&Values>,
        resource: Option<usize>,
        taken: &[usize],
        payment: Option<PaymentId>,
    ) -> bool {
        let mut instead = false;
        let message = &self.spec.messages[operation.request];
        for (at, condition) in &operation.notifies {
            let notification = &self.spec.notifications[*at];
            if resource.is_some_and(|resource| answer::speaks_of(&self.spec, notification, resource)) {
                continue;
            }
            if let Some(condition) = condition
                && codec::holds(&self.spec, message, request, condition) != Some(true)
            {
                continue;
            }
            instead |= condition.is_some();
            if taken.contains(at) {
                continue;
            }
            let mut sources = Vec::new();
            if let (Some(at), Some(answer)) = (operation.response, answer) {
                sources.push((&self.spec.messages[at], answer));
            }
            sources.push((message, request));
            let behavior = self.behavior(&notification.name);
            let known = payment.and_then(|payment| lock(&self.payments).verdict(payment));
            let is_declined = behavior == Behavior::Decline || known == Some(Verdict::Declined);
            let wanted = is_declined.then_some(Verdict::Declined);
            if let (Some(payment), Some(verdict)) = (payment, wanted) {
                lock(&self.payments).tell(payment, verdict);
            }
            let values = answer::caused(&self.spec, notification, &sources, wanted);
            self.send(notification, values, &behavior);
        }
        instead
    }

    /// Sends the notifications about a resource that is in a new state.
    pub(super) fn notify_changed(&self, resource: usize, values: &Values) {
        let spec = &self.spec;
        for notification in &spec.notifications {
            let number = self.made.load(Ordering::Relaxed);
            let values = answer::about(
                spec,
                notification,
                resource,
                values,
                &|values| life::state(spec, resource, values),
                &|values| life::verdict(spec, resource, values),
                number,
            );
            if values.is_some() {
                self.made.fetch_add(1, Ordering::Relaxed);
                self.send(notification, values, &self.behavior(&notification.name));
            }
        }
    }

    fn send(&self, notification: &Notification, values: Option<Values>, behavior: &Behavior) {
        if let Some(delivery) = values.and_then(|values| self.notice(notification, &values, behavior)) {
            self.deliver(delivery);
        }
    }

    /// A notification as it goes out; `None` if there is nowhere to send it to.
    pub(super) fn notice(
        &self,
        notification: &Notification,
        values: &Values,
        behavior: &Behavior,
    ) -> Option<Delivery> {
        let url = self.notify.clone()?;
        let letter = letter(&self.spec, &self.credentials, notification, values, url)?;
        Some(Delivery {
            parcel: Parcel::Notification {
                name: notification.name.clone(),
                later: notification.answer.later,
            },
            letter,
            way: Way::of(behavior),
        })
    }
}

fn letter(
    spec: &Spec,
    credentials: &HashMap<String, String>,
    notification: &Notification,
    values: &Values,
    url: String,
) -> Option<Letter> {
    let message = &spec.messages[notification.message];
    let bytes = codec::encode(spec, message, values).ok()?;
    let (bytes, headers) = match &notification.authentic {
        Authentic::None => (bytes, Vec::new()),
        Authentic::Signature(by) => signed(spec, *by, message, bytes, credentials),
        Authentic::Header { name, equals } => {
            let value = equals.iter().find_map(|form| auth::filled(form, credentials));
            (bytes, value.map(|value| (name.clone(), value)).into_iter().collect())
        }
    };
    Some(Letter {
        url,
        is_query: notification.method == Method::Get,
        message: bytes,
        content_type: codec::wire(message).content_type(codec::charset(message)),
        headers,
        patience: notification.answer.within.map(std::time::Duration::from_millis),
    })
}
