# The words of the pages in English. Every message is also in de.ftl.

## Frame

mit_entwuerfen = Preview with drafts: not for publication.
hinweis_entwuerfe = Notice of drafts
zum_inhalt = Skip to content
kopf = Page header
fuss = Page footer
krumen = You are here
startseite = Home
# Tells what assets/vorschau.png shows, the picture that services put beside a link to the portal.
bild_fuer_verweise = Timelines with milestones: promised, reached on time, reached late, overdue at the cut-off date
menue_haupt = Main menu
menue_fuss = Legal and help
menue_strategie = Strategy
menue_ziele = Goals
menue_massnahmen = Measures
menue_berichte = Reports
menue_ressorts = Departments
menue_jahre = Years
menue_befunde = Findings
menue_daten = Data
herausgeber = Published by
telefon = Telephone
kontakt = Contact
fuss_daten = Follow and reuse
fuss_daten_link = Download data
feed_titel = New and changed reports
feed_link = News feed (Atom)
lizenz = Licence
inhalt = On this page
blaettern = More pages of the list
seite_von = Page { $n } of { $m }
vorherige_seite = Previous page
naechste_seite = Next page
liste_beschreibung = { $m ->
    [1] { $titel }
   *[other] { $titel }, page { $n } of { $m }
}
nicht_hinterlegt = not on record
nicht_angegeben = not stated

## Home

start_was = The administration has set itself { $n ->
    [one] one measure
   *[other] { $n } measures
}. See what was promised, what came and what slipped.
start_wie = The facts come from the departments’ yearly reports; what can be computed from them stands beside them.
start_stand = Where things stand
start_versprochen = Promised
start_gekommen = Delivered
start_verschoben = Slipped
n_massnahmen = { $n ->
    [one] 1 measure
   *[other] { $n } measures
}
start_versprochen_text = { $n ->
    [one] They serve one goal of the strategy.
   *[other] They serve { $n } goals of the strategy.
}
start_berichte_jahr = { $n ->
    [one] 1 yearly report for { $jahr }
   *[other] { $n } yearly reports for { $jahr }
}
start_berichte_jahre = { $n ->
    [one] 1 yearly report
   *[other] { $n } yearly reports
} from { $jahr } to { $name }
start_faellig = { $n ->
    [one] 1 milestone was due by the cut-off date of its report.
   *[other] { $n } milestones were due by the cut-off date of their report.
}
start_rechnung = { $faellig ->
    [one] 1 milestone due
   *[other] { $faellig } milestones due
}: { $teile }.{ $seither ->
    [0] {""}
    [one] {" "}Of those not reached, 1 was reached after the cut-off date, before the report was written.
   *[other] {" "}Of those not reached, { $seither } were reached after the cut-off date, before the report was written.
}{ $vorzeitig ->
    [0] {""}
    [one] {" "}In addition, 1 was reached that was not yet due or had no due date.
   *[other] {" "}In addition, { $vorzeitig } were reached that were not yet due or had no due date.
} { $erreicht ->
    [0] None is reached.
    [one] In all, 1 is reached.
   *[other] In all, { $erreicht } are reached.
}
start_davon = Of these:
start_ueberfaellig_beendet = { $n ->
    [one] 1 of the overdue ones belongs to a measure that has ended.
   *[other] { $n } of the overdue ones belong to measures that have ended.
}
start_auffaellig = { $n ->
    [one] 1 of { $m ->
        [one] { $m } report stands out
       *[other] { $m } reports stands out
    }: rating and figures differ
   *[other] { $n } of { $m ->
        [one] { $m } report stands out
       *[other] { $m } reports stand out
    }: rating and figures differ
}
nach_eigenem_wort = Ratings declared in the reports:
start_neueste = This counts the newest report of each measure, as of its cut-off date.
start_ziele = The goals and where they stand
start_strategie = To the strategy
start_faellt_auf = What stands out
start_alle_befunde = All findings
start_neueste_berichte = Newest reports
neueste_tabelle = The newest yearly reports
start_alle_berichte = All reports
keine_berichte = There are no reports here yet.

## Strategy and goals

strategie_titel = Strategies
ziele_titel = Goals
ziele_einleitung = Each goal is carried by measures. The figures sum up their newest reports.
ziele_tabelle = Goals with the state of the newest reports
ziel = Goal
ziel_berichtet = { $m ->
    [0] { $n ->
        [one] The measure of this goal has no report yet.
       *[other] None of the { $n } measures of this goal has a report yet.
    }
    [one] { $n ->
        [one] The measure of this goal has a report.
       *[other] One of the { $n } measures of this goal has a report.
    }
   *[other] { $m } of the { $n } measures of this goal have a report.
}
massnahmen_des_ziels = Measures of this goal with their newest report
keine_massnahmen = No measure is on record for this goal.

## Measures

massnahmen_titel = Measures
massnahmen_einleitung = { $n ->
    [one] One measure, with its newest report.
   *[other] { $n } measures, each with its newest report.
}
massnahmen_tabelle = Measures in the order of the strategy
massnahme = Measure
kennung = Identifier
frueher = formerly
abschnitt = section
zuordnung_redaktion = The editors assigned it to this section.
zuordnung_quelle = A source assigns it to this section.
ressort = Department
handlungsfeld = Field of action
beginn = Start
ende = End
berichtspflicht = Duty to report
seit = since
bis = until
ausgang = How it ended
ausgang_abgeschlossen = finished
ausgang_ueberfuehrt = transferred
ausgang_zusammengelegt = merged
ausgang_eingestellt = dropped
nachfolgerin = Continued as
versprochen_titel = What was promised
stand_laut_bericht = State according to the { $jahr } report
zum_bericht = To the { $jahr } report
ausschnitt_excel = Reports, indicators and milestones as an Excel file
ausschnitt_csv = Reports as CSV
massnahme_herunterladen = Download
massnahme_neuester = Data of the { $jahr } report
erklaert = Declared by the department
zahlen_zeigen = The figures show
berechnet = Computed from the report
berichte_der_massnahme = All yearly reports on this measure, newest first
massnahme_ohne_bericht = There is no report on this measure yet.

## Reports

