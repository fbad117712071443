//! The file of a batch, and the signals that end one.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::path::Path;

use ring::digest::{Context, SHA256};
use uuid::Uuid;

use crate::api::error::{Error, Kind};
use crate::aws::environment::Environment;

/// An input that can be read again and again.
#[derive(Debug)]
pub struct Input {
    /// Its file.
    pub file: File,
    name: String,
}

impl Input {
    /// Opens the file at `path`. Standard input, and whatever else can be read once, is copied to a file that nobody else can
    /// open and that disappears with the process.
    ///
    /// # Errors
    /// If it cannot be read, or copied.
    pub fn open(path: &Path) -> Result<Self, Error> {
        let is_standard = path == Path::new("-");
        let name = if is_standard { "standard input".to_owned() } else { path.display().to_string() };
        let failed = |error| Error { kind: Kind::Usage, ..Error::io(&format!("read {name}"), error) };
        if is_standard {
            let file = spooled(&mut io::stdin().lock()).map_err(failed)?;
            return Ok(Self { file, name });
        }
        let mut file = File::open(path).map_err(failed)?;
        let kind = file.metadata().map_err(failed)?;
        if kind.is_dir() {
            return Err(Error::usage(format!("cannot read {name}: it is a directory")));
        }
        let file = if kind.is_file() { file } else { spooled(&mut file).map_err(failed)? };
        Ok(Self { file, name })
    }

    /// The hash of its contents.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn hash(&self) -> Result<Vec<u8>, Error> {
        let mut context = Context::new(&SHA256);
        let mut read = || {
            let (mut file, mut buffer) = (&self.file, vec![0; 1 << 16]);
            file.seek(SeekFrom::Start(0))?;
            loop {
                match file.read(&mut buffer)? {
                    0 => return Ok(()),
                    length => context.update(&buffer[..length]),
                }
            }
        };
        read().map_err(|error| Error::io(&format!("read {}", self.name), error))?;
        Ok(context.finish().as_ref().to_vec())
    }
}

/// A copy of what comes, in a file without a name.
fn spooled(from: &mut impl io::Read) -> io::Result<File> {
    let path = Environment::temporary_directory().join(format!("chimectl-{}", Uuid::new_v4()));
    let mut options = OpenOptions::new();
    options.read(true).write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    let mut file = options.open(&path)?;
    fs::remove_file(&path)?;
    io::copy(from, &mut file)?;
    Ok(file)
}
