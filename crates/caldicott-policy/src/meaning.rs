//! What a policy means: the four gates, as formulas.
//!
//! This file is section 4 of the language page. It is written once, over any [`Algebra`]: read in three truth
//! values it is the reference decision; read in another logic it is the same text. For one request with one
//! purpose,
//!
//! * **authority** is *same organisation*, or any agreement, or any gateway;
//! * **access** is any grant that names the role and the purpose and reaches the tier;
//! * **withhold** is *not any* withhold or conceal that applies and has no exception;
//! * **consent** is that some consent entry applies, and that each that applies is satisfied.
//!
//! ```text
//! not the same organisation, no agreement         authority no       ──► deny
//! agreement in force, tier reached, no opt-out
//!   consent given                                 every gate yes     ──► permit
//!   consent not recorded, explicit consent needed consent unknown    ──► ask about consent
//! ```
//!
//! Scope words are atoms of the logic like any other. Outside its `starts` and `ends` a rule contributes nothing,
//! which is one more conjunct.

use crate::ids::{DefinitionId, Id as _, Ids, OrganisationId, RuleId};
use crate::model::{
    Agreement, Answer, Ask, Body, Clause, Condition, Consent, Gateway, Grant, Oblige, Parties, Period, Policy, Reach, ReachedData, Rule,
    Scope, Side, Withhold,
};
use crate::truth::{Algebra, Atom};
use caldicott_syntax::ast::{Basis, Gate};
use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

/// The answers under which consent may be implied: given, or the register was checked and holds nothing.
static NOT_REFUSED: LazyLock<BTreeSet<Answer>> = LazyLock::new(|| BTreeSet::from([Answer::Given, Answer::NotRecorded]));

/// No organisation at all: whoever is named is not among them, and of whoever is not named that is not known.
static NOBODY: LazyLock<Ids<OrganisationId>> = LazyLock::new(|| Ids::new([]));

/// The rules that are looked at: all, or those that can matter, in the order written. Whoever leaves rules out knows that they
/// contribute nothing.
#[derive(Clone, Debug, Default)]
pub struct Relevant(Option<Arc<[RuleId]>>);

impl Relevant {
    /// All rules.
    pub const ALL: Relevant = Relevant(None);

    /// Only these, which are sorted. Whether the others are left out makes no difference to any answer, only to its cost.
    pub fn only(rules: impl Into<Arc<[RuleId]>>) -> Relevant {
        Relevant(Some(rules.into()))
    }

    /// The rules, as written.
    pub fn rules<'r, 'p: 'r>(&'r self, policy: &'p Policy) -> impl Iterator<Item = (RuleId, &'p Rule)> + 'r {
        let listed = self.0.as_deref();
        let each = 0..listed.map_or(policy.rules.len(), <[RuleId]>::len);
        each.map(move |at| listed.map_or_else(|| RuleId::new(at), |rules| rules[at])).map(|id| (id, &policy[id]))
    }
}

/// A policy read in a logic.
#[derive(Clone, Debug)]
pub struct Meaning<'p, A: Algebra<'p>> {
    policy: &'p Policy,
    algebra: A,
    relevant: Relevant,
    /// The value of each definition that was asked for.
    definitions: Vec<OnceCell<A::Truth>>,
    /// A condition that is as good as left out, and what it counts as.
    left_out: Option<(&'p Condition, bool)>,
}

impl<'p, A: Algebra<'p>> Meaning<'p, A> {
    /// Reads a policy in a logic.
    pub fn new(policy: &'p Policy, algebra: A) -> Self {
        Meaning::among(policy, algebra, Relevant::ALL)
    }

    /// The same, where only some rules are looked at.
    pub fn among(policy: &'p Policy, algebra: A, relevant: Relevant) -> Self {
        Meaning { policy, algebra, relevant, definitions: vec![OnceCell::new(); policy.definitions.len()], left_out: None }
    }

