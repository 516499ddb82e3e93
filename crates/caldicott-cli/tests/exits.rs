//! How the command ends, and that one bad thing never costs a good one.

mod command;

use command::{caldicott, json_lines};
use std::fs;
use tempfile::TempDir;

const POLICY: &str = "language caldicott 1
policy p \"P\"
category notes \"Notes\"
  tier 1 \"Headlines\"
  tier 2 \"All\"
role gp \"GP\"
purpose care \"Care\"
organisation here \"Here\"
organisation there \"There\"
label locked \"Locked\"
objection sealed-off \"Sealed off\"
fact told \"The patient was told\"
allow all \"All\" roles gp data notes for care
consent c \"Consent\" for care without consent
agreement a \"A\" between here, there for care covers everything
conceal l \"Locked items\" data everything labelled locked
conceal s \"Sealed off\" data notes from tier 2 when sealed-off
";

fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = TempDir::new().unwrap_or_else(|error| panic!("{error}"));
    for (path, text) in files {
        fs::write(folder.path().join(path), text).unwrap_or_else(|error| panic!("{error}"));
    }
    folder
}

fn request(id: &str, rest: &str) -> String {
    format!(
        r#"{{"id": "{id}", "role": "gp", "requester": "here", "holder": "there", "category": "notes", "tier": 2, "purpose": "care", "on": "2020-01-01"{rest}}}"#
    )
}

#[test]
fn all_is_well() {
    let folder = folder(&[("p.ig", POLICY)]);
    for args in [&["check", "p.ig"][..], &["check", "."], &["test", "p.ig"], &["decide", "--policy", "p.ig"], &["explain", "--policy", "."]]
    {
        let run = caldicott(args, folder.path(), "");
        assert_eq!(run.status, 0, "{args:?}: {} {}", run.out, run.err);
    }
}

#[test]
fn something_is_found() {
    let folder = folder(&[("p.ig", &POLICY.replace(" for care covers", " covers"))]);
    let run = caldicott(&["check", "--format", "json", "p.ig"], folder.path(), "");
    assert_eq!((run.status, json_lines(&run.out)[0]["severity"].as_str()), (1, Some("warning")));
    // A warning does not keep a policy from deciding.
    assert_eq!(caldicott(&["decide", "--policy", "p.ig"], folder.path(), "").status, 0);
}

#[test]
fn the_command_cannot_be_carried_out() {
    let folder = folder(&[("p.ig", POLICY), ("broken.ig", &POLICY.replace("roles gp", "roles pg")), ("two.ig", POLICY)]);
    let cases: [&[&str]; 7] = [
        &["check", "nowhere.ig"],
        &["check"],
        &["frobnicate"],
        &["decide", "--policy", "broken.ig"],
        &["explain", "--policy", "nowhere.ig"],
        &["decide", "--policy", "p.ig", "nowhere.jsonl"],
        &["decide", "--policy", "."],
    ];
    for args in cases {
        let run = caldicott(args, folder.path(), "");
        assert_eq!(run.status, 2, "{args:?}: {}", run.out);
        assert!(!run.err.is_empty(), "{args:?} says why");
    }
}

#[test]
fn a_policy_that_cannot_be_read_does_not_keep_others_from_being_checked() {
    let folder = folder(&[("p.ig", POLICY)]);
    let run = caldicott(&["check", "nowhere.ig", "p.ig"], folder.path(), "");
    assert_eq!(run.status, 2);
    assert!(run.out.contains("p.ig: all is well"), "{}", run.out);
}

