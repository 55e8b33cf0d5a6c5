//! What a message takes. The build script reads the English files by this module, too.

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource,
};

/// The messages of a file that say something, in their order.
pub(crate) fn messages<'r, 't>(
    resource: &'r Resource<&'t str>,
) -> impl Iterator<Item = (&'r Message<&'t str>, &'r Pattern<&'t str>)> {
    resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some((message, message.value.as_ref()?)),
        _ => None,
    })
}

/// The names of a pattern's placeholders, in the order in which they first stand.
pub(crate) fn placeholders<'t>(pattern: &Pattern<&'t str>) -> Vec<&'t str> {
    let mut names = Vec::new();
    gather(pattern, &mut names);
    names
}

fn gather<'t>(pattern: &Pattern<&'t str>, names: &mut Vec<&'t str>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                named(inline, names);
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                named(selector, names);
                for variant in variants {
                    gather(&variant.value, names);
                }
            }
        }
    }
}

fn named<'t>(inline: &InlineExpression<&'t str>, names: &mut Vec<&'t str>) {
    match inline {
        InlineExpression::VariableReference { id } if !names.contains(&id.name) => {
            names.push(id.name);
        }
        InlineExpression::FunctionReference {
            arguments: CallArguments { positional, .. }, ..
        } => {
            for inline in positional {
                named(inline, names);
            }
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inline) = &**expression {
                named(inline, names);
            }
        }
        _ => {}
    }
}
