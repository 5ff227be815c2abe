//! `rollwise serve`: the server in the foreground, and the browser opened on it; with `--lan` behind
//! HTTPS on the local network besides, with `--public` behind a reverse proxy or on a tailnet.

use std::borrow::Cow;
use std::io;
use std::net::{IpAddr, Ipv4Addr};
use std::process::{Command, Stdio};
use std::sync::Arc;

use crate::commands::pair;
use crate::context::Context;
use crate::explain::{Exit, Explain, Failed, Outcome};
use crate::record;
use crate::report;
use crate::server::authority::Authority;
use crate::server::codes::Codes;
use crate::server::devices::Devices;
use crate::server::door::Origin;
use crate::server::helper::Helper;
use crate::server::names::{self, Answering};
use crate::server::probe::{Holder, serve_on, who};
use crate::server::ticket::Tickets;
use crate::server::token::Token;
use crate::server::{self, LAN_PORT, Lan, LanSockets, PORT, Served, tls};

/// Fastest rehearsal. Source: our choice; a five-minute session in five seconds.
pub(crate) const SPEED_MAX: i64 = 60;

/// Arguments of `rollwise serve`.
#[derive(clap::Args, Debug)]
#[command(
    after_help = "Without --lan and --public only this machine can reach it, and only who knows
the address it prints. It stops on Ctrl-C; nothing is lost then.

With --lan, phones on your network reach it over HTTPS under a name of its own, and only once you
paired them: it shows a code for that, and `rollwise pair` another one later. With --public a reverse
proxy or a tailnet may bring people here: it has to pass the Host header on, and to speak HTTPS to
them.

Examples:
  rollwise serve
  rollwise serve --no-open
  rollwise serve --lan            your phone, too
  rollwise serve --public https://desk.tail1234.ts.net
  rollwise serve --speed 60       try a whole session in seconds; it doesn't count"
)]
pub(crate) struct Args {
    /// Another port, for a try: your browser keeps other data there
    #[arg(long, value_name = "PORT", default_value_t = PORT,
        value_parser = clap::value_parser!(u16).range(1..))]
    port: u16,
    /// Play sessions so many times faster, as rehearsals
    #[arg(long, value_name = "N", default_value_t = 1,
        value_parser = clap::value_parser!(u32).range(1..=SPEED_MAX))]
    speed: u32,
    /// Print the address, don't open the browser
    #[arg(long)]
    no_open: bool,
    /// Serve your other devices on this network, too, over HTTPS
    #[arg(long)]
    lan: bool,
    /// The port for that; the next one is for the page that helps a phone to trust it
    #[arg(long, value_name = "PORT", default_value_t = LAN_PORT, requires = "lan",
        value_parser = clap::value_parser!(u16).range(1..=65_534))]
    lan_port: u16,
    /// Only on this address of this machine, not on all of them
    #[arg(long, value_name = "IP", default_value_t = Ipv4Addr::UNSPECIFIED, requires = "lan")]
    lan_address: Ipv4Addr,
    /// An address under which a reverse proxy or a tailnet brings people here; may be repeated
    #[arg(long, value_name = "ADDRESS", value_parser = Origin::parse)]
    public: Vec<Origin>,
}

/// What to do where Rollwise serves already.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Running {
    /// Open that one: it is what the person wants.
    Open,
    /// It is in the way.
    Refuse,
}

/// Why the app can't be served.
#[derive(Debug, thiserror::Error)]
enum ServeError {
    #[error("port {port} is taken by a Rollwise that is already running on the same data")]
    Ours { port: u16, address: String },
    #[error("port {port} is taken by a Rollwise with other data")]
    OtherData { port: u16 },
    #[error("port {port} is taken by another program")]
    Taken { port: u16 },
    #[error("port {port} can't be used: {why}")]
    Refused { port: u16, why: io::Error },
    #[error("port {port}, for your network, can't be used: {why}")]
    Network { port: u16, why: io::Error },
    #[error("the server broke off: {0}")]
    BrokeOff(io::Error),
}

