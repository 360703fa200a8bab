//! `/accounts/new`
use crate::callers::Steward;
use crate::http::Problem;
use axum::response::Response;
pub(crate) async fn connect(Steward(_): Steward) -> Result<Response, Problem> {
    Err(super::no_such_account("new"))
}
pub(crate) async fn connected(Steward(_): Steward) -> Result<Response, Problem> {
    Err(super::no_such_account("new"))
}
