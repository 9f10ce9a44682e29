//! The kinds of faults there are. Each has an id, which is also the name of its message in `language/*.ftl`.

/// How grave a diagnostic is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The site is not published.
    Error,
    /// The site is published; `--strict` makes it an error.
    Warning,
    /// Worth knowing, nothing to mend.
    Note,
}

macro_rules! codes {
    ($( $(#[doc = $doc:literal])+ $name:ident, $id:literal, $severity:ident; )+) => {
        /// A kind of fault.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $( $(#[doc = $doc])+ $name, )+ }

        impl Code {
            /// Every kind there is, in the order of the documentation.
            pub const ALL: &[Self] = &[ $( Self::$name, )+ ];

            /// The stable name, used in JSON, in the documentation and as the name of the message.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $( Self::$name => $id, )+ }
            }

            /// How grave it is unless the run says otherwise.
            #[must_use]
            pub const fn severity(self) -> Severity {
                match self { $( Self::$name => Severity::$severity, )+ }
            }
        }
    };
}

codes! {
    /// A file or folder cannot be read.
    Unreadable, "unreadable-file", Error;
    /// A file is not UTF-8.
    NotUtf8, "not-utf8", Error;
    /// A space that TOML does not take for one.
    OddSpace, "odd-space", Error;
    /// A control character other than tab and line feed.
    ControlCharacter, "control-character", Error;
    /// An escape or entity that stands for such a character.
    EscapedControl, "escaped-control-character", Error;
    /// A file lies where no document is expected.
    MisplacedFile, "misplaced-file", Warning;
    /// A file beside a document is of a type, or has a name, that is not published.
    ForbiddenAttachment, "forbidden-attachment", Error;
    /// A file beside a document is not what its ending says.
    AttachmentContent, "attachment-content", Error;
    /// A file is held back because a document beside it is.
    WithheldFile, "withheld-file", Warning;
    /// A document does not begin with `+++`.
    NoFrontMatter, "no-front-matter", Error;
    /// The second `+++` is missing.
    UnclosedFrontMatter, "unclosed-front-matter", Error;
    /// Two versions of a file that git could not join.
    MergeConflict, "merge-conflict", Error;
    /// The front matter is not TOML.
    TomlSyntax, "toml-syntax", Error;
    /// A date such as 26.01.2018 without quotation marks.
    UnquotedDate, "unquoted-date", Error;
    /// A German number such as 1,5 or 80 % without quotation marks.
    UnquotedNumber, "unquoted-number", Error;
    /// A word without quotation marks.
    UnquotedText, "unquoted-text", Error;
    /// „Typographic“ quotation marks instead of straight ones.
    TypographicQuotes, "typographic-quotes", Error;
    /// The closing quotation mark is missing.
    UnclosedString, "unclosed-string", Error;
    /// A key without `=`.
    MissingEquals, "missing-equals", Error;
    /// A date that no calendar has, unquoted.
    ImpossibleDate, "impossible-date", Error;
    /// A key or table stands twice.
    DuplicateKey, "duplicate-key", Error;
    /// A key that the content model does not know.
    UnknownKey, "unknown-key", Error;
    /// A key of the document that stands below the first `[[…]]`.
    DisplacedKey, "displaced-key", Error;
    /// A value of the wrong type.
    WrongType, "wrong-type", Error;
    /// A required key is missing or empty.
    MissingKey, "missing-key", Error;
    /// A value outside of the list that is allowed.
    UnknownChoice, "unknown-choice", Error;
    /// A number outside of its range.
    OutOfRange, "out-of-range", Error;
    /// Two keys that exclude each other.
    ConflictingKeys, "conflicting-keys", Error;
    /// A rating that is none of the smileys or words.
    UnknownRating, "unknown-rating", Error;
    /// A text that is no web address.
    BadUrl, "bad-url", Error;
    /// A text that is no e-mail address.
    BadEmail, "bad-email", Error;
    /// A text that is no path inside of the site.
    BadPath, "bad-path", Error;
    /// An old address by which servers are steered, or that begins with a point.
    ReservedPath, "reserved-path", Error;
    /// A text that is no SHA-256 checksum.
    BadChecksum, "bad-checksum", Error;
    /// A name that no address can be made of.
    EmptyAddress, "empty-address", Error;
    /// The file's place and the document's key disagree.
    PlaceMismatch, "place-mismatch", Error;
    /// Two documents with one name.
    DuplicateName, "duplicate-name", Error;
    /// A report copied from another year's folder that still says the other year.
    CopiedReport, "copied-report", Error;
    /// Two milestones or indicators of one report with one id.
    DuplicateId, "duplicate-id", Error;
    /// A report names a measure that is not there.
    UnknownMeasure, "unknown-measure", Error;
    /// A measure names a goal that is not there.
    UnknownGoal, "unknown-goal", Error;
    /// A document names a department that is not there.
    UnknownDepartment, "unknown-department", Error;
    /// A goal names a strategy that is not there.
    UnknownStrategy, "unknown-strategy", Error;
    /// A goal does not say to which of several strategies it belongs.
    AmbiguousStrategy, "ambiguous-strategy", Error;
    /// A measure's successor is not there.
    UnknownSuccessor, "unknown-successor", Error;
    /// A document names another one that is a draft or embargoed.
    HiddenReference, "hidden-reference", Error;
    /// An indicator names an objective that is not there.
    UnknownObjective, "unknown-objective", Error;
    /// A translation without its original.
    OrphanTranslation, "orphan-translation", Error;
    /// A language that is no language tag.
    UnknownLanguage, "unknown-language", Error;
    /// A translation in the language of its original.
    OwnLanguage, "own-language", Error;
    /// A translation changes a fact of its original.
    TranslatedFact, "translated-fact", Error;
    /// Two artefacts claim one address.
    AddressClash, "address-clash", Error;
    /// An address whose file no file system takes.
    AddressTooLong, "address-too-long", Error;
    /// Raw HTML in Markdown.
    RawHtml, "raw-html", Error;
    /// A link or picture address with a scheme that is not allowed.
    ForbiddenScheme, "forbidden-scheme", Error;
    /// `##Heading` without a space: shown as it stands.
    HeadingWithoutSpace, "heading-without-space", Warning;
    /// A table whose second line is none: shown with its strokes.
    BrokenTable, "broken-table", Warning;
    /// A table with tabs between its columns: shown as lines of text.
    TabbedTable, "tabbed-table", Warning;
    /// Cells that the head of a table has no column for.
    ExtraCells, "extra-cells", Warning;
    /// Points of a list as Word writes them: shown as lines of text.
    WordBullet, "word-bullet", Warning;
    /// A sign before a number that was read as a point of a list or a quotation.
    SignBeforeNumber, "sign-before-number", Warning;
    /// Bold or italic marks that are shown as they stand.
    LooseEmphasis, "loose-emphasis", Warning;
    /// A footnote that the text does not refer to.
    UnusedFootnote, "unused-footnote", Warning;
    /// A second footnote of one name.
    DuplicateFootnote, "duplicate-footnote", Warning;
    /// A reference to a footnote that is not there.
    UnknownFootnote, "unknown-footnote", Warning;
    /// Words that Markdown takes for marks and would drop.
    UnplacedText, "unplaced-text", Warning;
    /// A heading without words.
    EmptyHeading, "empty-heading", Warning;
    /// A link without words.
    NamelessLink, "nameless-link", Warning;
    /// A link or picture inside of a link or of the text of a picture.
    NestedLink, "nested-link", Warning;
    /// A picture without a text for those who do not see it.
    PictureWithoutText, "picture-without-text", Warning;
    /// A picture that does not lie beside its document.
    MissingPicture, "missing-picture", Error;
    /// A picture that was pasted into the text as data.
    PastedPicture, "pasted-picture", Error;
    /// A picture from another site.
    ForeignPicture, "foreign-picture", Error;
    /// An internal link that leads nowhere.
    BrokenLink, "broken-link", Error;
    /// A link to a place in a page that is not there.
    BrokenFragment, "broken-fragment", Error;
    /// `1.500` without quotation marks: one and a half, or fifteen hundred.
    AmbiguousNumber, "ambiguous-number", Error;
    /// A value that could not be read.
    UnreadableValue, "unreadable-value", Warning;
    /// A report without indicators.
    NoIndicators, "no-indicators", Warning;
    /// A report without milestones.
    NoMilestones, "no-milestones", Warning;
    /// A report without a narrative.
    NoNarrative, "no-narrative", Warning;
    /// A summary without its source.
    SummaryWithoutSource, "summary-without-source", Warning;
    /// A date that lies before the one it should follow.
    DatesReversed, "dates-reversed", Warning;
    /// A year far from the one that a report is about.
    DistantYear, "distant-year", Warning;
    /// A milestone or an indicator that may only have got another name.
    Renamed, "renamed", Warning;
    /// A file beside a document is not the one whose checksum is given.
    ChecksumDiffers, "checksum-differs", Error;
    /// A placeholder that the operator has to fill in.
    Placeholder, "placeholder", Warning;
    /// A legal page that the portal does not have.
    MissingLegalPage, "missing-legal-page", Warning;
    /// An accessibility statement without a day, or one that is older than a year.
    StaleStatement, "stale-statement", Warning;
    /// A legal page without a way to reach the office.
    MissingContact, "missing-contact", Warning;
    /// A `security.txt` that has expired.
    SecurityExpired, "security-txt-expired", Warning;
    /// Nothing to publish.
    EmptyPortal, "empty-portal", Warning;
    /// The settings are missing.
    NoSettings, "no-settings", Error;
    /// The folder of the documents is missing.
    NoContent, "no-content", Error;
    /// Licence or contact is missing.
    MissingPublisherFact, "missing-publisher-fact", Error;
    /// A licence that is not in the list.
    UnknownLicence, "unknown-licence", Error;
    /// A term that a controlled vocabulary does not have.
    UnknownTerm, "unknown-term", Error;
    /// A type of attachment that the settings cannot name.
    AttachmentType, "attachment-type", Error;
    /// The theme is not there.
    UnknownTheme, "unknown-theme", Error;
    /// A file of the theme overrides nothing.
    UselessOverride, "useless-override", Warning;
    /// The style sheet uses variables that nothing sets.
    UnsetStyle, "unset-style", Warning;
    /// A template of the theme's own names what there is not.
    UnknownThemeName, "unknown-theme-name", Warning;
    /// A word of the theme's own that nothing asks for.
    UnusedWord, "unused-word", Warning;
    /// A template cannot be used.
    Template, "template", Error;
    /// A language file of the theme cannot be used.
    ThemeLanguage, "theme-language", Error;
    /// A page could not be made.
    Rendering, "rendering", Error;
    /// The output folder is not a site of ours.
    ForeignOutput, "foreign-output", Error;
    /// The output folder and the portal lie inside of each other.
    OutputInPortal, "output-in-portal", Error;
    /// Another run is publishing to the same folder.
    Busy, "busy", Error;
    /// Runs cannot be kept apart, because the file system gives no locks.
    NoLock, "no-lock", Error;
    /// A file cannot be written.
    Unwritable, "unwritable", Error;
    /// Old and new site were exchanged in part, and that could not be taken back.
    HalfExchanged, "half-exchanged", Error;
    /// More faults in a file than are told one by one, some of them errors.
    MoreErrors, "more-errors", Error;
    /// The same where all of them are warnings.
    MoreWarnings, "more-warnings", Warning;
}

#[cfg(test)]
mod tests {
    use super::Code;
    use crate::language::{Language, Texts};

    #[test]
    fn every_code_says_what_why_and_what_to_do_in_every_language() {
        for language in Language::ALL {
            let texts = Texts::embedded(*language);
            for code in Code::ALL {
                for part in ["", ".warum", ".hinweis"] {
                    let id = format!("{}{part}", code.id());
                    assert!(texts.has(&id), "{id} is missing in {language:?}");
                }
            }
        }
    }
}
