//! What the form that writes a record says, in the language of its page, as a file beside the pages.

use crate::{catalog::Catalog, document::hashed, editions, editions::places};
use atlas_content::describe_in;
use atlas_locale::{Names, Words};
use atlas_model::{
    Kind, Term as _, Vocabularies,
    description::{Choice, Field, Short},
    desk::Form,
};
use mission_atlas_app::naming;

/// Path and text of the file.
pub(crate) fn file(catalog: &Catalog<'_>) -> (String, String) {
    let text =
        serde_json::to_string(&form(catalog)).expect("a form has texts, numbers and lists alone");
    (hashed("form", "json", text.as_bytes()), text)
}

fn form(catalog: &Catalog<'_>) -> Form {
    let (words, lang) = (&catalog.words, editions::language(catalog.site));
    let names = places::names(lang);
    let kinds = Kind::ALL.iter().copied().filter(|kind| *kind != Kind::Challenge);
    let descriptions = kinds.map(|kind| {
        let mut description = describe_in(kind, words);
        label_choices(&mut description.fields, words, names.as_ref());
        description
    });
    let vocabularies = Vocabularies::NAMES.iter().map(|name| {
        let terms = catalog.site.vocabularies.terms(name).unwrap_or_default();
        ((*name).to_owned(), terms.into_iter().map(|term| (term.id, term.label)).collect())
    });
    Form {
        lang: lang.to_owned(),
        descriptions: descriptions.collect(),
        vocabularies: vocabularies.collect(),
        regions: places::regions(lang),
        languages: catalog.site.language_names.clone(),
    }
}

/// Says the terms of closed lists and countries as pages do.
fn label_choices(fields: &mut [Field], words: &Words, names: Option<&Names>) {
    for field in fields {
        if let Some(Short::Term(choices)) = &mut field.short {
            let ids: Vec<&str> = choices.iter().map(|choice| choice.id.as_str()).collect();
            if let Some(first) = naming::first_of(&ids) {
                let said = (0..).map(|place| words.say(first.after(place)));
                choices.iter_mut().zip(said).for_each(|(choice, label)| choice.label = label);
            } else if field.name == "country" {
                for choice in choices.iter_mut() {
                    name_country(choice, names);
                }
            }
        }
        label_choices(&mut field.table, words, names);
    }
}

fn name_country(choice: &mut Choice, names: Option<&Names>) {
    if let Some(name) = names.and_then(|names| names.region(&choice.id)) {
        name.clone_into(&mut choice.label);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use atlas_locale::shipped;

    /// The label of a choice of a field of a mission or a city.
    fn label(kind: Kind, way: &[&str], id: &str, lang: &str) -> String {
        let words = shipped::words(lang);
        let mut description = describe_in(kind, &words);
        label_choices(&mut description.fields, &words, places::names(lang).as_ref());
        let Some(Short::Term(choices)) = &description.field(way).expect("a field").short else {
            panic!("{way:?} takes no term");
        };
        choices.iter().find(|choice| choice.id == id).expect("a term").label.clone()
    }

    #[test]
    fn choices_are_said_in_the_language_of_the_page() {
        assert_eq!(label(Kind::Mission, &["stage"], "in-delivery", "en"), "In delivery");
        assert_eq!(label(Kind::City, &["country"], "SE", "es"), "Suecia");
        assert_eq!(label(Kind::City, &["country"], "HK", "en-GB"), "Hong Kong");
        for kind in [Kind::Mission, Kind::CaseStudy, Kind::Insight, Kind::Organisation] {
            let english = describe_in(kind, &shipped::words("en"));
            let words = shipped::words("ar");
            let mut arabic = describe_in(kind, &words);
            label_choices(&mut arabic.fields, &words, places::names("ar").as_ref());
            said_anew(&english.fields, &arabic.fields);
        }
    }

    /// No term of a list is said in Arabic as in English.
    fn said_anew(english: &[Field], arabic: &[Field]) {
        for (before, after) in english.iter().zip(arabic) {
            if let (Some(Short::Term(before)), Some(Short::Term(after))) =
                (&before.short, &after.short)
            {
                for (before, after) in before.iter().zip(after) {
                    assert_ne!(before.label, after.label, "{}", before.id);
                }
            }
            said_anew(&before.table, &after.table);
        }
    }
}
