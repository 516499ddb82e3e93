//! What a new draft changes, in sentences of the policies' own titles.
//!
//! ```text
//! Gains
//!   District nurse gains tier 3 of Hospitals for Direct care when consent is given, if all else in the policy permits it.
//!     because allow `nurse-plans` is new
//! Nobody loses anything.
//! ```

use crate::besides::{capital, entry, read_otherwise, said_otherwise};
use crate::matrix_text::plain;
use crate::numbers::thousands;
use crate::scenario_text::scenario_text;
use crate::telling::about::About;
use crate::telling::renamed::renamed;
use crate::telling::{Telling, listed};
use caldicott_analysis::diagram::{Diagram, Join};
use caldicott_analysis::frame::Seat;
use caldicott_analysis::{Changed, Compared, Difference, NotCompared, OpenChange, Sentence, Stance, difference, open_changes};
use caldicott_policy::json::RequestJson;
use caldicott_policy::{Claim, Outcome, Policy, RuleId, Situation};
use serde::Serialize;
use std::collections::BTreeSet;
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
    /// What becomes of requests that leave something open, where no way to complete them is answered otherwise. It is looked at where
    /// no complete request is answered otherwise than expected.
    pub open: Vec<ChangeLine>,
    /// What of a request that the older policy reads the newer reads otherwise or not at all: codes, old answers, answers that no rule
    /// asks for.
    pub reading: Vec<String>,
    /// What entries say otherwise that is neither an outcome nor a duty, where terms were to be compared.
    pub entries: Vec<String>,
    /// The entries by which terms change, where no outcome does and terms were not to be compared.
    pub terms_of: Vec<String>,
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
    /// Of which requests it speaks, as data; `None` of a sentence about what is left open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub about: Option<About>,
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
/// If the two are too large to be compared completely, or differ in too many ways.
pub fn compare(old: &Policy, new: &Policy, expected: [&[Claim]; 2], compared: Compared) -> Result<Comparison, NotCompared> {
    let expected = expected.map(|claims| claims.iter().collect::<Vec<&Claim>>());
    let found = difference([old, new], [&expected[0], &expected[1]], compared)?;
    let telling = Telling::new(&found);
    let alike = found.alike();
    let mut comparison = Comparison {
        old: Compare::of(old, telling.edited(Seat::FIRST)),
        new: Compare::of(new, telling.edited(Seat::SECOND)),
        same: false,
        requests: found.requests,
        changed: counted(&found, found.sentences.iter().filter(|sentence| matches!(sentence.change, Changed::Outcome(_)))),
        gains: Vec::new(),
        losses: Vec::new(),
        terms: Vec::new(),
        open: Vec::new(),
        reading: read_otherwise(found.survey().frame(), &alike),
        entries: Vec::new(),
        terms_of: Vec::new(),
        renamed: renamed([old, new], &alike),
    };
    for (sentences, number) in told_together(&found, &telling).iter().zip(1..) {
        let line = line(&found, &telling, sentences, number);
        match &sentences[0].change {
            Changed::Outcome(shift) if shift.opens() => comparison.gains.push(line),
            Changed::Outcome(_) => comparison.losses.push(line),
            Changed::Duty { .. } | Changed::Authority { .. } | Changed::Ground { .. } => comparison.terms.push(line),
        }
    }
    let policies = [old, new];
    let may_differ = !alike.say_the_same(policies);
    if may_differ && comparison.outcomes().all(|line| line.expected) {
        let number = found.sentences.len() + 1;
        comparison.open =
            open_changes(policies)?.iter().zip(number..).map(|(change, number)| open_line(policies, change, number)).collect();
    }
    let details = said_otherwise(policies, &alike);
    if compared == Compared::Everything {
        comparison.entries = details.into_iter().map(|detail| detail.sentence).collect();
    } else if may_differ && comparison.outcomes().next().is_none() {
        comparison.terms_of = match difference(policies, [&[], &[]], Compared::Everything) {
            Ok(terms) => entries_of_terms(&terms, details.iter().map(|detail| detail.rule)),
            Err(NotCompared::TooMuchToTell { .. }) => vec![TERMS.to_owned()],
            Err(out @ NotCompared::OutOfBudget(_)) => return Err(out),
        };
    }
    comparison.same = comparison.lines().next().is_none() && comparison.reading.is_empty() && comparison.entries.is_empty();
    Ok(comparison)
}

/// How many requests some sentences speak of, each counted once.
fn counted<'s>(found: &Difference<'_>, sentences: impl Iterator<Item = &'s Sentence>) -> u128 {
    let sets: Vec<Diagram> = sentences.map(|sentence| sentence.region.set).collect();
    let mut diagrams = found.survey().diagrams();
    let all = diagrams.join_all(Join::Greatest, Diagram::leaf(0), sets);
    diagrams.count(all)
}

/// What is said to change where terms do and no entry can be named.
const TERMS: &str = "what permits rest on";

