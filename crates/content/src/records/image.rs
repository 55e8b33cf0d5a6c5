use crate::{
    decode::{
        Node, Table,
        fields::{any_text, licence, text},
    },
    scope::Scope,
};
use atlas_model::{Image, description::Short};

/// A record's picture.
pub(crate) fn image(node: &Node, scope: &Scope<'_>) -> Option<Image> {
    let table = Table::open(node, scope)?;
    let src = table.required("src", |node, scope| {
        scope.tell(node, || Short::Image)?;
        let written = any_text(node, scope)?;
        match scope.use_image(&written) {
            Ok(address) => Some(address),
            Err(problem) => {
                scope.report(&node.span, problem);
                None
            }
        }
    });
    let alt = table.required("alt", text(300));
    let licence = table.required("licence", licence);
    let credit = table.optional("credit", text(200));
    table.close();
    Some(Image { src: src?, alt: alt?, credit, licence: licence? })
}
