//! What comes to one address: one kind of notification, or a family of them.

use super::{Family, Incoming, Notification, Received, Sender, receive_from_as};
use crate::charset::Charset;
use crate::credentials::Credentials;

/// What comes to one address: a [`Received`] notification, or whichever of a [`Family`] came.
pub trait Inbound: Sized {
    /// The notification of which method, proof and answers are those of all.
    type Answering: Notification;
    /// The name in the spec.
    const NAME: &'static str;

    /// Reads a whole HTTP request, in the spec's charset or in this one.
    fn receive(incoming: &Incoming, credentials: &Credentials, charset: Option<Charset>) -> Self;

    /// Whether it is proved to come from the provider.
    fn is_proved(&self) -> bool;
}

impl<N: Notification> Inbound for Received<N> {
    type Answering = N;
    const NAME: &'static str = N::NOTIFICATION.name;

    fn receive(incoming: &Incoming, credentials: &Credentials, charset: Option<Charset>) -> Self {
        receive_from_as(incoming, credentials, charset.unwrap_or(N::SCHEMA.charset))
    }

    fn is_proved(&self) -> bool {
        self.sender == Sender::Proved
    }
}

impl<P: Family> Inbound for P {
    type Answering = P::First;
    const NAME: &'static str = P::FAMILY.name;

    fn receive(incoming: &Incoming, credentials: &Credentials, charset: Option<Charset>) -> Self {
        P::receive_from_as(incoming, credentials, charset)
    }

    fn is_proved(&self) -> bool {
        self.sender() == Sender::Proved
    }
}
