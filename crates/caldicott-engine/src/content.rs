//! What a table holds, laid open to be read: for whoever proves that it says what the policy says.
//!
//! Deciding reads a table for one question. Whoever wants to know what it says to *every* question reads it whole: the
//! diagram of each cell, what each conclusion says, and the agreements between any two organisations. Here is what that
//! takes, and no more than reading.
//!
//! ```text
//! role, purpose, tier ──program──► a diagram ──asks, next──► a conclusion ──► what it says, and what a permit relies on
//! two organisations ──between──► agreements ──► for which purposes and days, for what data, under which condition
//! ```
//!
//! Whatever can be asked of the code that decides is asked of it, so that the whole reading and the single one cannot differ
//! there: which value an answer has ([`Content::value`] resolves a situation and reads the value as a step would), where each
//! step leads (they are laid open as diagrams, which ask one variable after the other), which agreements lie between two
//! organisations and on which days, whether an agreement covers a cell, and what outcome and gate a conclusion gives. What is
//! not asked of it, because it is about one question at a time, is what is found between two organisations at one look, how the
//! agreements are gone through to the first that says yes, and how a permit is put together from its parts.

use crate::Limit;
use crate::asked::Asked;
use crate::authority::{Bound, Seen, Substance, When};
use crate::bounds::Bounds;
use crate::brief::Duties;
use crate::compile::Cell;
use crate::diagram::{Diagram, Forest, MAX_CHILDREN, Variable};
use crate::program::{Concluded, Grounds, Program, Reliance, Rest};
use crate::request::{Item, Patient, Subject};
use crate::ruled::{Ruled, Ruling};
use crate::steps::{LaidOpen, Path, Stepping, Steps};
use crate::table::Table;
use crate::truths::{truth_of, truth_of_value};
use crate::variables::Variables;
use crate::words::{Field, PLACE};
use caldicott_policy::{
    Basis, CategoryId, Day, FactId, Gate, Id as _, LabelId, Outcome, Party, PurposeId, Question, RoleId, RuleId, Side, Situation, Tier,
    Truth,
};
use std::collections::{BTreeSet, HashMap, HashSet};

/// What a table holds.
#[derive(Clone, Debug)]
pub struct Content<'t> {
    table: &'t Table,
    open: LaidOpen,
    /// For each variable a path to its value, to have it read as any other.
    probes: Steps,
    probe: Vec<Path>,
}

/// What a variable of a table is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// A question that a request may leave open.
    Question(Question),
    /// Whether requester and holder are the same organisation.
    SameOrganisation,
    /// The day.
    Day,
}

/// An organisation, as the agreements of a table see it; or that none is named.
#[derive(Clone, Debug)]
pub struct Organisation {
    party: Option<Party>,
    seen: Seen,
}

impl Organisation {
    /// Whether one is named.
    pub fn is_named(&self) -> bool {
        self.party.is_some()
    }
}

/// An agreement between two organisations, and days on which both are bound by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Between(Bound);

impl Between {
    /// The number of the agreement.
    pub fn agreement(self) -> u32 {
        self.0.agreement
    }
}

/// What a conclusion says, agreements and the same organisation aside.
#[derive(Clone, Copy, Debug)]
pub struct Says {
    rest: Rest,
    ruling: Ruling,
}

impl Says {
    /// What the gateways say, where that can still matter.
    pub fn gateway(self) -> Truth {
        self.rest.gateway
    }

    /// The outcome, of whether any agreement authorises it or it is the same organisation, and the gate that decides it. What the
    /// gateways say is in it.
    pub fn outcome(self, authority: Truth) -> (Outcome, Option<Gate>) {
        let ruled = self.ruled(authority);
        (ruled.outcome(), ruled.gate())
    }

    fn ruled(self, authority: Truth) -> Ruled {
        self.ruling.given(authority)
    }

    /// Whether a refusal may yet turn out to be a conceal.
    pub fn may_conceal(self) -> bool {
        self.ruled(Truth::No).may_conceal()
    }

    /// Whether it is a permit, if something authorises it.
    pub fn may_be_permit(self) -> bool {
        self.outcome(Truth::Yes).0 == Outcome::Permit
    }
}

