"""Shows where the bytes of a program are: by section, and those of its code by crate.

    CARGO_PROFILE_RELEASE_STRIP=false bash .ci/release
    python3 .ci/size.py target/x86_64-unknown-linux-gnu/release/chimectl

A program without symbols has sections only. A generic function counts for the crate of the first type that it is of, if its own is
the standard library.
"""

import collections
import re
import subprocess
import sys

STANDARD = {"core", "alloc", "std"}


def lines(*command):
    """The lines that a command prints."""
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()


def crate(symbol):
    """The crate of a function, by its name."""
    if "::" not in symbol:
        return "SQLite and other C" if not symbol.startswith("ring_core") else "ring"
    names = re.findall(r"(?<![:\w])([a-z_]\w*)(?=::)", symbol)
    return next((name for name in names if name not in STANDARD), "the standard library")


def table(title, sizes, least=0):
    """Prints sizes, largest first; those below `least` in one row."""
    print(f"\n{title}")
    small = sum(size for size in sizes.values() if size < least)
    for name, size in sizes.most_common():
        if size >= least:
            print(f"{size / 1e6:8.2f} MB  {name}")
    if small:
        print(f"{small / 1e6:8.2f} MB  {sum(1 for size in sizes.values() if size < least)} smaller ones")


def main():
    [program] = sys.argv[1:]
    sections = collections.Counter()
    for line in lines("readelf", "--sections", "--wide", program):
        found = re.match(r"\s*\[ *\d+\] (\.\S+)\s+(\S+)\s+\S+ \S+ (\S+)", line)
        if found and found[2] != "NOBITS":
            sections[found[1]] += int(found[3], 16)
    table(f"Sections, {sum(sections.values()) / 1e6:.2f} MB", sections, 1e5)
    crates = collections.Counter()
    for line in lines("nm", "--demangle", "--print-size", program):
        found = re.match(r"\S+ (\S+) [tTwW] (.*)", line)
        if found:
            crates[crate(found[2])] += int(found[1], 16)
    if crates:
        table("Code by crate", crates, 1e5)


main()
