//! The sandbox as a server of its own: `chimectl sandbox serve`.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Shutdown, TcpStream};
use std::process::{Child, Stdio};

use super::{Run, World, run};

/// A served sandbox.
pub struct Served {
    child: Child,
    pub url: String,
}

impl Served {
    pub fn new(world: &World, words: &str) -> Self {
        let mut command = world.bare();
        let mut child = command
            .args(["sandbox", "serve"])
            .args(words.split_whitespace())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        let url = line.trim().strip_prefix("The sandbox is ready at ").unwrap_or_else(|| panic!("{line}")).to_owned();
        Self { child, url }
    }

    /// The first line on standard error, which must be there.
    pub fn complaint(&mut self) -> String {
        let mut line = String::new();
        BufReader::new(self.child.stderr.as_mut().unwrap()).read_line(&mut line).unwrap();
        line
    }

    pub fn call(&self, world: &World, words: &str) -> Run {
        run(world.chimectl().args(["--endpoint-url", &self.url]).args(words.split_whitespace()))
    }

    /// The resident memory of the server in KiB.
    #[cfg(target_os = "linux")]
    pub fn resident(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
        line.trim().trim_end_matches(" kB").parse().unwrap()
    }

    #[cfg(unix)]
    pub fn signal(mut self, signal: super::signals::Signal) -> Option<i32> {
        super::signals::send(signal, &self.child);
        self.child.wait().unwrap().code()
    }

    /// What is answered to these bytes.
    pub fn raw(&self, request: &[u8]) -> String {
        self.send(request, false)
    }

    /// What is answered to these bytes when no more come after them.
    pub fn raw_to_the_end(&self, request: &[u8]) -> String {
        self.send(request, true)
    }

    fn send(&self, request: &[u8], ends: bool) -> String {
        let mut stream = TcpStream::connect(self.url.strip_prefix("http://").unwrap()).unwrap();
        // The server closes the connection when it has seen enough, which may be before the end of the request.
        let _ = stream.write_all(request);
        if ends {
            let _ = stream.shutdown(Shutdown::Write);
        }
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        String::from_utf8(answer).unwrap()
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
