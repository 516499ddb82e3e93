//! From the rules about one role, purpose and tier to diagrams.
//!
//! What a rule says in a cell is a *piece*. The pieces of a cell are joined gate by gate into a diagram of what everything but
//! agreements says, a [`Rest`]. Then each *entry*, which is what a permit may rely on of a piece, is added to it, and its outcomes
//! become [conclusions](Concluded). An entry that would make the diagram too large is kept besides, and a [`Reliance`] says where it
//! is relied on.
//!
//! ```text
//! allow a when told                     a piece that grants where told                    its entry: a, where told
//! withhold w labelled s unless told     a piece that withholds where s and not told       its entry: the exception of w, where told and s
//!
//! told, and not s       every gate says yes     ──►  conclusion 0: by a
//! told and s            every gate says yes     ──►  conclusion 1: by a, and by the exception of w
//! not told              access says no          ──►  conclusion 2
//! ```
//!
//! Scope words and questions about the role, the purpose, the category and the tier are answered here, once for all; what
//! is left of a condition is a diagram over the [variables](crate::variables). A condition that asks nothing of the four is
//! made into a diagram only once.

mod conditions;
mod reliances;

pub(crate) use conditions::InCells;

use crate::bits::Bits;
use crate::bounds::Bounds;
use crate::diagram::{self, Diagram, Forest, Full, Join};
use crate::distinct::Distinct;
use crate::program::{Concluded, Conclusion, Entry, Grounds, Kind, Program, Reliance, Rest};
use crate::steps::{Path, Stepping};
use crate::truths::{number_of, truth_of};
use crate::variables::Variables;
use crate::{Limit, TooLarge};
use caldicott_policy::{
    Answer, Basis, Body, CategoryId, Consent, Data, DefinitionId, Gate, Id as _, Policy, PurposeId, Reach, ReachedData, RoleId, Rule,
    RuleId, Scope, Tier, Truth, Withhold,
};
use rustc_hash::{FxHashMap, FxHashSet};
use std::ops::RangeInclusive;

const NO: Diagram = Diagram::leaf(number_of(Truth::No));
const YES: Diagram = Diagram::leaf(number_of(Truth::Yes));

/// One role, purpose and tier of a category.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cell {
    pub(crate) role: RoleId,
    pub(crate) purpose: PurposeId,
    pub(crate) category: CategoryId,
    pub(crate) tier: Tier,
}

type Made = Result<Diagram, TooLarge>;

/// A way to join two truths, or two numbers.
type JoinOf = Join<fn(u32, u32) -> u32>;

/// Makes diagrams of conditions and programs of cells.
pub(crate) struct Compiler<'p> {
    policy: &'p Policy,
    /// The rules that programs are made of: all but the agreements.
    rules: Vec<(RuleId, &'p Rule)>,
    variables: &'p Variables,
    forest: Forest,
    pub(crate) stepping: Stepping<'p>,
    and: JoinOf,
    or: JoinOf,
    not: JoinOf,
    /// Numbers of [`Rest`], each joined with what one more thing says.
    and_consent: JoinOf,
    with_gateway: JoinOf,
    with_conceal: JoinOf,
    and_access: JoinOf,
    /// The conditions that ask nothing of the cell, by where they lie.
    general: FxHashMap<usize, Diagram>,
    /// The definitions that ask nothing of the cell, and those of the cell at hand.
    definitions: Vec<Option<Diagram>>,
    of_cell: FxHashMap<DefinitionId, Diagram>,
    /// Whether each definition asks something of the cell.
    asks_cell: Vec<bool>,
    /// What rules say, each thing once; and its number, by the rule and the diagrams of its conditions.
    pieces: Vec<Piece>,
    numbers: FxHashMap<(RuleId, Vec<Diagram>), u32>,
    /// The number of each of the rules that asks nothing of the cell, once it is known.
    always: Vec<Option<u32>>,
    /// Every conclusion.
    pub(crate) conclusions: Distinct<Conclusion>,
    /// What conclusions became when an entry was added, by the numbers of the piece and of the entry in it: programs have much in
    /// common.
    added: FxHashMap<(u32, usize), diagram::Joined>,
    /// The pieces whose entries are looked at besides: with the conclusions of a program they would make too large a diagram.
    besides: FxHashSet<u32>,
    /// What such entries came to, by what was brought together before, one more entry and its bit; and the entries that are kept apart
    /// from what comes before them, since that was too large.
    together: FxHashMap<(Diagram, Diagram, usize), Diagram>,
    apart: FxHashSet<Diagram>,
    bounds: Bounds,
}

