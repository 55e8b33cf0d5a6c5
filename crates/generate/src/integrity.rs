use base64::{Engine as _, prelude::BASE64_STANDARD};
use sha2::{Digest as _, Sha256};

/// What the bytes of a file are, as a page says it (Subresource Integrity): a browser takes no
/// others, whoever serves them.
pub(crate) fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_the_digest_that_browsers_reckon() {
        // `printf 'hello' | openssl dgst -sha256 -binary | base64`
        let expected = "sha256-LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=";
        assert_eq!(integrity(b"hello"), expected);
    }
}
