//! The sentences: German administrative prose with slots.
//!
//! Nothing goes in; lists of templates come out. What a slot means stands in [`super::sentence`]. All sentences were
//! written for this portal.

/// Fronted adverbials; the finite verb follows.
pub(crate) const OPENERS: &[&str] = &[
    "im Berichtsjahr",
    "im {quartal} Quartal {jahr}",
    "im {monat} {jahr}",
    "darüber hinaus",
    "zum {datum}",
    "ergänzend",
    "parallel dazu",
    "im Anschluss daran",
    "in Abstimmung mit {d3 U}",
    "gemeinsam mit {d3 G}",
    "auf Wunsch {d2 U}",
    "in einem ersten Schritt",
    "in einem weiteren Schritt",
    "auf Grundlage {d2a K}",
    "mit Unterstützung {d2 G}",
    "nach Abschluss der Tests",
    "wie im Vorjahr angekündigt",
    "anders als zunächst vorgesehen",
    "am Standort {ort}",
    "trotz knapper Personaldecke",
    "aus fachlicher Sicht",
    "in der {kw}",
    "nach einem Hinweis {d2 G}",
    "zum Jahresende",
    "im Rahmen {d2 V}",
    "für {d4 U}",
    "nach Rücksprache mit {d3 C}",
    "ungeachtet dessen",
    "vor diesem Hintergrund",
    "bis Ende {monat}",
];

/// What stands after `aufgrund` or `wegen`, genitive or with `von`.
pub(crate) const CAUSES: &[&str] = &[
    "mehrerer Personalwechsel {i3 U}",
    "der angespannten Haushaltslage",
    "einer Rüge im Vergabeverfahren",
    "von Lieferengpässen bei Endgeräten",
    "fehlender Schnittstellen {z3 K}",
    "der verspäteten Zulieferung {d2 G}",
    "offener Fragen des Datenschutzes",
    "der hohen Zahl an Rückfragen aus {d3 U}",
    "einer unerwartet schlechten Datenqualität {i3 D}",
    "einer geänderten Rechtslage",
    "vorrangiger Arbeiten an {d3 K}",
    "eines Wechsels {d2 G}",
    "fehlender Testumgebungen",
    "der notwendigen Abstimmung mit {d3 C}",
    "von Mängeln, die erst bei der Abnahme sichtbar wurden,",
    "einer unbesetzten Stelle {i3 C}",
    "des hohen Aufwands für {d4 V}",
    "der Umzüge am Standort {ort}",
    "eines Brandschadens im Archiv {ort}",
    "der noch nicht geklärten Zuständigkeit für {d4 K}",
];

/// Clauses after `weil` or `da`, verb last.
pub(crate) const REASONS: &[&str] = &[
    "{d1 G} die nötigen Kapazitäten nicht bereitstellen konnte",
    "{d1a D} nicht rechtzeitig geliefert wurde",
    "für {d4 V} zunächst eine Rechtsgrundlage geschaffen werden musste",
    "mit {d3 U} noch keine Einigung über {d4 K} besteht",
    "die Haushaltsmittel erst im {monat} freigegeben wurden",
    "sich auf die Ausschreibung kein geeignetes Unternehmen beworben hat",
    "die Leistungsbeschreibung {d2 D} zweimal überarbeitet werden musste",
    "{d1 K} in der Praxis kaum angenommen wird",
    "der Aufwand für {d4 V} deutlich unterschätzt worden war",
    "die Firma {firma} den Vertrag gekündigt hat",
    "zwei Stellen {i3 U} nicht nachbesetzt werden konnten",
    "{d1 C} zunächst andere Vorhaben bearbeitet hat",
    "die Übernahme der Altdaten aus {d3 D} mehrfach wiederholt werden musste",
    "{e1a D} bisher fehlt",
    "eine einheitliche Regelung für {d4 K} auf Landesebene noch aussteht",
    "bei der Prüfung auf Barrierefreiheit erhebliche Mängel festgestellt wurden",
];

