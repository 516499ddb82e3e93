//! The page as such: well formed, complete, readable without a script or a network, and by whoever cannot see it.

mod common;

use caldicott::{Accepted, Code, Compared, Diagnostic, Loaded};
use caldicott_report::Report;
use common::{load, report, root};
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use std::collections::{BTreeMap, BTreeSet};

/// Elements that have no end.
const VOID: [&str; 1] = ["meta"];

/// An element of a page.
#[derive(Debug)]
struct Element {
    name: String,
    attributes: BTreeMap<String, String>,
    parent: Option<usize>,
    /// All text in it, that of the elements in it too.
    text: String,
}

impl Element {
    fn attribute(&self, name: &str) -> &str {
        self.attributes.get(name).map_or("", String::as_str)
    }
}

/// A page in elements, in the order in which they begin. Whatever is not closed as it was opened is an error.
struct Page(Vec<Element>);

impl Page {
    fn read(text: &str) -> Page {
        let mut reader = Reader::from_str(text);
        // What must match is checked here, because some elements of HTML have no end.
        reader.config_mut().check_end_names = false;
        let (mut elements, mut open): (Vec<Element>, Vec<usize>) = (Vec::new(), Vec::new());
        loop {
            match reader.read_event().unwrap_or_else(|error| panic!("{error} at {}", reader.buffer_position())) {
                Event::Start(start) => {
                    let element = element(&start, open.last().copied());
                    if !VOID.contains(&element.name.as_str()) {
                        open.push(elements.len());
                    }
                    elements.push(element);
                }
                Event::End(end) => {
                    let at = open.pop().unwrap_or_else(|| panic!("{end:?} was not opened"));
                    assert_eq!(elements[at].name.as_bytes(), end.name().as_ref(), "closed as it was opened");
                }
                Event::Text(text) => add(&mut elements, &open, &String::from_utf8_lossy(&text)),
                Event::GeneralRef(reference) => {
                    let character = match &*String::from_utf8_lossy(&reference) {
                        "amp" => "&",
                        "lt" => "<",
                        "gt" => ">",
                        "quot" => "\"",
                        other => panic!("&{other};"),
                    };
                    add(&mut elements, &open, character);
                }
                Event::DocType(_) => assert!(elements.is_empty()),
                Event::Eof => break,
                other => panic!("{other:?}"),
            }
        }
        assert!(open.is_empty(), "every element is closed");
        Page(elements)
    }

    fn all<'p>(&'p self, name: &'p str) -> impl Iterator<Item = &'p Element> {
        self.0.iter().filter(move |element| element.name == name)
    }

    /// The elements of a name within an element.
    fn within<'p>(&'p self, at: usize, name: &'p str) -> impl Iterator<Item = &'p Element> {
        let inside =
            move |element: &Element| std::iter::successors(element.parent, |&parent| self.0[parent].parent).any(|parent| parent == at);
        self.0.iter().filter(move |element| element.name == name && inside(element))
    }

    fn ids(&self) -> BTreeSet<&str> {
        self.0.iter().filter_map(|element| element.attributes.get("id")).map(String::as_str).collect()
    }
}

fn element(start: &BytesStart<'_>, parent: Option<usize>) -> Element {
    let attributes = start.attributes().map(|attribute| {
        let attribute = attribute.unwrap_or_else(|error| panic!("{start:?}: {error}"));
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).unwrap_or_else(|error| panic!("{start:?}: {error}")).into_owned();
        (String::from_utf8_lossy(attribute.key.as_ref()).into_owned(), value)
    });
    let name = String::from_utf8_lossy(start.name().as_ref()).into_owned();
    Element { name, attributes: attributes.collect(), parent, text: String::new() }
}

fn add(elements: &mut [Element], open: &[usize], text: &str) {
    open.iter().for_each(|&at| elements[at].text.push_str(text));
}

