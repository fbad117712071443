//! A server on loopback for a benchmark.

use std::net::{TcpListener, TcpStream};
use std::thread;

/// Starts a server that hands each connection to `answer`, on a thread of its own, and gives its address.
pub fn serve(answer: fn(TcpStream)) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        for stream in listener.incoming() {
            let stream = stream.unwrap();
            thread::spawn(move || answer(stream));
        }
    });
    url
}
