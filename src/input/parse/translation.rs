//! A document in another language.

use super::{Context, common};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::model::{Common, TONGUES, Tongue, Translation};
use crate::schema::Reader;

pub(super) fn read(context: &mut Context<'_>, reader: &Reader<'_>) -> Option<(Translation, Common)> {
    let common = common::read(context, reader);
    let name = context.file.location.language.clone()?;
    let Some(tongue) = Tongue::of(&name) else {
        let known: Vec<&str> = TONGUES.iter().map(|tongue| tongue.name).collect();
        let fault = Diagnostic::new(Code::UnknownLanguage, Place::file(&context.file.source));
        context.report(fault.with("wert", name.as_ref()).with("erlaubt", known.join(", ")));
        return None;
    };
    if let Some(language) = reader.text("sprache") {
        let fault = Diagnostic::new(Code::TranslatedFact, reader.place(&language));
        context.report(fault.with("schluessel", "sprache"));
    }
    let translation = Translation {
        tongue,
        title: reader.string("titel"),
        summary: common.summary.clone(),
        guiding_objective: reader.string("leitziel"),
        objectives: reader.strings("projektziele"),
        body: common.body.clone(),
    };
    Some((translation, common))
}