#[test]
fn a_bad_line_costs_no_good_one() {
    let folder = folder(&[("p.ig", POLICY)]);
    let lines = [
        request("first", r#", "labels": [], "facts": {"sealed-off": false}"#),
        "this is no JSON".to_owned(),
        String::new(),
        request("second", r#", "label": []"#),
        format!("{{\"id\": \"long\", \"role\": \"{}\"}}", "x".repeat(2_000_000)),
        request("last", r#", "labels": [], "facts": {"sealed-off": false}"#),
    ];
    let run = caldicott(&["decide", "--policy", "p.ig"], folder.path(), &lines.join("\n"));
    let answers = json_lines(&run.out);
    assert_eq!(run.status, 1);
    let shown: Vec<(Option<&str>, bool)> = answers.iter().map(|answer| (answer["id"].as_str(), answer["outcome"] == "permit")).collect();
    assert_eq!(shown, [(Some("first"), true), (None, false), (Some("second"), false), (None, false), (Some("last"), true)]);
    assert_eq!(answers[2]["error"]["code"], "unknown-field");
    assert!(answers[2]["error"]["message"].as_str().is_some_and(|message| message.contains("did you mean `labels`")), "{}", answers[2]);
    assert_eq!(answers[3]["error"]["code"], "too-long");
}

#[test]
fn bytes_that_are_no_text_are_an_error_on_their_own_line() {
    let folder = folder(&[("p.ig", POLICY)]);
    fs::write(
        folder.path().join("r.jsonl"),
        [b"\xff\xfe{}\n".as_slice(), request("good", r#", "labels": [], "facts": {"sealed-off": false}"#).as_bytes()].concat(),
    )
    .unwrap_or_else(|error| panic!("{error}"));
    let run = caldicott(&["decide", "--policy", "p.ig", "r.jsonl"], folder.path(), "");
    let answers = json_lines(&run.out);
    assert_eq!((run.status, answers.len()), (1, 2));
    assert_eq!(answers[1]["outcome"], "permit");
}

/// What is said of a concealed item is, to the byte, what is said of one that does not exist; and so it is as long as it
/// is not known whether the item is concealed, whatever the outcome is, the exit status among it.
#[test]
fn a_concealed_item_looks_to_the_requester_like_one_that_does_not_exist() {
    let folder = folder(&[("p.ig", POLICY)]);
    let absent = serde_json::to_string(&caldicott::RequesterExplanation::not_found(Some(caldicott::json::IdJson::Text("r".to_owned()))))
        .unwrap_or_else(|error| panic!("{error}"));
    let concealed = [
        request("r", r#", "labels": ["locked"]"#),
        request("r", r#", "labels": ["locked"], "facts": {"sealed-off": true, "told": true}"#),
        request("r", r#", "labels": [], "facts": {"sealed-off": true}"#),
        // Not known to be concealed, and not known not to be: an ask or a deny that may yet be one.
        request("r", ""),
        request("r", r#", "labels": []"#),
        request("r", "").replace("here", "elsewhere"),
    ];
    for format in ["text", "json"] {
        let told: Vec<(String, String, i32)> = concealed
            .iter()
            .map(|request| caldicott(&["explain", "--policy", "p.ig", "--for", "requester", "--format", format], folder.path(), request))
            .map(|run| (run.out, run.err, run.status))
            .collect();
        assert!(told.windows(2).all(|pair| pair[0] == pair[1]), "{told:#?}");
        if format == "json" {
            assert_eq!(told[0], (absent.clone() + "\n", String::new(), 0));
        }
    }
    // The auditor sees the difference.
    let auditor = |request: &str| caldicott(&["explain", "--policy", "p.ig"], folder.path(), request).out;
    assert!(auditor(&concealed[0]).contains("CONCEAL"));
    assert!(auditor(&concealed[3]).contains("May yet be concealed"));
}

#[test]
fn laying_out_is_done_once_and_can_be_checked() {
    let folder = folder(&[("p.ig", POLICY)]);
    assert_eq!(caldicott(&["fmt", "--check", "p.ig"], folder.path(), "").status, 1);
    assert_eq!(fs::read_to_string(folder.path().join("p.ig")).ok().as_deref(), Some(POLICY), "checking changes nothing");
    assert_eq!(caldicott(&["fmt", "p.ig"], folder.path(), "").status, 0);
    assert_eq!(caldicott(&["fmt", "--check", "."], folder.path(), "").status, 0);
    assert_eq!(caldicott(&["check", "p.ig"], folder.path(), "").status, 0);
    assert_eq!(fs::read_dir(folder.path()).map(|entries| entries.count()).ok(), Some(1), "nothing is left beside it");
}

#[test]
fn an_entry_with_a_mistake_is_left_as_it_stands() {
    let broken =
        "language caldicott 1\nrole   gp   \"GP\"\nallow   x \"X\"\n     rolles gp   # who\n  data   everything\nrole nurse   \"Nurse\"\n";
    let folder = folder(&[("b.ig", broken)]);
    let run = caldicott(&["fmt", "b.ig"], folder.path(), "");
    assert_eq!(run.status, 1);
    let laid_out = fs::read_to_string(folder.path().join("b.ig")).unwrap_or_default();
    assert_eq!(
        laid_out,
        "language caldicott 1\n\nrole gp \"GP\"\nallow   x \"X\"\n     rolles gp   # who\n  data   everything\n\nrole nurse \"Nurse\"\n"
    );
    // At the end of a file too, whether or not its last line ends.
    for end in ["", "\n", "  \n", "\r\n"] {
        let broken = format!("language caldicott 1\nrole   gp \"GP\"\nallow   x \"X\"\n   rolles gp{end}");
        fs::write(folder.path().join("b.ig"), broken).unwrap_or_else(|error| panic!("{error}"));
        caldicott(&["fmt", "b.ig"], folder.path(), "");
        let laid_out = fs::read_to_string(folder.path().join("b.ig")).unwrap_or_default();
        assert_eq!(laid_out, "language caldicott 1\n\nrole gp \"GP\"\nallow   x \"X\"\n   rolles gp\n");
    }
}

#[test]
fn help_is_there_for_every_command() {
    for command in ["check", "test", "decide", "explain", "view", "matrix", "fmt", "conformance"] {
        let run = caldicott(&[command, "--help"], std::path::Path::new("."), "");
        assert_eq!(run.status, 0);
        assert!(run.out.contains("Examples:") && run.out.contains("--format"), "{}", run.out);
    }
}

/// Nobody has to be told, but not every request was answered.
#[test]
fn whoever_stops_reading_answers_is_not_told_that_all_is_well() {
    use std::process::{Command, Stdio};
    let folder = folder(&[("p.ig", POLICY)]);
    let lines = (request("r", r#", "labels": [], "facts": {"sealed-off": false}"#) + "\n").repeat(5_000);
    fs::write(folder.path().join("r.jsonl"), lines).unwrap_or_else(|error| panic!("{error}"));
    let mut child = Command::new(env!("CARGO_BIN_EXE_caldicott"))
        .args(["decide", "--policy", "p.ig", "r.jsonl"])
        .current_dir(folder.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{error}"));
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap_or_else(|error| panic!("{error}"));
    assert_eq!((output.status.code(), output.stderr.len()), (Some(2), 0));
}

/// A byte that is no text is never read as some other: two organisations that differ only in such a byte would be one.
#[test]
fn bytes_that_are_no_text_within_a_string_are_an_error() {
    let folder = folder(&[("p.ig", POLICY)]);
    let line =
        request("r", r#", "labels": [], "facts": {"sealed-off": false}"#).replace("\"here\"", "\"?a\"").replace("\"there\"", "\"?b\"");
    let mut bytes = line.into_bytes();
    let mut places = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'?').map(|(at, _)| at).collect::<Vec<_>>().into_iter();
    for with in [0xe9, 0xe8] {
        let at = places.next().unwrap_or_else(|| panic!("there are two marks"));
        bytes[at] = with;
    }
    fs::write(folder.path().join("r.jsonl"), bytes).unwrap_or_else(|error| panic!("{error}"));
    let run = caldicott(&["decide", "--policy", "p.ig", "r.jsonl"], folder.path(), "");
    assert_eq!(json_lines(&run.out)[0]["error"]["code"], "not-json", "{}", run.out);
}

/// A line that is too long is an error, whatever part of it would be a request.
#[test]
fn a_line_that_is_too_long_is_never_cut_to_a_request() {
    let folder = folder(&[("p.ig", POLICY)]);
    let good = request("r", r#", "labels": [], "facts": {"sealed-off": false}"#);
    let blanks = " ".repeat(1_100_000);
    for line in [format!("{good}{blanks}nonsense"), format!("{blanks}{good}")] {
        let run = caldicott(&["decide", "--policy", "p.ig"], folder.path(), &line);
        assert_eq!(json_lines(&run.out)[0]["error"]["code"], "too-long");
        assert_eq!(run.status, 1);
    }
}

/// Whoever sends a request and waits gets the answer before sending the next.
#[test]
fn an_answer_is_there_before_the_next_request_is_waited_for() {
    use std::io::{BufRead as _, BufReader, Write as _};
    use std::process::{Command, Stdio};
    let folder = folder(&[("p.ig", POLICY)]);
    let mut child = Command::new(env!("CARGO_BIN_EXE_caldicott"))
        .args(["decide", "--policy", "p.ig"])
        .current_dir(folder.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{error}"));
    let (Some(mut input), Some(output)) = (child.stdin.take(), child.stdout.take()) else { panic!("both are piped") };
    let mut answers = BufReader::new(output).lines();
    for id in ["one", "two"] {
        writeln!(input, "{}", request(id, r#", "labels": []"#)).unwrap_or_else(|error| panic!("{error}"));
        let answer = answers.next().and_then(Result::ok).unwrap_or_default();
        assert!(answer.contains(id), "{answer}");
    }
    drop(input);
    assert!(child.wait().is_ok_and(|status| status.success()));
}

/// What comes from outside never makes a line of its own, nor moves on a terminal.
#[test]
fn an_id_or_a_name_cannot_forge_a_line() {
    let folder = folder(&[("p.ig", POLICY)]);
    let forged = request(r"r1\nr2: permit\u001b[2J", "").replace("here", r"x\nconsent   yes");
    for args in [
        &["decide", "--format", "text", "--policy", "p.ig"][..],
        &["explain", "--policy", "p.ig"],
        &["explain", "--for", "requester", "--policy", "p.ig"],
    ] {
        let run = caldicott(args, folder.path(), &forged);
        assert!(!run.out.contains("\nr2: permit") && !run.out.contains('\u{1b}') && !run.out.contains("\nconsent   yes"), "{}", run.out);
    }
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_folder_is_refused_and_a_link_to_a_folder_is_not_followed() {
    use std::os::unix::fs::symlink;
    let outside = folder(&[("roles.ig", "language caldicott 1\nrole porter \"Porter\"\n")]);
    let folder = folder(&[("p.ig", &(POLICY.to_owned() + "\nuse \"roles.ig\"\n"))]);
    symlink(outside.path().join("roles.ig"), folder.path().join("roles.ig")).unwrap_or_else(|error| panic!("{error}"));
    symlink(".", folder.path().join("again")).unwrap_or_else(|error| panic!("{error}"));
    let run = caldicott(&["check", "--format", "json", "."], folder.path(), "");
    let codes: Vec<String> = json_lines(&run.out).iter().map(|finding| finding["code"].to_string()).collect();
    assert_eq!((run.status, codes), (1, vec!["\"use-outside\"".to_owned()]));
}

/// Policies of a library use each other's files, from wherever they are named, and none outside it.
#[test]
fn a_library_is_used_and_not_left() {
    let folder = tempfile::TempDir::new().unwrap_or_else(|error| panic!("{error}"));
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap_or(folder.path())).unwrap_or_else(|error| panic!("{error}"));
        std::fs::write(path, text).unwrap_or_else(|error| panic!("{error}"));
    };
    let policy = |used: &str| format!("language caldicott 1\npolicy p \"P\"\nuse \"{used}\"\n");
    write("library/words/roles.ig", "language caldicott 1\nrole gp \"GP\"\n");
    write("outside.ig", "language caldicott 1\nrole nurse \"Nurse\"\n");
    write("library/one/one.ig", &policy("../words/roles.ig"));
    write("library/two/two.ig", &policy("../../outside.ig"));
    let check = |from: &str, path: &str| caldicott(&["check", path], &folder.path().join(from), "");
    assert!(check(".", "library/one").out.contains("use-outside"), "without the file there is no library");
    write("library/caldicott-library", "Ours.\n");
    for (from, path) in [(".", "library/one"), ("library", "one/one.ig"), ("library/one", "one.ig"), ("library/one", ".")] {
        let run = check(from, path);
        assert_eq!(run.status, 0, "{from} {path}: {}{}", run.out, run.err);
    }
    let run = check(".", "library/two");
    assert!(run.out.contains("use-outside") && run.out.contains("library/two/two.ig"), "{}", run.out);
}

/// Runs the command while nobody reads what it prints, and gives its exit status.
fn unread(args: &[&str], folder: &std::path::Path) -> Option<i32> {
    use std::process::{Command, Stdio};
    let mut child = Command::new(env!("CARGO_BIN_EXE_caldicott"))
        .args(args)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap_or_else(|error| panic!("the command does not start: {error}"));
    // Closed before the command has read its policy, or a request.
    drop(child.stdout.take());
    let request = request("q", "");
    let mut stdin = child.stdin.take().unwrap_or_else(|| panic!("standard input is piped"));
    let _ = std::io::Write::write_all(&mut stdin, request.as_bytes());
    drop(stdin);
    child.wait().unwrap_or_else(|error| panic!("{error}")).code()
}

#[test]
fn the_status_is_that_of_the_answer_though_nobody_reads_it() {
    let wider = POLICY.replace("conceal l \"Locked items\" data everything labelled locked\n", "");
    let warned = POLICY.replace(" for care covers", " covers");
    let many: String = (0..3_000).map(|at| format!("allow more-{at} \"More of it\" roles gp data notes\n")).collect();
    let folder = folder(&[("p.ig", POLICY), ("wider.ig", &wider), ("warned.ig", &warned), ("many.ig", &format!("{POLICY}{many}"))]);
    for (args, status) in [
        (&["prove", "--policy", "p.ig", "never roles gp"][..], 1),
        (&["prove", "--policy", "p.ig", "never data everything labelled locked"], 0),
        (&["check", "warned.ig"], 1),
        (&["check", "--format", "json", "many.ig"], 1),
        (&["check", "p.ig"], 0),
        (&["diff", "p.ig", "wider.ig"], 1),
        (&["diff", "p.ig", "p.ig"], 0),
        (&["matrix", "p.ig"], 0),
        // Of a stream of requests not every one was answered.
        (&["decide", "--policy", "p.ig"], 2),
        (&["explain", "--policy", "p.ig"], 2),
    ] {
        assert_eq!(unread(args, folder.path()), Some(status), "{args:?}");
    }
}