/// Opening sentences of a report.
pub(crate) const INTROS: &[&str] = &[
    "Die Maßnahme {kennung} betrifft {d4 T} {i3 U}. Der vorliegende Bericht stellt den Stand zum {stichtag} dar.",
    "Gegenstand der Maßnahme ist {d1 T}. Zuständig ist {d1 U}, technisch betreut wird das Vorhaben durch {d4 G}.",
    "{d1 T} gehört zu den Vorhaben, die {d1 U} im Jahr {jahr} mit Vorrang bearbeitet hat.",
    "Seit Beginn des Vorhabens im Jahr {beginn} arbeitet {d1 U} daran, {d4 T} auf eine verlässliche Grundlage zu stellen.",
    "Mit der Maßnahme soll {d1 T} so gestaltet werden, dass {gruppe} ihre Anliegen schneller und mit weniger Aufwand erledigen können.",
    "Ausgangspunkt war eine Untersuchung {d2 V}, die im Jahr {beginn} vorgelegt wurde. Sie hatte gezeigt, dass rund {prozent} Prozent der Arbeitszeit auf das Suchen und Übertragen von Angaben entfielen.",
    "Der Bericht schließt an die Darstellung des Vorjahres an. Geändert haben sich vor allem {d1 V} und der Umgang mit {d3 K}.",
    "{d1 U} bearbeitet jährlich etwa {anzahl} Vorgänge, die {d4 T} betreffen. Der größte Teil davon wurde zu Beginn des Vorhabens noch auf Papier geführt.",
    "Das Vorhaben umfasst {klein} Teilprojekte. Im Mittelpunkt standen im Jahr {jahr} {d1 V} und {d1 V}.",
    "Für {d4 T} wird das Fachverfahren {sys} eingesetzt. Es löst mehrere Einzellösungen ab, die {i3 U} über Jahre gewachsen waren.",
    "Vor Beginn der Maßnahme lagen die Angaben {z3 V} an {klein} Stellen und in unterschiedlichen Fassungen vor.",
];

/// Background, any mood.
pub(crate) const BACKGROUND: &[&str] = &[
    "{d1a D} stammt aus dem Jahr 2009 und lässt sich nur noch mit hohem Aufwand pflegen.",
    "Bislang wurden Unterlagen {z3 V} ausgedruckt, unterschrieben und anschließend wieder eingescannt.",
    "{d1 U} führt {d4 K} in eigener Zuständigkeit; {d1 C} wird nur in Einzelfällen beteiligt.",
    "Nach den Feststellungen {d2 G} fehlte vor allem {e1a K}.",
    "Die Zahl der Anträge ist seit {beginn} um {prozent} Prozent gestiegen, ohne dass {d3 U} weitere Stellen zugewiesen wurden.",
    "Rechtlich maßgeblich ist die Neufassung der Vorschriften über {d4 V}, die im Vorjahr in Kraft getreten ist.",
    "Die Grundlagen wurden in der Vorlage {az} beschrieben und {v3 C} gebilligt.",
    "{d1 K} und {d1 K} waren bis dahin nicht miteinander verbunden, sodass Angaben doppelt erfasst wurden.",
    "Ein Vergleich mit anderen Städten hat gezeigt, dass {d1 V} dort im Mittel {tage} Tage dauert.",
    "Wesentliche Teile {d2 D} werden auch {v3 U} und von Dritten genutzt.",
    "Das Vorhaben steht in engem Zusammenhang mit {d3 K}, {d3a K} und {d3 K}.",
    "Betroffen sind {anzahl} {gruppe} an {klein} Standorten, darunter {ort} und {ort}.",
    "Die Anforderungen an {d4 K} wurden in {klein} Gesprächen mit {gruppen} erhoben.",
    "Ein Teil der Akten lagert im Gebäude {adresse} und ist nur nach Anmeldung zugänglich.",
    "Frühere Versuche, {d4 K} zu vereinheitlichen, waren an unterschiedlichen Zuständigkeiten gescheitert.",
];

