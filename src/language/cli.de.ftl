### Texte der Kommandozeile (Deutsch). Die Meldungen zu Fehlern stehen in diagnostics.de.ftl.
