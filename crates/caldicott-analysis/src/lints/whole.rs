//! A policy with what each of its rules contributes, and what that comes to.
//!
//! From what rules contribute (`contribution.rs`) come the gates, the outcome, and all else that an answer says which could turn out
//! otherwise:
//!
//! * what a permit rests on (its *basis*) and which duties it owes;
//! * to whom a refusal refers.
//!
//! Those are the *answer*. Which of several rules that would do is named in it is not: that is what it is called, not what it is.

use super::contribution::{Asked, Contribution, NONE, contribution, truth_of, where_true};
use crate::diagram::{Diagram, Join, Leaf, Variable};
use crate::frame::Seat;
use crate::search::OutOfBudget;
use crate::survey::{Gates, Reading, Survey};
use caldicott_policy::meaning::Meaning;
use caldicott_policy::{Basis, Consent, DutyId, Gate, Ids, Outcome, Policy, Rule, RuleId, Situation, Truth};
use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// Who brings a duty: whatever is relied on at one of the two gates that need only one rule, or a rule by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bringer {
    Family(Gate),
    Rule(RuleId),
}

/// The rules of one of the two gates that need only one of them, as written; for authority the same organisation comes first.
pub(super) struct Family<'p> {
    pub(super) gate: Gate,
    pub(super) members: Vec<Member<'p>>,
    /// For each member, whatever those before it give; made when it is asked for.
    before: OnceCell<Vec<Diagram>>,
}

pub(super) struct Member<'p> {
    /// `None` for the same organisation.
    pub(super) rule: Option<RuleId>,
    /// What it gives.
    pub(super) gives: Diagram,
    /// What is owed when it is relied on.
    pub(super) duties: Option<&'p Ids<DutyId>>,
}

impl Member<'_> {
    pub(super) fn owes(&self) -> BTreeSet<DutyId> {
        self.duties.into_iter().flat_map(Ids::iter).collect()
    }
}

/// Who brings a duty, and to which requests.
type Bringers = Rc<Vec<(Bringer, Diagram)>>;

/// A policy with what each of its rules contributes.
pub(super) struct Whole<'s, 'p> {
    pub(super) survey: &'s Survey<'p>,
    pub(super) policy: &'p Policy,
    pub(super) contributions: Vec<Contribution>,
    pub(super) gates: Gates,
    pub(super) outcome: Diagram,
    pub(super) permitted: Diagram,
    pub(super) authority: Family<'p>,
    pub(super) access: Family<'p>,
    brought: RefCell<BTreeMap<DutyId, Bringers>>,
}

/// Everything that the answers of a policy say.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Answers {
    outcome: Diagram,
    basis: Diagram,
    owed: Vec<Diagram>,
    referred: BTreeMap<String, Diagram>,
}

/// What the rules of a policy come to, by what each contributes.
struct Read<'p> {
    contributions: Vec<Contribution>,
    gates: Gates,
    outcome: Diagram,
    permitted: Diagram,
    authority: Family<'p>,
    access: Family<'p>,
}

impl<'p> Read<'p> {
    fn of(survey: &Survey<'p>, contributions: Vec<Contribution>) -> Read<'p> {
        let policy = survey.frame().policy(Seat::FIRST);
        let same = where_true(survey, survey.meaning(Seat::FIRST).same_organisation());
        let mut authority = Family::new(Gate::Authority, vec![Member { rule: None, gives: same, duties: None }]);
        let mut access = Family::new(Gate::Access, Vec::new());
        let (mut refused, mut concealed, mut applies, mut unmet) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for ((id, rule), contribution) in policy.rules().zip(&contributions) {
            let member = |gives: &Diagram| Member { rule: Some(id), gives: *gives, duties: rule.body.duties() };
            match contribution {
                Contribution::Authority(gives) => authority.members.push(member(gives)),
                Contribution::Access(gives) => access.members.push(member(gives)),
                Contribution::Withhold(withheld) => {
                    refused.push(withheld.refused);
                    if conceals(rule) {
                        concealed.push(withheld.refused);
                    }
                }
                Contribution::Consent(asked) => {
                    applies.push(asked.applies);
                    unmet.push(asked.unmet);
                }
                Contribution::Oblige(_) => {}
            }
        }
        let gates = {
            let mut diagrams = survey.diagrams();
            let mut any = |sets: Vec<Diagram>| diagrams.join_all(Join::Greatest, NONE, sets);
            let given = [&authority, &access].map(|family| any(family.gives().collect()));
            let (refused, concealed, applies, unmet) = (any(refused), any(concealed), any(applies), any(unmet));
            let [authority, access] = given.map(|given| diagrams.map(given, truth_of));
            let withhold = diagrams.map(refused, |refused| truth_of(1 - refused));
            let consent = consent_gate(&mut diagrams, applies, unmet);
            Gates::new([authority, access, withhold, consent], diagrams.map(concealed, truth_of))
        };
        let outcome = survey.outcome(Seat::FIRST, &gates);
        let permitted = survey.diagrams().wherever(outcome, |outcome| outcome == Outcome::Permit as Leaf);
        Read { contributions, gates, outcome, permitted, authority, access }
    }

    /// All functions.
    fn diagrams(&mut self) -> impl Iterator<Item = &mut Diagram> {
        let families = [&mut self.authority, &mut self.access].into_iter().flat_map(|family| &mut family.members);
        let given = families.map(|member| &mut member.gives);
        let contributed = self.contributions.iter_mut().flat_map(Contribution::diagrams);
        contributed.chain(given).chain(self.gates.diagrams()).chain([&mut self.outcome, &mut self.permitted])
    }
}

impl<'s, 'p> Whole<'s, 'p> {
    /// Reads a policy. What was put together on the way is forgotten: of very many agreements that is most of it.
    pub(super) fn of(survey: &'s mut Survey<'p>) -> Whole<'s, 'p> {
        let contributions = {
            let meaning = survey.meaning(Seat::FIRST);
            survey.frame().policy(Seat::FIRST).rules().map(|(_, rule)| contribution(survey, &meaning, rule)).collect()
        };
        let mut read = Read::of(survey, contributions);
        survey.keep(read.diagrams());
        Whole::new(survey, read)
    }

