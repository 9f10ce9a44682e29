//! robots.txt, and security.txt (RFC 9116) where the settings say until when it holds.

use crate::config::BaseUrl;
use crate::model::Address;
use crate::output::context::Output;
use crate::output::job::Job;

pub(super) fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Job<'a>>) {
    let settings = output.settings;
    to.push(Job::data(Address::file("robots.txt"), move |to| {
        let sitemap = settings.base_url.join(&Address::file("sitemap.xml"));
        Ok(write!(to, "User-agent: *\nAllow: /\n\nSitemap: {sitemap}\n")?)
    }));
    if let Some(security) = &settings.security {
        let address = Address::file(".well-known/security.txt");
        to.push(Job::data(address.clone(), move |to| {
            let (contact, expires) = (&security.contact, security.valid_until);
            write!(to, "Contact: {contact}\nExpires: {expires}T23:59:59Z\nPreferred-Languages: de, en\n")?;
            for canonical in canonical(&settings.base_url, &address) {
                writeln!(to, "Canonical: {canonical}")?;
            }
            Ok(())
        }));
    }
}

/// The host's root, where RFC 9116 (section 3) wants the file, and the place that the site itself has it at, where that
/// is another.
fn canonical(base: &BaseUrl, address: &Address) -> Vec<String> {
    let own = base.join(address);
    let scheme = base.as_str().split("//").next().unwrap_or_default();
    let root = format!("{scheme}//{}/{address}", base.host());
    if root == own { vec![own] } else { vec![root, own] }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn below_a_prefix_the_root_is_named_as_well() {
        let address = Address::file(".well-known/security.txt");
        let of = |base: &str| canonical(&base.parse().unwrap(), &address);
        assert_eq!(of("https://a.de/"), ["https://a.de/.well-known/security.txt"]);
        assert_eq!(
            of("https://a.de/b/"),
            ["https://a.de/.well-known/security.txt", "https://a.de/b/.well-known/security.txt"]
        );
    }
}
