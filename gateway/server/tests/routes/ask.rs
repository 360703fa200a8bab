//! Asking a server that exists in this process only.

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode};
use http_body_util::BodyExt;
use passerelle_server::configuration::Configuration;
use passerelle_server::http::{App, router};
use passerelle_server::translation::{Files, Platforms, Translator};
use tempfile::TempDir;
use tower::ServiceExt;

/// What a shop's products need to become DFC.
pub(crate) const SETTINGS: &str = "base=https://hub.example/api/dfc&currency=EUR&tax=gross";

/// Two products of a shop.
pub(crate) const PRODUCTS: &str = r#"[
  {"id":1,"name":"Carottes","variants":[{"id":11,"name_to_display":"Carottes","unit_value":1000.0,"unit_price_unit":"kg",
    "price":"2.40","on_demand":false,"on_hand":5,"producer":{"id":3},"enterprise":{"id":9},"shelf":"left"}],
    "properties_with_values":[]},
  {"id":2,"name":"Jus","variants":[{"id":21,"name_to_display":"Jus","unit_value":1.0,"unit_price_unit":"L",
    "price":"3.10","on_demand":true,"on_hand":0,"producer":{"id":3},"enterprise":{"id":9}}],
    "properties_with_values":[]}]"#;

/// A server.
pub(crate) struct Gateway {
    router: Router,
    _spool: Option<TempDir>,
}

/// What it answered.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) trailers: HeaderMap,
    pub(crate) body: Vec<u8>,
    /// Whether the body ended as it should.
    pub(crate) whole: bool,
}

impl Gateway {
    pub(crate) fn new() -> Self {
        Gateway::with("")
    }

    /// A server with a `passerelle.toml`.
    pub(crate) fn with(configuration: &str) -> Self {
        let around = passerelle_server::configuration::Surroundings::none();
        let configuration = Configuration::parse(configuration, "passerelle.toml", &Platforms::embedded(), &around)
            .expect("a configuration");
        let spool = tempfile::tempdir().expect("a temporary folder");
        let translator = Translator { platforms: Platforms::new(Files::embedded()) };
        let app = App::new(translator, configuration, spool.path());
        Gateway { router: router(app), _spool: Some(spool) }
    }

    /// A server that was made otherwise.
    pub(crate) fn of(router: Router) -> Self {
        Gateway { router, _spool: None }
    }

    pub(crate) async fn send(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.expect("the router never fails");
        let (parts, mut body) = response.into_parts();
        let mut answer = Answer {
            status: parts.status,
            headers: parts.headers,
            trailers: HeaderMap::new(),
            body: Vec::new(),
            whole: true,
        };
        while let Some(frame) = body.frame().await {
            match frame.map(|frame| frame.into_data()) {
                Ok(Ok(data)) => answer.body.extend_from_slice(&data),
                Ok(Err(frame)) => answer.trailers = frame.into_trailers().unwrap_or_default(),
                Err(_) => {
                    answer.whole = false;
                    break;
                }
            }
        }
        answer
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.send(Request::get(path).body(Body::empty()).expect("a request")).await
    }

    /// GET as a browser that speaks a language.
    pub(crate) async fn browse(&self, path: &str, language: &str) -> Answer {
        let request = Request::get(path).header("accept", "text/html").header("accept-language", language);
        self.send(request.body(Body::empty()).expect("a request")).await
    }

    pub(crate) async fn post(&self, path: &str, body: impl Into<Body>) -> Answer {
        self.send(Request::post(path).body(body.into()).expect("a request")).await
    }

    /// POST of a form with fields: name, file name, content.
    pub(crate) async fn form(&self, path: &str, fields: &[(&str, Option<&str>, &str)]) -> Answer {
        let mut body = String::new();
        for (name, file, content) in fields {
            let file = file.map(|file| format!("; filename=\"{file}\"")).unwrap_or_default();
            body.push_str(&format!(
                "--cut\r\ncontent-disposition: form-data; name=\"{name}\"{file}\r\n\r\n{content}\r\n"
            ));
        }
        body.push_str("--cut--\r\n");
        let request = Request::post(path).header("content-type", "multipart/form-data; boundary=cut");
        self.send(request.header("accept", "text/html").body(body.into()).expect("a request")).await
    }

    /// Drops a file on the page, and returns where its translation is.
    pub(crate) async fn drop_file(&self, name: &str, content: &str) -> String {
        let answer =
            self.form("/?lang=en", &[("file", Some(name), content), ("from", None, ""), ("to", None, "")]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        answer.header("location").to_string()
    }
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }

    /// The problem of that type, or the test fails.
    pub(crate) fn problem(&self, kind: &str) -> serde_json::Value {
        assert_eq!(self.header("content-type"), "application/problem+json", "{}", self.text());
        let problem = self.json();
        assert_eq!(problem["type"], format!("/problems/{kind}"), "{problem}");
        assert_eq!(problem["status"], self.status.as_u16());
        for member in ["title", "detail", "next"] {
            assert!(problem[member].as_str().is_some_and(|words| !words.is_empty()), "{member}: {problem}");
        }
        problem
    }
}
