//! The catalogue as a graph: catalogue, publisher, contact, series, data sets, distributions.
//!
//! Which properties, and what they must look like: open-data.md, "DCAT-AP.de 3.0" with its pitfalls; DCAT-AP.de 3.0
//! (GovData) and DCAT-AP 3.0 (SEMIC). All that is mandatory or recommended is said where the content knows it; a day
//! that no document names is left out.

use oxrdf::{IriParseError, Literal, NamedNode, Triple};

use super::names::{ADMS, AUTHORITY, DCAT, DCATAP, DCATDE, DCTERMS, FOAF, RDFS, SKOS, SPDX, VCARD, name};
use super::statements::Graph;
use super::terms::{content_words, date, encoded, eu_language, own_words, telephone, typed};
use crate::output::context::Output;
use crate::output::export::describe::dataset::{Dataset, Days, data_page, datasets, description, keywords, own};
use crate::output::export::describe::{Files, fact};
use crate::output::export::{DataFile, Subject as DataSubject};
use crate::output::make_error::MakeError;
use crate::output::written::Written;

/// All triples, those of one subject together.
pub(super) fn triples(output: &Output<'_>, files: &Files, written: &dyn Written) -> Result<Vec<Triple>, MakeError> {
    let datasets = datasets(output, files);
    let names = Names::of(output)?;
    let mut graph = Graph::default();
    catalogue(&mut graph, output, &names, &datasets)?;
    people(&mut graph, output, &names)?;
    if datasets.iter().any(|dataset| dataset.year.is_some()) {
        series(&mut graph, output, &names);
    }
    service(&mut graph, output, &names, &datasets)?;
    for dataset in &datasets {
        let node = names.below(&format!("datensatz-{}", dataset.key))?;
        self::dataset(&mut graph, output, &names, dataset, &node)?;
        for file in &dataset.files {
            distribution(&mut graph, output, &names, dataset, file, written)?;
        }
    }
    Ok(graph.triples)
}

/// The addresses that many nodes share.
struct Names {
    page: String,
    catalogue: NamedNode,
    publisher: NamedNode,
    contact: NamedNode,
    series: NamedNode,
    place: Option<NamedNode>,
    level: Option<NamedNode>,
    contributor: Option<NamedNode>,
    availability: NamedNode,
    frequency: NamedNode,
    themes: Vec<NamedNode>,
    taxonomy: NamedNode,
    licence: NamedNode,
    language: NamedNode,
    rights: NamedNode,
}

impl Names {
    fn of(output: &Output<'_>) -> Result<Self, IriParseError> {
        let settings = output.settings;
        let dcat = &settings.dcat;
        let page = data_page(output);
        let below = |local: &str| NamedNode::new(format!("{page}#{local}"));
        Ok(Self {
            catalogue: below("katalog")?,
            publisher: match &dcat.publisher_uri {
                Some(uri) => NamedNode::new(uri.as_ref())?,
                None => below("herausgeber")?,
            },
            contact: below("kontakt")?,
            series: below("reihe")?,
            place: dcat.place.as_deref().map(NamedNode::new).transpose()?,
            level: dcat.level.as_deref().map(NamedNode::new).transpose()?,
            contributor: dcat.contributor.as_deref().map(NamedNode::new).transpose()?,
            availability: NamedNode::new(dcat.availability.as_ref())?,
            frequency: NamedNode::new(dcat.frequency.as_ref())?,
            themes: dcat.themes.iter().map(|theme| NamedNode::new(theme.as_ref())).collect::<Result<_, _>>()?,
            taxonomy: name(AUTHORITY, "data-theme"),
            licence: NamedNode::new(settings.licence.terms().iri())?,
            language: name(AUTHORITY, &format!("language/{}", eu_language(settings.content_language.name))),
            rights: NamedNode::new(dcat.terms.as_deref().unwrap_or(&page))?,
            page,
        })
    }

    /// A node below the page of downloads.
    fn below(&self, local: &str) -> Result<NamedNode, IriParseError> {
        NamedNode::new(format!("{}#{local}", self.page))
    }
}

