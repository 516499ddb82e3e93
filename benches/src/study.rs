//! A policy of the size of a region's, for what is proved of a policy as a whole: 40 roles, 60 categories of 5 tiers, 6 purposes,
//! 340 rules, and agreements with dates between organisations. It is less regular than real policies are, and so harder.

use std::fmt::Write as _;

const ROLES: u64 = 40;
const CATEGORIES: u64 = 60;
const TIERS: u64 = 5;
const PURPOSES: u64 = 6;
const FACTS: u64 = 10;

/// How many rules there are, agreements aside.
pub const RULES: u64 = 340;

/// The text of a policy with so many agreements between so many organisations, the same in every run.
pub fn study(agreements: u64, organisations: u64) -> String {
    let mut text = vocabulary(organisations);
    let mut dice = Dice(7);
    for rule in 0..RULES {
        text += &match dice.below(10) {
            0..=6 => grant(&mut dice, rule),
            7 | 8 => withhold(&mut dice, rule),
            _ => consent(&mut dice, rule),
        };
    }
    for agreement in 0..agreements {
        text += &agreement_text(&mut dice, agreement, organisations);
    }
    text + "consent ordinary \"The ordinary ground\"\n  with explicit consent\n  with implied consent when f0\n\
            withhold sealed-items \"Sealed items\"\n  data everything labelled sealed\n  unless f1\n"
}

/// The first grant of a study, and the same with a role more: an edit of one rule.
pub fn edited(study: &str) -> String {
    let at = study.find("allow ").expect("there are grants");
    let (head, rest) = study.split_at(at);
    let (line, rest) = rest.split_once("  roles ").expect("a grant names its roles");
    let (roles, rest) = rest.split_once('\n').expect("on a line of their own");
    let more = (0..ROLES).map(|role| format!("r{role}")).find(|role| !roles.split(", ").any(|named| named == role));
    format!("{head}{line}  roles {roles}, {}\n{rest}", more.expect("a grant does not name every role"))
}

fn vocabulary(organisations: u64) -> String {
    let mut text = String::from("language caldicott 1\npolicy study \"A study\"\n");
    for category in 0..CATEGORIES {
        _ = writeln!(text, "category c{category} \"Category {category}\"");
        (1..=TIERS).for_each(|tier| _ = writeln!(text, "  tier {tier} \"Tier {tier}\""));
    }
    (0..ROLES).for_each(|role| _ = writeln!(text, "role r{role} \"Role {role}\""));
    (0..PURPOSES).for_each(|purpose| _ = writeln!(text, "purpose p{purpose} \"Purpose {purpose}\""));
    (0..organisations).for_each(|organisation| _ = writeln!(text, "organisation o{organisation} \"Organisation {organisation}\""));
    (0..FACTS).for_each(|fact| _ = writeln!(text, "fact f{fact} \"Fact {fact}\""));
    text + "objection opted-out \"Opted out\"\nobjection dissented \"Dissented\"\nlabel sealed \"Sealed\"\n"
}

fn grant(dice: &mut Dice, rule: u64) -> String {
    let (roles, purposes) = (dice.some("r", ROLES, 4), dice.some("p", PURPOSES, 2));
    let categories = dice.pick(CATEGORIES, 5);
    let data: Vec<String> = categories.iter().map(|category| format!("c{category} to tier {}", 1 + dice.below(TIERS))).collect();
    let when = if dice.below(2) == 0 { format!("  when {}\n", condition(dice)) } else { String::new() };
    format!("allow g{rule} \"Grant {rule}\"\n  roles {roles}\n  data {}\n  for {purposes}\n{when}", data.join(", "))
}

fn withhold(dice: &mut Dice, rule: u64) -> String {
    let data = dice.some("c", CATEGORIES, 4);
    let when = match dice.below(3) {
        0 => "opted-out".to_owned(),
        1 => "dissented".to_owned(),
        _ => condition(dice),
    };
    let unless = if dice.below(5) < 2 { format!("  unless {}\n", condition(dice)) } else { String::new() };
    format!("withhold w{rule} \"Withheld {rule}\"\n  data {data}\n  when {when}\n{unless}")
}

fn consent(dice: &mut Dice, rule: u64) -> String {
    let data = dice.some("c", CATEGORIES, 9);
    format!("consent k{rule} \"Consent {rule}\"\n  data {data}\n  with explicit consent\n  with implied consent when {}\n", condition(dice))
}

fn agreement_text(dice: &mut Dice, number: u64, organisations: u64) -> String {
    let (sharers, viewers) = (dice.some("o", organisations, 6), dice.some("o", organisations, 6));
    let purposes = dice.some("p", PURPOSES, 3);
    let covers = if dice.below(10) < 7 { dice.some("c", CATEGORIES, 20) } else { "everything".to_owned() };
    let (year, month) = (2010 + dice.below(11), 1 + dice.below(9));
    let (last, day) = (year + 2 + dice.below(7), 1 + dice.below(28));
    format!(
        "agreement a{number} \"Agreement {number}\"\n  sharers {sharers}\n  viewers {viewers}\n  for {purposes}\n  covers {covers}\n  \
         starts {year}-{month:02}-01\n  ends {last}-{month:02}-{day:02}\n"
    )
}

fn condition(dice: &mut Dice) -> String {
    let facts = dice.pick(FACTS, 2);
    let join = [" and ", " or "][dice.below(2) as usize];
    let part = |dice: &mut Dice, fact: u64| format!("{}f{fact}", if dice.below(5) < 2 { "not " } else { "" });
    facts.into_iter().map(|fact| part(dice, fact)).collect::<Vec<_>>().join(join)
}

/// Numbers that look drawn at random (the linear congruential generator of Knuth's MMIX).
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }

    /// Between one and so many different numbers, in order.
    fn pick(&mut self, below: u64, most: u64) -> Vec<u64> {
        let count = 1 + self.below(most);
        let mut picked: Vec<u64> = (0..count).map(|_| self.below(below)).collect();
        picked.sort_unstable();
        picked.dedup();
        picked
    }

    fn some(&mut self, letter: &str, below: u64, most: u64) -> String {
        self.pick(below, most).iter().map(|number| format!("{letter}{number}")).collect::<Vec<_>>().join(", ")
    }
}