/// What a rule that is about a cell says there, and what a permit may rely on of it.
struct Piece {
    rule: RuleId,
    says: Says,
    /// Each with a diagram that comes to 1 where it is relied on, and to 0 elsewhere.
    entries: Vec<(Entry, Diagram)>,
}

#[derive(Clone, Copy)]
enum Says {
    Grant(Diagram),
    Gateway(Diagram),
    Withhold { contributes: Diagram, conceals: bool },
    Consent { applies: Diagram, satisfied_or_not_applying: Diagram },
    Oblige,
}

impl<'p> Compiler<'p> {
    /// One that compiles a policy within bounds.
    pub(crate) fn new(policy: &'p Policy, variables: &'p Variables, bounds: Bounds) -> Self {
        let counts = variables.counts().iter().map(|&count| count as u16).collect();
        let rules: Vec<_> = policy.rules().filter(|(_, rule)| !matches!(rule.body, Body::Agreement(_))).collect();
        let mut compiler = Compiler {
            policy,
            always: vec![None; rules.len()],
            rules,
            variables,
            forest: Forest::new(counts),
            stepping: Stepping::new(&variables.layout, bounds.room),
            and: JoinOf::new(|one, other| one.min(other)).leaving(YES_NUMBER),
            or: JoinOf::new(|one, other| one.max(other)).leaving(NO_NUMBER),
            not: Join::new(|one, _| number_of(!truth_of(one))),
            and_consent: Join::new(|rest, consent| Rest::of(rest).and(truth_of(consent), Gate::Consent).number()),
            with_gateway: Join::new(|rest, gateway| Rest::of(rest).with_gateway(truth_of(gateway)).number()),
            with_conceal: Join::new(|rest, conceal| Rest::of(rest).with_conceal(truth_of(conceal)).number()),
            and_access: Join::new(|rest, access| Rest::of(rest).after_access(truth_of(access)).number()),
            general: FxHashMap::default(),
            definitions: vec![None; policy.definitions().len()],
            of_cell: FxHashMap::default(),
            asks_cell: Vec::new(),
            pieces: Vec::new(),
            numbers: FxHashMap::default(),
            conclusions: Distinct::default(),
            added: FxHashMap::default(),
            besides: FxHashSet::default(),
            together: FxHashMap::default(),
            apart: FxHashSet::default(),
            bounds,
        };
        // A definition asks only definitions before it.
        for (_, definition) in policy.definitions() {
            let asks = compiler.asks_cell(&definition.when);
            compiler.asks_cell.push(asks);
        }
        compiler
    }

    /// For each role, purpose and tier, in that order, the number of its program among those given.
    pub(crate) fn programs(&mut self) -> Result<(Vec<u32>, Vec<Program>), TooLarge> {
        let policy = self.policy;
        let (mut of_cells, mut programs) = (Vec::new(), Vec::new());
        // Most cells are about the same rules as others.
        let mut known: FxHashMap<Vec<u32>, u32> = FxHashMap::default();
        for (role, _) in policy.roles() {
            for (purpose, _) in policy.purposes() {
                let tiers = tiers_of_each(policy, &self.about(role, purpose));
                for ((category, found), tiers) in policy.categories().zip(&tiers) {
                    for tier in 1..=found.top() {
                        let cell = Cell { role, purpose, category, tier };
                        let pieces = self.pieces_of(tiers, &cell)?;
                        let number = match known.get(&pieces) {
                            Some(&number) => number,
                            None => {
                                let number = programs.len() as u32;
                                programs.push(self.program(&pieces)?);
                                known.insert(pieces, number);
                                number
                            }
                        };
                        of_cells.push(number);
                    }
                }
            }
        }
        Ok((of_cells, programs))
    }

