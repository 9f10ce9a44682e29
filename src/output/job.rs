//! A piece of work that makes files of the site: which ones, when, and how.
//!
//! Pages, exports, search and feeds list jobs; whoever publishes the site runs them, each once. There is one way to write:
//! a job opens its files in the [`Sink`] that it is given.

use std::io::Write;

use super::artefact::{Artefact, Content};
use super::data_file::DataFile;
use super::make_error::MakeError;
use super::sink::Sink;
use super::written::{Stage, Written};
use crate::diagnostic::Place;
use crate::model::Address;

/// Makes a job's files.
type Run<'a> = dyn Fn(&dyn Sink) -> Result<(), MakeError> + Send + Sync + 'a;

/// A piece of work that makes one file of the site, or several in one pass.
pub struct Job<'a> {
    /// The file that names it. Of a group whose other names are known only when they are made, the one that is made last.
    pub artefact: Artefact,
    /// Further files that it makes.
    pub others: Vec<Artefact>,
    /// What it waits for; none where it stands on its own.
    pub stage: Option<Stage>,
    /// Roughly how much work it is; the largest are begun first.
    pub weight: usize,
    run: Box<Run<'a>>,
}

impl<'a> Job<'a> {
    /// A job that makes one file, or several where [`others`](Self::others) are added.
    pub fn new(artefact: Artefact, run: impl Fn(&dyn Sink) -> Result<(), MakeError> + Send + Sync + 'a) -> Self {
        Self { artefact, others: Vec::new(), stage: None, weight: 1, run: Box::new(run) }
    }

    /// A job that makes one file in one go.
    pub fn file(artefact: Artefact, make: impl Fn(&mut dyn Write) -> Result<(), MakeError> + Send + Sync + 'a) -> Self {
        let address = artefact.address.clone();
        Self::new(artefact, move |sink| {
            let mut to = sink.open(&address)?;
            make(&mut to)?;
            to.finish()
        })
    }

    /// A page.
    pub fn page(
        address: Address,
        content: Content,
        make: impl Fn(&mut dyn Write) -> Result<(), MakeError> + Send + Sync + 'a,
    ) -> Self {
        Self::file(Artefact::new(address, content), make)
    }

    /// A file of data.
    pub fn data(address: Address, make: impl Fn(&mut dyn Write) -> Result<(), MakeError> + Send + Sync + 'a) -> Self {
        Self::file(Artefact::new(address, Content::Data), make)
    }

    /// A file of open data.
    pub fn open_data(
        file: DataFile,
        make: impl Fn(&mut dyn Write) -> Result<(), MakeError> + Send + Sync + 'a,
    ) -> Self {
        Self::file(Artefact::open_data(file), make)
    }

    /// A file that tells about others: made at a stage, when they are written.
    pub fn after(
        stage: Stage,
        artefact: Artefact,
        make: impl Fn(&dyn Written, &mut dyn Write) -> Result<(), MakeError> + Send + Sync + 'a,
    ) -> Self {
        let address = artefact.address.clone();
        let job = Self::new(artefact, move |sink| {
            let mut to = sink.open(&address)?;
            make(sink.written(), &mut to)?;
            to.finish()
        });
        Self { stage: Some(stage), ..job }
    }

    /// The same, which makes further files in the same pass.
    #[must_use]
    pub fn with(self, others: Vec<Artefact>) -> Self {
        Self { others, ..self }
    }

    /// The same, with the document that its file comes from.
    #[must_use]
    pub fn from(mut self, origin: Place) -> Self {
        self.artefact.origin = Some(origin);
        self
    }

    /// The same, with the day of the last change.
    #[must_use]
    pub const fn changed(mut self, changed: Option<chrono::NaiveDate>) -> Self {
        self.artefact.changed = changed;
        self
    }

    /// The same, with how much work it is (a page is 1).
    #[must_use]
    pub fn weighing(self, weight: usize) -> Self {
        Self { weight, ..self }
    }

    /// The files that it makes, as far as their names are known before.
    pub fn artefacts(&self) -> impl Iterator<Item = &Artefact> {
        std::iter::once(&self.artefact).chain(&self.others)
    }

    /// Makes the files.
    ///
    /// # Errors
    /// Why one of them cannot be made, or is not taken.
    pub fn run(&self, sink: &dyn Sink) -> Result<(), MakeError> {
        (self.run)(sink)
    }
}
