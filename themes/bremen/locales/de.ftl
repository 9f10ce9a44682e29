# Die Wörter der Seiten auf Deutsch. Jede Meldung gibt es auch in en.ftl.

## Rahmen

mit_entwuerfen = Vorschau mit Entwürfen: nicht zur Veröffentlichung bestimmt.
hinweis_entwuerfe = Hinweis zu Entwürfen
zum_inhalt = Zum Inhalt springen
kopf = Kopf der Seite
fuss = Fuß der Seite
krumen = Sie sind hier
startseite = Startseite
# Beschreibt assets/vorschau.png, das Bild, das Dienste neben einem Verweis auf das Portal zeigen.
bild_fuer_verweise = Zeitleisten mit Meilensteinen: zugesagt, pünktlich erreicht, verspätet erreicht, am Stichtag überfällig
menue_haupt = Hauptmenü
menue_fuss = Rechtliches und Hilfe
menue_strategie = Strategie
menue_ziele = Ziele
menue_massnahmen = Maßnahmen
menue_berichte = Berichte
menue_ressorts = Ressorts
menue_jahre = Jahre
menue_befunde = Befunde
menue_daten = Daten
herausgeber = Herausgegeben von
telefon = Telefon
kontakt = Kontakt
fuss_daten = Verfolgen und weiterverwenden
fuss_daten_link = Daten herunterladen
feed_titel = Neue und geänderte Berichte
feed_link = Neues als Feed (Atom)
lizenz = Lizenz
inhalt = Auf dieser Seite
blaettern = Weitere Seiten der Liste
seite_von = Seite { $n } von { $m }
vorherige_seite = Vorherige Seite
naechste_seite = Nächste Seite
liste_beschreibung = { $m ->
    [1] { $titel }
   *[other] { $titel }, Seite { $n } von { $m }
}
nicht_hinterlegt = nicht hinterlegt
nicht_angegeben = nicht angegeben

## Startseite

start_was = Die Verwaltung hat sich { $n ->
    [one] eine Maßnahme
   *[other] { $n } Maßnahmen
} vorgenommen. Hier sehen Sie, was versprochen war, was kam und was sich verschob.
start_wie = Die Angaben stammen aus den Jahresberichten der Ressorts; was sich daraus berechnen lässt, steht daneben.
start_stand = So steht es
start_versprochen = Versprochen
start_gekommen = Gekommen
start_verschoben = In Verzug
n_massnahmen = { $n ->
    [one] 1 Maßnahme
   *[other] { $n } Maßnahmen
}
start_versprochen_text = { $n ->
    [one] Sie dienen einem Ziel der Strategie.
   *[other] Sie dienen { $n } Zielen der Strategie.
}
start_berichte_jahr = { $n ->
    [one] 1 Jahresbericht für { $jahr }
   *[other] { $n } Jahresberichte für { $jahr }
}
start_berichte_jahre = { $n ->
    [one] 1 Jahresbericht
   *[other] { $n } Jahresberichte
} aus den Jahren { $jahr } bis { $name }
start_faellig = { $n ->
    [one] Bis zum Stichtag des Berichts war 1 Meilenstein fällig.
   *[other] Bis zum Stichtag ihres Berichts waren { $n } Meilensteine fällig.
}
start_rechnung = { $faellig ->
    [one] 1 fälliger Meilenstein
   *[other] { $faellig } fällige Meilensteine
}: { $teile }.{ $seither ->
    [0] {""}
    [one] {" "}Von den nicht erreichten wurde 1 nach dem Stichtag erreicht, bevor der Bericht geschrieben war.
   *[other] {" "}Von den nicht erreichten wurden { $seither } nach dem Stichtag erreicht, bevor der Bericht geschrieben war.
}{ $vorzeitig ->
    [0] {""}
    [one] {" "}Dazu kommt 1 erreichter, der noch nicht fällig war oder keinen Termin hatte.
   *[other] {" "}Dazu kommen { $vorzeitig } erreichte, die noch nicht fällig waren oder keinen Termin hatten.
} { $erreicht ->
    [0] Erreicht ist keiner.
    [one] Erreicht ist zusammen 1.
   *[other] Erreicht sind zusammen { $erreicht }.
}
start_davon = Davon:
start_ueberfaellig_beendet = { $n ->
    [one] 1 der überfälligen gehört zu einer Maßnahme, die beendet ist.
   *[other] { $n } der überfälligen gehören zu Maßnahmen, die beendet sind.
}
start_auffaellig = { $n ->
    [one] 1 von { $m ->
        [one] { $m } Bericht fällt
       *[other] { $m } Berichten fällt
    } auf: Einschätzung und Zahlen gehen auseinander
   *[other] { $n } von { $m ->
        [one] { $m } Bericht fällt
       *[other] { $m } Berichten fallen
    } auf: Einschätzung und Zahlen gehen auseinander
}
nach_eigenem_wort = Eigene Einschätzung in den Berichten:
start_neueste = Gezählt ist von jeder Maßnahme der neueste Bericht, Stand ist jeweils sein Stichtag.
start_ziele = Die Ziele und ihr Stand
start_strategie = Zur Strategie
start_faellt_auf = Was auffällt
start_alle_befunde = Alle Befunde
start_neueste_berichte = Neueste Berichte
neueste_tabelle = Die neuesten Jahresberichte
start_alle_berichte = Alle Berichte
keine_berichte = Hierzu liegen noch keine Berichte vor.

## Strategie und Ziele

strategie_titel = Strategien
ziele_titel = Ziele
ziele_einleitung = Jedes Ziel wird von Maßnahmen getragen. Die Zahlen fassen ihre neuesten Berichte zusammen.
ziele_tabelle = Ziele mit dem Stand der neuesten Berichte
ziel = Ziel
ziel_berichtet = { $m ->
    [0] { $n ->
        [one] Zu der Maßnahme dieses Ziels liegt noch kein Bericht vor.
       *[other] Zu den { $n } Maßnahmen dieses Ziels liegt noch kein Bericht vor.
    }
    [one] { $n ->
        [one] Zu der Maßnahme dieses Ziels liegt ein Bericht vor.
       *[other] Zu einer der { $n } Maßnahmen dieses Ziels liegt ein Bericht vor.
    }
   *[other] Zu { $m } der { $n } Maßnahmen dieses Ziels liegt ein Bericht vor.
}
massnahmen_des_ziels = Maßnahmen dieses Ziels mit ihrem neuesten Bericht
keine_massnahmen = Zu diesem Ziel ist keine Maßnahme hinterlegt.

## Maßnahmen

massnahmen_titel = Maßnahmen
massnahmen_einleitung = { $n ->
    [one] Eine Maßnahme, mit ihrem neuesten Bericht.
   *[other] { $n } Maßnahmen, jede mit ihrem neuesten Bericht.
}
massnahmen_tabelle = Maßnahmen in der Reihenfolge der Strategie
massnahme = Maßnahme
kennung = Kennung
frueher = früher
abschnitt = Abschnitt
zuordnung_redaktion = Die Zuordnung zum Abschnitt hat die Redaktion vorgenommen.
zuordnung_quelle = Die Zuordnung zum Abschnitt nennt eine Quelle.
ressort = Ressort
handlungsfeld = Handlungsfeld
beginn = Beginn
ende = Ende
berichtspflicht = Berichtspflicht
seit = seit
bis = bis
ausgang = Ausgang
ausgang_abgeschlossen = abgeschlossen
ausgang_ueberfuehrt = überführt
ausgang_zusammengelegt = zusammengelegt
ausgang_eingestellt = eingestellt
nachfolgerin = Fortgeführt als
versprochen_titel = Was versprochen wurde
stand_laut_bericht = Stand laut Jahresbericht { $jahr }
zum_bericht = Zum Bericht { $jahr }
ausschnitt_excel = Berichte, Kennzahlen und Meilensteine als Excel-Datei
ausschnitt_csv = Berichte als CSV
massnahme_herunterladen = Herunterladen
massnahme_neuester = Daten des Jahresberichts { $jahr }
erklaert = Vom Ressort erklärt
zahlen_zeigen = Die Zahlen zeigen
berechnet = Aus den Angaben berechnet
berichte_der_massnahme = Alle Jahresberichte zu dieser Maßnahme, der neueste zuerst
massnahme_ohne_bericht = Zu dieser Maßnahme liegt noch kein Bericht vor.

## Berichte

