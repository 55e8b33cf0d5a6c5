/// What is sent with every answer, whatever it is.
pub(crate) const ALWAYS: [(&str, &str); 4] = [
    ("X-Content-Type-Options", "nosniff"),
    // Other sites learn from which site a reader comes, not from which page or search.
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
    (
        "Permissions-Policy",
        "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
    ),
    // No other site's window keeps a handle on one of this site.
    ("Cross-Origin-Opener-Policy", "same-origin"),
];

/// The name of the header that holds a policy.
pub(crate) const POLICY: &str = "Content-Security-Policy";
