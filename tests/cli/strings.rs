//! Files of strings and plain text, from their source to the files of another language.

use super::site::Site;

const NOTES: &str = "# l10n: note Below the title of an article.\n[time]\ndescription = \"How long it takes to read\"\none = \"One minute\"\nother = \"{{ .Count }} minutes\" # l10n: max-length=20\n\n[more]\nother = 'Read more'\n";

fn site(pages: &str) -> Site {
    let site = Site::with(&[]);
    site.write("latimer.toml", &format!("source = \"en\"\nlocales = [\"de\"]\n[[pages]]\n{pages}\n[gate]\napproved = 0\n"));
    site
}

#[test]
fn the_strings_of_a_theme_are_translated_in_their_places() {
    let site = site("match = \"i18n/en.toml\"\ncatalog = \"locales/{locale}/i18n.ftl\"\noutput = \"i18n/{locale}.toml\"\nprofile = \"hugo\"");
    site.write("i18n/en.toml", NOTES);
    site.done("run --no-draft");
    let source = site.read("locales/en/i18n.ftl");
    assert!(source.contains("# note: How long it takes to read\n# max-length: 20\ntime-other = <v1/> minutes\n"), "{source}");
    let catalog = site.read("locales/de/i18n.ftl");
    assert!(catalog.contains("# max-length: 20\n"), "{catalog}");
    site.edit("locales/de/i18n.ftl", "time-other = <v1/> minutes", "time-other = <v1/> Minuten");
    site.edit("locales/de/i18n.ftl", "more-other = Read more", "more-other = Lies’ mehr – jetzt");
    site.done("sync");
    site.done("approve --all --locale de");
    site.done("merge");
    let german = site.read("i18n/de.toml");
    assert_eq!(german, NOTES.replace("}} minutes", "}} Minuten").replace("Read more", "Lies’ mehr – jetzt"));
    // A new string before the others takes no id from them.
    site.write("i18n/en.toml", &format!("[less]\nother = \"Read less\"\n\n{NOTES}"));
    site.done("run --no-draft");
    assert!(site.read("i18n/de.toml").contains("'Lies’ mehr – jetzt'"), "{}", site.read("i18n/de.toml"));
}

#[test]
fn a_projects_own_keys_add_and_take_away() {
    let pages = "match = \"data/**/*.yml\"\ncatalog = \"locales/{locale}/{path}.ftl\"\noutput = \"{locale}/{path}.{ext}\"\nkeys = [\"*.slogan\", \"!*.name\", \"*.bio:html\"]\nexclude = [\"data/old/**/*\"]";
    let site = site(pages);
    site.write("data/team.yml", "- name: Erika Muster\n  slogan: ahoy\n  bio: Loves &amp; lives\n  mail: erika@office.example\n");
    site.write("data/old/team.yml", "- slogan: Gone for long\n");
    site.done("extract");
    let source = site.read("locales/en/team.ftl");
    assert!(source.contains("= ahoy") && source.contains("= Loves & lives") && !source.contains("Erika") && !source.contains("erika"), "{source}");
    assert!(!site.path("locales/en/old/team.ftl").exists());
}

#[test]
fn plain_text_keeps_its_signs_and_its_layout() {
    let site = site("match = \"*.txt\"\ncatalog = \"locales/{locale}/{path}.ftl\"\noutput = \"{locale}/{path}.{ext}\"");
    let text = "\nOffice\n\nThe office\n\n  • helps clubs,\n  • answers letters.\n\nFriedensplatz 1\nMusterstadt";
    site.write("office.txt", text);
    site.done("run --no-draft");
    let source = site.read("locales/en/office.ftl");
    assert!(source.contains("# context: list item, continues “The office”\n"), "{source}");
    site.edit("locales/de/office.ftl", "= helps clubs,", "= hilft Vereinen,");
    site.edit("locales/de/office.ftl", "= answers letters.", "= - beantwortet\n    Briefe.");
    site.done("sync");
    site.done("approve --all --locale de");
    site.latimer("merge");
    assert_eq!(site.read("de/office.txt"), text.replace("helps clubs", "hilft Vereinen").replace("answers letters", "- beantwortet Briefe"));
}
