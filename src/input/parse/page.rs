//! A free page.

use super::{Context, Draft, address_of_path, common};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Address, Menu, Page};
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
    let Some(path) = reader.text("pfad") else { return address_of_path(&format!("{folder}{}", context.name())) };
    let address = address_of_path(path.value);
    if address.is_none() {
        context.report(Diagnostic::new(Code::BadPath, reader.place(&path)).with("wert", path.value));
    }
    address
}
