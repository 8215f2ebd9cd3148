# approved: npatv-zapfm
-office =
    { $case ->
        [genitive] Відділу міжнародних зв’язків
        [dative] Відділу міжнародних зв’язків
        [accusative] Відділ міжнародних зв’язків
        [instrumental] Відділом міжнародних зв’язків
        [locative] Відділі міжнародних зв’язків
       *[nominative] Відділ міжнародних зв’язків
    }

# approved: npatv-tdyqh
-fund =
    { $case ->
        [genitive] Фонду партнерства
        [dative] Фонду партнерства
        [accusative] Фонд партнерства
        [instrumental] Фондом партнерства
        [locative] Фонді партнерства
       *[nominative] Фонд партнерства
    }
