//! Chromium's DevTools protocol over one WebSocket: calls, and the events that came in between.

use std::collections::VecDeque;
use std::net::TcpStream;
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};
use serde_json::{Value, json};
use tungstenite::{Message, WebSocket};

/// No answer takes longer than this. Source: our choice; a screenshot of a large page takes one.
const ANSWER_MAX: Duration = Duration::from_secs(60);

/// The connection to one browser.
pub struct Devtools {
    socket: WebSocket<TcpStream>,
    last_id: u64,
    events: VecDeque<Value>,
}

impl Devtools {
    /// Connects to the browser that listens on `port` of this machine under `path`.
    ///
    /// # Errors
    /// When nobody answers as a browser does.
    pub fn connect(port: u16, path: &str) -> anyhow::Result<Devtools> {
        let stream = TcpStream::connect(("127.0.0.1", port)).context("reaching the browser")?;
        stream.set_read_timeout(Some(ANSWER_MAX))?;
        stream.set_nodelay(true)?;
        let address = format!("ws://127.0.0.1:{port}{path}");
        let (socket, _) = tungstenite::client(address, stream)
            .map_err(|error| anyhow::anyhow!("shaking hands with the browser: {error}"))?;
        socket.get_ref().set_read_timeout(Some(Duration::from_millis(20)))?;
        Ok(Devtools { socket, last_id: 0, events: VecDeque::new() })
    }

    /// Calls `method`, in the page `session` if there is one, and gives its result.
    ///
    /// # Errors
    /// What the browser says is wrong, or that it is gone.
    pub fn call(
        &mut self,
        session: Option<&str>,
        method: &str,
        params: &Value,
    ) -> anyhow::Result<Value> {
        self.last_id += 1;
        let id = self.last_id;
        let mut call = json!({ "id": id, "method": method, "params": params });
        if let Some(session) = session {
            call["sessionId"] = json!(session);
        }
        self.socket.send(Message::text(call.to_string())).context("calling the browser")?;
        let begun = Instant::now();
        while begun.elapsed() < ANSWER_MAX {
            let Some(mut message) = self.read()? else { continue };
            if message["id"] != json!(id) {
                self.events.push_back(message);
                continue;
            }
            if let Some(error) = message.get("error") {
                bail!("{method}: {error}");
            }
            return Ok(message["result"].take());
        }
        bail!("{method}: no answer in {ANSWER_MAX:?}")
    }

    /// The events that have come so far, each once.
    ///
    /// # Errors
    /// When the browser is gone.
    pub fn events(&mut self) -> anyhow::Result<Vec<Value>> {
        while let Some(message) = self.read()? {
            self.events.push_back(message);
        }
        Ok(self.events.drain(..).collect())
    }

    /// The next message, or none where nothing came for a moment.
    fn read(&mut self) -> anyhow::Result<Option<Value>> {
        match self.socket.read() {
            Ok(Message::Text(text)) => Ok(Some(serde_json::from_str(&text)?)),
            Ok(_) => Ok(None),
            Err(tungstenite::Error::Io(error))
                if matches!(
                    error.kind(),
                    std::io::ErrorKind::WouldBlock | std::io::ErrorKind::TimedOut
                ) =>
            {
                Ok(None)
            }
            Err(error) => Err(error).context("hearing from the browser"),
        }
    }
}
