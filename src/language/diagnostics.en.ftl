### What is wrong with documents and settings, for people who do not write programs.
###
### Each message has three parts: what is wrong (one sentence), `.warum` why it matters, `.hinweis` what to do.
### A message's name is the fault's name (src/diagnostic/code.rs). LEER($fact) is "ja" where there is no such fact.
### The facts are listed in diagnostics.de.ftl.

## Headings

schwere-fehler = Error
schwere-warnung = Warning
schwere-hinweis = Note
ueberschrift-warum = Why
ueberschrift-hinweis = What to do
zuerst-hier = first one here
erst-spaeter = This is about a document that is held back (a draft or an embargo) and shows only when it appears. The published portal has no trace of it.

## Parts

meinten-sie = { LEER($naechster) ->
    [ja] { "" }
   *[nein] { " " }Did you mean "{ $naechster }"?
}

leeres-wort = Nobody can search for an empty word.

vorhanden-sind = { LEER($vorhanden) ->
    [ja] So far there are none.
   *[nein] There are: { $vorhanden }.
}

erwartete-art = { $erwartet ->
    [art-text] a text
    [art-texte] a list of texts
    [art-ja-nein] true (yes) or false (no)
    [art-ganzzahl] a whole number
    [art-datum] a date
    [art-zeitpunkt] a date, or a date with a time
    [art-tabelle] several entries in curly brackets
    [art-tabellen] sections with double square brackets
   *[art-wert] a single value
}

beispielzahl = { $schluessel ->
    [jahr] 2021
    [von] 2018
    [bis] 2021
   *[andere] 1
}

gefundene-art = { $gefunden ->
    [art-text] a text
    [art-ganzzahl] a whole number
    [art-kommazahl] a decimal number
    [art-ja-nein] true or false
    [art-zeitpunkt] a date or a time
    [art-liste] a list in square brackets
    [art-tabelle] a section with entries of its own
   *[andere] something else
}

kalendertag = { LEER($tag) ->
    [ja] Write the day as year-month-day without quotation marks, such as: { $schluessel } = 2021-12-31
   *[nein] Write the day as year-month-day without quotation marks: { $schluessel } = { $tag }
}

ursache-im-system = { $ursache ->
    [verboten] permission denied
    [fehlt] not found
    [voll] no space left on the disk
    [zu-gross] the file may not become so large
    [nur-lesen] the disk is read-only
    [kein-ordner] not a folder
    [ordner] a folder
    [vorhanden] already there
    [nicht-leer] the folder is not empty
    [in-gebrauch] in use by the system
    [nicht-moeglich] the file system cannot do that
    [verknuepfung] a link
    [keine-datei] not an ordinary file
    [zu-viel] { $grund }
    [zu-tief] more than 64 folders inside of each other
   *[andere] { $grund }
}

## Files

unreadable-file = The file or folder cannot be opened ({ ursache-im-system }).
    .warum = What it says would be missing from the portal, and nobody would notice.
    .hinweis = { $ursache ->
        [verknuepfung] Links (symbolic links) are not followed, because they may lead out of the portal. Put the file or folder itself in this place.
        [keine-datei] Only ordinary files are read, no devices, pipes or folders. Put the file itself in this place.
        [zu-viel] Files of this size are not read here. Check whether it is the right one, and split it or make it smaller.
        [zu-tief] Files that lie this deep are not read. Put them further up.
       *[andere] Check whether the file is still there, whether you may open it, and whether another program is using it.
    }

not-utf8 = The file is not saved as UTF-8.
    .warum = Umlauts and other letters would come out garbled. The first unreadable letter is marked.
    .hinweis = Open the file in your editor and choose "Save as" with the encoding "UTF-8".

odd-space = { $n ->
    [one] This is no ordinary space, but { anderes-leerzeichen }.
   *[other] This line has { $n } characters that are no ordinary spaces, the first is { anderes-leerzeichen }.
}
    .warum = It looks like a space or cannot be seen at all, but between a key, its equals sign and its value it does not count as one. Word processors and web pages often put it there.
    .hinweis = Delete all spaces around the key, the equals sign and the value, and type them again. Inside of quotation marks such characters may stand.

anderes-leerzeichen = { $art ->
    [geschuetzt] a no-break space ({ $zeichen })
    [schmal] a narrow no-break space ({ $zeichen })
    [trennzeichen] a soft hyphen ({ $zeichen })
    [unsichtbar] an invisible character ({ $zeichen })
   *[andere] another character ({ $zeichen })
}

control-character = { LEER($gemeint) ->
    [ja] There is an invisible control character here ({ $zeichen }).
   *[nein] There is an invisible control character here ({ $zeichen }). It is probably meant as: { $gemeint }
}
    .warum = { LEER($gemeint) ->
        [ja] Such characters mostly come along when text is copied from other programs. They disturb display, search and data exports.
       *[nein] Older Windows programs (character set Windows-1252) store the sign ({ $gemeint }) under this number. In UTF-8 it is a control character, which disturbs display, search and data exports.
    }
    .hinweis = { LEER($gemeint) ->
        [ja] Delete the character at the marked place. If you cannot see it, type the line again.
       *[nein] Replace the marked character by the one that is meant ({ $gemeint }). If you cannot see it, type the line again. Look through the rest of the file as well: mostly there are more of them.
    }

escaped-control-character = "{ $geschrieben }" stands for an invisible control character ({ $zeichen }).
    .warum = Such characters disturb display, search and data exports; some formats cannot hold them at all.
    .hinweis = { LEER($gemeint) ->
        [ja] Delete "{ $geschrieben }". If a backslash is meant, as in the path of a file, write it twice: "\\".
       *[nein] In the character set Windows-1252 this is another sign ({ $gemeint }). If that is meant, write it in place of "{ $geschrieben }", otherwise delete "{ $geschrieben }".
    }

misplaced-file = No file is expected here. It does not appear in the portal.
    .warum = { $art ->
        [ohne-bericht] An attachment belongs to the report that lies as "index.md" in its folder.
       *[andere] { LEER($art) ->
            [ja] The folder says what kind of document a file is. This place does not.
           *[nein] Only ordinary files that end in ".md" are documents.
        }
    }
    .hinweis = { $art ->
        [text] If the file is to be a document, rename it to "{ $name }.md". Windows often hides the ending ".txt": in the Explorer, switch on file name extensions under "View".
        [ohne-bericht] This folder lacks "index.md", the report itself. Move the file "{ $name }.md" that lies beside the folder into it and name it "index.md". If the file belongs to no report, take it out of the folder.
        [verknuepfung] This is a symbolic link. Put the file itself in this place.
        [office] Files of word processors are not read. Carry the text over to a document "{ $name }.md". If the file is to appear as an attachment, put it into a report's own folder, such as "berichte/2021/D40".
       *[andere] Move the file to "strategie", "ziele", "massnahmen", "ressorts", "seiten" or "berichte/2021" (with the right year). Documents end in ".md". A file that belongs to a report lies in that report's own folder, such as "berichte/2021/D40".
    }

