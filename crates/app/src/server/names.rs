//! Answers for our `.local` name on the network, by multicast DNS, without a system service.

use std::borrow::Cow;
use std::collections::HashMap;

use mdns_sd::{IfKind, ServiceDaemon, ServiceInfo};

use crate::explain::Explain;

/// The kind of service that is announced beside the name.
const SERVICE: &str = "_rollwise._tcp.local.";

/// Answers while it lives.
pub(crate) struct Answering(ServiceDaemon);

/// The name can't be answered for.
#[derive(Debug, thiserror::Error)]
#[error("this machine can't answer for its name on the network: {0}")]
pub(crate) struct Unanswered(String);

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
    pub(crate) fn start(name: &str, port: u16) -> Result<Answering, Unanswered> {
        let failed = |error: mdns_sd::Error| Unanswered(error.to_string());
        let daemon = ServiceDaemon::new().map_err(failed)?;
        // The server listens on IPv4 alone.
        daemon.disable_interface(IfKind::IPv6).map_err(failed)?;
        let instance = name.trim_end_matches(".local");
        let host = format!("{name}.");
        let none = HashMap::<String, String>::new();
        let service = ServiceInfo::new(SERVICE, instance, &host, "", port, none).map_err(failed)?;
        daemon.register(service.enable_addr_auto()).map_err(failed)?;
        Ok(Answering(daemon))
    }
}

impl Drop for Answering {
    fn drop(&mut self) {
        // Says goodbye on the network; who doesn't hear it forgets by itself.
        let _ = self.0.shutdown();
    }
}