berichte_titel = Yearly reports
berichte_einleitung = { $n ->
    [one] One report.
   *[other] { $n } reports.
}
berichte_tabelle = Yearly reports with their rating and computed state
zum_jahr = Overview of { $jahr }
nach_jahr = Reports by year
alle_jahre = All years
bericht = Report
bericht_titel = Yearly report
stichtag = Cut-off date
geschrieben_am = Written on
fassung = Version
fassung_wortlaut = official wording
fassung_zusammenfassung = retold in our own words
nicht_wortlaut = This is not the official wording: objectives and texts are retold. Figures, dates and names stand as in the source.
einschaetzung = Rating of goal attainment
einschaetzung_wer = As declared by the department.
einschaetzung_gruen = positive
einschaetzung_gelb = mixed
einschaetzung_rot = negative
einschaetzung_keine = no rating
einschaetzung_keine_oder_vertraulich = no rating, or a confidential one
im_bericht = The report says
befund = Finding
befund_neben = What the figures show
befund_wer = Computed by this portal from what the report states.
befund_stimmig = consistent
befund_auffaellig = stands out
grund_meilensteine_nicht_termingerecht = Rated positive although due milestones were not reached or were reached late.
grund_kennzahl_unter_plan = Rated positive although an indicator is below its target.
grund_alles_faellige_puenktlich = Rated negative although everything due came on time.
grund_gemischt_alles_gehalten = Rated mixed although everything due came on time and no indicator is below its target.
grund_gemischt_nichts_gehalten = Rated mixed although nothing due had been reached at the cut-off and no indicator reached its target.
grund_kurz_meilensteine_nicht_termingerecht = milestones not on time
grund_kurz_kennzahl_unter_plan = indicator below target
grund_kurz_alles_faellige_puenktlich = everything due on time
grund_kurz_gemischt_alles_gehalten = everything kept
grund_kurz_gemischt_nichts_gehalten = nothing kept
ohne_befund = not compared
ohne_befund_vertraulich = Not compared: the rating is confidential.
ohne_befund_keine_einschaetzung = Not compared: no rating was declared.
ohne_befund_nichts_faellig = Not compared: no milestone was due that can be judged.
befund_erklaerung = A finding sets the department’s rating beside the figures of the same report. It is not a verdict and accuses nobody.
davon_faellig = due by the cut-off date
davon_beurteilbar = of these, can be judged
nicht_faellig_spaeter = not yet due or without a due date
nicht_faellig_entfallen = dropped
nicht_faellig_vertraulich = date confidential
nicht_faellig_nicht_lesbar = date unreadable
davon_schon_erreicht = already reached: { $n }
davon_ueberfaellig = of these, overdue
davon_seither_erreicht = of these, reached after the cut-off date
davon_nicht_lesbar = { $n } of them unreadable
groesster_verzug = greatest delay
mittlerer_verzug = median delay
n_tage = { $n ->
    [one] 1 day
   *[other] { $n } days
}
kennzahlen_unter_plan = indicators below target
wie_berechnet = How is this computed?
rechnung_meilensteine = Milestones: due date and done date are compared at the cut-off date. A milestone is on time if it was reached on or before the last day of its due date, and overdue if it was due before the cut-off date and had not been reached by then. A done date after the day of the report (“Written on”, else the cut-off date) counts as a forecast, not as reached; what was reached after the cut-off date but by that day stands apart. Where only a month or a year is given, the portal computes with the whole span.
rechnung_kennzahlen = Indicators: attainment is actual divided by target. With a baseline, the distance covered counts; where a value is meant to fall, the proportion is turned round. What cannot be compared gets no figure.
rechnung_befund = Finding: ☺ stands out where something due was not reached or was reached late, or where an indicator is below its target; ☹ stands out where everything due came on time; 😐 stands out where everything or nothing was kept. Otherwise the report is consistent. What is unreadable does not count.
leitziel = Guiding objective
projektziele = Project objectives
mittel = Funds
mittel_plan = planned
mittel_ist = spent
kennzahlen = Indicators
kennzahlen_tabelle = Indicators: target and actual as in the report, with what is computed from them
keine_kennzahlen = The report names no indicators.
einheit = Unit
ausgangswert = Baseline
abweichung = Deviation
meilensteine = Milestones
meilensteine_tabelle = Milestones: dates as in the report, with their state at the cut-off date, { $datum }
keine_meilensteine = The report names no milestones.
teilprojekt = Subproject
ohne_angabe = nothing stated
sachstand = Narrative
kein_sachstand = The report contains no text.
berichtigt = Corrected
gemeint_vielleicht = perhaps { $name } was meant?
rechtsgrundlage = Legal basis
quellen = Sources
quelle_seiten = page
freigabe = Released by
veroeffentlicht = Published
geaendert = Changed
aenderung = Change
schlagworte = Keywords
downloads = Download and cite
bericht_json = this report as data
alle_daten = Download all data
zitieren = How to cite this report
zitat_bericht = Yearly report { $jahr } on measure { $name }.
zitat_in = In
andere_jahre = Other years

## Readings

lesart_wert = { "" }
lesart_offen = open
lesart_keine_angabe = no statement
lesart_nicht_zutreffend = not applicable
lesart_vertraulich = confidential
lesart_nicht_lesbar = unreadable

## States

status_erreicht_puenktlich = reached on time
status_erreicht_verspaetet = reached late
status_erreicht_ohne_soll = reached, no due date
status_erreicht_unbestimmt = reached, punctuality unknown
status_ueberfaellig = overdue
status_offen = open
status_nach_stichtag = after the cut-off
status_ohne_termin = no date
status_nicht_lesbar = unreadable
status_vertraulich = confidential
status_nicht_zutreffend = dropped
status_erreicht = reached
status_nicht_erreicht = not reached
status_nicht_vergleichbar = not comparable
status_nicht_berechenbar = not computable
status_ohne_plan = no target
status_ohne_ist = no actual value
nicht_berechenbar_null = It would mean dividing by zero.
nicht_berechenbar_vorzeichen = The signs or the direction of the values contradict each other.
nicht_berechenbar_zu_gross = The numbers are too large.
nicht_berechenbar_richtung_offen = “Up to” does not say whether more or less is better: no direction is given.
nicht_berechenbar_art = The values are of different kinds, such as a change and a level.
nicht_berechenbar_einheit = The values are in different units.
nicht_berechenbar_grenze = A value is only a bound or a range: whether the target was reached stays open.

einhaltung_zum_ersten_termin = reached by the first date
einhaltung_zum_verschobenen_termin = reached by a moved date
einhaltung_verspaetet = late, but reached by the cut-off
einhaltung_nicht_gehalten = not reached at the cut-off
einhaltung_unbestimmt = reached, punctuality unknown
einhaltung_nicht_lesbar = unreadable
# Beside the state of a row, where that alone would not tell how it counts.
zeile_seither_erreicht = only after the cut-off: due at the cut-off and not reached
zeile_nicht_erreicht = due at the cut-off and not reached
zeile_verschoben = by a moved date
zeile_verschoben_vor_faelligkeit = by a moved date, not yet due at the cut-off
zeile_vor_faelligkeit = not yet due at the cut-off
zeile_war_faellig = due at the cut-off

tage_verzug = { $art ->
    [gleich] on the planned day
    [frueher] { $von ->
        [one] 1 day early
       *[other] { $von } days early
    }
    [spaeter] { $von ->
        [one] 1 day late
       *[other] { $von } days late
    }
    [beides] between { $von ->
        [one] 1 day
       *[other] { $von } days
    } early and { $bis ->
        [one] 1 day
       *[other] { $bis } days
    } late
    [frueher_spanne] { $bis } to { $von } days early
   *[spaeter_spanne] { $von } to { $bis } days late
}
tage_seit_faellig = { $art ->
    [spaeter] { $von ->
        [one] 1 day overdue at the cut-off
       *[other] { $von } days overdue at the cut-off
    }
    [spaeter_spanne] { $von } to { $bis } days overdue at the cut-off
   *[other] due at the cut-off
}
tage_nach_soll = { $art ->
    [gleich] on the planned day
    [frueher] { $von ->
        [one] 1 day before it was due
       *[other] { $von } days before it was due
    }
    [spaeter] { $von ->
        [one] 1 day after it was due
       *[other] { $von } days after it was due
    }
    [beides] between { $von ->
        [one] 1 day
       *[other] { $von } days
    } before and { $bis ->
        [one] 1 day
       *[other] { $bis } days
    } after it was due
    [frueher_spanne] { $bis } to { $von } days before it was due
   *[spaeter_spanne] { $von } to { $bis } days after it was due
}
tage_verschiebung = { $art ->
    [gleich] on the planned day
    [frueher] { $von ->
        [one] brought forward by 1 day
       *[other] brought forward by { $von } days
    }
    [spaeter] { $von ->
        [one] put off by 1 day
       *[other] put off by { $von } days
    }
    [beides] between { $von ->
        [one] 1 day
       *[other] { $von } days
    } early and { $bis ->
        [one] 1 day
       *[other] { $bis } days
    } late
    [frueher_spanne] brought forward by { $bis } to { $von } days
   *[spaeter_spanne] put off by { $von } to { $bis } days
}

