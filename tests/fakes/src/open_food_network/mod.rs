//! An instance of Open Food Network, read-only from outside: both native interfaces and
//! the DFC engine over one state, as the code of the platform behaves and not as its
//! OpenAPI file says.

mod admin;
mod change;
mod clock;
mod dfc;
mod dfc_node;
mod order;
mod orders;
mod samples;
mod seed;
mod state;
mod variant;
mod version_0;
mod version_1;

pub use seed::Size;
pub use state::Key;

use crate::{Disturbance, Platform, Request, Response};
use state::State;
use std::fmt;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

/// One instance. Clones are the same instance, so that a test can change what a fake serves.
#[derive(Clone)]
pub struct OpenFoodNetwork {
    state: Arc<RwLock<State>>,
}

impl OpenFoodNetwork {
    /// Key of somebody who manages all hubs and producers.
    pub const HUB_KEY: &'static str = "hub-key";
    /// Bearer token of the same person, for the DFC engine only.
    pub const HUB_BEARER: &'static str = "hub-bearer";
    /// Key of somebody who manages the first producer only: buyers are hidden.
    pub const PRODUCER_KEY: &'static str = "producer-key";
    /// Key of somebody who manages nothing.
    pub const STRANGER_KEY: &'static str = "stranger-key";
    /// Hub that sells everything.
    pub const HUB: u64 = 21;
    /// Hub that sells every second product at prices of its own.
    pub const OTHER_HUB: u64 = 22;
    /// Shop that is closed.
    pub const CLOSED_SHOP: u64 = 23;
    /// First producer.
    pub const PRODUCER: u64 = 31;
    /// Order cycle that is open for both hubs with all they sell.
    pub const CYCLE: u64 = 64;
    /// Order cycle that is open for the first hub, with every third product.
    pub const SMALL_CYCLE: u64 = 65;
    /// Order cycle that is closed.
    pub const CLOSED_CYCLE: u64 = 63;
    /// Order cycle that is open for the second hub, without products.
    pub const EMPTY_CYCLE: u64 = 66;

    /// An instance of a size, invented from a seed: the same seed gives the same instance.
    pub fn new(size: Size) -> Self {
        OpenFoodNetwork::of(seed::state(&size))
    }

    fn of(state: State) -> Self {
        OpenFoodNetwork { state: Arc::new(RwLock::new(state)) }
    }

    fn read(&self) -> RwLockReadGuard<'_, State> {
        self.state.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, State> {
        self.state.write().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for OpenFoodNetwork {
    fn default() -> Self {
        OpenFoodNetwork::new(Size::default())
    }
}

impl fmt::Debug for OpenFoodNetwork {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.read();
        let counts = (state.catalogue.len(), state.orders.len(), state.customers.len());
        write!(f, "OpenFoodNetwork{counts:?}")
    }
}

impl Platform for OpenFoodNetwork {
    fn answer(&self, request: &Request) -> Response {
        let segments = request.segments();
        let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
        let state = self.read();
        let response = match segments.as_slice() {
            [".well-known", "dfc"] => dfc::discovery(request),
            ["api", "dfc" | "dfc-v1.6" | "dfc-v1.7", rest @ ..] => dfc::answer(&state, request, rest),
            ["api", "v0", rest @ ..] => version_0::answer(&state, request, rest),
            ["api", "v1", rest @ ..] => version_1::answer(&state, request, rest),
            ["api", ..] => {
                let to = request.target.replacen("/api/", "/api/v0/", 1);
                Response::redirect(301, &format!("{}{to}", request.origin))
            }
            [] => Response::page(200, "Open Food Network"),
            _ => Response::page(404, "The page you were looking for doesn't exist"),
        };
        placed(response, &request.origin)
    }

    fn disturb(&self, how: Disturbance) {
        match how {
            Disturbance::Insert => self.insert_in_front(),
            Disturbance::Remove => self.remove_in_front(),
        }
    }
}

/// Pictures stand at the address under which the instance was asked.
fn placed(mut response: Response, origin: &str) -> Response {
    if let Some(text) = std::str::from_utf8(&response.body).ok().filter(|text| text.contains("{origin}")) {
        response.body = text.replace("{origin}", origin).into();
    }
    response
}
