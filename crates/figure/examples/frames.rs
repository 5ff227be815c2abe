//! How long a frame takes: `cargo run --release -p figure --example frames`. Prints medians.
//!
//! Frames are those of a whole ready session, thirty a second; each is the view's body placed, drawn
//! and turned into outlines, with what a player does to show it: the text of every path.

use std::hint::black_box;
use std::time::Instant;

use figure::{Camera, Look, Motion, Stagehand};
use routine::{Lengths, PhraseLength, SessionTime, phrases, text};
use session::{Input, Session};

fn main() {
    let techniques = library::techniques();
    let ten = library::ROUTINES.iter().find(|file| file.name == "ten").expect("a ready routine");
    let routine = text::routine(ten.text, &techniques).expect("a library file");
    let all = phrases(&routine).into_iter();
    let room =
        |phrase: routine::Phrase| (phrase.message, PhraseLength { full: phrase.slot, short: None });
    let lengths: Lengths = all.map(room).collect();
    let mut session = Session::new(&routine, lengths).expect("a covered routine");
    session.handle(SessionTime::ZERO, &Input::Ready);
    let end = session.view(SessionTime::ZERO).left_all.ms();
    let mut hand = Stagehand::default();
    let (camera, look) = (Camera::default(), Look::default());
    let (mut shapes, mut whole, mut text) = (Vec::new(), Vec::new(), 0);
    for at in (0..end).step_by(33) {
        let at = SessionTime::from_ms(at);
        session.handle(at, &Input::Tick);
        let view = session.view(at);
        let technique = view.technique.as_deref().and_then(|id| techniques.get(id));
        let begun = Instant::now();
        let posed = hand.posed(&view, technique.map(|technique| &**technique), Motion::Moving);
        let picture = posed.draw(&camera, &look);
        shapes.push(begun.elapsed());
        let paths: Vec<String> = picture.shapes.iter().map(|shape| shape.path.svg()).collect();
        whole.push(begun.elapsed());
        text += black_box(paths).iter().map(String::len).sum::<usize>();
    }
    for (name, mut times) in [("shapes", shapes), ("paths", whole)] {
        times.sort();
        let ms = |of: usize| times[of].as_secs_f64() * 1000.0;
        let last = times.len() - 1;
        println!("{name} {:.3} ms", ms(last / 2));
        println!("{name}-slowest-of-100 {:.3} ms", ms(last * 99 / 100));
    }
    println!("text {} bytes a frame", text / whole_frames(end));
}

fn whole_frames(end_ms: u32) -> usize {
    (end_ms as usize).div_ceil(33)
}