berichte_titel = Jahresberichte
berichte_einleitung = { $n ->
    [one] Ein Bericht.
   *[other] { $n } Berichte.
}
berichte_tabelle = Jahresberichte mit Einschätzung und berechnetem Stand
zum_jahr = Das Jahr { $jahr } im Überblick
nach_jahr = Berichte nach Jahr
alle_jahre = Alle Jahre
bericht = Bericht
bericht_titel = Jahresbericht
stichtag = Stichtag
geschrieben_am = Geschrieben am
fassung = Fassung
fassung_wortlaut = amtlicher Wortlaut
fassung_zusammenfassung = in eigenen Worten wiedergegeben
nicht_wortlaut = Dies ist nicht der amtliche Wortlaut: Ziele und Texte sind in eigenen Worten wiedergegeben. Zahlen, Termine und Namen stehen da wie in der Quelle.
einschaetzung = Kurzeinschätzung zur Zielerreichung
einschaetzung_wer = So hat es das Ressort erklärt.
einschaetzung_gruen = positiv
einschaetzung_gelb = gemischt
einschaetzung_rot = negativ
einschaetzung_keine = keine Einschätzung
einschaetzung_keine_oder_vertraulich = keine oder vertrauliche Einschätzung
im_bericht = Im Bericht steht
befund = Befund
befund_neben = Was die Zahlen zeigen
befund_wer = Das hat dieses Portal aus den Angaben des Berichts berechnet.
befund_stimmig = stimmig
befund_auffaellig = auffällig
grund_meilensteine_nicht_termingerecht = Positiv eingeschätzt, obwohl fällige Meilensteine nicht oder verspätet erreicht wurden.
grund_kennzahl_unter_plan = Positiv eingeschätzt, obwohl eine Kennzahl unter ihrem Plan liegt.
grund_alles_faellige_puenktlich = Negativ eingeschätzt, obwohl alles Fällige pünktlich kam.
grund_gemischt_alles_gehalten = Gemischt eingeschätzt, obwohl alles Fällige pünktlich kam und keine Kennzahl unter ihrem Plan liegt.
grund_gemischt_nichts_gehalten = Gemischt eingeschätzt, obwohl am Stichtag nichts Fälliges erreicht war und keine Kennzahl ihren Plan erreichte.
grund_kurz_meilensteine_nicht_termingerecht = Meilensteine nicht termingerecht
grund_kurz_kennzahl_unter_plan = Kennzahl unter Plan
grund_kurz_alles_faellige_puenktlich = alles Fällige pünktlich
grund_kurz_gemischt_alles_gehalten = alles gehalten
grund_kurz_gemischt_nichts_gehalten = nichts gehalten
ohne_befund = nicht verglichen
ohne_befund_vertraulich = Nicht verglichen: Die Einschätzung ist vertraulich.
ohne_befund_keine_einschaetzung = Nicht verglichen: Es ist keine Einschätzung erklärt.
ohne_befund_nichts_faellig = Nicht verglichen: Es war kein Meilenstein fällig, der sich beurteilen lässt.
befund_erklaerung = Ein Befund stellt die Einschätzung des Ressorts neben die Zahlen desselben Berichts. Er ist kein Urteil und wirft niemandem etwas vor.
davon_faellig = fällig bis zum Stichtag
davon_beurteilbar = davon zu beurteilen
nicht_faellig_spaeter = noch nicht fällig oder ohne Termin
nicht_faellig_entfallen = entfallen
nicht_faellig_vertraulich = Termin vertraulich
nicht_faellig_nicht_lesbar = Termin nicht lesbar
davon_schon_erreicht = davon schon erreicht: { $n }
davon_ueberfaellig = davon überfällig
davon_seither_erreicht = davon nach dem Stichtag erreicht
davon_nicht_lesbar = davon { $n } nicht lesbar
groesster_verzug = größter Verzug
mittlerer_verzug = mittlerer Verzug (Median)
n_tage = { $n ->
    [one] 1 Tag
   *[other] { $n } Tage
}
kennzahlen_unter_plan = Kennzahlen unter Plan
wie_berechnet = Wie wird das berechnet?
rechnung_meilensteine = Meilensteine: Verglichen werden SOLL und IST am Stichtag. Pünktlich ist, was spätestens am letzten Tag des SOLL-Termins erreicht war. Überfällig ist, was vor dem Stichtag fällig und an ihm nicht erreicht war. Ein IST-Termin nach dem Tag des Berichts („Geschrieben am“, sonst der Stichtag) gilt als Ausblick, nicht als erreicht; was nach dem Stichtag, aber vor diesem Tag erreicht wurde, steht daneben. Ist nur ein Monat oder Jahr genannt, rechnet das Portal mit der ganzen Spanne.
rechnung_kennzahlen = Kennzahlen: Zielerreichung ist IST geteilt durch Plan. Mit Ausgangswert zählt der zurückgelegte Weg; soll ein Wert sinken, wird umgekehrt gerechnet. Was sich nicht vergleichen lässt, bekommt keine Zahl.
rechnung_befund = Befund: Auffällig ist ☺, wenn Fälliges nicht oder verspätet erreicht wurde oder eine Kennzahl unter Plan liegt, ☹, wenn alles Fällige pünktlich kam, und 😐, wenn alles oder nichts gehalten wurde. Sonst ist der Bericht stimmig. Was unlesbar ist, zählt nicht mit.
leitziel = Leitziel
projektziele = Projektziele
mittel = Mittel
mittel_plan = geplant
mittel_ist = ausgegeben
kennzahlen = Kennzahlen
kennzahlen_tabelle = Kennzahlen: Plan und IST wie im Bericht, daneben berechnet
keine_kennzahlen = Der Bericht nennt keine Kennzahlen.
einheit = Einheit
ausgangswert = Ausgangswert
abweichung = Abweichung
meilensteine = Meilensteine
meilensteine_tabelle = Meilensteine: Termine wie im Bericht, daneben der Zustand am Stichtag { $datum }
keine_meilensteine = Der Bericht nennt keine Meilensteine.
teilprojekt = Teilprojekt
ohne_angabe = ohne Angabe
sachstand = Sachstand
kein_sachstand = Der Bericht enthält keinen Text.
berichtigt = Berichtigt
gemeint_vielleicht = gemeint vielleicht { $name }?
rechtsgrundlage = Rechtsgrundlage
quellen = Quellen
quelle_seiten = Seite
freigabe = Freigegeben von
veroeffentlicht = Veröffentlicht
geaendert = Geändert
aenderung = Änderung
schlagworte = Schlagworte
downloads = Herunterladen und zitieren
bericht_json = dieser Bericht als Daten
alle_daten = Alle Daten herunterladen
zitieren = So können Sie diesen Bericht zitieren
zitat_bericht = Jahresbericht { $jahr } zur Maßnahme { $name }.
zitat_in = In
andere_jahre = Andere Jahre

## Lesarten

lesart_wert = { "" }
lesart_offen = offen
lesart_keine_angabe = keine Angabe
lesart_nicht_zutreffend = trifft nicht zu
lesart_vertraulich = vertraulich
lesart_nicht_lesbar = nicht lesbar

## Zustände

status_erreicht_puenktlich = pünktlich erreicht
status_erreicht_verspaetet = verspätet erreicht
status_erreicht_ohne_soll = erreicht, ohne SOLL-Termin
status_erreicht_unbestimmt = erreicht, Pünktlichkeit unbestimmt
status_ueberfaellig = überfällig
status_offen = offen
status_nach_stichtag = nach dem Stichtag
status_ohne_termin = ohne Termin
status_nicht_lesbar = nicht lesbar
status_vertraulich = vertraulich
status_nicht_zutreffend = entfällt
status_erreicht = erreicht
status_nicht_erreicht = nicht erreicht
status_nicht_vergleichbar = nicht vergleichbar
status_nicht_berechenbar = nicht berechenbar
status_ohne_plan = ohne Plan
status_ohne_ist = ohne IST
nicht_berechenbar_null = Es müsste durch null geteilt werden.
nicht_berechenbar_vorzeichen = Vorzeichen oder Richtung der Werte passen nicht zusammen.
nicht_berechenbar_zu_gross = Die Zahlen sind zu groß.
nicht_berechenbar_richtung_offen = „Bis zu“ sagt nicht, ob mehr oder weniger besser ist: Die Richtung ist nicht angegeben.
nicht_berechenbar_art = Die Werte sind von verschiedener Art, etwa eine Veränderung und ein Bestand.
nicht_berechenbar_einheit = Die Werte stehen in verschiedenen Einheiten.
nicht_berechenbar_grenze = Ein Wert ist nur eine Grenze oder eine Spanne: Ob der Plan erreicht ist, bleibt offen.

einhaltung_zum_ersten_termin = zum ersten Termin erreicht
einhaltung_zum_verschobenen_termin = zu einem verschobenen Termin erreicht
einhaltung_verspaetet = bis zum Stichtag verspätet erreicht
einhaltung_nicht_gehalten = am Stichtag nicht erreicht
einhaltung_unbestimmt = erreicht, Pünktlichkeit unbestimmt
einhaltung_nicht_lesbar = nicht lesbar
# Beside the state of a row, where that alone would not tell how it counts.
zeile_seither_erreicht = erst nach dem Stichtag: am Stichtag fällig und nicht erreicht
zeile_nicht_erreicht = am Stichtag fällig und nicht erreicht
zeile_verschoben = zu einem verschobenen Termin
zeile_verschoben_vor_faelligkeit = zu einem verschobenen Termin, am Stichtag noch nicht fällig
zeile_vor_faelligkeit = am Stichtag noch nicht fällig
zeile_war_faellig = am Stichtag fällig

tage_verzug = { $art ->
    [gleich] am geplanten Tag
    [frueher] { $von ->
        [one] 1 Tag früher
       *[other] { $von } Tage früher
    }
    [spaeter] { $von ->
        [one] 1 Tag später
       *[other] { $von } Tage später
    }
    [beides] zwischen { $von ->
        [one] 1 Tag
       *[other] { $von } Tagen
    } früher und { $bis ->
        [one] 1 Tag
       *[other] { $bis } Tagen
    } später
    [frueher_spanne] { $bis } bis { $von } Tage früher
   *[spaeter_spanne] { $von } bis { $bis } Tage später
}
tage_seit_faellig = { $art ->
    [spaeter] { $von ->
        [one] am Stichtag seit 1 Tag fällig
       *[other] am Stichtag seit { $von } Tagen fällig
    }
    [spaeter_spanne] am Stichtag seit { $von } bis { $bis } Tagen fällig
   *[other] am Stichtag fällig
}
tage_nach_soll = { $art ->
    [gleich] am geplanten Tag
    [frueher] { $von ->
        [one] 1 Tag vor dem SOLL
       *[other] { $von } Tage vor dem SOLL
    }
    [spaeter] { $von ->
        [one] 1 Tag nach dem SOLL
       *[other] { $von } Tage nach dem SOLL
    }
    [beides] zwischen { $von ->
        [one] 1 Tag
       *[other] { $von } Tagen
    } vor und { $bis ->
        [one] 1 Tag
       *[other] { $bis } Tagen
    } nach dem SOLL
    [frueher_spanne] { $bis } bis { $von } Tage vor dem SOLL
   *[spaeter_spanne] { $von } bis { $bis } Tage nach dem SOLL
}
tage_verschiebung = { $art ->
    [gleich] am geplanten Tag
    [frueher] { $von ->
        [one] 1 Tag vorgezogen
       *[other] { $von } Tage vorgezogen
    }
    [spaeter] { $von ->
        [one] um 1 Tag verschoben
       *[other] um { $von } Tage verschoben
    }
    [beides] zwischen { $von ->
        [one] 1 Tag
       *[other] { $von } Tagen
    } früher und { $bis ->
        [one] 1 Tag
       *[other] { $bis } Tagen
    } später
    [frueher_spanne] { $bis } bis { $von } Tage vorgezogen
   *[spaeter_spanne] um { $von } bis { $bis } Tage verschoben
}

