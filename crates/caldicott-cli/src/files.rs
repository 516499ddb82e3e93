//! Policies on disk.

use crate::progress::Work;
use caldicott::{Loaded, MAX_SOURCE_BYTES, Unreadable};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

/// The file that makes the folder it is in a library of policies.
const LIBRARY: &str = "caldicott-library";

/// How deep a folder is looked through for policies.
const MAX_FOLDER_DEPTH: usize = 16;

/// The policies that a path stands for: the file itself, or the files in the folder that hold a `policy` entry.
pub(crate) fn policies_at(path: &Path) -> io::Result<Vec<PathBuf>> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let files = ig_files(path)?;
    let mut found = Vec::new();
    for file in &files {
        if has_policy_entry(file)? {
            found.push(file.clone());
        }
    }
    // A folder with one file and no `policy` entry: checking that file says what is missing.
    if let ([only], []) = (&files[..], &found[..]) {
        found.push(only.clone());
    }
    if found.is_empty() {
        return Err(io::Error::other(format!("{}: no .ig file in this folder holds a `policy` entry", path.display())));
    }
    Ok(found)
}

/// The one policy that a path stands for.
pub(crate) fn policy_at(path: &Path) -> io::Result<PathBuf> {
    let mut found = policies_at(path)?;
    match found.pop() {
        Some(only) if found.is_empty() => Ok(only),
        _ => {
            let names = policies_at(path)?.iter().map(|file| file.display().to_string()).collect::<Vec<_>>().join(", ");
            Err(io::Error::other(format!("{}: several policies are in this folder ({names}); name one of them", path.display())))
        }
    }
}

/// Every .ig file in a folder and the folders in it, in the order of their names.
pub(crate) fn ig_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    collect(folder, 0, &mut found)?;
    found.sort();
    Ok(found)
}

fn collect(folder: &Path, depth: usize, found: &mut Vec<PathBuf>) -> io::Result<()> {
    if depth > MAX_FOLDER_DEPTH {
        return Err(io::Error::other(format!("{}: folders lead more than {MAX_FOLDER_DEPTH} deep here", folder.display())));
    }
    let entries = std::fs::read_dir(folder).map_err(|error| about(folder, &error))?;
    for entry in entries {
        let entry = entry.map_err(|error| about(folder, &error))?;
        let path = entry.path();
        // A link to a folder is not followed: it may lead back here.
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            collect(&path, depth + 1, found)?;
        } else if path.extension().is_some_and(|extension| extension == "ig") {
            found.push(path);
        }
    }
    Ok(())
}

fn has_policy_entry(file: &Path) -> io::Result<bool> {
    let bytes = read_file(file)?;
    let text = String::from_utf8_lossy(&bytes);
    Ok(text.lines().any(|line| line.strip_prefix("policy").is_some_and(|rest| rest.starts_with([' ', '\t']))))
}

/// Loads the policy of a file.
///
/// What it uses must lie in its own folder, or in the library that its folder is in: see [`library`].
pub(crate) fn load(file: &Path) -> io::Result<Loaded> {
    let place = Place::of(file)?;
    let _work = Work::begin("reading the policy");
    Ok(caldicott::load(&place.main, &place.shown, &mut |path| place.read(path)))
}

/// The policy of a file as one text, without its scenarios and claims.
pub(crate) fn one_text(file: &Path) -> io::Result<String> {
    let place = Place::of(file)?;
    Ok(caldicott::one_text(&place.main, &mut |path| place.read(path)))
}

/// Where a policy lies.
struct Place {
    /// The folder that nothing it uses may lie outside of.
    root: PathBuf,
    /// The path of its file from there.
    main: String,
    /// The root, as it is shown before a path.
    shown: String,
}

impl Place {
    fn of(file: &Path) -> io::Result<Place> {
        // The file that is named itself must be readable, or the command cannot be carried out.
        read_file(file)?;
        let folder = match file.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
            _ => PathBuf::from("."),
        };
        let real_folder = folder.canonicalize().map_err(|error| about(file, &error))?;
        let root = library(&real_folder).unwrap_or(&real_folder);
        let name = file.file_name().and_then(|name| name.to_str());
        let name = name.ok_or_else(|| io::Error::other(format!("{}: this names no file", file.display())))?;
        let below = real_folder.strip_prefix(root).unwrap_or(Path::new(""));
        let steps: Option<Vec<&str>> = below.iter().map(|step| step.to_str()).chain([Some(name)]).collect();
        let steps = steps.ok_or_else(|| io::Error::other(format!("{}: a folder's name is no text", file.display())))?;
        let main = steps.join("/");
        let shown = if below.as_os_str().is_empty() {
            file.display().to_string().strip_suffix(name).unwrap_or_default().to_owned()
        } else {
            match above(&folder, below) {
                above if above.as_os_str().is_empty() => String::new(),
                above => format!("{}/", above.display()),
            }
        };
        Ok(Place { root: root.to_owned(), main, shown })
    }

    fn read(&self, path: &str) -> Result<Vec<u8>, Unreadable> {
        let full = self.root.join(path);
        let real = full.canonicalize().map_err(|error| Unreadable::Because(plainly(&error)))?;
        if !real.starts_with(&self.root) {
            return Err(Unreadable::Outside);
        }
        read_bounded(&full).map_err(|error| Unreadable::Because(plainly(&error)))
    }
}

/// The library that a folder is in: the nearest folder above it, or itself, with a file [`LIBRARY`]. The policies of a
/// library may use each other's files; whoever put that file there said so.
fn library(folder: &Path) -> Option<&Path> {
    folder.ancestors().find(|folder| folder.join(LIBRARY).is_file())
}

/// The folder that a folder, as it was named, is `below`.
fn above(folder: &Path, below: &Path) -> PathBuf {
    if folder.ends_with(below) {
        let kept = folder.iter().count() - below.iter().count();
        return folder.iter().take(kept).collect();
    }
    below.iter().fold(folder.to_owned(), |above, _| above.join(".."))
}

/// The bytes of a file.
pub(crate) fn read_file(file: &Path) -> io::Result<Vec<u8>> {
    read_bounded(file).map_err(|error| about(file, &error))
}

/// The bytes of a file, but no more than are needed to see that it is too long.
fn read_bounded(file: &Path) -> io::Result<Vec<u8>> {
    if file.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    let mut bytes = Vec::new();
    std::fs::File::open(file)?.take(MAX_SOURCE_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// A file to read from.
pub(crate) fn open(file: &Path) -> io::Result<std::fs::File> {
    if file.is_dir() {
        return Err(about(file, &io::ErrorKind::IsADirectory.into()));
    }
    std::fs::File::open(file).map_err(|error| about(file, &error))
}

/// An error with the file that it is about.
pub(crate) fn about(file: &Path, error: &io::Error) -> io::Error {
    io::Error::other(format!("{}: {}", file.display(), plainly(error)))
}

fn plainly(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "there is no such file".to_owned(),
        io::ErrorKind::PermissionDenied => "it may not be read".to_owned(),
        io::ErrorKind::IsADirectory => "it is a folder".to_owned(),
        _ => error.to_string(),
    }
}
