//! Accounts at work, against platforms that behave as the real ones do.

mod ground;
mod lists;
mod pull;
mod replay;
