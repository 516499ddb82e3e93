//! Rego, the language of Open Policy Agent, as regorus runs it: on its compiled machine, which is its fastest, and by its
//! interpreter. The agreements are data; what the framework and an agreement both reach is worked out beforehand. No policy for each agreement is tried: an engine for Rego tries every rule, and data
//! is how its authors are told to write tables.

use super::{Engine, Said};
use crate::world::{Category, NOT_FOR_SENSITIVE, Request, Role, Tiers, World};
use regorus::Value;
use regorus::languages::rego::compiler::Compiler;
use regorus::rvm::vm::RegoVM;
use serde_json::{Map, Value as Json, json};

const POLICY: &str = include_str!("sharing.rego");
const PERMIT: &str = "data.sharing.permit";
const RECORD: &str = "data.sharing.record";

/// The compiled machine.
pub struct Regorus(RegoVM);

impl Engine for Regorus {
    const NAME: &'static str = "regorus, compiled machine";
    /// The agreements as JSON.
    type Source = String;
    type Question = Value;

    fn source(world: &World) -> String {
        grants_as_json(world)
    }

    fn load(data: &String) -> Regorus {
        let mut engine = engine();
        let compiled = engine.compile_with_entrypoint(&PERMIT.into()).expect("the policy is sound");
        let program = Compiler::compile_from_policy(&compiled, &[PERMIT, RECORD]).expect("the policy can be compiled");
        let mut machine = RegoVM::new_with_policy(compiled);
        machine.load_program(program);
        machine.set_data(Value::from_json_str(data).expect("it is JSON")).expect("no rule has the name of data");
        Regorus(machine)
    }

    fn question(&self, world: &World, request: &Request) -> Value {
        input(world, request)
    }

    fn decide(&mut self, question: &Value) -> Said {
        self.0.set_input(question.clone());
        let answer = self.0.execute_entry_point_by_index(0).expect("the policy asks only what there is");
        Said::permit(answer == Value::Bool(true))
    }

    /// One query tells how deep each role reaches.
    fn permitted(&mut self, cells: &[Value]) -> usize {
        let Some(any) = cells.first() else { return 0 };
        self.0.set_input(any.clone());
        let record = self.0.execute_entry_point_by_index(1).expect("the policy asks only what there is");
        let roles = record.as_object().expect("a record has rows").values();
        let rows = roles.map(|row| row.as_object().expect("a row has tiers").values().filter_map(|tier| tier.as_u64().ok()).sum::<u64>());
        rows.sum::<u64>() as usize
    }
}

impl Regorus {
    /// A request as a line of JSON, as the policy reads it.
    pub fn line(world: &World, request: &Request) -> String {
        input_as_json(world, request).to_string()
    }

    /// The id of such a line, and what is said to it.
    pub fn answer(&mut self, line: &str) -> (Value, Said) {
        let question = Value::from_json_str(line).expect("it is JSON");
        (question["id"].clone(), self.decide(&question))
    }
}

/// The interpreter.
pub struct Interpreted(regorus::Engine);

impl Engine for Interpreted {
    const NAME: &'static str = "regorus, interpreter";
    /// The agreements as JSON.
    type Source = String;
    type Question = Value;

    fn source(world: &World) -> String {
        grants_as_json(world)
    }

    fn load(data: &String) -> Interpreted {
        let mut engine = engine();
        engine.add_data(Value::from_json_str(data).expect("it is JSON")).expect("no rule has the name of data");
        Interpreted(engine)
    }

    fn question(&self, world: &World, request: &Request) -> Value {
        input(world, request)
    }

    fn decide(&mut self, question: &Value) -> Said {
        self.0.set_input(question.clone());
        Said::permit(self.0.eval_rule(PERMIT.into()).expect("the policy asks only what there is") == Value::Bool(true))
    }
}

fn engine() -> regorus::Engine {
    let mut engine = regorus::Engine::new();
    engine.add_policy("sharing.rego".into(), POLICY.into()).expect("the policy is sound");
    engine
}

/// What is shared with whom, and what the framework and the agreement both reach, as JSON.
pub fn grants_as_json(world: &World) -> String {
    let name = |organisation: usize| world.organisations[organisation].as_str();
    let shares = world.shares().into_iter().enumerate().map(|(holder, shares)| {
        let shares = shares.into_iter().map(|(requester, agreement)| (name(requester).to_owned(), agreement.into()));
        (name(holder).to_owned(), Json::Object(shares.collect()))
    });
    let agreements = world.reached().into_iter().map(|(agreement, tiers)| (agreement.to_owned(), table(&tiers)));
    let kept = NOT_FOR_SENSITIVE.iter().map(|role| (role.word().to_owned(), true.into()));
    let object = |of: Map<String, Json>| Json::Object(of);
    let (shares, agreements, kept) = (object(shares.collect()), object(agreements.collect()), object(kept.collect()));
    json!({"shares": shares, "agreements": agreements, "not_for_sensitive": kept}).to_string()
}

fn table(tiers: &Tiers) -> Json {
    let row = |row: &[u8]| Category::ALL.iter().zip(row).map(|(category, tier)| (category.word().to_owned(), (*tier).into())).collect();
    let rows = Role::ALL.iter().zip(tiers).map(|(role, of)| (role.word().to_owned(), Json::Object(row(of))));
    Json::Object(rows.collect())
}

fn input(world: &World, request: &Request) -> Value {
    Value::from(input_as_json(world, request))
}

fn input_as_json(world: &World, request: &Request) -> Json {
    let mut input = json!({
        "role": request.role.word(), "requester": world.organisations[request.requester],
        "holder": world.organisations[request.holder], "category": request.category.word(), "tier": request.tier,
        "purpose": request.purpose.word(), "consent": request.consent.word(), "sensitive": request.sensitive,
    });
    for (fact, value) in request.facts() {
        input[fact.replace('-', "_")] = value.into();
    }
    input
}
