//! What the provider sends, on its way to the shop: one after the other, in the order in which it was sent.

use std::time::Duration;

use tokio::sync::mpsc;

use super::{Behavior, Event, Shared};
use crate::courier::{Courier, Letter};

/// How often a notification is sent whose receiver asks for another delivery.
const TRIES: usize = 10;

/// How long is waited between two deliveries of the same notification.
const PAUSE: Duration = Duration::from_millis(100);

/// Something on its way to the shop.
#[derive(Debug, Clone)]
pub(super) struct Delivery {
    pub(super) parcel: Parcel,
    pub(super) letter: Letter,
    pub(super) way: Way,
}

/// What is delivered.
#[derive(Debug, Clone)]
pub(super) enum Parcel {
    Notification {
        name: String,
        /// The status that asks for another delivery.
        later: Option<u16>,
    },
    /// What the browser brings back.
    HandBack { name: String },
}

/// What becomes of it on the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Way {
    Once,
    Twice,
    Lost,
    /// After so much time.
    Held(Duration),
    /// Other bytes in its place.
    Changed(Vec<u8>),
}

impl Way {
    pub(super) fn of(behavior: &Behavior) -> Self {
        match behavior {
            Behavior::Confirm | Behavior::Decline | Behavior::Late => Way::Once,
            Behavior::Twice => Way::Twice,
            Behavior::Lose | Behavior::Status(_) | Behavior::Fail(_) => Way::Lost,
            Behavior::Silence(time) => Way::Held(*time),
            Behavior::Raw(bytes) => Way::Changed(bytes.clone()),
        }
    }
}

impl Shared {
    pub(super) fn deliver(&self, delivery: Delivery) {
        // The queue lives as long as the provider.
        let _ = self.deliveries.send(delivery);
    }
}

/// Delivers what is sent, in order.
pub(super) async fn deliver(
    mut queue: mpsc::UnboundedReceiver<Delivery>,
    courier: Courier,
    events: mpsc::UnboundedSender<Event>,
) {
    while let Some(Delivery { parcel, mut letter, way }) = queue.recv().await {
        let mut times = 1;
        match way {
            Way::Once => {}
            Way::Twice => times = 2,
            Way::Lost => times = 0,
            Way::Held(time) => tokio::time::sleep(time).await,
            Way::Changed(bytes) => letter.message = bytes,
        }
        if times == 0 {
            // Nobody has to listen.
            let _ = events.send(Event::Lost { what: parcel.name().to_owned(), message: letter.message });
            continue;
        }
        for _ in 0..times {
            bring(&parcel, &letter, &courier, &events).await;
        }
    }
}

/// Brings it until it is not asked for again.
async fn bring(parcel: &Parcel, letter: &Letter, courier: &Courier, events: &mpsc::UnboundedSender<Event>) {
    for _ in 0..TRIES {
        let answer = courier.send(letter).await;
        let again = answer.as_ref().is_ok_and(|(status, _)| parcel.later() == Some(*status));
        let _ = events.send(parcel.brought(letter.message.clone(), answer));
        if !again {
            return;
        }
        tokio::time::sleep(PAUSE).await;
    }
}

impl Parcel {
    fn name(&self) -> &str {
        match self {
            Parcel::Notification { name, .. } | Parcel::HandBack { name } => name,
        }
    }

    fn later(&self) -> Option<u16> {
        match self {
            Parcel::Notification { later, .. } => *later,
            Parcel::HandBack { .. } => None,
        }
    }

    fn brought(&self, message: Vec<u8>, answer: Result<(u16, Vec<u8>), String>) -> Event {
        match self {
            Parcel::Notification { name, .. } => {
                Event::Notified { notification: name.clone(), message, answer }
            }
            Parcel::HandBack { name } => Event::HandedBack { hand_back: name.clone(), message, answer },
        }
    }
}