forbidden-attachment = { $art ->
    [aktiv] "{ $name }" is not published: files ending in ".{ $endung }" can run something, in the browser, on the server or on a computer.
    [gepackt] "{ $name }" is not published: web servers send such a file in place of the file without ".{ $endung }".
    [geheim] "{ $name }" is not published: files ending in ".{ $endung }" hold keys or passwords.
    [server] "{ $name }" is not published: web servers are set up by files of this name.
    [zeichen] "{ $name }" is not published: its name holds an invisible character, a colon or a backslash.
    [ohne-endung] "{ $name }" is not published: without an ending nobody can tell what kind of file it is.
    [ausgeschlossen] "{ $name }" is not published: the settings of this portal do not allow ".{ $endung }".
   *[unbekannt] "{ $name }" is not published: ".{ $endung }" is not on the list of allowed attachments.
}
    .warum = { $art ->
        [aktiv] Every file in a document's folder is an attachment and appears at the portal's address. One like this could change pages of the portal or harm its readers.
        [gepackt] It could put another page in the place of one of the portal's.
        [server] It could change the settings of the web server that the portal lies on.
        [zeichen] A name like this can look other than it is, and mean another file on some systems.
       *[andere] Every file in a document's folder is an attachment and becomes public. Keys, backups and database dumps would get onto the web by accident.
    }
    .hinweis = { $statt ->
        [umbenennen] Take ".{ $endung }" out of the name: some web servers run a file wherever in its name it stands.
        [bild] Save the drawing as PNG or PDF, or take the file out of the folder.
        [seite] Write the content into a document ".md", or save the page as PDF. Otherwise take the file out of the folder.
        [makros] Save the file without macros (docx, xlsx, pptx), or take it out of the folder.
        [packen] If the file belongs into the portal, put it into a ZIP file. Otherwise take it out of the folder. There is no setting that allows it.
       *[andere] { $art ->
            [geheim] Take the file out of the folder. If it has been public already, replace the key by a new one. There is no setting that allows it.
            [server] Take the file out of the folder. If it really is an attachment, give it another name.
            [zeichen] Type the name of the file again.
            [ohne-endung] If the file belongs into the portal, give it the right ending. Otherwise take it out of the folder.
            [ausgeschlossen] Allowed are: { $erlaubt }. Save the file in one of these forms, or add "{ $endung }" to "endungen" under [anlagen] in "transparenz.toml".
           *[unbekannt] Allowed are: { $erlaubt }. If the file belongs into the portal, save it in one of these forms, or name "{ $endung }" with the reason under [[anlagen.weitere]] in "transparenz.toml". Otherwise take it out of the folder.
        }
    }

attachment-content = { $art ->
    [leer] "{ $name }" is empty.
   *[anders] "{ $name }" is no file of the kind "{ $endung }": it begins differently.
}
    .warum = { $art ->
        [leer] Whoever opens the attachment gets nothing, or an error message.
       *[anders] Whoever opens the attachment gets something else than expected, or an error message. Often an error page was saved instead of the file.
    }
    .hinweis = Open the file and see what it is. Put the intended file in its place, or give it the right ending.

withheld-file = "{ $name }" is held back, together with { $dokument }.
    .warum = Both lie in the same folder. As long as this document is a draft or under embargo, the file might belong to it, because no published document names it.
    .hinweis = If the file belongs to this document, there is nothing to do: it appears with it. Otherwise link to it from a published document, or put it into another folder.

## The parts of a document

no-front-matter = The document does not begin with a line of three plus signs (+++).
    .warum = The entries about the document stand between two such lines. Without them nobody can tell where the entries begin.
    .hinweis = Write "+++" alone in the very first line, without an empty line before it, then the entries, then "+++" again, and the text below.

unclosed-front-matter = The second line of three plus signs (+++) is missing.
    .warum = Without it nobody can tell where the entries end and where the text begins.
    .hinweis = Below the last entry, write a line with nothing but "+++".

merge-conflict = This file holds two versions side by side.
    .warum = Two people changed the same place, and git could not decide. Which version holds only those know who wrote them.
    .hinweis = Between "<<<<<<<" and ">>>>>>>" keep what holds, and delete the rest with the lines "<<<<<<<", "=======" and ">>>>>>>". Do so at every other such place in the file.

toml-syntax = { $grund ->
    [abschnitt] The heading of this section is not written correctly.
    [klammer] A bracket is opened but not closed.
    [komma-fehlt] A comma is missing between two entries.
    [komma-zuviel] There is a comma or semicolon too many after the value.
    [wert-fehlt] The value after the equals sign is missing.
    [schluessel] There is no valid key before the equals sign.
    [rueckstrich] There is a backslash "\" in a text in quotation marks.
    [danach] After the value there is something that does not belong there.
    [anfuehrungszeichen] A text begins or ends without a quotation mark.
   *[andere] This line cannot be read ({ $meldung }).
}
    .warum = As long as a line cannot be read, the document cannot be published.
    .hinweis = { $grund ->
        [abschnitt] It stands alone in its line, with as many square brackets before it as after it, such as [[meilenstein]] or [[kennzahl]].
        [klammer] Add "]" at the end of the list, or "{"}"}" at the end of the entries.
        [komma-fehlt] Put a comma between the entries: "first", "second".
        [komma-zuviel] Delete this sign.
        [wert-fehlt] Write the value in quotation marks after it, or delete the whole line.
        [schluessel] { $einstellungen ->
            [ja] If a word with umlauts, spaces or other signs stands before the equals sign, as it may among the synonyms, put it in straight quotation marks: "{ $schluessel }" = …
           *[nein] Write the key in small letters without spaces and without umlauts (ae, oe, ue, ss), such as: einschaetzung = "…". If the line belongs to the text, it goes below the second line "+++".
        }
        [rueckstrich] Write it twice ("\\"), or put the text in single straight quotation marks: '…'
        [danach] Every entry stands on a line of its own, several texts stand in square brackets: ["one", "two"]. If the text itself contains straight quotation marks ("), use “…” for them.
        [anfuehrungszeichen] Put a straight quotation mark before and after the text: "…"
       *[andere] Every entry has the form: key = "value". { $einstellungen ->
            [ja] Compare the line with the example in the guide (docs/betrieb.md).
           *[nein] Compare the line with a document that is right. If the line belongs to the text, it goes below the second line "+++".
        }
    }

