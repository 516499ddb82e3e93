//! What a new draft changes, in sentences of the policies' own titles.
//!
//! ```text
//! Gains
//!   District nurse gains tier 3 of Hospitals for Direct care when consent is given, if all else in the policy permits it.
//!     because allow `nurse-plans` is new
//! Nobody loses anything.
//! ```

use crate::scenario_text::scenario_text;
use crate::telling::Telling;
use crate::telling::about::About;
use caldicott_analysis::diagram::{Diagram, Join};
use caldicott_analysis::frame::Seat;
use caldicott_analysis::{Changed, Compared, Difference, OutOfBudget, Sentence, difference};
use caldicott_policy::json::RequestJson;
use caldicott_policy::{Claim, Outcome, Policy, Situation};
use serde::Serialize;
use std::fmt;

/// What a new draft changes, in words.
#[derive(Serialize)]
pub struct Comparison {
    /// The older policy.
    pub old: Compare,
    /// The newer policy.
    pub new: Compare,
    /// Whether every request has the same outcome in both, and whatever else was compared.
    pub same: bool,
    /// How many requests were compared, where what both policies treat alike is counted once or twice.
    pub requests: u128,
    /// How many of these have another outcome, each counted once, also where several sentences speak of it.
    pub changed: u128,
    /// What is opened: each sentence speaks of requests whose outcome is less strict than it was.
    pub gains: Vec<ChangeLine>,
    /// What is closed: each sentence speaks of requests whose outcome is stricter than it was.
    pub losses: Vec<ChangeLine>,
    /// What both permit with other duties, or relying on other agreements, where that was asked for.
    pub terms: Vec<ChangeLine>,
    /// What is called otherwise, and means the same.
    pub renamed: Vec<String>,
}

/// One of the policies compared.
#[derive(Serialize)]
pub struct Compare {
    /// Its name.
    pub name: String,
    /// Its title.
    pub title: String,
    /// Its version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Its digest.
    pub digest: String,
    /// Its rules that are not the same in the other policy. When a sentence speaks of *other* rules, it means none of these.
    pub edited: Vec<String>,
}

/// A sentence of a difference.
#[derive(Serialize)]
pub struct ChangeLine {
    /// The sentence.
    pub sentence: String,
    /// What becomes of these requests: the outcomes in the older and in the newer policy, as `deny to permit`.
    pub outcomes: Vec<String>,
    /// Whether it was expected.
    pub expected: bool,
    /// Of which requests it speaks, as data.
    pub about: About,
    /// The entries that it comes from.
    pub because: Vec<String>,
    /// How many requests it speaks of, where what both policies treat alike is counted once or twice.
    pub requests: u128,
    /// One of these requests, in the words of the older policy, where that has them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old_request: Option<RequestJson>,
    /// The same in the words of the newer policy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_request: Option<RequestJson>,
    /// The request as a scenario of the newer policy, or of the older where the newer has no words for it.
    pub scenario: String,
}

/// Compares two policies, and says in words what the newer changes. What lies in the scope of an expected claim, about the older or
/// about the newer policy, is marked as expected.
///
/// # Errors
///
/// If the two are too large to be compared completely.
pub fn compare(old: &Policy, new: &Policy, expected: [&[Claim]; 2], compared: Compared) -> Result<Comparison, OutOfBudget> {
    let expected = expected.map(|claims| claims.iter().collect::<Vec<&Claim>>());
    let found = difference([old, new], [&expected[0], &expected[1]], compared)?;
    let telling = Telling::new(&found);
    let mut comparison = Comparison {
        old: Compare::of(old, telling.edited(Seat::FIRST)),
        new: Compare::of(new, telling.edited(Seat::SECOND)),
        same: found.sentences.is_empty(),
        requests: found.requests,
        changed: changed(&found),
        gains: Vec::new(),
        losses: Vec::new(),
        terms: Vec::new(),
        renamed: telling.renamed(),
    };
    for (number, sentence) in found.sentences.iter().enumerate() {
        let line = line(&found, &telling, sentence, number + 1);
        match &sentence.change {
            Changed::Outcome(shift) if shift.opens() => comparison.gains.push(line),
            Changed::Outcome(_) => comparison.losses.push(line),
            Changed::Duty { .. } | Changed::Authority { .. } => comparison.terms.push(line),
        }
    }
    Ok(comparison)
}

/// How many requests have another outcome.
fn changed(found: &Difference<'_>) -> u128 {
    let told = found.sentences.iter().filter(|sentence| matches!(sentence.change, Changed::Outcome(_)));
    let sets: Vec<Diagram> = told.map(|sentence| sentence.region.set).collect();
    let mut diagrams = found.survey().diagrams();
    let changed = diagrams.join_all(Join::Greatest, Diagram::leaf(0), sets);
    diagrams.count(changed)
}