    /// The rules about a role and a purpose: where each is among all, and the data it is about.
    fn about(&self, role: RoleId, purpose: PurposeId) -> Vec<(usize, Vec<&'p Data>)> {
        let in_scope = |scope: &'p Scope| match scope.roles.contains(role) && scope.purposes.contains(purpose) {
            true => vec![&scope.data],
            false => Vec::new(),
        };
        let data = |rule: &'p Rule| match &rule.body {
            Body::Grant(grant) if grant.purposes.contains(purpose) => reached_by(&grant.reach, role),
            Body::Gateway(gateway) if gateway.purposes.contains(purpose) => reached_by(&gateway.covers, role),
            Body::Withhold(withhold) => in_scope(&withhold.scope),
            Body::Consent(consent) => in_scope(&consent.scope),
            Body::Oblige(oblige) => in_scope(&oblige.scope),
            Body::Grant(_) | Body::Gateway(_) | Body::Agreement(_) => Vec::new(),
        };
        let rules = self.rules.iter().enumerate().map(|(at, (_, rule))| (at, data(rule)));
        rules.filter(|(_, data)| !data.is_empty()).collect()
    }

    /// What the rules about a cell say there, each once. A rule may be about the same tiers more than once.
    fn pieces_of(&mut self, tiers: &[(usize, RangeInclusive<Tier>)], cell: &Cell) -> Result<Vec<u32>, TooLarge> {
        self.of_cell.clear();
        let about =
            tiers.chunk_by(|one, next| one.0 == next.0).filter(|of_rule| of_rule.iter().any(|(_, tiers)| tiers.contains(&cell.tier)));
        about.map(|of_rule| self.piece(of_rule[0].0, cell)).collect()
    }

    /// What a rule says in a cell that it is about.
    fn piece(&mut self, at: usize, cell: &Cell) -> Result<u32, TooLarge> {
        if let Some(number) = self.always[at] {
            return Ok(number);
        }
        let (id, rule) = self.rules[at];
        let conditions = rule.body.conditions();
        let asks_cell = conditions.iter().any(|condition| self.asks_cell(condition));
        let mut diagrams = Vec::with_capacity(conditions.len());
        for condition in conditions {
            diagrams.push(self.condition(condition, cell)?);
        }
        let key = (id, diagrams);
        let number = match self.numbers.get(&key) {
            Some(&number) => number,
            None => {
                let number = self.pieces.len() as u32;
                let piece = self.made(id, rule, &key.1)?;
                self.pieces.push(piece);
                self.numbers.insert(key, number);
                number
            }
        };
        if !asks_cell {
            self.always[at] = Some(number);
        }
        Ok(number)
    }

    /// A piece, of the truths of the conditions of a rule, in the order of [`Body::conditions`].
    fn made(&mut self, id: RuleId, rule: &'p Rule, conditions: &[Diagram]) -> Result<Piece, TooLarge> {
        let when = self.during(rule.period)?;
        let when = self.and(when, conditions[0])?;
        Ok(match &rule.body {
            Body::Grant(_) => {
                let says = self.is_so(when)?;
                let entry = Entry { rule: id, kind: Kind::Access, duties: Bits::NONE };
                Piece { rule: id, says: Says::Grant(when), entries: vec![(entry, says)] }
            }
            // Agreements are compiled by themselves, and none is among these rules.
            Body::Gateway(_) | Body::Agreement(_) => {
                let says = self.is_so(when)?;
                let entry = Entry { rule: id, kind: Kind::Gateway, duties: Bits::NONE };
                Piece { rule: id, says: Says::Gateway(when), entries: vec![(entry, says)] }
            }
            Body::Withhold(withhold) => self.withheld(id, withhold, when, conditions[1])?,
            Body::Consent(consent) => self.consented(id, consent, when, &conditions[1..])?,
            Body::Oblige(oblige) => {
                let applies = self.labelled(&oblige.scope, when)?;
                let says = self.each(applies, |applies| u32::from(applies != NO_NUMBER))?;
                let entry = Entry { rule: id, kind: Kind::Oblige, duties: Bits::of(oblige.must.iter()) };
                Piece { rule: id, says: Says::Oblige, entries: vec![(entry, says)] }
            }
        })
    }

    /// Whether something is certain.
    fn is_so(&mut self, truth: Diagram) -> Made {
        self.each(truth, |truth| u32::from(truth == YES_NUMBER))
    }

    fn withheld(&mut self, rule: RuleId, withhold: &Withhold, when: Diagram, excepted: Diagram) -> Result<Piece, TooLarge> {
        let applies = self.labelled(&withhold.scope, when)?;
        let not_excepted = self.not(excepted)?;
        let contributes = self.and(applies, not_excepted)?;
        let says = self.both(applies, excepted, |applies, excepted| applies != NO_NUMBER && excepted == YES_NUMBER)?;
        let entry = Entry { rule, kind: Kind::Exception, duties: Bits::of(withhold.then_must.iter()) };
        Ok(Piece { rule, says: Says::Withhold { contributes, conceals: withhold.conceals }, entries: vec![(entry, says)] })
    }

    fn consented(&mut self, rule: RuleId, consent: &Consent, when: Diagram, clauses: &[Diagram]) -> Result<Piece, TooLarge> {
        let applies = self.labelled(&consent.scope, when)?;
        let mut holding = Vec::with_capacity(clauses.len());
        for (clause, &when) in consent.clauses.iter().zip(clauses) {
            let ground = self.ground(clause.basis)?;
            holding.push(self.and(ground, when)?);
        }
        let (satisfied, not_applies) = (self.any(&holding)?, self.not(applies)?);
        let satisfied_or_not_applying = self.or(not_applies, satisfied)?;
        let relied_on = self.clause_relied_on(applies, consent, &holding)?;
        let mut entries = Vec::with_capacity(clauses.len());
        for (clause, number) in consent.clauses.iter().zip(1..) {
            let says = self.each(relied_on, |relied_on| u32::from(relied_on == number))?;
            entries.push((Entry { rule, kind: Kind::Consent(clause.basis), duties: Bits::of(clause.must.iter()) }, says));
        }
        Ok(Piece { rule, says: Says::Consent { applies, satisfied_or_not_applying }, entries })
    }

    /// The program of the cells that are about the same rules.
    fn program(&mut self, pieces: &[u32]) -> Result<Program, TooLarge> {
        let (mut access, mut gateway, mut withheld, mut concealed) = (NO, NO, NO, NO);
        let (mut any_applies, mut each_satisfied) = (NO, YES);
        for &piece in pieces {
            match self.pieces[piece as usize].says {
                Says::Grant(says) => access = self.or(access, says)?,
                Says::Gateway(says) => gateway = self.or(gateway, says)?,
                Says::Withhold { contributes, conceals } => {
                    withheld = self.or(withheld, contributes)?;
                    if conceals {
                        concealed = self.or(concealed, contributes)?;
                    }
                }
                Says::Consent { applies, satisfied_or_not_applying } => {
                    any_applies = self.or(any_applies, applies)?;
                    each_satisfied = self.and(each_satisfied, satisfied_or_not_applying)?;
                }
                Says::Oblige => {}
            }
        }
        let consent = self.and(any_applies, each_satisfied)?;
        let rest = self.rest(access, withheld, consent, gateway, concealed)?;
        let mut conclusion = self.concluded(rest)?;
        let mut besides = Vec::new();
        for &piece in pieces {
            for entry in 0..self.pieces[piece as usize].entries.len() {
                match self.with(conclusion, piece, entry)? {
                    Some(with) => conclusion = with,
                    None => besides.push(self.pieces[piece as usize].entries[entry]),
                }
            }
        }
        TooLarge::check(Limit::RulesOfOneCell, besides.len())?;
        let rules = pieces.iter().map(|&piece| self.pieces[piece as usize].rule).collect();
        let reliances = self.reliances(besides.iter().map(|&(_, relied_on)| relied_on))?;
        let reliances = reliances.into_iter().map(|Reliance { first, says }| Reliance { first, says: self.path(says) }).collect();
        let besides = besides.into_iter().map(|(entry, _)| entry).collect();
        Ok(Program { conclusion: self.stepping.start(&self.forest, conclusion), besides, reliances, rules })
    }

    /// What a diagram becomes in the table.
    fn path(&mut self, diagram: Diagram) -> Path {
        self.stepping.path(&self.forest, diagram)
    }

    /// Numbers of conclusions that rely on nothing yet, in place of those of what they say.
    fn concluded(&mut self, rest: Diagram) -> Made {
        let Compiler { conclusions, forest, .. } = self;
        let number = |rest, _| numbered(conclusions, Conclusion { rest: Rest::of(rest), grounds: Grounds::default() });
        Ok(Join::new(number).apply(forest, rest, NO)?)
    }

    /// Conclusions that rely on an entry as well, where it is relied on; `None` if that would take too many nodes.
    fn with(&mut self, conclusion: Diagram, piece: u32, entry: usize) -> Result<Option<Diagram>, TooLarge> {
        let Compiler { conclusions, forest, pieces, .. } = self;
        let known = self.added.entry((piece, entry)).or_default();
        let (added, relied_on) = &pieces[piece as usize].entries[entry];
        if self.besides.contains(&piece) {
            return Ok(known.get(&(conclusion, *relied_on)).copied());
        }
        let number = |conclusion: u32, relied_on| {
            let known = &conclusions.all()[Concluded::of_outcome(conclusion).number()];
            if relied_on == 0 || !known.rest.may_be_permit() {
                return conclusion;
            }
            let mut with = known.clone();
            with.grounds.add(added);
            numbered(conclusions, with)
        };
        let most = forest.len() + self.bounds.added;
        let mut join = Join::new(number).leaving(0).knowing(std::mem::take(known)).until(most);
        let joined = join.apply(forest, conclusion, *relied_on);
        *known = join.into_known();
        match joined {
            Ok(with) => Ok(Some(with)),
            Err(Full::Join) => {
                self.besides.insert(piece);
                Ok(None)
            }
            Err(full @ (Full::Nodes | Full::Children)) => Err(full.into()),
        }
    }

    /// A [`Rest`]. What grants say comes last: it is where cells differ.
    fn rest(&mut self, access: Diagram, withheld: Diagram, consent: Diagram, gateway: Diagram, conceal: Diagram) -> Made {
        let rest = |withheld| Rest { conceal: Truth::No, gateway: Truth::No, strictest: !truth_of(withheld), gate: Gate::Withhold };
        let rest = self.each(withheld, |withheld| rest(withheld).number())?;
        let rest = self.and_consent.apply(&mut self.forest, rest, consent)?;
        let rest = self.with_gateway.apply(&mut self.forest, rest, gateway)?;
        let rest = self.with_conceal.apply(&mut self.forest, rest, conceal)?;
        Ok(self.and_access.apply(&mut self.forest, rest, access)?)
    }

    fn any(&mut self, diagrams: &[Diagram]) -> Made {
        diagrams.iter().try_fold(NO, |any, &one| self.or(any, one))
    }

    /// Where a rule applies whose scope may be items with labels.
    fn labelled(&mut self, scope: &Scope, when: Diagram) -> Made {
        let Some(labels) = &scope.labelled else { return Ok(when) };
        let carries = labels.iter().try_fold(NO, |any, label| {
            let carries = self.yes_or_no(Variables::label(label))?;
            self.or(any, carries)
        })?;
        self.and(when, carries)
    }

    /// What the patient's word says to a ground.
    fn ground(&mut self, basis: Basis) -> Made {
        match basis {
            // That nothing is recorded is not the patient's word.
            Basis::Explicit => self.consent(|answer| match answer {
                Answer::Given => Truth::Yes,
                Answer::Refused => Truth::No,
                Answer::NotRecorded => Truth::Unknown,
            }),
            Basis::Implied | Basis::BestInterests => self.consent(|answer| (answer != Answer::Refused).into()),
            Basis::Without => Ok(YES),
        }
    }

    /// Which clause of an entry that applies is relied on, and 1: explicit before implied before best interests before
    /// without, and of equals the first.
    fn clause_relied_on(&mut self, applies: Diagram, consent: &Consent, holding: &[Diagram]) -> Made {
        let mut order: Vec<usize> = (0..holding.len()).collect();
        order.sort_by_key(|&clause| consent.clauses[clause].basis);
        let first = order.into_iter().try_fold(Diagram::leaf(0), |first, clause| {
            let number = clause as u32 + 1;
            self.both_numbers(first, holding[clause], |first, holds| if first == 0 && holds == YES_NUMBER { number } else { first })
        })?;
        self.both_numbers(applies, first, |applies, first| if applies == YES_NUMBER { first } else { 0 })
    }
}

