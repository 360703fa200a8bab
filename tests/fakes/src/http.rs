//! A fake behind a port of loopback. The least HTTP/1.1 server: it must be able to break
//! a connection in the middle of an answer, which servers for real use prevent.

use crate::fake::Act;
use crate::{Fake, Request, Response};
use bytes::Bytes;
use std::collections::BTreeMap;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

/// A fake that is served until this goes.
#[derive(Debug)]
pub struct Http {
    address: SocketAddr,
    shared: Arc<Shared>,
    accepting: Option<JoinHandle<()>>,
}

#[derive(Debug, Default)]
struct Shared {
    stopped: AtomicBool,
    /// Connections that are open, to be closed at the end.
    open: Mutex<BTreeMap<u64, TcpStream>>,
}

impl Http {
    /// Serves a fake on a free port.
    pub fn serve(fake: &Fake) -> io::Result<Self> {
        Http::serve_on("127.0.0.1:0", fake)
    }

    /// Serves a fake on an address.
    pub fn serve_on(address: &str, fake: &Fake) -> io::Result<Self> {
        let listener = TcpListener::bind(address)?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared::default());
        let (fake, book) = (fake.clone(), shared.clone());
        let accepting = std::thread::spawn(move || accept(&listener, &fake, &book));
        Ok(Http { address, shared, accepting: Some(accepting) })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Its address without a slash at the end: `http://127.0.0.1:4711`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

impl Drop for Http {
    fn drop(&mut self) {
        self.shared.stopped.store(true, Ordering::SeqCst);
        // Wakes the thread that waits for a connection.
        TcpStream::connect(self.address).ok();
        if let Some(accepting) = self.accepting.take() {
            accepting.join().ok();
        }
        for stream in self.shared.open.lock().unwrap_or_else(PoisonError::into_inner).values() {
            stream.shutdown(Shutdown::Both).ok();
        }
    }
}

fn accept(listener: &TcpListener, fake: &Fake, shared: &Arc<Shared>) {
    for (id, stream) in (0_u64..).zip(listener.incoming()) {
        if shared.stopped.load(Ordering::SeqCst) {
            return;
        }
        let Ok(stream) = stream else { continue };
        // A closed door is found by the reader; its copy here only serves to close it early.
        if let Ok(copy) = stream.try_clone() {
            shared.open.lock().unwrap_or_else(PoisonError::into_inner).insert(id, copy);
        }
        let (fake, shared) = (fake.clone(), shared.clone());
        std::thread::spawn(move || {
            converse(stream, &fake).ok();
            shared.open.lock().unwrap_or_else(PoisonError::into_inner).remove(&id);
        });
    }
}

/// Answers the requests of one connection until one side closes it.
fn converse(stream: TcpStream, fake: &Fake) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let own = stream.local_addr()?;
    let mut writer = stream.try_clone()?;
    let mut reader = BufReader::new(stream);
    while let Some(request) = read(&mut reader, own)? {
        let last = request.header_value("connection").is_some_and(|v| v.eq_ignore_ascii_case("close"));
        match fake.act(&request) {
            Act::Answer(response, delay) => {
                std::thread::sleep(delay);
                let mut answer = head(&response);
                if request.method != "HEAD" {
                    answer.extend_from_slice(&response.body);
                }
                writer.write_all(&answer)?;
            }
            Act::Cut(response, bytes) => {
                writer.write_all(&head(&response))?;
                writer.write_all(&response.body[..bytes.min(response.body.len())])?;
                return writer.shutdown(Shutdown::Both);
            }
        }
        if last {
            return writer.shutdown(Shutdown::Both);
        }
    }
    Ok(())
}

fn head(response: &Response) -> Vec<u8> {
    let mut head = format!("HTTP/1.1 {} {}\r\n", response.status, reason(response.status));
    for (name, value) in &response.headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str(&format!("content-length: {}\r\n\r\n", response.body.len()));
    head.into_bytes()
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        201 => "Created",
        204 => "No Content",
        301 => "Moved Permanently",
        302 => "Found",
        304 => "Not Modified",
        400 => "Bad Request",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "Not Found",
        422 => "Unprocessable Content",
        429 => "Too Many Requests",
        500 => "Internal Server Error",
        504 => "Gateway Timeout",
        _ => "Status",
    }
}

/// The next request; none when the other side has closed.
fn read(reader: &mut BufReader<TcpStream>, own: SocketAddr) -> io::Result<Option<Request>> {
    let mut line = String::new();
    if reader.read_line(&mut line)? == 0 {
        return Ok(None);
    }
    let mut words = line.split_whitespace();
    let (Some(method), Some(target)) = (words.next(), words.next()) else { return Ok(None) };
    let (method, target) = (method.to_string(), target.to_string());
    let mut headers = Vec::new();
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 {
            return Ok(None);
        }
        let line = line.trim_end();
        if line.is_empty() {
            break;
        }
        if let Some((name, value)) = line.split_once(':') {
            headers.push((name.trim().to_ascii_lowercase(), value.trim().to_string()));
        }
    }
    let find = |name: &str| headers.iter().find(|(n, _)| n == name).map(|(_, value)| value.clone());
    let host = find("host").unwrap_or_else(|| own.to_string());
    let length = find("content-length").and_then(|n| n.parse::<usize>().ok()).unwrap_or(0);
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    Ok(Some(Request { method, origin: format!("http://{host}"), target, headers, body: Bytes::from(body) }))
}
