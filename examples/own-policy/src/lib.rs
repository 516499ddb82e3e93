//! A policy of one's own, `policy.ig`, and what a CI pipeline holds it to: see `tests/policy.rs`.
//!
//! Copy this folder, put your policy in place of `policy.ig`, and say in `tests/policy.rs` what must be true of it.

/// The policy.
pub const POLICY: &str = include_str!("../policy.ig");
