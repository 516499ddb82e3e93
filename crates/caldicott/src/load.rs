//! From text to a policy that may be used.

use crate::finding::Finding;
use crate::scenario_text::scenario_text;
use caldicott_analysis::{OutOfBudget, Widening, check_narrowing, rules_that_ask};
use caldicott_policy::{Code, Diagnostic, Policy, Question, Severity, Source, Unreadable, gather, resolve};
use caldicott_syntax::format::print_all;

/// What came of loading a policy.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The policy, if no finding is an error.
    pub policy: Option<Policy>,
    /// The text of its files.
    pub sources: Vec<Source>,
    /// Every finding, in the order of the text.
    pub diagnostics: Vec<Diagnostic>,
}

impl Loaded {
    /// Every finding, with its place.
    pub fn findings(&self) -> Vec<Finding> {
        self.diagnostics.iter().map(|diagnostic| Finding::new(diagnostic, &self.sources)).collect()
    }
}

/// A policy that may not be used, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invalid {
    /// Every finding; at least one is an error.
    pub findings: Vec<Finding>,
}

impl std::fmt::Display for Invalid {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (index, finding) in self.findings.iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            write!(f, "{finding}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Invalid {}

/// Loads a policy from the text of one file, which uses no other.
pub fn parse(text: &str) -> Result<Policy, Invalid> {
    let mut read = |path: &str| match path {
        "policy.ig" => Ok(text.as_bytes().to_vec()),
        _ => Err(Unreadable::Because("only one text was given".to_owned())),
    };
    let loaded = load("policy.ig", "", &mut read);
    let findings = loaded.findings();
    loaded.policy.ok_or(Invalid { findings })
}

/// Loads the policy of the file `main` and of the files that it uses.
///
/// `read` gives the bytes of a file by its path relative to the folder of `main`; `shown` is put before paths where they
/// are shown. A policy in which an objection or a label could widen access is refused here, with a request that proves it.
pub fn load(main: &str, shown: &str, read: &mut dyn FnMut(&str) -> Result<Vec<u8>, Unreadable>) -> Loaded {
    let gathered = gather(main, shown, read);
    let (policy, mut diagnostics) = resolve(&gathered);
    let widenings = policy.as_ref().map(widenings).unwrap_or_default();
    diagnostics.extend(widenings);
    let sound = diagnostics.iter().all(|diagnostic| diagnostic.severity() != Severity::Error);
    Loaded { policy: policy.filter(|_| sound), sources: gathered.sources, diagnostics }
}

/// The policy of the file `main` and of the files that it uses as one text, without its scenarios and claims: what is
/// decided by it is decided by this text alone.
///
/// The arguments are those of [`load`]. What cannot be read is left out; load the policy first.
pub fn one_text(main: &str, read: &mut dyn FnMut(&str) -> Result<Vec<u8>, Unreadable>) -> String {
    let gathered = gather(main, "", read);
    print_all(gathered.entries.iter().filter(|entry| !entry.keyword.is_test()))
}

fn widenings(policy: &Policy) -> Vec<Diagnostic> {
    let found = check_narrowing(policy);
    found
        .into_iter()
        .map(|found| match found {
            Ok(widening) => with_rules(can_widen(policy, &widening), policy, widening.question),
            Err((question, OutOfBudget)) => with_rules(too_large(policy, question), policy, question),
        })
        .collect()
}

fn can_widen(policy: &Policy, widening: &Widening) -> Diagnostic {
    let word = word_of(policy, widening.question);
    let request = widening.without.to_request(policy);
    let (without, with) = (widening.outcome_without.word(), widening.outcome_with.word());
    let kind = kind_of(widening.question);
    let witness = scenario_text(policy, &format!("{}-widens", word.name), "Without it", &request, widening.outcome_without);
    Diagnostic::new(
        Code::CanWiden,
        word.place,
        format!("the {kind} `{}` can widen access: a request is answered {without} without it, and {with} with it", word.name),
    )
    .with_help(format!(
        "{} can only ever narrow access: use it in the `when` of a `withhold` or `conceal`, or after `not` in a grant or a clause; what widens access is a fact. The request, as a scenario:\n{}",
        if kind == "label" { "a label" } else { "an objection" },
        witness.trim_end()
    ))
}

/// Points at the rules that ask a question.
fn with_rules(diagnostic: Diagnostic, policy: &Policy, question: Question) -> Diagnostic {
    let asking = rules_that_ask(policy, question);
    asking.into_iter().fold(diagnostic, |diagnostic, rule| diagnostic.with_other(policy[rule].place, "this rule asks it"))
}

fn too_large(policy: &Policy, question: Question) -> Diagnostic {
    let word = word_of(policy, question);
    let kind = kind_of(question);
    Diagnostic::new(
        Code::TooLargeToCheck,
        word.place,
        format!("it takes too long to see whether the {kind} `{}` could widen access: {OutOfBudget}", word.name),
    )
    .with_help(format!(
        "simplify the conditions that ask `{}` in an `unless`, a consent entry or without `not` in a grant: in the `when` of a `withhold` alone it can only narrow, and nothing has to be tried",
        word.name
    ))
}

fn kind_of(question: Question) -> &'static str {
    match question {
        Question::Label(_) => "label",
        Question::Consent | Question::Party(_) | Question::Fact(_) => "objection",
    }
}

fn word_of(policy: &Policy, question: Question) -> &caldicott_policy::Word {
    match question {
        Question::Label(label) => &policy[label],
        Question::Fact(fact) => &policy[fact].word,
        // Only labels and objections are checked.
        Question::Consent | Question::Party(_) => unreachable!("{question:?} is neither a label nor an objection"),
    }
}
