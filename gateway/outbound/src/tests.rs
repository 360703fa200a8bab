//! Tests against tiny servers on this machine.
