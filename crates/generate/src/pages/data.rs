use super::frame::{Draft, link};
use crate::{
    catalog::Catalog,
    data::{CATALOGUE, Dataset, VOCABULARIES, datasets},
    pages::Planned,
};
use atlas_locale::said::{self, site};
use atlas_model::{
    open_data::path,
    page::{Content, DataPage, DataTable, Link},
};

/// The page about the open data.
pub(crate) fn data(catalog: &Catalog<'_>) -> Planned {
    let tables = datasets(catalog).iter().map(|dataset| table(catalog, dataset)).collect();
    let draft = Draft {
        title: catalog.say(site::data_title()),
        description: catalog.say(site::data_description()),
        path: "data/".to_owned(),
        crumbs: Vec::new(),
    };
    let page = DataPage { tables, others: others(catalog) };
    Planned::fixed(draft.page(catalog), Content::Data(page))
}

/// The files that are no tables.
fn others(catalog: &Catalog<'_>) -> Vec<(Link, String)> {
    [
        (site::data_vocabularies(), VOCABULARIES, site::data_vocabularies_holds()),
        (site::data_catalogue(), CATALOGUE, site::data_catalogue_holds()),
    ]
    .map(|(text, path, holds)| (link(catalog, &catalog.say(text), path), catalog.say(holds)))
    .into()
}

fn table(catalog: &Catalog<'_>, dataset: &Dataset<'_>) -> DataTable {
    let about = dataset.about;
    let file = |format: &atlas_model::open_data::Format| -> Link {
        link(catalog, format.label(), &path(about.name, *format))
    };
    let rows = catalog.say(about.rows);
    let columns = dataset.columns.iter();
    let names: Vec<&str> = columns.clone().map(|(name, _)| *name).collect();
    let names = catalog.words.in_a_row(&names);
    DataTable {
        name: about.name.to_owned(),
        title: catalog.say(about.title),
        described: catalog.say(said::data::each_row_and_columns(&*rows, names)),
        rows,
        count: u32::try_from(dataset.count()).unwrap_or(u32::MAX),
        files: about.formats.iter().map(file).collect(),
        columns: columns.map(|(name, means)| ((*name).to_owned(), catalog.say(*means))).collect(),
    }
}