## Figures over several reports

zahl_faellig = milestones due
zahl_davon_erreicht = of these, reached
zahl_nicht_erreicht = of these, not reached at the cut-off
zahl_auffaellig = reports that stand out
von_berichten = of { $n }
stand_aller_berichte = All reports together
stand_neueste = By the newest report of each measure

## Columns of the lists

spalte_nummer = No.
spalte_jahr = Year
spalte_bericht = Report
spalte_berichte = Reports
spalte_massnahme = Measure
spalte_massnahmen = Measures
spalte_mit_bericht = with report
spalte_ziel = Goal
spalte_ressort = Department
spalte_neuester_bericht = Newest report
spalte_einschaetzung = Rating
spalte_einschaetzungen = Ratings
spalte_faellig = due
spalte_erreicht = reached
spalte_nicht_erreicht = not reached
spalte_auffaellig = stand out
spalte_befund = Finding
spalte_kennzahl = Indicator
spalte_plan = Target
spalte_ist = Actual
spalte_zielerreichung = Attainment
spalte_zustand = State
spalte_meilenstein = Milestone
spalte_soll = Due
spalte_seither = Since then
spalte_verzug = Delay
spalte_angabe = Value
spalte_feld = Field
spalte_im_bericht = In the report
noch_kein_bericht = no report yet

## Departments

ressorts_titel = Departments
ressorts_einleitung = The departments report on their measures. Ratings and milestones are those of the newest report of each measure that the department is responsible for.
ressorts_tabelle = Departments with their measures and reports
massnahmen_ohne_ressort = { $n ->
    [one] One measure has no department on record.
   *[other] { $n } measures have no department on record.
}
amtlicher_name = Official name
massnahmen_des_ressorts = Measures of this department with their newest report
berichte_des_ressorts = Reports of this department, newest first
ressort_ohne_massnahmen = No measure is assigned to this department.

## Years

jahre_titel = Years
jahre_einleitung = Every reporting year at a glance: how the departments rated themselves, what was due and what was delivered.
jahre_tabelle = Reporting years, newest first
jahr = Year
jahr_ueberschrift = The year { $jahr }
jahr_in_worten = { $berichte ->
    [one] One report
   *[other] { $berichte } reports
} for { $jahr }: { $faellig ->
    [0] no milestone was due.
    [one] one milestone was due, of which { $teile }.
   *[other] { $faellig } milestones were due, of which { $teile }.
}{ $verschoben ->
    [0] {""}
    [one] {" "}One due date is later than in the previous report.
   *[other] {" "}{ $verschoben } due dates are later than in the previous report.
}
alle_berichte_jahr = { $n ->
    [one] To the report for { $jahr }
   *[other] All { $n } reports for { $jahr }
}

## Findings

befunde_titel = Findings
befunde_einleitung = What stands out when ratings and figures are compared, what is overdue, and what cannot be read.
auffaellig_titel = Rating and figures differ
auffaellig_tabelle = Reports that stand out, with the reasons
auffaellig_alle = All reports that stand out
nichts_auffaellig = Nothing stands out here.
auffaellig_erklaerung = A finding sets the department’s rating beside the figures of the same report. It is not a verdict and accuses nobody. Those with the most due milestones not kept come first, then those with the longest delay.
auffaellig_anteil = { $n ->
    [one] of { $m ->
        [one] { $m } report stands out
       *[other] { $m } reports stands out
    }
   *[other] of { $m ->
        [one] { $m } report stands out
       *[other] { $m } reports stand out
    }
}
auffaellig_anteil_alle = { $n ->
    [one] of { $m ->
        [one] { $m } report stands out
       *[other] { $m } reports from all years stands out
    }
   *[other] of { $m ->
        [one] { $m } report stands out
       *[other] { $m } reports from all years stand out
    }
}
neueste_von_allen = These are the newest { $n } of { $m }.
ueberfaellig_titel = Overdue milestones
ueberfaellig_erklaerung = Due before the cut-off date and not reached by then. Days are counted from the due date to the cut-off date; the longest overdue come first, and milestones of measures that have ended come after the others.
ueberfaellig_neueste = By the newest report of each measure: due before the cut-off date and not reached by then. Days are counted from the due date to the cut-off date; the longest overdue come first, and milestones of measures that have ended come after the others.
ueberfaellig_tabelle = Overdue milestones at the cut-off date
ueberfaellig_beendet = { $n ->
    [one] From a measure that has ended: 1 milestone
   *[other] From measures that have ended: { $n } milestones
}
seither_erreicht = reached since
seither_nicht_erreicht = still not reached
seither_laut_bericht = only afterwards, says the report
nichts_ueberfaellig = Nothing was overdue at the cut-off date.
ueberfaellig_anteil = { $n ->
    [one] of { $m ->
        [one] { $m } milestone that was due is overdue
       *[other] { $m } milestones that were due is overdue
    }
   *[other] of { $m ->
        [one] { $m } milestone that was due is overdue
       *[other] { $m } milestones that were due are overdue
    }
}
ueberfaellig_alle = All overdue milestones
befund_liste_jahr = { $titel }: reports for { $jahr }
befund_nach_jahr = By year
neuester_stand = Latest reports
unlesbar_titel = Values that cannot be read
unlesbar_erklaerung = These values stand as they were reported. Nothing is computed from them. The newest reports first.
unlesbar_jahr = These values stand as they were reported. Nothing is computed from them.
unlesbar_tabelle = Values that are neither a number nor a date
nichts_unlesbar = All values can be read.
unlesbar_anteil = { $n ->
    [one] value that cannot be read, in { $m ->
        [one] one report
       *[other] { $m } reports in all
    }
   *[other] values that cannot be read, in { $m ->
        [one] one report
       *[other] { $m } reports in all
    }
}
unlesbar_anteil_alle = { $n ->
    [one] value that cannot be read, in { $m ->
        [one] one report
       *[other] { $m } reports from all years
    }
   *[other] values that cannot be read, in { $m ->
        [one] one report
       *[other] { $m } reports from all years
    }
}
unlesbar_alle = All values that cannot be read
erste_von_allen = These are { $n } of { $m }.

## Search

