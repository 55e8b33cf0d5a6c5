//! What stands where in a draft. A way is the names of fields and the places in lists on the way to
//! an answer: `milestones`, `0`, `date`.

use atlas_model::desk::Answer;

/// The fields of a table, as a draft holds them.
pub type Fields = Vec<(String, Answer)>;

/// The way from one field on to the next.
pub fn on(way: &[String], step: &str) -> Vec<String> {
    way.iter().cloned().chain([step.to_owned()]).collect()
}

/// The way from a list on to the value at a place.
pub fn on_to(way: &[String], place: usize) -> Vec<String> {
    on(way, &place.to_string())
}

/// What a field of a table holds.
pub fn field<'a>(fields: &'a Fields, name: &str) -> Option<&'a Answer> {
    fields.iter().find(|(known, _)| known == name).map(|(_, answer)| answer)
}

/// What stands at the end of a way.
pub fn at<'a>(fields: &'a Fields, way: &[String]) -> Option<&'a Answer> {
    let (name, rest) = way.split_first()?;
    let mut answer = field(fields, name)?;
    for step in rest {
        answer = match answer {
            Answer::List(items) => items.get(step.parse::<usize>().ok()?)?,
            Answer::Table(fields) => field(fields, step)?,
            Answer::Text(_) => return None,
        };
    }
    Some(answer)
}

/// The text of an answer that stands alone; empty for another.
pub fn text(answer: Option<&Answer>) -> &str {
    match answer {
        Some(Answer::Text(text)) => text,
        _ => "",
    }
}

/// The values of an answer that may be one or several.
pub fn values(answer: Option<&Answer>) -> Vec<Answer> {
    match answer {
        None => Vec::new(),
        Some(Answer::List(items)) => items.clone(),
        Some(one) => vec![one.clone()],
    }
}

/// Whether an answer says nothing.
pub fn is_empty(answer: &Answer) -> bool {
    match answer {
        Answer::Text(text) => text.trim().is_empty(),
        Answer::List(items) => items.iter().all(is_empty),
        Answer::Table(fields) => fields.iter().all(|(_, answer)| is_empty(answer)),
    }
}

/// Puts an answer at the end of a way, and makes what is missing on the way to it: a table, and a
/// list where a place is named. A place past a list's end is that end.
pub fn put(fields: &mut Fields, way: &[String], new: Answer) {
    let Some((name, rest)) = way.split_first() else { return };
    let place = fields.iter().position(|(known, _)| known == name).unwrap_or_else(|| {
        fields.push((name.clone(), Answer::Text(String::new())));
        fields.len() - 1
    });
    put_into(&mut fields[place].1, rest, new);
}

fn put_into(answer: &mut Answer, way: &[String], new: Answer) {
    let Some((step, rest)) = way.split_first() else {
        *answer = new;
        return;
    };
    if let Ok(place) = step.parse::<usize>() {
        if !matches!(answer, Answer::List(_)) {
            *answer = Answer::List(values(Some(&*answer).filter(|answer| !is_empty(answer))));
        }
        if let Answer::List(items) = answer {
            let place = place.min(items.len());
            if place == items.len() {
                items.push(Answer::Text(String::new()));
            }
            put_into(&mut items[place], rest, new);
        }
        return;
    }
    if !matches!(answer, Answer::Table(_)) {
        *answer = Answer::Table(Fields::new());
    }
    if let Answer::Table(fields) = answer {
        put(fields, way, new);
    }
}

/// Takes out what stands at the end of a way.
pub fn remove(fields: &mut Fields, way: &[String]) {
    let Some((step, before)) = way.split_last() else { return };
    if before.is_empty() {
        fields.retain(|(name, _)| name != step);
        return;
    }
    match at(fields, before).cloned() {
        Some(Answer::List(mut items)) => {
            if let Some(place) = step.parse::<usize>().ok().filter(|place| *place < items.len()) {
                items.remove(place);
                put(fields, before, Answer::List(items));
            }
        }
        Some(Answer::Table(mut table)) => {
            table.retain(|(name, _)| name != step);
            put(fields, before, Answer::Table(table));
        }
        _ => {}
    }
}

/// Moves a value of a list one place towards its beginning.
pub fn move_up(fields: &mut Fields, way: &[String]) {
    let Some((step, before)) = way.split_last() else { return };
    let Some(Answer::List(mut items)) = at(fields, before).cloned() else { return };
    if let Some(place) = step.parse::<usize>().ok().filter(|place| (1..items.len()).contains(place))
    {
        items.swap(place - 1, place);
        put(fields, before, Answer::List(items));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn way(path: &str) -> Vec<String> {
        path.split('/').map(str::to_owned).collect()
    }

    fn said(path: &str, fields: &Fields) -> String {
        text(at(fields, &way(path))).to_owned()
    }

    fn filled(puts: &[(&str, &str)]) -> Fields {
        let mut fields = Fields::new();
        for (path, text) in puts {
            put(&mut fields, &way(path), Answer::Text((*text).to_owned()));
        }
        fields
    }

    #[test]
    fn what_is_put_is_found_and_its_way_is_made() {
        let fields = filled(&[("title", "A"), ("milestones/0/date", "2026"), ("lead/name", "C")]);
        assert_eq!(said("title", &fields), "A");
        assert_eq!(said("milestones/0/date", &fields), "2026");
        assert!(
            matches!(field(&fields, "milestones"), Some(Answer::List(items)) if items.len() == 1)
        );
        assert_eq!(said("lead/name", &fields), "C");
        assert_eq!(at(&fields, &way("milestones/1/date")), None);
        assert_eq!(at(&fields, &way("title/0")), None);
    }

    #[test]
    fn one_value_becomes_the_first_of_several() {
        let mut fields = filled(&[("roar", "routes")]);
        put(&mut fields, &way("roar/9"), Answer::Text("assessment".to_owned()));
        assert_eq!(said("roar/0", &fields), "routes");
        assert_eq!(said("roar/1", &fields), "assessment");
    }

    #[test]
    fn values_are_moved_and_taken_out_and_nothing_else_is() {
        let mut fields = filled(&[("tags/0", "a"), ("tags/1", "b"), ("tags/2", "c"), ("x/y", "1")]);
        move_up(&mut fields, &way("tags/2"));
        move_up(&mut fields, &way("tags/0"));
        assert_eq!(said("tags/1", &fields), "c");
        remove(&mut fields, &way("tags/0"));
        remove(&mut fields, &way("tags/7"));
        assert_eq!(values(field(&fields, "tags")).len(), 2);
        assert_eq!(said("tags/0", &fields), "c");
        remove(&mut fields, &way("x/y"));
        assert!(field(&fields, "x").is_some_and(is_empty));
        remove(&mut fields, &way("x"));
        assert_eq!(field(&fields, "x"), None);
    }
}
