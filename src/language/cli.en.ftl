### Words of the command line (English). The messages about faults are in diagnostics.en.ftl.

cli-programm = Turns the reports of an administration into a site on which everyone can see what was promised and what came.
    .aufruf = transparenz [OPTIONS] COMMAND
cli-vorlage = Usage: {"{"}usage{"}"}

    {"{"}all-args{"}"}
cli-hilfe-zu = Help on a command: transparenz COMMAND --help
cli-befehle = Commands
cli-optionen = Options
cli-angaben = Arguments
cli-ordner = FOLDER
cli-anzahl = NUMBER
cli-name = NAME
cli-datum = YYYY-MM-DD
cli-build = Builds the site from content/ to public/
    .lang =
        Builds the site from content/ to public/.
        If there are faults in the content, all of them are named at once, and the last good site stays.
    .aufruf = transparenz build [OPTIONS]
cli-check = Checks the content without publishing anything
    .lang =
        Checks the content without publishing anything:
        slips in the keys, missing documents, references that lead nowhere, placeholders.
    .aufruf = transparenz check [OPTIONS]
cli-demo = Writes an invented portal of any size to try things on
    .lang =
        Writes an invented portal of any size to try things on.
        The same numbers give the same files.
    .aufruf = transparenz demo [OPTIONS] FOLDER
cli-export = Writes the portal's documents for a search engine
    .lang =
        Writes the portal's documents for a search engine such as OpenSearch:
        index.json makes the index, bulk-0001.ndjson and what follows fill it.
    .aufruf = transparenz export opensearch --out FOLDER [OPTIONS]
cli-opt-help = Shows this help
cli-opt-version = Shows the version
cli-opt-lang = Language of the messages, de or en (else the system's, else German)
cli-opt-quiet = Shows errors only
cli-opt-root = Folder of the portal with transparenz.toml and content/ (else the current one)
cli-opt-out = Folder to publish to (else public in the portal's folder)
cli-opt-export-out = Folder to write to
cli-opt-form = For which search engine
cli-opt-base-url = Address at which the site appears (instead of the one in transparenz.toml)
cli-opt-theme = Theme (instead of the one in transparenz.toml)
cli-opt-today = Day that embargoes are held against (else today)
cli-opt-drafts = Includes drafts
cli-opt-strict = Treats warnings as errors
cli-opt-format = Form of the messages: text, json or github
cli-opt-reports = How many reports (else 100)
cli-opt-seed = Seed of the random numbers (else 1)
cli-opt-dir = Folder to write; it must be empty
cli-byte = { $n ->
        [one] 1 byte
       *[other] { $n } bytes
    }
cli-fortschritt = Pages
cli-warnungen = { $n ->
        [one] Warning: { $titel }{ LEER($datei) ->
            [ja] {""}
           *[nein] {" "}({ $datei })
        }
       *[other] Warning, { $n } times, first: { $titel }{ LEER($datei) ->
            [ja] {""}
           *[nein] {" "}({ $datei })
        }
    }
cli-warnungen-alle = All warnings with line and advice: transparenz check
cli-gebaut = Done: { $seiten } pages, { $dateien } files, { $groesse } in { $zeit } to { $ordner }{ $warnungen ->
        [0] .
        [one] {""}, with one warning.
       *[other] {""}, with { $warnungen } warnings.
    }
cli-zurueckgehalten = Held back: { $was }
cli-zurueckgehalten-entwuerfe = { $n ->
        [one] 1 draft
       *[other] { $n } drafts
    }
cli-zurueckgehalten-sperrfristen = { $n ->
        [one] 1 embargo until { $naechste }
       *[other] { $n } embargoes, the next until { $naechste }
    }
cli-zurueckgehalten-dateien = { $n ->
        [one] 1 file
       *[other] { $n } files
    }
cli-mit-entwuerfen = With drafts (--drafts): { $n ->
        [0] There are none.
        [one] One draft is shown. This version is not for publishing.
       *[other] { $n } drafts are shown. This version is not for publishing.
    }
cli-ausgetauscht = Exchanged: { $n ->
        [one] one entry
       *[other] { $n } entries one after the other
    }, each in one step, pages last. The folder itself stayed the same.
cli-einzeln-ausgetauscht = Exchanged: { $n ->
        [one] one file
       *[other] { $n } files one by one
    }, pages last, because the file system cannot exchange whole folders. The folder itself stayed the same.
cli-fremde-dateien = { $n ->
        [one] One file in { $ordner } is not from this program and was kept: { $dateien }.
       *[other] { $n } files in { $ordner } are not from this program and were kept: { $dateien }.
    }
cli-rest = { $ordner } could not be cleared away. The next run tries again and is not held up by it.
cli-nicht-gebaut = Not published: { $n ->
        [one] one error.
       *[other] { $n } errors.
    } The site is as it was.
cli-geprueft = Checked: { $fehler ->
        [0] no errors
        [one] one error
       *[other] { $fehler } errors
    }, { $warnungen ->
        [0] no warnings.
        [one] one warning.
       *[other] { $warnungen } warnings.
    }
cli-demo-geschrieben = Written: { $berichte } reports in { $dateien } files to { $ordner }. To look at it: transparenz build --root { $ordner }
cli-exportiert = Written: { $dokumente } documents in { $dateien } files to { $ordner }.
cli-fehler-unbekannt = There is no argument “{ $name }”.{ LEER($naechster) ->
        [ja] {""}
       *[nein] {" "}Did you mean “{ $naechster }”?
    }
cli-fehler-befehl = There is no command “{ $name }”.{ LEER($naechster) ->
        [ja] {" "}There are build, check, demo and export.
       *[nein] {" "}Did you mean “{ $naechster }”?
    }
cli-fehler-wert = “{ $wert }” does not fit { $name }.
cli-fehler-zeitpunkt = “{ $wert }” does not fit { $name }. This environment variable names a moment in seconds since 1 January 1970, such as 1793750400. If it is empty, the clock counts.
cli-fehler-ohne-wert = { $name } lacks its value.
cli-fehler-ohne-befehl = A command is missing: build, check, demo or export.
cli-fehler-fehlt = Missing: { $name }.
cli-fehler-doppelt = { $name } may stand only once, or not with others.
cli-fehler-sonst = The call cannot be understood.
cli-fehler-hilfe = Help: transparenz { $befehl }--help
