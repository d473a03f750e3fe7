//! Files that are larger than memory should be.

use std::io::Read;

use denbun::file::Reader;

use super::records::Payment;

/// The most memory this process had, in KiB.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    line.trim().trim_end_matches(" kB").parse().unwrap_or_default()
}

/// One line of 200 MB, or of 2 GB where that takes no time. It begins like a value in quotes, or does not.
#[test]
fn one_endless_line_takes_no_memory() {
    let length = if cfg!(debug_assertions) { 200 << 20 } else { 2 << 30 };
    for begin in [&b"000001,"[..], b"000001,\""] {
        let before = peak();
        let line = begin.chain(std::io::repeat(b'x').take(length)).chain(&b"\n000002,,2,\n"[..]);
        let rows: Vec<_> =
            Reader::<Payment, _>::new(line).map(|row| row.unwrap().problems.is_empty()).collect();
        assert_eq!(rows, [false, true]);
        assert!(peak() - before < 32 << 10, "{} KiB", peak() - before);
    }
}

#[test]
fn endless_cells_take_no_memory() {
    let before = peak();
    let line = std::io::repeat(b',').take(20 << 20).chain(&b"\n000002,,2,\n"[..]);
    let rows: Vec<_> = Reader::<Payment, _>::new(line).map(|row| row.unwrap().problems.is_empty()).collect();
    assert_eq!(rows, [false, true]);
    assert!(peak() - before < 32 << 10, "{} KiB", peak() - before);
}