    /// The same, where one condition of the policy, or a part of one, counts as *always* or as *never*: as if it had been left
    /// out, if that is what leaving it out stands for.
    #[must_use]
    pub fn leaving_out(self, part: &'p Condition, counts_as: bool) -> Self {
        let definitions = vec![OnceCell::new(); self.policy.definitions.len()];
        Meaning { definitions, left_out: Some((part, counts_as)), ..self }
    }

    /// The same where a definition is another condition: to see what a change to it is worth. It asks no more than the
    /// definition did.
    #[must_use]
    pub fn supposing(mut self, definition: DefinitionId, when: &'p Condition) -> Self {
        self.definitions[definition.index()] = OnceCell::from(self.condition(when));
        self
    }

    /// The logic.
    pub fn algebra(&self) -> &A {
        &self.algebra
    }

    /// The rules that are looked at.
    pub fn relevant(&self) -> &Relevant {
        &self.relevant
    }

    /// One of the four gates.
    pub fn gate(&self, gate: Gate) -> A::Truth {
        match gate {
            Gate::Authority => self.authority(),
            Gate::Access => self.access(),
            Gate::Withhold => self.withhold(),
            Gate::Consent => self.consent(),
        }
    }

    /// Whether some conceal entry contributes.
    pub fn conceal(&self) -> A::Truth {
        let conceals = self.rules().filter(|rule| rule.body.as_withhold().is_some_and(|withhold| withhold.conceals));
        self.algebra.any(conceals.filter_map(|rule| self.withheld(rule)))
    }

    fn authority(&self) -> A::Truth {
        let by_law_or_agreement = self.rules().filter_map(|rule| self.authority_of(rule));
        self.algebra.any([self.same_organisation()].into_iter().chain(by_law_or_agreement))
    }

    fn access(&self) -> A::Truth {
        self.algebra.any(self.rules().filter_map(|rule| self.access_of(rule)))
    }

    fn withhold(&self) -> A::Truth {
        self.algebra.not(self.algebra.any(self.rules().filter_map(|rule| self.withheld(rule))))
    }

    fn withheld(&self, rule: &'p Rule) -> Option<A::Truth> {
        rule.body.as_withhold().map(|withhold| self.withheld_by(rule, withhold))
    }

    fn consent(&self) -> A::Truth {
        let entries = || self.rules().filter_map(|rule| Some((rule, rule.body.as_consent()?)));
        let entries = || entries().map(|(rule, consent)| (self.consent_applies(rule, consent), consent));
        let any_applies = self.algebra.any(entries().map(|(applies, _)| applies));
        // Where an entry does not apply its clauses need not be looked at; looking would change nothing.
        let each_satisfied = entries().map(|(applies, consent)| match self.algebra.settled(&applies) {
            Some(false) => self.algebra.known(true),
            _ => self.algebra.or(self.algebra.not(applies), self.satisfied(consent)),
        });
        self.algebra.and(any_applies, self.algebra.all(each_satisfied))
    }

    // ---- What each rule contributes ----------------------------------------------------------------------

    /// Whether requester and holder are the same organisation.
    pub fn same_organisation(&self) -> A::Truth {
        self.algebra.ask(Atom::SameOrganisation)
    }

    /// What an agreement or a gateway says; `None` for other rules.
    pub fn authority_of(&self, rule: &'p Rule) -> Option<A::Truth> {
        self.authority_during(rule.period, rule)
    }

    /// What an agreement or a gateway would say if it were in force during a period; `None` for other rules.
    pub fn authority_during(&self, period: Period, rule: &'p Rule) -> Option<A::Truth> {
        match &rule.body {
            Body::Agreement(agreement) => Some(self.agreement(period, agreement)),
            Body::Gateway(gateway) => Some(self.gateway(period, gateway)),
            Body::Grant(_) | Body::Withhold(_) | Body::Consent(_) | Body::Oblige(_) => None,
        }
    }

