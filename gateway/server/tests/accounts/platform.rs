//! A platform behind a port.

use passerelle_fakes::{Fake, Http, OpenFoodNetwork, Size};

/// A hub that answers.
pub(crate) struct Hub {
    url: String,
    _http: Http,
}

impl Hub {
    /// Its address.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }
}

/// A hub with a few products and orders.
pub(crate) fn hub() -> Hub {
    let size = Size { seed: 7, products: 12, orders: 8, customers: 5 };
    let http = Http::serve(&Fake::new(OpenFoodNetwork::new(size))).expect("a free port");
    Hub { url: http.url(), _http: http }
}
