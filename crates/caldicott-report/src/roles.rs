//! Who can see what: a table for all roles, and for each role its picture and a table that leads to the rules behind it.

use crate::numbers::{Numbers, Part, rule_anchor};
use crate::picture::{Picture, Wheel, highest, shade};
use crate::table::{Cell, Row, scrolling, telling, unlisted};
use caldicott::policy::{CategoryId, Id as _, ScenarioId, Tier};
use caldicott::{
    Asking, Bearing, Legend, MatrixTable, Policy, PurposeId, Reach, RoleId, RuleId, Sight, Tiers, WhoSeesWhat, cell_marks, sees_nothing,
    sign,
};
use maud::{Markup, html};
use std::collections::{BTreeMap, BTreeSet};

/// What is shown of who can see what.
pub(crate) struct Roles<'s, 'p> {
    pub(crate) policy: &'p Policy,
    pub(crate) sees: WhoSeesWhat<'p>,
    pub(crate) tables: Vec<MatrixTable>,
    /// The rules that bear on what each role sees.
    pub(crate) bearing: Bearing<'s, 'p>,
}

/// A role that is told about.
struct Told<'a> {
    role: RoleId,
    /// The rules that bear on what it sees.
    bearing: BTreeMap<Sight, Vec<RuleId>>,
    wheel: &'a Wheel<'a>,
}

/// What a role sees for some purposes, for which it is the same.
struct Shown {
    purposes: Vec<PurposeId>,
    cells: Vec<Tiers>,
}

