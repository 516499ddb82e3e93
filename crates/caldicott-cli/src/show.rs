//! Findings as people see them, and as programs do.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use caldicott::{Diagnostic, Finding, Severity, Source};
use std::io::{self, IsTerminal as _, Write};

/// The most findings of one policy that are drawn; the rest are counted. Nobody reads more at a time.
const MAX_DRAWN: usize = 200;

/// The widest line of a policy that is drawn, in characters; of a wider one the finding tells line and column.
const MAX_LINE_SHOWN: usize = 2_000;

/// Draws findings under the lines they are about.
pub(crate) fn draw(diagnostics: &[Diagnostic], sources: &[Source], out: &mut dyn Write, colour: bool) -> io::Result<()> {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    for diagnostic in diagnostics.iter().take(MAX_DRAWN) {
        writeln!(out, "{}\n", drawn(diagnostic, sources, &renderer))?;
    }
    match diagnostics.len().saturating_sub(MAX_DRAWN) {
        0 => Ok(()),
        more => writeln!(out, "… and {more} more findings. Put these right and check again.\n"),
    }
}

fn drawn(diagnostic: &Diagnostic, sources: &[Source], renderer: &Renderer) -> String {
    let level = match diagnostic.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(diagnostic.message.as_str()).id(diagnostic.code.name());
    let mut group = Group::with_title(title);
    let windows: Vec<(Window<'_>, _)> = std::iter::once((diagnostic.span, diagnostic.label.as_str(), AnnotationKind::Primary))
        .chain(diagnostic.others.iter().map(|(span, label)| (*span, label.as_str(), AnnotationKind::Context)))
        .filter_map(|(span, label, kind)| Some((Window::around(span, sources)?, (label, kind))))
        .collect();
    for (window, (label, kind)) in &windows {
        let annotation = kind.span(window.span.clone());
        let annotation = if label.is_empty() { annotation } else { annotation.label(*label) };
        let snippet = Snippet::source(window.text).line_start(window.line).path(window.file).annotation(annotation);
        group = group.element(snippet);
    }
    if windows.is_empty() {
        let finding = Finding::new(diagnostic, sources);
        group = group.element(Level::NOTE.message(format!("{}:{}:{}", finding.file, finding.line, finding.column)));
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    renderer.render(&[group])
}

/// The lines around a place, so that drawing costs no more in a long file than in a short one.
struct Window<'s> {
    file: &'s str,
    text: &'s str,
    line: usize,
    span: std::ops::Range<usize>,
}

impl<'s> Window<'s> {
    fn around(span: caldicott::Span, sources: &'s [Source]) -> Option<Self> {
        let source = sources.get(span.source.0 as usize)?;
        let first = source.line(span.start);
        let start = source.line_start(first) as usize;
        // Of a place that runs over several lines the first is enough.
        let end = source.line_start(first + 1) as usize;
        let text = source.text().get(start..end)?.trim_end();
        if text.chars().count() > MAX_LINE_SHOWN {
            return None;
        }
        let from = (span.start as usize - start).min(text.len());
        let to = (span.end as usize).saturating_sub(start).clamp(from, text.len());
        Some(Window { file: source.name(), text, line: first as usize, span: from..to })
    }
}

/// Prints findings as JSON, an object a line.
pub(crate) fn print_json(findings: &[Finding], out: &mut dyn Write) -> io::Result<()> {
    findings.iter().try_for_each(|finding| json_line(finding, out))
}

/// Prints a value as one line of JSON.
pub(crate) fn json_line(value: &impl serde::Serialize, out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer(&mut *out, value)?;
    out.write_all(b"\n")
}

/// Standard output, for what a command has found. Whoever reads it may stop: that is their right and no fault, and the exit status
/// still says what was found. So what nobody reads any more is dropped.
pub(crate) fn out() -> impl Write {
    Out(io::stdout().lock())
}

struct Out<W>(W);

impl<W: Write> Write for Out<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        unless_closed(self.0.write(bytes), bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        unless_closed(self.0.flush(), ())
    }
}

fn unless_closed<T>(result: io::Result<T>, done: T) -> io::Result<T> {
    match result {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(done),
        other => other,
    }
}

/// Whether standard output is a terminal that shows colour.
pub(crate) fn colour() -> bool {
    io::stdout().is_terminal() && anstream::AutoStream::choice(&io::stdout()) != anstream::ColorChoice::Never
}

/// Says why the command could not be carried out.
pub(crate) fn complain(message: &str) {
    // Where even that cannot be written, the exit status still says it.
    let _ = writeln!(io::stderr(), "caldicott: {message}");
}

/// `1 scenario`, `2 scenarios`.
pub(crate) fn count(number: usize, what: &str) -> String {
    if number == 1 { format!("1 {what}") } else { format!("{number} {what}s") }
}
