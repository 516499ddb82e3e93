//! The texts of policies with many words.

use super::Draw;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The days around which something begins and ends, those at either end of the calendar among them.
pub(super) const DAYS: [&str; 8] =
    ["2018-05-25", "2018-05-24", "2018-05-26", "2019-01-01", "2018-12-31", "2020-02-29", "0000-01-01", "9999-12-31"];

impl Draw {
    /// So many of some names at most, none twice, as a list.
    fn list(&mut self, names: &[String], most: usize) -> String {
        let count = 1 + self.below(most);
        let mut chosen = self.times(count, |draw| draw.one_of(names).as_str());
        chosen.sort_unstable();
        chosen.dedup();
        chosen.join(", ")
    }
}

/// A policy that is being written: how many tiers its categories have, its choices values, and its quantities numbers.
struct Writer {
    draw: Draw,
    text: String,
    words: BTreeMap<&'static str, Vec<String>>,
    tiers: Vec<usize>,
    values: Vec<usize>,
    tops: Vec<usize>,
}

impl Writer {
    fn words(&mut self, kind: &'static str, counts: &[usize], detail: impl Fn(&mut Draw, usize) -> String) {
        let count = *self.draw.one_of(counts);
        let names: Vec<String> = (0..count).map(|number| format!("{kind}-{number}")).collect();
        for (number, name) in names.iter().enumerate() {
            let detail = detail(&mut self.draw, number);
            let _ = writeln!(self.text, "{kind} {name} \"{name}\"{detail}");
        }
        self.words.insert(kind, names);
    }

    fn of(&self, kinds: &[&str]) -> Vec<String> {
        kinds.iter().flat_map(|kind| self.words[kind].iter().cloned()).collect()
    }

    fn ask(&mut self) -> String {
        let not = ["is", "is not"][self.draw.below(2)];
        let facts = self.of(&["fact", "objection", "define"]);
        match self.draw.below(14) {
            0..=4 if !facts.is_empty() => self.draw.one_of(&facts).clone(),
            5 | 6 if !self.words["label"].is_empty() => format!("labelled {}", self.draw.one_of(&self.words["label"])),
            7 if !self.values.is_empty() => {
                let choice = self.draw.below(self.values.len());
                let values: Vec<String> = (0..self.values[choice]).map(|value| format!("v{value}")).collect();
                let most = values.len().min(400);
                format!("choice-{choice} {not} one of {}", self.draw.list(&values, most))
            }
            8 if !self.tops.is_empty() => {
                let quantity = self.draw.below(self.tops.len());
                let compare = ["is under", "is at least", "is"][self.draw.below(3)];
                format!("quantity-{quantity} {compare} {}", 1 + self.draw.below(self.tops[quantity]))
            }
            9 => format!("consent {not} {}", ["given", "refused", "not-recorded"][self.draw.below(3)]),
            10 => {
                let parties = self.of(&["organisation", "setting"]);
                format!("{} {not} one of {}", ["requester", "holder"][self.draw.below(2)], self.draw.list(&parties, 4))
            }
            11 => match self.draw.below(4) {
                0 => format!("role {not} one of {}", self.draw.list(&self.words["role"], 3)),
                1 => format!("purpose {not} one of {}", self.draw.list(&self.words["purpose"], 9)),
                2 if self.tiers.iter().any(|&tiers| tiers > 1) => format!("tier {} 2", ["is under", "is at least"][self.draw.below(2)]),
                _ => format!("category {not} one of {}", self.draw.list(&self.words["category"], 9)),
            },
            _ => "same-organisation".to_owned(),
        }
    }

    fn condition(&mut self) -> String {
        let word = [" and ", " or "][self.draw.below(2)];
        let asks: Vec<String> = (0..=self.draw.below(3)).map(|_| ["", "not "][self.draw.below(2)].to_owned() + &self.ask()).collect();
        asks.join(word)
    }

    fn detail(&mut self, one_in: usize, detail: impl FnOnce(&mut Self) -> String) {
        if self.draw.once_in(one_in) {
            let detail = detail(self);
            let _ = write!(self.text, "\n  {detail}");
        }
    }

    fn when(&mut self, one_in: usize) {
        self.detail(one_in, |writer| format!("when {}", writer.condition()));
    }

    fn purposes(&mut self) {
        self.detail(3, |writer| format!("for {}", writer.draw.list(&writer.words["purpose"], 40)));
    }

