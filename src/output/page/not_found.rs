//! The page for addresses that do not exist. It alone uses the base address: it is shown at any depth.

use serde::Serialize;

use super::frame::{Frame, Schema};
use super::framed::page;
use crate::model::Address;
use crate::output::artefact::Content;
use crate::output::context::Output;
use crate::output::job::Job;

#[derive(Serialize)]
struct NotFoundPage {}

pub(super) fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Job<'a>>) {
    let address = Address::file("404.html");
    to.push(page(output, address.clone(), Content::UnlistedPage, "not_found.html", move |output| {
        let title = output.format.word("nicht_gefunden_titel");
        let frame = Frame::new(output, &address, title, "").described(title).of(Schema::Unlisted);
        (Frame { root: output.settings.base_url.as_str().to_owned(), ..frame }, NotFoundPage {})
    }));
}
