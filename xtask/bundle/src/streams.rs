//! Takes the module's code apart by what its bytes say, one stream for each kind: what is alike then
//! stands together and compresses well, 12 % of the code once compressed. `module.js` in the page puts it together again
//! byte by byte.
//!
//! The file, with all numbers in LEB128: the module's length, how many functions it has, the length of each
//! stream, and the streams. Two things are not written: how long a function is, since its last `end`
//! tells, and how a load or a store is aligned where that is natural, as nearly all are.

use anyhow::{Context, bail};
use wasmparser::{Parser, Payload};

/// The module's file.
pub(crate) const FILE: &str = "web.streams";

/// What a stream holds. The same list, in the same order, is in `module.js`.
#[derive(Clone, Copy)]
enum Stream {
    /// The module up to the bodies of its functions.
    Head,
    /// Instructions, with the types of blocks.
    Code,
    /// The locals that functions declare.
    Declared,
    /// How many blocks a branch leaves.
    Label,
    /// Which function is called.
    Call,
    /// Which local is got or set.
    Local,
    /// How far from its address something is loaded or stored.
    Offset,
    /// Constants of 64 bits.
    Long,
    /// Constants of floats.
    Float,
    /// What is rare.
    Other,
    /// The module behind the bodies of its functions.
    Tail,
    /// Constants of 32 bits in one byte; in the streams behind it those in two to five.
    Short,
}

/// All streams.
const STREAMS: usize = Stream::Short as usize + 5;

/// Stands before a load or a store whose alignment isn't natural, with that added. No instruction has
/// such a code.
const ALIGNED: u8 = 0xe0;
/// With the length of a constant in bytes added: the constant's instruction, where that isn't one.
const WIDE: u8 = 0xe8;

/// A module, taken apart.
///
/// # Errors
/// When it is no module, or has an instruction that `module.js` doesn't know.
pub(crate) fn split(module: &[u8]) -> anyhow::Result<Vec<u8>> {
    let mut streams = Streams(vec![Vec::new(); STREAMS]);
    let (mut functions, mut code) = (0, None);
    for payload in Parser::new(0).parse_all(module) {
        let payload = payload.context("reading the module")?;
        if let Payload::CodeSectionStart { count, range, .. } = payload {
            functions = count;
            code = Some(range);
        } else if let Payload::CodeSectionEntry(body) = payload {
            let mut rest = Bytes(body.as_bytes());
            let split = streams.body(&mut rest);
            split.with_context(|| format!("a function at byte {}", body.range().start))?;
        }
    }
    let code = code.context("a module without code")?;
    // The section's length stands between its name and what it holds, which tells it.
    let mut length = Vec::new();
    number(code.len(), &mut length);
    let head = module[..code.start].strip_suffix(&length[..]).context("a length too long")?;
    streams.add(Stream::Head, head);
    streams.add(Stream::Tail, &module[code.end..]);
    let mut file = Vec::new();
    number(module.len(), &mut file);
    number(functions as usize, &mut file);
    streams.0.iter().for_each(|stream| number(stream.len(), &mut file));
    streams.0.iter().for_each(|stream| file.extend_from_slice(stream));
    Ok(file)
}

/// The parts of a file, one behind the other: what comes first, then each stream. A compressor that begins
/// anew with each keeps them apart, 2 % of the code.
///
/// # Errors
/// When it is no file of [`split`].
pub(crate) fn parts(file: &[u8]) -> anyhow::Result<Vec<&[u8]>> {
    let mut rest = Bytes(file);
    rest.number()?;
    rest.number()?;
    let lengths = (0..STREAMS).map(|_| rest.number()).collect::<anyhow::Result<Vec<_>>>()?;
    let first = &file[..file.len() - rest.0.len()];
    let streams = lengths.into_iter().map(|length| rest.take(length));
    std::iter::once(Ok(first)).chain(streams).collect()
}

struct Streams(Vec<Vec<u8>>);

impl Streams {
    fn add(&mut self, stream: Stream, bytes: &[u8]) {
        self.0[stream as usize].extend_from_slice(bytes);
    }