/// What holds of every page.
fn check(name: &str, text: &str) -> Page {
    let page = Page::read(text);
    let with_id = page.0.iter().filter(|element| element.attributes.contains_key("id")).count();
    let ids = page.ids();
    assert_eq!(with_id, ids.len(), "{name}: every id is there once");
    for element in &page.0 {
        for reference in ["aria-labelledby", "aria-describedby"] {
            let named = element.attribute(reference).split(' ').filter(|id| !id.is_empty());
            named.for_each(|id| assert!(ids.contains(id), "{name}: {reference} {id}"));
        }
        for target in ["href", "src"] {
            let Some(target) = element.attributes.get(target) else { continue };
            let anchor = target.strip_prefix('#').unwrap_or_else(|| panic!("{name}: {target} leads out of the page"));
            assert!(ids.contains(anchor), "{name}: {target} leads nowhere");
        }
        assert!(!element.attributes.keys().any(|key| key.starts_with("on")), "{name}: {element:?} has a script");
        assert!(!["script", "link", "img", "iframe", "object", "embed", "base"].contains(&element.name.as_str()), "{name}: {element:?}");
    }
    let style: String = page.all("style").map(|style| style.text.as_str()).collect();
    assert!(!style.contains("@import") && !style.contains("http") && !style.contains("url(h"), "{name}: the style fetches nothing");

    let [html] = &page.all("html").collect::<Vec<_>>()[..] else { panic!("{name}: one page") };
    assert_eq!(html.attribute("lang"), "en-GB");
    assert_eq!(page.all("main").count(), 1);
    assert_eq!(page.all("h1").count(), 1, "{name}: one heading of the first rank");
    let ranks = page.0.iter().filter_map(|element| element.name.strip_prefix('h')?.parse::<u32>().ok());
    let ranks: Vec<u32> = ranks.collect();
    assert!(ranks.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{name}: no rank is left out: {ranks:?}");
    for heading in page.0.iter().filter(|element| ["h1", "h2", "h3", "h4"].contains(&element.name.as_str())) {
        assert!(!heading.text.trim().is_empty(), "{name}: an empty heading");
    }

    for (at, table) in page.0.iter().enumerate().filter(|(_, element)| element.name == "table") {
        assert_eq!(page.within(at, "caption").count(), 1, "{name}: {table:?} has a caption");
        assert!(page.within(at, "th").all(|cell| ["col", "row"].contains(&cell.attribute("scope"))), "{name}: every heading has a scope");
        let parent = &page.0[table.parent.unwrap_or_else(|| panic!("{name}: a table in nothing"))];
        assert_eq!((parent.attribute("class"), parent.attribute("tabindex")), ("scrolls", "0"), "{name}: a table scrolls within itself");
        if table.attribute("class") == "tells" {
            cells_say_what_they_are_about(name, &page, at);
        }
    }
    let nobodys_landmark = |element: &&Element| element.attribute("role") == "region";
    assert_eq!(
        page.0.iter().find(nobodys_landmark).map(|element| &element.name),
        None,
        "{name}: landmarks are the parts of the page alone"
    );
    for element in page.0.iter().filter(|element| ["p", "li", "dd", "td", "th"].contains(&element.name.as_str())) {
        let marked = element.text.contains('`') && !page.0.iter().any(|pre| pre.name == "pre" && element.text.contains(&pre.text));
        assert!(!marked, "{name}: a name is marked up as such: {}", element.text);
    }
    for (at, picture) in page.0.iter().enumerate().filter(|(_, element)| element.name == "svg") {
        if picture.attribute("aria-hidden") != "true" {
            assert_eq!(picture.attribute("role"), "img", "{name}");
            let words =
                |element: &'static str| page.within(at, element).find(|found| found.parent == Some(at)).map(|found| found.text.len());
            assert!(words("title") > Some(3) && words("desc") > Some(10), "{name}: a picture says what it shows");
        }
    }
    page
}

/// Where a row is shown as a card, its cells have no column above them.
fn cells_say_what_they_are_about(name: &str, page: &Page, table: usize) {
    let columns: Vec<&str> = page.within(table, "th").filter(|th| th.attribute("scope") == "col").map(|th| th.text.as_str()).collect();
    let roles = [("tr", "row"), ("td", "cell"), ("thead", "rowgroup"), ("tbody", "rowgroup")];
    assert!(roles.iter().all(|(element, role)| page.within(table, element).all(|found| found.attribute("role") == *role)), "{name}");
    let cells: Vec<&str> = page.within(table, "td").map(|cell| cell.attribute("data-about")).collect();
    for row in cells.chunks(columns.len() - 1) {
        assert_eq!(row, &columns[1..], "{name}: a cell says what it is about");
    }
}

fn policies() -> Vec<String> {
    let folders = std::fs::read_dir(root()).unwrap_or_else(|error| panic!("{error}"));
    let folders = folders.filter_map(|entry| Some(entry.ok()?.path())).filter(|path| path.is_dir());
    let names: BTreeSet<String> = folders.filter_map(|path| Some(path.file_name()?.to_str()?.to_owned())).collect();
    names.into_iter().filter(|name| name != "nhs").collect()
}

#[test]
fn the_page_of_every_policy_is_sound() {
    assert!(policies().len() >= 16);
    for name in policies() {
        let (policy, _) = load(&name);
        let page = check(&name, &report(&name));
        let ids = page.ids();
        for (_, rule) in policy.rules() {
            assert!(ids.contains(format!("rule-{}", rule.name).as_str()), "{name}: rule {} is not shown", rule.name);
        }
        for (_, scenario) in policy.scenarios() {
            assert!(ids.contains(format!("scenario-{}", scenario.name).as_str()), "{name}: scenario {} is not shown", scenario.name);
        }
        for (_, claim) in policy.claims() {
            assert!(ids.contains(format!("promise-{}", claim.name).as_str()), "{name}: claim {} is not shown", claim.name);
        }
        let text = &page.0[0].text;
        let words = policy.roles().map(|(_, role)| &role.title).chain(policy.categories().map(|(_, category)| &category.word.title));
        words.for_each(|title| assert!(text.contains(title.as_str()), "{name}: {title} is not named"));
        assert!(page.all("svg").any(|picture| picture.attribute("class") == "picture"), "{name}: no role has a picture");
    }
}

#[test]
fn scenarios_that_are_answered_otherwise_are_told_otherwise() {
    for name in policies() {
        let (policy, _) = load(&name);
        let page = Page::read(&report(&name));
        let mut told: BTreeMap<String, String> = BTreeMap::new();
        for (at, row) in page.0.iter().enumerate().filter(|(_, element)| element.attribute("id").starts_with("scenario-")) {
            let about =
                |column: &str| page.within(at, "td").find(|cell| cell.attribute("data-about") == column).map(|cell| cell.text.clone());
            let (asked, answer) = (about("Asked").unwrap_or_default(), about("Answer").unwrap_or_default());
            // Two organisations that the policy does not name are told alike, and are not the same.
            let before = told.entry(asked.clone()).or_insert_with(|| answer.clone());
            assert!(*before == answer || asked.contains("not known to this policy"), "{name}: {}: {asked}", row.text);
        }
        assert!(policy.scenarios().len() == 0 || !told.is_empty(), "{name}");
    }
}

#[test]
fn the_first_page_says_what_it_comes_to() {
    let page = Page::read(&report("liverpool-ilinks"));
    let (policy, _) = load("liverpool-ilinks");
    let header = page.0.iter().position(|element| element.name == "header").unwrap_or_else(|| panic!("it has a head"));
    let results: Vec<(&str, &str)> = page.within(header, "a").map(|link| (link.attribute("href"), link.text.as_str())).collect();
    let all = |number: usize, come: &str| format!("{number} of {number} {come}");
    let (promises, scenarios) = (all(policy.claims().len(), "hold"), all(policy.scenarios().len(), "come out as expected"));
    assert_eq!(results, [("#promises", &*promises), ("#scenarios", &*scenarios), ("#findings", "none")]);
}

#[test]
fn an_organisation_is_not_drawn_as_bound_when_its_agreement_is_over() {
    let page = Page::read(&report("connected-care"));
    let (timeline, _) = page.0.iter().enumerate().find(|(_, it)| it.attribute("class") == "timeline").unwrap_or_else(|| panic!("drawn"));
    let number = |bar: &Element, name: &str| bar.attribute(name).parse::<f64>().unwrap_or_else(|error| panic!("{bar:?}: {error}"));
    let ends = |class: &'static str| {
        let bars = page.within(timeline, "rect").filter(move |bar| bar.attribute("class") == class);
        bars.map(|bar| number(bar, "x") + number(bar, "width")).collect::<Vec<_>>()
    };
    let (own, parties) = (ends("own"), ends("party"));
    assert_eq!((own.len(), parties.len()), (1, 8), "one agreement, which eight have signed");
    assert!(parties.iter().all(|end| *end <= own[0] + 0.1), "{parties:?} beyond {own:?}");
    assert_eq!(
        page.within(timeline, "path").filter(|path| path.attribute("class") == "open").count(),
        1,
        "it names its last day, not its first"
    );
}

