//! The page in a real browser, on a screen as narrow as WCAG asks for: it does not scroll sideways, and all of it is there.
//!
//! The browser is Chromium, by the path in `CALDICOTT_CHROMIUM`; where that is not set, nothing is tried. `.ci/run` sets it. A window
//! of a browser without a screen is never narrow enough, so the page stands in a frame of another page, which measures it.

mod common;

use common::report;
use std::path::PathBuf;
use std::process::Command;

/// The width at which a page is read on a phone, or enlarged four times on a laptop.
const WIDTH: u32 = 320;

/// How long the browser may take to lay a page out, in milliseconds of its own time.
const BUDGET: u32 = 20_000;

#[test]
fn no_page_scrolls_sideways_on_a_phone() {
    let Some(chromium) = std::env::var_os("CALDICOTT_CHROMIUM").map(PathBuf::from) else {
        println!("skipped: name a Chromium in CALDICOTT_CHROMIUM");
        return;
    };
    for name in ["liverpool-ilinks", "connected-care", "national-opt-outs"] {
        let page = report(name);
        let measured = measure(&chromium, &page);
        let number = |what: &str| -> usize {
            let found = measured.split(' ').find_map(|part| part.strip_prefix(what)?.strip_prefix('='));
            found.and_then(|number| number.parse().ok()).unwrap_or_else(|| panic!("{name}: no {what} in {measured:?}"))
        };
        assert_eq!(number("width"), WIDTH as usize, "{name}: {measured}");
        assert!(number("scrolls") <= WIDTH as usize, "{name}: the page scrolls sideways: {measured}");
        assert_eq!(number("sticking-out"), 0, "{name}: {measured}");
        assert_eq!(number("small-targets"), 0, "{name}: links of the contents are hard to hit: {measured}");
        for (what, tag) in [("tables", "<table"), ("pictures", "<svg"), ("headings", "<h2")] {
            assert_eq!(number(what), page.matches(tag).count(), "{name}: {what}");
        }
        assert!(number("height") > 5_000, "{name}: {measured}");
    }
}

/// What a browser says of a page in a narrow frame.
fn measure(chromium: &PathBuf, page: &str) -> String {
    let folder = tempfile::tempdir().unwrap_or_else(|error| panic!("{error}"));
    let frame = folder.path().join("frame.html");
    let inside = page.replace('&', "&amp;").replace('"', "&quot;");
    let script = r"
      const frame = document.querySelector('iframe'), inside = frame.contentDocument, root = inside.documentElement;
      const all = (what) => [...inside.querySelectorAll(what)];
      const sticks = (it) => !it.closest('.scrolls, pre, svg, .skip') && it.getBoundingClientRect().right > root.clientWidth + 1;
      const small = (it) => it.getBoundingClientRect().height < 24;
      const out = all('body *').filter(sticks);
      document.body.dataset.measured = [
        'width=' + frame.contentWindow.innerWidth, 'scrolls=' + root.scrollWidth, 'height=' + root.scrollHeight,
        'tables=' + all('table').length, 'pictures=' + all('svg').length, 'headings=' + all('h2').length,
        'sticking-out=' + out.length, 'small-targets=' + all('nav a').filter(small).length,
        ...out.slice(0, 5).map((it) => it.tagName + '#' + it.id),
      ].join(' ');";
    let outer = format!(
        "<!DOCTYPE html><body><iframe width=\"{WIDTH}\" height=\"640\" style=\"border:0\" srcdoc=\"{inside}\"></iframe><script>onload = () => {{{script}}};</script></body>"
    );
    std::fs::write(&frame, outer).unwrap_or_else(|error| panic!("{error}"));
    let profile = folder.path().join("profile");
    let output = Command::new(chromium)
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars", "--dump-dom"])
        .arg(format!("--user-data-dir={}", profile.display()))
        .arg(format!("--virtual-time-budget={BUDGET}"))
        .arg(format!("file://{}", frame.display()))
        .output()
        .unwrap_or_else(|error| panic!("{} does not start: {error}", chromium.display()));
    let dom = String::from_utf8_lossy(&output.stdout);
    let measured = dom.split("data-measured=\"").nth(1).and_then(|rest| rest.split('"').next());
    measured.unwrap_or_else(|| panic!("the browser measured nothing: {}", String::from_utf8_lossy(&output.stderr))).to_owned()
}