/// Progress when things go well.
pub(crate) const PROGRESS: &[&str] = &[
    "{vorn} wurde {d1a K} {pp}.",
    "{vorn} wurde {d1 K} {pp} und {d3 U} zur Nutzung übergeben.",
    "{vorn} wurden {q1a D} {pp}.",
    "{vorn} konnte {d1 V} vollständig auf {d4a D} umgestellt werden.",
    "{d1 U} nutzt {d4a D} seit dem {datum} im Regelbetrieb.",
    "Mit {d3a D} können jährlich rund {anzahl} Vorgänge ohne Medienbruch bearbeitet werden.",
    "Die Einführung {d2 D} wurde im {quartal} Quartal {jahr} abgeschlossen; Störungen traten nur vereinzelt auf.",
    "{d1 K} und {d1 K} greifen nun auf denselben Datenbestand zu.",
    "Für {d4a K} liegt seit {monat} eine abgestimmte Fassung vor.",
    "Bis zum Jahresende wurden {anzahl} Datensätze aus {d3 D} übernommen und stichprobenweise geprüft.",
    "Die Bearbeitungszeit {b3 V} ist von {tage} auf {wenige} Tage gesunken.",
    "{d1 T} steht allen {gruppen} zur Verfügung und wird gut angenommen.",
    "{vorn} hat {d1 U} {d4a K} abgenommen.",
    "Die Rückmeldungen von {gruppen} {z3 D} fallen überwiegend positiv aus.",
    "{vorn} wurden an {klein} weiteren Standorten, unter anderem in {ort}, die technischen Voraussetzungen für {d4 K} geschaffen.",
    "Der Anteil der Vorgänge, die über {d4 D} eingehen, liegt inzwischen bei {prozent} Prozent.",
    "Auch {d1 V} lässt sich jetzt durchgängig elektronisch abwickeln.",
    "{d1 C} hat die Ergebnisse am {datum} zustimmend zur Kenntnis genommen.",
    "Die Verknüpfung {d2 D} mit {d3 D} arbeitet seit {monat} ohne Beanstandungen.",
    "{vorn} haben {d1 U} und {d1 C} {e4a D} vereinbart.",
    "Damit entfällt {i3 U} die bisher notwendige doppelte Erfassung.",
    "Insgesamt wurden {anzahl} Akten digitalisiert, das entspricht {prozent} Prozent des Bestands.",
];

/// Progress when things go slowly.
pub(crate) const MIXED: &[&str] = &[
    "{vorn} wurde {d1a K} zwar {pp}, der Einsatz {i3 U} steht jedoch noch aus.",
    "{d1 K} konnte nur in Teilen umgesetzt werden, {weil}.",
    "{vorn} lag der Schwerpunkt auf {d3 V}; andere Arbeiten wurden zurückgestellt.",
    "Während {d1 V} planmäßig verlief, kam es {b3 K} zu Verzögerungen.",
    "Ein erster Probelauf {d2 D} mit {anzahl} Datensätzen zeigte {klein} Fehler, die bis {fmonat} {folge} behoben werden sollen.",
    "Von den {klein} vorgesehenen Ausbaustufen {d2 D} sind zwei in Betrieb.",
    "{d1 U} arbeitet übergangsweise mit {d3a D} weiter.",
    "Die Abstimmung mit {d3 C} über {d4 K} ist weit fortgeschritten, aber nicht abgeschlossen.",
    "{vorn} wurden zunächst nur {q1a D} {pp}.",
    "Die Nutzung {d2 D} bleibt mit {prozent} Prozent hinter den Erwartungen zurück.",
    "{d1 K} steht zur Verfügung, wird {i3 U} aber noch nicht durchgängig genutzt.",
    "Der Zeitplan für {d4 V} wurde angepasst, der Endtermin ist davon bislang nicht berührt.",
    "Offen ist weiterhin, ob {d1 K} {v3 U} oder {v3 C} betrieben wird.",
];

/// What went wrong.
pub(crate) const DELAYS: &[&str] = &[
    "Aufgrund {grund} verzögerte sich {d1 K} um rund {klein} Monate.",
    "Wegen {grund} konnte {d1a K} im Jahr {jahr} nicht begonnen werden.",
    "{d1 K} ruht derzeit, {weil}.",
    "{vorn} musste {d1 V} unterbrochen werden, {weil}.",
    "Die Verzögerung {b3 V} ist vor allem darauf zurückzuführen, dass {dass}.",
    "Ein Ersatztermin für {d4 K} konnte mit {d3 G} noch nicht vereinbart werden.",
    "Das Risiko, dass {d1 K} nicht rechtzeitig fertig wird, bewertet {d1 U} als hoch.",
    "Die Ausschreibung für {d4 D} musste aufgehoben werden, {weil}.",
    "Aufgrund {grund} wurde der Termin für {d4 V} auf das {fquartal} Quartal {folge} verschoben.",
    "Der Rückstand {b3 V} beträgt zum Stichtag {anzahl} Fälle.",
    "{d1 C} hat gegen {d4a K} Bedenken geltend gemacht, die noch ausgeräumt werden müssen.",
    "Kritisch bleibt {d1 V}, {weil}.",
    "Die {v3 G} zugesagte Lieferung {d2 D} ist bis zum Stichtag nicht eingegangen.",
    "Für {d4 K} fehlt es weiterhin an einer tragfähigen Lösung.",
];

