//! Rules in words: who, what, for what, when. In the titles of the policy, and in the order in which one would say them.

use caldicott::policy::{
    Among, Answered, Body, Claim, ClaimKind, Condition, Consent, Data, FactKind, Id, Ids, Parties, Period, Reach, ReachedData, Rule, Scope,
};
use caldicott::{Answer, DutyId, FactId, OrganisationId, Policy, Request, Value};

/// The most titles that a sentence lists; the text of the rule has them all.
const MAX_LISTED: usize = 12;

/// A line about a rule: what it is about, and what it says of it, one thing or several.
pub(crate) type Line = (&'static str, Vec<String>);

fn line(about: &'static str, said: String) -> Line {
    (about, vec![said])
}

/// What a rule says.
pub(crate) fn lines(policy: &Policy, rule: &Rule) -> Vec<Line> {
    let mut lines = match &rule.body {
        Body::Grant(grant) => [reach(policy, &grant.reach), vec![purposes(policy, &grant.purposes)], when(policy, &grant.when)].concat(),
        Body::Withhold(withhold) => {
            let mut lines = [scope(policy, &withhold.scope), when(policy, &withhold.when)].concat();
            if withhold.unless != Condition::never() {
                lines.push(line("Unless", policy.condition_words(&withhold.unless)));
            }
            lines.extend(duties(policy, "Then must", &withhold.then_must));
            lines.extend(withhold.refer.iter().map(|who| line("Can be decided by", who.clone())));
            if withhold.conceals {
                lines.push(line("Answered", "as if there were no such record".to_owned()));
            }
            lines
        }
        Body::Consent(consent) => [scope(policy, &consent.scope), when(policy, &consent.when), clauses(policy, consent)].concat(),
        Body::Agreement(agreement) => {
            let mut lines = parties_of(policy, &agreement.sharers, &agreement.viewers);
            lines.push(purposes(policy, &agreement.purposes));
            lines.extend(reach(policy, &agreement.covers));
            lines.extend(when(policy, &agreement.when));
            lines.extend(agreement.review_by.map(|day| line("Review by", day.to_string())));
            lines.extend(listed("Lawful basis", &agreement.record.basis));
            lines.extend(agreement.record.confidentiality.iter().map(|how| line("Confidentiality", how.clone())));
            let processors = titles(&agreement.record.processors, |id| &policy[id].word.title);
            lines.extend((!agreement.record.processors.is_empty()).then(|| line("Processors", processors)));
            lines.extend(agreement.record.version.iter().map(|version| line("Version", version.clone())));
            lines
        }
        Body::Gateway(gateway) => {
            let mut lines =
                [vec![purposes(policy, &gateway.purposes)], reach(policy, &gateway.covers), when(policy, &gateway.when)].concat();
            lines.extend(listed("Lawful basis", &gateway.basis));
            lines
        }
        Body::Oblige(oblige) => [scope(policy, &oblige.scope), when(policy, &oblige.when)].concat(),
    };
    if rule.body.as_withhold().is_none() {
        lines.extend(rule.body.duties().and_then(|must| duties(policy, "Must", must)));
    }
    lines.extend((rule.period != Period::ALWAYS).then(|| line("In force", period(rule.period))));
    lines.extend(listed("Comes from", &rule.cites));
    lines
}

/// What a claim promises: of which requests, and what becomes of them.
pub(crate) fn claim_lines(policy: &Policy, claim: &Claim) -> Vec<Line> {
    let promised = match claim.kind {
        ClaimKind::Never => "never: no such request is permitted",
        ClaimKind::Always => "always: every such request is permitted",
    };
    let mut lines = [vec![line("Promised", promised.to_owned())], scope(policy, &claim.scope), when(policy, &claim.when)].concat();
    if claim.unless != Condition::never() {
        lines.push(line("Unless", policy.condition_words(&claim.unless)));
    }
    lines.extend(listed("Comes from", &claim.cites));
    lines
}

/// What is known of a request that its question does not say: the patient's word, the answers to facts, the labels. What is
/// not among it is not known.
pub(crate) fn known(policy: &Policy, request: &Request) -> Vec<String> {
    let answers = request.purposes().iter().map(|&purpose| (purpose, request.situation(policy, purpose).consent));
    let several = request.purposes().len() > 1;
    let consent = answers.filter_map(|(purpose, answer)| {
        let word = match answer? {
            Answer::Given => "consent is given",
            Answer::Refused => "consent is refused",
            Answer::NotRecorded => "no consent is recorded",
        };
        Some(if several { format!("{word} for {}", policy[purpose].title) } else { word.to_owned() })
    });
    let facts = request.facts().iter().filter_map(|(fact, answered)| fact_words(policy, request, fact, answered));
    let labels = request.labels().map(|labels| match labels.is_empty() {
        true => "the item has no label".to_owned(),
        false => format!("labelled: {}", labels.iter().map(|&label| policy[label].title.as_str()).collect::<Vec<_>>().join("; ")),
    });
    consent.chain(facts).chain(labels).collect()
}

fn fact_words(policy: &Policy, request: &Request, id: FactId, answered: &Answered) -> Option<String> {
    let fact = &policy[id];
    let title = &fact.word.title;
    let words = match (answered.value?, &fact.kind) {
        (Value::Is(true), _) => title.clone(),
        (Value::Is(false), _) => fact.otherwise.clone().unwrap_or_else(|| format!("this is not so: {title}")),
        (Value::Quantity(number), _) => format!("{title}: {number}"),
        (Value::Choice(value), FactKind::Choice(values)) => format!("{title}: {}", values.get(value.index())?),
        (Value::Choice(_), FactKind::Fact | FactKind::Objection | FactKind::Quantity(..)) => return None,
    };
    // What is found out on the day is not worth a word.
    Some(match answered.checked.filter(|day| *day != request.on()) {
        Some(day) => format!("{words} (found out on {day})"),
        None => words,
    })
}

/// The days of a period.
pub(crate) fn period(period: Period) -> String {
    match (period.starts, period.ends) {
        (None, None) => "on every day".to_owned(),
        (Some(starts), None) => format!("from {starts}"),
        (None, Some(ends)) => format!("until {ends}"),
        (Some(starts), Some(ends)) => format!("{starts} to {ends}"),
    }
}

/// The organisations on a side of an agreement, each once.
pub(crate) fn organisations(parties: &Parties) -> Vec<OrganisationId> {
    let mut all: Vec<OrganisationId> = parties.iter().flat_map(|(organisations, _)| organisations.iter()).collect();
    all.sort();
    all.dedup();
    all
}

fn parties_of(policy: &Policy, sharers: &Parties, viewers: &Parties) -> Vec<Line> {
    let words = |parties: &Parties| match &organisations(parties)[..] {
        [] => "nobody yet".to_owned(),
        some => titles(some, |id| &policy[id].word.title),
    };
    if sharers == viewers {
        return vec![line("Between", words(sharers))];
    }
    vec![line("Held by", words(sharers)), line("Seen by", words(viewers))]
}

fn scope(policy: &Policy, scope: &Scope) -> Vec<Line> {
    let mut lines = vec![line("Who", among(&scope.roles, "everybody", |id| &policy[id].title)), line("What", data(policy, &scope.data))];
    // Any of the labels will do.
    let labels = scope.labelled.as_ref().map(|labels| ids(labels).iter().map(|&label| policy[label].title.clone()).collect::<Vec<_>>());
    lines.extend(labels.map(|labels| line("Labelled", labels.join("; or "))));
    lines.push(purposes(policy, &scope.purposes));
    lines
}

fn purposes(policy: &Policy, purposes: &Among<caldicott::PurposeId>) -> Line {
    line("For", among(purposes, "every purpose", |id| &policy[id].title))
}

fn reach(policy: &Policy, reach: &Reach) -> Vec<Line> {
    let role = |roles: &Among<caldicott::RoleId>| among(roles, "every role", |id| &policy[id].title);
    match &reach.data {
        ReachedData::Same(all) => vec![line("Who", role(&reach.roles)), line("What", data(policy, all))],
        ReachedData::Table(rows) => {
            let rows = rows.iter().map(|(roles, reached)| format!("{}: {}", role(roles), data(policy, reached)));
            vec![("Who and what", rows.collect())]
        }
    }
}

/// The data that a rule is about.
pub(crate) fn data(policy: &Policy, data: &Data) -> String {
    let Data::These(list) = data else { return "everything".to_owned() };
    let words = list.iter().map(|&(category, low, high)| {
        let category = &policy[category];
        let title = &category.word.title;
        match (low, high.min(category.top())) {
            (1, high) if high == category.top() => format!("all of {title}"),
            (low, high) if low == high => format!("{title}, tier {low}"),
            (low, high) => format!("{title}, tiers {low} to {high}"),
        }
    });
    let words: Vec<String> = words.collect();
    if words.is_empty() { "nothing".to_owned() } else { words.join("; ") }
}

fn when(policy: &Policy, condition: &Condition) -> Vec<Line> {
    let always = *condition == Condition::always();
    if always { Vec::new() } else { vec![line("When", policy.condition_words(condition))] }
}

fn clauses(policy: &Policy, consent: &Consent) -> Vec<Line> {
    let each = consent.clauses.iter().enumerate().map(|(at, clause)| {
        let or = if at > 0 { "or " } else { "" };
        let when =
            if clause.when == Condition::always() { String::new() } else { format!(" when {}", policy.condition_words(&clause.when)) };
        let must = duties(policy, "", &clause.must).map(|(_, must)| format!(" (must: {})", must.join("; "))).unwrap_or_default();
        format!("{or}{}{when}{must}", clause.basis.words())
    });
    vec![("Seen", each.collect())]
}

fn duties(policy: &Policy, about: &'static str, must: &Ids<DutyId>) -> Option<Line> {
    must.iter().next().is_some().then(|| (about, ids(must).iter().map(|&duty| policy[duty].title.clone()).collect()))
}

fn listed(about: &'static str, texts: &[String]) -> Option<Line> {
    (!texts.is_empty()).then(|| (about, texts.to_vec()))
}

fn ids<T: Id>(ids: &Ids<T>) -> Vec<T> {
    ids.iter().collect()
}

fn among<'p, T: Id>(among: &Among<T>, all: &str, title: impl Fn(T) -> &'p String) -> String {
    match among {
        Among::Any => all.to_owned(),
        Among::Only(only) => titles(&ids(only), title),
    }
}

/// Titles in a row, shortened where nobody would read on.
pub(crate) fn titles<'p, T: Id>(ids: &[T], title: impl Fn(T) -> &'p String) -> String {
    let shown: Vec<&str> = ids.iter().take(MAX_LISTED).map(|&id| title(id).as_str()).collect();
    match (ids.len().saturating_sub(MAX_LISTED), &shown[..]) {
        (0, [before @ .., last]) if !before.is_empty() => format!("{} and {last}", before.join(", ")),
        (0, all) => all.join(", "),
        (more, all) => format!("{} and {more} more", all.join(", ")),
    }
}