    /// The policy of a survey if its rules contributed this.
    pub(super) fn with(survey: &'s Survey<'p>, contributions: Vec<Contribution>) -> Whole<'s, 'p> {
        Whole::new(survey, Read::of(survey, contributions))
    }

    fn new(survey: &'s Survey<'p>, read: Read<'p>) -> Whole<'s, 'p> {
        let Read { contributions, gates, outcome, permitted, authority, access } = read;
        let policy = survey.frame().policy(Seat::FIRST);
        Whole { survey, policy, contributions, gates, outcome, permitted, authority, access, brought: RefCell::default() }
    }

    /// What a rule contributes.
    pub(super) fn contribution(&self, rule: RuleId) -> &Contribution {
        use caldicott_policy::Id as _;
        &self.contributions[rule.index()]
    }

    /// What a rule would contribute if the policy were read so.
    pub(super) fn contribution_by(&self, meaning: &Meaning<'p, Reading<'_, 'p>>, rule: RuleId) -> Contribution {
        contribution(self.survey, meaning, &self.policy[rule])
    }

    /// The requests that would come no further than to be asked about consent if a gate said yes: where that gate decides.
    pub(super) fn where_decides(&self, gate: Gate) -> Diagram {
        let mut open = self.gates.with(gate, Diagram::leaf(Truth::Yes as Leaf));
        // What is concealed is withheld too.
        if gate == Gate::Withhold {
            open.conceal = Diagram::leaf(Truth::No as Leaf);
        }
        let outcome = self.survey.outcome(Seat::FIRST, &open);
        self.survey.diagrams().wherever(outcome, |outcome| outcome <= Outcome::Ask as Leaf)
    }

    /// One of the families that need only one rule; `None` for the other gates.
    pub(super) fn family(&self, gate: Gate) -> Option<&Family<'p>> {
        match gate {
            Gate::Authority => Some(&self.authority),
            Gate::Access => Some(&self.access),
            Gate::Withhold | Gate::Consent => None,
        }
    }

    // ---- What is owed ------------------------------------------------------------------------------------

    /// For each duty who brings it, and where.
    pub(super) fn brought(&self, duty: DutyId) -> Rc<Vec<(Bringer, Diagram)>> {
        if let Some(known) = self.brought.borrow().get(&duty) {
            return Rc::clone(known);
        }
        let mut found = Vec::new();
        for family in [&self.authority, &self.access] {
            let bringing = |member: &Member<'p>| member.duties.is_some_and(|duties| duties.contains(duty));
            let relied_on: Vec<Diagram> = (0..family.members.len())
                .filter(|&index| bringing(&family.members[index]))
                .map(|index| self.relied_on(family, index))
                .collect();
            if !relied_on.is_empty() {
                found.push((Bringer::Family(family.gate), self.any(relied_on)));
            }
        }
        for (id, rule) in self.policy.rules() {
            let by_rule = self.brought_by(rule, self.contribution(id), duty);
            found.extend(by_rule.map(|brings| (Bringer::Rule(id), brings)));
        }
        let found = Rc::new(found);
        self.brought.borrow_mut().insert(duty, Rc::clone(&found));
        found
    }

