//! The sound of a session in a terminal: a thread that feeds a player program through a pipe.
//!
//! The data's way: a session's timeline → [`hearing::score`] → [`Stream`] → pipe →
//! program. Nothing here computes a start time or decides what is played; where there is no sound,
//! the session goes on without it.

mod programs;
mod stream;

use std::io::{self, Write as _};
use std::process::{Child, ChildStdin};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use routine::{SessionTime, Span, Timeline};
use session::Phase;
use sound::{Channels, Frame, Score};

use crate::hearing::{self, Hearing, Voice};
use programs::Program;
use stream::{BUFFER, PIECE, Stream};

/// How often the thread looks whether a piece is due. Source: our choice; half a piece.
const LOOK_EVERY: Duration = Duration::from_millis(5);
/// A program that ends sooner than this after its start can't play here, and the next one is tried.
/// Source: our choice; an unknown argument or a missing device is found out at once.
const TRIED_FOR: Duration = Duration::from_secs(2);
/// How long the end may take. Source: our choice; a program that is killed goes at once.
const END_WITHIN: Duration = Duration::from_millis(500);

/// By what a session is to be heard.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Wish {
    /// By the first program that can.
    Usual,
    /// By this command.
    Named(String),
    /// Not at all.
    Silent,
}

/// Why there is no sound, or no more.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Gone {
    /// No program was found that could play.
    NoProgram,
    /// One played, and ended.
    Ended,
}

/// The sound of a session.
pub(crate) struct Sound {
    orders: Option<Sender<Order>>,
    gone: Receiver<Gone>,
    /// What is being played; `None` while there is silence.
    playing: Option<Timeline>,
    /// The beginning of the thread's clock.
    began: Instant,
    voice: Voice,
}

/// What the thread is told.
enum Order {
    /// Play this from there on; it was said at that moment.
    Play(Score, SessionTime, Duration),
    /// Go on as this.
    Amend(Score),
    /// Be silent.
    Silence,
}

impl Sound {
    /// Starts a program and plays silence, so that the device is awake when a session begins, which
    /// will be in the language of this tag. `None` where nobody wants to hear anything.
    pub(crate) fn open(wish: &Wish, hearing: Hearing, language: &str) -> Option<Sound> {
        let channels = hearing.channels();
        let programs = match wish {
            Wish::Usual => Program::usual(channels),
            Wish::Named(command) => vec![Program::named(command, channels)],
            Wish::Silent => return None,
        };
        let (orders, told) = channel();
        let (tell, gone) = channel();
        let began = Instant::now();
        let feeder = Feeder { programs: programs.into_iter(), channels, told, began };
        std::thread::spawn(move || {
            if let Some(why) = feeder.run() {
                // Nobody may be listening any more.
                let _ = tell.send(why);
            }
        });
        let voice = hearing.voice(language);
        Some(Sound { orders: Some(orders), gone, playing: None, began, voice })
    }

    /// Makes heard what the session plays now. Where that is something new, gives how long session
    /// time has to wait until it is heard.
    ///
    /// `moment` is when it was `heard`.
    pub(crate) fn follow(
        &mut self,
        phase: Phase,
        timeline: &Timeline,
        heard: SessionTime,
        moment: Instant,
    ) -> Option<Span> {
        match phase {
            Phase::Ready | Phase::Paused(_) => {
                if self.playing.take().is_some() {
                    self.order(Order::Silence);
                }
                None
            }
            Phase::Playing | Phase::ComingOff => match &self.playing {
                None => Some(self.play(timeline, heard, heard, moment)),
                Some(playing) if playing == timeline => None,
                Some(_) => self.amend(timeline, heard, moment),
            },
            // The last tone rings out.
            Phase::After | Phase::Over => None,
        }
    }

    /// Goes on with what the timeline has become: at once where that was written otherwise already,
    /// else when it comes there.
    fn amend(&mut self, timeline: &Timeline, heard: SessionTime, moment: Instant) -> Option<Span> {
        let from = timeline.changed_from().max(heard);
        if from < heard + BUFFER {
            return Some(self.play(timeline, from, heard, moment));
        }
        self.playing = Some(timeline.clone());
        self.order(Order::Amend(hearing::score(timeline, &self.voice)));
        None
    }