impl<'p> Roles<'_, 'p> {
    pub(crate) fn section(&self, numbers: &Numbers<'p>) -> Markup {
        let wheel = Wheel::of(self.policy, self.sees.categories.clone());
        html! {
            section #who-sees-what aria-labelledby="who-sees-what-heading" {
                h2 #who-sees-what-heading { "Who can see what" }
                (meaning())
                p { "Who shares with whom, and from when to when, is under " a href="#agreements" { "agreements over time" } ". The name of a role leads to its "
                    "picture, and to the rules behind it." }
                (legend(&self.tables, true))
                @for (at, table) in self.tables.iter().enumerate() {
                    @if !table.is_empty() {
                        h3 { (self.sees.purpose_titles(&table.purposes)) }
                        (overview(&self.sees, table, &format!("overview-{at}"), true))
                    }
                }
                (self.without_anything())
            }
            section #roles aria-labelledby="roles-heading" {
                h2 #roles-heading { "Role by role" }
                p { "In a picture the rings are tiers, tier 1 the innermost, and the sectors are categories, filled as far as the role sees. "
                    "In a table R stands for a rule and S for a scenario of this page. What another organisation holds is shared only under one of the rules "
                    "named there, and any of those that can keep back may." }
                (legend(&self.tables, true))
                (wheel.shared())
                @for (role, word) in self.policy.roles() {
                    @let parts = self.parts(role);
                    @if !parts.is_empty() {
                        @let told = Told { role, bearing: self.bearing.on(role), wheel: &wheel };
                        article.role aria-labelledby={ "role-" (word.name) } {
                            h3 id={ "role-" (word.name) } { (word.title) }
                            @for (at, part) in parts.iter().enumerate() { (self.part(numbers, &told, at, part)) }
                        }
                    }
                }
                @let nothing = self.policy.roles().filter(|(role, _)| self.parts(*role).is_empty()).map(|(_, word)| word.title.as_str());
                (unlisted("These roles see nothing, for any purpose:", nothing))
            }
        }
    }

    /// The purposes for which nobody sees anything.
    fn without_anything(&self) -> Markup {
        let purposes = self.tables.iter().filter(|table| table.is_empty()).flat_map(|table| &table.purposes);
        unlisted("Nobody sees anything for:", purposes.map(|&purpose| self.policy[purpose].title.as_str()))
    }

    /// What a role sees, purposes for which it is the same together; those for which it sees nothing are left out.
    fn parts(&self, role: RoleId) -> Vec<Shown> {
        let mut parts: Vec<Shown> = Vec::new();
        for table in &self.tables {
            let Some((_, cells)) = table.rows.iter().find(|(other, _)| *other == role) else { continue };
            if cells.iter().all(|tiers| sees_nothing(tiers)) {
                continue;
            }
            match parts.iter_mut().find(|part| part.cells == *cells) {
                Some(part) => part.purposes.extend(&table.purposes),
                None => parts.push(Shown { purposes: table.purposes.clone(), cells: cells.clone() }),
            }
        }
        parts
    }

    fn part(&self, numbers: &Numbers<'p>, told: &Told<'_>, at: usize, part: &Shown) -> Markup {
        let word = &self.policy[told.role];
        let for_what = self.sees.purpose_titles(&part.purposes);
        let id = format!("sees-{}-{at}", told.role.index());
        let picture = Picture {
            wheel: told.wheel,
            id: format!("{id}-picture"),
            title: format!("What {} sees for {for_what}", word.title),
            sees: &part.cells,
        };
        html! {
            h4 { "For " (for_what) }
            div.beside {
                figure { (picture.svg()) }
                div.grows { (self.table(numbers, told, part, &id)) }
            }
        }
    }

    /// A row for each category of which something is seen, or about which there is something to say; the others are listed.
    fn table(&self, numbers: &Numbers<'p>, told: &Told<'_>, part: &Shown, id: &str) -> Markup {
        let top = highest(self.policy, self.sees.categories.iter().copied());
        let caption = format!(
            "{}: {}, by tier, with the rules and scenarios about it",
            self.policy[told.role].title,
            self.sees.purpose_titles(&part.purposes)
        );
        let tiers: Vec<String> = (1..=top).map(|tier| format!("Tier {tier}")).collect();
        let about_rules = ["Given by", "Shared under", "Ground", "Can be kept back by", "Tried in"];
        let columns: Vec<&str> = std::iter::once("Category").chain(tiers.iter().map(String::as_str)).chain(about_rules).collect();
        let (mut rows, mut nothing_of) = (Vec::new(), Vec::new());
        for ((category, tiers), number) in self.sees.categories.iter().copied().zip(&part.cells).zip(1..) {
            let title = &self.policy[category].word.title;
            let about = if told.wheel.is_numbered() { format!("{number}. {title}") } else { title.clone() };
            let rules = self.rules(told, category, part);
            let scenarios = self.scenarios(told.role, category, part);
            if sees_nothing(tiers) && rules.is_empty() && scenarios.is_empty() {
                nothing_of.push(about);
                continue;
            }
            let of =
                |wanted: &[Part]| numbers.rules(rules.iter().copied().filter(|&rule| wanted.contains(&Part::of(&self.policy[rule].body))));
            let about_rules = [
                of(&[Part::Access]),
                of(&[Part::Agreement, Part::Gateway]),
                of(&[Part::Consent]),
                of(&[Part::Withhold]),
                numbers.scenarios(scenarios),
            ];
            let tiers = (1..=top).map(|tier| self.tier(told, category, tier, tiers, part));
            rows.push(Row { anchor: None, about: html! { (about) }, cells: tiers.chain(about_rules.map(Cell::of)).collect() });
        }
        html! {
            (telling(id, &caption, &columns, &rows))
            (unlisted("Sees nothing of:", nothing_of.iter().map(String::as_str)))
        }
    }

    /// What is said of one tier; it leads to the rule that gives it.
    fn tier(&self, told: &Told<'_>, category: CategoryId, tier: Tier, tiers: &[Option<Reach>], part: &Shown) -> Cell {
        let Some(&reach) = tiers.get(tier as usize - 1) else {
            return Cell { class: Some("tier missing".to_owned()), said: html! { "no such tier" } };
        };
        let gives = |purpose: &PurposeId| {
            let rules = told.bearing.get(&Sight { role: told.role, category, tier, purpose: *purpose })?;
            rules.iter().copied().find(|&rule| Part::of(&self.policy[rule].body) == Part::Access)
        };
        let words = tier_words(reach);
        let said = html! {
            @match part.purposes.iter().find_map(gives) {
                Some(rule) => { a href={ "#" (rule_anchor(self.policy, rule)) } { (words) } }
                None => { (words) }
            }
        };
        Cell { class: Some(format!("tier {}", shade(reach))), said }
    }

    /// The rules that bear on what a role sees of a category.
    fn rules(&self, told: &Told<'_>, category: CategoryId, part: &Shown) -> BTreeSet<RuleId> {
        let tiers = || 1..=self.policy[category].top();
        let sights = part.purposes.iter().flat_map(|&purpose| tiers().map(move |tier| Sight { role: told.role, category, tier, purpose }));
        sights.filter_map(|sight| told.bearing.get(&sight)).flatten().copied().collect()
    }

    fn scenarios(&self, role: RoleId, category: CategoryId, part: &Shown) -> Vec<ScenarioId> {
        let about = |request: &caldicott::Request| {
            request.role() == role
                && request.category() == category
                && request.purposes().iter().any(|purpose| part.purposes.contains(purpose))
        };
        self.policy.scenarios().filter(|(_, scenario)| about(&scenario.request)).map(|(id, _)| id).collect()
    }
}

