//! Files that are larger than memory should be. These tests are a program of their own, since they ask how much memory
//! it had, and take turns.

use std::io::{self, Read};
use std::sync::{Mutex, MutexGuard, PoisonError};

use denbun::file::{Reader, Writer};
use denbun::{Message, Yen};

#[derive(Message)]
#[message(name = "payment", label = "決済", wire = "csv")]
struct Payment {
    #[field(name = "id", label = "番号", format = "半角数字(6)", length = exact)]
    id: String,
    #[field(name = "name", label = "名前", format = "30文字以内")]
    name: Option<String>,
    #[field(name = "amount", label = "金額", format = "半角数字")]
    amount: Yen,
}

static TURN: Mutex<()> = Mutex::new(());

fn turn() -> MutexGuard<'static, ()> {
    TURN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The most memory this process had, in KiB.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    line.trim().trim_end_matches(" kB").parse().unwrap_or_default()
}

/// One line of 200 MB, or of 2 GB where that takes no time. It begins like a value in quotes, or does not.
#[test]
fn one_endless_line_takes_no_memory() {
    let _turn = turn();
    let length = if cfg!(debug_assertions) { 200 << 20 } else { 2 << 30 };
    for begin in [&b"000001,"[..], b"000001,\""] {
        let before = peak();
        let line = begin.chain(io::repeat(b'x').take(length)).chain(&b"\n000002,,2\n"[..]);
        let rows: Vec<_> =
            Reader::<Payment, _>::new(line).map(|row| row.unwrap().problems.is_empty()).collect();
        assert_eq!(rows, [false, true]);
        assert!(peak() - before < 32 << 10, "{} KiB", peak() - before);
    }
}

#[test]
fn endless_cells_take_no_memory() {
    let _turn = turn();
    let before = peak();
    let line = io::repeat(b',').take(20 << 20).chain(&b"\n000002,,2\n"[..]);
    let rows: Vec<_> = Reader::<Payment, _>::new(line).map(|row| row.unwrap().problems.is_empty()).collect();
    assert_eq!(rows, [false, true]);
    assert!(peak() - before < 32 << 10, "{} KiB", peak() - before);
}

/// A line many times.
struct Again {
    line: Vec<u8>,
    at: usize,
    times: usize,
}

impl Read for Again {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.times == 0 {
            return Ok(0);
        }
        let count = out.len().min(self.line.len() - self.at);
        out[..count].copy_from_slice(&self.line[self.at..self.at + count]);
        self.at += count;
        if self.at == self.line.len() {
            (self.at, self.times) = (0, self.times - 1);
        }
        Ok(count)
    }
}

/// Blocks that had to grow for a row become small again, and of short rows there are not too many at a time.
#[test]
fn several_threads_take_little_memory() {
    let _turn = turn();
    let before = peak();
    let problems = |line: String, times: usize| {
        let rows = Reader::<Payment, _>::new(Again { line: line.into(), at: 0, times }).parallel(2);
        rows.filter(|row| row.as_ref().is_ok_and(|row| !row.problems.is_empty())).count()
    };
    assert_eq!(problems(format!("000001,{},1,\n", "x".repeat(900_000)), 60), 60);
    assert_eq!(problems(format!("000001,{},1,\n", "x".repeat(2_000_000)), 40), 40);
    assert_eq!(problems("x\n".into(), 60_000), 60_000);
    assert!(peak() - before < 32 << 10, "{} KiB", peak() - before);
}

/// Buffers are kept from batch to batch.
#[test]
fn many_batches_take_the_memory_of_one() {
    let _turn = turn();
    let payment = || Payment { id: "000001".into(), name: Some("x".repeat(30)), amount: Yen(1) };
    let records: Vec<_> = (0..10_000).map(|_| payment()).collect();
    let mut writer = Writer::<Payment, _>::new(io::sink());
    let before = peak();
    for _ in 0..200 {
        assert_eq!(writer.write_all(&records, 4).unwrap().records, 10_000);
    }
    assert!(peak() - before < 4 << 10, "{} KiB", peak() - before);
}