## Zahlen über mehrere Berichte

zahl_faellig = Meilensteine fällig
zahl_davon_erreicht = davon erreicht
zahl_nicht_erreicht = davon am Stichtag nicht erreicht
zahl_auffaellig = auffällige Berichte
von_berichten = von { $n }
stand_aller_berichte = Stand über alle Berichte
stand_neueste = Stand nach dem neuesten Bericht jeder Maßnahme

## Spalten der Listen

spalte_nummer = Nr.
spalte_jahr = Jahr
spalte_bericht = Bericht
spalte_berichte = Berichte
spalte_massnahme = Maßnahme
spalte_massnahmen = Maßnahmen
spalte_mit_bericht = mit Bericht
spalte_ziel = Ziel
spalte_ressort = Ressort
spalte_neuester_bericht = Neuester Bericht
spalte_einschaetzung = Einschätzung
spalte_einschaetzungen = Einschätzungen
spalte_faellig = fällig
spalte_erreicht = erreicht
spalte_nicht_erreicht = nicht erreicht
spalte_auffaellig = auffällig
spalte_befund = Befund
spalte_kennzahl = Kennzahl
spalte_plan = Plan
spalte_ist = IST
spalte_zielerreichung = Zielerreichung
spalte_zustand = Zustand
spalte_meilenstein = Meilenstein
spalte_soll = SOLL
spalte_seither = Seither
spalte_verzug = Verzug
spalte_angabe = Angabe
spalte_feld = Feld
spalte_im_bericht = Im Bericht
noch_kein_bericht = noch kein Bericht

## Ressorts

ressorts_titel = Ressorts
ressorts_einleitung = Die Ressorts berichten über ihre Maßnahmen. Einschätzungen und Meilensteine sind die des neuesten Berichts jeder Maßnahme, für die das Ressort zuständig ist.
ressorts_tabelle = Ressorts mit ihren Maßnahmen und Berichten
massnahmen_ohne_ressort = { $n ->
    [one] Für eine Maßnahme ist kein Ressort hinterlegt.
   *[other] Für { $n } Maßnahmen ist kein Ressort hinterlegt.
}
amtlicher_name = Amtlicher Name
massnahmen_des_ressorts = Maßnahmen dieses Ressorts mit ihrem neuesten Bericht
berichte_des_ressorts = Berichte dieses Ressorts, die neuesten zuerst
ressort_ohne_massnahmen = Diesem Ressort ist keine Maßnahme zugeordnet.

## Jahre

jahre_titel = Jahre
jahre_einleitung = Jedes Berichtsjahr im Überblick: wie die Ressorts sich einschätzten, was fällig war und was kam.
jahre_tabelle = Berichtsjahre, das neueste zuerst
jahr = Jahr
jahr_ueberschrift = Das Jahr { $jahr }
jahr_in_worten = { $berichte ->
    [one] Ein Bericht
   *[other] { $berichte } Berichte
} für { $jahr }: { $faellig ->
    [0] kein Meilenstein war fällig.
    [one] ein Meilenstein war fällig, davon { $teile }.
   *[other] { $faellig } Meilensteine waren fällig, davon { $teile }.
}{ $verschoben ->
    [0] {""}
    [one] {" "}Ein Termin SOLL liegt später als im Bericht davor.
   *[other] {" "}{ $verschoben } Termine SOLL liegen später als im Bericht davor.
}
alle_berichte_jahr = { $n ->
    [one] Zum Bericht für { $jahr }
   *[other] Alle { $n } Berichte für { $jahr }
}

## Befunde

befunde_titel = Befunde
befunde_einleitung = Was beim Vergleich von Erklärung und Zahlen auffällt, was überfällig ist und was sich nicht lesen lässt.
auffaellig_titel = Einschätzung und Zahlen gehen auseinander
auffaellig_tabelle = Auffällige Berichte mit ihren Gründen
auffaellig_alle = Alle auffälligen Berichte
nichts_auffaellig = Hier ist nichts auffällig.
auffaellig_erklaerung = Ein Befund stellt die Einschätzung des Ressorts neben die Zahlen desselben Berichts. Er ist kein Urteil und wirft niemandem etwas vor. Zuerst die mit den meisten fälligen Meilensteinen, die nicht gehalten sind, dann nach dem größten Verzug.
auffaellig_anteil = { $n ->
    [one] von { $m ->
        [one] { $m } Bericht ist auffällig
       *[other] { $m } Berichten ist auffällig
    }
   *[other] von { $m ->
        [one] { $m } Bericht sind auffällig
       *[other] { $m } Berichten sind auffällig
    }
}
auffaellig_anteil_alle = { $n ->
    [one] von { $m ->
        [one] { $m } Bericht ist auffällig
       *[other] { $m } Berichten aus allen Jahren ist auffällig
    }
   *[other] von { $m ->
        [one] { $m } Bericht sind auffällig
       *[other] { $m } Berichten aus allen Jahren sind auffällig
    }
}
neueste_von_allen = Gezeigt sind die { $n } neuesten von { $m }.
ueberfaellig_titel = Überfällige Meilensteine
ueberfaellig_erklaerung = Vor dem Stichtag fällig und an ihm nicht erreicht. Gezählt sind die Tage vom Termin bis zum Stichtag; die längsten zuerst, Meilensteine beendeter Maßnahmen nach den anderen.
ueberfaellig_neueste = Nach dem neuesten Bericht jeder Maßnahme: vor dem Stichtag fällig und an ihm nicht erreicht. Gezählt sind die Tage vom Termin bis zum Stichtag; die längsten zuerst, Meilensteine beendeter Maßnahmen nach den anderen.
ueberfaellig_tabelle = Überfällige Meilensteine am Stichtag
ueberfaellig_beendet = { $n ->
    [one] Aus einer beendeten Maßnahme: 1 Meilenstein
   *[other] Aus beendeten Maßnahmen: { $n } Meilensteine
}
seither_erreicht = inzwischen erreicht
seither_nicht_erreicht = noch nicht erreicht
seither_laut_bericht = laut Bericht erst danach
nichts_ueberfaellig = Am Stichtag war nichts überfällig.
ueberfaellig_anteil = { $n ->
    [one] von { $m ->
        [one] { $m } fälligen Meilenstein ist überfällig
       *[other] { $m } fälligen Meilensteinen ist überfällig
    }
   *[other] von { $m ->
        [one] { $m } fälligen Meilenstein sind überfällig
       *[other] { $m } fälligen Meilensteinen sind überfällig
    }
}
ueberfaellig_alle = Alle überfälligen Meilensteine
befund_liste_jahr = { $titel }: Berichte für { $jahr }
befund_nach_jahr = Nach Jahr
neuester_stand = Neuester Stand
unlesbar_titel = Angaben, die sich nicht lesen lassen
unlesbar_erklaerung = Diese Angaben bleiben stehen, wie sie berichtet wurden. Berechnet wird aus ihnen nichts. Die neuesten Berichte zuerst.
unlesbar_jahr = Diese Angaben bleiben stehen, wie sie berichtet wurden. Berechnet wird aus ihnen nichts.
unlesbar_tabelle = Angaben, aus denen kein Wert und kein Termin hervorgeht
nichts_unlesbar = Alle Angaben lassen sich lesen.
unlesbar_anteil = { $n ->
    [one] Angabe, die sich nicht lesen lässt, in { $m ->
        [one] einem Bericht
       *[other] insgesamt { $m } Berichten
    }
   *[other] Angaben, die sich nicht lesen lassen, in { $m ->
        [one] einem Bericht
       *[other] insgesamt { $m } Berichten
    }
}
unlesbar_anteil_alle = { $n ->
    [one] Angabe, die sich nicht lesen lässt, in { $m ->
        [one] einem Bericht
       *[other] { $m } Berichten aus allen Jahren
    }
   *[other] Angaben, die sich nicht lesen lassen, in { $m ->
        [one] einem Bericht
       *[other] { $m } Berichten aus allen Jahren
    }
}
unlesbar_alle = Alle Angaben, die sich nicht lesen lassen
erste_von_allen = Gezeigt sind { $n } von { $m }.

## Suche

