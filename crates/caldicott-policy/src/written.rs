//! Decisions and requests as they are written: ids become the names of their policy.

use crate::decision::{Decision, Outcome, ReliedOn, Verdict, Warning};
use crate::ids::{FactId, Id as _, PurposeId, RuleId};
use crate::json::{
    AnswerJson, BasisJson, ByPurpose, ByPurposeJson, CheckedJson, ConsentJson, DayJson, DecisionJson, DeniedByJson, DuringJson, FactJson,
    FactValueJson, GateJson, IdJson, OutcomeJson, PolicyJson, PurposeJson, RecordedJson, ReliedOnJson, RequestJson, WarningJson,
};
use crate::model::{Answer, FactKind, Policy};
use crate::request::{Answered, Recorded, Request};
use crate::value::{Party, Value};
use caldicott_syntax::Day;
use caldicott_syntax::ast::{Basis, Gate};
use std::collections::BTreeSet;

impl From<Outcome> for OutcomeJson {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Permit => OutcomeJson::Permit,
            Outcome::Ask => OutcomeJson::Ask,
            Outcome::Deny => OutcomeJson::Deny,
            Outcome::Conceal => OutcomeJson::Conceal,
        }
    }
}

impl Policy {
    /// What names this policy and its content.
    pub fn policy_json(&self) -> PolicyJson<'_> {
        PolicyJson { name: &self.name, version: self.version.as_deref(), digest: &self.digest }
    }

    /// A decision as it is written.
    pub fn decision_json(&self, id: Option<IdJson>, request: &Request, decision: &Decision) -> DecisionJson<'_> {
        let mut json = DecisionJson {
            id,
            outcome: decision.outcome().into(),
            basis: None,
            relied_on: None,
            exceptions: None,
            duties: None,
            about: None,
            denied_by: None,
            refer: None,
            may_conceal: None,
            warnings: Some(self.warnings_json(&decision.warnings)),
            policy: self.policy_json(),
        };
        match &decision.verdict {
            Verdict::Permit { relied_on, exceptions, duties } => {
                json.basis = Some(self.by_purpose(relied_on, |relied_on| relied_on.basis.into()));
                json.relied_on = Some(self.by_purpose(relied_on, |relied_on| ReliedOnJson {
                    authority: relied_on.authority.map_or("same-organisation", |rule| self.rule_name(rule)),
                    access: relied_on.access.map_or("", |rule| self.rule_name(rule)),
                    consent: relied_on.consent.iter().map(|&rule| self.rule_name(rule)).collect(),
                }));
                json.exceptions = Some(exceptions.iter().map(|&rule| self.rule_name(rule)).collect());
                json.duties = Some(duties.iter().map(|&duty| self[duty].name.as_str()).collect());
            }
            Verdict::Ask { about, may_conceal } => {
                json.about = Some(about.iter().map(|question| question.word(self)).collect());
                json.may_conceal = may_conceal.then_some(true);
            }
            Verdict::Deny { denied_by, may_conceal } => {
                let denials = denied_by.iter().map(|denial| DeniedByJson {
                    gate: denial.gate.into(),
                    rules: denial.rules.iter().map(|&rule| self.rule_name(rule)).collect(),
                    reason: self.reason(request, denial),
                });
                json.denied_by = Some(denials.collect());
                json.refer = Some(self.referrals(denied_by).collect());
                json.may_conceal = may_conceal.then_some(true);
            }
            Verdict::Conceal => json.warnings = None,
        }
        json
    }

    fn rule_name(&self, rule: RuleId) -> &str {
        &self[rule].name
    }

    fn by_purpose<T>(&self, relied_on: &[(PurposeId, ReliedOn)], of: impl Fn(&ReliedOn) -> T) -> ByPurpose<'_, T> {
        match relied_on {
            [(_, only)] => ByPurpose::One(of(only)),
            several => ByPurpose::Each(several.iter().map(|(purpose, relied_on)| (self[*purpose].name.as_str(), of(relied_on))).collect()),
        }
    }

    fn warnings_json(&self, warnings: &BTreeSet<Warning>) -> Vec<WarningJson<'_>> {
        let written = warnings.iter().map(|warning| match warning {
            Warning::ReviewOverdue(rule) => WarningJson::ReviewOverdue { rule: self.rule_name(*rule) },
            Warning::UnknownOrganisation(name) => WarningJson::UnknownOrganisation { name: name.clone() },
        });
        let mut written: Vec<_> = written.collect();
        written.sort_unstable();
        written.dedup();
        written
    }

    /// A request as it is written.
    pub fn request_json(&self, id: Option<IdJson>, request: &Request) -> RequestJson {
        let party = |party: &Option<Party>| {
            party.as_ref().map(|party| match party {
                Party::Named(organisation) => self[*organisation].word.name.clone(),
                Party::Other(name) => name.clone(),
            })
        };
        let purpose = match &request.purposes[..] {
            [one] => PurposeJson::One(self[*one].name.clone()),
            several => PurposeJson::Several(several.iter().map(|&purpose| self[purpose].name.clone()).collect()),
        };
        RequestJson {
            id,
            role: self[request.role].name.clone(),
            requester: party(&request.requester),
            holder: party(&request.holder),
            category: self[request.category].word.name.clone(),
            tier: request.tier,
            labels: request.labels.as_ref().map(|labels| labels.iter().map(|&label| self[label].name.clone()).collect()),
            purpose,
            on: DayJson(request.on.to_string()),
            consent: self.consent_json(request),
            facts: request.facts.iter().map(|(fact, answered)| (self[fact].word.name.clone(), self.fact_json(fact, answered))).collect(),
        }
    }

    fn consent_json(&self, request: &Request) -> Option<ConsentJson> {
        let consent = &request.consent;
        if consent.by_purpose.is_empty() {
            return consent.general.map(|recorded| ConsentJson::General(recorded.into()));
        }
        let written = |(&id, recorded): (&PurposeId, &Option<Recorded>)| (self[id].name.clone(), recorded.map(RecordedJson::from));
        let by_purpose = consent.by_purpose.iter().map(written).collect();
        Some(ConsentJson::ByPurpose(ByPurposeJson { by_purpose }))
    }

    fn fact_json(&self, fact: FactId, answered: &Answered) -> Option<FactJson> {
        let value = answered.value.map(|value| match (value, &self[fact].kind) {
            (Value::Is(so), _) => FactValueJson::Fact(so),
            (Value::Quantity(number), _) => FactValueJson::Quantity(number),
            (Value::Choice(value), FactKind::Choice(values)) => {
                FactValueJson::Choice(values.get(value.index()).cloned().unwrap_or_default())
            }
            (Value::Choice(_), FactKind::Fact | FactKind::Objection | FactKind::Quantity(..)) => FactValueJson::Choice(String::new()),
        });
        match (value, answered.checked) {
            (None, None) => None,
            (Some(value), None) => Some(FactJson::Value(value)),
            (value, Some(checked)) => Some(FactJson::Checked(CheckedJson { value, checked: Some(DayJson(checked.to_string())) })),
        }
    }
}

