//! Platforms that behave as the real ones do, for tests and for the demonstration.
//! A platform here is a pure function from a request to a response over a state that
//! tests may change; [`Fake`] writes down what it was asked and misbehaves when told;
//! [`InProcess`] and [`Http`] carry requests to it. Nothing here knows the gateway but
//! the [`Transport`](passerelle_outbound::Transport) it stands for.

// Profiles and orders have many fields, and each is a step of the macro that writes JSON.
#![recursion_limit = "256"]

mod amount;
mod demonstration;
mod fake;
mod fdc_shop;
mod folder;
mod http;
mod in_process;
mod invented;
mod lite_farm;
mod open_food_network;
mod provider;
mod request;
mod response;
mod trick;

pub use demonstration::{Demonstration, DemonstrationAccount};
pub use fake::{Act, Disturbance, Fake, Platform};
pub use fdc_shop::FdcShop;
pub use folder::{Folder, StaticFile};
pub use http::Http;
pub use in_process::InProcess;
pub use lite_farm::{LiteFarm, Shape};
pub use open_food_network::{Key, OpenFoodNetwork, Size};
pub use provider::{Paging, Provider, Versions};
pub use request::Request;
pub use response::Response;
pub use trick::{Trick, When};
