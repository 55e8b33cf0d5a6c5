use super::contrast::{LEAST, Scheme, for_dark_pages, parse};
use crate::{
    decode::{
        Node, Raw, Table,
        fields::{any_text, text},
    },
    nearest::nearest,
    reporter::Problem,
    scope::Scope,
};
use atlas_model::{Accent, Colour, Face, Logo, Theme, description::Short};

/// What a logo may be. An SVG is shown as a picture, in which nothing runs.
const LOGOS: [&str; 6] = ["svg", "png", "jpg", "jpeg", "webp", "avif"];

/// The faces that need no file.
const FACES: [(&str, Face); 3] = [
    ("source-serif-4", Face::SourceSerif),
    ("public-sans", Face::PublicSans),
    ("system", Face::System),
];

/// Reads how the site looks.
pub(crate) fn theme(node: &Node, scope: &Scope<'_>) -> Option<Theme> {
    let table = Table::open(node, scope)?;
    refuse_comments(node, scope);
    let light = table.optional("accent", |node, scope| accent(node, scope, Scheme::Light));
    let dark = table.optional("accent_dark", |node, scope| accent(node, scope, Scheme::Dark));
    let faces = table.optional("faces", faces).unwrap_or_default();
    let logo = table.optional("logo", logo);
    table.close();
    let accent = light.map(|light| Accent { light, dark: dark.unwrap_or(for_dark_pages(light)) });
    Some(Theme { accent, titles: faces.0, text: faces.1, logo })
}

/// In YAML what begins with `#` is a comment, so a colour without quotes is nothing at all.
fn refuse_comments(node: &Node, scope: &Scope<'_>) {
    for name in ["accent", "accent_dark"] {
        if let Some(empty) = node.field(name).filter(|node| node.value == Raw::Null) {
            scope.report(
                &scope.first_line(&empty.span),
                Problem::error("empty-text", format!("`{name}` has no colour"))
                    .help(format!("put the colour in quotes: `{name}: \"#7a1f4f\"`")),
            );
        }
    }
}

fn accent(node: &Node, scope: &Scope<'_>, scheme: Scheme) -> Option<Colour> {
    let written = any_text(node, scope)?;
    let Some(colour) = parse(&written) else {
        scope.report(
            &node.span,
            Problem::error("invalid-colour", format!("`{written}` is no colour"))
                .help("write it like \"#7a1f4f\", or like `oklch(40% 0.12 350)`"),
        );
        return None;
    };
    let contrast = scheme.contrast(colour);
    if contrast >= LEAST {
        return Some(colour);
    }
    let (pages, more) = match scheme {
        Scheme::Light => ("light", "dark"),
        Scheme::Dark => ("dark", "light"),
    };
    // Rounded down: what falls short must not read as if it did not.
    let contrast = (contrast * 100.0).floor() / 100.0;
    scope.report(
        &node.span,
        Problem::error(
            "contrast",
            format!(
                "`{written}` can't be read on {pages} pages: its contrast is {contrast} to 1, and \
                 links need {LEAST}"
            ),
        )
        .help(format!(
            "the nearest colour that is {more} enough is \"{}\"",
            scheme.nearest(colour)
        )),
    );
    None
}

/// The faces of titles and of text.
fn faces(node: &Node, scope: &Scope<'_>) -> Option<(Option<Face>, Option<Face>)> {
    let table = Table::open(node, scope)?;
    let faces = (table.optional("titles", face), table.optional("text", face));
    table.close();
    Some(faces)
}

fn face(node: &Node, scope: &Scope<'_>) -> Option<Face> {
    let written = any_text(node, scope)?;
    if let Some((_, face)) = FACES.iter().find(|(name, _)| *name == written) {
        return Some(face.clone());
    }
    let found = if written.contains('.') {
        scope.use_file_of_site(&written, &["woff2"])
    } else {
        let names = FACES.map(|(name, _)| name);
        Err(Problem::error("unknown-value", format!("`{written}` is no face that is known"))
            .nearest(nearest(&written, names), || {
                format!("write one of {}, or the path of a WOFF2 file", names.join(", "))
            }))
    };
    found.map_err(|problem| scope.report(&node.span, problem)).ok().map(Face::File)
}

fn logo(node: &Node, scope: &Scope<'_>) -> Option<Logo> {
    let table = Table::open(node, scope)?;
    let path = table.required("src", |node, scope| {
        scope.tell(node, || Short::Image)?;
        let written = any_text(node, scope)?;
        let found = scope.use_file_of_site(&written, &LOGOS);
        found.map_err(|problem| scope.report(&node.span, problem)).ok()
    });
    let alt = table.required("alt", text(120));
    table.close();
    Some(Logo { path: path?, alt: alt? })
}
