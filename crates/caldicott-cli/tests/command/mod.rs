//! Running the command.

use serde_json::Value;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

/// What a run printed and how it ended.
pub(crate) struct Run {
    pub(crate) out: String,
    pub(crate) err: String,
    pub(crate) status: i32,
}

/// Runs the command in a folder, with something on standard input.
pub(crate) fn caldicott(args: &[&str], folder: &Path, input: &str) -> Run {
    let mut child = Command::new(env!("CARGO_BIN_EXE_caldicott"))
        .args(args)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("the command does not start: {error}"));
    let mut stdin = child.stdin.take().unwrap_or_else(|| panic!("standard input is piped"));
    let input = input.to_owned();
    // Written beside the reading of the output, so that neither waits for the other. A command that does not read its input
    // closes it, which is no fault.
    let writer = std::thread::spawn(move || {
        let _ = stdin.write_all(input.as_bytes());
    });
    let output = child.wait_with_output().unwrap_or_else(|error| panic!("{error}"));
    writer.join().unwrap_or_else(|_| panic!("the input cannot be written"));
    Run {
        out: String::from_utf8_lossy(&output.stdout).into_owned(),
        err: String::from_utf8_lossy(&output.stderr).into_owned(),
        status: output.status.code().unwrap_or(-1),
    }
}

/// The objects of JSON lines.
pub(crate) fn json_lines(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))).collect()
}
