//! A free page.

use super::{Context, Draft, address_of_path, common};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::model::{Address, Menu, Page, slug};
use crate::schema::Reader;

pub(super) fn read(context: &mut Context<'_>, reader: &Reader<'_>, folder: &str) -> Option<Draft> {
    let common = common::read(context, reader);
    let page = Page {
        common,
        title: reader.string("titel")?,
        address: address(context, reader, folder)?,
        menu: match reader.text("menue").map(|entry| entry.value) {
            Some("haupt") => Menu::Main,
            Some("fuss") => Menu::Footer,
            _ => Menu::None,
        },
        from_theme: false,
    };
    Some(Draft::Page(Box::new(page)))
}

fn address(context: &mut Context<'_>, reader: &Reader<'_>, folder: &str) -> Option<Address> {
    let Some(path) = reader.text("pfad") else {
        let own = format!("{folder}{}", context.name());
        let address = address_of_path(&own);
        // A file's name without letters was reported for every kind of document; a folder's is the pages' own.
        if address.is_none() && !slug(context.name()).is_empty() {
            context.report(Diagnostic::new(Code::EmptyAddress, Place::file(&context.file.source)).with("name", own));
        }
        return address;
    };
    let address = address_of_path(path.value);
    if address.is_none() {
        context.report(Diagnostic::new(Code::BadPath, reader.place(&path)).with("wert", path.value));
    }
    address
}
