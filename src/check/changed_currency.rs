//! `changed-currency`: an amount in another currency than the source's.

use super::text::has;
use super::{Both, Check, Docs, Fault, Run};
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "changed-currency",
    level: Some(Level::Error),
    docs: Docs {
        finds: "An amount whose currency the translation does not name, while it names another: € became $.",
        why: "The amount is wrong, though its digits are right.",
        example: "€20: 20 $ → 20 €",
        cure: "Name the source’s currency, by its sign, its code or its word.",
    },
    run: Run::Text(look),
    mend: None,
};

/// How currencies are named: by signs, codes in capitals, and beginnings of words in many languages.
const CURRENCIES: [(&str, &[&str]); 8] = [
    ("EUR", &["€", "EUR", "euro", "يورو", "євро", "евро", "ユーロ", "avro", "ευρώ", "欧元", "유로"]),
    ("USD", &["$", "USD", "dollar", "dólar", "dolar", "dolár", "دولار", "долар", "доллар", "ドル", "δολάρι", "美元", "달러"]),
    ("GBP", &["£", "GBP", "pound", "pfund", "livre", "libra", "sterl", "funt", "фунт", "جنيه", "ポンド", "英镑"]),
    ("JPY", &["¥", "JPY", "yen", "円", "jen", "єн", "иен", "日元"]),
    ("PLN", &["zł", "PLN", "zlot", "злот"]),
    ("TRY", &["₺", "TRY", "lira", "лір", "лир", "ليرة"]),
    ("UAH", &["₴", "UAH", "hrywn", "hryvn", "грив", "грн"]),
    ("CHF", &["CHF", "franken", "franc", "frank", "франк"]),
];

fn look(both: &Both) -> Vec<Fault> {
    let signs = both.source.measure.has(has::CURRENCY) || both.target.measure.has(has::CURRENCY);
    if !signs || !both.source.measure.has(has::DIGIT) {
        return Vec::new();
    }
    let (there, here) = (named(&both.source.words), named(&both.target.words));
    let lost = there.iter().find(|currency| !here.contains(currency));
    let other = here.iter().find(|currency| !there.contains(currency));
    match (lost, other) {
        (Some(lost), Some(other)) => vec![msg!("check-currency-changed", source = *lost, target = *other).into()],
        _ => Vec::new(),
    }
}

fn named(text: &str) -> Vec<&'static str> {
    let lower = text.to_lowercase();
    let is = |form: &&str| if form.bytes().all(|byte| byte.is_ascii_uppercase()) { text.contains(*form) } else { lower.contains(*form) };
    CURRENCIES.iter().filter(|(_, forms)| forms.iter().any(&is)).map(|(code, _)| *code).collect()
}
