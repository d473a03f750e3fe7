//! Where the pairs of a message begin, once they do not come in the schema's order.

use super::read::split;
use super::{MAX_PAIRS, SPECIAL};
use crate::class::{self, NON_ASCII};
use crate::wire::numbered::Table;
use crate::wire::spread::Level;

/// Where pairs begin, and which of them are read.
pub(in crate::wire) struct Index {
    few: [u32; FEW],
    many: Vec<u32>,
    pub(super) length: usize,
    few_read: u64,
    many_read: Vec<bool>,
    /// A key is escaped, or a pair has no `=`: keys must be compared in full.
    pub(super) odd: bool,
    /// Those of the numbered list that is read.
    pub(in crate::wire) table: Option<Box<Table>>,
    /// What stands in the item or object that is read.
    pub(in crate::wire) level: Option<Box<Level>>,
}

/// How many pairs are listed without allocating.
const FEW: usize = 64;

impl Index {
    #[inline(never)]
    pub(super) fn of(bytes: &[u8], mut at: usize) -> Self {
        let mut index = Self {
            few: [0; FEW],
            many: Vec::new(),
            length: 0,
            few_read: 0,
            many_read: Vec::new(),
            odd: false,
            table: None,
            level: None,
        };
        while at < bytes.len() && index.length < MAX_PAIRS {
            let (key, value) = split(&bytes[at..]);
            let length = key.len() + value.len();
            let divided = bytes.get(at + key.len()) == Some(&b'=');
            if divided || length > 0 {
                index.odd |= !divided || class::scan(key) & (SPECIAL | NON_ASCII) != 0;
                index.push(at as u32);
            }
            at += length + usize::from(divided) + 1;
        }
        index
    }

    fn push(&mut self, start: u32) {
        match self.few.get_mut(self.length) {
            Some(place) => *place = start,
            None => {
                self.many.push(start);
                self.many_read.push(false);
            }
        }
        self.length += 1;
    }

    /// The pairs not read, by number and start.
    pub(in crate::wire) fn unread(&self) -> impl Iterator<Item = (usize, usize)> {
        let few = self.few[..self.length.min(FEW)].iter().enumerate();
        let few = few.filter(|(number, _)| (self.few_read >> number) & 1 == 0);
        let many = (FEW..).zip(&self.many).zip(&self.many_read);
        let many = many.filter(|(_, read)| !**read).map(|(pair, _)| pair);
        few.chain(many).map(|(number, start)| (number, *start as usize))
    }

    pub(in crate::wire) fn read(&mut self, number: usize) {
        match number {
            0..FEW => self.few_read |= 1 << number,
            number => self.many_read[number - FEW] = true,
        }
    }
}
