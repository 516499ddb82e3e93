//! No request that refutes a claim has fewer conditions than the one that is shown.
//!
//! Small policies from a seed. Of each claim that is refuted every request is tried that has fewer conditions than the one that was
//! found: everything left open but so many answers, each of these in every way, for every role, tier and day. Each is read by the
//! meaning of the policy in three values; no diagram is asked.

use crate::drafts::Picks;
use crate::reading::somewhere;
use caldicott_analysis::search::UNNAMED;
use caldicott_analysis::{ClaimAnswer, Prover};
use caldicott_conformance::generate::read as read_text;
use caldicott_policy::meaning::Meaning;
use caldicott_policy::{
    Algebra, Answer, Atom, Claim, ClaimKind, Day, FactKind, Gate, Id as _, Outcome, Party, Policy, Question, Reply, Side, Situation, Truth,
    Value, ValueId,
};
use std::fmt::Write as _;

const POLICIES: u64 = 100;

const VOCABULARY: &str = "language caldicott 1
policy small \"A small policy\"
category notes \"Notes\"
  tier 1 \"Some\"
  tier 2 \"All\"
role nurse \"Nurse\"
role clerk \"Clerk\"
purpose care \"Care\"
fact urgent \"Urgent\"
fact seen \"Seen\"
choice relation \"Relation\" of registered, referral
label sealed \"Sealed\"
label kept \"Kept\"
organisation north \"North\"
organisation south \"South\"
";

fn condition(picks: &mut Picks) -> String {
    let mut ask = || {
        let not = if picks.below(2) == 0 { "not " } else { "" };
        match picks.below(9) {
            0 | 1 => format!("{not}urgent"),
            2 | 3 => format!("{not}seen"),
            4 => format!("relation is {not}referral"),
            5 => format!("{not}labelled sealed"),
            6 => format!("consent is {not}given"),
            7 => format!("requester is {not}north"),
            _ => format!("holder is {not}south"),
        }
    };
    let (one, other) = (ask(), ask());
    match picks.below(3) {
        0 => one,
        1 => format!("{one} and {other}"),
        _ => format!("{one} or {other}"),
    }
}

fn text(picks: &mut Picks) -> String {
    let mut text = VOCABULARY.to_owned();
    for index in 0..2 + picks.below(3) {
        let role = ["nurse", "clerk", "nurse, clerk"][picks.below(3) as usize];
        let (tier, when) = (1 + picks.below(2), condition(picks));
        write!(text, "allow grant-{index} \"Grant\"\n  roles {role}\n  data notes to tier {tier}\n  for care\n  when {when}\n")
            .expect("a text");
    }
    for index in 0..picks.below(3) {
        let keyword = ["withhold", "conceal"][picks.below(2) as usize];
        let labelled = ["", " labelled kept", " labelled sealed, kept"][picks.below(3) as usize];
        let when = condition(picks);
        write!(text, "{keyword} kept-back-{index} \"Kept back\"\n  data notes{labelled}\n  when {when}\n").expect("a text");
    }
    let when = condition(picks);
    match picks.below(3) {
        0 => write!(text, "gateway law \"Law\"\n  covers notes\n  when {when}\n").expect("a text"),
        1 => text.push_str("agreement joint \"Joint\"\n  between north, south\n  for care\n  covers notes\n  starts 2020-01-01\n"),
        _ => {}
    }
    let clauses = ["with explicit consent", "with implied consent", "without consent"];
    let (one, other) = (clauses[picks.below(3) as usize], clauses[picks.below(3) as usize]);
    let (when, besides) = (condition(picks), condition(picks));
    write!(text, "consent ground \"Ground\"\n  {one} when {when}\n  {other} when {besides}\n").expect("a text");
    for index in 0..4 {
        let (keyword, when) = (["never", "always"][index % 2], condition(picks));
        write!(text, "{keyword} claim-{index} \"Claim\"\n  when {when}\n").expect("a text");
    }
    text
}

/// A request as it stands; the patient's own word that is not recorded is unknown, or is not there.
struct AsItStands<'s> {
    situation: &'s Situation,
    unasked: Truth,
}

impl<'p> Algebra<'p> for AsItStands<'_> {
    type Truth = Truth;

    fn ask(&self, atom: Atom<'p>) -> Truth {
        match atom {
            Atom::OwnWord if self.situation.consent == Some(Answer::NotRecorded) => self.unasked,
            atom => self.situation.truth(atom),
        }
    }

    fn known(&self, so: bool) -> Truth {
        so.into()
    }

    fn and(&self, one: Truth, other: Truth) -> Truth {
        one & other
    }

    fn or(&self, one: Truth, other: Truth) -> Truth {
        one | other
    }

    fn not(&self, one: Truth) -> Truth {
        !one
    }

    fn settled(&self, _: &Truth) -> Option<bool> {
        None
    }
}

