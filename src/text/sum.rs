//! Checksums: five letters of base 32 over a normalised text, short enough to stand in a comment that people read.
//!
//! 25 bits tell apart the handful of texts that one message ever has; they are no protection against a forger, who
//! could write `ok` just as well.

use std::fmt;

/// The digits of a checksum: Crockford's base 32 in lower case, without i, l, o and u.
pub const DIGITS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// How many digits a checksum has.
pub const LENGTH: usize = 5;

/// A checksum of five base-32 digits.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Sum([u8; LENGTH]);

impl Sum {
    /// The checksum of some bytes: the first 25 bits of their BLAKE3 hash.
    pub fn of(bytes: &[u8]) -> Sum {
        let mut digits = [0; LENGTH];
        digits.copy_from_slice(letters(bytes, LENGTH).as_bytes());
        Sum(digits)
    }

    /// Reads a checksum as it stands in a file.
    pub fn parse(text: &str) -> Option<Sum> {
        let digits: [u8; LENGTH] = text.as_bytes().try_into().ok()?;
        digits.iter().all(|digit| DIGITS.contains(digit)).then_some(Sum(digits))
    }

    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Display for Sum {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

impl fmt::Debug for Sum {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

/// The first `count` base-32 digits (at most 12) of the BLAKE3 hash of some bytes.
pub fn letters(bytes: &[u8], count: usize) -> String {
    let hash = blake3::hash(bytes);
    let mut bits = hash.as_bytes().iter().take(8).fold(0u64, |bits, byte| bits << 8 | u64::from(*byte));
    let mut out = String::new();
    for _ in 0..count.min(12) {
        out.push(char::from(DIGITS[(bits >> 59) as usize]));
        bits <<= 5;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_writes() {
        let sum = Sum::of("Kontakt".as_bytes());
        assert_eq!(Sum::parse(&sum.to_string()), Some(sum));
        assert_ne!(sum, Sum::of("kontakt".as_bytes()));
        for wrong in ["", "k3f9", "k3f9xx", "k3f9I", "k3f9u", "k3f9ä"] {
            assert_eq!(Sum::parse(wrong), None, "{wrong}");
        }
    }
}
