//! Old addresses lead to the new ones (`aliase`).

use serde::Serialize;

use super::frame::{Frame, Schema, page};
use crate::diagnostic::Place;
use crate::model::{Address, Alias, Common};
use crate::output::site::{Artefact, Content, Output};

#[derive(Serialize)]
struct RedirectPage {
    /// The new address below the root.
    target: Address,
    /// The new address in full.
    url: String,
}

pub(super) fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Artefact<'a>>) {
    let portal = output.portal;
    let mut add = |common: &'a Common, title: &'a str, target: Address| {
        for alias in &common.aliases {
            to.push(redirect(output, common, alias, title, target.clone()));
        }
    };
    portal.strategies.iter().for_each(|it| add(&it.common, &it.title, Address::page(&["strategie"])));
    portal.goals.iter().for_each(|it| add(&it.common, &it.title, portal.goal_address(it)));
    portal.measures.iter().for_each(|it| add(&it.common, &it.title, portal.measure_address(it)));
    portal.departments.iter().for_each(|it| add(&it.common, &it.title, portal.department_address(it)));
    portal.reports.iter().for_each(|it| add(&it.common, portal.report_title(it), it.address.clone()));
    portal.pages.iter().for_each(|it| add(&it.common, &it.title, it.address.clone()));
}

fn redirect<'a>(
    output: &Output<'a>,
    common: &'a Common,
    alias: &'a Alias,
    title: &'a str,
    target: Address,
) -> Artefact<'a> {
    moved(output, address(&alias.path), title, target).from(Place::at(&common.source, alias.span.clone()))
}

/// The page at an old address that leads to the new one.
pub(super) fn moved<'a>(output: &Output<'a>, from: Address, title: &'a str, target: Address) -> Artefact<'a> {
    page(output, from.clone(), Content::UnlistedPage, "redirect.html", move |output| {
        let url = output.settings.base_url.join(&target);
        let frame = Frame { canonical: url.clone(), ..Frame::new(output, &from, title, "").of(Schema::Unlisted) };
        (frame, RedirectPage { target: target.clone(), url })
    })
}

/// An old path that ends like a file stays a file; any other becomes a folder's page.
fn address(path: &str) -> Address {
    let last = path.rsplit('/').next().unwrap_or_default();
    if last.is_empty() || last.contains('.') { Address::file(path) } else { Address::file(format!("{path}/")) }
}
