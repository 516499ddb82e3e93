//! Large policies, and newer drafts of them, from a seed.
//!
//! Some sixty rules and thirty agreements over two dozen organisations: far too many requests to try them. What bears on an outcome
//! is all there, and there are several of each: lists that share organisations, periods that touch, numbers that are next to each
//! other.

use caldicott_policy::Day;
use std::fmt::Write as _;

const ROLES: u32 = 6;
const CATEGORIES: u32 = 7;
const TIERS: u32 = 4;
const PURPOSES: u32 = 4;
const FACTS: u32 = 5;
const OBJECTIONS: u32 = 3;
const LABELS: u32 = 3;
const SETTINGS: u32 = 3;
const ORGANISATIONS: u32 = 24;
const DEFINITIONS: u32 = 4;
const DUTIES: u32 = 4;

/// Every day on which something starts or ends lies well within these.
pub(crate) fn days() -> (Day, Day) {
    let day = |year, month, day| Day::new(year, month, day).expect("it is a day");
    (day(2017, 12, 1), day(2021, 1, 31))
}

/// Numbers that look drawn at random (the linear congruential generator of Knuth's MMIX).
pub(crate) struct Picks(pub(crate) u64);

impl Picks {
    pub(crate) fn below(&mut self, end: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % u64::from(end)) as u32
    }

    fn once_in(&mut self, times: u32) -> bool {
        self.below(times) == 0
    }

    fn one_of<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all[self.below(all.len() as u32) as usize]
    }

    /// From one to `most` names of one kind.
    fn names(&mut self, kind: &str, of: u32, most: u32) -> String {
        let wanted = 1 + self.below(most);
        let mut numbers: Vec<u32> = (0..wanted).map(|_| self.below(of)).collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers.iter().map(|number| format!("{kind}-{number}")).collect::<Vec<_>>().join(", ")
    }

    fn day(&mut self) -> String {
        format!("{}-{:02}-{:02}", 2018 + self.below(3), 1 + self.below(12), [1, 2, 15, 28][self.below(4) as usize])
    }

    fn period(&mut self) -> String {
        let mut days = [self.day(), self.day()];
        days.sort();
        match self.below(4) {
            0 => format!("\n  starts {}", days[0]),
            1 => format!("\n  ends {}", days[1]),
            _ => format!("\n  starts {}\n  ends {}", days[0], days[1]),
        }
    }
}

/// A policy in pieces.
#[derive(Clone)]
pub(crate) struct Draft {
    vocabulary: Vec<String>,
    rules: Vec<String>,
    claims: Vec<String>,
}

impl Draft {
    /// A policy with this many rules that are no agreements, and this many agreements.
    pub(crate) fn new(picks: &mut Picks, rules: u32, agreements: u32) -> Draft {
        let mut rules: Vec<String> = (0..rules).map(|index| rule(picks, index)).collect();
        rules.push("consent ground \"The usual ground\"\n  with explicit consent\n  with implied consent when fact-0".to_owned());
        rules.extend((0..agreements).map(|index| agreement(picks, index)));
        Draft { vocabulary: vocabulary(picks), rules, claims: (0..24).map(|index| claim(picks, index)).collect() }
    }

    /// The text of the policy.
    pub(crate) fn text(&self) -> String {
        let pieces = ["language caldicott 1", "policy large \"A large policy\""].map(str::to_owned);
        pieces.iter().chain(&self.vocabulary).chain(&self.rules).chain(&self.claims).fold(String::new(), |text, piece| text + piece + "\n")
    }

