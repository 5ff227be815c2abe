//! The program on a terminal of its own: keys go in, and what comes out makes a screen.

use std::fs::File;
use std::io::{Read as _, Write as _};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

use rustix::fs::OFlags;
use rustix::process::{Pid, Signal, kill_process};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{LocalModes, Winsize, tcgetattr, tcsetwinsize};

/// How long anything may take before a test gives up.
const PATIENCE: Duration = Duration::from_secs(30);

/// The program on a terminal.
pub(crate) struct Terminal {
    pub(crate) child: Child,
    keys: File,
    /// Our own end of what the program has as its terminal, to see how it left it.
    end: File,
    shown: Arc<(Mutex<Shown>, Condvar)>,
}

/// What came from the program, and what that makes of a screen.
struct Shown {
    text: String,
    screen: vt100::Parser,
}

impl Terminal {
    /// Runs `command` on a terminal of 80 by 24.
    pub(crate) fn start(command: &mut Command) -> Terminal {
        let keys = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a terminal");
        grantpt(&keys).expect("ours");
        unlockpt(&keys).expect("open");
        let name = ptsname(&keys, Vec::new()).expect("its name");
        let size = Winsize { ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0 };
        tcsetwinsize(&keys, size).expect("its size");
        let open = || {
            let flags = OFlags::RDWR | OFlags::NOCTTY;
            let end = rustix::fs::open(&*name, flags, rustix::fs::Mode::empty());
            File::from(end.expect("its other end"))
        };
        let child = command
            .env("TERM", "xterm-256color")
            .stdin(Stdio::from(open()))
            .stdout(Stdio::from(open()))
            .stderr(Stdio::from(open()))
            .spawn()
            .expect("it starts");
        let keys = File::from(keys);
        let shown = Arc::new((
            Mutex::new(Shown { text: String::new(), screen: vt100::Parser::new(24, 80, 0) }),
            Condvar::new(),
        ));
        let (mut reading, told) = (keys.try_clone().expect("a handle"), shown.clone());
        std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            // An error is the terminal's end: nobody has its other side open any more.
            while let Ok(count @ 1..) = reading.read(&mut bytes) {
                let mut shown = told.0.lock().expect("no panic");
                shown.text.push_str(&String::from_utf8_lossy(&bytes[..count]));
                shown.screen.process(&bytes[..count]);
                told.1.notify_all();
            }
        });
        Terminal { child, keys, end: open(), shown }
    }

    /// Presses keys.
    pub(crate) fn press(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).expect("it takes keys");
    }

    /// Waits until its screen shows `text`.
    pub(crate) fn see(&self, text: &str) {
        let (shown, changed) = &*self.shown;
        let waiting = |shown: &mut Shown| !shown.screen.screen().contents().contains(text);
        let shown = shown.lock().expect("no panic");
        let (shown, late) = changed.wait_timeout_while(shown, PATIENCE, waiting).expect("no panic");
        let screen = shown.screen.screen().contents();
        assert!(!late.timed_out(), "“{text}” isn't shown, but:\n{screen}");
    }

    /// Waits until it has ended, and until all that it wrote has come. Its exit code.
    pub(crate) fn ended(&mut self) -> Option<i32> {
        for _ in 0..PATIENCE.as_millis() / 10 {
            if let Some(status) = self.child.try_wait().expect("it can be asked") {
                self.hear_out();
                return status.code();
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        panic!(
            "it goes on:\n{}",
            self.shown.0.lock().expect("no panic").screen.screen().contents()
        );
    }

    /// A terminal hands on what it gets in order: what we write behind the program comes last.
    fn hear_out(&mut self) {
        const LAST: &str = "<the last that comes>";
        self.end.write_all(LAST.as_bytes()).expect("its other end is ours too");
        let (shown, changed) = &*self.shown;
        let waiting = |shown: &mut Shown| !shown.text.ends_with(LAST);
        let shown = shown.lock().expect("no panic");
        let (mut shown, late) =
            changed.wait_timeout_while(shown, PATIENCE, waiting).expect("no panic");
        assert!(!late.timed_out(), "what it wrote doesn't come: {}", shown.text);
        let all = shown.text.len() - LAST.len();
        shown.text.truncate(all);
    }

    /// How many places on its screen have a colour.
    pub(crate) fn coloured_cells(&self) -> usize {
        let shown = self.shown.0.lock().expect("no panic");
        let screen = shown.screen.screen();
        let plain = vt100::Color::Default;
        let all = (0..24).flat_map(|row| (0..80).map(move |column| (row, column)));
        let cells = all.filter_map(|(row, column)| screen.cell(row, column));
        cells.filter(|cell| cell.fgcolor() != plain || cell.bgcolor() != plain).count()
    }

    /// What it shows.
    pub(crate) fn screen(&self) -> String {
        self.shown.0.lock().expect("no panic").screen.screen().contents()
    }

    /// All that the program wrote.
    pub(crate) fn text(&self) -> String {
        self.shown.0.lock().expect("no panic").text.clone()
    }

    /// Tells the program something as the system does.
    pub(crate) fn signal(&self, signal: Signal) {
        let pid = i32::try_from(self.child.id()).ok().and_then(Pid::from_raw);
        kill_process(pid.expect("a process"), signal).expect("it is told");
    }

    /// Whether the terminal shows what is typed, as before the program.
    pub(crate) fn is_as_before(&self) -> bool {
        let modes = tcgetattr(&self.end).expect("a terminal").local_modes;
        modes.contains(LocalModes::ECHO | LocalModes::ICANON | LocalModes::ISIG)
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
