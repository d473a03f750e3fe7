//! Everybody who takes part: a message, owned or borrowed values, and a loop to be measured.

pub(crate) mod agree;
mod answer;
mod checks;
mod json;
mod kickback;
mod messages;
mod request;
mod sample;
mod values;

use std::hint::black_box;
use std::io::{self, Read};

use csv::StringRecord;

use sample::{ANSWER, DECLINED, KICKBACK, REVERSED};
use values::Lent;

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Message {
    Request,
    Answer,
    Kickback,
    /// The notification without one of its keys.
    Declined,
    /// The notification with its keys in reverse.
    Reversed,
    Charge,
    /// The charge without three of its keys.
    Paid,
    /// The charge with its keys in reverse.
    Backward,
    Token,
}

/// Whether texts are owned by the message or point elsewhere. Only like is compared with like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Values {
    Owned,
    Borrowed,
}

/// One who takes part.
pub(crate) struct Case {
    pub(crate) message: Message,
    pub(crate) values: Values,
    pub(crate) who: Who,
    pub(crate) name: &'static str,
    /// Does the work so many times.
    pub(crate) run: fn(u64),
}

/// What the case stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Who {
    Ours,
    /// What a Rust user would write today; the best of these sets the goal.
    Peer,
    /// More than a user would do by hand, shown beside.
    Tuned,
}

/// Everybody, in the order of the table.
pub(crate) fn all() -> impl Iterator<Item = &'static Case> {
    FLAT.iter().chain(json::CASES.into_iter().flatten())
}

