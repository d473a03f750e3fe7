//! Notifications: made when something happens, delivered one after the other.

use std::collections::HashMap;
use std::sync::atomic::Ordering;
use std::time::Duration;

use denbun_codegen::model::{Authentic, Method, Notification, Operation, Spec};
use tokio::sync::mpsc;

use super::{Event, Shared, auth};
use crate::answer;
use crate::codec::{self, Values};
use crate::courier::{Courier, Letter};
use crate::life;
use crate::sign::signed;

/// How often a notification is sent whose receiver asks for another delivery.
const TRIES: usize = 10;

/// How long is waited between two deliveries of the same notification.
const PAUSE: Duration = Duration::from_millis(100);

/// A notification on its way.
#[derive(Debug, Clone)]
pub(super) struct Delivery {
    name: String,
    letter: Letter,
    /// The status that asks for another delivery.
    later: Option<u16>,
}

/// Delivers what is sent, in order.
pub(super) async fn deliver(
    mut queue: mpsc::UnboundedReceiver<Delivery>,
    courier: Courier,
    events: mpsc::UnboundedSender<Event>,
) {
    while let Some(delivery) = queue.recv().await {
        for _ in 0..TRIES {
            let answer = courier.send(&delivery.letter).await;
            let again = answer.as_ref().is_ok_and(|(status, _)| Some(*status) == delivery.later);
            // Nobody has to listen.
            let _ = events.send(Event::Notified {
                notification: delivery.name.clone(),
                message: delivery.letter.message.clone(),
                answer,
            });
            if !again {
                break;
            }
            tokio::time::sleep(PAUSE).await;
        }
    }
}

impl Shared {
    /// Sends the notifications an operation causes; says whether one of them takes the answer's place. Those that
    /// carry the resource itself are sent when it changes.
    pub(super) fn notify_caused(
        &self,
        operation: &Operation,
        request: &Values,
        answer: Option<&Values>,
        resource: Option<usize>,
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
            let mut sources = Vec::new();
            if let (Some(at), Some(answer)) = (operation.response, answer) {
                sources.push((&self.spec.messages[at], answer));
            }
            sources.push((message, request));
            let values = answer::caused(&self.spec, notification, &sources);
            self.send(notification, values);
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
            self.made.fetch_add(usize::from(values.is_some()), Ordering::Relaxed);
            self.send(notification, values);
        }
    }

    fn send(&self, notification: &Notification, values: Option<Values>) {
        let (Some(url), Some(values)) = (&self.notify, values) else { return };
        let letter = letter(&self.spec, &self.credentials, notification, &values, url.clone());
        if let Some(letter) = letter {
            let later = notification.answer.later;
            // The queue lives as long as the provider.
            let _ = self.deliveries.send(Delivery { name: notification.name.clone(), letter, later });
        }
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
    let (bytes, header) = match &notification.authentic {
        Authentic::None => (bytes, None),
        Authentic::Signature(by) => signed(spec, *by, message, bytes, credentials),
        Authentic::Header { name, equals } => {
            let value = equals.iter().find_map(|form| auth::filled(form, credentials));
            (bytes, value.map(|value| (name.clone(), value)))
        }
    };
    Some(Letter {
        url,
        is_query: notification.method == Method::Get,
        message: bytes,
        content_type: codec::wire(message).content_type(codec::charset(message)),
        header,
        patience: notification.answer.within.map(Duration::from_millis),
    })
}