/// What went wrong in the years of the pandemic.
pub(crate) const PANDEMIC: &[&str] = &[
    "Infolge der Pandemie waren wesentliche Teile {d2 U} über Monate in der Kontaktnachverfolgung eingesetzt.",
    "Schulungen {z3 D} konnten wegen der Kontaktbeschränkungen nur als Videokonferenz stattfinden.",
    "Die Pandemie hat zugleich den Bedarf an {d3 D} deutlich gemacht, {weil}.",
    "Vor-Ort-Termine am Standort {ort} mussten pandemiebedingt mehrfach abgesagt werden.",
];

/// Technology, operations, data protection.
pub(crate) const TECHNOLOGY: &[&str] = &[
    "{d1 D} wird {b3 G} betrieben; die vereinbarte Verfügbarkeit von {hoch} Prozent wurde eingehalten.",
    "Die Schutzbedarfsfeststellung für {d4 D} ergab einen hohen Schutzbedarf hinsichtlich der Vertraulichkeit.",
    "Für {d4 D} wurde eine Datenschutz-Folgenabschätzung erstellt und unter {az} zu den Akten genommen.",
    "Die Anbindung {d2 D} an das Fachverfahren {sys} erfolgt über eine standardisierte Schnittstelle.",
    "Die {sys}-Schnittstelle wurde {vorn} auf Version {version} aktualisiert.",
    "Im {monat} kam es {b3 D} zu einem Ausfall von {klein} Stunden, dessen Ursache in {e3a D} lag.",
    "Die Antwortzeiten {d2 D} konnten durch eine Neuordnung der Abfragen deutlich verbessert werden.",
    "Das bisherige System {nsys} wurde zum {datum} abgeschaltet, die Daten wurden in {d4 D} überführt.",
    "Zugriffsrechte {b3 D} werden seit {monat} über {d4 D} vergeben und halbjährlich überprüft.",
    "{d1a D} erfüllt die Anforderungen an die revisionssichere Ablage.",
    "Die Testumgebung {d2 D} wurde von der Firma {firma} eingerichtet.",
    "Für die Übernahme aus {d3 D} wurde ein Prüfprogramm entwickelt, das {anzahl} fehlerhafte Einträge gefunden hat.",
    "Die Ablösung von {nsys} durch {sys} wurde mit {d3 C} abgestimmt.",
    "Das Sicherheitskonzept {d2 D} liegt in Version {version} vor.",
    "{vorn} wurde {d1 D} an das zentrale Nutzerkonto und an die elektronische Bezahlfunktion angebunden.",
    "Ein Penetrationstest {d2 D} ergab {klein} Feststellungen geringer Schwere; sie sind behoben.",
];

/// Organisation, staff, training.
pub(crate) const ORGANISATION: &[&str] = &[
    "{vorn} wurden {tage} Beschäftigte {d2 U} im Umgang mit {d3 D} geschult.",
    "{d1 C} tagt monatlich und bereitet die Entscheidungen {d2 G} vor.",
    "Die Aufgaben {b3 V} wurden neu zugeschnitten und in {e3 D} festgehalten.",
    "Der Personalrat hat der Einführung {d2 D} im {monat} {jahr} zugestimmt.",
    "Eine Dienstvereinbarung über {d4 D} ist zum {datum} in Kraft getreten.",
    "{d1 U} hat {klein} {gruppe} benannt, die Fragen {z3 K} vor Ort beantworten.",
    "Die Stelle für {d4 V} konnte zum {datum} besetzt werden.",
    "Die Einarbeitung neuer {gruppe2} dauert länger als erwartet, {weil}.",
    "Zur Unterstützung {d2 U} wurde {e1a C} eingerichtet.",
    "Für {d4 V} steht jetzt {e1a D} bereit, die Pflege übernimmt {d1 C}.",
    "Schulungsunterlagen {z3 K} sind im Intranet abrufbar und wurden {anzahl} Mal heruntergeladen.",
    "Der Arbeitsablauf {b3 V} wurde gemeinsam mit den {gruppen} aufgenommen und in {klein} Schritten vereinfacht.",
    "{d1 U} hat zum {datum} Räume im Gebäude {adresse} bezogen, was {d4 V} erleichtert.",
    "Die Verantwortung für {d4 K} ging im {monat} {v3 C} auf {d4 C} über.",
];

