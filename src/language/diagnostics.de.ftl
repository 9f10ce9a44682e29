### Was an Dokumenten und Einstellungen nicht stimmt, für Menschen, die keine Programme schreiben.
###
### Je Meldung drei Teile: was nicht stimmt (ein Satz), `.warum` es wichtig ist, `.hinweis` was zu tun ist.
### Der Name der Meldung ist der Name des Fehlers (src/diagnostic/code.rs). LEER($angabe) ist „ja“, wenn es die
### Angabe nicht gibt.

## Überschriften

schwere-fehler = Fehler
schwere-warnung = Warnung
schwere-hinweis = Hinweis
ueberschrift-warum = Warum
ueberschrift-hinweis = Was tun
zuerst-hier = hier steht es zuerst
erst-spaeter = Das betrifft ein zurückgehaltenes Dokument (Entwurf oder Sperrfrist) und zeigt sich erst, wenn es erscheint. Im veröffentlichten Portal ist davon nichts zu sehen.

## Bausteine

# $naechster
meinten-sie = { LEER($naechster) ->
    [ja] { "" }
   *[nein] { " " }Meinten Sie „{ $naechster }“?
}

leeres-wort = Nach einem leeren Wort kann niemand suchen.

# $vorhanden
vorhanden-sind = { LEER($vorhanden) ->
    [ja] Bisher gibt es dort noch keines.
   *[nein] Vorhanden sind: { $vorhanden }.
}

# $erwartet
erwartete-art = { $erwartet ->
    [art-text] einen Text
    [art-texte] eine Liste von Texten
    [art-ja-nein] true (ja) oder false (nein)
    [art-ganzzahl] eine ganze Zahl
    [art-datum] ein Datum
    [art-zeitpunkt] ein Datum oder einen Zeitpunkt
    [art-tabelle] mehrere Angaben in geschweiften Klammern
    [art-tabellen] Abschnitte mit doppelten eckigen Klammern
   *[art-wert] einen einzelnen Wert
}

# $schluessel
beispielzahl = { $schluessel ->
    [jahr] 2021
    [von] 2018
    [bis] 2021
   *[andere] 1
}

# $gefunden
gefundene-art = { $gefunden ->
    [art-text] ein Text
    [art-ganzzahl] eine ganze Zahl
    [art-kommazahl] eine Kommazahl
    [art-ja-nein] true oder false
    [art-zeitpunkt] ein Datum oder eine Uhrzeit
    [art-liste] eine Liste in eckigen Klammern
    [art-tabelle] ein Abschnitt mit eigenen Angaben
   *[andere] etwas anderes
}

# $schluessel, $tag (kann leer sein): der Tag, wie TOML ihn schreibt
kalendertag = { LEER($tag) ->
    [ja] Schreiben Sie den Tag als Jahr-Monat-Tag ohne Anführungszeichen, etwa: { $schluessel } = 2021-12-31
   *[nein] Schreiben Sie den Tag als Jahr-Monat-Tag ohne Anführungszeichen: { $schluessel } = { $tag }
}

# $ursache, $grund (die Worte des Betriebssystems)
ursache-im-system = { $ursache ->
    [verboten] keine Berechtigung
    [fehlt] nicht gefunden
    [voll] kein Platz mehr auf dem Datenträger
    [zu-gross] die Datei darf nicht so groß werden
    [nur-lesen] der Datenträger ist schreibgeschützt
    [kein-ordner] kein Ordner
    [ordner] ein Ordner
    [vorhanden] gibt es schon
    [nicht-leer] der Ordner ist nicht leer
    [in-gebrauch] vom System in Gebrauch
    [nicht-moeglich] das Dateisystem kann das nicht
    [verknuepfung] eine Verknüpfung
    [keine-datei] keine gewöhnliche Datei
    [zu-viel] { $grund }
    [zu-tief] mehr als 64 Ordner ineinander
   *[andere] { $grund }
}

## Dateien

# $grund: die Meldung des Betriebssystems
unreadable-file = Die Datei oder der Ordner lässt sich nicht öffnen ({ ursache-im-system }).
    .warum = Was hier steht, würde im Portal fehlen, ohne dass es jemand merkt.
    .hinweis = { $ursache ->
        [verknuepfung] Verknüpfungen (symbolische Verweise) werden nicht verfolgt, weil sie aus dem Portal herausführen können. Legen Sie die Datei oder den Ordner selbst an diese Stelle.
        [keine-datei] Gelesen werden nur gewöhnliche Dateien, keine Geräte, Pipes oder Ordner. Legen Sie die Datei selbst an diese Stelle.
        [zu-viel] So große Dateien werden hier nicht gelesen. Prüfen Sie, ob es die richtige ist, und teilen oder verkleinern Sie sie.
        [zu-tief] So tief liegende Dateien werden nicht gelesen. Legen Sie sie weiter oben ab.
       *[andere] Prüfen Sie, ob es die Datei noch gibt, ob Sie sie öffnen dürfen und ob ein anderes Programm sie gerade benutzt.
    }

not-utf8 = Die Datei ist nicht als UTF-8 gespeichert.
    .warum = Umlaute und andere Zeichen kämen verfälscht ins Portal. Das erste Zeichen, das nicht lesbar ist, ist markiert.
    .hinweis = Öffnen Sie die Datei im Editor und wählen Sie „Speichern unter“ mit der Zeichencodierung „UTF-8“.

# $zeichen: etwa U+00A0, $n: wie viele in dieser Zeile
odd-space = { $n ->
    [one] Hier steht kein gewöhnliches Leerzeichen, sondern { anderes-leerzeichen }.
   *[other] In dieser Zeile stehen { $n } Zeichen, die keine gewöhnlichen Leerzeichen sind, zuerst { anderes-leerzeichen }.
}
    .warum = Es sieht aus wie ein Leerzeichen oder ist gar nicht zu sehen, gilt zwischen Schlüssel, Gleichheitszeichen und Wert aber nicht als eines. Textprogramme und Internetseiten setzen es oft.
    .hinweis = Löschen Sie alle Leerzeichen um den Schlüssel, das Gleichheitszeichen und den Wert und tippen Sie sie neu. Innerhalb der Anführungszeichen dürfen solche Zeichen stehen.

# $art: was für ein Zeichen, $zeichen: etwa U+00A0
anderes-leerzeichen = { $art ->
    [geschuetzt] ein geschütztes Leerzeichen ({ $zeichen })
    [schmal] ein schmales geschütztes Leerzeichen ({ $zeichen })
    [trennzeichen] ein weiches Trennzeichen ({ $zeichen })
    [unsichtbar] ein unsichtbares Zeichen ({ $zeichen })
   *[andere] ein anderes Zeichen ({ $zeichen })
}

# $zeichen: etwa U+0000, $gemeint: was es in Windows-1252 ist, etwa „ für U+0084 (kann leer sein)
control-character = { LEER($gemeint) ->
    [ja] Hier steht ein unsichtbares Steuerzeichen ({ $zeichen }).
   *[nein] Hier steht ein unsichtbares Steuerzeichen ({ $zeichen }). Gemeint ist wohl: { $gemeint }
}
    .warum = { LEER($gemeint) ->
        [ja] Solche Zeichen kommen meist beim Kopieren aus anderen Programmen mit und stören Anzeige, Suche und Datenexporte.
       *[nein] Ältere Windows-Programme (Zeichensatz Windows-1252) speichern das Zeichen ({ $gemeint }) unter dieser Nummer. In UTF-8 steht dort ein Steuerzeichen, das Anzeige, Suche und Datenexporte stört.
    }
    .hinweis = { LEER($gemeint) ->
        [ja] Löschen Sie das Zeichen an der markierten Stelle. Ist es nicht zu sehen, tippen Sie die Zeile neu.
       *[nein] Ersetzen Sie das markierte Zeichen durch das gemeinte ({ $gemeint }). Ist es nicht zu sehen, tippen Sie die Zeile neu. Sehen Sie auch die übrige Datei durch: Meist sind weitere Zeichen betroffen.
    }

# $geschrieben: etwa \u0001 oder &#1;, $zeichen: etwa U+0001, $gemeint: was es in Windows-1252 ist (kann leer sein)
escaped-control-character = „{ $geschrieben }“ steht für ein unsichtbares Steuerzeichen ({ $zeichen }).
    .warum = Solche Zeichen stören Anzeige, Suche und Datenexporte; manche Formate können sie gar nicht aufnehmen.
    .hinweis = { LEER($gemeint) ->
        [ja] Löschen Sie „{ $geschrieben }“. Ist ein Backslash gemeint, etwa in einem Dateipfad, schreiben Sie ihn doppelt: „\\“.
       *[nein] Im Zeichensatz Windows-1252 ist das ein anderes Zeichen ({ $gemeint }). Ist es gemeint, dann schreiben Sie es statt „{ $geschrieben }“, sonst löschen Sie „{ $geschrieben }“.
    }

# $name (ohne Endung), $art: text, office, verknuepfung oder ohne-bericht (dann ist $name die Maßnahme), sonst leer
misplaced-file = An dieser Stelle wird keine Datei erwartet. Sie erscheint nicht im Portal.
    .warum = { $art ->
        [ohne-bericht] Eine Anlage gehört zu dem Bericht, der als „index.md“ in ihrem Ordner liegt.
       *[andere] { LEER($art) ->
            [ja] Was ein Dokument ist, sagt der Ordner, in dem es liegt. Aus diesem Ort geht es nicht hervor.
           *[nein] Nur gewöhnliche Dateien mit der Endung „.md“ sind Dokumente.
        }
    }
    .hinweis = { $art ->
        [text] Soll die Datei ein Dokument sein, dann benennen Sie sie um in „{ $name }.md“. Windows zeigt die Endung „.txt“ oft nicht an: Schalten Sie im Explorer unter „Ansicht“ die Dateinamenerweiterungen ein.
        [ohne-bericht] In diesem Ordner fehlt „index.md“, der Bericht selbst. Verschieben Sie die Datei „{ $name }.md“, die neben dem Ordner liegt, hinein und nennen Sie sie „index.md“. Gehört die Datei zu keinem Bericht, dann nehmen Sie sie aus dem Ordner.
        [verknuepfung] Dies ist eine Verknüpfung (ein symbolischer Verweis). Legen Sie die Datei selbst an diese Stelle.
        [office] Dateien aus Textprogrammen werden nicht gelesen. Übertragen Sie den Inhalt in ein Dokument „{ $name }.md“. Soll die Datei als Anlage erscheinen, dann legen Sie sie in den eigenen Ordner eines Berichts, etwa „berichte/2021/D40“.
       *[andere] Verschieben Sie die Datei nach „strategie“, „ziele“, „massnahmen“, „ressorts“, „seiten“ oder „berichte/2021“ (mit dem richtigen Jahr). Dokumente enden auf „.md“. Eine Datei, die zu einem Bericht gehört, liegt in dessen eigenem Ordner, etwa „berichte/2021/D40“.
    }

