//! Who has the port: asks whatever listens there, as our own browser app would.

use std::fs;
use std::io::{self, Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::time::Duration;

use super::token::Token;
use crate::folder::DataFolder;

/// How long to wait for an answer. Source: our choice; ours answers in a millisecond.
const PATIENCE: Duration = Duration::from_millis(500);

/// Largest answer that is read, in bytes. Source: our choice; an invitation with its pictures has some
/// ten thousand for each address.
const ANSWER_MAX: u64 = 262_144;

/// Longest text that can be a port, in bytes. Source: a port has five digits; a line's end may follow.
const PORT_MAX: u64 = 8;

/// Who has the port.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Holder {
    /// A Rollwise on the same data: its address is ours.
    Ours {
        /// A ticket for opening it.
        ticket: Option<String>,
    },
    /// A Rollwise on other data: another folder, or another person's.
    OtherRollwise,
    /// Some other program.
    Stranger,
}

/// Asks who has `port`.
pub fn who(port: u16, token: &Token) -> Holder {
    let Ok(config) = ask(port, token, "GET", "/api/v1/config") else { return Holder::Stranger };
    if field(&config, "journal_id").is_some() {
        let ticket = ask(port, token, "POST", "/api/v1/ticket").ok();
        return Holder::Ours { ticket: ticket.and_then(|answer| field(&answer, "ticket")) };
    }
    match field(&config, "code").as_deref() {
        Some("wrong-token") => Holder::OtherRollwise,
        Some(_) | None => Holder::Stranger,
    }
}

/// Lets [`serving`] know the port. Where that can't be written it looks as if nobody served.
pub(crate) fn serve_on(port: u16, folder: &DataFolder) {
    let _ = fs::write(folder.port(), port.to_string());
}

/// The port on which a Rollwise serves the data of `folder` now; `None` where none is known to.
pub(crate) fn serving(folder: &DataFolder) -> Option<u16> {
    let mut port = String::new();
    fs::File::open(folder.port()).ok()?.take(PORT_MAX).read_to_string(&mut port).ok()?;
    let port = port.trim().parse().ok()?;
    let token = Token::of(&folder.token()).ok()?;
    let config = ask_ours(port, &token, "GET", "/api/v1/config")?;
    field(&config, "journal_id").map(|_| port)
}

/// The body of an answer of a Rollwise on the same data; `None` where none answers.
pub(crate) fn ask_ours(port: u16, token: &Token, method: &str, path: &str) -> Option<String> {
    ask(port, token, method, path).ok()
}

/// The body of an answer. HTTP/1.0 would be simpler to read; our own server speaks 1.1.
fn ask(port: u16, token: &Token, method: &str, path: &str) -> io::Result<String> {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let mut stream = TcpStream::connect_timeout(&address, PATIENCE)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAuthorization: Bearer {token}\r\n\
         Content-Length: 0\r\nConnection: close\r\n\r\n"
    )?;
    let mut answer = String::new();
    stream.take(ANSWER_MAX).read_to_string(&mut answer)?;
    let body = answer.split_once("\r\n\r\n").map(|(_, body)| String::from(body));
    body.ok_or_else(|| io::Error::from(io::ErrorKind::InvalidData))
}

fn field(json: &str, name: &str) -> Option<String> {
    let value: serde_json::Value = serde_json::from_str(json).ok()?;
    value.get(name)?.as_str().map(String::from)
}
