//! Rows of tables are read as the guide says: a row is one line that starts and ends with a bar, and nothing else is.

use caldicott_syntax::ast::{DetailKind, Item, Table};
use caldicott_syntax::{Source, SourceId, parse};
use proptest::prelude::*;

/// What a line below a heading of two columns says.
#[derive(Debug, PartialEq, Eq)]
enum Said {
    /// Nothing: it is blank, or a comment.
    Nothing,
    /// A row of two cells.
    Row([String; 2]),
    /// Something that cannot stand there.
    Mistake,
}

fn said(line: &str) -> Said {
    let code = line.split('#').next().unwrap_or_default().trim();
    if code.is_empty() {
        return Said::Nothing;
    }
    let inside = code.strip_prefix('|').and_then(|rest| rest.strip_suffix('|'));
    let cells: Vec<&str> = inside.map(|inside| inside.split('|').map(str::trim).collect()).unwrap_or_default();
    let is_line = cells.iter().all(|cell| cell.len() > 1 && cell.bytes().all(|byte| matches!(byte, b'-' | b':')));
    match cells[..] {
        [first, second] if !first.is_empty() && !second.is_empty() && !is_line => Said::Row([first, second].map(str::to_owned)),
        _ => Said::Mistake,
    }
}

/// The lines between a heading and what ends the entry.
fn lines() -> impl Strategy<Value = Vec<String>> {
    let piece =
        prop::sample::select(vec!["|", "|", "|", " ", "  ", "\t", "\r", "gp", "3", "-", "--", ":", "\"a | b\"", "\"\\\"\"", "# | x |"]);
    let any = prop::collection::vec(piece, 0..8).prop_map(|pieces| format!("  {}", pieces.concat()));
    let row = (0..4_usize, "[a-z0-9-]{1,3}", 0..4_usize, "[a-z0-9]{1,3}", prop::sample::select(vec!["", " ", "\t", "\r", " # said"]));
    let row = row
        .prop_map(|(before, first, after, second, end)| format!("  |{}{first}{}| {second} |{end}", " ".repeat(before), " ".repeat(after)));
    prop::collection::vec(prop_oneof![1 => any, 6 => row], 0..6)
}

fn table_of(items: &[Item]) -> Option<&Table> {
    items.iter().find_map(|item| match item {
        Item::Entry(entry) => entry.details.iter().find_map(|detail| match &detail.kind {
            DetailKind::Table(table) => Some(table),
            _ => None,
        }),
        Item::Use(_) | Item::Unreadable(..) => None,
    })
}

proptest! {
    #[test]
    fn a_row_is_a_line_between_bars(lines in lines(), last in prop::sample::select(vec!["", "\n", "\n  must told\n", "\nduty told \"T\"\n"])) {
        let text = format!("language caldicott 1\n\naccess a \"A\"\n  for care\n  | role | notes |\n{}{last}", lines.join("\n"));
        let source = Source::new("rows.ig", text.as_str());
        let parsed = parse(&source, SourceId(0));
        let all: Vec<Said> = lines.iter().map(|line| said(line)).collect();
        let rows: Vec<&[String; 2]> = all.iter().filter_map(|said| match said {
            Said::Row(cells) => Some(cells),
            Said::Nothing | Said::Mistake => None,
        }).collect();
        let sound = !all.contains(&Said::Mistake) && !rows.is_empty();
        prop_assert_eq!(parsed.findings.is_empty(), sound, "{}: {:?}", text, parsed.findings);
        if sound {
            let table = table_of(&parsed.file.items).ok_or_else(|| TestCaseError::fail("there is no table"))?;
            let read: Vec<[String; 2]> = table.rows().map(|row| [0, 1].map(|column| row.cell(column).text.to_owned())).collect();
            prop_assert_eq!(read.iter().collect::<Vec<_>>(), rows);
            for cell in table.all_rows().flat_map(|row| row.cells()) {
                prop_assert_eq!(source.text().get(cell.span.range()), Some(cell.text), "a cell stands where it is said to stand");
            }
        }
    }
}
