//! What keeps a record from being published, with links to the fields.

use super::problems::element_id;
use crate::{browser, context::Setting};
use atlas_locale::{Words, said::publish};
use atlas_model::{
    description::{Description, Field},
    desk::FieldProblem,
};
use yew::prelude::*;

/// The errors of a draft. It takes the focus when the author asks to publish.
pub fn summary(description: &Description, problems: &[FieldProblem], setting: &Setting) -> Html {
    let errors: Vec<&FieldProblem> = problems.iter().filter(|problem| problem.is_error).collect();
    if errors.is_empty() {
        return Html::default();
    }
    let entry = |problem: &&FieldProblem| {
        let id = element_id(&problem.field);
        let onclick = {
            let id = id.clone();
            Callback::from(move |event: MouseEvent| {
                event.prevent_default();
                browser::focus_at(&id);
            })
        };
        let words = match name(description, &problem.field, &setting.words) {
            Some(name) => setting.words.say(publish::problem_of(name, &problem.message)),
            None => problem.message.clone(),
        };
        if problem.field.is_empty() {
            return html! { <li>{words}</li> };
        }
        html! { <li><a href={format!("#{id}")} {onclick}>{words}</a></li> }
    };
    html! {
        <div class="errors" id="form-errors" tabindex="-1" aria-labelledby="form-errors-title">
            <h2 class="errors__title" id="form-errors-title">
                {setting.say(publish::problems(errors.len()))}
            </h2>
            <ul class="errors__list">{ for errors.iter().map(entry) }</ul>
        </div>
    }
}

/// What the field at a way is called: `Milestones 2, Date`.
fn name(description: &Description, way: &[String], words: &Words) -> Option<String> {
    match way.first().map(String::as_str) {
        None => return None,
        Some("body") => return Some(words.say(publish::article())),
        Some("id") => return Some(words.say(publish::address())),
        Some(_) => {}
    }
    let mut fields: &[Field] = &description.fields;
    let mut named: Vec<String> = Vec::new();
    for step in way {
        if let Ok(place) = step.parse::<usize>() {
            if let Some(last) = named.last_mut() {
                let number = (place + 1).to_string();
                let numbered = words.say(publish::field_numbered(last.as_str(), number));
                *last = numbered;
            }
            continue;
        }
        let Some(field) = fields.iter().find(|field| field.name == *step) else { break };
        named.push(field.label.clone());
        fields = &field.table;
    }
    (!named.is_empty()).then(|| words.in_a_row(&named))
}

#[cfg(test)]
mod tests {
    use super::*;
    use atlas_model::{Kind, description::Many};

    fn field(name: &str, label: &str, table: Vec<Field>) -> Field {
        Field {
            name: name.to_owned(),
            label: label.to_owned(),
            help: String::new(),
            example: String::new(),
            required: false,
            many: Many::One,
            short: None,
            table,
        }
    }

    #[test]
    fn a_problem_is_named_by_the_labels_on_the_way_to_it() {
        let date = field("date", "Date", Vec::new());
        let fields = vec![field("milestones", "Milestones", vec![date])];
        let description = Description { kind: Kind::Mission, fields, groups: Vec::new() };
        let english = atlas_locale::shipped::words("en");
        let check = |way: &str, expected: Option<&str>| {
            let way: Vec<String> =
                way.split('/').filter(|step| !step.is_empty()).map(str::to_owned).collect();
            assert_eq!(name(&description, &way, &english).as_deref(), expected, "{way:?}");
        };
        check("milestones/1/date", Some("Milestones 2, Date"));
        check("milestones", Some("Milestones"));
        check("milestones/0/other", Some("Milestones 1"));
        check("body", Some("The text of the page"));
        check("unknown", None);
        check("", None);
    }
}
