//! The theme's files and the attachments of documents, as they are.

use std::path::PathBuf;

use super::site::{Artefact, Bytes, Content, Output};
use crate::model::Address;

/// Adds assets and attachments.
pub fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Artefact<'a>>) {
    for (name, bytes) in output.theme.assets() {
        to.push(file(Address::file(format!("assets/{name}")), Bytes::Ready(bytes)));
    }
    for report in &output.portal.reports {
        for attachment in &report.common.attachments {
            let copy = Bytes::Copied(PathBuf::from(attachment.path.as_ref()));
            let artefact = file(report.address.join(&attachment.name), copy);
            to.push(artefact.from(report.common.place()));
        }
    }
    for (path, address) in output.loose_files {
        to.push(file(address.clone(), Bytes::Copied(PathBuf::from(path))));
    }
}

fn file(address: Address, bytes: Bytes<'_>) -> Artefact<'_> {
    Artefact { address, origin: None, content: Content::Data, changed: None, weight: 1, data: None, bytes }
}
