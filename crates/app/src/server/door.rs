//! The doors by which requests come, and under which addresses each may be asked.
//!
//! On loopback stands the one address of this machine; behind the same door a reverse proxy or a
//! tailnet may bring people who typed a public address. The network's door is HTTPS and knows only
//! the authority's own name. A name that isn't listed here is answered nowhere.

use std::fmt;

/// By which socket a request came.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Door {
    /// Loopback, in the clear.
    Loopback,
    /// The local network, over TLS.
    Network,
}

/// Where the asker is, as far as the address tells.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Place {
    /// At this machine, under its own address.
    Here,
    /// Somewhere else.
    Away,
}

/// An address under which people come: scheme, host, and port where it isn't the usual one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Origin {
    scheme: &'static str,
    host: String,
}

/// Why a text is no such address.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum NoOrigin {
    /// It isn't `https://host` or `https://host:port`.
    #[error("it has to be like https://rollwise.example, without anything behind the name")]
    Form,
    /// It is in the clear.
    #[error("only https:// keeps what goes over a network private; http:// is for 127.0.0.1 alone")]
    Clear,
}

impl Origin {
    /// Reads an address.
    ///
    /// # Errors
    /// [`NoOrigin`]
    pub fn parse(text: &str) -> Result<Origin, NoOrigin> {
        let text = text.trim_end_matches('/').to_ascii_lowercase();
        let (scheme, rest, usual) = match text.split_once("://") {
            Some(("https", rest)) => ("https", rest, ":443"),
            Some(("http", rest)) => ("http", rest, ":80"),
            Some(_) | None => return Err(NoOrigin::Form),
        };
        let host = rest.strip_suffix(usual).unwrap_or(rest);
        let (name, port) = host.rsplit_once(':').map_or((host, None), |(name, port)| {
            (name, Some(port.parse::<u16>().is_ok_and(|port| port > 0)))
        });
        let letter = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-');
        if name.is_empty() || !name.bytes().all(letter) || port == Some(false) {
            return Err(NoOrigin::Form);
        }
        if scheme == "http" && name != "127.0.0.1" {
            return Err(NoOrigin::Clear);
        }
        Ok(Origin { scheme, host: host.into() })
    }

    /// That of our own name on the network.
    pub fn of_name(name: &str, port: u16) -> Origin {
        Origin { scheme: "https", host: format!("{name}:{port}") }
    }

    /// Whether a request's `Host` means it.
    pub(crate) fn is_host(&self, host: &str) -> bool {
        let usual = if self.scheme == "https" { ":443" } else { ":80" };
        host.strip_suffix(usual).unwrap_or(host).eq_ignore_ascii_case(&self.host)
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}", self.scheme, self.host)
    }
}
