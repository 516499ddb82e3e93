//! What of a policy takes most to be read whole: where to begin if it is too much.
//!
//! Each definition and each rule is read by itself, and the steps are counted that this takes. One that takes more than all others
//! together is what makes the policy too large; if there is none, it is what many of them ask together.
//!
//! ```text
//! allow pairs … when (a and b) or (c and d) or … forty of them, each in two such pairs       too much by itself
//! withhold one … when a and b    withhold two … when c and d    …                           nothing by itself
//! ```

use crate::frame::{Frame, MAX_VARIABLES, Requests, Seat, Topic};
use crate::mutants::Place;
use crate::search::OutOfBudget;
use crate::survey::Survey;
use caldicott_policy::{Body, Policy};

/// The most steps that are taken to find out: a second's worth, after some ten have led to nothing.
const MAX_STEPS: u64 = 10_000_000;

/// What takes most of a policy that is too large.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heaviest {
    /// It asks more questions than can be asked together.
    Questions {
        /// How many can.
        most: usize,
    },
    /// One rule or definition takes more than all others.
    Entry(Place),
    /// No entry does by itself.
    Together {
        /// How many facts and labels they ask together.
        asked: usize,
    },
}

/// What takes most of a policy.
pub fn heaviest(policy: &Policy) -> Heaviest {
    let Ok(frame) = Frame::of(policy, [], Requests::Complete) else { return Heaviest::Questions { most: MAX_VARIABLES } };
    let asked = frame.topics().filter(|(_, topic)| matches!(topic, Topic::Fact(_) | Topic::Label(_))).count();
    let survey = Survey::within(MAX_STEPS, frame);
    let meaning = survey.meaning(Seat::FIRST);
    let mut most: Option<(u64, Place)> = None;
    let mut so_far = 0;
    let mut read = |place: Place, read: &dyn Fn()| -> Result<(), OutOfBudget> {
        read();
        let steps = survey.diagrams().steps();
        if most.is_none_or(|(most, _)| steps - so_far > most) {
            most = Some((steps - so_far, place));
        }
        so_far = steps;
        survey.check()
    };
    let definitions = policy.definitions().try_for_each(|(id, _)| read(Place::Definition(id), &|| _ = meaning.definition(id)));
    // What is too much by itself is not gone beyond.
    let _beyond = definitions.and_then(|()| {
        policy.rules().try_for_each(|(id, rule)| {
            read(Place::Rule(id), &|| match &rule.body {
                Body::Grant(_) => _ = meaning.access_of(rule),
                Body::Agreement(_) | Body::Gateway(_) => _ = meaning.authority_of(rule),
                Body::Withhold(withhold) => _ = meaning.withheld_by(rule, withhold),
                Body::Consent(consent) => _ = (meaning.consent_applies(rule, consent), meaning.satisfied(consent)),
                Body::Oblige(oblige) => _ = meaning.obliges(rule, oblige),
            })
        })
    });
    match most {
        Some((most, place)) if most > so_far - most => Heaviest::Entry(place),
        Some(_) | None => Heaviest::Together { asked },
    }
}
