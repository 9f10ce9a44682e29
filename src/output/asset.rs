//! The theme's files and the attachments of documents, as they are.

use std::path::PathBuf;

use super::artefact::{Artefact, Bytes, Content};
use super::context::Output;
use crate::model::Address;

/// Adds assets and attachments.
pub fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Artefact<'a>>) {
    for (name, bytes) in output.theme.assets() {
        let address = Address::file(format!("assets/{name}"));
        to.push(Artefact::with(address, Content::Data, Bytes::Ready(bytes)));
    }
    for report in &output.portal.reports {
        for attachment in &report.common.attachments {
            let copy = Bytes::Copied(PathBuf::from(attachment.path.as_ref()));
            let artefact = Artefact::with(report.address.join(&attachment.name), Content::Data, copy);
            to.push(artefact.from(report.common.place()));
        }
    }
    for (path, address) in output.loose_files {
        to.push(Artefact::with(address.clone(), Content::Data, Bytes::Copied(PathBuf::from(path))));
    }
}
