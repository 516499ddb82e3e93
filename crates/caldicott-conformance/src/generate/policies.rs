//! The text of a policy, written as a person might write it: in all its forms, with blanks and comments anywhere.

use super::Tape;
use std::fmt::Write as _;

/// The days around which generated rules are.
pub(super) const DAYS: [&str; 6] = ["2018-05-25", "2018-05-24", "2018-05-26", "2019-01-01", "2018-12-31", "2020-02-29"];

/// What a generated policy has declared.
#[derive(Default)]
struct Declared {
    categories: Vec<(String, usize)>,
    roles: Vec<String>,
    purposes: Vec<String>,
    organisations: Vec<String>,
    settings: Vec<String>,
    role_groups: Vec<String>,
    category_groups: Vec<String>,
    purpose_groups: Vec<String>,
    organisation_groups: Vec<String>,
    labels: Vec<String>,
    yes_or_no: Vec<String>,
    choices: Vec<(String, usize)>,
    quantities: Vec<String>,
    definitions: Vec<String>,
    duties: Vec<String>,
}

struct Writer<'t> {
    tape: &'t mut Tape,
    text: String,
    declared: Declared,
    /// Whether entries of this policy accept something now and then. Most policies spend no choice on it.
    accepts: bool,
}

/// The text of a policy without a rule.
pub fn vocabulary(tape: &mut Tape) -> String {
    Writer::with_vocabulary(tape).text
}

/// The text of a policy.
pub fn policy(tape: &mut Tape) -> String {
    let mut writer = Writer::with_vocabulary(tape);
    for index in 0..1 + writer.tape.pick(9) {
        writer.rule(index);
    }
    writer.text
}

impl<'t> Writer<'t> {
    fn with_vocabulary(tape: &'t mut Tape) -> Self {
        let mut writer = Writer { tape, text: "language caldicott 1\n".to_owned(), declared: Declared::default(), accepts: false };
        writer.entry("policy generated \"A generated policy\"");
        if writer.tape.once_in(2) {
            writer.detail("version \"1\"");
        }
        writer.accepts = writer.tape.once_in(4);
        if writer.accepts {
            // Every policy has these three. An entry that accepts something itself accepts something else.
            writer.detail("accept no-freshness \"The board looks at it each March\"");
            writer.detail("accept idle-role of role-0, purpose-0, category-0 \"It is there for what is to come\"");
        }
        writer.vocabulary();
        writer
    }

    fn entry(&mut self, start: &str) {
        self.text.push_str(["\n", "\n\n", "\n# a comment\n", "\n  # an indented comment\n\n"][self.tape.pick(4)]);
        self.text.push_str(start);
    }

    fn detail(&mut self, detail: &str) {
        self.text.push_str(["\n  ", " ", "\n\t", "\n    # between details\n  ", "\n\n  "][self.tape.pick(5)]);
        self.text.push_str(detail);
    }

    fn accept(&mut self, lints: [&str; 3]) {
        if self.accepts && self.tape.once_in(3) {
            let (lint, reason) = (lints[self.tape.pick(3)], self.title("reason"));
            self.detail(&format!("accept {lint} {reason}"));
        }
    }

    fn title(&mut self, about: &str) -> String {
        match self.tape.pick(5) {
            1 => format!("\"The {about}, \\\"so to speak\\\"\""),
            2 => format!("\"The {about}\n    over two lines\""),
            3 => format!("\"Ysbyty {about} – «é» 100 % #1\""),
            _ => format!("\"The {about}\""),
        }
    }

    // ---- Vocabulary --------------------------------------------------------------------------------------

    fn vocabulary(&mut self) {
        for index in 0..1 + self.tape.pick(3) {
            let (name, tiers) = (format!("category-{index}"), 1 + self.tape.pick(3));
            let title = self.title(&name);
            self.entry(&format!("category {name} {title}"));
            for tier in 1..=tiers {
                self.detail(&format!("tier {tier} \"Tier {tier}\""));
            }
            self.accept(["unreached-data", "access-gap", "idle-purpose"]);
            self.declared.categories.push((name, tiers));
        }
        self.declared.roles = self.words("role", 1, 3, true);
        self.declared.purposes = self.words("purpose", 1, 3, true);
        self.declared.settings = self.words("setting", 0, 3, false);
        self.organisations();
        self.declared.labels = self.words("label", 0, 3, true);
        self.facts();
        self.groups();
        self.declared.duties = self.words("duty", 0, 3, true);
        self.definitions();
    }

