count-texts = { $texts -> [one] 1 text
 *[other] { $texts } texts
 }
error-line = error: { $what }