impl Explain for ServeError {
    fn code(&self) -> &'static str {
        match self {
            ServeError::Ours { .. } => "already-running",
            ServeError::OtherData { .. } | ServeError::Taken { .. } => "port-taken",
            ServeError::Refused { .. } => "port-refused",
            ServeError::Network { .. } => "lan-port-refused",
            ServeError::BrokeOff(_) => "server-failed",
        }
    }

    fn way_out(&self) -> Cow<'static, str> {
        const OTHER: &str = "choose another port with --port (your browser keeps its data by \
             address, so come back to the usual one later)";
        match self {
            ServeError::Ours { address, .. } => format!("Open {address}, or end it first.").into(),
            ServeError::OtherData { .. } => format!("End it, or {OTHER}.").into(),
            ServeError::Taken { .. } => format!("End that program, or {OTHER}.").into(),
            ServeError::Refused { .. } => format!("Try again, or {OTHER}.").into(),
            ServeError::Network { .. } => {
                "End the program that has it, or choose another with --lan-port (phones keep their \
                 data by address, so come back to the usual one later)."
                    .into()
            }
            ServeError::BrokeOff(_) => "Start it again. What was saved is saved.".into(),
        }
    }
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Outcome {
    serve(args, Running::Refuse, context)
}

/// The server as `rollwise` alone starts it.
pub(crate) fn usual() -> Args {
    Args {
        port: PORT,
        speed: 1,
        no_open: false,
        lan: false,
        lan_port: LAN_PORT,
        lan_address: Ipv4Addr::UNSPECIFIED,
        public: Vec::new(),
    }
}

pub(crate) fn serve(args: &Args, running: Running, context: &mut Context) -> Outcome {
    let store = context.folder.open()?;
    let token = Token::of(&context.folder.token())?;
    let address = token.address(args.port);
    let listener = match server::listen(args.port) {
        Ok(listener) => listener,
        Err(why) if why.kind() == io::ErrorKind::AddrInUse => {
            return taken(args, running, &token, context);
        }
        Err(why) => return Err(ServeError::Refused { port: args.port, why }.into()),
    };
    let network = match args.lan {
        true => Some(network(args, context)?),
        false => None,
    };
    let (lan, sockets, name) = network.map_or((None, None, None), |network| {
        (Some(network.lan), Some(network.sockets), Some(network.name))
    });
    let served = Served {
        store: store.clone(),
        own: context.folder.path().to_owned(),
        token,
        port: args.port,
        speed: args.speed,
        tickets: Tickets::default(),
        codes: Codes::default(),
        devices: Devices::at(context.folder.devices()),
        wall: context.wall,
        lan,
        public: args.public.clone(),
    };
    serve_on(args.port, &context.folder);
    // From here on a browser that comes early waits in the listener's queue.
    writeln!(context.out, "{address}")?;
    context.out.flush()?;
    if record::unfinished(&context.folder, &store)?.is_some() {
        report::note("a session was cut off", "The app offers to go on with it, or to close it.");
    }
    if !args.no_open {
        let ticket = served.tickets.issue()?;
        open(&format!("http://127.0.0.1:{}/open/{ticket}", args.port), &address);
    }
    let _answering = name.as_deref().and_then(|name| announced(name, args));
    if args.lan || !args.public.is_empty() {
        invited(&served);
    }
    server::run(listener, served, sockets).map_err(ServeError::BrokeOff)?;
    Ok(Exit::Well)
}

/// What serving on the local network needs.
struct Network {
    lan: Lan,
    sockets: LanSockets,
    name: String,
}

