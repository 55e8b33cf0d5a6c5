/// The words of a dictionary as libFuzzer reads it: one in quotes a line, with `\\`, `\"` and `\x0a`.
pub fn words(text: &str) -> Vec<Vec<u8>> {
    let quoted = text.lines().filter_map(|line| line.strip_prefix('"')?.strip_suffix('"'));
    quoted.map(word).collect()
}

fn word(quoted: &str) -> Vec<u8> {
    let mut word = Vec::new();
    let mut rest = quoted.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'\\' {
            word.push(byte);
            continue;
        }
        match rest.next() {
            Some(b'x') => {
                let digits: Vec<u8> = rest.by_ref().take(2).collect();
                let number = std::str::from_utf8(&digits).ok();
                let number = number.and_then(|digits| u8::from_str_radix(digits, 16).ok());
                word.push(number.expect("two digits follow"));
            }
            escaped => word.extend(escaped),
        }
    }
    word
}

#[test]
fn words_are_read_as_libfuzzer_reads_them() {
    let read = words("# a comment\n\"a\\x0ab\"\n\n\"\\\"\\\\x\"\n");
    assert_eq!(read, [b"a\nb".to_vec(), b"\"\\x".to_vec()]);
}
