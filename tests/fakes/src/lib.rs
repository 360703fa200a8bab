//! Platforms that behave as the real ones do, for tests and for the demonstration.