#[test]
fn the_tables_alone_are_a_sound_page() {
    for name in ["liverpool-ilinks", "national-opt-outs"] {
        let (policy, _) = load(name);
        let mut sees = caldicott::WhoSeesWhat::of(&policy).unwrap_or_else(|error| panic!("{error}"));
        let page = check(name, &caldicott_report::matrix_html(&sees));
        let text = &page.0[0].text;
        assert!(text.contains("Every other role sees nothing for this."), "{name}");
        assert!(policy.roles().all(|(_, role)| text.contains(&role.title)), "{name}: every role is named");
        assert!(!page.0.iter().any(|it| it.attribute("class").starts_with("swatch")), "{name}: no shade is explained that is not shown");

        // Of a part nothing is said about the rest.
        sees.roles.truncate(2);
        let page = check(name, &caldicott_report::matrix_html(&sees));
        let text = &page.0[0].text;
        for said in ["Every other role", "Nobody sees", "Seen by nobody:", "for any of these purposes"] {
            assert!(!text.contains(said), "{name}: {said}");
        }
    }
}

/// A policy in which a promise rests on two gates together, and a rule on either of two labels.
const SMALL: &str = r#"language caldicott 1

policy small "Small"

category letters "Letters"
  tier 1 "All"
category notes "Notes"
  tier 1 "All"
