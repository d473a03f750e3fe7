//! Independent work on all processors.

use std::num::NonZero;
use std::panic;
use std::sync::{Mutex, OnceLock};
use std::thread;

/// As much stack as a program's first thread usually has.
const STACK: usize = 8 << 20;

/// What `work` gives for each item, in the items' order. Without a second processor, or where no thread can be had, one
/// after the other.
pub fn map<T: Send, R: Send>(items: Vec<T>, work: impl Fn(usize, T) -> R + Sync) -> Vec<R> {
    let threads = processors().min(items.len());
    let results: Vec<Mutex<Option<R>>> = items.iter().map(|_| Mutex::new(None)).collect();
    let queue = Mutex::new(items.into_iter().enumerate());
    let next = || queue.lock().ok().and_then(|mut queue| queue.next());
    let run = || {
        while let Some((at, item)) = next() {
            let result = work(at, item);
            if let Ok(mut place) = results[at].lock() {
                *place = Some(result);
            }
        }
    };
    thread::scope(|scope| {
        for _ in 1..threads {
            // One thread less is only slower.
            let _ = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, run);
        }
        run();
    });
    results.into_iter().filter_map(|place| place.into_inner().ok().flatten()).collect()
}

/// What both give, side by side if there is a second processor.
pub(crate) fn both<A: Send, B>(first: impl FnOnce() -> A + Send, second: impl FnOnce() -> B) -> (A, B) {
    if processors() < 2 {
        return (first(), second());
    }
    thread::scope(|scope| {
        let first = scope.spawn(first);
        let second = second();
        match first.join() {
            Ok(first) => (first, second),
            Err(panic) => panic::resume_unwind(panic),
        }
    })
}

/// How many there are. The system is asked once: some read several files for the answer.
fn processors() -> usize {
    static PROCESSORS: OnceLock<usize> = OnceLock::new();
    *PROCESSORS.get_or_init(|| thread::available_parallelism().map_or(1, NonZero::get))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_come_in_the_order_of_the_items() {
        let squares = map((0..1000u64).collect(), |at, item| (at, item * item));
        assert!(
            squares
                .iter()
                .enumerate()
                .all(|(at, (index, square))| at == *index && *square == (at * at) as u64)
        );
        assert_eq!(squares.len(), 1000);
        assert!(map(Vec::<u8>::new(), |_, item| item).is_empty());
    }
}
