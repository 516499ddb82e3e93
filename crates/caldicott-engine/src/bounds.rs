//! How much is put together when a policy is compiled. What is more than that is looked at one by one when it is asked: that takes
//! longer to decide, and less to compile and to keep. Whatever compiles within any bounds answers the same.

/// Bounds within which a policy is compiled.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bounds {
    /// How many pairs of groups of organisations are listed, with each run of days, before agreements are taken for wide.
    pub(crate) pairs: usize,
    /// How many nodes an entry may add to the forest, where it is added to the conclusions of a program. One that adds more is relied
    /// on besides.
    pub(crate) added: usize,
    /// How many an entry that is relied on besides may add, where it is brought together with others.
    pub(crate) together: usize,
    /// How many places all steps and crossings lead to before there is no room any more, of four bytes each. Then each step asks one
    /// variable, and no crossing asks the patient: so they take about as much as their diagrams do.
    pub(crate) room: usize,
}

impl Bounds {
    /// Those that policies are compiled within.
    pub(crate) const USUAL: Bounds = Bounds { pairs: 1_000_000, added: 2_000, together: 500, room: 4_000_000 };

    /// The same, where nothing is brought together that a permit relies on besides.
    pub(crate) const LESS: Bounds = Bounds { together: 0, ..Bounds::USUAL };

    /// The same for very large policies: there is most room where nothing that a permit relies on is put together at all.
    pub(crate) const APART: Bounds = Bounds { added: 0, ..Bounds::LESS };
}