suche_titel = Suche
suche_kopf = Suche im ganzen Portal
suche_feld = Suchbegriff
suche_platzhalter = Suchen
suche_knopf = Suchen
suche_hinweis = Zum Beispiel eine Kennung wie { $name }, ein Stichwort oder der Name eines Meilensteins.
suche_hinweis_ohne_nummer = Zum Beispiel ein Stichwort, eine Kennung oder der Name eines Meilensteins.
suche_ohne_skript = Die Suche braucht JavaScript. Ohne Skript führen die vollständigen Listen nach Jahr, Ressort und Ziel zu allen Inhalten.
suche_laedt = Die Suche läuft …
suche_nichts = Nichts gefunden
suche_ein_treffer = 1 Treffer
suche_treffer = {"{n}"} Treffer
suche_mindestens = mindestens {"{n}"} Treffer
suche_davon_ganz = davon {"{c}"} mit allen Wörtern
suche_gezeigt = die ersten {"{m}"} sind gezeigt
suche_ohne_wortfolge = Die Wörter stehen nirgends genau so hintereinander; gezeigt ist, was sie enthält.
suche_meinten_sie = Meinten Sie
suche_gemeint_gezeigt = Das Gesuchte kommt so nicht vor; gezeigt wird, was dem am nächsten kommt.
suche_filter = Filter
suche_filter_gewaehlt = ({"{n}"} gewählt)
suche_filter_entfernen = Alle Filter entfernen
suche_facette_jahr = Jahr
suche_facette_art = Art
suche_facette_ressort = Ressort
suche_facette_ziel = Ziel
suche_facette_einschaetzung = Einschätzung des Ressorts
suche_facette_stand = Stand
suche_art_bericht = Bericht
suche_art_massnahme = Maßnahme
suche_art_ziel = Ziel
suche_art_ressort = Ressort
suche_art_strategie = Strategie
suche_art_seite = Seite
suche_stand_ueberfaellig = Meilensteine überfällig
suche_stand_unlesbar = Termine nicht lesbar
suche_stand_stimmig = Befund stimmig
suche_stand_auffaellig = Befund auffällig
suche_ergebnisse = Treffer
suche_sortieren = Reihenfolge
suche_nach_relevanz = Passendes zuerst
suche_nach_datum = Neues zuerst
suche_nicht_alle_woerter = Weitere Treffer, auch mit nur einem Teil der Wörter
suche_mehr = Mehr Treffer zeigen
suche_noch_einmal = Noch einmal versuchen
suche_nichts_tipps = So finden Sie vielleicht doch etwas:
suche_tipp_schreibung = Prüfen Sie die Schreibung, oder nehmen Sie ein anderes Wort für dieselbe Sache.
suche_tipp_weniger = Suchen Sie mit weniger Wörtern, und nehmen Sie Filter weg.
suche_tipp_listen = Schauen Sie in die vollständigen Listen weiter unten.
suche_fehler = Die Suche hat nicht geklappt: Der Suchindex ließ sich nicht laden. Bitte versuchen Sie es noch einmal, oder benutzen Sie die Listen.
suche_fehler_zeit = Die Suche hat nicht geklappt: Der Suchindex antwortet nicht. Bitte versuchen Sie es noch einmal, oder benutzen Sie die Listen.
suche_fehler_neuer = Diese Seite ist älter als der Suchindex. Bitte laden Sie sie neu.
suche_fehler_teil = Ein Teil des Suchindex ließ sich nicht laden. Deshalb fehlen vielleicht Treffer oder Ausschnitte aus den Texten.
suche_datei = Aus einem Ordner heraus kann der Browser den Suchindex nicht laden. Bitte benutzen Sie die vollständigen Listen, oder öffnen Sie das Portal über einen Webserver.
suche_hilfe = So suchen Sie genauer
suche_hilfe_woerter = Wörter
suche_hilfe_woerter_text = Zuerst kommen Treffer mit allen Wörtern. Groß und klein, ä und ae, Beugungen und Teile zusammengesetzter Wörter machen keinen Unterschied: „Register“ findet auch „Personenstandsregister“.
suche_hilfe_wortfolge_zeichen = „…“
suche_hilfe_wortfolge = Wörter in Anführungszeichen stehen im Text genau so hintereinander.
suche_hilfe_ohne = Ein Minus vor einem Wort: Treffer mit diesem Wort bleiben weg; mit -jahr:2018 bleiben die aus diesem Jahr weg.
suche_hilfe_feld = Wie ein Filter, auch mit ressort:, ziel:, art:, einschaetzung: und stand:.
suche_hilfe_tasten = Tasten
suche_hilfe_tasten_text = Pfeil nach unten und oben führt durch die Treffer, die Eingabetaste öffnet einen, Escape führt zurück zum Suchfeld.
suche_listen = Vollständige Listen
suche_nach_jahr = Nach Jahr
suche_nach_ressort = Nach Ressort
suche_nach_ziel = Nach Ziel
suche_berichte_jahr = Berichte { $name }
suche_alle_ziele = Alle Ziele
suche_alle_massnahmen = Alle Maßnahmen
suche_alle_ressorts = Alle Ressorts
suche_offen = Für eigene Programme liegt daneben ein offener Suchindex, den die freie Bibliothek lunr lädt:

## Daten

daten_titel = Daten
daten_beschreibung = Alle Zahlen dieses Portals zum Herunterladen, mit der Bedeutung jeder Spalte.
n_spalten = { $n ->
    [one] 1 Spalte
   *[other] { $n } Spalten
}
daten_stand = Stand
daten_alles = Alles auf einmal
daten_einzelne_jahre = Einzelne Jahre
daten_beschreibungen = Für Programme und Portale
daten_beschreibungen_tabelle = Beschreibende Dateien
daten_beschreibungen_text = Diese Dateien beschreiben die Daten so, dass andere Programme sie ohne Zutun lesen können.
daten_katalog = Katalog nach DCAT-AP.de
daten_pruefsummen = Prüfsummen (SHA-256)
daten_lizenz = Lizenz
daten_lizenz_text = Sie dürfen die Daten verwenden, auch kommerziell, nach den Bedingungen der Lizenz
daten_namensnennung = Zu nennen ist
daten_benutzen = So benutzen Sie die Daten
daten_format = Jeder Bericht zählt neu: Wer Dinge und nicht Berichte zählt, nimmt nur Zeilen mit neuester_bericht = ja. Die CSV-Dateien sind in UTF-8 geschrieben, mit Komma als Trennzeichen, Punkt in Dezimalzahlen und Tagen in der Form 2021-12-31. Fehlt ein Wert, ist die Zelle leer. Was berichtet wurde, steht zusätzlich Buchstabe für Buchstabe in den Spalten, deren Name auf _original endet.
daten_excel = Excel und LibreOffice
daten_spalten_titel = Was die Spalten bedeuten
daten_spalten_text = Wo eine Regel steht, ist der Wert berechnet; alle anderen sind berichtet. Jede Tabelle wächst nur hinten: Namen und Bedeutung der Spalten bleiben.
daten_spalte = Spalte
daten_bedeutung = Bedeutung
daten_regel = Regel
daten_berichtet = berichtet
daten_fragen = Was es gibt, und für welche Frage
daten_alles_text = Wer nicht programmiert, nimmt die Excel- oder die LibreOffice-Datei: alle Tabellen, mit einem Blatt, das jede Spalte erklärt.
daten_vorschau_kurz = Vorschau
daten_vorschau = { $titel }: { $n ->
    [one] { $m ->
        [one] die einzige Zeile
       *[other] die erste Zeile von { $m }
    }
   *[other] die ersten { $n } Zeilen von { $m }
}, einige Spalten
n_zeilen = { $n ->
    [one] 1 Zeile
   *[other] { $n } Zeilen
}
daten_jahr = Berichtsjahr { $jahr }
daten_einzelne_jahre_text = Dieselben Tabellen, geschnitten auf ein Berichtsjahr. Die Adressen bleiben, auch wenn neue Jahre dazukommen.
daten_je_bericht = Einzelne Berichte
daten_je_bericht_text = Neben der Seite jedes Berichts liegen seine eigenen Dateien: bericht.json mit allem, was er sagt, und seine Zeilen der Tabellen.
daten_je_bericht_beispiel = Dateien eines Berichts
daten_werte = Was _original, _lesart, _von und _bis bedeuten
daten_werte_text = Zu jedem Wert des Formulars gibt es mehrere Spalten: was im Bericht steht, und daneben, was das Programm darin gelesen hat. Gelesenes ersetzt den Wortlaut nie, und aus einem Jahr wird kein Tag.
daten_endungen = Was die Endungen bedeuten
daten_endung_original = Der Wortlaut des Berichts, Buchstabe für Buchstabe.
daten_endung_korrektur = Eine Berichtigung durch die Redaktion. Gelesen und gerechnet wird dann mit ihr; der Wortlaut bleibt stehen.
daten_endung_lesart = Wie der Wert gelesen wurde: wert, offen, keine_angabe, nicht_zutreffend, vertraulich oder nicht_lesbar. Hier steht, warum eine Zelle leer ist.
daten_endung_marke = Was vor dem Wert steht und ihn einschränkt: aus „rd. 8.000“ wird ungefaehr, aus „mind. 5“ mindestens.
daten_endung_wert = Der Wert als Zahl, in der Einheit der Spalte einheit. Summen über verschiedene Einheiten sagen nichts.
daten_endung_von = Der erste Tag, der gemeint sein kann.
daten_endung_bis = Der letzte Tag, der gemeint sein kann. „2022“ reicht vom 1. Januar bis zum 31. Dezember.
daten_werte_tabelle = Werte aus diesem Portal und was die Spalten dazu sagen
daten_zeigt_day = Ein Tag: Anfang und Ende sind derselbe.
daten_zeigt_range = Kein genauer Tag: Der Wert steht für alle Tage dazwischen, deshalb hat auch der Verzug ein unteres und ein oberes Ende.
daten_zeigt_number = Eine Zahl; die Einheit steht in einer eigenen Spalte.
daten_zeigt_unreadable = Nicht zu lesen. Der Wortlaut bleibt, die anderen Zellen sind leer, und nichts wird daraus gerechnet.
daten_zeigt_open = Noch nicht geschehen.
daten_zeigt_corrected = Berichtigt: Gelesen wird die Berichtigung, der Wortlaut bleibt.
daten_excel_1 = Am einfachsten: transparenzdaten.xlsx (Excel) oder transparenzdaten.ods (LibreOffice) herunterladen und öffnen. Zahlen sind Zahlen, Tage sind Tage, jede Spalte hat einen Filter.
daten_excel_2 = Eine einzelne Tabelle: die Datei aus dem Ordner excel/ herunterladen und doppelt anklicken. Sie hat Semikolon und Dezimalkomma, wie ein deutsches Excel es erwartet.
daten_excel_3 = Damit sich die Tabelle später aktualisieren lässt: in Excel „Daten“, „Aus dem Web“ wählen, die Adresse der CSV-Datei einfügen und als Dateiursprung „65001: Unicode (UTF-8)“ angeben.
daten_excel_4 = Spalten, deren Name auf _original endet, dabei als Text laden, sonst macht Excel aus „01.12.21“ einen Tag und der Wortlaut ist verloren.
beispiel_curl = Eine Tabelle laden (curl)
beispiel_was_curl = Legt meilensteine.csv in den Ordner, in dem Sie sind.
beispiel_pruefsumme = Alles laden und prüfen (curl, sha256sum)
beispiel_was_pruefsumme = Die Prüfsumme sagt, dass Ihre Datei die veröffentlichte ist.
beispiel_bericht = Einen Bericht laden (curl)
beispiel_was_bericht = Alles, was ein Bericht sagt, als JSON.
beispiel_duckdb_csv = DuckDB über CSV
beispiel_was_duckdb_csv = Was nach dem neuesten Bericht jeder Maßnahme am Stichtag überfällig war, das Längste zuerst: dieselben Meilensteine wie in der Liste der überfälligen.
beispiel_duckdb_parquet = DuckDB über Parquet
beispiel_was_duckdb_parquet = Parquet kennt die Typen der Spalten: Der Wortlaut bleibt Text, Zahlen sind genau.
beispiel_python = Python
beispiel_was_python = Zählt die Zustände der Meilensteine je Ressort, aus allen Berichten aller Jahre, ohne weitere Pakete.
beispiel_pandas = Python mit pandas
beispiel_was_pandas = Dieselbe Zählung mit Typen: Tage als Tage, Zahlen als Zahlen, der Wortlaut als Text.
beispiel_polars = Python mit polars
beispiel_was_polars = Dasselbe mit polars.
beispiel_r = R
beispiel_was_r = Dieselbe Zählung in R.
beispiel_lunr = Im Suchindex suchen (Node, lunr)
beispiel_was_lunr = Als suche.mjs speichern und mit „node suche.mjs“ starten. Der Index ist der der freien Bibliothek lunr; dokumente.json hat die Titel zu den Treffern.
kopieren = Kopieren
daten_lizenz_titel = Lizenz, und wie Sie zitieren
daten_zitieren = So können Sie die Daten zitieren:
daten_schluessel = Schlüssel
daten_nie_leer = nie leer
daten_verweis = verweist auf
daten_woerter = Nur diese Wörter
typ_text = Text
typ_integer = ganze Zahl
typ_number = Zahl
typ_date = Tag
typ_year = Jahr
typ_url = Adresse

