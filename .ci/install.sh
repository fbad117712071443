#!/bin/sh
# Installs chimectl from the files of a release: checks the tarball for this system against SHA256SUMS, unpacks the program into
# a directory, and prints its path.
#
#   sh install.sh FROM VERSION DIRECTORY
#
# FROM is where the files are: a directory, or a URL to which "/" and a file's name are added. If requests need a header, it is in
# CHIMECTL_INSTALL_HEADER ("JOB-TOKEN: …"), and goes to https addresses alone.
set -eu

if [ $# -ne 3 ]; then
  echo 'Usage: sh install.sh FROM VERSION DIRECTORY' >&2
  exit 2
fi
from=${1%/} version=${2#v} directory=$3

case $(uname -s)-$(uname -m) in
  Linux-x86_64) system=x86_64-unknown-linux ;;
  Linux-aarch64 | Linux-arm64) system=aarch64-unknown-linux ;;
  Darwin-x86_64) system=x86_64-apple-darwin ;;
  Darwin-arm64) system=aarch64-apple-darwin ;;
  MINGW*-x86_64 | MSYS*-x86_64) system=x86_64-pc-windows-msvc ;;
  *)
    echo "A release has no file for $(uname -s) on $(uname -m)." >&2
    exit 1
    ;;
esac
# Without glibc, as in Alpine, the static binary.
case $system in
  *-linux) if ldd --version 2>&1 | grep -qi musl; then system=$system-musl; else system=$system-gnu; fi ;;
esac
name=chimectl-$version-$system

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Brings the file $1 here.
fetch() {
  case $from in
    *://*)
      set -- --fail --silent --show-error --location --output "$work/$1" "$from/$1"
      if [ -n "${CHIMECTL_INSTALL_HEADER:-}" ]; then
        set -- --proto =https --header "$CHIMECTL_INSTALL_HEADER" "$@"
      fi
      curl "$@"
      ;;
    *) cp "$from/$1" "$work" ;;
  esac
}

fetch SHA256SUMS
if ! grep " [ *]$name\.tar\.gz\$" "$work/SHA256SUMS" >"$work/sum"; then
  echo "SHA256SUMS does not name $name.tar.gz." >&2
  exit 1
fi
fetch "$name.tar.gz"
if command -v sha256sum >/dev/null; then check='sha256sum -c'; else check='shasum -a 256 -c'; fi
if ! (cd "$work" && $check sum >/dev/null 2>&1); then
  echo "$name.tar.gz is not the file that SHA256SUMS names." >&2
  exit 1
fi
tar -xzf "$work/$name.tar.gz" -C "$work"
mkdir -p "$directory"
for program in chimectl chimectl.exe; do
  if [ -f "$work/$name/$program" ]; then
    cp "$work/$name/$program" "$directory"
    echo "$directory/$program"
  fi
done