    /// A newer draft, with this many changes.
    pub(crate) fn newer(&self, picks: &mut Picks, changes: u32) -> Draft {
        let mut newer = self.clone();
        for change in 0..changes {
            let at = picks.below(newer.rules.len() as u32) as usize;
            let name: String = newer.rules[at].split('"').next().unwrap_or_default().to_owned();
            let number = name.trim_end().rsplit('-').next().and_then(|number| number.parse().ok());
            match (picks.below(5), number) {
                (0, _) => _ = newer.rules.remove(at),
                (1, _) => newer.rules.push(rule(picks, 900 + change)),
                (2, _) => newer.rules.push(agreement(picks, 900 + change)),
                // Another rule under the same name.
                (_, Some(number)) if name.starts_with("agreement") => newer.rules[at] = agreement(picks, number),
                (_, Some(number)) => newer.rules[at] = rule(picks, number),
                (_, None) => newer.rules[at].push_str("\n  with explicit consent when fact-1"),
            }
        }
        newer
    }

    /// A newer draft with other words: a role, an organisation and a value more, a tier less, and other bounds.
    pub(crate) fn reworded(&self) -> Draft {
        let mut newer = self.clone();
        newer.vocabulary.push("role role-new \"A new role\"".to_owned());
        newer.vocabulary.push("organisation organisation-new \"A new organisation\" setting setting-0".to_owned());
        for piece in &mut newer.vocabulary {
            *piece =
                piece.replace("of registered, referral", "of referral, emergency, registered").replace("from 0 to 120", "from 2 to 130");
        }
        let gone = format!("\n  tier {TIERS} \"Tier {TIERS}\"");
        newer.vocabulary[0] = newer.vocabulary[0].replace(&gone, "");
        for piece in newer.rules.iter_mut().chain(&mut newer.claims) {
            *piece = piece.replace(&format!("category-0 to tier {TIERS}"), "category-0 to tier 3");
        }
        newer.claims.insert(0, "never claim-new \"Of the new role\"\n  roles role-new".to_owned());
        newer.rules.push("allow allow-new \"A new grant\"\n  roles role-new\n  data category-1 to tier 2\n  for purpose-0".to_owned());
        newer
    }
}

fn vocabulary(picks: &mut Picks) -> Vec<String> {
    let mut all = Vec::new();
    for index in 0..CATEGORIES {
        let tiers = (1..=TIERS).map(|tier| format!("\n  tier {tier} \"Tier {tier}\"")).collect::<String>();
        all.push(format!("category category-{index} \"Category {index}\"{tiers}"));
    }
    let kinds = [("role", ROLES), ("purpose", PURPOSES), ("setting", SETTINGS), ("label", LABELS), ("duty", DUTIES), ("fact", FACTS)];
    for (kind, of) in kinds.into_iter().chain([("objection", OBJECTIONS)]) {
        all.extend((0..of).map(|index| format!("{kind} {kind}-{index} \"{kind} {index}\"")));
    }
    for index in 0..ORGANISATIONS {
        let setting = if picks.once_in(3) { String::new() } else { format!(" setting setting-{}", picks.below(SETTINGS)) };
        all.push(format!("organisation organisation-{index} \"Organisation {index}\"{setting}"));
    }
    all.push("group group-0 \"Some organisations\" members organisation-0, organisation-1, setting-1".to_owned());
    all.push("choice relation \"Relation\" of registered, referral, claimed".to_owned());
    all.push("quantity age \"Age\" from 0 to 120".to_owned());
    for index in 0..DEFINITIONS {
        let when = condition(picks, index);
        all.push(format!("define definition-{index} \"Definition {index}\"\n  when {when}"));
    }
    all
}

