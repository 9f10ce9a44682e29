### Words of the command line (English). The messages about faults are in diagnostics.en.ftl.

cli-programm = Turns an administration's reports into a site that shows everyone what was promised and what was delivered.
    .aufruf = transparenz [OPTIONS] COMMAND
cli-vorlage = Usage: {"{"}usage{"}"}

    {"{"}all-args{"}"}
cli-hilfe-zu = For help with a command: transparenz COMMAND --help
cli-befehle = Commands
cli-optionen = Options
cli-angaben = Arguments
cli-ordner = FOLDER
cli-anzahl = NUMBER
cli-name = NAME
cli-datum = YYYY-MM-DD
cli-build = Builds the site from content/ into public/
    .lang =
        Builds the site from content/ into public/.
        If the content has errors, all of them are reported at once and the last good site stays online.
    .aufruf = transparenz build [OPTIONS]
cli-check = Checks the content without publishing anything
    .lang =
        Checks the content without publishing anything:
        misspelt keys, missing documents, broken references, leftover placeholders.
    .aufruf = transparenz check [OPTIONS]
cli-demo = Generates a fictitious portal of any size for trying things out
    .lang =
        Generates a fictitious portal of any size for trying things out.
        The same numbers always give the same files.
    .aufruf = transparenz demo [OPTIONS] FOLDER
cli-export = Exports the portal's documents for a search engine
    .lang =
        Exports the portal's documents for a search engine such as OpenSearch:
        index.json creates the index; bulk-0001.ndjson and the files after it fill it.
    .aufruf = transparenz export opensearch --out FOLDER [OPTIONS]
cli-opt-help = Shows this help
cli-opt-version = Shows the version
cli-opt-lang = Language of messages, de or en (default: the system's, otherwise German)
cli-opt-quiet = Shows errors only
cli-opt-root = The portal's folder, with transparenz.toml and content/ (default: the current folder)
cli-opt-out = Folder to publish to (default: public in the portal's folder)
cli-opt-export-out = Folder to write to
cli-opt-form = The search engine to export for
cli-opt-base-url = Address of the published site (overrides transparenz.toml)
cli-opt-theme = Theme (overrides transparenz.toml)
cli-opt-today = Date that embargoes are compared with (default: today)
cli-opt-drafts = Includes drafts
cli-opt-strict = Treats warnings as errors
cli-opt-format = Format of messages: text, json or github
cli-opt-reports = Number of reports (default: 100)
cli-opt-seed = Seed for the random numbers (default: 1)
cli-opt-dir = Folder to write to; it must be empty
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
       *[other] Warning ({ $n } times; the first): { $titel }{ LEER($datei) ->
            [ja] {""}
           *[nein] {" "}({ $datei })
        }
    }
cli-warnungen-alle = For all warnings with lines and advice: transparenz check
cli-gebaut = Done: { $seiten } pages, { $dateien } files{ $vorher ->
        [keine] {""}
       *[eine] { $geaendert ->
            [0] {" "}(none of them new or changed)
            [one] {" "}(one of them new or changed)
           *[other] {" "}({ $geaendert } of them new or changed)
        }
    }, { $groesse }, written to { $ordner } in { $zeit }{ $warnungen ->
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
        [0] there are none.
        [one] one draft is shown. Do not publish this version.
       *[other] { $n } drafts are shown. Do not publish this version.
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
cli-rest = { $ordner } could not be removed. The next run will try again; nothing depends on it.
cli-nicht-gebaut = Not published: { $n ->
        [one] one error.
       *[other] { $n } errors.
    } The site is unchanged.
cli-geprueft = Checked: { $fehler ->
        [0] no errors
        [one] one error
       *[other] { $fehler } errors
    }, { $warnungen ->
        [0] no warnings.
        [one] one warning.
       *[other] { $warnungen } warnings.
    }
cli-demo-geschrieben = Wrote { $berichte } reports in { $dateien } files to { $ordner }. To see the site: transparenz build --root { $ordner }
cli-exportiert = Exported { $dokumente } documents in { $dateien } files to { $ordner }.
cli-fehler-unbekannt = Unknown argument “{ $name }”.{ LEER($naechster) ->
        [ja] {""}
       *[nein] {" "}Did you mean “{ $naechster }”?
    }
cli-fehler-befehl = Unknown command “{ $name }”.{ LEER($naechster) ->
        [ja] {" "}Available commands: build, check, demo, export.
       *[nein] {" "}Did you mean “{ $naechster }”?
    }
cli-fehler-wert = Invalid value “{ $wert }” for { $name }.
cli-fehler-zeitpunkt = Invalid value “{ $wert }” for { $name }. This environment variable gives a point in time in seconds since 1 January 1970, such as 1793750400. If it is empty, the clock is used.
cli-fehler-ohne-wert = { $name } needs a value.
cli-fehler-ohne-befehl = No command given. Available commands: build, check, demo, export.
cli-fehler-fehlt = Missing: { $name }.
cli-fehler-doppelt = { $name } may be given only once, or not together with others.
cli-fehler-sonst = Invalid arguments.
cli-fehler-hilfe = Help: transparenz { $befehl }--help
