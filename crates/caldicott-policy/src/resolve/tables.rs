//! Tables: of roles and categories, and of signatures.

use super::Resolver;
use crate::ids::{Among, Ids, OrganisationId, RoleId};
use crate::model::{Data, Period, Reach, ReachedData, Tier};
use crate::{CategoryId, Id as _};
use caldicott_syntax::ast::{Cell, Entry, Name, Number, Table};
use caldicott_syntax::{Code, Day, Diagnostic, Span, is_name};
use std::cmp::Reverse;
use std::collections::HashMap;

impl<'g> Resolver<'g> {
    pub(super) fn reach_table(&mut self, table: &Table) -> Option<Reach> {
        let mut sound = true;
        if let Some(corner) = table.heading().cells().next()
            && corner.text != "role"
        {
            sound = false;
            if table.heading().cells().skip(1).any(|cell| !is_name(cell.text)) {
                self.report(
                    Diagnostic::new(Code::BadHeading, corner.span, "this table begins without a heading")
                        .with_help("above the rows, say what the columns are: | role | some-category |"),
                );
                return None;
            }
            self.report(
                Diagnostic::new(Code::BadHeading, corner.span, format!("the first column of this table is `role`, not `{}`", corner.text))
                    .with_help("a row a role, a column a category: | role | some-category |")
                    .with_fix(corner.span, "role"),
            );
        }
        let columns: Vec<Option<Ids<CategoryId>>> = table.heading().cells().skip(1).map(|cell| self.cell_list(cell)).collect();
        self.check_repeats(table.heading().cells().skip(1), "column");
        self.check_repeats(table.rows().filter_map(|row| row.cells().next()), "row");
        let mut rows = Vec::with_capacity(table.rows().len());
        let mut reached: Vec<(CategoryId, Tier)> = Vec::new();
        for row in table.rows() {
            let mut cells = row.cells();
            let Some(role) = cells.next() else { continue };
            if !self.unfold(columns.iter().flatten().map(Ids::len).sum(), role.span) {
                return None;
            }
            let roles = self.cell_list::<RoleId>(role);
            reached.clear();
            for (cell, categories) in cells.zip(&columns) {
                match (self.cell_tier(cell, categories.as_ref()), categories) {
                    (Some(tier), Some(categories)) => {
                        for category in categories.iter() {
                            let tier = tier.min(self.policy[category].top());
                            if tier > 0 {
                                reached.push((category, tier));
                            }
                        }
                    }
                    (Some(_), None) => {}
                    (None, _) => sound = false,
                }
            }
            match roles {
                Some(roles) => {
                    // Of a category in several columns, the highest tier is reached.
                    reached.sort_unstable_by_key(|&(category, tier)| (category, Reverse(tier)));
                    reached.dedup_by_key(|&mut (category, _)| category);
                    let up_to = reached.iter().map(|&(category, tier)| (category, 1, tier));
                    rows.push((Among::Only(roles), Data::These(up_to.collect())));
                }
                None => sound = false,
            }
        }
        sound &= columns.iter().all(Option::is_some);
        sound.then_some(Reach { roles: Among::Any, data: ReachedData::Table(rows) })
    }

    /// What the name in a cell stands for.
    fn cell_list<T: super::names::Listed>(&mut self, cell: Cell<'_>) -> Option<Ids<T>> {
        let name = self.cell_name(cell)?;
        self.list(std::slice::from_ref(&name))
    }

    fn cell_name(&mut self, cell: Cell<'_>) -> Option<Name> {
        if is_name(cell.text) {
            return Some(Name { text: cell.text.to_owned(), span: cell.span });
        }
        self.report(
            Diagnostic::new(Code::BadCell, cell.span, format!("`{}` is not a name", cell.text))
                .with_help("this cell holds the short name that the word was declared with, not its title"),
        );
        None
    }

    /// The tier in a cell; 0 for `-`.
    fn cell_tier(&mut self, cell: Cell<'_>, categories: Option<&Ids<CategoryId>>) -> Option<Tier> {
        if cell.text == "-" {
            return Some(0);
        }
        let number = cell.text.parse::<u32>().ok().filter(|_| cell.text.bytes().all(|byte| byte.is_ascii_digit()));
        let Some(value) = number else {
            self.report(
                Diagnostic::new(Code::BadCell, cell.span, format!("`{}` is neither a tier nor `-`", cell.text))
                    .with_help("write the number of the highest tier that is reached, or `-` for none"),
            );
            return None;
        };
        let categories = categories?;
        self.some_has_tier(categories, &Number { value, span: cell.span }).then_some(value)
    }