/// Money and procurement.
pub(crate) const MONEY: &[&str] = &[
    "Für {d4 D} wurden im Jahr {jahr} {euro} verausgabt.",
    "Von den veranschlagten Mitteln in Höhe von {euro} sind {prozent} Prozent abgeflossen.",
    "Den Zuschlag für {d4 D} erhielt im {monat} die Firma {firma}.",
    "Die Mehrkosten von {euro} werden innerhalb des Ressorts ausgeglichen.",
    "Der Rahmenvertrag über {d4 D} hat eine Laufzeit von {klein} Jahren.",
    "Nicht verbrauchte Mittel in Höhe von {euro} wurden zur Übertragung in das Jahr {folge} angemeldet.",
    "Die laufenden Kosten {d2 D} betragen voraussichtlich {euro} im Jahr.",
    "Die Vergabe {d2 D} erfolgte nach öffentlicher Ausschreibung; es gingen {klein} Angebote ein.",
    "Durch den Wegfall {d2 V} auf Papier werden jährlich rund {euro} an Porto- und Lagerkosten eingespart.",
    "Die Wirtschaftlichkeitsbetrachtung {z3 K} wurde im {monat} fortgeschrieben.",
    "Der Vertrag mit der Firma {firma} über {d4 V} wurde um ein Jahr verlängert.",
];

/// Users, participation, accessibility.
pub(crate) const PARTICIPATION: &[&str] = &[
    "An einer Befragung {z3 D} haben sich {anzahl} {gruppe} beteiligt; {prozent} Prozent äußerten sich zufrieden.",
    "{d1a D} wurde gemeinsam mit der Schwerbehindertenvertretung geprüft.",
    "Texte {i3 D} liegen nun auch in Leichter Sprache vor.",
    "Vier von fünf {gruppen} bewerten {d4 V} als verständlich.",
    "Hinweise aus der Befragung flossen in {d4 D} ein, etwa der Wunsch nach {e3a D}.",
    "Am {datum} wurde {d1 K} bei einem Termin in {ort} rund {anzahl} {gruppen} vorgestellt.",
    "Beschwerden über {d4 V} gingen gegenüber dem Vorjahr um {prozent} Prozent zurück.",
    "Die telefonische Erreichbarkeit {d2 U} bleibt für Anliegen ohne Netzzugang erhalten.",
    "Für {d4 D} wurde eine Erklärung zur Barrierefreiheit veröffentlicht.",
];

/// What comes next.
pub(crate) const OUTLOOK: &[&str] = &[
    "Für das Jahr {folge} ist vorgesehen, {d4a K} auf weitere Bereiche {d2 U} auszudehnen.",
    "Im {fquartal} Quartal {folge} soll {d1 K} {i3 U} erprobt werden.",
    "Bis {fmonat} {folge} wird {d1 C} einen Vorschlag {z3 V} vorlegen.",
    "Anschließend ist über den dauerhaften Betrieb {d2 D} zu entscheiden.",
    "Der nächste Schwerpunkt liegt auf {d3 V} und auf der Anbindung {d2 D}.",
    "{d1 U} geht davon aus, dass {d1 K} bis zum {fdatum} abgeschlossen werden kann.",
    "Die Ausschreibung {d2 D} wird für {fmonat} {folge} vorbereitet.",
    "Ob weitere Mittel für {d4 K} erforderlich sind, wird im Zuge der Haushaltsaufstellung geklärt.",
    "Danach sollen auch {d1 U} und {d1 U} einbezogen werden.",
    "Der Zeitplan setzt voraus, dass {d1a D} rechtzeitig zur Verfügung steht.",
    "Im kommenden Jahr werden zudem {p1a D} bereitgestellt.",
    "Eine Auswertung {d2 V} ist für {fmonat} {folge} geplant.",
];