unquoted-date = The date { $wert } stands without quotation marks.
    .warum = A date in German form cannot be read without quotation marks.
    .hinweis = { $schluessel ->
        [stand] { kalendertag }
        [stichtag] { kalendertag }
        [veroeffentlicht] { kalendertag }
        [geaendert] { kalendertag }
        [sperrfrist] { kalendertag }
        [am] { kalendertag }
        [datum] { kalendertag }
       *[andere] Put it in straight quotation marks: "{ $wert }"
    }

unquoted-number = The number { $wert } stands without quotation marks.
    .warum = A number in German form or with a unit cannot be read without quotation marks.
    .hinweis = Put it in straight quotation marks: "{ $wert }"

unquoted-text = { LEER($ja_nein) ->
    [ja] The text "{ $wert }" stands without straight quotation marks.
   *[nein] "{ $schluessel }" is either true or false. Here there is { $wert }.
}
    .warum = { LEER($ja_nein) ->
        [ja] Without quotation marks nobody can tell where a text begins and ends.
       *[nein] Only these two words count, in small letters and without quotation marks.
    }
    .hinweis = { LEER($ja_nein) ->
        [ja] { in-anfuehrungszeichen }
       *[nein] Write: { $schluessel } = { $ja_nein }
    }

in-anfuehrungszeichen = Put it in straight quotation marks: "{ $wert }"