/// Whether a request refutes a claim, whatever is answered to what it leaves open.
fn refutes(policy: &Policy, claim: &Claim, situation: &Situation) -> bool {
    let unasked = if claim.kind == ClaimKind::Never { Truth::Unknown } else { Truth::No };
    let meaning = Meaning::new(policy, AsItStands { situation, unasked });
    let about = meaning.in_scope(&claim.scope) & meaning.condition(&claim.when) & !meaning.condition(&claim.unless);
    let outcome = || Outcome::of(Gate::ALL.map(|gate| meaning.gate(gate)), meaning.conceal());
    about == Truth::Yes
        && match claim.kind {
            ClaimKind::Never => outcome() == Outcome::Permit,
            ClaimKind::Always => matches!(outcome(), Outcome::Deny | Outcome::Conceal),
        }
}

/// A condition: what is said together, in every way in which it can be.
type Condition = Vec<Vec<(Question, Reply)>>;

fn conditions(policy: &Policy) -> Vec<Condition> {
    let alone = |question: Question, replies: Vec<Reply>| replies.into_iter().map(|reply| vec![(question, reply)]).collect::<Condition>();
    let named = policy.organisations().map(|(id, _)| Party::Named(id));
    let parties: Vec<Reply> = named.chain(UNNAMED.map(|name| Party::Other(name.to_owned()))).map(Reply::Party).collect();
    let sides = [Side::Requester, Side::Holder].map(|side| alone(Question::Party(side), parties.clone()));
    let facts = policy.facts().map(|(id, fact)| {
        let values = match &fact.kind {
            FactKind::Fact | FactKind::Objection => [false, true].map(Value::Is).to_vec(),
            FactKind::Choice(values) => (0..values.len()).map(|value| Value::Choice(ValueId::new(value))).collect(),
            FactKind::Quantity(low, high) => (*low..=*high).map(Value::Quantity).collect(),
        };
        alone(Question::Fact(id), values.into_iter().map(Reply::Fact).collect())
    });
    let labels: Vec<Question> = policy.labels().map(|(id, _)| Question::Label(id)).collect();
    let labelled = (0..1u32 << labels.len())
        .map(|which| (0..).zip(&labels).map(|(at, label)| (*label, Reply::Label(which >> at & 1 == 1))).collect())
        .collect();
    let consent = alone(Question::Consent, Answer::ALL.map(Reply::Consent).to_vec());
    sides.into_iter().chain(facts).chain([labelled, consent]).collect()
}

/// How many conditions a request has.
fn count(conditions: &[Condition], situation: &Situation) -> usize {
    conditions.iter().filter(|condition| condition[0].iter().all(|(question, _)| !situation.is_open(*question))).count()
}

/// Whether some request with at most so many conditions more refutes a claim.
fn some_refutes(policy: &Policy, claim: &Claim, conditions: &[Condition], more: usize, situation: &Situation) -> bool {
    let with = |(at, condition): (usize, &Condition)| {
        condition.iter().any(|said| {
            let mut with = situation.clone();
            said.iter().for_each(|(question, reply)| with.answer(*question, reply));
            some_refutes(policy, claim, &conditions[at + 1..], more - 1, &with)
        })
    };
    refutes(policy, claim, situation) || more > 0 && conditions.iter().enumerate().any(with)
}

#[test]
fn no_request_with_fewer_conditions_refutes_a_claim() {
    let (before, after) = (Day::new(2019, 1, 1).expect("it is a day"), Day::new(2021, 1, 1).expect("it is a day"));
    let mut refuted = [0; 9];
    for seed in 0..POLICIES {
        let text = text(&mut Picks(seed));
        let policy = read_text(&text).unwrap_or_else(|| panic!("it has no mistakes: {text}"));
        let prover = Prover::new(&policy, policy.claims().map(|(_, claim)| claim)).expect("it is not too large");
        let conditions = conditions(&policy);
        let mut anything: Vec<Situation> = Vec::new();
        for (role, _) in policy.roles() {
            for (tier, on) in [(1, before), (1, after), (2, before), (2, after)] {
                let mut anyone = Situation { role, tier, on, ..somewhere(&policy, on) };
                policy.questions().for_each(|question| anyone.forget(question));
                anything.push(anyone);
            }
        }
        for (_, claim) in policy.claims() {
            let ClaimAnswer::Refuted(refutation) = prover.decide(claim).expect("there is budget enough") else { continue };
            let shown = count(&conditions, &refutation.fewest);
            refuted[shown] += 1;
            assert!(refutation.is_least && refutes(&policy, claim, &refutation.fewest), "{} is refuted by it: {text}", claim.name);
            assert_eq!(policy.rule_on(refutation.fewest.clone()).outcome(), refutation.answered);
            assert_eq!(policy.rule_on(refutation.complete.clone()).outcome(), refutation.outcome);
            assert!(refutes(&policy, claim, &refutation.complete), "{} is refuted by it in full: {text}", claim.name);
            let mut as_little = refutation.complete.clone();
            let open = policy.questions().filter(|question| refutation.fewest.is_open(*question));
            open.for_each(|question| as_little.forget(question));
            assert_eq!(as_little, refutation.fewest, "the one is the other in full");
            let fewer = shown
                .checked_sub(1)
                .is_some_and(|most| anything.iter().any(|anyone| some_refutes(&policy, claim, &conditions, most, anyone)));
            assert!(!fewer, "{} is refuted by a request with fewer conditions than {:?}: {text}", claim.name, refutation.fewest);
        }
    }
    assert!(refuted.iter().sum::<usize>() > 40, "of each number of conditions: {refuted:?}");
}
