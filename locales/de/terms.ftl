# The name with its article, for use inside a sentence.
# approved: npatv-maaez
-office = { $case ->
    [genitive] des Büros für Internationale Beziehungen
    [dative] dem Büro für Internationale Beziehungen
    [accusative] das Büro für Internationale Beziehungen
   *[nominative] das Büro für Internationale Beziehungen
}
