//! Typed indices. No bare number has a meaning: a [`RoleId`] cannot be mistaken for a [`CategoryId`].

use std::sync::Arc;

macro_rules! ids {
    ($($(#[doc = $doc:literal])+ $id:ident)*) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $id(pub(crate) u32);

        impl Id for $id {
            #[inline]
            fn new(index: usize) -> Self {
                // Every list of a policy is shorter than a file can be long.
                $id(index as u32)
            }

            #[inline]
            fn index(self) -> usize {
                self.0 as usize
            }
        }
    )*};
}

/// A position in one of a policy's lists.
pub trait Id: Copy + Ord {
    /// The id of the element at a position.
    fn new(index: usize) -> Self;
    /// The position.
    fn index(self) -> usize;
}

ids! {
    /// A category of data.
    CategoryId
    /// A role.
    RoleId
    /// A purpose.
    PurposeId
    /// A kind of organisation.
    SettingId
    /// An organisation that the policy names.
    OrganisationId
    /// A group.
    GroupId
    /// A label of an item of data.
    LabelId
    /// A fact, an objection, a choice or a quantity: whatever a request may answer under `facts`.
    FactId
    /// A value of a choice, by its position in the choice.
    ValueId
    /// A condition with a name.
    DefinitionId
    /// A duty.
    DutyId
    /// A rule.
    RuleId
    /// A scenario.
    ScenarioId
    /// A claim.
    ClaimId
}

/// A set of ids, sorted, cheap to share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ids<T>(Arc<[T]>);

impl<T: Id> Ids<T> {
    /// The set of these ids.
    pub fn new(ids: impl IntoIterator<Item = T>) -> Self {
        let mut ids: Vec<T> = ids.into_iter().collect();
        ids.sort_unstable();
        ids.dedup();
        Ids(ids.into())
    }

    /// The set of one id.
    pub fn one(id: T) -> Self {
        Ids(Arc::new([id]))
    }

    /// Whether the set holds an id.
    #[inline]
    pub fn contains(&self, id: T) -> bool {
        self.0.binary_search(&id).is_ok()
    }

    /// The ids in order.
    #[inline]
    pub fn iter(&self) -> impl Iterator<Item = T> + '_ {
        self.0.iter().copied()
    }

    /// Where the set lies in memory: two sets that share their elements lie in one place.
    pub fn address(&self) -> usize {
        self.0.as_ptr().addr()
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }
}

/// All of a kind, or only some: what `roles` and `for` say, or leave out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Among<T> {
    /// The detail was left out.
    Any,
    /// Only these.
    Only(Ids<T>),
}

impl<T: Id> Among<T> {
    /// Whether it takes in an id.
    #[inline]
    pub fn contains(&self, id: T) -> bool {
        match self {
            Among::Any => true,
            Among::Only(ids) => ids.contains(id),
        }
    }
}

/// A tier of a category, from 1; reaching a tier reaches every lower one.
pub type Tier = u32;
