//! The gateway as a program: the command line, the routes and the page. What a
//! platform means is in its folder, and how a text is translated is in
//! `passerelle-translate`; here are only doors.

pub mod ask;
pub mod callers;
pub mod command;
pub mod configuration;
mod connection;
pub mod http;
pub mod job;
pub mod lock;
mod network;
pub mod page;
pub mod station;
pub mod translation;
