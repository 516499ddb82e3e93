//! Advice on a policy in words: what somebody may not have meant, what is accepted as it is, and what is accepted and not found.

use crate::budget::what_takes_most_where;
use crate::scenario_text::scenario_text;
use caldicott_analysis::lints::{Idle, LeftOut, Lint, Within, latest_day};
use caldicott_analysis::{OutOfBudget, Place};
use caldicott_policy::{Acceptance, Body, Code, Day, Diagnostic, Policy, Question, RoleId, RuleId, Situation, Span, Tier, Word};
use std::collections::{BTreeSet, HashMap, HashSet};

/// How many names are listed before the rest are counted.
const LISTED: usize = 5;

/// What there is to advise about a policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    /// What nobody has accepted, and acceptances of what is not found, in the order of the text.
    pub findings: Vec<Diagnostic>,
    /// What is accepted as it is.
    pub accepted: Vec<Accepted>,
}

/// Something that is accepted as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// What was found.
    pub finding: Diagnostic,
    /// Why it is as it should be.
    pub reason: String,
}

/// What a careful reader would ask about a policy. `on` is the day on which it is looked at; where it is left out that is the
/// latest day of a scenario. A grant or an agreement without a purpose is told where the policy is loaded, and not again here.
pub fn lints(policy: &Policy, on: Option<Day>) -> Advice {
    let mut advice = Advice { findings: Vec::new(), accepted: Vec::new() };
    let found = match caldicott_analysis::lints::lints(policy, on.or_else(|| latest_day(policy))) {
        Ok(found) => found,
        Err(OutOfBudget) => {
            advice.findings.push(undecided(policy));
            return advice;
        }
    };
    let mut used: BTreeSet<(Option<&str>, Code)> = BTreeSet::new();
    for (lint, entry, finding) in told(policy, &found) {
        match policy.acceptance_of(Some(entry), lint.code()) {
            Some(acceptance) => {
                used.insert((acceptance.of.as_deref(), acceptance.code));
                advice.accepted.push(Accepted { finding, reason: acceptance.reason.clone() });
            }
            None if lint.code() == Code::NoPurpose => {}
            None => advice.findings.push(finding),
        }
    }
    let stale = policy.acceptances().filter(|acceptance| !used.contains(&(acceptance.of.as_deref(), acceptance.code)));
    advice.findings.extend(stale.map(no_longer_found));
    advice.findings.sort_by_key(|finding| (finding.span.source, finding.span.start, finding.code));
    advice.accepted.sort_by_key(|accepted| (accepted.finding.span.source, accepted.finding.span.start, accepted.finding.code));
    advice
}

fn undecided(policy: &Policy) -> Diagnostic {
    let (where_to_begin, place) = what_takes_most_where(policy);
    let place = place.or_else(|| policy.rules().map(|(_, rule)| rule.place).next());
    let place = place.unwrap_or(Span { source: caldicott_policy::SourceId(0), start: 0, end: 0 });
    Diagnostic::new(Code::UndecidedLints, place, format!("it takes too long to see what there is to advise: {OutOfBudget}"))
        .with_help(where_to_begin)
}

fn no_longer_found(acceptance: &Acceptance) -> Diagnostic {
    Diagnostic::new(
        Code::StaleAcceptance,
        acceptance.place,
        format!("`{}` is accepted of {}, and it is not found there", acceptance.code, acceptance.of_words()),
    )
    .with_help("take the acceptance out: what it was about has been put right, or was never so")
}

/// Every lint with the name of the entry that it is about, and in words. What would be said twice of an entry, since it asks something
/// twice, is said with where it stands; and once, if that is no different either.
fn told<'p, 'f>(policy: &'p Policy, found: &'f [Lint]) -> Vec<(&'f Lint, &'p str, Diagnostic)> {
    let mut times: HashMap<(&str, String), usize> = HashMap::new();
    let mut told: Vec<(&Lint, &str, Diagnostic)> = Vec::new();
    for lint in found {
        let (entry, finding) = in_words(policy, lint);
        *times.entry((entry, finding.message.clone())).or_default() += 1;
        told.push((lint, entry, finding));
    }
    for (lint, entry, finding) in &mut told {
        if let (Lint::IdleCondition(what), true) = (*lint, times.get(&(*entry, finding.message.clone())).is_some_and(|times| *times > 1)) {
            *finding = idle_condition(policy, lint, what, true).1;
        }
    }
    let mut said: HashSet<(&str, String)> = HashSet::new();
    told.retain(|(_, entry, finding)| said.insert((entry, finding.message.clone())));
    told
}