fn catalogue(
    graph: &mut Graph,
    output: &Output<'_>,
    names: &Names,
    datasets: &[Dataset<'_>],
) -> Result<(), IriParseError> {
    let days = Days::of_portal(output.portal);
    graph
        .about(&names.catalogue, name(DCAT, "Catalog"))
        .add(DCTERMS, "title", own_words(output, &output.settings.title))
        .add(DCTERMS, "description", own_words(output, &description(output)))
        .add(DCTERMS, "publisher", names.publisher.clone())
        .add_all(DCTERMS, "issued", days.issued.map(date))
        .add_all(DCTERMS, "modified", days.modified.map(date))
        .add(DCTERMS, "language", names.language.clone())
        .add(FOAF, "homepage", NamedNode::new(output.settings.base_url.as_str())?)
        .add(DCTERMS, "license", names.licence.clone())
        .add(DCTERMS, "rights", names.rights.clone())
        .add(DCAT, "themeTaxonomy", names.taxonomy.clone())
        .add(DCATAP, "availability", names.availability.clone())
        .add_all(DCTERMS, "spatial", names.place.clone());
    for dataset in datasets {
        let node = names.below(&format!("datensatz-{}", dataset.key))?;
        graph.on(&names.catalogue).add(DCAT, "dataset", node);
    }
    let profile = graph.standard("https://www.dcat-ap.de/def/dcatde/3.0/spec/")?;
    let service = names.below("schnittstelle")?;
    graph.on(&names.catalogue).add(DCAT, "service", service).add(DCTERMS, "conformsTo", profile);
    graph.about(&names.taxonomy, name(SKOS, "ConceptScheme")).add(
        DCTERMS,
        "title",
        Literal::new_language_tagged_literal_unchecked("Data theme", "en"),
    );
    if let Some(place) = &names.place {
        graph.about(place, name(DCTERMS, "Location"));
    }
    Ok(())
}

/// Who publishes, and whom to ask.
fn people(graph: &mut Graph, output: &Output<'_>, names: &Names) -> Result<(), IriParseError> {
    let publisher = &output.settings.publisher;
    let kind = output.settings.dcat.publisher_type.as_deref().map(NamedNode::new).transpose()?;
    graph
        .about(&names.publisher, name(FOAF, "Agent"))
        .add(FOAF, "name", own_words(output, &publisher.name))
        .add_all(DCTERMS, "type", kind);
    let contact = &publisher.contact;
    let email = contact.email.as_ref().map(|email| NamedNode::new(format!("mailto:{}", encoded(email)))).transpose()?;
    let url = contact.url.as_ref().or(publisher.url.as_ref()).map(|url| NamedNode::new(url.as_ref())).transpose()?;
    let phone = contact.phone.as_ref().and_then(|phone| telephone(phone));
    graph
        .about(&names.contact, name(VCARD, "Kind"))
        .add(VCARD, "fn", own_words(output, contact.office.as_deref().unwrap_or(&publisher.name)))
        .add_all(VCARD, "hasEmail", email)
        .add_all(VCARD, "hasURL", url)
        .add_all(VCARD, "hasTelephone", phone);
    Ok(())
}

/// The series that the data of single years belongs to.
fn series(graph: &mut Graph, output: &Output<'_>, names: &Names) {
    let days = Days::of_portal(output.portal);
    let title =
        format!("{}: {}", output.settings.title, own(output, "Daten nach Berichtsjahren", "data by reporting years"));
    let each =
        own(output, "Für jedes Berichtsjahr ein eigener Datensatz.", "For each reporting year a dataset of its own.");
    let about = format!("{each} {}", description(output));
    graph
        .about(&names.series, name(DCAT, "DatasetSeries"))
        .add(DCTERMS, "title", own_words(output, &title))
        .add(DCTERMS, "description", own_words(output, &about))
        .add(DCTERMS, "publisher", names.publisher.clone())
        .add(DCAT, "contactPoint", names.contact.clone())
        .add_all(DCTERMS, "issued", days.issued.map(date))
        .add_all(DCTERMS, "modified", days.modified.map(date))
        .add(DCTERMS, "accrualPeriodicity", names.frequency.clone())
        .add_all(DCTERMS, "spatial", names.place.clone());
    if let (Some(covered), Ok(period)) = (days.covered, names.below("zeitraum-reihe")) {
        graph.on(&names.series).add(DCTERMS, "temporal", period.clone());
        graph.period(&period, covered);
    }
}

/// The static interface that `openapi.json` describes.
fn service(graph: &mut Graph, output: &Output<'_>, names: &Names, datasets: &[Dataset<'_>]) -> Result<(), MakeError> {
    let settings = output.settings;
    let node = names.below("schnittstelle")?;
    let standard = graph.standard("https://spec.openapis.org/oas/v3.1.0")?;
    let title = format!("{}: {}", settings.title, own(output, "Schnittstelle", "interface"));
    let about = own(
        output,
        "Alle Dateien unter festen Adressen, beschrieben in openapi.json; lesen mit GET, ohne Anmeldung.",
        "All files at fixed addresses, described in openapi.json; to be read with GET, without an account.",
    );
    graph
        .about(&node, name(DCAT, "DataService"))
        .add(DCTERMS, "title", own_words(output, &title))
        .add(DCTERMS, "description", own_words(output, about))
        .add(DCTERMS, "publisher", names.publisher.clone())
        .add(DCAT, "contactPoint", names.contact.clone())
        .add(DCAT, "endpointURL", NamedNode::new(settings.base_url.as_str())?)
        .add(DCAT, "endpointDescription", NamedNode::new(format!("{}openapi.json", names.page))?)
        .add(DCAT, "landingPage", NamedNode::new(names.page.as_str())?)
        .add(DCTERMS, "accessRights", name(AUTHORITY, "access-right/PUBLIC"))
        .add(DCTERMS, "license", names.licence.clone())
        .add(DCATAP, "availability", names.availability.clone())
        .add(DCTERMS, "conformsTo", standard);
    for dataset in datasets {
        let served = names.below(&format!("datensatz-{}", dataset.key))?;
        graph.on(&node).add(DCAT, "servesDataset", served);
    }
    Ok(())
}

