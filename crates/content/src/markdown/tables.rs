use super::write::Writer;
use pulldown_cmark::Alignment;

/// A table that is being written. It stands in a frame of its own that scrolls.
#[derive(Debug, Default)]
pub(crate) struct TableState {
    alignments: Vec<Alignment>,
    in_head: bool,
    column: usize,
    /// Where the present cell's tag stands in the HTML.
    cell: usize,
    /// How many tables there were.
    count: usize,
}

impl TableState {
    pub(crate) fn start(
        &mut self,
        alignments: &[Alignment],
        heading: Option<&str>,
        out: &mut Writer,
    ) {
        alignments.clone_into(&mut self.alignments);
        self.count += 1;
        let label = match heading {
            Some(heading) => format!("Table {}: {heading}", self.count),
            None => format!("Table {}", self.count),
        };
        out.raw("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\"");
        out.attribute("aria-label", &label);
        out.raw("><table>\n");
    }

    pub(crate) fn start_head(&mut self, out: &mut Writer) {
        self.in_head = true;
        self.column = 0;
        out.raw("<thead><tr>");
    }

    pub(crate) fn end_head(&mut self, out: &mut Writer) {
        self.in_head = false;
        out.end_block("</tr></thead>\n<tbody>\n");
    }

    pub(crate) fn start_row(&mut self, out: &mut Writer) {
        self.column = 0;
        out.raw("<tr>");
    }

    pub(crate) fn start_cell(&mut self, out: &mut Writer) {
        let align = match self.alignments.get(self.column) {
            Some(Alignment::Left) => " class=\"align-left\"",
            Some(Alignment::Center) => " class=\"align-center\"",
            Some(Alignment::Right) => " class=\"align-right\"",
            _ => "",
        };
        out.raw(if self.in_head { "<th scope=\"col\"" } else { "<td" });
        out.raw(align);
        out.raw(">");
        self.cell = out.html.len();
    }

    pub(crate) fn end_cell(&mut self, out: &mut Writer) {
        let empty = out.html.len() == self.cell;
        self.column += 1;
        match (self.in_head, empty) {
            // A heading without words is none.
            (true, true) => {
                let tag = out.html.rfind("<th").unwrap_or(out.html.len());
                out.html.truncate(tag);
                out.end_block("<td></td>");
            }
            (true, false) => out.end_block("</th>"),
            (false, _) => out.end_block("</td>"),
        }
    }
}
