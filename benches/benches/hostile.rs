//! What does it cost to refuse texts that nobody writes, a hundred thousand long or deep?

use caldicott_benches::load;
use criterion::{Criterion, criterion_group, criterion_main};

const MANY: usize = 100_000;

fn hostile(criterion: &mut Criterion) {
    let start = "language caldicott 1\n\npolicy hostile \"Hostile\"\nrole gp \"GP\"\nfact told \"Told\"\n\n";
    let many = |text: &str| text.repeat(MANY);
    let cases = [
        ("brackets", format!("{start}define d \"D\" when {}told{}\n", many("("), many(")"))),
        ("not", format!("{start}define d \"D\" when {}told\n", many("not "))),
        ("lonely quotes", format!("{start}{}", many("  \"\n"))),
        ("open texts", format!("{start}{}", many("role a \"\n"))),
        ("hard blanks", format!("{start}{}", many("\u{a0}"))),
        ("empty rows", format!("{start}access a \"A\"\n{}", many("  ||\n"))),
        ("wrong details", format!("{start}allow a \"A\" data everything\n{}", many("  what ever\n"))),
        ("indented entries", format!("{start}role r \"R\"\n{}", many("  role r \"R\"\n"))),
        ("unknown entries", format!("{start}{}", many("nonsense\n"))),
        ("unknown names", format!("{start}allow a \"A\" data everything roles {}gp\n", many("nobody, "))),
        (
            "a chain of definitions",
            start.to_owned()
                + &(0..9_999).map(|n| format!("define d{} \"D\" when d{n}\n", n + 1)).collect::<String>()
                + "define d0 \"D\" when told\n",
        ),
    ];
    let mut group = criterion.benchmark_group("hostile");
    group.sample_size(10);
    for (name, text) in &cases {
        assert!(load(text).policy.is_none(), "{name} is refused");
        group.bench_with_input(*name, text, |bencher, text| bencher.iter(|| load(text)));
    }
    group.finish();
}

criterion_group!(benches, hostile);
criterion_main!(benches);
