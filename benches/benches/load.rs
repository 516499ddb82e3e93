//! What does it cost to read and resolve a policy, and does it grow in proportion? Beside it, as a yardstick, what a JSON
//! reader needs for a string of as many bytes.

use caldicott_benches::{load, policy};
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};

fn loading(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("load");
    group.sample_size(10);
    for entries in [100, 300, 1_000, 3_000, 10_000, 30_000] {
        let text = policy(entries);
        assert!(load(&text).policy.is_some(), "the policy is sound: {:?}", load(&text).findings().first());
        let json = serde_json::to_string(&text.lines().collect::<Vec<_>>()).expect("lines can be written");
        group.throughput(Throughput::Elements(entries as u64));
        group.bench_with_input(BenchmarkId::new("policy", entries), &text, |bencher, text| bencher.iter(|| load(text)));
        group.bench_with_input(BenchmarkId::new("json-of-its-lines", entries), &json, |bencher, json| {
            bencher.iter(|| serde_json::from_str::<Vec<String>>(json).expect("it is JSON"));
        });
    }
    group.finish();
}

criterion_group!(benches, loading);
criterion_main!(benches);