# $name, $endung, $art: warum, $statt: umbenennen, bild, seite, makros oder packen, sonst leer; $erlaubt: die erlaubten Endungen
forbidden-attachment = { $art ->
    [aktiv] „{ $name }“ wird nicht veröffentlicht: Dateien mit „.{ $endung }“ können etwas ausführen, im Browser, auf dem Server oder auf dem Rechner.
    [gepackt] „{ $name }“ wird nicht veröffentlicht: Webserver schicken eine solche Datei anstelle der Datei ohne „.{ $endung }“.
    [geheim] „{ $name }“ wird nicht veröffentlicht: Dateien mit „.{ $endung }“ enthalten Schlüssel oder Kennwörter.
    [server] „{ $name }“ wird nicht veröffentlicht: Mit Dateien dieses Namens werden Webserver eingestellt.
    [zeichen] „{ $name }“ wird nicht veröffentlicht: Im Namen steht ein unsichtbares Zeichen, ein Doppelpunkt oder ein umgekehrter Schrägstrich.
    [ohne-endung] „{ $name }“ wird nicht veröffentlicht: Ohne Endung ist nicht zu erkennen, was für eine Datei es ist.
    [ausgeschlossen] „{ $name }“ wird nicht veröffentlicht: Die Einstellungen dieses Portals lassen „.{ $endung }“ nicht zu.
   *[unbekannt] „{ $name }“ wird nicht veröffentlicht: „.{ $endung }“ steht nicht auf der Liste der erlaubten Anlagen.
}
    .warum = { $art ->
        [aktiv] Jede Datei im Ordner eines Dokuments ist eine Anlage und erscheint unter der Adresse des Portals. Eine solche könnte Seiten des Portals verändern oder Leserinnen und Lesern schaden.
        [gepackt] Sie könnte eine Seite des Portals durch eine andere ersetzen.
        [server] Sie könnte den Webserver umstellen, auf dem das Portal liegt.
        [zeichen] So kann ein Name anders aussehen, als er ist, und auf manchen Systemen eine andere Datei meinen.
       *[andere] Jede Datei im Ordner eines Dokuments ist eine Anlage und erscheint öffentlich. Schlüssel, Sicherungen und Auszüge aus Datenbanken kämen so ungewollt ins Netz.
    }
    .hinweis = { $statt ->
        [umbenennen] Nehmen Sie „.{ $endung }“ aus dem Namen: Manche Webserver führen eine Datei aus, wo immer in ihrem Namen es steht.
        [bild] Speichern Sie die Zeichnung als PNG oder PDF, oder nehmen Sie die Datei aus dem Ordner.
        [seite] Schreiben Sie den Inhalt in ein Dokument „.md“, oder speichern Sie die Seite als PDF. Sonst nehmen Sie die Datei aus dem Ordner.
        [makros] Speichern Sie die Datei ohne Makros (docx, xlsx, pptx), oder nehmen Sie sie aus dem Ordner.
        [packen] Gehört die Datei ins Portal, dann legen Sie sie in eine ZIP-Datei. Sonst nehmen Sie sie aus dem Ordner. Eine Einstellung, die sie erlaubt, gibt es nicht.
       *[andere] { $art ->
            [geheim] Nehmen Sie die Datei aus dem Ordner. War sie schon öffentlich, dann ersetzen Sie den Schlüssel durch einen neuen. Eine Einstellung, die sie erlaubt, gibt es nicht.
            [server] Nehmen Sie die Datei aus dem Ordner. Ist sie wirklich eine Anlage, dann geben Sie ihr einen anderen Namen.
            [zeichen] Tippen Sie den Namen der Datei neu.
            [ohne-endung] Gehört die Datei ins Portal, dann geben Sie ihr die richtige Endung. Sonst nehmen Sie sie aus dem Ordner.
            [ausgeschlossen] Erlaubt sind: { $erlaubt }. Speichern Sie die Datei in einer dieser Formen, oder ergänzen Sie „{ $endung }“ bei „endungen“ unter [anlagen] in „transparenz.toml“.
           *[unbekannt] Erlaubt sind: { $erlaubt }. Gehört die Datei ins Portal, dann speichern Sie sie in einer dieser Formen, oder nennen Sie „{ $endung }“ mit dem Grund unter [[anlagen.weitere]] in „transparenz.toml“. Sonst nehmen Sie sie aus dem Ordner.
        }
    }

# $name, $endung, $art: leer oder anders
attachment-content = { $art ->
    [leer] „{ $name }“ ist leer.
   *[anders] „{ $name }“ ist keine Datei der Art „{ $endung }“: Sie beginnt anders.
}
    .warum = { $art ->
        [leer] Wer die Anlage öffnet, bekommt nichts oder eine Fehlermeldung.
       *[anders] Wer die Anlage öffnet, bekommt etwas anderes als erwartet oder eine Fehlermeldung. Oft ist statt der Datei eine Fehlerseite gespeichert worden.
    }
    .hinweis = Öffnen Sie die Datei und prüfen Sie, was sie ist. Legen Sie die gemeinte Datei an ihre Stelle, oder geben Sie ihr die richtige Endung.

# $name, $dokument: Pfad des Dokuments, das zurückgehalten wird
withheld-file = „{ $name }“ wird zurückgehalten, zusammen mit { $dokument }.
    .warum = Beides liegt im selben Ordner. Solange dieses Dokument ein Entwurf oder gesperrt ist, könnte die Datei zu ihm gehören, denn kein veröffentlichtes nennt sie.
    .hinweis = Gehört die Datei zu diesem Dokument, ist nichts zu tun: Sie erscheint mit ihm. Sonst verweisen Sie in einem veröffentlichten Dokument auf sie, oder legen Sie sie in einen anderen Ordner.

## Aufbau eines Dokuments

no-front-matter = Das Dokument beginnt nicht mit einer Zeile aus drei Pluszeichen (+++).
    .warum = Zwischen zwei solchen Zeilen stehen die Angaben zum Dokument. Ohne sie ist nicht zu erkennen, wo sie beginnen.
    .hinweis = Schreiben Sie „+++“ allein in die allererste Zeile, ohne Leerzeile davor, dann die Angaben, dann noch einmal „+++“ und darunter den Text.

unclosed-front-matter = Die zweite Zeile aus drei Pluszeichen (+++) fehlt.
    .warum = Ohne sie ist nicht zu erkennen, wo die Angaben enden und wo der Text beginnt.
    .hinweis = Schreiben Sie unter die letzte Angabe eine Zeile, in der nur „+++“ steht.

merge-conflict = In dieser Datei stehen zwei Fassungen nebeneinander.
    .warum = Zwei haben dieselbe Stelle geändert, und git konnte nicht entscheiden. Welche Fassung gilt, weiß nur, wer sie geschrieben hat.
    .hinweis = Lassen Sie zwischen „<<<<<<<“ und „>>>>>>>“ stehen, was gilt, und löschen Sie das Übrige mit den Zeilen „<<<<<<<“, „=======“ und „>>>>>>>“. So auch an weiteren solchen Stellen der Datei.

# $grund: ein Wort der Auswahl, $meldung: die Meldung des Lesers (englisch); $einstellungen: ja oder nein; $schluessel: bei [schluessel], was geschrieben steht
toml-syntax = { $grund ->
    [abschnitt] Die Überschrift dieses Abschnitts ist nicht richtig geschrieben.
    [klammer] Eine Klammer wird geöffnet, aber nicht geschlossen.
    [komma-fehlt] Zwischen zwei Einträgen fehlt ein Komma.
    [komma-zuviel] Hinter dem Wert steht ein Komma oder ein Semikolon zu viel.
    [wert-fehlt] Hinter dem Gleichheitszeichen fehlt der Wert.
    [schluessel] Vor dem Gleichheitszeichen steht kein gültiger Schlüssel.
    [rueckstrich] In einem Text in Anführungszeichen steht ein umgekehrter Schrägstrich „\“.
    [danach] Hinter dem Wert steht noch etwas, das dort nicht hingehört.
    [anfuehrungszeichen] Ein Text beginnt oder endet ohne Anführungszeichen.
   *[andere] Diese Zeile ist nicht lesbar ({ $meldung }).
}
    .warum = Solange eine Zeile nicht lesbar ist, lässt sich das Dokument nicht veröffentlichen.
    .hinweis = { $grund ->
        [abschnitt] Sie steht allein in ihrer Zeile, mit gleich vielen eckigen Klammern davor und dahinter, etwa [[meilenstein]] oder [[kennzahl]].
        [klammer] Setzen Sie am Ende der Liste „]“ oder am Ende der Angaben „{"}"}“.
        [komma-fehlt] Setzen Sie zwischen die Einträge ein Komma: "erstens", "zweitens".
        [komma-zuviel] Löschen Sie dieses Zeichen.
        [wert-fehlt] Schreiben Sie den Wert in Anführungszeichen dahinter, oder löschen Sie die ganze Zeile.
        [schluessel] { $einstellungen ->
            [ja] Steht vor dem Gleichheitszeichen ein Wort mit Umlauten, Leerzeichen oder anderen Zeichen, etwa bei den Synonymen, dann setzen Sie es in gerade Anführungszeichen: "{ $schluessel }" = …
           *[nein] Schreiben Sie den Schlüssel in kleinen Buchstaben ohne Leerzeichen und ohne Umlaute (ae, oe, ue, ss), etwa: einschaetzung = "…". Gehört die Zeile zum Text, dann steht sie unter der zweiten Zeile „+++“.
        }
        [rueckstrich] Schreiben Sie ihn doppelt („\\“), oder setzen Sie den Text in einfache gerade Anführungszeichen: '…'
        [danach] Jede Angabe steht in einer eigenen Zeile, mehrere Texte stehen in eckigen Klammern: ["eins", "zwei"]. Enthält der Text selbst gerade Anführungszeichen ("), nehmen Sie dafür „…“.
        [anfuehrungszeichen] Setzen Sie vor und hinter den Text ein gerades Anführungszeichen: "…"
       *[andere] Jede Angabe hat die Form: schluessel = "Wert". { $einstellungen ->
            [ja] Vergleichen Sie die Zeile mit dem Beispiel in der Anleitung (docs/betrieb.md).
           *[nein] Vergleichen Sie die Zeile mit einem Dokument, das richtig ist. Gehört die Zeile zum Text, dann steht sie unter der zweiten Zeile „+++“.
        }
    }

