//! The client itself: check, wait for the turn, send, follow, try again.

use crate::configuration::{Configuration, Unusable};
use crate::failure::{explain, late, too_large, unreachable};
use crate::guard::{self, Allowed, Checked, Judge};
use crate::rate::Rate;
use crate::redirect;
use crate::resolve::{Names, Resolver, SystemNames};
use crate::retry::{Unsettled, passing, repeatable};
use crate::transport::{Answer, Ask, Failed, Method, Sending, Transport};
use backon::{ExponentialBuilder, Retryable};
use bytes::BytesMut;
use passerelle_model::loss::Text;
use reqwest::Client;
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

/// The one guarded HTTP client. Cheap to clone.
#[derive(Clone)]
pub struct Outbound(Arc<Inner>);

struct Inner {
    configuration: Configuration,
    allowed: Allowed,
    judge: Judge,
    // Two clients, so that a name permitted on one port gains nothing on another.
    public: Client,
    permitted: Client,
    rate: Rate,
}

impl Outbound {
    /// A client that resolves names as the operating system does.
    pub fn new(configuration: Configuration) -> Result<Self, Unusable> {
        Self::with_names(configuration, Arc::new(SystemNames))
    }

    /// A client that resolves names with `names`.
    pub fn with_names(configuration: Configuration, names: Arc<dyn Names>) -> Result<Self, Unusable> {
        Self::judged(configuration, names, guard::judge)
    }

    /// Gives one account a rate of its own, from its next request on.
    pub fn set_rate(&self, account: &str, per_second: NonZeroU32, burst: NonZeroU32) {
        self.0.rate.set(account, per_second, burst);
    }

    pub(crate) fn judged(configuration: Configuration, names: Arc<dyn Names>, judge: Judge) -> Result<Self, Unusable> {
        let allowed = Allowed::parse(&configuration.allow).map_err(Unusable::Allow)?;
        let tls = tls().map_err(|error| unusable(&error))?;
        let client = |judge| {
            let resolver = Resolver { names: names.clone(), judge, timeout: configuration.names };
            Client::builder()
                .tls_backend_preconfigured(tls.clone())
                .dns_resolver(Arc::new(resolver))
                .redirect(reqwest::redirect::Policy::none())
                .no_proxy()
                .connect_timeout(configuration.connect)
                .user_agent(concat!("Passerelle/", env!("CARGO_PKG_VERSION")))
                .build()
                .map_err(|error| unusable(&error))
        };
        let (public, permitted) = (client(Some(judge))?, client(None)?);
        let rate = Rate::new(configuration.per_second, configuration.burst);
        Ok(Outbound(Arc::new(Inner { configuration, allowed, judge, public, permitted, rate })))
    }
}

impl Transport for Outbound {
    fn send<'a>(&'a self, ask: &'a Ask) -> Sending<'a> {
        Box::pin(self.0.send(ask))
    }

    fn patience(&self) -> Duration {
        self.0.configuration.patience
    }
}

impl Inner {
    async fn send(&self, ask: &Ask) -> Result<Answer, Failed> {
        let limits = &self.configuration;
        let started = Instant::now();
        let tries = if repeatable(ask) { limits.tries.max(1) } else { 1 };
        let delays = ExponentialBuilder::default()
            .with_min_delay(limits.first_delay)
            .with_max_delay(limits.longest_delay)
            .with_max_times(tries - 1)
            .with_jitter();
        let settled = (|| self.attempt(ask))
            .retry(delays)
            .sleep(tokio::time::sleep)
            .when(|unsettled| !matches!(unsettled, Unsettled::Final(_)))
            .adjust(|unsettled, delay| {
                let delay = delay?.max(unsettled.asked(limits.longest_delay, SystemTime::now()).unwrap_or_default());
                (started.elapsed() + delay < limits.patience).then_some(delay)
            });
        let host = guard::parse(&ask.url).ok().and_then(|url| url.host_str().map(str::to_string)).unwrap_or_default();
        match tokio::time::timeout(limits.patience, settled).await {
            Ok(Ok(answer) | Err(Unsettled::Answer(answer))) => Ok(answer),
            Ok(Err(Unsettled::Again(failed) | Unsettled::Final(failed))) => Err(failed),
            Err(_) => Err(late(&host, limits.patience)),
        }
    }

    async fn attempt(&self, ask: &Ask) -> Result<Answer, Unsettled> {
        let refuse = |text| Unsettled::Final(Failed::Refused(text));
        let mut ask = ask.clone();
        let mut url = guard::parse(&ask.url).map_err(refuse)?;
        for _ in 0..=redirect::MOST {
            let checked = guard::check(url, &self.allowed, self.judge).map_err(refuse)?;
            let host = checked.url.host_str().unwrap_or_default().to_string();
            self.rate.turn(if ask.account.is_empty() { &host } else { &ask.account }).await;
            let answer = tokio::time::timeout(self.configuration.whole, self.once(&ask, &checked, &host))
                .await
                .map_err(|_| Unsettled::Again(late(&host, self.configuration.whole)))??;
            match redirect::target(answer.status, answer.header("location"), &checked.url) {
                None if passing(answer.status) => return Err(Unsettled::Answer(answer)),
                None => return Ok(answer),
                Some(to) => {
                    let to = to.map_err(refuse)?;
                    redirect::follow(&mut ask, answer.status, &checked.url, &to);
                    url = to;
                }
            }
        }
        let host = url.host_str().unwrap_or_default();
        Err(Unsettled::Final(unreachable(host, "it redirects again and again")))
    }

    async fn once(&self, ask: &Ask, checked: &Checked, host: &str) -> Result<Answer, Unsettled> {
        let failed = |error: reqwest::Error| explain(&error, host, self.configuration.connect);
        let client = if checked.permitted { &self.permitted } else { &self.public };
        let mut request = client.request(method(ask.method), checked.url.clone()).body(ask.body.clone());
        for (name, value) in &ask.headers {
            request = request.header(name, value);
        }
        let mut response = request.send().await.map_err(failed)?;
        let largest = self.configuration.largest;
        let mut body = BytesMut::new();
        while let Some(chunk) = response.chunk().await.map_err(failed)? {
            if body.len() + chunk.len() > largest {
                return Err(Unsettled::Final(too_large(host, largest)));
            }
            body.extend_from_slice(&chunk);
        }
        let headers = response.headers().iter();
        let headers =
            headers.map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned()));
        Ok(Answer {
            status: response.status().as_u16(),
            headers: headers.collect(),
            url: checked.url.to_string(),
            body: body.freeze(),
        })
    }
}

fn method(method: Method) -> reqwest::Method {
    match method {
        Method::Get => reqwest::Method::GET,
        Method::Head => reqwest::Method::HEAD,
        Method::Post => reqwest::Method::POST,
        Method::Put => reqwest::Method::PUT,
        Method::Patch => reqwest::Method::PATCH,
        Method::Delete => reqwest::Method::DELETE,
    }
}

/// The certificates of this machine; where it has none, those that browsers trust.
fn tls() -> Result<rustls::ClientConfig, rustls::Error> {
    let mut roots = rustls::RootCertStore::empty();
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    if roots.is_empty() {
        roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut tls = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_root_certificates(roots)
        .with_no_client_auth();
    tls.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(tls)
}

fn unusable(error: &dyn std::error::Error) -> Unusable {
    Unusable::Tls(Text::new(
        format!("secure connections cannot be set up ({error}); check the certificates of this machine"),
        format!(
            "les connexions sécurisées ne peuvent pas être établies ({error}) ; vérifiez les certificats de cette machine"
        ),
    ))
}
