//! Texts in the encodings that other programs write.

/// The text of a file, whatever its encoding; `None` if it is none of Unicode's.
pub fn decoded(bytes: &[u8]) -> Option<String> {
    let wide = |read: fn([u8; 2]) -> u16| String::from_utf16(&bytes[2..].chunks_exact(2).map(|pair| read([pair[0], pair[1]])).collect::<Vec<_>>()).ok();
    match bytes {
        [0xff, 0xfe, ..] => wide(u16::from_le_bytes),
        [0xfe, 0xff, ..] => wide(u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8(rest.to_vec()).ok(),
        _ => String::from_utf8(bytes.to_vec()).ok(),
    }
}
