//! A file for a translator to begin with.

use super::{entries::parsed, shape::messages};

/// The text of a file as one that is not translated yet: each message stands as a comment, to be put
/// in place once it is translated. Those whose values are given say them.
pub fn draft(original: &str, given: &[(&str, String)]) -> String {
    let value_of = |line: &str| {
        let name = line.split_once(" =")?.0;
        given.iter().find(|(known, _)| *known == name).map(|(_, value)| format!("{name} = {value}"))
    };
    let mut text = String::with_capacity(original.len() + original.len() / 8);
    for line in original.lines() {
        if line.is_empty() || line.starts_with('#') {
            text.push_str(line);
        } else if let Some(said) = value_of(line) {
            text.push_str(&said);
        } else {
            text.push_str("# ");
            text.push_str(line);
        }
        text.push('\n');
    }
    text
}

/// The names of the messages that a file says, in its order.
pub fn names(text: &str) -> Vec<String> {
    let (resource, _) = parsed(text);
    messages(&resource).map(|(message, _)| message.id.name.to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draft_says_what_is_given_and_holds_the_rest_ready() {
        let original = "## Numbers\n\n# How many.\ncount = { $count ->\n    [one] one\n   *[other] many\n }\nname = English\n";
        let draft = draft(original, &[("name", "Cymraeg".to_owned())]);
        let expected = "## Numbers\n\n# How many.\n# count = { $count ->\n#     [one] one\n#    *[other] many\n#  }\nname = Cymraeg\n";
        assert_eq!(draft, expected);
        assert_eq!(names(&draft), ["name"]);
        assert_eq!(names(original), ["count", "name"]);
    }
}
