//! A decision in words: every gate, every rule that mattered, what is unknown, and what would change the outcome.
//!
//! There are two explanations. [`explain`] is for the auditor and says everything. [`explain_to_requester`] says only
//! what the requester may know: of an item that is concealed, or that may yet turn out to be, exactly what is said of a
//! record that does not exist, to the byte.

use caldicott_analysis::{Change, OutOfBudget, Remedies, remedies};
use caldicott_policy::json::{DecisionJson, IdJson};
use caldicott_policy::meaning::Meaning;
use caldicott_policy::{
    Answer, Body, Clause, Condition, Consent, FactKind, Gate, Id as _, Outcome, Policy, Question, Reply, Request, Rule, RuleId, Ruling,
    Side, Situation, Truth, Value, Verdict, Warning, visible,
};
use serde::Serialize;
use std::collections::BTreeSet;
use std::fmt;

/// What is said of a record that does not exist, and so of one that is concealed.
const NOT_FOUND: &str = "No such record was found.";

/// What is said where items are withheld, so that nobody learns which rule or whose wish it was.
const WITHHELD: &str = "It is kept back: for confidentiality, for the patient's preferences, or by the terms on which it is shared.";

/// A decision in words, for the auditor.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Explanation<'p> {
    /// What was asked, in a sentence.
    pub question: String,
    /// The decision.
    pub decision: DecisionJson<'p>,
    /// What the gates say, for each purpose.
    pub purposes: Vec<PurposeExplanation>,
    /// For a permit: what must be done.
    pub duties: Vec<String>,
    /// For anything else: what would turn it into a permit, a sentence for each smallest set of answers, or the one
    /// sentence that nothing would.
    pub would_change: Vec<String>,
    /// Warnings, in sentences.
    pub warnings: Vec<String>,
}

/// What the gates say for one purpose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PurposeExplanation {
    /// The purpose's title.
    pub purpose: String,
    /// The outcome for this purpose alone.
    pub outcome: &'static str,
    /// The four gates, in order.
    pub gates: Vec<GateExplanation>,
    /// Where some conceal entry is open or contributes: those entries.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub conceal: Vec<RuleExplanation>,
}

/// What one gate says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct GateExplanation {
    /// The gate.
    pub gate: &'static str,
    /// `yes`, `no` or `unknown`.
    pub says: &'static str,
    /// Why, in a sentence.
    pub because: String,
    /// The rules that mattered.
    pub rules: Vec<RuleExplanation>,
    /// What would have to be found out.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub open: Vec<String>,
}

/// A rule that mattered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RuleExplanation {
    /// Its name.
    pub rule: String,
    /// Its title.
    pub title: String,
    /// The clauses it comes from.
    pub cites: Vec<String>,
    /// What it did here.
    pub did: String,
}

/// A decision in words, for the requester.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RequesterExplanation {
    /// The id of the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<IdJson>,
    /// `permit`, `ask`, `deny` or `not-found`.
    pub answer: &'static str,
    /// What may be said.
    pub says: Vec<String>,
}

impl RequesterExplanation {
    /// What is said of a record that does not exist.
    pub fn not_found(id: Option<IdJson>) -> Self {
        RequesterExplanation { id, answer: "not-found", says: vec![NOT_FOUND.to_owned()] }
    }
}

/// Explains a decision to the auditor.
pub fn explain<'p>(policy: &'p Policy, id: Option<IdJson>, request: &Request) -> Explanation<'p> {
    let decision = policy.decide(request);
    let rulings: Vec<Ruling<'_>> = request.purposes().iter().map(|&purpose| policy.rule_on(request.situation(policy, purpose))).collect();
    let duties = match &decision.verdict {
        Verdict::Permit { duties, .. } => duties.iter().map(|&duty| policy[duty].title.clone()).collect(),
        Verdict::Ask { .. } | Verdict::Deny { .. } | Verdict::Conceal => Vec::new(),
    };
    let would_change = if decision.is_permit() { Vec::new() } else { would_change(policy, request) };
    Explanation {
        question: question_words(policy, request),
        purposes: rulings.iter().map(|ruling| Telling::new(policy, request, ruling).purpose()).collect(),
        duties,
        would_change,
        warnings: decision.warnings.iter().map(|warning| warning_words(policy, warning)).collect(),
        decision: policy.decision_json(id, request, &decision),
    }
}

