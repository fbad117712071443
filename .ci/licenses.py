"""Prints the licenses of the crates in the binary, each text once, with the crates that it belongs to.

    python3 .ci/licenses.py TARGET

A crate that brings no text gets one that names no holder, from another crate; if there is none, that is a failure.
cargo-about does the same; it compiles for minutes, and has its own list of what `deny.toml` allows.
"""

import json
import pathlib
import re
import subprocess
import sys

NAMES = re.compile(r"(LICEN[CS]E|COPYING|NOTICE|UNLICENSE)([-._].*)?", re.IGNORECASE)

# How the texts begin that name no holder of a copyright.
STANDARD = {"Apache-2.0": "Apache License", "MIT": "Permission is hereby granted"}


def packages(target):
    """The crates that end up in the binary, in the order of their names: those of builds and tests do not."""
    command = ["cargo", "metadata", "--locked", "--format-version", "1", "--filter-platform", target]
    metadata = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    nodes = {node["id"]: node for node in metadata["resolve"]["nodes"]}
    reached, ahead = set(), [metadata["resolve"]["root"]]
    while ahead:
        package = ahead.pop()
        if package not in reached:
            reached.add(package)
            ahead += [
                needed["pkg"] for needed in nodes[package]["deps"]
                if any(kind["kind"] is None for kind in needed["dep_kinds"])
            ]
    reached.remove(metadata["resolve"]["root"])
    found = [package for package in metadata["packages"] if package["id"] in reached]
    return sorted(found, key=lambda package: (package["name"], package["version"]))


def texts(package):
    """The texts that a crate brings, by the names of their files."""
    folder = pathlib.Path(package["manifest_path"]).parent
    files = [path for path in folder.rglob("*") if path.is_file() and NAMES.fullmatch(path.name)]
    # Line ends and the space around a text make no other license.
    return {path.name: path.read_text(errors="replace").strip("\n") for path in sorted(files)}


def main():
    [target] = sys.argv[1:]
    crates = [(package, texts(package)) for package in packages(target)]
    holders, without = {}, [("The Rust standard library (MIT OR Apache-2.0)", "MIT OR Apache-2.0")]
    for package, found in crates:
        name = f"{package['name']} {package['version']} ({package['license']})"
        if not found:
            without.append((name, package["license"]))
        for text in found.values():
            holders.setdefault(text, []).append(name)
    for name, terms in without:
        begin = next((begin for license, begin in STANDARD.items() if license in terms), None)
        text = next((text for text in holders if begin and text.lstrip().startswith(begin)), None)
        if text is None:
            sys.exit(f"{name} brings no text of its license, and no other crate brings one that would do")
        holders[text].append(name)
    print(f"chimectl contains {len(crates)} crates by others. Their licenses:")
    for text, names in sorted(holders.items(), key=lambda entry: (-len(entry[1]), entry[1])):
        print("\n" + "=" * 80)
        print("\n".join(names) + "\n\n" + text)


main()
