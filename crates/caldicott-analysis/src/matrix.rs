//! Who can see what: for each role, tier and purpose whether the policy as a whole ever permits it, and how.
//!
//! An access table says what a role is granted. What it then sees depends on all the other rules as well: on agreements, on
//! what is withheld, on what the patient says. Here the outcome of every complete request is read at once ([`crate::survey`]),
//! and of all that can differ only role, tier and purpose are kept: whether *some* request about them is permitted, whether
//! one is without the patient's yes, whether one is answered *ask*, and whether *all* are that the organisations may share.
//!
//! ```text
//! consent view … with explicit consent, in best interests when unconscious      district nurse, hospital tier 2, direct care
//!   consent given                          permit                               reached,
//!   not recorded, patient is conscious     ask                                  the patient may have to be asked,
//!   not recorded, patient is unconscious   permit                               and does not have to agree
//! ```
//!
//! Invariant: what has no [`Reach`] is permitted by no complete request, and so by no request at all.

use crate::claims::Prover;
use crate::diagram::{Block, Choice, Diagram, Leaf, Variable};
use crate::frame::{Frame, Seat, Topic};
use crate::search::OutOfBudget;
use crate::survey::Survey;
use caldicott_policy::{Answer, Body, CategoryId, FactKind, Gate, Outcome, Policy, PurposeId, RoleId, Rule, RuleId, Tier, Truth};
use std::collections::BTreeMap;

/// What the patient's word has to do with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Asking {
    /// No request about it is answered *ask*: nobody has to wait for the patient's answer.
    NotAsked,
    /// Some request about it is answered *ask*, and some other one is permitted without the patient's yes.
    MayBeAsked,
    /// Every request that is permitted has the patient's yes.
    MustAgree,
}

/// How a role reaches a tier for a purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reach {
    /// What the patient's word has to do with it.
    pub asking: Asking,
    /// Whether anything else does: it is not permitted whenever the organisations may share, not even if the patient has
    /// given consent and objected to nothing, and the item has no label.
    pub conditions: bool,
}

/// What a role could be shown: a tier of a category, for a purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "each field is what it is called")]
pub struct Sight {
    pub role: RoleId,
    pub category: CategoryId,
    pub tier: Tier,
    pub purpose: PurposeId,
}

/// Who can see what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matrix {
    reached: BTreeMap<Sight, Reach>,
}

impl Matrix {
    /// Of a policy that was read whole.
    pub fn of(prover: &Prover<'_>) -> Result<Matrix, OutOfBudget> {
        let survey = prover.survey();
        let frame = survey.frame();
        let outcome = survey.outcome(Seat::FIRST, prover.gates());
        let (permitted, unasked, asked, refused) = {
            let mut diagrams = survey.diagrams();
            let permitted = prover.permitted();
            let asked = diagrams.wherever(outcome, |outcome| outcome == Outcome::Ask as Leaf);
            let shared = diagrams.wherever(prover.gates().gate(Gate::Authority), |truth| truth == Truth::Yes as Leaf);
            let refused = diagrams.without(shared, permitted);
            let (without_yes, in_agreement) = (diagrams.of_block(&without_yes(frame)), diagrams.of_block(&in_agreement(frame)));
            let anything = Diagram::leaf(1);
            let mut some = |set: Diagram, among: Diagram| diagrams.meeting(circumstances(frame), set, among);
            (some(permitted, anything), some(permitted, without_yes), some(asked, anything), some(refused, in_agreement))
        };
        survey.check()?;
        let diagrams = survey.diagrams();
        let mut reached = BTreeMap::new();
        each_sight(frame, |sight, value| {
            let holds = |set: Diagram| diagrams.look_up(set, value) == 1;
            if holds(permitted) {
                let asking = match (holds(unasked), holds(asked)) {
                    (false, _) => Asking::MustAgree,
                    (true, true) => Asking::MayBeAsked,
                    (true, false) => Asking::NotAsked,
                };
                reached.insert(sight, Reach { asking, conditions: holds(refused) });
            }
        });
        Ok(Matrix { reached })
    }

    /// How a role reaches a tier for a purpose; `None` if it never does.
    pub fn reach(&self, sight: Sight) -> Option<Reach> {
        self.reached.get(&sight).copied()
    }

    /// Everything that is reached, in order.
    pub fn reached(&self) -> impl ExactSizeIterator<Item = (Sight, Reach)> + '_ {
        self.reached.iter().map(|(&sight, &reach)| (sight, reach))
    }
}

/// The rules that bear on what each role sees: of grants, agreements and gateways those that give something that is permitted,
/// of consent entries those that apply to it, of obligations those that are owed for it, and of what withholds, that which keeps
/// back what would be permitted but for withholding.
pub struct Bearing<'s, 'p> {
    survey: &'s Survey<'p>,
    /// Where each rule bears, as a set of sights.
    rules: Vec<(RuleId, Diagram)>,
}

impl<'s, 'p> Bearing<'s, 'p> {
    /// Of a policy that was read whole.
    pub fn of(prover: &'s Prover<'p>) -> Result<Bearing<'s, 'p>, OutOfBudget> {
        let survey = prover.survey();
        let frame = survey.frame();
        let but_for_withholding = open_gates(prover, [Gate::Authority, Gate::Access, Gate::Consent]);
        let rules = frame.policy(Seat::FIRST).rules().map(|(id, rule)| {
            let among = if rule.body.as_withhold().is_some() { but_for_withholding } else { prover.permitted() };
            let says = says(survey, rule);
            (id, survey.diagrams().meeting(circumstances(frame), says, among))
        });
        let rules = rules.collect();
        survey.check()?;
        Ok(Bearing { survey, rules })
    }

