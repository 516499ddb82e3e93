//! A policy in service, which another can replace while requests are being decided.

use crate::load::{Invalid, Loaded};
use arc_swap::ArcSwap;
use caldicott_engine::{Table, TooLarge};
use caldicott_policy::Policy;
use std::sync::Arc;

/// A policy in service: whoever decides takes the table that is in force, and a new one takes its place for all who come after.
///
/// Everything that is resolved and decided by one [`current`](Serving::current) is decided by one version of the policy, and
/// the decision, as it is written, names that version. A policy that cannot be used does not come into force: the old one stays.
///
/// ```
/// use caldicott::{NotReplaced, Serving, Unreadable, load};
///
/// # fn log(_: &str) {}
/// # fn serve(first: caldicott::Loaded) -> Result<(), Box<dyn std::error::Error>> {
/// let serving = Serving::new(first)?;
///
/// // On every request:
/// let table = serving.current();
/// let answer = caldicott::answer_line_by(&table, r#"{"id": 1, "role": "gp"}"#);
///
/// // When there is a new draft:
/// let draft = load("policy.ig", "", &mut |path| std::fs::read(path).map_err(|error| Unreadable::Because(error.to_string())));
/// if let Err(why) = serving.replace(draft) {
///     log(&why.to_string()); // the old policy is still in force
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Serving {
    current: ArcSwap<Table>,
}

/// Why a policy cannot be served.
#[derive(Debug, thiserror::Error)]
pub enum Unusable {
    /// It has an error.
    #[error(transparent)]
    Invalid(#[from] Invalid),
    /// It is too large to be compiled.
    #[error(transparent)]
    TooLarge(#[from] TooLarge),
}

/// A policy did not come into force.
#[derive(Debug, thiserror::Error)]
#[error("the new policy is NOT in force; {in_force} stays in force, because of the new one:\n{why}")]
pub struct NotReplaced {
    /// The policy that is still in force: its name, its version and the beginning of its digest.
    pub in_force: String,
    /// What is wrong with the new one.
    #[source]
    pub why: Unusable,
}

impl Serving {
    /// Puts a first policy into service.
    ///
    /// # Errors
    ///
    /// If it has an error, or is too large.
    pub fn new(loaded: Loaded) -> Result<Serving, Unusable> {
        Ok(Serving { current: ArcSwap::from_pointee(compiled(loaded)?) })
    }

    /// The table that is in force now. It stays what it is for whoever holds it; ask again for the next request.
    pub fn current(&self) -> Arc<Table> {
        self.current.load_full()
    }

    /// Puts a policy into service in place of the one in force, which is given back. Whoever decides meanwhile goes on with the
    /// table that they have.
    ///
    /// # Errors
    ///
    /// If the new policy has an error, or is too large: then the old one stays in force, and somebody should hear of it.
    pub fn replace(&self, loaded: Loaded) -> Result<Arc<Table>, NotReplaced> {
        match compiled(loaded) {
            Ok(table) => Ok(self.current.swap(Arc::new(table))),
            Err(why) => Err(NotReplaced { in_force: described(self.current().policy()), why }),
        }
    }
}

fn compiled(loaded: Loaded) -> Result<Table, Unusable> {
    let findings = loaded.findings();
    let policy = loaded.policy.ok_or(Invalid { findings })?;
    Ok(Table::compile(Arc::new(policy))?)
}

/// How much of a digest is enough to tell versions apart.
const DIGEST_SHOWN: usize = 12;

fn described(policy: &Policy) -> String {
    let version = policy.version().map(|version| format!(" version {version}")).unwrap_or_default();
    format!("\"{}\"{version} ({})", policy.title(), &policy.digest()[..DIGEST_SHOWN.min(policy.digest().len())])
}
