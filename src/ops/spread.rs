//! Work on many things at once, over the machine's cores.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// How many things are in memory at once where all of them would be too many.
pub const HANDFUL: usize = 200;

/// What `work` makes of each item, in the order of the items: nothing that is made depends on how many threads there are.
pub fn spread<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(items.len());
    if threads < 2 {
        return items.iter().map(work).collect();
    }
    let next = AtomicUsize::new(0);
    let all = Mutex::new(Vec::with_capacity(items.len()));
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                let mut own = Vec::new();
                while let Some((at, item)) = { let at = next.fetch_add(1, Ordering::Relaxed); items.get(at).map(|item| (at, item)) } {
                    own.push((at, work(item)));
                }
                all.lock().unwrap_or_else(std::sync::PoisonError::into_inner).append(&mut own);
            });
        }
    });
    let mut all = all.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    all.sort_unstable_by_key(|(at, _)| *at);
    all.into_iter().map(|(_, made)| made).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn law_3_keeps_the_order_whoever_is_first() {
        let items: Vec<u64> = (0..500).collect();
        let slow = |item: &u64| {
            std::thread::sleep(std::time::Duration::from_micros(item % 7 * 20));
            item * 2
        };
        assert_eq!(spread(&items, slow), items.iter().map(|item| item * 2).collect::<Vec<_>>());
        assert!(spread(&[], slow).is_empty());
    }
}
