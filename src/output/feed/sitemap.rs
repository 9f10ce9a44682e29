//! The sitemap (sitemaps.org): every page; above 50,000 pages an index of several.

use std::io::Write;

use chrono::NaiveDate;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use crate::model::Address;
use crate::output::context::Output;
use crate::output::job::Job;
use crate::output::make_error::MakeError;

/// The most addresses that one sitemap may have (sitemaps.org).
const MOST: usize = 50_000;
const NAMESPACE: (&str, &str) = ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");

pub(super) fn artefacts<'a>(output: &Output<'a>, mut listed: Vec<(Address, Option<NaiveDate>)>, to: &mut Vec<Job<'a>>) {
    listed.sort();
    let output = *output;
    if listed.len() <= MOST {
        to.push(Job::data(Address::file("sitemap.xml"), move |to| write(&output, "urlset", "url", &listed, to)));
        return;
    }
    let mut maps = Vec::new();
    for (index, chunk) in listed.chunks(MOST).enumerate() {
        let address = Address::file(format!("sitemap-{}.xml", index + 1));
        maps.push((address.clone(), chunk.iter().filter_map(|(_, changed)| *changed).max()));
        let chunk = chunk.to_vec();
        to.push(Job::data(address, move |to| write(&output, "urlset", "url", &chunk, to)));
    }
    to.push(Job::data(Address::file("sitemap.xml"), move |to| write(&output, "sitemapindex", "sitemap", &maps, to)));
}

fn write(
    output: &Output<'_>,
    root: &str,
    item: &str,
    listed: &[(Address, Option<NaiveDate>)],
    to: &mut dyn Write,
) -> Result<(), MakeError> {
    let mut xml = Writer::new_with_indent(to, b' ', 1);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
    xml.create_element(root).with_attribute(NAMESPACE).write_inner_content(|xml| {
        for (address, changed) in listed {
            xml.create_element(item).write_inner_content(|xml| {
                let url = output.settings.base_url.join(address);
                xml.create_element("loc").write_text_content(BytesText::new(&url))?;
                if let Some(day) = changed {
                    xml.create_element("lastmod").write_text_content(BytesText::new(&day.to_string()))?;
                }
                Ok(())
            })?;
        }
        Ok(())
    })?;
    Ok(xml.into_inner().write_all(b"\n")?)
}
