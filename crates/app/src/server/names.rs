//! Answers for our `.local` name on the network, by multicast DNS, without a system service; and
//! looks for it as a phone would, since who answers can't know whether they are heard.

mod question;
mod search;

pub use search::{NotFound, PATIENCE, PAUSE, find, watch};

use std::borrow::Cow;
use std::collections::HashMap;
use std::net::Ipv4Addr;

use mdns_sd::{IfKind, ServiceDaemon, ServiceInfo};

use crate::explain::Explain;

/// The kind of service that is announced beside the name.
const SERVICE: &str = "_rollwise._tcp.local.";

/// Where names are asked for and answered.
#[derive(Clone, Copy, Debug)]
pub struct Network {
    /// By which of this machine's addresses; unspecified where it is each of them.
    pub by: Ipv4Addr,
    /// On which port of the group. Everybody is on [`Network::PORT`], but for tests.
    pub port: u16,
}

impl Network {
    /// The port of multicast DNS. Source: RFC 6762, section 3.
    pub const PORT: u16 = 5353;
    /// Where everybody listens. Source: RFC 6762, section 3.
    pub const GROUP: Ipv4Addr = Ipv4Addr::new(224, 0, 0, 251);
}

/// Answers while it lives.
pub struct Answering(ServiceDaemon);

/// The name can't be answered for.
#[derive(Debug, thiserror::Error)]
#[error("this machine can't answer for its name on the network: {0}")]
pub struct Unanswered(String);

impl Explain for Unanswered {
    fn code(&self) -> &'static str {
        "name-unanswered"
    }

    fn way_out(&self) -> Cow<'static, str> {
        "Where another program here answers for names (Avahi, Bonjour), let it answer for this one; \
         or use --public with a name that your network knows."
            .into()
    }
}

impl Answering {
    /// Answers for `name`, which ends in `.local`, with this machine's addresses as they come and go.
    /// `port` is where the app is. Whether anybody hears it, [`find`] tells.
    ///
    /// # Errors
    /// When the system has no thread or socket for it.
    pub fn start(name: &str, port: u16, network: Network) -> Result<Answering, Unanswered> {
        let failed = |error: mdns_sd::Error| Unanswered(error.to_string());
        let daemon = ServiceDaemon::new_with_port(network.port).map_err(failed)?;
        let instance = name.trim_end_matches(".local");
        let host = format!("{name}.");
        let none = HashMap::<String, String>::new();
        let service = ServiceInfo::new(SERVICE, instance, &host, "", port, none).map_err(failed)?;
        let mut service = service.enable_addr_auto();
        // The server listens on IPv4 alone, and perhaps on one address alone.
        if network.by.is_unspecified() {
            daemon.disable_interface(IfKind::IPv6).map_err(failed)?;
        } else {
            let alone = IfKind::Addr(network.by.into());
            daemon.disable_interface(IfKind::All).map_err(failed)?;
            daemon.enable_interface(alone.clone()).map_err(failed)?;
            service.set_interfaces(vec![alone]);
        }
        daemon.register(service).map_err(failed)?;
        Ok(Answering(daemon))
    }
}

impl Drop for Answering {
    fn drop(&mut self) {
        // Says goodbye on the network; who doesn't hear it forgets by itself.
        let _ = self.0.shutdown();
    }
}