## Änderungen und sonstige Seiten

aenderungen_titel = Neues und Änderungen
aenderungen_einleitung = Was sich von Jahr zu Jahr änderte, welche Maßnahmen endeten und was zuletzt veröffentlicht und berichtigt wurde.
neu_veroeffentlicht = neu veröffentlicht
seite_vorlage = Dieser Text ist eine Vorlage. Der Betreiber des Portals muss ihn prüfen, ergänzen und freigeben.
nicht_gefunden_titel = Diese Seite gibt es nicht
nicht_gefunden_text = Vielleicht ist die Adresse nicht vollständig. Von hier aus kommen Sie weiter:
umgezogen_titel = Diese Seite ist umgezogen
umgezogen_text = Sie steht jetzt hier:
fussnote = Fußnote
fussnote_zurueck = zurück zum Text
tabelle_im_text = Tabelle

## Grafiken

n_von_m = { $n } von { $m }
grafik_teile_satz = { $n ->
    [one] 1 Bericht
   *[other] { $n } Berichte
}: { $teile }.
grafik_ziele = Die Ziele nach der Einschätzung ihrer Maßnahmen
grafik_ziele_satz = { $n ->
    [one] 1 Maßnahme
   *[other] { $n } Maßnahmen
} zu { $z ->
    [one] 1 Ziel
   *[other] { $z } Zielen
}; zu { $m ->
    [0] keiner
   *[other] { $m }
} davon gibt es einen Bericht.
grafik_ziel_zeile = { $n ->
    [one] 1 Maßnahme
   *[other] { $n } Maßnahmen
}, { $m } mit Bericht
grafik_verlauf = Einschätzung und Meilensteine über die Jahre
grafik_verlauf_satz = So hat das Ressort eingeschätzt: { $teile }.
grafik_verlauf_saeulen = Fällig: zum ersten Termin / alle
grafik_puenktlich = zum ersten Termin
grafik_spaeter = verschoben oder verspätet
grafik_nicht_erreicht = nicht erreicht
grafik_kein_bericht = –
grafik_zeitleiste = Die Meilensteine auf der Zeitachse
grafik_zeitleiste_satz = { $n ->
    [one] 1 Meilenstein
   *[other] { $n } Meilensteine
}, bis zum Stichtag { $datum } { $m ->
    [0] war keiner fällig.
    [one] war 1 fällig: { $teile }.
   *[other] waren { $m } fällig: { $teile }.
}
grafik_soll = SOLL-Termin
grafik_soll_zuerst = zuerst genannter SOLL-Termin
grafik_termin_verschoben = SOLL seit dem Bericht { $jahr } { $tage }{ $n ->
    [one] { "" }
   *[other] , { $n }-mal geändert
}
grafik_zeitleiste_verschoben = { $n ->
    [one] Bei 1 Meilenstein liegt der SOLL-Termin an einem anderen Tag als zuerst genannt.
   *[other] Bei { $n } Meilensteinen liegt der SOLL-Termin an einem anderen Tag als zuerst genannt.
}
grafik_kennzahlen = Plan und IST der Kennzahlen
grafik_kennzahlen_satz = { $n ->
    [one] 1 Kennzahl
   *[other] { $n } Kennzahlen
} mit berechenbarer Zielerreichung, { $m } davon im Plan.
grafik_kennzahl_zeile = IST { $ist }, Plan { $plan }: { $prozent }
prozent = { $zahl } %
prozent_rund = rd. { $zahl } %
prozent_knapp = knapp 100 %
prozent_gut = gut 100 %
prozent_spanne = { $von } bis { $bis } %
zahl_rund = rd. { $zahl }
grafik_anteil = Anteil
grafik_einschaetzungen = Was die Ressorts erklären
grafik_termine = Was die Termine zeigen
grafik_weiterverwenden = Grafik weiterverwenden
grafik_zahlen_und_weiterverwenden = Zahlen der Grafik, weiterverwenden
grafik_datei = (Bild, das für sich allein steht: mit Quelle und Lizenz)
grafik_einbetten = Zum Einbetten in eine andere Seite:
grafik_zitieren = Zum Zitieren:
quelle = Quelle
massnahmen_wort = { $n ->
    [one] Maßnahme
   *[other] Maßnahmen
}
start_erreicht_wort = { $n ->
    [one] Meilenstein erreicht
   *[other] Meilensteine erreicht
}
start_nicht_erreicht_wort = { $n ->
    [one] Meilenstein nicht erreicht
   *[other] Meilensteine nicht erreicht
}
start_ueberfaellig = { $n ->
    [0] Davon war am Stichtag keiner überfällig.
    [one] Davon war 1 am Stichtag überfällig: Sein Termin lag davor.
   *[other] Davon waren { $n } am Stichtag überfällig: Ihr Termin lag davor.
}
start_wort_und_termine = Erklärt und nach den Terminen
start_wort_und_termine_text = { $n ->
    [0] Kein Ressort schätzt seine Maßnahme positiv ein
    [one] 1 von { $m ->
        [one] { $m } Bericht schätzt
       *[other] { $m } Berichten schätzt
    } die Lage positiv ein
   *[other] { $n } von { $m ->
        [one] { $m } Bericht schätzen
       *[other] { $m } Berichten schätzen
    } die Lage positiv ein
}; alles Fällige kam { $name ->
    [0] bei keinem
    [one] bei 1
   *[other] bei { $name }
} pünktlich.
start_fehlt = { $n ->
    [one] Zu 1 Maßnahme liegt noch kein Bericht vor.
   *[other] Zu { $n } Maßnahmen liegt noch kein Bericht vor.
}

## Ein Jahr als ein Dokument

edition_titel = Alle Jahresberichte
edition_beschreibung = { $n ->
    [one] Der Jahresbericht für { $jahr } in einem Dokument, zum Drucken und Ablegen.
   *[other] Alle { $n } Jahresberichte für { $jahr } in einem Dokument, zum Drucken und Ablegen.
}
edition_hinweis = Mit „Drucken“ und „Als PDF speichern“ wird daraus eine Datei mit Inhaltsverzeichnis.
edition_inhalt = Inhalt
edition_zahlen = Berichte nach Einschätzung und nach den Terminen
edition_link = Das ganze Jahr zum Drucken
start_grundlage = Grundlage:
wanderung_titel = Was sich zu { $jahr } veränderte
grafik_wanderung = Einschätzungen im Vergleich zum Vorjahr
grafik_wanderung_satz = { $n ->
    [one] 1 Maßnahme
   *[other] { $n } Maßnahmen
} mit Bericht für { $von } und { $bis }: { $besser } besser, { $gleich } gleich, { $schlechter } schlechter eingeschätzt.
grafik_besser = besser
grafik_gleich = gleich, oder ohne Einschätzung
grafik_schlechter = schlechter
grafik_ohne_nachher = ohne Bericht danach
grafik_ohne_vorher = ohne Bericht davor
grafik_von_nach = { $von } ↓ { $bis } →
grafik_abdeckung = Berichte nach Ressort und Jahr
grafik_abdeckung_satz = { $n ->
    [one] 1 Bericht liegt vor
   *[other] { $n } Berichte liegen vor
}; { $m ->
    [0] keiner fehlt, für den
    [one] 1 fehlt, für den
   *[other] { $m } fehlen, für die
} eine Berichtspflicht hinterlegt ist.
grafik_berichtet = Bericht liegt vor
grafik_fehlt = Bericht fehlt
grafik_keine_pflicht = keine Berichtspflicht hinterlegt oder noch nicht fällig
grafik_abdeckung_titel = Wer wann berichtet hat
grafik_abdeckung_fehlen = { $n ->
    [one] 1 fehlt
   *[other] { $n } fehlen
}

## Muster