/// The name of the entry that a lint is about, and the lint in words.
fn in_words<'p>(policy: &'p Policy, lint: &Lint) -> (&'p str, Diagnostic) {
    let of_rule = |rule: RuleId, message: String| {
        let rule = &policy[rule];
        (rule.name.as_str(), Diagnostic::new(lint.code(), rule.place, message))
    };
    let of_word = |word: &'p Word, message: String| (word.name.as_str(), Diagnostic::new(lint.code(), word.place, message));
    let help = |(entry, finding): (&'p str, Diagnostic), help: String| (entry, finding.with_help(help));
    let with_scenario = |said: (&'p str, Diagnostic), advice: &str, situation: &Situation| {
        let request = scenario(policy, &format!("{}-{}", said.0, lint.code()), situation);
        help(said, format!("{advice}. The request, as a scenario:\n{request}"))
    };
    match lint {
        Lint::NoPurpose(rule) => help(
            of_rule(*rule, format!("`{}` names no purpose, so it holds for every purpose there is or will be", policy[*rule].name)),
            "say `for` which purposes it is meant".to_owned(),
        ),
        Lint::IdleRule(rule, why) => {
            let why = match why {
                Idle::AboutNothing => "no request is one that it is about",
                Idle::OthersDecide => "wherever it is about a request, other rules give the same answer already",
            };
            help(
                of_rule(*rule, format!("`{}` never matters: {why}", policy[*rule].name)),
                "take it out, or look at what it was to do: without it every request gets the same outcome, on the same basis and with the same duties".to_owned(),
            )
        }
        Lint::ShadowedRule { rule, by } => {
            let (does, other) = (work_of(&policy[*rule].body), &policy[*by]);
            let (entry, finding) = of_rule(
                *rule,
                format!("`{}` never matters: everything that it {does}, `{}` {does} already", policy[*rule].name, other.name),
            );
            let finding = finding.with_other(other.place, "this one does it all");
            help((entry, finding), "take it out, or narrow the other: without it every request gets the same outcome, on the same basis and with the same duties".to_owned())
        }
        Lint::IdleCondition(what) => idle_condition(policy, lint, what, false),
        Lint::IdleRole(role) => help(
            of_word(&policy[*role], format!("nobody in the role `{}` is ever permitted anything", policy[*role].name)),
            "grant it what it needs, or take the role out".to_owned(),
        ),
        Lint::IdlePurpose(purpose) => help(
            of_word(&policy[*purpose], format!("nothing is ever permitted for the purpose `{}`", policy[*purpose].name)),
            "it needs a grant, an agreement or a gateway, and a consent entry, that are about this purpose; or take it out".to_owned(),
        ),
        Lint::UnreachedData { category, tiers } => {
            let category = &policy[*category];
            let which = if tiers.len() == category.tiers.len() { "anything".to_owned() } else { tiers_words(tiers) };
            help(
                of_word(&category.word, format!("nobody is ever permitted {which} of {}", category.word.title)),
                "grant it to somebody, or take out what nobody may see".to_owned(),
            )
        }
        Lint::AccessGap { category, roles, refused, permitted } => {
            let title = &policy[*category].word.title;
            let (lower, higher) = (refused.tier, permitted.tier);
            let said = of_word(
                &policy[*category].word,
                format!("tier {lower} of {title} is refused where tier {higher} is permitted, to {}", roles_words(policy, roles)),
            );
            let ruling = policy.rule_on((**refused).clone());
            let denying = caldicott_policy::Gate::ALL.into_iter().flat_map(|gate| ruling.denying_rules(gate));
            let said = denying
                .fold(said, |(entry, finding), rule| (entry, finding.with_other(policy[rule].place, "this rule refuses the lower tier")));
            with_scenario(said, "who reaches a tier reaches every lower one in a grant; give the lower tier the same conditions", refused)
        }
        Lint::UnmeetableConsent { rule, witness } => with_scenario(
            of_rule(
                *rule,
                format!("`{}` applies to a request for which no clause of it holds, whatever the patient answers", policy[*rule].name),
            ),
            "add a clause for it, or say in a `withhold` that it is refused",
            witness,
        ),
        Lint::DifferentDuties { relied_on, other: Some(other), witness } => {
            let (entry, finding) = of_rule(
                *relied_on,
                format!(
                    "`{}` and `{}` would both do, with different duties; which are owed is chosen by their order",
                    policy[*relied_on].name, policy[*other].name
                ),
            );
            let finding = finding.with_other(policy[*other].place, "this one would do as well");
            with_scenario((entry, finding), "let both owe the same, or say in an `oblige` what is owed in any case", witness)
        }
        Lint::DifferentDuties { relied_on, other: None, witness } => with_scenario(
            of_rule(
                *relied_on,
                format!(
                    "two clauses of `{}` that rest on the same would both do, with different duties; which are owed is chosen by their order",
                    policy[*relied_on].name
                ),
            ),
            "let both owe the same, or let their conditions exclude each other",
            witness,
        ),
        Lint::EmergencyWithoutDuty { rule, within, witness } => {
            let way = match within {
                Within::Unless => format!("the exception of `{}`", policy[*rule].name),
                Within::When | Within::Clause(_) => format!("`without consent` in `{}`", policy[*rule].name),
            };
            with_scenario(
                of_rule(*rule, format!("{way} opens on what somebody states, and who uses it owes nothing")),
                "say what must be done, with `must` after the clause or `then must` after the exception, or in an `oblige`: to record the reason, say, or to tell the privacy officer",
                witness,
            )
        }
        Lint::NoLawfulBasis { rule, missing } => match missing.as_slice() {
            [] => help(
                of_rule(*rule, format!("`{}` takes the place of an agreement and names no law", policy[*rule].name)),
                "say in `basis` or `cites` which law it is".to_owned(),
            ),
            missing => {
                let articles: Vec<String> = missing.iter().map(|article| format!("Article {article}")).collect();
                help(
                    of_rule(
                        *rule,
                        format!("`{}` names no lawful basis under {} of the UK GDPR", policy[*rule].name, articles.join(" or ")),
                    ),
                    "say it in `basis`, for example: basis \"UK GDPR Article 6(1)(e)\", \"UK GDPR Article 9(2)(h)\"".to_owned(),
                )
            }
        },
        Lint::NoReview(rule) => help(
            of_rule(*rule, format!("`{}` has no day by which it is to be reviewed", policy[*rule].name)),
            "say `review by` and a day".to_owned(),
        ),
        Lint::PastReview { rule, review_by, on } => help(
            of_rule(*rule, format!("`{}` was to be reviewed by {review_by}, and is still in force on {on}", policy[*rule].name)),
            "review it, and say by which day the next review is due".to_owned(),
        ),
        Lint::NotSigned { rule, parties } => {
            let names = listed(parties.iter().map(|party| policy[*party].word.name.as_str()));
            let have = if parties.len() == 1 { "has" } else { "have" };
            help(
                of_rule(*rule, format!("{names} {have} not signed `{}`", policy[*rule].name)),
                "until a party has signed the agreement gives it nothing: add its signature, or take it out of the parties".to_owned(),
            )
        }
        Lint::NeverAsked(question) => {
            let word = question_word(policy, *question);
            let kind = if matches!(question, Question::Label(_)) { "no rule asks for the label" } else { "no rule asks about" };
            help(of_word(word, format!("{kind} `{}`, so it changes nothing", word.name)), "ask it in a rule, or take it out".to_owned())
        }
        Lint::NoFreshness(fact) => help(
            of_word(&policy[*fact].word, format!("the objection `{}` may have been looked up any time ago", policy[*fact].word.name)),
            "say `checked within` how many days: what is older then counts as not known, and is asked again".to_owned(),
        ),
    }
}

/// A condition that never matters, in words: with where it stands, if that is asked for.
fn idle_condition<'p>(policy: &'p Policy, lint: &Lint, what: &LeftOut, standing: bool) -> (&'p str, Diagnostic) {
    let (name, place) = match what.place {
        Place::Rule(rule) => (policy[rule].name.as_str(), policy[rule].place),
        Place::Definition(definition) => (policy[definition].word.name.as_str(), policy[definition].word.place),
    };
    let within = what.part.as_ref().map(|part| part.within);
    let whole = what.part.as_ref().is_some_and(|part| part.path.is_empty());
    let asked = what.condition(policy).map(|condition| policy.condition_words(condition)).unwrap_or_default();
    let clause = if let (Some(Within::Clause(index)), Place::Rule(rule)) = (within, what.place) {
        let basis = policy[rule].body.as_consent().and_then(|consent| consent.clauses.get(index)).map(|clause| clause.basis.words());
        basis.map_or_else(String::new, |basis| format!("`{basis}` of "))
    } else {
        String::new()
    };
    let part = if !whole {
        format!("“{asked}”")
    } else if within == Some(Within::Unless) {
        "the `unless`".to_owned()
    } else {
        "the `when`".to_owned()
    };
    let around = what.around(policy).filter(|_| standing).map_or_else(String::new, |around| {
        let of = if within == Some(Within::Unless) { " of the `unless`" } else { "" };
        format!(" in “{}”{of}", policy.condition_words(around))
    });
    let finding = Diagnostic::new(lint.code(), place, format!("{part}{around} of {clause}`{name}` never matters"))
        .with_help("take it out, or look at what it was to ask: without it every request gets the same outcome, on the same basis and with the same duties");
    (name, finding)
}

