//! Gathering the files of a policy.
//!
//! A policy is the file that is named and those that it uses, as if their entries stood where they are used, each
//! once. How a file's bytes are got is the caller's business, so this crate never touches a disk.

use caldicott_syntax::ast::{Entry, Item, Name, Use};
use caldicott_syntax::{Code, Diagnostic, MAX_SOURCE_BYTES, Source, SourceId, Span, parse};
use std::collections::HashMap;

/// The most files that one policy is read from.
pub const MAX_FILES: usize = 10_000;

/// How deep files may use one another: far deeper than anyone can follow.
pub const MAX_USE_DEPTH: usize = 100;

/// Why a file cannot be had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is outside the folder of the policy.
    Outside,
    /// It cannot be read, for this reason.
    Because(String),
}

/// The files of a policy.
#[derive(Clone, Debug)]
pub struct Gathered {
    /// The text of each file.
    pub sources: Vec<Source>,
    /// Where the file that was named says which edition of the language it is in.
    pub edition: Option<Span>,
    /// The entries of all files in the order in which they stand.
    pub entries: Vec<Entry>,
    /// Names that are declared by pieces that could not be read.
    pub unreadable: Vec<Name>,
    /// Whether every file could be had and read as a whole: if not, a name that is not known may be in what was not read.
    pub complete: bool,
    /// Every mistake in the text.
    pub findings: Vec<Diagnostic>,
}

/// Reads the file `main` and all files that it uses. `read` gives the bytes of a file by its path, relative to the folder
/// of `main` and with plain strokes; `shown` is put before the paths when they are shown.
pub fn gather(main: &str, shown: &str, read: &mut dyn FnMut(&str) -> Result<Vec<u8>, Unreadable>) -> Gathered {
    let gathered =
        Gathered { sources: Vec::new(), edition: None, entries: Vec::new(), unreadable: Vec::new(), complete: true, findings: Vec::new() };
    let mut gatherer = Gatherer { gathered, shown, read, known: HashMap::new(), depth: 0 };
    gatherer.file(main, None);
    gatherer.gathered
}

struct Gatherer<'r> {
    gathered: Gathered,
    shown: &'r str,
    read: &'r mut dyn FnMut(&str) -> Result<Vec<u8>, Unreadable>,
    /// The files met so far, and whether they are still being read.
    known: HashMap<String, bool>,
    depth: usize,
}

impl Gatherer<'_> {
    /// Reads a file; `used` is the place that asks for it.
    fn file(&mut self, path: &str, used: Option<&Use>) {
        let place = used.map_or(Span { source: SourceId(0), start: 0, end: 0 }, |used| used.path.span);
        match self.known.get(path) {
            Some(true) => {
                self.fail(
                    Diagnostic::new(
                        Code::UseCycle,
                        place,
                        format!("`{path}` is already being read: these files use each other in a circle"),
                    )
                    .with_help("move what both need into a third file, and use that from both"),
                );
                return;
            }
            Some(false) => return,
            None => {}
        }
        if self.known.len() >= MAX_FILES || self.depth >= MAX_USE_DEPTH {
            self.fail(Diagnostic::new(
                Code::TooMany,
                place,
                format!("a policy is read from at most {MAX_FILES} files that use one another at most {MAX_USE_DEPTH} deep"),
            ));
            return;
        }
        self.known.insert(path.to_owned(), true);
        self.depth += 1;
        let text = self.text_of(path, place);
        let id = SourceId(self.gathered.sources.len() as u32);
        if let Some(text) = text {
            let source = Source::new(format!("{}{path}", self.shown), text);
            let parsed = parse(&source, id);
            self.gathered.sources.push(source);
            if used.is_none() {
                self.gathered.edition = parsed.file.edition;
            }
            self.gathered.findings.extend(parsed.findings);
            self.gathered.complete &= parsed.complete;
            for item in parsed.file.items {
                match item {
                    Item::Use(used) => self.used(path, &used),
                    Item::Entry(entry) => self.gathered.entries.push(entry),
                    Item::Unreadable(name, _) => self.gathered.unreadable.extend(name),
                }
            }
        }
        self.depth -= 1;
        self.known.insert(path.to_owned(), false);
    }

    fn used(&mut self, by: &str, used: &Use) {
        let folder = by.rsplit_once('/').map_or("", |(folder, _)| folder);
        match join(folder, &used.path.value) {
            Some(path) => self.file(&path, Some(used)),
            None => self.fail(outside(used.path.span)),
        }
    }

    fn text_of(&mut self, path: &str, place: Span) -> Option<String> {
        let finding = match (self.read)(path) {
            Ok(bytes) if bytes.len() > MAX_SOURCE_BYTES => {
                Diagnostic::new(Code::TooLarge, place, format!("`{path}` is longer than {MAX_SOURCE_BYTES} bytes, and no more are read"))
            }
            Ok(bytes) => match String::from_utf8(bytes) {
                Ok(text) => return Some(text),
                Err(error) => {
                    let line = error.as_bytes()[..error.utf8_error().valid_up_to()].iter().filter(|&&byte| byte == b'\n').count() + 1;
                    Diagnostic::new(
                        Code::NotText,
                        place,
                        format!("`{path}` is not UTF-8 text: line {line} has bytes that are no characters"),
                    )
                    .with_help("save it as UTF-8")
                }
            },
            Err(Unreadable::Outside) => outside(place),
            Err(Unreadable::Because(why)) => Diagnostic::new(Code::UseUnreadable, place, format!("`{path}` cannot be read: {why}"))
                .with_help("the path is relative to the file that it stands in"),
        };
        self.fail(finding);
        // A place in the file that was named itself needs a source to be in.
        if self.gathered.sources.is_empty() {
            self.gathered.sources.push(Source::new(format!("{}{path}", self.shown), ""));
        }
        None
    }

    fn fail(&mut self, finding: Diagnostic) {
        self.gathered.complete = false;
        self.gathered.findings.push(finding);
    }
}

fn outside(place: Span) -> Diagnostic {
    Diagnostic::new(Code::UseOutside, place, "this path leaves the folder of the policy")
        .with_help("keep the files of a policy in one folder; where several policies share some, put a file `caldicott-library` into the folder above them all")
}

/// A path from a folder, without `.` and `..`; `None` if it leaves the root folder.
fn join(folder: &str, path: &str) -> Option<String> {
    if path.is_empty() || path.starts_with(['/', '\\']) || path.contains(':') {
        return None;
    }
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}