muster_titel = Muster
muster_einleitung = Alle Bausteine der Gestaltung in allen Zuständen. Diese Seite gibt es nur mit „--drafts“.
muster_werte = Farben, Schrift, Abstände
muster_name = Name
muster_hell = hell
muster_dunkel = dunkel
muster_texte = Texte
muster_satz = Ein Satz, wie er auf den Seiten steht, lang genug für einen Umbruch auf einem schmalen Bildschirm.
muster_zustaende = Zustände
muster_karten = Karten und große Zahlen
muster_tabellen = Tabellen
muster_grafiken = Grafiken

## Listen: Filter und fertige Listen

liste_titel = { $titel }: { $gruppe } { $wert }
liste_titel_jahr = { $titel } { $wert }
liste_jahr = Jahr
liste_ressort = Ressort
liste_ziel = Ziel
liste_einschaetzung = Einschätzung
liste_termine = Stand der Termine
liste_befund = Befund
termine_ueberfaellig = etwas überfällig
termine_nicht_puenktlich = nichts überfällig, nicht alles pünktlich
termine_puenktlich = alles Fällige pünktlich
termine_nichts_faellig = noch nichts fällig
liste_filtern = Liste filtern
liste_text = Wort in der Zeile
liste_alle = alle
liste_anwenden = Filter anwenden
liste_zuruecksetzen = Filter zurücksetzen
liste_fertige = Fertige Listen nach Jahr, Ressort, Ziel, Einschätzung, Stand und Befund
liste_einer = 1 von {"{m}"}
liste_viele = {"{n}"} von {"{m}"} Einträgen
liste_seite = Seite {"{n}"} von {"{m}"}
liste_fehler = Die ganze Liste ließ sich nicht laden. Bitte versuchen Sie es noch einmal, oder benutzen Sie die fertigen Listen.

## Übersetzungen und Zitate

in_anderen_sprachen = Diese Seite in anderen Sprachen
uebersetzung_hinweis = Übersetzt sind Titel, Ziele und Text, soweit sie hier stehen. Zahlen, Termine und alles Übrige stehen im Original; es ist maßgeblich:
# In English in every language of the interface: who reads a page in English may read nothing else.
uebersetzung_hinweis_en = The title, objectives and text shown here are translated. Figures, dates and everything else are in the original, which is authoritative:
leitziel_en = Guiding objective
projektziele_en = Project objectives
# In German in every language of the interface, as above.
uebersetzung_hinweis_de = Übersetzt sind Titel, Ziele und Text, soweit sie hier stehen. Zahlen, Termine und alles Übrige stehen im Original; es ist maßgeblich:
uebersetzung_hinweis_leicht = Das ist eine Übersetzung in Leichte Sprache. Im Original steht mehr. Nur das Original gilt. Das ist das Original:
leitziel_de = Leitziel
projektziele_de = Projektziele
zitieren_seite = So können Sie diese Seite zitieren
zitat_stand = Stand
zitat_kopieren = Zitat kopieren
zitat_kopiert = kopiert

## Gebärdensprache

gebaerdensprache_titel = Gebärdensprache
gebaerdensprache_text = Ein Video in Deutscher Gebärdensprache erklärt, was dieses Portal zeigt und wie man sich darin zurechtfindet.
gebaerdensprache_laden = Video herunterladen
gebaerdensprache_anderswo = Video auf einer anderen Website ansehen

## Über Jahre und Maßnahmen

vorjahr_titel = Was sich seit dem vorigen Bericht geändert hat
vergleich_mit = Verglichen mit dem Bericht { $jahr }
nichts_geaendert = Einschätzung, Ziele, Kennzahlen und Termine sind wie im vorigen Bericht.
vorher = vorher
jetzt = jetzt
vorgaengerinnen = In dieser Maßnahme gehen weiter
terminverlauf_titel = Termine über die Jahre
terminverlauf_text = { $alle ->
    [one] 1 Meilenstein ist in den Berichten genannt.
   *[other] { $alle } Meilensteine sind in den Berichten genannt.
} { $verglichen ->
    [0] Bei keinem nennen zwei Berichte einen lesbaren Termin SOLL: Es lässt sich nichts vergleichen.
    [one] Bei 1 nennen mehrere Berichte einen lesbaren Termin SOLL: { $spaeter } später als zuerst genannt, { $frueher } früher, { $gleich } unverändert.
   *[other] Bei { $verglichen } nennen mehrere Berichte einen lesbaren Termin SOLL: { $spaeter } später als zuerst genannt, { $frueher } früher, { $gleich } unverändert.
}
terminverlauf_ein_bericht = { $n ->
    [one] 1 Meilenstein. Es gibt erst einen Bericht: Ob sich sein Termin verschiebt, lässt sich noch nicht vergleichen.
   *[other] { $n } Meilensteine. Es gibt erst einen Bericht: Ob sich ihre Termine verschieben, lässt sich noch nicht vergleichen.
}
terminverlauf_tabelle = Jeder Meilenstein mit dem Termin SOLL, wie ihn jeder Bericht nennt
soll_laut = SOLL laut { $jahr }
spalte_verschiebung = Verschiebung insgesamt
termin_unveraendert = unverändert
neu_im_jahr = neu { $jahr }
entfallen_im_jahr = entfallen { $jahr }
entfallen_erreicht = ab { $jahr } nicht mehr genannt, war erreicht
nicht_genannt = nicht genannt
kennzahlen_ueber_jahre = Kennzahlen über die Jahre
reihe_neu = Andere Einheit: mit den Jahren davor nicht vergleichbar.
einschaetzungen_ueber_jahre = Einschätzungen über die Jahre
einschaetzungen_tabelle = Die Einschätzung jedes Jahres, wie das Ressort sie erklärte
spalte_zum_vorjahr = Gegenüber dem vorigen Bericht
faellig_seit = fällig seit { $datum }
ohne_bericht = ohne Bericht

abdeckung_titel = Abdeckung
abdeckung_einleitung = Welche Maßnahme in welchem Jahr berichtet hat und welche Berichte fehlen.
abdeckung_pflicht = { $n ->
    [0] { $m ->
        [one] Für die Maßnahme ist keine Berichtspflicht hinterlegt
       *[other] Für keine der { $m } Maßnahmen ist eine Berichtspflicht hinterlegt
    }: Deshalb gilt hier kein Bericht als fehlend.
    [one] Für 1 von { $m ->
        [one] { $m } Maßnahme ist eine Berichtspflicht hinterlegt
       *[other] { $m } Maßnahmen ist eine Berichtspflicht hinterlegt
    }; nur dort kann ein Bericht als fehlend gelten.
   *[other] Für { $n } von { $m ->
        [one] { $m } Maßnahme ist eine Berichtspflicht hinterlegt
       *[other] { $m } Maßnahmen ist eine Berichtspflicht hinterlegt
    }; nur dort kann ein Bericht als fehlend gelten.
}
abdeckung_jahre = Jahr für Jahr
abdeckung_jahre_tabelle = Wie viele Maßnahmen in jedem Jahr berichteten
abdeckung_matrix = Jede Maßnahme in jedem Jahr
abdeckung_tabelle = Maßnahmen und Jahre
abdeckung_zeichen = ✓ berichtet, ✗ Bericht fehlt, ◌ noch nicht fällig, – keine Pflicht für das Jahr, · keine Pflicht hinterlegt
abdeckung_zeichen_ohne_pflicht = ✓ berichtet, · ohne Bericht
abdeckung_berichtet = berichtet
abdeckung_fehlt = Bericht fehlt
abdeckung_noch_nicht_faellig = noch nicht fällig
abdeckung_keine_pflicht = keine Pflicht für dieses Jahr
abdeckung_pflicht_unbekannt = keine Pflicht hinterlegt
zur_abdeckung = Alle Maßnahmen in allen Jahren
fehlende_titel = Fehlende Berichte
fehlende_erklaerung = Für diese Jahre ist eine Berichtspflicht hinterlegt, und in diesem Portal ist kein Bericht veröffentlicht.
fehlende_tabelle = Fehlende Berichte mit dem verantwortlichen Ressort
spalte_faellig_seit = Fällig seit
nichts_fehlt = Kein Bericht gilt als fehlend.
ressort_nichts_fehlt = Von diesem Ressort gilt kein Bericht als fehlend.
ohne_ziel = Ohne Ziel

wanderung_text = { $n ->
    [0] Keine Maßnahme hat für beide Jahre, { $jahr } und { $name }, berichtet.
    [one] 1 Maßnahme hat für beide Jahre, { $jahr } und { $name }, berichtet.
   *[other] { $n } Maßnahmen haben für beide Jahre, { $jahr } und { $name }, berichtet.
}
wanderung_bilanz = Besser eingeschätzt: { $n }. Schlechter: { $m }.
zusammen = zusammen
besser = Besser eingeschätzt
schlechter = Schlechter eingeschätzt
unveraendert = Unverändert eingeschätzt
nur_ein_jahr = In einem der beiden Jahre oder in beiden nicht eingeschätzt, oder vertraulich
hinzugekommen = Hinzugekommen
ausgeschieden = Ausgeschieden oder ohne Bericht

