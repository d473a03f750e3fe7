//! The only answers a handler can give.

use std::fmt;
use std::marker::PhantomData;

use super::{Deferrable, Notification};

/// What a handler answers the provider: one of the answers the spec allows, and no other can be made.
///
/// A provider that is answered otherwise may switch its notifications off. So whatever a notification says, and
/// whoever sent it, it is accepted once it is kept.
#[must_use = "an answer that is not given is no answer"]
pub struct Answered<N> {
    other: Option<u16>,
    notification: PhantomData<fn() -> N>,
}

impl<N: Notification> Answered<N> {
    /// It is kept: the answer the provider demands.
    pub const fn accepted() -> Self {
        Answered { other: None, notification: PhantomData }
    }

    /// It is kept, and whether its sender is proved decides the status, where the spec has one for those who are not.
    pub(super) const fn accepted_of(is_proved: bool) -> Self {
        let other = if is_proved { None } else { N::NOTIFICATION.answer.unproved };
        Answered { other, notification: PhantomData }
    }

    /// The same for one whose sender is not proved; what could not be kept stays so.
    #[cfg(feature = "tower")]
    pub(super) fn of(self, is_proved: bool) -> Self {
        if self.other.is_some() { self } else { Self::accepted_of(is_proved) }
    }

    /// It could not be kept: the provider shall send it again.
    ///
    /// ```compile_fail,E0277
    /// # mod shop { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/shop/mod.rs")); }
    /// // This one is not sent again, whatever it is answered with.
    /// let answered = denbun::Answered::<shop::Paid>::later();
    /// ```
    pub const fn later() -> Self
    where
        N: Deferrable,
    {
        const {
            assert!(
                N::NOTIFICATION.answer.later.is_some(),
                "`Deferrable`, but the spec gives no status `later`"
            );
        }
        Answered { other: N::NOTIFICATION.answer.later, notification: PhantomData }
    }

    /// What is answered when nobody can: `later`, if the spec has it.
    #[cfg(feature = "tower")]
    pub(super) fn unkept() -> Option<Self> {
        let later = N::NOTIFICATION.answer.later?;
        Some(Answered { other: Some(later), notification: PhantomData })
    }

    /// HTTP status.
    pub fn status(&self) -> u16 {
        self.other.unwrap_or(N::NOTIFICATION.answer.status)
    }

    /// Content type; `None` without a body.
    pub fn content_type(&self) -> Option<&'static str> {
        let content_type = N::NOTIFICATION.answer.content_type;
        Some(content_type).filter(|_| !self.body().is_empty())
    }

    /// Body.
    pub fn body(&self) -> &'static str {
        if self.other.is_some() { "" } else { N::NOTIFICATION.answer.body }
    }
}

impl<N> fmt::Debug for Answered<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.other {
            Some(status) => write!(f, "Answered({status})"),
            None => f.write_str("Answered::accepted()"),
        }
    }
}
