//! Looks for a name on the network as a phone does: by a question from a socket of its own, which
//! knows nothing of who answers. So it sees what a firewall, a network without multicast or a
//! machine of the same name do to us.

use std::borrow::Cow;
use std::io;
use std::net::{IpAddr, Ipv4Addr, UdpSocket};
use std::time::{Duration, Instant};

use socket2::SockRef;

use super::Network;
use super::question::{addresses, question};
use crate::explain::Explain;

/// How long a name is looked for. Source: our choice; who answers for a name asks first whether
/// it is free, which takes a second (RFC 6762, section 8.1).
pub const PATIENCE: Duration = Duration::from_secs(6);
/// How long after one look for the name the next one is. Source: our choice; another machine of that name
/// is told within the hour.
pub const PAUSE: Duration = Duration::from_secs(60 * 60);
/// How long each question waits for answers. Source: our choice; they come within 20 ms where
/// nobody else answers for the name (RFC 6762, section 6).
const LISTEN: Duration = Duration::from_millis(250);
/// Most answers that are read to one question. Source: our choice; two machines of one name are rare.
const ANSWERS_MAX: usize = 16;
/// Largest answer that is read, in bytes. Source: RFC 6762, section 17.
const ANSWER_MAX_BYTES: usize = 9000;

/// Why a phone would not find this machine by its name.
#[derive(Debug, thiserror::Error)]
pub enum NotFound {
    /// Another machine answers for it.
    #[error(
        "another machine on your network, {by}, answers for {name}: a phone may reach that one"
    )]
    Taken {
        /// The name.
        name: String,
        /// What it says its address is.
        by: Ipv4Addr,
    },
    /// Nobody answers for it.
    #[error(
        "nobody is heard to answer for {name} on your network: a phone won't find this machine"
    )]
    Silent {
        /// The name.
        name: String,
    },
    /// Nobody can be asked.
    #[error("your network can't be asked for {name} ({why}): a phone won't find this machine")]
    Mute {
        /// The name.
        name: String,
        /// Why not.
        why: io::Error,
    },
}

impl Explain for NotFound {
    fn code(&self) -> &'static str {
        match self {
            NotFound::Taken { .. } => "name-taken",
            NotFound::Silent { .. } => "name-silent",
            NotFound::Mute { .. } => "name-mute",
        }
    }

    fn way_out(&self) -> Cow<'static, str> {
        match self {
            NotFound::Taken { .. } => {
                "It may have a copy of this data folder: end Rollwise there. Or move authority.json \
                 out of the folder here and start again; a new name is made, which your phones have \
                 to trust, and they are paired anew."
            }
            NotFound::Silent { .. } | NotFound::Mute { .. } => {
                "Join a network that passes multicast, and let UDP port 5353 through this machine's \
                 firewall; or use --public with a name that your network knows. At this machine \
                 everything works as it is."
            }
        }
        .into()
    }
}

/// Looks for `name` now and then again and again, with a `pause` between, and tells why a phone would not
/// find this machine. After the first look that is only that another machine answers, once while it does: a
/// laptop is often on no network at all, and nobody looks for it then. Never ends.
pub fn watch(name: &str, network: Network, pause: Duration, mut tell: impl FnMut(NotFound)) {
    let taken = |found: &NotFound| matches!(found, NotFound::Taken { .. });
    let mut found = find(name, network, PATIENCE).err();
    let mut was_taken = found.as_ref().is_some_and(taken);
    found.into_iter().for_each(&mut tell);
    loop {
        std::thread::sleep(pause);
        found = find(name, network, PATIENCE).err();
        let is_taken = found.as_ref().is_some_and(taken);
        found.into_iter().filter(|_| is_taken && !was_taken).for_each(&mut tell);
        was_taken = is_taken;
    }
}

/// Looks for `name` until an answer comes or `patience` is over. Well only if it is this machine that
/// answers.
///
/// # Errors
/// [`NotFound`]
pub fn find(name: &str, network: Network, patience: Duration) -> Result<(), NotFound> {
    let until = Instant::now() + patience;
    loop {
        let asked = own_addresses().and_then(|own| Ok((ask(name, network, &own)?, own)));
        let error = match asked {
            Ok((answers, own)) => {
                if let Some(by) = answers.iter().find(|address| !own.contains(address)) {
                    return Err(NotFound::Taken { name: name.into(), by: *by });
                }
                if !answers.is_empty() {
                    return Ok(());
                }
                NotFound::Silent { name: name.into() }
            }
            Err(why) => NotFound::Mute { name: name.into(), why },
        };
        let left = until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(error);
        }
        std::thread::sleep(left.min(LISTEN));
    }
}

/// This machine's addresses.
fn own_addresses() -> io::Result<Vec<Ipv4Addr>> {
    let all = if_addrs::get_if_addrs()?;
    let of_four = |address: IpAddr| match address {
        IpAddr::V4(address) => Some(address),
        IpAddr::V6(_) => None,
    };
    Ok(all.iter().filter_map(|interface| of_four(interface.ip())).collect())
}

/// Asks once by each address that leads to the network. An error where none of them takes the
/// question.
fn ask(name: &str, network: Network, own: &[Ipv4Addr]) -> io::Result<Vec<Ipv4Addr>> {
    let leads = |address: &&Ipv4Addr| match network.by {
        Ipv4Addr::UNSPECIFIED => !address.is_loopback(),
        by => **address == by,
    };
    let mut failed = io::Error::other("this machine is on no network");
    let mut asked = Vec::new();
    for (id, by) in (1..).zip(own.iter().filter(leads)) {
        match send(&question(id, name), *by, network.port) {
            Ok(socket) => asked.push((id, socket)),
            Err(why) => failed = why,
        }
    }
    if asked.is_empty() {
        return Err(failed);
    }
    let mut answers = Vec::new();
    let mut packet = [0; ANSWER_MAX_BYTES];
    for (id, socket) in asked {
        for _ in 0..ANSWERS_MAX {
            // Nobody says more within the time.
            let Ok(length) = socket.recv(&mut packet) else { break };
            answers.extend(addresses(&packet[..length], id, name));
        }
    }
    Ok(answers)
}

/// Asks everybody in the group. Whoever answers does so to this socket (RFC 6762, section 6.7).
fn send(question: &[u8], by: Ipv4Addr, port: u16) -> io::Result<UdpSocket> {
    let socket = UdpSocket::bind((by, 0))?;
    // Else the system would ask by whichever address it likes best.
    SockRef::from(&socket).set_multicast_if_v4(&by)?;
    socket.set_read_timeout(Some(LISTEN))?;
    socket.send_to(question, (Network::GROUP, port))?;
    Ok(socket)
}
