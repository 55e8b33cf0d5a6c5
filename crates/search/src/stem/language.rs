use waken_snowball::{Algorithm, stem};

use crate::words::looked_up;

/// A language that Snowball knows.
pub(super) struct Language {
    algorithm: Algorithm,
    endings: &'static str,
}

impl Language {
    /// The language of a tag (BCP 47), if Snowball knows it; regions make no difference.
    pub(super) fn of(tag: &str) -> Option<Language> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        let (_, algorithm, endings) =
            LANGUAGES.iter().find(|(tags, ..)| tags.split(' ').any(|tag| tag == primary))?;
        Some(Language { algorithm: *algorithm, endings })
    }

    /// The stem of a word in lower case.
    pub(super) fn stem(&self, word: &str) -> String {
        match self.algorithm {
            Algorithm::Arabic => arabic_stem(word),
            algorithm => stem(algorithm, word).into_owned(),
        }
    }

    /// Common endings.
    pub(super) fn endings(&self) -> impl Iterator<Item = &'static str> {
        self.endings.split(' ')
    }
}

/// The stem of an Arabic word, folded: the shorter of what Snowball makes of it as a word that may be
/// a verb, which loses what stands for a person, and as a noun with its article, which loses what
/// makes it plural. What begins otherwise than the word lost a letter before it, which no rule takes.
fn arabic_stem(word: &str) -> String {
    let stems =
        [word, &["ال", word].concat()].map(|word| looked_up(&stem(Algorithm::Arabic, word)));
    let word = looked_up(word);
    let endings_off = stems.into_iter().filter(|stem| stem.chars().next() == word.chars().next());
    endings_off.min_by_key(String::len).unwrap_or(word)
}

/// By language: its tags, its algorithm, and the forty endings that it takes from most words of
/// a list of the language's frequent ones, where that is known.
///
/// Arabic, Indonesian and Irish put marks before their words, too; no rule takes those away, but
/// Arabic's article is none of the word by then ([`crate::article`]).
const LANGUAGES: &[(&str, Algorithm, &str)] = &[
    ("ar", Algorithm::Arabic, ""),
    ("hy", Algorithm::Armenian, ""),
    ("eu", Algorithm::Basque, ""),
    (
        "ca",
        Algorithm::Catalan,
        "a s ar es at e o i ada en ant ia ació ats al er ament ir à os ades ent em is le \
         itat eu it les als ava re ció era et eix ó la in or",
    ),
    (
        "da",
        Algorithm::Danish,
        "e er en et s es erne ere t ende te eret ens else ene ter erede erer ig ige le \
         eren elsen tet igt lig ke lige ler hed ligt me elser ets elig ker mer ers l \
         elige",
    ),
    (
        "nl",
        Algorithm::Dutch,
        "en s e ing t de je den te ig ten ingen ken len ende jes tje end ige heid sen es \
         nen pen baar le ling tjes ster aar iteit igen sel fen men gen igheid der ting \
         heden",
    ),
    (
        "en",
        Algorithm::English,
        "s e ed ing es ion er al ation ly ic ate ers ions ated d ive ity able ent ous \
         ations l ating ally ical y ings ment ness ant ful ence ance als ics ely ping \
         ates ized",
    ),
    ("eo", Algorithm::Esperanto, ""),
    ("et", Algorithm::Estonian, ""),
    (
        "fi",
        Algorithm::Finnish,
        "en a n in t i ia an at aa ä een ista ta et aan sta e ssa issa iä ien iin ät än \
         si esta it ja assa ää ti ille istä eet lla tiin illa tä esti",
    ),
    (
        "fr",
        Algorithm::French,
        "e es s er é ée a ant és ie ation ement ion ées ait i ez ique ité ions le is ir \
         ne ais te ations ants iques able era it ante les aient ers ies as ère isme",
    ),
    (
        "de",
        Algorithm::German,
        "en e er s ung es et ern eren ungen ischen ische enen isch ers lich em ene n end \
         ens ende ete enden st ere ik ig eten igen lichen ige liche ischer keit est erin \
         erer ener igung",
    ),
    (
        "el",
        Algorithm::Greek,
        "ή έσ ήσ ικό ία ό όσ εί ών ικά ά α η ούν ούσ ού ο οί ικών ικού άσ ίου ιά ήσει είσ \
         οσ ε ώ ια ιών εσ άκι άτων ηθεί ί ίων ίζει ούσε ισμό ώντασ",
    ),
    ("hi", Algorithm::Hindi, ""),
    (
        "hu",
        Algorithm::Hungarian,
        "i t a e ek ok en et ja ik át on ak em ban k ét an nek d nak ben ra at ai re ia \
         ot eket om unk am o ünk okat án ában ba n ára",
    ),
    ("id", Algorithm::Indonesian, ""),
    ("ga", Algorithm::Irish, ""),
    (
        "it",
        Algorithm::Italian,
        "e i a o ato are ia io ata ati ano ate azione ere ando ie ica ono ico ità ito \
         endo ita amente iamo ire ò iti arsi ici he azioni amento mente ante hi iato iche \
         iva ava",
    ),
    (
        "lt",
        Algorithm::Lithuanian,
        "o as a ą ų os ė ai is ių us ės e u io ti iai į ę ius i oje ais iu ui es s ia ys \
         ęs yti inti ėje iais y uoti k ama ėjo uose",
    ),
    ("ne", Algorithm::Nepali, ""),
    (
        "nb nn no",
        Algorithm::Norwegian,
        "e er en et ene a es s t ende ig te else ens lig ige ar elig lige elsen as ets \
         het ede elige elser ighet ers enes heten igheten elsene lighet ane ast igheter \
         heter ighetene edes elighet",
    ),
    (
        "pt",
        Algorithm::Portuguese,
        "o a e os as es ar ado ia ada ou ando er am ação ados em i adas ido aram ais ida \
         ica ias idade ir ei ico amente ava amos idos ações endo eu idas á iu ante",
    ),
    (
        "ro",
        Algorithm::Romanian,
        "e i a ă ul ii at ului ie ele ile are ea ia ilor area ate ată elor ați ează it ic \
         iei ând ică ice eze ăm esc iile ere iți itate irea ație ire erea ește ești",
    ),
    (
        "ru",
        Algorithm::Russian,
        "а и е ой ы у о ов ом ия ого ие ая ть ь ии ий ых ые ый л ое ами ить ах ет ую ли \
         ию ым ей их я ла ил ем ам ют ит или",
    ),
    ("sr", Algorithm::Serbian, ""),
    (
        "es",
        Algorithm::Spanish,
        "a o e es as os ar ado an ada ó ados en ando ación er ía ido adas aron aba idad \
         ió ir arse amos ida iendo idos é aciones ieron amente ante ará ista idas ad emos \
         mente",
    ),
    (
        "sv",
        Algorithm::Swedish,
        "a en er ar e s ade as at t et ad are ande or erna arna es ens ligt ig igt lig \
         liga iga ades aren ta het ern orna ter else ten d andet aste te da ligen",
    ),
    ("ta", Algorithm::Tamil, ""),
    (
        "tr",
        Algorithm::Turkish,
        "n i lar ı ler ları leri m a e ya ye in um im da de larını ın te dan yı nin nın \
         ini lerini u lara lerin ta ların tan yi ım lere den ine sini ını sını",
    ),
    ("yi", Algorithm::Yiddish, ""),
];
