//! The catalogue's words, days, languages and addresses as terms of its statements.

use chrono::NaiveDate;
use oxrdf::{Literal, NamedNode};

use super::names::{XSD, name};
use crate::output::context::Output;

/// Words of the settings or of the program, which speak as the interface does.
pub(super) fn own_words(output: &Output<'_>, text: &str) -> Literal {
    words(text, output.settings.language.tag())
}

/// Words of the documents.
pub(super) fn content_words(output: &Output<'_>, text: &str) -> Literal {
    words(text, output.settings.content_language.bcp47)
}

/// Words of a language; what XML cannot carry is replaced, so that every writing says the same.
fn words(text: &str, language: &str) -> Literal {
    Literal::new_language_tagged_literal_unchecked(crate::output::feed::for_xml(text), language)
}

pub(super) fn date(day: NaiveDate) -> Literal {
    typed(&day.to_string(), "date")
}

pub(super) fn typed(value: &str, kind: &str) -> Literal {
    Literal::new_typed_literal(value, name(XSD, kind))
}

/// A language in the authority table of the EU: the code of ISO 639-3 in capitals.
pub(super) fn eu_language(name: &str) -> &'static str {
    const CODES: [(&str, &str); 39] = [
        ("bg", "BUL"),
        ("bs", "BOS"),
        ("cs", "CES"),
        ("da", "DAN"),
        ("de", "DEU"),
        ("el", "ELL"),
        ("en", "ENG"),
        ("es", "SPA"),
        ("et", "EST"),
        ("fi", "FIN"),
        ("fr", "FRA"),
        ("frr", "FRR"),
        ("fy", "FRY"),
        ("ga", "GLE"),
        ("hr", "HRV"),
        ("hu", "HUN"),
        ("it", "ITA"),
        ("ku", "KUR"),
        ("lt", "LIT"),
        ("lv", "LAV"),
        ("mk", "MKD"),
        ("mt", "MLT"),
        ("nds", "NDS"),
        ("nl", "NLD"),
        ("pl", "POL"),
        ("pt", "POR"),
        ("ro", "RON"),
        ("ru", "RUS"),
        ("sk", "SLK"),
        ("sl", "SLV"),
        ("so", "SOM"),
        ("sq", "SQI"),
        ("sr", "SRP"),
        ("sv", "SWE"),
        ("ti", "TIR"),
        ("tr", "TUR"),
        ("uk", "UKR"),
        ("vi", "VIE"),
        ("zh", "ZHO"),
    ];
    // `MUL` stands for several languages; every language of originals is among the codes (see the test).
    CODES.iter().find(|(own, _)| *own == name).map_or("MUL", |(_, code)| code)
}

/// `0421-361 4746` as an address after RFC 3966; none where it holds anything but a number.
pub(super) fn telephone(written: &str) -> Option<NamedNode> {
    let digits: String = written.chars().filter(|letter| letter.is_ascii_digit()).collect();
    let is_number = written.chars().all(|letter| letter.is_ascii_digit() || " -/()+.".contains(letter));
    let international = match (written.trim_start().starts_with('+'), digits.strip_prefix('0')) {
        (true, _) => digits.clone(),
        (false, Some(rest)) => format!("49{rest}"),
        (false, None) => return None,
    };
    (is_number && digits.len() > 3).then(|| NamedNode::new(format!("tel:+{international}")).ok()).flatten()
}

/// An e-mail address as a part of an address: all but unreserved letters and `@` in percent encoding (RFC 6068).
pub(super) fn encoded(email: &str) -> String {
    let mut encoded = String::with_capacity(email.len());
    for byte in email.bytes() {
        match byte {
            b'@' | b'.' | b'-' | b'_' | b'~' | b'+' => encoded.push(byte.into()),
            _ if byte.is_ascii_alphanumeric() => encoded.push(byte.into()),
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_of_originals_has_a_code() {
        for name in crate::model::ORIGINALS {
            assert_ne!(eu_language(name), "MUL", "{name}");
        }
    }

    #[test]
    fn numbers_become_addresses_and_words_do_not() {
        let of = |written: &str| telephone(written).map(NamedNode::into_string);
        assert_eq!(of("0421-361 4746").as_deref(), Some("tel:+494213614746"));
        assert_eq!(of("+49 421 361-0").as_deref(), Some("tel:+494213610"));
        for none in ["115 (Bürgertelefon)", "siehe Website", "1", ""] {
            assert_eq!(of(none), None, "{none}");
        }
    }

    #[test]
    fn mail_addresses_keep_their_letters() {
        assert_eq!(encoded("büro+x@example.org"), "b%C3%BCro+x@example.org");
    }
}