# $schluessel, $wert, $tag (der Tag, wie TOML ihn schreibt; kann leer sein), ebenso bei den drei folgenden
unquoted-date = Das Datum { $wert } steht ohne Anführungszeichen.
    .warum = Ein deutsches Datum ist ohne Anführungszeichen nicht lesbar.
    .hinweis = { $schluessel ->
        [stand] { kalendertag }
        [stichtag] { kalendertag }
        [veroeffentlicht] { kalendertag }
        [geaendert] { kalendertag }
        [sperrfrist] { kalendertag }
        [am] { kalendertag }
        [datum] { kalendertag }
       *[andere] Setzen Sie es in gerade Anführungszeichen: "{ $wert }"
    }

# $wert
unquoted-number = Die Zahl { $wert } steht ohne Anführungszeichen.
    .warum = Eine Zahl in deutscher Schreibweise oder mit Einheit ist ohne Anführungszeichen nicht lesbar.
    .hinweis = Setzen Sie sie in gerade Anführungszeichen: "{ $wert }"

# $schluessel, $wert, $ja_nein: true oder false, wenn der Schlüssel eines von beiden erwartet und das Wort es meint, sonst leer
unquoted-text = { LEER($ja_nein) ->
    [ja] Der Text „{ $wert }“ steht ohne gerade Anführungszeichen.
   *[nein] „{ $schluessel }“ ist entweder true oder false. Hier steht { $wert }.
}
    .warum = { LEER($ja_nein) ->
        [ja] Ohne Anführungszeichen ist nicht zu erkennen, wo ein Text beginnt und endet.
       *[nein] Nur diese beiden Wörter gelten, klein geschrieben und ohne Anführungszeichen.
    }
    .hinweis = { LEER($ja_nein) ->
        [ja] { in-anfuehrungszeichen }
       *[nein] Schreiben Sie: { $schluessel } = { $ja_nein }
    }

# $wert
in-anfuehrungszeichen = Setzen Sie ihn in gerade Anführungszeichen: "{ $wert }"

typographic-quotes = Der Wert steht in „typografischen“ Anführungszeichen.
    .warum = Nur gerade Anführungszeichen begrenzen einen Wert. Textprogramme ersetzen sie beim Schreiben oft von selbst.
    .hinweis = Ersetzen Sie das erste und das letzte Zeichen des Wertes durch das gerade Anführungszeichen (Umschalt und 2). Innerhalb des Textes dürfen die anderen stehen bleiben.

unclosed-string = Das schließende Anführungszeichen fehlt.
    .warum = Ohne das Zeichen am Ende ist nicht zu erkennen, wo der Text aufhört.
    .hinweis = Setzen Sie ans Ende des Wertes ein gerades Anführungszeichen ("). Soll der Text über mehrere Zeilen gehen, beginnen und beenden Sie ihn mit drei geraden Anführungszeichen (""").

missing-equals = In dieser Zeile fehlt das Gleichheitszeichen.
    .warum = Zwischen Schlüssel und Wert steht immer ein Gleichheitszeichen.
    .hinweis = Schreiben Sie die Angabe so: schluessel = "Wert".{ $einstellungen ->
        [ja] { "" }
       *[nein] { " " }Gehört die Zeile zum Text des Dokuments, dann steht sie unter der zweiten Zeile „+++“.
    }

# $wert
impossible-date = Den Tag oder die Uhrzeit { $wert } gibt es nicht.
    .warum = Ein Datum ohne Anführungszeichen muss im Kalender stehen, in der Form Jahr-Monat-Tag.
    .hinweis = { $schluessel ->
        [stand] Berichtigen Sie das Datum.
        [stichtag] Berichtigen Sie das Datum.
        [veroeffentlicht] Berichtigen Sie das Datum.
        [geaendert] Berichtigen Sie das Datum.
        [sperrfrist] Berichtigen Sie das Datum.
        [am] Berichtigen Sie das Datum.
        [datum] Berichtigen Sie das Datum.
       *[andere] Berichtigen Sie das Datum. Steht es so im Formular, setzen Sie es in Anführungszeichen: "{ $wert }". Dann wird es gezeigt, wie es dort steht.
    }

# $schluessel
duplicate-key = „{ $schluessel }“ steht hier ein zweites Mal.
    .warum = Es ist nicht zu erkennen, welche der beiden Angaben gilt.
    .hinweis = Löschen Sie eine der beiden Angaben. Mehrere Kennzahlen, Meilensteine oder Quellen beginnen jeweils mit einer eigenen Zeile in doppelten eckigen Klammern, etwa [[meilenstein]].

## Schlüssel und Werte

# $schluessel, $naechster (kann leer sein), $erlaubt
unknown-key = Den Schlüssel „{ $schluessel }“ gibt es hier nicht.{ meinten-sie }
    .warum = Ein falsch geschriebener Schlüssel bliebe sonst unbemerkt, und die Angabe fehlte im Portal.
    .hinweis = { LEER($naechster) ->
        [ja] Löschen Sie die Zeile, oder nehmen Sie einen dieser Schlüssel: { $erlaubt }.
       *[nein] Schreiben Sie „{ $naechster }“. Ist etwas anderes gemeint, löschen Sie die Zeile.
    }

# $schluessel, $richtig: der Schlüssel des Dokuments, der gemeint ist, $anders: derselbe, wenn er anders geschrieben ist, sonst leer
displaced-key = „{ $schluessel }“ steht zu weit unten.
    .warum = Ab der ersten Zeile mit eckigen Klammern, etwa [[meilenstein]], gehört jede Zeile zu dem Abschnitt über ihr. „{ $richtig }“ gehört zum ganzen Dokument.
    .hinweis = Verschieben Sie die Zeile nach oben, vor die erste Zeile mit eckigen Klammern.{ LEER($anders) ->
        [ja] { "" }
       *[nein] { " " }Der Schlüssel heißt: { $anders }
    }

# $schluessel, $erwartet, $gefunden (beides Namen von Arten, src/schema/faults.rs)
wrong-type = „{ $schluessel }“ erwartet { erwartete-art }. Hier steht { gefundene-art }.
    .warum = Nur in der erwarteten Form lässt sich die Angabe prüfen, rechnen und anzeigen.
    .hinweis = { $erwartet ->
        [art-text] Setzen Sie den Wert in gerade Anführungszeichen: { $schluessel } = "…"
        [art-texte] Schreiben Sie die Texte in eckige Klammern, durch Kommas getrennt: { $schluessel } = ["erstens", "zweitens"]
        [art-ja-nein] Schreiben Sie ohne Anführungszeichen: { $schluessel } = true, oder löschen Sie die Zeile.
        [art-ganzzahl] Schreiben Sie die Zahl ohne Anführungszeichen und ohne Komma, etwa: { $schluessel } = { beispielzahl }
        [art-datum] Schreiben Sie den Tag ohne Anführungszeichen als Jahr-Monat-Tag, etwa: { $schluessel } = 2021-12-31
        [art-zeitpunkt] Schreiben Sie ohne Anführungszeichen Jahr-Monat-Tag, wenn nötig mit Uhrzeit, etwa: { $schluessel } = 2021-12-31T09:00:00
        [art-tabelle] Schreiben Sie die Angaben in geschweifte Klammern: { $schluessel } = {"{"} … = "…" {"}"}, oder in einen Abschnitt mit einfachen eckigen Klammern: [{ $schluessel }].
        [art-tabellen] Beginnen Sie jeden Eintrag mit einer eigenen Zeile [[{ $schluessel }]] und schreiben Sie seine Angaben darunter.
       *[art-wert] Schreiben Sie einen einzigen Wert in geraden Anführungszeichen: { $schluessel } = "…"
    }

# $schluessel, $leer (kann fehlen), $wort (kann fehlen)
missing-key = { $leer ->
    [wort] Bei „{ $schluessel }“ steht ein leeres Wort vor dem Gleichheitszeichen.
    [gegenwort] Bei „{ $schluessel }“ hat „{ $wort }“ ein leeres Wort neben sich.
   *[angabe] Die Angabe „{ $schluessel }“ fehlt oder ist leer.
}
    .warum = { $leer ->
        [wort] { leeres-wort }
        [gegenwort] { leeres-wort }
       *[angabe] Ohne sie ist das Dokument unvollständig.
    }
    .hinweis = { $schluessel ->
        [synonyme] Schreiben Sie auf beide Seiten ein Wort, etwa: Kita = "Kindertagesstätte". Oder löschen Sie die Zeile.
        [jahr] Ergänzen Sie eine Zeile mit dem Jahr, ohne Anführungszeichen, über dem ersten Abschnitt in eckigen Klammern, etwa: jahr = 2021
        [nummer] Ergänzen Sie eine Zeile mit der Nummer, ohne Anführungszeichen, etwa: nummer = 1
        [ressort] Ergänzen Sie eine Zeile mit dem Dateinamen des Ressorts, über dem ersten Abschnitt in eckigen Klammern, etwa: ressort = "inneres"
        [massnahme] Ergänzen Sie eine Zeile mit der Kennung der Maßnahme, über dem ersten Abschnitt in eckigen Klammern, etwa: massnahme = "D40"
        [von] Ergänzen Sie das erste Jahr, ohne Anführungszeichen, etwa: von = 2018
        [am] Ergänzen Sie den Tag, ohne Anführungszeichen, etwa: am = 2021-12-31
        [datum] Ergänzen Sie den Tag, ohne Anführungszeichen, etwa: datum = 2021-12-31
        [kontakt] Ergänzen Sie im Abschnitt [herausgeber]: kontakt = {"{"} email = "…", telefon = "…" {"}"}
        [herausgeber] Ergänzen Sie einen Abschnitt [herausgeber] mit „name“ und „kontakt“.
        [basis_url] Ergänzen Sie die Adresse, unter der das Portal erscheint, etwa: basis_url = "https://www.example.org/"
        [wert] Ergänzen Sie in den geschweiften Klammern „wert“, oder sagen Sie mit „grund“, warum er fehlt: grund = "vertraulich"
       *[andere] Ist die Angabe freiwillig und leer, löschen Sie ihre Zeile. Sonst ergänzen Sie: { $schluessel } = "…"
    }

# $schluessel, $wert, $erlaubt, $naechstes (kann leer sein)
unknown-choice = „{ $wert }“ ist bei „{ $schluessel }“ nicht vorgesehen.{ LEER($naechstes) ->
        [ja] { "" }
       *[nein] { " " }Meinten Sie „{ $naechstes }“?
    }
    .warum = Bei dieser Angabe haben nur wenige Wörter eine Bedeutung, damit das Portal sie überall gleich versteht.
    .hinweis = Schreiben Sie genau eines dieser Wörter: { $erlaubt }

