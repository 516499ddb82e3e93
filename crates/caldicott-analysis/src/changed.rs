//! What a draft can make different.
//!
//! Of two outcomes of a request, an older and a newer, there are twelve that differ; a reader is told of eight kinds of change, and
//! where that would be many sentences, of four that take in all of them. Where both permit, a duty can be different, who
//! authorises it, and on what ground.
//!
//! ```text
//! deny to permit, deny to ask   Opened ┐
//! ask to permit                 Freed  ┴ Widened
//! ```

use caldicott_policy::{Basis, Outcome, RuleId};

/// What is different for the requests of a sentence.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Changed {
    /// The outcome.
    Outcome(Shift),
    /// Both permit, and a duty is owed that was not, or no longer owed.
    Duty {
        /// The duty by its name in the newer policy, or else in the older.
        duty: String,
        /// Whether it is owed in the newer policy.
        owed: bool,
    },
    /// Both permit, and another agreement or gateway is relied on.
    Authority {
        /// In the older policy; `None` within one organisation.
        from: Option<RuleId>,
        /// In the newer policy.
        to: Option<RuleId>,
    },
    /// Both permit, on another ground.
    Ground {
        /// In the older policy.
        from: Basis,
        /// In the newer policy.
        to: Basis,
    },
}

impl Changed {
    /// The kind of change in which this one is told together with another that a reader would hear of in one breath.
    pub(crate) fn together(&self) -> Changed {
        match self {
            Changed::Outcome(shift) => Changed::Outcome(shift.together()),
            Changed::Duty { .. } | Changed::Authority { .. } | Changed::Ground { .. } => self.clone(),
        }
    }
}

/// What becomes of an outcome, the shifts first that open access.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Shift {
    /// What was refused is permitted, or may be asked for.
    Opened,
    /// What was concealed is permitted, or may be asked for.
    Uncovered,
    /// What had to be asked for is permitted.
    Freed,
    /// What was concealed is refused.
    Admitted,
    /// What was permitted has to be asked for.
    Guarded,
    /// What was permitted, or could be asked for, is refused.
    Closed,
    /// What was permitted, or could be asked for, is concealed.
    Hidden,
    /// What was refused is concealed.
    Denied,
    /// [`Opened`](Shift::Opened) and [`Freed`](Shift::Freed) together.
    Widened,
    /// [`Uncovered`](Shift::Uncovered) and [`Admitted`](Shift::Admitted) together.
    Revealed,
    /// [`Guarded`](Shift::Guarded) and [`Closed`](Shift::Closed) together.
    Narrowed,
    /// [`Hidden`](Shift::Hidden) and [`Denied`](Shift::Denied) together.
    Veiled,
}

impl Shift {
    /// Every shift but those of two together. Every two outcomes that differ are in one.
    pub const ALL: [Shift; 8] =
        [Shift::Opened, Shift::Uncovered, Shift::Freed, Shift::Admitted, Shift::Guarded, Shift::Closed, Shift::Hidden, Shift::Denied];

    /// The shift in which this one and another that a reader would hear of in one breath are together.
    fn together(self) -> Shift {
        match self {
            Shift::Opened | Shift::Freed | Shift::Widened => Shift::Widened,
            Shift::Uncovered | Shift::Admitted | Shift::Revealed => Shift::Revealed,
            Shift::Guarded | Shift::Closed | Shift::Narrowed => Shift::Narrowed,
            Shift::Hidden | Shift::Denied | Shift::Veiled => Shift::Veiled,
        }
    }

    /// The pairs of outcomes, of the older and of the newer policy, that it takes in.
    pub fn pairs(self) -> &'static [(Outcome, Outcome)] {
        use Outcome::{Ask, Conceal, Deny, Permit};
        match self {
            Shift::Opened => &[(Deny, Permit), (Deny, Ask)],
            Shift::Uncovered => &[(Conceal, Permit), (Conceal, Ask)],
            Shift::Freed => &[(Ask, Permit)],
            Shift::Admitted => &[(Conceal, Deny)],
            Shift::Guarded => &[(Permit, Ask)],
            Shift::Closed => &[(Permit, Deny), (Ask, Deny)],
            Shift::Hidden => &[(Permit, Conceal), (Ask, Conceal)],
            Shift::Denied => &[(Deny, Conceal)],
            Shift::Widened => &[(Deny, Permit), (Deny, Ask), (Ask, Permit)],
            Shift::Revealed => &[(Conceal, Permit), (Conceal, Ask), (Conceal, Deny)],
            Shift::Narrowed => &[(Permit, Ask), (Permit, Deny), (Ask, Deny)],
            Shift::Veiled => &[(Permit, Conceal), (Ask, Conceal), (Deny, Conceal)],
        }
    }

    /// Whether the newer outcome is the less strict.
    pub fn opens(self) -> bool {
        self.pairs().iter().all(|(from, to)| to < from)
    }
}