    fn agreement(&self, period: Period, agreement: &'p Agreement) -> A::Truth {
        self.algebra.all(lazily([
            &|| self.during(period),
            &|| self.algebra.ask(Atom::Purpose(&agreement.purposes)),
            &|| self.bound(Side::Holder, &agreement.sharers),
            &|| self.bound(Side::Requester, &agreement.viewers),
            &|| self.reaches(&agreement.covers),
            &|| self.condition(&agreement.when),
        ]))
    }

    fn gateway(&self, period: Period, gateway: &'p Gateway) -> A::Truth {
        self.algebra.all(lazily([
            &|| self.during(period),
            &|| self.algebra.ask(Atom::Purpose(&gateway.purposes)),
            &|| self.reaches(&gateway.covers),
            &|| self.condition(&gateway.when),
        ]))
    }

    /// What a grant says; `None` for other rules.
    pub fn access_of(&self, rule: &'p Rule) -> Option<A::Truth> {
        match &rule.body {
            Body::Grant(grant) => Some(self.grant(rule, grant)),
            Body::Withhold(_) | Body::Consent(_) | Body::Agreement(_) | Body::Gateway(_) | Body::Oblige(_) => None,
        }
    }

    fn grant(&self, rule: &'p Rule, grant: &'p Grant) -> A::Truth {
        self.algebra.all(lazily([
            &|| self.during(rule.period),
            &|| self.algebra.ask(Atom::Purpose(&grant.purposes)),
            &|| self.reaches(&grant.reach),
            &|| self.condition(&grant.when),
        ]))
    }

    /// Whether a withhold or conceal entry applies, its exception aside.
    pub fn withhold_applies(&self, rule: &'p Rule, withhold: &'p Withhold) -> A::Truth {
        self.applies(rule, &withhold.scope, &withhold.when)
    }

    /// Whether the exception of a withhold or conceal entry holds.
    pub fn excepted(&self, withhold: &'p Withhold) -> A::Truth {
        self.condition(&withhold.unless)
    }

    /// What a withhold or conceal entry contributes: that it applies, and that its exception does not hold.
    pub fn withheld_by(&self, rule: &'p Rule, withhold: &'p Withhold) -> A::Truth {
        self.algebra.all(lazily([&|| self.withhold_applies(rule, withhold), &|| self.algebra.not(self.excepted(withhold))]))
    }

    /// Whether a consent entry applies.
    pub fn consent_applies(&self, rule: &'p Rule, consent: &'p Consent) -> A::Truth {
        self.applies(rule, &consent.scope, &consent.when)
    }

    /// Whether any clause of a consent entry holds.
    pub fn satisfied(&self, consent: &'p Consent) -> A::Truth {
        self.algebra.any(consent.clauses.iter().map(|clause| self.clause(clause)))
    }

    /// Whether a clause holds.
    pub fn clause(&self, clause: &'p Clause) -> A::Truth {
        let ground = match clause.basis {
            Basis::Explicit => self.algebra.ask(Atom::OwnWord),
            Basis::Implied | Basis::BestInterests => self.algebra.ask(Atom::Consent(&NOT_REFUSED)),
            Basis::Without => self.algebra.known(true),
        };
        self.algebra.and(ground, self.condition(&clause.when))
    }

    /// Whether the duties of an oblige entry are owed.
    pub fn obliges(&self, rule: &'p Rule, oblige: &'p Oblige) -> A::Truth {
        self.applies(rule, &oblige.scope, &oblige.when)
    }

    // ---- Parts of rules ----------------------------------------------------------------------------------

    fn applies(&self, rule: &'p Rule, scope: &'p Scope, when: &'p Condition) -> A::Truth {
        self.algebra.all(lazily([&|| self.during(rule.period), &|| self.in_scope(scope), &|| self.condition(when)]))
    }

    /// Whether the request is in a scope.
    pub fn in_scope(&self, scope: &'p Scope) -> A::Truth {
        self.algebra.all(lazily([
            &|| self.algebra.ask(Atom::Role(&scope.roles)),
            &|| self.algebra.ask(Atom::Purpose(&scope.purposes)),
            &|| self.algebra.ask(Atom::Data(&scope.data)),
            &|| match &scope.labelled {
                Some(labels) => self.algebra.any(labels.iter().map(|label| self.algebra.ask(Atom::Labelled(label)))),
                None => self.algebra.known(true),
            },
        ]))
    }

