//! Generated vocabularies, policies and requests.
//!
//! Everything is made from a [`Tape`] of random bytes: each choice takes the next ones. A tape that has run out gives
//! zeros, and zero is always the simplest choice, so a shorter tape is a simpler policy, and shrinking comes for free.
//!
//! | strategy | gives |
//! | --- | --- |
//! | [`vocabularies`] | texts of policies without a rule |
//! | [`policies`] | texts of policies |
//! | [`requests_about`] | requests about a policy that you have |
//! | [`policies_and_requests`] | generated policies, each with a request about it |

mod policies;
mod requests;
mod slips;
mod tape;

pub use policies::{policy, vocabulary};
pub use requests::{About, Saying};
pub use slips::with_slips;
pub use tape::Tape;

use caldicott_policy::{Policy, Request, Unreadable, gather, resolve};
use proptest::collection::vec;
use proptest::prelude::{Strategy, any};
use std::sync::Arc;

/// How many bytes a tape has at most: enough for a policy of every kind of entry.
const TAPE_BYTES: usize = 600;

/// Tapes, for what is generated about something that a test already has.
pub fn tapes() -> impl Strategy<Value = Tape> {
    vec(any::<u8>(), 0..TAPE_BYTES).prop_map(Tape::new)
}

/// Texts of policies that declare words and have no rule, so that they permit nothing.
pub fn vocabularies() -> impl Strategy<Value = String> {
    tapes().prop_map(|mut tape| vocabulary(&mut tape))
}

/// Texts of policies. Each is valid, property 9 aside: an objection may widen access.
pub fn policies() -> impl Strategy<Value = String> {
    tapes().prop_map(|mut tape| policy(&mut tape))
}

/// Requests about a policy: about its days, numbers and organisations, and those just beside them.
pub fn requests_about(policy: &Policy, saying: Saying) -> impl Strategy<Value = Request> + use<> {
    let policy = Arc::new(policy.clone());
    tapes().prop_filter_map("the policy has no role, category or purpose", move |mut tape| About::new(&policy).request(&mut tape, saying))
}

/// Generated policies, each with a request about it. Property 9 is not asked of them: an objection may widen access.
pub fn policies_and_requests(saying: Saying) -> impl Strategy<Value = (Policy, Request)> {
    (policies(), tapes()).prop_filter_map("a generated policy has words of every kind", move |(text, mut tape)| {
        let policy = read(&text)?;
        let request = About::new(&policy).request(&mut tape, saying)?;
        Some((policy, request))
    })
}

/// The policy of a generated text, property 9 aside.
pub fn read(text: &str) -> Option<Policy> {
    let gathered = gather("main.ig", "", &mut |path| match path {
        "main.ig" => Ok(text.as_bytes().to_vec()),
        _ => Err(Unreadable::Because("there is no such file".to_owned())),
    });
    resolve(&gathered).0
}