impl From<Recorded> for RecordedJson {
    fn from(recorded: Recorded) -> Self {
        let answer = match recorded.answer {
            Answer::Given => AnswerJson::Given,
            Answer::Refused => AnswerJson::Refused,
            Answer::NotRecorded => AnswerJson::NotRecorded,
        };
        match recorded {
            Recorded { from: None, until: None, .. } => RecordedJson::Answer(answer),
            Recorded { from, until, .. } => {
                let day = |day: Option<Day>| day.map(|day| DayJson(day.to_string()));
                RecordedJson::During(DuringJson { value: Some(answer), from: day(from), until: day(until) })
            }
        }
    }
}

impl From<Basis> for BasisJson {
    fn from(basis: Basis) -> Self {
        match basis {
            Basis::Explicit => BasisJson::Explicit,
            Basis::Implied => BasisJson::Implied,
            Basis::BestInterests => BasisJson::BestInterests,
            Basis::Without => BasisJson::Without,
        }
    }
}

impl From<Gate> for GateJson {
    fn from(gate: Gate) -> Self {
        match gate {
            Gate::Authority => GateJson::Authority,
            Gate::Access => GateJson::Access,
            Gate::Withhold => GateJson::Withhold,
            Gate::Consent => GateJson::Consent,
        }
    }
}
