//! Web and e-mail addresses: what may stand in a link, a feed, a sitemap and a catalogue.
//!
//! All of these take an address after RFC 3986, and some nothing else, so that one which is not is refused where it is
//! written, with its right spelling where there is one.

use std::net::Ipv6Addr;

/// Whether a text is an `http` or `https` address with a host, in the letters of RFC 3986 and without a user's name.
#[must_use]
pub fn is_url(text: &str) -> bool {
    Parts::of(text).is_some_and(|parts| parts.has_sound_host() && is_encoded(parts.rest))
}

/// The same web address in the letters that addresses have: hosts with umlauts in Punycode, all else in percent
/// encoding. None where it is one already, or is none whichever way it is written.
#[must_use]
pub fn url_in_ascii(text: &str) -> Option<String> {
    let parts = Parts::of(text)?;
    let host = host_in_ascii(parts.host)?;
    let address = format!("{}{host}{}{}", parts.scheme, parts.port, percent_encoded(parts.rest)?);
    (address != text && is_url(&address)).then_some(address)
}

/// Whether a text has the form of an e-mail address, in letters that need no encoding in a link.
#[must_use]
pub fn is_email(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else { return false };
    let may_stand = |letter: char| letter.is_ascii_alphanumeric() || "!$'*+-._~=".contains(letter);
    !name.is_empty()
        && name.chars().all(may_stand)
        && name.split('.').all(|part| !part.is_empty())
        && host.contains('.')
        && is_name(host)
}

/// The same e-mail address with its host in Punycode; none where that makes none of it.
#[must_use]
pub fn email_in_ascii(text: &str) -> Option<String> {
    let (name, host) = text.split_once('@')?;
    let address = format!("{name}@{}", host_in_ascii(host)?);
    (address != text && is_email(&address)).then_some(address)
}

/// A host's name as the name system carries it, umlauts in Punycode: `bücher.example` is `xn--bcher-kva.example` (UTS 46).
/// One in ASCII stays as it is written.
fn host_in_ascii(host: &str) -> Option<String> {
    if host.is_ascii() { Some(host.to_owned()) } else { idna::domain_to_ascii(host).ok() }
}

/// What a web address consists of: `https://`, `host`, `:port`, and all the rest.
struct Parts<'t> {
    scheme: &'t str,
    host: &'t str,
    port: &'t str,
    rest: &'t str,
}

impl<'t> Parts<'t> {
    fn of(text: &'t str) -> Option<Self> {
        let (scheme, after) = text.split_at_checked(text.find("//")? + 2)?;
        if !["https://", "http://"].iter().any(|known| scheme.eq_ignore_ascii_case(known)) {
            return None;
        }
        let (authority, rest) = after.split_at(after.find(['/', '?', '#']).unwrap_or(after.len()));
        let port = authority.rfind(':').filter(|at| !authority.get(*at..).is_some_and(|port| port.contains(']')));
        let (host, port) = authority.split_at(port.unwrap_or(authority.len()));
        Some(Self { scheme, host, port, rest })
    }

    fn has_sound_host(&self) -> bool {
        let port = self.port.strip_prefix(':').unwrap_or("80");
        let in_brackets = self.host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
        let is_host = in_brackets.map_or_else(|| is_name(self.host), |number| number.parse::<Ipv6Addr>().is_ok());
        is_host && port.bytes().all(|byte| byte.is_ascii_digit()) && port.parse::<u16>().is_ok_and(|port| port > 0)
    }
}

/// Whether a text is a host's name: labels of at most 63 letters, digits and hyphens (RFC 1035, section 2.3.4; the
/// underscore occurs in practice).
fn is_name(host: &str) -> bool {
    let is_label = |label: &str| {
        let inside = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        (1..=63).contains(&label.len()) && label.bytes().all(inside) && !label.starts_with('-') && !label.ends_with('-')
    };
    host.split('.').all(is_label)
}

/// Whether path, query and fragment are in the letters of RFC 3986, with whole percent encodings.
fn is_encoded(rest: &str) -> bool {
    let (before, fragment) = rest.split_once('#').unwrap_or((rest, ""));
    let sound = |part: &str| {
        part.char_indices().all(|(at, letter)| if letter == '%' { is_escape(part, at) } else { may_stand(letter) })
    };
    sound(before) && sound(fragment)
}

fn is_escape(text: &str, at: usize) -> bool {
    text.as_bytes().get(at + 1..at + 3).is_some_and(|hex| hex.iter().all(u8::is_ascii_hexdigit))
}

fn may_stand(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || "-._~!$&'()*+,;=:@/?".contains(letter)
}

