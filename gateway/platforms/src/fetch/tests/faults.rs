//! Lists that cannot be trusted.