    /// Those that bear on what a role sees, by what it sees.
    pub fn on(&self, role: RoleId) -> BTreeMap<Sight, Vec<RuleId>> {
        let (frame, diagrams) = (self.survey.frame(), self.survey.diagrams());
        let variables = [Topic::Role, Topic::Cell, Topic::Purpose].map(|topic| frame.variable(topic));
        let [Some(roles), Some(cells), Some(purposes)] = variables else { return BTreeMap::new() };
        let runs = |set, variable| diagrams.runs_of(set, variable).filter(|(_, to)| *to != Diagram::leaf(0));
        let mut found: BTreeMap<Sight, Vec<RuleId>> = BTreeMap::new();
        for &(rule, set) in &self.rules {
            let of_role = runs(set, roles).filter(|(run, _)| run.clone().any(|one| frame.role(Seat::FIRST, one) == Some(role)));
            for (run, to) in of_role.flat_map(|(_, to)| runs(to, cells)) {
                let seen: Vec<PurposeId> =
                    runs(to, purposes).flat_map(|(run, _)| run).filter_map(|purpose| frame.purpose(Seat::FIRST, purpose)).collect();
                for (category, tier) in run.filter_map(|cell| frame.cell(Seat::FIRST, cell)) {
                    for &purpose in &seen {
                        found.entry(Sight { role, category, tier, purpose }).or_default().push(rule);
                    }
                }
            }
        }
        found
    }
}

/// Where a rule contributes what it is for, as a set.
fn says<'p>(survey: &Survey<'p>, rule: &'p Rule) -> Diagram {
    let meaning = survey.meaning(Seat::FIRST);
    let (truth, least) = match &rule.body {
        Body::Grant(_) => (meaning.access_of(rule), Truth::Yes),
        Body::Agreement(_) | Body::Gateway(_) => (meaning.authority_of(rule), Truth::Yes),
        Body::Consent(consent) => (Some(meaning.consent_applies(rule, consent)), Truth::Yes),
        Body::Withhold(withhold) => (Some(meaning.withheld_by(rule, withhold)), Truth::Yes),
        Body::Oblige(oblige) => (Some(meaning.obliges(rule, oblige)), Truth::Unknown),
    };
    let truth = truth.unwrap_or(Diagram::leaf(Truth::No as Leaf));
    survey.diagrams().wherever(truth, |truth| truth >= least as Leaf)
}

/// Where some gates all say yes, as a set.
fn open_gates<const N: usize>(prover: &Prover<'_>, gates: [Gate; N]) -> Diagram {
    let mut diagrams = prover.survey().diagrams();
    gates.into_iter().fold(Diagram::leaf(1), |all, gate| {
        let open = diagrams.wherever(prover.gates().gate(gate), |truth| truth == Truth::Yes as Leaf);
        diagrams.both(all, open)
    })
}

/// The first variable that is not about what is shown to whom for what, but about the circumstances: these come after the others.
fn circumstances(frame: &Frame<'_>) -> Variable {
    let about_sight = |topic| match topic {
        Topic::Role | Topic::Cell | Topic::Purpose => true,
        Topic::Consent | Topic::Fact(_) | Topic::Label(_) | Topic::Party(_) | Topic::Day => false,
    };
    Variable(frame.topics().take_while(|(_, topic)| about_sight(*topic)).count() as u32)
}

/// Goes through what each role could be shown, each with the values of its three variables.
fn each_sight(frame: &Frame<'_>, mut visit: impl FnMut(Sight, &dyn Fn(Variable) -> Choice)) {
    let variables = [Topic::Role, Topic::Cell, Topic::Purpose].map(|topic| frame.variable(topic));
    let [Some(roles), Some(cells), Some(purposes)] = variables else { return };
    let sizes = frame.sizes();
    let size = |variable: Variable| sizes[variable.0 as usize];
    for one in 0..size(roles) {
        for cell in 0..size(cells) {
            for to in 0..size(purposes) {
                let known = (frame.role(Seat::FIRST, one), frame.cell(Seat::FIRST, cell), frame.purpose(Seat::FIRST, to));
                let (Some(role), Some((category, tier)), Some(purpose)) = known else { continue };
                visit(Sight { role, category, tier, purpose }, &|variable| match variable {
                    _ if variable == roles => one,
                    _ if variable == cells => cell,
                    _ => to,
                });
            }
        }
    }
}

fn block(frame: &Frame<'_>, allowed: impl Fn(Topic) -> Option<Vec<Choice>>) -> Block {
    frame.topics().map(|(_, topic)| allowed(topic).map(|values| values.into_iter().collect())).collect()
}

/// Those without the patient's yes.
fn without_yes(frame: &Frame<'_>) -> Block {
    block(frame, |topic| (topic == Topic::Consent).then(|| consents(|answer| answer != Answer::Given)))
}

/// Those of patients who have given consent and objected to nothing, about items without labels.
fn in_agreement(frame: &Frame<'_>) -> Block {
    let policy: &Policy = frame.policy(Seat::FIRST);
    let no = || Some(vec![0]);
    block(frame, |topic| match topic {
        Topic::Consent => Some(consents(|answer| answer == Answer::Given)),
        Topic::Label(_) => no(),
        Topic::Fact(fact) => frame.fact(Seat::FIRST, fact).filter(|&fact| policy[fact].kind == FactKind::Objection).and_then(|_| no()),
        Topic::Role | Topic::Cell | Topic::Purpose | Topic::Party(_) | Topic::Day => None,
    })
}

fn consents(wanted: impl Fn(Answer) -> bool) -> Vec<Choice> {
    (0..).zip(Answer::ALL).filter(|&(_, answer)| wanted(answer)).map(|(value, _)| value).collect()
}