typographic-quotes = The value stands in “typographic” quotation marks.
    .warum = Only straight quotation marks enclose a value. Word processors often replace them while you type.
    .hinweis = Replace the first and the last sign of the value by the straight quotation mark ("). Inside the text the others may stay.

unclosed-string = The closing quotation mark is missing.
    .warum = Without it nobody can tell where the text ends.
    .hinweis = Put a straight quotation mark (") at the end of the value. If the text is to have several lines, begin and end it with three straight quotation marks (""").

missing-equals = The equals sign is missing in this line.
    .warum = Between a key and its value there is always an equals sign.
    .hinweis = Write the entry like this: key = "value".{ $einstellungen ->
        [ja] { "" }
       *[nein] { " " }If the line belongs to the document's text, it goes below the second line "+++".
    }

impossible-date = There is no such day or time as { $wert }.
    .warum = A date without quotation marks must be in the calendar, in the form year-month-day.
    .hinweis = { $schluessel ->
        [stand] Correct the date.
        [stichtag] Correct the date.
        [veroeffentlicht] Correct the date.
        [geaendert] Correct the date.
        [sperrfrist] Correct the date.
        [am] Correct the date.
        [datum] Correct the date.
       *[andere] Correct the date. If the form says so, put it in quotation marks: "{ $wert }". Then it is shown as it stands there.
    }

duplicate-key = "{ $schluessel }" stands here for the second time.
    .warum = Nobody can tell which of the two holds.
    .hinweis = Delete one of the two. Several indicators, milestones or sources each begin with a line of their own in double square brackets, such as [[meilenstein]].

## Keys and values

unknown-key = There is no key "{ $schluessel }" here.{ meinten-sie }
    .warum = Otherwise a misspelt key would go unnoticed, and its entry would be missing from the portal.
    .hinweis = { LEER($naechster) ->
        [ja] Delete the line, or use one of these keys: { $erlaubt }.
       *[nein] Write "{ $naechster }". If something else is meant, delete the line.
    }

displaced-key = "{ $schluessel }" stands too far down.
    .warum = From the first line with square brackets on, such as [[meilenstein]], every line belongs to the section above it. "{ $richtig }" belongs to the whole document.
    .hinweis = Move the line up, before the first line with square brackets.{ LEER($anders) ->
        [ja] { "" }
       *[nein] { " " }The key is: { $anders }
    }

wrong-type = "{ $schluessel }" expects { erwartete-art }. Here there is { gefundene-art }.
    .warum = Only in the expected form can the entry be checked, counted and shown.
    .hinweis = { $erwartet ->
        [art-text] Put the value in straight quotation marks: { $schluessel } = "…"
        [art-texte] Write the texts in square brackets, with commas between them: { $schluessel } = ["first", "second"]
        [art-ja-nein] Write without quotation marks: { $schluessel } = true, or delete the line.
        [art-ganzzahl] Write the number without quotation marks and without a comma, such as: { $schluessel } = { beispielzahl }
        [art-datum] Write the day without quotation marks as year-month-day, such as: { $schluessel } = 2021-12-31
        [art-zeitpunkt] Write without quotation marks year-month-day, with a time if need be, such as: { $schluessel } = 2021-12-31T09:00:00
        [art-tabelle] Write the entries in curly brackets: { $schluessel } = {"{"} … = "…" {"}"}, or in a section with single square brackets: [{ $schluessel }].
        [art-tabellen] Begin each of them with a line of its own, [[{ $schluessel }]], and write its entries below.
       *[art-wert] Write a single value in straight quotation marks: { $schluessel } = "…"
    }

missing-key = { $leer ->
    [wort] At "{ $schluessel }" there is an empty word before the equals sign.
    [gegenwort] At "{ $schluessel }" there is an empty word beside "{ $wort }".
   *[angabe] The entry "{ $schluessel }" is missing or empty.
}
    .warum = { $leer ->
        [wort] { leeres-wort }
        [gegenwort] { leeres-wort }
       *[angabe] Without it the document is incomplete.
    }
    .hinweis = { $schluessel ->
        [synonyme] Write a word on both sides, such as: Kita = "Kindertagesstätte". Or delete the line.
        [jahr] Add a line with the year, without quotation marks, above the first section in square brackets, such as: jahr = 2021
        [nummer] Add a line with the number, without quotation marks, such as: nummer = 1
        [ressort] Add a line with the department's file name, above the first section in square brackets, such as: ressort = "inneres"
        [massnahme] Add a line with the measure's list number, above the first section in square brackets, such as: massnahme = "D40"
        [von] Add the first year, without quotation marks, such as: von = 2018
        [am] Add the day, without quotation marks, such as: am = 2021-12-31
        [datum] Add the day, without quotation marks, such as: datum = 2021-12-31
        [kontakt] Add in the section [herausgeber]: kontakt = {"{"} email = "…", telefon = "…" {"}"}
        [herausgeber] Add a section [herausgeber] with "name" and "kontakt".
        [basis_url] Add the address at which the portal appears, such as: basis_url = "https://www.example.org/"
        [wert] Add "wert" in the curly brackets, or say with "grund" why it is missing: grund = "vertraulich"
       *[andere] If the entry is optional and empty, delete its line. Otherwise add: { $schluessel } = "…"
    }

unknown-choice = "{ $wert }" is not provided for at "{ $schluessel }".{ LEER($naechstes) ->
        [ja] { "" }
       *[nein] { " " }Did you mean "{ $naechstes }"?
    }
    .warum = Only a few words have a meaning here, so that the portal understands them the same way everywhere.
    .hinweis = Write exactly one of these words: { $erlaubt }

out-of-range = "{ $schluessel }" must be a number from { $von } to { $bis }.
    .warum = A number outside of these bounds is very likely a typing error.
    .hinweis = Correct the number.{ $von ->
        [1900] { " " }Years have four digits.
       *[andere] { "" }
    }

conflicting-keys = "{ $erster }" and "{ $zweiter }" exclude each other.
    .warum = "{ $zweiter }" says why a value is missing. A value that is there is not missing.
    .hinweis = Leave out "{ $erster }" if the value must not be published, otherwise "{ $zweiter }".

unknown-rating = "{ $wert }" is no rating.
    .warum = The form has three signs. Another one can be neither counted nor compared.
    .hinweis = Write "☺" or "gruen", "😐" or "gelb", "☹" or "rot". If the department declared no rating, delete the line.

bad-url = { LEER($vorschlag) ->
    [ja] "{ $wert }" is not a complete web address.
   *[nein] "{ $wert }" has characters that are written in another way in web addresses.
}
    .warum = { LEER($vorschlag) ->
        [ja] A link to this address would lead nowhere.
       *[nein] Browsers show umlauts and spaces in addresses. Data catalogues, feeds and search engines do not take them like this.
    }
    .hinweis = { LEER($vorschlag) ->
        [ja] Write the whole address with "https://" at the beginning and without spaces, umlauts or quotation marks.{ $schluessel ->
            [basis_url] { " " }It has no "?", no "#", no ".." and no double slash either, and a folder at its end, no file such as "index.html".
           *[andere] { "" }
        }
       *[nein] Write it like this, it leads to the same place: { $vorschlag }
    }

bad-email = { LEER($vorschlag) ->
    [ja] "{ $wert }" is not an e-mail address.
   *[nein] The e-mail address "{ $wert }" has umlauts after the "@".
}
    .warum = Citizens could not reach the office by it.
    .hinweis = { LEER($vorschlag) ->
        [ja] Write exactly one address in the form name@office.example.org, without spaces, umlauts or angle brackets.
       *[nein] Write the part after the "@" without umlauts, it is the same address: { $vorschlag }
    }

bad-path = "{ $wert }" is not a path inside of the portal.
    .warum = The portal cannot make a page at this path.
    .hinweis = Write the path without "https://", without spaces, umlauts or "..", such as "hilfe/suche".

reserved-path = "{ $wert }" cannot be an earlier address.
    .warum = Web servers are set up by files whose name begins with a point or reads like this; programs (.php, .asp, .cgi …) they run or refuse, packed ones they send in place of others. Such a file could make the portal unreachable or replace a page.
    .hinweis = Delete the entry at "aliase". If it was the address of a program, ask your technicians to redirect it at the web server.

bad-checksum = The checksum at "sha256" is not a SHA-256 checksum.
    .warum = The checksum proves later that the file is unchanged. A wrong one proves nothing.
    .hinweis = A SHA-256 checksum has exactly 64 characters, only digits and the letters a to f. Copy it completely, or delete the line.

checksum-differs = The file "{ $datei }" has another checksum than the one at "sha256".
    .warum = The page shows the checksum so that everyone can make sure to have the right file. Like this it would look as if the file had been changed.
    .hinweis = Put the file that is meant beside the document. If this is the right one, its checksum is { $gefunden }

empty-address = No web address can be made of the name "{ $name }".
    .warum = Every page gets its address from the names of its file and folder. This one has neither Latin letters nor digits.
    .hinweis = Rename the file or the folder, for example to "D40.md".

place-mismatch = { $art ->
    [datei] The file is called "{ $erwartet }", but "{ $schluessel }" says "{ $wert }": capital and small letters differ.
    [schluessel] The file is called "{ $erwartet }", but "{ $schluessel }" says "{ $wert }": capital and small letters differ.
    [jahr] This says the year { $wert }, but the file lies in the folder { $erwartet }.
   *[andere] At "{ $schluessel }" there is "{ $wert }"; by folder and file name it would be "{ $erwartet }".
}
    .warum = Otherwise the document could appear under the wrong name or in the wrong year.
    .hinweis = { $art ->
        [datei] Rename the file (or its folder) to "{ $wert }", with exactly these letters. Other documents refer to it by this name.
        [schluessel] Write: { $schluessel } = "{ $erwartet }"
        [jahr] If it is the report for { $erwartet }, write: jahr = { $erwartet }. If it is the report for { $wert }, move the file to the folder { $wert }.
       *[andere] If the file is right, write "{ $erwartet }" at "{ $schluessel }". If the entry is right, move or rename the file.
    }

## References between documents

duplicate-name = The name "{ $name }" is taken, by { $erster }.
    .warum = References to this name would be ambiguous, and one of the two pages would be lost.
    .hinweis = If this document is a copy made by mistake, delete it; { $erster } stays. If it is a document of its own, give it another name or number. If the name stands at "kennungen", delete it there.

copied-report = This file still says the year { $jahr }, but it lies in the folder { $ordner }.
    .warum = There is a report for { $jahr } already: { $original }. This file was probably made from it, and the line with the year stayed as it was.
    .hinweis = Write in line { $zeile }: jahr = { $ordner }. The older report stays as it is. Check the other entries too that come from the year before.

duplicate-id = The "id" "{ $wert }" stands in this report already.
    .warum = By this name indicators and milestones are recognised over the years. A report may have it only once.
    .hinweis = Give every entry an "id" of its own, or leave it out.

unknown-measure = There is no measure "{ $name }".{ meinten-sie }
    .warum = The report would have no measure to appear with.
    .hinweis = Correct the list number, or create "content/massnahmen/{ $name }.md". { vorhanden-sind }

unknown-goal = There is no goal number { $name }.{ meinten-sie }
    .warum = The measure would stand under no goal.
    .hinweis = Correct the number, or create a goal with this number in the folder "content/ziele". { vorhanden-sind }

unknown-department = There is no department "{ $name }".{ meinten-sie }
    .warum = Without the department nobody can see who is responsible.
    .hinweis = Here stands the department's file name without ".md", not its official name. Correct it, or create the department in the folder "content/ressorts". { vorhanden-sind }

unknown-strategy = There is no strategy "{ $name }".{ meinten-sie }
    .warum = The goal would stand under no strategy.
    .hinweis = Here stands the strategy's "kennung", or else its file name without ".md". { vorhanden-sind }

ambiguous-strategy = There are several strategies, and the goal does not say to which one it belongs.
    .warum = The link is not guessed.
    .hinweis = Add a line: strategie = "…". There are: { $vorhanden }.

unknown-successor = There is no successor "{ $name }".{ meinten-sie }
    .warum = Who wants to know how it went on would not find the measure.
    .hinweis = Correct the list number at "nachfolger", or create "content/massnahmen/{ $name }.md". { vorhanden-sind }

hidden-reference = { $art ->
    [sperrfrist] "{ $name }" is embargoed until { $bis }, but this document is public.
   *[entwurf] { LEER($dokument) ->
        [ja] "{ $name }" is still a draft, but this document is public.
       *[nein] "{ $name }" belongs to a draft, but this document is public.
    }
}
    .warum = The link would lead nowhere, and a draft or an embargoed document would become known too early.
    .hinweis = { LEER($dokument) ->
        [ja] Publish "{ $name }" (delete its line "entwurf" or "sperrfrist"), or hold back this document too: entwurf = true, or the same "sperrfrist".
       *[nein] The file appears together with { $dokument }. Put it into a folder in which nothing is held back, or hold back this document too: entwurf = true, or the same "sperrfrist".
    }

unknown-objective = There is no objective { $nummer } in this report.
    .warum = The indicator could not be linked to an objective.
    .hinweis = { $anzahl ->
        [0] There is none at "projektziele". Add the objectives, or delete the line "projektziel".
        [one] There is only one at "projektziele". Write projektziel = 1, or add to the list.
       *[other] There are { $anzahl } at "projektziele". Use a number from 1 to { $anzahl }, or add to the list.
    }

orphan-translation = The document { $original } of this translation is missing.
    .warum = A translation appears only together with its original.
    .hinweis = Name the file like the original, with the language before the ending: "D40.en.md" belongs to "D40.md". If it is no translation, remove the point from the file's name.

unknown-language = "{ $wert }" in the file's name is not a known language.
    .warum = What stands between the first point and the ending is the language of the text. Screen readers go by it.
    .hinweis = Known are: { $erlaubt }. "leicht" means easy language. If the file is no translation, remove the point from its name.

own-language = This translation is in the same language as its original: { $name }.
    .warum = The document itself is in this language already. There would be two versions, and nobody would know which one holds.
    .hinweis = If the file is no translation, remove the point with the language from its name. If the original is in another language, write there: sprache = "…"

translated-fact = "{ $schluessel }" does not belong in a translation.
    .warum = Numbers, dates and responsibilities stand only in the original, so that they are the same in all languages.
    .hinweis = Delete the line. Title, summary, objectives and text are translated.

address-clash = The address "{ $adresse }" is taken, by { LEER($aus) ->
    [ja] { $erster }
   *[nein] a file that the program makes from { $aus }
}.
    .warum = Only one page or file can appear at an address. The other would be lost.
    .hinweis = { $art ->
        [anlage] Give the file in the document's folder another name. Capital and small letters count as equal in addresses.
       *[dokument] Change the file's name, the "pfad" or the entry at "aliase" of one of the two. Capital and small letters count as equal in addresses.
    }

address-too-long = The address "{ $adresse }" is too long for a file system.
    .warum = Every page is kept as a file. A name between two slashes may have { $erlaubt } characters at most, the whole address 3,000; the longest name here has { $laenge }.
    .hinweis = Shorten the "pfad", the entry below "aliase", or the file's name.

## The text of a document

raw-html = There is HTML in the text: { $auszug }
    .warum = HTML in the text can break the portal's design, accessibility and security.
    .hinweis = Write it in Markdown: **bold**, *italic*, [link](https://…), a line break with "\" at the end of the line. If a sign such as "<" is meant, write "\<".

forbidden-scheme = A link to "{ $adresse }" is not allowed.
    .warum = Links lead only to places in the portal, web pages, e-mail addresses and telephone numbers. Others can do harm or work only on your computer.
    .hinweis = Use an address that begins with "https://", "mailto:" or "tel:", or a page of the portal.

picture-without-text = The picture "{ $adresse }" has no description.
    .warum = Those who do not see the picture would not learn what it shows. Accessibility is required by law.
    .hinweis = Describe in the square brackets what is to be seen: ![bar chart of applications by year]({ $adresse }).

missing-picture = The picture "{ $adresse }" does not lie beside the document.{ LEER($gemeint) ->
        [ja] { "" }
       *[nein] { " " }Did you mean "{ $gemeint }"?
    }
    .warum = The page would have no picture in this place.
    .hinweis = Put the picture into the document's folder and write its file name alone, with the same capital and small letters. A report with pictures has a folder of its own: "berichte/2021/D40.md" becomes "berichte/2021/D40/index.md", with the picture beside it.

pasted-picture = A picture was pasted into the text instead of being put beside it.
    .warum = The round brackets hold the data of the picture itself, as they come along when it is pasted from another program. Browsers do not show such a picture in the portal, and nobody can edit the text any more.
    .hinweis = Save the picture as a file (such as "bild.png") in the document's folder and write ![description](bild.png) in its place. A report with pictures has a folder of its own: "berichte/2021/D40.md" becomes "berichte/2021/D40/index.md", with the picture beside it.

heading-without-space = "{ $auszug }" appears as text, not as a heading.
    .warum = After the number signs of a heading stands a space.
    .hinweis = Put a space after the number signs. If no heading is meant, write "\#".

broken-table = "{ $auszug }" appears as text with strokes, not as a table.
    .warum = A table begins with a line of headers and a line of dashes below it, with as many columns.
    .hinweis = Leave a line empty above the table and write three dashes for each column below the line of headers, for two columns: | --- | --- |

# $auszug
tabbed-table = "{ $auszug }" appears as running text, not as a table.
    .warum = Its columns are divided by tabs, as when copied from Word or Excel. On the page everything then stands in one line.
    .hinweis = Divide the columns by vertical strokes and write three dashes for each column below the line of headers: | Office | Posts | and below it | --- | --- |

# $auszug
extra-cells = This row of the table has more columns than its headers: { $auszug }
    .warum = What is too much stands in the last column, where it probably does not belong.
    .hinweis = Add the missing columns to the line of headers and to the dashes below it. Where a vertical stroke is meant, in a command as well, write "\|".

# $auszug
word-bullet = "{ $auszug }" appears as running text, not as a list.
    .warum = Markdown does not know bullets from Word: all points stand in one line.
    .hinweis = Begin each point with "* " or "- " instead of the character from Word, and leave a line empty above the list.

# $auszug, $weitere
sign-before-number = A sign stands before a number at the beginning of a line: { $auszug }{ $weitere ->
        [0] { "" }
        [one] { " " }(and in one more point of the list)
       *[other] { " " }(and in { $weitere } more points of the list)
    }
    .warum = In Markdown "-" and "+" begin a list, ">" a quotation. The portal keeps the sign, but does not know whether it belongs to the number.
    .hinweis = If it does, write "\-", "\+" or "\>", or use words: minus, plus, more than. If it is a list, begin the point with "* "; if it is a quotation, begin it with a word.

# $auszug
loose-emphasis = "{ $auszug }" appears with its marks, not emphasised.
    .warum = The marks for bold and italic stand directly beside the words that they emphasise. Next to a punctuation mark they need a space or a punctuation mark on their other side.
    .hinweis = Write **Title:** text instead of **Title:**text, and **bold** instead of ** bold **. Where the marks themselves are meant, write "\*".

# $name
unused-footnote = Nothing refers to the footnote "{ $name }".
    .warum = It stands at the end of the text, but nobody knows what it belongs to.
    .hinweis = Write [^{ $name }] where it belongs, or delete the footnote.

# $name
duplicate-footnote = There is a footnote "{ $name }" already.
    .warum = Both texts stand under the same number.
    .hinweis = Give this footnote a name of its own, also where the text refers to it, or make one of both.

# $name
unknown-footnote = There is no footnote "{ $name }".
    .warum = The page shows [^{ $name }] in the middle of the text.
    .hinweis = Write the footnote on a line of its own below the paragraph: [^{ $name }]: text of the footnote. Its name has no spaces. If none is meant, write "\[^".

# $auszug
unplaced-text = "{ $auszug }" is no text to Markdown.
    .warum = A line such as "[Deadline]: 2021-12-31" only says where [Deadline] leads, and behind ``` stands only a programming language. So that nothing is lost, the page shows it all the same.
    .hinweis = If it is text, write "\[" instead of "[", or put it into a paragraph of its own. If it is the address of a link that is not there, or has one already, delete the line.

empty-heading = The heading has no text.
    .warum = Screen readers announce a heading and then read nothing. The portal leaves it out.
    .hinweis = Write behind the hash signs what it is about, or delete the line.

# $ziel
nameless-link = The link to "{ $ziel }" has no text.
    .warum = The portal shows the address instead. Those who have the page read out to them do not learn where it leads.
    .hinweis = Write into the square brackets where the link leads: [Report of the department]({ $ziel }).

# $ziel
nested-link = "{ $ziel }" stands inside of another link or of the text of a picture, and leads nowhere there.
    .warum = A link can lead to one place only, and the text of a picture is no link. The portal shows the words alone.
    .hinweis = Put the inner link or picture before or behind it. If the address is the text of the link, leave out its angle brackets.

foreign-picture = The picture "{ $adresse }" lies on another server.
    .warum = When the page is opened, data of its visitors would go to that server.
    .hinweis = Download the picture (if you may use it), put it beside the document and write only the file's name.

broken-link = The link to "{ $ziel }" leads nowhere.{ LEER($gemeint) ->
        [ja] { "" }
       *[nein] { " " }Did you mean "{ $gemeint }"?
    }
    .warum = Who follows it gets an error page.
    .hinweis = { LEER($seite) ->
        [ja] { $art ->
            [datei] Put the file into the document's folder and write its name exactly so. A report with files has a folder of its own: "berichte/2021/D40.md" becomes "berichte/2021/D40/index.md", with the file beside it.
           *[verweis] Correct the address. What leads to another document is the path from file to file, such as "../../massnahmen/D40.md", or its address in the portal, such as "/massnahmen/d40/". Links to other web sites begin with "https://".
        }
       *[nein] It stands on the page "{ $seite }"{ $weitere ->
            [0] { "" }
            [one] { " " }and one more
           *[other] { " " }and { $weitere } more
        }, but in no document: correct it in the settings (transparenz.toml) or in the templates of the theme.
    }

broken-fragment = { LEER($stellen) ->
    [ja] There is no place "{ $ziel }".
   *[nein] The page "{ $ziel }"{ $weitere ->
        [0] { " " }lacks
        [one] { " " }and one more lack
       *[other] { " " }and { $weitere } more lack
    } places that links lead to: { $stellen }
}
    .warum = The link leads to the page, but not to the place that is meant.
    .hinweis = { LEER($stellen) ->
        [ja] After the "#" stands the heading in small letters with hyphens. If the heading was changed, change the link too, or leave out the "#" and all that follows.
       *[nein] Such a link stands on the page "{ $seite }". It comes from no document, but from the templates: give these places their id again in your own template of the page.
    }

## Checks of the content

pruefen-ob-schreibfehler = Check whether the value stands like this in your source. If it is your own typing error, correct it.

korrigiert = { LEER($vorschlag) ->
    [ja] …
   *[nein] { $vorschlag }
}

ambiguous-number = { $wert } without quotation marks is no safe number.
    .warum = The point would be read as a decimal sign. Whoever means thousands would publish a thousandth of it.
    .hinweis = Put the value in quotation marks, as it stands in the form: "{ $tausend }" for thousands, "{ $komma }" for decimals (the form writes them with a comma).

unreadable-value = The value "{ $gezeigt }" cannot be understood.{ $grund ->
        [tage] { " " }{ $monat ->
            [2] February { $jahr } has { $tage } days.
            [4] April has { $tage } days.
            [6] June has { $tage } days.
            [9] September has { $tage } days.
            [11] November has { $tage } days.
           *[andere] This month has { $tage } days.
        }
        [monat] { " " }There is no month { $monat }.
       *[andere] { "" }
    }{ LEER($vorschlag) ->
        [ja] { "" }
       *[nein] { " " }Is "{ $vorschlag }" meant?
    }
    .warum = It is shown as it stands and marked as unreadable. Nothing is computed from it, and nothing is guessed.
    .hinweis = { $schluessel ->
        [korrektur] Correct the "korrektur": figures use it.
        [beginn] { pruefen-ob-schreibfehler } If the source says so, leave it as it is.
        [ende] { pruefen-ob-schreibfehler } If the source says so, leave it as it is.
        [datum] { pruefen-ob-schreibfehler } If the source says so, leave it as it is.
       *[andere] { pruefen-ob-schreibfehler } If the form says so, leave it as it is. If the department has corrected it, write: {"{"} wert = "{ $wert }", korrektur = "{ korrigiert }" {"}"}
    }

renamed = { $art ->
        [meilenstein] Was the milestone "{ $alt }" ({ $jahr }) renamed to "{ $neu }"?
       *[kennzahl] Was the indicator "{ $alt }" ({ $jahr }) renamed to "{ $neu }"?
    }
    .warum = Over the years, names are compared. Like this the one counts as gone and the other as new, and a date that moved does not show.
    .hinweis = If it is the same, write here and in { $datei } below the name: id = "{ $id }". If they are two, give each an id of its own; then nobody asks again.

no-indicators = The report has no indicator.
    .warum = Without an indicator nobody can check whether the goal is reached. The portal shows this gap.
    .hinweis = If the form names indicators, enter them with [[kennzahl]]. If it names none, there is nothing to do.

no-milestones = The report has no milestone.
    .warum = Without milestones nobody can see whether dates were kept. The portal shows this gap.
    .hinweis = If the form names milestones, enter them with [[meilenstein]]. If it names none, there is nothing to do.

no-narrative = The report has no narrative.
    .warum = Only the text explains what is behind the figures. The portal shows this gap.
    .hinweis = Write the narrative below the second line "+++". If the form has none, there is nothing to do.

summary-without-source = The content is retold, but no source is named.
    .warum = Who wants to read the official wording must learn where it is.
    .hinweis = Add a section [[quelle]] with "titel" and, if possible, "url". If it is the official wording after all, delete the line "fassung".

dates-reversed = "{ $zweiter }" ({ $zweiter_wert }) lies before "{ $erster }" ({ $erster_wert }).
    .warum = One of the two cannot be right.
    .hinweis = Check both and correct the wrong one. { $zweiter ->
        [stand] Without "stichtag" it is the 31 December of the year reported on; if the report speaks of the time up to an earlier day, give that day.
       *[other] If the source gives both like this, say so in an "anmerkung" or in the text.
    }

# $schluessel, $wert, $jahr
tag-der-ordnet = Feeds, search engines and data catalogues put the document in its place by this day. A typing error leaves it in the wrong one for years.

distant-year = { $seite ->
    [zukunft] "{ $schluessel }" is "{ $wert }", which lies far in the future.
    [sperrfrist] "{ $schluessel }" is "{ $wert }", which lies far in the future.
    [vergangenheit] "{ $schluessel }" is "{ $wert }", which lies far in the past.
   *[andere] "{ $schluessel }" is "{ $wert }", but the report is about { $jahr }.
}
    .warum = { $seite ->
        [zukunft] { tag-der-ordnet }
        [sperrfrist] Until then the document does not appear. A slip in the year holds it back without anybody noticing.
        [vergangenheit] { tag-der-ordnet }
       *[andere] Hardly any day that belongs here lies as far away. A slip in the year would falsify in public what counts as on time or overdue.
    }
    .hinweis = { $seite ->
        [sperrfrist] Check the year. If the day is meant so, there is nothing to do.
       *[andere] Check the year. If the source says so, leave it: it is published as it stands.
    }

placeholder = { $n ->
    [one] Something is still to be filled in here: { $text }
   *[other] Something is still to be filled in at { $n } places ({ $zeile ->
        [eine] line
       *[mehrere] lines
    } { $zeilen }), first: { $text }
}
    .warum = Otherwise the placeholder is published as it is. In the imprint, the privacy notice and the accessibility statement the details are required by law.
    .hinweis = Replace the square brackets and all that is in them by the right details. If none are needed, delete the place.

missing-legal-page = The page "{ $name }" is missing. The sample text with placeholders is shown.
    .warum = Public bodies must give these details. The sample text alone does not fulfil the duty.
    .hinweis = Create the file "{ $datei }" and write the details into it.

stale-statement = { LEER($datum) ->
    [ja] The accessibility statement has no date.
   *[nein] The accessibility statement is from { $datum } and older than a year.
}
    .warum = The law on accessibility asks for a statement that is kept up to date (in Bremen § 14 BremBGG).
    .hinweis = Check the statement, correct what has changed, and enter the day as "geaendert".

missing-contact = The page "{ $titel }" has neither an e-mail address nor a telephone number.
    .warum = The page must say whom to turn to. Placeholders do not count.
    .hinweis = Add an e-mail address, better still a telephone number as well.

security-txt-expired = What "security.txt" says holds only until { $datum }.
    .warum = Whoever finds a weakness must not trust what has expired.
    .hinweis = Check that the contact still holds, and set "gueltig_bis" below [sicherheit] to a day within the next year.

empty-portal = There is nothing to publish: no measures, no reports, no goals, no strategy.
    .warum = The portal would consist of empty lists.
    .hinweis = Check whether you are in the right folder and whether the folder "content" is in it. Drafts count only with "--drafts", embargoed documents only after their day.

## Settings

no-settings = The file "transparenz.toml" is missing in the folder "{ $ordner }".
    .warum = It holds the portal's title, address and publisher.
    .hinweis = Change to the portal's folder, or create the file with "titel", "basis_url" and the section [herausgeber].

no-content = The folder "content" is missing in the folder "{ $ordner }".
    .warum = It holds all documents. Without it an empty site would be published.
    .hinweis = Check whether you are in the right folder and whether the drive is connected. If you begin a new portal, create the folder "content".

missing-publisher-fact = No way to reach the publisher is given.
    .warum = Who has a question or reports an error needs an office that answers.
    .hinweis = At "kontakt", enter at least one of: "email", "telefon", "url".

unknown-licence = { $fehlt ->
    [titel] The licence "{ $wert }" has no name.
   *[andere] The licence "{ $wert }" is not known.
}
    .warum = Without a known licence nobody can tell whether the data may be reused.
    .hinweis = { $fehlt ->
        [titel] Add its name, in [lizenz] with a line titel = "…", in a document like this: lizenz = {"{"} id = "{ $wert }", titel = "…" {"}"}
       *[andere] Without more to say there are: { $erlaubt }. Give another licence by its address on the web ("https://…") and its name.
    }

unknown-term = "{ $wert }" is no known term of "{ $schluessel }".{ LEER($naechstes) ->
        [ja] { "" }
       *[nein] { " " }Did you mean "{ $naechstes }"?
    }
    .warum = Data portals understand only the terms of their lists; with any other the catalogue would be refused.
    .hinweis = { $schluessel ->
        [datenbereitsteller] Write the identifier that GovData has given (letters, digits and hyphens only), or a whole address with "https://".
        [ort] Write the official key in one of these forms, with the right digits, or a whole address with "https://": { $erlaubt }
       *[andere] Write one of these terms, short or with its whole address: { $erlaubt }
    }

attachment-type = { $art ->
    [aktiv] Files ending in "{ $wert }" cannot be allowed as attachments.
    [geheim] Files ending in "{ $wert }" cannot be allowed as attachments.
    [form] "{ $wert }" is no ending of a file.
   *[unbekannt] "{ $wert }" is not on the list of attachments.{ meinten-sie }
}
    .warum = { $art ->
        [aktiv] Such files can run something in the browser, on the server or on a computer, or take the place of others. Whoever can put down a single one would have the portal in hand.
        [geheim] Such files hold keys or passwords. Whoever has them gets at all that they protect.
       *[andere] Files with this ending would not be recognised.
    }
    .hinweis = { $art ->
        [aktiv] Delete the entry. What belongs into the portal can lie in a ZIP file.
        [geheim] Delete the entry.
        [form] An ending consists of letters and digits, such as "dwg".
       *[unbekannt] At "endungen" stand endings of this list: { $erlaubt }. Name any other with its reason under [[anlagen.weitere]].
    }

## Design

unknown-theme = There is no theme "{ $name }".
    .warum = Without a theme no pages can be made.
    .hinweis = Correct "thema" in "transparenz.toml" or the argument "--theme", or create the folder "themes/{ $name }". { vorhanden-sind }

useless-override = The file "{ $datei }" replaces nothing.
    .warum = A file of your own theme takes effect only if it is named like the file it is to replace.
    .hinweis = Correct the file's folder and name, or delete it.

unset-style = { $n ->
    [one] The design lacks a value: { $namen }
   *[other] The design lacks { $n } values, such as: { $namen }
}
    .warum = Other parts of the design use these variables. Without them colours, sizes of type or spaces are gone.
    .hinweis = A "tokens.css" of your own replaces the built-in one as a whole. Copy the built-in one and change only what is to be different. Or set single values in a file by a name of its own, such as "styles/own.css": it is added to the built-in ones.

unknown-theme-name = { $n ->
    [one] The template names something that probably does not exist: { $namen }
   *[other] The template names { $n } things that probably do not exist: { $namen }
}
    .warum = In a condition such a name counts as empty, and nobody notices: that part of the page is always missing.
    .hinweis = Compare its spelling with the built-in template. If it existed in an earlier version of the program, use the one of today.

unused-word = No template uses the word "{ $name }".{ meinten-sie }
    .warum = A word of your own only counts if it has the name of the one that it is to replace. Otherwise the built-in one stays.
    .hinweis = Correct the name before the equals sign, or delete the line.

template = The template "{ $datei }" is faulty: { $grund }
    .warum = Pages that use this template cannot be made.
    .hinweis = Correct the template, or delete it: then the built-in one is used.

theme-language = The language file "{ $datei }" is faulty: { $grund }
    .warum = Labels that it holds would be missing from the portal.
    .hinweis = Correct the line. Every label has the form: name = text.

rendering = { $weitere ->
    [0] The page "{ $seite }" could not be made: { $grund }
    [one] The page "{ $seite }" and one more could not be made: { $grund }
   *[other] The page "{ $seite }" and { $weitere } more could not be made: { $grund }
}
    .warum = A portal that lacks a page is not published.
    .hinweis = If you have templates of your own, check them. Otherwise it is a fault of the program: report it with this message.

## Publishing

foreign-output = { $art ->
    [datei] "{ $ordner }" is a file, not a folder.
    [demo] The folder "{ $ordner }" is not empty.
    [website] The folder "{ $ordner }" is a site of this program, or lies in one.
    [export] In the folder "{ $ordner }" there is an "index.json" that is not from this program.
    [im-weg] In the folder "{ $ordner }" there is something that is not from this program where files of the site belong: { $vorhanden }.
    [ohne-beweis] The folder "{ $ordner }" holds files, and its file ".transparenz" does not prove that they are from this program.
   *[ordner] The folder "{ $ordner }" holds files that are not from this program.
}
    .warum = { $art ->
        [demo] The sample portal would mingle with what is there already.
        [website] What is meant for the search engine would be published with the site.
        [export] It would be overwritten and lost.
        [im-weg] It would be overwritten and lost. The portal that is there stays unchanged.
        [ohne-beweis] Only what the program has provably written itself is replaced: ".transparenz" names every file of the site and the checksum of that list. Earlier versions wrote no such list.
       *[ordner] Publishing replaces what is in the folder. Other files would be lost.
    }
    .hinweis = { $art ->
        [website] Choose a folder outside of the site at "--out".
        [im-weg] Rename or move what is in the way, then build again.
        [ohne-beweis] Look at what is in the folder. If it is only an earlier version of the site, rename the folder once (or empty it, where a server or container has it mounted) and build again; otherwise choose another folder at "--out".
       *[andere] Choose another folder or an empty one, or clear this one yourself.
    }

output-in-portal = The folder "{ $ordner }" and the portal's folder "{ $portal }" lie inside of each other.
    .warum = { $art ->
        [darin] What lies in "{ $portal }" is read as a part of the portal, even what the program itself has written there.
       *[darum] Publishing replaces the whole folder: the portal would be lost.
    }
    .hinweis = At "--out", choose a folder that neither lies in the content nor holds it, such as a new one beside "content".

busy = Something is being published to the folder "{ $ordner }" already.
    .warum = Two runs at a time would overwrite each other.
    .hinweis = Wait until the other run has ended, then try again.

no-lock = No lock can be had in the folder "{ $ordner }" ({ ursache-im-system }).
    .warum = Without a lock, two runs at a time could write here and leave an incomplete site. Nothing has been changed.
    .hinweis = Network drives and some file systems of containers give no locks. At "--out", choose a folder on a disk of this machine and copy the finished site from there (with rsync, say), or have the network drive's locks switched on.

half-exchanged = In the folder "{ $ordner }" old and new files stand side by side: the exchange stopped at "{ $datei }" ({ ursache-im-system }) and could not be taken back entirely.
    .warum = Pages may lead to files that are not there.
    .hinweis = Check the rights in this folder and whether the disk is sound, and build again at once: the next run makes the site whole.

unwritable = "{ $datei }" cannot be written ({ ursache-im-system }).
    .warum = The portal would be incomplete. The one that is there stays unchanged.
    .hinweis = Check whether there is room on the disk and whether you may write in this folder.

more-errors = { $ort ->
    [ordner] This folder
    [lauf] This run
   *[other] This file
} has { $n ->
    [one] one more message
   *[other] { $n } more messages
}, { $fehler ->
    [one] one of them an error
   *[other] { $fehler } of them errors
}.
    .warum = At most a hundred messages are shown for a file or a folder of attachments, errors first.
    .hinweis = Mend what stands above, and check once more. So many messages mostly have one cause.

more-warnings = { $ort ->
    [ordner] This folder
    [lauf] This run
   *[other] This file
} has { $n ->
    [one] one more warning
   *[other] { $n } more warnings
}.
    .warum = At most a hundred messages are shown for a file or a folder of attachments, errors first.
    .hinweis = Look at what stands above, and check once more. So many warnings mostly have one cause.
