//! The crates name only those that the map (`crates/README.md`) lets them name.

use cargo_metadata::{DependencyKind, MetadataCommand};
use std::collections::{BTreeMap, BTreeSet};

/// Whom each crate may name of this workspace, and whom in its tests besides.
const ARROWS: &[(&str, &[&str], &[&str])] = &[
    ("caldicott-syntax", &[], &[]),
    ("caldicott-policy", &["caldicott-syntax"], &[]),
    ("caldicott-analysis", &["caldicott-policy", "caldicott-engine"], &[]),
    ("caldicott-engine", &["caldicott-policy"], &["caldicott-conformance"]),
    ("caldicott", &["caldicott-syntax", "caldicott-policy", "caldicott-engine", "caldicott-analysis"], &[]),
    ("caldicott-conformance", &["caldicott-policy"], &["caldicott", "caldicott-syntax", "caldicott-analysis"]),
    ("caldicott-report", &["caldicott"], &[]),
    ("caldicott-cli", &["caldicott", "caldicott-conformance", "caldicott-report"], &[]),
    ("own-policy", &[], &["caldicott", "caldicott-conformance"]),
];

/// Crates from elsewhere that only one of ours may name.
const PRIVATE: &[(&str, &str)] =
    &[("pest", "caldicott-syntax"), ("pest_derive", "caldicott-syntax"), ("clap", "caldicott-cli"), ("annotate-snippets", "caldicott-cli")];

#[test]
fn no_crate_names_one_that_it_must_not_know() {
    let metadata = MetadataCommand::new()
        .manifest_path(concat!(env!("CARGO_MANIFEST_DIR"), "/../../Cargo.toml"))
        .no_deps()
        .exec()
        .unwrap_or_else(|error| panic!("the manifests cannot be read: {error}"));
    let arrows: BTreeMap<&str, (&[&str], &[&str])> = ARROWS.iter().map(|&(from, to, in_tests)| (from, (to, in_tests))).collect();
    let members: BTreeSet<&str> = metadata.packages.iter().map(|package| package.name.as_str()).collect();
    assert_eq!(members, arrows.keys().copied().collect(), "the map lists exactly the crates there are");
    for package in &metadata.packages {
        let (may_name, in_tests) = arrows[package.name.as_str()];
        for dependency in &package.dependencies {
            let name = dependency.name.as_str();
            if members.contains(name) {
                let allowed = may_name.contains(&name) || (dependency.kind == DependencyKind::Development && in_tests.contains(&name));
                assert!(allowed, "{} must not name {name}", package.name);
            }
            if let Some((_, owner)) = PRIVATE.iter().find(|(private, _)| *private == name) {
                assert_eq!(package.name.as_str(), *owner, "only {owner} may name {name}");
            }
        }
    }
}
