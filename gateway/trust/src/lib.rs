//! Callers, parties, partitions, decisions.
