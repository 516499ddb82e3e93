//! The grammar has no recursion, so no text can exhaust the stack or be tried in exponentially many ways.

use pest_meta::ast::{Expr, Rule};
use std::collections::{BTreeMap, BTreeSet};

fn rules() -> BTreeMap<String, Rule> {
    let text = include_str!("../src/grammar.pest");
    let pairs = pest_meta::parser::parse(pest_meta::parser::Rule::grammar_rules, text).unwrap_or_else(|error| panic!("{error}"));
    let rules = pest_meta::parser::consume_rules(pairs).unwrap_or_else(|errors| panic!("{errors:?}"));
    rules.into_iter().map(|rule| (rule.name.clone(), rule)).collect()
}

/// The rules that a rule names.
fn named(rule: &Rule) -> BTreeSet<String> {
    let names = rule.expr.iter_top_down().filter_map(|expr| match expr {
        Expr::Ident(name) => Some(name),
        _ => None,
    });
    names.collect()
}

#[test]
fn no_rule_reaches_itself() {
    let rules = rules();
    for name in rules.keys() {
        let mut reached = BTreeSet::new();
        let mut next: Vec<String> = named(&rules[name]).into_iter().collect();
        while let Some(rule) = next.pop() {
            if reached.insert(rule.clone())
                && let Some(found) = rules.get(&rule)
            {
                next.extend(named(found));
            }
        }
        assert!(!reached.contains(name), "{name} reaches itself");
    }
}

#[test]
fn every_rule_is_reached_from_an_entry_or_a_line() {
    let rules = rules();
    let mut reached: BTreeSet<String> = rules.keys().filter(|name| name.ends_with("_e") || name.ends_with("_line")).cloned().collect();
    let mut next: Vec<String> = reached.iter().cloned().collect();
    while let Some(rule) = next.pop() {
        let inner = rules.get(&rule).map(named).unwrap_or_default();
        next.extend(inner.into_iter().filter(|inner| reached.insert(inner.clone())));
    }
    // The grammar of pest names these two itself, between all words.
    reached.extend(["WHITESPACE".to_owned(), "COMMENT".to_owned()]);
    let unused: Vec<&String> = rules.keys().filter(|name| !reached.contains(*name)).collect();
    assert!(unused.is_empty(), "rules that nothing uses: {unused:?}");
}
