//! What is answered, as small as can be.

use crate::program::Rest;
use caldicott_policy::{Gate, Outcome, Truth};

/// An outcome, the gate that decided it, and whether it may yet turn out to be a conceal; in one byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Ruled(u8);

/// Where each part lies.
const GATE: u8 = 2;
const MAY_CONCEAL: u8 = 5;

/// The gate that is none.
const NO_GATE: u8 = Gate::ALL.len() as u8;

/// Every outcome, each at its number.
const OUTCOMES: [Outcome; 4] = [Outcome::Permit, Outcome::Ask, Outcome::Deny, Outcome::Conceal];

// The outcomes have room below the gate, the gates below what follows them, and each gate is the one of its number.
const _: () = {
    assert!(OUTCOMES.len() <= 1 << GATE && NO_GATE < 1 << (MAY_CONCEAL - GATE));
    let mut at = 0;
    while at < Gate::ALL.len() {
        assert!(Gate::ALL[at] as usize == at);
        at += 1;
    }
};

impl Ruled {
    pub(crate) fn new(outcome: Outcome, gate: Option<Gate>, may_conceal: bool) -> Ruled {
        let outcome: u8 = match outcome {
            Outcome::Permit => 0,
            Outcome::Ask => 1,
            Outcome::Deny => 2,
            Outcome::Conceal => 3,
        };
        let gate = gate.map_or(NO_GATE, |gate| gate as u8);
        Ruled(outcome | gate << GATE | u8::from(may_conceal) << MAY_CONCEAL)
    }

    #[inline]
    pub(crate) fn outcome(self) -> Outcome {
        OUTCOMES[usize::from(self.0) % OUTCOMES.len()]
    }

    #[inline]
    pub(crate) fn is_permit(self) -> bool {
        self.outcome() == Outcome::Permit
    }

    #[inline]
    pub(crate) fn gate(self) -> Option<Gate> {
        Gate::ALL.get(usize::from(self.0 >> GATE & 7)).copied()
    }

    #[inline]
    pub(crate) fn may_conceal(self) -> bool {
        self.0 >> MAY_CONCEAL & 1 == 1
    }
}

/// What is answered by a conclusion, worked out when a policy is compiled: where no agreement says yes, where that is unknown, and
/// where one does.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ruling([Ruled; 3]);

impl From<Rest> for Ruling {
    fn from(rest: Rest) -> Ruling {
        let may_conceal = rest.conceal == Truth::Unknown;
        Ruling([Truth::No, Truth::Unknown, Truth::Yes].map(|agreements| {
            let (outcome, gate) = rest.refusal().unwrap_or_else(|| rest.outcome(agreements | rest.gateway));
            Ruled::new(outcome, gate, may_conceal)
        }))
    }
}

impl Ruling {
    /// The answer, of what agreements say, or that it is the same organisation.
    #[inline]
    pub(crate) fn given(&self, agreements: Truth) -> Ruled {
        self.0[agreements as usize]
    }
}