    fn during(&self, period: Period) -> A::Truth {
        self.algebra.ask(Atom::During(period))
    }

    fn bound(&self, side: Side, parties: &'p Parties) -> A::Truth {
        // Whoever is not named may be anybody, also where nobody is bound.
        let named = std::iter::once_with(|| self.algebra.ask(Atom::Party(side, &NOBODY)));
        self.algebra.any(named.chain(parties.iter().map(|(organisations, period)| {
            self.algebra.and(self.algebra.ask(Atom::During(*period)), self.algebra.ask(Atom::Party(side, organisations)))
        })))
    }

    fn reaches(&self, reach: &'p Reach) -> A::Truth {
        self.and_then(self.algebra.ask(Atom::Role(&reach.roles)), || match &reach.data {
            ReachedData::Same(data) => self.algebra.ask(Atom::Data(data)),
            ReachedData::Table(rows) => self.algebra.any(
                rows.iter().map(|(roles, data)| self.and_then(self.algebra.ask(Atom::Role(roles)), || self.algebra.ask(Atom::Data(data)))),
            ),
        })
    }

    /// Both. The other is looked at only where it can make a difference.
    #[inline]
    fn and_then(&self, one: A::Truth, other: impl FnOnce() -> A::Truth) -> A::Truth {
        match self.algebra.settled(&one) {
            Some(false) => one,
            Some(true) | None => self.algebra.and(one, other()),
        }
    }

    /// Whether a condition holds.
    pub fn condition(&self, condition: &'p Condition) -> A::Truth {
        // It is this one condition that is left out, and not those that say the same.
        if let Some((_, counts_as)) = self.left_out.filter(|(part, _)| std::ptr::eq(*part, condition)) {
            return self.algebra.known(counts_as);
        }
        match condition {
            Condition::All(parts) => self.algebra.all(parts.iter().map(|part| self.condition(part))),
            Condition::Any(parts) => self.algebra.any(parts.iter().map(|part| self.condition(part))),
            Condition::Not(part) => self.algebra.not(self.condition(part)),
            Condition::Ask(ask) => self.ask(ask),
        }
    }

    fn ask(&self, ask: &'p Ask) -> A::Truth {
        self.algebra.ask(match ask {
            Ask::Definition(definition) => return self.definition(*definition),
            Ask::Fact(fact) => Atom::Fact(*fact),
            Ask::Choice(fact, values) => Atom::Choice(*fact, values),
            Ask::Quantity(fact, compare) => Atom::Quantity(*fact, *compare),
            Ask::Labelled(label) => Atom::Labelled(*label),
            Ask::Consent(answers) => Atom::Consent(answers),
            Ask::Role(roles) => Atom::Role(roles),
            Ask::Purpose(purposes) => Atom::Purpose(purposes),
            Ask::Category(categories) => Atom::Category(categories),
            Ask::Tier(compare) => Atom::Tier(*compare),
            Ask::Party(side, organisations) => Atom::Party(*side, organisations),
            Ask::SameOrganisation => Atom::SameOrganisation,
        })
    }

    /// Whether a definition holds.
    pub fn definition(&self, definition: DefinitionId) -> A::Truth {
        // Each asks only earlier ones.
        self.definitions[definition.index()].get_or_init(|| self.condition(&self.policy[definition].when)).clone()
    }

    fn rules(&self) -> impl Iterator<Item = &'p Rule> {
        self.relevant.rules(self.policy).map(|(_, rule)| rule)
    }
}

/// The values of some formulas, each reckoned only when it is reached.
fn lazily<'f, T, const N: usize>(formulas: [&'f (dyn Fn() -> T + 'f); N]) -> impl Iterator<Item = T> {
    formulas.into_iter().map(|formula| formula())
}