/// A condition that asks of definitions only some first ones.
fn condition(picks: &mut Picks, definitions: u32) -> String {
    let mut ask = |brackets: bool| -> String {
        let not = if picks.once_in(3) { "not " } else { "" };
        match picks.below(if brackets { 13 } else { 12 }) {
            0..=2 => format!("{not}fact-{}", picks.below(FACTS)),
            3 => format!("{not}objection-{}", picks.below(OBJECTIONS)),
            4 => format!("relation is {}{}", not, picks.one_of(&["registered", "referral", "claimed", "one of referral, claimed"])),
            5 => format!("age is {}", picks.one_of(&["under 16", "at least 16", "15", "40", "77", "at least 65", "100", "120"])),
            6 => format!("{not}labelled label-{}", picks.below(LABELS)),
            7 => format!("consent is {not}{}", picks.one_of(&["given", "refused", "not-recorded"])),
            8 => format!("role is {not}role-{}", picks.below(ROLES)),
            9 => picks
                .one_of(&["tier is at least 2", "tier is under 4", "category is category-2", "purpose is not purpose-1", "tier is 1"])
                .to_owned(),
            10 => format!(
                "{} is {not}{}",
                picks.one_of(&["requester", "holder"]),
                picks.one_of(&["group-0", "setting-0", "setting-2", "organisation-5", "organisation-9"])
            ),
            11 if definitions > 0 => format!("{not}definition-{}", picks.below(definitions)),
            11 => format!("{not}same-organisation"),
            _ => format!("(fact-{} or {not}same-organisation)", picks.below(FACTS)),
        }
    };
    let (one, other) = (ask(true), ask(false));
    let third = ask(false);
    match picks.below(5) {
        0 | 1 => one,
        2 => format!("{one} and {other}"),
        3 if !one.starts_with('(') => format!("{one} or {other}"),
        _ => format!("{one} and {other} and {third}"),
    }
}

fn details(picks: &mut Picks, roles_in: u32) -> String {
    let mut details = String::new();
    if picks.once_in(roles_in) {
        write!(details, "\n  roles {}", picks.names("role", ROLES, 3)).expect("a text");
    }
    if picks.once_in(2) {
        write!(details, "\n  for {}", picks.names("purpose", PURPOSES, 2)).expect("a text");
    }
    if picks.once_in(5) {
        details.push_str(&picks.period());
    }
    details
}

fn duties(picks: &mut Picks) -> String {
    if picks.once_in(2) { format!(" must {}", picks.names("duty", DUTIES, 2)) } else { String::new() }
}

fn to_tier(picks: &mut Picks, most: u32) -> String {
    let categories = picks.names("category", CATEGORIES, most);
    categories.split(", ").map(|category| format!("{category} to tier {}", 1 + picks.below(TIERS))).collect::<Vec<_>>().join(", ")
}

fn reached(picks: &mut Picks, most: u32) -> String {
    if picks.once_in(8) { "everything".to_owned() } else { to_tier(picks, most) }
}

fn from_tier(picks: &mut Picks) -> String {
    let tier = if picks.once_in(2) { format!(" from tier {}", 2 + picks.below(2)) } else { String::new() };
    let categories = picks.names("category", CATEGORIES, 3);
    let mut data = categories.split(", ").map(|category| format!("{category}{tier}")).collect::<Vec<_>>().join(", ");
    if picks.once_in(3) {
        write!(data, " labelled {}", picks.names("label", LABELS, 2)).expect("a text");
    }
    data
}

fn rule(picks: &mut Picks, index: u32) -> String {
    let when = |picks: &mut Picks, in_all: u32| {
        if picks.once_in(in_all) { String::new() } else { format!("\n  when {}", condition(picks, DEFINITIONS)) }
    };
    match picks.below(10) {
        0..=4 => {
            let (details, data, when, must) = (details(picks, 1), reached(picks, 3), when(picks, 2), duties(picks));
            format!("allow rule-{index} \"Rule {index}\"{details}\n  data {data}{when}\n {must}")
        }
        5..=6 => {
            let (details, data, when) = (details(picks, 3), from_tier(picks), when(picks, 8));
            let unless = if picks.once_in(2) { format!("\n  unless {}", condition(picks, DEFINITIONS)) } else { String::new() };
            let keyword = picks.one_of(&["withhold", "withhold", "conceal"]);
            format!("{keyword} rule-{index} \"Rule {index}\"{details}\n  data {data}{when}{unless}")
        }
        7 => {
            let (details, data, when) = (details(picks, 3), from_tier(picks), when(picks, 4));
            let clause = picks.one_of(&["with implied consent", "in best interests", "without consent"]);
            let clause_when = condition(picks, DEFINITIONS);
            let must = duties(picks);
            format!(
                "consent rule-{index} \"Rule {index}\"{details}\n  data {data}{when}\n  with explicit consent{must}\n  {clause} when {clause_when}"
            )
        }
        8 => {
            let (details, data, when) = (details(picks, 4), to_tier(picks, 2), condition(picks, DEFINITIONS));
            format!("gateway rule-{index} \"Rule {index}\"{details}\n  covers {data}\n  when {when}")
        }
        _ => {
            let (details, data, when) = (details(picks, 3), from_tier(picks), when(picks, 2));
            format!("oblige rule-{index} \"Rule {index}\"{details}\n  data {data}{when}\n  must duty-{}", picks.below(DUTIES))
        }
    }
}

