//! The routes, each in a module named after it: request in, answer out.

mod accounts;
mod ask;
mod download;
mod health;
mod openapi;
mod page;
mod problems;
mod resource;
mod translate;
