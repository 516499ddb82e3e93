use caldicott_syntax::*;
fn main() {
    for f in std::env::args().skip(1) {
        let s = Source::new(f.clone(), std::fs::read_to_string(&f).unwrap());
        let p = parse(&s, SourceId(0));
        println!("{f}: {} items", p.file.items.len());
        for d in &p.findings {
            let q = s.position(d.span.start);
            println!("{f}:{}:{} {} {} / {:?} {:?}", q.line, q.column, d.code, d.message, d.help, d.fix.as_ref().map(|f| &f.replacement));
        }
    }
}
