//! What was read of a message that cannot be built is dropped, so that secrets are zeroed.

use std::fmt;
use std::sync::atomic::{AtomicIsize, Ordering};

use denbun::schema::{Field, Kind};
use denbun::value::{self, Take};
use denbun::wire::{Decoder, Encoder, Raw};
use denbun::{Message, Tag, Union};

/// How many values that own something there are.
static ALIVE: AtomicIsize = AtomicIsize::new(0);

/// Text that tells when it is dropped.
struct Counted(String);

impl Counted {
    fn new(text: String) -> Self {
        ALIVE.fetch_add(1, Ordering::Relaxed);
        Self(text)
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        if !self.0.is_empty() {
            ALIVE.fetch_sub(1, Ordering::Relaxed);
        }
    }
}

impl value::Value for Counted {
    const KIND: Kind = Kind::Text;

    fn put(&self, field: &Field<'_>, encoder: &mut Encoder<'_>) {
        encoder.text(field, &self.0);
    }

    fn show(&self, _: &Field<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("counted")
    }
}

impl<'a> Take<'a> for Counted {
    const BLANK: Self = Self(String::new());

    fn read(field: &Field<'_>, raw: Raw<'a>, decoder: &mut Decoder<'a>) -> Option<Self> {
        String::read(field, raw, decoder).map(Self::new)
    }
}

#[derive(Message)]
#[message(name = "inner", wire = json, decode)]
struct Inner {
    first: Counted,
    second: Counted,
}

#[derive(Union)]
#[union(by = "case", decode)]
enum Either {
    #[case("inner")]
    First(Inner),
}

#[derive(Message)]
#[message(name = "outer", wire = json, decode)]
struct Outer {
    own: Counted,
    maybe: Option<Counted>,
    list: Vec<Counted>,
    inner: Inner,
    inners: Option<Vec<Inner>>,
    #[field(tag = either)]
    case: Tag,
    either: Either,
    last: Counted,
}

const WHOLE: &str = r#"{"own":"a","maybe":"b","list":["c","d"],"inner":{"first":"e","second":"f"},"inners":[{"first":"g","second":"h"}],"case":"inner","either":{"first":"i","second":"j"},"last":"k"}"#;

#[test]
fn what_was_read_in_vain_is_dropped() {
    let whole = denbun::decode::<Outer>(WHOLE.as_bytes()).expect("nothing is missing");
    assert_eq!(ALIVE.load(Ordering::Relaxed), 11);
    drop(whole);
    assert_eq!(ALIVE.load(Ordering::Relaxed), 0);
    // Wherever the document ends, and whichever member is not there.
    for end in 0..WHOLE.len() {
        drop(denbun::decode::<Outer>(&WHOLE.as_bytes()[..end]));
        assert_eq!(ALIVE.load(Ordering::Relaxed), 0, "after {end} bytes");
    }
    for name in ["own", "list", "inner", "case", "either", "last", "first", "second"] {
        let without = WHOLE.replace(&format!("\"{name}\""), "\"other\"");
        let read = denbun::decode::<Outer>(without.as_bytes()).map(|decoded| decoded.message);
        drop(read);
        assert_eq!(ALIVE.load(Ordering::Relaxed), 0, "without `{name}`");
        let backward = without.replace("\"own\":\"a\",", "").replace('}', ",\"own\":\"a\"}");
        drop(denbun::decode::<Outer>(backward.as_bytes()));
        assert_eq!(ALIVE.load(Ordering::Relaxed), 0, "with `own` last, without `{name}`");
    }
}
