count-texts = { $texts -> [one] 1 Text
 *[other] { $texts } Texte
 }
error-line = Fehler: { $what }
