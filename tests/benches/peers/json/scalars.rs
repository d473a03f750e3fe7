//! What a careful user writes by hand for serde: lists that keep other values, a currency, and pairs of free keys in
//! their order.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{BorrowedStrDeserializer, StrDeserializer};
use serde::de::{Error, MapAccess, SeqAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A value of a list.
pub(crate) trait Listed: Sized {
    fn of(text: &str) -> Option<Self>;
    fn as_str(&self) -> &'static str;
}

/// Enums of listed values, each with its text.
macro_rules! listed {
    ($($(#[$meta:meta])* pub(crate) enum $name:ident { $($variant:ident = $text:literal,)* })*) => {
        $($(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq)]
        pub(crate) enum $name {
            $($variant,)*
        }

        impl $crate::cases::json::scalars::Listed for $name {
            fn of(text: &str) -> Option<Self> {
                match text {
                    $($text => Some(Self::$variant),)*
                    _ => None,
                }
            }

            fn as_str(&self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)*
                }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str($crate::cases::json::scalars::Listed::as_str(self))
            }
        })*
    };
}
pub(super) use listed;

/// A value of an open list: other values are kept.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Open<K, T> {
    Known(K),
    Other(T),
}

impl<'de, K: Listed, T: Deserialize<'de>> Deserialize<'de> for Open<K, T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct OpenVisitor<K, T>(PhantomData<(K, T)>);
        impl<'de, K: Listed, T: Deserialize<'de>> Visitor<'de> for OpenVisitor<K, T> {
            type Value = Open<K, T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value of a list")
            }

            fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
                match K::of(text) {
                    Some(known) => Ok(Open::Known(known)),
                    None => T::deserialize(BorrowedStrDeserializer::new(text)).map(Open::Other),
                }
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
                match K::of(text) {
                    Some(known) => Ok(Open::Known(known)),
                    None => T::deserialize(StrDeserializer::new(text)).map(Open::Other),
                }
            }
        }
        deserializer.deserialize_str(OpenVisitor(PhantomData))
    }
}

/// ISO 4217: three letters.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Currency(pub(crate) [u8; 3]);

impl Currency {
    pub(crate) fn of(text: &str) -> Option<Self> {
        let letters: [u8; 3] = text.as_bytes().try_into().ok()?;
        letters.iter().all(u8::is_ascii_alphabetic).then_some(Self(letters))
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct CurrencyVisitor;
        impl Visitor<'_> for CurrencyVisitor {
            type Value = Currency;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a currency")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Currency, E> {
                Currency::of(text).ok_or_else(|| E::custom("not three letters"))
            }
        }
        deserializer.deserialize_str(CurrencyVisitor)
    }
}

/// Pairs of free keys in their order. A key that comes twice is refused.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Metadata<T>(pub(crate) Vec<(T, Scalar<T>)>);

impl<T> Metadata<T> {
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// What metadata may hold: anything but objects.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Scalar<T> {
    Null,
    Bool(bool),
    Integer(i64),
    Number(f64),
    Text(T),
    List(Vec<Self>),
}

impl<'de, T: AsRef<str> + Deserialize<'de>> Deserialize<'de> for Metadata<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct PairsVisitor<T>(PhantomData<T>);
        impl<'de, T: AsRef<str> + Deserialize<'de>> Visitor<'de> for PairsVisitor<T> {
            type Value = Metadata<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object without objects")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut pairs: A) -> Result<Metadata<T>, A::Error> {
                let mut metadata: Vec<(T, Scalar<T>)> = Vec::new();
                while let Some(key) = pairs.next_key::<T>()? {
                    if metadata.iter().any(|(other, _)| other.as_ref() == key.as_ref()) {
                        return Err(A::Error::custom("a key that is there already"));
                    }
                    metadata.push((key, pairs.next_value()?));
                }
                Ok(Metadata(metadata))
            }
        }
        deserializer.deserialize_map(PairsVisitor(PhantomData))
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Scalar<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ScalarVisitor(PhantomData))
    }
}

struct ScalarVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for ScalarVisitor<T> {
    type Value = Scalar<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a scalar, or a list of scalars")
    }

    fn visit_unit<E: Error>(self) -> Result<Scalar<T>, E> {
        Ok(Scalar::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Scalar<T>, E> {
        Ok(Scalar::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Scalar<T>, E> {
        Ok(Scalar::Integer(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Scalar<T>, E> {
        Ok(i64::try_from(value).map_or(Scalar::Number(value as f64), Scalar::Integer))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Scalar<T>, E> {
        Ok(Scalar::Number(value))
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Scalar<T>, E> {
        T::deserialize(BorrowedStrDeserializer::new(text)).map(Scalar::Text)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Scalar<T>, E> {
        T::deserialize(StrDeserializer::new(text)).map(Scalar::Text)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Scalar<T>, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Scalar::List(list))
    }
}

impl<T: Serialize> Serialize for Metadata<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (key, value) in &self.0 {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}

impl<T: Serialize> Serialize for Scalar<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Integer(value) => serializer.serialize_i64(*value),
            Self::Number(value) => serializer.serialize_f64(*value),
            Self::Text(text) => text.serialize(serializer),
            Self::List(list) => serializer.collect_seq(list),
        }
    }
}