# $schluessel, $von, $bis
out-of-range = „{ $schluessel }“ muss eine Zahl von { $von } bis { $bis } sein.
    .warum = Eine Zahl außerhalb dieser Grenzen ist sehr wahrscheinlich ein Tippfehler.
    .hinweis = Berichtigen Sie die Zahl.{ $von ->
        [1900] { " " }Jahre haben vier Ziffern.
       *[andere] { "" }
    }

# $erster, $zweiter
conflicting-keys = „{ $erster }“ und „{ $zweiter }“ schließen einander aus.
    .warum = „{ $zweiter }“ sagt, warum ein Wert fehlt. Ein Wert, der dasteht, fehlt nicht.
    .hinweis = Lassen Sie „{ $erster }“ weg, wenn der Wert nicht veröffentlicht werden darf, sonst „{ $zweiter }“.

# $wert
unknown-rating = „{ $wert }“ ist keine Kurzeinschätzung.
    .warum = Das Formular kennt drei Zeichen. Ein anderes lässt sich nicht zählen und nicht vergleichen.
    .hinweis = Schreiben Sie "☺" oder "gruen", "😐" oder "gelb", "☹" oder "rot". Hat das Ressort keine Einschätzung abgegeben, löschen Sie die Zeile.

# $schluessel, $wert, $vorschlag (dieselbe Adresse in den Zeichen, die erlaubt sind; kann leer sein)
bad-url = { LEER($vorschlag) ->
    [ja] „{ $wert }“ ist keine vollständige Internetadresse.
   *[nein] In „{ $wert }“ stehen Zeichen, die in Internetadressen anders geschrieben werden.
}
    .warum = { LEER($vorschlag) ->
        [ja] Ein Verweis auf diese Adresse ginge ins Leere.
       *[nein] Browser zeigen in Adressen auch Umlaute und Leerzeichen. Datenkataloge, Feeds und Suchmaschinen nehmen sie so nicht an.
    }
    .hinweis = { LEER($vorschlag) ->
        [ja] Schreiben Sie die ganze Adresse mit „https://“ am Anfang und ohne Leerzeichen, Umlaute oder Anführungszeichen.{ $schluessel ->
            [basis_url] { " " }Sie enthält auch kein „?“, kein „#“, kein „..“ und keinen doppelten Schrägstrich, und am Ende steht ein Ordner, keine Datei wie „index.html“.
           *[andere] { "" }
        }
       *[nein] Schreiben Sie sie so, sie führt an denselben Ort: { $vorschlag }
    }

# $wert, $vorschlag (kann leer sein)
bad-email = { LEER($vorschlag) ->
    [ja] „{ $wert }“ ist keine E-Mail-Adresse.
   *[nein] In der E-Mail-Adresse „{ $wert }“ stehen Umlaute hinter dem „@“.
}
    .warum = Bürgerinnen und Bürger könnten die Stelle darüber nicht erreichen.
    .hinweis = { LEER($vorschlag) ->
        [ja] Schreiben Sie genau eine Adresse in der Form name@stelle.example.org, ohne Leerzeichen, Umlaute oder spitze Klammern.
       *[nein] Schreiben Sie den Teil hinter dem „@“ ohne Umlaute, es ist dieselbe Adresse: { $vorschlag }
    }

# $wert
bad-path = „{ $wert }“ ist kein Pfad innerhalb des Portals.
    .warum = Unter diesem Pfad kann das Portal keine Seite anlegen.
    .hinweis = Schreiben Sie den Pfad ohne „https://“ und ohne Leerzeichen, Umlaute oder „..“, etwa „hilfe/suche“.

# $wert
reserved-path = „{ $wert }“ darf keine frühere Adresse sein.
    .warum = Mit Dateien, deren Name mit einem Punkt beginnt oder so lautet, werden Webserver eingestellt; Programme (.php, .asp, .cgi …) führen sie aus oder sperren sie, gepackte schicken sie anstelle anderer. Eine solche Datei könnte das Portal unerreichbar machen oder eine Seite ersetzen.
    .hinweis = Löschen Sie den Eintrag bei „aliase“. War es die Adresse eines Programms, dann bitten Sie die Technik, sie am Webserver weiterzuleiten.

# $wert
bad-checksum = Die Prüfsumme bei „sha256“ ist keine SHA-256-Prüfsumme.
    .warum = Mit der Prüfsumme lässt sich später nachweisen, dass die Datei unverändert ist. Eine falsche beweist nichts.
    .hinweis = Eine SHA-256-Prüfsumme hat genau 64 Zeichen, nur Ziffern und die Buchstaben a bis f. Kopieren Sie sie vollständig, oder löschen Sie die Zeile.

# $datei, $gefunden
checksum-differs = Die Datei „{ $datei }“ hat eine andere Prüfsumme als die, die bei „sha256“ steht.
    .warum = Die Seite zeigt die Prüfsumme, damit alle nachprüfen können, dass sie die richtige Datei haben. So sähe es aus, als wäre die Datei verändert worden.
    .hinweis = Legen Sie die gemeinte Datei neben das Dokument. Ist es die richtige, gehört hierher { $gefunden }

# $name
empty-address = Aus dem Namen „{ $name }“ lässt sich keine Internetadresse bilden.
    .warum = Jede Seite bekommt ihre Adresse aus dem Namen von Datei und Ordner. Dieser enthält weder lateinische Buchstaben noch Ziffern.
    .hinweis = Benennen Sie die Datei oder den Ordner um, etwa in „D40.md“.

# $schluessel, $wert, $erwartet, $art: jahr, oder nur in Groß- und Kleinschreibung verschieden, klein in der Datei (datei) oder
# beim Schlüssel (schluessel), sonst leer
place-mismatch = { $art ->
    [datei] Die Datei heißt „{ $erwartet }“, bei „{ $schluessel }“ steht „{ $wert }“: Groß- und Kleinschreibung stimmen nicht überein.
    [schluessel] Die Datei heißt „{ $erwartet }“, bei „{ $schluessel }“ steht „{ $wert }“: Groß- und Kleinschreibung stimmen nicht überein.
    [jahr] Hier steht das Jahr { $wert }, die Datei liegt aber im Ordner { $erwartet }.
   *[andere] Bei „{ $schluessel }“ steht „{ $wert }“, nach Ordner und Dateinamen wäre es „{ $erwartet }“.
}
    .warum = Das Dokument könnte sonst unter dem falschen Namen oder im falschen Jahr erscheinen.
    .hinweis = { $art ->
        [datei] Benennen Sie die Datei (oder ihren Ordner) um in „{ $wert }“, genau so geschrieben. Andere Dokumente verweisen mit diesem Namen auf sie.
        [schluessel] Schreiben Sie: { $schluessel } = "{ $erwartet }"
        [jahr] Ist es der Bericht für { $erwartet }, dann schreiben Sie: jahr = { $erwartet }. Ist es der Bericht für { $wert }, dann verschieben Sie die Datei in den Ordner { $wert }.
       *[andere] Stimmt die Datei, dann schreiben Sie bei „{ $schluessel }“ den Wert „{ $erwartet }“. Stimmt die Angabe, dann verschieben Sie die Datei oder benennen Sie sie um.
    }

## Verweise zwischen Dokumenten

# $name, $erster: Pfad des anderen Dokuments
duplicate-name = Den Namen „{ $name }“ gibt es schon, in { $erster }.
    .warum = Verweise auf diesen Namen wären nicht eindeutig, und eine der beiden Seiten ginge verloren.
    .hinweis = Ist dieses Dokument eine versehentliche Kopie, dann löschen Sie es; { $erster } bleibt. Ist es ein eigenes Dokument, dann geben Sie ihm einen anderen Namen oder eine andere Nummer. Steht der Name bei „kennungen“, dann löschen Sie ihn dort.

# $jahr: das Jahr, das dasteht, $ordner: das Jahr des Ordners, $original: Pfad des Berichts für jenes Jahr, $zeile
copied-report = In dieser Datei steht noch das Jahr { $jahr }, sie liegt aber im Ordner { $ordner }.
    .warum = Den Bericht für { $jahr } gibt es schon: { $original }. Diese Datei ist wohl aus ihm entstanden, und die Zeile mit dem Jahr blieb stehen.
    .hinweis = Schreiben Sie in Zeile { $zeile }: jahr = { $ordner }. Der ältere Bericht bleibt, wie er ist. Prüfen Sie auch die übrigen Angaben, die aus dem Vorjahr stammen.

# $wert
duplicate-id = Die „id“ „{ $wert }“ steht in diesem Bericht schon einmal.
    .warum = Unter diesem Namen werden Kennzahlen und Meilensteine über die Jahre wiedererkannt. Er darf je Bericht nur einmal vorkommen.
    .hinweis = Geben Sie jedem Eintrag eine eigene „id“, oder lassen Sie sie weg.

# $name, $naechster (kann leer sein), $vorhanden
unknown-measure = Es gibt keine Maßnahme „{ $name }“.{ meinten-sie }
    .warum = Der Bericht hätte keine Maßnahme, bei der er erscheinen kann.
    .hinweis = Berichtigen Sie die Kennung, oder legen Sie „content/massnahmen/{ $name }.md“ an. { vorhanden-sind }

# $name, $naechster (kann leer sein), $vorhanden
unknown-goal = Es gibt kein Ziel mit der Nummer { $name }.{ meinten-sie }
    .warum = Die Maßnahme stünde unter keinem Ziel.
    .hinweis = Berichtigen Sie die Nummer, oder legen Sie im Ordner „content/ziele“ ein Ziel mit dieser Nummer an. { vorhanden-sind }

# $name, $naechster (kann leer sein), $vorhanden
unknown-department = Es gibt kein Ressort „{ $name }“.{ meinten-sie }
    .warum = Ohne das Ressort ist nicht zu sehen, wer verantwortlich ist.
    .hinweis = Hier steht der Dateiname des Ressorts ohne „.md“, nicht sein amtlicher Name. Berichtigen Sie ihn, oder legen Sie das Ressort im Ordner „content/ressorts“ an. { vorhanden-sind }

# $name, $naechster (kann leer sein), $vorhanden
unknown-strategy = Es gibt keine Strategie „{ $name }“.{ meinten-sie }
    .warum = Das Ziel stünde unter keiner Strategie.
    .hinweis = Hier steht die „kennung“ der Strategie, sonst ihr Dateiname ohne „.md“. { vorhanden-sind }

