//! The scripts, workflows and image recipe that build and install a release, as far as they run without a network and a
//! release build. `.ci/release-check` installs the files themselves.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::common::served::Served;
use crate::common::{World, run};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

fn read(path: impl AsRef<Path>) -> String {
    let path = Path::new(ROOT).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The files below a folder of the repository.
fn files(folder: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(Path::new(ROOT).join(folder)).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path.display().to_string()));
        } else {
            found.push(path);
        }
    }
    found
}

/// The files that `text` names in `folder` of the repository (`.ci/`).
fn named(text: &str, folder: &str) -> BTreeSet<String> {
    let is_of_name = |letter: char| letter.is_ascii_alphanumeric() || "-_./".contains(letter);
    let starts = text.match_indices(folder).map(|(start, _)| start);
    let names = starts.map(|start| text[start..].split(|letter| !is_of_name(letter)).next().unwrap_or_default());
    names.map(|name| name.trim_end_matches(['.', '/']).to_owned()).collect()
}

#[test]
fn what_workflows_scripts_and_pages_name_is_there() {
    let mut texts: Vec<PathBuf> = [".ci", ".github", ".gitlab", "docs"].into_iter().flat_map(files).collect();
    texts.extend(["README.md", "CONTRIBUTING.md"].map(PathBuf::from));
    let mut count = 0;
    for path in texts {
        let text = read(&path);
        for folder in [".ci/", ".github/", ".gitlab/"] {
            for name in named(&text, folder) {
                assert!(Path::new(ROOT).join(&name).exists(), "{} names {name}", path.display());
                count += 1;
            }
        }
    }
    assert!(count > 20, "{count}");
}

#[test]
fn the_oldest_rust_is_the_same_on_every_page() {
    let oldest = env!("CARGO_PKG_RUST_VERSION");
    for page in ["README.md", "docs/upkeep.md"] {
        assert!(read(page).contains(oldest), "{page} does not name Rust {oldest}");
    }
}

#[test]
fn packages_bring_completions_that_are_there() {
    let script = read(".ci/package.py");
    for name in ["chimectl.bash", "_chimectl", "chimectl.fish"] {
        assert!(script.contains(&format!("\"{name}\": ")), "{name}");
        assert!(Path::new(ROOT).join("completions").join(name).exists(), "{name}");
    }
}

/// Runs a line of the shell in a world's home, and gives its status and all that it prints.
fn shell(world: &World, line: &str) -> (i32, String) {
    let mut command = Command::new("sh");
    let run = run(command.env_clear().env("PATH", "/usr/bin:/bin").current_dir(&world.home).args(["-c", line]));
    (run.status, run.stdout + &run.stderr)
}

#[test]
#[cfg(target_os = "linux")]
fn the_installer_takes_the_file_of_the_checksums_and_no_other() {
    let world = World::new();
    let installer = format!("sh {ROOT}/.ci/install.sh");
    let name = "chimectl-1.2.3-$(uname -m)-unknown-linux-gnu";
    let made = format!(
        "mkdir -p {name} files && printf '#!/bin/sh\\necho installed\\n' >{name}/chimectl && chmod +x {name}/chimectl && \
         tar -czf files/{name}.tar.gz {name} && (cd files && sha256sum * >SHA256SUMS)"
    );
    assert_eq!(shell(&world, &made), (0, String::new()));

    let (status, said) = shell(&world, &format!("{installer} files v1.2.3 bin && bin/chimectl"));
    assert_eq!((status, said.as_str()), (0, "bin/chimectl\ninstalled\n"));

    let (status, said) = shell(&world, &format!("{installer} files 1.2.4 other"));
    assert!(status == 1 && said.starts_with("SHA256SUMS does not name chimectl-1.2.4-"), "{said}");
    let (status, said) = shell(&world, &format!("{installer} elsewhere 1.2.3 other"));
    assert!(status != 0 && said.contains("elsewhere/SHA256SUMS"), "{said}");
    let (status, said) = shell(&world, &installer);
    assert_eq!((status, said.as_str()), (2, "Usage: sh install.sh FROM VERSION DIRECTORY\n"));

    let (status, said) = shell(&world, &format!("echo more >>files/{name}.tar.gz; {installer} files 1.2.3 other"));
    assert!(status == 1 && said.ends_with(".tar.gz is not the file that SHA256SUMS names.\n"), "{said}");
    assert!(!world.home.path().join("other").exists());
}

/// The list of words in an instruction of the recipe, such as `CMD`.
fn instruction(recipe: &str, name: &str) -> Vec<String> {
    let line = recipe.lines().find_map(|line| line.trim_start().strip_prefix(name)?.strip_prefix(" [")).unwrap();
    serde_json::from_str(&format!("[{line}")).unwrap()
}

#[test]
fn the_image_serves_the_sandbox_and_its_health_check_asks_it() {
    let recipe = read(".ci/Containerfile");
    assert_eq!(instruction(&recipe, "ENTRYPOINT"), ["chimectl"]);
    // The last one; the other is that of HEALTHCHECK.
    let serve = recipe.lines().rfind(|line| line.starts_with("CMD [")).unwrap();
    let serve: Vec<String> = serde_json::from_str(serve.trim_start_matches("CMD ")).unwrap();
    let health = instruction(&recipe, "CMD");
    let port = serve.last().unwrap();
    assert!(recipe.contains(&format!("EXPOSE {port}\n")) && health[2].contains(&format!("/127.0.0.1/{port} ")));

    let words = serve.join(" ");
    let words = words.strip_prefix("sandbox serve ").unwrap().replace(&format!("--port {port}"), "--port 0");
    let served = Served::new(&World::new(), &words);
    let served_port = served.url.rsplit(':').next().unwrap();
    let check = |place: &str| {
        let script = health[2].replace(&format!("/127.0.0.1/{port}"), place);
        Command::new(&health[0]).args([&health[1], &script]).output().unwrap().status.success()
    };
    assert!(check(&format!("/127.0.0.1/{served_port}")), "{health:?}");
    // Nobody listens at port 1.
    assert!(!check("/127.0.0.1/1"));
}