/// Forms and lines.
const FLAT: &[Case] = {
    use Message::{Answer, Declined, Kickback, Request, Reversed};
    use Values::{Borrowed, Owned};
    &[
        peer(Request, Owned, "serde_urlencoded + garde", |n| {
            write(n, &sample::request::<String>(), request::serde_garde)
        }),
        peer(Request, Owned, "form_urlencoded + hand checks", |n| {
            write(n, &sample::request::<String>(), request::by_hand)
        }),
        ours(Request, Owned, |n| {
            write(n, &messages::owned::Request::from(&sample::request()), denbun::encode_into)
        }),
        peer(Request, Borrowed, "serde_urlencoded + garde", |n| {
            write(n, &sample::request::<&str>(), request::serde_garde)
        }),
        peer(Request, Borrowed, "form_urlencoded + hand checks", |n| {
            write(n, &sample::request::<&str>(), request::by_hand)
        }),
        ours(Request, Borrowed, |n| {
            write(n, &messages::borrowed::Request::from(&sample::request()), denbun::encode_into)
        }),
        peer(Answer, Owned, "csv, a reader a line + serde + garde", each_line),
        peer(Answer, Owned, "csv, reader kept + serde + garde", all_lines),
        peer(Answer, Owned, "split + hand checks", |n| read(n, ANSWER, answer::by_hand::<String>)),
        tuned(Answer, Owned, "tuned split + hand checks", |n| {
            read(n, ANSWER, answer::by_hand_tuned::<String>)
        }),
        ours(Answer, Owned, |n| read(n, ANSWER, denbun::decode::<messages::owned::Answer>)),
        peer(Answer, Borrowed, "csv, reader kept + serde + garde", lent_lines),
        peer(Answer, Borrowed, "split + hand checks", |n| read(n, ANSWER, answer::by_hand::<&str>)),
        tuned(Answer, Borrowed, "tuned split + hand checks", |n| {
            read(n, ANSWER, answer::by_hand_tuned::<&str>)
        }),
        ours(Answer, Borrowed, |n| read(n, ANSWER, denbun::decode::<messages::borrowed::Answer<'_>>)),
        peer(Kickback, Owned, "serde_urlencoded + garde", |n| {
            read(n, KICKBACK, kickback::serde_garde::<String>)
        }),
        peer(Kickback, Owned, "form_urlencoded + hand checks", |n| {
            read(n, KICKBACK, kickback::by_hand::<String>)
        }),
        ours(Kickback, Owned, |n| read(n, KICKBACK, denbun::decode::<messages::owned::Kickback>)),
        peer(Kickback, Borrowed, "serde_urlencoded + garde", |n| {
            read(n, KICKBACK, kickback::serde_garde::<Lent<'_>>)
        }),
        peer(Kickback, Borrowed, "form_urlencoded + hand checks", |n| {
            read(n, KICKBACK, kickback::by_hand::<Lent<'_>>)
        }),
        ours(Kickback, Borrowed, |n| read(n, KICKBACK, denbun::decode::<messages::borrowed::Kickback<'_>>)),
        peer(Declined, Owned, "serde_urlencoded + garde", |n| {
            read(n, DECLINED, kickback::serde_garde::<String>)
        }),
        peer(Declined, Owned, "form_urlencoded + hand checks", |n| {
            read(n, DECLINED, kickback::by_hand::<String>)
        }),
        ours(Declined, Owned, |n| read(n, DECLINED, denbun::decode::<messages::owned::Kickback>)),
        peer(Declined, Borrowed, "serde_urlencoded + garde", |n| {
            read(n, DECLINED, kickback::serde_garde::<Lent<'_>>)
        }),
        peer(Declined, Borrowed, "form_urlencoded + hand checks", |n| {
            read(n, DECLINED, kickback::by_hand::<Lent<'_>>)
        }),
        ours(Declined, Borrowed, |n| read(n, DECLINED, denbun::decode::<messages::borrowed::Kickback<'_>>)),
        peer(Reversed, Owned, "serde_urlencoded + garde", |n| {
            read(n, REVERSED, kickback::serde_garde::<String>)
        }),
        peer(Reversed, Owned, "form_urlencoded + hand checks", |n| {
            read(n, REVERSED, kickback::by_hand::<String>)
        }),
        ours(Reversed, Owned, |n| read(n, REVERSED, denbun::decode::<messages::owned::Kickback>)),
        peer(Reversed, Borrowed, "serde_urlencoded + garde", |n| {
            read(n, REVERSED, kickback::serde_garde::<Lent<'_>>)
        }),
        peer(Reversed, Borrowed, "form_urlencoded + hand checks", |n| {
            read(n, REVERSED, kickback::by_hand::<Lent<'_>>)
        }),
        ours(Reversed, Borrowed, |n| read(n, REVERSED, denbun::decode::<messages::borrowed::Kickback<'_>>)),
    ]
};

const fn ours(message: Message, values: Values, run: fn(u64)) -> Case {
    Case { message, values, who: Who::Ours, name: "denbun", run }
}

const fn peer(message: Message, values: Values, name: &'static str, run: fn(u64)) -> Case {
    Case { message, values, who: Who::Peer, name, run }
}

const fn tuned(message: Message, values: Values, name: &'static str, run: fn(u64)) -> Case {
    Case { message, values, who: Who::Tuned, name, run }
}

/// One that writes a message into a buffer that is kept.
fn write<V, B: Buffer, E>(times: u64, value: &V, writer: impl Fn(&V, &mut B) -> Result<(), E>) {
    let mut out = B::kept();
    for _ in 0..times {
        out.clear();
        let _ = black_box(&writer(black_box(value), &mut out));
        black_box(&out);
    }
}

/// What is written into.
trait Buffer {
    /// Large enough for every message.
    fn kept() -> Self;
    fn clear(&mut self);
}

impl Buffer for String {
    fn kept() -> Self {
        Self::with_capacity(512)
    }

    fn clear(&mut self) {
        self.clear();
    }
}

impl Buffer for Vec<u8> {
    fn kept() -> Self {
        Self::with_capacity(512)
    }

    fn clear(&mut self) {
        self.clear();
    }
}

/// One that reads a message. It stands on the heap, as if it had been received, and so aligned alike for everybody.
fn read<R>(times: u64, bytes: &[u8], reader: impl Fn(&'static [u8]) -> R) {
    let bytes: &'static [u8] = bytes.to_vec().leak();
    for _ in 0..times {
        // By reference: a value handed over would be copied once more.
        black_box(&reader(black_box(bytes)));
    }
}

/// csv with a reader made for each line, as answers arrive one at a time.
fn each_line(times: u64) {
    let mut record = StringRecord::new();
    for _ in 0..times {
        black_box(&answer::csv_garde::<String>(black_box(ANSWER), &mut record));
    }
}

/// csv with one reader for all lines, as if they came in one stream.
fn all_lines(times: u64) {
    let (mut reader, mut record) = (answer::reader(Lines::new(ANSWER)), StringRecord::new());
    for _ in 0..times {
        black_box(&answer::read::<_, String>(&mut reader, &mut record));
    }
}

fn lent_lines(times: u64) {
    let (mut reader, mut record) = (answer::reader(Lines::new(ANSWER)), StringRecord::new());
    for _ in 0..times {
        black_box(&answer::read::<_, Lent<'_>>(&mut reader, &mut record));
    }
}

/// The same line for ever.
struct Lines {
    block: Vec<u8>,
    at: usize,
}

impl Lines {
    fn new(line: &[u8]) -> Self {
        Self { block: [line, b"\n"].concat().repeat(64), at: 0 }
    }
}

impl Read for Lines {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = buffer.len().min(self.block.len() - self.at);
        buffer[..count].copy_from_slice(&self.block[self.at..self.at + count]);
        self.at = (self.at + count) % self.block.len();
        Ok(count)
    }
}
