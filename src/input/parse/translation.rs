//! A document in another language.

use super::{Context, common};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::model::{Common, Translation, VersionTag};
use crate::schema::Reader;

pub(super) fn read(context: &mut Context<'_>, reader: &Reader<'_>) -> Option<(Translation, Common)> {
    let common = common::read(context, reader);
    let name = context.file.location.language.clone()?;
    let Some(bcp47) = bcp47(&name) else {
        let fault = Diagnostic::new(Code::UnknownLanguage, Place::file(&context.file.source));
        context.report(fault.with("wert", name.as_ref()));
        return None;
    };
    let translation = Translation {
        tag: VersionTag { bcp47: bcp47.into(), name },
        title: reader.string("titel"),
        summary: common.summary.clone(),
        body: common.body.clone(),
    };
    Some((translation, common))
}

/// The BCP 47 tag of a name in a file's name: `leicht` is `de-simple` (content-model.md, "Files").
fn bcp47(name: &str) -> Option<&str> {
    if name == "leicht" {
        return Some("de-simple");
    }
    let known = (2..=3).contains(&name.len()) && name.bytes().all(|letter| letter.is_ascii_lowercase());
    known.then_some(name)
}