role clerk "Clerk"
purpose care "Care"
organisation north "North"
organisation south "South"
label private "Private, says the writer"
label sealed "Sealed, and kept apart"

allow read-letters "Clerks read letters"
  roles clerk
  data  letters
  for   care
withhold kept "Kept back"
  data everything labelled private, sealed
consent ground "Ground"
  for  care
  with implied consent
agreement sharing "Notes are shared"
  between north, south
  for     care
  covers  notes

never elsewhere "Nothing that another organisation holds is seen"
  when   not same-organisation
  unless requester is north
"#;

#[test]
fn what_is_said_is_neither_more_nor_less() {
    let loaded = read(SMALL);
    let policy = loaded.policy.as_ref().unwrap_or_else(|| panic!("{:#?}", loaded.diagnostics));
    let place = policy.rules().next().map(|(_, rule)| rule.place).unwrap_or_else(|| panic!("it has rules"));
    let finding = |message: &str, help: &str| Diagnostic::new(Code::EmptyClaim, place, message).with_help(help);
    let shown = "look at it:\nscenario shows-it \"Shows it\"\n  role clerk";
    let findings = [finding("`one` is wrong", "put it right"), finding("`other` is wrong", "put it right"), finding("third", shown)];
    let report = Report { findings: &findings, ..Report::new(policy, &loaded.sources) };
    let page = check("small", &caldicott_report::html(&report).unwrap_or_else(|error| panic!("{error}")));
    let text = &page.0[0].text;

    // Letters are granted and notes are covered: each lets some requests through, and no request passes both.
    assert!(text.contains("have none of it in common"));
    assert!(!text.contains("whatever the rules said"));
    // What is promised is said in words, and not only by its title.
    assert!(page.all("dd").any(|dd| dd.text == "not: the requester's own organisation holds the record"));
    assert!(page.all("dd").any(|dd| dd.text == "the requester is North"));
    // Either label will do.
    assert!(page.all("dd").any(|dd| dd.text == "Private, says the writer; or Sealed, and kept apart"));
    // The same trouble is told once, and a request that shows a trouble stands as it is written.
    assert_eq!(text.matches("put it right").count(), 1);
    assert!(page.all("pre").any(|pre| pre.text.starts_with("scenario shows-it \"Shows it\"\n  role clerk")));
    assert!(page.all("a").any(|link| link.text == "3 to look at"));
    // Sharing is not by agreements alone.
    assert!(!text.contains("without an agreement"));
}