    fn roles(&mut self) {
        self.detail(4, |writer| format!("roles {}", writer.draw.list(&writer.words["role"], 3)));
    }

    fn must(&mut self) {
        if !self.words["duty"].is_empty() {
            self.detail(3, |writer| format!("must {}", writer.draw.list(&writer.words["duty"], 3)));
        }
    }

    fn data(&mut self, word: &str) -> String {
        if self.draw.once_in(2) {
            return "everything".to_owned();
        }
        let tiered = self.draw.once_in(2);
        let mut items: Vec<usize> = (0..=self.draw.below(12)).map(|_| self.draw.below(self.tiers.len())).collect();
        items.sort_unstable();
        items.dedup();
        let item = |category: usize, draw: &mut Draw| match tiered {
            true => format!("category-{category} {word} tier {}", 1 + draw.below(self.tiers[category])),
            false => format!("category-{category}"),
        };
        items.into_iter().map(|category| item(category, &mut self.draw)).collect::<Vec<_>>().join(", ")
    }

    fn table(&mut self) -> String {
        let columns: Vec<usize> = (0..self.tiers.len()).filter(|_| self.draw.once_in(2)).collect();
        let columns = if columns.is_empty() { vec![0] } else { columns };
        let mut table = "\n  | role |".to_owned();
        columns.iter().for_each(|column| _ = write!(table, " category-{column} |"));
        for role in self.words["role"].clone() {
            let _ = write!(table, "\n  | {role} |");
            for &column in &columns {
                let tier = self.draw.below(self.tiers[column] + 1);
                let _ = if tier == 0 { write!(table, " - |") } else { write!(table, " {tier} |") };
            }
        }
        table
    }

    fn scope(&mut self) {
        let mut data = self.data("from");
        if !self.words["label"].is_empty() && self.draw.once_in(2) {
            let _ = write!(data, " labelled {}", self.draw.list(&self.words["label"], 5));
        }
        let _ = write!(self.text, "\n  data {data}");
        self.roles();
        self.purposes();
    }

    fn covers(&mut self) {
        let covers = if self.draw.once_in(3) { self.table() } else { format!(" {}", self.data("to")) };
        let _ = write!(self.text, "\n  covers{covers}");
    }

    fn parties(&mut self) {
        let organisations = self.of(&["organisation"]);
        let any = self.of(&["organisation", "setting"]);
        match self.draw.below(3) {
            0 => {
                let (sharers, viewers) = (self.draw.list(&any, 6), self.draw.list(&any, 6));
                let _ = write!(self.text, "\n  sharers {sharers}\n  viewers {viewers}");
            }
            1 => {
                let _ = write!(self.text, "\n  between {}", organisations.join(", "));
            }
            _ => {
                let between = self.draw.list(&organisations, 8);
                let _ = write!(self.text, "\n  between {between}\n  signatures\n  | organisation | signed | withdrew |");
                for organisation in between.split(", ").map(str::to_owned) {
                    for (signed, withdrew) in [("2018-05-24", "2018-05-25"), ("2018-05-26", "2018-12-31"), ("2019-01-01", "-")] {
                        if self.draw.once_in(2) {
                            let _ = write!(self.text, "\n  | {organisation} | {signed} | {withdrew} |");
                        }
                    }
                    let _ = write!(self.text, "\n  | {organisation} | 2020-02-28 | 2020-02-29 |");
                }
            }
        }
    }

