//! The theme's files and the attachments of documents, as they are.

use std::path::PathBuf;

use super::artefact::{Artefact, Content};
use super::context::Output;
use super::job::Job;
use crate::diagnostic::Place;
use crate::model::Address;

/// Adds assets and attachments.
pub fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Job<'a>>) {
    for (name, bytes) in output.theme.assets() {
        let address = Address::file(format!("assets/{name}"));
        to.push(Job::data(address, move |to| Ok(to.write_all(bytes)?)));
    }
    for report in &output.portal.reports {
        let attachments = report.common.attachments.iter();
        to.extend(attachments.map(|file| copy(report.address.join(&file.name), &file.path)));
    }
    to.extend(output.portal.files.iter().map(|file| copy(file.address.clone(), &file.path)));
}

/// A file of the portal as it is. It comes from itself and not from its document: that is what a fault about it names.
fn copy<'a>(address: Address, path: &str) -> Job<'a> {
    let from = PathBuf::from(path);
    let copied = Artefact::new(address.clone(), Content::Copy);
    Job::new(copied, move |sink| sink.copy(&from, &address)).from(Place::unread(path))
}
