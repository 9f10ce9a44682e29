//! A page in its frame: what stands on it, and what surrounds it, put into a template.

use serde::Serialize;

use super::frame::Frame;
use super::meta;
use crate::model::Address;
use crate::output::artefact::Content;
use crate::output::context::Output;
use crate::output::job::Job;
use crate::output::make_error::MakeError;
use crate::output::surroundings::Parts;

/// A page as its template sees it: the frame, and what stands in it.
#[derive(Serialize)]
struct Whole<'f, 'a, V> {
    frame: &'f Frame<'a>,
    /// Elements for programs, for the page's head.
    head: String,
    /// What it shares with other pages, as HTML.
    around: &'f Parts,
    page: &'f V,
}

/// An artefact that renders `template` with what `view` makes; nothing is made before it is asked for.
pub(super) fn page<'a, V: Serialize>(
    output: &Output<'a>,
    address: Address,
    content: Content,
    template: &'static str,
    view: impl Fn(&Output<'a>) -> (Frame<'a>, V) + Send + Sync + 'a,
) -> Job<'a> {
    let output = *output;
    Job::page(address, content, move |to| {
        let (frame, view) = view(&output);
        render(&output, template, &frame, &view, to).map_err(MakeError::from)
    })
}

/// Renders a view in its frame.
pub(super) fn render<V: Serialize>(
    output: &Output<'_>,
    template: &str,
    frame: &Frame<'_>,
    view: &V,
    to: &mut dyn std::io::Write,
) -> tera::TeraResult<()> {
    let head = meta::head(output, frame);
    let around = output.surroundings.around(output.theme, &frame.root, frame.section, &frame.address)?;
    output.theme.render(template, &Whole { frame, head, around: &around, page: view }, to)
}
