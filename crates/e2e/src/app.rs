//! The program, serving on a port and a data folder of its own.

use std::io::{BufRead as _, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use anyhow::{Context as _, ensure};
use tempfile::TempDir;

/// A running `rollwise serve`; it ends with this value.
pub struct App {
    process: Child,
    address: String,
    port: u16,
    data: Data,
}

enum Data {
    Own(TempDir),
    Kept(PathBuf),
}

/// How the program serves.
#[derive(Clone, Copy, Debug)]
pub struct Serve<'a> {
    /// How many times faster sessions play; 1 is real time.
    pub speed: u32,
    /// The data folder; `None` for a fresh one that is thrown away.
    pub data: Option<&'a Path>,
    /// The port; `None` for a free one.
    pub port: Option<u16>,
    /// More arguments of `serve`.
    pub more: &'a [&'a str],
}

impl Serve<'_> {
    /// Real time, fresh data, a free port.
    pub const USUAL: Serve<'static> = Serve { speed: 1, data: None, port: None, more: &[] };
}

impl App {
    /// The program file.
    pub fn program() -> PathBuf {
        let built = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/debug/rollwise");
        std::env::var_os("ROLLWISE_PROGRAM").map_or(built, PathBuf::from)
    }

    /// Starts serving, and waits until it says where.
    ///
    /// # Errors
    /// When it can't be started, or ends before it serves.
    pub fn start(serve: Serve<'_>) -> anyhow::Result<App> {
        let port = match serve.port {
            Some(port) => port,
            None => TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port(),
        };
        let data = match serve.data {
            Some(path) => Data::Kept(path.to_owned()),
            None => Data::Own(TempDir::new()?),
        };
        let mut command = Command::new(App::program());
        command.args(["serve", "--no-open", "--port", &port.to_string()]);
        command.args(["--speed", &serve.speed.to_string()]);
        command.args(serve.more).arg("--data").arg(data.path());
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::inherit());
        let process = command.spawn().context("starting rollwise; `cargo build` builds it")?;
        let mut app = App { process, address: String::new(), port, data };
        let out = app.process.stdout.take().context("its output")?;
        BufReader::new(out).read_line(&mut app.address)?;
        app.address.truncate(app.address.trim_end().len());
        ensure!(app.address.starts_with("http://127.0.0.1:"), "it says `{}`", app.address);
        Ok(app)
    }

    /// The address to open, with its token.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// The port.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// The data folder.
    pub fn data(&self) -> &Path {
        self.data.path()
    }

    /// The process id.
    pub fn id(&self) -> u32 {
        self.process.id()
    }

    /// Runs another command of the program on the same data.
    ///
    /// # Errors
    /// When it can't be started.
    pub fn command(&self, args: &[&str]) -> anyhow::Result<Output> {
        let mut command = Command::new(App::program());
        command.args(args).arg("--data").arg(self.data());
        command.output().context("running rollwise")
    }

    /// What another command of the program prints; it has to succeed.
    ///
    /// # Errors
    /// When it doesn't, with its own words.
    pub fn says(&self, args: &[&str]) -> anyhow::Result<String> {
        let output = self.command(args)?;
        let words = String::from_utf8_lossy(&output.stderr);
        ensure!(output.status.success(), "rollwise {}: {words}", args.join(" "));
        Ok(String::from_utf8(output.stdout)?)
    }
}

impl Data {
    fn path(&self) -> &Path {
        match self {
            Data::Own(folder) => folder.path(),
            Data::Kept(path) => path,
        }
    }
}

impl Drop for App {
    fn drop(&mut self) {
        let _ = self.process.kill(); // it may be gone already
        let _ = self.process.wait();
    }
}
