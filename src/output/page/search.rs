//! The search page: a form with script, and the way to the complete lists without.

use serde::Serialize;

use super::frame::{Frame, page};
use crate::model::Address;
use crate::output::search::documents;
use crate::output::site::{Artefact, Content, Output};

#[derive(Serialize)]
struct SearchPage {
    years: Vec<i32>,
    /// Whether the index is in several parts (`teile.json`) instead of one (`lunr.json`).
    is_divided: bool,
}

pub(super) fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Artefact<'a>>) {
    to.push(page(output, Address::page(&["suche"]), Content::Page, "search.html", |output| {
        let title = output.format.word("suche_titel");
        let frame = Frame::new(output, &Address::page(&["suche"]), title, "suche").described(title);
        let is_divided = documents(output).len() > output.settings.lunr_at_most;
        (frame, SearchPage { years: output.portal.years(), is_divided })
    }));
}
