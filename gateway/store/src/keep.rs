//! Keeping what is kept: proving it whole, copying it, bringing it back, finding what is wrong.

mod backup;
mod examine;
mod verify;
