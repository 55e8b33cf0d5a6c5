use super::{canvas::Canvas, lettering::Face};
use crate::Bundle;
use std::sync::OnceLock;
use tiny_skia::{Color, LineCap, LineJoin, Path, Stroke, Transform};
use usvg::{Node, Options, Tree};

/// The files of the faces, by what their names hold: those first that most texts need.
const SERIF: [&str; 6] = [
    "source-serif-4-latin",
    "source-serif-4-latin-ext",
    "source-serif-4-cyrillic",
    "source-serif-4-greek",
    "noto-naskh-arabic-arabic",
    "noto-naskh-arabic-arabic-ext",
];
/// See [`SERIF`].
const SANS: [&str; 6] = [
    "public-sans-latin",
    "public-sans-latin-ext",
    "noto-sans-cyrillic",
    "noto-sans-greek",
    "noto-sans-arabic-arabic",
    "noto-sans-arabic-arabic-ext",
];

/// What pictures are drawn with: faces, land and icons, as they lie in the app. They are made ready
/// once a picture is to be drawn.
pub(crate) struct Art {
    serif: Vec<Vec<u8>>,
    sans: Vec<Vec<u8>>,
    land: Vec<u8>,
    icons: String,
    ready: OnceLock<Option<Tools>>,
}

/// The same, made ready.
pub(super) struct Tools {
    /// For titles.
    pub(super) serif: Face,
    pub(super) strong: Face,
    pub(super) plain: Face,
    /// On the picture of the world, in its units.
    pub(super) land: Path,
    icons: String,
}

impl Art {
    /// What the app holds; nothing where it lacks any of it.
    pub(crate) fn of(bundle: &Bundle) -> Option<Self> {
        let file = |name: &str| {
            let bytes = bundle.bytes(name);
            (!bytes.is_empty()).then(|| bytes.to_owned())
        };
        let face = |stems: [&str; 6]| -> Option<Vec<Vec<u8>>> {
            let of = |stem: &str| {
                let end = format!("{stem}-wght-normal.woff2");
                let mut files = bundle.files();
                files.find(|(file, _)| file.path.ends_with(&end)).map(|(_, bytes)| bytes.to_owned())
            };
            stems.into_iter().map(of).collect()
        };
        Some(Self {
            serif: face(SERIF)?,
            sans: face(SANS)?,
            land: file("world.svg")?,
            icons: String::from_utf8(file(bundle.icons())?).ok()?,
            ready: OnceLock::new(),
        })
    }

    /// What a picture's file is made from besides its own data.
    pub(crate) fn digest(&self) -> [u8; 32] {
        let mut hasher = blake3::Hasher::new();
        let faces = self.serif.iter().chain(&self.sans);
        for bytes in faces.chain([&self.land]).map(Vec::as_slice).chain([self.icons.as_bytes()]) {
            hasher.update(blake3::hash(bytes).as_bytes());
        }
        hasher.finalize().into()
    }

    /// The tools, if the app's files are what they should be.
    pub(super) fn tools(&self) -> Option<&Tools> {
        self.ready.get_or_init(|| self.make_ready()).as_ref()
    }

    fn make_ready(&self) -> Option<Tools> {
        let unpacked = |files: &[Vec<u8>]| -> Option<Vec<Vec<u8>>> {
            files.iter().map(|file| wuff::decompress_woff2(file).ok()).collect()
        };
        let (serif, sans) = (unpacked(&self.serif)?, unpacked(&self.sans)?);
        let land = Tree::from_data(&self.land, &Options::default()).ok()?;
        let mut paths = Vec::new();
        gather(land.root(), &mut paths);
        let (land, transform, _) = paths.into_iter().next()?;
        Some(Tools {
            serif: Face::new(&serif, 600.0)?,
            strong: Face::new(&sans, 640.0)?,
            plain: Face::new(&sans, 440.0)?,
            land: land.transform(transform)?,
            icons: self.icons.clone(),
        })
    }
}

impl Tools {
    /// Draws an icon, `size` wide and high.
    pub(super) fn icon(
        &self,
        canvas: &mut Canvas,
        name: &str,
        (x, y): (f32, f32),
        size: f32,
        colour: Color,
    ) {
        let Some(tree) = self.icon_tree(name) else { return };
        let mut paths = Vec::new();
        gather(tree.root(), &mut paths);
        let scale = size / tree.size().width();
        let place = Transform::from_scale(scale, scale).post_translate(x, y);
        for (path, transform, width) in paths {
            let stroke = Stroke {
                width,
                line_cap: LineCap::Round,
                line_join: LineJoin::Round,
                ..Stroke::default()
            };
            canvas.stroke(&path, &stroke, transform.post_concat(place), colour);
        }
    }

    /// An icon of the sprite.
    fn icon_tree(&self, name: &str) -> Option<Tree> {
        let start = self.icons.find(&format!("<symbol id=\"{name}\""))?;
        let symbol = &self.icons[start..];
        let inner = &symbol["<symbol".len()..symbol.find("</symbol>")?];
        let svg = format!("<svg xmlns=\"http://www.w3.org/2000/svg\"{inner}</svg>");
        Tree::from_str(&svg, &Options::default()).ok()
    }
}

/// The outlines of a drawing, each with where it lies and how wide its line is.
fn gather(group: &usvg::Group, paths: &mut Vec<(Path, Transform, f32)>) {
    for node in group.children() {
        match node {
            Node::Group(group) => gather(group, paths),
            Node::Path(path) => {
                let width = path.stroke().map_or(0.0, |stroke| stroke.width().get());
                paths.push((path.data().clone(), path.abs_transform(), width));
            }
            _ => (),
        }
    }
}
