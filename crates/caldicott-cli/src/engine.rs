//! Engines that can be held to cases: this program itself, and any other program.

use caldicott::{Finding, Loaded, Table, Unreadable, answer_line_by};
use caldicott_conformance::protocol::{Message, Replied, Wanted};
use caldicott_conformance::{Engine, Files};
use serde_json::{Value, to_value};
use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Duration;

/// The longest reply of an engine that is read.
const MAX_REPLY_BYTES: u64 = 64 << 20;

/// This program, as an engine. Cases about one policy follow each other, so the last one is kept.
#[derive(Default)]
pub(crate) struct Ours {
    last: Option<(Files, InUse)>,
}

/// A policy that was loaded, and compiled if it may be used.
struct InUse {
    loaded: Loaded,
    table: Option<Table>,
}

impl Ours {
    fn load(&mut self, files: &Files) -> Result<&InUse, String> {
        let last = self.last.take().filter(|(last, _)| last == files);
        let (_, in_use) = self.last.insert(match last {
            Some(last) => last,
            None => (files.clone(), loaded(files)?),
        });
        Ok(in_use)
    }
}

fn loaded(files: &Files) -> Result<InUse, String> {
    let read = |path: &str| {
        let text = files.get(path).ok_or_else(|| Unreadable::Because("there is no such file".to_owned()))?;
        Ok(text.clone().into_bytes())
    };
    let loaded = caldicott::load("main.ig", "", &mut { read });
    let table = loaded.policy.clone().map(|policy| Table::compile(policy.into())).transpose().map_err(|error| error.to_string())?;
    Ok(InUse { loaded, table })
}

impl Engine for Ours {
    fn check(&mut self, files: &Files) -> Result<Vec<Value>, String> {
        let InUse { loaded, .. } = self.load(files)?;
        let mut findings = loaded.findings();
        if let Some(policy) = &loaded.policy {
            let failed = caldicott::run_scenarios(policy).into_iter().filter_map(|result| result.diagnostic(policy));
            let found = failed.chain(caldicott::check_claims(policy));
            findings.extend(found.map(|diagnostic| Finding::new(&diagnostic, &loaded.sources)));
        }
        findings.iter().map(|finding| to_value(finding).map_err(|error| error.to_string())).collect()
    }

    fn decide(&mut self, files: &Files, lines: &[String]) -> Result<Vec<Value>, String> {
        let InUse { loaded, table } = self.load(files)?;
        let why = || loaded.findings().iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
        let table = table.as_ref().ok_or_else(why)?;
        lines.iter().map(|line| to_value(answer_line_by(table, line)).map_err(|error| error.to_string())).collect()
    }
}

/// Another program, as an engine: a line of JSON to it for each question, a line from it for each answer.
pub(crate) struct Program {
    words: Vec<String>,
    patience: Duration,
    running: Option<Running>,
}

/// The program while it runs. Threads of its own write to it and read from it, so that neither side waits for the other
/// with a full pipe between them.
struct Running {
    child: Child,
    questions: Sender<String>,
    answers: Receiver<io::Result<String>>,
    /// Whether it has answered anything yet.
    answered: bool,
}

impl Program {
    /// The program of a command line.
    pub(crate) fn new(command: &str, patience: Duration) -> io::Result<Program> {
        match shlex::split(command) {
            Some(words) if !words.is_empty() => Ok(Program { words, patience, running: None }),
            _ => Err(io::Error::other(format!("this is no command: {command}"))),
        }
    }

    /// Whether it can be started at all.
    pub(crate) fn start(&mut self) -> io::Result<()> {
        let running = self.started()?;
        self.running = Some(running);
        Ok(())
    }

    fn started(&self) -> io::Result<Running> {
        let program = Command::new(&self.words[0]).args(&self.words[1..]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let mut child = program.map_err(|error| io::Error::other(format!("`{}` cannot be started: {error}", self.words[0])))?;
        let (questions, to_write) = channel::<String>();
        let (read, answers) = channel();
        if let Some(mut input) = child.stdin.take() {
            thread::spawn(move || {
                // An engine that has gone is seen by its answer not coming.
                while let Ok(line) = to_write.recv() {
                    if input.write_all(line.as_bytes()).and_then(|()| input.flush()).is_err() {
                        break;
                    }
                }
            });
        }
        if let Some(output) = child.stdout.take() {
            thread::spawn(move || {
                let mut output = BufReader::new(output);
                loop {
                    let mut line = String::new();
                    let answer = output.by_ref().take(MAX_REPLY_BYTES).read_line(&mut line);
                    if matches!(answer, Ok(0)) || read.send(answer.map(|_| line)).is_err() {
                        break;
                    }
                }
            });
        }
        Ok(Running { child, questions, answers, answered: false })
    }

    fn ask(&mut self, message: &Message) -> Result<Replied, String> {
        let line = serde_json::to_string(message).map_err(|error| error.to_string())? + "\n";
        let had_answered = self.running.as_ref().is_some_and(|running| running.answered);
        let answer = match self.answer(&line) {
            // It ended after an earlier answer, which it may: it is started again.
            Err(RecvTimeoutError::Disconnected) if had_answered => {
                self.stop();
                self.answer(&line)
            }
            answer => answer,
        };
        let why = match answer {
            Ok(Ok(line)) => return serde_json::from_str(&line).map_err(|error| format!("this is no reply ({error}): {}", line.trim_end())),
            Ok(Err(error)) => format!("the reply could not be read: {error}"),
            Err(RecvTimeoutError::Timeout) => format!("no answer came within {} seconds", self.patience.as_secs()),
            Err(RecvTimeoutError::Disconnected) => "the engine ended without an answer".to_owned(),
        };
        self.stop();
        Err(why)
    }

    /// The answer to a line, of the program that runs or else of one that is started.
    fn answer(&mut self, line: &str) -> Result<io::Result<String>, RecvTimeoutError> {
        if self.running.is_none()
            && let Err(error) = self.start()
        {
            return Ok(Err(error));
        }
        let Some(running) = &mut self.running else { return Err(RecvTimeoutError::Disconnected) };
        running.questions.send(line.to_owned()).map_err(|_| RecvTimeoutError::Disconnected)?;
        let answer = running.answers.recv_timeout(self.patience)?;
        running.answered = true;
        Ok(answer)
    }

    fn stop(&mut self) {
        if let Some(mut running) = self.running.take() {
            // It may have ended by itself, which is as good.
            let _ = running.child.kill();
            let _ = running.child.wait();
        }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        self.stop();
    }
}

impl Engine for Program {
    fn check(&mut self, files: &Files) -> Result<Vec<Value>, String> {
        match self.ask(&Message::new(files, Wanted::Check(true)))? {
            Replied::Findings(findings) => Ok(findings),
            Replied::Refused(why) => Err(why),
            Replied::Answers(_) => Err("findings were asked for, and answers came".to_owned()),
        }
    }

    fn decide(&mut self, files: &Files, lines: &[String]) -> Result<Vec<Value>, String> {
        match self.ask(&Message::new(files, Wanted::Decide(lines.to_vec())))? {
            Replied::Answers(answers) => Ok(answers),
            Replied::Refused(why) => Err(why),
            Replied::Findings(_) => Err("answers were asked for, and findings came".to_owned()),
        }
    }
}
