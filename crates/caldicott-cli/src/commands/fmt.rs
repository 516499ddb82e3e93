//! `caldicott fmt`

use crate::args::{Fmt, Format};
use crate::{End, files, show};
use caldicott::{Source, format};
use serde::Serialize;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

#[derive(Serialize)]
struct Outcome {
    file: String,
    /// Whether the file was, or would be, changed.
    changed: bool,
    /// How many entries were left as they are because they have a mistake.
    left_alone: usize,
}

pub(crate) fn run(args: &Fmt) -> io::Result<End> {
    let mut end = End::Well;
    for path in &args.policies {
        let files = if path.is_dir() { files::ig_files(path) } else { Ok(vec![path.clone()]) };
        let results = files.and_then(|files: Vec<PathBuf>| files.iter().map(|file| lay_out(file, args)).collect::<io::Result<Vec<End>>>());
        match results {
            Ok(ends) => end = ends.into_iter().fold(end, End::max),
            Err(error) => {
                show::complain(&error.to_string());
                end = End::Failed;
            }
        }
    }
    Ok(end)
}

fn lay_out(file: &Path, args: &Fmt) -> io::Result<End> {
    let bytes = files::read_file(file)?;
    let text = String::from_utf8(bytes).map_err(|_| io::Error::other(format!("{}: this is not UTF-8 text", file.display())))?;
    let source = Source::new(file.display().to_string(), text.as_str());
    let formatted = format(&source).map_err(|error| io::Error::other(format!("{}: {error}", file.display())))?;
    let changed = formatted.text != text;
    if changed && !args.check {
        write(file, &formatted.text)?;
    }
    let mut out = show::out();
    match args.format {
        Format::Json => {
            let result = Outcome { file: file.display().to_string(), changed, left_alone: formatted.left_alone };
            show::json_line(&result, &mut out)?;
        }
        Format::Text => {
            if changed {
                writeln!(out, "{}: {}", file.display(), if args.check { "not laid out" } else { "laid out" })?;
            }
            if formatted.left_alone > 0 {
                let left = if formatted.left_alone == 1 { "1 entry".to_owned() } else { format!("{} entries", formatted.left_alone) };
                writeln!(out, "{}: {left} left as it stands, because of a mistake; `caldicott check` says which", file.display())?;
            }
        }
    }
    let found = (changed && args.check) || formatted.left_alone > 0;
    Ok(if found { End::Found } else { End::Well })
}

/// Writes a file beside the old one and then puts it in its place, so that a policy is never half written.
fn write(file: &Path, text: &str) -> io::Result<()> {
    // Of a link it is the file that is laid out, and the link stays.
    let file = &file.canonicalize().map_err(|error| files::about(file, &error))?;
    let mut beside = file.as_os_str().to_owned();
    beside.push(".new");
    let beside = PathBuf::from(beside);
    let mut new = std::fs::File::create_new(&beside).map_err(|error| files::about(&beside, &error))?;
    new.write_all(text.as_bytes()).map_err(|error| files::about(&beside, &error))?;
    if let Ok(metadata) = std::fs::metadata(file) {
        // The new file is as readable as the old one was.
        std::fs::set_permissions(&beside, metadata.permissions()).map_err(|error| files::about(&beside, &error))?;
    }
    std::fs::rename(&beside, file).map_err(|error| files::about(file, &error))
}
