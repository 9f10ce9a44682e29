//! The search page: what its script fills, and the way to the complete lists without.

use std::collections::BTreeSet;

use serde::Serialize;

use super::frame::{Frame, Link};
use super::framed::page;
use super::row::{department_link, goal_link};
use crate::model::Address;
use crate::output::artefact::Content;
use crate::output::context::Output;
use crate::output::job::Job;
use crate::output::search::documents;
use crate::output::translated::translated;

#[derive(Serialize)]
struct SearchPage<'a> {
    /// The list number of a measure with reports, as an example of what can be looked for.
    example: Option<&'a str>,
    years: Vec<Link<'a>>,
    departments: Vec<Link<'a>>,
    goals: Vec<Link<'a>>,
    /// The languages of translations, and of documents that name their own: as addresses begin, and their tags.
    tongues: Vec<String>,
    /// Whether the open index is in several parts (`teile.json`) instead of one (`lunr.json`).
    is_divided: bool,
}

pub(super) fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Job<'a>>) {
    to.push(page(output, Address::page(&["suche"]), Content::Page, "search.html", |output| {
        let title = output.format.word("suche_titel");
        let frame = Frame::new(output, &Address::page(&["suche"]), title, "suche").described(title);
        (frame, view(output))
    }));
}

/// The pages of documents that are written in another language than most.
fn in_a_language_of_their_own(output: &Output<'_>) -> impl Iterator<Item = String> {
    let (portal, most) = (output.portal, output.settings.content_language.bcp47);
    let others = portal.documents().filter(move |document| document.common().tongue().bcp47 != most);
    others.map(move |document| format!("{}={}", document.page(portal), document.common().tongue().bcp47))
}

fn view<'a>(output: &Output<'a>) -> SearchPage<'a> {
    let portal = output.portal;
    let year = |year: i32| Link { address: portal.reports_address(year), text: output.format.year(year) };
    let tongues: BTreeSet<_> = translated(portal).into_iter().map(|it| it.translation.tongue).collect();
    SearchPage {
        example: portal.reports.last().map(|report| portal[report.measure].key.as_ref()),
        years: portal.years().into_iter().rev().map(year).collect(),
        departments: portal.departments.iter().map(|department| department_link(output, department)).collect(),
        goals: portal.goals.iter().map(|goal| goal_link(output, goal)).collect(),
        tongues: tongues
            .into_iter()
            .map(|tongue| format!("{}={}", tongue.name, tongue.bcp47))
            .chain(in_a_language_of_their_own(output))
            .collect(),
        is_divided: documents(output).len() > output.settings.lunr_at_most,
    }
}