/// What a permit relies on, agreements aside, and what it owes but for its authority and its grant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relied {
    /// The first gateway that says yes.
    pub gateway: Option<RuleId>,
    /// The first grant that does.
    pub access: Option<RuleId>,
    /// The ground that is furthest from the patient's own word.
    pub basis: Option<Basis>,
    /// The consent entries.
    pub consent: Vec<RuleId>,
    /// The entries whose exception is used.
    pub exceptions: Vec<RuleId>,
    /// The duties.
    pub duties: Duties,
}

impl From<&Grounds> for Relied {
    fn from(grounds: &Grounds) -> Relied {
        let Grounds { gateway, access, basis, consent, exceptions, duties } = grounds.clone();
        Relied { gateway, access, basis, consent, exceptions, duties: Duties(duties) }
    }
}

// A node for each variable finds room in a forest: the facts, the day and two organisations may have as many values as any, a
// label has three, and each node has a word more.
const _: () = {
    let large = (Limit::Facts.most() + 3) * (Limit::Values.most() + 1);
    assert!(large + (Limit::Labels.most() + 2) * 5 <= MAX_CHILDREN);
};

impl Table {
    /// What it holds.
    pub fn content(&self) -> Content<'_> {
        let values: Vec<u16> = self.variables.counts().iter().map(|&count| count as u16).collect();
        let (mut forest, mut probes) = (Forest::new(values.clone()), Stepping::new(&self.variables.layout, Bounds::USUAL.room));
        let probe = (0..values.len()).map(|variable| {
            let probe = forest.of_variable(Variable(variable as u16), u32::from);
            probes.path(&forest, probe.expect("a node for each variable finds room"))
        });
        let probe = probe.collect();
        Content { table: self, open: self.steps.laid_open(&self.variables.layout, values), probes: probes.finish(), probe }
    }

    /// The parts of a situation.
    ///
    /// # Panics
    ///
    /// If the situation speaks of what the policy does not have.
    pub fn resolve_situation(&self, situation: &Situation) -> (Subject, Patient, Item) {
        let subject = self.subject(situation.role, situation.requester.clone());
        let mut patient = self.unknown_patient_on(situation.on);
        patient.consent.replace(Field::of_answer(situation.purpose.index()), Variables::of_answer(situation.consent));
        for (index, &value) in situation.facts.iter().enumerate() {
            patient.known.replace(self.variables.field(FactId::new(index)), self.variables.of_fact(FactId::new(index), value));
        }
        let carries = |label: LabelId| situation.labels[label.index()];
        let item = self.item(situation.category, situation.tier, situation.holder.clone(), carries);
        (subject, patient, item.expect("a situation is about a tier that its category has"))
    }
}