/// Closing sentences of the last report of a finished measure.
pub(crate) const CLOSING: &[&str] = &[
    "Die Maßnahme ist damit abgeschlossen; {d1 T} geht in die Verantwortung {d2 U} über.",
    "Mit dem Jahr {jahr} endet die gesonderte Berichterstattung über {d4 T}.",
    "Verbleibende Arbeiten an {d3 D} werden in der Linie fortgeführt.",
    "Ein Abschlussbericht liegt unter {az} vor.",
];

/// Introduces a list.
pub(crate) const LIST_LEADS: &[&str] = &[
    "Im Einzelnen wurden folgende Schritte erledigt:",
    "Zum Stichtag standen noch aus:",
    "Folgende Punkte sind mit {d3 G} vereinbart:",
    "Der Leistungsumfang {d2 D} umfasst:",
    "Besonders wichtig waren im Jahr {jahr}:",
    "Für {d4 V} wurden diese Aufgaben festgelegt:",
];

/// List items, without a full stop.
pub(crate) const LIST_ITEMS: &[&str] = &[
    "Abstimmung {d2a K} mit {d3 U}",
    "Übernahme der Bestandsdaten aus {d3 D}",
    "Schulung von {tage} {gruppen}",
    "Einrichtung {d2a D}",
    "Beschreibung {d2 V}",
    "Test {d2 D} am Standort {ort}",
    "Freigabe {d2 D} durch {d4 C}",
    "Anbindung an {sys}",
    "Aufbau {e2a D}",
    "Beschaffung von {anzahl} Geräten",
    "Vertrag mit der Firma {firma}",
    "Abschaltung von {nsys}",
    "rechtliche Bewertung {d2 V}",
    "Aktualisierung {d2 D}",
    "Prüfung {d2 D} auf Barrierefreiheit",
    "Entwurf {e2 D}",
    "Rückmeldung {d2 U} (Az. {az})",
];

/// Footnotes.
pub(crate) const FOOTNOTES: &[&str] = &[
    "Die Zählung wurde {jahr} umgestellt; Angaben früherer Jahre sind nur eingeschränkt vergleichbar.",
    "Ohne {d4 C}, da dort {e1a D} im Einsatz ist.",
    "Vorläufige Angabe {d2 U}, Stand {monat} {jahr}.",
    "Vgl. Vorlage {az}.",
    "Einschließlich der Fälle, die {b3 C} eingegangen sind.",
];

/// Sentences that carry a footnote mark at their end.
pub(crate) const FOOTED: &[&str] = &[
    "Insgesamt gingen im Jahr {jahr} {anzahl} Anträge ein",
    "Der Bestand {d2 D} umfasst {anzahl} Einträge",
    "Die mittlere Dauer {b3 V} liegt bei {tage} Tagen",
    "Rund {prozent} Prozent der Vorgänge wurden elektronisch eingereicht",
];

/// Titles of measures.
pub(crate) const TITLES: &[&str] = &[
    "Einführung {e2a T} {i3 U}",
    "Digitalisierung {d2 T}",
    "Modernisierung {d2 T}",
    "Aufbau {e2a T}",
    "Neuordnung {d2 T} {i3 U}",
    "{T} online",
    "Ablösung {d2a T} durch {sys}",
    "Zentrale Bereitstellung {d2 T}",
    "{T}: Vereinfachung und Standardisierung",
    "Ausbau {d2 T} am Standort {ort}",
    "{T} und {V}",
    "Fachverfahren {sys} für {d4 U}",
    "Barrierefreier Zugang {z3 T}",
    "Medienbruchfreie Abwicklung {d2 T}",
    "Projekt {sys}: {T} {d2 U}",
];

