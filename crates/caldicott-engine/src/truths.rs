//! Truths as numbers: as outcomes of diagrams, and as values of variables.

use caldicott_policy::Truth;

/// The value of a variable whose answer is unknown.
pub(crate) const UNKNOWN: u16 = 0;

/// The value of a yes-or-no variable that is not so, and of one that is.
pub(crate) const NO: u16 = 1;
pub(crate) const YES: u16 = 2;

/// The value of a yes-or-no variable.
#[inline]
pub(crate) fn of_truth(truth: Truth) -> u16 {
    match truth {
        Truth::No => NO,
        Truth::Unknown => UNKNOWN,
        Truth::Yes => YES,
    }
}

/// The truth of a value of a yes-or-no variable.
#[inline]
pub(crate) fn truth_of_value(value: u16) -> Truth {
    match value {
        YES => Truth::Yes,
        NO => Truth::No,
        _ => Truth::Unknown,
    }
}

/// A truth as the outcome of a diagram, in the order of truths.
pub(crate) const fn number_of(truth: Truth) -> u32 {
    truth as u32
}

/// The truth of an outcome.
#[inline]
pub(crate) const fn truth_of(number: u32) -> Truth {
    match number {
        0 => Truth::No,
        1 => Truth::Unknown,
        _ => Truth::Yes,
    }
}
