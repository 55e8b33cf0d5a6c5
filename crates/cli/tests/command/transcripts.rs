//! What the command says, word for word. `TRYCMD=overwrite cargo test` writes it anew.

#[test]
fn the_command_says_what_its_transcripts_say() {
    trycmd::TestCases::new().case("tests/transcripts/*.trycmd").run();
}
