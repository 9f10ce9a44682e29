//! robots.txt, and security.txt (RFC 9116) where the settings say until when it holds.

use crate::model::Address;
use crate::output::site::{Artefact, Output};

pub(super) fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Artefact<'a>>) {
    let settings = output.settings;
    to.push(Artefact::data(Address::file("robots.txt"), move |to| {
        let sitemap = settings.base_url.join(&Address::file("sitemap.xml"));
        Ok(write!(to, "User-agent: *\nAllow: /\n\nSitemap: {sitemap}\n")?)
    }));
    if let Some(security) = &settings.security {
        let address = Address::file(".well-known/security.txt");
        to.push(Artefact::data(address.clone(), move |to| {
            let canonical = settings.base_url.join(&address);
            let (contact, expires) = (&security.contact, security.valid_until);
            let languages = settings.language.tag();
            Ok(write!(
                to,
                "Contact: {contact}\nExpires: {expires}T00:00:00Z\nPreferred-Languages: {languages}\nCanonical: {canonical}\n"
            )?)
        }));
    }
}