suche_titel = Search
suche_kopf = Search the whole portal
suche_feld = Search term
suche_platzhalter = Search
suche_knopf = Search
suche_hinweis = For example an identifier such as { $name }, a keyword, or the name of a milestone.
suche_hinweis_ohne_nummer = For example a keyword, an identifier or the name of a milestone.
suche_ohne_skript = The search needs JavaScript. Without it, the complete lists by year, department and goal lead to everything.
suche_laedt = Searching …
suche_nichts = Nothing found
suche_ein_treffer = 1 result
suche_treffer = {"{n}"} results
suche_mindestens = at least {"{n}"} results
suche_davon_ganz = {"{c}"} of them with all words
suche_gezeigt = the first {"{m}"} are shown
suche_ohne_wortfolge = The words do not occur in exactly this order; these results contain them.
suche_meinten_sie = Did you mean
suche_gemeint_gezeigt = What you looked for does not occur as written; these results come closest.
suche_filter = Filters
suche_filter_gewaehlt = ({"{n}"} chosen)
suche_filter_entfernen = Remove all filters
suche_facette_jahr = Year
suche_facette_art = Kind
suche_facette_ressort = Department
suche_facette_ziel = Goal
suche_facette_einschaetzung = The department’s rating
suche_facette_stand = State
suche_art_bericht = Report
suche_art_massnahme = Measure
suche_art_ziel = Goal
suche_art_ressort = Department
suche_art_strategie = Strategy
suche_art_seite = Page
suche_stand_ueberfaellig = Milestones overdue
suche_stand_unlesbar = Dates unreadable
suche_stand_stimmig = Finding: consistent
suche_stand_auffaellig = Finding: stands out
suche_ergebnisse = Results
suche_sortieren = Order
suche_nach_relevanz = Best match first
suche_nach_datum = Newest first
suche_nicht_alle_woerter = More results, some with only part of the words
suche_mehr = Show more results
suche_noch_einmal = Try again
suche_nichts_tipps = This may help:
suche_tipp_schreibung = Check the spelling, or take another word for the same thing.
suche_tipp_weniger = Search with fewer words, or remove filters.
suche_tipp_listen = Look through the complete lists below.
suche_fehler = The search did not work: the search index could not be loaded. Please try again, or use the lists.
suche_fehler_zeit = The search did not work: the search index does not answer. Please try again, or use the lists.
suche_fehler_neuer = This page is older than the search index. Please reload it.
suche_fehler_teil = A part of the search index could not be loaded. Results or excerpts of their texts may be missing.
suche_datei = The browser cannot load the search index from a folder. Please use the complete lists, or open the portal from a web server.
suche_hilfe = How to search more precisely
suche_hilfe_woerter = Words
suche_hilfe_woerter_text = Results with all words come first. Capitals, ä and ae, inflections and the parts of German compounds make no difference: “Register” also finds “Personenstandsregister”.
suche_hilfe_wortfolge_zeichen = “…”
suche_hilfe_wortfolge = Words in quotation marks must occur in exactly this order.
suche_hilfe_ohne = A minus sign before a word leaves out results that contain it; -jahr:2018 leaves out those of that year.
suche_hilfe_feld = Works like a filter; so do ressort: (department), ziel: (goal), art: (kind), einschaetzung: (rating) and stand: (state).
suche_hilfe_tasten = Keys
suche_hilfe_tasten_text = The up and down arrow keys move through the results, Enter opens one, Escape returns to the search field.
suche_listen = Complete lists
suche_nach_jahr = By year
suche_nach_ressort = By department
suche_nach_ziel = By goal
suche_berichte_jahr = Reports { $name }
suche_alle_ziele = All goals
suche_alle_massnahmen = All measures
suche_alle_ressorts = All departments
suche_offen = For programs there is also an open search index, which the free library lunr can load:

## Data

daten_titel = Data
daten_beschreibung = All figures of this portal for download, with the meaning of every column.
n_spalten = { $n ->
    [one] 1 column
   *[other] { $n } columns
}
daten_stand = As of
daten_alles = Everything at once
daten_einzelne_jahre = Single years
daten_beschreibungen = For programs and portals
daten_beschreibungen_tabelle = Files that describe the data
daten_beschreibungen_text = These files describe the data so that other programs can read them without help.
daten_katalog = Catalogue after DCAT-AP.de
daten_pruefsummen = Checksums (SHA-256)
daten_lizenz = Licence
daten_lizenz_text = You may use the data, also commercially, under the terms of the licence
daten_namensnennung = Please credit
daten_benutzen = How to use the data
daten_format = Every report counts anew: to count things and not reports, take only rows with neuester_bericht = ja. The CSV files are written in UTF-8, with commas between cells, points in decimal numbers and days in the form 2021-12-31. A missing value is an empty cell. What was reported also stands letter by letter in the columns whose name ends in _original.
daten_excel = Excel and LibreOffice
daten_spalten_titel = What the columns mean
daten_spalten_text = Where a rule is named, the value is computed; all others are reported. Tables only ever grow at their end: the names and meanings of columns stay.
daten_spalte = Column
daten_bedeutung = Meaning
daten_regel = Rule
daten_berichtet = reported
daten_fragen = What there is, and for which question
daten_alles_text = If you do not program, take the file for Excel or LibreOffice: all tables, with a sheet that explains every column.
daten_vorschau_kurz = Preview
daten_vorschau = { $titel }: { $n ->
    [one] { $m ->
        [one] the only row
       *[other] the first row of { $m }
    }
   *[other] the first { $n } rows of { $m }
}, some columns
n_zeilen = { $n ->
    [one] 1 row
   *[other] { $n } rows
}
daten_jahr = Reporting year { $jahr }
daten_einzelne_jahre_text = The same tables, cut to one reporting year. The addresses stay the same when new years come.
daten_je_bericht = Single reports
daten_je_bericht_text = Every report has files of its own beside its page: bericht.json with everything it says, and its rows of the tables.
daten_je_bericht_beispiel = Files of one report
daten_werte = What _original, _lesart, _von and _bis mean
daten_werte_text = Every value of the form has several columns: what stands in the report, and beside it what the program read in it. What was read never replaces the words, and no year becomes a day.
daten_endungen = What the endings mean
daten_endung_original = The words of the report, letter by letter.
daten_endung_korrektur = A correction by the editors. It is then what is read and computed with; the words stay.
daten_endung_lesart = How the value was read: wert (a value), offen (open), keine_angabe (no statement), nicht_zutreffend (not applicable), vertraulich (confidential) or nicht_lesbar (unreadable). It says why a cell is empty.
daten_endung_marke = A word before the value that qualifies it: “rd. 8.000” becomes ungefaehr (about), “mind. 5” mindestens (at least).
daten_endung_wert = The value as a number, in the unit of the column einheit. Sums over different units say nothing.
daten_endung_von = The first day that can be meant.
daten_endung_bis = The last day that can be meant. “2022” reaches from 1 January to 31 December.
daten_werte_tabelle = Values of this portal and what the columns say about them
daten_zeigt_day = A day: first and last are the same.
daten_zeigt_range = Not an exact day: the value stands for all days in between, so a delay has a lower and an upper end as well.
daten_zeigt_number = A number; its unit has a column of its own.
daten_zeigt_unreadable = Cannot be read. The words stay, the other cells are empty, and nothing is computed from it.
daten_zeigt_open = Not done yet.
daten_zeigt_corrected = Corrected: the correction is what is read, the original words stay.
daten_excel_1 = The easiest way: download and open transparenzdaten.xlsx (Excel) or transparenzdaten.ods (LibreOffice). Numbers are numbers, days are days, every column has a filter.
daten_excel_2 = A single table: download the file from the folder excel/ and double-click it. It has semicolons and decimal commas, as a German Excel expects them.
daten_excel_3 = To be able to refresh the table later: in Excel choose “Data”, “From Web”, paste the address of the CSV file and give “65001: Unicode (UTF-8)” as file origin.
daten_excel_4 = Load columns whose name ends in _original as text, or Excel turns “01.12.21” into a day and the words are lost.
beispiel_curl = Load a table (curl)
beispiel_was_curl = Puts meilensteine.csv into the folder that you are in.
beispiel_pruefsumme = Load and check everything (curl, sha256sum)
beispiel_was_pruefsumme = The checksum says that your file is the published one.
beispiel_bericht = Load a report (curl)
beispiel_was_bericht = Everything that a report says, as JSON.
beispiel_duckdb_csv = DuckDB over CSV
beispiel_was_duckdb_csv = What was overdue at the cut-off by each measure’s newest report, the longest first: the same milestones as in the list of what is overdue.
beispiel_duckdb_parquet = DuckDB over Parquet
beispiel_was_duckdb_parquet = Parquet knows the types of columns: the words stay text, numbers are exact.
beispiel_python = Python
beispiel_was_python = Counts the states of milestones by department, over all reports of all years, without further packages.
beispiel_pandas = Python with pandas
beispiel_was_pandas = The same count with types: days as days, numbers as numbers, the reported words as text.
beispiel_polars = Python with polars
beispiel_was_polars = The same with polars.
beispiel_r = R
beispiel_was_r = The same count in R.
beispiel_lunr = Search the index (Node, lunr)
beispiel_was_lunr = Save it as suche.mjs and run “node suche.mjs”. The index is that of the free library lunr; dokumente.json has the titles of the hits.
kopieren = Copy
daten_lizenz_titel = Licence, and how to cite
daten_zitieren = How to cite the data:
daten_schluessel = key
daten_nie_leer = never empty
daten_verweis = refers to
daten_woerter = Only these words
typ_text = text
typ_integer = whole number
typ_number = number
typ_date = day
typ_year = year
typ_url = address