/// A conclusion as the outcome of a diagram.
fn numbered(conclusions: &mut Distinct<Conclusion>, conclusion: Conclusion) -> u32 {
    let number = conclusions.number(conclusion);
    Concluded::new(number, &conclusions.all()[number as usize]).outcome()
}

const NO_NUMBER: u32 = number_of(Truth::No);
const YES_NUMBER: u32 = number_of(Truth::Yes);

/// Every role, purpose and tier.
fn cells(policy: &Policy) -> impl Iterator<Item = Cell> + '_ {
    let tiers = move || policy.categories().flat_map(|(category, found)| (1..=found.top()).map(move |tier| (category, tier)));
    let purposes = move || policy.purposes().flat_map(move |(purpose, _)| tiers().map(move |(category, tier)| (purpose, category, tier)));
    policy.roles().flat_map(move |(role, _)| purposes().map(move |(purpose, category, tier)| Cell { role, purpose, category, tier }))
}

/// Of each category the tiers that rules are about: where each rule is among all, in order, and a range of tiers.
fn tiers_of_each(policy: &Policy, rules: &[(usize, Vec<&Data>)]) -> Vec<Vec<(usize, RangeInclusive<Tier>)>> {
    let mut found: Vec<Vec<(usize, RangeInclusive<Tier>)>> = vec![Vec::new(); policy.categories().len()];
    for (at, data) in rules.iter().flat_map(|(at, data)| data.iter().map(move |data| (*at, *data))) {
        match data {
            Data::Everything => {
                for (tiers, (_, category)) in found.iter_mut().zip(policy.categories()) {
                    tiers.push((at, 1..=category.top()));
                }
            }
            Data::These(list) => list.iter().for_each(|&(category, low, high)| found[category.index()].push((at, low..=high))),
        }
    }
    found
}

/// The data that a role reaches.
fn reached_by(reach: &Reach, role: RoleId) -> Vec<&Data> {
    match &reach.data {
        _ if !reach.roles.contains(role) => Vec::new(),
        ReachedData::Same(data) => vec![data],
        ReachedData::Table(rows) => rows.iter().filter(|(roles, _)| roles.contains(role)).map(|(_, data)| data).collect(),
    }
}