fn work_of(body: &Body) -> &'static str {
    match body {
        Body::Grant(_) | Body::Agreement(_) | Body::Gateway(_) => "gives",
        Body::Withhold(_) => "refuses",
        Body::Consent(_) => "asks for",
        Body::Oblige(_) => "requires",
    }
}

fn question_word(policy: &Policy, question: Question) -> &Word {
    match question {
        Question::Label(label) => &policy[label],
        Question::Fact(fact) => &policy[fact].word,
        // Everything asks these, or could.
        Question::Consent | Question::Party(_) => unreachable!("{question:?} is in every policy"),
    }
}

fn tiers_words(tiers: &[Tier]) -> String {
    let numbers: Vec<String> = tiers.iter().map(Tier::to_string).collect();
    format!("tier {}", numbers.join(" or "))
}

fn roles_words(policy: &Policy, roles: &[RoleId]) -> String {
    if roles.len() == policy.roles().len() && roles.len() > 1 {
        return "every role".to_owned();
    }
    listed(roles.iter().map(|role| policy[*role].name.as_str()))
}

/// Names in a row, of many the first few.
fn listed<'n>(names: impl ExactSizeIterator<Item = &'n str>) -> String {
    let more = names.len().saturating_sub(LISTED);
    let mut words: Vec<String> = names.take(LISTED).map(|name| format!("`{name}`")).collect();
    if more > 0 {
        words.push(format!("{more} more"));
    }
    match words.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        Some((only, _)) => only.clone(),
        None => String::new(),
    }
}

