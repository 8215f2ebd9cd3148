//! How fast an engine is asked: one pace for each key, shared by all languages.
//!
//! Characters a minute and requests a second are held by the generic cell rate algorithm (ITU-T I.371): each request
//! moves the moment at which the next may go. How many are under way at once grows by one with each answer until the
//! engine first asks for less, then by one in a round (additive increase), and is halved whenever it does
//! (multiplicative decrease). After several failures in a row nothing is sent for a while, and then one request to see.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, Instant};

use tokio::sync::Notify;

/// What an engine allows. `None` and `usize::MAX`: whatever we like.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limits {
    /// Texts in one request.
    pub texts: usize,
    /// The longest body of a request, in bytes as encoded.
    pub bytes: usize,
    /// Characters in one request.
    pub characters: usize,
    /// The longest text, in bytes as encoded.
    pub text_bytes: usize,
    pub characters_per_minute: Option<f64>,
    pub requests_per_second: Option<f64>,
    /// Requests under way at once.
    pub at_once: usize,
    /// How long one answer may take.
    pub timeout: Duration,
}

/// The waits when things go wrong.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tempo {
    /// The first wait is at most this, the next at most twice, and so on.
    pub first: Duration,
    pub longest: Duration,
    /// How long nothing is sent after [`FAILURES`] in a row.
    pub pause: Duration,
    /// How often that may happen in a row before an engine is given up.
    pub pauses: u32,
    /// How long one request may be tried again and again.
    pub deadline: Duration,
}

impl Default for Tempo {
    fn default() -> Tempo {
        let seconds = Duration::from_secs;
        Tempo { first: Duration::from_millis(500), longest: seconds(60), pause: seconds(30), pauses: 2, deadline: seconds(900) }
    }
}

impl Tempo {
    /// A wait before the try after `tries`: anything up to the limit (“full jitter”), so that many clients do not come
    /// back all at once; but what the engine asked for is the least.
    pub(super) fn wait(&self, tries: u32, asked: Option<Duration>) -> Duration {
        let limit = self.first.saturating_mul(1 << tries.min(16)).min(self.longest);
        asked.unwrap_or_default() + limit.mul_f64(fastrand::f64())
    }
}

/// So many failures in a row, and nothing is sent for a while.
const FAILURES: u32 = 5;

/// Limits by the minute are spread over this much more time, so that a first burst of a second stays inside them.
const SPREAD: f64 = 61.0 / 60.0;
const BURST: Duration = Duration::from_secs(1);

/// The pace of one engine.
#[derive(Debug)]
pub(super) struct Pace {
    limits: Limits,
    tempo: Tempo,
    state: Mutex<State>,
    changed: Notify,
}

#[derive(Debug)]
struct State {
    running: usize,
    /// How many may be under way.
    window: f64,
    /// Whether the engine has ever asked for less.
    slowed: bool,
    /// When the last slowing down was: answers to what was sent before it say nothing new.
    halved: Instant,
    /// When the next characters and the next request are due.
    characters: Instant,
    requests: Instant,
    hold: Instant,
    failures: u32,
    pauses: u32,
}

/// Leave to send one request; gives its place up when it is dropped.
#[derive(Debug)]
pub(super) struct Leave {
    pace: Arc<Pace>,
    pub began: Instant,
}

impl Pace {
    pub(super) fn new(limits: Limits, tempo: Tempo) -> Pace {
        let now = Instant::now();
        let window = limits.at_once.clamp(1, 4) as f64;
        let state = State { running: 0, window, slowed: false, halved: now, characters: now, requests: now, hold: now, failures: 0, pauses: 0 };
        Pace { limits, tempo, state: Mutex::new(state), changed: Notify::new() }
    }

    /// Waits until a request of so many characters may go; `None` when `stop` is set or the engine has been given up.
    pub(super) async fn enter(self: &Arc<Pace>, characters: usize, stop: &AtomicBool) -> Option<Leave> {
        loop {
            if stop.load(Ordering::Relaxed) || self.is_given_up() {
                return None;
            }
            let changed = self.changed.notified();
            let wait = match self.try_enter(characters) {
                Ok(leave) => return Some(leave),
                Err(wait) => wait.unwrap_or(Duration::from_millis(100)),
            };
            tokio::select! {
                () = tokio::time::sleep(wait.min(Duration::from_millis(100))) => {}
                () = changed => {}
            }
        }
    }