luecken_titel = Was nicht angegeben ist
luecken_erklaerung = Gezählt sind Plan- und Istwerte der Kennzahlen und die Termine SOLL und IST der Meilensteine.
luecken_tabelle = Angaben ohne Wert, nach Grund
luecken_liste_titel = Angaben ohne Wert: { $name } { $jahr }
luecken_jahr_titel = Angaben ohne Wert in den Berichten für { $jahr }
luecken_neueste_titel = Angaben ohne Wert in den neuesten Berichten
luecken_liste_text = Hier steht jede, die keinen Wert hat, nach dem Grund.
luecken_keine = Hier ist jede Angabe gemacht.
luecken_alle = Angaben ohne Wert nach Ressort und Jahr
luecken_neueste = Nach dem neuesten Bericht jeder Maßnahme.
spalte_angaben = Angaben
ohne_rechtsgrundlage = { $n } ohne Rechtsgrundlage
messbarkeit_titel = Was sich nicht messen lässt
messbarkeit_erklaerung = Nach dem neuesten Bericht jeder Maßnahme; wo am meisten fehlt, zuerst.
messbarkeit_jahr = Wo am meisten fehlt, zuerst.
messbarkeit_tabelle = Berichte mit Zielen, Kennzahlen oder Plänen, die sich nicht messen lassen
spalte_was_fehlt = Was fehlt
ohne_kennzahl = Projektziele ohne Kennzahl
ohne_planwert = Kennzahlen ohne Planwert
ohne_istwert = Kennzahlen ohne IST
ohne_einheit = Kennzahlen ohne Einheit
ohne_meilenstein = Maßnahmen ohne Meilensteine
messbarkeit_arten = So oft fehlt in den neuesten Berichten, was zum Messen nötig ist:
messbarkeit_arten_titel = Was zum Messen fehlt
messbarkeit_arten_text = Nach dem neuesten Bericht jeder Maßnahme: jedes Projektziel, jede Kennzahl und jede Maßnahme, der etwas fehlt, nach dem, was fehlt.
ohne_meilensteine = keine Meilensteine
alles_messbar = In den neuesten Berichten hat jedes Ziel eine Kennzahl, jede Kennzahl Plan, IST und Einheit und jede Maßnahme Meilensteine.
alles_messbar_jahr = In diesen Berichten hat jedes Ziel eine Kennzahl, jede Kennzahl Plan, IST und Einheit und jede Maßnahme Meilensteine.
messbarkeit_anteil = { $n ->
    [one] von { $m ->
        [one] { $m } Maßnahme mit Bericht lässt
       *[other] { $m } Maßnahmen mit Bericht lässt
    } sich nicht ganz messen
   *[other] von { $m ->
        [one] { $m } Maßnahme mit Bericht lassen
       *[other] { $m } Maßnahmen mit Bericht lassen
    } sich nicht ganz messen
}
messbarkeit_alle = Alles, was sich nicht messen lässt
leere_abschnitte_titel = Abschnitte der Strategie ohne Maßnahme
leere_abschnitte_erklaerung = Zu diesen Abschnitten kennt das Portal keine Maßnahme. Die Zählung folgt den Abschnitten, in denen die übrigen Maßnahmen stehen.
abschnitte_wort = { $n ->
    [one] Abschnitt ohne Maßnahme
   *[other] Abschnitte ohne Maßnahme
}
ziel_ohne_massnahme = keine Maßnahme
ziel_luecken_titel = Lücken bei diesem Ziel
ziel_ohne_luecken = Bei diesem Ziel sind keine Lücken bekannt.
verschoben_titel = Verschobene Termine
verschoben_erklaerung = Meilensteine, deren Termin SOLL nach dem neuesten Bericht später liegt als im ersten Bericht, der ihn nennt; die am weitesten verschobenen zuerst.
verschoben_jahr = Meilensteine, deren Termin SOLL später liegt als im letzten Bericht davor, der ihn nennt; die am weitesten verschobenen zuerst.
verschoben_tabelle_jahr = Meilensteine mit dem Termin SOLL davor und jetzt
verschoben_tabelle = Meilensteine mit ursprünglichem und heutigem Termin SOLL
nichts_verschoben = Kein Termin SOLL liegt später als zuerst genannt.
nichts_verschoben_jahr = Kein Termin SOLL liegt später als im Bericht davor.
verschoben_anteil_jahr = { $n ->
    [one] von { $m ->
        [one] { $m } Termin SOLL, den schon ein Bericht davor nannte, liegt
       *[other] { $m } Terminen SOLL, die schon ein Bericht davor nannte, liegt
    } jetzt später
   *[other] von { $m ->
        [one] { $m } Termin SOLL, den schon ein Bericht davor nannte, liegen
       *[other] { $m } Terminen SOLL, die schon ein Bericht davor nannte, liegen
    } jetzt später
}
verschoben_anteil = { $n ->
    [one] von { $m ->
        [one] { $m } Meilenstein mit Termin liegt
       *[other] { $m } Meilensteinen mit Termin liegt
    } inzwischen später als zuerst genannt
   *[other] von { $m ->
        [one] { $m } Meilenstein mit Termin liegen
       *[other] { $m } Meilensteinen mit Termin liegen
    } inzwischen später als zuerst genannt
}
verschoben_alle = Alle verschobenen Termine
spalte_verschoben = Verschiebung
spalte_soll_zuerst = SOLL zuerst
spalte_soll_jetzt = SOLL zuletzt
spalte_soll_davor = SOLL davor
spalte_soll_nun = SOLL jetzt
spalte_wie_oft = geändert
laut_bericht = Bericht { $jahr }
bericht_einer_beendeten = { $bericht }; Maßnahme { $ausgang }
spalte_aenderung = Änderung
jahreswechsel_titel = Was sich von Jahr zu Jahr geändert hat
jahreswechsel_text = Jeder Bericht wird mit dem vorigen derselben Maßnahme verglichen, auch wenn ein Jahr dazwischen fehlt. Besser oder schlechter eingeschätzt heißt hier wie auf den Seiten der Jahre: als im Jahr davor; liegt der vorige Bericht länger zurück, steht das für sich.
jahreswechsel_tabelle = Änderungen gegenüber dem vorigen Bericht, nach Berichtsjahr
jahreswechsel_neueste = Die Änderungen in den Berichten für { $jahr }
jahreswechsel_alle = Alle Änderungen dieses Jahres
spalte_gegenstand = Gegenstand
neues_titel = Veröffentlicht und berichtigt

art_ressort_gewechselt = Anderes Ressort
art_ressort_umbenannt = Ressort heißt anders
art_einschaetzung_besser = Besser eingeschätzt
art_einschaetzung_gleich = unverändert
art_einschaetzung_schlechter = Schlechter eingeschätzt
art_einschaetzung_neu = Eingeschätzt, im Bericht davor nicht
art_einschaetzung_entfallen = Nicht mehr eingeschätzt
art_einschaetzung_geaendert = Einschätzung jetzt oder davor vertraulich oder nicht lesbar
art_einschaetzung_besser_seit_frueher = Besser eingeschätzt als in einem Bericht, der länger zurückliegt
art_einschaetzung_schlechter_seit_frueher = Schlechter eingeschätzt als in einem Bericht, der länger zurückliegt
art_einschaetzung_neu_seit_frueher = Eingeschätzt, in einem Bericht, der länger zurückliegt, nicht
art_einschaetzung_entfallen_seit_frueher = Nicht mehr eingeschätzt, anders als in einem Bericht, der länger zurückliegt
art_leitziel_neu = Leitziel neu
art_leitziel_entfallen = Leitziel entfallen
art_leitziel_umformuliert = Leitziel anders formuliert
art_projektziel_neu = Projektziel neu
art_projektziel_entfallen = Projektziel entfallen
art_projektziel_umformuliert = Projektziel anders formuliert
art_kennzahl_neu = Kennzahl neu
art_kennzahl_wieder_da = Kennzahl wieder genannt
art_kennzahl_entfallen = Kennzahl entfallen
art_einheit_geaendert = Einheit geändert
art_plan_angehoben = Planwert angehoben
art_plan_gesenkt = Planwert gesenkt
art_plan_spaeter = Planwert auf einen späteren Tag gesetzt
art_plan_frueher = Planwert auf einen früheren Tag gesetzt
art_plan_neu = Planwert genannt, davor keiner
art_plan_entfallen = Planwert nicht mehr genannt
art_plan_geaendert = Planwert geändert
art_meilenstein_neu = Meilenstein neu
art_meilenstein_wieder_da = Meilenstein wieder genannt
art_meilenstein_entfallen = Meilenstein entfallen
art_termin_genauer = Termin SOLL genauer angegeben
art_termin_ungenauer = Termin SOLL ungenauer angegeben
art_termin_spaeter = Termin SOLL später
art_termin_frueher = Termin SOLL früher
art_termin_neu = Termin SOLL genannt, davor keiner
art_termin_entfallen = Termin SOLL nicht mehr genannt
art_termin_geaendert = Termin SOLL anders genannt, nicht vergleichbar

start_verschobene = { $n ->
    [one] Ein Termin liegt inzwischen später als zuerst genannt.
   *[other] { $n } Termine liegen inzwischen später als zuerst genannt.
}
start_fehlende = fehlende Berichte
start_luecken = Angaben fehlen, sind vertraulich oder nicht lesbar
start_ohne_pflicht = { $n ->
    [one] für 1 Maßnahme ist keine Berichtspflicht hinterlegt
   *[other] für { $n } Maßnahmen ist keine Berichtspflicht hinterlegt
}
start_geaendert = Was sich von { $jahr } auf { $name } geändert hat
start_besser = { $n } besser eingeschätzt
start_schlechter = { $n } schlechter
start_gleich = { $n } unverändert
start_hinzu = { $n } hinzugekommen
start_ausgeschieden = { $n } ausgeschieden oder ohne Bericht

## Regeln