fn agreement(picks: &mut Picks, index: u32) -> String {
    let mut text = format!("agreement agreement-{index} \"Agreement {index}\"");
    let sharers = picks.names("organisation", ORGANISATIONS, 5);
    let viewers = picks.names("organisation", ORGANISATIONS, 5);
    match picks.below(4) {
        0 => write!(text, "\n  between {sharers}, setting-0").expect("a text"),
        1 => write!(text, "\n  sharers {sharers}\n  viewers setting-2, {viewers}").expect("a text"),
        _ => write!(text, "\n  sharers {sharers}\n  viewers {viewers}").expect("a text"),
    }
    write!(text, "\n  for {}", picks.names("purpose", PURPOSES, 3)).expect("a text");
    match picks.below(4) {
        0 => text.push_str("\n  covers everything"),
        1 => write!(
            text,
            "\n  covers\n  | role | category-0 | category-1 |\n  | role-0 | 1 | 2 |\n  | role-1 | - | {} |",
            1 + picks.below(3)
        )
        .expect("a text"),
        _ => write!(text, "\n  covers {}", to_tier(picks, 5)).expect("a text"),
    }
    if picks.once_in(4) {
        write!(text, "\n  when {}", condition(picks, DEFINITIONS)).expect("a text");
    }
    if picks.once_in(3) {
        write!(text, "\n {}", duties(picks)).expect("a text");
    }
    if !picks.once_in(4) {
        text.push_str(&picks.period());
    }
    if picks.once_in(3) {
        text.push_str("\n  signatures\n  | organisation | signed | withdrew |");
        for party in sharers.split(", ") {
            let mut days = [picks.day(), picks.day()];
            days.sort();
            let withdrew = if picks.once_in(2) || days[0] == days[1] { "-" } else { &days[1] };
            write!(text, "\n  | {party} | {} | {withdrew} |", days[0]).expect("a text");
        }
    }
    text
}

fn claim(picks: &mut Picks, index: u32) -> String {
    let keyword = picks.one_of(&["never", "never", "always"]);
    let mut text = format!("{keyword} claim-{index} \"Claim {index}\"");
    write!(text, "\n  roles {}\n  for {}", picks.names("role", ROLES, 1), picks.names("purpose", PURPOSES, 1)).expect("a text");
    write!(text, "\n  data category-{} from tier {}", picks.below(CATEGORIES), 2 + picks.below(2)).expect("a text");
    let (when, unless) = (condition(picks, DEFINITIONS), condition(picks, DEFINITIONS));
    match keyword {
        "always" => {
            // A bracket keeps its own *or*; any other would need one.
            let when = if when.contains('(') { when } else { when.replace(" or ", " and ") };
            let given = if picks.once_in(2) { " and consent is given" } else { "" };
            write!(text, "\n  when same-organisation{given} and {when}").expect("a text");
        }
        _ => write!(text, "\n  when {when}").expect("a text"),
    }
    if picks.once_in(2) {
        write!(text, "\n  unless {unless}").expect("a text");
    }
    text
}
