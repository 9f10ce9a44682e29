//! The search page: a form with script, and the way to the complete lists without.

use serde::Serialize;

use super::frame::{Frame, page};
use crate::model::Address;
use crate::output::site::{Artefact, Content, Output};

#[derive(Serialize)]
struct SearchPage {
    years: Vec<i32>,
}

pub(super) fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Artefact<'a>>) {
    to.push(page(output, Address::page(&["suche"]), Content::Page, "search.html", |output| {
        let title = output.format.word("suche_titel");
        let frame = Frame::new(output, &Address::page(&["suche"]), title, "suche").described(title);
        (frame, SearchPage { years: output.portal.years() })
    }));
}
