//! Slips of the pen.

use super::Tape;

/// The text of a policy with some slips: characters and lines lost, doubled, moved, indented; marks that word processors make.
pub fn with_slips(tape: &mut Tape, text: &str) -> String {
    const MARKS: [&str; 14] = ["\"", "“", "\u{a0}", "#", "|", "(", "\\", "\n", "\r\n", "–", "use \"other.ig\"", " and ", "  ", "’"];
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for _ in 0..1 + tape.pick(4) {
        let at = (tape.pick(256) * 256 + tape.pick(256)) % lines.len().max(1);
        let Some(line) = lines.get(at).cloned() else { break };
        let places: Vec<usize> = line.char_indices().map(|(place, _)| place).chain([line.len()]).collect();
        let place = places[tape.pick(places.len())];
        match tape.pick(8) {
            0 => drop(lines.remove(at)),
            1 => lines.insert(at, line),
            2 => lines[at] = format!("  {line}"),
            3 => lines[at] = line.trim_start().to_owned(),
            4 => lines[at].truncate(place),
            5 => lines[at] = line.chars().enumerate().filter(|&(index, _)| Some(&place) != places.get(index)).map(|(_, c)| c).collect(),
            6 => lines[at] = format!("{line}  "),
            _ => lines[at].insert_str(place, MARKS[tape.pick(MARKS.len())]),
        }
    }
    let end = ["\n", ""][tape.pick(2)];
    lines.join("\n") + end
}
