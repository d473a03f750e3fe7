//! Counts the allocations of every case of the bench `peers`, which reads this output: one line a case, with the
//! allocations of one message, their bytes, and whose they are.

#[path = "peers/cases.rs"]
mod cases;

use allocation_counter::{AllocationInfo, measure};

use cases::Case;

const ROUNDS: u64 = 256;

fn main() {
    cases::agree::check();
    for case in cases::all() {
        let (once, twice) = (allocated(case, ROUNDS), allocated(case, 2 * ROUNDS));
        let each = |once, twice| (twice - once) as f64 / ROUNDS as f64;
        let (count, bytes) =
            (each(once.count_total, twice.count_total), each(once.bytes_total, twice.bytes_total));
        let Case { message, values, who, name, .. } = case;
        println!("{count}\t{bytes}\t{message:?}\t{values:?}\t{who:?}\t{name}");
    }
}

fn allocated(case: &Case, rounds: u64) -> AllocationInfo {
    measure(|| (case.run)(rounds))
}
