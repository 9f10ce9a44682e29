//! Spellings made alike: composed letters, small letters, no accents but the German ones.

use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization as _, char::is_combining_mark, is_nfc_quick};

use super::LONGEST;

/// The text in NFC, without soft hyphens.
pub(crate) fn compose(text: &str) -> Cow<'_, str> {
    // Nothing before U+0300 combines; UTF-8 begins all after it with a byte of 0xCC or more.
    if text.bytes().all(|byte| byte < 0xcc) && !text.contains('\u{ad}') {
        return Cow::Borrowed(text);
    }
    let composed = match is_nfc_quick(text.chars()) {
        unicode_normalization::IsNormalized::Yes => Cow::Borrowed(text),
        _ => Cow::Owned(text.nfc().collect()),
    };
    if composed.contains('\u{ad}') { Cow::Owned(composed.replace('\u{ad}', "")) } else { composed }
}

/// A token in small letters, no longer than [`LONGEST`].
pub(crate) fn lower(token: &str) -> String {
    let lower = token.to_lowercase();
    match lower.char_indices().nth(LONGEST) {
        Some((end, _)) => lower.get(..end).unwrap_or_default().to_owned(),
        None => lower,
    }
}

/// A word in small letters without its accents; ä, ö, ü and ß stay for the stemmer.
pub(crate) fn accents(word: &str) -> Cow<'_, str> {
    let plain = |letter: char| letter.is_ascii() || matches!(letter, 'ä' | 'ö' | 'ü' | 'ß');
    if word.chars().all(plain) {
        return Cow::Borrowed(word);
    }
    let mut folded = String::with_capacity(word.len());
    for letter in word.chars() {
        if plain(letter) {
            folded.push(letter);
        } else {
            folded.extend(std::iter::once(letter).nfd().filter(|part| !is_combining_mark(*part)));
        }
    }
    Cow::Owned(folded)
}
