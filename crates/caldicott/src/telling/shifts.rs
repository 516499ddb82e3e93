//! What becomes of requests that get another outcome, without when it is so.
//!
//! ```text
//! Nurse gains tier 2 of Letters …          The patient may have to be asked first.
//! Nurse loses tier 2 of Letters …          It is now concealed, as if there were nothing.
//! ```
//!
//! What is so of all the requests of a sentence comes first, and its conditions follow; what is said after them is short, and is about
//! what becomes of some.

use super::{Said, Telling, Told, listed};
use caldicott_analysis::frame::{Seat, Topic};
use caldicott_analysis::{Region, Sentence, Shift};
use caldicott_policy::Outcome;

/// What *concealed* means to whoever asks.
const NOTHING: &str = "concealed, as if there were nothing";

impl Telling<'_, '_> {
    pub(super) fn shift_words(&self, shift: Shift, sentence: &Sentence, who: &Told, seen: &Told) -> Said {
        let before = |outcome| sentence.outcomes.iter().any(|(from, _)| *from == outcome);
        let after = |outcome| sentence.outcomes.iter().any(|(_, to)| *to == outcome);
        let (gains, loses) = (who.one_or_many("gains", "gain"), who.one_or_many("loses", "lose"));
        let (gained, asked_now) = match (after(Outcome::Permit), after(Outcome::Ask)) {
            (false, true) => ("may now ask the patient's consent to see", ""),
            (_, asks) => (gains, if asks { " The patient may have to be asked first." } else { "" }),
        };
        let (lost, asked_before) = match (before(Outcome::Permit), before(Outcome::Ask)) {
            (false, true) => ("can no longer ask the patient's consent to see", ""),
            (_, asked) => (loses, if asked { " Nor can the patient be asked for consent to it." } else { "" }),
        };
        let (has, are) = (who.one_or_many("has", "have"), who.one_or_many("is", "are"));
        let (is, it_is, it_was) =
            (seen.one_or_many("is", "are"), seen.one_or_many("It is", "They are"), seen.one_or_many("It was", "They were"));
        let none = seen.one_or_many("there is none", "there are none");
        let region = &sentence.region;
        let (who, seen) = (&who.words, &seen.words);
        let (words, besides) = match shift {
            Shift::Opened => (format!("{who} {gained} {seen}"), asked_now.to_owned()),
            Shift::Uncovered => (format!("{who} {gained} {seen}"), format!(" {it_was} {NOTHING}.{asked_now}")),
            Shift::Freed => (format!("{who} no longer {has} to ask the patient before seeing {seen}"), String::new()),
            Shift::Widened => {
                (format!("{who} {gains} {seen}, or no longer {has} to ask the patient before seeing it"), asked_now.to_owned())
            }
            Shift::Admitted if self.is_unknown(Seat::SECOND, region) => {
                let words = format!("{who} {are} no longer told that {none} of {seen}");
                (words, format!(" The newer policy does not have {}.", listed(&self.not_had(Seat::SECOND, region), "and")))
            }
            Shift::Admitted => {
                let as_far = self.as_far_as_had(Seat::SECOND, region, "the newer policy has what is asked for");
                (format!("{who} {are} now told that {seen} {is} refused"), format!(" {it_was} {NOTHING}.{as_far}"))
            }
            Shift::Revealed => {
                let now = outcomes_in_words(after, ["seen", "seen once the patient has consented", "refused"]);
                (format!("{who} no longer {has} {seen} concealed"), format!(" {it_is} now {now}, as all else in the policy has it."))
            }
            Shift::Guarded => (format!("{who} now {has} to ask the patient before seeing {seen}"), String::new()),
            Shift::Closed => (format!("{who} {lost} {seen}"), asked_before.to_owned()),
            Shift::Narrowed => {
                let refused = if before(Outcome::Ask) { " Some of what the patient could be asked for is now refused." } else { "" };
                (format!("{who} {loses} {seen}, or now {has} to ask the patient before seeing it"), refused.to_owned())
            }
            Shift::Hidden => (format!("{who} {lost} {seen}"), format!(" {it_is} now {NOTHING}.{asked_before}")),
            Shift::Denied if self.is_unknown(Seat::FIRST, region) => {
                let words = format!("{who} {are} told that {none} of {seen}");
                (words, format!(" The older policy did not have {}.", listed(&self.not_had(Seat::FIRST, region), "and")))
            }
            Shift::Denied => {
                let as_far = self.as_far_as_had(Seat::FIRST, region, "the older policy had what is asked for");
                (format!("{who} {are} no longer told that {seen} {is} refused"), format!(" {it_is} now {NOTHING}.{as_far}"))
            }
            Shift::Veiled => {
                let was = outcomes_in_words(before, ["seen", "seen once the patient had consented", "refused"]);
                (format!("{who} now {has} {seen} concealed"), format!(" {it_was} {was} before, and now it is as if there were nothing."))
            }
        };
        Said { words, besides }
    }

    /// Whether a policy has no words for any request of a region.
    fn is_unknown(&self, seat: Seat, region: &Region) -> bool {
        let told = self.frame.topics().filter(|(_, topic)| matches!(topic, Topic::Role | Topic::Cell | Topic::Purpose));
        let mut has_any = told.map(|(variable, topic)| self.values_told(region, variable).any(|value| self.frame.has(seat, topic, value)));
        !has_any.all(|has| has)
    }

    /// Nobody is refused what a policy does not have.
    fn as_far_as_had(&self, seat: Seat, region: &Region, words: &str) -> String {
        if self.not_had(seat, region).is_empty() { String::new() } else { format!(" That is so as far as {words}.") }
    }
}

/// Which of the outcomes but `conceal` there are, in words.
fn outcomes_in_words(there: impl Fn(Outcome) -> bool, words: [&str; 3]) -> String {
    let outcomes = [Outcome::Permit, Outcome::Ask, Outcome::Deny].into_iter().zip(words);
    let words: Vec<&str> = outcomes.filter(|(outcome, _)| there(*outcome)).map(|(_, words)| words).collect();
    listed(&words, "or")
}
