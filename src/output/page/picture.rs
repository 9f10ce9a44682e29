//! The theme's picture for those who show a link to a page (Open Graph, `og:image`).
//!
//! In: the theme. Out: its file's name and its size, which the file itself says, so that a theme with a picture of another size
//! is told of as rightly as this one.

use crate::output::theme::Theme;

/// The name of the picture below `assets/`.
pub(super) const FILE: &str = "vorschau.png";

/// What a file of PNG begins with, up to the size (PNG, 3rd edition, 5.2 and 11.2.1): signature, length and name of its first
/// chunk.
const START: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";

/// A picture's width and height in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Size {
    pub(super) width: u32,
    pub(super) height: u32,
}

/// The size of the theme's picture; nothing where the theme has none that is a PNG.
pub(super) fn size(theme: &Theme) -> Option<Size> {
    size_of_png(theme.asset(FILE)?)
}

fn size_of_png(bytes: &[u8]) -> Option<Size> {
    let (width, rest) = bytes.strip_prefix(START)?.split_first_chunk()?;
    let (height, _) = rest.split_first_chunk()?;
    Some(Size { width: u32::from_be_bytes(*width), height: u32::from_be_bytes(*height) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_png_says_its_size() {
        let picture = [START, &[0, 0, 4, 176, 0, 0, 2, 118, 8]].concat();
        assert_eq!(size_of_png(&picture), Some(Size { width: 1200, height: 630 }));
        assert_eq!(size_of_png(picture.get(..20).unwrap_or_default()), None);
        assert_eq!(size_of_png(b"GIF89a"), None);
    }
}
