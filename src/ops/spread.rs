//! Work on many things at once, over the machine's cores.

use std::any::Any;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use crate::error::Result;

/// How many things are in memory at once where all of them would be too many.
pub const HANDFUL: usize = 200;

/// How many things a thread may be ahead of what was taken.
const AHEAD: usize = 4;

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

/// Hands on what `work` makes of each item as it comes, in the order of the items; what is made waits in memory only until
/// its turn, and never much of it. Ends at the first error of `take`.
pub fn stream<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync, mut take: impl FnMut(R) -> Result<()>) -> Result<()> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(items.len());
    if threads < 2 {
        return items.iter().try_for_each(|item| take(work(item)));
    }
    let belt = Belt { state: Mutex::new(State { begun: 0, taken: 0, made: BTreeMap::new(), is_over: false }), turned: Condvar::new() };
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while let Some(at) = belt.next(items.len(), threads * AHEAD) {
                    // Whoever takes it panics in its place; else everybody would wait for it.
                    let made = catch_unwind(AssertUnwindSafe(|| work(&items[at])));
                    belt.put(at, made);
                }
            });
        }
        let _stop = Stop(&belt);
        items.iter().try_for_each(|_| take(belt.take().unwrap_or_else(|panic| resume_unwind(panic))))
    })
}

/// What is made and not yet taken.
struct Belt<R> {
    state: Mutex<State<R>>,
    turned: Condvar,
}

struct State<R> {
    begun: usize,
    taken: usize,
    made: BTreeMap<usize, Made<R>>,
    is_over: bool,
}

type Made<R> = std::result::Result<R, Box<dyn Any + Send>>;

impl<R> Belt<R> {
    /// The number of the next item to be worked on, once it is not too far ahead; none when there is nothing more to do.
    fn next(&self, items: usize, ahead: usize) -> Option<usize> {
        let mut state = self.wait(|state| !state.is_over && state.begun < items && state.begun >= state.taken + ahead);
        let at = state.begun;
        state.begun += 1;
        (at < items && !state.is_over).then_some(at)
    }

    fn put(&self, at: usize, made: Made<R>) {
        self.lock().made.insert(at, made);
        self.turned.notify_all();
    }

    /// What was made of the next item in order.
    fn take(&self) -> Made<R> {
        loop {
            let mut state = self.wait(|state| !state.made.contains_key(&state.taken));
            let next = state.taken;
            if let Some(made) = state.made.remove(&next) {
                state.taken += 1;
                self.turned.notify_all();
                return made;
            }
        }
    }

    fn wait(&self, until: impl FnMut(&mut State<R>) -> bool) -> MutexGuard<'_, State<R>> {
        self.turned.wait_while(self.lock(), until).unwrap_or_else(PoisonError::into_inner)
    }

    fn lock(&self) -> MutexGuard<'_, State<R>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Sends everybody home when nothing more is taken, for whatever reason.
struct Stop<'b, R>(&'b Belt<R>);

impl<R> Drop for Stop<'_, R> {
    fn drop(&mut self) {
        self.0.lock().is_over = true;
        self.0.turned.notify_all();
    }
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
        let (mut taken, ahead) = (Vec::new(), AtomicUsize::new(0));
        let work = |item: &u64| {
            ahead.fetch_add(1, Ordering::Relaxed);
            slow(item)
        };
        let most = AtomicUsize::new(0);
        let take = |made| {
            most.fetch_max(ahead.load(Ordering::Relaxed) - taken.len(), Ordering::Relaxed);
            taken.push(made);
            Ok(())
        };
        assert_eq!(stream(&items, work, take), Ok(()));
        assert_eq!(taken, items.iter().map(|item| item * 2).collect::<Vec<_>>());
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        assert!(most.into_inner() <= threads * (AHEAD + 1));
    }

    #[test]
    fn a_stream_ends_with_what_goes_wrong_in_it() {
        let items: Vec<usize> = (0..500).collect();
        let mut taken = 0;
        let failed = stream(&items, |item| *item, |item| {
            taken += 1;
            if item == 7 { Err(crate::error::Error::failed(crate::say::Msg::new("no"))) } else { Ok(()) }
        });
        assert!(failed.is_err() && taken == 8);
        let panicked = std::panic::catch_unwind(|| stream(&items, |item| if *item == 9 { panic!("nine") } else { *item }, |_| Ok(())));
        assert!(panicked.is_err());
    }
}