## Changes and other pages

aenderungen_titel = News and changes
aenderungen_einleitung = What changed from year to year, which measures ended, and what was published and corrected most recently.
neu_veroeffentlicht = newly published
seite_vorlage = This text is a template. The operator of the portal has to check, complete and release it.
nicht_gefunden_titel = This page does not exist
nicht_gefunden_text = Perhaps the address is incomplete. From here you can go on:
umgezogen_titel = This page has moved
umgezogen_text = It is now here:
fussnote = Footnote
fussnote_zurueck = back to the text
tabelle_im_text = Table

## Charts

n_von_m = { $n } of { $m }
grafik_teile_satz = { $n ->
    [one] 1 report
   *[other] { $n } reports
}: { $teile }.
grafik_ziele = The goals by how their measures are rated
grafik_ziele_satz = { $n ->
    [one] 1 measure
   *[other] { $n } measures
} for { $z ->
    [one] 1 goal
   *[other] { $z } goals
}; { $m ->
    [0] none of them has a report
    [one] 1 of them has a report
   *[other] { $m } of them have a report
}.
grafik_ziel_zeile = { $n ->
    [one] 1 measure
   *[other] { $n } measures
}, { $m } with a report
grafik_verlauf = Rating and milestones over the years
grafik_verlauf_satz = How the department rated it: { $teile }.
grafik_verlauf_saeulen = Due: by the first date / all
grafik_puenktlich = by the first date
grafik_spaeter = by a moved date, or late
grafik_nicht_erreicht = not reached
grafik_kein_bericht = –
grafik_zeitleiste = The milestones in time
grafik_zeitleiste_satz = { $n ->
    [one] 1 milestone
   *[other] { $n } milestones
}; by the cut-off date, { $datum }, { $m ->
    [0] none was due.
    [one] 1 was due: { $teile }.
   *[other] { $m } were due: { $teile }.
}
grafik_soll = due date
grafik_soll_zuerst = due date as first given
grafik_termin_verschoben = since the { $jahr } report, due date { $tage }{ $n ->
    [one] { "" }
   *[other] , changed { $n } times
}
grafik_zeitleiste_verschoben = { $n ->
    [one] The due date of 1 milestone is on another day than first given.
   *[other] The due dates of { $n } milestones are on other days than first given.
}
grafik_kennzahlen = Planned and actual values of the indicators
grafik_kennzahlen_satz = { $n ->
    [one] 1 indicator
   *[other] { $n } indicators
} whose attainment can be computed, { $m } of them on target.
grafik_kennzahl_zeile = actual { $ist }, planned { $plan }: { $prozent }
prozent = { $zahl } %
prozent_rund = about { $zahl } %
prozent_knapp = just under 100 %
prozent_gut = just over 100 %
prozent_spanne = { $von } to { $bis } %
zahl_rund = about { $zahl }
grafik_anteil = Share
grafik_einschaetzungen = What the departments declare
grafik_termine = What the dates show
grafik_weiterverwenden = Reuse this chart
grafik_zahlen_und_weiterverwenden = Figures of the chart, reuse
grafik_datei = (a picture of its own, with source and licence)
grafik_einbetten = To embed it in another page:
grafik_zitieren = To cite it:
quelle = Source
massnahmen_wort = { $n ->
    [one] measure
   *[other] measures
}
start_erreicht_wort = { $n ->
    [one] milestone reached
   *[other] milestones reached
}
start_nicht_erreicht_wort = { $n ->
    [one] milestone not reached
   *[other] milestones not reached
}
start_ueberfaellig = { $n ->
    [0] None of them was overdue at the cut-off date.
    [one] 1 of them was overdue at the cut-off date, having been due before it.
   *[other] { $n } of them were overdue at the cut-off date, having been due before it.
}
start_wort_und_termine = What they declare and what the dates show
start_wort_und_termine_text = { $n ->
    [0] No department rates its measure positive
    [one] 1 of { $m ->
        [one] { $m } report is rated
       *[other] { $m } reports is rated
    } positive
   *[other] { $n } of { $m ->
        [one] { $m } report is rated
       *[other] { $m } reports are rated
    } positive
}; everything due came on time in { $name ->
    [0] none
   *[other] { $name }
}.
start_fehlt = { $n ->
    [one] 1 measure has no report yet.
   *[other] { $n } measures have no report yet.
}

## A year as one document