    /// A function's body.
    fn body(&mut self, rest: &mut Bytes<'_>) -> anyhow::Result<()> {
        let declared = rest.0;
        let groups = rest.number()?;
        // There are four types of numbers, and each has one.
        anyhow::ensure!(groups < 0x80, "{groups} groups of locals");
        for _ in 0..groups {
            rest.number()?;
            rest.take(1)?;
        }
        self.add(Stream::Declared, &declared[..declared.len() - rest.0.len()]);
        while !rest.0.is_empty() {
            self.instruction(rest)?;
        }
        Ok(())
    }

    fn instruction(&mut self, rest: &mut Bytes<'_>) -> anyhow::Result<()> {
        let code = rest.take(1)?;
        let op = code[0];
        if let Some(natural) = natural(op) {
            let align = rest.leb()?;
            match align {
                [align] if *align == natural => {}
                [align] if *align < natural => self.add(Stream::Code, &[ALIGNED + align]),
                _ => bail!("an alignment that isn't one: {align:?}"),
            }
            self.add(Stream::Code, code);
            self.add(Stream::Offset, rest.leb()?);
            return Ok(());
        }
        if op == 0x41 {
            let constant = rest.leb()?;
            let wide = u8::try_from(constant.len())?;
            self.add(Stream::Code, &[if wide == 1 { op } else { WIDE + wide }]);
            self.0[Stream::Short as usize + constant.len() - 1].extend_from_slice(constant);
            return Ok(());
        }
        self.add(Stream::Code, code);
        match op {
            // Arithmetic, comparisons, conversions; the ends of blocks; drop, select, return.
            0x00 | 0x01 | 0x05 | 0x0b | 0x0f | 0x1a | 0x1b | 0x45..=0xc4 => {}
            0x02..=0x04 => self.add(Stream::Code, rest.leb()?),
            0x0c | 0x0d => self.add(Stream::Label, rest.leb()?),
            0x0e => {
                let table = rest.0;
                for _ in 0..=rest.number()? {
                    rest.leb()?;
                }
                self.add(Stream::Other, &table[..table.len() - rest.0.len()]);
            }
            0x10 => self.add(Stream::Call, rest.leb()?),
            0x11 => {
                self.add(Stream::Other, rest.leb()?);
                self.add(Stream::Other, rest.leb()?);
            }
            0x20..=0x22 => self.add(Stream::Local, rest.leb()?),
            0x23..=0x26 | 0x3f | 0x40 | 0xd0 | 0xd2 => self.add(Stream::Other, rest.leb()?),
            0x42 => self.add(Stream::Long, rest.leb()?),
            0x43 => self.add(Stream::Float, rest.take(4)?),
            0x44 => self.add(Stream::Float, rest.take(8)?),
            0xfc => {
                let which = rest.leb()?;
                self.add(Stream::Code, which);
                for _ in 0..operands(which)? {
                    self.add(Stream::Other, rest.leb()?);
                }
            }
            _ => bail!("instruction {op:#04x} is new here: tell `module.js`, too"),
        }
        Ok(())
    }
}

/// The alignment that a load or a store has by nature, as a power of two; `None` for anything else.
fn natural(op: u8) -> Option<u8> {
    const OF: [u8; 23] = [2, 3, 2, 3, 0, 0, 1, 1, 0, 0, 1, 1, 2, 2, 2, 3, 2, 3, 0, 1, 0, 1, 2];
    OF.get(usize::from(op).checked_sub(0x28)?).copied()
}

/// How many operands an instruction of two bytes has: conversions none, copying memory or tables two.
fn operands(which: &[u8]) -> anyhow::Result<usize> {
    match which {
        [0..=7] => Ok(0),
        [8 | 10 | 12 | 14] => Ok(2),
        [9 | 11 | 13 | 15..=17] => Ok(1),
        _ => bail!("instruction 0xfc {which:?} is new here: tell `module.js`, too"),
    }
}

fn number(value: usize, into: &mut Vec<u8>) {
    let mut rest = value;
    while rest > 0x7f {
        into.push((rest & 0x7f) as u8 | 0x80);
        rest >>= 7;
    }
    into.push(rest as u8);
}

/// What is still to be read.
struct Bytes<'b>(&'b [u8]);

