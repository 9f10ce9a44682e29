### Texte der Kommandozeile (Deutsch). Die Meldungen zu Fehlern stehen in diagnostics.de.ftl.

cli-programm = Macht aus den Berichten einer Verwaltung eine Website, auf der alle nachsehen können, was versprochen war und was kam.
    .aufruf = transparenz [OPTIONEN] BEFEHL
cli-vorlage = Aufruf: {"{"}usage{"}"}

    {"{"}all-args{"}"}
cli-hilfe-zu = Hilfe zu einem Befehl: transparenz BEFEHL --help
cli-befehle = Befehle
cli-optionen = Optionen
cli-angaben = Angaben
cli-ordner = ORDNER
cli-anzahl = ZAHL
cli-name = NAME
cli-datum = JJJJ-MM-TT
cli-build = Baut die Website aus content/ nach public/
    .lang =
        Baut die Website aus content/ nach public/.
        Sind Fehler im Inhalt, werden alle auf einmal genannt, und die letzte gute Website bleibt stehen.
    .aufruf = transparenz build [OPTIONEN]
cli-check = Prüft den Inhalt, ohne etwas zu veröffentlichen
    .lang =
        Prüft den Inhalt, ohne etwas zu veröffentlichen:
        Schreibfehler in den Angaben, fehlende Dokumente, Verweise ins Leere, Platzhalter.
    .aufruf = transparenz check [OPTIONEN]
cli-demo = Schreibt ein erfundenes Portal beliebiger Größe zum Ausprobieren
    .lang =
        Schreibt ein erfundenes Portal beliebiger Größe zum Ausprobieren.
        Gleiche Angaben ergeben dieselben Dateien.
    .aufruf = transparenz demo [OPTIONEN] ORDNER
cli-export = Schreibt die Dokumente des Portals für eine Suchmaschine
    .lang =
        Schreibt die Dokumente des Portals für eine Suchmaschine wie OpenSearch:
        index.json legt den Index an, bulk-0001.ndjson und folgende füllen ihn.
    .aufruf = transparenz export opensearch --out ORDNER [OPTIONEN]
cli-opt-help = Zeigt diese Hilfe
cli-opt-version = Zeigt die Version
cli-opt-lang = Sprache der Meldungen, de oder en (sonst die des Systems, sonst Deutsch)
cli-opt-quiet = Zeigt nur Fehler
cli-opt-root = Ordner des Portals mit transparenz.toml und content/ (sonst der aktuelle)
cli-opt-out = Ordner, in den veröffentlicht wird (sonst public im Ordner des Portals)
cli-opt-export-out = Ordner, in den geschrieben wird
cli-opt-form = Für welche Suchmaschine
cli-opt-base-url = Adresse, unter der die Website erscheint (statt der in transparenz.toml)
cli-opt-theme = Gestaltung (statt der in transparenz.toml)
cli-opt-today = Tag, an dem Sperrfristen gemessen werden (sonst heute)
cli-opt-drafts = Nimmt Entwürfe mit auf
cli-opt-strict = Behandelt Warnungen als Fehler
cli-opt-format = Form der Meldungen: text, json oder github
cli-opt-reports = Wie viele Berichte (sonst 100)
cli-opt-seed = Startzahl des Zufalls (sonst 1)
cli-opt-dir = Ordner, der geschrieben wird; er muss leer sein
cli-byte = { $n ->
        [one] 1 Byte
       *[other] { $n } Byte
    }
cli-fortschritt = Seiten
cli-warnungen = { $n ->
        [one] Warnung: { $titel }{ LEER($datei) ->
            [ja] {""}
           *[nein] {" "}({ $datei })
        }
       *[other] Warnung, { $n }-mal, zuerst: { $titel }{ LEER($datei) ->
            [ja] {""}
           *[nein] {" "}({ $datei })
        }
    }
cli-warnungen-alle = Alle Warnungen mit Zeile und Rat: transparenz check
cli-gebaut = Fertig: { $seiten } Seiten, { $dateien } Dateien{ $vorher ->
        [keine] {""}
       *[eine] { $geaendert ->
            [0] {" "}(keine davon neu oder geändert)
            [one] {" "}(eine davon neu oder geändert)
           *[other] {" "}(davon { $geaendert } neu oder geändert)
        }
    }, { $groesse } in { $zeit } nach { $ordner }{ $warnungen ->
        [0] .
        [one] {""}, mit einer Warnung.
       *[other] {""}, mit { $warnungen } Warnungen.
    }
