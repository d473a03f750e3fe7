//! The messages as a user without this project would declare them, generic over owned and borrowed text.
//! The serde and garde attributes serve the peers that use them; the hand-written peers use the plain structs.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use garde::Validate;
use garde::rules::length::{HasBytes, HasChars};
use serde::de::value::{BorrowedStrDeserializer, StrDeserializer};
use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::checks::{amount, is_alphanumeric, is_digits, is_email};

/// Text that a garde rule can measure.
pub(crate) trait Text: AsRef<str> + HasBytes + HasChars {}

impl<T: AsRef<str> + HasBytes + HasChars> Text for T {}

/// A `Cow` that serde really borrows, also inside an `Option`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(transparent)]
pub(crate) struct Lent<'a>(#[serde(borrow)] pub(crate) Cow<'a, str>);

impl AsRef<str> for Lent<'_> {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl<'a> From<Cow<'a, str>> for Lent<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Self(text)
    }
}

impl From<String> for Lent<'_> {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl HasBytes for Lent<'_> {
    fn num_bytes(&self) -> usize {
        self.0.len()
    }
}

impl HasChars for Lent<'_> {
    fn num_chars(&self) -> usize {
        self.0.chars().count()
    }
}

/// 決済結果返信方法: a closed list.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub(crate) enum ReplyMethod {
    #[serde(rename = "0")]
    Kickback,
    #[serde(rename = "1")]
    Response,
}

impl ReplyMethod {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Kickback => "0",
            Self::Response => "1",
        }
    }
}

/// 再オーソリ, the request.
#[derive(Clone, Debug, PartialEq, Serialize, Validate)]
pub(crate) struct Request<T: Text> {
    #[garde(custom(digits), length(bytes, equal = 6))]
    pub(crate) aid: T,
    #[garde(skip)]
    pub(crate) rt: ReplyMethod,
    #[garde(custom(digits), length(bytes, min = 1))]
    pub(crate) tid: T,
    #[garde(skip)]
    pub(crate) am: u64,
    #[garde(skip)]
    pub(crate) tx: u64,
    #[garde(skip)]
    pub(crate) sf: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[garde(inner(custom(email), length(bytes, max = 254)))]
    pub(crate) em: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[garde(inner(custom(digits), length(bytes, max = 15)))]
    pub(crate) pn: Option<T>,
    #[serde(skip)]
    #[garde(custom(own_pairs))]
    pub(crate) rest: Vec<(T, T)>,
}

/// The answer line (`レスポンス`).
#[derive(Clone, Debug, PartialEq, Deserialize, Validate)]
pub(crate) struct Answer<T: Text> {
    #[garde(custom(digits), length(bytes, min = 1))]
    pub(crate) gid: T,
    #[garde(custom(status))]
    pub(crate) rst: Status<T>,
    #[garde(inner(custom(alphanumeric), length(bytes, min = 6, max = 7)))]
    pub(crate) ap: Option<T>,
    #[garde(inner(custom(alphanumeric), length(bytes, max = 12)))]
    pub(crate) ec: Option<T>,
    #[garde(inner(custom(digits)))]
    pub(crate) god: Option<T>,
    #[garde(inner(length(bytes, max = 50)))]
    pub(crate) cod: Option<T>,
    #[garde(skip)]
    pub(crate) am: Option<Amount>,
    #[garde(skip)]
    pub(crate) tx: Option<Amount>,
    #[garde(skip)]
    pub(crate) sf: Option<Amount>,
    #[garde(custom(total(&self.rst, [self.am, self.tx, self.sf])))]
    pub(crate) ta: Option<Amount>,
    #[garde(inner(custom(alphanumeric), length(chars, max = 50)))]
    pub(crate) id: Option<T>,
    #[garde(inner(custom(alphanumeric), length(chars, max = 50)))]
    pub(crate) ps: Option<T>,
    #[garde(inner(length(bytes, max = 1024)))]
    pub(crate) rest: Option<T>,
}

/// The notification (`キックバック`). serde_urlencoded offers no cheap way to keep keys it does not know.
#[derive(Clone, Debug, PartialEq, Deserialize, Validate)]
pub(crate) struct Kickback<T: Text> {
    #[garde(custom(digits), length(bytes, min = 1))]
    pub(crate) gid: T,
    #[garde(custom(status))]
    pub(crate) rst: Status<T>,
    #[garde(inner(custom(alphanumeric), custom(empty_or(6, 7))))]
    pub(crate) ap: Option<T>,
    #[garde(inner(custom(alphanumeric), length(bytes, max = 12)))]
    pub(crate) ec: Option<T>,
    #[garde(inner(custom(digits)))]
    pub(crate) god: Option<T>,
    #[garde(inner(length(bytes, max = 50)))]
    pub(crate) cod: Option<T>,
    #[garde(skip)]
    pub(crate) am: Option<Amount>,
    #[garde(skip)]
    pub(crate) tx: Option<Amount>,
    #[garde(skip)]
    pub(crate) sf: Option<Amount>,
    #[garde(custom(total(&self.rst, [self.am, self.tx, self.sf])))]
    pub(crate) ta: Option<Amount>,
    #[garde(inner(custom(alphanumeric), length(chars, max = 50)))]
    pub(crate) id: Option<T>,
    #[garde(inner(custom(alphanumeric), length(chars, max = 50)))]
    pub(crate) ps: Option<T>,
    #[serde(skip, default = "Vec::new")]
    #[garde(custom(short_pairs))]
    pub(crate) rest: Vec<(T, T)>,
}

