use base64::{Engine as _, prelude::BASE64_STANDARD};
use sha2::{Digest as _, Sha256};

/// SHA-256 of a file's bytes, in base64, as browsers hold files against it.
pub(crate) fn digest(bytes: &[u8]) -> String {
    BASE64_STANDARD.encode(Sha256::digest(bytes))
}

/// What the bytes of a digest are, as a page says it (Subresource Integrity): a browser takes no
/// others, whoever serves them.
pub(crate) fn integrity(digest: &str) -> String {
    format!("sha256-{digest}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_the_digest_that_browsers_reckon() {
        // `printf 'hello' | openssl dgst -sha256 -binary | base64`
        let expected = "sha256-LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=";
        assert_eq!(integrity(&digest(b"hello")), expected);
    }
}