edition_titel = All yearly reports
edition_beschreibung = { $n ->
    [one] The yearly report for { $jahr } in one document, to print and to file.
   *[other] All { $n } yearly reports for { $jahr } in one document, to print and to file.
}
edition_hinweis = “Print” and “Save as PDF” turn it into a file with a table of contents.
edition_inhalt = Contents
edition_zahlen = Reports by rating and by dates
edition_link = The whole year for printing
start_grundlage = Based on:
wanderung_titel = What changed up to { $jahr }
grafik_wanderung = Ratings compared with the year before
grafik_wanderung_satz = { $n ->
    [one] 1 measure
   *[other] { $n } measures
} with a report for { $von } and { $bis }: { $besser } rated better, { $gleich } the same, { $schlechter } worse.
grafik_besser = better
grafik_gleich = the same, or without a rating
grafik_schlechter = worse
grafik_ohne_nachher = no report afterwards
grafik_ohne_vorher = no report before
grafik_von_nach = { $von } ↓ { $bis } →
grafik_abdeckung = Reports by department and year
grafik_abdeckung_satz = { $n ->
    [one] 1 report is there
   *[other] { $n } reports are there
}; { $m ->
    [0] none is missing for which a duty to report is given
    [one] 1 is missing for which a duty to report is given
   *[other] { $m } are missing for which a duty to report is given
}.
grafik_berichtet = report is there
grafik_fehlt = report is missing
grafik_keine_pflicht = no duty to report given, or not due yet
grafik_abdeckung_titel = Who reported when
grafik_abdeckung_fehlen = { $n ->
    [one] 1 missing
   *[other] { $n } missing
}

## Patterns

muster_titel = Patterns
muster_einleitung = Every component of the theme in every state. This page is there only with “--drafts”.
muster_werte = Colours, type, space
muster_name = Name
muster_hell = light
muster_dunkel = dark
muster_texte = Texts
muster_satz = A sentence as it stands on the pages, long enough to break on a narrow screen.
muster_zustaende = States
muster_karten = Cards and large figures
muster_tabellen = Tables
muster_grafiken = Charts

## Lists: filters and ready-made lists

liste_titel = { $titel }: { $gruppe } { $wert }
liste_titel_jahr = { $titel } { $wert }
liste_jahr = Year
liste_ressort = Department
liste_ziel = Goal
liste_einschaetzung = Rating
liste_termine = State of dates
liste_befund = Finding
termine_ueberfaellig = something overdue
termine_nicht_puenktlich = nothing overdue, not all on time
termine_puenktlich = everything due came on time
termine_nichts_faellig = nothing due yet
liste_filtern = Filter the list
liste_text = Word in a row
liste_alle = all
liste_anwenden = Apply filters
liste_zuruecksetzen = Reset filters
liste_fertige = Ready-made lists by year, department, goal, rating, state and finding
liste_einer = 1 of {"{m}"}
liste_viele = {"{n}"} of {"{m}"} entries
liste_seite = Page {"{n}"} of {"{m}"}
liste_fehler = The whole list could not be loaded. Please try again, or use the ready-made lists.

## Translations and citations

in_anderen_sprachen = This page in other languages
uebersetzung_hinweis = The title, objectives and text shown here are translated. Figures, dates and everything else are in the original, which is authoritative:
# In English in every language of the interface: who reads a page in English may read nothing else.
uebersetzung_hinweis_en = The title, objectives and text shown here are translated. Figures, dates and everything else are in the original, which is authoritative:
leitziel_en = Guiding objective
projektziele_en = Project objectives
# In German in every language of the interface, as above.
uebersetzung_hinweis_de = Übersetzt sind Titel, Ziele und Text, soweit sie hier stehen. Zahlen, Termine und alles Übrige stehen im Original; es ist maßgeblich:
uebersetzung_hinweis_leicht = Das ist eine Übersetzung in Leichte Sprache. Im Original steht mehr. Nur das Original gilt. Das ist das Original:
leitziel_de = Leitziel
projektziele_de = Projektziele
zitieren_seite = How to cite this page
zitat_stand = As of
zitat_kopieren = Copy citation
zitat_kopiert = copied

## Sign language

gebaerdensprache_titel = Sign language
gebaerdensprache_text = A video in German Sign Language explains what this portal shows and how to find your way around it.
gebaerdensprache_laden = Download the video
gebaerdensprache_anderswo = Watch the video on another website

## Across years and measures

vorjahr_titel = What has changed since the report before
vergleich_mit = Compared with the report for { $jahr }
nichts_geaendert = Rating, objectives, indicators and dates are as in the report before.
vorher = before
jetzt = now
vorgaengerinnen = These measures continue in this one
terminverlauf_titel = Dates over the years
terminverlauf_text = { $alle ->
    [one] The reports name 1 milestone.
   *[other] The reports name { $alle } milestones.
} { $verglichen ->
    [0] For none of them do two reports give a readable due date, so nothing can be compared.
    [one] For 1 of them, several reports give a readable due date: { $spaeter } later than first given, { $frueher } earlier, { $gleich } unchanged.
   *[other] For { $verglichen } of them, several reports give a readable due date: { $spaeter } later than first given, { $frueher } earlier, { $gleich } unchanged.
}
terminverlauf_ein_bericht = { $n ->
    [one] 1 milestone. There is only one report so far, so nothing can be compared yet.
   *[other] { $n } milestones. There is only one report so far, so nothing can be compared yet.
}
terminverlauf_tabelle = Every milestone with its due date as each report gives it
soll_laut = Due, report { $jahr }
spalte_verschiebung = Shift in total
termin_unveraendert = unchanged
neu_im_jahr = new in { $jahr }
entfallen_im_jahr = gone in { $jahr }
entfallen_erreicht = not named from { $jahr } on; had been reached
nicht_genannt = not named
kennzahlen_ueber_jahre = Indicators over the years
reihe_neu = Another unit: not comparable with the years before.
einschaetzungen_ueber_jahre = Ratings over the years
einschaetzungen_tabelle = The rating of each year, as the department declared it
spalte_zum_vorjahr = Compared with the report before
faellig_seit = due since { $datum }
ohne_bericht = no report

abdeckung_titel = Coverage
abdeckung_einleitung = Which measure reported in which year, and which reports are missing.
abdeckung_pflicht = { $n ->
    [0] { $m ->
        [one] The measure has no duty to report on record, so no report is called missing here.
       *[other] None of the { $m } measures has a duty to report on record, so no report is called missing here.
    }
    [one] 1 of { $m ->
        [one] { $m } measure has a duty
       *[other] { $m } measures has a duty
    } to report on record; only there can a report be called missing.
   *[other] { $n } of { $m ->
        [one] { $m } measure has a duty
       *[other] { $m } measures have a duty
    } to report on record; only there can a report be called missing.
}
abdeckung_jahre = Year by year
abdeckung_jahre_tabelle = How many measures reported in each year
abdeckung_matrix = Every measure in every year
abdeckung_tabelle = Measures and years
abdeckung_zeichen = ✓ reported, ✗ report missing, ◌ not due yet, – no duty for the year, · no duty on record
abdeckung_zeichen_ohne_pflicht = ✓ reported, · no report
abdeckung_berichtet = reported
abdeckung_fehlt = report missing
abdeckung_noch_nicht_faellig = not due yet
abdeckung_keine_pflicht = no duty for this year
abdeckung_pflicht_unbekannt = no duty on record
zur_abdeckung = All measures in all years
fehlende_titel = Missing reports
fehlende_erklaerung = For these years a duty to report is on record, and no report is published in this portal.
fehlende_tabelle = Missing reports with the responsible department
spalte_faellig_seit = Due since
nichts_fehlt = No report is called missing.
ressort_nichts_fehlt = No report of this department is called missing.
ohne_ziel = Without a goal

