//! Every address of the server, once: the router and its OpenAPI description are
//! both made from this table.

use super::app::App;
use super::problem::{Kind, Problem};
use super::{api, documentation, health, log, metrics, openapi, problem, security, translate};
use crate::page;
use crate::translation::Text;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::{from_fn, from_fn_with_state, map_response};
use axum::response::IntoResponse;
use axum::routing::{MethodRouter, get, post};
use serde_json::Value;
use tower_http::catch_panic::CatchPanicLayer;

/// One method of one address.
pub struct Route {
    /// `get` or `post`.
    pub method: &'static str,
    /// The address, with `{name}` for what varies.
    pub path: &'static str,
    /// Its OpenAPI operation.
    pub operation: Value,
    handler: MethodRouter<App>,
}

impl Route {
    fn get(path: &'static str, handler: MethodRouter<App>, operation: Value) -> Self {
        Route { method: "get", path, operation, handler }
    }

    fn post(path: &'static str, handler: MethodRouter<App>, operation: Value) -> Self {
        Route { method: "post", path, operation, handler }
    }
}

/// Every route.
pub fn table() -> Vec<Route> {
    vec![
        Route::get("/", get(page::start), openapi::page("The page: translate a file by hand", &["text/html"])),
        Route::post("/", post(page::upload), openapi::upload()),
        Route::get("/download/{format}", get(page::download), openapi::download()),
        Route::post("/translate", post(translate::translate), openapi::translate()),
        Route::get("/openapi.json", get(openapi::openapi), openapi::page("This description", &["application/json"])),
        Route::get("/api", get(api::api), openapi::page("This description as a page", &["text/html"])),
        Route::get("/problems/{type}", get(documentation::problem), openapi::documented_problem()),
        Route::get("/assets/{name}", get(page::asset), openapi::asset()),
        Route::get("/health", get(health::health), openapi::probe("Whether the process lives")),
        Route::get("/ready", get(health::ready), openapi::probe("Whether it takes requests")),
        Route::get("/metrics", get(metrics::metrics), openapi::page("Counts for Prometheus", &["text/plain"])),
    ]
}

/// The whole server as a service.
pub fn router(app: App) -> Router {
    let routes = table().into_iter().fold(Router::new(), |router, route| router.route(route.path, route.handler));
    routes
        .fallback(nothing_here)
        .method_not_allowed_fallback(not_for_this_method)
        .layer(CatchPanicLayer::custom(panicked))
        .layer(DefaultBodyLimit::disable())
        .layer(from_fn_with_state(app.clone(), problem::speak))
        .layer(from_fn(metrics::count))
        .layer(from_fn(log::record))
        .layer(map_response(security::headers))
        .with_state(app)
}

async fn nothing_here() -> Problem {
    Problem::new(Kind::NotFound, Text::new("This server has no such page", "Ce serveur n'a pas cette page"))
}

async fn not_for_this_method() -> Problem {
    Problem::new(
        Kind::MethodNotAllowed,
        Text::new("The address exists, but not for this method", "L'adresse existe, mais pas pour cette méthode"),
    )
}

fn panicked(panic: Box<dyn std::any::Any + Send>) -> axum::response::Response {
    let words = panic.downcast_ref::<&str>().map(|words| words.to_string());
    let words = words.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_default();
    Problem::internal(&words).into_response()
}