/// Where the data comes from, in words.
fn provenance(graph: &mut Graph, output: &Output<'_>, names: &Names) -> Result<NamedNode, IriParseError> {
    let node = names.below("herkunft")?;
    if !graph.has(&node) {
        let about = own(
            output,
            "Aus den Jahresberichten der Ressorts, wie sie veröffentlicht sind; was daraus gelesen und berechnet ist, steht \
             in eigenen Spalten neben dem Wortlaut. Die Regeln sind öffentlich.",
            "From the annual reports of the departments, as they are published; what is read and computed from them stands \
             in columns of its own beside the wording. The rules are public.",
        );
        graph.about(&node, name(DCTERMS, "ProvenanceStatement")).add(RDFS, "label", own_words(output, about));
    }
    Ok(node)
}

/// From when a version is, in words.
fn version_notes(output: &Output<'_>, dataset: &Dataset<'_>) -> Option<Literal> {
    let day = dataset.days.modified?;
    let (german, iso) = (day.format("%d.%m.%Y").to_string(), day.to_string());
    let words = own(
        output,
        "Stand der Dokumente vom {tag}. Ältere Fassungen sind nicht abrufbar.",
        "State of the documents of {tag}. Earlier versions cannot be had.",
    );
    Some(own_words(output, &words.replace("{tag}", own(output, &german, &iso))))
}

fn dataset(
    graph: &mut Graph,
    output: &Output<'_>,
    names: &Names,
    dataset: &Dataset<'_>,
    node: &NamedNode,
) -> Result<(), IriParseError> {
    let landing = match dataset.year {
        Some(year) => output.settings.base_url.join(&output.portal.reports_address(year)),
        None => names.page.clone(),
    };
    let version = dataset.days.modified.map(|day| Literal::new_simple_literal(day.to_string()));
    let provenance = provenance(graph, output, names)?;
    // The rules by which the columns are read and computed.
    let standard = graph.standard("https://www.w3.org/TR/tabular-data-model/")?;
    graph
        .about(node, name(DCAT, "Dataset"))
        .add(DCTERMS, "title", own_words(output, &dataset.title))
        .add(DCTERMS, "description", own_words(output, &format!("{} {}", dataset.about, description(output))))
        .add(DCTERMS, "publisher", names.publisher.clone())
        .add(DCTERMS, "identifier", Literal::new_simple_literal(node.as_str()))
        .add_all(DCTERMS, "issued", dataset.days.issued.map(date))
        .add_all(DCTERMS, "modified", dataset.days.modified.map(date))
        .add(DCTERMS, "language", names.language.clone())
        .add(DCTERMS, "accrualPeriodicity", names.frequency.clone())
        .add(DCTERMS, "accessRights", name(AUTHORITY, "access-right/PUBLIC"))
        .add_all(DCAT, "theme", names.themes.iter().cloned())
        .add_all(DCAT, "keyword", keywords(output).iter().map(|keyword| content_words(output, keyword)))
        .add(DCAT, "landingPage", NamedNode::new(landing)?)
        .add(FOAF, "page", NamedNode::new(names.page.as_str())?)
        .add(DCAT, "contactPoint", names.contact.clone())
        .add_all(DCTERMS, "spatial", names.place.clone())
        .add_all(DCATDE, "politicalGeocodingLevelURI", names.level.clone())
        .add_all(DCATDE, "contributorID", names.contributor.clone())
        .add(DCATAP, "availability", names.availability.clone())
        .add_all(DCAT, "version", version)
        .add_all(ADMS, "versionNotes", version_notes(output, dataset))
        .add(DCTERMS, "provenance", provenance)
        .add(DCTERMS, "conformsTo", standard)
        .add_all(DCAT, "inSeries", dataset.year.map(|_| names.series.clone()));
    for file in &dataset.files {
        graph.on(node).add(DCAT, "distribution", distribution_node(output, file)?);
    }
    if let Some(covered) = dataset.days.covered {
        let period = names.below(&format!("zeitraum-{}", dataset.key))?;
        graph.on(node).add(DCTERMS, "temporal", period.clone());
        graph.period(&period, covered);
    }
    Ok(())
}