    fn check_repeats<'c>(&mut self, cells: impl Iterator<Item = Cell<'c>>, what: &str) {
        let mut first: HashMap<&str, Span> = HashMap::new();
        for cell in cells {
            if let Some(earlier) = first.insert(cell.text, cell.span) {
                self.report(
                    Diagnostic::new(Code::RepeatedRow, cell.span, format!("the {what} `{}` stands twice", cell.text))
                        .with_other(earlier, "the first is here")
                        .with_help("keep one of them"),
                );
            }
        }
    }

    // ---- Signatures --------------------------------------------------------------------------------------

    /// The signatures of an agreement: who is bound, on which days.
    pub(super) fn signatures(
        &mut self,
        entry: &'g Entry,
        table: &Table,
        sharers: &Ids<OrganisationId>,
        viewers: &Ids<OrganisationId>,
        parties_known: bool,
    ) -> Vec<(OrganisationId, Period)> {
        let column = |called: &str| table.heading().cells().position(|cell| cell.text == called);
        self.check_signature_heading(table);
        let (Some(organisation), Some(signed)) = (column("organisation"), column("signed")) else { return Vec::new() };
        let withdrew = column("withdrew");
        let mut found = Vec::new();
        for row in table.rows() {
            let party = self.cell_name(row.cell(organisation)).and_then(|name| self.look_up(&name, super::scenarios::AN_ORGANISATION));
            let signed = self.signature_day(row.cell(signed), false).flatten();
            let withdrew = match withdrew {
                Some(column) => self.signature_day(row.cell(column), true),
                None => Some(None),
            };
            if let (Some(signed), Some(Some(withdrew)), Some(column)) = (signed, withdrew, column("withdrew"))
                && withdrew < signed
            {
                self.report(
                    Diagnostic::new(
                        Code::EmptyPeriod,
                        row.cell(column).span,
                        format!("it withdrew on {withdrew}, before it signed on {signed}"),
                    )
                    .with_help("an organisation is bound from the day it signed until the day before it withdrew"),
                );
                continue;
            }
            let Some(party) = party else { continue };
            let id = OrganisationId::new(party.index);
            if parties_known && !sharers.contains(id) && !viewers.contains(id) {
                let place = row.cell(organisation);
                self.report(
                    Diagnostic::new(Code::NotAParty, place.span, format!("`{}` is no party of `{}`", place.text, entry.name.text))
                        .with_help("name it among the parties, or take its signature out"),
                );
            }
            if let (Some(signed), Some(withdrew)) = (signed, withdrew) {
                match withdrew.map(Day::previous) {
                    Some(None) => {}
                    // Whether it is left out makes no difference: a period that ends before it starts binds on no day.
                    Some(Some(last)) if last < signed => {}
                    last => found.push((id, Period { starts: Some(signed), ends: last.flatten() })),
                }
            }
        }
        found
    }

    fn check_signature_heading(&mut self, table: &Table) {
        const COLUMNS: [&str; 3] = ["organisation", "signed", "withdrew"];
        let help = "a table of signatures has the columns `organisation`, `signed` and, if wanted, `withdrew`";
        self.check_repeats(table.heading().cells(), "column");
        if let Some(first) = table.heading().cells().next()
            && !table.heading().cells().any(|cell| COLUMNS.contains(&cell.text))
        {
            self.report(Diagnostic::new(Code::BadHeading, first.span, "this table begins without a heading").with_help(help));
            return;
        }
        for cell in table.heading().cells().filter(|cell| !COLUMNS.contains(&cell.text)) {
            self.report(Diagnostic::new(Code::BadHeading, cell.span, format!("signatures have no column `{}`", cell.text)).with_help(help));
        }
        let unknown = table.heading().cells().any(|cell| !COLUMNS.contains(&cell.text));
        for needed in &COLUMNS[..2] {
            if !unknown && !table.heading().cells().any(|cell| cell.text == *needed) {
                let place = table.heading().cells().next().map(|cell| cell.span);
                if let Some(place) = place {
                    self.report(Diagnostic::new(Code::BadHeading, place, format!("this table has no column `{needed}`")).with_help(help));
                }
            }
        }
    }

    /// The day in a cell; `Some(None)` for `-` where that may stand, `None` if it is neither.
    fn signature_day(&mut self, cell: Cell<'_>, may_be_none: bool) -> Option<Option<Day>> {
        if cell.text == "-" && may_be_none {
            return Some(None);
        }
        match cell.text.parse::<Day>() {
            Ok(day) => Some(Some(day)),
            Err(why) => {
                let (code, message) = if cell.text == "-" {
                    (Code::BadCell, "a signature has a date".to_owned())
                } else {
                    (Code::BadDate, format!("`{}` is not a date: {why}", cell.text))
                };
                self.report(Diagnostic::new(code, cell.span, message).with_help(if may_be_none {
                    "write a date, such as 2018-05-25, or `-`"
                } else {
                    "write the day on which it signed, such as 2018-05-25; leave the row out if it has not"
                }));
                None
            }
        }
    }
}