/// Path, query and fragment with all that may not stand there encoded; none where a letter cannot be meant: control
/// characters, invisible ones, quotation marks and the like.
fn percent_encoded(rest: &str) -> Option<String> {
    let mut encoded = String::with_capacity(rest.len());
    let mut in_fragment = false;
    for (at, letter) in rest.char_indices() {
        match letter {
            '#' if !in_fragment => {
                in_fragment = true;
                encoded.push('#');
            }
            '%' if is_escape(rest, at) => encoded.push('%'),
            _ if may_stand(letter) => encoded.push(letter),
            ' ' | '[' | ']' | '{' | '}' | '|' | '^' | '#' | '%' | '–' => push_escaped(letter, &mut encoded),
            _ if letter.is_alphanumeric() => push_escaped(letter, &mut encoded),
            _ => return None,
        }
    }
    Some(encoded)
}

fn push_escaped(letter: char, to: &mut String) {
    for byte in letter.encode_utf8(&mut [0; 4]).bytes() {
        to.push_str(&format!("%{byte:02X}"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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

    #[test]
    fn web_addresses_have_a_scheme_and_a_host() {
        for good in [
            "https://www.finanzen.bremen.de/info?x=1#a",
            "http://localhost:8000/",
            "http://[::1]:8000",
            "HTTPS://BREMEN.DE",
            "https://127.0.0.1/",
            "https://xn--4ca.de/%C3%A4?a=b/c?d#/e",
        ] {
            assert!(is_url(good), "{good}");
            assert_eq!(url_in_ascii(good), None, "{good}");
        }
        for bad in [
            "www.bremen.de",
            "ftp://bremen.de",
            "https://",
            "https:///a",
            "https://a b/",
            "javascript:alert(1)",
            "https://u@h/",
            "https://u:p@h/",
            "https://a..de/",
            "https://.de/",
            "https://-a.de/",
            "https://a%20b.de/",
            "https://a:b/",
            "https://a:/",
            "https://a:99999/",
            "https://[::g]/",
            "https://a.de/\u{200b}",
            "https://a.de/\"",
            "https://a.de\\b",
            "https://ä@b.de/",
        ] {
            assert!(!is_url(bad), "{bad}");
            assert_eq!(url_in_ascii(bad), None, "{bad}");
        }
    }

    #[test]
    fn what_addresses_cannot_hold_has_another_spelling() {
        for (written, address) in [
            ("https://ä.de/", "https://xn--4ca.de/"),
            ("https://ä.de:8080", "https://xn--4ca.de:8080"),
            ("https://a.de/Größe?ä#ö", "https://a.de/Gr%C3%B6%C3%9Fe?%C3%A4#%C3%B6"),
            ("https://a.de/ein Bericht.pdf", "https://a.de/ein%20Bericht.pdf"),
            ("https://a.de/?tx[id]=1", "https://a.de/?tx%5Bid%5D=1"),
            ("https://a.de/100%", "https://a.de/100%25"),
            ("https://a.de/%C3%A4 ä", "https://a.de/%C3%A4%20%C3%A4"),
            ("https://a.de/#a#b", "https://a.de/#a%23b"),
        ] {
            assert!(!is_url(written), "{written}");
            assert_eq!(url_in_ascii(written).as_deref(), Some(address));
        }
    }

    #[test]
    fn mail_addresses_have_a_name_and_a_host() {
        for good in ["office@finanzen.bremen.de", "a.b+c@d-e.de"] {
            assert!(is_email(good), "{good}");
        }
        for bad in [
            "office",
            "@bremen.de",
            "a@b",
            "a b@c.de",
            "a@b..de",
            "a@b.de?cc=x",
            "a?cc=x@b.de",
            "a,b@c.de",
            "a@b@c.de",
            ".a@b.de",
            "büro@a.de",
            "a@ä.de",
        ] {
            assert!(!is_email(bad), "{bad}");
        }
        assert_eq!(email_in_ascii("a@ä.de").as_deref(), Some("a@xn--4ca.de"));
        assert_eq!(email_in_ascii("büro@ä.de"), None, "only hosts can be written in another way");
    }

    proptest::proptest! {
        /// The catalogue refuses what is no address; so nothing that reaches it may be.
        #[test]
        fn what_is_accepted_stands_in_every_catalogue(text in "https?://[a-z0-9ä.:@%\\[\\]-]{1,12}[/?#a-zäß0-9 .:@%!$&'()*+,;=\\[\\]{}|^\"_~-]{0,20}") {
            for address in [Some(text.clone()).filter(|text| is_url(text)), url_in_ascii(&text)].into_iter().flatten() {
                proptest::prop_assert!(is_url(&address), "{address}");
                proptest::prop_assert!(oxrdf::NamedNode::new(address.as_str()).is_ok(), "{address}");
            }
        }
    }
}