wanderung_text = { $n ->
    [0] No measure reported for both years, { $jahr } and { $name }.
    [one] 1 measure reported for both years, { $jahr } and { $name }.
   *[other] { $n } measures reported for both years, { $jahr } and { $name }.
}
wanderung_bilanz = Rated better: { $n }. Worse: { $m }.
zusammen = in total
besser = Rated better
schlechter = Rated worse
unveraendert = Rated the same
nur_ein_jahr = In one of the two years or in both not rated, or confidential
hinzugekommen = Newly reported
ausgeschieden = Ended or without a report

luecken_titel = What is not stated
luecken_erklaerung = This counts target and actual values of indicators, and due and done dates of milestones.
luecken_tabelle = Entries without a value, by reason
luecken_liste_titel = Entries without a value: { $name } { $jahr }
luecken_jahr_titel = Entries without a value in the reports for { $jahr }
luecken_neueste_titel = Entries without a value in the latest reports
luecken_liste_text = This lists every entry that has no value, by reason.
luecken_keine = No entry is without a value here.
luecken_alle = Entries without a value by department and year
luecken_neueste = By the newest report of each measure.
spalte_angaben = Entries
ohne_rechtsgrundlage = { $n } without a legal basis
messbarkeit_titel = What cannot be measured
messbarkeit_erklaerung = By the newest report of each measure; those that lack most first.
messbarkeit_jahr = Those that lack most first.
messbarkeit_tabelle = Reports with objectives, indicators or targets that cannot be measured
spalte_was_fehlt = What is missing
ohne_kennzahl = Objectives without an indicator
ohne_planwert = Indicators without a target
ohne_istwert = Indicators without an actual value
ohne_einheit = Indicators without a unit
ohne_meilenstein = Measures without milestones
messbarkeit_arten = How often the newest reports lack what measuring needs:
messbarkeit_arten_titel = What is missing for measuring
messbarkeit_arten_text = By the newest report of each measure: every objective, indicator and measure that lacks something, by what it lacks.
ohne_meilensteine = no milestones
alles_messbar = In the newest reports every objective has an indicator, every indicator a target, an actual value and a unit, and every measure has milestones.
alles_messbar_jahr = In these reports every objective has an indicator, every indicator a target, an actual value and a unit, and every measure has milestones.
messbarkeit_anteil = { $n ->
    [one] of { $m ->
        [one] { $m } measure with a report cannot
       *[other] { $m } measures with a report cannot
    } be measured in full
   *[other] of { $m ->
        [one] { $m } measure with a report cannot
       *[other] { $m } measures with a report cannot
    } be measured in full
}
messbarkeit_alle = Everything that cannot be measured
leere_abschnitte_titel = Sections of the strategy without a measure
leere_abschnitte_erklaerung = The portal knows of no measure for these sections. They are counted from the sections that the other measures belong to.
abschnitte_wort = { $n ->
    [one] section without a measure
   *[other] sections without a measure
}
ziel_ohne_massnahme = no measure
ziel_luecken_titel = Gaps of this goal
ziel_ohne_luecken = No gaps of this goal are known.
verschoben_titel = Dates that were put off
verschoben_erklaerung = Milestones that are now due later than in the first report that gives the date; those put off furthest first.
verschoben_jahr = Milestones that are due later than in the last report before which gives the date; those put off furthest first.
verschoben_tabelle_jahr = Milestones with their due date before and now
verschoben_tabelle = Milestones with their original and their current due date
nichts_verschoben = No due date is later than first given.
nichts_verschoben_jahr = No due date is later than in the report before.
verschoben_anteil_jahr = { $n ->
    [one] of { $m ->
        [one] { $m } due date that a report before had given is later now
       *[other] { $m } due dates that a report before had given is later now
    }
   *[other] of { $m ->
        [one] { $m } due date that a report before had given is later now
       *[other] { $m } due dates that a report before had given are later now
    }
}
verschoben_anteil = { $n ->
    [one] of { $m ->
        [one] { $m } milestone with a due date is now
       *[other] { $m } milestones with a due date is now
    } due later than first stated
   *[other] of { $m ->
        [one] { $m } milestone with a due date is now
       *[other] { $m } milestones with a due date are now
    } due later than first stated
}
verschoben_alle = All dates that were put off
spalte_verschoben = Shift
spalte_soll_zuerst = Due, first
spalte_soll_jetzt = Due, latest
spalte_soll_davor = Due, before
spalte_soll_nun = Due, now
spalte_wie_oft = Changed
laut_bericht = report { $jahr }
bericht_einer_beendeten = { $bericht }; measure { $ausgang }
spalte_aenderung = Change
jahreswechsel_titel = What has changed from year to year
jahreswechsel_text = Every report is compared with the report before of the same measure, even if a year is missing in between. Rated better or worse means better or worse than the year before, here as on the pages of the years; where the report before is older, the change is listed separately.
jahreswechsel_tabelle = Changes since the report before, by reporting year
jahreswechsel_neueste = The changes in the reports for { $jahr }
jahreswechsel_alle = All changes in this year
spalte_gegenstand = Subject
neues_titel = Published and corrected

art_ressort_gewechselt = Another department
art_ressort_umbenannt = The department has another name
art_einschaetzung_besser = Rated better
art_einschaetzung_gleich = unchanged
art_einschaetzung_schlechter = Rated worse
art_einschaetzung_neu = Rated, not so in the report before
art_einschaetzung_entfallen = Not rated any more
art_einschaetzung_geaendert = Rating confidential or unreadable, now or before
art_einschaetzung_besser_seit_frueher = Rated better than in a report from longer ago
art_einschaetzung_schlechter_seit_frueher = Rated worse than in a report from longer ago
art_einschaetzung_neu_seit_frueher = Rated, unlike in a report from longer ago
art_einschaetzung_entfallen_seit_frueher = No longer rated, unlike in a report from longer ago
art_leitziel_neu = Guiding objective new
art_leitziel_entfallen = Guiding objective gone
art_leitziel_umformuliert = Guiding objective reworded
art_projektziel_neu = Objective new
art_projektziel_entfallen = Objective gone
art_projektziel_umformuliert = Objective reworded
art_kennzahl_neu = Indicator new
art_kennzahl_wieder_da = Indicator named again
art_kennzahl_entfallen = Indicator gone
art_einheit_geaendert = Unit changed
art_plan_angehoben = Target raised
art_plan_gesenkt = Target lowered
art_plan_spaeter = Target set to a later day
art_plan_frueher = Target set to an earlier day
art_plan_neu = Target given, none before
art_plan_entfallen = Target not given any more
art_plan_geaendert = Target changed
art_meilenstein_neu = Milestone new
art_meilenstein_wieder_da = Milestone named again
art_meilenstein_entfallen = Milestone gone
art_termin_genauer = Due date given more exactly
art_termin_ungenauer = Due date given less exactly
art_termin_spaeter = Due later
art_termin_frueher = Due earlier
art_termin_neu = Due date given, none before
art_termin_entfallen = Due date not given any more
art_termin_geaendert = Due date worded otherwise, not comparable