    /// Where a rule that contributes so brings a duty by itself; `None` if it never does.
    pub(super) fn brought_by(&self, rule: &Rule, contribution: &Contribution, duty: DutyId) -> Option<Diagram> {
        let owes = || rule.body.duties().is_some_and(|duties| duties.contains(duty));
        match contribution {
            Contribution::Authority(_) | Contribution::Access(_) => None,
            Contribution::Withhold(withheld) => owes().then_some(withheld.excepted),
            Contribution::Oblige(where_owed) => owes().then_some(*where_owed),
            Contribution::Consent(asked) => {
                let clauses = rule.body.as_consent().map(|consent| consent.clauses.as_slice()).unwrap_or_default();
                let owing = clauses.iter().zip(&asked.relied_on).filter(|(clause, _)| clause.must.contains(duty));
                let relied_on: Vec<Diagram> = owing.map(|(_, relied_on)| *relied_on).collect();
                (!relied_on.is_empty()).then(|| self.any(relied_on))
            }
        }
    }

    /// Where a duty is owed whatever one of those who bring it does.
    pub(super) fn owed_besides(&self, duty: DutyId, besides: Bringer) -> Diagram {
        let brought = self.brought(duty);
        self.any(brought.iter().filter(|(bringer, _)| *bringer != besides).map(|(_, brings)| *brings).collect())
    }

    /// Where any duty at all is owed.
    pub(super) fn anything_owed(&self) -> Diagram {
        let owed = self.policy.duties().flat_map(|(duty, _)| self.brought(duty).iter().map(|(_, brings)| *brings).collect::<Vec<_>>());
        self.any(owed.collect())
    }

    /// Where the member of a family is the one that is relied on.
    pub(super) fn relied_on(&self, family: &Family<'p>, index: usize) -> Diagram {
        let before = self.before(family, index);
        self.survey.diagrams().without(family.members[index].gives, before)
    }

    /// What those before a member of a family give.
    pub(super) fn before(&self, family: &Family<'p>, index: usize) -> Diagram {
        family.before.get_or_init(|| {
            let mut diagrams = self.survey.diagrams();
            let mut so_far = NONE;
            let mut sums = Vec::with_capacity(family.members.len());
            for gives in family.gives() {
                sums.push(so_far);
                so_far = diagrams.either(so_far, gives);
            }
            sums
        })[index]
    }

    /// How far from the patient's own word a consent entry rests where it is relied on, as a function: 0 where it is not.
    pub(super) fn basis_of(&self, consent: &Consent, asked: &Asked) -> Diagram {
        let mut diagrams = self.survey.diagrams();
        let clauses = consent.clauses.iter().zip(&asked.relied_on);
        let far: Vec<Diagram> = clauses.map(|(clause, &set)| diagrams.map(set, |is_in| is_in * distance(clause.basis))).collect();
        diagrams.join_all(Join::Greatest, NONE, far)
    }

    /// The basis of every entry but one.
    pub(super) fn basis_besides(&self, besides: Option<RuleId>) -> Diagram {
        let others = self.policy.rules().filter(|(id, _)| Some(*id) != besides);
        let far: Vec<Diagram> = others
            .filter_map(|(id, rule)| {
                let Contribution::Consent(asked) = self.contribution(id) else { return None };
                Some(self.basis_of(rule.body.as_consent()?, asked))
            })
            .collect();
        self.any(far)
    }