# $vorhanden
ambiguous-strategy = Es gibt mehrere Strategien, und das Ziel sagt nicht, zu welcher es gehört.
    .warum = Die Zuordnung wird nicht geraten.
    .hinweis = Ergänzen Sie eine Zeile: strategie = "…". Vorhanden sind: { $vorhanden }.

# $name, $naechster (kann leer sein), $vorhanden
unknown-successor = Die Nachfolgerin „{ $name }“ gibt es nicht.{ meinten-sie }
    .warum = Wer wissen will, wie es weiterging, fände die Maßnahme nicht.
    .hinweis = Berichtigen Sie die Kennung bei „nachfolger“, oder legen Sie „content/massnahmen/{ $name }.md“ an. { vorhanden-sind }

# $name, $art: entwurf oder sperrfrist, $bis: deren Ende, $dokument: mit welchem eine Datei erscheint (kann leer sein)
hidden-reference = { $art ->
    [sperrfrist] „{ $name }“ ist bis { $bis } gesperrt, dieses Dokument aber schon öffentlich.
   *[entwurf] { LEER($dokument) ->
        [ja] „{ $name }“ ist noch ein Entwurf, dieses Dokument aber schon öffentlich.
       *[nein] „{ $name }“ gehört zu einem Entwurf, dieses Dokument ist aber schon öffentlich.
    }
}
    .warum = Der Verweis ginge ins Leere, und ein Entwurf oder ein gesperrtes Dokument würde vorzeitig bekannt.
    .hinweis = { LEER($dokument) ->
        [ja] Veröffentlichen Sie „{ $name }“ (Zeile „entwurf“ oder „sperrfrist“ löschen), oder halten Sie auch dieses Dokument zurück: entwurf = true oder dieselbe „sperrfrist“.
       *[nein] Die Datei erscheint zusammen mit { $dokument }. Legen Sie sie in einen Ordner, in dem nichts zurückgehalten wird, oder halten Sie auch dieses Dokument zurück: entwurf = true oder dieselbe „sperrfrist“.
    }

# $nummer, $anzahl
unknown-objective = Ein Projektziel { $nummer } gibt es in diesem Bericht nicht.
    .warum = Die Kennzahl ließe sich keinem Ziel zuordnen.
    .hinweis = { $anzahl ->
        [0] Unter „projektziele“ steht keines. Ergänzen Sie die Projektziele, oder löschen Sie die Zeile „projektziel“.
        [one] Unter „projektziele“ steht nur eines. Schreiben Sie projektziel = 1, oder ergänzen Sie die Liste.
       *[other] Unter „projektziele“ stehen { $anzahl }. Nehmen Sie eine Zahl von 1 bis { $anzahl }, oder ergänzen Sie die Liste.
    }

# $original: Pfad
orphan-translation = Zu dieser Übersetzung fehlt das Dokument { $original }.
    .warum = Eine Übersetzung erscheint nur zusammen mit ihrem Original.
    .hinweis = Benennen Sie die Datei wie das Original, mit der Sprache vor der Endung: zu „D40.md“ gehört „D40.en.md“. Ist sie keine Übersetzung, dann nehmen Sie den Punkt aus dem Dateinamen.

# $wert, $erlaubt
unknown-language = „{ $wert }“ im Dateinamen ist keine bekannte Sprache.
    .warum = Was zwischen dem ersten Punkt und der Endung steht, ist die Sprache des Textes. Vorleseprogramme richten sich danach.
    .hinweis = Bekannt sind: { $erlaubt }. „leicht“ steht für Leichte Sprache. Ist die Datei keine Übersetzung, dann nehmen Sie den Punkt aus dem Dateinamen.

# $name: die Sprache in ihrer eigenen Sprache
own-language = Diese Übersetzung ist in derselben Sprache wie ihr Original: { $name }.
    .warum = Das Dokument selbst ist schon in dieser Sprache. Es gäbe zwei Fassungen, und niemand wüsste, welche gilt.
    .hinweis = Ist die Datei keine Übersetzung, dann nehmen Sie den Punkt mit der Sprache aus ihrem Namen. Ist das Original in einer anderen Sprache, dann schreiben Sie dort: sprache = "…"

# $schluessel
translated-fact = „{ $schluessel }“ gehört nicht in eine Übersetzung.
    .warum = Zahlen, Termine und Zuständigkeiten stehen nur im Original, damit sie in allen Sprachen dieselben sind.
    .hinweis = Löschen Sie die Zeile. Übersetzt werden Titel, Zusammenfassung, Ziele und Text.

# $adresse, $erster: woher die Adresse schon belegt ist
address-clash = Die Adresse „{ $adresse }“ ist schon vergeben, durch { LEER($aus) ->
    [ja] { $erster }
   *[nein] eine Datei, die das Programm aus { $aus } macht
}.
    .warum = Unter einer Adresse kann nur eine Seite oder Datei erscheinen. Die andere ginge verloren.
    .hinweis = { $art ->
        [anlage] Geben Sie der Datei im Ordner des Dokuments einen anderen Namen. Groß- und Kleinbuchstaben gelten in Adressen als gleich.
       *[dokument] Ändern Sie bei einem der beiden den Dateinamen, den „pfad“ oder den Eintrag unter „aliase“. Groß- und Kleinbuchstaben gelten in Adressen als gleich.
    }

# $adresse, $laenge: Bytes des längsten Teils, $erlaubt
address-too-long = Die Adresse „{ $adresse }“ ist zu lang für ein Dateisystem.
    .warum = Jede Seite wird als Datei gespeichert. Ein Name zwischen zwei Schrägstrichen darf höchstens { $erlaubt } Zeichen haben, die ganze Adresse höchstens 3.000; hier hat der längste Name { $laenge }.
    .hinweis = Kürzen Sie den „pfad“, den Eintrag unter „aliase“ oder den Dateinamen.

## Text des Dokuments