start_verschobene = { $n ->
    [one] One date is later now than first given.
   *[other] { $n } dates are later now than first given.
}
start_fehlende = missing reports
start_luecken = entries missing, confidential or unreadable
start_ohne_pflicht = { $n ->
    [one] 1 measure has no duty to report on record
   *[other] { $n } measures have no duty to report on record
}
start_geaendert = What has changed from { $jahr } to { $name }
start_besser = { $n } rated better
start_schlechter = { $n } worse
start_gleich = { $n } unchanged
start_hinzu = { $n } newly reported
start_ausgeschieden = { $n } ended or without a report

## Rules

berechnung_titel = How figures are computed
berechnung_einleitung = What a department declared is never changed and never hidden. What this portal computes from it stands beside it. These are the rules.
regel_alle = All rules
regel_kennung = Id of the rule in the data
regel_lesart_titel = How entries are read
regel_lesart = Every entry stays as it stands in the report. The portal understands days, months, quarters, calendar weeks, half-years and years, numbers written the German way, changes, and statements such as “ja”. “offen”, “-” and “entfällt” have a meaning of their own. Everything else counts as unreadable: nothing is guessed and nothing computed from it; at most a suggestion of what may have been meant stands beside it.
regel_lesart_englisch = Every entry stays as it stands in the report. The portal understands days, months, quarters, calendar weeks, half-years and years in English and in German words, numbers such as “1,200” and “1,200.5”, changes, and statements such as “yes”. “open”, “-” and “not applicable” have a meaning of their own, and so have the German words for them. “1.200” can mean two things and counts as unreadable, as does everything else: nothing is guessed and nothing computed from it; at most a suggestion of what may have been meant stands beside it.
regel_meilenstein_status_titel = State of a milestone
regel_meilenstein_status = Due date and done date are compared at the cut-off. A milestone is on time if it was reached by the last day of its due date, and overdue if it was due before the cut-off and had not been reached. Nothing is computed from confidential values. “Done” without a day counts as the time up to the day of the report. A done date after the report counts as a forecast, not as reached. Where only a month or a year is given, the portal computes with the whole span.
regel_meilenstein_zaehlung_titel = Counting milestones
regel_meilenstein_zaehlung = A milestone is due if it was due by the cut-off; dropped and confidential ones do not count. Where the done date of a due one cannot be read, nothing can be judged: it is a part of its own in the breakdown, and in the data it is beside meilensteine_faellig in a column of its own. Of those that were due, a milestone counts as reached if it was so at the cut-off. Those reached after it, before the report was written, and those reached before they were due stand apart; meilensteine_erreicht in the data counts all three. A milestone is overdue at the cut-off if it was due before then and had not been reached.
regel_termine_titel = State of dates
regel_termine = How a report stands by its dates alone, whatever the department’s rating: “something overdue” if at least one milestone was overdue at the cut-off; “everything due came on time” if everything due was reached by the last day of its due date; “nothing overdue, not all on time” in between; “nothing due yet” if no milestone was due that can be judged: nothing is computed from dates that are confidential or cannot be read.
regel_verzug_titel = Delay
regel_verzug = The greatest and the median delay (of an even number the mean of the middle two) of the late, overdue and shifted milestones of a report. Of a range, the lower end counts.
regel_kennzahl_zielerreichung_titel = Attainment of an indicator
regel_kennzahl_zielerreichung = Actual value divided by target. With a baseline, the distance covered counts; where a value is meant to fall, the proportion is turned round. A declared direction always holds; “up to” without a direction is not computed. A range gives a range. What cannot be compared or computed gets the reason instead of a figure.
regel_befund_titel = Finding
regel_befund = ☺ stands out where something due was not reached or was reached late, or where an indicator is below its target; ☹ where everything due came on time; 😐 where everything due came on time, or nothing of it had been reached at the cut-off, and the indicators show the same. Otherwise the report is consistent. Without a rating, and where nothing was due, nothing is compared. The size of a finding is the due milestones that were not kept, the greatest delay, and the indicators below target.
regel_einhaltung_titel = Due milestones
regel_einhaltung = Every due milestone is exactly one of these: reached by the first date ever given; reached by a moved date; reached late; not reached at the cut-off; reached, but dated too coarsely to tell; or unreadable. Together they are all due milestones.
regel_zuordnung_titel = What is the same over the years
regel_zuordnung = Milestones and indicators of several years belong together if they have the same id, or else the same name; letter case, spaces, punctuation, invisible characters and a number before the name do not count. Equal names in one report are told apart by the subproject, or else by their order. What matches nothing is new or gone, and stays visible.
regel_terminverlauf_titel = Dates over the years
regel_terminverlauf = For every milestone the due date is shown as each report gave it. A date has moved only if the old and the new one have no day in common; otherwise it is only given more or less exactly. The shift counts from the last day of the date first given to the last day of the date given latest; for a single year from the date in the last report before that names the milestone. Nothing is computed from confidential or unreadable dates. A milestone is new if the first report did not name it, and gone if later reports no longer name it.
regel_vorjahresvergleich_titel = Comparison with the report before
regel_vorjahresvergleich = Each report is compared with the report before of the same measure: department, rating, guiding objective and objectives, targets and units, indicators, milestones and due dates. A target is called raised or lowered only where both numbers are in the same unit. Where one of the reports only summarises its objectives, their wording is not compared.
regel_einschaetzungsverlauf_titel = Ratings over the years
regel_einschaetzungsverlauf = This is the rating that the department declared in each report. Better or worse compares it with the report before, in the order ☹, 😐, ☺.
regel_kennzahlenreihe_titel = Indicators over the years
regel_kennzahlenreihe = Values share a row only where they are of the same kind and in the same unit. Where the unit changes, a new row begins.
regel_abdeckung_titel = Coverage and missing reports
regel_abdeckung = A report is called missing only where a duty to report is on record for the measure, the year falls under it and is over, and no report is published in this portal. It is due from the first day after the reporting year. A duty without a last year ends with the year in which the measure ended.
regel_einschaetzungswanderung_titel = How ratings move between two years
regel_einschaetzungswanderung = Only measures that reported for both years are compared. Measures that joined or left are listed separately, so that leaving does not look like progress.
regel_luecken_titel = Entries without a value
regel_luecken = This counts, by department and year, the target and actual values of indicators and the due and done dates of milestones that are open, without a statement, not applicable, confidential (with the legal basis named) or unreadable.
regel_messbarkeit_titel = Measurability
regel_messbarkeit = These cannot be measured: an objective without an indicator (where the report says which objective an indicator measures; otherwise only where it has no indicator at all), an indicator without target, actual value or unit, a measure without milestones, and a section of the strategy without a measure.
regel_ausgang_titel = How measures end
regel_ausgang = A measure ends as finished, transferred, merged or dropped, with the reason that the editors give. Its page stays for good and links to the measure that continues it.
regel_massnahmen_zaehlung_titel = Counting measures
regel_massnahmen_zaehlung = This counts the measures that serve a goal, or that a department is responsible for.
regel_bericht_zaehlung_titel = Counting reports
regel_bericht_zaehlung = This counts the published reports; the latest is the one for the latest reporting year.
regel_kennzahl_zaehlung_titel = Counting indicators
regel_kennzahl_zaehlung = This counts the indicators that a report names.
beendet_titel = Measures that ended
beendet_tabelle = How and why measures ended
spalte_grund = Reason
start_bewegung = What changed and what is missing
groesse_byte = { $n ->
    [one] 1 byte
   *[other] { $n } bytes
}