#[test]
fn of_what_a_role_does_not_see_only_that_is_told_which_a_rule_keeps_back() {
    let more = "category photographs \"Photographs\"\n  tier 1 \"All\"\nrole clerk";
    let kept_back = "allow read-photographs \"Clerks read photographs\"\n  roles clerk\n  data  photographs\n  for   care\n\
                     withhold all-photographs \"Kept from all\"\n  data  photographs\n\nnever elsewhere";
    let loaded = read(&SMALL.replace("role clerk", more).replace("never elsewhere", kept_back));
    let policy = loaded.policy.as_ref().unwrap_or_else(|| panic!("{:#?}", loaded.diagnostics));
    let report = caldicott_report::html(&Report::new(policy, &loaded.sources));
    let page = check("kept back", &report.unwrap_or_else(|error| panic!("{error}")));
    let at = |what: &dyn Fn(&Element) -> bool| page.0.iter().position(what).unwrap_or_else(|| panic!("it is there"));
    let (article, table) = (at(&|it| it.attribute("class") == "role"), at(&|it| it.attribute("id") == "sees-0-0"));
    let rows: Vec<&str> = page.within(table, "th").filter(|th| th.attribute("scope") == "row").map(|th| th.text.as_str()).collect();
    assert_eq!(rows, ["Letters", "Photographs"]);
    let unlisted: Vec<&str> = page.within(article, "p").map(|p| p.text.as_str()).collect();
    assert_eq!(unlisted, ["Sees nothing of: Notes."]);
    // The rings of all are drawn once, and of a role what it sees.
    let shades =
        |at: usize| page.within(at, "path").map(|path| path.attribute("class").to_owned()).filter(|class| class.starts_with("ring"));
    assert_eq!(shades(at(&|it| it.attribute("class") == "picture")).collect::<Vec<_>>(), ["ring not-asked"]);
    assert_eq!(shades(at(&|it| it.attribute("class") == "patterns")).collect::<Vec<_>>(), ["ring never"; 3]);
}

#[test]
fn sharing_without_an_agreement_is_pointed_to() {
    let links = |name: &str| Page::read(&report(name)).all("a").any(|link| link.attribute("href") == "#rules-gateways");
    assert!(links("national-opt-outs") && !links("connected-care"));
}

#[test]
fn a_difference_says_of_which_policies_it_is() {
    let older = read(SMALL);
    let newer = read(&SMALL.replace("covers  notes", "covers  notes, letters"));
    let [old, new] = [&older, &newer].map(|loaded| loaded.policy.as_ref().unwrap_or_else(|| panic!("{:#?}", loaded.diagnostics)));
    let changes = caldicott::compare(old, new, [&[], &[]], Compared::Everything).unwrap_or_else(|error| panic!("{error}"));
    let page = check("difference", &caldicott_report::difference_html(&changes));
    let digests: Vec<&str> = page.all("code").filter(|code| code.attribute("class") == "digest").map(|code| code.text.as_str()).collect();
    assert_eq!(digests, [old.digest(), new.digest()]);
    assert!(page.all("summary").any(|summary| summary.text.contains("from deny to permit")));
}

/// A policy in which every text tries to be markup.
const HOSTILE: &str = r#"language caldicott 1

policy hostile "<b>&\" <script>alert(1)</script> policy"
  version "<i>1</i>"
  owner   "</title><b>owner"
  source  "<b>source"

category letters "<b>letters & \"more\""
  tier 1 "<i>first"
role gp "<b>doctor"
purpose care "<b>care"
organisation north "<b>north"
organisation south "</article>south"
duty audit "<b>audit"
objection no "<b>objected"

access who "<b>who"
  for   care
  cites "<b>cited"
  | role | letters |
  | gp   | 1       |
withhold kept "<b>kept"
  data  everything
  when  no
  refer "<b>somebody"
consent ground "<b>ground"
  for  care
  with explicit consent must audit
agreement sharing "<b>sharing"
  between north, south
  for     care
  covers  letters
  basis   "<b>basis"
  starts  2024-01-01

scenario first "</td><b>one"
  role    gp at north
  sees    letters tier 1 of south
  for     care
  consent given
  given   not no
  on      2024-06-01
  expect  permit
never nothing "<b>nothing"
  for care
"#;

fn read(text: &str) -> Loaded {
    caldicott::load("policy.ig", "", &mut |_| Ok(text.as_bytes().to_vec()))
}