/// Takes the network's sockets, and makes the authority where there is none.
fn network(args: &Args, context: &Context) -> Result<Network, Failed> {
    let authority = Arc::new(Authority::of(&context.folder.authority(), context.now()?)?);
    let wall = context.wall;
    let config = tls::config(Arc::clone(&authority), Box::new(move || wall.now()))?;
    let take = |port| {
        let taken = server::listen_on(IpAddr::V4(args.lan_address), port);
        taken.map_err(|why| ServeError::Network { port, why })
    };
    let (port, helper_port) = (args.lan_port, args.lan_port + 1);
    let (private, clear) = (take(port)?, take(helper_port)?);
    let name = authority.name().to_owned();
    let origin = Origin::of_name(&name, port);
    let lan = Lan {
        helper: format!("http://{name}:{helper_port}/"),
        fingerprint: authority.fingerprint(),
        origin: origin.clone(),
    };
    let helper = Helper { authority, address: origin.to_string(), port: helper_port };
    Ok(Network { lan, sockets: LanSockets { private, config, clear, helper }, name })
}

/// Answers for the name on the network, and looks now and then whether it is found there. Where that can't be done,
/// says so and serves all the same.
fn announced(name: &str, args: &Args) -> Option<Answering> {
    if args.lan_address.is_loopback() {
        // Nobody else could come by that name.
        return None;
    }
    let network = names::Network { by: args.lan_address, port: names::Network::PORT };
    match Answering::start(name, args.lan_port, network) {
        Ok(answering) => {
            let name = name.to_owned();
            // It ends with the program.
            std::thread::spawn(move || {
                names::watch(&name, network, names::PAUSE, |error| {
                    report::warn(&error.to_string(), &error.way_out());
                });
            });
            Some(answering)
        }
        Err(error) => {
            report::warn(&error.to_string(), &error.way_out());
            None
        }
    }
}

/// Shows the person how to pair a first device.
fn invited(served: &Served) {
    match served.invite() {
        Ok(invitation) => {
            let width = ratatui::crossterm::terminal::size().map_or(80, |(columns, _)| columns);
            let mut err = anstream::stderr().lock();
            // Nowhere is left to say that stderr can't be written to.
            let _ = pair::show(&invitation, width.into(), &mut err);
        }
        Err(error) => report::warn(&error.to_string(), "`rollwise pair` tries again."),
    }
}

fn taken(args: &Args, running: Running, token: &Token, context: &mut Context) -> Outcome {
    let port = args.port;
    let address = token.address(port);
    let error: Failed = match (who(port, token), running) {
        (Holder::Ours { ticket }, Running::Open) => {
            writeln!(context.out, "{address}")?;
            report::note("Rollwise is running already", "");
            let with = ticket.map(|ticket| format!("http://127.0.0.1:{port}/open/{ticket}"));
            open(with.as_deref().unwrap_or(&address), &address);
            return Ok(Exit::Well);
        }
        (Holder::Ours { .. }, Running::Refuse) => ServeError::Ours { port, address }.into(),
        (Holder::OtherRollwise, _) => ServeError::OtherData { port }.into(),
        (Holder::Stranger, _) => ServeError::Taken { port }.into(),
    };
    Err(error)
}

/// Opens `link` in the browser; where that can't be done, says what to open.
fn open(link: &str, address: &str) {
    if !start_browser(link) {
        report::note("no browser could be opened here", &format!("Open {address}"));
    }
}

/// Whether a browser was started.
fn start_browser(link: &str) -> bool {
    let has_screen = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let mut command = if cfg!(target_os = "macos") {
        Command::new("open")
    } else if cfg!(windows) {
        let mut command = Command::new("rundll32");
        command.arg("url.dll,FileProtocolHandler");
        command
    } else if has_screen("DISPLAY") || has_screen("WAYLAND_DISPLAY") {
        Command::new("xdg-open")
    } else {
        return false;
    };
    command.arg(link).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    match command.spawn() {
        Ok(mut child) => {
            // Waits for it, so that no dead process is left standing.
            std::thread::spawn(move || child.wait());
            true
        }
        Err(_) => false,
    }
}
