//! What a notification is worth: a hint, until somebody has proved it.

use crate::outcome::{Outcome, Reply};

/// What somebody says who has not proved to be the provider.
///
/// Anyone who knows the address can send a notification without a signature. It is a hint to look, not a payment:
/// it becomes [`Verified`] through a look-up or a person.
///
/// ```
/// use denbun::{Unverified, Verified};
///
/// fn ship(_paid: &Verified<u32>) {}
///
/// let hint = Unverified::new(7);
/// assert_eq!(*hint.unproven(), 7);
/// ship(&hint.vouched_by("accounting, 2026-11-21"));
/// ```
///
/// Where proof is asked for, a hint does not compile:
///
/// ```compile_fail,E0308
/// # use denbun::{Unverified, Verified};
/// # fn ship(_paid: &Verified<u32>) {}
/// ship(&Unverified::new(7));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "an unverified notification still has to be looked up"]
pub struct Unverified<T>(T);

impl<T> Unverified<T> {
    /// Marks a value as unproved.
    pub fn new(value: T) -> Self {
        Unverified(value)
    }

    /// The content, to look it up by; it proves nothing.
    pub fn unproven(&self) -> &T {
        &self.0
    }

    /// Proved by a look-up that is confirmed and speaks of the same payment.
    ///
    /// ```
    /// # mod shop { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/shop/mod.rs")); }
    /// # use shop::{LookUp, Paid, Status};
    /// use denbun::{HttpResponse, Target, interpret};
    ///
    /// let hint = denbun::receive::<Paid>(b"gid=77&rst=1").content?;
    /// let look_up = LookUp { payment_id: "77".into() };
    /// let answer = HttpResponse::new(200, b"gid=77&state=paid".to_vec());
    /// let reply = interpret(&look_up, Ok(answer), &Target::live());
    ///
    /// let same = |paid: &Paid, status: &Status| paid.payment_id == status.payment_id;
    /// let paid = hint.proved_by(&reply, same).expect("the provider knows the payment");
    /// assert_eq!(paid.get().payment_id, "77");
    /// # Ok::<(), denbun::DecodeError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Gives the content back, still unproved.
    pub fn proved_by<A>(
        self,
        reply: &Reply<A>,
        same_payment: impl FnOnce(&T, &A) -> bool,
    ) -> Result<Verified<T>, Unverified<T>> {
        match &reply.outcome {
            Outcome::Confirmed(answer) if same_payment(&self.0, answer) => {
                Ok(Verified { value: self.0, proof: Proof::LookUp })
            }
            Outcome::Confirmed(_) | Outcome::Declined(_) | Outcome::NotExecuted(_) | Outcome::Unknown(_) => {
                Err(self)
            }
        }
    }

    pub(crate) fn into_unproven(self) -> T {
        self.0
    }

    pub(crate) fn proved(self, proof: Proof) -> Verified<T> {
        Verified { value: self.0, proof }
    }

    /// Proved by a person who has looked, and is named.
    pub fn vouched_by(self, person: impl Into<String>) -> Verified<T> {
        Verified { value: self.0, proof: Proof::Person(person.into()) }
    }
}

/// What is proved to come from the provider. Of a hand-back that is [`Bound`](crate::Bound) no more is proved than what the
/// shop itself sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified<T> {
    value: T,
    proof: Proof,
}

/// What proves a notification or a hand-back.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Proof {
    /// A look-up at the provider.
    LookUp,
    /// The secret that the provider shares with the shop, in a header.
    Secret,
    /// The provider's signature over what is verified. Where a signature joins values without anything between them,
    /// characters can have moved from one to the next as far as the formats of both allow: compare order and amount with
    /// the shop's own, as always.
    Signature,
    /// A keyed digest of values that the shop sent itself: it proves these values, and nothing of what happened.
    Digest,
    /// A named person.
    Person(String),
}

impl<T> Verified<T> {
    /// The content.
    pub fn get(&self) -> &T {
        &self.value
    }

    /// The content.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// What proves it.
    pub fn proof(&self) -> &Proof {
        &self.proof
    }
}
