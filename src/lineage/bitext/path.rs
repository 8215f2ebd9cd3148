//! The best monotone way through two sequences, and how likely each of its steps is among all ways: a dynamic programme
//! with the steps of Gale and Church (1993), scored in log odds, and the forward–backward algorithm over the same lattice.

/// A step of the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// One of each.
    Both,
    /// One of the first sequence alone.
    First,
    /// One of the second alone.
    Second,
    /// Two of the first, one of the second.
    TwoOne,
    /// One of the first, two of the second.
    OneTwo,
}

impl Step {
    const ALL: [Step; 5] = [Step::Both, Step::First, Step::Second, Step::TwoOne, Step::OneTwo];

    /// How far it goes in each sequence.
    pub fn size(self) -> (usize, usize) {
        match self {
            Step::Both => (1, 1),
            Step::First => (1, 0),
            Step::Second => (0, 1),
            Step::TwoOne => (2, 1),
            Step::OneTwo => (1, 2),
        }
    }
}

/// A step from a place, and its share of all ways, from 0 to 1.
#[derive(Clone, Copy, Debug)]
pub struct Taken {
    pub step: Step,
    pub at: (usize, usize),
    pub likelihood: f32,
}

/// At most so many cells are looked at; longer sequences are aligned along their diagonal alone.
const CELLS: usize = 600_000;

/// The narrowest band around the diagonal.
const NARROWEST: usize = 200;

/// The way with the best score. `score` gives the log odds of a step from a place, `None` where it cannot be taken.
pub fn best(first: usize, second: usize, score: impl Fn(Step, usize, usize) -> Option<f32>) -> Vec<Taken> {
    let band = Band::new(first, second);
    let mut scores: Vec<[f32; 5]> = vec![[f32::NEG_INFINITY; 5]; band.cells()];
    for (i, j) in band.all() {
        for (number, step) in Step::ALL.into_iter().enumerate() {
            let (a, b) = step.size();
            if i + a <= first && j + b <= second && band.at(i + a, j + b).is_some() {
                scores[band.index(i, j)][number] = score(step, i, j).unwrap_or(f32::NEG_INFINITY);
            }
        }
    }
    // Backward: the sum over all ways from each cell to the end, and the best of them.
    let mut rest = vec![f64::NEG_INFINITY; band.cells()];
    let mut top: Vec<(f64, Option<Step>)> = vec![(f64::NEG_INFINITY, None); band.cells()];
    let end = band.index(first, second);
    (rest[end], top[end]) = (0.0, (0.0, None));
    for (i, j) in band.all().rev().filter(|place| *place != (first, second)) {
        let here = band.index(i, j);
        for (number, step) in Step::ALL.into_iter().enumerate() {
            let (a, b) = step.size();
            let own = f64::from(scores[here][number]);
            let Some(there) = band.at(i + a, j + b).filter(|_| own.is_finite()) else { continue };
            rest[here] = add(rest[here], own + rest[there]);
            if own + top[there].0 > top[here].0 {
                top[here] = (own + top[there].0, Some(step));
            }
        }
    }
    // Forward: the sum over all ways to each cell.
    let mut come = vec![f64::NEG_INFINITY; band.cells()];
    come[band.index(0, 0)] = 0.0;
    for (i, j) in band.all() {
        let here = band.index(i, j);
        for (number, step) in Step::ALL.into_iter().enumerate() {
            let (a, b) = step.size();
            if let Some(there) = band.at(i + a, j + b).filter(|_| scores[here][number].is_finite()) {
                come[there] = add(come[there], come[here] + f64::from(scores[here][number]));
            }
        }
    }
    let all = rest[band.index(0, 0)];
    let mut way = Vec::new();
    let (mut i, mut j) = (0, 0);
    while let Some(step) = band.at(i, j).and_then(|here| top[here].1) {
        let (a, b) = step.size();
        let (here, there) = (band.index(i, j), band.index(i + a, j + b));
        let number = step as usize;
        let likelihood = (come[here] + f64::from(scores[here][number]) + rest[there] - all).exp();
        way.push(Taken { step, at: (i, j), likelihood: likelihood.clamp(0.0, 1.0) as f32 });
        (i, j) = (i + a, j + b);
    }
    way
}

/// The logarithm of a sum of two numbers given by their logarithms.
fn add(one: f64, other: f64) -> f64 {
    let (more, less) = if one > other { (one, other) } else { (other, one) };
    if less == f64::NEG_INFINITY { more } else { more + (less - more).exp().ln_1p() }
}

/// The cells around the diagonal.
struct Band {
    first: usize,
    second: usize,
    width: usize,
}

impl Band {
    fn new(first: usize, second: usize) -> Band {
        Band { first, second, width: (second + 1).min((CELLS / (first + 1)).max(NARROWEST)) }
    }

    fn cells(&self) -> usize {
        (self.first + 1) * self.width
    }

    /// Where a row's cells begin.
    fn start(&self, i: usize) -> usize {
        let middle = if self.first == 0 { 0 } else { i * self.second / self.first };
        middle.saturating_sub(self.width / 2).min(self.second + 1 - self.width)
    }

    fn at(&self, i: usize, j: usize) -> Option<usize> {
        let inside = i <= self.first && (self.start(i)..self.start(i) + self.width).contains(&j);
        inside.then(|| i * self.width + j - self.start(i))
    }

    /// The index of a cell that is known to be inside.
    fn index(&self, i: usize, j: usize) -> usize {
        self.at(i, j).unwrap_or(0)
    }

    fn all(&self) -> impl DoubleEndedIterator<Item = (usize, usize)> + '_ {
        (0..=self.first).flat_map(|i| (self.start(i)..self.start(i) + self.width).map(move |j| (i, j)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn steps(first: &str, second: &str) -> Vec<Step> {
        let (first, second): (Vec<char>, Vec<char>) = (first.chars().collect(), second.chars().collect());
        let way = best(first.len(), second.len(), |step, i, j| match step {
            Step::Both => Some(if first[i] == second[j] { 2.0 } else { -8.0 }),
            Step::First | Step::Second => Some(-1.0),
            Step::TwoOne | Step::OneTwo => None,
        });
        assert!(way.iter().all(|taken| (0.0..=1.0).contains(&taken.likelihood)));
        way.into_iter().map(|taken| taken.step).collect()
    }

    #[test]
    fn one_that_is_new_shifts_nothing() {
        use Step::*;
        assert_eq!(steps("abc", "abc"), [Both, Both, Both]);
        assert_eq!(steps("abc", "axbc"), [Both, Second, Both, Both]);
        assert_eq!(steps("abc", "ac"), [Both, First, Both]);
        assert_eq!(steps("", "a"), [Second]);
        assert_eq!(steps("", ""), []);
    }

    #[test]
    fn what_could_as_well_be_otherwise_is_less_likely() {
        let way = |score: f32| best(1, 2, |step, _, j| match step {
            Step::Both => Some(if j == 0 { 2.0 } else { score }),
            Step::First | Step::Second => Some(-1.0),
            Step::TwoOne | Step::OneTwo => None,
        })[0].likelihood;
        assert!((way(2.0) - 0.5).abs() < 0.1, "{}", way(2.0));
        assert!(way(-6.0) > 0.9, "{}", way(-6.0));
    }

    #[test]
    fn long_sequences_keep_to_the_diagonal() {
        let way = best(1500, 1500, |step, i, j| match step {
            Step::Both => Some(if i == j { 2.0 } else { -4.0 }),
            Step::First | Step::Second => Some(-1.0),
            Step::TwoOne | Step::OneTwo => None,
        });
        assert_eq!(way.len(), 1500);
    }
}
