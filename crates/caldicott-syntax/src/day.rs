//! A day in the calendar.

use jiff::civil::Date;
use std::fmt;
use std::str::FromStr;

/// A civil day, such as `2018-05-25`: a whole day in the place where the care is given. Nothing here knows
/// what day it is today.
///
/// It is kept as one number, the year above the month above the day of the month, so that to compare two is to compare numbers.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i32);

/// Where the month and the year lie.
const MONTH: u32 = 5;
const YEAR: u32 = 9;

/// Why something is not a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotADay {
    /// It is not four digits, two digits and two digits with hyphens between.
    Form,
    /// It has the form, but no calendar has the day, such as 30 February.
    Calendar,
}

impl Day {
    /// The first day of the calendar, 1 January of the year -9999.
    pub const FIRST: Day = Day::of(-9999, 1, 1);

    /// The last day of the calendar, 9999-12-31.
    pub const LAST: Day = Day::of(9999, 12, 31);

    /// The day of a year, a month and a day of the month, if the calendar has it.
    pub fn new(year: i16, month: i8, day: i8) -> Option<Day> {
        Date::new(year, month, day).ok().map(Day::of_date)
    }

    const fn of(year: i16, month: i8, day: i8) -> Day {
        Day((year as i32) << YEAR | (month as i32) << MONTH | day as i32)
    }

    fn of_date(date: Date) -> Day {
        Day::of(date.year(), date.month(), date.day())
    }

    fn date(self) -> Date {
        let of_month = |number: i32, bits: u32| (number & ((1 << bits) - 1)) as i8;
        Date::constant((self.0 >> YEAR) as i16, of_month(self.0 >> MONTH, YEAR - MONTH), of_month(self.0, MONTH))
    }

    /// The number of days from `earlier` to this day; negative if `earlier` is the later one.
    pub fn days_since(self, earlier: Day) -> i64 {
        i64::from((self.date() - earlier.date()).get_days())
    }

    /// The day after, or `None` at the end of the calendar.
    pub fn next(self) -> Option<Day> {
        self.date().tomorrow().ok().map(Day::of_date)
    }

    /// The day before, or `None` at the start of the calendar.
    pub fn previous(self) -> Option<Day> {
        self.date().yesterday().ok().map(Day::of_date)
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
        let date = self.date();
        write!(f, "{:04}-{:02}-{:02}", date.year(), date.month(), date.day())
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Day({self})")
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_follow_each_other_as_in_the_calendar() {
        let mut day = Day::FIRST;
        let mut number = 0;
        while let Some(next) = day.next() {
            number += 1;
            assert!(day < next && next.previous() == Some(day) && next.days_since(Day::FIRST) == number);
            assert!(Day::of_date(next.date()) == next);
            day = next;
        }
        assert_eq!(day, Day::LAST);
        assert_eq!((Day::FIRST.date(), day.date()), (Date::MIN, Date::MAX));
        assert_eq!(Day::FIRST.previous(), None);
    }

    #[test]
    fn a_day_is_written_as_it_is_read() {
        for text in ["0000-01-01", "0987-12-31", "2024-02-29", "9999-12-31"] {
            assert_eq!(text.parse::<Day>().map(|day| day.to_string()), Ok(text.to_owned()));
        }
        for (text, expected) in [("2023-02-29", NotADay::Calendar), ("2023-13-01", NotADay::Calendar), ("2023-1-01", NotADay::Form)] {
            assert_eq!(text.parse::<Day>(), Err(expected));
        }
    }
}