/// The entries by which terms change: those that say something else, and those that a sentence comes from.
fn entries_of_terms(found: &Difference<'_>, details: impl Iterator<Item = RuleId>) -> Vec<String> {
    let new = found.survey().frame().policy(Seat::SECOND);
    let telling = Telling::new(found);
    let of_sentences = found.sentences.iter().flat_map(|sentence| telling.changed_by(sentence));
    let named: BTreeSet<String> = details.map(|rule| entry(&new[rule])).chain(of_sentences).collect();
    let unnamed = (named.is_empty() && !found.sentences.is_empty()).then(|| TERMS.to_owned());
    named.into_iter().chain(unnamed).collect()
}

/// What becomes of requests that leave something open.
fn open_line([old, new]: [&Policy; 2], change: &OpenChange, number: usize) -> ChangeLine {
    let [before, after] = change.stances;
    let request = |policy: &Policy, situation: &Option<Situation>| {
        situation.as_ref().map(|situation| policy.request_json(None, &situation.to_request(policy)))
    };
    let [in_old, in_new] = &change.witness;
    let known = if in_new.is_some() { new } else { old };
    let open: Vec<String> = change.open.iter().map(|&question| known.question_title(question)).collect();
    let sentence = format!("Where it is not known {}, {}.", listed(&open, "or"), becomes(before, after));
    let title = becomes_title(before.outcome, after.outcome);
    let scenario = match (in_old, in_new) {
        (_, Some(situation)) => scenario(new, situation, number, &title, after.outcome),
        (Some(situation), None) => scenario(old, situation, number, &title, before.outcome),
        (None, None) => String::new(),
    };
    ChangeLine {
        outcomes: vec![format!("{} to {}", before.outcome.word(), after.outcome.word())],
        expected: false,
        about: None,
        because: Vec::new(),
        requests: change.requests,
        old_request: request(old, in_old),
        new_request: request(new, in_new),
        scenario,
        sentence,
    }
}

/// `what had to be found out first is now permitted`.
fn becomes(before: Stance, after: Stance) -> String {
    let was = match before.outcome {
        Outcome::Permit => "what was permitted",
        Outcome::Ask => "what had to be found out first",
        Outcome::Deny => "what was refused",
        Outcome::Conceal => "what was concealed",
    };
    if before.outcome == after.outcome {
        let may = if after.may_conceal { "may now turn out to be concealed" } else { "can no longer turn out to be concealed" };
        return format!("{} {may}", was.replace("what", "some of what"));
    }
    let is = match after.outcome {
        Outcome::Permit => "is now permitted",
        Outcome::Ask => "now has to be found out first",
        Outcome::Deny => "is now refused",
        Outcome::Conceal => "is now concealed",
    };
    format!("some of {was} {is}")
}

/// The sentences of a difference, those together that are mirror images of each other: one alone, or two.
fn told_together<'d>(found: &'d Difference<'_>, telling: &Telling<'_, '_>) -> Vec<Vec<&'d Sentence>> {
    let mut together: Vec<Vec<&Sentence>> = Vec::new();
    for sentence in &found.sentences {
        let mirror = together.iter_mut().find(|told| told.len() == 1 && telling.mirror_each_other(told[0], sentence));
        match mirror {
            Some(told) => told.push(sentence),
            None => together.push(vec![sentence]),
        }
    }
    together
}

/// A line of one sentence, or of two that are mirror images of each other.
fn line(found: &Difference<'_>, telling: &Telling<'_, '_>, sentences: &[&Sentence], number: usize) -> ChangeLine {
    let sentence = sentences[0];
    let mirrored = sentences.len() > 1;
    let policy = |seat| found.survey().frame().policy(seat);
    let request = |seat: Seat, situation: &Option<Situation>| {
        situation.as_ref().map(|situation| policy(seat).request_json(None, &situation.to_request(policy(seat))))
    };
    let [old, new] = &sentence.witness;
    let outcome = |seat: Seat, situation: &Option<Situation>| {
        situation.as_ref().map_or(Outcome::Deny, |situation| policy(seat).rule_on(situation.clone()).outcome())
    };
    let (from, to) = (outcome(Seat::FIRST, old), outcome(Seat::SECOND, new));
    let title = becomes_title(from, to);
    let scenario = match (old, new) {
        (_, Some(new)) => scenario(policy(Seat::SECOND), new, number, &title, to),
        (Some(old), None) => scenario(policy(Seat::FIRST), old, number, &title, from),
        (None, None) => String::new(),
    };
    ChangeLine {
        outcomes: sentence.outcomes.iter().map(|(from, to)| format!("{} to {}", from.word(), to.word())).collect(),
        expected: sentence.expected,
        about: Some(telling.about(sentence, mirrored)),
        because: telling.causes(sentences),
        requests: counted(found, sentences.iter().copied()),
        old_request: request(Seat::FIRST, old),
        new_request: request(Seat::SECOND, new),
        scenario,
        sentence: telling.sentence(sentence, mirrored),
    }
}

