//! How long compiling, rehearsing and looking take. `cargo run --release -p session --example
//! measure`; `cargo xtask bench` prints it beside its limits.

use std::time::Instant;

use routine::{Catalogue, Lengths, PhraseLength, Routine, SessionTime, compile, phrases, text};
use session::{Input, Session};

const TECHNIQUES: [&str; 7] = [
    include_str!("../../../library/techniques/settling-breath.toml"),
    include_str!("../../../library/techniques/wall-extension-roll.toml"),
    include_str!("../../../library/techniques/thoracic-extension.toml"),
    include_str!("../../../library/techniques/thoracic-rotation.toml"),
    include_str!("../../../library/techniques/scapula-release.toml"),
    include_str!("../../../library/techniques/crossed-arm-rhomboid-roll.toml"),
    include_str!("../../../library/techniques/calm-close.toml"),
];
const TEN: &str = include_str!("../../../library/routines/ten.toml");

fn main() {
    let read = |file: &&str| text::technique(file).expect("a library file");
    let catalogue: Catalogue = TECHNIQUES.iter().map(read).collect();
    let routine = text::routine(TEN, &catalogue).expect("a library file");
    let lengths = voice(&routine);
    let print = |name: &str, runs: u32, run: &mut dyn FnMut()| {
        let begun = Instant::now();
        (0..runs).for_each(|_| run());
        println!("{name} {:.4} ms", begun.elapsed().as_secs_f64() * 1000.0 / f64::from(runs));
    };
    print("compile", 100, &mut || drop(compile(&routine, &lengths)));
    print("rehearse", 20, &mut || rehearse(&routine, &lengths));
    let mut session = Session::new(&routine, lengths).expect("a covered routine");
    session.handle(SessionTime::ZERO, &Input::Ready);
    print("view", 1000, &mut || drop(session.view(SessionTime::from_ms(300_000))));
}

/// A whole session with a tick each second.
fn rehearse(routine: &Routine, lengths: &Lengths) {
    let mut session = Session::new(routine, lengths.clone()).expect("a covered routine");
    session.handle(SessionTime::ZERO, &Input::Ready);
    for secs in 0..=session.timeline().span().secs() {
        session.handle(SessionTime::from_ms(secs * 1000), &Input::Tick);
    }
}

fn voice(routine: &Routine) -> Lengths {
    let all = phrases(routine).into_iter();
    all.map(|phrase| (phrase.message, PhraseLength { full: phrase.slot, short: None })).collect()
}