/// Explains a decision to the requester.
pub fn explain_to_requester(policy: &Policy, id: Option<IdJson>, request: &Request) -> RequesterExplanation {
    let decision = policy.decide(request);
    if decision.must_look_absent() {
        return RequesterExplanation::not_found(id);
    }
    let data = policy.data_title(request);
    let (answer, says) = match &decision.verdict {
        Verdict::Permit { duties, .. } => {
            let duties = duties.iter().map(|&duty| format!("You must: {}.", policy[duty].title));
            ("permit", std::iter::once(format!("You may see {data}.")).chain(duties).collect())
        }
        Verdict::Ask { about, .. } => {
            let open: BTreeSet<String> =
                about.iter().map(|&question| format!("First find out {}.", question_for_requester(policy, question))).collect();
            ("ask", std::iter::once(format!("You may not see {data} yet.")).chain(open).collect())
        }
        Verdict::Deny { denied_by, .. } => {
            let reasons = denied_by.iter().map(|denial| match denial.gate {
                Gate::Authority => capitalised(&policy.reason(request, denial)) + ".",
                // Which conditions there are is not for the requester: they may be of the patient.
                Gate::Access => format!("The role \"{}\" does not reach it as things stand.", policy[request.role()].title),
                Gate::Withhold => WITHHELD.to_owned(),
                Gate::Consent => "No ground on which it could be shared, such as the patient's consent, holds.".to_owned(),
            });
            let referrals: BTreeSet<&str> = policy.referrals(denied_by).collect();
            let referrals = referrals.into_iter().map(|who| format!("You can turn to: {who}."));
            ("deny", std::iter::once(format!("You may not see {data}.")).chain(reasons).chain(referrals).collect())
        }
        Verdict::Conceal => return RequesterExplanation::not_found(id),
    };
    RequesterExplanation { id, answer, says }
}

/// What a question asks, without the names of labels: those tell what the item may be.
fn question_for_requester(policy: &Policy, question: Question) -> String {
    match question {
        Question::Label(_) => "which labels the item has".to_owned(),
        Question::Consent | Question::Party(_) | Question::Fact(_) => policy.question_title(question),
    }
}

/// What is asked by a request, in a sentence.
pub fn question_words(policy: &Policy, request: &Request) -> String {
    let party =
        |side| request.party(side).map_or_else(|| "an organisation that is not named".to_owned(), |party| policy.party_title(party));
    let purposes: Vec<&str> = request.purposes().iter().map(|&purpose| policy[purpose].title.as_str()).collect();
    format!(
        "On {}, may \"{}\" at {} see {} of {} for {}?",
        request.on(),
        policy[request.role()].title,
        party(Side::Requester),
        policy.data_title(request),
        party(Side::Holder),
        purposes.join(" and "),
    )
}

/// Tells what the gates say about one situation.
struct Telling<'p, 'r> {
    policy: &'p Policy,
    request: &'r Request,
    ruling: &'r Ruling<'p>,
    meaning: &'r Meaning<'p, Situation>,
}

impl<'p, 'r> Telling<'p, 'r> {
    fn new(policy: &'p Policy, request: &'r Request, ruling: &'r Ruling<'p>) -> Self {
        Telling { policy, request, ruling, meaning: ruling.meaning() }
    }

    fn purpose(&self) -> PurposeExplanation {
        PurposeExplanation {
            purpose: self.policy[self.ruling.situation().purpose].title.clone(),
            outcome: self.ruling.outcome().word(),
            gates: Gate::ALL.into_iter().map(|gate| self.gate(gate)).collect(),
            conceal: self.concealing(),
        }
    }

