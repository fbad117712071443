"""Puts a tree of built files into a release's files: tarball, wheel, and on Linux .deb and .rpm.

Called by `.ci/release`, which makes the tree:

    python3 .ci/package.py TREE VERSION TARGET OUT

TREE holds `chimectl`, its licenses, `completions/` and `man/`; TARGET is the Rust name of the system; OUT is the directory for
the files. The time of every file is SOURCE_DATE_EPOCH, its owner is root. If `dpkg-deb` or
`rpmbuild` is not installed, its package is skipped, with a message.
"""

import gzip
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile

SUMMARY = "Command-line tool for the Amazon Chime SDK, with a sandbox that needs no account"
DESCRIPTION = """Calls every operation of the Amazon Chime SDK (identity, messaging, meetings,
media pipelines and voice) from the shell. A sandbox of the services inside the
program needs no account."""

# What is beside the program in packages and wheels: the licenses and the bill of materials.
LICENSES = ("LICENSE", "THIRD-PARTY-LICENSES")
BILL = "chimectl.cdx.json"

# Where each system's shells look for the completions that packages bring.
COMPLETIONS = {
    "deb": {
        "chimectl.bash": "bash-completion/completions/chimectl",
        "_chimectl": "zsh/vendor-completions/_chimectl",
        "chimectl.fish": "fish/vendor_completions.d/chimectl.fish",
    },
    "rpm": {
        "chimectl.bash": "bash-completion/completions/chimectl",
        "_chimectl": "zsh/site-functions/_chimectl",
        "chimectl.fish": "fish/vendor_completions.d/chimectl.fish",
    },
}

# The names of a processor: in a Rust target, in a .deb, in a wheel for Linux or macOS, in one for Windows.
PROCESSORS = {"x86_64": ("amd64", "x86_64", "amd64"), "aarch64": ("arm64", "aarch64", "arm64")}

EPOCH = int(os.environ["SOURCE_DATE_EPOCH"])


def glibc(binary):
    """The version of glibc that the binary needs, as numbers."""
    symbols = subprocess.run(["objdump", "-T", binary], check=True, capture_output=True, text=True).stdout
    return max(tuple(map(int, found.split("."))) for found in re.findall(r"GLIBC_([0-9.]+)", symbols))


def settle(folder):
    """Gives everything below a folder the same time and plain modes."""
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
        os.utime(path, (EPOCH, EPOCH))


def tarball(tree, out):
    """Makes the .tar.gz, in which the tree's name is the only folder at the top."""
    def plain(entry):
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = EPOCH
        return entry

    settle(tree)
    with open(out / f"{tree.name}.tar.gz", "wb") as file:
        with gzip.GzipFile("", "wb", mtime=EPOCH, fileobj=file) as packed, tarfile.open(fileobj=packed, mode="w") as tar:
            # tarfile goes through a folder in the order of its names.
            tar.add(tree, tree.name, filter=plain)


def platform(tree, target):
    """The tag of the systems on which the wheel works."""
    processor = target.split("-")[0]
    _, unix, windows = PROCESSORS[processor]
    if "windows" in target:
        return f"win_{windows}"
    if "darwin" in target:
        # What rustc builds for if it is told nothing else.
        return "macosx_11_0_arm64" if processor == "aarch64" else "macosx_10_12_x86_64"
    if "musl" in target:
        return f"musllinux_1_2_{unix}"
    major, minor = glibc(tree / "chimectl")
    # pip knows no manylinux before 2.17.
    return f"manylinux_{major}_{max(minor, 17)}_{unix}"


def wheel(tree, version, target, out):
    """Makes the wheel, whose script is the binary itself."""
    # 1.0.0-rc.1 is 1.0.0rc1 in Python.
    version = re.sub(r"-(alpha|beta|rc)\.?", lambda found: {"alpha": "a", "beta": "b", "rc": "rc"}[found[1]], version)
    name = f"chimectl-{version}"
    # An index shows the description without the project's files.
    readme = re.sub(r"^!\[.*\n\n", "", (tree / "README.md").read_text(), flags=re.MULTILINE)
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch) / name
        scripts = folder / f"{name}.data" / "scripts"
        scripts.mkdir(parents=True)
        shutil.copy(tree / ("chimectl.exe" if "windows" in target else "chimectl"), scripts)
        info = folder / f"{name}.dist-info"
        for place, files in (("licenses", LICENSES), ("sboms", (BILL,))):
            (info / place).mkdir(parents=True)
            for file in files:
                shutil.copy(tree / file, info / place)
        (info / "WHEEL").write_text(
            "Wheel-Version: 1.0\nGenerator: chimectl\nRoot-Is-Purelib: false\n"
            f"Tag: py3-none-{platform(tree, target)}\n"
        )
        (info / "METADATA").write_text(
            f"Metadata-Version: 2.4\nName: chimectl\nVersion: {version}\nSummary: {SUMMARY}\n"
            "License-Expression: Apache-2.0\n" + "".join(f"License-File: {file}\n" for file in LICENSES)
            + f"Description-Content-Type: text/markdown\n\n{readme}"
        )
        subprocess.run([sys.executable, "-m", "wheel", "pack", "--dest-dir", out, folder], check=True, stdout=subprocess.DEVNULL)