    fn words(&mut self, keyword: &str, least: usize, more: usize, coded: bool) -> Vec<String> {
        let names: Vec<String> = (0..least + self.tape.pick(more + 1)).map(|index| format!("{keyword}-{index}")).collect();
        for name in &names {
            let title = self.title(name);
            self.entry(&format!("{keyword} {name} {title}"));
            if coded && self.tape.once_in(3) {
                self.detail(&format!("code \"{}\"", name.to_uppercase()));
            }
            self.accept(["idle-purpose", "never-asked", "unreached-data"]);
        }
        names
    }

    fn organisations(&mut self) {
        for index in 0..2 + self.tape.pick(3) {
            let name = format!("organisation-{index}");
            self.entry(&format!("organisation {name} \"Organisation {index}\""));
            let settings = self.declared.settings.clone();
            if let Some(setting) = self.tape.one_of(&settings).cloned()
                && self.tape.once_in(2)
            {
                self.detail(&format!("setting {setting}"));
            }
            self.declared.organisations.push(name);
        }
    }

    fn facts(&mut self) {
        for index in 0..self.tape.pick(5) {
            let keyword = ["fact", "objection"][self.tape.pick(2)];
            let name = format!("{keyword}-{index}");
            self.entry(&format!("{keyword} {name} \"It is so, {index}\""));
            if self.tape.once_in(3) {
                self.detail("otherwise \"It is not so\"");
            }
            if self.tape.once_in(4) {
                self.detail("checked within 20 days");
            }
            self.accept(["never-asked", "no-freshness", "idle-purpose"]);
            self.declared.yes_or_no.push(name);
        }
        for index in 0..self.tape.pick(3) {
            let (name, values) = (format!("choice-{index}"), 1 + self.tape.pick(3));
            let listed = (0..values).map(|value| format!("value-{value}")).collect::<Vec<_>>().join(", ");
            self.entry(&format!("choice {name} \"Choice {index}\" of {listed}"));
            self.declared.choices.push((name, values));
        }
        for index in 0..self.tape.pick(2) {
            let name = format!("quantity-{index}");
            self.entry(&format!("quantity {name} \"Quantity {index}\" from 0 to 20"));
            self.declared.quantities.push(name);
        }
    }

    fn groups(&mut self) {
        let categories: Vec<String> = self.declared.categories.iter().map(|(name, _)| name.clone()).collect();
        let parties = [self.declared.organisations.clone(), self.declared.settings.clone()].concat();
        let kinds = [
            ("roles", self.declared.roles.clone()),
            ("categories", categories),
            ("purposes", self.declared.purposes.clone()),
            ("parties", parties),
        ];
        for (kind, members) in kinds {
            let mut groups = Vec::new();
            let mut members = members;
            for index in 0..self.tape.pick(3) {
                let name = format!("group-of-{kind}-{index}");
                let listed = self.tape.some_of(&members).join(", ");
                self.entry(&format!("group {name} \"Some {kind}\" members {listed}"));
                members.push(name.clone());
                groups.push(name);
            }
            match kind {
                "roles" => self.declared.role_groups = groups,
                "categories" => self.declared.category_groups = groups,
                "purposes" => self.declared.purpose_groups = groups,
                _ => self.declared.organisation_groups = groups,
            }
        }
    }

    fn definitions(&mut self) {
        for index in 0..self.tape.pick(3) {
            let condition = self.condition();
            self.entry(&format!("define definition-{index} \"Definition {index}\" when {condition}"));
            self.declared.definitions.push(format!("definition-{index}"));
        }
    }

    // ---- Conditions --------------------------------------------------------------------------------------

    fn condition(&mut self) -> String {
        let word = [" and ", " or "][self.tape.pick(2)];
        let operands: Vec<String> = (0..1 + self.tape.pick(3)).map(|_| self.operand(true)).collect();
        operands.join(word)
    }

    fn operand(&mut self, may_bracket: bool) -> String {
        let not = ["", "not "][self.tape.pick(2)];
        if may_bracket && self.tape.once_in(4) {
            let word = [" or ", " and "][self.tape.pick(2)];
            return format!("{not}({}{word}{})", self.operand(false), self.operand(false));
        }
        format!("{not}{}", self.ask())
    }