    fn play(
        &mut self,
        timeline: &Timeline,
        from: SessionTime,
        heard: SessionTime,
        moment: Instant,
    ) -> Span {
        self.playing = Some(timeline.clone());
        let score = hearing::score(timeline, &self.voice);
        self.order(Order::Play(score, from, moment.saturating_duration_since(self.began)));
        (heard + BUFFER).since(from)
    }

    fn order(&self, order: Order) {
        if let Some(orders) = &self.orders {
            // Where the thread has ended, `gone` tells.
            let _ = orders.send(order);
        }
    }

    /// Why there is no more sound; told once.
    pub(crate) fn gone(&self) -> Option<Gone> {
        self.gone.try_recv().ok()
    }
}

impl Drop for Sound {
    fn drop(&mut self) {
        // The thread ends its program, and then itself; its end of the channel goes with it. One
        // that hangs in a pipe is left alone.
        self.orders = None;
        while self.gone.recv_timeout(END_WITHIN).is_ok() {}
    }
}

/// The thread's own: programs to try, what it is told, and its clock.
struct Feeder {
    programs: std::vec::IntoIter<Program>,
    channels: Channels,
    told: Receiver<Order>,
    began: Instant,
}

impl Feeder {
    /// Feeds programs until nobody listens any more (`None`), or none is left.
    fn run(mut self) -> Option<Gone> {
        let mut stream = Stream::begin(self.began.elapsed());
        let mut tried = false;
        loop {
            let Some(mut player) =
                self.programs.by_ref().find_map(|program| Player::start(&program))
            else {
                return Some(Gone::NoProgram);
            };
            if tried {
                stream.refill(self.began.elapsed());
            }
            tried = true;
            let since = Instant::now();
            let heard_out = match self.channels {
                Channels::Mono => self.feed::<i16>(&mut stream, &mut player),
                Channels::Stereo => self.feed::<[i16; 2]>(&mut stream, &mut player),
            };
            if heard_out {
                return None;
            }
            if since.elapsed() >= TRIED_FOR {
                return Some(Gone::Ended);
            }
        }
    }

    /// Feeds `player` until nobody listens any more (`true`), or it takes nothing any more.
    fn feed<F: Frame>(&mut self, stream: &mut Stream, player: &mut Player) -> bool {
        let mut piece = [F::default(); PIECE];
        let channels = i64::try_from(F::CHANNELS.count()).unwrap_or(1);
        loop {
            let now = self.began.elapsed();
            match self.told.recv_timeout(LOOK_EVERY) {
                Ok(Order::Play(score, from, at)) => {
                    let from = score.sample_at(from);
                    stream.play(score, from, at);
                }
                Ok(Order::Amend(score)) => stream.amend(score),
                Ok(Order::Silence) => stream.silence(now),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return true,
            }
            if player.has_ended() {
                return false;
            }
            while stream.next(self.began.elapsed(), player.waiting() / channels, &mut piece) {
                if player.write(&piece).is_err() {
                    return false;
                }
            }
        }
    }
}

/// A program that plays.
struct Player {
    child: Child,
    pipe: ChildStdin,
}

impl Player {
    fn start(program: &Program) -> Option<Player> {
        let mut child = program.start().ok()?;
        let pipe = child.stdin.take()?;
        let mut player = Player { child, pipe };
        player.pipe.write_all(&program.greeting()).ok()?;
        Some(player)
    }

    fn has_ended(&mut self) -> bool {
        !matches!(self.child.try_wait(), Ok(None))
    }

    fn write<F: Frame>(&mut self, piece: &[F; PIECE]) -> io::Result<()> {
        let mut bytes = [0; PIECE * 2 * 2];
        let samples = piece.iter().flat_map(Frame::samples);
        for (bytes, sample) in bytes.chunks_exact_mut(2).zip(samples) {
            bytes.copy_from_slice(&sample.to_le_bytes());
        }
        self.pipe.write_all(&bytes[..PIECE * 2 * F::CHANNELS.count()])
    }

    /// How many samples wait in the pipe, of all channels; none where the system doesn't tell, and then the clock
    /// alone paces.
    #[cfg(unix)]
    fn waiting(&self) -> i64 {
        i64::try_from(rustix::io::ioctl_fionread(&self.pipe).unwrap_or(0) / 2).unwrap_or(0)
    }

    #[cfg(not(unix))]
    fn waiting(&self) -> i64 {
        0
    }
}

impl Drop for Player {
    fn drop(&mut self) {
        // What it still holds is not to be heard. It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