# $auszug
raw-html = Im Text steht HTML: { $auszug }
    .warum = HTML im Text kann Gestaltung, Barrierefreiheit und Sicherheit des Portals stören.
    .hinweis = Schreiben Sie die Stelle in Markdown: **fett**, *kursiv*, [Verweis](https://…), Zeilenumbruch mit „\“ am Zeilenende. Ist ein Zeichen wie „<“ gemeint, dann schreiben Sie „\<“.

# $adresse
forbidden-scheme = Ein Verweis auf „{ $adresse }“ ist nicht erlaubt.
    .warum = Verweise führen nur ins Portal, zu Internetseiten, E-Mail-Adressen und Telefonnummern. Andere können Schaden anrichten oder funktionieren nur auf Ihrem Rechner.
    .hinweis = Nehmen Sie eine Adresse, die mit „https://“, „mailto:“ oder „tel:“ beginnt, oder eine Seite des Portals.

# $adresse
picture-without-text = Das Bild „{ $adresse }“ hat keine Beschreibung.
    .warum = Wer das Bild nicht sieht, erfährt sonst nicht, was es zeigt. Barrierefreiheit ist Pflicht.
    .hinweis = Beschreiben Sie in den eckigen Klammern, was zu sehen ist: ![Säulendiagramm der Anträge je Jahr]({ $adresse }).

# $adresse, $gemeint (kann leer sein)
missing-picture = Das Bild „{ $adresse }“ liegt nicht beim Dokument.{ LEER($gemeint) ->
        [ja] { "" }
       *[nein] { " " }Meinten Sie „{ $gemeint }“?
    }
    .warum = Auf der Seite wäre an dieser Stelle kein Bild.
    .hinweis = Legen Sie das Bild in den Ordner des Dokuments und schreiben Sie nur seinen Dateinamen, mit gleichen Groß- und Kleinbuchstaben. Ein Bericht mit Bildern hat einen eigenen Ordner: aus „berichte/2021/D40.md“ wird „berichte/2021/D40/index.md“, das Bild liegt daneben.

pasted-picture = Ein Bild ist in den Text eingefügt statt daneben gelegt.
    .warum = In den runden Klammern stehen die Daten des Bildes selbst, wie sie beim Einfügen aus einem anderen Programm hineinkommen. Browser zeigen ein solches Bild im Portal nicht, und niemand kann den Text mehr bearbeiten.
    .hinweis = Speichern Sie das Bild als Datei (etwa „bild.png“) im Ordner des Dokuments und ersetzen Sie die Stelle durch ![Beschreibung](bild.png). Ein Bericht mit Bildern hat einen eigenen Ordner: aus „berichte/2021/D40.md“ wird „berichte/2021/D40/index.md“, das Bild liegt daneben.

# $auszug
heading-without-space = „{ $auszug }“ erscheint als Text, nicht als Überschrift.
    .warum = Hinter den Rautenzeichen einer Überschrift steht ein Leerzeichen.
    .hinweis = Setzen Sie hinter die Rautenzeichen ein Leerzeichen. Ist keine Überschrift gemeint, schreiben Sie „\#“.

# $auszug
broken-table = „{ $auszug }“ erscheint als Text mit senkrechten Strichen, nicht als Tabelle.
    .warum = Eine Tabelle beginnt mit einer Kopfzeile und einer Zeile aus Strichen darunter, mit gleich vielen Spalten.
    .hinweis = Lassen Sie über der Tabelle eine Zeile leer und schreiben Sie unter die Kopfzeile je Spalte drei Striche, etwa bei zwei Spalten: | --- | --- |

# $auszug
tabbed-table = „{ $auszug }“ erscheint als Fließtext, nicht als Tabelle.
    .warum = Die Spalten sind mit Tabulatoren getrennt, wie beim Kopieren aus Word oder Excel. Auf der Seite steht dann alles hintereinander.
    .hinweis = Trennen Sie die Spalten mit senkrechten Strichen und schreiben Sie unter die Kopfzeile je Spalte drei Striche: | Amt | Stellen | und darunter | --- | --- |

# $auszug
extra-cells = Diese Zeile der Tabelle hat mehr Spalten als die Kopfzeile: { $auszug }
    .warum = Was zu viel ist, steht mit in der letzten Spalte und gehört dort wahrscheinlich nicht hin.
    .hinweis = Ergänzen Sie die Kopfzeile und die Striche darunter um die fehlenden Spalten. Ist ein senkrechter Strich gemeint, auch in einem Befehl, dann schreiben Sie „\|“.

# $auszug
word-bullet = „{ $auszug }“ erscheint als Fließtext, nicht als Liste.
    .warum = Aufzählungszeichen aus Word kennt Markdown nicht: Alle Punkte stehen in einer Zeile hintereinander.
    .hinweis = Beginnen Sie jeden Punkt mit „* “ oder „- “ statt mit dem Zeichen aus Word, und lassen Sie über der Liste eine Zeile leer.

# $auszug, $weitere
sign-before-number = Vor einer Zahl am Zeilenanfang steht ein Zeichen: { $auszug }{ $weitere ->
        [0] { "" }
        [one] { " " }(und in einem weiteren Punkt der Liste)
       *[other] { " " }(und in { $weitere } weiteren Punkten der Liste)
    }
    .warum = „-“ und „+“ beginnen in Markdown eine Liste, „>“ ein Zitat. Das Portal lässt das Zeichen stehen, weiß aber nicht, ob ein Vorzeichen gemeint ist.
    .hinweis = Ist es ein Vorzeichen oder ein Vergleich, dann schreiben Sie „\-“, „\+“ oder „\>“, oder in Worten: minus, plus, mehr als. Ist es eine Liste, dann beginnen Sie den Punkt mit „* “; ist es ein Zitat, dann mit einem Wort.

# $auszug
loose-emphasis = „{ $auszug }“ erscheint mit den Zeichen, nicht hervorgehoben.
    .warum = Die Zeichen für fett und kursiv stehen direkt an den hervorgehobenen Wörtern. Neben einem Satzzeichen muss auf ihrer anderen Seite ein Leerzeichen oder ein Satzzeichen stehen.
    .hinweis = Schreiben Sie **Titel:** Text statt **Titel:**Text und **fett** statt ** fett **. Sind die Zeichen selbst gemeint, dann schreiben Sie „\*“.

# $name
unused-footnote = Auf die Fußnote „{ $name }“ verweist nichts.
    .warum = Sie steht am Ende des Textes, aber niemand weiß, wozu sie gehört.
    .hinweis = Schreiben Sie [^{ $name }] an die Stelle, zu der sie gehört, oder löschen Sie die Fußnote.

# $name
duplicate-footnote = Die Fußnote „{ $name }“ gibt es schon.
    .warum = Beide Texte stehen unter derselben Nummer.
    .hinweis = Geben Sie dieser Fußnote einen eigenen Namen, auch an der Stelle, die auf sie verweist, oder fassen Sie beide zusammen.

# $name
unknown-footnote = Die Fußnote „{ $name }“ gibt es nicht.
    .warum = Auf der Seite steht [^{ $name }] mitten im Text.
    .hinweis = Schreiben Sie die Fußnote in eine eigene Zeile unter den Absatz: [^{ $name }]: Text der Fußnote. Ihr Name hat keine Leerzeichen. Ist keine gemeint, dann schreiben Sie „\[^“.

# $auszug
unplaced-text = „{ $auszug }“ ist für Markdown kein Text.
    .warum = Eine Zeile wie „[Frist]: 31.12.2021“ legt nur fest, wohin [Frist] führt, und hinter ``` steht nur eine Programmiersprache. Damit nichts verloren geht, steht es trotzdem auf der Seite.
    .hinweis = Ist es Text, dann schreiben Sie „\[“ statt „[“, oder setzen Sie ihn in einen eigenen Absatz. Ist es die Adresse eines Verweises, den es nicht gibt oder der schon eine hat, dann löschen Sie die Zeile.

empty-heading = Die Überschrift hat keinen Text.
    .warum = Vorleseprogramme kündigen eine Überschrift an und lesen dann nichts vor. Das Portal lässt sie weg.
    .hinweis = Schreiben Sie hinter die Rautenzeichen, worum es geht, oder löschen Sie die Zeile.

# $ziel
nameless-link = Der Verweis auf „{ $ziel }“ hat keinen Text.
    .warum = Das Portal zeigt stattdessen die Adresse. Wer sich die Seite vorlesen lässt, erfährt nicht, wohin der Verweis führt.
    .hinweis = Schreiben Sie in die eckigen Klammern, wohin der Verweis führt: [Bericht des Ressorts]({ $ziel }).

# $ziel
nested-link = „{ $ziel }“ steht in einem anderen Verweis oder in einem Bildtext und führt dort nirgends hin.
    .warum = Ein Verweis kann nur zu einer Stelle führen, und der Text eines Bildes ist kein Verweis. Das Portal zeigt nur die Wörter.
    .hinweis = Setzen Sie den inneren Verweis oder das innere Bild davor oder dahinter. Steht die Adresse als Text im Verweis, dann lassen Sie die spitzen Klammern weg.

# $adresse
foreign-picture = Das Bild „{ $adresse }“ liegt auf einem fremden Server.
    .warum = Beim Aufruf der Seite würden Daten der Besucherinnen und Besucher an den fremden Server gehen.
    .hinweis = Laden Sie das Bild herunter (wenn Sie es verwenden dürfen), legen Sie es neben das Dokument und schreiben Sie nur den Dateinamen.

# $ziel, $gemeint (kann leer sein), $seite und $weitere (nur, wenn der Verweis in keinem Dokument steht)
broken-link = Der Verweis auf „{ $ziel }“ führt ins Leere.{ LEER($gemeint) ->
        [ja] { "" }
       *[nein] { " " }Meinten Sie „{ $gemeint }“?
    }
    .warum = Wer darauf klickt, bekommt eine Fehlerseite.
    .hinweis = { LEER($seite) ->
        [ja] { $art ->
            [datei] Legen Sie die Datei in den Ordner des Dokuments und schreiben Sie ihren Namen genau so. Ein Bericht mit Dateien hat einen eigenen Ordner: aus „berichte/2021/D40.md“ wird „berichte/2021/D40/index.md“, die Datei liegt daneben.
           *[verweis] Berichtigen Sie die Adresse. Zu einem anderen Dokument führt der Weg von Datei zu Datei, etwa „../../massnahmen/D40.md“, oder seine Adresse im Portal, etwa „/massnahmen/d40/“. Verweise auf andere Internetseiten beginnen mit „https://“.
        }
       *[nein] Er steht auf der Seite „{ $seite }“{ $weitere ->
            [0] { "" }
            [one] { " " }und einer weiteren
           *[other] { " " }und { $weitere } weiteren
        }, aber in keinem Dokument: Berichtigen Sie ihn in den Einstellungen (transparenz.toml) oder in den Vorlagen des Themas.
    }

# $ziel (in einem Dokument der Verweis, sonst die Seite, auf der die Stellen fehlen), $stellen (leer, wenn der Verweis in
# einem Dokument steht), $weitere: wie vielen Seiten sonst noch, $seite: auf welcher Seite ein Verweis steht
broken-fragment = { LEER($stellen) ->
    [ja] Die Stelle „{ $ziel }“ gibt es nicht.
   *[nein] Auf der Seite „{ $ziel }“{ $weitere ->
        [0] { "" }
        [one] { " " }und einer weiteren
       *[other] { " " }und { $weitere } weiteren
    } fehlen Stellen, zu denen Verweise führen: { $stellen }
}
    .warum = Der Verweis führt zwar auf die Seite, aber nicht an die gemeinte Stelle.
    .hinweis = { LEER($stellen) ->
        [ja] Hinter dem „#“ steht die Überschrift in kleinen Buchstaben mit Bindestrichen. Wurde die Überschrift geändert, dann ändern Sie auch den Verweis, oder lassen Sie das „#“ und alles dahinter weg.
       *[nein] Ein solcher Verweis steht auf der Seite „{ $seite }“. Er kommt aus keinem Dokument, sondern aus den Vorlagen: Geben Sie in der eigenen Vorlage der Seite diesen Stellen wieder ihre id.
    }

## Inhaltliche Prüfungen

pruefen-ob-schreibfehler = Prüfen Sie, ob der Wert so in der Vorlage steht. Ist es ein Schreibfehler von Ihnen, berichtigen Sie ihn.

# $vorschlag
korrigiert = { LEER($vorschlag) ->
    [ja] …
   *[nein] { $vorschlag }
}

# $schluessel, $wert, $vorschlag (kann leer sein)
# $wert: etwa 1.500, $tausend: 1.500, $komma: 1,500
ambiguous-number = { $wert } ohne Anführungszeichen ist keine sichere Zahl.
    .warum = Gelesen würde der Punkt als Komma, also „{ $komma }“; wer Tausender meint, bekäme ein Tausendstel davon veröffentlicht.
    .hinweis = Schreiben Sie den Wert in Anführungszeichen, wie er im Formular steht: "{ $tausend }" für Tausender, "{ $komma }" für Nachkommastellen.

# $gezeigt: der Wert mit den Namen unsichtbarer Zeichen, $grund: warum es den Tag nicht gibt
unreadable-value = Der Wert „{ $gezeigt }“ ist nicht zu verstehen.{ $grund ->
        [tage] { " " }{ $monat ->
            [2] Der Februar { $jahr } hat { $tage } Tage.
            [4] Der April hat { $tage } Tage.
            [6] Der Juni hat { $tage } Tage.
            [9] Der September hat { $tage } Tage.
            [11] Der November hat { $tage } Tage.
           *[andere] Dieser Monat hat { $tage } Tage.
        }
        [monat] { " " }Einen { $monat }. Monat gibt es nicht.
       *[andere] { "" }
    }{ LEER($vorschlag) ->
        [ja] { "" }
       *[nein] { " " }Ist „{ $vorschlag }“ gemeint?
    }
    .warum = Er wird gezeigt, wie er dasteht, und als nicht lesbar gekennzeichnet. Gerechnet wird nicht mit ihm, und geraten wird nichts.
    .hinweis = { $schluessel ->
        [korrektur] Berichtigen Sie die „korrektur“: Mit ihr wird gerechnet.
        [beginn] { pruefen-ob-schreibfehler } Steht er so in der Quelle, lassen Sie ihn stehen.
        [ende] { pruefen-ob-schreibfehler } Steht er so in der Quelle, lassen Sie ihn stehen.
        [datum] { pruefen-ob-schreibfehler } Steht er so in der Quelle, lassen Sie ihn stehen.
       *[andere] { pruefen-ob-schreibfehler } Steht er so im Formular, lassen Sie ihn stehen. Hat das Ressort ihn berichtigt, schreiben Sie: {"{"} wert = "{ $wert }", korrektur = "{ korrigiert }" {"}"}
    }

# $art: meilenstein oder kennzahl, $jahr: Jahr des vorigen Berichts, $id: Vorschlag, $datei: der vorige Bericht
renamed = { $art ->
        [meilenstein] Wurde der Meilenstein „{ $alt }“ ({ $jahr }) in „{ $neu }“ umbenannt?
       *[kennzahl] Wurde die Kennzahl „{ $alt }“ ({ $jahr }) in „{ $neu }“ umbenannt?
    }
    .warum = Über die Jahre wird nach dem Namen verglichen. So gilt der eine als entfallen und der andere als neu, und eine Verschiebung fällt nicht auf.
    .hinweis = Ist es dasselbe, schreiben Sie hier und in { $datei } unter den Namen: id = "{ $id }". Sind es zwei verschiedene, geben Sie jedem eine eigene id; dann wird nicht mehr gefragt.

no-indicators = Der Bericht hat keine Kennzahl.
    .warum = Ohne Kennzahl lässt sich nicht prüfen, ob das Ziel erreicht ist. Das Portal zeigt diese Lücke.
    .hinweis = Nennt das Formular Kennzahlen, dann tragen Sie sie mit [[kennzahl]] ein. Nennt es keine, ist nichts zu tun.

no-milestones = Der Bericht hat keinen Meilenstein.
    .warum = Ohne Meilensteine ist nicht zu sehen, ob Termine gehalten wurden. Das Portal zeigt diese Lücke.
    .hinweis = Nennt das Formular Meilensteine, dann tragen Sie sie mit [[meilenstein]] ein. Nennt es keine, ist nichts zu tun.

no-narrative = Der Bericht hat keinen Sachstand.
    .warum = Erst der Text erklärt, was hinter den Zahlen steht. Das Portal zeigt diese Lücke.
    .hinweis = Schreiben Sie den Sachstand unter die zweite Zeile „+++“. Nennt das Formular keinen, ist nichts zu tun.

summary-without-source = Der Inhalt ist nacherzählt, aber es ist keine Quelle genannt.
    .warum = Wer den amtlichen Wortlaut lesen will, muss erfahren, wo er steht.
    .hinweis = Ergänzen Sie einen Abschnitt [[quelle]] mit „titel“ und möglichst „url“. Ist es doch der Wortlaut, dann löschen Sie die Zeile „fassung“.

# $erster, $erster_wert, $zweiter, $zweiter_wert: zwei Schlüssel mit ihren Werten; der zweite liegt vor dem ersten
dates-reversed = „{ $zweiter }“ ({ $zweiter_wert }) liegt vor „{ $erster }“ ({ $erster_wert }).
    .warum = Eine der beiden Angaben kann nicht stimmen.
    .hinweis = Prüfen Sie beide Angaben und berichtigen Sie die falsche. { $zweiter ->
        [stand] Ohne „stichtag“ gilt der 31.12. des Berichtsjahres; handelt der Bericht von der Zeit bis zu einem früheren Tag, dann geben Sie diesen an.
       *[andere] Stehen beide so in der Quelle, vermerken Sie es in einer „anmerkung“ oder im Text.
    }

tag-der-ordnet = Nach diesem Tag ordnen Feed, Suchmaschinen und Datenkataloge das Dokument. Ein Tippfehler stellt es auf Jahre an die falsche Stelle.

# $schluessel, $wert, $jahr (leer bei Tagen des Dokuments selbst), $seite: dann zukunft, vergangenheit oder sperrfrist
distant-year = { $seite ->
    [zukunft] „{ $schluessel }“ ist „{ $wert }“, das liegt weit in der Zukunft.
    [sperrfrist] „{ $schluessel }“ ist „{ $wert }“, das liegt weit in der Zukunft.
    [vergangenheit] „{ $schluessel }“ ist „{ $wert }“, das liegt weit in der Vergangenheit.
   *[andere] „{ $schluessel }“ ist „{ $wert }“, der Bericht handelt aber von { $jahr }.
}
    .warum = { $seite ->
        [zukunft] { tag-der-ordnet }
        [sperrfrist] Bis dahin erscheint das Dokument nicht. Ein Tippfehler im Jahr hält es zurück, ohne dass es jemand merkt.
        [vergangenheit] { tag-der-ordnet }
       *[andere] So weit weg liegt wohl kein Tag, der hierher gehört. Ein Tippfehler im Jahr verfälscht sonst öffentlich, was als pünktlich oder überfällig gilt.
    }
    .hinweis = { $seite ->
        [sperrfrist] Prüfen Sie das Jahr. Ist der Tag so gemeint, ist nichts zu tun.
       *[andere] Prüfen Sie das Jahr. Steht es so in der Quelle, dann lassen Sie es stehen: Es wird veröffentlicht, wie es ist.
    }

# $n: wie viele, $zeile: eine oder mehrere, $zeilen: ihre Zeilen, $text: was in der ersten Klammer steht
placeholder = { $n ->
    [one] Hier ist noch etwas auszufüllen: { $text }
   *[other] An { $n } Stellen ist noch etwas auszufüllen ({ $zeile ->
        [eine] Zeile
       *[mehrere] Zeilen
    } { $zeilen }), zuerst: { $text }
}
    .warum = Der Platzhalter wird sonst so veröffentlicht. Bei Impressum, Datenschutz und Barrierefreiheit sind die Angaben gesetzlich vorgeschrieben.
    .hinweis = Ersetzen Sie die eckigen Klammern und alles darin durch die richtige Angabe. Entfällt sie, dann löschen Sie die Stelle.

# $name, $datei
missing-legal-page = Die Seite „{ $name }“ fehlt. Gezeigt wird der Mustertext mit Platzhaltern.
    .warum = Öffentliche Stellen müssen diese Angaben machen. Der Mustertext allein erfüllt die Pflicht nicht.
    .hinweis = Legen Sie die Datei „{ $datei }“ an und schreiben Sie die Angaben hinein.

# $datum (kann leer sein)
stale-statement = { LEER($datum) ->
    [ja] Die Erklärung zur Barrierefreiheit trägt kein Datum.
   *[nein] Die Erklärung zur Barrierefreiheit ist vom { $datum } und damit älter als ein Jahr.
}
    .warum = Die Erklärung ist auf dem neuesten Stand zu halten; so verlangt es das Recht der Barrierefreiheit (in Bremen § 14 BremBGG).
    .hinweis = Prüfen Sie die Erklärung, berichtigen Sie, was sich geändert hat, und tragen Sie den Tag bei „geaendert“ ein.

# $titel
missing-contact = Auf der Seite „{ $titel }“ steht weder eine E-Mail-Adresse noch eine Telefonnummer.
    .warum = Die Seite muss sagen, an wen man sich wenden kann. Platzhalter zählen nicht.
    .hinweis = Ergänzen Sie eine E-Mail-Adresse, am besten auch eine Telefonnummer.

# $datum
security-txt-expired = Die Angaben in „security.txt“ gelten nur bis { $datum }.
    .warum = Wer eine Schwachstelle findet, darf abgelaufenen Angaben nicht trauen.
    .hinweis = Prüfen Sie, ob der Kontakt noch stimmt, und setzen Sie „gueltig_bis“ unter [sicherheit] auf einen Tag innerhalb des nächsten Jahres.

empty-portal = Es gibt nichts zu veröffentlichen: keine Maßnahmen, keine Berichte, keine Ziele, keine Strategie.
    .warum = Das Portal bestünde nur aus leeren Listen.
    .hinweis = Prüfen Sie, ob Sie im richtigen Ordner sind und ob der Ordner „content“ darin liegt. Entwürfe zählen nur mit „--drafts“, gesperrte Dokumente erst nach der Frist.

## Einstellungen

# $ordner
no-settings = Im Ordner „{ $ordner }“ fehlt die Datei „transparenz.toml“.
    .warum = Darin stehen Titel, Adresse und Herausgeber des Portals.
    .hinweis = Wechseln Sie in den Ordner des Portals, oder legen Sie die Datei mit „titel“, „basis_url“ und dem Abschnitt [herausgeber] an.

# $ordner
no-content = Im Ordner „{ $ordner }“ fehlt der Ordner „content“.
    .warum = Darin liegen alle Dokumente. Ohne ihn würde eine leere Website veröffentlicht.
    .hinweis = Prüfen Sie, ob Sie im richtigen Ordner sind und ob das Laufwerk verbunden ist. Beginnen Sie ein neues Portal, dann legen Sie den Ordner „content“ an.

missing-publisher-fact = Beim Herausgeber ist kein Weg genannt, ihn zu erreichen.
    .warum = Wer Fragen hat oder einen Fehler meldet, braucht eine Stelle, die antwortet.
    .hinweis = Tragen Sie bei „kontakt“ mindestens eines ein: „email“, „telefon“ oder „url“.

# $wert, $erlaubt, $fehlt: titel, wenn nur der Name der Lizenz fehlt, sonst leer
unknown-licence = { $fehlt ->
    [titel] Zur Lizenz „{ $wert }“ fehlt der Name.
   *[andere] Die Lizenz „{ $wert }“ ist nicht bekannt.
}
    .warum = Ohne eine bekannte Lizenz weiß niemand, ob er die Daten weiterverwenden darf.
    .hinweis = { $fehlt ->
        [titel] Schreiben Sie den Namen dazu, in [lizenz] mit einer Zeile titel = "…", in einem Dokument so: lizenz = {"{"} id = "{ $wert }", titel = "…" {"}"}
       *[andere] Ohne weitere Angaben möglich sind: { $erlaubt }. Eine andere Lizenz geben Sie mit ihrer Adresse im Netz („https://…“) und ihrem Namen an.
    }

# $schluessel, $wert, $erlaubt, $naechstes (kann leer sein)
unknown-term = „{ $wert }“ ist bei „{ $schluessel }“ kein bekannter Begriff.{ LEER($naechstes) ->
        [ja] { "" }
       *[nein] { " " }Meinten Sie „{ $naechstes }“?
    }
    .warum = Datenportale verstehen nur Begriffe ihrer Listen; mit einem anderen würde der Katalog abgewiesen.
    .hinweis = { $schluessel ->
        [datenbereitsteller] Schreiben Sie die Kennung, die GovData vergeben hat (nur Buchstaben, Ziffern und Bindestriche), oder eine ganze Adresse mit „https://“.
        [ort] Schreiben Sie den amtlichen Schlüssel in einer dieser Formen, mit den richtigen Ziffern, oder eine ganze Adresse mit „https://“: { $erlaubt }
       *[andere] Schreiben Sie einen dieser Begriffe, kurz oder mit seiner ganzen Adresse: { $erlaubt }
    }

# $wert, $art: aktiv, form oder unbekannt; $erlaubt: die Endungen der Liste, $naechster (kann leer sein)
attachment-type = { $art ->
    [aktiv] Dateien mit „{ $wert }“ lassen sich nicht als Anlagen erlauben.
    [geheim] Dateien mit „{ $wert }“ lassen sich nicht als Anlagen erlauben.
    [form] „{ $wert }“ ist keine Dateiendung.
   *[unbekannt] „{ $wert }“ steht nicht auf der Liste der Anlagen.{ meinten-sie }
}
    .warum = { $art ->
        [aktiv] Solche Dateien können im Browser, auf dem Server oder auf dem Rechner etwas ausführen oder an die Stelle anderer treten. Wer eine einzige ablegen kann, hätte das Portal in der Hand.
        [geheim] Solche Dateien enthalten Schlüssel oder Kennwörter. Wer sie hat, kommt an alles, was sie schützen.
       *[andere] Dateien mit dieser Endung würden nicht erkannt.
    }
    .hinweis = { $art ->
        [aktiv] Löschen Sie den Eintrag. Was ins Portal gehört, kann in einer ZIP-Datei liegen.
        [geheim] Löschen Sie den Eintrag.
        [form] Eine Endung besteht aus Buchstaben und Ziffern, etwa „dwg“.
       *[unbekannt] Bei „endungen“ stehen Endungen dieser Liste: { $erlaubt }. Eine andere nennen Sie mit ihrem Grund unter [[anlagen.weitere]].
    }

## Gestaltung

# $name, $vorhanden
unknown-theme = Die Gestaltung „{ $name }“ gibt es nicht.
    .warum = Ohne Gestaltung lassen sich keine Seiten erzeugen.
    .hinweis = Berichtigen Sie „thema“ in „transparenz.toml“ oder die Angabe „--theme“, oder legen Sie den Ordner „themes/{ $name }“ an. { vorhanden-sind }

# $datei
useless-override = Die Datei „{ $datei }“ ersetzt nichts.
    .warum = Eine Datei der eigenen Gestaltung wirkt nur, wenn sie heißt wie die Datei, die sie ersetzen soll.
    .hinweis = Berichtigen Sie Ordner und Namen der Datei, oder löschen Sie sie.

# $n: wie viele, $namen: die ersten davon
unset-style = { $n ->
    [one] Der Gestaltung fehlt ein Wert: { $namen }
   *[other] Der Gestaltung fehlen { $n } Werte, zum Beispiel: { $namen }
}
    .warum = Andere Teile der Gestaltung benutzen diese Variablen. Ohne sie fallen Farben, Schriftgrößen oder Abstände weg.
    .hinweis = Eine eigene „tokens.css“ ersetzt die mitgelieferte ganz. Kopieren Sie die mitgelieferte und ändern Sie darin nur, was anders sein soll. Oder setzen Sie einzelne Werte in einer Datei mit eigenem Namen, etwa „styles/eigen.css“: Sie kommt zu den mitgelieferten hinzu.

# $n: wie viele, $namen: die ersten davon
unknown-theme-name = { $n ->
    [one] Die eigene Vorlage nennt etwas, das es wohl nicht gibt: { $namen }
   *[other] Die eigene Vorlage nennt { $n } Angaben, die es wohl nicht gibt: { $namen }
}
    .warum = In einer Bedingung gilt so eine Angabe als leer, ohne dass es jemand merkt: Der Teil der Seite fehlt dann immer.
    .hinweis = Vergleichen Sie die Schreibweise mit der mitgelieferten Vorlage. Gab es die Angabe in einer früheren Fassung des Programms, dann nehmen Sie die heutige.

# $name, $naechster (kann leer sein)
unused-word = Die Beschriftung „{ $name }“ benutzt keine Vorlage.{ meinten-sie }
    .warum = Eine eigene Beschriftung wirkt nur, wenn sie heißt wie die, die sie ersetzen soll. Die mitgelieferte bleibt sonst stehen.
    .hinweis = Berichtigen Sie den Namen vor dem Gleichheitszeichen, oder löschen Sie die Zeile.

# $datei, $grund: die Meldung der Vorlagensprache (englisch)
template = Die Vorlage „{ $datei }“ ist fehlerhaft: { $grund }
    .warum = Seiten, die diese Vorlage benutzen, lassen sich nicht erzeugen.
    .hinweis = Berichtigen Sie die Vorlage, oder löschen Sie sie: Dann gilt die mitgelieferte.

# $datei, $grund
theme-language = Die Sprachdatei „{ $datei }“ ist fehlerhaft: { $grund }
    .warum = Beschriftungen, die darin stehen, würden im Portal fehlen.
    .hinweis = Berichtigen Sie die Zeile. Jede Beschriftung hat die Form: name = Text.

# $seite, $grund
rendering = { $weitere ->
    [0] Die Seite „{ $seite }“ ließ sich nicht erzeugen: { $grund }
    [one] Die Seite „{ $seite }“ und eine weitere ließen sich nicht erzeugen: { $grund }
   *[other] Die Seite „{ $seite }“ und { $weitere } weitere ließen sich nicht erzeugen: { $grund }
}
    .warum = Ein Portal, in dem eine Seite fehlt, wird nicht veröffentlicht.
    .hinweis = Haben Sie eigene Vorlagen, dann prüfen Sie diese. Sonst ist es ein Fehler des Programms: Melden Sie ihn mit dieser Meldung.

## Veröffentlichen

# $ordner
foreign-output = { $art ->
    [datei] „{ $ordner }“ ist eine Datei, kein Ordner.
    [demo] Der Ordner „{ $ordner }“ ist nicht leer.
    [website] Der Ordner „{ $ordner }“ ist eine Website dieses Programms oder liegt in einer.
    [export] Im Ordner „{ $ordner }“ liegt eine „index.json“, die nicht von diesem Programm stammt.
    [im-weg] Im Ordner „{ $ordner }“ liegt etwas, das nicht von diesem Programm stammt, wo Dateien der Website hingehören: { $vorhanden }.
    [ohne-beweis] Der Ordner „{ $ordner }“ enthält Dateien, und seine Datei „.transparenz“ weist nicht nach, dass sie von diesem Programm stammen.
   *[ordner] Der Ordner „{ $ordner }“ enthält Dateien, die nicht von diesem Programm stammen.
}
    .warum = { $art ->
        [demo] Das Beispielportal würde sich mit dem vermischen, was dort schon liegt.
        [website] Was für die Suchmaschine bestimmt ist, würde mit der Website veröffentlicht.
        [export] Sie würde überschrieben und ginge verloren.
        [im-weg] Es würde überschrieben und ginge verloren. Das bisherige Portal bleibt unverändert stehen.
        [ohne-beweis] Ersetzt wird nur, was das Programm nachweislich selbst geschrieben hat: „.transparenz“ nennt jede Datei der Website und die Prüfsumme dieser Liste. Frühere Fassungen schrieben keine solche Liste.
       *[ordner] Beim Veröffentlichen wird der Inhalt des Ordners ersetzt. Fremde Dateien gingen verloren.
    }
    .hinweis = { $art ->
        [website] Wählen Sie bei „--out“ einen Ordner außerhalb der Website.
        [im-weg] Benennen Sie um oder verschieben Sie, was im Weg liegt, und bauen Sie noch einmal.
        [ohne-beweis] Sehen Sie nach, was in dem Ordner liegt. Ist es nur eine frühere Fassung der Website, dann benennen Sie den Ordner einmal um (oder leeren ihn, wenn ein Server oder Container ihn eingebunden hat) und bauen noch einmal; sonst wählen Sie bei „--out“ einen anderen Ordner.
       *[andere] Wählen Sie einen anderen oder einen leeren Ordner, oder räumen Sie diesen selbst aus.
    }

# $ordner, $portal
output-in-portal = Der Ordner „{ $ordner }“ und der Ordner „{ $portal }“ des Portals liegen ineinander.
    .warum = { $art ->
        [darin] Was in „{ $portal }“ liegt, liest das Programm als Teil des Portals, auch was es selbst dorthin schreibt.
       *[darum] Beim Veröffentlichen wird der ganze Ordner ersetzt: Das Portal ginge verloren.
    }
    .hinweis = Wählen Sie bei „--out“ einen Ordner, der weder im Inhalt liegt noch ihn enthält, etwa einen neuen neben „content“.

# $ordner
busy = In den Ordner „{ $ordner }“ wird gerade schon veröffentlicht.
    .warum = Zwei Läufe zugleich würden einander überschreiben.
    .hinweis = Warten Sie, bis der andere Lauf fertig ist, und versuchen Sie es dann noch einmal.

# $ordner, $grund
no-lock = Im Ordner „{ $ordner }“ lässt sich keine Sperre setzen ({ ursache-im-system }).
    .warum = Ohne Sperre könnten zwei Läufe zugleich hierher schreiben und eine unvollständige Website hinterlassen. Es wurde nichts verändert.
    .hinweis = Netzlaufwerke und manche Container-Dateisysteme geben keine Sperren. Wählen Sie bei „--out“ einen Ordner auf einem Datenträger dieses Rechners und kopieren Sie die fertige Website von dort (etwa mit rsync), oder lassen Sie die Sperren des Netzlaufwerks einschalten.

# $ordner, $datei, $grund
half-exchanged = Im Ordner „{ $ordner }“ stehen alte und neue Dateien nebeneinander: Der Austausch brach bei „{ $datei }“ ab ({ ursache-im-system }) und ließ sich nicht ganz zurücknehmen.
    .warum = Seiten könnten zu Dateien führen, die es nicht gibt.
    .hinweis = Prüfen Sie die Rechte in diesem Ordner und ob der Datenträger in Ordnung ist, und bauen Sie gleich noch einmal: Der nächste Lauf stellt die Website ganz her.

# $datei, $grund
unwritable = „{ $datei }“ lässt sich nicht schreiben ({ ursache-im-system }).
    .warum = Das Portal wäre unvollständig. Das bisherige bleibt unverändert stehen.
    .hinweis = Prüfen Sie, ob noch Platz auf dem Datenträger ist und ob Sie in diesem Ordner schreiben dürfen.

# $n: wie viele, $fehler: wie viele davon Fehler sind
more-errors = { $ort ->
    [ordner] In diesem Ordner
    [lauf] In diesem Lauf
   *[andere] In dieser Datei
} gibt es { $n ->
    [one] eine weitere Meldung
   *[other] { $n } weitere Meldungen
}, davon { $fehler ->
    [one] ein Fehler
   *[other] { $fehler } Fehler
}.
    .warum = Gezeigt werden höchstens hundert Meldungen je Datei oder Ordner mit Anhängen, Fehler zuerst.
    .hinweis = Berichtigen Sie, was oben steht, und prüfen Sie noch einmal. So viele Meldungen haben meist eine einzige Ursache.

# $n
more-warnings = { $ort ->
    [ordner] In diesem Ordner
    [lauf] In diesem Lauf
   *[andere] In dieser Datei
} gibt es { $n ->
    [one] eine weitere Warnung
   *[other] { $n } weitere Warnungen
}.
    .warum = Gezeigt werden höchstens hundert Meldungen je Datei oder Ordner mit Anhängen, Fehler zuerst.
    .hinweis = Sehen Sie sich an, was oben steht, und prüfen Sie noch einmal. So viele Warnungen haben meist eine einzige Ursache.
