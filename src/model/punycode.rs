//! Names of hosts with umlauts as the name system carries them: `bücher.example` is `xn--bcher-kva.example`.
//!
//! Source: RFC 3492 (Punycode) with the parameters of RFC 5891 (IDNA 2008).

use unicode_normalization::UnicodeNormalization;

const BASE: u32 = 36;
const T_MIN: u32 = 1;
const T_MAX: u32 = 26;
const SKEW: u32 = 38;
const DAMP: u32 = 700;
const FIRST_BIAS: u32 = 72;
const FIRST_CODE: u32 = 0x80;

/// A host's name in ASCII; none where a part of it is too long to be counted.
#[must_use]
pub fn host_in_ascii(host: &str) -> Option<String> {
    let parts: Option<Vec<String>> = host.split('.').map(label).collect();
    Some(parts?.join("."))
}

fn label(label: &str) -> Option<String> {
    if label.is_ascii() {
        return Some(label.to_owned());
    }
    let letters: Vec<u32> = label.nfc().flat_map(char::to_lowercase).map(u32::from).collect();
    Some(format!("xn--{}", encoded(&letters)?))
}

/// The encoding of RFC 3492, section 6.3.
fn encoded(letters: &[u32]) -> Option<String> {
    let mut text: String = letters.iter().filter_map(|letter| char::from_u32(*letter)).filter(char::is_ascii).collect();
    let plain = u32::try_from(text.len()).ok()?;
    if plain > 0 {
        text.push('-');
    }
    let all = u32::try_from(letters.len()).ok()?;
    let (mut code, mut delta, mut bias, mut done) = (FIRST_CODE, 0_u32, FIRST_BIAS, plain);
    while done < all {
        let next = letters.iter().copied().filter(|letter| *letter >= code).min()?;
        delta = delta.checked_add((next - code).checked_mul(done + 1)?)?;
        code = next;
        for letter in letters {
            if *letter < code {
                delta = delta.checked_add(1)?;
            } else if *letter == code {
                number(delta, bias, &mut text)?;
                bias = adapted(delta, done + 1, done == plain);
                delta = 0;
                done += 1;
            }
        }
        delta = delta.checked_add(1)?;
        code += 1;
    }
    Some(text)
}

/// A number in digits whose weight depends on the bias.
fn number(mut rest: u32, bias: u32, text: &mut String) -> Option<()> {
    let mut k = BASE;
    loop {
        let threshold = k.saturating_sub(bias).clamp(T_MIN, T_MAX);
        if rest < threshold {
            text.push(digit(rest)?);
            return Some(());
        }
        text.push(digit(threshold + (rest - threshold) % (BASE - threshold))?);
        rest = (rest - threshold) / (BASE - threshold);
        k += BASE;
    }
}

fn digit(value: u32) -> Option<char> {
    char::from_digit(value.checked_add(10)? % BASE, BASE)
}

fn adapted(delta: u32, points: u32, is_first: bool) -> u32 {
    let mut delta = if is_first { delta / DAMP } else { delta / 2 };
    delta += delta / points;
    let mut k = 0;
    while delta > ((BASE - T_MIN) * T_MAX) / 2 {
        delta /= BASE - T_MIN;
        k += BASE;
    }
    k + (BASE - T_MIN + 1) * delta / (delta + SKEW)
}

#[cfg(test)]
mod tests {
    use super::host_in_ascii;

    /// The encoded names are those of registered domains and of RFC 3492, section 7.1.
    #[test]
    fn hosts_with_umlauts_have_a_name_in_ascii() {
        for (written, ascii) in [
            ("www.bremen.de", "www.bremen.de"),
            ("bücher.example", "xn--bcher-kva.example"),
            ("BÜCHER.example", "xn--bcher-kva.example"),
            ("ä", "xn--4ca"),
            ("www.größe.de", "www.xn--gre-6ka8i.de"),
            ("münchen.de", "xn--mnchen-3ya.de"),
            ("他们为什么不说中文", "xn--ihqwcrb4cv8a8dqg056pqjye"),
            ("почемужеонинеговорятпорусски", "xn--b1abfaaepdrnnbgefbadotcwatmq2g4l"),
        ] {
            assert_eq!(host_in_ascii(written).as_deref(), Some(ascii), "{written}");
        }
    }
}
