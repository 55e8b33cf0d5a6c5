//! The page of the form: which draft is open, and what worker and author say.

use super::{
    changed::{Changed, changed},
    heard::answer_if_known,
    kept::{KeptDraft, Shelf},
    place::{Asked, Place, Which},
    sheet,
    start::{self, head},
    work::{Edit, Work},
    writing::Writing,
};
use crate::{
    address::Address,
    app::Live,
    browser::{self, AskBeforeLeaving, Brought, Entry, Heard, Worker},
    context::{Navigate, Setting},
};
use atlas_locale::said::publish;
use atlas_model::{
    Kind, Term,
    desk::{Desk, Question},
    page::PublishView,
};
use std::rc::Rc;
use yew::{context::ContextHandle, prelude::*};

/// What the page of the form shows.
pub fn live(view: PublishView) -> Live {
    let data = Rc::new(view);
    Live::new(move |_| Some(html! { <Publish data={data.clone()} /> }))
}

/// What the page begins with.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Props {
    /// What the build tells of the showcase.
    pub data: Rc<PublishView>,
}

/// What the page shows.
#[derive(Clone, Debug)]
pub(super) enum Open {
    /// The choice of what to write.
    Start,
    /// Nothing yet: the worker fetches a record.
    Fetching(Place),
    /// A draft whose record was changed by others meanwhile.
    Changed(Box<Changed>),
    /// A draft.
    Writing(Box<Writing>),
}

/// What the page is told.
pub enum Message {
    /// The drafts that are kept are known.
    Listed,
    /// The address is another.
    Arrived(Address),
    /// The worker says something, or broke.
    Heard(Heard),
    /// The draft changes.
    Edit(Edit),
    /// A field was left.
    Left(String),
    /// The author asks to publish.
    Publish,
    /// A file was brought.
    Brought(Brought),
    /// A draft is thrown away.
    ThrowAway(Place),
    /// The draft is thrown away and begun anew.
    BeginAnew,
    /// The author goes on with their own draft over the record as it is now.
    KeepMine,
    /// The author takes the record as it is now.
    TakeTheirs,
}

/// The form that writes a record.
pub struct Publish {
    pub(super) setting: Setting,
    pub(super) shelf: Shelf,
    navigate: Option<Navigate>,
    _address: Option<ContextHandle<Address>>,
    worker: Option<Worker>,
    pub(super) desk: Option<Rc<Desk>>,
    /// What went wrong, in words.
    pub(super) trouble: Option<String>,
    pub(super) open: Open,
    /// A draft of a file that was brought, on its way to its own place.
    pub(super) carried: Option<Work>,
    kept: Vec<KeptDraft>,
    /// The number of the last question.
    pub(super) number: u32,
    /// What a new record says its language is.
    lang: Option<String>,
    put: Callback<Edit>,
    /// Where the browser does not keep what is written, leaving would lose it.
    unkept: Option<AskBeforeLeaving>,
}

impl Component for Publish {
    type Message = Message;
    type Properties = Props;

    fn create(context: &Context<Self>) -> Self {
        let link = context.link();
        let (setting, _) = link
            .context::<Setting>(Callback::noop())
            .expect("the app provides it around every page");
        let navigate = link.context::<Navigate>(Callback::noop()).map(|(navigate, _)| navigate);
        let address = link.context::<Address>(link.callback(Message::Arrived));
        Self {
            shelf: Shelf::of(&setting.frame.root),
            setting,
            navigate,
            _address: address.map(|(_, handle)| handle),
            worker: None,
            desk: None,
            trouble: None,
            open: Open::Start,
            carried: None,
            kept: Vec::new(),
            number: 0,
            lang: context.props().data.lang.clone(),
            put: link.callback(Message::Edit),
            unkept: None,
        }
    }

    fn rendered(&mut self, context: &Context<Self>, first: bool) {
        if first {
            let hear = context.link().callback(Message::Heard);
            let data = &context.props().data;
            self.worker = Worker::start(&data.worker, &hear);
            if self.worker.is_none() {
                hear.emit(Heard::Broke);
            }
            self.ask(&Question::Start { showcase: data.showcase.clone(), form: data.form.clone() });
            self.kept = self.shelf.all();
            context.link().send_message(Message::Listed);
        }
        browser::show_chosen();
    }

