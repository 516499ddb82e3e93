//! What is called otherwise in a newer policy, and means the same.

use super::Telling;
use caldicott_analysis::frame::{Seat, Topic};

impl Telling<'_, '_> {
    /// What is called otherwise in the newer policy, and means the same.
    pub(crate) fn renamed(&self) -> Vec<String> {
        let mut renamed: Vec<String> = Vec::new();
        let [old, new] = [Seat::FIRST, Seat::SECOND].map(|seat| self.frame.policy(seat));
        let mut compare = |kind: &str, one: (&str, &str), other: (&str, &str)| {
            if one.0 != other.0 {
                renamed.push(format!("the {kind} `{}` is now `{}`", one.0, other.0));
            }
            if one.1 != other.1 {
                renamed.push(format!("the {kind} `{}` is now titled \"{}\", and was \"{}\"", other.0, other.1, one.1));
            }
        };
        for (variable, topic) in self.frame.topics() {
            let size = self.found.survey().diagrams().size(variable);
            match topic {
                Topic::Role => {
                    for value in 0..size {
                        if let (Some(a), Some(b)) = (self.frame.role(Seat::FIRST, value), self.frame.role(Seat::SECOND, value)) {
                            compare("role", (&old[a].name, &old[a].title), (&new[b].name, &new[b].title));
                        }
                    }
                }
                Topic::Purpose => {
                    for value in 0..size {
                        if let (Some(a), Some(b)) = (self.frame.purpose(Seat::FIRST, value), self.frame.purpose(Seat::SECOND, value)) {
                            compare("purpose", (&old[a].name, &old[a].title), (&new[b].name, &new[b].title));
                        }
                    }
                }
                Topic::Cell => {
                    for value in (0..size).filter(|&value| self.frame.joint_cell(value).1 == 1) {
                        if let (Some((a, _)), Some((b, _))) = (self.frame.cell(Seat::FIRST, value), self.frame.cell(Seat::SECOND, value)) {
                            let (a, b) = (&old[a].word, &new[b].word);
                            compare("category", (&a.name, &a.title), (&b.name, &b.title));
                        }
                    }
                }
                Topic::Fact(fact) => {
                    if let (Some(a), Some(b)) = (self.frame.fact(Seat::FIRST, fact), self.frame.fact(Seat::SECOND, fact)) {
                        compare("fact", (&old[a].word.name, &old[a].word.title), (&new[b].word.name, &new[b].word.title));
                    }
                }
                Topic::Label(label) => {
                    if let (Some(a), Some(b)) = (self.frame.label(Seat::FIRST, label), self.frame.label(Seat::SECOND, label)) {
                        compare("label", (&old[a].name, &old[a].title), (&new[b].name, &new[b].title));
                    }
                }
                Topic::Consent | Topic::Party(_) | Topic::Day => {}
            }
        }
        renamed.extend(crate::besides::renamed_besides([old, new], &self.alike));
        renamed
    }
}
