//! Reading, against platforms that are written down in the test.

mod faults;
mod hub;
mod script;