/// Guiding objectives.
pub(crate) const GUIDING: &[&str] = &[
    "Leistungen der Verwaltung sollen unabhängig von Ort und Öffnungszeit erreichbar sein; interne Abläufe werden dafür durchgängig elektronisch gestaltet.",
    "Die Verwaltung bleibt auch bei knapper werdendem Personal handlungsfähig, indem wiederkehrende Arbeiten vereinfacht und automatisiert werden.",
    "Entscheidungen werden schneller getroffen und nachvollziehbar dokumentiert.",
    "Vorhandene Daten werden einmal erfasst, gut gepflegt und von allen berechtigten Stellen genutzt.",
    "Ein sicherer, wirtschaftlicher und einheitlicher Betrieb der Fachverfahren ist dauerhaft gewährleistet.",
    "Bürgerinnen und Bürger sowie Unternehmen erledigen ihre Anliegen einfach, verständlich und ohne unnötige Wege.",
    "Beschäftigte verfügen über zeitgemäße Arbeitsmittel und werden bei Veränderungen frühzeitig beteiligt.",
    "Das Verwaltungshandeln ist transparent; Informationen werden von sich aus veröffentlicht.",
    "Über die Grenzen der Ressorts hinweg werden gemeinsame Lösungen entwickelt und genutzt.",
];

/// Objectives of a measure, without a full stop.
pub(crate) const OBJECTIVES: &[&str] = &[
    "Verkürzung der Bearbeitungszeiten {b3 V} um mindestens {prozent} Prozent",
    "Ablösung {d2a D} durch eine zentrale Lösung",
    "Medienbruchfreie Abwicklung {d2 V} von der Antragstellung bis zum Bescheid",
    "Bereitstellung {e2a D} für {gruppe}",
    "Vollständige Digitalisierung der Altbestände {d2 U}",
    "Einheitliche Regelung {d2 V} in allen beteiligten Dienststellen",
    "Entlastung {d2 U} von Routineaufgaben {b3 V}",
    "Verringerung der Rückfragen {z3 K}",
    "Verbesserung der Datenqualität {i3 D}",
    "Barrierefreie Gestaltung {d2 D}",
    "Einsparung von Flächen für die Aktenlagerung am Standort {ort}",
    "Anbindung {d2 D} an {sys}",
    "Erhöhung des Anteils elektronischer Anträge auf {prozent} Prozent",
    "Sicherer und wirtschaftlicher Betrieb {d2 D}",
    "Qualifizierung von {gruppen} im Umgang mit {d3 D}",
    "Transparente Veröffentlichung {d2 D}",
];

/// Milestones by phase: start, concept, procurement, pilot, roll-out, operation, end.
pub(crate) const MILESTONES: [&[&str]; 7] = [
    &[
        "Start des Projektes",
        "Projektauftrag erteilt",
        "Auftaktveranstaltung mit {d3 U}",
        "Einsetzung {d2 C}",
        "Projektbeginn",
    ],
    &[
        "Fachkonzept {z3 K} abgestimmt",
        "Anforderungsanalyse {z3 V}",
        "Schutzbedarfsfeststellung für {d4 D}",
        "Lastenheft für {d4 D}",
        "Aufnahme der Ist-Prozesse {b3 V}",
        "Entwurf {d2 D} liegt vor",
        "Wirtschaftlichkeitsbetrachtung {z3 K}",
        "Feinkonzept {d2 D}",
    ],
    &[
        "Veröffentlichung der Ausschreibung {z3 K}",
        "Zuschlag für {d4 D}",
        "Abschluss des Rahmenvertrags über {d4 D}",
        "Beschaffung {d2 D}",
        "Vertragsschluss mit {d3 G}",
        "Lieferung der Hardware für {d4 D}",
    ],
    &[
        "Pilotbetrieb {d2 D} {i3 U}",
        "Aufnahme des Probebetriebs {d2 D}",
        "Test der {sys}-Schnittstelle",
        "Abnahme {d2 D}",
        "Auswertung der Pilotphase {i3 U}",
        "Datenschutz-Folgenabschätzung für {d4 D}",
    ],
    &[
        "Einführung {d2 D} {i3 U}",
        "Anbindung {d2 D} an {sys}",
        "Migration der Bestandsdaten aus {d3 D}",
        "Schulung der Beschäftigten {d2 U}",
        "Ausweitung {d2 V} auf alle Standorte",
        "Digitalisierung der Altakten {d2 U}",
        "Online-Antrag {z3 V} verfügbar",
    ],
    &[
        "Übergang {d2 D} in den Regelbetrieb",
        "Abschaltung von {nsys}",
        "Dienstvereinbarung {z3 D} in Kraft",
        "Übergabe {d2 D} an {d4 C}",
    ],
    &["Abschlussbericht", "Ende des Projektes", "Evaluation {d2 V}", "Abschluss der Maßnahme", "Projektabschluss"],
];