    fn update(&mut self, _context: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Listed => {}
            Message::Arrived(address) => self.arrive(&address),
            Message::Heard(Heard::Said(text)) => self.hear(&text),
            Message::Heard(Heard::Broke) => self.failed(self.setting.words.say(publish::broken())),
            Message::Edit(edit) => self.edit(edit),
            Message::Left(field) => {
                let Open::Writing(writing) = &mut self.open else { return false };
                return writing.seen.left.insert(field);
            }
            Message::Publish => self.publish(),
            Message::Brought(Brought { name, text: Some(text) }) => {
                let kind = Kind::from_id(&browser::chosen_in(start::KIND_OF_FILE));
                self.ask(&Question::Read { kind, name, text });
            }
            Message::Brought(Brought { name, text: None }) => {
                self.trouble = Some(self.setting.words.say(publish::file_unreadable(name)));
            }
            Message::ThrowAway(place) => {
                self.shelf.throw_away(&place);
                self.kept = self.shelf.all();
                self.unkept = None;
                if matches!(&self.open, Open::Writing(writing) if writing.place == place) {
                    self.leave();
                }
            }
            Message::BeginAnew => {
                if let Open::Writing(writing) = &self.open {
                    let place = writing.place.clone();
                    self.shelf.throw_away(&place);
                    self.open = Open::Start;
                    self.begin(place);
                }
            }
            Message::KeepMine => self.settle(true),
            Message::TakeTheirs => self.settle(false),
        }
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let link = context.link();
        let trouble = self.trouble.as_ref().map(|words| {
            html! { <p class="notice form__trouble" role="alert">{words.clone()}</p> }
        });
        let data = &context.props().data;
        match &self.open {
            Open::Start => start::start(&start::Start {
                data,
                desk: self.desk.clone(),
                kept: &self.kept,
                trouble: trouble.unwrap_or_default(),
                brought: link.callback(Message::Brought),
                throw_away: link.callback(Message::ThrowAway),
                setting: &self.setting,
            }),
            Open::Fetching(_) => html! {
                <>
                    { head(&self.setting.say(publish::title())) }
                    { trouble }
                    <p class="soft" role="status">{self.setting.say(publish::opening())}</p>
                </>
            },
            Open::Changed(versions) => html! {
                <>
                    { trouble }
                    { changed(
                        versions,
                        link.callback(|_| Message::KeepMine),
                        link.callback(|_| Message::TakeTheirs),
                        &self.setting,
                    ) }
                </>
            },
            Open::Writing(writing) => sheet::sheet(&sheet::Sheet {
                writing,
                data,
                desk: self.desk.clone(),
                trouble: trouble.unwrap_or_default(),
                put: self.put.clone(),
                left: link.callback(Message::Left),
                publish: link.callback(|_| Message::Publish),
                begin_anew: link.callback(|_| Message::BeginAnew),
                throw_away: link.callback(Message::ThrowAway),
                setting: &self.setting,
            }),
        }
    }
}

impl Publish {
    pub(super) fn ask(&self, question: &Question) {
        if let Some(worker) = &self.worker {
            let text = serde_json::to_string(question).expect("a question has string keys alone");
            worker.tell(&text);
        }
    }

    /// Opens what an address asks for.
    fn arrive(&mut self, address: &Address) {
        match Asked::from_query(&address.query) {
            Asked::Start => {
                self.kept = self.shelf.all();
                self.open = Open::Start;
            }
            Asked::New(kind) => {
                let place = self.shelf.next(kind);
                self.begin(place.clone());
                self.go_to(&place, Entry::Same);
            }
            Asked::Draft(place) => {
                let is_open = match &self.open {
                    Open::Writing(writing) => writing.place == place,
                    Open::Fetching(known) => *known == place,
                    Open::Changed(versions) => versions.place == place,
                    Open::Start => false,
                };
                if !is_open {
                    self.begin(place);
                }
            }
        }
        browser::reveal_results(&address.query);
    }

    /// Opens a draft: as it was kept, or as the record is, or empty.
    pub(super) fn begin(&mut self, place: Place) {
        self.trouble = None;
        if let Which::Record(id) = &place.which {
            self.ask(&Question::Fetch { kind: place.kind, id: id.clone() });
            self.open = Open::Fetching(place);
            return;
        }
        let kept = self.carried.take().or_else(|| self.shelf.take(&place));
        let resumed = kept.is_some();
        let begun = || Work::new(place.kind, &browser::today(), self.lang.as_deref());
        let work = kept.unwrap_or_else(begun);
        self.write(Writing::open(place, work, resumed));
    }

    pub(super) fn write(&mut self, writing: Writing) {
        self.open = Open::Writing(Box::new(writing));
        self.look();
    }

    /// Has the worker look at the draft.
    pub(super) fn look(&mut self) {
        self.number += 1;
        let Open::Writing(writing) = &mut self.open else { return };
        if let Some(question) = writing.ask(self.number, &browser::today()) {
            self.ask(&question);
        }
    }

    fn edit(&mut self, edit: Edit) {
        let Open::Writing(writing) = &mut self.open else { return };
        Rc::make_mut(&mut writing.work).change(edit);
        let kept = self.shelf.keep(&writing.place, &writing.work);
        writing.kept = Some(kept);
        self.unkept =
            kept.is_err().then(|| self.unkept.take().unwrap_or_else(AskBeforeLeaving::start));
        self.look();
    }

    fn publish(&mut self) {
        let Open::Writing(writing) = &mut self.open else { return };
        writing.seen.asked = true;
        writing.waits = true;
        answer_if_known(writing);
    }

    pub(super) fn go_to(&self, place: &Place, entry: Entry) {
        if let Some(navigate) = &self.navigate {
            navigate.go(self.setting.href(&format!("publish/?{}", place.to_query())), entry);
        }
    }

    /// Goes back to the choice of what to write.
    fn leave(&mut self) {
        self.open = Open::Start;
        if let Some(navigate) = &self.navigate {
            navigate.go(self.setting.href("publish/"), Entry::New);
        }
    }
}
