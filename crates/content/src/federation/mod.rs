//! Other showcases whose records are shown with this one's.
//!
//! Their files stand among the sources below `federated/<id>/`. Their records are read as this
//! showcase's own, but keep their own licence and language, and say where they are from; their
//! pages, such as about, and their drafts stay with them.

mod conflicts;
mod declared;
mod member;
mod paths;

pub(crate) use conflicts::{organisations, vocabularies};
pub use declared::federation;
pub(crate) use declared::{check_members, federated};
pub(crate) use member::{Federation, Member, MemberFiles};
pub(crate) use paths::{in_words, inside, member_of};