/// How a milestone's state is told; `{m}` is its name.
pub(crate) const REACHED: &[&str] = &[
    "Der Meilenstein „{m}“ wurde am {ist} erreicht.",
    "„{m}“ ist seit dem {ist} erledigt.",
    "Mit dem {ist} gilt „{m}“ als abgeschlossen.",
];

/// How an open milestone is told.
pub(crate) const UNREACHED: &[&str] = &[
    "Der Meilenstein „{m}“ konnte bis zum Stichtag nicht erreicht werden.",
    "„{m}“ steht noch aus, {weil}.",
    "Für „{m}“ wird derzeit ein neuer Termin abgestimmt.",
    "Aufgrund {grund} ist „{m}“ weiterhin offen.",
];

/// Reasons why a measure goes on as part of another.
pub(crate) const HANDOVER_REASONS: &[&str] = &[
    "Die Aufgabe wird aus organisatorischen Gründen in einem anderen Vorhaben weitergeführt.",
    "Die Ziele werden gemeinsam mit {d3 U} verfolgt, um doppelte Arbeit zu vermeiden.",
    "Die Zuständigkeit für {d4 V} ist gewechselt.",
    "{d1 U} hat {d4 V} in ein größeres Vorhaben eingebracht.",
];

/// Reasons why a measure was dropped.
pub(crate) const DROP_REASONS: &[&str] = &[
    "Der Nutzen stand nach erneuter Prüfung in keinem angemessenen Verhältnis zum Aufwand.",
    "Durch {e4a D} auf Landesebene ist der Bedarf entfallen.",
    "Aufgrund {grund} wird das Vorhaben nicht fortgesetzt.",
    "Für die Weiterführung standen keine Mittel mehr zur Verfügung.",
];

/// Notes on a value.
pub(crate) const VALUE_NOTES: &[&str] = &[
    "Stand der Zählung: {monat} {jahr}",
    "ohne {d4 C}",
    "Hochrechnung auf Grundlage von {klein} Monaten",
    "einschließlich {d2 C}",
    "Zählweise gegenüber dem Vorjahr geändert",
    "Angabe {d2 U}",
    "gerundet",
    "vorläufig, Abstimmung mit {d3 G} läuft",
];

/// Notes on a milestone.
pub(crate) const MILESTONE_NOTES: &[&str] = &[
    "abhängig {v3 G}",
    "Termin mit {d3 U} abgestimmt",
    "verschoben wegen {grund}",
    "wird mit {d3 K} zusammengefasst",
    "Teilabnahme am {datum}",
    "siehe Sachstand",
];

/// Headings by section, in the order of `Section` in `narrative.rs`.
pub(crate) const HEADINGS: [&[&str]; 8] = [
    &["Ausgangslage", "Hintergrund", "Anlass und Auftrag", "Ausgangssituation"],
    &["Stand der Umsetzung", "Umsetzung im Jahr {jahr}", "Arbeitsstand", "Fortschritt im Berichtsjahr", "{T}"],
    &["Verzögerungen und Risiken", "Abweichungen vom Plan", "Hemmnisse", "Risiken"],
    &["Technik und Betrieb", "Technische Umsetzung", "Betrieb und Datenschutz", "{D}"],
    &["Organisation und Personal", "Personal und Qualifizierung", "Organisation", "{V}"],
    &["Mittel und Vergabe", "Finanzierung", "Mitteleinsatz {jahr}", "Beschaffung"],
    &["Beteiligung und Rückmeldungen", "Beteiligung", "Nutzung und Barrierefreiheit", "Rückmeldungen"],
    &["Ausblick", "Nächste Schritte", "Ausblick auf {folge}", "Weiteres Vorgehen"],
];