#[test]
fn no_text_of_a_policy_becomes_markup() {
    let loaded = read(HOSTILE);
    let policy = loaded.policy.as_ref().unwrap_or_else(|| panic!("{:#?}", loaded.diagnostics));
    let older = read(&HOSTILE.replace("| gp   | 1 ", "| gp   | - ").replace("script> policy", "script> older"));
    let older = older.policy.unwrap_or_else(|| panic!("{:#?}", older.diagnostics));
    let changes = caldicott::compare(&older, policy, [&[], &[]], Compared::Everything).unwrap_or_else(|error| panic!("{error}"));
    let place = policy.rules().next().map(|(_, rule)| rule.place).unwrap_or_else(|| panic!("it has rules"));
    let finding = Diagnostic::new(Code::EmptyClaim, place, "<b>found").with_help("<b>help");
    let accepted = [Accepted { finding: finding.clone(), reason: "<b>reason".to_owned() }];
    let findings = [finding];
    let report = Report { findings: &findings, accepted: &accepted, changes: Some(&changes), ..Report::new(policy, &loaded.sources) };
    let text = caldicott_report::html(&report).unwrap_or_else(|error| panic!("{error}"));
    check("what changed", &caldicott_report::difference_html(&changes));
    let page = check("hostile", &text);
    assert_eq!(page.all("b").count() + page.all("i").count(), 0);
    let shown = &page.0[0].text;
    let wanted =
        ["policy", "letters & \"more\"", "doctor", "care", "north", "audit", "who", "cited", "kept", "somebody", "ground", "sharing"];
    let also = ["basis", "nothing", "found", "help", "reason", "source", "objected"];
    for word in wanted.into_iter().chain(also) {
        assert!(shown.contains(&format!("<b>{word}")) || word == "policy", "{word}");
    }
    assert!(
        shown.contains("<b>&\" <script>alert(1)</script> policy") && shown.contains("</title><b>owner") && shown.contains("</td><b>one")
    );
    assert!(shown.contains("Does not hold"), "the refuted promise is shown as such");
}

#[test]
fn on_paper_a_heading_is_smaller_than_the_one_above_it() {
    let print = include_str!("../src/style.css").split("@media print").nth(1).unwrap_or_default();
    let size = |heading: &str| {
        let after = print.split(&format!("{heading} {{ font-size: ")).nth(1).unwrap_or_else(|| panic!("{heading} has a size"));
        after.split("pt").next().and_then(|size| size.parse::<f64>().ok()).unwrap_or_else(|| panic!("{heading}: {after}"))
    };
    let sizes = ["h1", "h2", "h3", "h4"].map(size);
    assert!(sizes.windows(2).all(|pair| pair[0] > pair[1]), "{sizes:?}");
}

/// Colours that lie on each other, and how far apart they have to be: 4.5 for text, 3 for what is drawn.
const PAIRS: [(&str, &str, f64); 11] = [
    ("ink", "paper", 4.5),
    ("ink", "soft", 4.5),
    ("quiet", "paper", 4.5),
    ("quiet", "soft", 4.5),
    ("link", "paper", 4.5),
    ("link", "soft", 4.5),
    ("good", "paper", 4.5),
    ("bad", "paper", 4.5),
    ("ink", "halo", 4.5),
    ("fill", "paper", 3.0),
    ("fill", "halo", 3.0),
];

#[test]
fn colours_can_be_told_apart() {
    let style = include_str!("../src/style.css");
    let roots: Vec<&str> = style.split(":root {").skip(1).filter_map(|rest| rest.split('}').next()).collect();
    assert_eq!(roots.len(), 3, "light, dark, on paper");
    for root in roots {
        let colours: BTreeMap<&str, f64> = root
            .split(';')
            .filter_map(|pair| pair.split_once(": #"))
            .map(|(name, hex)| (name.trim().trim_start_matches("--"), luminance(hex.trim())))
            .collect();
        for (one, other, least) in PAIRS {
            let (one_is, other_is) = (colours[one], colours[other]);
            let contrast = (one_is.max(other_is) + 0.05) / (one_is.min(other_is) + 0.05);
            assert!(contrast >= least, "{one} on {other}: {contrast:.2}");
        }
    }
}

/// The relative luminance of a colour, as WCAG reckons it.
fn luminance(hex: &str) -> f64 {
    let part = |from: usize| {
        let value = f64::from(u8::from_str_radix(&hex[from..from + 2], 16).unwrap_or_else(|error| panic!("{hex}: {error}"))) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(0) + 0.7152 * part(2) + 0.0722 * part(4)
}
