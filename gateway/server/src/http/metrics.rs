//! Counts for operators, in the text form that Prometheus reads. Labels come from
//! closed lists (routes, forms, reasons), never from what a visitor wrote.

use crate::translation::Report;
use axum::extract::{MatchedPath, Request};
use axum::http::header::CONTENT_TYPE;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use metrics::{counter, histogram};
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use std::sync::OnceLock;
use std::time::Instant;

const SECONDS: &str = "passerelle_request_seconds";

fn recorder() -> &'static PrometheusHandle {
    static HANDLE: OnceLock<PrometheusHandle> = OnceLock::new();
    HANDLE.get_or_init(|| {
        let buckets = [0.001, 0.005, 0.02, 0.1, 0.5, 2.0, 10.0, 60.0, 300.0];
        let recorder = PrometheusBuilder::new().set_buckets(&buckets).expect("a list of buckets").build_recorder();
        let handle = recorder.handle();
        metrics::set_global_recorder(recorder).ok();
        handle
    })
}

/// `GET /metrics`
pub(super) async fn metrics() -> Response {
    let handle = recorder();
    handle.run_upkeep();
    ([(CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], handle.render()).into_response()
}

/// Counts every request by route and status.
pub(super) async fn count(request: Request, next: Next) -> Response {
    recorder();
    let route = request.extensions().get::<MatchedPath>().map_or("none", MatchedPath::as_str).to_string();
    let method = request.method().as_str().to_string();
    let start = Instant::now();
    let response = next.run(request).await;
    let status = response.status().as_u16().to_string();
    counter!("passerelle_requests_total", "route" => route.clone(), "method" => method, "status" => status)
        .increment(1);
    histogram!(SECONDS, "route" => route).record(start.elapsed());
    response
}

/// Counts one translation.
pub(super) fn translated(from: &str, to: &str, report: &Report) {
    let (from, to) = (from.to_string(), to.to_string());
    counter!("passerelle_items_total", "from" => from.clone(), "to" => to.clone()).increment(report.items);
    counter!("passerelle_refusals_total", "from" => from, "to" => to).increment(report.refusals.len() as u64);
    for loss in report.losses.iter() {
        counter!("passerelle_losses_total", "reason" => loss.reason.name()).increment(loss.count);
    }
}
