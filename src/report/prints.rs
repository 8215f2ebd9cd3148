//! Fingerprints of findings: the same for the same fault when lines above it come and go, so that a forge can tell old
//! faults from new ones.

use std::borrow::Borrow;
use std::collections::HashMap;

use super::path;
use crate::finding::Finding;

/// One for each finding: a checksum of check, file, fault and text, and of how many of just this kind stood before it.
pub fn printed<F: Borrow<Finding>>(findings: impl IntoIterator<Item = F>) -> impl Iterator<Item = (F, String)> {
    // Half of a checksum tells them apart; there may be very many.
    let mut seen: HashMap<[u8; 16], u32> = HashMap::new();
    findings.into_iter().map(move |found| {
        let finding: &Finding = found.borrow();
        let place = path(&finding.place.path);
        let of = format!("{}\0{place}\0{:?}\0{}", finding.id, finding.says, finding.source_text.as_deref().unwrap_or_default());
        let sum = blake3::hash(of.as_bytes());
        let before = seen.entry(half(&sum)).or_default();
        let print = blake3::hash(format!("{sum}\0{before}").as_bytes()).to_hex();
        *before += 1;
        (found, print.chars().take(32).collect())
    })
}

/// The first half of a checksum.
pub fn half(sum: &blake3::Hash) -> [u8; 16] {
    let mut half = [0; 16];
    half.copy_from_slice(&sum.as_bytes()[..16]);
    half
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample;

    #[test]
    fn lines_do_not_matter_and_twins_are_told_apart() {
        let prints = |findings: &[Finding]| printed(findings).map(|(_, print)| print).collect::<Vec<_>>();
        let findings = sample::findings();
        let mut moved = findings.clone();
        moved.iter_mut().for_each(|finding| finding.place.line += 7);
        assert_eq!(prints(&findings), prints(&moved));
        let twins = prints(&[findings[0].clone(), findings[0].clone()]);
        assert_ne!(twins[0], twins[1]);
    }
}
