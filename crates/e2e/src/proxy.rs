//! A reverse proxy whose network can be cut: it passes so many bytes and then nothing.

use std::io::{Read as _, Write as _};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

/// A proxy before a port of this machine; it ends with the process.
pub struct Proxy {
    port: u16,
    link: Arc<Link>,
}

struct Link {
    /// How many bytes may still pass, both ways together.
    left: AtomicI64,
    open: Mutex<Vec<TcpStream>>,
}

impl Proxy {
    /// Takes a free port before the server that will be on `to`; everything passes.
    ///
    /// # Errors
    /// When there is no port.
    pub fn start(to: u16) -> anyhow::Result<Proxy> {
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        let port = listener.local_addr()?.port();
        let link = Arc::new(Link { left: AtomicI64::new(i64::MAX), open: Mutex::default() });
        let held = Arc::clone(&link);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let up = TcpStream::connect(("127.0.0.1", to));
                if held.left.load(Ordering::SeqCst) <= 0 {
                    continue; // dropped: the network is cut
                }
                if let Ok(up) = up {
                    held.carry(&stream, &up);
                    held.carry(&up, &stream);
                }
            }
        });
        Ok(Proxy { port, link })
    }

    /// Its port.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Lets so many more bytes pass, and then nothing.
    pub fn cut_after(&self, bytes: i64) {
        self.link.left.store(bytes, Ordering::SeqCst);
    }

    /// Lets everything pass again.
    pub fn mend(&self) {
        self.cut_after(i64::MAX);
    }

    /// Whether the network is cut just now.
    pub fn is_cut(&self) -> bool {
        self.link.left.load(Ordering::SeqCst) <= 0
    }
}

impl Link {
    fn carry(self: &Arc<Link>, from: &TcpStream, to: &TcpStream) {
        let (Ok(mut from), Ok(mut to)) = (from.try_clone(), to.try_clone()) else { return };
        let link = Arc::clone(self);
        let mut open = link.open.lock().unwrap_or_else(PoisonError::into_inner);
        open.extend(from.try_clone());
        drop(open);
        thread::spawn(move || {
            let mut piece = [0; 4096];
            while let Ok(count @ 1..) = from.read(&mut piece) {
                let count_i64 = i64::try_from(count).unwrap_or(i64::MAX);
                if link.left.fetch_sub(count_i64, Ordering::SeqCst) < count_i64 {
                    link.cut();
                    return;
                }
                if to.write_all(&piece[..count]).is_err() {
                    break;
                }
            }
            // Either side may have closed already.
            let _ = to.shutdown(Shutdown::Write);
        });
    }

    /// Ends every connection in the middle.
    fn cut(&self) {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        for stream in open.drain(..) {
            let _ = stream.shutdown(Shutdown::Both); // it may be closed already
        }
    }
}
