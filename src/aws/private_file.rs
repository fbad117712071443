//! Files that are for the user alone and are replaced as a whole: tokens, contexts, what was looked up.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;

/// Whether a file must be there after the machine has lost its power.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lasts {
    /// It must.
    Always,
    /// It can be done without.
    Usually,
}

/// Writes a file for the user alone, in its place as a whole, so that no other program sees a part of it.
///
/// # Errors
/// If it cannot be written.
pub fn write(path: &Path, contents: &[u8], lasts: Lasts) -> io::Result<()> {
    let directory = path.parent().unwrap_or(Path::new("."));
    for_the_user(fs::DirBuilder::new().recursive(true)).create(directory)?;
    let new = directory.join(format!(".{}.tmp", uuid::Uuid::new_v4()));
    let written = open(&new).and_then(|mut file| {
        file.write_all(contents)?;
        if lasts == Lasts::Always {
            file.sync_all()?;
        }
        fs::rename(&new, path)
    });
    if written.is_err() {
        let _ = fs::remove_file(&new);
    }
    written
}

#[cfg(unix)]
fn for_the_user(builder: &mut fs::DirBuilder) -> &mut fs::DirBuilder {
    std::os::unix::fs::DirBuilderExt::mode(builder, 0o700)
}

#[cfg(not(unix))]
fn for_the_user(builder: &mut fs::DirBuilder) -> &mut fs::DirBuilder {
    builder
}

fn open(path: &Path) -> io::Result<File> {
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}