/// 決済結果: an open list, other values are kept.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Status<T> {
    Succeeded,
    Failed,
    Other(T),
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Status<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(StatusVisitor(PhantomData))
    }
}

struct StatusVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for StatusVisitor<T> {
    type Value = Status<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a status")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
        match text {
            "1" => Ok(Status::Succeeded),
            "2" => Ok(Status::Failed),
            other => T::deserialize(BorrowedStrDeserializer::new(other)).map(Status::Other),
        }
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        match text {
            "1" => Ok(Status::Succeeded),
            "2" => Ok(Status::Failed),
            other => T::deserialize(StrDeserializer::new(other)).map(Status::Other),
        }
    }
}

/// Yen, written in digits alone. serde's own reading of a number would take a sign too.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Amount(pub(crate) u64);

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u64(self.0)
    }
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct AmountVisitor;
        impl Visitor<'_> for AmountVisitor {
            type Value = Amount;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("digits")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Amount, E> {
                amount(text).map(Amount).ok_or_else(|| E::custom("not an amount"))
            }
        }
        deserializer.deserialize_str(AmountVisitor)
    }
}

/// Whether the total is the sum of its parts, where a payment succeeded and all are known.
pub(crate) fn is_total<T>(status: &Status<T>, parts: [Option<Amount>; 3], total: Option<Amount>) -> bool {
    match (status, parts, total) {
        (Status::Succeeded, [Some(a), Some(b), Some(c)], Some(total)) => {
            a.0.checked_add(b.0).and_then(|sum| sum.checked_add(c.0)).is_none_or(|sum| sum == total.0)
        }
        _ => true,
    }
}

pub(crate) fn refuse(wrong: bool, message: &'static str) -> garde::Result {
    if wrong { Err(garde::Error::new(message)) } else { Ok(()) }
}

fn digits<T: AsRef<str>>(text: &T, _: &()) -> garde::Result {
    refuse(!is_digits(text.as_ref()), "not digits")
}

fn alphanumeric<T: AsRef<str>>(text: &T, _: &()) -> garde::Result {
    refuse(!is_alphanumeric(text.as_ref()), "not letters and digits")
}

fn email<T: AsRef<str>>(text: &T, _: &()) -> garde::Result {
    refuse(!is_email(text.as_ref()), "not an e-mail address")
}

fn empty_or<T: AsRef<str>>(min: usize, max: usize) -> impl FnOnce(&T, &()) -> garde::Result {
    move |text, _| {
        let length = text.as_ref().len();
        refuse(length != 0 && !(min..=max).contains(&length), "wrong length")
    }
}

fn status<T: AsRef<str>>(status: &Status<T>, _: &()) -> garde::Result {
    match status {
        Status::Succeeded | Status::Failed => Ok(()),
        Status::Other(text) => refuse(!is_digits(text.as_ref()) || text.as_ref().len() != 1, "not one digit"),
    }
}

fn total<T>(
    status: &Status<T>,
    parts: [Option<Amount>; 3],
) -> impl FnOnce(&Option<Amount>, &()) -> garde::Result {
    move |total, _| refuse(!is_total(status, parts, *total), "not the sum")
}

fn own_pairs<T: AsRef<str>>(pairs: &[(T, T)], _: &()) -> garde::Result {
    refuse(pairs.iter().any(|(key, _)| !is_own_key(key.as_ref())), "an empty key, or one of a field")?;
    refuse(rest_length(pairs) > 1024, "too long")
}

fn short_pairs<T: AsRef<str>>(pairs: &[(T, T)], _: &()) -> garde::Result {
    refuse(rest_length(pairs) > 1024, "too long")
}

/// Whether the request declares no field of this name.
pub(crate) fn is_own_key(key: &str) -> bool {
    !matches!(key, "" | "aid" | "rt" | "tid" | "am" | "tx" | "sf" | "em" | "pn")
}

/// The bytes of all keys and values with the signs between them.
pub(crate) fn rest_length<T: AsRef<str>>(pairs: &[(T, T)]) -> usize {
    let length: usize = pairs.iter().map(|(key, value)| key.as_ref().len() + value.as_ref().len() + 2).sum();
    length.saturating_sub(1)
}
