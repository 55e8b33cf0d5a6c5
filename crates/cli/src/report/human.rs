use super::{located::locate, summary::summary};
use crate::showcase::Showcase;
use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};
use atlas_content::{Diagnostic, Severity};
use std::io::IsTerminal;

/// Whether a report is coloured.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Colours {
    On,
    Off,
}

/// Colours on a terminal, unless `NO_COLOR` says otherwise.
pub fn colours(stream: &impl IsTerminal) -> Colours {
    let unwanted = std::env::var("NO_COLOR").is_ok_and(|value| !value.is_empty());
    if stream.is_terminal() && !unwanted { Colours::On } else { Colours::Off }
}

/// Every diagnostic with its line, marked, and a closing line.
pub fn human(showcase: &Showcase, diagnostics: &[Diagnostic], colours: Colours) -> String {
    let renderer = match colours {
        Colours::On => Renderer::styled(),
        Colours::Off => Renderer::plain(),
    };
    let mut text = String::new();
    for diagnostic in diagnostics {
        text.push_str(&draw(showcase, diagnostic, &renderer));
        text.push_str("\n\n");
    }
    text + &summary(showcase, diagnostics) + "\n"
}

fn draw(showcase: &Showcase, diagnostic: &Diagnostic, renderer: &Renderer) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let path = locate(showcase, diagnostic).path;
    let title = level.primary_title(diagnostic.message.as_str()).id(diagnostic.code);
    let source = showcase.text(&diagnostic.path).filter(|text| !text.is_empty());
    let mut group = match source {
        Some(text) => title.element(
            Snippet::source(text)
                .path(path)
                .annotation(AnnotationKind::Primary.span(diagnostic.span.clone())),
        ),
        None => title.element(Origin::path(path)),
    };
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    renderer.render(&[group])
}
