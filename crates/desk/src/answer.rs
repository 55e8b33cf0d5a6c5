use crate::Desk;
use atlas_content::draft::{kind_of, read};
use atlas_locale::{
    Words,
    said::{checks, publish},
};
use atlas_model::{
    Kind, Term,
    desk::{Opened, Question, Reply},
};

/// Answers a question. The desk is there once the first has been answered: what a showcase holds
/// comes from a file that is loaded, by its address, as are the records that the question names.
/// Pages are rendered with the words of a language.
pub async fn answer(
    desk: &mut Option<Desk>,
    question: Question,
    words: &Words,
    load: &impl AsyncFn(&str) -> Result<String, String>,
) -> Reply {
    let answered = match (question, desk) {
        (Question::Start { showcase, form }, desk) => {
            match (load(&showcase).await, load(&form).await) {
                (Ok(showcase), Ok(form)) => {
                    Desk::open(&showcase, &form, words.clone()).map(|(opened, told)| {
                        *desk = Some(opened);
                        Reply::Started(Box::new(told))
                    })
                }
                (Err(why), _) | (_, Err(why)) => Err(why),
            }
        }
        (_, None) => Err(words.say(publish::broken())),
        (Question::Read { kind, name, text }, Some(_)) => opened(kind, &name, text, words),
        (Question::Fetch { kind, id }, Some(desk)) => match desk.address(kind, &id) {
            Some(address) => match load(&address).await {
                Ok(text) => opened(Some(kind), &format!("{id}.md"), text, words),
                Err(why) => Err(why),
            },
            None => Err(words.say(checks::no_record(id))),
        },
        (Question::Look { number, draft, original, today }, Some(desk)) => {
            if draft.kind == Kind::Challenge {
                let kind = draft.kind.id();
                return Reply::Failed(words.say(publish::kind_not_written(kind)));
            }
            desk.take_out(&draft, load).await;
            let look = desk.look(number, &draft, original.as_deref(), &today).await;
            Ok(Reply::Looked(Box::new(look)))
        }
    };
    answered.unwrap_or_else(Reply::Failed)
}

fn opened(kind: Option<Kind>, name: &str, text: String, words: &Words) -> Result<Reply, String> {
    let Some(kind) = kind.or_else(|| kind_of(name, &text)) else {
        return Err(words.say(checks::no_kind(name)));
    };
    let (draft, left) = read(kind, name, &text);
    let left = left.into_iter().map(|said| words.say(said)).collect();
    Ok(Reply::Opened(Box::new(Opened { draft, original: text, left })))
}
