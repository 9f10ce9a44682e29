//! Free pages.

use serde::Serialize;

use super::about::About;
use super::frame::Frame;
use super::framed::page;
use crate::markdown::Heading;
use crate::model::PageId;
use crate::output::artefact::Content;
use crate::output::context::Output;
use crate::output::job::Job;

#[derive(Serialize)]
struct FreePage<'a> {
    title: &'a str,
    body: &'a str,
    headings: &'a [Heading],
    about: About<'a>,
    /// Whether it is the theme's own text, because the portal has none.
    from_theme: bool,
}

pub(super) fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Job<'a>>) {
    for id in output.portal.page_ids() {
        let free = &output.portal[id];
        let artefact = page(output, free.address.clone(), Content::Page, "page.html", move |output| view(output, id));
        to.push(artefact.from(free.common.place()).changed(free.common.last_change()));
    }
}

fn view<'a>(output: &Output<'a>, id: PageId) -> (Frame<'a>, FreePage<'a>) {
    let free = &output.portal[id];
    let body = output.narratives.page(id);
    let page = FreePage {
        title: &free.title,
        body: &body.html,
        headings: &body.headings,
        about: About::of_page(free, output),
        from_theme: free.from_theme,
    };
    let frame = Frame::new(output, &free.address, &free.title, "")
        .summed_up(free.common.summary.as_deref(), &body.text)
        .document(&free.common, &free.address);
    (frame, page)
}