    fn gate(&self, gate: Gate) -> GateExplanation {
        let truth = self.ruling.gate(gate);
        let rules = match gate {
            Gate::Authority => self.authority(truth),
            Gate::Access => self.access(truth),
            Gate::Withhold => self.withheld(),
            Gate::Consent => self.consent(),
        };
        GateExplanation {
            gate: gate.word(),
            says: truth_word(truth),
            because: self.because(gate, truth),
            rules,
            open: if truth == Truth::Unknown { self.open(gate) } else { Vec::new() },
        }
    }

    fn because(&self, gate: Gate, truth: Truth) -> String {
        if truth == Truth::No {
            let denial = self.ruling.denial(gate);
            return capitalised(&self.policy.reason(self.request, &denial)) + ".";
        }
        let yes = truth == Truth::Yes;
        match gate {
            Gate::Authority if self.meaning.same_organisation() == Truth::Yes => "The requester's own organisation holds the record.",
            Gate::Authority if yes => "The organisations may share this.",
            Gate::Authority => "It is not known whether the organisations may share this.",
            Gate::Access if yes => "The role reaches this tier.",
            Gate::Access => "It is not known whether the role reaches this tier.",
            Gate::Withhold if yes => "Nothing withholds the item.",
            Gate::Withhold => "It is not known whether the item is withheld.",
            Gate::Consent if yes => "There is a ground on which it may be seen.",
            Gate::Consent => "It is not known whether there is a ground on which it may be seen.",
        }
        .to_owned()
    }

    fn open(&self, gate: Gate) -> Vec<String> {
        let meaning = Meaning::new(self.policy, caldicott_policy::Asking(self.ruling.situation()));
        let titles: BTreeSet<String> =
            meaning.gate(gate).questions.into_iter().map(|question| self.policy.question_title(question)).collect();
        titles.into_iter().collect()
    }

    /// The rule relied on where the gate says yes; the rules that are open where it is unknown.
    fn authority(&self, truth: Truth) -> Vec<RuleExplanation> {
        match truth {
            Truth::Yes => self.ruling.relied_on().authority.map(|id| self.rule(id, "authorises it".to_owned())).into_iter().collect(),
            Truth::Unknown => self.rules_where(|rule| self.meaning.authority_of(rule) == Some(Truth::Unknown), "may authorise it"),
            Truth::No => Vec::new(),
        }
    }

    fn access(&self, truth: Truth) -> Vec<RuleExplanation> {
        match truth {
            Truth::Yes => self.ruling.relied_on().access.map(|id| self.rule(id, "grants it".to_owned())).into_iter().collect(),
            Truth::Unknown => self.rules_where(|rule| self.meaning.access_of(rule) == Some(Truth::Unknown), "may grant it"),
            Truth::No => Vec::new(),
        }
    }

    fn withheld(&self) -> Vec<RuleExplanation> {
        let told = self.policy.rules().filter_map(|(id, rule)| {
            let Body::Withhold(withhold) = &rule.body else { return None };
            let applies = self.meaning.withhold_applies(rule, withhold);
            let excepted = self.meaning.excepted(withhold);
            let did = match (self.meaning.withheld_by(rule, withhold), applies, excepted) {
                (Truth::Yes, ..) if withhold.conceals => "conceals it".to_owned(),
                (Truth::Yes, ..) => format!("withholds it{}", self.when(&withhold.when)),
                (Truth::Unknown, ..) => format!("may withhold it{}", self.when(&withhold.when)),
                (Truth::No, Truth::Yes | Truth::Unknown, Truth::Yes) => {
                    format!("would withhold it, but its exception holds: {}", self.policy.condition_words(&withhold.unless))
                }
                (Truth::No, ..) => return None,
            };
            Some(self.rule(id, did))
        });
        told.collect()
    }