fn distribution_node(output: &Output<'_>, file: &DataFile) -> Result<NamedNode, IriParseError> {
    NamedNode::new(format!("{}#distribution", output.settings.base_url.join(&file.address)))
}

/// What a file conforms to: the schema of its JSON, the description of its CSV.
fn standard_of(output: &Output<'_>, file: &DataFile) -> Option<String> {
    let below = |path: &str| format!("{}{path}", data_page(output));
    match (file.subject, file.format.name) {
        (DataSubject::Table(table) | DataSubject::Year(_, table), "JSON") => {
            Some(below(&format!("schema/{table}.schema.json")))
        }
        (DataSubject::State, _) => Some(below("schema/stand.schema.json")),
        (DataSubject::Table(_) | DataSubject::Year(..), "CSV") => Some("https://www.rfc-editor.org/rfc/rfc4180".into()),
        _ => None,
    }
}

fn distribution(
    graph: &mut Graph,
    output: &Output<'_>,
    names: &Names,
    dataset: &Dataset<'_>,
    file: &DataFile,
    written: &dyn Written,
) -> Result<(), MakeError> {
    let fact = fact(written, file)?;
    let url = output.settings.base_url.join(&file.address);
    let node = distribution_node(output, file)?;
    let checksum = NamedNode::new(format!("{url}#pruefsumme"))?;
    let url = NamedNode::new(url)?;
    let licence = &output.settings.licence;
    let attribution = licence.terms().needs_attribution.then(|| own_words(output, &licence.attribution));
    let file_type = file.format.eu_type.map(|code| name(AUTHORITY, &format!("file-type/{code}")));
    let media_type = format!("https://www.iana.org/assignments/media-types/{}", file.format.media_type);
    let standard = match standard_of(output, file) {
        Some(address) => Some(graph.standard(&address)?),
        None => None,
    };
    graph
        .about(&node, name(DCAT, "Distribution"))
        .add_all(DCTERMS, "conformsTo", standard)
        .add(DCTERMS, "title", own_words(output, &format!("{} ({})", dataset.title, file.format.name)))
        .add(DCTERMS, "description", own_words(output, own(output, file.format.about.de, file.format.about.en)))
        .add(DCAT, "accessURL", url.clone())
        .add(DCAT, "downloadURL", url)
        .add(DCTERMS, "license", names.licence.clone())
        .add(DCTERMS, "rights", names.rights.clone())
        .add_all(DCATDE, "licenseAttributionByText", attribution)
        .add_all(DCTERMS, "format", file_type)
        .add(DCAT, "mediaType", NamedNode::new(media_type)?)
        .add(DCTERMS, "language", names.language.clone())
        .add(DCATAP, "availability", names.availability.clone())
        .add(ADMS, "status", name(AUTHORITY, "distribution-status/COMPLETED"))
        .add_all(DCTERMS, "issued", dataset.days.issued.map(date))
        .add_all(DCTERMS, "modified", dataset.days.modified.map(date))
        .add(DCAT, "byteSize", typed(&fact.bytes.to_string(), "nonNegativeInteger"))
        .add(SPDX, "checksum", checksum.clone());
    graph.about(&checksum, name(SPDX, "Checksum")).add(SPDX, "algorithm", name(SPDX, "checksumAlgorithm_sha256")).add(
        SPDX,
        "checksumValue",
        typed(&fact.sha256.to_string(), "hexBinary"),
    );
    Ok(())
}