/// The title of a scenario that shows what becomes of an outcome.
fn becomes_title(before: Outcome, after: Outcome) -> String {
    let answer = |outcome: Outcome| match outcome {
        Outcome::Permit => "permitted",
        Outcome::Ask => "to be asked for",
        Outcome::Deny => "refused",
        Outcome::Conceal => "concealed",
    };
    if before == after {
        return format!("{} as before, on other terms", capital(answer(after)));
    }
    format!("Now {}, and {} before", answer(after), answer(before))
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
    /// Every sentence that is about requests.
    pub fn lines(&self) -> impl Iterator<Item = &ChangeLine> {
        self.outcomes().chain(&self.terms).chain(&self.open)
    }

    /// Every sentence about complete requests that have another outcome.
    fn outcomes(&self) -> impl Iterator<Item = &ChangeLine> {
        self.gains.iter().chain(&self.losses)
    }

    /// Whether anything is different that was not expected. What is told of no requests in particular is never expected.
    pub fn is_unexpected(&self) -> bool {
        self.lines().any(|line| !line.expected) || !self.reading.is_empty() || !self.entries.is_empty()
    }

    /// The groups of sentences about requests, each with its heading and what is said where there are none.
    pub fn groups(&self) -> [(&'static str, &[ChangeLine], &'static str); 4] {
        [
            ("Gains", &self.gains, "Nobody gains anything."),
            ("Losses", &self.losses, "Nobody loses anything."),
            ("Where something is left open", &self.open, ""),
            ("On other terms", &self.terms, ""),
        ]
    }

    /// The groups of sentences about no requests in particular, each with its heading; most have none.
    pub fn besides(&self) -> impl Iterator<Item = (&'static str, &[String])> {
        let groups: [(&'static str, &[String]); 3] =
            [("How requests are read", &self.reading), ("What entries say besides", &self.entries), ("Called otherwise", &self.renamed)];
        groups.into_iter().filter(|(_, sentences)| !sentences.is_empty())
    }

    /// Of what it tells the changes. Two drafts of one policy often have one title, and one version as well.
    pub fn heading(&self) -> String {
        let (old, new) = (&self.old, &self.new);
        let of_version = |policy: &Compare| policy.version.as_ref().map_or_else(String::new, |version| format!(", version {version}"));
        let called = |policy: &Compare| format!("\"{}\"{}", policy.title, of_version(policy));
        match (&old.version, &new.version) {
            _ if old.title != new.title => format!("What changes from {} to {}", called(old), called(new)),
            (Some(before), Some(after)) if before != after => {
                format!("What changes in \"{}\", from version {before} to version {after}", new.title)
            }
            _ => format!("What changes in {}", called(new)),
        }
    }

    /// What is said at the end.
    pub fn summary(&self) -> String {
        if self.old.digest == self.new.digest {
            return "The two are the same policy.".to_owned();
        }
        let requests = thousands(self.requests);
        if self.outcomes().next().is_some() {
            let are = if self.changed == 1 { "1 is".to_owned() } else { format!("{} are", thousands(self.changed)) };
            return format!("Of the {requests} requests that the two policies tell apart, {are} answered otherwise.");
        }
        let same = format!("All {requests} complete requests have the outcome that they had");
        let open = if self.open.is_empty() { ", and so have all that leave something open" } else { "" };
        let besides: Vec<&str> = [
            ("the terms on which they have it", self.terms.is_empty()),
            ("what becomes of requests that leave something open", self.open.is_empty()),
            ("how requests are read", self.reading.is_empty()),
            ("what entries say besides", self.entries.is_empty()),
        ]
        .into_iter()
        .filter_map(|(what, is_the_same)| (!is_the_same).then_some(what))
        .collect();
        let terms = match (&self.terms_of[..], &besides[..]) {
            ([], []) => {
                return format!(
                    "The wording changed: all {requests} complete requests, and all that leave something open, have the outcome that they had, on the terms that they had."
                );
            }
            ([], _) => String::new(),
            (entries, _) => format!(" Not all have it on the same terms: {} changed, and `--terms` tells what.", entries.join(", ")),
        };
        let what = if besides.is_empty() { String::new() } else { format!("; what changed is {}", besides.join(", and ")) };
        format!("{same}{open}{what}.{terms}")
    }

    /// As Markdown.
    pub fn markdown(&self) -> String {
        let mut text = format!("# {}\n", plain(&self.heading()));
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
                text += &format!("* {}{expected}\n", plain(&line.sentence));
                for cause in &line.because {
                    text += &format!("  * because {}\n", plain(cause));
                }
            }
        }
        for (heading, sentences) in self.besides() {
            text += &format!("\n## {heading}\n\n");
            sentences.iter().for_each(|sentence| text += &format!("* {}\n", plain(sentence)));
        }
        text + &format!("\n{}\n", plain(&self.summary()))
    }
}

impl fmt::Display for Comparison {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}\n", self.heading())?;
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
        for (heading, sentences) in self.besides() {
            writeln!(f, "{heading}")?;
            sentences.iter().try_for_each(|sentence| writeln!(f, "  {sentence}"))?;
            writeln!(f)?;
        }
        writeln!(f, "{}", self.summary())
    }
}
