use std::fmt::Debug;

/// A closed list of terms that the program reasons about: an id for files, a label for readers.
pub trait Term: Copy + Debug + PartialEq + 'static {
    /// What the list is called in a message: `stage`.
    const NAME: &'static str;
    /// Every term, in order.
    const ALL: &'static [Self];

    /// The term as files write it: `in-delivery`.
    fn id(self) -> &'static str;

    /// The term as a reader sees it: `In delivery`.
    fn label(self) -> &'static str;

    /// The term that a file writes so, if any.
    fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|term| term.id() == id)
    }
}

/// Declares enums whose variants have an id and a label, and that serialise as their id.
macro_rules! terms {
    ($($(#[$meta:meta])* $name:ident ($what:literal) { $($variant:ident $id:literal $label:literal,)+ })+) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name {
            $(#[doc = $label] $variant,)+
        }

        impl $crate::Term for $name {
            const NAME: &'static str = $what;
            const ALL: &'static [Self] = &[$(Self::$variant,)+];

            fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)+ }
            }

            fn label(self) -> &'static str {
                match self { $(Self::$variant => $label,)+ }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str($crate::Term::id(*self))
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let id = <std::borrow::Cow<'_, str>>::deserialize(deserializer)?;
                $crate::Term::from_id(&id)
                    .ok_or_else(|| serde::de::Error::custom(concat!("unknown ", $what)))
            }
        }
    )+};
}

pub(crate) use terms;