    fn rule(&mut self, number: usize) {
        let kind = match number {
            0 => 0,
            1 => 3,
            2 => 4 + self.draw.below(2),
            _ => self.draw.below(7),
        };
        let keyword = ["allow", "access", "withhold", "consent", "agreement", "gateway", "oblige"][kind];
        let keyword = if kind == 2 && self.draw.once_in(3) { "conceal" } else { keyword };
        let _ = write!(self.text, "{keyword} rule-{number} \"Rule {number}\"");
        match kind {
            0 => {
                let data = if number == 0 { "everything".to_owned() } else { self.data("to") };
                let _ = write!(self.text, "\n  data {data}");
                self.when(4);
                self.must();
            }
            1 => {
                let table = self.table();
                self.text.push_str(&table);
                self.purposes();
                self.when(3);
                self.must();
            }
            2 => {
                self.scope();
                self.when(2);
                self.detail(2, |writer| {
                    let duties = writer.words["duty"].clone();
                    let then = if duties.is_empty() { String::new() } else { format!(" then must {}", writer.draw.one_of(&duties)) };
                    format!("unless {}{then}", writer.condition())
                });
            }
            3 => {
                if number > 1 {
                    self.scope();
                }
                for _ in 0..=self.draw.below(3) {
                    let clause = ["with explicit consent", "with implied consent", "in best interests", "without consent"];
                    let _ = write!(self.text, "\n  {}", self.draw.one_of(&clause));
                    self.when(2);
                    self.must();
                }
            }
            4 => {
                self.parties();
                self.covers();
                self.purposes();
                self.when(3);
                self.must();
                self.detail(3, |writer| format!("review by {}", writer.draw.one_of(&DAYS)));
            }
            5 => {
                self.covers();
                self.purposes();
                self.when(2);
                self.must();
            }
            _ => {
                self.scope();
                self.when(3);
                let duty = "duty-0";
                let _ = write!(self.text, "\n  must {duty}");
            }
        }
        self.detail(3, |writer| match writer.draw.below(3) {
            0 => format!("starts {}", writer.draw.one_of(&DAYS)),
            1 => format!("ends {}", writer.draw.one_of(&DAYS)),
            _ => "starts 2018-05-25\n  ends 2018-12-31".to_owned(),
        });
        self.text.push('\n');
    }
}

/// The text of the policy of a number.
pub(super) fn text(number: u64) -> String {
    let text = "language caldicott 1\npolicy large \"Large\"\n".to_owned();
    let mut writer = Writer { draw: Draw(number), text, words: BTreeMap::new(), tiers: Vec::new(), values: Vec::new(), tops: Vec::new() };
    let categories = *writer.draw.one_of(&[1, 3, 12, 40]);
    writer.tiers = (0..categories).map(|_| 1 + writer.draw.below(4)).collect();
    for (number, &tiers) in writer.tiers.iter().enumerate() {
        let _ = writeln!(writer.text, "category category-{number} \"C\"");
        (1..=tiers).for_each(|tier| _ = writeln!(writer.text, "  tier {tier} \"T\""));
    }
    writer.words.insert("category", (0..categories).map(|number| format!("category-{number}")).collect());
    let code = |name: &'static str| {
        move |draw: &mut Draw, number: usize| {
            if draw.once_in(4) { format!(" code \"urn:a-rather-long-code:of:{name}:{number}:x\"") } else { String::new() }
        }
    };
    writer.words("role", &[1, 2, 4], code("role"));
    writer.words("purpose", &[1, 3, 31, 32, 33, 70], code("purpose"));
    writer.words("setting", &[1, 3], |_, _| String::new());
    let settings = writer.words["setting"].clone();
    writer.words("organisation", &[2, 5, 12, 60], |draw, _| {
        if draw.once_in(2) { format!(" setting {}", draw.one_of(&settings)) } else { String::new() }
    });
    writer.words("label", &[0, 1, 4, 28, 29, 30, 31, 62, 70], code("label"));
    let lately = |draw: &mut Draw, _| match draw.below(4) {
        0 => format!(" checked within {} days", draw.one_of(&[0, 1, 20])),
        _ => String::new(),
    };
    writer.words("fact", &[0, 3, 14, 30, 31, 32, 33, 64, 90], lately);
    writer.words("objection", &[0, 2, 9], lately);
    writer.values = (0..writer.draw.below(4)).map(|_| *writer.draw.one_of(&[1, 2, 7, 90, 3_000])).collect();
    for (number, &values) in writer.values.iter().enumerate() {
        let values = (0..values).map(|value| format!("v{value}")).collect::<Vec<_>>().join(", ");
        let _ = writeln!(writer.text, "choice choice-{number} \"C\" of {values}");
    }
    writer.tops = (0..writer.draw.below(4)).map(|_| *writer.draw.one_of(&[1, 20, 1_000_000])).collect();
    for (number, &top) in writer.tops.iter().enumerate() {
        let _ = writeln!(writer.text, "quantity quantity-{number} \"Q\" from {} to {top}", top.min(1));
    }
    writer.words("duty", &[1, 3, 70, 130], |_, _| String::new());
    writer.words.insert("define", Vec::new());
    for number in 0..writer.draw.below(4) {
        let condition = writer.condition();
        let _ = writeln!(writer.text, "define define-{number} \"D\" when {condition}");
        writer.words.entry("define").or_default().push(format!("define-{number}"));
    }
    for number in 0..3 + writer.draw.below(9) {
        writer.rule(number);
    }
    writer.text
}