    /// For each person or body to whom a withhold entry refers, the rules that refer to them.
    pub(super) fn referring(&self) -> BTreeMap<&'p str, Vec<RuleId>> {
        let mut referring: BTreeMap<&'p str, Vec<RuleId>> = BTreeMap::new();
        for (id, rule) in self.policy.rules() {
            if let Some(text) = rule.body.as_withhold().and_then(|withhold| withhold.refer.as_deref()) {
                referring.entry(text).or_default().push(id);
            }
        }
        referring
    }

    /// What a withhold entry refuses.
    pub(super) fn refused_by(&self, rule: RuleId) -> Diagram {
        match self.contribution(rule) {
            Contribution::Withhold(withheld) => withheld.refused,
            Contribution::Authority(_) | Contribution::Access(_) | Contribution::Consent(_) | Contribution::Oblige(_) => NONE,
        }
    }

    /// The requests that are denied.
    pub(super) fn denied(&self) -> Diagram {
        self.survey.diagrams().wherever(self.outcome, |outcome| outcome == Outcome::Deny as Leaf)
    }

    /// The requests that are permitted or denied: those of which an answer says more than its outcome.
    pub(super) fn settled(&self) -> Diagram {
        self.any(vec![self.permitted, self.denied()])
    }

    /// Everything that the answers say.
    pub(super) fn answers(&self) -> Answers {
        let (permitted, denied) = (self.permitted, self.denied());
        let owed = self.policy.duties().map(|(duty, _)| {
            let brought = self.brought(duty);
            let owed = self.any(brought.iter().map(|(_, brings)| *brings).collect());
            self.both(owed, permitted)
        });
        let owed = owed.collect();
        let basis = self.basis_besides(None);
        // As far as a permit is concerned.
        let basis = {
            let mut diagrams = self.survey.diagrams();
            let room = diagrams.map(permitted, |is_in| is_in * distance(Basis::Without));
            diagrams.join(Join::Least, basis, room)
        };
        let referred = self.referring().into_iter().map(|(text, rules)| {
            let refused = self.any(rules.into_iter().map(|rule| self.refused_by(rule)).collect());
            (text.to_owned(), self.both(refused, denied))
        });
        Answers { outcome: self.outcome, basis, owed, referred: referred.collect() }
    }

    // ---- Sets --------------------------------------------------------------------------------------------

    pub(super) fn any(&self, sets: Vec<Diagram>) -> Diagram {
        self.survey.diagrams().join_all(Join::Greatest, NONE, sets)
    }

    pub(super) fn both(&self, one: Diagram, other: Diagram) -> Diagram {
        self.survey.diagrams().both(one, other)
    }

    pub(super) fn without(&self, set: Diagram, other: Diagram) -> Diagram {
        self.survey.diagrams().without(set, other)
    }

    pub(super) fn within(&self, set: Diagram, other: Diagram) -> bool {
        self.both(set, other) == set
    }

    /// Where two functions to numbers below eight differ.
    pub(super) fn unlike(&self, one: Diagram, other: Diagram) -> Diagram {
        /// How many such numbers there are.
        const WIDTH: u32 = 8;
        if one == other {
            return NONE;
        }
        let mut diagrams = self.survey.diagrams();
        let both = diagrams.join(Join::Pair(WIDTH), one, other);
        diagrams.wherever(both, |pair| pair / WIDTH != pair % WIDTH)
    }

    /// Where exactly one of some sets holds.
    pub(super) fn alone(&self, sets: Vec<Diagram>) -> Diagram {
        let mut diagrams = self.survey.diagrams();
        let count = diagrams.join_all(Join::Sum(2), NONE, sets);
        diagrams.wherever(count, |count| count == 1)
    }

    /// A request of a set: that which needs least to be said of it.
    pub(super) fn witness(&self, set: Diagram) -> Option<Situation> {
        self.witness_with(set, &[])
    }

    /// The same, where some variables have values already.
    pub(super) fn witness_with(&self, set: Diagram, known: &[(Variable, u32)]) -> Option<Situation> {
        let frame = self.survey.frame();
        let path = self.survey.diagrams().cheapest(set, |variable, value| crate::fewest::cost(frame, variable, value))?;
        let values: Vec<(Variable, u32)> = known.iter().copied().chain(path).collect();
        frame.situation(Seat::FIRST, &values)
    }

    /// Whether everything that was made so far is what it was to be.
    pub(super) fn check(&self) -> Result<(), OutOfBudget> {
        self.survey.check()
    }
}

impl<'p> Family<'p> {
    fn new(gate: Gate, members: Vec<Member<'p>>) -> Family<'p> {
        Family { gate, members, before: OnceCell::new() }
    }

    pub(super) fn gives(&self) -> impl Iterator<Item = Diagram> + '_ {
        self.members.iter().map(|member| member.gives)
    }

    /// Where a rule stands in it.
    pub(super) fn position(&self, rule: RuleId) -> Option<usize> {
        self.members.iter().position(|member| member.rule == Some(rule))
    }

    /// Whether it is all one for what is owed which of its members is relied on.
    pub(super) fn all_owe_the_same(&self) -> bool {
        let owes = |member: &Member<'p>| member.duties.filter(|duties| duties.iter().next().is_some());
        self.members.windows(2).all(|pair| owes(&pair[0]) == owes(&pair[1]))
    }
}

/// Whether a rule is a conceal entry.
pub(super) fn conceals(rule: &Rule) -> bool {
    rule.body.as_withhold().is_some_and(|withhold| withhold.conceals)
}

/// What the consent gate answers, from where an entry applies and how far entries are unmet.
pub(super) fn consent_gate(diagrams: &mut crate::diagram::Diagrams, applies: Diagram, unmet: Diagram) -> Diagram {
    let (applies, met) = (diagrams.map(applies, truth_of), diagrams.map(unmet, |unmet| Truth::Yes as Leaf - unmet));
    diagrams.join(Join::Least, applies, met)
}

/// How far a clause is from the patient's own word: at least 1.
fn distance(basis: Basis) -> Leaf {
    basis as Leaf + 1
}