/// What is said of a tier in a cell: in words, with the sign.
fn tier_words(reach: Option<Reach>) -> Markup {
    let Some(reach) = reach else { return html! { "No" } };
    let word = match reach.asking {
        Asking::NotAsked => "Yes",
        Asking::MayBeAsked => "At times asks first",
        Asking::MustAgree => "If the patient agrees",
    };
    html! { (word) @if !sign(reach).is_empty() { " " span.whole { (sign(reach)) } } }
}

/// What the numbers of a table mean, and what they do not.
pub(crate) fn meaning() -> Markup {
    html! {
        p { "A number is the highest tier of a category that a role can see, and it sees the lower ones too unless the cell says otherwise. "
            "This is what the whole policy decides, and not only what a role is granted: agreements, consent and what is withheld are all taken in. "
            "It was worked out over every possible request, not over samples." }
        p { "It says what can be seen at most: on some day, between some organisations, of some patients. Without a star it is so whenever the organisations "
            "may share, the patient has agreed and objected to nothing, and the item has no label." }
    }
}

/// What the signs mean, and the shades where there are pictures.
pub(crate) fn legend(tables: &[MatrixTable], shades: bool) -> Markup {
    let shade = |sign: &str| match sign {
        "2" => Some("not-asked"),
        "2?" => Some("may-be-asked"),
        "2!" => Some("must-agree"),
        "-" => Some("never"),
        _ => None,
    };
    html! {
        p { "In this key, 2 stands for any number." }
        dl.legend {
            @for Legend { sign, means, .. } in Legend::of(tables) {
                div {
                    dt { @if shades { span class={ "swatch " (shade(sign).unwrap_or("none")) } aria-hidden="true" {} } (sign) }
                    dd { (means) }
                }
            }
        }
    }
}

/// Whether every role and every category is told about, so that what is said of the others is said of all.
pub(crate) fn whole(sees: &WhoSeesWhat<'_>) -> bool {
    let policy = sees.policy();
    sees.roles.len() == policy.roles().len() && sees.categories.len() == policy.categories().len()
}

/// All roles that see anything by all categories that anybody sees, for some purposes. What has no row or column is told below.
pub(crate) fn overview(sees: &WhoSeesWhat<'_>, table: &MatrixTable, id: &str, linked: bool) -> Markup {
    let policy = sees.policy();
    let seen = |at: usize| table.rows.iter().any(|(_, cells)| !sees_nothing(&cells[at]));
    let columns: Vec<usize> = (0..sees.categories.len()).filter(|&at| seen(at)).collect();
    let some: Vec<_> = table.rows.iter().filter(|(_, cells)| !cells.iter().all(|tiers| sees_nothing(tiers))).collect();
    let caption = format!("Who can see what for {}", sees.purpose_titles(&table.purposes));
    let body = html! {
        thead { tr {
            th scope="col" { "Role" }
            @for &at in &columns { th scope="col" { (policy[sees.categories[at]].word.title) } }
        } }
        tbody {
            @for (role, cells) in &some {
                tr {
                    th scope="row" {
                        @if linked { a href={ "#role-" (policy[*role].name) } { (policy[*role].title) } } @else { (policy[*role].title) }
                    }
                    @for &at in &columns { td { (cell_marks(&cells[at])) } }
                }
            }
        }
    };
    html! {
        (scrolling(id, &caption, body))
        @if whole(sees) {
            @if some.len() < table.rows.len() { p.unlisted { "Every other role sees nothing for this." } }
        } @else {
            @let none = table.rows.iter().filter(|(_, cells)| cells.iter().all(|tiers| sees_nothing(tiers)));
            (unlisted("See nothing of what was asked about:", none.map(|(role, _)| policy[*role].title.as_str())))
        }
        (unlisted(if whole(sees) { "Seen by nobody:" } else { "Seen by nobody who was asked about:" }, (0..sees.categories.len()).filter(|at| !columns.contains(at)).map(|at| policy[sees.categories[at]].word.title.as_str())))
    }
}
