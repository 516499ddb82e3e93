//! What becomes of requests that get another outcome, without when it is so.

use super::{Telling, Told, listed};
use caldicott_analysis::frame::{Seat, Topic};
use caldicott_analysis::{Region, Sentence, Shift};
use caldicott_policy::Outcome;

impl Telling<'_, '_> {
    pub(super) fn shift_words(&self, shift: Shift, sentence: &Sentence, who: &Told, seen: &Told) -> String {
        let before = |outcome| sentence.outcomes.iter().any(|(from, _)| *from == outcome);
        let after = |outcome| sentence.outcomes.iter().any(|(_, to)| *to == outcome);
        let (gains, loses) = (who.one_or_many("gains", "gain"), who.one_or_many("loses", "lose"));
        let gained = match (after(Outcome::Permit), after(Outcome::Ask)) {
            (true, true) => format!("{gains}, or may ask for,"),
            (false, true) => "may ask for".to_owned(),
            (_, false) => gains.to_owned(),
        };
        let lost = match (before(Outcome::Permit), before(Outcome::Ask)) {
            (true, true) => format!("{loses}, or can no longer ask for,"),
            (false, true) => "can no longer ask for".to_owned(),
            (_, false) => loses.to_owned(),
        };
        let (has, are) = (who.one_or_many("has", "have"), who.one_or_many("is", "are"));
        let (is, was, it) = (seen.one_or_many("is", "are"), seen.one_or_many("was", "were"), seen.one_or_many("it is", "they are"));
        let none = seen.one_or_many("there is none", "there are none");
        let region = &sentence.region;
        let (who, seen) = (&who.words, &seen.words);
        match shift {
            Shift::Opened => format!("{who} {gained} {seen}"),
            Shift::Uncovered => format!("{who} {gained} {seen}, which {was} concealed,"),
            Shift::Freed => format!("{who} no longer {has} to ask before seeing {seen}"),
            Shift::Admitted if self.is_unknown(Seat::SECOND, region) => {
                let unknown = listed(&self.not_had(Seat::SECOND, region), "and");
                format!("{who} {are} no longer told that {none} of {seen}, as the newer policy does not have {unknown},")
            }
            Shift::Admitted => {
                let as_far = self.as_far_as_had(Seat::SECOND, region, "the newer policy has what is asked for");
                format!("{who} {are} told that {seen} {is} refused, and no longer that {none}{as_far},")
            }
            Shift::Guarded => format!("{who} now {has} to ask before seeing {seen}"),
            Shift::Closed => format!("{who} {lost} {seen}"),
            Shift::Hidden => format!("{who} {lost} {seen}, which {is} now concealed,"),
            Shift::Denied if self.is_unknown(Seat::FIRST, region) => {
                let unknown = listed(&self.not_had(Seat::FIRST, region), "and");
                format!("{who} {are} told that {none} of {seen}, while the older policy did not have {unknown},")
            }
            Shift::Denied => {
                let as_far = self.as_far_as_had(Seat::FIRST, region, "the older policy had what is asked for");
                format!("{who} {are} no longer told that {seen} {is} refused{as_far}: {it} concealed")
            }
        }
    }

    /// Whether a policy has no words for any request of a region.
    fn is_unknown(&self, seat: Seat, region: &Region) -> bool {
        let told = self.frame.topics().filter(|(_, topic)| matches!(topic, Topic::Role | Topic::Cell | Topic::Purpose));
        let mut has_any = told.map(|(variable, topic)| self.values_told(region, variable).any(|value| self.frame.has(seat, topic, value)));
        !has_any.all(|has| has)
    }

    /// Nobody is refused what a policy does not have.
    fn as_far_as_had(&self, seat: Seat, region: &Region, words: &str) -> String {
        if self.not_had(seat, region).is_empty() { String::new() } else { format!(", as far as {words}") }
    }
}
