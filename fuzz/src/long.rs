//! The long run: libFuzzer, which changes inputs and keeps those that make the code do something
//! new. The target is named in `ATLAS_FUZZ_TARGET`; all else are libFuzzer's own arguments.
#![no_main]

use atlas_fuzz::{Target, named};
use std::sync::LazyLock;

static TARGET: LazyLock<Target> = LazyLock::new(|| {
    #[expect(clippy::disallowed_methods, reason = "libFuzzer takes all arguments for its own")]
    let name = std::env::var("ATLAS_FUZZ_TARGET").expect("ATLAS_FUZZ_TARGET names a target");
    named(&name).unwrap_or_else(|| panic!("there is no target `{name}`"))
});

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| (TARGET.run)(bytes));