impl<'t> Content<'t> {
    /// The table.
    pub fn table(&self) -> &'t Table {
        self.table
    }

    // ---- Variables ---------------------------------------------------------------------------------------

    /// How many values each variable has.
    pub fn values(&self) -> Vec<usize> {
        self.table.variables.counts().to_vec()
    }

    /// What a variable is about.
    pub fn about(&self, variable: usize) -> About {
        let day = usize::from(self.table.variables.day().0);
        if variable == usize::from(Variables::consent().0) {
            About::Question(Question::Consent)
        } else if variable == usize::from(Variables::same().0) {
            About::SameOrganisation
        } else if variable == usize::from(Variables::of_side(Side::Requester).0) {
            About::Question(Question::Party(Side::Requester))
        } else if variable == usize::from(Variables::of_side(Side::Holder).0) {
            About::Question(Question::Party(Side::Holder))
        } else if variable < day {
            About::Question(Question::Label(LabelId::new(variable - PLACE)))
        } else if variable == day {
            About::Day
        } else {
            About::Question(Question::Fact(FactId::new(variable - day - 1)))
        }
    }

    /// The value of a variable in a situation: what a diagram would read.
    pub fn value(&self, variable: usize, situation: &Situation) -> u16 {
        let (subject, patient, item) = self.table.resolve_situation(situation);
        let asked = Asked::new(&subject, &patient, item.record(), situation.purpose);
        asked.outcome(&self.probes, self.probe[variable]) as u16
    }

    /// The value of [`About::SameOrganisation`] for two organisations.
    pub fn same(&self, requester: &Organisation, holder: &Organisation) -> u16 {
        requester.seen.is_same(holder.seen, || requester.party == holder.party)
    }

    /// Whether they are the same, of that value.
    pub fn is_same(&self, value: u16) -> Truth {
        truth_of_value(value)
    }

    // ---- Diagrams ----------------------------------------------------------------------------------------

    /// The variable that a diagram asks first.
    pub fn asks(&self, diagram: Diagram) -> Option<usize> {
        self.open.forest.first(diagram).map(|variable| usize::from(variable.0))
    }

    /// What is left of a diagram when the variable that it asks first has a value.
    pub fn next(&self, diagram: Diagram, value: u16) -> Diagram {
        self.open.forest.first(diagram).map_or(diagram, |first| self.open.forest.child(diagram, first, value))
    }

    /// The truth of what a condition came to.
    pub fn truth(&self, outcome: u32) -> Truth {
        truth_of(outcome)
    }

    // ---- Cells -------------------------------------------------------------------------------------------

    /// The program of a role, a purpose and a tier of a category, and the diagram that gives the number of its conclusion.
    pub fn program(&self, role: RoleId, purpose: PurposeId, category: CategoryId, tier: Tier) -> (u32, Diagram) {
        let number = self.number(Cell { role, purpose, category, tier });
        (self.table.program_of[number], self.open.of_start(self.table.cells[number]))
    }

    fn number(&self, cell: Cell) -> usize {
        let subject = self.table.subject(cell.role, None);
        self.table.cell(&subject, cell.purpose, self.table.tier_number(cell.category, cell.tier))
    }

    /// What a conclusion says, and what a permit by it relies on.
    pub fn conclusion(&self, number: u32) -> (Says, Relied) {
        (self.says(number), (&self.table.conclusions[Concluded::of_outcome(number).number()].grounds).into())
    }

    /// What a conclusion says.
    pub fn says(&self, number: u32) -> Says {
        let number = Concluded::of_outcome(number).number();
        Says { rest: self.table.conclusions[number].rest, ruling: self.table.rulings[number] }
    }

    /// What a permit may rely on besides, by the rules of a program: each where the number that a diagram comes to has this bit.
    pub fn besides(&self, program: u32) -> impl Iterator<Item = (Diagram, usize, Relied)> + '_ {
        let Program { besides, reliances, .. } = &self.table.programs[program as usize];
        besides.iter().enumerate().map(move |(at, entry)| {
            let mut grounds = Grounds::default();
            grounds.add(entry);
            let Reliance { first, says } = reliances[reliances.partition_point(|reliance| reliance.first <= at) - 1];
            (self.open.diagram(says), at - first, (&grounds).into())
        })
    }

    /// The rules, agreements aside, that a refusal in the cells of a program is explained by.
    pub fn rules(&self, program: u32) -> &'t [RuleId] {
        &self.table.programs[program as usize].rules
    }

    /// What relying on a rule owes: an authority or a grant.
    pub fn duties(&self, rule: RuleId) -> Duties {
        Duties(self.table.duties[rule.index()])
    }

    // ---- Agreements --------------------------------------------------------------------------------------

    /// How many agreements there are.
    pub fn agreements(&self) -> u32 {
        self.table.agreements.all.len() as u32
    }

    /// The rule of an agreement.
    pub fn rule(&self, agreement: u32) -> RuleId {
        self.table.agreements.rule(agreement)
    }

    /// The day by which an agreement was to be reviewed, if there comes a day after it.
    pub fn review_by(&self, agreement: u32) -> Option<Day> {
        let review_by = self.table.agreements.review_by[agreement as usize];
        Some(review_by).filter(|&day| day != Day::LAST)
    }

    /// An organisation.
    pub fn organisation(&self, party: Option<Party>) -> Organisation {
        Organisation { seen: self.table.agreements.seen(party.as_ref()), party }
    }

    /// The agreements that may be between two organisations, some day, for something. One may come more than once, with other days.
    pub fn between(&self, requester: &Organisation, holder: &Organisation) -> impl Iterator<Item = Between> + '_ {
        self.table.agreements.between(holder.seen, requester.seen).map(Between)
    }

    /// Whether an agreement is in force on a day and both organisations are bound by it, as far as its days here go.
    pub fn bound(&self, requester: &Organisation, holder: &Organisation, between: Between, on: Day) -> Truth {
        // One that is not named may be bound.
        let may_be = if requester.is_named() && holder.is_named() { Truth::Yes } else { Truth::Unknown };
        Truth::from(between.0.days.contain(on)) & may_be
    }

    /// What agreements have in common that are for the same purposes, each under the same condition.
    pub fn terms(&self, agreement: u32) -> u32 {
        self.substance(agreement).whens
    }

    fn substance(&self, agreement: u32) -> Substance {
        self.table.agreements.all[agreement as usize].substance
    }

    /// Whether an agreement is for a purpose.
    pub fn is_for(&self, agreement: u32, purpose: PurposeId) -> bool {
        self.when(agreement, purpose) != When::Never
    }

    fn when(&self, agreement: u32, purpose: PurposeId) -> When {
        self.table.agreements.when(self.substance(agreement), purpose)
    }

    /// Whether an agreement covers a tier of a category for a role.
    pub fn reaches(&self, agreement: u32, role: RoleId, category: CategoryId, tier: Tier) -> bool {
        self.table.agreements.reached.reaches(self.substance(agreement).rows, role, self.table.tier_number(category, tier))
    }

    /// The condition under which an agreement covers a tier of a category for a role and a purpose; `None` if it does not.
    pub fn condition(&self, agreement: u32, role: RoleId, purpose: PurposeId, category: CategoryId, tier: Tier) -> Option<Diagram> {
        if !self.reaches(agreement, role, category, tier) {
            return None;
        }
        let number = self.number(Cell { role, purpose, category, tier });
        self.table.agreements.condition_in(self.when(agreement, purpose), number).map(|when| self.open.diagram(when))
    }

    /// What an agreement covers for a role: a number that it shares with those that cover the same.
    pub fn row(&self, agreement: u32, role: RoleId) -> u64 {
        self.table.agreements.reached.row(self.substance(agreement).rows, role).number()
    }

    /// The condition of an agreement, if it is the same for all cells of the purposes that it is for.
    pub fn general_condition(&self, agreement: u32) -> Option<Diagram> {
        let mut whens = self.table.policy().purposes().map(|(purpose, _)| self.when(agreement, purpose));
        whens.find_map(|when| match when {
            When::Same(same) => Some(self.open.diagram(same)),
            When::Never | When::Each(_) => None,
        })
    }

    // ---- Lines -------------------------------------------------------------------------------------------

    /// The days on which something begins or has ceased.
    pub fn days(&self) -> BTreeSet<Day> {
        self.table.variables.days().iter().copied().chain(self.table.agreements.changes()).collect()
    }

    /// The numbers of a quantity at which something changes.
    pub fn numbers(&self, fact: FactId) -> &'t [u32] {
        self.table.variables.numbers(fact)
    }

    /// What some diagram asks.
    pub fn asked(&self) -> Vec<About> {
        self.open.forest.asked().into_iter().map(|variable| self.about(usize::from(variable.0))).collect()
    }

    /// For each organisation a number that it shares with those that nothing tells apart from it; `None` if nothing tells it
    /// apart from one that the policy does not name.
    pub fn alike(&self) -> Vec<Option<u32>> {
        let agreements = &self.table.agreements;
        let paired: HashSet<u32> = agreements.pairs.keys().flat_map(|(holder, requester)| [holder, requester]).collect();
        // What an organisation is told by: its group, what conditions see of it, and its places in wide agreements.
        type Signs = (u32, [u16; 2], Vec<[Option<u32>; 2]>);
        let mut known: HashMap<Signs, u32> = HashMap::new();
        let stranger = Party::Other(String::new());
        let values = |party: &Party| [Side::Requester, Side::Holder].map(|side| self.table.variables.of_party(side, Some(party)));
        self.table
            .policy()
            .organisations()
            .map(|(id, _)| {
                let party = Party::Named(id);
                let group = agreements.group[id.index()];
                let wide: Vec<[Option<u32>; 2]> =
                    agreements.wide.iter().map(|wide| [&wide.sharers, &wide.viewers].map(|bound| bound.get(&id).copied())).collect();
                let in_none = agreements.sharing[group as usize].is_empty()
                    && agreements.viewing[group as usize].is_empty()
                    && !paired.contains(&group)
                    && wide.iter().flatten().all(Option::is_none)
                    && values(&party) == values(&stranger);
                let next = known.len() as u32;
                (!in_none).then(|| *known.entry((group, values(&party), wide)).or_insert(next))
            })
            .collect()
    }
}
