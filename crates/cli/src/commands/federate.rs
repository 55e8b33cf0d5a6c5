use crate::{
    Outcome, arguments,
    failure::Failure,
    federate::{fetch, keep},
    showcase::Showcase,
};
use atlas_content::{SourceFile, federation};

/// `mission-atlas federate`.
pub fn federate(arguments: &arguments::Federate) -> Result<Outcome, Failure> {
    let dir = &arguments.dir;
    let file = Showcase::look_for(dir)?.join("site.yaml");
    let text =
        std::fs::read_to_string(&file).map_err(|error| Failure::file("read", &file, &error))?;
    let site = SourceFile { path: "content/site.yaml".to_owned(), text: text.into() };
    let named = federation(&site);
    let published: Vec<_> = named.iter().filter(|member| member.is_published()).collect();
    if published.is_empty() {
        println!(
            "{} names no published showcase under `federation`: there is nothing to fetch.",
            file.display()
        );
    }
    for member in published {
        let files = fetch(&member.from)?;
        let folder = dir.join(member.folder());
        keep(&folder, &member.from, &files)?;
        println!("{}: {} files of “{}”", folder.display(), files.len(), member.name);
    }
    Ok(Outcome::Fine)
}
