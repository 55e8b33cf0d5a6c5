use crate::Desk;
use atlas_content::draft::{kind_of, read};
use atlas_locale::Words;
use atlas_model::{
    Kind,
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
        (_, None) => Err("The form has not told its worker which showcase it writes for.".into()),
        (Question::Read { kind, name, text }, Some(_)) => opened(kind, &name, text),
        (Question::Fetch { kind, id }, Some(desk)) => match desk.address(kind, &id) {
            Some(address) => match load(&address).await {
                Ok(text) => opened(Some(kind), &format!("{id}.md"), text),
                Err(why) => Err(why),
            },
            None => Err(format!("There is no {} with the id “{id}”.", lower(kind))),
        },
        (Question::Look { number, draft, original, today }, Some(desk)) => {
            if draft.kind == Kind::Challenge {
                return Reply::Failed("A challenge type has no file of its own.".to_owned());
            }
            desk.take_out(&draft, load).await;
            let look = desk.look(number, &draft, original.as_deref(), &today).await;
            Ok(Reply::Looked(Box::new(look)))
        }
    };
    answered.unwrap_or_else(Reply::Failed)
}

fn opened(kind: Option<Kind>, name: &str, text: String) -> Result<Reply, String> {
    let Some(kind) = kind.or_else(|| kind_of(name, &text)) else {
        return Err(format!(
            "“{name}” does not say what it is. Choose first what you want to write, then open it."
        ));
    };
    let (draft, left) = read(kind, name, &text);
    Ok(Reply::Opened(Box::new(Opened { draft, original: text, left })))
}

pub(crate) fn lower(kind: Kind) -> String {
    use atlas_model::Term;
    kind.label().to_lowercase()
}
