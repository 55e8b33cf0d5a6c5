use crate::{failure::Failure, workspace};
use lightningcss::{
    bundler::{Bundler, FileProvider},
    error::{Error, ErrorLocation},
    printer::PrinterOptions,
    stylesheet::{MinifyOptions, ParserOptions},
};
use std::{fmt, path::Path};

/// Bundles `styles/main.css` and its imports into `target/styles/main.css`.
pub fn bundle() -> Result<(), Failure> {
    let css = bundled(&workspace::root().join("styles/main.css"))?;
    let folder = workspace::root().join("target/styles");
    let out = folder.join("main.css");
    // Left alone when nothing changed: whoever watches it need not look again.
    if std::fs::read_to_string(&out).is_ok_and(|before| before == css) {
        return Ok(());
    }
    std::fs::create_dir_all(&folder)
        .and_then(|()| std::fs::write(&out, css))
        .map_err(|error| Failure::file("write", &out, &error))
}

/// The stylesheet and all that it imports, as one minified text. Addresses in it stay as they are.
fn bundled(main: &Path) -> Result<String, Failure> {
    let files = FileProvider::new();
    let mut bundler = Bundler::new(&files, None, ParserOptions::default());
    let mut sheet = bundler.bundle(main).map_err(|error| failure(main, &error))?;
    sheet.minify(MinifyOptions::default()).map_err(|error| failure(main, &error))?;
    let printed = sheet.to_css(PrinterOptions { minify: true, ..PrinterOptions::default() });
    printed.map(|css| css.code).map_err(|error| failure(main, &error))
}

fn failure<T: fmt::Display>(main: &Path, error: &Error<T>) -> Failure {
    match &error.loc {
        // Lines are counted from 0 there, columns from 1.
        Some(ErrorLocation { filename, line, column }) => {
            Failure::new(format!("{filename}:{}:{column}: {}", line + 1, error.kind))
        }
        None => Failure::new(format!("{}: {}", main.display(), error.kind)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(files: &[(&str, &str)], expected: &str) {
        let folder = tempfile::tempdir().unwrap();
        for (path, text) in files {
            let path = folder.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        let said = match bundled(&folder.path().join("main.css")) {
            Ok(css) => css,
            Err(failure) => failure.to_string(),
        };
        let said = said.replace(&format!("{}/", folder.path().display()), "");
        assert!(said.starts_with(expected), "{said}");
    }

    #[test]
    fn imports_become_one_sheet_in_their_layers() {
        check(
            &[
                ("main.css", "@layer a, b;\n@import 'parts/b.css' layer(b);\np { margin: 0px; }"),
                ("parts/b.css", ".b { color: red; & a { color: blue } }"),
            ],
            "@layer a;@layer b{.b{color:red;& a{color:#00f}}}p{margin:0}",
        );
    }

    #[test]
    fn an_error_names_its_file_line_and_column() {
        check(
            &[("main.css", "@import 'b.css';"), ("b.css", ".b {\n  color red;\n}")],
            "b.css:2:8: Unexpected token Ident(\"red\")",
        );
    }

    #[test]
    fn an_import_that_is_not_there_is_named() {
        check(&[("main.css", "@import 'b.css';")], "main.css:1:1: No such file");
    }
}