    fn ask(&mut self) -> String {
        // Facts are what most conditions are about.
        let names = [self.declared.yes_or_no.clone(), self.declared.definitions.clone()].concat();
        if let Some(name) = self.tape.one_of(&names)
            && !self.tape.once_in(2)
        {
            return name.clone();
        }
        match self.tape.pick(10) {
            1 => match self.tape.one_of(&self.declared.labels) {
                Some(label) => format!("labelled {label}"),
                None => "same-organisation".to_owned(),
            },
            2 => match self.tape.one_of(&self.declared.choices).cloned() {
                Some((name, values)) => {
                    format!("{name} {}", self.is(&(0..values).map(|value| format!("value-{value}")).collect::<Vec<_>>()))
                }
                None => "consent is given".to_owned(),
            },
            3 => match self.tape.one_of(&self.declared.quantities).cloned() {
                Some(name) => format!("{name} {} {}", ["is under", "is at least", "is"][self.tape.pick(3)], self.tape.pick(21)),
                None => "consent is not refused".to_owned(),
            },
            4 => format!("consent {}", self.is(&["given".to_owned(), "refused".to_owned(), "not-recorded".to_owned()])),
            5 => {
                let names = [self.declared.roles.clone(), self.declared.role_groups.clone()].concat();
                format!("role {}", self.is(&names))
            }
            6 => {
                let names = [self.declared.purposes.clone(), self.declared.purpose_groups.clone()].concat();
                format!("purpose {}", self.is(&names))
            }
            7 => format!("tier {} 1", ["is at least", "is under", "is"][self.tape.pick(3)]),
            8 => format!("{} {}", ["requester", "holder"][self.tape.pick(2)], {
                let parties = self.parties();
                self.is(&parties)
            }),
            9 => {
                let names: Vec<String> = self.declared.categories.iter().map(|(name, _)| name.clone()).collect();
                format!("category {}", self.is(&names))
            }
            _ => "same-organisation".to_owned(),
        }
    }

    fn is(&mut self, names: &[String]) -> String {
        let is = ["is ", "is not "][self.tape.pick(2)];
        if self.tape.once_in(3) {
            return format!("{is}one of {}", self.tape.some_of(names).join(", "));
        }
        format!("{is}{}", self.tape.one_of(names).cloned().unwrap_or_default())
    }

    fn parties(&self) -> Vec<String> {
        [&self.declared.organisations[..], &self.declared.settings, &self.declared.organisation_groups].concat()
    }

    // ---- Rules -------------------------------------------------------------------------------------------

    fn rule(&mut self, index: usize) {
        // The four that a permit needs come first, so that generated policies permit something.
        match if index < 3 { [0, 4, 5][index] } else { self.tape.pick(8) } {
            0 => self.access(index),
            1 => self.allow(index),
            2 | 3 => self.withhold(index),
            4 => self.consent(index),
            5 => self.agreement(index),
            6 => self.gateway(index),
            _ => self.oblige(index),
        }
        if self.tape.once_in(3) {
            self.detail("cites \"Clause 1\", \"Clause 2\"");
        }
        if self.tape.once_in(5) {
            let day = DAYS[self.tape.pick(DAYS.len())];
            let word = ["starts", "ends"][self.tape.pick(2)];
            self.detail(&format!("{word} {day}"));
        }
        self.accept(["no-purpose", "idle-condition", "no-review"]);
    }

    fn access(&mut self, index: usize) {
        self.entry(&format!("access rule-{index} \"Table {index}\""));
        let table = self.table();
        self.text.push_str(&table);
        self.purposes();
        self.when(4);
        self.must();
    }

    fn table(&mut self) -> String {
        let categories = self.declared.categories.clone();
        let columns = self.tape.some_of(&categories);
        let mut roles = [self.declared.roles.clone(), self.declared.role_groups.clone()].concat();
        roles = self.tape.some_of(&roles);
        let mut table = format!("\n  | role | {} |", columns.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(" | "));
        for role in roles {
            let cells: Vec<String> = columns
                .iter()
                .map(|&(_, tiers)| match self.tape.pick(tiers + 1) {
                    tier if tier == tiers => "-".to_owned(),
                    below => (tiers - below).to_string(),
                })
                .collect();
            let _ = write!(table, "\n  | {role} | {} |", cells.join(" | "));
        }
        table + "\n  "
    }

    fn allow(&mut self, index: usize) {
        self.entry(&format!("allow rule-{index} \"Allowed {index}\""));
        let data = self.data("to");
        self.detail(&format!("data {data}"));
        self.roles();
        self.purposes();
        self.when(3);
        self.must();
    }

    fn withhold(&mut self, index: usize) {
        let conceals = self.tape.once_in(3);
        self.entry(&format!("{} rule-{index} \"Withheld {index}\"", if conceals { "conceal" } else { "withhold" }));
        self.scope();
        self.when(1);
        if self.tape.once_in(2) {
            let condition = self.condition();
            let duties = self.declared.duties.clone();
            let then = match self.tape.one_of(&duties) {
                Some(duty) => format!(" then must {duty}"),
                None => String::new(),
            };
            self.detail(&format!("unless {condition}{then}"));
        }
        if !conceals && self.tape.once_in(3) {
            self.detail("refer \"The Caldicott Guardian\"");
        }
    }

