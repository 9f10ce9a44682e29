//! Nouns of administration that compounds are made of, so that small portals split them too.
//!
//! Made for this project by hand: words of everyday administration, no corpus stands behind it. A word counts as if it
//! had been read [`WEIGHT`] times.

/// How often each word of the list counts as read.
pub(crate) const WEIGHT: u32 = 12;

/// The words, one form each.
pub(crate) const NOUNS: &str = "\
Abfall Abgabe Ablauf Abrechnung Abschluss Abstimmung Abteilung Adresse Akte Aktion Amt Analyse Anforderung Angebot \
Anlage Anmeldung Anschluss Antrag Anwendung Anzeige Arbeit Archiv Aufgabe Aufsicht Auftrag Ausbau Ausbildung Ausgabe \
Auskunft Ausländer Ausschreibung Ausschuss Ausstattung Auswertung Ausweis Automat Bahn Bau Beamte Bearbeitung Bedarf \
Behörde Beratung Bereich Bericht Beruf Beschaffung Beschäftigte Bescheid Bestand Beteiligung Betreuung Betrieb \
Bewerbung Bewilligung Bezirk Bibliothek Bildung Brücke Buch Budget Bund Bürger Büro Büste Dach Datei Daten Dienst \
Dokument Druck Ebene Einführung Einkommen Einnahme Einrichtung Einsatz Einwohner Energie Entgelt Entwicklung Ergebnis \
Erfassung Erklärung Erlaubnis Ermittlung Fahrzeug Familie Feuerwehr Finanzen Fläche Fonds Formular Forschung \
Fortbildung Freigabe Führer Führung Förderung Gebiet Gebäude Gebühr Gefahr Geld Gemeinde Gericht Geschäft Gesellschaft \
Gesetz Gesundheit Gewerbe Gremium Grundstück Gruppe Gutachten Hafen Handel Haus Haushalt Hilfe Hochschule Information \
Instandhaltung Jahr Jugend Kammer Kanal Kapazität Karte Kasse Kataster Kennzahl Kinder Klima Kommission Komponente \
Kontrolle Konzept Kosten Kraft Kranken Kreis Kultur Kunde Küste Lager Land Leistung Leiter Leitung Lenkung Liste Lizenz \
Luft Markt Maßnahme Medien Meldung Messung Miete Ministerium Mitarbeiter Mittel Modell Museum Nachweis Nachricht Netz \
Netzwerk Nummer Nutzung Ordnung Ort Papier Partner Person Personal Pflege Pflicht Plan Planung Platz Politik Polizei \
Portal Preis Programm Projekt Protokoll Prozess Prüfung Qualität Rat Raum Rechnung Recht Referat Regel Register \
Regelung Reinigung Rente Revision Richtlinie Risiko Sache Sammlung Satz Schaden Schiff Schließung Schnittstelle Schnitt \
Schrift Schule Schulung Schutz See Senat Sicherheit Siedlung Sitzung Software Sozial Sport Sprache Staat Stadt Stand \
Standort Stelle Steuer Steuerung Straße Strategie Strom Stück System Tabelle Tag Team Technik Teilnehmer Termin Tier \
Tisch Träger Umlage Umsatz Umwelt Unfall Unterhalt Unterlagen Unternehmen Unterricht Urkunde Verband Verbot Verbrauch \
Verein Vereinbarung Verfahren Verkehr Vermögen Versicherung Versorgung Vertrag Vertreter Vertretung Verwaltung \
Verzeichnis Vorgang Vorlage Vorschrift Vorstand Waffe Wahl Ware Wärme Wasser Wege Werkstatt Wesen Wettbewerb Wirtschaft \
Wissenschaft Wohnung Zahl Zahlung Zeichen Zeit Zentrum Zeugnis Ziel Zimmer Zulage Zulassung Zuordnung Zuschuss \
Zuständigkeit Zustellung Zustimmung Überwachung Übersicht Übung";
