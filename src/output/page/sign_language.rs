//! The video in German Sign Language, where the settings name one (`[gebaerdensprache]`).
//!
//! A file of the portal is shown here; one that lies elsewhere is only linked to, so that no request leaves the site.

use serde::Serialize;

use super::frame::Frame;
use super::framed::page;
use crate::config::SignLanguage;
use crate::model::{Address, is_url};
use crate::output::artefact::Content;
use crate::output::context::Output;
use crate::output::job::Job;

/// The page's name in its address.
pub(super) const NAME: &str = "gebaerdensprache";

#[derive(Serialize)]
struct SignLanguagePage<'a> {
    /// The video's address on the web, where it lies elsewhere.
    elsewhere: Option<&'a str>,
    /// The video's address below the root.
    video: Option<Address>,
    subtitles: Option<Address>,
}

pub(super) fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Job<'a>>) {
    let Some(video) = &output.settings.sign_language else { return };
    let address = Address::page(&[NAME]);
    to.push(page(output, address.clone(), Content::Page, "sign_language.html", move |output| {
        let title = output.format.word("gebaerdensprache_titel");
        let frame = Frame::new(output, &address, title, "").described(output.format.word("gebaerdensprache_text"));
        (frame, view(output, video))
    }));
}

fn view<'a>(output: &Output<'a>, it: &'a SignLanguage) -> SignLanguagePage<'a> {
    let is_elsewhere = is_url(&it.video);
    SignLanguagePage {
        elsewhere: is_elsewhere.then_some(it.video.as_ref()),
        video: (!is_elsewhere).then(|| file(output, &it.video)),
        subtitles: it.subtitles.as_ref().map(|path| file(output, path)),
    }
}

/// Where a file below `content/seiten/` is published. One that is not there is found by the check of links.
fn file(output: &Output<'_>, path: &str) -> Address {
    let path = path.trim_start_matches('/');
    let found = output.portal.files.iter().find(|file| file.path.ends_with(&format!("content/seiten/{path}")));
    found.map_or_else(|| Address::file(path), |file| file.address.clone())
}
