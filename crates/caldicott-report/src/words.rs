//! Rules in words: who, what, for what, when. In the titles of the policy, and in the order in which one would say them.

use caldicott::policy::{Among, Body, Condition, Consent, Data, Id, Ids, Parties, Period, Reach, ReachedData, Rule, Scope};
use caldicott::{DutyId, OrganisationId, Policy};

/// The most titles that a sentence lists; the text of the rule has them all.
const MAX_LISTED: usize = 12;

/// A line about a rule: what it is about, and what it says.
pub(crate) type Line = (&'static str, String);

/// What a rule says.
pub(crate) fn lines(policy: &Policy, rule: &Rule) -> Vec<Line> {
    let mut lines = match &rule.body {
        Body::Grant(grant) => [reach(policy, &grant.reach), vec![purposes(policy, &grant.purposes)], when(policy, &grant.when)].concat(),
        Body::Withhold(withhold) => {
            let mut lines = [scope(policy, &withhold.scope), when(policy, &withhold.when)].concat();
            if withhold.unless != Condition::never() {
                lines.push(("Unless", policy.condition_words(&withhold.unless)));
            }
            lines.extend(duties(policy, "Then must", &withhold.then_must));
            lines.extend(withhold.refer.iter().map(|who| ("Can be decided by", who.clone())));
            if withhold.conceals {
                lines.push(("Shown to the requester", "nothing, as if there were no such record".to_owned()));
            }
            lines
        }
        Body::Consent(consent) => [scope(policy, &consent.scope), when(policy, &consent.when), clauses(policy, consent)].concat(),
        Body::Agreement(agreement) => {
            let mut lines = parties_of(policy, &agreement.sharers, &agreement.viewers);
            lines.push(purposes(policy, &agreement.purposes));
            lines.extend(reach(policy, &agreement.covers));
            lines.extend(when(policy, &agreement.when));
            lines.extend(agreement.review_by.map(|day| ("Review by", day.to_string())));
            lines.extend(listed("Lawful basis", &agreement.record.basis));
            lines.extend(agreement.record.confidentiality.iter().map(|how| ("Confidentiality", how.clone())));
            let processors = titles(&agreement.record.processors, |id| &policy[id].word.title);
            lines.extend((!agreement.record.processors.is_empty()).then_some(("Processors", processors)));
            lines.extend(agreement.record.version.iter().map(|version| ("Version", version.clone())));
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
    lines.extend((rule.period != Period::ALWAYS).then(|| ("In force", period(rule.period))));
    lines.extend(listed("Comes from", &rule.cites));
    lines
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
        return vec![("Between", words(sharers))];
    }
    vec![("Held by", words(sharers)), ("Seen by", words(viewers))]
}

fn scope(policy: &Policy, scope: &Scope) -> Vec<Line> {
    let mut lines = vec![("Who", among(&scope.roles, "everybody", |id| &policy[id].title)), ("What", data(policy, &scope.data))];
    lines.extend(scope.labelled.as_ref().map(|labels| ("Labelled", titles(&ids(labels), |id| &policy[id].title))));
    lines.push(purposes(policy, &scope.purposes));
    lines
}

fn purposes(policy: &Policy, purposes: &Among<caldicott::PurposeId>) -> Line {
    ("For", among(purposes, "every purpose", |id| &policy[id].title))
}

fn reach(policy: &Policy, reach: &Reach) -> Vec<Line> {
    let role = |roles: &Among<caldicott::RoleId>| among(roles, "every role", |id| &policy[id].title);
    match &reach.data {
        ReachedData::Same(all) => vec![("Who", role(&reach.roles)), ("What", data(policy, all))],
        ReachedData::Table(rows) => {
            let rows = rows.iter().map(|(roles, reached)| format!("{}: {}", role(roles), data(policy, reached)));
            vec![("Who and what", rows.collect::<Vec<_>>().join(". "))]
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
    if always { Vec::new() } else { vec![("When", policy.condition_words(condition))] }
}

fn clauses(policy: &Policy, consent: &Consent) -> Vec<Line> {
    let each = consent.clauses.iter().map(|clause| {
        let when =
            if clause.when == Condition::always() { String::new() } else { format!(" when {}", policy.condition_words(&clause.when)) };
        let must = duties(policy, "", &clause.must).map(|(_, must)| format!(" (must: {must})")).unwrap_or_default();
        format!("{}{when}{must}", clause.basis.words())
    });
    vec![("Seen", each.collect::<Vec<_>>().join("; or "))]
}

fn duties(policy: &Policy, about: &'static str, must: &Ids<DutyId>) -> Option<Line> {
    must.iter().next().is_some().then(|| (about, ids(must).iter().map(|&duty| policy[duty].title.as_str()).collect::<Vec<_>>().join("; ")))
}

fn listed(about: &'static str, texts: &[String]) -> Option<Line> {
    (!texts.is_empty()).then(|| (about, texts.join("; ")))
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
