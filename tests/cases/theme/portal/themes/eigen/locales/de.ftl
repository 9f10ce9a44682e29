menue_ziele = Vorhaben
