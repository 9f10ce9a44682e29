//! A document in another language: what is translated of it, and the way to the original, which has the facts.

use serde::Serialize;

use super::frame::{Frame, Link, Schema};
use super::framed::page;
use crate::markdown::Heading;
use crate::output::artefact::Content;
use crate::output::context::Output;
use crate::output::job::Job;
use crate::output::translated::{Translated, translated};

#[derive(Serialize)]
struct TranslationPage<'a> {
    /// BCP 47.
    language: &'static str,
    language_name: &'static str,
    is_rtl: bool,
    title: &'a str,
    /// The BCP 47 tag of the original's language.
    original_language: &'static str,
    /// Whether the title is translated; otherwise it is the original's.
    has_title: bool,
    summary: Option<&'a str>,
    guiding_objective: Option<&'a str>,
    objectives: &'a [Box<str>],
    body: &'a str,
    headings: &'a [Heading],
    original: Link<'a>,
}

pub(super) fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Job<'a>>) {
    for (index, it) in translated(output.portal).into_iter().enumerate() {
        let (place, changed) = (crate::diagnostic::Place::file(&it.translation.body.source), it.common.last_change());
        let artefact =
            page(output, it.address.clone(), Content::Page, "translation.html", move |output| view(output, index, &it));
        to.push(artefact.from(place).changed(changed));
    }
}

fn view<'a>(output: &Output<'a>, index: usize, it: &Translated<'a>) -> (Frame<'a>, TranslationPage<'a>) {
    let body = output.narratives.translation(index);
    let translation = it.translation;
    let title = translation.title.as_deref().unwrap_or(it.title);
    let frame = Frame::new(output, &it.address, title, "")
        .summed_up(translation.summary.as_deref(), &body.text)
        .document_at(it.common, &it.original, &it.own_page)
        .cited(output)
        .of(Schema::Translation { language: translation.tongue.bcp47, original: it.original.clone() });
    let page = TranslationPage {
        language: translation.tongue.bcp47,
        language_name: translation.tongue.own_name,
        is_rtl: translation.tongue.is_rtl,
        original_language: it.common.tongue().bcp47,
        title,
        has_title: translation.title.is_some(),
        summary: translation.summary.as_deref(),
        guiding_objective: translation.guiding_objective.as_deref(),
        objectives: &translation.objectives,
        body: &body.html,
        headings: &body.headings,
        original: Link { address: it.original.clone(), text: it.title },
    };
    (frame, page)
}
