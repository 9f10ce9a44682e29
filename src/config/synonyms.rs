//! Other words of administration, as people say them and as it writes them.
//!
//! Each pair counts both ways. `[suche.synonyme]` adds to them; `suche.synonyme_vorgabe = false` goes without.

/// Word and other word. One word each, so that both can be asked for.
pub const SYNONYMS: &[(&str, &str)] = &[
    ("Altenheim", "Pflegeheim"),
    ("Arzt", "Mediziner"),
    ("Ausländerbehörde", "Migrationsamt"),
    ("Ausländeramt", "Migrationsamt"),
    ("Ausweis", "Personalausweis"),
    ("Auto", "Kraftfahrzeug"),
    ("Azubi", "Auszubildende"),
    ("Barrierefreiheit", "Zugänglichkeit"),
    ("Baugenehmigung", "Bauantrag"),
    ("Beerdigung", "Bestattung"),
    ("Befragung", "Umfrage"),
    ("Behinderung", "Beeinträchtigung"),
    ("Beschaffung", "Einkauf"),
    ("Bezahlung", "Zahlung"),
    ("Blitzer", "Geschwindigkeitsüberwachung"),
    ("Budget", "Haushaltsmittel"),
    ("Bürgeramt", "Bürgerbüro"),
    ("Bürgeramt", "Bürgerservicecenter"),
    ("Bürgerbeteiligung", "Partizipation"),
    ("Callcenter", "Telefonservice"),
    ("Chef", "Führungskraft"),
    ("DMS", "Dokumentenmanagementsystem"),
    ("DSGVO", "Datenschutzgrundverordnung"),
    ("EDV", "Informationstechnik"),
    ("Einbürgerung", "Staatsangehörigkeit"),
    ("E-Mail", "Mail"),
    ("E-Payment", "Onlinezahlung"),
    ("Etat", "Haushalt"),
    ("Fahrrad", "Rad"),
    ("Firma", "Unternehmen"),
    ("Flüchtling", "Geflüchtete"),
    ("Formular", "Vordruck"),
    ("Fortbildung", "Weiterbildung"),
    ("Fotovoltaik", "Photovoltaik"),
    ("Führerschein", "Fahrerlaubnis"),
    ("Gefängnis", "Justizvollzugsanstalt"),
    ("Geburtsurkunde", "Personenstandsurkunde"),
    ("Gewerbeschein", "Gewerbeanmeldung"),
    ("GIS", "Geoinformationssystem"),
    ("Handy", "Mobiltelefon"),
    ("Heirat", "Eheschließung"),
    ("Hochzeit", "Eheschließung"),
    ("Homeoffice", "Telearbeit"),
    ("Homepage", "Website"),
    ("Hotline", "Telefonservice"),
    ("IFG", "Informationsfreiheitsgesetz"),
    ("Impfpass", "Impfausweis"),
    ("Internetseite", "Website"),
    ("IT", "Informationstechnik"),
    ("Job", "Arbeitsplatz"),
    ("JVA", "Justizvollzugsanstalt"),
    ("Kennzahl", "Indikator"),
    ("Kfz", "Kraftfahrzeug"),
    ("Kindergarten", "Kindertagesstätte"),
    ("Kita", "Kindertageseinrichtung"),
    ("Kita", "Kindertagesstätte"),
    ("Knöllchen", "Verwarnungsgeld"),
    ("Krankenhaus", "Klinik"),
    ("Laptop", "Notebook"),
    ("Lehrer", "Lehrkraft"),
    ("Lehrling", "Auszubildende"),
    ("Lkw", "Lastkraftwagen"),
    ("Melderegister", "Einwohnerregister"),
    ("Mitarbeiter", "Beschäftigte"),
    ("Müll", "Abfall"),
    ("ÖPNV", "Nahverkehr"),
    ("OZG", "Onlinezugangsgesetz"),
    ("Passwort", "Kennwort"),
    ("PC", "Computer"),
    ("Pension", "Ruhegehalt"),
    ("Perso", "Personalausweis"),
    ("Pkw", "Personenkraftwagen"),
    ("Rechner", "Computer"),
    ("Recyclinghof", "Recyclingstation"),
    ("Reisepass", "Pass"),
    ("Scheidung", "Ehescheidung"),
    ("Schulung", "Fortbildung"),
    ("Seniorenheim", "Pflegeheim"),
    ("SGB", "Sozialgesetzbuch"),
    ("Sozialhilfe", "Grundsicherung"),
    ("Stellenanzeige", "Stellenausschreibung"),
    ("Strafzettel", "Verwarnungsgeld"),
    ("Strom", "Elektrizität"),
    ("Umzug", "Ummeldung"),
    ("Uni", "Universität"),
    ("Unterschrift", "Signatur"),
    ("Verspätung", "Verzug"),
    ("Verzögerung", "Verzug"),
    ("Videokonferenz", "Videotelefonie"),
    ("Webseite", "Website"),
    ("WLAN", "Funknetz"),
    ("Wohngeld", "Mietzuschuss"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_are_many_and_each_stands_once() {
        assert!(SYNONYMS.len() >= 80, "{}", SYNONYMS.len());
        let mut known: Vec<_> = SYNONYMS.iter().map(|(one, other)| [one.min(other), one.max(other)]).collect();
        known.sort_unstable();
        known.dedup();
        assert_eq!(known.len(), SYNONYMS.len());
        assert!(SYNONYMS.iter().all(|(one, other)| one != other && !format!("{one}{other}").contains(' ')));
    }
}
