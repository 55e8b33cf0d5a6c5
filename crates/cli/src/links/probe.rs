use super::{gates::Gates, verdict::Verdict};
use std::{
    io,
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};
use ureq::{
    Agent, Error,
    http::{Method, StatusCode, header::LOCATION},
    tls::{RootCerts, TlsConfig},
};
use url::Url;

/// More than a site that means well sends a reader on.
const MOST_REDIRECTS: usize = 10;

/// So that who keeps a server knows who asks, and why.
const USER_AGENT: &str = concat!(
    "mission-atlas/",
    env!("CARGO_PKG_VERSION"),
    " (link check; +",
    env!("CARGO_PKG_REPOSITORY"),
    ")"
);

/// Asks hosts whether their pages are there.
pub struct Probe {
    agent: Agent,
    gates: Gates,
    timeout: Duration,
    answered: AtomicBool,
}

/// What a host answers.
struct Answer {
    status: StatusCode,
    /// Where it sends who asks.
    location: Option<String>,
}

impl Probe {
    /// Asks through the proxy that the environment names, if any, and trusts the certificates that
    /// the system trusts: a city hall's network may have one of its own.
    pub fn new(timeout: Duration, pause: Duration) -> Self {
        let tls = TlsConfig::builder().root_certs(RootCerts::PlatformVerifier).build();
        let agent = Agent::config_builder()
            .tls_config(tls)
            .timeout_global(Some(timeout))
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .user_agent(USER_AGENT)
            .build()
            .new_agent();
        Self { agent, gates: Gates::new(pause), timeout, answered: AtomicBool::new(false) }
    }

    /// Whether any host has answered anything so far.
    pub fn has_been_answered(&self) -> bool {
        self.answered.load(Ordering::Relaxed)
    }

    /// Follows an address to where it leads.
    pub fn follow(&self, address: &str) -> Verdict {
        let Ok(mut at) = Url::parse(address) else {
            return Verdict::Unchecked("it is no address that can be asked".to_owned());
        };
        // Where it has moved to for good; a detour that is for now alone ends that.
        let (mut moved_to, mut for_good) = (None, true);
        for _ in 0..=MOST_REDIRECTS {
            let answer = match self.ask(&at) {
                Ok(answer) => answer,
                Err(error) => return self.failed(&error, moved_to.as_deref()),
            };
            let next = answer.location.as_deref().filter(|_| answer.status.is_redirection());
            let Some(next) = next else { return reached(answer.status, moved_to.as_deref()) };
            let Some(next) = at.join(next).ok().filter(Url::has_host) else {
                return Verdict::Unchecked(format!(
                    "it leads to `{next}`, which is no web address"
                ));
            };
            for_good &= matches!(
                answer.status,
                StatusCode::MOVED_PERMANENTLY | StatusCode::PERMANENT_REDIRECT
            );
            if for_good {
                moved_to = Some(next.to_string());
            }
            at = next;
        }
        Verdict::Unchecked(format!("it leads on more than {MOST_REDIRECTS} times"))
    }

    /// HEAD, which costs the host least; GET where it does not seem to know that.
    fn ask(&self, url: &Url) -> Result<Answer, Error> {
        let answer = self.request(Method::HEAD, url)?;
        let not_again = [StatusCode::TOO_MANY_REQUESTS, StatusCode::GONE];
        if answer.status.as_u16() < 400 || not_again.contains(&answer.status) {
            return Ok(answer);
        }
        self.request(Method::GET, url)
    }

    fn request(&self, method: Method, url: &Url) -> Result<Answer, Error> {
        let request = ureq::http::Request::builder().method(method).uri(url.as_str()).body(())?;
        let host = url.host_str().unwrap_or_default();
        let response = self.gates.pass(host, || self.agent.run(request))?;
        self.answered.store(true, Ordering::Relaxed);
        let location = response.headers().get(LOCATION);
        let location = location.map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
        Ok(Answer { status: response.status(), location })
    }

    fn failed(&self, error: &Error, moved_to: Option<&str>) -> Verdict {
        let on = moved_to.map(|place| format!("it leads to {place}, and ")).unwrap_or_default();
        let unknown = || Verdict::Gone(format!("{on}no host of that name is known"));
        match error {
            Error::HostNotFound => unknown(),
            Error::Timeout(_) => Verdict::Unchecked(format!(
                "{on}no answer came within {} s",
                self.timeout.as_secs_f32()
            )),
            Error::Io(error) if is_unknown_host(error) => unknown(),
            Error::Io(error) => Verdict::Unchecked(format!("{on}{error}")),
            error => Verdict::Unchecked(format!("{on}{error}")),
        }
    }
}

/// Whether the system says that no host has a name. A name server that is out of reach is another
/// matter. Rust tells the two apart by their words alone, which no locale changes; on Windows by
/// number.
fn is_unknown_host(error: &io::Error) -> bool {
    const WSAHOST_NOT_FOUND: i32 = 11001;
    let words = error.to_string();
    error.raw_os_error() == Some(WSAHOST_NOT_FOUND)
        || words.contains("failed to lookup address information")
            && !words.contains("Temporary failure")
}

fn reached(status: StatusCode, moved_to: Option<&str>) -> Verdict {
    let said = || match moved_to {
        Some(place) => format!("it leads to {place}, which answers {status}"),
        None => format!("it answers {status}"),
    };
    match (status, moved_to) {
        (StatusCode::NOT_FOUND | StatusCode::GONE, _) => Verdict::Gone(said()),
        (status, None) if status.is_success() => Verdict::Fine,
        (status, Some(place)) if status.is_success() => Verdict::Moved(place.to_owned()),
        _ => Verdict::Unchecked(said()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_is_unknown_is_not_a_network_that_is_down() {
        let says = |words: &str| {
            let words = format!("failed to lookup address information: {words}");
            is_unknown_host(&io::Error::other(words))
        };
        assert!(says("Name or service not known"));
        assert!(says("nodename nor servname provided, or not known"));
        assert!(!says("Temporary failure in name resolution"));
        assert!(!is_unknown_host(&io::ErrorKind::ConnectionRefused.into()));
    }
}