fn scenario(policy: &Policy, name: &str, situation: &Situation) -> String {
    let outcome = policy.rule_on(situation.clone()).outcome();
    scenario_text(policy, name, "What the advice is about", &situation.to_request(policy), outcome).trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::{Code, lints};

    fn idle_conditions(when: &str) -> Vec<String> {
        let text = format!(
            "language caldicott 1\npolicy small \"Small\"\ncategory notes \"Notes\"\n  tier 1 \"All\"\nrole gp \"GP\"\npurpose care \"Care\"\n\
             fact told \"Told\"\nfact seen \"Seen\"\nfact urgent \"Urgent\"\nallow grant \"Grant\"\n  roles gp\n  data notes\n  for care\n  when {when}\n\
             withhold unless-told \"Unless told\"\n  data notes\n  when not told\nconsent ground \"Ground\"\n  for care\n  without consent\n"
        );
        let policy = crate::parse(&text).unwrap_or_else(|invalid| panic!("{invalid:?}"));
        let advice = lints(&policy, None).findings.into_iter();
        advice.filter(|finding| finding.code == Code::IdleCondition).map(|finding| finding.message).collect()
    }

    #[test]
    fn of_what_is_asked_twice_it_is_said_where_it_stands() {
        assert_eq!(idle_conditions("told and seen"), ["“Told” of `grant` never matters"]);
        assert_eq!(
            idle_conditions("(told and seen) or (told and urgent)"),
            ["“Told” in “Told and Seen” of `grant` never matters", "“Told” in “Told and Urgent” of `grant` never matters",]
        );
    }

    #[test]
    fn what_is_no_different_is_said_once() {
        assert_eq!(idle_conditions("seen or urgent or seen"), ["“Seen” in “Seen or Urgent or Seen” of `grant` never matters"]);
    }
}