fn line(found: &Difference<'_>, telling: &Telling<'_, '_>, sentence: &Sentence, number: usize) -> ChangeLine {
    let policy = |seat| found.survey().frame().policy(seat);
    let request = |seat: Seat, situation: &Option<Situation>| {
        situation.as_ref().map(|situation| policy(seat).request_json(None, &situation.to_request(policy(seat))))
    };
    let [old, new] = &sentence.witness;
    let outcome = |seat: Seat, situation: &Option<Situation>| {
        situation.as_ref().map_or(Outcome::Deny, |situation| policy(seat).rule_on(situation.clone()).outcome())
    };
    let (from, to) = (outcome(Seat::FIRST, old), outcome(Seat::SECOND, new));
    let told = telling.sentence(sentence);
    let scenario = match (old, new) {
        (_, Some(new)) => scenario(policy(Seat::SECOND), new, number, &told, to),
        (Some(old), None) => scenario(policy(Seat::FIRST), old, number, &told, from),
        (None, None) => String::new(),
    };
    ChangeLine {
        outcomes: sentence.outcomes.iter().map(|(from, to)| format!("{} to {}", from.word(), to.word())).collect(),
        expected: sentence.expected,
        about: telling.about(sentence),
        because: telling.causes(sentence),
        requests: sentence.requests,
        old_request: request(Seat::FIRST, old),
        new_request: request(Seat::SECOND, new),
        scenario,
        sentence: told,
    }
}

fn scenario(policy: &Policy, situation: &Situation, number: usize, title: &str, outcome: Outcome) -> String {
    scenario_text(policy, &format!("changed-{number}"), title, &situation.to_request(policy), outcome)
}

impl Compare {
    fn of(policy: &Policy, edited: Vec<String>) -> Compare {
        Compare {
            name: policy.name().to_owned(),
            title: policy.title().to_owned(),
            version: policy.version().map(str::to_owned),
            digest: policy.digest().to_owned(),
            edited,
        }
    }
}

impl fmt::Display for Compare {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.title)?;
        self.version.as_ref().map_or(Ok(()), |version| write!(f, ", version {version}"))
    }
}

impl Comparison {
    /// Every sentence.
    pub fn lines(&self) -> impl Iterator<Item = &ChangeLine> {
        self.gains.iter().chain(&self.losses).chain(&self.terms)
    }

    /// Whether anything is different that was not expected.
    pub fn is_unexpected(&self) -> bool {
        self.lines().any(|line| !line.expected)
    }

    /// The groups of sentences, each with its heading and what is said where there are none.
    pub fn groups(&self) -> [(&'static str, &[ChangeLine], &'static str); 3] {
        [
            ("Gains", &self.gains, "Nobody gains anything."),
            ("Losses", &self.losses, "Nobody loses anything."),
            ("On other terms", &self.terms, ""),
        ]
    }

    /// What is said at the end.
    pub fn summary(&self) -> String {
        if self.same && self.old.digest == self.new.digest {
            return "The two are the same policy.".to_owned();
        }
        if self.same {
            return format!("The wording changed, and nothing else: all {} requests are answered as before.", self.requests);
        }
        if self.gains.is_empty() && self.losses.is_empty() {
            return format!("All {} requests have the outcome that they had; what changed is on which terms.", self.requests);
        }
        let are = if self.changed == 1 { "1 is".to_owned() } else { format!("{} are", self.changed) };
        format!("Of {} requests, counting once what both policies treat alike, {are} answered otherwise.", self.requests)
    }

    /// As Markdown.
    pub fn markdown(&self) -> String {
        let mut text = format!("# What changes from {} to {}\n", self.old, self.new);
        for (heading, lines, none) in self.groups() {
            if lines.is_empty() && (none.is_empty() || self.gains.is_empty() && self.losses.is_empty()) {
                continue;
            }
            text += &format!("\n## {heading}\n\n");
            if lines.is_empty() {
                text += &format!("{none}\n");
            }
            for line in lines {
                let expected = if line.expected { " *(expected)*" } else { "" };
                text += &format!("* {}{expected}\n", line.sentence);
                for cause in &line.because {
                    text += &format!("  * because {cause}\n");
                }
            }
        }
        if !self.renamed.is_empty() {
            text += "\n## Called otherwise\n\n";
            self.renamed.iter().for_each(|renamed| text += &format!("* {renamed}\n"));
        }
        text + &format!("\n{}\n", self.summary())
    }
}

impl fmt::Display for Comparison {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "From {} to {}\n", self.old, self.new)?;
        for (heading, lines, none) in self.groups() {
            if lines.is_empty() {
                let moved = !(self.gains.is_empty() && self.losses.is_empty());
                if moved && !none.is_empty() {
                    writeln!(f, "{none}\n")?;
                }
                continue;
            }
            writeln!(f, "{heading}")?;
            for line in lines {
                writeln!(f, "  {}{}", line.sentence, if line.expected { " (expected)" } else { "" })?;
                line.because.iter().try_for_each(|cause| writeln!(f, "    because {cause}"))?;
            }
            writeln!(f)?;
        }
        if !self.renamed.is_empty() {
            writeln!(f, "Called otherwise")?;
            self.renamed.iter().try_for_each(|renamed| writeln!(f, "  {renamed}"))?;
            writeln!(f)?;
        }
        writeln!(f, "{}", self.summary())
    }
}