# $naechste: 01.12.2026, $beides: ja oder nein
cli-zurueckgehalten = Zurückgehalten: { $was }
cli-zurueckgehalten-entwuerfe = { $n ->
        [one] 1 Entwurf
       *[other] { $n } Entwürfe
    }
cli-zurueckgehalten-sperrfristen = { $n ->
        [one] 1 Sperrfrist bis { $naechste }
       *[other] { $n } Sperrfristen, die nächste bis { $naechste }
    }
cli-zurueckgehalten-dateien = { $n ->
        [one] 1 Datei
       *[other] { $n } Dateien
    }
cli-mit-entwuerfen = Mit Entwürfen (--drafts): { $n ->
        [0] Es gibt keine.
        [one] Ein Entwurf ist zu sehen. Diese Fassung ist nicht zum Veröffentlichen.
       *[other] { $n } Entwürfe sind zu sehen. Diese Fassung ist nicht zum Veröffentlichen.
    }
# $n: Dateien und Ordner, die ihren Platz getauscht haben
cli-ausgetauscht = Ausgetauscht: { $n ->
        [one] ein Eintrag
       *[other] { $n } Einträge nacheinander
    }, jeder in einem Zug, die Seiten zuletzt. Der Ordner selbst blieb derselbe.
cli-einzeln-ausgetauscht = Ausgetauscht: { $n ->
        [one] eine Datei
       *[other] { $n } Dateien einzeln
    }, die Seiten zuletzt, weil das Dateisystem keine ganzen Ordner tauscht. Der Ordner selbst blieb derselbe.
cli-fremde-dateien = { $n ->
        [one] Eine Datei in { $ordner } stammt nicht von diesem Programm und blieb stehen: { $dateien }.
       *[other] { $n } Dateien in { $ordner } stammen nicht von diesem Programm und blieben stehen: { $dateien }.
    }
cli-rest = { $ordner } ließ sich nicht wegräumen. Der nächste Lauf versucht es wieder und lässt sich davon nicht aufhalten.
cli-nicht-gebaut = Nicht veröffentlicht: { $n ->
        [one] ein Fehler.
       *[other] { $n } Fehler.
    } Die bisherige Website ist unverändert.
cli-geprueft = Geprüft: { $fehler ->
        [0] keine Fehler
        [one] ein Fehler
       *[other] { $fehler } Fehler
    }, { $warnungen ->
        [0] keine Warnungen.
        [one] eine Warnung.
       *[other] { $warnungen } Warnungen.
    }
cli-demo-geschrieben = Geschrieben: { $berichte } Berichte in { $dateien } Dateien nach { $ordner }. Ansehen: transparenz build --root { $ordner }
cli-exportiert = Geschrieben: { $dokumente } Dokumente in { $dateien } Dateien nach { $ordner }.
cli-fehler-unbekannt = Die Angabe „{ $name }“ gibt es nicht.{ LEER($naechster) ->
        [ja] {""}
       *[nein] {" "}Meinten Sie „{ $naechster }“?
    }
cli-fehler-befehl = Den Befehl „{ $name }“ gibt es nicht.{ LEER($naechster) ->
        [ja] {" "}Es gibt build, check, demo und export.
       *[nein] {" "}Meinten Sie „{ $naechster }“?
    }
cli-fehler-wert = „{ $wert }“ passt nicht zu { $name }.
cli-fehler-zeitpunkt = „{ $wert }“ passt nicht zu { $name }. Diese Umgebungsvariable nennt einen Zeitpunkt in Sekunden seit dem 1. Januar 1970, etwa 1793750400. Ist sie leer, gilt die Uhr.
cli-fehler-ohne-wert = Zu { $name } fehlt der Wert.
cli-fehler-ohne-befehl = Es fehlt ein Befehl: build, check, demo oder export.
cli-fehler-fehlt = Es fehlt: { $name }.
cli-fehler-doppelt = { $name } darf nur einmal oder nicht zusammen mit anderen stehen.
cli-fehler-sonst = Der Aufruf ist nicht zu verstehen.
cli-fehler-hilfe = Hilfe: transparenz { $befehl }--help