    fn concealing(&self) -> Vec<RuleExplanation> {
        let told = self.policy.rules().filter_map(|(id, rule)| {
            let Body::Withhold(withhold) = &rule.body else { return None };
            let did = match self.meaning.withheld_by(rule, withhold) {
                _ if !withhold.conceals => return None,
                Truth::Yes => format!("conceals it{}", self.when(&withhold.when)),
                Truth::Unknown => format!("may conceal it{}", self.when(&withhold.when)),
                Truth::No => return None,
            };
            Some(self.rule(id, did))
        });
        told.collect()
    }

    fn consent(&self) -> Vec<RuleExplanation> {
        let told = self.policy.rules().filter_map(|(id, rule)| {
            let Body::Consent(consent) = &rule.body else { return None };
            let applies = match self.meaning.consent_applies(rule, consent) {
                Truth::No => return None,
                Truth::Unknown => "may apply",
                Truth::Yes => "applies",
            };
            Some(self.rule(id, format!("{applies}; {}", self.clauses(consent))))
        });
        told.collect()
    }

    /// What each clause of a consent entry says.
    fn clauses(&self, consent: &'p Consent) -> String {
        let told = consent.clauses.iter().map(|clause: &'p Clause| {
            let when = self.when(&clause.when);
            format!("{}{when}: {}", clause.basis.words(), truth_word(self.meaning.clause(clause)))
        });
        told.collect::<Vec<_>>().join("; ")
    }

    fn when(&self, condition: &Condition) -> String {
        if *condition == Condition::always() { String::new() } else { format!(" (when {})", self.policy.condition_words(condition)) }
    }

    fn rules_where(&self, wanted: impl Fn(&'p Rule) -> bool, did: &str) -> Vec<RuleExplanation> {
        self.policy.rules().filter(|(_, rule)| wanted(rule)).map(|(id, _)| self.rule(id, did.to_owned())).collect()
    }

    fn rule(&self, id: RuleId, did: String) -> RuleExplanation {
        let rule = &self.policy[id];
        RuleExplanation { rule: rule.name.clone(), title: rule.title.clone(), cites: rule.cites.clone(), did }
    }
}

/// What would turn the outcome of a request into a permit, in sentences.
fn would_change(policy: &Policy, request: &Request) -> Vec<String> {
    match remedies(policy, request) {
        Ok(Remedies::AnyOf(sets)) => sets
            .iter()
            .map(|set| {
                format!(
                    "It would be permitted if {}.",
                    set.iter().map(|change| change_words(policy, change)).collect::<Vec<_>>().join(", and ")
                )
            })
            .collect(),
        Ok(Remedies::OnlyMore) => {
            vec![format!("It would be permitted only if more than {} things were otherwise.", caldicott_analysis::MAX_CHANGES)]
        }
        Ok(Remedies::None) => vec!["Nothing that can be found out, recorded or chosen would permit it.".to_owned()],
        Err(OutOfBudget) => vec![format!("What would change it was not found out: {OutOfBudget}.")],
    }
}

fn change_words(policy: &Policy, change: &Change) -> String {
    let (question, reply) = match change {
        Change::Purpose(purpose) => return format!("the purpose were {}", policy[*purpose].title),
        Change::Answer(question, reply) => (*question, reply),
    };
    match (question, reply) {
        (_, Reply::Consent(Answer::NotRecorded)) => "it were known that no answer of the patient is recorded".to_owned(),
        (_, Reply::Consent(answer)) => format!("the patient's consent were {}", answer.word()),
        (Question::Label(label), Reply::Label(carried)) => {
            format!("the item were known {} be labelled \"{}\"", if *carried { "to" } else { "not to" }, policy[label].title)
        }
        (Question::Party(side), Reply::Party(party)) => {
            let side = if side == Side::Requester { "requester" } else { "holder" };
            format!("the {side} were {}", policy.party_title(party))
        }
        (Question::Fact(fact), Reply::Fact(value)) => {
            let fact = &policy[fact];
            let title = &fact.word.title;
            match (value, &fact.kind) {
                (Value::Is(true), _) => format!("this were so: {title}"),
                (Value::Is(false), _) => match &fact.otherwise {
                    Some(otherwise) => format!("this were so: {otherwise}"),
                    None => format!("this were not so: {title}"),
                },
                (Value::Quantity(number), _) => format!("\"{title}\" were {number}"),
                (Value::Choice(value), FactKind::Choice(values)) => {
                    format!("\"{title}\" were {}", values.get(value.index()).map_or("", String::as_str))
                }
                (Value::Choice(_), FactKind::Fact | FactKind::Objection | FactKind::Quantity(..)) => format!("\"{title}\" were known"),
            }
        }
        (Question::Consent | Question::Label(_) | Question::Party(_) | Question::Fact(_), _) => "it were known".to_owned(),
    }
}

