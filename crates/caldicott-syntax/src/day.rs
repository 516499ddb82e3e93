//! A day in the calendar.

use std::fmt;
use std::str::FromStr;

/// A civil day, such as `2018-05-25`: a whole day in the place where the care is given. Nothing here knows
/// what day it is today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(jiff::civil::Date);

/// Why something is not a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotADay {
    /// It is not four digits, two digits and two digits with hyphens between.
    Form,
    /// It has the form, but no calendar has the day, such as 30 February.
    Calendar,
}

impl Day {
    /// The day of a year, a month and a day of the month, if the calendar has it.
    pub fn new(year: i16, month: i8, day: i8) -> Option<Day> {
        jiff::civil::Date::new(year, month, day).ok().map(Day)
    }

    /// The number of days from `earlier` to this day; negative if `earlier` is the later one.
    pub fn days_since(self, earlier: Day) -> i64 {
        i64::from((self.0 - earlier.0).get_days())
    }

    /// The day after, or `None` at the end of the calendar (9999-12-31).
    pub fn next(self) -> Option<Day> {
        self.0.tomorrow().ok().map(Day)
    }

    /// The day before, or `None` at the start of the calendar.
    pub fn previous(self) -> Option<Day> {
        self.0.yesterday().ok().map(Day)
    }
}

impl FromStr for Day {
    type Err = NotADay;

    fn from_str(text: &str) -> Result<Day, NotADay> {
        let &[a, b, c, d, b'-', e, f, b'-', g, h] = text.as_bytes() else { return Err(NotADay::Form) };
        let number = |digits: &[u8]| {
            digits.iter().try_fold(0, |number, digit| digit.is_ascii_digit().then(|| 10 * number + i16::from(digit - b'0')))
        };
        let (Some(year), Some(month), Some(day)) = (number(&[a, b, c, d]), number(&[e, f]), number(&[g, h])) else {
            return Err(NotADay::Form);
        };
        Day::new(year, month as i8, day as i8).ok_or(NotADay::Calendar)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.0.year(), self.0.month(), self.0.day())
    }
}

impl fmt::Display for NotADay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            NotADay::Form => "a day is written year-month-day, such as 2018-05-25",
            NotADay::Calendar => "the calendar has no such day",
        })
    }
}

impl std::error::Error for NotADay {}