def install(tree, root, system):
    """Lays the tree below `root` as a package of the system (`deb` or `rpm`) installs it."""
    share = root / "usr/share"
    (root / "usr/bin").mkdir(parents=True)
    shutil.copy(tree / "chimectl", root / "usr/bin/chimectl")
    for script, place in COMPLETIONS[system].items():
        (share / place).parent.mkdir(parents=True)
        shutil.copy(tree / "completions" / script, share / place)
    pages = share / "man/man1"
    pages.mkdir(parents=True)
    for page in (tree / "man/man1").iterdir():
        with open(pages / f"{page.name}.gz", "wb") as file, gzip.GzipFile("", "wb", mtime=0, fileobj=file) as packed:
            packed.write(page.read_bytes())
    documents = share / "doc/chimectl"
    documents.mkdir(parents=True)
    for file in ("README.md", "CHANGELOG.md", BILL, *LICENSES):
        shutil.copy(tree / file, documents)


def deb(tree, version, target, out):
    """Makes the .deb."""
    processor = PROCESSORS[target.split("-")[0]][0]
    libc = "{}.{}".format(*glibc(tree / "chimectl"))
    with tempfile.TemporaryDirectory() as scratch:
        root = pathlib.Path(scratch) / "root"
        install(tree, root, "deb")
        documents = root / "usr/share/doc/chimectl"
        # The name that Debian gives it.
        (documents / "LICENSE").rename(documents / "copyright")
        size = sum(path.stat().st_size for path in root.rglob("*") if path.is_file()) // 1024
        (root / "DEBIAN").mkdir()
        lines = "".join(f" {line}\n" for line in DESCRIPTION.splitlines())
        (root / "DEBIAN/control").write_text(
            f"Package: chimectl\nVersion: {version.replace('-', '~')}\nArchitecture: {processor}\n"
            f"Maintainer: The chimectl project\nInstalled-Size: {size}\n"
            f"Depends: libc6 (>= {libc}), libgcc-s1\nRecommends: ca-certificates\nSection: utils\nPriority: optional\nDescription: {SUMMARY}\n{lines}"
        )
        settle(root)
        file = out / f"chimectl_{version.replace('-', '~')}_{processor}.deb"
        subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, file], check=True, stdout=subprocess.DEVNULL)


def rpm(tree, version, target, out):
    """Makes the .rpm. What it needs of the system is found by rpmbuild."""
    with tempfile.TemporaryDirectory() as scratch:
        top = pathlib.Path(scratch)
        root = top / "root"
        install(tree, root, "rpm")
        settle(root)
        spec = top / "chimectl.spec"
        spec.write_text(f"""Name: chimectl
Version: {version.replace('-', '~')}
Release: 1
Summary: {SUMMARY}
License: Apache-2.0
Recommends: ca-certificates
%description
{DESCRIPTION}
%install
cp --archive {root}/. %{{buildroot}}
%files
/usr/bin/chimectl
/usr/share/bash-completion/completions/chimectl
/usr/share/zsh/site-functions/_chimectl
/usr/share/fish/vendor_completions.d/chimectl.fish
/usr/share/man/man1/*
/usr/share/doc/chimectl
""")
        settings = {
            "_topdir": top, "_rpmdir": top, "_rpmfilename": "%{name}-%{version}-%{release}.%{_arch}.rpm",
            # Neither the machine nor the time of the build, and the binary unchanged.
            "_buildhost": "localhost", "use_source_date_epoch_as_buildtime": 1, "clamp_mtime_to_source_date_epoch": 1,
            "__os_install_post": "%{nil}", "debug_package": "%{nil}", "_build_id_links": "none",
        }
        words = [word for name, value in settings.items() for word in ("--define", f"{name} {value}")]
        processor = target.split("-")[0]
        subprocess.run(["rpmbuild", "--quiet", "-bb", "--target", processor, *words, spec], check=True, stdout=subprocess.DEVNULL)
        [file] = top.glob("*.rpm")
        shutil.move(file, out)


def main():
    tree, version, target, out = sys.argv[1:]
    tree, out = pathlib.Path(tree), pathlib.Path(out)
    tarball(tree, out)
    wheel(tree, version, target, out)
    # The static binary has no system's package, because that of the system with glibc has its name.
    if "linux-gnu" not in target:
        return
    for needed, make in (("dpkg-deb", deb), ("rpmbuild", rpm)):
        if shutil.which(needed):
            make(tree, version, target, out)
        else:
            print(f"{needed} is not installed: there is no .{make.__name__}", file=sys.stderr)


main()