fn warning_words(policy: &Policy, warning: &Warning) -> String {
    match warning {
        Warning::ReviewOverdue(rule) => format!("\"{}\" is past the day by which it was to be reviewed.", policy[*rule].title),
        Warning::UnknownOrganisation(name) => format!("The policy does not know the organisation {}.", visible(name)),
    }
}

fn truth_word(truth: Truth) -> &'static str {
    match truth {
        Truth::No => "no",
        Truth::Unknown => "unknown",
        Truth::Yes => "yes",
    }
}

fn capitalised(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// An id before what is said of its request: `r1: `; nothing where there is none.
pub fn id_prefix(id: &Option<IdJson>) -> String {
    match id {
        Some(IdJson::Text(text)) => format!("{}: ", visible(text)),
        Some(IdJson::Number(number)) => format!("{number}: "),
        None => String::new(),
    }
}

impl fmt::Display for Explanation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let outcome = match self.purposes.iter().map(|purpose| purpose.outcome).max_by_key(|outcome| strictness(outcome)) {
            Some(outcome) => outcome,
            None => Outcome::Deny.word(),
        };
        writeln!(f, "{}{}", id_prefix(&self.decision.id), outcome.to_uppercase())?;
        writeln!(f, "  {}", self.question)?;
        for purpose in &self.purposes {
            if self.purposes.len() > 1 {
                writeln!(f, "  For {}: {}", purpose.purpose, purpose.outcome)?;
            }
            for gate in &purpose.gates {
                writeln!(f, "  {:<9} {:<7} {}", gate.gate, gate.says, gate.because)?;
                for rule in &gate.rules {
                    writeln!(f, "{:20}{rule}", "")?;
                }
                for open in &gate.open {
                    writeln!(f, "{:20}to be found out: {open}", "")?;
                }
            }
            for rule in &purpose.conceal {
                writeln!(f, "  {:<17} {rule}", "conceal")?;
            }
        }
        if let Some(exceptions) = self.decision.exceptions.as_ref().filter(|exceptions| !exceptions.is_empty()) {
            writeln!(f, "  Exceptions used: {}", exceptions.join(", "))?;
        }
        for duty in &self.duties {
            writeln!(f, "  Must: {duty}")?;
        }
        for referral in self.decision.refer.iter().flatten() {
            writeln!(f, "  Can be decided by: {referral}")?;
        }
        if self.decision.may_conceal == Some(true) {
            writeln!(f, "  May yet be concealed: the requester is shown nothing but the answer for a record that does not exist.")?;
        }
        for sentence in self.would_change.iter().chain(&self.warnings) {
            writeln!(f, "  {sentence}")?;
        }
        Ok(())
    }
}

fn strictness(outcome: &str) -> usize {
    ["permit", "ask", "deny", "conceal"].iter().position(|&word| word == outcome).unwrap_or(0)
}

impl fmt::Display for RuleExplanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} \"{}\" {}", self.rule, self.title, self.did)?;
        if self.cites.is_empty() { Ok(()) } else { write!(f, " [{}]", self.cites.join("; ")) }
    }
}

impl fmt::Display for RequesterExplanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}{}", id_prefix(&self.id), self.says.join(" "))
    }
}
