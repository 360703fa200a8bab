//! Every address of the server, once: the router and its OpenAPI description are
//! both made from this table.

use super::app::App;
use super::problem::{Kind, Problem};
use super::{api, documentation, health, jobs, log, metrics, openapi, problem, resource, security, sparql, translate};
use crate::callers;
use crate::page;
use crate::translation::{Language, Text};
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

/// Every route, described in one language.
pub fn table(language: Language) -> Vec<Route> {
    let text = |en, fr| Text::new(en, fr).to(language).to_string();
    let page = |en, fr, media| openapi::page(&text(en, fr), media);
    let probe = |en, fr| openapi::probe(&text(en, fr), language);
    let start = page("The page: translate a file by hand", "La page : traduire un fichier à la main", "text/html");
    let description = page("This description", "Cette description", "application/json");
    let described = page("This description as a page", "Cette description en page", "text/html");
    let posted = page(
        "The same, for a query too long for an address",
        "De même, pour une requête trop longue pour une adresse",
        "text/html",
    );
    let asked = page("The page: ask the graph", "La page : interroger le graphe", "text/html");
    let counts = page("Counts for Prometheus", "Les comptes, pour Prometheus", "text/plain");
    let lives = probe("Whether the process lives", "Si le processus vit");
    let takes = probe("Whether it takes requests", "S'il accepte des requêtes");
    vec![
        Route::post("/translate", post(translate::translate), openapi::translate(language)),
        Route::get("/", get(page::start), start),
        Route::post("/", post(page::upload), openapi::upload(language)),
        Route::get("/download/{format}", get(page::download), openapi::download(language)),
        Route::get("/openapi.json", get(openapi::openapi), description),
        Route::get("/api", get(api::api), described),
        Route::get("/problems/{type}", get(documentation::problem), openapi::documented_problem(language)),
        Route::get("/platforms/{platform}/{resource}", get(resource::resource), openapi::resource(language)),
        Route::get("/assets/{name}", get(page::asset), openapi::asset(language)),
        Route::get("/query", get(page::query), asked),
        Route::post("/query", post(page::posted_query), posted),
        Route::get("/sparql", get(sparql::get).options(sparql::preflight), openapi::sparql::get(language)),
        Route::post("/sparql", post(sparql::post), openapi::sparql::post(language)),
        Route::get("/sign-in/{token}", get(callers::sign_in), openapi::sign::sign_in(language)),
        Route::post("/sign-out", post(callers::sign_out), openapi::sign::sign_out(language)),
        Route::get("/accounts", get(page::accounts), openapi::accounts::accounts(language)),
        Route::get("/accounts/new", get(page::connect), openapi::accounts::connect(language)),
        Route::post("/accounts/new", post(page::connected), openapi::accounts::connected(language)),
        Route::get("/accounts/{id}", get(page::overview), openapi::accounts::account(language)),
        Route::get("/exchanges/{sequence}", get(page::exchange), openapi::accounts::exchange(language)),
        Route::get("/exchanges/{sequence}/items/{position}", get(page::item), openapi::accounts::item(language)),
        Route::post("/jobs", post(page::begin), openapi::accounts::begin(language)),
        Route::get("/jobs/{job}", get(page::task), openapi::accounts::task(language)),
        Route::post("/jobs/{job}", post(jobs::job), openapi::accounts::job(language)),
        Route::get("/{account}/{class}/{id}", get(page::record), openapi::accounts::record(language)),
        Route::get("/health", get(health::health), lives),
        Route::get("/ready", get(health::ready), takes),
        Route::get("/metrics", get(metrics::metrics), counts),
    ]
}

/// The whole server as a service.
pub fn router(app: App) -> Router {
    let routes =
        table(Language::En).into_iter().fold(Router::new(), |router, route| router.route(route.path, route.handler));
    routes
        .fallback(nothing_here)
        .method_not_allowed_fallback(not_for_this_method)
        .layer(CatchPanicLayer::custom(panicked))
        .layer(from_fn_with_state(app.clone(), callers::know))
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
