//! Files, their names and what is told about them.

/// A file of the index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndexFile {
    /// Path below `suche/`, with forward slashes.
    pub path: String,
    /// Content.
    pub bytes: Vec<u8>,
}

/// What was written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Summary {
    /// Number of documents.
    pub documents: usize,
    /// Number of terms.
    pub terms: usize,
    /// Number of files.
    pub files: usize,
    /// The folder of all files but the manifest: a hash of their content.
    pub generation: String,
    /// Bytes by kind of file.
    pub bytes: Vec<(Area, usize)>,
}

/// What a file is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Area {
    /// The manifest.
    Manifest,
    /// Words with their documents.
    Lexicon,
    /// The many documents of a frequent word, or the newest of them.
    Frequent,
    /// The older ones, where they are parted.
    Older,
    /// Words by their beginning, for typos.
    Forwards,
    /// Words by their end, for typos.
    Backwards,
    /// Facet values.
    Facets,
    /// Titles and addresses.
    Titles,
    /// Days, for sorting.
    Days,
    /// Texts, for snippets and phrases.
    Texts,
}

impl Area {
    /// The name of the folder of its files.
    const fn folder(self) -> &'static str {
        match self {
            Self::Manifest => "",
            Self::Lexicon => "w",
            Self::Frequent => "g",
            Self::Older => "h",
            Self::Forwards => "v",
            Self::Backwards => "r",
            Self::Facets => "f",
            Self::Titles => "t",
            Self::Days => "d",
            Self::Texts => "x",
        }
    }
}

/// Files before their folder has its name.
#[derive(Debug, Default)]
pub(crate) struct Files {
    list: Vec<(Area, usize, Vec<u8>)>,
}

impl Files {
    /// Adds a file by its number in its area.
    pub(crate) fn add(&mut self, area: Area, number: usize, bytes: Vec<u8>) {
        self.list.push((area, number, bytes));
    }

    /// Names all files and hands them on, the manifest last. The manifest's own content counts for the name as well.
    pub(crate) fn finish<E>(
        self,
        manifest: impl Fn(&str) -> Vec<u8>,
        mut sink: impl FnMut(IndexFile) -> Result<(), E>,
        documents: usize,
        terms: usize,
    ) -> Result<Summary, E> {
        let generation = self.generation(&manifest(""));
        let manifest = manifest(&generation);
        let mut bytes = vec![(Area::Manifest, manifest.len())];
        let files = self.list.len() + 1;
        for (area, number, content) in self.list {
            match bytes.iter_mut().find(|(known, _)| *known == area) {
                Some((_, sum)) => *sum += content.len(),
                None => bytes.push((area, content.len())),
            }
            sink(IndexFile { path: format!("{generation}/{}/{number}.bin", area.folder()), bytes: content })?;
        }
        sink(IndexFile { path: "manifest.bin".to_owned(), bytes: manifest })?;
        bytes.sort_unstable();
        Ok(Summary { documents, terms, files, generation, bytes })
    }

    /// FNV-1a with 64 bits over all contents with their lengths.
    fn generation(&self, manifest: &[u8]) -> String {
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        for bytes in self.list.iter().map(|(_, _, bytes)| bytes.as_slice()).chain([manifest]) {
            for &byte in (bytes.len() as u64).to_le_bytes().iter().chain(bytes) {
                hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
            }
        }
        format!("{hash:016x}")
    }
}
