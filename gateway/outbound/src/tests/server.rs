//! A server that gives written answers in order, the last one for ever, and remembers what was asked.

use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

pub(super) struct Server {
    pub(super) address: String,
    pub(super) asked: Arc<Mutex<Vec<String>>>,
}

pub(super) async fn serve(answers: Vec<Vec<u8>>) -> Server {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let asked = Arc::new(Mutex::new(Vec::<String>::new()));
    let heard = asked.clone();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut head = Vec::new();
            while !head.windows(4).any(|end| end == b"\r\n\r\n") {
                let mut buffer = [0; 4096];
                match stream.read(&mut buffer).await {
                    Ok(0) | Err(_) => break,
                    Ok(count) => head.extend_from_slice(&buffer[..count]),
                }
            }
            let count = {
                let mut heard = heard.lock().unwrap();
                heard.push(String::from_utf8_lossy(&head).to_lowercase());
                heard.len()
            };
            let _ = stream.write_all(&answers[(count - 1).min(answers.len() - 1)]).await;
            let _ = stream.shutdown().await;
        }
    });
    Server { address, asked }
}

pub(super) fn answer(status: u16, headers: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let mut whole =
        format!("HTTP/1.1 {status} Any\r\n{headers}content-length: {length}\r\nconnection: close\r\n\r\n").into_bytes();
    whole.extend_from_slice(body);
    whole
}

impl Server {
    pub(super) fn count(&self) -> usize {
        self.asked.lock().unwrap().len()
    }
}