    fn consent(&mut self, index: usize) {
        self.entry(&format!("consent rule-{index} \"Consent {index}\""));
        if self.tape.once_in(2) {
            self.scope();
        }
        self.when(4);
        let clauses = ["with explicit consent", "with implied consent", "in best interests", "without consent"];
        for _ in 0..1 + self.tape.pick(3) {
            let clause = clauses[self.tape.pick(4)];
            self.detail(clause);
            self.when(2);
            self.must();
        }
    }

    fn agreement(&mut self, index: usize) {
        self.entry(&format!("agreement rule-{index} \"Agreement {index}\""));
        let parties = self.parties();
        if self.tape.once_in(3) {
            let (sharers, viewers) = (self.tape.some_of(&parties).join(", "), self.tape.some_of(&parties).join(", "));
            self.detail(&format!("sharers {sharers}"));
            self.detail(&format!("viewers {viewers}"));
        } else {
            let between = if self.tape.once_in(2) { self.tape.some_of(&parties) } else { self.declared.organisations.clone() };
            self.detail(&format!("between {}", between.join(", ")));
            if self.tape.once_in(3) {
                self.signatures(&between);
            }
        }
        self.covers();
        self.purposes();
        self.when(4);
        self.must();
        if self.tape.once_in(3) {
            let day = DAYS[self.tape.pick(DAYS.len())];
            self.detail(&format!("review by {day}"));
        }
    }

    fn signatures(&mut self, parties: &[String]) {
        let organisations: Vec<&String> = parties.iter().filter(|party| self.declared.organisations.contains(party)).collect();
        if organisations.is_empty() {
            return;
        }
        let mut table = String::from("signatures\n  | organisation | signed | withdrew |");
        for organisation in organisations {
            let withdrew = ["-", "2019-01-01"][self.tape.pick(2)];
            let _ = write!(table, "\n  | {organisation} | {} | {withdrew} |", DAYS[self.tape.pick(3)]);
        }
        self.detail(&table);
        self.text.push_str("\n  ");
    }

    fn gateway(&mut self, index: usize) {
        self.entry(&format!("gateway rule-{index} \"Gateway {index}\""));
        self.covers();
        self.purposes();
        self.when(1);
        self.must();
    }

    fn oblige(&mut self, index: usize) {
        let Some(duty) = self.declared.duties.first().cloned() else { return self.access(index) };
        self.entry(&format!("oblige rule-{index} \"Owed {index}\""));
        self.scope();
        self.when(3);
        self.detail(&format!("must {duty}"));
    }

    fn covers(&mut self) {
        if self.tape.once_in(3) {
            let table = self.table();
            self.detail(&format!("covers{table}"));
        } else {
            let data = self.data("to");
            self.detail(&format!("covers {data}"));
        }
    }

    fn scope(&mut self) {
        let mut data = self.data("from");
        let labels = self.declared.labels.clone();
        if !labels.is_empty() && self.tape.once_in(2) {
            let _ = write!(data, " labelled {}", self.tape.some_of(&labels).join(", "));
        }
        self.detail(&format!("data {data}"));
        self.roles();
        self.purposes();
    }

    fn data(&mut self, word: &str) -> String {
        if !self.tape.once_in(2) {
            return "everything".to_owned();
        }
        let categories = self.declared.categories.clone();
        let tiered = self.tape.once_in(2);
        let items: Vec<String> = self
            .tape
            .some_of(&categories)
            .iter()
            .map(|(name, tiers)| if tiered { format!("{name} {word} tier {}", 1 + self.tape.pick(*tiers)) } else { name.clone() })
            .collect();
        let groups = self.declared.category_groups.clone();
        match self.tape.one_of(&groups) {
            Some(group) if !tiered && self.tape.once_in(3) => group.clone(),
            _ => items.join(", "),
        }
    }

    fn roles(&mut self) {
        if self.tape.once_in(3) {
            let roles = [self.declared.roles.clone(), self.declared.role_groups.clone()].concat();
            let roles = self.tape.some_of(&roles).join(", ");
            self.detail(&format!("roles {roles}"));
        }
    }

    fn purposes(&mut self) {
        if self.tape.once_in(2) {
            let purposes = [self.declared.purposes.clone(), self.declared.purpose_groups.clone()].concat();
            let purposes = self.tape.some_of(&purposes).join(", ");
            self.detail(&format!("for {purposes}"));
        }
    }

    fn when(&mut self, one_in: usize) {
        if one_in == 1 || self.tape.once_in(one_in) {
            let condition = self.condition();
            self.detail(&format!("when {condition}"));
        }
    }

    fn must(&mut self) {
        let duties = self.declared.duties.clone();
        if !duties.is_empty() && self.tape.once_in(3) {
            let duties = self.tape.some_of(&duties).join(", ");
            self.detail(&format!("must {duties}"));
        }
    }
}
