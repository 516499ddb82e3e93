//! CEL, with the tiers looked up by the host, since an expression cannot search.
//!
//! Its fastest idiom: the expression is compiled once, and what it asks for is given by a resolver that lends values which
//! were made beforehand, so that nothing is copied into a map for each request.

use super::{ByHand, Engine, Said};
use crate::world::{FRAMEWORK, Request, World};
use cel::common::types::{CelBool, CelInt, CelString};
use cel::common::value::{CowVal, Val};
use cel::context::VariableResolver;
use cel::{Context, Env, Program, Value};
use std::sync::Arc;

/// What is cheap and refuses often comes first, as in the program that is written by hand.
const EXPRESSION: &str = r#"
tier <= framework && tier <= shared &&
!(local_opt_out && !emergency) &&
!(national_opt_out && purpose != "direct-care") &&
!(sensitive && role in ["pharmacist", "paramedic", "therapist", "clerk", "analyst", "planner"]) &&
(consent == "given" ||
  (consent == "not-recorded" && purpose == "direct-care" && (!present || emergency || !capacity)))
"#;

/// CEL, loaded.
pub struct Cel {
    program: Program,
    context: Context<'static, 'static>,
    grants: ByHand,
}

/// A request, and its values for the expression.
pub struct Question {
    request: Request,
    role: CelString<'static>,
    purpose: CelString<'static>,
    consent: CelString<'static>,
    tier: CelInt,
    framework: CelInt,
    facts: [CelBool; 5],
    sensitive: CelBool,
}

/// A request, and what was looked up for it.
struct Looked<'q> {
    question: &'q Question,
    shared: CelInt,
}

impl VariableResolver for Looked<'_> {
    fn resolve<'b>(&'b self, variable: &str) -> Option<CowVal<'b, 'b>> {
        let Question { role, purpose, consent, tier, framework, facts, sensitive, .. } = self.question;
        let value: &dyn Val = match variable {
            "tier" => tier,
            "framework" => framework,
            "shared" => &self.shared,
            "role" => role,
            "purpose" => purpose,
            "consent" => consent,
            "present" => &facts[0],
            "capacity" => &facts[1],
            "emergency" => &facts[2],
            "local_opt_out" => &facts[3],
            "national_opt_out" => &facts[4],
            "sensitive" => sensitive,
            _ => return None,
        };
        Some(CowVal::Borrowed(value))
    }
}

impl Engine for Cel {
    const NAME: &'static str = "CEL, grants looked up by the host";
    type Source = World;
    type Question = Question;

    fn source(world: &World) -> World {
        world.clone()
    }

    fn load(world: &World) -> Cel {
        let env = Arc::new(Env::stdlib());
        let program = env.compile(EXPRESSION).expect("the expression is sound");
        Cel { program, context: Context::with_env(env), grants: ByHand::load(world) }
    }

    fn question(&self, _: &World, request: &Request) -> Question {
        Question {
            request: *request,
            role: CelString::from(request.role.word()),
            purpose: CelString::from(request.purpose.word()),
            consent: CelString::from(request.consent.word()),
            tier: CelInt::from(i64::from(request.tier)),
            framework: CelInt::from(i64::from(FRAMEWORK[request.role as usize][request.category as usize])),
            facts: request.facts().map(|(_, value)| CelBool::from(value)),
            sensitive: CelBool::from(request.sensitive),
        }
    }

    fn decide(&mut self, question: &Question) -> Said {
        let request = &question.request;
        let shared = if request.requester == request.holder { request.tier } else { self.grants.tier(request) };
        let looked = Looked { question, shared: CelInt::from(i64::from(shared)) };
        let mut context = self.context.new_inner_scope();
        context.set_variable_resolver(&looked);
        Said::permit(self.program.execute(&context).expect("every name has a value") == Value::Bool(true))
    }
}