berechnung_titel = Wie gerechnet wird
berechnung_einleitung = Was ein Ressort erklärt hat, wird nie verändert und nie verdeckt. Was dieses Portal daraus berechnet, steht daneben. Hier steht, nach welchen Regeln.
regel_alle = Alle Regeln
regel_kennung = Kennung der Regel in den Daten
regel_lesart_titel = Wie Angaben gelesen werden
regel_lesart = Jede Angabe bleibt stehen, wie sie im Bericht steht. Verstanden werden Tage, Monate, Quartale, Kalenderwochen, Halbjahre und Jahre, Zahlen in deutscher Schreibweise, Veränderungen und Aussagen wie „ja“. „Offen“, „-“ und „entfällt“ haben eine eigene Bedeutung. Alles andere gilt als nicht lesbar: Es wird nichts geraten und nichts daraus berechnet, höchstens steht daneben, was vielleicht gemeint war.
regel_lesart_englisch = Jede Angabe bleibt stehen, wie sie im Bericht steht. Verstanden werden Tage, Monate, Quartale, Kalenderwochen, Halbjahre und Jahre in englischen und deutschen Wörtern, Zahlen wie „1,200“ und „1,200.5“, Veränderungen und Aussagen wie „yes“. „Open“, „-“ und „not applicable“ haben eine eigene Bedeutung, ebenso die deutschen Wörter dafür. „1.200“ kann zweierlei heißen und gilt als nicht lesbar, wie alles andere: Es wird nichts geraten und nichts daraus berechnet, höchstens steht daneben, was vielleicht gemeint war.
regel_meilenstein_status_titel = Zustand eines Meilensteins
regel_meilenstein_status = Verglichen werden Termin SOLL und Termin IST am Stichtag. Pünktlich ist, was spätestens am letzten Tag des Termins SOLL erreicht war. Überfällig ist, was vor dem Stichtag fällig und nicht erreicht war. Aus vertraulichen Angaben wird nichts berechnet. Ein „erledigt“ ohne Tag zählt als Zeitraum bis zum Tag des Berichts. Ein Termin IST, der nach dem Bericht liegt, gilt als Ausblick und nicht als erreicht. Ist nur ein Monat oder ein Jahr genannt, rechnet das Portal mit der ganzen Spanne.
regel_meilenstein_zaehlung_titel = Zählung der Meilensteine
regel_meilenstein_zaehlung = Fällig ist, was spätestens am Stichtag fällig war; entfallene und vertrauliche Meilensteine zählen nicht dazu. Ist der Termin IST eines fälligen nicht lesbar, lässt sich nichts beurteilen: Er steht in der Aufteilung für sich, und in den Daten neben meilensteine_faellig in einer eigenen Spalte. Von den fälligen ist erreicht, was es am Stichtag war. Was danach erreicht wurde, bis der Bericht geschrieben war, und was erreicht wurde, bevor es fällig war, steht getrennt daneben; meilensteine_erreicht in den Daten zählt alle drei. Überfällig am Stichtag ist, was vor dem Stichtag fällig und an ihm nicht erreicht war.
regel_termine_titel = Stand der Termine
regel_termine = Wie ein Bericht nach seinen Terminen allein steht, gleich wie das Ressort sich einschätzt: „etwas überfällig“, wenn am Stichtag mindestens ein Meilenstein überfällig war; „alles Fällige pünktlich“, wenn alles Fällige spätestens am letzten Tag seines Termins SOLL erreicht war; „nichts überfällig, nicht alles pünktlich“ dazwischen; „noch nichts fällig“, wenn kein Meilenstein fällig war, der sich beurteilen lässt: Aus vertraulichen und nicht lesbaren Terminen wird nichts berechnet.
regel_verzug_titel = Verzug
regel_verzug = Größter und mittlerer Verzug (Median, bei gerader Anzahl die Mitte der beiden mittleren) der verspäteten und überfälligen Meilensteine eines Berichts und derer, die erst nach dem Stichtag erreicht wurden oder werden sollen. Von einer Spanne zählt das untere Ende.
regel_kennzahl_zielerreichung_titel = Zielerreichung einer Kennzahl
regel_kennzahl_zielerreichung = IST geteilt durch Plan. Mit Ausgangswert zählt der zurückgelegte Weg; soll ein Wert sinken, wird umgekehrt gerechnet. Eine angegebene Richtung gilt immer; „bis zu“ ohne Richtung wird nicht berechnet. Eine Spanne ergibt eine Spanne. Was sich nicht vergleichen oder berechnen lässt, bekommt keine Zahl, sondern den Grund.
regel_befund_titel = Befund
regel_befund = Auffällig ist ☺, wenn Fälliges nicht oder verspätet erreicht wurde oder eine Kennzahl unter Plan liegt; ☹, wenn alles Fällige pünktlich kam; 😐, wenn alles Fällige pünktlich kam oder am Stichtag nichts davon erreicht war und die Kennzahlen dasselbe zeigen. Sonst ist der Bericht stimmig. Ohne Einschätzung, und wo nichts fällig war, wird nicht verglichen. Wie groß ein Befund ist, sagen die nicht gehaltenen fälligen Meilensteine, der größte Verzug und die Kennzahlen unter Plan.
regel_einhaltung_titel = Fällige Meilensteine
regel_einhaltung = Jeder fällige Meilenstein ist genau eines: zum ersten Termin erreicht, der je genannt war; zu einem verschobenen Termin erreicht; verspätet erreicht; am Stichtag nicht erreicht; erreicht, aber zu ungenau datiert; oder nicht lesbar. Zusammen ergeben sie alle fälligen Meilensteine.
regel_zuordnung_titel = Was über die Jahre dasselbe ist
regel_zuordnung = Meilensteine und Kennzahlen verschiedener Jahre gehören zusammen, wenn sie dieselbe Kennung (id) haben, sonst bei gleichem Namen; Groß- und Kleinschreibung, Leerzeichen, Satzzeichen, unsichtbare Zeichen und eine Nummer davor zählen dabei nicht. Gleiche Namen in einem Bericht unterscheidet das Teilprojekt, sonst die Reihenfolge. Was zu nichts passt, ist neu oder entfallen und bleibt sichtbar.
regel_terminverlauf_titel = Termine über die Jahre
regel_terminverlauf = Für jeden Meilenstein steht der Termin SOLL so, wie ihn jeder Bericht nannte. Verschoben ist ein Termin nur, wenn der alte und der neue keinen Tag gemeinsam haben; sonst ist er nur genauer oder ungenauer angegeben. Die Verschiebung zählt vom letzten Tag des zuerst genannten bis zum letzten Tag des zuletzt genannten Termins; bei einem einzelnen Jahr vom Termin im letzten Bericht davor, der den Meilenstein nennt. Aus vertraulichen und nicht lesbaren Terminen wird nichts berechnet. Neu ist ein Meilenstein, den der erste Bericht nicht nannte, entfallen einer, den spätere Berichte nicht mehr nennen.
regel_vorjahresvergleich_titel = Vergleich mit dem vorigen Bericht
regel_vorjahresvergleich = Verglichen wird mit dem vorigen Bericht derselben Maßnahme: Ressort, Einschätzung, Leitziel und Projektziele, Planwerte und Einheiten, Kennzahlen, Meilensteine und Termine SOLL. Ein Planwert gilt nur dann als angehoben oder gesenkt, wenn beide Zahlen in derselben Einheit stehen. Sind Ziele in einem der Berichte nur zusammengefasst, wird ihr Wortlaut nicht verglichen.
regel_einschaetzungsverlauf_titel = Einschätzungen über die Jahre
regel_einschaetzungsverlauf = Gezeigt ist die Einschätzung, die das Ressort in jedem Bericht erklärt hat. Besser oder schlechter ist sie gegenüber dem vorigen Bericht, in der Reihenfolge ☹, 😐, ☺.
regel_kennzahlenreihe_titel = Kennzahlen über die Jahre
regel_kennzahlenreihe = Werte stehen nur dann in einer Reihe, wenn sie dieselbe Art und dieselbe Einheit haben. Wechselt die Einheit, beginnt eine neue Reihe.
regel_abdeckung_titel = Abdeckung und fehlende Berichte
regel_abdeckung = Ein Bericht gilt nur dann als fehlend, wenn für die Maßnahme eine Berichtspflicht hinterlegt ist, das Jahr dazugehört und vorbei ist und in diesem Portal kein Bericht veröffentlicht ist. Fällig ist er vom ersten Tag nach dem Berichtsjahr an. Eine Pflicht ohne letztes Jahr endet mit dem Jahr, in dem die Maßnahme endete.
regel_einschaetzungswanderung_titel = Bewegung der Einschätzungen zwischen zwei Jahren
regel_einschaetzungswanderung = Verglichen werden nur Maßnahmen, die für beide Jahre berichtet haben. Wer hinzukam und wer ausschied, steht getrennt daneben, damit ein Ausscheiden nicht wie ein Fortschritt aussieht.
regel_luecken_titel = Angaben ohne Wert
regel_luecken = Gezählt sind Plan- und Istwerte der Kennzahlen und die Termine SOLL und IST der Meilensteine, die offen, ohne Angabe, nicht zutreffend, vertraulich (mit der genannten Rechtsgrundlage) oder nicht lesbar sind, je Ressort und Jahr.
regel_messbarkeit_titel = Messbarkeit
regel_messbarkeit = Nicht messbar ist ein Projektziel ohne Kennzahl (soweit der Bericht sagt, welches Ziel eine Kennzahl misst, sonst nur, wenn er gar keine Kennzahl hat), eine Kennzahl ohne Planwert, ohne IST oder ohne Einheit, eine Maßnahme ohne Meilensteine und ein Abschnitt der Strategie ohne Maßnahme.
regel_ausgang_titel = Wie Maßnahmen enden
regel_ausgang = Eine Maßnahme endet abgeschlossen, überführt, zusammengelegt oder eingestellt, mit dem Grund, den die Redaktion nennt. Ihre Seite bleibt auf Dauer bestehen und führt zu der Maßnahme, in der sie weitergeht.
regel_massnahmen_zaehlung_titel = Zählung der Maßnahmen
regel_massnahmen_zaehlung = Gezählt sind die Maßnahmen, die einem Ziel dienen oder für die ein Ressort verantwortlich ist.
regel_bericht_zaehlung_titel = Zählung der Berichte
regel_bericht_zaehlung = Gezählt sind die veröffentlichten Berichte; der letzte ist der des jüngsten Berichtsjahres.
regel_kennzahl_zaehlung_titel = Zählung der Kennzahlen
regel_kennzahl_zaehlung = Gezählt sind die Kennzahlen, die ein Bericht nennt.
beendet_titel = Beendete Maßnahmen
beendet_tabelle = Wie und warum Maßnahmen endeten
spalte_grund = Grund
start_bewegung = Was sich änderte und was fehlt
groesse_byte = { $n ->
    [one] 1 Byte
   *[other] { $n } Byte
}