impl<'b> Bytes<'b> {
    fn take(&mut self, count: usize) -> anyhow::Result<&'b [u8]> {
        let (taken, rest) = self.0.split_at_checked(count).context("it breaks off")?;
        self.0 = rest;
        Ok(taken)
    }

    /// A number as it is written.
    fn leb(&mut self) -> anyhow::Result<&'b [u8]> {
        let last = self.0.iter().position(|byte| *byte < 0x80).context("it breaks off")?;
        self.take(last + 1)
    }

    fn number(&mut self) -> anyhow::Result<usize> {
        let bytes = self.leb()?;
        Ok(bytes.iter().rev().fold(0, |value, byte| value << 7 | usize::from(byte & 0x7f)))
    }
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{
        BlockType, CodeSection, Function, FunctionSection, MemArg, MemorySection, MemoryType,
        Module, TypeSection, ValType,
    };

    use super::*;

    /// One function with an instruction of each kind.
    fn module() -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut functions = FunctionSection::new();
        functions.function(0);
        let mut memories = MemorySection::new();
        let (minimum, maximum) = (1, None);
        memories.memory(MemoryType {
            minimum,
            maximum,
            memory64: false,
            shared: false,
            page_size_log2: None,
        });
        let mut body = Function::new([(3, ValType::I32)]);
        let at = |offset, align| MemArg { offset, align, memory_index: 0 };
        let mut sink = body.instructions();
        sink.block(BlockType::Empty).i32_const(5).br_table([0, 0], 1).end();
        sink.i32_const(300).i32_load(at(9, 2)).drop();
        sink.i32_const(70_000).i64_load(at(200, 0)).drop();
        sink.i64_const(-1).drop().f32_const(1.0.into()).drop().f64_const(2.0.into()).drop();
        sink.local_get(2).local_set(0).call(0);
        sink.i32_const(1).i32_const(2).i32_const(3).memory_copy(0, 0).end();
        let mut code = CodeSection::new();
        code.function(&body);
        let mut module = Module::new();
        module.section(&types).section(&functions).section(&memories).section(&code);
        module.finish()
    }

    #[test]
    fn each_kind_of_byte_has_a_stream_of_its_own() {
        let module = module();
        let file = split(&module).expect("a module");
        let parts = parts(&file).expect("a file");
        assert_eq!(parts.concat(), file);
        let (first, streams) = parts.split_first().expect("what comes first");
        assert_eq!(first[..2], [u8::try_from(module.len()).expect("a short module"), 1]);
        assert!(module.starts_with(streams[Stream::Head as usize]));
        assert_eq!(streams[Stream::Declared as usize], [1, 3, 0x7f]);
        assert_eq!(streams[Stream::Call as usize], [0]);
        assert_eq!(streams[Stream::Local as usize], [2, 0]);
        assert_eq!(streams[Stream::Offset as usize], [9, 200, 1]);
        assert_eq!(streams[Stream::Long as usize], [0x7f]);
        assert_eq!(streams[Stream::Float as usize].len(), 12);
        // The table's labels, and the memories between which is copied.
        assert_eq!(streams[Stream::Other as usize], [2, 0, 0, 1, 0, 0]);
        assert_eq!(streams[Stream::Short as usize], [5, 1, 2, 3]);
        assert_eq!(streams[Stream::Short as usize + 1], [0xac, 2]);
        assert_eq!(streams[Stream::Short as usize + 2], [0xf0, 0xa2, 4]);
        let code = streams[Stream::Code as usize];
        assert_eq!(code[..6], [0x02, 0x40, 0x41, 0x0e, 0x0b, WIDE + 2]);
        assert!(code.windows(2).any(|two| two == [ALIGNED, 0x29]), "{code:x?}");
    }

    #[test]
    fn what_the_page_does_not_know_is_refused() {
        let mut module = module();
        let at = module.windows(2).rposition(|two| two == [0x41, 5]).expect("a constant");
        // A vector's instruction.
        module[at] = 0xfd;
        assert!(split(&module).is_err());
        assert!(split(b"no module").is_err());
        assert!(parts(&[0x80]).is_err());
    }
}
