//! The page in a real browser, on a screen as narrow as WCAG asks for and on that of a laptop: it does not scroll sideways, all of
//! it is there, and it can be read and hit.
//!
//! The browser is Chromium, by the path in `CALDICOTT_CHROMIUM`; where that is not set, nothing is tried. `.ci/run` sets it. A window
//! of a browser without a screen is never narrow enough, so the page stands in a frame of another page, which measures it.

mod common;

use common::report;
use std::path::PathBuf;
use std::process::Command;

/// The width at which a page is read on a phone, or enlarged four times on a laptop.
const PHONE: u32 = 320;

/// The width of a small laptop.
const LAPTOP: u32 = 1280;

/// How long the browser may take to lay a page out, in milliseconds of its own time.
const BUDGET: u32 = 20_000;

#[test]
fn a_page_can_be_read_on_a_phone_and_on_a_laptop_in_light_and_in_dark() {
    let Some(chromium) = std::env::var_os("CALDICOTT_CHROMIUM").map(PathBuf::from) else {
        println!("skipped: name a Chromium in CALDICOTT_CHROMIUM");
        return;
    };
    for name in ["liverpool-ilinks", "connected-care", "national-opt-outs"] {
        let page = report(name);
        for (width, dark) in [(PHONE, false), (LAPTOP, true)] {
            let measured = measure(&chromium, &page, width, dark);
            let number = |what: &str| -> usize {
                let found = measured.split(' ').find_map(|part| part.strip_prefix(what)?.strip_prefix('='));
                found.and_then(|number| number.parse().ok()).unwrap_or_else(|| panic!("{name}: no {what} in {measured:?}"))
            };
            let at = format!("{name}, {width} wide: {measured}");
            assert_eq!(number("width"), width as usize, "{at}");
            assert_eq!(number("dark") == 1, dark, "{at}");
            assert!(number("scrolls") <= width as usize, "the page scrolls sideways: {at}");
            assert_eq!(number("sticking-out"), 0, "{at}");
            assert_eq!(number("small-targets"), 0, "links are hard to hit: {at}");
            assert_eq!(number("low-contrast"), 0, "{at}");
            assert_eq!(number("broken-days"), 0, "a line ends within a day: {at}");
            assert_eq!(number("cut-tables"), 0, "a table of cards, or any on a laptop, is cut off: {at}");
            assert_eq!(number("lost-rows"), 0, "what a row is about is scrolled out of sight: {at}");
            assert_eq!(number("cut-words"), 0, "words of a picture are cut off: {at}");
            for (what, tag) in [("tables", "<table"), ("pictures", "<svg"), ("headings", "<h2")] {
                assert_eq!(number(what), page.matches(tag).count(), "{what}: {at}");
            }
            assert!(number("height") > 5_000, "{at}");
        }
    }
}

/// What a browser says of a page in a frame of some width.
fn measure(chromium: &PathBuf, page: &str, width: u32, dark: bool) -> String {
    let folder = tempfile::tempdir().unwrap_or_else(|error| panic!("{error}"));
    let frame = folder.path().join("frame.html");
    let inside = page.replace('&', "&amp;").replace('"', "&quot;");
    let script = r"
      const frame = document.querySelector('iframe'), view = frame.contentWindow, inside = frame.contentDocument, root = inside.documentElement;
      const all = (what) => [...inside.querySelectorAll(what)], box = (it) => it.getBoundingClientRect();
      const sticks = (it) => !it.closest('.scrolls, pre, svg, .skip') && box(it).right > root.clientWidth + 1;
      const small = (it) => !it.matches('.skip') && (box(it).width < 23.9 || box(it).height < 23.9);
      const parts = (colour) => (colour.match(/[\d.]+/g) || []).map(Number);
      const behind = (it) => { for (; it; it = it.parentElement) { const c = parts(view.getComputedStyle(it).backgroundColor); if (c.length < 4 || c[3] > 0) return c; } return [255, 255, 255]; };
      const light = (c) => [0.2126, 0.7152, 0.0722].reduce((sum, share, at) => { const v = c[at] / 255; return sum + share * (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4); }, 0);
      const faint = (it) => {
        const drawn = it.closest('svg'), style = view.getComputedStyle(it);
        const [one, other] = [light(parts(drawn ? style.fill : style.color)), light(behind(drawn ? drawn.parentElement : it))];
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) < 4.5;
      };
      const speaks = (it) => !it.matches('title, desc, style') && [...it.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
      const cut = (it) => it.scrollWidth > it.clientWidth + 1 && (view.innerWidth > 640 || it.querySelector('.tells')) && !it.querySelector('svg');
      const lost = (it) => { it.scrollLeft = it.scrollWidth; return [...it.querySelectorAll('.compares tbody th')].some((th) => box(th).left < box(it).left - 1); };
      const outside = (it) => { const [word, svg] = [box(it), box(it.closest('svg'))]; return word.width > 0 && (word.left < svg.left - 1 || word.right > svg.right + 1 || word.top < svg.top - 1 || word.bottom > svg.bottom + 1); };
      const [out, faints, smalls, cuts] = [all('body *').filter(sticks), all('body *').filter(speaks).filter(faint), all('a, summary').filter(small), all('.scrolls').filter(cut)];
      document.body.dataset.measured = [
        'width=' + view.innerWidth, 'dark=' + Number(view.matchMedia('(prefers-color-scheme: dark)').matches),
        'scrolls=' + root.scrollWidth, 'height=' + root.scrollHeight,
        'tables=' + all('table').length, 'pictures=' + all('svg').length, 'headings=' + all('h2').length,
        'sticking-out=' + out.length, 'small-targets=' + smalls.length, 'low-contrast=' + faints.length,
        'broken-days=' + all('.day').filter((it) => it.getClientRects().length > 1).length,
        'cut-tables=' + cuts.length, 'lost-rows=' + all('.scrolls').filter(lost).length, 'cut-words=' + all('svg text, svg use').filter(outside).length,
        ...[...out, ...faints, ...smalls, ...cuts].slice(0, 5).map((it) => it.tagName + '#' + it.id + ':' + it.textContent.slice(0, 30)),
      ].join(' ');";
    let outer = format!(
        "<!DOCTYPE html><body><iframe width=\"{width}\" height=\"640\" style=\"border:0\" srcdoc=\"{inside}\"></iframe><script>onload = () => {{{script}}};</script></body>"
    );
    std::fs::write(&frame, outer).unwrap_or_else(|error| panic!("{error}"));
    let profile = folder.path().join("profile");
    let output = Command::new(chromium)
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars", "--dump-dom"])
        .arg(format!("--user-data-dir={}", profile.display()))
        .arg(format!("--blink-settings=preferredColorScheme={}", u8::from(!dark)))
        .arg(format!("--virtual-time-budget={BUDGET}"))
        .arg(format!("file://{}", frame.display()))
        .output()
        .unwrap_or_else(|error| panic!("{} does not start: {error}", chromium.display()));
    let dom = String::from_utf8_lossy(&output.stdout);
    let measured = dom.split("data-measured=\"").nth(1).and_then(|rest| rest.split('"').next());
    measured.unwrap_or_else(|| panic!("the browser measured nothing: {}", String::from_utf8_lossy(&output.stderr))).to_owned()
}