    /// Leave, or how long to wait; `None` until somebody else is done.
    fn try_enter(self: &Arc<Pace>, characters: usize) -> Result<Leave, Option<Duration>> {
        let now = Instant::now();
        let mut state = self.lock();
        // After a pause one goes first, to see.
        let window = if state.failures >= FAILURES { 1 } else { state.window as usize };
        if state.running >= window {
            return Err(None);
        }
        let due = state.hold.max(early(state.characters)).max(early(state.requests));
        if due > now {
            return Err(Some(due - now));
        }
        if let Some(rate) = self.limits.characters_per_minute {
            state.characters = state.characters.max(now) + Duration::from_secs_f64(characters as f64 * 60.0 * SPREAD / rate.max(1.0));
        }
        if let Some(rate) = self.limits.requests_per_second {
            // Requests keep an even distance.
            state.requests = state.requests.max(now + BURST) + Duration::from_secs_f64(1.0 / rate.max(1e-3)) ;
        }
        state.running += 1;
        Ok(Leave { pace: Arc::clone(self), began: now })
    }

    /// An answer came.
    pub(super) fn succeeded(&self) {
        let mut state = self.lock();
        state.failures = 0;
        state.pauses = 0;
        let more = if state.slowed { 1.0 / state.window } else { 1.0 };
        state.window = (state.window + more).min(self.limits.at_once as f64);
    }

    /// The engine asks for less, and perhaps says until when.
    pub(super) fn slow(&self, leave: &Leave, asked: Option<Duration>) {
        let now = Instant::now();
        let mut state = self.lock();
        state.slowed = true;
        if leave.began >= state.halved {
            state.window = (state.window / 2.0).max(1.0);
            state.halved = now;
        }
        state.hold = state.hold.max(now + asked.unwrap_or_default());
    }

    /// A request failed, not by its own fault.
    pub(super) fn failed(&self, asked: Option<Duration>) {
        let now = Instant::now();
        let mut state = self.lock();
        state.failures += 1;
        state.hold = state.hold.max(now + asked.unwrap_or_default());
        if state.failures >= FAILURES {
            state.pauses += 1;
            state.hold = state.hold.max(now + self.tempo.pause.saturating_mul(state.pauses));
        }
        drop(state);
        self.changed.notify_waiters();
    }

    /// Whether pause after pause has brought no answer.
    pub(super) fn is_given_up(&self) -> bool {
        self.lock().pauses > self.tempo.pauses
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

/// A burst may go before its time.
fn early(due: Instant) -> Instant {
    due.checked_sub(BURST).unwrap_or(due)
}

impl Drop for Leave {
    fn drop(&mut self) {
        self.pace.lock().running -= 1;
        self.pace.changed.notify_waiters();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pace(characters_per_minute: Option<f64>, requests_per_second: Option<f64>) -> Arc<Pace> {
        let limits = Limits { texts: 1, bytes: 1, characters: 1, text_bytes: 1, characters_per_minute, requests_per_second, at_once: 8, timeout: Duration::from_secs(1) };
        Arc::new(Pace::new(limits, Tempo { pause: Duration::ZERO, ..Tempo::default() }))
    }

    #[test]
    fn characters_and_requests_are_spread_over_time() {
        let by_characters = pace(Some(6_000.0), None);
        assert!(by_characters.try_enter(50).is_ok(), "half a second's worth");
        assert!(by_characters.try_enter(500).is_ok(), "the first second is free");
        let wait = by_characters.try_enter(1).unwrap_err().unwrap();
        assert!(wait > Duration::from_secs(4) && wait < Duration::from_secs(6), "{wait:?}");
        let by_requests = pace(None, Some(4.0));
        assert!(by_requests.try_enter(1).is_ok());
        let wait = by_requests.try_enter(1).unwrap_err().unwrap();
        assert!(wait > Duration::from_millis(150) && wait <= Duration::from_millis(250), "{wait:?}");
    }

    #[test]
    fn the_window_grows_with_answers_and_halves_once_for_a_burst_of_refusals() {
        let pace = pace(None, None);
        let leaves: Vec<Leave> = (0..4).map(|_| pace.try_enter(1).unwrap()).collect();
        assert!(pace.try_enter(1).is_err());
        (0..9).for_each(|_| pace.succeeded());
        assert_eq!(pace.lock().window, 8.0);
        leaves.iter().for_each(|leave| pace.slow(leave, Some(Duration::from_secs(9))));
        assert_eq!(pace.lock().window, 4.0);
        assert!(pace.lock().hold > Instant::now() + Duration::from_secs(8));
    }

    #[test]
    fn an_engine_that_never_answers_is_given_up() {
        let pace = pace(None, None);
        (0..FAILURES + 1).for_each(|_| pace.failed(None));
        assert!(!pace.is_given_up());
        let _one = pace.try_enter(1).unwrap();
        assert!(pace.try_enter(1).is_err(), "one goes first, to see");
        pace.failed(None);
        assert!(pace.is_given_up());
    }

    #[test]
    fn waits_grow_and_heed_what_was_asked() {
        let tempo = Tempo::default();
        for tries in 0..40 {
            assert!(tempo.wait(tries, None) <= tempo.longest);
            assert!(tempo.wait(tries, Some(Duration::from_secs(7))) >= Duration::from_secs(7));
        }
    }
}
