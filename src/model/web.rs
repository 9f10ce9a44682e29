//! Web and e-mail addresses: what may stand in a link.

/// Whether a text is an `http` or `https` address with a host and without white space.
#[must_use]
pub fn is_url(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        !host.is_empty() && !host.contains('@') && !rest.contains(is_never_in_urls)
    })
}

/// Whether a text has the form of an e-mail address.
#[must_use]
pub fn is_email(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else { return false };
    !name.is_empty()
        && host.split('.').count() > 1
        && host.split('.').all(|part| !part.is_empty())
        && !text.contains(is_never_in_urls)
        && !host.contains(['@', '/', '?', ':'])
}

fn is_never_in_urls(letter: char) -> bool {
    letter.is_whitespace()
        || letter.is_control()
        || matches!(letter, '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn web_addresses_have_a_scheme_and_a_host() {
        assert!(is_url("https://www.finanzen.bremen.de/info?x=1#a"));
        for bad in
            ["www.bremen.de", "ftp://bremen.de", "https://", "https://a b", "javascript:alert(1)", "https://u@h/"]
        {
            assert!(!is_url(bad), "{bad}");
        }
    }

    #[test]
    fn mail_addresses_have_a_name_and_a_host() {
        assert!(is_email("office@finanzen.bremen.de"));
        for bad in ["office", "@bremen.de", "a@b", "a b@c.de", "a@b..de", "a@b.de?cc=x"] {
            assert!(!is_email(bad), "{bad}");
        }
    }
}
